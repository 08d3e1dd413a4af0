"""Commands that show what a ledger holds."""

from __future__ import annotations

import csv
import json

import pytest

from tests.cli.conftest import Run
from tests.pages.stories import story

FIRST = story()[0]


def test_the_brief_tells_the_story(kept: Run) -> None:
    """Reports, voices and the limits stand on the page."""
    answer = kept("brief")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith("2 reports, 12 statements\n")
    assert "It reports what texts say; it rates no truth." in answer.out


def test_the_brief_as_of_a_day_leaves_out_what_came_later_or_is_undated(kept: Run) -> None:
    """Reports of unknown date are in no page of a day."""
    assert kept("brief", "--as-of", "2031-05-12").out.startswith("1 report,")
    assert kept("brief", "--as-of", "2031-05-11").out == "No reports.\n"


@pytest.mark.parametrize("form", ["json", "markdown"])
def test_the_brief_in_other_forms(kept: Run, form: str) -> None:
    """JSON is one object, Markdown begins with a heading."""
    out = kept("brief", "--format", form).out
    assert len(json.loads(out)["notes"]) == 12 if form == "json" else out.startswith("# The story on one page\n")


@pytest.mark.parametrize("line", [("statements",), ("unread",), ("search", "bridge")])
def test_lists_come_as_table_json_and_csv(kept: Run, line: tuple[str, ...]) -> None:
    """JSON is an array with as many objects as CSV has rows."""
    told = json.loads(kept(*line, "--format", "json").out)
    rows = list(csv.DictReader(kept(*line, "--format", "csv").out.splitlines()))
    assert len(told) == len(rows) > 0
    assert kept(*line).out


@pytest.mark.parametrize(
    ("options", "number"),
    [
        (("--act", "deny"), 4),
        (("--actor", "lind"), 2),
        (("--outlet", "gull"), 6),
        (("--report", FIRST.report.id[:9]), 6),
        (("--since", "2031-05"), 6),
        (("--until", "2031"), 6),
        (("--until", "2031-05-11"), 0),
        (("--act", "deny", "--actor", "Bekk", "--as-of", "2031-06"), 1),
    ],
)
def test_filters_narrow(kept: Run, options: tuple[str, ...], number: int) -> None:
    """Each filter leaves what it says; several leave what all of them do."""
    assert len(json.loads(kept("statements", *options, "--format", "json").out)) == number


def test_show_takes_the_beginning_of_an_id(kept: Run) -> None:
    """A statement by the first characters of its id; JSON gives the record."""
    one = FIRST.statements[0]
    assert "Ana Lind asserts" in kept("show", one.id[:10]).out
    assert json.loads(kept("show", one.id[:10], "--format", "json").out)["id"] == one.id
    assert f"SHA-256       {FIRST.report.sha256}" in kept("show", FIRST.report.id).out


def test_show_says_which_ids_begin_so(kept: Run) -> None:
    """An ambiguous beginning names the records; so does nothing found."""
    answer = kept("show", "r")
    assert answer.status == 1
    assert FIRST.report.id in answer.err


def test_a_query_that_cannot_be_read_is_a_usage_error(kept: Run) -> None:
    """Status 2 and what is wrong with it."""
    assert kept("search", '"open').status == 2
