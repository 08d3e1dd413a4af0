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
PHRASE_WORDS = 60
"""The longest noun phrase behind a cue, appositions and all; tables would cost their square. A guess."""
BRACKET_WORDS = 7
"""The longest bracket that can stand inside a noun phrase: "Ann Vey (I-Ostra)"; a guess."""
MEDIUM_WORDS = 6
"""The longest phrase of medium before a cue: "in his announcement speech"; a guess."""
ASIDES = 3
"""The most asides behind one noun: "Ann Vey, 34, a driver, who lives in Ostra, said"; a guess."""
TIME_WORDS = 6
"""The longest time phrase before a cue: "in early November"; a guess."""


# ---- before a cue -----------------------------------------------------------------------------------------------


def noun_phrase_before(line: Line, cue: int, floor: int, asides: int = ASIDES) -> Phrase | None:
    """The noun phrase that ends right before the word at `cue`, with no more asides; it begins at `floor` at the earliest."""
    last = _before_times(line, cue - 1, floor)
    if last < floor:
        return None
    if line.at(last).lower == ",":
        return _around_aside(line, last, floor, asides - 1) if asides else None
    floor = max(floor, 1) if line.is_question else floor  # "Could | the ministry confirm it?"
    first = last
    while first > floor and line.at(first).lower != "whose" and not _is_bound(line, first - 1):
        first -= 1
    return _trimmed(line, Phrase(first, last))


def _around_aside(line: Line, comma: int, floor: int, asides: int) -> Phrase | None:
    """A noun phrase with an aside: "Ann Vey, who replaced him, said". The closing comma is left out.

    An apposition or relative clause belongs to the phrase; what tells a circumstance ("speaking in Ostra", "meanwhile") does not.
    """
    for opening in range(comma - 1, max(floor, comma - ASIDE_WORDS) - 1, -1):
        if line.at(opening).quotation:
            return None
        if line.at(opening).lower != "," or opening == comma - 1 or not _opens_aside(line, opening + 1):
            continue
        head = noun_phrase_before(line, opening, floor, asides)
        if head is None or head.last != opening - 1:
            continue
        if line.at(head.first).text[:1].isdigit() and line.at(head.first - 1).lower == ",":
            head = noun_phrase_before(line, head.first - 1, floor, asides) or head  # "Ann Vey, 34, a driver, said"
        is_relative = line.at(opening + 2).is_in("personal relative")  # "his lawyers, to whom we wrote, said"
        belongs = is_relative or _is_apposed(line.at(opening + 1)) or _is_named(line, opening + 1)
        return Phrase(head.first, comma - 1) if belongs else head
    return None


def _opens_aside(line: Line, index: int) -> bool:
    return _is_apposed(line.at(index)) or _is_circumstance(line.at(index)) or _is_named(line, index)


def _is_named(line: Line, index: int) -> bool:
    """ "One survivor, | schoolteacher Ann Vey, | said": a bare noun and the name of whom it is."""
    return _is_bare_noun(line.at(index)) and line.at(index + 1).is_name


def _is_apposed(word: Word) -> bool:
    """ "Ann Vey, | a clerk", ", | who replaced him", ", | 34", ", | of Ormby": what belongs to the noun before."""
    opens = word.is_in("determiner", "relative", "numeral", "person title", "office noun", "conjunction")
    return opens or word.text[:1].isdigit() or word.is_name or word.lower == "of"


def _is_circumstance(word: Word) -> bool:
    """ ", | speaking in Ostra", ", | asked about it", ", | meanwhile": what tells of the saying."""
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


def _medium_phrase_ending(line: Line, last: int, floor: int) -> int | None:
    """The first word of a phrase of medium that ends at `last`: "in his announcement speech"."""
    reach = range(last - 1, max(floor, last - MEDIUM_WORDS), -1)
    return next((first for first in reach if medium_phrase(line, first) == last + 1), None)


def _own_time_ending(line: Line, last: int, floor: int) -> int | None:
    """The first word of a time phrase that ends at `last` and tells when it was said."""
    start = _time_phrase_ending(line, last, floor)
    return start if start and not _is_participle(line.at(start - 1)) else None


def _time_phrase_ending(line: Line, last: int, floor: int) -> int | None:
    """The first word of a time phrase that ends at `last`: "on Monday", "last week", "in early November"."""
    for first in range(last, max(floor, last - TIME_WORDS), -1):
        if time_phrase(line, first) != last + 1:
            continue
        goes_on = line.at(first - 1).is_in("time opener") and time_phrase(line, first - 1) == last + 1
        if not goes_on:
            return first
    return None


def _is_participle(word: Word) -> bool:
    """ "images taken | on 4 May": the time belongs to the participle, not to the saying."""
    return (word.lower.endswith("ed") and not word.is_name) or word.is_in("irregular participle")


