"""What outlets changed in reports between two captures of one address."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from sayso.changes import Change, compare
from sayso.ledger.store import Ledger
from sayso.records import Report


@dataclass(frozen=True, slots=True)
class Version:
    """A report as it was at one time."""

    report: str
    captured: datetime
    title: str | None


@dataclass(frozen=True, slots=True)
class Changed:
    """An address whose report is not what it was."""

    address: str
    outlet: str | None
    old: Version
    new: Version
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """All that changed, by address and time."""

    rows: tuple[Changed, ...]


def changes(ledger: Ledger, beginning: str = "") -> ChangesPage:
    """What changed at the addresses that begin so; at all without."""
    found = (names for address, names in ledger.versions() if address.startswith(beginning))
    return ChangesPage(tuple(row for names in found for row in _rows(ledger, names)))


def _rows(ledger: Ledger, names: tuple[str, ...]) -> Iterator[Changed]:
    reports = [ledger.reading(name).report for name in names]
    for old, new in pairwise(reports):
        yield Changed(new.address, new.outlet, _version(ledger, old), _version(ledger, new), compare(old, new))


def _version(ledger: Ledger, report: Report) -> Version:
    return Version(report.id, ledger.capture(report.capture).captured, report.title)
