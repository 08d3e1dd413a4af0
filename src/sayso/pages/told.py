"""What reports say together, made ready to be shown: the claims, who stands where, and the passages these rest on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sayso.ledger.store import Ledger
from sayso.linking.framing import Framing, Told, framings
from sayso.linking.together import Linked
from sayso.pages.lines import Line, line
from sayso.pages.wordings import Piece, marked
from sayso.records import Report, Statement
from sayso.story import Actor, Claim, Conflict, Leaf, Merge, Origin, Position, Related, Reversal, Side

SIDES: tuple[Side, ...] = ("for", "against", "withheld", "unclear")
LATE = date.max


@dataclass(frozen=True, slots=True)
class Stand:
    """A holder on one side of a claim, since when, and by which statements."""

    holder: str
    """An actor's id, or a party."""
    name: str
    side: Side
    since: date | None
    lines: tuple[Line, ...]
    speaks_of: bool
    """Whether all of them only speak of the claim."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A reversal: the holder, and the statements before and after."""

    holder: str
    name: str
    claim: str
    wording: str
    before: tuple[Line, ...]
    after: tuple[Line, ...]
    partial: bool


@dataclass(frozen=True, slots=True)
class Clash:
    """A conflict: both statements, and why they are one."""

    conflict: Conflict
    left: Line
    right: Line


@dataclass(frozen=True, slots=True)
class Behind:
    """An origin: how many stand behind a side, and who."""

    side: Side
    least: int
    most: int
    leaves: tuple[tuple[Leaf, tuple[str, ...]], ...]
    """Each with the outlets that carried its words first."""
    unnamed_only: bool


@dataclass(frozen=True, slots=True)
class Version:
    """One outlet's telling of an utterance: the statement, and its content with the words marked that not all versions have."""

    line: Line
    content: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Framed:
    """One utterance as several outlets tell it, side by side."""

    holder: str
    name: str
    side: Side
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A claim with all that is known of it."""

    id: str
    wording: str
    first: date | None
    """The day of the earliest report that has it."""
    last: date | None
    reports: int
    stands: tuple[Stand, ...]
    """Of actors, firm sides first, each side by time."""
    parties: tuple[Stand, ...]
    origins: tuple[Behind, ...]
    turns: tuple[Turn, ...]
    clashes: tuple[Clash, ...]
    relations: tuple[tuple[Related, str], ...]
    """Each with the wording of the other claim."""
    framings: tuple[Framed, ...] = ()

    @property
    def is_shared(self) -> bool:
        """Whether more than one statement speaks of it."""
        return sum(len(stand.lines) for stand in self.stands) > 1

    def behind(self, side: Side) -> Behind | None:
        """The origins of one side; None where it has none."""
        return next((one for one in self.origins if one.side == side), None)


@dataclass(frozen=True, slots=True)
class ActorPage:
    """An actor with all it says, and why what was found in several reports is taken for one."""

    actor: Actor
    lines: tuple[Line, ...]
    merges: tuple[tuple[Merge, Line | None, Line | None], ...]


class Telling:
    """Looks up names, lines and reports for what is known; loads each report and statement once."""

    def __init__(self, ledger: Ledger, linked: Linked) -> None:
        self.linked = linked
        ids = {member.statement for claim in linked.claims for member in claim.members}
        self.statements: dict[str, Statement] = {one.id: one for one in ledger.statements_of(sorted(ids))}
        self.reports: dict[str, Report] = {one.id: one for one in ledger.reports_of(self._needed())}
        self.actors: dict[str, Actor] = {one.id: one for one in linked.actors}
        self.actor_of = {statement: one.id for one in linked.actors for statement in one.statements}
        self.wordings = {claim.id: claim.wording for claim in linked.claims}
        copies = [(one.report, one.source) for one in linked.derivations if one.kind == "copies"]
        self.told = Told(self.statements, self.reports, self.actor_of, copies)

    def _needed(self) -> list[str]:
        """The reports of the statements, and those that they come from."""
        found = {one.report for one in self.statements.values()}
        found |= {name for one in self.linked.derivations for name in (one.report, one.source)}
        found |= {entry for origin in self.linked.origins for leaf in origin.leaves for entry in leaf.entries}
        return sorted(found)

    def line(self, statement: str) -> Line | None:
        """A statement in short; None where a person judged it wrong since."""
        found = self.statements.get(statement)
        return line(self.reports[found.report], found) if found and found.report in self.reports else None

    def lines(self, statements: Iterable[str]) -> tuple[Line, ...]:
        """Statements in short."""
        return tuple(one for one in map(self.line, statements) if one is not None)

    def name(self, holder: str) -> str:
        """An actor's name, or a party as it is."""
        return self.actors[holder].name if holder in self.actors else holder

    def outlet(self, report: str) -> str:
        """Whose report it is."""
        found = self.reports.get(report)
        return (found.outlet or found.title or found.address) if found else report

    def day(self, report: str) -> date | None:
        """When a report came out, at the latest."""
        found = self.reports.get(report)
        return found.published.latest if found and found.published else None


