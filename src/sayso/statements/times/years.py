"""Years as the calendar writes them, alone or as parts of a date: "2030", "2029-30", "Q2 2031", "the 1990s", "the 19th century"."""

from __future__ import annotations

import re

from sayso.lexicon.words import is_in
from sayso.statements.times.meanings import Between, Decade, Found, Meaning, Portion, Season, Written, Years, longest
from sayso.statements.times.vocabulary import DASHES, POSSESSIVES, Words, numbers, values

YEAR = re.compile(r"[12]\d{3}")
RECENT_YEAR = re.compile(r"(?:19|20)\d\d")
"""A number without "in" before it is taken for a year only within these two centuries; a guess."""
OLDEST_PAIR = "1600"
"""Of pairs such as "1087–1101" without "in" before them, those that begin earlier are taken for pages; a guess."""
SPLIT_YEARS = re.compile(r"([12]\d{3})/(\d\d|\d{4})")
CITED = 8
"""How many words before the name of a cited work its bracket may open; a guess."""
LATEST, MOST = 2999, 30
"""The latest year and century that are taken for one; guesses."""
QUARTER = re.compile(r"q([1-4])")
CENTURY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")


def find_years(words: Words, at: int, *, opened: bool = False) -> Found | None:
    """The year, quarter or stretch of years that begins at an index; `opened` tells that "in" or the like stands before it."""
    return longest(
        _quarter(words, at, opened=opened), find_decade(words, at), _years(words, at, opened=opened), _year_of_our_era(words, at)
    )


def _year_of_our_era(words: Words, at: int) -> Found | None:
    """ "79 AD", "AD 79", "476 CE"."""
    number, end = (words.at(at), at + 2) if words.at(at).isdigit() else (words.at(at + 1), at + 2)
    mark = at + 1 if words.at(at).isdigit() else at
    is_era = words.at(mark).replace(".", "") in ("ad", "ce") and words.is_name(mark)
    return Found(end, Written(int(number))) if is_era and number.isdigit() and 0 < int(number) <= LATEST else None


def find_year(words: Words, at: int) -> tuple[int, int] | None:
    """The index after a year that belongs to what stands before it, and the year: "May | 2031", "May 4 | , 2031"."""
    here = at + 1 if words.at(at) in (",", "of", "in") else at
    if words.at(here) in ("'", "‘") and words.touches(here) and len(words.at(here + 1)) == 2 and words.at(here + 1).isdigit():
        return here + 2, _full(int(words.at(here + 1)))  # "May | '98"
    if not YEAR.fullmatch(words.at(here)) or counts_things(words, here):
        return None
    return here + 1, int(words.at(here))


def find_run_of_years(words: Words, at: int) -> Found | None:
    """ "the years | 2029 to 2031", "the years | 2029 and 2030"."""
    first, last = find_year(words, at), find_year(words, at + 2)
    joins = words.at(at + 1)
    if first is None or last is None or first[0] != at + 1 or not (joins in values("to") or joins == "and"):
        return None
    is_run = first[1] < last[1] and (joins != "and" or first[1] + 1 == last[1])
    return Found(last[0], Between(Written(first[1]), Written(last[1]))) if is_run else None


def counts_things(words: Words, at: int) -> bool:
    """Whether a number counts what follows: "May 4 | %", "in 1200 | houses"; but "in 2031 | elections were held"."""
    is_old = YEAR.fullmatch(words.at(at)) is not None and not RECENT_YEAR.fullmatch(words.at(at))
    return words.at(at + 1) in ("%", "percent", "million", "billion", "people") or (is_old and words.tag(at + 1) == "NNS")


def _quarter(words: Words, at: int, *, opened: bool) -> Found | None:
    """ "Q2 2031", "Q2 of 2031", "2031 Q2"; "Q2" alone is that of the year words resolve against."""
    if YEAR.fullmatch(words.at(at)) and (named := QUARTER.fullmatch(words.at(at + 1))):
        return Found(at + 2, _nth_quarter(Written(int(words.at(at))), int(named[1])))
    named = QUARTER.fullmatch(words.at(at))
    if named is None:
        return None
    year = find_year(words, at + 1)
    return Found(year[0], _nth_quarter(Written(year[1]), int(named[1]))) if year else _alone(at + 1, int(named[1]), opened=opened)


def _alone(end: int, nth: int, *, opened: bool) -> Found | None:
    return Found(end, Season(3 * nth - 2)) if opened else None


def _nth_quarter(year: Meaning, nth: int) -> Portion:
    return Portion(year, nth, 3, "month")


