"""Where a noun phrase runs, before a cue and behind it.

English word order and closed classes stand in for a parse: a noun phrase is bounded by punctuation, by words that open a clause,
and by the cue before it; what tells when or how, between it and its cue, is known by its first and last words.
"""

from __future__ import annotations

from sayso.grammar.circumstances import hearer_phrase, medium_phrase, time_phrase
from sayso.grammar.clauses import is_finite, is_month
from sayso.grammar.lines import ENDS, Line, Phrase, Word

ASIDE_WORDS = 28
"""The longest aside looked over between a source and its cue; a guess."""


PARTICIPLES = ("taken", "seen", "drawn", "made", "found", "held", "sent", "shot", "born")
"""Irregular participles that stand behind nouns in news: "images taken on Monday"."""


BRACKET_WORDS = 7
"""The longest bracket that can stand inside a noun phrase: "Ann Vey (I-Ostra)"; a guess."""


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
        if (
            opening < comma - 1
            and line.at(opening).lower == ","
            and (_is_apposed(line.at(opening + 1)) or _is_circumstance(line.at(opening + 1)))
        ):
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
        elif start := _medium_phrase_ending(line, last, floor) or _own_time_ending(line, last, floor):
            last = start - 1
        else:
            break
    return last


def _own_time_ending(line: Line, last: int, floor: int) -> int | None:
    """The first word of a time phrase that ends at `last` and tells when it was said."""
    start = _time_phrase_ending(line, last, floor)
    return start if start and not _is_participle(line.at(start - 1)) else None


def _medium_phrase_ending(line: Line, last: int, floor: int) -> int | None:
    """The first word of a phrase of medium that ends at `last`: "in his announcement speech"."""
    return next((first for first in range(last - 1, max(floor, last - 6), -1) if medium_phrase(line, first) == last + 1), None)


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
    while first <= last and (
        line.at(first).is_in("conjunction", "adverb") or line.at(first).is_mark or line.at(first).lower == "more"
    ):
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
    if end.is_mark or (
        end.is_in("preposition", "conjunction", "auxiliary", "subordinator", "negation", "object pronoun")
        and end.lower not in ("it", "you")
    ):
        return False
    return not (
        end.is_in("determiner")
        and not end.is_in("pronoun")
        and end.lower not in ("this", "that", "those", "some", "many", "another", "all", "several", "few", "most", "such")
    )


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
    is_bare_noun = (
        opening.lower.isalpha() and not _is_circumstance(opening) and not opening.is_in("auxiliary", "pronoun", "negation")
    )
    if opening.is_in("conjunction") or not (_is_apposed(opening) or is_bare_noun):
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
