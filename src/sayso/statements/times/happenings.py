"""Noun phrases that name what happens, with the date among their words: "the Feb. 24 invasion", "the collapse of the bridge"."""

from __future__ import annotations

import re

from sayso.lexicon.words import SOURCE_NOUNS, is_in
from sayso.statements.times.meanings import Between, Found, Happening, Inside, Meaning, Season, Written, longest
from sayso.statements.times.points import find_point
from sayso.statements.times.vocabulary import DASHES, POSSESSIVES, Words, match_phrase, numbers, values
from sayso.statements.times.written import find_written

LONGEST = 9
"""The most words of such a phrase before what hangs on it; a guess."""
NOUN_TAGS = ("DT", "PR", "JJ", "NN", "CD", "PO", "VBN", "VBG")
ADJECTIVAL = ("DT", "JJ", "PRP$", "POS", "NNP")
FINITE_TAGS = ("VBD", "VBZ", "VBP", "MD")
NO_HAPPENINGS = (*SOURCE_NOUNS, "person title", "plural person", "audience", "collective noun")
PEOPLE = ("er", "or", "ist", "man", "woman", "ee")
"""Endings of nouns that are mostly people, before whom something is done rather than after whom."""
LASTING = re.compile(r"(?:\w+-)?(?:hour|day|week|month|year|decade|century|hours|days|weeks|months|years|decades)(?:-long|long)")


def find_happening(words: Words, at: int, *, any_noun: bool = False) -> Found | None:
    """What happens as told from an index on, with what hangs on it; none where it is the subject of a clause."""
    named = find_name(words, at, any_noun=any_noun)
    if named is None:
        return None
    end, happening = named
    if words.at(end) == "of" and not (find_date_behind(words, end) and happening.date is None):
        end = max(end, _noun_phrase(words, end + 1)[0])
    if happening.date is None and (behind := find_date_behind(words, end)):
        happening, end = Happening(happening.words, behind.meaning), behind.end
    if begins := match_phrase(words, end, "begins"):
        end = begins[0]
        if happening.date is None and (behind := find_date_behind(words, end)):  # "before the conference opens | on 2 May"
            happening, end = Happening(happening.words, behind.meaning), behind.end
    elif _opens_clause(words, end) and words.at(at - 2) != "than":  # "longer than before the reform | comes as no surprise"
        return None
    return Found(end, happening)


def find_name(words: Words, at: int, *, any_noun: bool = False) -> tuple[int, Happening] | None:
    """The index after a noun phrase that names what happens; with `any_noun`, as behind "during", whatever its noun."""
    if words.at(at) in values("again"):
        return None  # "before any election"
    end, date = _noun_phrase(words, at)
    if end == at or not _is_head(words, at, end - 1, any_noun=any_noun):
        return None
    text = words.text[slice(*words.span(at, end))]
    return end, Happening(text, date.meaning if date and date.end <= end else None)


def head_of(phrase: str) -> str:
    """The noun that a phrase is about, lower-case.

    >>> head_of("the collapse of the bridge")
    'collapse'
    """
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", phrase.lower().partition(" of ")[0])
    return words[-1] if words else ""


def is_happening(words: Words, at: int) -> bool:
    """Whether a noun names what happens: by the list, or by its ending where it is no body, place or thing."""
    word = words.at(at)
    if word in values("what happens") or word in words.happenings:
        return True
    known = word in values("no happening") or is_in(word, "body noun", "group noun", "office noun", "outlet noun", "document noun")
    return not known and not words.is_name(at) and word.endswith(tuple(values("happening ending"))) and len(word) > 5


def stands_for_time(words: Words, at: int) -> bool:
    """Whether a noun phrase that is told by its article and closes its clause may be what happens, whatever its noun.

    "Before the anthem", "since the price cap"; not "before the court", "after the minister", "before him".
    """
    end, date = _noun_phrase(words, at)
    word = words.at(end - 1)
    if end == at or date or words.at(at - 1) == "to" or is_in(word, *NO_HAPPENINGS):
        return False
    if words.at(at - 1) == "since" and words.tag(end - 1) == "NNP":
        return True  # "since Belgarra"
    is_article = words.at(at) in ("the", "this", "that") or words.is_name(at)
    return is_article and words.tag(end - 1) in ("NN", "VBG") and not word.endswith(PEOPLE)