def find_decade(words: Words, at: int, *, after_the: bool = False) -> Found | None:
    """ "1990s", "the | '90s", "the | nineties", "19th century"."""
    place = at - 2 if words.at(at - 1) in DASHES else at - 1  # "the mid-nineties"
    is_told = after_the or (
        words.at(place) in values("place") and words.at(place - 1) == "the"
    )  # "in her early thirties" is an age
    if is_told and words.at(at) in values("decade word"):
        return Found(at + 1, Decade(numbers("decade word")[words.at(at)]))
    if found := _century(words, at):
        return found
    here = at + 1 if words.at(at) in ("'", "‘") and words.touches(at) else at
    number, behind = words.at(here), words.at(here + 1)
    if not number.isdigit():
        return None
    if not (number.endswith("0") and behind in ("s", "'s") and words.touches(here)):
        is_short = here > at and len(number) == 2 and is_in(words.at(at - 1), "preposition")
        return Found(here + 1, Written(_full(int(number)))) if is_short else None  # "in '98"
    if len(number) == 2 and (is_told or here > at):
        return Found(here + 2, Decade(int(number)))
    length = 100 if number.endswith("00") and number < "2000" else 10  # "the 1600s" are a century
    return Found(here + 2, Years(int(number), int(number) + length - 1)) if YEAR.fullmatch(number) else None


def _full(year: int) -> int:
    """A year of two figures, of this century or the last; where it turns is a guess."""
    return year + (2000 if year < 40 else 1900)


def _century(words: Words, at: int) -> Found | None:
    number = CENTURY.match(words.at(at))
    nth = int(number[1]) if number else numbers("ordinal").get(words.at(at), 0)
    joined = words.at(at).endswith("-century") and number
    if nth and not joined and (pair := _centuries(words, at, nth)):
        return pair
    if not joined and words.at(at + 1) != "century":
        return None
    return Found(at + (1 if joined else 2), Years(100 * nth - 100, 100 * nth - 1)) if 2 <= nth <= MOST else None


def _centuries(words: Words, at: int, nth: int) -> Found | None:
    """ "18th and 19th centuries", "15th to the 19th century"."""
    start = at + 1
    if words.at(start) not in ("and", "or", "to", "until", *DASHES):
        return None
    start += 2 if words.at(start + 1) == "the" else 1
    number = CENTURY.fullmatch(words.at(start))
    last = int(number[1]) if number else numbers("ordinal").get(words.at(start), 0)
    if words.at(start + 1) not in ("century", "centuries") or not 1 <= nth < last <= MOST:
        return None
    return Found(start + 2, Between(Years(max(1, 100 * nth - 100), 100 * nth - 1), Years(100 * last - 100, 100 * last - 1)))


def _years(words: Words, at: int, *, opened: bool) -> Found | None:
    """ "2030", "2029-30", "2029/30"."""
    if split := SPLIT_YEARS.fullmatch(words.at(at)):
        return _pair(at + 1, split[1], split[2])
    if not YEAR.fullmatch(words.at(at)):
        return None
    if words.at(at + 1) in DASHES and words.at(at + 2).isdigit() and (pair := _dashed(words, at, opened=opened)):
        return pair
    return Found(at + 1, Written(int(words.at(at)))) if _is_year(words, at, opened=opened) else None


def _dashed(words: Words, at: int, *, opened: bool) -> Found | None:
    """ "2029-30", "(1892 – 94)", "2029 – 2031"; "1087–1101" is likelier to be pages."""
    is_close, in_brackets = words.touches(at) and words.touches(at + 1), words.at(at - 1) == "("
    is_spaced = opened and words.at(at + 1) != "-" and not counts_things(words, at + 2)  # "in 2029 – 30"
    if not (is_close or in_brackets or is_spaced or len(words.at(at + 2)) == 4):
        return None
    is_plausible = opened or in_brackets or words.at(at) >= OLDEST_PAIR
    return _pair(at + 3, words.at(at), words.at(at + 2)) if is_plausible else None


def _pair(end: int, one: str, other: str) -> Found | None:
    """ "2029" and "30", or "2031"; what is not later is no second year."""
    first, last = int(one), int(one[: -len(other)] + other if len(other) < len(one) else other)
    is_later = first < last <= first + 100 and len(other) in (2, 4)
    return Found(end, Between(Written(first), Written(last))) if is_later else None


