"""What was found of a story held against its labels, layer by layer, with intervals by resampling."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from story_file import Story, full, statement

from sayso.linking.together import Linked
from sayso.records import Statement

SAMPLES, SEED = 1000, 1


class Item(NamedTuple):
    """What one labelled or found thing adds: right, found and wanted; of B-cubed, its precision and recall with weights."""

    right: float
    found: float
    wanted: float
    recalled: float = 0.0


@dataclass
class Layer:
    """The items of a layer and the figure they come to."""

    figure: Callable[[Sequence[Item]], float]
    items: list[Item] = field(default_factory=list)

    def value(self) -> float:
        """The figure, in percent."""
        return 100 * self.figure(self.items)

    def interval(self) -> tuple[float, float]:
        """What 95 of 100 resamplings of the items come to."""
        if not self.items:
            return 0.0, 0.0
        chance = random.Random(SEED)
        values = sorted(100 * self.figure(chance.choices(self.items, k=len(self.items))) for _ in range(SAMPLES))
        return values[int(0.025 * SAMPLES)], values[int(0.975 * SAMPLES) - 1]


def f1(items: Sequence[Item]) -> float:
    """Of right things among those found and those wanted."""
    right, found, wanted = (sum(item[at] for item in items) for at in range(3))
    return 2 * right / (found + wanted) if found + wanted else 0.0


def share(items: Sequence[Item]) -> float:
    """Of right things among those wanted."""
    wanted = sum(item.wanted for item in items)
    return sum(item.right for item in items) / wanted if wanted else 0.0


def mean(items: Sequence[Item]) -> float:
    """Of the first figure."""
    return sum(item.right for item in items) / len(items) / 100 if items else 0.0


def b_cubed(items: Sequence[Item]) -> float:
    """F1 of the mean precision over items found and the mean recall over items wanted."""
    found, wanted = sum(item.found for item in items), sum(item.wanted for item in items)
    precision = sum(item.right for item in items) / found if found else 0.0
    recall = sum(item.recalled for item in items) / wanted if wanted else 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


LAYERS: Mapping[str, Callable[[Sequence[Item]], float]] = {
    "actors B-cubed": b_cubed,
    "claims pairwise": f1,
    "claims B-cubed": b_cubed,
    "sides": share,
    "withheld as against": f1,
    "reversals": f1,
    "reversals, partial or not": f1,
    "conflicts": f1,
    "derivations": f1,
    "derivations, any kind": f1,
    "folded wrongly": f1,
    "origins exact": share,
    "origins inside": share,
    "origins width": mean,
}


def layers() -> dict[str, Layer]:
    """Empty layers."""
    return {name: Layer(figure) for name, figure in LAYERS.items()}


class Found(NamedTuple):
    """What was found of a story: all that its reports say together, its statements, and which are which of the labelled ones."""

    linked: Linked
    statements: Mapping[str, Statement]
    keys: Mapping[str, str]
    """Statements found to keys of labelled ones; propositions to theirs."""
    reports: Mapping[str, str]
    """Reports found to the labelled ones."""


def score(story: Story, found: Found, made: Mapping[str, Layer]) -> None:
    """Add what a story comes to."""
    _score_actors(story, found, made["actors B-cubed"])
    groups = {member.proposition: claim.id for claim in found.linked.claims for member in claim.members if member.tie == "same"}
    clusters = {found.keys[one]: claim for one, claim in groups.items() if one in found.keys}
    score_claims(story, clusters, made)
    ours = claims_of(story, clusters)
    _score_sides(story, found, ours, made)
    _score_reversals(story, found, made)
    _score_conflicts(story, found, made["conflicts"])
    _score_derivations(story, found, made)
    sides = {(one.claim, str(one.side)): (one.least, one.most) for one in found.linked.origins}
    score_origins(story, ours, sides, made)


def cubed(gold: Mapping[str, Hashable], made: Mapping[str, Hashable]) -> Iterable[Item]:
    """Of each item its precision and recall; what was not found has none."""
    wanted, got = _members(gold), _members({key: name for key, name in made.items() if key in gold})
    for key, name in gold.items():
        if key not in made:
            yield Item(0.0, 0.0, 1.0)
            continue
        both = len(wanted[name] & got[made[key]])
        yield Item(both / len(got[made[key]]), 1.0, 1.0, both / len(wanted[name]))


def _members(groups: Mapping[str, Hashable]) -> dict[Hashable, set[str]]:
    found: dict[Hashable, set[str]] = defaultdict(set)
    for key, name in groups.items():
        found[name].add(key)
    return found


def _score_actors(story: Story, found: Found, layer: Layer) -> None:
    made = {found.keys[one]: actor.id for actor in found.linked.actors for one in actor.statements if one in found.keys}
    layer.items += cubed(story.actor_of, made)


def gold_claims(story: Story) -> dict[str, str]:
    """Propositions to their claims; those that are alone to themselves, those that only speak of one left out."""
    of = {member.key: claim for claim, members in story.claims.items() for member in members if member.tie == "same"}
    about = {member.key for members in story.claims.values() for member in members} - of.keys()
    return {key: of.get(key, key) for key in story.propositions() if key not in about}


def score_claims(story: Story, clusters: Mapping[str, str], made: Mapping[str, Layer]) -> None:
    """Of propositions in groups."""
    gold = gold_claims(story)
    made["claims B-cubed"].items += cubed(gold, clusters)
    wanted, got = _members(gold), _members({key: name for key, name in clusters.items() if key in gold})
    for key, name in gold.items():
        theirs = got[clusters[key]] if key in clusters else {key}
        right = len(wanted[name] & theirs) - 1 if key in clusters else 0
        made["claims pairwise"].items.append(Item(right, len(theirs) - 1, len(wanted[name]) - 1))


def claims_of(story: Story, clusters: Mapping[str, str]) -> dict[str, str]:
    """Labelled claims to those found that have most of their propositions."""
    found = {}
    for claim, members in story.claims.items():
        counts: dict[str, int] = defaultdict(int)
        for member in members:
            if member.tie == "same" and member.key in clusters:
                counts[clusters[member.key]] += 1
        if counts:
            found[claim] = max(sorted(counts), key=lambda name: counts[name])
    return found


def _score_sides(story: Story, found: Found, ours: Mapping[str, str], made: Mapping[str, Layer]) -> None:
    sides: dict[tuple[str, str], str] = {}
    for claim in found.linked.claims:
        for member in claim.members:
            key = found.keys.get(member.proposition)
            if key:
                sides[claim.id, key] = member.side
    for claim_name, members in story.claims.items():
        for wanted in members:
            side = sides.get((ours.get(claim_name, ""), wanted.key))
            if side is not None:
                made["sides"].items.append(Item(side == wanted.side, 1, 1))
                if wanted.side == "withheld":
                    made["withheld as against"].items.append(Item(side == "against", 1, 1))


def _score_reversals(story: Story, found: Found, made: Mapping[str, Layer]) -> None:
    names, parties = set(story.actors), story.parties
    left = list(story.reversals)
    right = exact = 0
    by_actor = {actor.id for actor in found.linked.actors}
    for one in found.linked.reversals:
        before, after = ({found.keys.get(key, "") for key in keys} for keys in (one.before, one.after))
        for turn in left:
            meets = before & set(map(statement, turn.before)) and after & set(map(statement, turn.after))
            is_right = turn.holder in names if one.holder in by_actor else turn.holder in parties or turn.holder not in names
            if meets and is_right:
                left.remove(turn)
                right += 1
                exact += one.partial == turn.partial
                break
    n = len(found.linked.reversals)
    for layer, count in (("reversals, partial or not", right), ("reversals", exact)):
        items = [Item(1, 1, 1)] * count + [Item(0, 1, 0)] * (n - count) + [Item(0, 0, 1)] * (len(story.reversals) - count)
        made[layer].items += items


def _score_conflicts(story: Story, found: Found, layer: Layer) -> None:
    actor_of, claim_of = story.actor_of, gold_claims(story)
    about = {member.key: claim for claim, members in story.claims.items() for member in members}

    def signature(relation: str, left: str, right: str) -> tuple[str, frozenset[str], frozenset[str]]:
        actors = frozenset(actor_of.get(statement(key), statement(key)) for key in (left, right))
        claims = frozenset(about.get(key, claim_of.get(key, key)) for key in (left, right))
        return relation, actors, claims

    wanted = {signature(relation, full(left), full(right)) for relation, left, right in story.conflicts}
    got = set()
    for one in found.linked.conflicts:
        left, right = (found.keys.get(name, f"?{name}/1") for name in one.propositions)
        got.add(signature(one.relation, left, right))
    for signed in got:
        match = next((other for other in wanted if other[:2] == signed[:2] and other[2] & signed[2]), None)
        if match:
            wanted.remove(match)
        layer.items.append(Item(1, 1, 1) if match else Item(0, 1, 0))
    layer.items += [Item(0, 0, 1)] * len(wanted)


def _score_derivations(story: Story, found: Found, made: Mapping[str, Layer]) -> None:
    got = {(found.reports[one.report], found.reports[one.source]): one.kind for one in found.linked.derivations}
    for pair in got.keys() | story.derivations.keys():
        kind, wanted = got.get(pair), story.derivations.get(pair)
        made["derivations, any kind"].items.append(Item(bool(kind and wanted), bool(kind), bool(wanted)))
        made["derivations"].items.append(Item(kind == wanted, kind is not None, wanted is not None))
        if kind == "copies":
            made["folded wrongly"].items.append(Item(wanted != "copies", 1, 1))


def score_origins(
    story: Story, ours: Mapping[str, str], sides: Mapping[tuple[str, str], tuple[int, int]], made: Mapping[str, Layer]
) -> None:
    """Of the least and most origins of sides; one that was not found is wrong."""
    for one in story.origins:
        got = sides.get((ours.get(one.claim, ""), one.side))
        made["origins exact"].items.append(Item(got == (one.least, one.most), 1, 1))
        made["origins inside"].items.append(Item(got is not None and got[0] <= one.least and one.most <= got[1], 1, 1))
        if got is not None:
            made["origins width"].items.append(Item(got[1] - got[0], 1, 1))


def pairs_of(groups: Mapping[str, str]) -> set[frozenset[str]]:
    """All pairs of propositions that are in one group."""
    return {frozenset(pair) for members in _members(groups).values() for pair in combinations(sorted(members), 2)}
