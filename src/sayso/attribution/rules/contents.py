"""Where the content of a cue runs: behind it, before it, on both sides, and where another cue of the same rank ends it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sayso.attribution.rules.drafts import Anchor
from sayso.grammar.lines import Line
from sayso.grammar.phrases import (
    Phrase,
    dateline_end,
    has_finite,
    hearer,
    is_clause,
    is_finite,
    names_event,
    noun_phrase_before,
    skip_circumstances,
    time_phrase,
)

DASHES = frozenset({"–", "—", "-", "--"})
INTRODUCERS = ("of", "for", "on", "about", "against", "over", "with", "as", "at")
QUESTION_WORDS = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who"})
CLAUSE_OPENERS = ("that", "whether")
CIRCUMSTANCE_WORDS = 14
"""How far a phrase of circumstance may part a cue from its content; a guess."""


class Content(NamedTuple):
    """Pieces of content, and the words that introduce it and belong to the cue ("accused | of")."""

    pieces: tuple[Phrase, ...]
    introducer: Phrase | None = None


NONE = Content(())


def find_content(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """The content of one cue among the cues of its line; without pieces where there is none."""
    anchor = anchors[index]
    match anchor.occurrence.use:
        case "preposition":
            return _of_preposition(line, anchors, index)
        case "passive":
            return _of_passive(line, anchors, index)
        case "noun":
            return _of_noun(line, anchors, index)
        case _:
            pass
    floor, end = _floor(line, anchors, index), _end(line, anchors, index)
    after = _behind(line, anchors, index, end)
    before = _before(line, anchor, floor) if anchor.occurrence.use != "infinitive" else None
    if anchor.inverted or (before and _is_parenthesis(line, anchor, after, before)):
        return Content((before, *_resumed(line, anchor, before, end))) if before else NONE
    return after


# ---- behind the cue ---------------------------------------------------------------------------------------------


def _behind(line: Line, anchors: Sequence[Anchor], index: int, end: int) -> Content:
    """What the cue takes of the words that follow it."""
    anchor = anchors[index]
    occurrence = anchor.occurrence
    at = _over_circumstances(line, anchor, end)
    at = _over_interposed(line, anchors, index, at)
    if at >= end:
        return NONE
    word = line.at(at)
    if word.lower in (":", ",") or word.lower in DASHES:
        return _behind_mark(line, anchor, at, end)
    if word.quotation:
        return _from_quotation(line, at, end)
    if word.lower == "that" and occurrence.takes("clause"):
        return Content((Phrase(at, end - 1),)) if at + 1 < end else NONE
    if word.lower in QUESTION_WORDS and occurrence.takes("whether", "clause", "speech", "about"):
        return Content((Phrase(at, end - 1),))
    if word.lower == "to" and occurrence.takes("to", "for"):
        return _infinitive(line, occurrence.cue.words, at, end)
    if occurrence.cue.act == "accuse" and occurrence.takes("of", "for", "on") and not occurrence.takes("clause"):
        return _accusation(line, at, end)
    if word.lower in INTRODUCERS and occurrence.takes(word.lower):
        return _introduced(line, anchor, at, end)
    return _bare(line, anchor, at, end)


def _over_circumstances(line: Line, anchor: Anchor, end: int) -> int:
    """The word behind a cue, its hearer and what tells time, medium or place: where its content can begin."""
    at = anchor.last + 1
    if "whom" in anchor.occurrence.cue.takes and not line.at(at).quotation:
        at = hearer(line, at) or at
    at = skip_circumstances(line, at, end)
    if line.at(at).is_in("preposition") and line.at(at).lower not in anchor.occurrence.cue.takes:
        # "said after the vote that", "shouted from the gallery: "..."": what opens the content stands a phrase further on
        for further in range(at + 1, min(at + CIRCUMSTANCE_WORDS, end)):
            if is_finite(line, further) or line.at(further).lower == ";":
                break
            opens_clause = line.at(further).lower == "that" and not line.at(further - 1).is_in("preposition")
            if opens_clause or (line.at(further).lower in (":", ",") and line.at(further + 1).quotation):
                return further
    return at


def _over_interposed(line: Line, anchors: Sequence[Anchor], index: int, at: int) -> int:
    """Goes over a source named in between: "reported, | citing three officials, | that"."""
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
    last = _noun_end(line, at + 1, end) - 1
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
    if following.is_in("subordinator", "relative", "adverb") or following.lower.endswith("ing"):
        return Content((Phrase(at, at),))
    return Content((Phrase(at, end - 1),))


def _infinitive(line: Line, words: str, at: int, end: int) -> Content:
    if words in ("admit", "confess", "own up to") and not line.at(at + 1).is_in("speaking verb"):
        # "admitted to sales": the preposition belongs to the cue
        return Content((Phrase(at + 1, _noun_end(line, at + 1, end) - 1),), Phrase(at, at)) if at + 1 < end else NONE
    return Content((Phrase(at, _noun_end(line, at, end) - 1),))


def _accusation(line: Line, at: int, end: int) -> Content:
    """ "accused | the board | of | printing": who is accused and of what are two pieces of one content."""
    joint = next((i for i in range(at + 1, min(at + 14, end)) if line.at(i).lower in ("of", "for", "on") and _joins(line, i)), None)
    if joint is None or joint + 1 >= end:
        return Content((Phrase(at, _noun_end(line, at, end) - 1),))
    return Content((Phrase(at, joint - 1), Phrase(joint + 1, end - 1)), Phrase(joint, joint))


def _joins(line: Line, index: int) -> bool:
    """Whether "of" introduces what somebody is accused of, rather than going on with a name ("the head of")."""
    after = line.at(index + 1)
    return after.lower.endswith("ing") or line.at(index).lower in ("for", "on") or not after.is_in("determiner") and not after.is_name


def _bare(line: Line, anchor: Anchor, at: int, end: int) -> Content:
    """A clause without "that", or a noun phrase, where the cue takes one."""
    occurrence, word = anchor.occurrence, line.at(at)
    if word.is_mark or word.is_in("conjunction") or (word.is_in("subordinator") and not word.is_in("determiner")):
        return NONE
    clause_end = next((i for i in range(at, end) if line.at(i).lower in (",", ";")), end)
    in_relative = anchor.source is not None and line.at(anchor.source.first - 1).is_in("relative")
    if occurrence.takes("clause") and (is_clause(line, at, clause_end) or in_relative or _is_headline_clause(line, at)):
        if in_relative or not word.is_in("preposition", "auxiliary"):
            return Content((Phrase(at, end - 1),))
    if word.is_in("preposition", "auxiliary") and word.lower not in ("being", "having"):
        return NONE
    last = _noun_end(line, at, end) - 1
    if (occurrence.takes("noun") and _suits_noun(line, anchor)) or (occurrence.takes("event") and names_event(line, at, last + 1)):
        return Content((Phrase(at, last),))
    return NONE


def _is_headline_clause(line: Line, at: int) -> bool:
    """Headlines drop the verbs that would show a clause; "claims two more lives" shows there is none."""
    return line.is_headline and not line.at(at).is_in("numeral", "determiner") and not line.at(at).text[:1].isdigit()


def _suits_noun(line: Line, anchor: Anchor) -> bool:
    """Whether a cue of finding has evidence for its source: people find bells on the seabed, images show tracks."""
    if anchor.occurrence.cue.act != "find":
        return True
    source = anchor.source or anchor.shared
    return source is not None and any(line.at(i).is_in("object noun", "document noun") for i in range(source.first, source.last + 1))


def _noun_end(line: Line, first: int, end: int) -> int:
    """The index after a nominal content: at the first comma that opens something new, unless a clause hangs on the noun before.

    A time at its end tells when it was said: "dismissed the rumours | on Tuesday evening".
    """
    stop = end
    for index in range(first, end):
        if line.at(index).lower == "that" and index > first:
            return end
        if line.at(index).lower == "," and not _goes_on(line, index + 1, end):
            stop = index
            break
    for start in range(stop - 1, max(first, stop - 5), -1):
        if time_phrase(line, start) == stop and not line.at(start - 1).is_in("preposition", "time opener"):
            return start
    return stop


def _goes_on(line: Line, index: int, end: int) -> bool:
    """Whether what follows a comma is a further member of a list, or the name of what stands before."""
    word = line.at(index)
    if word.is_in("conjunction"):
        return word.lower in ("and", "or", "&") and not has_finite(line, index, end)
    return (word.is_in("determiner", "numeral") or word.is_name) and not has_finite(line, index, end)


# ---- before the cue ---------------------------------------------------------------------------------------------


def _before(line: Line, anchor: Anchor, floor: int) -> Phrase | None:
    """A clause or quotation that ends right before source and cue, behind a comma or its own closing mark."""
    last = anchor.first - 1
    if line.at(last).is_in("conjunction", "subordinator") and line.at(last).lower == "as":
        last -= 1
    mark = line.at(last)
    if mark.lower == "," or mark.lower in DASHES:
        last -= 1
    elif not mark.quotation:
        return None
    if last < floor:
        return None
    if line.at(last).quotation is None:
        resumes = line.at(anchor.last + 1).lower == ","
        return Phrase(floor, last) if has_finite(line, floor, last + 1) or line.is_headline or resumes or last - floor >= 2 else None
    first = last
    if not line.at(last - 1).is_stop and last - 1 >= floor:
        first = floor  # "The plan was | "a farce," | he said": the quotation ends a clause that is content, too
    return Phrase(first, last)


def _is_parenthesis(line: Line, anchor: Anchor, after: Content, before: Phrase) -> bool:
    """Whether source and cue hang on what stands before them, not on what follows."""
    at = _over_circumstances(line, anchor, line.end)
    word = line.at(at)
    if line.at(before.last).quotation and line.at(anchor.first - 1).lower != ":":
        return not (word.lower in (":", *CLAUSE_OPENERS) or (after.pieces and not word.quotation and not word.is_mark and not word.is_in("subordinator")))
    if not anchor.occurrence.takes("clause"):
        return False
    return at >= line.end or word.lower in (",", ";", ")") or word.lower in DASHES or word.is_in("subordinator") and word.lower != "that"


def _resumed(line: Line, anchor: Anchor, before: Phrase, end: int) -> tuple[Phrase, ...]:
    """What goes on behind a parenthesis: ""...," he said, "..."", or "The ship, officials said, | was sunk"."""
    at = anchor.last + 1
    for index in range(at, end):
        if line.at(index).quotation and line.at(before.last).quotation and _is_set_off(line, index):
            return (Phrase(index, index),)
    at = skip_circumstances(line, at, end)
    if line.at(at).lower != "," or at + 1 >= end:
        return ()
    following = line.at(at + 1)
    if line.at(before.last).quotation or has_finite(line, before.first, before.last + 1):
        return ()
    if following.is_in("conjunction") or following.lower.endswith("ing"):
        return ()
    return (Phrase(at + 1, end - 1),)


def _is_set_off(line: Line, index: int) -> bool:
    before = line.at(index - 1)
    return before.lower in (",", ":", ";", ".") or before.lower in DASHES or before.is_in("conjunction")


# ---- the edges that other cues make -----------------------------------------------------------------------------


def _floor(line: Line, anchors: Sequence[Anchor], index: int) -> int:
    """Where content before a cue can begin at the earliest: behind what an earlier cue of its rank has taken."""
    floor = dateline_end(line)
    for anchor in anchors[:index]:
        if anchor.inverted or (anchor.occurrence.use == "preposition" and anchor.first > 0) or (anchor.source and _stands_alone(line, anchor)):
            floor = max(floor, anchor.last + 1)
    for at in range(floor, anchors[index].first):
        if line.at(at).lower in (";",):
            floor = at + 1
    while line.at(floor).is_mark and floor < anchors[index].first:
        floor += 1
    return floor


def _stands_alone(line: Line, anchor: Anchor) -> bool:
    """Whether an earlier cue has a quotation of its own before it, so that what follows it is new."""
    return line.at(anchor.first - 1).quotation is not None


def _end(line: Line, anchors: Sequence[Anchor], index: int) -> int:
    """The index after the last word that content behind a cue can have: the sentence's end, or where a cue of its rank begins."""
    start = anchors[index].last + 1
    for anchor in anchors[index + 1 :]:
        stop = _break_at(line, anchors, anchor, start)
        if stop is not None and stop > start:
            return stop
    return line.end


