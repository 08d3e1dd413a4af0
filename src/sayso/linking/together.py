"""The stages of linking in their order: all that several reports say together, a function of their set."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import NamedTuple

from sayso.linking import actors as actor_linking
from sayso.linking.antecedents import antecedents
from sayso.linking.buckets import keys
from sayso.linking.citations import by_citation, by_credit
from sayso.linking.claims import KEPT, NEVER, UNLIKE, Compared, Odds, claims, cluster, pair, tells
from sayso.linking.company import Voice, Voices, among
from sayso.linking.comparing import Comparer
from sayso.linking.conflicts import Put, apart, conflicts
from sayso.linking.derivations import Folio, by_text, strongest
from sayso.linking.matters import matters
from sayso.linking.names import kernel
from sayso.linking.occurrences import Occurrence, occurrences, party_key
from sayso.linking.origins import carriers_of, only_passed_on, origins, ways
from sayso.linking.passages import Passage
from sayso.linking.positions import Voiced, positions, stands
from sayso.linking.retelling import by_speakers, by_words
from sayso.linking.reversals import reversals
from sayso.linking.sharing import read_body
from sayso.linking.speakers import same_speakers, twins
from sayso.linking.tellings import Telling
from sayso.quotations import quotations_of
from sayso.records import Reading, Statement
from sayso.story import Actor, Claim, Conflict, Derivation, Origin, Position, Reversal


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


class Rulings(NamedTuple):
    """What people decided on which things are one: pairs of statements for actors, of propositions for claims, of reports."""

    same_actor: tuple[tuple[str, str], ...] = ()
    other_actor: tuple[tuple[str, str], ...] = ()
    same_claim: tuple[tuple[str, str], ...] = ()
    other_claim: tuple[tuple[str, str], ...] = ()
    not_derived: tuple[tuple[str, str], ...] = ()
    """A report and the one it does not come from."""


NONE = Rulings()


class Entry(NamedTuple):
    """A proposition that is compared with others, and its words."""

    proposition: str
    passage: Passage


@dataclass(frozen=True)
class Entries:
    """By what one report is found by others."""

    report: str
    passages: tuple[Entry, ...]
    occurrences: tuple[Occurrence, ...]
    shingles: frozenset[int]
    names: frozenset[str]
    """Capitalised words of its text: reports of one affair share some."""


def fold(reading: Reading) -> Folio:
    """A reading as linking takes it."""
    return Folio(reading.report, read_body(reading.report, quotations_of(reading.report)), reading.statements)


def entries(folio: Folio) -> Entries:
    """By what a report is found; propositions that only speak of others are compared with none."""
    told = folio.told
    speaking = {matter.proposition for matter in matters(told)}
    return Entries(
        folio.report.id,
        tuple(Entry(one.proposition, one.passage) for one in told if one.proposition not in speaking),
        occurrences(folio.report, folio.statements),
        folio.body.ties,
        frozenset(name for one in told for name in one.passage.names),
    )


def link(folios: Sequence[Folio], actors: Sequence[Actor], compared: Compared, rulings: Rulings = NONE) -> Linked:
    """What some reports say together: a function of their set. `actors` are all that have statements in them, and may have more."""
    folios = sorted(folios, key=lambda folio: (folio.day, folio.report.id))
    statements = {statement.id: statement for folio in folios for statement in folio.statements}
    reports = {folio.report.id: folio.report for folio in folios}
    carriers = carriers_of(statements.values())
    by_shared_text = by_text(folios, rulings.not_derived)
    pairs = list(twins([one for one in by_shared_text if one.kind == "copies"], folios))
    actor_of = {statement: actor.id for actor in actors for statement in actor.statements}
    all_told = [one for folio in folios for one in folio.told]
    spoken_of = [matter for folio in folios for matter in matters(folio.told)]
    known = counted_in(folios, compared)
    held = [*rulings.same_claim, *_carried(all_told), *_copied(pairs, all_told)]
    pointing = _pointing(folios, [*rulings.same_claim, *rulings.other_claim])
    anew = _among(all_told, known, voices(all_told, actors))
    groups = cluster(all_told, anew, held, rulings.other_claim, pointing)
    made = claims(groups, spoken_of, known)
    voiced = Voiced(
        statements, reports, {actor.id: actor for actor in actors}, actor_of, carriers, {one.proposition: one for one in all_told}
    )
    standing = tuple(stands(made, voiced))
    likeness = _likeness(made, statements)
    cited = list(by_citation(folios, known))
    found = [*by_shared_text, *by_credit(folios, likeness), *(one.derivation for one in cited), *by_words(folios, compared)]
    found += by_speakers(folios, compared, found)
    derivations = strongest(one for one in found if (one.report, one.source) not in rulings.not_derived)
    followed = ways(derivations, cited)

    judged = dict(_judged_apart(rulings.other_claim, groups))
    passed_on = only_passed_on(groups, carriers, followed)

    def only_carries(one: Telling) -> bool:
        """Whether a telling is another's word: of a carrier, or of an outlet for what its own report has from somebody else."""
        return one.statement in carriers or one.proposition in passed_on

    return Linked(
        actors=tuple(actors),
        claims=made,
        positions=positions(standing),
        reversals=reversals(standing, {**compared, **judged}),
        conflicts=conflicts(Put(groups, made, spoken_of), {**anew, **judged}, actor_of, only_carries),
        derivations=derivations,
        origins=origins(made, voiced, followed, anew),
    )


