"""CSV that a spreadsheet opens without running or breaking anything."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date

import pytest

from sayso.export.csv import COLUMNS, lines, table
from sayso.records import Member, Proposition, Quantity, Span, Time
from tests.pages.stories import report, statements


def test_a_row_a_statement_under_the_columns() -> None:
    """The first line names the columns, each statement has a row."""
    of = report()
    rows = list(csv.DictReader(lines((of, one) for one in statements(of))))
    assert tuple(rows[0]) == tuple(COLUMNS)
    assert [row["act"] for row in rows] == ["assert", "assert", "deny", "decline", "deny", "assert"]
    assert rows[1]["content"] == "“We saw no cracks,” … “and we looked.”"
    assert rows[1]["content_spans"] == "88-107 136-152"
    assert rows[0]["chain"] == "Marden Courier > Ana Lind"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "＝", "\r\n="])
def test_no_cell_is_a_formula(start: str) -> None:
    """A cell that a spreadsheet would run begins with an apostrophe."""
    cell = next(csv.reader(list(table(["a"], [[f"{start}1+1"]]))[1:]))[0]
    assert cell.startswith("'")


@pytest.mark.parametrize("words", ["a\r\nb", "a\nb", "a\u2028b", "a\x0bb", "a\x85b", "a\t b"])
def test_a_row_is_one_line(words: str) -> None:
    """Whatever breaks a line becomes a space."""
    assert list(table(["a"], [[words]])) == ["a", "a b"]


def test_control_characters_are_visible() -> None:
    """What would steer a terminal is spelt out."""
    assert list(table(["a"], [["red \x1b[31m \u202eback"]]))[1] == r"red \x1b[31m \u202eback"


def test_numbers_and_nothing_are_not_words() -> None:
    """Negative numbers are no formulas, None is an empty cell."""
    assert list(table(["a", "b"], [[-1.5, None]]))[1] == "-1.5,"


def test_intervals_and_ranges() -> None:
    """Times are first/last days and quantities low..high, an open end told as such."""
    of = report()
    about = Time(None, date(2031, 4, 30), "by April", "")
    parts = (
        Proposition("p", (Span(0, 1),), about=(about,), quantities=(Quantity("400 or more", Span(0, 1), 400, None, "units"),)),
    )
    one = replace(statements(of)[0], propositions=parts)
    row = next(csv.DictReader(lines([(of, one)])))
    assert (row["about"], row["quantities"]) == ("../2031-04-30", "400.. units")


def test_members_are_named() -> None:
    """A joint source's members stand by referent, else by their words."""
    of = report()
    one = statements(of)[0]
    assert one.source is not None
    source = replace(one.source, members=(Member("he", (), "Tor Bekk"), Member("she", ())))
    assert next(csv.DictReader(lines([(of, replace(one, source=source))])))["members"] == "Tor Bekk; she"


def test_a_statement_without_a_source_has_empty_cells() -> None:
    """Nobody named is an empty cell, not a name."""
    of = report()
    row = next(csv.DictReader(lines([(of, replace(statements(of)[0], source=None, content=None))])))
    assert (row["source"], row["source_kind"], row["content"]) == ("", "", "")
