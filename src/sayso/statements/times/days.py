"""Stretches of days and how to count with them. A stretch is open where an end is None, unknown where both are."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta
from typing import NamedTuple

from sayso.statements.times.meanings import Place, Unit

CALENDAR = "calendar"
"""The basis of days that follow from the words alone."""


class Days(NamedTuple):
    """Inclusive days and what they were resolved against."""

    first: date | None
    last: date | None
    basis: str = CALENDAR

    @property
    def is_known(self) -> bool:
        """Whether both ends are known."""
        return self.first is not None and self.last is not None


def unknown(basis: str) -> Days:
    """No days, and why."""
    return Days(None, None, basis)


def one_day(day: date, basis: str = CALENDAR) -> Days:
    """A single day."""
    return Days(day, day, basis)


def month_days(year: int, month: int, months: int = 1) -> Days:
    """So many whole months from one on.

    >>> month_days(2030, 12, 3)[:2]
    (datetime.date(2030, 12, 1), datetime.date(2031, 2, 28))
    """
    first = date(year, month, 1)
    last = shift_months(first, months - 1)
    return Days(first, last.replace(day=monthrange(last.year, last.month)[1]))


def year_days(first: int, last: int | None = None) -> Days:
    """Whole years."""
    return Days(date(first, 1, 1), date(first if last is None else last, 12, 31))


def shift_months(day: date, months: int) -> date:
    """The same day so many months on or back, or the last of that month where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 1 <= year <= MAXYEAR:
        message = f"{day} and {months} months is outside the calendar"
        raise OverflowError(message)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def shift(day: date, count: int, unit: Unit) -> date:
    """A day so many units on or back; 24 hours are a day."""
    match unit:
        case "hour":
            return day + timedelta(days=round(count / 24))
        case "day":
            return day + timedelta(days=count)
        case "week":
            return day + timedelta(weeks=count)
        case "month":
            return shift_months(day, count)
        case "quarter":
            return shift_months(day, 3 * count)
        case "year":
            return shift_months(day, 12 * count)
        case "decade":
            return shift_months(day, 120 * count)
        case "century":
            return shift_months(day, 1200 * count)


def whole(day: date, unit: Unit) -> Days:
    """The calendar's unit a day stands in: weeks run from Monday, decades and centuries by the digits of their years.

    >>> whole(date(2031, 5, 14), "week")[:2]
    (datetime.date(2031, 5, 12), datetime.date(2031, 5, 18))
    """
    match unit:
        case "hour" | "day":
            return one_day(day)
        case "week":
            monday = day - timedelta(days=day.weekday())
            return Days(monday, monday + timedelta(days=6))
        case "month":
            return month_days(day.year, day.month)
        case "quarter":
            return month_days(day.year, (day.month - 1) // 3 * 3 + 1, 3)
        case "year":
            return year_days(day.year)
        case "decade":
            return year_days(max(1, day.year // 10 * 10), day.year // 10 * 10 + 9)
        case "century":
            return year_days(max(1, day.year // 100 * 100), day.year // 100 * 100 + 99)


def cut(days: Days, place: Place) -> Days:
    """A third, half or end of known days; ends are as long as the thirds.

    Months are cut at the 10th and 20th, years after April and August, weeks after Tuesday and Thursday (a guess), else by thirds
    of whole years or months.

    >>> cut(month_days(2031, 5), "late")[:2]
    (datetime.date(2031, 5, 21), datetime.date(2031, 5, 31))
    """
    first, last = days.first, days.last
    if first is None or last is None or first == last:
        return days
    if place in ("first half", "second half"):
        second = _middle(first, last)
        return days._replace(last=second - timedelta(days=1)) if place == "first half" else days._replace(first=second)
    one, two = _thirds(first, last)
    day = timedelta(days=1)
    match place:
        case "early" | "start":
            return days._replace(last=one - day)
        case "mid":
            return days._replace(first=one, last=two - day)
        case _:
            return days._replace(first=two)


def _thirds(first: date, last: date) -> tuple[date, date]:
    """The first days of the second and of the last third."""
    length = (last - first).days + 1
    if length in (28, 29, 30, 31):
        return first + timedelta(days=10), first + timedelta(days=20)
    if length == 7:
        return first + timedelta(days=2), first + timedelta(days=4)
    years = last.year - first.year + 1
    if years >= 10:
        return first.replace(year=first.year + (years + 2) // 3), first.replace(year=first.year + (2 * years + 2) // 3)
    months = years * 12 - 12 + last.month - first.month + 1
    if months >= 3:
        return shift_months(first, round(months / 3)), shift_months(first, round(2 * months / 3))
    return first + timedelta(days=length // 3), first + timedelta(days=2 * length // 3)


def _middle(first: date, last: date) -> date:
    """The first day of the second half."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months % 2 == 0:
        return shift_months(first, months // 2)
    return first + timedelta(days=((last - first).days + 1) // 2)
