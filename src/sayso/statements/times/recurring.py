"""Which of the days that come again is meant: weekdays, days of a month, months, seasons, weekends."""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Iterator, Sequence
from datetime import MAXYEAR, date, timedelta

from sayso.statements.times.days import Days, month_days, one_day, shift_months, whole, year_days
from sayso.statements.times.meanings import Feast, Season, Weekend, Written

NEAR = 548
"""How many days off a date may be that its weekday tells; a year and a half, a guess."""
LEAP_GAP = 8
"""The most years from one 29 February to the next."""


def nearest(part: Written | Season | Weekend | Feast, day: date, *, future: bool) -> Days:
    """The last that has begun by a day; with `future` the next that has not ended before it. OverflowError where the calendar ends.

    >>> nearest(Written(month=5, day=4), date(2031, 5, 3), future=False)[:2]
    (datetime.date(2030, 5, 4), datetime.date(2030, 5, 4))
    """
    found = list(_around(part, day))
    if future:
        chosen = _first(days for days in found if days.last and days.last >= day)
    else:
        chosen = _first(days for days in reversed(found) if days.first and days.first <= day)
    able = found if future else [days for days in found if days.first and days.first <= day]
    return _on_weekday(part, chosen, able, day) if isinstance(part, Written) else chosen


def _on_weekday(part: Written, chosen: Days, found: Sequence[Days], day: date) -> Days:
    """Of a date with its weekday, "Monday, 3 May", the nearest that falls on it, if one does within a year and a half."""
    if part.day is None or part.weekday is None or (chosen.first and chosen.first.weekday() == part.weekday):
        return chosen
    fitting = [one for one in found if one.first and one.first.weekday() == part.weekday and abs((one.first - day).days) <= NEAR]
    return min(fitting, key=lambda one: abs((one.first - day).days) if one.first else NEAR, default=chosen)


def choose(part: Written | Season | Weekend | Feast, which: int, day: date, *, future: bool) -> Days:
    """What "last" (-1), "this" (0) and "next" (1) pick, as seen from a day.

    "Last" has ended, but of weekends only begun; "next" has not begun; "this" is in the day's own week or year.
    """
    found = list(_around(part, day))
    if which > 0:
        return _first(days for days in found if days.first and days.first > day)
    if isinstance(part, Weekend):
        return nearest(part, day, future=future and which == 0)
    if which < 0:
        return _first(days for days in reversed(found) if days.last and days.last < day)
    frame = whole(day, "week" if _is_weekday(part) else "year")
    own = [days for days in found if days.first and frame.first and frame.last and frame.first <= days.first <= frame.last]
    return nearest(part, day, future=True) if future or not own else own[0]


def _first(found: Iterator[Days]) -> Days:
    """The first there is: near the ends of the calendar there may be none."""
    for days in found:
        return days
    raise OverflowError("nothing that comes again is left in the calendar")


def in_full(part: Written | Season | Feast) -> Days | None:
    """The days of a date or season that has its year; None where it has none, or there is no such day."""
    if part.year is None:
        return None
    if isinstance(part, Feast):
        return _feast(part, part.year)
    if isinstance(part, Season):
        return month_days(part.year, part.month, 3)
    if part.month is None:
        return year_days(part.year)
    return month_days(part.year, part.month) if part.day is None else one_day(date(part.year, part.month, part.day))


def _feast(part: Feast, year: int) -> Days:
    return feast(part.days, year) if part.weekday is None else nth_weekday(*part.weekday, year)


def nth_weekday(month: int, nth: int, weekday: int, year: int) -> Days:
    """The first, second ... of a month's weekdays; the last below 0.

    >>> nth_weekday(11, 4, 3, 2031)[0], nth_weekday(5, -1, 0, 2031)[0]
    (datetime.date(2031, 11, 27), datetime.date(2031, 5, 26))
    """
    if nth < 0:
        last = date(year, month, monthrange(year, month)[1])
        return one_day(last - timedelta(days=(last.weekday() - weekday) % 7))
    first = date(year, month, 1)
    return one_day(first + timedelta(days=(weekday - first.weekday()) % 7, weeks=nth - 1))


def feast(days: int, year: int) -> Days:
    """The day that stands so many days from Easter Sunday of a year, by the Western reckoning.

    >>> feast(1, 2031)[0]
    datetime.date(2031, 4, 14)
    """
    century, moon = year // 100, year % 19
    lag = (19 * moon + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - lag - year % 100 % 4) % 7
    late = (moon + 11 * lag + 22 * week) // 451
    number = lag + week - 7 * late + 114
    return one_day(date(year, number // 31, number % 31 + 1) + timedelta(days=days))


def _is_weekday(part: Written | Season | Weekend | Feast) -> bool:
    return isinstance(part, Written) and part.weekday is not None and part.day is None


def _around(part: Written | Season | Weekend | Feast, day: date) -> Iterator[Days]:
    """What comes again, in order, from well before a day to well behind it."""
    if isinstance(part, Weekend):
        saturday = day - timedelta(days=(day.weekday() - 5) % 7)
        for weeks in (-1, 0, 1):
            first = saturday + timedelta(weeks=weeks)
            yield Days(first, first + timedelta(days=1))
    elif isinstance(part, Written) and part.weekday is not None and part.day is None:
        last = day - timedelta(days=(day.weekday() - part.weekday) % 7)
        for weeks in (-1, 0, 1):
            yield one_day(last + timedelta(weeks=weeks))
    elif isinstance(part, Feast):
        yield from (_feast(part, year) for year in range(max(1, day.year - 2), min(MAXYEAR - 1, day.year + 2) + 1))
    elif part.month is None:
        assert isinstance(part, Written)  # noqa: S101 - a season has a month
        yield from _days_of_months(part.day or 1, day)
    else:
        yield from _yearly(part, part.month, day)


def _days_of_months(number: int, day: date) -> Iterator[Days]:
    for months in (-2, -1, 0, 1, 2):
        month = shift_months(day.replace(day=1), months)
        if number <= monthrange(month.year, month.month)[1]:
            yield one_day(month.replace(day=number))


def _yearly(part: Written | Season, month: int, day: date) -> Iterator[Days]:
    for year in range(max(1, day.year - LEAP_GAP), min(MAXYEAR - 1, day.year + LEAP_GAP) + 1):
        if isinstance(part, Season):
            yield month_days(year, month, 3)
        elif part.day is None:
            yield month_days(year, month)
        elif (month, part.day) != (2, 29) or isleap(year):
            yield one_day(date(year, month, part.day))
