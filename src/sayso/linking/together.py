"""The stages of linking in their order: all that several reports say together, a function of their set."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from sayso.linking import actors as actor_linking
from sayso.linking.claims import Comparison, claims, cluster
from sayso.linking.conflicts import conflicts
from sayso.linking.derivations import Folio, by_citation, by_credit, by_text, strongest
from sayso.linking.matters import matters
from sayso.linking.names import kernel
from sayso.linking.occurrences import Occurrence, occurrences
from sayso.linking.origins import Voices, carriers_of, origins, ways
from sayso.linking.positions import positions, reversals, stands
from sayso.linking.sharing import read_body
from sayso.linking.tellings import Telling, tellings
from sayso.quotations import quotations_of
from sayso.records import Reading, Reason, Statement
from sayso.story import Actor, Claim, Conflict, Derivation, Origin, Position, Reversal, Shared

Compare = Callable[[Sequence[tuple[Telling, Telling]]], Sequence[Comparison]]
"""Compares pairs of tellings, each by id in order."""


@dataclass(frozen=True)
class Linked:
    """All that some reports say together."""

    actors: tuple[Actor, ...]
    claims: tuple[Claim, ...]
    positions: tuple[Position, ...]
    reversals: tuple[Reversal, ...]
    conflicts: tuple[Conflict, ...]
    derivations: tuple[Derivation, ...]
    origins: tuple[Origin, ...]


def fold(reading: Reading) -> Folio:
    """A reading as linking takes it."""
    return Folio(reading.report, read_body(reading.report, quotations_of(reading.report)), reading.statements)


def link(folios: Sequence[Folio], compare: Compare) -> Linked:
    """What some reports say together."""
    folios = sorted(folios, key=lambda folio: (folio.day, folio.report.id))
    statements = {statement.id: statement for folio in folios for statement in folio.statements}
    reports = {folio.report.id: folio.report for folio in folios}
    carriers = carriers_of(statements.values())
    told = {folio.report.id: tuple(tellings(folio.report, folio.statements)) for folio in folios}
    by_shared_text = by_text(folios)
    copies = [one for one in by_shared_text if one.kind == "copies"]
    everyone = [one for folio in folios for one in occurrences(folio.report, folio.statements)]
    twins = list(_twins(copies, folios))
    actors = actor_linking.link(everyone, _same_speakers(twins, everyone))
    actor_of = {statement: actor.id for actor in actors for statement in actor.statements}
    all_told = [one for report in told.values() for one in report]
    held = [*_carried(all_told), *_copied(twins, told)]
    spoken_of = [matter for report in told.values() for matter in matters(report)]
    comparisons = compare(tuple(pairs(all_told, {matter.proposition for matter in spoken_of}, held)))
    groups = cluster(all_told, comparisons, held)
    made = claims(groups, spoken_of, comparisons)
    standing = tuple(stands(made, statements, reports, actor_of, carriers))
    likeness = _likeness(made, statements)
    cited = dict(_outlets_of(folios, actors, actor_of))
    derivations = strongest((*by_shared_text, *by_credit(folios, likeness), *by_citation(folios, cited, likeness)))
    outlet_actor = {folio.report.id: actor for folio in folios if (actor := _actor_of_outlet(folio, actors)) is not None}
    voices = Voices(statements, {actor.id: actor for actor in actors}, actor_of, carriers)
    return Linked(
        actors=actors,
        claims=made,
        positions=positions(standing),
        reversals=reversals(standing),
        conflicts=conflicts(groups, comparisons, spoken_of, actor_of, carriers),
        derivations=derivations,
        origins=origins(made, voices, ways(derivations, outlet_actor)),
    )


# ---- pairs worth comparing --------------------------------------------------------------------------------------


def pairs(told: Sequence[Telling], speaking: set[str], held: Iterable[tuple[str, str]]) -> Iterator[tuple[Telling, Telling]]:
    """The pairs that share a name and a word of what happened, or of which one is too short to have any; by id in order.

    Not those that other evidence holds to be one, nor two of one utterance, nor propositions that only speak of others.
    """
    known = {(min(pair), max(pair)) for pair in held}
    asked = [one for one in told if one.proposition not in speaking]
    for left, right in combinations(asked, 2):
        a, b = (left, right) if left.proposition < right.proposition else (right, left)
        if (a.proposition, b.proposition) in known or a.statement == b.statement or not a.names & b.names:
            continue
        if a.stems & b.stems or min(len(a.stems), len(b.stems)) <= SHORT:
            yield a, b


SHORT = 3
"""Content words up to which a proposition can stand for a longer one in other words: "the sale", "it took place"."""


def _carried(told: Sequence[Telling]) -> Iterator[tuple[str, str]]:
    """Propositions of statements that have one content, as a carrier and what it carries."""
    at: dict[tuple[object, ...], list[Telling]] = defaultdict(list)
    for one in told:
        at[one.report, one.record.spans].append(one)
    for same in at.values():
        for one in same[1:]:
            yield same[0].proposition, one.proposition


def _twins(copies: Iterable[Derivation], folios: Sequence[Folio]) -> Iterator[tuple[Statement, Statement]]:
    """Statements of a copy and of its original in the same words."""
    by_id = {folio.report.id: folio for folio in folios}
    for copy in copies:
        here, there = by_id[copy.report], by_id[copy.source]
        shift = sorted(copy.shared, key=lambda one: one.here)
        originals = [one for one in there.statements if one.form != "own"]
        for statement in here.statements:
            if statement.form == "own" or statement.cue is None:
                continue
            at = _moved(statement.cue.spans[0].start, shift)
            for other in originals:
                if at is not None and other.cue is not None and other.cue.spans[0].start - 3 <= at <= other.cue.spans[0].start + 3:
                    yield statement, other
                    break


def _moved(place: int, stretches: Sequence[Shared]) -> int | None:
    for one in stretches:
        if one.here.start <= place < one.here.end:
            return one.there.start + place - one.here.start
    return None


def _same_speakers(
    twins: Iterable[tuple[Statement, Statement]], everyone: Sequence[Occurrence]
) -> Iterator[tuple[str, str, Reason]]:
    of = {statement: one.id for one in everyone for statement in one.statements}
    for here, there in twins:
        if here.id in of and there.id in of:
            yield of[here.id], of[there.id], Reason("shared text", here.source.text if here.source else "", 0.9)


def _copied(twins: Iterable[tuple[Statement, Statement]], told: Mapping[str, Sequence[Telling]]) -> Iterator[tuple[str, str]]:
    mine: dict[str, dict[str, list[Telling]]] = {report: defaultdict(list) for report in told}
    for report, some in told.items():
        for one in some:
            mine[report][one.statement].append(one)
    for here, there in twins:
        for left, right in product(mine[here.report][here.id], mine[there.report][there.id]):
            if left.content.casefold() == right.content.casefold():
                yield left.proposition, right.proposition


# ---- outlets ----------------------------------------------------------------------------------------------------


def _likeness(made: Sequence[Claim], statements: Mapping[str, Statement]) -> dict[tuple[str, str], int]:
    """How many claims each two reports have in common."""
    found: Counter[tuple[str, str]] = Counter()
    for claim in made:
        reports = {statements[member.statement].report for member in claim.members}
        for one, other in product(reports, reports):
            if one != other:
                found[one, other] += 1
    return dict(found)


def _actor_of_outlet(folio: Folio, actors: Sequence[Actor]) -> str | None:
    if not folio.report.outlet:
        return None
    words = kernel(folio.report.outlet)
    return next((actor.id for actor in actors if any(kernel(name) == words for name in (actor.name, *actor.names))), None)


def _outlets_of(folios: Sequence[Folio], actors: Sequence[Actor], actor_of: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Statements whose source is an outlet that other reports here are of, each with one of these reports."""
    by_actor = {actor: folio.report.id for folio in folios if (actor := _actor_of_outlet(folio, actors)) is not None}
    for folio in folios:
        own = kernel(folio.report.outlet or "")
        for statement in folio.statements:
            actor = actor_of.get(statement.id)
            if (
                actor in by_actor
                and kernel(next(one.report.outlet or "" for one in folios if one.report.id == by_actor[actor])) != own
            ):
                yield statement.id, by_actor[actor]
