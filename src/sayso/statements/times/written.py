"""Dates as the calendar writes them: "Monday", "4 May 2031", "Feb. 24", "May 4-6", "in May", "2031-05-04", "Christmas Day"."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from dataclasses import replace
from datetime import date

from sayso.lexicon.words import is_in
from sayso.statements.times.meanings import Between, Bounded, Chosen, Either, Feast, Found, Inside, Told, Whole, Written, longest
from sayso.statements.times.vocabulary import DASHES, POSSESSIVES, Words, match_phrase, numbers, values
from sayso.statements.times.years import counts_things, find_decade, find_year, find_years

DAY = re.compile(r"(\d{1,2})(st|nd|rd|th)?")
DAY_TO_MONTH = re.compile(r"(\d{1,2})[-–]([a-z]{3,9}\.?)")
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?![\d-])")
AROUND = re.compile(r"(pre|post)-(?:([12]\d{3})|9/11)")
NINE_ELEVEN = Written(2001, 9, 11)
NUMERIC = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d{4})|(\d{4})/(\d{1,2})/(\d{1,2})")
SPELLED_FROM = 10
"""Smaller numbers in words count other things: "on the second, the ship sank"; a guess."""
LEAP = 2028
"""A year with a 29 February, by which days without a year are checked."""


def find_written(words: Words, at: int, *, opened: bool = False) -> Found | None:
    """The written date that begins at an index; `opened` tells that "in", "last" or the like stands before it."""
    if words.at(at) == "the":
        day = _told_weekday(words, at + 1, opened=opened)
        known = _known(words, at + 1) if opened else None
        return longest(_counted_day(words, at + 1), find_decade(words, at + 1, after_the=True), day, _feast(words, at + 1), known)
    return longest(
        _weekday(words, at, opened=opened),
        _date(words, at, opened=opened),
        _numeric(words, at),
        _around_year(words, at),
        _feast(words, at),
        find_years(words, at, opened=opened),
        _known(words, at) if opened else None,
    )


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
        return Found(date.end, replace(date.meaning, weekday=day))
    if words.at(end) in ("next", "last") and (words.is_mark(end + 1) or is_in(words.at(end + 1), "preposition", "conjunction")):
        return Found(end + 1, Chosen(Written(weekday=day), 1 if words.at(end) == "next" else -1))  # "on Monday | next"
    return None if name.rstrip(".") in values("short day") else Found(_over_part_of_day(words, end), Written(weekday=day))


def _told_weekday(words: Words, at: int, *, opened: bool) -> Found | None:
    """ "on the | Monday": of the week told before; "the Monday, 4 May" has its date, "the | Monday of that week" its week."""
    found = _weekday(words, at, opened=False)
    if found is None or not (opened or words.is_mark(found.end)):
        return None
    if words.at(found.end) == "of" or not isinstance(found.meaning, Written) or found.meaning.day is not None:
        return found
    return Found(found.end, Inside(found.meaning, Whole("week", 0, Told())))


def _is_in_name(words: Words, at: int) -> bool:
    """ "Bloody | Sunday", "the | Sunday Times"."""
    is_outlet = words.is_name(at + 1) and is_in(words.at(at + 1), "outlet noun")
    return is_outlet or (words.is_name(at - 1) and words.at(at - 1) in values("day name"))


def _over_part_of_day(words: Words, end: int) -> int:
    return end + 1 if words.at(end) in values("part of day") else end


def _date(words: Words, at: int, *, opened: bool) -> Found | None:
    month = find_month(words, at)
    if month is None:
        return _months(words, at) or _day_first(words, at)
    if found := _month_first(words, at, month):
        return found
    if year := find_year(words, at + 1):
        return Found(year[0], Written(year[1], month))
    if is_short(words, at) or (not opened and not _stands_alone(words, at)):
        return None
    return Found(at + 1, Written(month=month))


def _months(words: Words, at: int) -> Found | None:
    """ "January-June 2031", "the April-June quarter", where the two months are one word."""
    first, _, last = words.at(at).partition("-")
    one, other = numbers("month").get(first), numbers("month").get(last)
    if one is None or other is None or not words.is_name(at):
        return None
    year = find_year(words, at + 1)
    end, number = year or (at + 1, None)
    begins = None if number is None else number - (other < one)
    return Found(end, Between(Written(begins, one), Written(number, other)))


def is_short(words: Words, at: int) -> bool:
    """Whether a month is shortened, so that it is one only beside a day or a year: "Jan", "Mar", "Dec."."""
    return len(words.at(at).rstrip(".")) <= 4 and words.at(at) not in ("may", "june", "july")


def _stands_alone(words: Words, at: int) -> bool:
    """Whether a month without "in" before it is one: "the May report", "September was dry"; "May said" is a name or a verb."""
    if words.follows_name(at) or words.is_name(at + 1) or words.tag(at) in ("MD", "VB", "VBP"):
        is_month = words.at(at) not in values("name month") and not words.follows_name(at)  # "a July Concord summit"
        return is_in(words.at(at - 1), "determiner") and (is_month or not words.is_name(at + 1))
    if words.at(at) not in values("name month"):
        return True
    return is_in(words.at(at - 1), "determiner") and not words.is_mark(at + 1) and not is_in(words.at(at + 1), "auxiliary")


def _month_first(words: Words, at: int, month: int) -> Found | None:
    """ "May 4", "May 4, 2031", "May 4-6", "May 4 and 5"."""
    day = find_day(words, at + 1)
    if found := _over_months(words, at, month):
        return found
    if day is None and words.at(at + 1) == "the" and words.at(at + 2)[-1:].isalpha():
        day = find_day(words, at + 2)  # "May | the 4th"
    if day is None or not _exists(month, day[1]) or counts_things(words, day[0] - 1):
        return None
    end, first = day
    other = _other_day(words, end, first)
    if other and not find_month(words, other[0]) and not counts_things(words, other[0] - 1) and _exists(month, other[1]):
        return _dated(words, other[0], month, first, other[1])
    return _dated(words, end, month, first, first)


def _over_months(words: Words, at: int, month: int) -> Found | None:
    """ "March | 30-April 4, 2031", where the first day and the second month are one word."""
    parts = DAY_TO_MONTH.fullmatch(words.at(at + 1))
    other = numbers("month").get(parts[2]) if parts else None
    day = find_day(words, at + 2) if other else None
    if parts is None or other is None or day is None or not _exists(month, int(parts[1])) or not _exists(other, day[1]):
        return None
    year = find_year(words, day[0])
    end, number = year or (day[0], None)
    begins = None if number is None else number - (other < month)
    return Found(end, Between(Written(begins, month, int(parts[1])), Written(number, other, day[1])))


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
    is_opened = words.at(at - 2) in ("on", "by", "until", "since")
    ends = ends or (words.at(at - 2) == "of" and words.tag(end) in ("VBD", "VBZ", "MD"))  # "your letter of the 3rd | says"
    ends = ends or (is_opened and is_in(words.at(end), "determiner", "pronoun"))  # "on the 14th | his wife wrote"
    is_number = words.at(at)[:1].isdigit() or (is_opened and number >= SPELLED_FROM)
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


def find_day_list(words: Words, at: int) -> tuple[tuple[int, int, Written], ...]:
    """The days before the last of several: "on 12 | , 13 | and 19 July"; each with its first and end index. None but in a list."""
    start = at + 1 if words.at(at) in ("on", "of") else at
    if not words.at(start)[:1].isdigit():
        return ()
    days: list[tuple[int, int, int]] = []
    index = start
    while (day := find_day(words, index)) and DAY.fullmatch(words.at(index)) and words.at(day[0]) in (",", "and", "or"):
        days.append((index, day[0], day[1]))
        index = day[0] + 1 + (words.at(day[0]) == "," and words.at(day[0] + 1) in ("and", "or"))
    last = find_written(words, index) if days else None
    if last is None or not isinstance(last.meaning, Written) or not last.meaning.day or not DAY.fullmatch(words.at(index)):
        return ()
    if len(days) == 1 and days[0][2] + 1 == last.meaning.day:
        return ()  # "4 and 5 May" are one stretch
    date = last.meaning
    return tuple((at if first == start else first, end, replace(date, day=number)) for first, end, number in days)


def _exists(month: int, day: int) -> bool:
    return day <= monthrange(LEAP, month)[1]


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


def _around_year(words: Words, at: int) -> Found | None:
    """ "the post-2015 goals", "a pre-1982 coin"."""
    side = AROUND.fullmatch(words.at(at))
    if side is None:
        return None
    core = Written(int(side[2])) if side[2] else NINE_ELEVEN
    return Found(at + 1, Bounded("before" if side[1] == "pre" else "after", core))


def _known(words: Words, at: int) -> Found | None:
    """ "during | World War II", "after the | Second World War"; not "after | World War II veterans" or "the Great War's end"."""
    found = match_phrase(words, at, "known stretch")
    if found is None or not words.is_name(at) or words.tag(found[0]).startswith("NN") or words.at(found[0]) in POSSESSIVES:
        return None
    first, last = (date.fromisoformat(day) for day in found[1].split())
    return Found(found[0], Between(Written(first.year, first.month, first.day), Written(last.year, last.month, last.day)))


def _feast(words: Words, at: int) -> Found | None:
    """ "Christmas Day", "New Year's Eve 2030", "Easter Monday"."""
    if words.at(at).partition("-")[0] == "9/11":
        return Found(at + 1, NINE_ELEVEN)
    moving = match_phrase(words, at, "moving feast")
    counted = match_phrase(words, at, "weekday feast")
    found = moving or counted or match_phrase(words, at, "feast")
    if not found or not words.is_name(at) or words.follows_name(at) or words.is_name(found[0]):
        return None  # "the Christmas Fair", "Chinese New Year"
    if words.tag(found[0]).startswith("NN"):
        return None  # "Christmas trees"
    year = find_year(words, found[0])
    end, number = year or (found[0], None)
    if moving:
        return Found(end, Feast(int(moving[1]), number))
    if counted:
        month, nth, weekday = (int(part) for part in counted[1].split())
        return Found(end, Feast(0, number, (month, nth, weekday)))
    month, day = (int(part) for part in found[1].split("-"))
    return Found(end, Written(number, month, day))
