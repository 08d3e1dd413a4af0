"""Days as people type them: one day, a month, a year, or a range of these with an open end."""

from __future__ import annotations

import calendar
import re
from datetime import date

from sayso.errors import UsageError

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def parse_days(words: str) -> tuple[date | None, date | None]:
    """The first and last day meant, None for an open end; raises UsageError for anything else.

    >>> parse_days("2031-05-01..2031-05-20")
    (datetime.date(2031, 5, 1), datetime.date(2031, 5, 20))
    >>> parse_days("2031-02..")
    (datetime.date(2031, 2, 1), None)
    >>> parse_days("2032-02")
    (datetime.date(2032, 2, 1), datetime.date(2032, 2, 29))
    """
    first, dots, last = words.strip().partition("..")
    if not first and not last:
        raise UsageError(f"a day such as 2031-05-01 or a range such as 2031-05-01..2031-05-20 was expected, not {words!r}")
    earliest = _bounds(first, words)[0] if first else None
    latest = _bounds(last or first, words)[1] if last or not dots else None
    if earliest and latest and earliest > latest:
        raise UsageError(f"the range {words} ends before it begins: write {last}..{first}")
    return earliest, latest


def _bounds(words: str, told: str) -> tuple[date, date]:
    found = _DAY.fullmatch(words.strip())
    if not found:
        inside = f" in {told!r}" if words != told else ""
        raise UsageError(f"a day such as 2031-05-01, a month such as 2031-05 or a year was expected, not {words!r}{inside}")
    year, month, day = (int(group) if group else None for group in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError as error:
        raise UsageError(f"there is no day {words!r} ({error}): write year-month-day, such as 2031-05-01") from error
    if day:
        return first, first
    end = month or 12
    return first, date(first.year, end, calendar.monthrange(first.year, end)[1])