def link_all(folios: Sequence[Folio], comparer: Comparer) -> Linked:
    """What some reports say together, all of it found in memory; a ledger keeps what was found and adds to it."""
    compared = compare_all(folios, comparer)
    return link(folios, actors_of(folios, compared), compared)


def compare_all(folios: Sequence[Folio], comparer: Comparer) -> dict[tuple[str, str], Odds]:
    """What the passages of some reports are to each other, those that share keys."""
    passages = sorted({one.passage for folio in folios for one in entries(folio).passages}, key=lambda passage: passage.id)
    vectors = comparer.vectors(passages)
    alike = vectors @ vectors.T
    kept = [keys(passage, vector) for passage, vector in zip(passages, vectors, strict=True)]
    chosen = [
        (at, other)
        for at, other in combinations(range(len(passages)), 2)
        if alike[at, other] >= comparer.near and not kept[at].isdisjoint(kept[other])
    ]
    pairs = [(passages[at], passages[other]) for at, other in chosen]
    left, right = (vectors[[pair[side] for pair in chosen]] for side in (0, 1))
    odds = comparer.compare(pairs, left, right)
    return {(one.id, other.id): found for (one, other), found in zip(pairs, odds, strict=True) if tells(found)}


def actors_of(folios: Sequence[Folio], compared: Compared) -> tuple[Actor, ...]:
    """The actors of some reports."""
    found = [one for folio in folios for one in occurrences(folio.report, folio.statements)]
    return actor_linking.link(found, same_speakers(folios, compared))


def counted_in(folios: Sequence[Folio], compared: Compared) -> dict[tuple[str, str], Odds]:
    """The comparisons that count for claims: of passages that speak of themselves, with what numbers and parts tell."""
    told = [one for folio in folios for one in folio.told]
    speaking = {matter.proposition for folio in folios for matter in matters(folio.told)}
    return _counted(_between({one.passage.id for one in told if one.proposition not in speaking}, compared), told)


def of_claims(linked: Linked, claims: Sequence[Claim], report_of: Mapping[str, str]) -> Linked:
    """What belongs to some of the claims; `report_of` gives the report of each statement."""
    names = {claim.id for claim in claims}
    statements = {member.statement for claim in claims for member in claim.members}
    reports = {report_of[statement] for statement in statements}
    return Linked(
        actors=tuple(one for one in linked.actors if not statements.isdisjoint(one.statements)),
        claims=tuple(claims),
        positions=tuple(one for one in linked.positions if one.claim in names),
        reversals=tuple(one for one in linked.reversals if one.claim in names),
        conflicts=tuple(one for one in linked.conflicts if one.left in statements and one.right in statements),
        derivations=tuple(one for one in linked.derivations if {one.report, one.source} & reports),
        origins=tuple(one for one in linked.origins if one.claim in names),
    )


