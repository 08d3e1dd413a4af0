"""What a cue takes of the words behind it: a quotation, a clause, an infinitive, or a noun phrase."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.attribution.rules.drafts import NONE, Anchor, Content
from sayso.grammar.circumstances import hearer, skip_circumstances, time_phrase
from sayso.grammar.clauses import has_finite, is_clause, is_finite, names_event
from sayso.grammar.lines import DASHES, Line, Phrase

CLAUSE_WORDS = 4
"""So many words behind "said" are a clause even where none is known for a finite verb; a guess."""
CIRCUMSTANCE_WORDS = 14
"""How far a phrase of circumstance may part a cue from its content; a guess."""
ACCUSED_WORDS = 13
"""The longest name of somebody accused, before "of"; a guess."""
ADMITTING = frozenset({"admit", "confess", "own up to"})
"""Cues whose "to" is a preposition, unless a verb of speaking follows: "admitted to sales"."""
TIME_WORDS = 4
"""The longest time phrase cut off behind a nominal content; a guess."""


def find_behind(line: Line, anchors: Sequence[Anchor], index: int, end: int) -> Content:
    """What the cue takes of the words that follow it."""
    anchor = anchors[index]
    at = _over_interposed(line, anchors, index, over_circumstances(line, anchor, end))
    if at >= end:
        return NONE
    word = line.at(at)
    if word.lower in (":", ",") or word.lower in DASHES:
        return _behind_mark(line, anchor, at, end)
    if word.quotation:
        return _from_quotation(line, at, end)
    return _of_words(line, anchor, at, end)


def _of_words(line: Line, anchor: Anchor, at: int, end: int) -> Content:
    """What a cue takes where neither a mark nor a quotation opens it."""
    occurrence, word = anchor.occurrence, line.at(at)
    if word.lower == "that" and occurrence.takes("clause"):
        return Content((Phrase(at, end - 1),)) if at + 1 < end else NONE
    if word.is_in("question word") and occurrence.takes("whether", "clause", "speech", "about"):
        return Content((Phrase(at, end - 1),))
    if _opens_infinitive(line, at) and occurrence.takes("to", "for"):
        return _infinitive(line, occurrence.cue.words, at, end)
    if occurrence.cue.act == "accuse" and occurrence.takes("of", "for", "on") and not occurrence.takes("clause"):
        return _accusation(line, at, end)
    if word.is_in("introducer") and occurrence.takes(word.lower):
        return _introduced(line, anchor, at, end)
    return _bare(line, anchor, at, end)


def _opens_infinitive(line: Line, at: int) -> bool:
    """ "promised | to go", "asked | not to be named"."""
    return line.at(at + 1 if line.at(at).is_in("negation") else at).lower == "to"


def over_circumstances(line: Line, anchor: Anchor, end: int) -> int:
    """The word behind a cue, its hearer and what tells time, medium or place: where its content can begin."""
    at = anchor.last + 1
    if "whom" in anchor.occurrence.cue.takes and not line.at(at).quotation:
        at = hearer(line, at) or at
    at = skip_circumstances(line, at, end)
    if line.at(at).is_in("preposition") and line.at(at).lower not in (*anchor.occurrence.cue.takes, "to"):
        return _over_place(line, at, end)
    return at


def _over_place(line: Line, at: int, end: int) -> int:
    """ "said after the vote | that", "shouted from the gallery | : "..."": what opens the content stands a phrase further on."""
    for further in range(at + 1, min(at + CIRCUMSTANCE_WORDS, end)):
        if is_finite(line, further) or line.at(further).lower == ";":
            break
        opens_clause = line.at(further).lower == "that" and not line.at(further - 1).is_in("preposition")
        if opens_clause or (line.at(further).lower in (":", ",") and line.at(further + 1).quotation):
            return further
    return at


def _over_interposed(line: Line, anchors: Sequence[Anchor], index: int, at: int) -> int:
    """Goes over a source named in between: "reported, | citing three officials, | that"."""
    if line.at(at).lower == "," and line.at(at + 1).is_in("adverb") and line.at(at + 2).lower == ",":
        return at + 3  # "accepted, however, | that"
    if line.at(at).lower != "," or index + 1 >= len(anchors):
        return at
    following = anchors[index + 1]
    if following.occurrence.use != "preposition" or following.first != at + 1 or line.at(following.last + 1).lower != ",":
        return at
    return following.last + 2 if line.at(following.last + 2).lower == "that" or line.at(following.last + 2).quotation else at


def _introduced(line: Line, anchor: Anchor, at: int, end: int) -> Content:
    """A preposition that belongs to the cue, and its object; for what is declined or unavailable it is content itself."""
    if at + 1 >= end:
        return NONE
    last = noun_end(line, at + 1, end) - 1
    if anchor.occurrence.use == "adjective":
        return Content((Phrase(at, last),))
    return Content((Phrase(at + 1, last),), Phrase(at, at))


def _behind_mark(line: Line, anchor: Anchor, at: int, end: int) -> Content:
    """A quotation behind a comma or colon; behind a colon words without marks, too."""
    further = skip_circumstances(line, at + 1, end)
    if line.at(further).lower == "," and line.at(further + 1).quotation:
        further += 1
    if line.at(further).quotation:
        return _from_quotation(line, further, end)
    if line.at(at).lower == ":" and anchor.occurrence.takes("clause", "speech"):
        return Content((Phrase(at + 1, len(line.words) - 1 if end >= line.end else end - 1),)) if at + 1 < end else NONE
    return NONE


def _from_quotation(line: Line, at: int, end: int) -> Content:
    """A quotation that is whole in itself, or one that the sentence goes on from."""
    quoted = line.at(at)
    inner = line.text[quoted.start : quoted.end].rstrip("\"'”’»“")
    following = line.at(at + 1)
    if at + 1 >= end or inner.endswith((".", "!", "?", "…", ",")) or following.is_mark:
        return Content((Phrase(at, at),))
    is_new = following.is_in("conjunction") and is_finite(line, at + 2)  # "..." | and left the room
    if is_new or following.is_in("subordinator", "relative", "adverb") or following.lower.endswith("ing"):
        return Content((Phrase(at, at),))
    return Content((Phrase(at, end - 1),))


def _infinitive(line: Line, words: str, at: int, end: int) -> Content:
    if words in ADMITTING and not line.at(at + 1).is_in("speaking verb"):
        return Content((Phrase(at + 1, noun_end(line, at + 1, end) - 1),), Phrase(at, at)) if at + 1 < end else NONE
    return Content((Phrase(at, noun_end(line, at, end) - 1),))


def _accusation(line: Line, at: int, end: int) -> Content:
    """ "accused | the board | of | printing": who is accused and of what are two pieces of one content."""
    joint = next((i for i in range(at + 1, min(at + ACCUSED_WORDS + 1, end)) if _joins(line, i)), None)
    if joint is None or joint + 1 >= end:
        return Content((Phrase(at, noun_end(line, at, end) - 1),))
    return Content((Phrase(at, joint - 1), Phrase(joint + 1, end - 1)), Phrase(joint, joint))


def _joins(line: Line, index: int) -> bool:
    """Whether a word introduces what somebody is accused of, rather than going on with a name ("the head | of | the board")."""
    after = line.at(index + 1)
    if line.at(index).lower == "of":
        return after.lower.endswith("ing") or not (after.is_in("determiner") or after.is_name)
    return line.at(index).is_in("accusation introducer")


def _bare(line: Line, anchor: Anchor, at: int, end: int) -> Content:
    """A clause without "that", or a noun phrase, where the cue takes one."""
    occurrence, word = anchor.occurrence, line.at(at)
    if word.is_mark or word.is_in("conjunction") or (word.is_in("subordinator") and not word.is_in("determiner")):
        return NONE
    clause_end = next((i for i in range(at, end) if line.at(i).lower in (",", ";")), end)
    in_relative = anchor.source is not None and line.at(anchor.source.first - 1).is_in("relative")
    starts = in_relative or not word.is_in("preposition", "auxiliary")
    clausal = in_relative or is_clause(line, at, clause_end) or _is_headline_clause(line, at) or _says_much(anchor, at, clause_end)
    if starts and occurrence.takes("clause") and clausal:
        return Content((Phrase(at, end - 1),))
    if word.is_in("preposition", "auxiliary") and not word.is_in("auxiliary gerund"):
        return NONE
    if occurrence.takes("as") and any(line.at(i).lower == "as" for i in range(at + 1, end)):
        return Content((Phrase(at, end - 1),))  # "described | the crates as spare parts"
    last = noun_end(line, at, end) - 1
    if (occurrence.takes("noun") and _suits_noun(line, anchor)) or (occurrence.takes("event") and names_event(line, at, last + 1)):
        return Content((Phrase(at, last),))
    return NONE


def _says_much(anchor: Anchor, at: int, clause_end: int) -> bool:
    """Whether a cue with which anything that follows is content is followed by enough words for a clause."""
    return anchor.occurrence.takes("anything") and clause_end - at >= CLAUSE_WORDS


def _is_headline_clause(line: Line, at: int) -> bool:
    """Headlines drop the verbs that would show a clause; "claims two more lives" shows there is none."""
    return line.is_headline and not line.at(at).is_in("numeral", "determiner") and not line.at(at).text[:1].isdigit()


def _suits_noun(line: Line, anchor: Anchor) -> bool:
    """Whether a cue of finding has evidence for its source: people find bells on the seabed, images show tracks."""
    if anchor.occurrence.cue.act != "find":
        return True
    source = anchor.source or anchor.shared
    words = line.words[source.first : source.last + 1] if source else ()
    return any(word.is_in("object noun", "document noun") for word in words)


def noun_end(line: Line, first: int, end: int) -> int:
    """The index after a nominal content: at the first comma that opens something new, unless a clause hangs on the noun before.

    A time at its end tells when it was said: "dismissed the rumours | on Tuesday evening".
    """
    stop = end
    for index in range(first, end):
        if line.at(index).lower == "that" and index > first:
            return end
        if line.at(index).lower == "," and not line.at(index - 1).is_in("conjunction") and not _goes_on(line, index + 1, end):
            stop = index
            break
    for start in range(stop - 1, max(first, stop - TIME_WORDS - 1), -1):
        if time_phrase(line, start) == stop and not line.at(start - 1).is_in("preposition", "time opener"):
            return start
    return stop


def _goes_on(line: Line, index: int, end: int) -> bool:
    """Whether what follows a comma is a further member of a list, or the name of what stands before."""
    word = line.at(index)
    if word.is_in("conjunction"):
        return word.lower in ("and", "or", "&") and not has_finite(line, index, end)
    return (word.is_in("determiner", "numeral") or word.is_name) and not has_finite(line, index, end)