def tell(ledger: Ledger, linked: Linked) -> tuple[ToldClaim, ...]:
    """The claims of what reports say together, in their order."""
    return tell_all(Telling(ledger, linked))


def tell_all(telling: Telling) -> tuple[ToldClaim, ...]:
    """The claims of what is known, in their order."""
    belonging = _belonging(telling.linked)
    return tuple(tell_claim(telling, claim, belonging) for claim in telling.linked.claims)


def claim(ledger: Ledger, found: Claim) -> ToldClaim:
    """The page of one claim."""
    return tell(ledger, ledger.links.of_claims([found.id, *(one.claim for one in found.relations)]))[0]


def actor(ledger: Ledger, found: Actor) -> ActorPage:
    """The page of one actor."""
    statements = {one.id: one for one in ledger.statements_of(found.statements)}
    reports = {one.id: one for one in ledger.reports_of(sorted({one.report for one in statements.values()}))}
    lines = {name: line(reports[one.report], one) for name, one in statements.items()}
    merges = tuple((one, lines.get(one.left), lines.get(one.right)) for one in found.merges)
    return ActorPage(found, tuple(lines.values()), merges)


@dataclass(frozen=True)
class Belonging:
    """Positions, reversals, origins by claim; conflicts by statement."""

    positions: Mapping[str, Sequence[Position]]
    reversals: Mapping[str, Sequence[Reversal]]
    origins: Mapping[str, Sequence[Origin]]
    conflicts: Mapping[str, Sequence[Conflict]]


def _belonging(linked: Linked) -> Belonging:
    positions, reversals, origins, conflicts = (defaultdict(list) for _ in range(4))
    for position in linked.positions:
        positions[position.claim].append(position)
    for reversal in linked.reversals:
        reversals[reversal.claim].append(reversal)
    for origin in linked.origins:
        origins[origin.claim].append(origin)
    for conflict in linked.conflicts:
        for statement in (conflict.left, conflict.right):
            conflicts[statement].append(conflict)
    return Belonging(positions, reversals, origins, conflicts)


def tell_claim(telling: Telling, claim: Claim, of: Belonging) -> ToldClaim:
    """One claim with all that belongs to it."""
    about = {member.statement for member in claim.members if member.tie == "about"}
    stands = sorted(
        (_stand(telling, one, about) for one in of.positions.get(claim.id, ())),
        key=lambda stand: (SIDES.index(stand.side), stand.since or LATE, stand.name),
    )
    here = dict.fromkeys(one for member in claim.members for one in of.conflicts.get(member.statement, ()))
    days = [day for member in claim.members if (day := _day_of(telling, member.statement))]
    return ToldClaim(
        id=claim.id,
        wording=claim.wording,
        first=min(days, default=None),
        last=max(days, default=None),
        reports=len({telling.statements[one.statement].report for one in claim.members if one.statement in telling.statements}),
        stands=tuple(one for one in stands if one.holder in telling.actors and one.lines),
        parties=tuple(one for one in stands if one.holder not in telling.actors and one.lines),
        origins=tuple(_behind(telling, one) for one in of.origins.get(claim.id, ())),
        turns=tuple(turn(telling, one) for one in of.reversals.get(claim.id, ())),
        clashes=tuple(made for one in here if (made := clash(telling, one))),
        relations=tuple((one, telling.wordings.get(one.claim, "")) for one in claim.relations),
        framings=tuple(_framed(telling, one) for one in framings(claim, telling.told)),
    )


def _day_of(telling: Telling, statement: str) -> date | None:
    found = telling.statements.get(statement)
    return telling.day(found.report) if found else None


def _stand(telling: Telling, one: Position, about: set[str]) -> Stand:
    speaks_of = all(statement in about for statement in one.statements)
    return Stand(one.holder, telling.name(one.holder), one.side, one.since, telling.lines(one.statements), speaks_of)


def _behind(telling: Telling, one: Origin) -> Behind:
    leaves = tuple((leaf, tuple(map(telling.outlet, leaf.entries))) for leaf in one.leaves)
    kinds = [telling.actors[leaf.actor].kind if leaf.actor in telling.actors else "unnamed" for leaf in one.leaves]
    return Behind(one.side, one.least, one.most, leaves, all(kind in ("unnamed", "group") for kind in kinds))


def _framed(telling: Telling, one: Framing) -> Framed:
    lines = telling.lines(one.statements)
    contents = marked([line.content or "" for line in lines])
    versions = tuple(Version(line, content) for line, content in zip(lines, contents, strict=True))
    return Framed(one.actor, telling.name(one.actor), one.side, versions)


def turn(telling: Telling, one: Reversal) -> Turn:
    """A reversal with the words of both sides."""
    wording = telling.wordings.get(one.claim, "")
    before, after = telling.lines(one.before), telling.lines(one.after)
    return Turn(one.holder, telling.name(one.holder), one.claim, wording, before, after, one.partial)


def clash(telling: Telling, one: Conflict) -> Clash | None:
    """A conflict with both passages; None where one of them is not shown any more."""
    left, right = telling.line(one.left), telling.line(one.right)
    return Clash(one, left, right) if left and right else None
