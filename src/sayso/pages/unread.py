"""What no attributed statement covers: the quotations and cue words a reader can check the reading by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sayso.ledger.filters import Filter
from sayso.ledger.store import Ledger
from sayso.pages.passages import Passage, around
from sayso.records import Report, Statement, Time, Unread
from sayso.statements.unread import find_unread

SURROUNDINGS = 60
"""Characters shown on each side: enough for a line or two; a guess."""


@dataclass(frozen=True, slots=True)
class UnreadRow:
    """One quotation or cue word and where it stands."""

    report: str
    outlet: str | None
    published: Time | None
    unread: Unread
    around: Passage


@dataclass(frozen=True, slots=True)
class UnreadPage:
    """What no attributed statement covers, by report and place."""

    rows: tuple[UnreadRow, ...]


def unread(ledger: Ledger, chosen: Filter) -> UnreadPage:
    """What the reports of a filter hold unread; what else the filter asks of statements narrows nothing here."""
    reading: dict[str, list[Statement]] = {}
    for statement in ledger.statements(replace(chosen, actor=None, act=None, actuality=None, own=False, rejected=False)):
        reading.setdefault(statement.report, []).append(statement)
    return UnreadPage(tuple(row for report in ledger.reports(chosen) for row in rows(report, reading.get(report.id, ()))))


def rows(report: Report, statements: Iterable[Statement]) -> Iterator[UnreadRow]:
    """What these statements leave unread in a report, by place."""
    for found in find_unread(report, statements):
        passage = around(report, found.span, length=SURROUNDINGS)
        yield UnreadRow(report.id, report.outlet, report.published, found, passage)