def _between(passages: Collection[str], compared: Compared) -> dict[tuple[str, str], Odds]:
    return {pair: odds for pair, odds in compared.items() if pair[0] in passages and pair[1] in passages}


def _counted(compared: Mapping[tuple[str, str], Odds], told: Sequence[Telling]) -> dict[tuple[str, str], Odds]:
    """Comparisons, in which passages whose numbers leave each other no room are not the same, whatever their words.

    Nor are two parts of one statement: it is cut where one can be denied without the other.
    """
    quantities = {one.passage.id: one.record.quantities for one in told}
    parts: dict[str, list[str]] = defaultdict(list)
    for one in told:
        parts[one.statement].append(one.passage.id)
    of_one = {pair(left, right) for some in parts.values() for left, right in combinations(some, 2)}
    return {
        ids: odds._replace(same=min(odds.same, UNLIKE)) if ids in of_one or apart(quantities[ids[0]], quantities[ids[1]]) else odds
        for ids, odds in compared.items()
    }


def voices(told: Iterable[Telling], actors: Iterable[Actor]) -> Voices:
    """Of each passage, those who put it forward."""
    actor_of = {statement: actor for actor in actors for statement in actor.statements}
    found: dict[str, list[Voice]] = defaultdict(list)
    for one in told:
        actor = actor_of.get(one.statement)
        party = party_key(actor.party) if actor else None
        called = kernel(actor.name) if actor else frozenset[str]()
        found[one.passage.id].append(Voice(one.report, one.published, actor.id if actor else None, party, called))
    return found


def _among(told: Sequence[Telling], compared: Compared, spoken: Voices) -> dict[tuple[str, str], Odds]:
    """Comparisons looked at again among all."""
    same = among((one.passage for one in told), {pair: odds.same for pair, odds in compared.items() if odds.same > KEPT}, spoken)
    return {pair: odds._replace(same=same.get(pair, UNLIKE)) for pair, odds in compared.items()}


def _judged_apart(pairs: Iterable[tuple[str, str]], groups: Sequence[Sequence[Telling]]) -> Iterator[tuple[tuple[str, str], Odds]]:
    """What people hold to be two is as little the same as can be, and so is all that is one with either."""
    group_of = {one.proposition: group for group in groups for one in group}
    for left, right in pairs:
        for one, other in product(group_of.get(left, ()), group_of.get(right, ())):
            yield pair(one.passage.id, other.passage.id), Odds(NEVER, NEVER, NEVER, NEVER)


def _pointing(folios: Sequence[Folio], judged: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For propositions that only point back, what they point to; not for those that people have judged."""
    known = {one for pair in judged for one in pair}
    return {one: meant for folio in folios for one, meant in antecedents(folio.told) if one not in known}


# ---- what is one by other evidence ------------------------------------------------------------------------------


def _carried(told: Sequence[Telling]) -> Iterator[tuple[str, str]]:
    """Propositions of statements that have one content, as a carrier and what it carries."""
    at: dict[tuple[object, ...], list[Telling]] = defaultdict(list)
    for one in told:
        at[one.report, one.record.spans].append(one)
    for same in at.values():
        for one in same[1:]:
            yield same[0].proposition, one.proposition


def _copied(pairs: Iterable[tuple[Statement, Statement]], told: Iterable[Telling]) -> Iterator[tuple[str, str]]:
    """Propositions in the same words, of statements of a copy and of its original."""
    of: dict[str, list[Telling]] = defaultdict(list)
    for one in told:
        of[one.statement].append(one)
    for here, there in pairs:
        for left, right in product(of[here.id], of[there.id]):
            if left.content.casefold() == right.content.casefold():
                yield left.proposition, right.proposition


# ---- claims in common ----------------------------------------------------------------------------------------------------


def _likeness(made: Sequence[Claim], statements: Mapping[str, Statement]) -> dict[tuple[str, str], int]:
    """How many claims each two reports have in common."""
    found: Counter[tuple[str, str]] = Counter()
    for claim in made:
        reports = {statements[member.statement].report for member in claim.members}
        for one, other in product(reports, reports):
            if one != other:
                found[one, other] += 1
    return dict(found)
