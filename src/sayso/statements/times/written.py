"""Dates as the calendar writes them: "4 May 2031", "Feb. 24", "May 4-6", "2029-30", "Q2 2031", "the 1990s", "2031-05-04"."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange

from sayso.lexicon.words import is_in
from sayso.statements.times.meanings import Between, Decade, Either, Found, Meaning, Portion, Written, Years, longest
from sayso.statements.times.vocabulary import DASHES, POSSESSIVES, Words, match_phrase, numbers, values

YEAR = re.compile(r"[12]\d{3}")
RECENT_YEAR = re.compile(r"(?:19|20)\d\d")
"""A number without "in" before it is taken for a year only within these two centuries; a guess."""
OLDEST_PAIR = "1600"
"""Of pairs such as "1087–1101" without "in" before them, those that begin earlier are taken for pages; a guess."""
DAY = re.compile(r"(\d{1,2})(st|nd|rd|th)?")
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?![\d-])")
NUMERIC = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d{4})|(\d{4})/(\d{1,2})/(\d{1,2})")
SPLIT_YEARS = re.compile(r"([12]\d{3})/(\d\d|\d{4})")
QUARTER = re.compile(r"q([1-4])")
CENTURY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
LEAP = 2028
"""A year with a 29 February, by which days without a year are checked."""


def find_written(words: Words, at: int, *, opened: bool = False) -> Found | None:
    """The written date that begins at an index; `opened` tells that "in", "last" or the like stands before it."""
    if words.at(at) == "the":
        day = _weekday(words, at + 1, opened=False) if opened else None
        return longest(_counted_day(words, at + 1), _decade(words, at + 1, after_the=True), day)
    return longest(
        _weekday(words, at, opened=opened),
        _date(words, at, opened=opened),
        _numeric(words, at),
        _feast(words, at),
        _quarter(words, at),
        _decade(words, at),
        _years(words, at, opened=opened),
    )


def find_year(words: Words, at: int) -> tuple[int, int] | None:
    """The index after a year that belongs to what stands before it, and the year: "May | 2031", "May 4 | , 2031"."""
    here = at + 1 if words.at(at) in (",", "of", "in") else at
    if not YEAR.fullmatch(words.at(here)) or _counts(words, here):
        return None
    return here + 1, int(words.at(here))


def find_month(words: Words, at: int) -> int | None:
    """The month a capitalised word names."""
    return numbers("month").get(words.at(at)) if words.is_name(at) else None


# ---- days and months -------------------------------------------------------------------------------------------


def _weekday(words: Words, at: int, *, opened: bool) -> Found | None:
    """ "Monday", "Monday night", "Monday, 4 May 2031", "Friday the 13th"."""
    name = words.at(at)
    day = numbers("weekday").get(name)
    if day is None or not (words.is_name(at) or opened) or _is_in_name(words, at):
        return None
    end = at + 1
    date = None
    for start in (end + 1, end) if words.at(end) in (",", "the") else (end,):
        date = date or _date(words, start, opened=False) or (_counted_day(words, start) if words.at(start - 1) == "the" else None)
    if date and isinstance(date.meaning, Written) and date.meaning.day:
        return date
    return None if name.rstrip(".") in values("short day") else Found(_over_part_of_day(words, end), Written(weekday=day))


def _is_in_name(words: Words, at: int) -> bool:
    """ "Bloody | Sunday", "the | Sunday Times"."""
    is_outlet = words.is_name(at + 1) and is_in(words.at(at + 1), "outlet noun")
    return is_outlet or (words.is_name(at - 1) and words.at(at - 1) in values("day name"))


def _over_part_of_day(words: Words, end: int) -> int:
    return end + 1 if words.at(end) in values("part of day") else end


def _date(words: Words, at: int, *, opened: bool) -> Found | None:
    month = find_month(words, at)
    if month is None:
        return _day_first(words, at)
    if found := _month_first(words, at, month):
        return found
    if year := find_year(words, at + 1):
        return Found(year[0], Written(year[1], month))
    if is_short(words, at) or (not opened and not _stands_alone(words, at)):
        return None
    return Found(at + 1, Written(month=month))


def is_short(words: Words, at: int) -> bool:
    """Whether a month is shortened, so that it is one only beside a day or a year: "Jan", "Mar", "Dec."."""
    return len(words.at(at).rstrip(".")) <= 4 and words.at(at) not in ("may", "june", "july")


def _stands_alone(words: Words, at: int) -> bool:
    """Whether a month without "in" before it is one: "the May report", "September was dry"; "May said" is a name or a verb."""
    if words.follows_name(at) or words.is_name(at + 1) or words.tag(at) in ("MD", "VB", "VBP"):
        return is_in(words.at(at - 1), "determiner") and not words.is_name(at + 1)
    if words.at(at) not in values("name month"):
        return True
    return is_in(words.at(at - 1), "determiner") and not words.is_mark(at + 1) and not is_in(words.at(at + 1), "auxiliary")


def _month_first(words: Words, at: int, month: int) -> Found | None:
    """ "May 4", "May 4, 2031", "May 4-6", "May 4 and 5"."""
    day = find_day(words, at + 1)
    if day is None or not _exists(month, day[1]) or _counts(words, day[0] - 1):
        return None
    end, first = day
    other = _other_day(words, end, first)
    if other and not find_month(words, other[0]) and not _counts(words, other[0] - 1) and _exists(month, other[1]):
        return _dated(words, other[0], month, first, other[1])
    return _dated(words, end, month, first, first)


def _day_first(words: Words, at: int) -> Found | None:
    """ "4 May", "4th of May 2031", "4-6 May", "4 and 5 May"."""
    day = find_day(words, at)
    if day is None:
        return None
    end, first = day
    last = first
    if other := _other_day(words, end, first):
        end, last = other
    end += words.at(end) == "of"
    month = find_month(words, end)
    return _dated(words, end + 1, month, first, last) if month and _exists(month, last) else None


def _counted_day(words: Words, at: int) -> Found | None:
    """ "the | 14th", "the | 14th of May"; but "the | 14th floor" is none."""
    day = find_day(words, at)
    if day is None or not words.at(at)[-1:].isalpha():
        return None
    if found := _day_first(words, at):
        return found
    end, number = day
    ends = words.is_mark(end) or is_in(words.at(end), "preposition", "conjunction", "auxiliary")
    is_number = words.at(at)[:1].isdigit()
    return Found(end, Written(day=number)) if ends and is_number and words.at(end) not in ("of", *POSSESSIVES, *DASHES) else None


def _dated(words: Words, end: int, month: int, first: int, last: int) -> Found:
    year = find_year(words, end)
    end, number = year or (end, None)
    one = Written(number, month, first)
    return Found(end, one if first == last else Between(one, Written(number, month, last)))


def find_day(words: Words, at: int) -> tuple[int, int] | None:
    """The index after a day of the month, in figures or words, and which it is."""
    word = words.at(at)
    if written := DAY.fullmatch(word):
        number = int(written[1])
    else:
        tens, _, ones = word.partition("-")
        ordinals = numbers("ordinal")
        number = ordinals.get(word, 0) if not ones else numbers("number").get(tens, 0) + ordinals.get(ones, -99)
    return (at + 1, number) if 1 <= number <= 31 else None


def _other_day(words: Words, at: int, first: int) -> tuple[int, int] | None:
    """The second day of "4 | -6", "4 | to 6", "4 | and 5": days that lie apart are no stretch."""
    joins = words.at(at)
    if joins not in values("to") and joins != "and":
        return None
    day = find_day(words, at + 1)
    return day if day and (day[1] == first + 1 or (joins != "and" and day[1] > first)) else None


def _exists(month: int, day: int) -> bool:
    return day <= monthrange(LEAP, month)[1]


def _counts(words: Words, at: int) -> bool:
    """Whether a number counts what follows: "in 2031 | houses", "May 4 | %"."""
    return words.at(at + 1) in ("%", "percent", "million", "billion", "people") or words.tag(at + 1) == "NNS"


# ---- figures ---------------------------------------------------------------------------------------------------


def _numeric(words: Words, at: int) -> Found | None:
    """ "2031-05-04", "2031/05/04", "04/05/2031" with its two readings, "4.5.2031" with the day first."""
    if not words.at(at)[:1].isdigit():
        return None
    if iso := ISO.match(words.text, words.tokens[at].start):
        end = bisect_left(words.tokens, iso.end(), key=lambda token: token.start)
        return _read(end, Written(*(int(part) for part in iso.groups())))
    written = NUMERIC.fullmatch(words.at(at))
    if written is None:
        return None
    if written[5]:
        return _read(at + 1, Written(int(written[5]), int(written[6]), int(written[7])))
    one, other, year = int(written[1]), int(written[3]), int(written[4])
    day_first, month_first = _read(at + 1, Written(year, other, one)), _read(at + 1, Written(year, one, other))
    if written[2] == "." or not day_first or not month_first or one == other:
        return day_first or month_first
    return Found(at + 1, Either(Written(year, other, one), Written(year, one, other)))


def _read(end: int, date: Written) -> Found | None:
    """A date in figures, if there is such a day."""
    assert date.year and date.month is not None and date.day is not None  # noqa: S101, PT018 - told by those who call
    is_day = 1 <= date.month <= 12 and 1 <= date.day <= monthrange(date.year, date.month)[1]
    return Found(end, date) if is_day else None


def _feast(words: Words, at: int) -> Found | None:
    """ "Christmas Day", "New Year's Eve 2030"."""
    if words.at(at) == "9/11":
        return Found(at + 1, Written(2001, 9, 11))
    found = match_phrase(words, at, "feast")
    if not found or not words.is_name(at) or words.follows_name(at) or words.is_name(found[0]):
        return None  # "the Christmas Fair", "Chinese New Year"
    month, day = (int(part) for part in found[1].split("-"))
    year = find_year(words, found[0])
    end, number = year or (found[0], None)
    return Found(end, Written(number, month, day))


def _quarter(words: Words, at: int) -> Found | None:
    """ "Q2 2031", "Q2 of 2031", "2031 Q2"; "Q2" alone is that of the year words resolve against."""
    if YEAR.fullmatch(words.at(at)) and (named := QUARTER.fullmatch(words.at(at + 1))):
        return Found(at + 2, _nth_quarter(Written(int(words.at(at))), int(named[1])))
    named = QUARTER.fullmatch(words.at(at))
    year = find_year(words, at + 1) if named else None
    return Found(year[0], _nth_quarter(Written(year[1]), int(named[1]))) if named and year else None


def _nth_quarter(year: Meaning, nth: int) -> Portion:
    return Portion(year, nth, 3, "month")


# ---- years -----------------------------------------------------------------------------------------------------


def _decade(words: Words, at: int, *, after_the: bool = False) -> Found | None:
    """ "1990s", "the | '90s", "the | nineties", "19th century"."""
    is_told = after_the or (words.at(at - 1) in values("place") and words.at(at - 2) == "the")  # "in her early thirties" is an age
    if is_told and words.at(at) in values("decade word"):
        return Found(at + 1, Decade(numbers("decade word")[words.at(at)]))
    if found := _century(words, at):
        return found
    here = at + 1 if words.at(at) in ("'", "‘") and words.touches(at) else at
    number, behind = words.at(here), words.at(here + 1)
    if not (number.isdigit() and number.endswith("0") and behind in ("s", "'s") and words.touches(here)):
        return None
    if len(number) == 2 and (after_the or here > at):
        return Found(here + 2, Decade(int(number)))
    length = 100 if number.endswith("00") and number < "2000" else 10  # "the 1600s" are a century
    return Found(here + 2, Years(int(number), int(number) + length - 1)) if YEAR.fullmatch(number) else None


def _century(words: Words, at: int) -> Found | None:
    number = CENTURY.match(words.at(at))
    nth = int(number[1]) if number else numbers("ordinal").get(words.at(at), 0)
    joined = words.at(at).endswith("-century") and number
    if not joined and words.at(at + 1) != "century":
        return None
    return Found(at + (1 if joined else 2), Years(100 * nth - 100, 100 * nth - 1)) if 2 <= nth <= 30 else None


def _years(words: Words, at: int, *, opened: bool) -> Found | None:
    """ "2030", "2029-30", "2029/30"."""
    if split := SPLIT_YEARS.fullmatch(words.at(at)):
        return _pair(at + 1, split[1], split[2])
    if not YEAR.fullmatch(words.at(at)):
        return None
    if words.at(at + 1) in DASHES and words.at(at + 2).isdigit():
        is_close = words.touches(at) and words.touches(at + 1)
        pair = _pair(at + 3, words.at(at), words.at(at + 2)) if is_close or len(words.at(at + 2)) == 4 else None
        if pair and (opened or words.at(at) >= OLDEST_PAIR):
            return pair
    return Found(at + 1, Written(int(words.at(at)))) if _is_year(words, at, opened=opened) else None


def _pair(end: int, one: str, other: str) -> Found | None:
    """ "2029" and "30", or "2031"; what is not later is no second year."""
    first, last = int(one), int(one[: -len(other)] + other if len(other) < len(one) else other)
    is_later = first < last <= first + 100 and len(other) in (2, 4)
    return Found(end, Between(Written(first), Written(last))) if is_later else None


def _is_year(words: Words, at: int, *, opened: bool) -> bool:
    """Whether four figures are a year: behind "in", as in "the 2031 vote", in brackets, behind a comma; not in names or counts."""
    before, after = words.at(at - 1), words.at(at + 1)
    if opened:
        return not _counts(words, at) and after not in ("-", "hours")
    if before in ("(", "["):
        return after in (")", "]", ",", ";")
    if not RECENT_YEAR.fullmatch(words.at(at)) or before in ("no.", "no", "number") or words.touches(at - 1):
        return False
    if is_in(before, "determiner") or before in POSSESSIVES:
        return not words.is_mark(at + 1) and (not words.tags or words.tag(at + 1)[:2] in ("NN", "JJ", "VB", "CC"))
    if before in (",", "and", "or", "since"):
        return words.is_mark(at + 1) or after in ("and", "or")
    return at == 0 and is_in(after, "auxiliary")
