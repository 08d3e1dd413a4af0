"""The records a filter leaves: what an export or a list in JSON or CSV holds, no more and no less."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sayso.ledger.filters import EVERYTHING, Filter
from sayso.ledger.store import Ledger
from sayso.linkage import together
from sayso.records import Judgement, Report, Statement
from sayso.story import Actor, Claim, Conflict, Derivation, Origin, Position, Reversal

Record = Report | Statement | Judgement | Actor | Claim | Position | Reversal | Conflict | Derivation | Origin


def pairs(ledger: Ledger, chosen: Filter) -> Iterator[tuple[Report, Statement]]:
    """The statements of a filter, each with its report."""
    reports: dict[str, Report] = {}
    for statement in ledger.statements(chosen):
        if statement.report not in reports:
            reports = {statement.report: ledger.reading(statement.report).report}
        yield reports[statement.report], statement


def records(ledger: Ledger, chosen: Filter) -> Iterator[Record]:
    """The reports of a filter, its statements, what they say together, and what people judged of them, also what they withdrew.

    Claims that one of the statements is a member of are told in full, with what belongs to them; with `as_of` as known then.
    A filter on statements (actor, act) leaves only the reports that carry one of them. Without any filter the judgements that
    have no place any more are there, too.
    """
    statements = tuple(ledger.statements(chosen))
    carrying = {statement.report for statement in statements}
    reports = tuple(report for report in ledger.reports(chosen) if report.id in carrying or not _asks_statements(chosen))
    yield from reports
    yield from statements
    linked = together(ledger, chosen).linked
    yield from linked.actors
    yield from linked.claims
    yield from linked.positions
    yield from linked.reversals
    yield from linked.conflicts
    yield from linked.derivations
    yield from linked.origins
    held = {report.id for report in reports} | {statement.id for statement in statements}
    carried = {place.judgement.id: place.target for place in ledger.placements()}
    everything = replace(chosen, own=False, rejected=False) == EVERYTHING
    for judgement in ledger.judgements(with_withdrawn=True):
        if everything or judgement.target in held or carried.get(judgement.id) in held:
            yield judgement


def _asks_statements(chosen: Filter) -> bool:
    return bool(chosen.actor or chosen.act or chosen.actuality)
