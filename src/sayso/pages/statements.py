"""The statements a filter leaves, one line each."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.ledger.filters import Filter
from sayso.ledger.store import Ledger
from sayso.pages.lines import Line, told


@dataclass(frozen=True, slots=True)
class StatementsPage:
    """Statements in short, by report and place."""

    lines: tuple[Line, ...]


def statements(ledger: Ledger, chosen: Filter) -> StatementsPage:
    """The statements a filter leaves."""
    reports = {report.id: report for report in ledger.reports(chosen)}
    return StatementsPage(told(reports, ledger.statements(chosen)))
