"""Dates are read as texts and mark-up write them."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.extraction.dates import dateline, find_dates, has_label, is_date_line, published_in
from sayso.records import Span

MAY_12 = date(2031, 5, 12)


@pytest.mark.parametrize(
    "words",
    [
        "Monday, May 12, 2031",
        "May 12, 2031",
        "May 12th 2031",
        "12 May 2031",
        "12th of May, 2031",
        "12-May-2031",
        "Mon 12 May 2031",
        "2031-05-12",
        "2031-05-12T23:30:00-05:00",
        "2031/05/12",
        "12.05.2031",
        "05/12/2031, read with 12/05/2031",
        "Published: 12 May 2031, 08:15 GMT",
    ],
)
def test_one_day(words: str) -> None:
    """Every way of writing the day gives it."""
    first = find_dates(words, Span(0, len(words)))[0]
    assert MAY_12 in {first.earliest, first.latest}


@pytest.mark.parametrize("words", ["31 February 2031", "2031-13-40", "12 May", "in 2031", "1,200 2031", "room 12/05/31"])
def test_no_day(words: str) -> None:
    """What is no day with a year gives none."""
    assert find_dates(words, Span(0, len(words))) == ()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Published 12 May 2031 at 8.15 am", True),
        ("Published: May 12, 2031 | Updated: May 13, 2031, 10:00 CET", True),
        ("Wednesday, May 12", True),
        ("2031-05-12T08:15:00Z", True),
        ("May 2031", True),
        ("On 12 May 2031 the port froze", False),
        ("12 May 2031: the port freezes", False),
        ("Published", False),
        ("In May", False),
    ],
)
def test_date_lines(words: str, *, line: bool) -> None:
    """A date line holds a date, its label and a time of day, and nothing else."""
    assert is_date_line(words) is line


def test_month_alone() -> None:
    """A month with a year is all its days."""
    assert find_dates("February 2032", Span(0, 13))[0][1:3] == (date(2032, 2, 1), date(2032, 2, 29))


def test_updated_is_not_published() -> None:
    """Of two labelled dates the one of publication is taken; a lone `Updated` is told as such."""
    both = "Updated: 14 May 2031 | Published: 12 May 2031"
    found = published_in(both, Span(0, len(both)))
    assert found is not None
    assert (found[0].earliest, found[1]) == (MAY_12, False)
    alone = published_in("Last updated 14 May 2031", Span(0, 24))
    assert alone is not None
    assert alone[1]


def test_datelines() -> None:
    """A dateline gives a day only where it has a year."""
    with_year = "OSTRA, Norden, May 12, 2031 (Norden Wire) — The port froze."
    found = dateline(with_year, Span(0, len(with_year)))
    assert found is not None
    assert found.earliest == MAY_12
    without = "OSTRA, May 12 (Norden) — The port froze on May 11, 2031."
    assert dateline(without, Span(0, len(without))) is None


def test_labels() -> None:
    """A label is told by its first word."""
    assert has_label("Published: today")
    assert not has_label("The date")