def is_lasting(words: Words, first: int, end: int) -> bool:
    """Whether words tell how long something took: "the 10-month-long conflict", "a years-long siege"."""
    return any(LASTING.fullmatch(words.at(index)) for index in range(first, end))


def find_date_behind(words: Words, at: int) -> Found | None:
    """ "the invasion | on 24 February 2022": a day or month of its own behind what happens."""
    if words.at(at) not in ("on", "in", "of"):
        return None
    found = find_written(words, at + 1, opened=True)
    return found if found and is_dated(found.meaning) else None


def is_dated(meaning: Meaning) -> bool:
    """Whether a time is one that dates what happens: no more than a month, or a year told in figures."""
    if isinstance(meaning, Between | Inside):
        return True
    return isinstance(meaning, Written) and (meaning.month is not None or meaning.weekday is not None or meaning.year is not None)


def _noun_phrase(words: Words, at: int) -> tuple[int, Found | None]:
    """The index after the noun phrase that begins at an index, and the date among its words."""
    index, date = at, None
    while index < at + LONGEST and not words.is_mark(index):
        found = None if date else longest(find_point(words, index), _season(words, index))
        if found and not words.is_mark(found.end):
            date, index = found, found.end
            index += words.at(index) in POSSESSIVES
        elif words.at(index) in POSSESSIVES or _is_nominal(words, index, opens=index == at):
            index += 1
        else:
            break
        if words.at(index) in ("'", *DASHES) and words.touches(index - 1):
            index += 1
    while index > at and not _can_end(words, index - 1):
        index -= 1
    return index, date


def _season(words: Words, at: int) -> Found | None:
    """ "the | autumn review", "the | spring offensive"."""
    month = numbers("season").get(words.at(at))
    return Found(at + 1, Season(month)) if month and words.tag(at + 1).startswith("NN") else None


def _is_nominal(words: Words, at: int, *, opens: bool) -> bool:
    """Whether a word can stand in a noun phrase; a determiner only where it opens one."""
    if is_in(words.at(at), "determiner"):
        return opens
    if words.tags and words.tag(at):
        return words.tag(at).startswith(NOUN_TAGS) and words.tag(at) != "PRP"
    closed = is_in(words.at(at), "preposition", "conjunction", "auxiliary", "relative", "subordinator", "pronoun", "irregular past")
    return not closed and not words.at(at).endswith("ed")


def _can_end(words: Words, at: int) -> bool:
    if words.is_mark(at) or words.at(at) in POSSESSIVES:
        return False
    return words.tag(at).startswith("NN") or words.tag(at) == "VBG" if words.tags else not is_in(words.at(at), "determiner")


def _is_head(words: Words, first: int, head: int, *, any_noun: bool) -> bool:
    word = words.at(head)
    is_time = any(word in values(kind) for kind in ("unit", "period", "part of day", "season", "near day", "weekday"))
    if is_time or word in numbers("month") or word.rstrip("s") in values("no time"):
        return False
    if words.tag(head) == "VBG" and not words.tag(head - 1).startswith(ADJECTIVAL):
        return False  # "before workers taking over"
    if head == first:
        return word in values("what happens") or word in words.happenings or (any_noun and words.tag(head).startswith("NN"))
    return any_noun or is_happening(words, head)


def _opens_clause(words: Words, at: int) -> bool:
    """Whether what stands before an index is the subject of a clause: "after the fire | destroyed it"."""
    if words.tags and words.tag(at):
        return words.tag(at) in FINITE_TAGS
    return is_in(words.at(at), "auxiliary", "irregular past") or (words.at(at).endswith("ed") and not words.is_mark(at))
