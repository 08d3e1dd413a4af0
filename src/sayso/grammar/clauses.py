"""Clauses without a parse: finite verbs by their forms and neighbours, and nouns that name events."""

from __future__ import annotations

from sayso.grammar.lines import DASHES, Line, Word
from sayso.lexicon.words import classes

DATELINE_WORDS = 11
"""The longest dateline, its marks counted; a guess."""

GOVERNORS = ("governor of possibility", "governor of ordering", "governor of asking", "governor of future")
GOVERNOR_REACH = 9
"""How far before "to deny" its governor ("allows") may stand; a guess."""


def is_clause(line: Line, first: int, end: int) -> bool:
    """Whether words are a clause with a subject: a finite verb that belongs to no relative or subordinate clause among them."""
    pending = 0
    for index in range(first, end):
        word, before = line.at(index), line.at(index - 1)
        if index > first and _opens_dependent(word):
            pending += 1
        elif word.quotation is not None and index > first:
            return True  # "said the board “will want papers”": the verb stands inside the marks
        elif is_finite(line, index) or _is_present(line, index):
            if pending == 0 and index > first and not before.is_in("conjunction"):
                return True
            pending = max(0, pending - (not line.at(index + 1).is_in("auxiliary")))
        elif word.is_stop:
            pending = 0
    return False


def has_finite(line: Line, first: int, end: int) -> bool:
    """Whether a finite verb, or a present one that agrees with what stands before it, is among some words."""
    return any(is_finite(line, index) or _is_present(line, index) for index in range(first, end))


def is_finite(line: Line, index: int) -> bool:
    """Whether a word looks like a finite verb: an auxiliary, an irregular past, or a word in -ed that is no adjective."""
    word, before = line.at(index), line.at(index - 1)
    if word.quotation or word.is_mark or is_month(line, index):
        return False
    if word.is_in("auxiliary"):
        return not word.is_in("nonfinite auxiliary") and not _is_possessive(word, before)
    if before.is_in("determiner", "preposition") or before.lower == "'s" or (word.is_name and not line.is_headline):
        return False
    if word.is_in("irregular past"):
        return True
    if not word.lower.endswith("ed") or len(word.lower) <= 4 or before.is_in("auxiliary"):
        return False
    # "its recently reported supply": behind a determiner and an adverb it is an adjective
    return not (before.is_in("adverb") and line.at(index - 2).is_in("determiner"))


def is_month(line: Line, index: int) -> bool:
    """Whether "May" beside a number, or behind "in" and the like, is the month."""
    word = line.at(index)
    if not word.is_name or not word.is_in("month"):
        return False
    before, after = line.at(index - 1), line.at(index + 1)
    return word.lower != "may" or before.text[:1].isdigit() or after.text[:1].isdigit() or before.is_in("time opener")


def names_event(line: Line, first: int, end: int) -> bool:
    """Whether a noun phrase names an event, a state or something said, by the last word before what hangs on it."""
    if line.at(first).lower.endswith("ing") or line.at(first).is_in("event pronoun"):
        return True
    last = first
    while last + 1 < end and not _hangs(line, last + 1):
        last += 1
    head = line.at(last)
    if head.is_in("event noun") or (head.lower == "'s" and last + 1 < end):
        return True
    return not head.is_name and _ends_as_event(head.lower)


def find_governor(line: Line, to: int) -> int | None:
    """The verb or adjective that governs the infinitive of a "to": "| allows | Korvany to deny"; None where none is near."""
    reach = range(to - 1, max(-1, to - 1 - GOVERNOR_REACH), -1)
    nearest = next((index for index in reach if line.at(index).is_stop or line.at(index).is_in(*GOVERNORS)), None)
    return None if nearest is None or line.at(nearest).is_stop else nearest


def dateline_end(line: Line) -> int:
    """The index after a dateline that opens a line: "PORT ESTER, May 4 (Norden) - "; 0 where there is none."""
    dash = next((i for i in range(1, min(DATELINE_WORDS + 1, len(line.words))) if line.at(i).lower in DASHES), None)
    if dash is None or not line.at(0).text.isupper() or len(line.at(0).text) < 3 or any(is_finite(line, i) for i in range(dash)):
        return 0
    return dash + 1


def _opens_dependent(word: Word) -> bool:
    """Whether a word begins a clause that depends on another: "who", "while", "after"; "despite" is a preposition alone."""
    return word.is_in("relative", "subordinator") and word.lower != "despite"


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


def _is_possessive(word: Word, before: Word) -> bool:
    """ "the board | 's | claim" against "he | 's", "there | 's": where it is short for "is" or "has"."""
    return word.lower == "'s" and not before.is_in("pronoun", "relative", "clitic subject")


def _hangs(line: Line, index: int) -> bool:
    """Whether a word begins what hangs on a noun; "&" and "'s" go on with the noun itself."""
    word = line.at(index)
    is_in_noun = word.lower in ("&", "'s")
    return word.is_stop or (word.is_in("preposition", "subordinator", "relative", "auxiliary", "conjunction") and not is_in_noun)


def _ends_as_event(word: str) -> bool:
    """ "reconstruction", "agreement": by the ending, with more than three letters before it ("nation" names no event); a guess."""
    return any(word.endswith(ending) and len(word) > len(ending) + 3 for ending in classes()["event ending"])
