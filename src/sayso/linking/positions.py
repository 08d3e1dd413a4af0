"""Positions of actors and parties on claims over time, and who reversed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from sayso.lexicon.words import is_in
from sayso.linking.occurrences import party_key
from sayso.linking.passages import words
from sayso.linking.tellings import Telling
from sayso.records import Report, Statement
from sayso.story import Claim, Position, Reversal, Side

LATE = date.max
FIRM: tuple[Side, Side] = ("for", "against")


class Stand(NamedTuple):
    """One statement of a holder on a claim, with the days within which it was made."""

    claim: str
    holder: str
    side: Side
    statement: str
    first: date | None
    last: date | None
    narrower: bool
    """Whether the proposition is of a claim narrower than this one."""
    report: str
    actor: str | None
    told: Telling | None
    """The proposition in its words; None where it was not compared."""


def days_of(statement: Statement, report: Report) -> tuple[date | None, date | None]:
    """The days within which a statement was made: its own, else up to the day of publication."""
    published = report.published.latest if report.published else None
    if statement.said is not None:
        return statement.said.earliest, statement.said.latest or published
    return None, published


def holders_of(statement: Statement, actor: str | None) -> Iterator[str]:
    """Whose position a statement is: its actor's, its party's, and those of the members of a joint source."""
    if actor is not None:
        yield actor
    if statement.source is None:
        return
    parties = [statement.source.party, *(member.party for member in statement.source.members)]
    yield from dict.fromkeys(party for party in parties if party is not None)


class Voiced(NamedTuple):
    """Who says what where: statements and reports by id, whose each statement is, which only carry, propositions as compared."""

    statements: Mapping[str, Statement]
    reports: Mapping[str, Report]
    actor_of: Mapping[str, str]
    carriers: frozenset[str]
    told: Mapping[str, Telling]


def stands(claims: Sequence[Claim], voiced: Voiced) -> Iterator[Stand]:
    """Every statement of every holder on every claim. Who only carries another's words has no position by them."""
    names = _party_names(voiced.statements.values())
    by_id = {claim.id: claim for claim in claims}
    for claim in claims:
        inner = [by_id[one.claim] for one in _narrower_than(claim, claims)]
        for here, is_narrower in ((claim, False), *((other, True) for other in inner)):
            for member in here.members:
                statement = voiced.statements[member.statement]
                if (member.tie == "about" and member.side not in ("withheld", "against")) or statement.id in voiced.carriers:
                    continue
                first, last = days_of(statement, voiced.reports[statement.report])
                actor = voiced.actor_of.get(statement.id)
                telling = voiced.told.get(member.proposition)
                for holder in holders_of(statement, actor):
                    whom, of = names.get(holder, holder), (statement.report, actor, telling)
                    yield Stand(claim.id, whom, member.side, statement.id, first, last, is_narrower, *of)


def _narrower_than(claim: Claim, claims: Sequence[Claim]) -> Iterator[_Narrower]:
    for other in claims:
        for related in other.relations:
            if related.relation == "narrower" and related.claim == claim.id:
                yield _Narrower(other.id)


class _Narrower(NamedTuple):
    claim: str


def _party_names(statements: Iterable[Statement]) -> dict[str, str]:
    """Each way a party is written to the way it is told."""
    written: dict[str, set[str]] = defaultdict(set)
    for statement in statements:
        if statement.source is not None:
            for party in (statement.source.party, *(member.party for member in statement.source.members)):
                if party is not None and (key := party_key(party)):
                    written[key].add(party)
    return {party: min(same, key=lambda name: (-len(name), name)) for same in written.values() for party in same}


def positions(all_of: Iterable[Stand]) -> tuple[Position, ...]:
    """Each holder's sides on each claim, in the order in which they were first taken."""
    groups: dict[tuple[str, str, Side], list[Stand]] = defaultdict(list)
    for stand in all_of:
        if not stand.narrower:
            groups[stand.claim, stand.holder, stand.side].append(stand)
    made = []
    for (claim, holder, side), group in groups.items():
        group.sort(key=_when)
        made.append(Position(claim, holder, side, tuple(dict.fromkeys(stand.statement for stand in group)), group[0].last))
    return tuple(sorted(made, key=lambda one: (one.claim, one.holder, one.since or LATE, one.side)))


def reversals(all_of: Iterable[Stand]) -> tuple[Reversal, ...]:
    """Who stood on one firm side of a claim and later on the other, there or on a narrower one.

    A change counts where the later statement was surely or by all that is known made after the earlier, and not in one report of
    one day. A party's counts where two of its actors made it: else it is that actor's.
    """
    groups: dict[tuple[str, str], list[Stand]] = defaultdict(list)
    for stand in all_of:
        if stand.side in FIRM:
            groups[stand.claim, stand.holder].append(stand)
    found = []
    for (claim, holder), group in groups.items():
        for run, following in pairwise(_runs(sorted(group, key=_when))):
            both = {stand.statement for stand in run} & {stand.statement for stand in following}
            before, after = ([stand for stand in some if stand.statement not in both] for some in (run, following))
            if before and after and _is_reversal(before, after, holder):
                partial = all(stand.narrower or all(is_limited(stand, other) for other in before) for stand in after)
                found.append(Reversal(claim, holder, _statements(before), _statements(after), partial))
    return tuple(sorted(found, key=lambda one: (one.claim, one.holder, one.before)))


def _runs(ordered: Sequence[Stand]) -> list[list[Stand]]:
    runs: list[list[Stand]] = []
    for stand in ordered:
        if runs and runs[-1][0].side == stand.side:
            runs[-1].append(stand)
        else:
            runs.append([stand])
    return runs


def _statements(stands: Sequence[Stand]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stand.statement for stand in stands))


def _is_reversal(before: Sequence[Stand], after: Sequence[Stand], holder: str) -> bool:
    if before[0].side == after[0].side or all(stand.narrower for stand in before) or not _is_later(before, after):
        return False
    return len({stand.actor for stand in (*before, *after)}) > 1 or before[0].actor == holder


def _is_later(before: Sequence[Stand], after: Sequence[Stand]) -> bool:
    return any(
        one.report != other.report or (one.last, one.first) != (other.last, other.first) for one in before for other in after
    )


def is_limited(stand: Stand, other: Stand) -> bool:
    """Whether one puts forward less of the same than another: some of it, up to so many, before such a day."""
    if stand.told is None or other.told is None:
        return False
    mine, theirs = (words(one.told.content) for one in (stand, other) if one.told)
    here, there = stand.told.record, other.told.record
    less = _has(mine, "limiting") and not _has(theirs, "limiting")
    ended = any(time.earliest is None for time in here.about) and not there.about
    bounded = _has(mine, "time bound") and not _has(theirs, "time bound")
    return less or ended or bounded


def _has(some: Sequence[str], kind: str) -> bool:
    return any(is_in(word, kind) for word in some)


def _when(stand: Stand) -> tuple[date, date, str]:
    return (stand.last or LATE, stand.first or date.min, stand.statement)
