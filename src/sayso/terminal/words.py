"""How days, acts, sources and reports are put into words."""

from __future__ import annotations

from datetime import date

from sayso.export.visible import one_line
from sayso.records import Act, Quantity, Time

DOES: dict[Act, str] = {
    "assert": "asserts",
    "accuse": "accuses",
    "admit": "admits",
    "confirm": "confirms",
    "find": "finds",
    "promise": "promises",
    "warn": "warns",
    "demand": "demands",
    "ask": "asks",
    "deny": "denies",
    "dispute": "disputes",
    "decline": "declines",
    "retract": "retracts",
}

NOT_SAID = {
    "hypothetical": "hypothetical",
    "future": "to come",
    "asked": "asked",
    "ordered": "ordered",
    "not_said": "not said",
}
"""How a statement that is not actual is marked, wherever it is shown."""

NOBODY = "nobody named"

SHORT_ID = 10
"""Characters of an id shown in lists: any unique prefix will do to name a record, and two alike are told apart then."""

STYLE: dict[Act, str] = {
    "deny": "red",
    "dispute": "red",
    "retract": "red",
    "decline": "yellow",
    "admit": "green",
    "confirm": "green",
}
"""Colours of act words where a terminal is there; the others are cyan."""


def style(act: Act) -> str:
    """The colour of an act word."""
    return STYLE.get(act, "cyan")


def short(identifier: str) -> str:
    """The head of an id, as lists show it."""
    return identifier[:SHORT_ID]


def days(time: Time | None) -> str:
    """An interval of days as ISO dates.

    >>> from datetime import date
    >>> days(Time(date(2031, 4, 1), date(2031, 4, 10), "", "")), days(None)
    ('2031-04-01 to 2031-04-10', 'date unknown')
    """
    if time is None or (time.earliest is None and time.latest is None):
        return "date unknown"
    if time.earliest == time.latest:
        return str(time.earliest)
    if time.earliest is None:
        return f"until {time.latest}"
    return f"from {time.earliest}" if time.latest is None else f"{time.earliest} to {time.latest}"


def between(first: date | None, last: date | None) -> str:
    """From a first day to a last.

    >>> between(date(2031, 4, 1), date(2031, 4, 1)), between(date(2031, 4, 1), date(2031, 4, 3)), between(None, None)
    ('2031-04-01', '2031-04-01 to 2031-04-03', 'date unknown')
    """
    if first is None:
        return "date unknown"
    return str(first) if first == last else f"{first} to {last}"


def resolved(time: Time) -> str:
    """An interval with the words it came from and what they were resolved against."""
    words = f"“{one_line(time.text)}”; " if time.text else ""
    return f"{days(time)} ({words}{one_line(time.basis)})"


COMPARED = {"less": "less than something told", "more": "more than something told", "same": "as much as something told"}
"""How a quantity compares, in words."""


def amount(quantity: Quantity) -> str:
    """A quantity's words and the interval they stand for, or how they compare.

    >>> from sayso.records import Span
    >>> amount(Quantity("at least 400 hulls", Span(0, 18), 400, None, "hulls"))
    '“at least 400 hulls”: 400 or more hulls'
    """
    if quantity.relation:
        return f"“{one_line(quantity.text)}”: {COMPARED[quantity.relation]}"
    low, high = (None if end is None else f"{end:,.15g}" for end in (quantity.low, quantity.high))
    if low == high:
        told = low or "no number told of"
    elif low is None:
        told = f"{high} or fewer"
    else:
        told = f"{low} or more" if high is None else f"{low} to {high}"
    return f"“{one_line(quantity.text)}”: {told} {one_line(quantity.unit or '')}".rstrip()


def publication(outlet: str | None, published: Time | None) -> str:
    """Where and when a report came out."""
    return f"{one_line(outlet) if outlet else 'outlet unknown'}, {days(published)}"


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun.

    >>> count(1, "report"), count(0, "report"), count(2, "reply", "replies")
    ('1 report', '0 reports', '2 replies')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
