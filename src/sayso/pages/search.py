"""What a search of the full text finds, each hit in its surroundings."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.ledger.filters import Filter
from sayso.ledger.store import Ledger
from sayso.pages.lines import Line, line
from sayso.pages.passages import Passage, around
from sayso.records import Report, Span, Statement, Time

SURROUNDINGS = 90
"""Characters shown on each side of a hit: two or three lines of a terminal; a guess."""


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One hit."""

    report: str
    outlet: str | None
    published: Time | None
    title: str | None
    span: Span | None
    """Where the first of the words found stands; None where only the title has them."""
    around: Passage | None
    line: Line | None
    """The statement that holds them; None where none does."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What was asked and what was found, in the order of the search."""

    query: str
    rows: tuple[SearchRow, ...]


def search(ledger: Ledger, query: str, chosen: Filter) -> SearchPage:
    """The hits of a query inside a filter."""
    return SearchPage(query, tuple(_row(hit.report, hit.statement, hit.span) for hit in ledger.search(query, chosen)))


def _row(report: Report, statement: Statement | None, span: Span | None) -> SearchRow:
    return SearchRow(
        report=report.id,
        outlet=report.outlet,
        published=report.published,
        title=report.title,
        span=span,
        around=around(report, span, length=SURROUNDINGS) if span else None,
        line=line(report, statement) if statement else None,
    )