def _is_year(words: Words, at: int, *, opened: bool) -> bool:
    """Whether four figures are a year: behind "in", as in "the 2031 vote", in brackets, behind a comma; not in names or counts."""
    before, after = words.at(at - 1), words.at(at + 1)
    if opened:
        return not counts_things(words, at) and after not in ("-", "hours")
    if before in ("(", "["):
        return after in (")", "]", ",", ";", "[", *DASHES)
    if before in ("no.", "no", "number") or (words.touches(at - 1) and at > 0):
        return False
    if _is_source(words, at) or _is_of_life(words, at) or _is_told_as_year(words, at):
        return True
    if is_in(before, "determiner") or before in POSSESSIVES:
        if after == "," and YEAR.fullmatch(words.at(at + 2)) and words.at(at + 3) in (",", "and", "or"):
            return True  # "the | 2020, 2024 and 2028 games"
        is_open = not words.is_mark(at + 1) and (not words.tags or words.tag(at + 1)[:2] in ("NN", "JJ", "VB", "CC"))
        return is_open or (before in POSSESSIVES and words.at(at + 1) in ('"', "“"))
    if before in ("and", "or") and YEAR.fullmatch(words.at(at - 2)):
        return True
    is_plausible = RECENT_YEAR.fullmatch(words.at(at)) or (before == "," and words.at(at) >= OLDEST_PAIR)
    return bool(is_plausible) and _stands_as_year(words, at)


def _is_source(words: Words, at: int) -> bool:
    """ "(Tarn | 2029)", "(Tarn & Lisk, | 2029, p. 4)", "Vell et al., | 2029": when a work that is cited came out."""
    if not RECENT_YEAR.fullmatch(words.at(at)) or not words.is_mark(at + 1):
        return False
    name = at - 1 - (words.at(at - 1) == ",")
    if words.at(name).rstrip(".") == "al" or (words.at(name) == "." and words.at(name - 1) == "al"):
        return True
    return words.is_name(name) and any(words.at(index) == "(" for index in range(max(0, name - CITED), name))


def _is_of_life(words: Words, at: int) -> bool:
    """ "(b. | 1942", "; d. | 1990)": what a bracket tells of a life."""
    last = at - 1 - (words.at(at - 1) == ".")
    return words.at(last).rstrip(".") in values("life") and words.at(last - 1) in ("(", ";", ",") and words.is_mark(at + 1)


def _is_told_as_year(words: Words, at: int) -> bool:
    """ "It was | 1998.", "opened | 2030 with a loss", "2029 | saw a slump", "compared with | 2029"."""
    if not RECENT_YEAR.fullmatch(words.at(at)):
        return False
    before, after = words.at(at - 1), words.at(at + 1)
    closes = words.is_mark(at + 1) or is_in(after, "conjunction")
    if before in ("was", "is", "'s") and words.at(at - 2) in ("it", "that", "this"):
        return closes or after == "when"
    if before in values("spends a year"):
        return closes or is_in(after, "preposition")
    if before in ("with", "to") and words.at(at - 2) in values("compares"):
        return closes or is_in(after, "preposition", "auxiliary")
    return after in values("year brings") and (at == 0 or words.is_mark(at - 1) or is_in(before, "conjunction", "subordinator"))


PLACING = frozenset({"at", "during", "in", "since", "from", "until", "before", "after"})


def _is_named_at(words: Words, last: int) -> bool:
    """Whether the name that ends at an index is what one is at: "at | Marden Fair", "in | Marden"; "and | Lund" goes on so."""
    first = last
    while words.is_name(first - 1) and words.at(first - 1) not in PLACING:
        first -= 1
    goes_on = words.at(first - 1) in ("and", "or") and YEAR.fullmatch(words.at(first - 2)) is not None
    return goes_on or words.at(first - 1) in PLACING


def _stands_as_year(words: Words, at: int) -> bool:
    """ ", 2031.", "2031 was dry", "2031's floods", "2031 file photo", "World Expo 2031"."""
    before, after = words.at(at - 1), words.at(at + 1)
    closes = words.is_mark(at + 1) or after in ("and", "or") or is_in(after, "pronoun")
    if at == 0:
        return closes or after in POSSESSIVES or is_in(after, "auxiliary") or words.tag(1).startswith(("NN", "JJ"))
    is_recent = RECENT_YEAR.fullmatch(words.at(at)) is not None
    if is_recent and words.tag(at - 1) in ("JJ", "VBN") and words.tag(at + 1).startswith("NN") and words.tag(at + 1) != "NNS":
        return True  # "the disputed | 2030 vote"
    if is_recent and words.is_name(at - 1) and (after in values("named with year") or (closes and _is_named_at(words, at - 1))):
        return True  # "the London | 2012 Olympics", "at Marden Fair | 2031"
    if after in POSSESSIVES or (closes and (before in (",", "and", "or", "since", ":", *DASHES))):
        return True
    return words.is_name(at - 1) and before in values("named with year")
