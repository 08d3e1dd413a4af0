"""Brings what reports say together up to date: new reports are entered one by one, and the affairs they belong to settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sayso.ledger.store import Ledger
from sayso.linking import actors
from sayso.linking.comparing import Comparer
from sayso.linking.derivations import Folio
from sayso.linking.together import entries, fold, link, same_speakers


@dataclass(frozen=True, slots=True)
class Linkage:
    """What a run came to."""

    entered: int
    """Reports compared with the others."""
    affairs: int
    """Groups of reports that were settled anew."""


OnProgress = Callable[[int, int], None]
"""Called with how many reports were entered, and of how many."""


def ignore(_count: int, _of: int) -> None:
    """Tell nobody of progress."""


def bring_up_to_date(ledger: Ledger, comparer: Comparer, on_progress: OnProgress = ignore) -> Linkage:
    """Enter the reports that wait for it, each in one transaction, and settle the affairs that are touched.

    What comes of it hangs on the set of reports and judgements alone, not on their order; an interrupted run goes on where it was.
    """
    waiting = ledger.links.waiting(comparer.name)
    for count, report in enumerate(waiting, 1):
        ledger.links.enter(entries(_folio(ledger, report)), comparer)
        on_progress(count, len(waiting))
    touched = ledger.links.affairs()
    if not touched and not waiting:
        return Linkage(0, 0)
    rulings = ledger.links.rulings()
    for reports in touched.values():
        ledger.links.put_same_speakers(reports, same_speakers(_folios(ledger, reports), rulings))
    held = [(*pair, actors.JUDGED) for pair in rulings.same_actor] + ledger.links.same_speakers()
    ledger.links.put_actors(actors.link(ledger.links.occurrences(), held, rulings.other_actor))
    touched = ledger.links.affairs()
    for affair, reports in touched.items():
        found = link(_folios(ledger, reports), ledger.links.actors_of(reports), ledger.links.compared(reports), rulings)
        ledger.links.put(affair, reports, found)
    ledger.links.clear_lost()
    return Linkage(len(waiting), len(touched))


def is_up_to_date(ledger: Ledger, comparer: Comparer) -> bool:
    """Whether nothing waits."""
    return not ledger.links.waiting(comparer.name) and not ledger.links.affairs()


def _folios(ledger: Ledger, reports: Sequence[str]) -> list[Folio]:
    return [_folio(ledger, report) for report in reports]


def _folio(ledger: Ledger, report: str) -> Folio:
    return fold(ledger.accepted(report))
