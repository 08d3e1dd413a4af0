"""Pages made of a ledger."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sayso.errors import NotFoundError
from sayso.ledger.filters import EVERYTHING, Filter
from sayso.ledger.judgements import make
from sayso.pages import record, selection
from sayso.pages.brief import brief
from sayso.pages.report import ReportPage
from sayso.pages.search import search
from sayso.pages.statement import StatementPage
from sayso.pages.statements import statements
from sayso.pages.unread import unread
from sayso.records import Judgement, Reading, Report, Statement
from tests.pages.stories import NOW, ledger, story


def test_the_brief_leaves_out_what_is_judged_wrong(tmp_path: Path) -> None:
    """A statement judged wrong is counted, not told."""
    first = story()[0]
    with ledger(tmp_path / "a.db") as kept:
        kept.judge(make(first.statements[0], first.report, "verdict", "wrong", by="Ada", at=NOW))
        page = brief(kept, EVERYTHING)
    assert page.judged_wrong == 1
    assert len(page.notes) == 11


def test_statements_are_those_of_the_filter(tmp_path: Path) -> None:
    """A filter on act and outlet leaves the statements that have both."""
    with ledger(tmp_path / "a.db") as kept:
        lines = statements(kept, Filter(act="deny", outlet="gull")).lines
    assert [(line.source, line.outlet, line.actuality) for line in lines] == [
        ("Tor Bekk", "The Gull", "actual"),
        ("Marden", "The Gull", "hypothetical"),
    ]


def test_unread_does_not_narrow_by_actor(tmp_path: Path) -> None:
    """What other actors said is read, too, when the list is narrowed to one."""
    with ledger(tmp_path / "a.db") as kept:
        assert unread(kept, Filter(actor="Bekk")).rows == unread(kept, EVERYTHING).rows


def test_search_shows_words_in_their_surroundings(tmp_path: Path) -> None:
    """A hit has its span in the report's text, its surroundings and its statement."""
    with ledger(tmp_path / "a.db") as kept:
        rows = search(kept, "cracks", EVERYTHING).rows
    first = rows[0]
    assert first.span is not None
    assert story()[0].report.text[first.span.start : first.span.end] == "cracks"
    assert first.line is not None
    assert first.line.source == "Tor Bekk"


def test_a_selection_is_exactly_the_filter(tmp_path: Path) -> None:
    """An export of one act holds its statements and the reports that carry them."""
    with ledger(tmp_path / "a.db") as kept:
        found = list(selection.records(kept, Filter(act="decline", outlet="Courier")))
    assert [type(one) for one in found] == [Report, Statement]


def test_a_selection_holds_judgements_withdrawn_ones_too(tmp_path: Path) -> None:
    """Judgements follow what they judge; without the record they are left out."""
    first = story()[0]
    judgement = make(first.statements[2], first.report, "act", "dispute", by="Ada", at=NOW)
    with ledger(tmp_path / "a.db") as kept:
        kept.judge(judgement)
        kept.withdraw(judgement.id, NOW)
        with_it = [one for one in selection.records(kept, Filter(act="deny")) if isinstance(one, Judgement)]
        without = [one for one in selection.records(kept, Filter(act="decline")) if isinstance(one, Judgement)]
    assert with_it == [replace(judgement, withdrawn=NOW)]
    assert without == []


def test_a_judgement_is_shown_with_what_it_judges(tmp_path: Path) -> None:
    """The page of a judgement is that of its statement, with the judgement's history."""
    first = story()[0]
    judgement = make(first.statements[2], first.report, "act", "dispute", by="Ada", at=NOW)
    with ledger(tmp_path / "a.db") as kept:
        kept.judge(judgement)
        page = record.show(kept, judgement.id)
    assert isinstance(page, StatementPage)
    assert page.statement.act == "dispute"
    assert page.judgements == (judgement,)


def test_a_report_lists_its_statements_by_place(tmp_path: Path) -> None:
    """Places are numbered in the order of the text."""
    first = story()[0].report
    with ledger(tmp_path / "a.db") as kept:
        page = record.show(kept, first.id[:12])
    assert isinstance(page, ReportPage)
    assert [place.number for place in page.places] == [1, 2, 3, 4, 5, 6]
    assert [place.span for place in page.places] == sorted(place.span for place in page.places)


def test_an_id_that_begins_several_is_refused(tmp_path: Path) -> None:
    """The message names those that begin so."""
    with ledger(tmp_path / "a.db") as kept, pytest.raises(NotFoundError, match=story()[0].report.id):
        record.show(kept, "r")


def test_a_report_leaves_out_statements_judged_wrong(tmp_path: Path) -> None:
    """They are counted on the report's page; their own page says what was judged."""
    first = story()[0]
    with ledger(tmp_path / "a.db") as kept:
        kept.judge(make(first.statements[0], first.report, "verdict", "wrong", by="Ada", at=NOW))
        report, statement = record.show(kept, first.report.id), record.show(kept, first.statements[0].id)
    assert isinstance(report, ReportPage)
    assert isinstance(statement, StatementPage)
    assert (len(report.places), report.judged_wrong) == (5, 1)
    assert statement.judged_wrong


def test_a_replaced_report_says_by_which(tmp_path: Path) -> None:
    """A retired text is shown with the report that took its place."""
    first = story()[0]
    newer = replace(first.report, id="r" + "0" * 19, text=first.report.text + " ", extractor="plain 2")
    with ledger(tmp_path / "a.db") as kept:
        kept.replace(Reading(newer), options="other")
        page = record.show(kept, first.report.id)
    assert isinstance(page, ReportPage)
    assert page.replaced_by == newer.id
    assert len(page.places) == 6