def _is_bound(line: Line, index: int) -> bool:
    """Whether a noun phrase cannot go left over the word at an index."""
    word = line.at(index)
    if word.is_stop and not _is_joint(line, index):
        return True
    if word.lower in ("and", "&"):
        return _opens_clause(line, index)
    if word.lower in ("who", "whose") or _opens_subject_relative(line, index):
        return False
    # what stands between "after" and the cue's own verb is a clause, and its subject begins behind the word
    return word.is_in("conjunction", "subordinator", "relative") or word.lower in ("than", "what")


def _opens_subject_relative(line: Line, index: int) -> bool:
    """ "a ferry | that capsized off Elsing": a relative clause that belongs to the noun phrase, its verb right behind "that"."""
    word, before = line.at(index), line.at(index - 1)
    hangs_on_noun = not (before.is_mark or before.is_in("auxiliary", "preposition", "conjunction", "adverb")) and index > 0
    verb = line.at(index + 1)
    return word.lower in ("that", "which") and hangs_on_noun and (verb.is_in("auxiliary", "irregular past") or _is_participle(verb))


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
    while first <= last and _is_loose(line.at(first)):
        first += 1
    if first <= last and (after := time_phrase(line, first)) and after <= last and line.at(after).is_in("determiner", "pronoun"):
        first = after  # "last week | he conceded"
    if first <= last and line.at(first).is_in("preposition", "subordinator"):
        first = _after_prepositional_phrase(line, first, last)
    if first > last or not _can_name(line, first, last):
        return None
    return Phrase(first, last)


def _is_loose(word: Word) -> bool:
    """ "But | later | officials", "Once | more | the ministry": what stands before a noun phrase without belonging to it."""
    return word.is_in("conjunction", "adverb") or word.is_mark or word.lower == "more"


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
    if is_finite(line, last) or end.is_mark or end.is_in("preposition", "conjunction", "auxiliary", "subordinator", "negation"):
        return False
    if is_object_form(end) and line.at(last - 1).lower != "of":  # "one of them" can
        return False
    return not end.is_in("determiner") or end.is_in("pronoun", "final determiner")


def is_object_form(word: Word) -> bool:
    """Whether a pronoun is never a subject: "them", "himself"; "it" and "you" are both."""
    return word.is_in("object pronoun") and not word.is_in("pronoun")


# ---- after a cue ------------------------------------------------------------------------------------------------


def noun_phrase_after(line: Line, first: int, end: int) -> Phrase | None:
    """The noun phrase that begins at `first`, with its appositions, and ends before `end` at the latest."""
    index, end = first, min(end, first + PHRASE_WORDS)
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
    if word.is_in("personal relative"):
        return False
    if index > first and (_is_whole(line.at(first)) or word.is_in("subordinator") or _is_circumstance_phrase(line, index)):
        return True
    return word.is_in("auxiliary") and not _has_relative(line, first, index) and not word.lower.startswith("'")


def _is_whole(word: Word) -> bool:
    """Whether a pronoun takes nothing behind it: "he", "they"; but "both | sides", "one | of them"."""
    return word.is_in("pronoun") and not word.is_in("determiner", "numeral")


def _is_circumstance_phrase(line: Line, index: int) -> bool:
    return any(find(line, index) for find in (time_phrase, medium_phrase, hearer_phrase))


def _has_relative(line: Line, first: int, index: int) -> bool:
    return any(line.at(i).lower in ("who", "which", "whose", "that") for i in range(first, index))


def _apposition(line: Line, comma: int, end: int) -> int | None:
    """The index after an apposition that opens at a comma, where one does: ", a spokeswoman for the council"."""
    opening = line.at(comma + 1)
    if opening.is_in("conjunction") or not (_is_apposed(opening) or _is_bare_noun(opening)):
        return None
    index = next((i for i in range(comma + 1, end) if line.at(i).is_stop), max(comma + 1, end))
    if _has_own_verb(line, comma + 1, index) or (index < end and line.at(index).lower not in (",", *ENDS)):
        return None
    if line.at(index).lower == "," and _is_subject(line, index, end):
        return None
    if line.at(index).lower == "," and index + 1 < end and (further := _apposition(line, index, end)):
        return further
    return index


def _is_subject(line: Line, comma: int, end: int) -> bool:
    """ "According to the envoy, the boat, whose crew fled, | had sunk": what asides and a verb follow is a subject."""
    if is_finite(line, comma + 1):
        return True
    closing = next((i for i in range(comma + 1, end) if line.at(i).is_stop), end)
    return _is_apposed(line.at(comma + 1)) and line.at(closing).lower == "," and closing < end and _is_subject(line, closing, end)


def _is_bare_noun(word: Word) -> bool:
    """ ", | spokeswoman for the council": what can be a noun without a determiner."""
    return word.lower.isalpha() and not _is_circumstance(word) and not word.is_in("auxiliary", "pronoun", "negation")


def _has_own_verb(line: Line, first: int, end: int) -> bool:
    """Whether words have a finite verb that stands in no relative clause, so that they are a clause and no apposition."""
    relative = next((i for i in range(first, end) if _opens_relative(line.at(i))), end)
    return any(is_finite(line, i) for i in range(first, relative))


def _opens_relative(word: Word) -> bool:
    return word.is_in("personal relative") or word.lower == "which"
