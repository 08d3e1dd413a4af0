"""Any record of a ledger in full, found by its id."""

from __future__ import annotations

from sayso.errors import NotFoundError
from sayso.ledger.filters import Filter
from sayso.ledger.finding import Found
from sayso.ledger.store import Ledger
from sayso.pages import report as report_page
from sayso.pages import statement as statement_page
from sayso.pages.report import ReportPage
from sayso.pages.statement import StatementPage
from sayso.pages.told import ActorPage, ToldClaim, actor, claim
from sayso.records import Attribution, Capture, Judgement, Proposition, Report, Statement
from sayso.story import Actor, Claim


def show(ledger: Ledger, identifier: str, *, own: bool = False) -> ReportPage | StatementPage | ToldClaim | ActorPage:
    """The page of the record with that id, or with the only id that begins so; of a judgement, that of what it judges.

    Raises NotFoundError where there is none, or several.
    """
    found = find(ledger, identifier)
    if isinstance(found, Judgement):
        found = find_judged(ledger, found)
    if isinstance(found, Claim):
        return claim(ledger, found)
    if isinstance(found, Actor):
        return actor(ledger, found)
    judgements = tuple(ledger.judgements(found.id, with_withdrawn=True))
    if isinstance(found, Report):
        current = ledger.report_of(found.capture)
        return report_page.show(
            ledger.reading(found.id),
            judgements=judgements,
            wrong=_judged_wrong(ledger, found.id),
            replaced_by=None if current == found.id else current,
            own=own,
        )
    return statement_page.show(ledger.reading(found.report), found, judgements=judgements)


def find(ledger: Ledger, identifier: str) -> Found:
    """The record of an id or its beginning; of a capture, its current report."""
    found = ledger.find(identifier)
    if isinstance(found, Capture):
        report = ledger.report_of(found.id)
        if report is None:
            raise NotFoundError(f"no report could be made of the capture {found.id} of {found.address}: there is nothing to show")
        return ledger.reading(report).report
    if isinstance(found, Attribution):
        raise NotFoundError(f"no statement was made of the attribution {found.id}: `sayso show {found.report}` shows its report")
    return found


def find_judged(ledger: Ledger, judgement: Judgement) -> Report | Statement:
    """What a judgement stands on now."""
    placed = next((place.target for place in ledger.placements() if place.judgement.id == judgement.id), judgement.target)
    if placed is None:
        raise NotFoundError(f"the words of the judgement {judgement.id} are in no current report: “{judgement.exact}”")
    found = find(ledger, placed)
    if not isinstance(found, Report | Statement):
        raise NotFoundError(f"{judgement.id} judges another judgement, {found.id}: name that")
    return found


def _judged_wrong(ledger: Ledger, report: str) -> frozenset[str]:
    """The ids of a report's statements that are in no list because a person judged them wrong."""
    listed = {statement.id for statement in ledger.statements(Filter(report=report, own=True))}
    return frozenset(one.id for one in ledger.statements(Filter(report=report, own=True, rejected=True)) if one.id not in listed)


def judged_end(ledger: Ledger, identifier: str) -> Report | Statement | Proposition:
    """What a judgement on two records names for an id: of a claim its first proposition, of an actor its first statement."""
    found = find(ledger, identifier)
    match found:
        case Claim():
            return _proposition(ledger, found.members[0].proposition)
        case Actor():
            return find_statement(ledger, found.statements[0])
        case Judgement():
            raise NotFoundError(f"{found.id} is a judgement: name a claim, an actor, a statement or a report")
        case Statement() if identifier.strip().lower().startswith("p"):
            return _proposition(ledger, identifier.strip().lower())
    return found


def find_statement(ledger: Ledger, identifier: str) -> Statement:
    """The statement of an id; raises NotFoundError for anything else."""
    found = find(ledger, identifier)
    if not isinstance(found, Statement):
        raise NotFoundError(f"{identifier} is no statement")
    return found


def _proposition(ledger: Ledger, identifier: str) -> Proposition:
    return next(one for one in find_statement(ledger, identifier).propositions if one.id.startswith(identifier))
