"""Derivations: which report comes from which by the text they share, and of all that was found the strongest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sayso.linking.credits import credit_of
from sayso.linking.sharing import Body, can_share, coverage, shared
from sayso.linking.tellings import Telling, tellings
from sayso.records import Reason, Report, Statement
from sayso.story import Derivation, DerivationKind, Shared

COPIED = 0.45
"""The share of a report's own words that must be another's for it to be its copy."""
TAKEN = 0.2
"""The share from which on it has taken text at all; below it are set phrases."""
LATE = date.max


@dataclass(frozen=True)
class Folio:
    """A report with its words and statements."""

    report: Report
    body: Body
    statements: tuple[Statement, ...]

    @cached_property
    def told(self) -> tuple[Telling, ...]:
        """What is compared of it, in the order of the text."""
        return tuple(tellings(self.report, self.statements))

    @property
    def day(self) -> date:
        """Of publication; the last there is where that is not known."""
        return self.report.published.latest or LATE if self.report.published else LATE


def by_text(folios: Sequence[Folio], cut: Container[tuple[str, str]] = ()) -> tuple[Derivation, ...]:
    """Of each report that shares text with an earlier one, the one with which it shares most, the earliest of equals.

    `cut` are pairs of reports of which the first does not come from the second. Of one day, the report that credits the other
    comes from it; else the shorter from the longer.
    """
    at: dict[int, list[Folio]] = defaultdict(list)
    for folio in folios:
        for key in folio.body.keys:
            at[key].append(folio)
    by_id = {folio.report.id: folio for folio in folios}
    found = []
    for folio in folios:
        others = {other.report.id for key in folio.body.keys for other in at[key] if other is not folio}
        near = [by_id[name] for name in others if (folio.report.id, name) not in cut and _comes_after(folio, by_id[name])]
        best = _most_shared(folio, sorted(near, key=lambda other: (other.day, other.report.id)))
        if best is not None:
            found.append(best)
    return tuple(found)


def _most_shared(folio: Folio, earlier: Sequence[Folio]) -> Derivation | None:
    """From which of some reports a later one comes: that with which it shares most, the first of equals.

    Those with which it can share most are compared first, and none that cannot share more than was found.
    """
    able = sorted(((*_rank(can_share(folio.body, other.body)), -at) for at, other in enumerate(earlier)), reverse=True)
    best: Derivation | None = None
    found = (False, 0.0, -len(earlier))
    for most in able:
        if most <= found:
            break
        made = compare(folio, earlier[-most[2]])
        if made is not None and (rank := (made.kind == "copies", made.reasons[0].weight, most[2])) > found:
            best, found = made, rank
    return best


def _rank(share: float) -> tuple[bool, float]:
    """What of several reports with shared text is told apart by: whether it is a copy, and how much of it."""
    return share >= COPIED, round(share, 3)


def compare(later: Folio, earlier: Folio) -> Derivation | None:
    """How a report comes from an earlier one by the text they share; None where that is too little."""
    stretches = shared(later.body, earlier.body)
    share = coverage(later.body, [one.here for one in stretches])
    if share < TAKEN:
        return None
    is_copy, weight = _rank(share)
    kind: DerivationKind = "copies" if is_copy else "rewrites"
    return Derivation(later.report.id, earlier.report.id, kind, (Reason("shared text", f"{share:.0%}", weight),), stretches)


def _comes_after(one: Folio, other: Folio) -> bool:
    if one.day != other.day:
        return one.day > other.day
    if credit_of(one.report, other.report.outlet):
        return True
    if credit_of(other.report, one.report.outlet):
        return False
    return (len(one.body.words), other.report.id) < (len(other.body.words), one.report.id)


ORDER: tuple[DerivationKind, ...] = ("copies", "rewrites", "cites")


def strongest(all_of: Iterable[Derivation]) -> tuple[Derivation, ...]:
    """One derivation for each pair of reports, of the strongest kind, with the reasons of all.

    A copy has no other: whom its text cites the other has cited.
    """
    pairs: dict[tuple[str, str], list[Derivation]] = defaultdict(list)
    for one in all_of:
        pairs[one.report, one.source].append(one)
    made = [_together(found) for _, found in sorted(pairs.items())]
    copied: dict[str, Derivation] = {}
    for one in made:
        if one.kind == "copies" and (one.report not in copied or _how_much(one) > _how_much(copied[one.report])):
            copied[one.report] = one
    return tuple(one for one in made if copied.get(one.report, one) is one)


def _together(found: Sequence[Derivation]) -> Derivation:
    """What was found of two reports as one."""
    best = min(found, key=lambda one: ORDER.index(one.kind))
    reasons = tuple(dict.fromkeys(reason for one in found for reason in one.reasons))
    texts: tuple[Shared, ...] = next((one.shared for one in found if one.shared), ())
    return Derivation(best.report, best.source, best.kind, reasons, texts)


def _how_much(copy: Derivation) -> tuple[bool, float]:
    return bool(copy.shared), max(reason.weight for reason in copy.reasons)
