"""Dates of publication as texts and mark-up write them. English month names; numeric dates with two readings stay open."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sayso.records import Span

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = (
    r"(?:(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
    r"\b\.?,?\s+(?:the\s+)?)?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>[12]\d{3})(?!\d)"
_CLOCK = r"(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"


def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(r"(?<![\w/.-])\b" + _WEEKDAY + form + r"(?![\w/-])", re.IGNORECASE)


_FORMS = (
    _pattern(r"(?P<year>[12]\d{3})(?P<mark>[-/.])(?P<number>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)" + _CLOCK),
    _pattern(_DAY + r"(?:\s+of)?[\s-]+" + _MONTH + r",?[\s-]+" + _YEAR),
    _pattern(_MONTH + r"\s+" + _DAY + r",?\s+" + _YEAR),
    _pattern(r"(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})(?P=mark)" + _YEAR),
    _pattern(_MONTH + r",?\s+" + _YEAR),
)
_DAY_ALONE = (_pattern(_DAY + r"(?:\s+of)?\s+" + _MONTH), _pattern(_MONTH + r"\s+" + _DAY))

_LABEL = re.compile(
    r"\b(?:first\s+published|published|posted|date|released|issued|created|filed|(?P<later>(?:last\s+)?(?:updated|modified|edited|revised)))"
    r"(?:\s+(?:on|at|date))?\b\s*:?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:at\s+)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?|\d{4}\s*(?=gmt|utc))"
    r"\s*(?:hrs?\b|hours\b)?\s*(?:\(?\b(?:utc|gmt|bst|cet|cest|eet|eest|msk|ist|[ecmp][sd]?t)\b\)?)?(?:\s*[+-]\d{1,2}(?::?\d{2})?)?",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){0,2},\s+(?=.*\d{4})")
_DATELINE = re.compile(r"(?P<place>[A-Z][A-Z'’.-]+[^—–\n]{0,90}?)\s*(?:—|–|--|\s-\s)")
"""`OSTRA, May 12, 2031 (Norden) —`: a place in capitals, then anything up to a dash."""


class Written(NamedTuple):
    """A date as written: the days it may mean, and what is odd about it."""

    span: Span
    earliest: date
    latest: date
    doubt: str | None = None


def find_dates(text: str, span: Span) -> tuple[Written, ...]:
    """The dates with a year inside a span, in the order of the text.

    >>> find_dates("Updated 03/04/2031", Span(0, 18))[0][1:3]
    (datetime.date(2031, 3, 4), datetime.date(2031, 4, 3))
    """
    found: list[Written] = []
    taken: list[Span] = []  # also by what is no day: 31 February 2031 is not February 2031
    for form in _FORMS:
        for match in form.finditer(text, *span):
            place = Span(*match.span())
            if all(place.end <= other.start or other.end <= place.start for other in taken):
                taken.append(place)
                written = _read(match, place)
                found.extend([written] if written else [])
    return tuple(sorted(found))


def is_date_line(words: str) -> bool:
    """Whether words are a date and nothing else but its label and time of day.

    A place may stand before a date with a year, as in letters.

    >>> is_date_line("Published: 21 May 2031, 08:15 GMT"), is_date_line("On 21 May 2031 the harbour froze.")
    (True, False)
    >>> is_date_line("Port Auber, 21 May 2031")
    True
    """
    # Two labelled dates with times take about 100 characters; the limit is a guess.
    if len(words) > 160 or not any(character.isdigit() for character in words):
        return False
    rest, dates = _PLACE.sub("", words), 0
    for form in (*_FORMS, *_DAY_ALONE):
        rest, count = form.subn(" ", rest)
        dates += count
    return dates > 0 and not any(character.isalnum() for character in _LABEL.sub(" ", _TIME.sub(" ", rest)))


def published_in(text: str, span: Span) -> tuple[Written, bool] | None:
    """The date of a date line that says when it was published; True with one that only says when it was last changed."""
    dates = find_dates(text, span)
    later = [
        written for written in dates if (label := _last_label(text[span.start : written.span.start])) is not None and label["later"]
    ]
    first = next((written for written in dates if written not in later), None)
    if first:
        return first, False
    return (later[0], True) if later else None


def has_label(words: str) -> bool:
    """Whether words begin by saying that what follows is when something was published or changed."""
    return _LABEL.match(words) is not None


def dateline(text: str, span: Span) -> Written | None:
    """The date in the dateline a paragraph opens with; None where it has none, or one without a year.

    >>> dateline("OSTRA, May 12, 2031 (Norden) — The port froze.", Span(0, 46)).earliest
    datetime.date(2031, 5, 12)
    """
    opening = _DATELINE.match(text, *span)
    return next(iter(find_dates(text, Span(*opening.span()))), None) if opening else None


def read_machine_date(value: str) -> Written | None:
    """The date a piece of mark-up gives, in the calendar of its own time zone; None where it gives none."""
    return next(iter(find_dates(value, Span(0, len(value)))), None)


def _last_label(before: str) -> re.Match[str] | None:
    return max(_LABEL.finditer(before), key=lambda match: match.end(), default=None)


def _read(match: re.Match[str], place: Span) -> Written | None:
    parts = match.groupdict()
    days = sorted({day for day in _readings(parts) if day is not None})
    if not days:
        return None
    if "day" not in parts and "first" not in parts:
        first = days[0]
        return Written(place, first, first.replace(day=monthrange(first.year, first.month)[1]))
    doubt = None
    if len(days) > 1:
        doubt = f"{match[0]!r} can be {days[0]} or {days[1]}; both are kept"
    elif parts["weekday"] and not _WEEKDAYS[days[0].weekday()].startswith(parts["weekday"].lower()[:3]):
        doubt = f"{match[0]!r}: {days[0]} is a {_WEEKDAYS[days[0].weekday()].capitalize()}; the day of the month is taken"
    return Written(place, days[0], days[-1], doubt)


def _readings(parts: dict[str, str | None]) -> Iterator[date | None]:
    year = int(parts["year"] or 0)
    if parts.get("first"):
        first, second = int(parts["first"] or 0), int(parts["second"] or 0)
        yield _day(year, second, first)
        # 12.05.2031 is written with the day first wherever dots are used; only 05.13.2031 must be the other way round.
        if parts["mark"] != "." or second > 12:
            yield _day(year, first, second)
    else:
        name = parts.get("month")
        month = int(parts.get("number") or 0) or 1 + next(
            i for i, full in enumerate(_MONTHS) if full.startswith((name or "")[:3].lower())
        )
        yield _day(year, month, int(parts.get("day") or 1))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
