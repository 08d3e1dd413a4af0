"""Where phrases run in a line: the noun phrase beside a cue, and the time, medium and hearer between it and its content.

English word order and closed classes stand in for a parse: a noun phrase is bounded by punctuation, by words that open a clause,
and by the cue before it; what stands around it (when, by which medium, to whom) is known by its first and last words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sayso.grammar.lines import ENDS, Line, Word
from sayso.lexicon.words import classes
from sayso.records import Span

ASIDE_WORDS = 28
"""The longest aside looked over between a source and its cue; a guess."""


PARTICIPLES = ("taken", "seen", "drawn", "made", "found", "held", "sent", "shot", "born")
"""Irregular participles that stand behind nouns in news: "images taken on Monday"."""


BRACKET_WORDS = 7
"""The longest bracket that can stand inside a noun phrase: "Ann Vey (I-Ostra)"; a guess."""


class Phrase(NamedTuple):
    """The words from `first` to `last`, which is included."""

    first: int
    last: int

    def span(self, line: Line) -> Span:
        """Where the phrase stands in the text."""
        return line.span(self.first, self.last)


# ---- before a cue -----------------------------------------------------------------------------------------------


def noun_phrase_before(line: Line, cue: int, floor: int) -> Phrase | None:
    """The noun phrase that ends right before the word at `cue`; it begins at `floor` at the earliest."""
    last = _before_times(line, cue - 1, floor)
    if last < floor:
        return None
    if line.at(last).lower == ",":
        return _around_aside(line, last, floor)
    first = last
    while first > floor and not _is_bound(line, first - 1):
        first -= 1
    return _trimmed(line, Phrase(first, last))


def _around_aside(line: Line, comma: int, floor: int) -> Phrase | None:
    """A noun phrase with an aside: "Ann Vey, who replaced him, said". The closing comma is left out.

    An apposition or relative clause belongs to the phrase; what tells a circumstance ("speaking in Ostra", "meanwhile") does not.
    """
    for opening in range(comma - 1, max(floor, comma - ASIDE_WORDS) - 1, -1):
        if line.at(opening).quotation:
            return None
        if opening < comma - 1 and line.at(opening).lower == "," and (_is_apposed(line.at(opening + 1)) or _is_circumstance(line.at(opening + 1))):
            head = noun_phrase_before(line, opening, floor)
            if head is None or head.last != opening - 1:
                continue
            if line.at(head.first).text[:1].isdigit() and line.at(head.first - 1).lower == ",":
                head = noun_phrase_before(line, head.first - 1, floor) or head  # "Ann Vey, 34, a driver, said"
            return Phrase(head.first, comma - 1) if _is_apposed(line.at(opening + 1)) else head
    return None


def _is_apposed(word: Word) -> bool:
    opens = word.is_in("determiner", "relative", "numeral", "person title", "office noun", "conjunction")
    return opens or word.text[:1].isdigit() or word.is_name


def _is_circumstance(word: Word) -> bool:
    return word.is_in("preposition", "adverb", "subordinator") or word.lower.endswith(("ing", "ed"))


def _before_times(line: Line, last: int, floor: int) -> int:
    """Goes left over adverbs and time phrases: "the ministry on Monday again | repeated"."""
    while last >= floor:
        word = line.at(last)
        if word.is_in("adverb") or (word.lower.endswith("ly") and not word.is_name):
            last -= 1
        elif (start := _time_phrase_ending(line, last, floor)) and not _is_participle(line.at(start - 1)):
            last = start - 1
        else:
            break
    return last


def _is_participle(word: Word) -> bool:
    """ "images taken | on 4 May": the time belongs to the participle, not to the saying."""
    return (word.lower.endswith("ed") and not word.is_name) or word.lower in PARTICIPLES


def _time_phrase_ending(line: Line, last: int, floor: int) -> int | None:
    """The first word of a time phrase that ends at `last`: "on Monday", "last week", "in early November"."""
    for first in range(last, max(floor, last - 5) - 1, -1):
        if first > floor - 1 and time_phrase(line, first) == last + 1 and first > floor:
            if line.at(first - 1).is_in("time opener") and time_phrase(line, first - 1) == last + 1:
                continue
            return first
    return None


def _is_bound(line: Line, index: int) -> bool:
    """Whether a noun phrase cannot go left over the word at an index."""
    word = line.at(index)
    if word.is_stop and not _is_joint(line, index):
        return True
    if word.lower in ("but", "or", "so", "yet", "nor", "'s") and word.lower != "'s":
        return True
    if word.lower in ("and", "&"):
        return _opens_clause(line, index)
    if word.lower in ("who", "whose"):
        return False
    # what stands between "after" and the cue's own verb is a clause, and its subject begins behind the word
    return word.is_in("subordinator", "relative") or word.lower == "than"


def _is_joint(line: Line, index: int) -> bool:
    """Whether a mark stands inside a name or a bracket that belongs to a noun phrase: "intelligence (GUR) spokesman"."""
    if line.at(index).lower == ")":
        return any(line.at(at).lower == "(" for at in range(index - 1, max(-1, index - BRACKET_WORDS), -1))
    if line.at(index).lower == "(":
        return any(line.at(at).lower == ")" for at in range(index + 1, index + BRACKET_WORDS))
    opening = next((at for at in range(index - 1, max(-1, index - BRACKET_WORDS), -1) if line.at(at).lower in "()"), -1)
    return opening >= 0 and line.at(opening).lower == "(" and _is_joint(line, opening)


def _opens_clause(line: Line, conjunction: int) -> bool:
    """Whether "and" joins clauses, not nouns: a finite verb stands before it and behind the last stop."""
    for index in range(conjunction - 1, -1, -1):
        word = line.at(index)
        if word.is_stop:
            return False
        if is_finite(line, index):
            return True
    return False


def _trimmed(line: Line, phrase: Phrase) -> Phrase | None:
    """A noun phrase without the conjunctions, adverbs and phrases of place or time that stand before it."""
    first, last = phrase
    while first <= last and (line.at(first).is_in("conjunction", "adverb") or line.at(first).is_mark or line.at(first).lower == "more"):
        first += 1
    if first <= last and line.at(first).is_in("preposition", "subordinator") and line.at(first).lower != "both":
        first = _after_prepositional_phrase(line, first, last)
    if first > last or not _can_name(line, first, last):
        return None
    return Phrase(first, last)


def _after_prepositional_phrase(line: Line, first: int, last: int) -> int:
    """Where a noun phrase begins behind "On Monday", "In a statement", "After the vote": there must be a new determiner or name."""
    after = time_phrase(line, first)
    if after is not None and after <= last:
        return after
    for index in range(first + 2, last + 1):
        word, before = line.at(index), line.at(index - 1)
        starts = word.is_in("determiner", "pronoun") or (word.is_name and not before.is_name)
        if starts and not before.is_in("preposition", "determiner", "conjunction") and before.lower != "'s":
            return index
    return first + 1 if line.at(first).is_in("subordinator") else last + 1


def _can_name(line: Line, first: int, last: int) -> bool:
    """Whether words can stand for somebody: they end in a noun or pronoun, and are no bare preposition or adjective."""
    end = line.at(last)
    if is_month(line, last):
        return first < last
    if end.is_mark or end.is_in("preposition", "conjunction", "auxiliary", "subordinator", "negation", "object pronoun") and end.lower not in ("it", "you"):
        return False
    return not (end.is_in("determiner") and not end.is_in("pronoun") and end.lower not in ("this", "that", "those", "some", "many", "another", "all", "several", "few", "most", "such"))


# ---- after a cue ------------------------------------------------------------------------------------------------


def noun_phrase_after(line: Line, first: int, end: int) -> Phrase | None:
    """The noun phrase that begins at `first`, with its appositions, and ends before `end` at the latest."""
    index = first
    while index < end and not _ends_phrase(line, index, first):
        index += 1
    if index == first or not _starts_phrase(line.at(first)):
        return None
    last = index - 1
    while last > first and (line.at(last).is_in("conjunction", "preposition", "adverb") or line.at(last).is_mark):
        last -= 1
    if line.at(index).lower == "," and (closing := _apposition(line, index, end)):
        last = closing - 1
    return Phrase(first, last) if _can_name(line, first, last) else None


def _starts_phrase(word: Word) -> bool:
    if word.quotation or word.is_mark or word.is_in("auxiliary", "conjunction", "negation"):
        return False
    return word.is_in("determiner", "pronoun", "numeral") or not word.is_in("preposition", "subordinator", "adverb")


def _ends_phrase(line: Line, index: int, first: int) -> bool:
    word = line.at(index)
    if word.is_stop and not _is_joint(line, index):
        return True
    if word.lower in ("who", "whose", "whom"):
        return False
    if index > first and line.at(first).is_in("pronoun") and not line.at(first).is_in("determiner", "numeral"):
        return True
    if word.is_in("subordinator") and index > first and not (word.lower == "that" and index == first):
        return not (word.is_in("preposition") and word.lower in ("with", "of"))
    if index > first and (time_phrase(line, index) or medium_phrase(line, index) or hearer_phrase(line, index)):
        return True
    return word.is_in("auxiliary") and not _has_relative(line, first, index) and not word.lower.startswith("'")


def _has_relative(line: Line, first: int, index: int) -> bool:
    return any(line.at(i).lower in ("who", "which", "whose", "that") for i in range(first, index))


def _apposition(line: Line, comma: int, end: int) -> int | None:
    """The index after an apposition that opens at a comma, where one does: ", a spokeswoman for the council"."""
    opening = line.at(comma + 1)
    if not (_is_apposed(opening) and not opening.is_in("conjunction")):
        return None
    index = comma + 1
    relative = False
    while index < end and not line.at(index).is_stop:
        relative = relative or line.at(index).lower in ("who", "whose", "which", "whom")
        if is_finite(line, index) and not relative:
            return None
        index += 1
    if index < end and line.at(index).lower not in (",", *ENDS):
        return None
    if line.at(index).lower == "," and index + 1 < end and (further := _apposition(line, index, end)):
        return further
    return index


def dateline_end(line: Line) -> int:
    """The index after a dateline that opens a line: "PORT ESTER, May 4 (Norden) - "; 0 where there is none."""
    dash = next((i for i in range(1, min(12, len(line.words))) if line.at(i).lower in ("–", "—", "-", "--")), None)
    if dash is None or not line.at(0).text.isupper() or len(line.at(0).text) < 3 or any(is_finite(line, i) for i in range(dash)):
        return 0
    return dash + 1


# ---- times, media, hearers --------------------------------------------------------------------------------------


def time_phrase(line: Line, index: int) -> int | None:
    """The index after a time phrase that begins at `index`; None where none does: "on Monday", "late last year"."""
    at = index
    while line.at(at).is_in("time opener", "adverb", "numeral") or line.at(at).text.isdigit():
        at += 1
    end = at
    while line.at(end).is_in("day", "month", "time noun") or (end > at and line.at(end).text[:1].isdigit()):
        end += 1
    if end == at:
        return None
    if at == index and not line.at(at).is_in("day") and line.at(at).lower not in ("today", "yesterday", "tomorrow", "tonight"):
        return None
    if line.at(end).lower == "ago":
        end += 1
    follows = line.at(end)
    if follows.lower in ("'s", "'") or (end == at + 1 and at > index and follows.is_in("medium noun")):
        return None
    return end


def medium_phrase(line: Line, index: int) -> int | None:
    """The index after a phrase that tells the medium: "in a statement", "via email", "on state television"."""
    if line.at(index).lower not in ("in", "on", "via", "by", "at", "over", "through", "during"):
        return None
    for end in range(index + 1, index + 8):
        word = line.at(end)
        if word.is_in("medium noun") and not line.at(end + 1).is_in("medium noun"):
            return _over_detail(line, end + 1)
        if word.is_stop or word.quotation or word.is_in("auxiliary", "preposition", "pronoun"):
            return None
    return None


def _over_detail(line: Line, index: int) -> int:
    """Goes over what closer tells the medium: "a statement issued on Monday", "an interview with the Courier"."""
    word = line.at(index)
    if word.lower in ("issued", "released", "published", "sent", "posted", "broadcast", "with", "to", "by", "on", "from", "carried"):
        for end in range(index + 1, index + 7):
            if line.at(end).is_stop or line.at(end).lower == "that" or end >= line.end:
                return end
    return index


def hearer_phrase(line: Line, index: int) -> int | None:
    """The index after a phrase that tells the hearer with "to": "to reporters", "to the outlet"."""
    if line.at(index).lower != "to":
        return None
    end = _hearer(line, index + 1)
    if end is None or end == index + 1:
        return None
    words = line.words[index + 1 : end]
    known = any(word.is_in("hearer noun", "object pronoun") for word in words) or all(word.is_name for word in words)
    return end if known else None


def hearer(line: Line, index: int) -> int | None:
    """The index after the hearer that stands right behind "told" and its like; None where none is seen."""
    return _hearer(line, index)


def _hearer(line: Line, index: int) -> int | None:
    if line.at(index).is_in("object pronoun"):
        return index + 1
    at = index
    while line.at(at).is_in("determiner", "numeral") and line.at(at).lower != "that":
        at += 1
    for end in range(at, at + 8):
        word = line.at(end)
        if word.is_stop or word.lower in ("that", "to", "whether", "how", "why", "") or word.is_in("auxiliary", "preposition"):
            return end if end > index else None
        starts_clause = end > at and (word.is_in("determiner", "pronoun") or (word.is_name and not line.at(end - 1).is_name))
        if starts_clause and not line.at(end - 1).is_in("conjunction"):
            return end
        if word.is_in("hearer noun") and not line.at(end + 1).is_in("hearer noun", "conjunction"):
            return end + 1
    return None


def skip_circumstances(line: Line, index: int, end: int) -> int:
    """Goes right over adverbs and phrases of time, medium and hearer, as far as they go."""
    while index < end:
        word = line.at(index)
        after = time_phrase(line, index) or medium_phrase(line, index) or hearer_phrase(line, index)
        if after and after <= end:
            index = after
        elif word.is_in("adverb") and not word.is_in("determiner") and line.at(index + 1).lower != ",":
            index += 1
        else:
            break
    return index


def circumstances(line: Line, first: int, end: int) -> Iterator[tuple[str, Phrase]]:
    """The phrases of time, medium and hearer among the words from `first` to before `end`, with what they are."""
    index = first
    while index < end:
        for name, find in (("time", time_phrase), ("medium", medium_phrase), ("hearer", hearer_phrase)):
            if after := find(line, index):
                yield name, Phrase(index, min(after, end) - 1)
                index = after - 1
                break
        index += 1


# ---- clauses ----------------------------------------------------------------------------------------------------


def names_event(line: Line, first: int, end: int) -> bool:
    """Whether a noun phrase names an event, a state or something said, by the last word before what hangs on it."""
    if line.at(first).lower.endswith("ing") or line.at(first).lower in ("any", "it", "this", "that", "all", "being"):
        return True
    last = first
    while last + 1 < end and not _hangs(line, last + 1):
        last += 1
    head = line.at(last)
    if head.is_in("event noun") or (head.lower == "'s" and last + 1 < end):
        return True
    return not head.is_name and any(head.lower.endswith(ending) and len(head.lower) > len(ending) + 3 for ending in classes()["event ending"])


def _hangs(line: Line, index: int) -> bool:
    word = line.at(index)
    return word.is_stop or word.is_in("preposition", "subordinator", "relative", "auxiliary", "conjunction") and word.lower not in ("&", "'s")


def is_month(line: Line, index: int) -> bool:
    """Whether "May" beside a number, or behind "in" and the like, is the month."""
    word, before, after = line.at(index), line.at(index - 1), line.at(index + 1)
    beside = before.text[:1].isdigit() or after.text[:1].isdigit() or before.is_in("time opener")
    return word.is_in("month") and word.is_name and (word.lower != "may" or beside)


def is_finite(line: Line, index: int) -> bool:
    """Whether a word looks like a finite verb: an auxiliary, an irregular past, or a word in -ed that is no adjective."""
    word, before = line.at(index), line.at(index - 1)
    if word.quotation or word.is_mark or is_month(line, index):
        return False
    if word.is_in("auxiliary"):
        return word.lower not in ("be", "been", "being", "having") and not _is_possessive(word, before)
    if before.is_in("determiner", "preposition") or before.lower == "'s" or (word.is_name and not line.is_headline):
        return False
    if word.is_in("irregular past"):
        return True
    return word.lower.endswith("ed") and len(word.lower) > 4 and not before.is_in("adverb") and not before.is_in("auxiliary")


def is_clause(line: Line, first: int, end: int) -> bool:
    """Whether words are a clause with a subject: a finite verb that belongs to no relative or subordinate clause among them."""
    pending = 0
    for index in range(first, end):
        word, before = line.at(index), line.at(index - 1)
        if index > first and word.is_in("relative", "subordinator") and (not word.is_in("preposition") or word.lower in ("after", "before", "since", "until", "as")):
            pending += 1
        elif is_finite(line, index) or _is_present(line, index):
            if pending == 0 and index > first and not before.is_in("conjunction"):
                return True
            pending = max(0, pending - (not line.at(index + 1).is_in("auxiliary")))
        elif word.is_stop:
            pending = 0
    return False


def _is_possessive(word: Word, before: Word) -> bool:
    return word.lower == "'s" and not before.is_in("pronoun", "relative") and before.lower not in ("that", "there", "it", "what", "here")


def has_finite(line: Line, first: int, end: int) -> bool:
    """Whether a finite verb, or a present one that agrees with what stands before it, is among some words."""
    return any(is_finite(line, index) or _is_present(line, index) for index in range(first, end))


def _is_present(line: Line, index: int) -> bool:
    """A third person in -s behind a name or a singular noun, or what follows a pronoun: a guess where no tagger is at hand."""
    word, before, after = line.at(index), line.at(index - 1), line.at(index + 1)
    if before.is_in("pronoun") and word.lower.isalpha() and not before.is_in("determiner"):
        return not word.is_in("preposition", "conjunction", "subordinator", "relative", "pronoun", "determiner")
    if not word.lower.endswith("s") or word.lower.endswith(("ss", "us", "is")) or word.is_name or len(word.lower) < 4:
        return False
    if before.is_in("determiner", "preposition", "numeral") or before.lower == "'s" or before.is_mark or before.text[:1].isdigit():
        return False
    return after.is_in("determiner", "negation", "object pronoun") or after.lower in ("to", "that")