def _break_at(line: Line, anchors: Sequence[Anchor], anchor: Anchor, start: int) -> int | None:
    """Where an earlier cue's content ends because of a later one; None where the later one is nested in it."""
    first = anchor.first
    for at in range(first - 1, start - 1, -1):
        if line.at(at).lower == ";":
            return at
    before = line.at(first - 1)
    if anchor.occurrence.use == "preposition":
        return _before_preposition(line, anchor)
    if anchor.shared:
        if before.lower in JOINING and line.at(first - 2).lower == ",":
            return first - 2
        return first - 1 if before.lower in (*JOINING, ",") else None
    if before.lower == "," and _ends_or_pauses(line, anchor):
        return first - 1
    return _before_clause(line, first, start)


JOINING = ("and", "but", "or", "then", "by", "while")


def _before_preposition(line: Line, anchor: Anchor) -> int | None:
    """ ", according to two officials": it ends what stands before it, unless the sentence goes on behind it."""
    first = anchor.first
    if line.at(anchor.last + 1).lower == "," and anchor.last + 2 < line.end and line.at(first - 1).lower in (",", "that"):
        return None
    return first - 1 if line.at(first - 1).lower == "," or line.at(first - 1).lower in DASHES else first


def _ends_or_pauses(line: Line, anchor: Anchor) -> bool:
    at = anchor.last + 1
    if "whom" in anchor.occurrence.cue.takes:
        at = hearer(line, at) or at
    at = skip_circumstances(line, at, line.end)
    return at >= line.end or line.at(at).lower in (",", ";") or line.at(at).lower in DASHES


