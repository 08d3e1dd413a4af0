"""The lists of what reports say together: claims, actors, origins, conflicts, and the story by days."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sayso.ledger.filters import Filter
from sayso.ledger.store import Ledger
from sayso.linkage import Known, together
from sayso.pages.told import Clash, Telling, ToldClaim, Turn, clash, tell, tell_all, turn
from sayso.story import Actor, Derivation, Side

LATE = date.max


@dataclass(frozen=True, slots=True)
class ClaimsPage:
    """Claims, those of most reports first."""

    claims: tuple[ToldClaim, ...]
    all: int
    """How many there are in all."""


def claims(ledger: Ledger, chosen: Filter, *, at_most: int | None = None, alone: bool = False) -> ClaimsPage:
    """The claims of a filter; without `alone` only those that more than one statement speaks of."""
    known = together(ledger, chosen, at_most=at_most)
    told = tell(ledger, known.linked)
    return ClaimsPage(tuple(one for one in told if alone or one.is_shared), known.claims)


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor and how much it says."""

    actor: Actor
    statements: int
    reports: int


@dataclass(frozen=True, slots=True)
class ActorsPage:
    """Actors, those who say most first."""

    rows: tuple[ActorRow, ...]


def actors(ledger: Ledger, chosen: Filter) -> ActorsPage:
    """The actors of a filter's statements; each with what it says there."""
    said = {statement.id: statement.report for statement in ledger.statements(chosen)}
    rows = []
    for actor in ledger.links.actors_of(sorted(set(said.values()))):
        mine = [said[one] for one in actor.statements if one in said]
        if mine:
            rows.append(ActorRow(actor, len(mine), len(set(mine))))
    return ActorsPage(tuple(sorted(rows, key=lambda row: (-row.reports, -row.statements, row.actor.name, row.actor.id))))


@dataclass(frozen=True, slots=True)
class DerivedRow:
    """A report that comes from another."""

    derivation: Derivation
    report: str
    """Its outlet."""
    source: str
    published: date | None


@dataclass(frozen=True, slots=True)
class OriginsPage:
    """Which report comes from which, and how many origins stand behind each claim's sides."""

    derived: tuple[DerivedRow, ...]
    circles: tuple[tuple[str, ...], ...]
    """Outlets that cite each other in a circle."""
    claims: tuple[ToldClaim, ...]


def origins(ledger: Ledger, chosen: Filter, *, at_most: int | None = None) -> OriginsPage:
    """The origins of a filter's claims that more than one statement speaks of."""
    known = together(ledger, chosen, at_most=at_most)
    telling = Telling(ledger, known.linked)
    derived = [
        DerivedRow(one, telling.outlet(one.report), telling.outlet(one.source), telling.day(one.report))
        for one in known.linked.derivations
    ]
    told = tuple(one for one in tell_all(telling) if one.origins and one.is_shared)
    circles = tuple(tuple(map(telling.outlet, circle)) for circle in _circles(known))
    return OriginsPage(tuple(sorted(derived, key=lambda row: (row.published or LATE, row.report, row.source))), circles, told)


def _circles(known: Known) -> list[tuple[str, ...]]:
    """Reports that come from each other, round and round; each circle once, from its least id."""
    sources: dict[str, set[str]] = {}
    for one in known.linked.derivations:
        sources.setdefault(one.report, set()).add(one.source)
    found: set[tuple[str, ...]] = set()
    for start in sources:
        ways: list[tuple[str, ...]] = [(start,)]
        while ways:
            way = ways.pop()
            for following in sources.get(way[-1], ()):
                if following == start and len(way) > 1:
                    found.add(way)
                elif following > start and following not in way:
                    ways.append((*way, following))
    return sorted(found)


@dataclass(frozen=True, slots=True)
class ConflictsPage:
    """What cannot both hold, and who changed position."""

    clashes: tuple[Clash, ...]
    turns: tuple[Turn, ...]


def conflicts(ledger: Ledger, chosen: Filter) -> ConflictsPage:
    """The conflicts that the filter's statements take part in, and the reversals on their claims."""
    known = together(ledger, chosen)
    telling = Telling(ledger, known.linked)
    found = (clash(telling, one) for one in known.linked.conflicts)
    turns = (turn(telling, one) for one in known.linked.reversals)
    return ConflictsPage(tuple(one for one in found if one), tuple(turns))


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened to a claim on a day."""

    day: date | None
    what: Literal["first", "joins", "turns"]
    """A claim is first put forward; another holder takes a side; a holder who stood elsewhere changes it."""
    side: Side
    name: str
    claim: str
    wording: str
    statement: str


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """What happened to the claims, day by day; what has no day comes last."""

    moments: tuple[Moment, ...]


def timeline(ledger: Ledger, chosen: Filter, *, at_most: int | None = None, alone: bool = False) -> TimelinePage:
    """Who took which side of a filter's claims on which day."""
    moments = [moment for claim in claims(ledger, chosen, at_most=at_most, alone=alone).claims for moment in _moments(claim)]
    return TimelinePage(tuple(sorted(moments, key=lambda one: (one.day or LATE, one.claim, one.what != "first", one.name))))


def _moments(claim: ToldClaim) -> list[Moment]:
    stands = sorted(claim.stands, key=lambda stand: (stand.since or LATE, stand.side != "for", stand.name))
    turned = {(turn.holder, turn.after[0].statement) for turn in claim.turns if turn.after}
    found: list[Moment] = []
    seen: Counter[str] = Counter()
    for stand in stands:
        changed = any((stand.holder, line.statement) in turned for line in stand.lines)
        what: Literal["first", "joins", "turns"] = "turns" if changed and seen[stand.holder] else "joins" if found else "first"
        seen[stand.holder] += 1
        found.append(Moment(stand.since, what, stand.side, stand.name, claim.id, claim.wording, stand.lines[0].statement))
    return found
