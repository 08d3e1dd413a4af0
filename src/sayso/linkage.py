"""Brings what reports say together up to date: new reports are entered one by one, and the affairs they belong to settled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sayso.ledger.filters import EVERYTHING, Filter
from sayso.ledger.store import Ledger
from sayso.linking import actors
from sayso.linking.comparing import Comparer
from sayso.linking.derivations import Folio
from sayso.linking.occurrences import Occurrence
from sayso.linking.speakers import same_speakers
from sayso.linking.together import Linked, Rulings, entries, fold, link, of_claims
from sayso.records import Reason
from sayso.story import Actor, Claim


@dataclass(frozen=True, slots=True)
class Linkage:
    """What a run came to."""

    entered: int
    """Reports compared with the others."""
    affairs: int
    """Groups of reports that were settled anew."""


@dataclass(frozen=True, slots=True)
class Known:
    """What reports say together of some claims, and how many claims there are in all that were asked for."""

    linked: Linked
    claims: int
    shared: int = 0
    """How many of these more than one statement speaks of."""


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
    touched = ledger.links.unsettled()
    if not touched and not waiting:
        return Linkage(0, 0)
    rulings = ledger.links.rulings()
    for reports in touched.values():
        folios = _folios(ledger, reports)
        pairs = reversed(same_speakers(folios, ledger.links.compared(reports), rulings.not_derived))  # of one pair, the surer last
        ledger.links.put_same_speakers(reports, pairs)
    ledger.links.find_actors(lambda speaking, tied: _actors(speaking, tied, rulings))
    touched = ledger.links.unsettled()
    for affair, reports in touched.items():
        found = link(_folios(ledger, reports), ledger.links.speakers(reports), ledger.links.compared(reports), rulings)
        ledger.links.put(affair, reports, found)
    ledger.links.clear_lost()
    return Linkage(len(waiting), len(touched))


def is_up_to_date(ledger: Ledger, comparer: Comparer) -> bool:
    """Whether nothing waits."""
    return not ledger.links.waiting(comparer.name) and not ledger.links.unsettled()


def _actors(speaking: Iterable[Occurrence], tied: Iterable[tuple[str, str, Reason]], rulings: Rulings) -> tuple[Actor, ...]:
    """The actors of some occurrences; what people judged comes before what the reports are to each other."""
    held = [*((*pair, actors.JUDGED) for pair in rulings.same_actor), *tied]
    return actors.link(speaking, held, rulings.other_actor)


def _folios(ledger: Ledger, reports: Sequence[str]) -> list[Folio]:
    return [_folio(ledger, report) for report in reports]


def _folio(ledger: Ledger, report: str) -> Folio:
    return fold(ledger.accepted(report))


# ---- what is known ----------------------------------------------------------------------------------------------


def together(ledger: Ledger, chosen: Filter, *, at_most: int | None = None) -> Known:
    """What reports say together of the claims that the statements of a filter are members of; those of most reports first.

    Each claim is told in full, by whomever. With `as_of`, only the reports published by then count, and all is worked out as it was
    known then.
    """
    if chosen.as_of is not None:
        return _as_of(ledger, chosen, at_most)
    narrowed = chosen != EVERYTHING
    claims = ledger.links.claim_ids(ledger.statement_numbers(chosen) if narrowed else None)
    return Known(ledger.links.of_claims(claims[:at_most]), len(claims), ledger.links.shared(claims))


def _as_of(ledger: Ledger, chosen: Filter, at_most: int | None) -> Known:
    reports = ledger.report_ids(Filter(as_of=chosen.as_of))
    known, rulings = set(reports), ledger.links.rulings()
    folios = _folios(ledger, reports)
    compared = ledger.links.compared(reports)
    tied = same_speakers(folios, compared, rulings.not_derived)
    speaking = (one for one in ledger.links.occurrences() if one.report in known)
    linked = link(folios, _actors(speaking, tied, rulings), compared, rulings)
    wanted = {statement.id for statement in ledger.statements(chosen)}
    report_of = {statement.id: folio.report.id for folio in folios for statement in folio.statements}

    def rank(claim: Claim) -> tuple[int, int, str]:
        return -len({report_of[member.statement] for member in claim.members}), -len(claim.members), claim.id

    claims = sorted((one for one in linked.claims if any(member.statement in wanted for member in one.members)), key=rank)
    shared = sum(len({member.statement for member in one.members}) > 1 for one in claims)
    return Known(of_claims(linked, claims[:at_most], report_of), len(claims), shared)