def _before_clause(line: Line, first: int, start: int) -> int | None:
    """ ", while the secretary denied": a comma and a joining word, with no verb between them and the later cue's source."""
    for at in range(first - 1, max(start, first - 8) - 1, -1):
        if is_finite(line, at):
            return None
        if line.at(at).is_in("clause end", "conjunction") and line.at(at - 1).lower == ",":
            return at - 1
    return None


# ---- prepositions, passives, nouns ------------------------------------------------------------------------------


def _of_preposition(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """What "according to" or "citing" ascribes: the clause before it, or behind the comma where it opens the sentence."""
    anchor = anchors[index]
    first, last = anchor.first, anchor.last
    floor = _floor(line, anchors, index)
    following = last + 1
    opens = first <= floor or (line.at(first - 1).lower in ("but", "and", "that") and first - 1 <= floor)
    if opens or line.at(first - 1).lower == ":":
        end = _end(line, anchors, index)
        if line.at(following).lower == ",":
            following += 1
        return Content((Phrase(following, end - 1),)) if following < end else NONE
    before = first - 1
    while before > floor and (line.at(before).lower in (",", *DASHES)):
        before -= 1
    if line.at(before).lower == "that" and before > floor:
        return NONE
    if before < floor:
        return NONE
    if line.at(before).quotation and not (before > floor and not line.at(before - 1).is_stop):
        return Content((Phrase(before, before),))
    pieces = [Phrase(floor, before)]
    if line.at(following).lower == "," and following + 1 < line.end and not has_finite(line, floor, before + 1):
        pieces.append(Phrase(following + 1, _end(line, anchors, index) - 1))
    return Content(tuple(pieces))


def _of_passive(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """The subject and what is said of it: "The crates | are alleged | to have come by sea"."""
    anchor = anchors[index]
    occurrence = anchor.occurrence
    end = _end(line, anchors, index)
    floor = max((a.occurrence.last + 1 for a in anchors[:index] if a.occurrence.use != "noun"), default=0)
    subject = noun_phrase_before(line, occurrence.first, floor) if occurrence.first != occurrence.head else None
    at = occurrence.last + 1
    word = line.at(at)
    is_expletive = subject is not None and subject.first == subject.last and line.at(subject.first).lower in ("it", "there")
    is_hearer = "whom" in occurrence.cue.takes or occurrence.cue.act == "ask"
    if word.lower == "that" or (is_hearer and word.lower in QUESTION_WORDS):
        return Content((Phrase(at, end - 1),)) if at + 1 < end else NONE
    if word.lower == "to" and subject and not is_hearer and occurrence.cue.words != "admit" and occurrence.takes("clause", "to", "noun") and occurrence.cue.act not in ("demand", "ask"):
        return Content((subject, Phrase(at, end - 1)))
    if word.lower in INTRODUCERS and occurrence.takes(word.lower) and subject and occurrence.cue.act == "accuse":
        return Content((subject, Phrase(at + 1, end - 1)), Phrase(at, at)) if at + 1 < end else NONE
    if is_hearer and word.lower == "about" and at + 1 < end:
        return Content((Phrase(at + 1, end - 1),), Phrase(at, at))
    if is_hearer:
        clause = has_finite(line, at, end) and at < end and not word.is_in("preposition", "subordinator") and not word.is_mark
        return Content((Phrase(at, end - 1),)) if clause and subject else NONE
    return _of_agentive(line, anchor, subject, is_expletive=is_expletive)


def _of_agentive(line: Line, anchor: Anchor, subject: Phrase | None, *, is_expletive: bool) -> Content:
    """ "The report was denied by the ministry", "..., it was reported": the subject, or the clause before, is the content."""
    if is_expletive or (anchor.occurrence.first == anchor.occurrence.head):
        first = (subject.first if subject else anchor.occurrence.first) - 1
        if line.at(first).lower == "as":
            first -= 1
        if line.at(first).lower == "," and has_finite(line, 0, first):
            return Content((Phrase(0, first - 1),))
        return NONE
    if subject is None:
        return NONE
    is_said_to_be_so = anchor.occurrence.cue.act in ("deny", "confirm", "retract", "dispute") and not anchor.occurrence.cue.particles
    if anchor.source or (is_said_to_be_so and anchor.occurrence.cue.words not in ("reject", "dismiss", "question", "challenge", "contest", "agree", "identify")):
        fits = anchor.occurrence.takes("noun") or (anchor.occurrence.takes("event") and names_event(line, subject.first, subject.last + 1))
        return Content((subject,)) if fits and not line.at(anchor.occurrence.last + 1).is_in("determiner") else NONE
    return NONE


def _of_noun(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """ "its claim | that ...", "its denial | of ...": nothing else makes a noun a cue."""
    occurrence = anchors[index].occurrence
    at = occurrence.last + 1
    end = _end(line, anchors, index)
    word = line.at(at)
    if at + 1 >= end:
        return NONE
    if word.lower == "that" and occurrence.takes("clause"):
        return Content((Phrase(at, _clause_end(line, at, end) - 1),))
    if word.lower == "to" and occurrence.takes("to"):
        return Content((Phrase(at, _clause_end(line, at, end) - 1),))
    if word.lower in INTRODUCERS and occurrence.takes(word.lower):
        return Content((Phrase(at + 1, _clause_end(line, at + 1, end) - 1),), Phrase(at, at))
    return NONE


def _clause_end(line: Line, first: int, end: int) -> int:
    """Where a clause hanging on a noun ends: before the verb of the sentence the noun is subject of, else at the next comma or end."""
    stop = next((i for i in range(first, end) if line.at(i).lower == ","), end)
    finite = [i for i in range(first + 1, stop) if is_finite(line, i) or (line.at(i).is_in("irregular past") and i > first + 1)]
    own = 0 if line.at(first).lower == "to" else 1
    for verb in finite[own:]:
        before = finite[finite.index(verb) - 1] if own else first
        between = range(before + 1, verb)
        opened = any(line.at(i).is_in("subordinator", "relative") and not line.at(i).is_in("preposition") for i in between)
        if verb - before > 1 and not opened:
            return verb
    return stop
