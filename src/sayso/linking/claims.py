"""Claims: propositions of all reports that say the same of the same, and where each stands on its claim."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from sayso.ids import claim_id
from sayso.linking.groups import grouped
from sayso.linking.matters import Matter
from sayso.linking.tellings import Telling
from sayso.story import Claim, ClaimMember, ClaimRelation, Related

LATE = date.max
UNLIKE = -4.0
"""The log-odds of two propositions that were not compared, as they shared too little; a guess."""
JOIN = -1.2
"""The mean log-odds over the pairs of two groups from which on they are one claim; chosen on the stories to develop with."""
NEVER = float("-inf")
KEPT = -3.0
"""Log-odds of being the same below which a comparison is not kept, unless it tells something else: it counts as not compared."""
RELATED = -1.5
"""From which on two claims may be one, and it is said."""


class Odds(NamedTuple):
    """What two passages, by id in order, are to each other, in log-odds."""

    same: float
    left_narrower: float
    right_narrower: float
    excludes: float


Place = TypeVar("Place", int, str)
Compared = Mapping[tuple[str, str], Odds]
"""What pairs of passages are to each other, each by the ids in order."""


def pair(one: Place, other: Place) -> tuple[Place, Place]:
    """Two ids or numbers in order."""
    return (one, other) if one < other else (other, one)


def tells(odds: Odds) -> bool:
    """Whether a comparison is worth keeping."""
    return odds.same > KEPT or max(odds.left_narrower, odds.right_narrower, odds.excludes) > 0


def odds_of(left: Telling, right: Telling, compared: Compared) -> Odds | None:
    """What the passages of two tellings are to each other; None where they were not compared."""
    return compared.get(pair(left.passage.id, right.passage.id))


def are_same(left: Telling, right: Telling, compared: Compared) -> bool:
    """Whether two tellings have the same words, or are more likely the same than not."""
    odds = odds_of(left, right, compared)
    return left.content == right.content or (odds is not None and odds.same > 0)


def cluster(
    all_of: Sequence[Telling],
    compared: Compared,
    held: Iterable[tuple[str, str]] = (),
    apart: Iterable[tuple[str, str]] = (),
    pointing: Mapping[str, str] = MappingProxyType({}),
) -> list[list[Telling]]:
    """The propositions in groups that say the same, a function of their set: groups of highest mean log-odds become one first.

    Those of one passage are one. `held` names pairs of propositions that are one by other evidence, surest first: a carrier and
    what it carries, a copy and its original; `apart` pairs that a person holds to be two. `pointing` gives for propositions
    without words of their own the one that they point back to: they go where that goes, and weigh nothing. Each group, and all of
    them, in the order of publication, ties by id.
    """
    in_order = sorted(all_of, key=lambda one: (one.published or LATE, one.proposition))
    ranked = [one for one in in_order if one.proposition not in pointing]
    places: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(ranked):
        places[one.passage.id].append(at)
    rank = {passage: number for number, passage in enumerate(places)}
    passage_of = {one.proposition: one.passage.id for one in ranked}
    strange = [(passage_of[left], passage_of[right]) for left, right in apart if left in passage_of and right in passage_of]
    strange = [(left, right) for left, right in strange if left != right]  # one passage is one, whoever copies it
    tied = ((passage_of[left], passage_of[right]) for left, right in held if left in passage_of and right in passage_of)
    groups = {rank[group[0]]: [rank[one] for one in group] for group in grouped(list(places), tied, strange)}
    first = {number: group[0] for group in groups.values() for number in group}
    found: dict[tuple[int, int], list[float]] = defaultdict(list)
    for (left, right), odds in compared.items():
        if left in rank and right in rank and (a := first[rank[left]]) != (b := first[rank[right]]):
            found[pair(a, b)].append(odds.same)
    sums = {(a, b): sum(some) + UNLIKE * (len(groups[a]) * len(groups[b]) - len(some)) for (a, b), some in found.items()}
    sums |= {pair(first[rank[left]], first[rank[right]]): NEVER for left, right in strange}
    passages = list(places)
    joined = [[ranked[at] for number in group for at in places[passages[number]]] for group in _joined(groups, sums)]
    return _with_pointing(joined, in_order, pointing)


def _with_pointing(
    groups: Iterable[Sequence[Telling]], in_order: Sequence[Telling], pointing: Mapping[str, str]
) -> list[list[Telling]]:
    """The groups with those that point to one of theirs, in order."""
    group_of = {one.proposition: number for number, group in enumerate(groups) for one in group}
    found: dict[int, list[Telling]] = defaultdict(list)
    for one in in_order:
        meant = one.proposition
        while meant in pointing:
            meant = pointing[meant]
        found[group_of[meant]].append(one)
    return list(found.values())


def _joined(groups: dict[int, list[int]], sums: dict[tuple[int, int], float]) -> list[list[int]]:
    """Groups joined by mean log-odds; `sums` are those between two groups, by their first members, lower first."""
    near: dict[int, set[int]] = defaultdict(set)
    for a, b in sums:
        near[a].add(b)
        near[b].add(a)

    def mean(a: int, b: int) -> float:
        return sums[a, b] / (len(groups[a]) * len(groups[b]))

    heap = [(-mean(a, b), a, b) for a, b in sums]
    heapq.heapify(heap)
    while heap:
        odds, a, b = heapq.heappop(heap)
        if -odds < JOIN:
            break
        if (a, b) not in sums or -odds != mean(a, b):
            continue  # one of them has grown since
        for other in (near[a] | near[b]) - {a, b}:
            total = sum(sums.pop(pair(one, other), UNLIKE * len(groups[one]) * len(groups[other])) for one in (a, b))
            near[other].discard(b)
            near[other].add(a)
            sums[pair(a, other)] = total
        near[a] = (near[a] | near.pop(b)) - {a, b}
        del sums[a, b]
        groups[a] = sorted(groups[a] + groups.pop(b))
        for other in near[a]:
            heapq.heappush(heap, (-mean(*pair(a, other)), *pair(a, other)))
    return [groups[first] for first in sorted(groups)]


# ---- claims -----------------------------------------------------------------------------------------------------


def claims(groups: Sequence[Sequence[Telling]], spoken_of: Iterable[Matter], compared: Compared) -> tuple[Claim, ...]:
    """The claims of some groups, with what speaks of them and how they relate."""
    ids = [claim_id(group[0].proposition) for group in groups]
    at = {one.proposition: number for number, group in enumerate(groups) for one in group}
    told = {one.proposition: one for group in groups for one in group}
    speaking: dict[int, dict[str, ClaimMember]] = defaultdict(dict)
    for one in spoken_of:
        if one.of in at and one.proposition in told and at[one.of] != at[one.proposition]:
            speaking[at[one.of]][one.proposition] = ClaimMember(one.proposition, told[one.proposition].statement, one.side, "about")
    related = _relations(groups, compared)
    made = []
    for number, group in enumerate(groups):
        clearest = wording(group)
        members = [ClaimMember(one.proposition, one.statement, one.side, "same") for one in group]
        members += speaking[number].values()
        relations = sorted(Related(relation, ids[other]) for other, relation in related[number])
        made.append(Claim(ids[number], clearest.content, clearest.proposition, tuple(members), tuple(relations)))
    return tuple(sorted(made, key=lambda claim: claim.id))


def wording(group: Sequence[Telling]) -> Telling:
    """The clearest of some propositions: affirmative, of itself, told in full and not at length; the earliest of equals."""
    return max(enumerate(group), key=lambda pair: (*_clarity(pair[1]), -pair[0]))[1]


def _clarity(one: Telling) -> tuple[float, ...]:
    size = len(one.passage.stems)
    return (
        one.told.stance == "asserts",
        not one.negated,
        min(size, 7) - max(0, size - 14) * 0.5 + 2 * sum(word[:1].isupper() for word in one.content.split()[1:6]) ** 0.5,
    )


def _relations(groups: Sequence[Sequence[Telling]], compared: Compared) -> dict[int, list[tuple[int, ClaimRelation]]]:
    """How claims stand to each other, by the mean log-odds of the pairs compared."""
    at = {one.passage.id: number for number, group in enumerate(groups) for one in group}
    sums: dict[tuple[int, int], list[Odds]] = defaultdict(list)
    for (left, right), one in compared.items():
        a, b = at.get(left), at.get(right)
        if a is None or b is None or a == b:
            continue
        if a < b:
            sums[a, b].append(one)
        else:
            sums[b, a].append(Odds(one.same, one.right_narrower, one.left_narrower, one.excludes))
    found: dict[int, list[tuple[int, ClaimRelation]]] = defaultdict(list)
    for (a, b), odds in sums.items():
        same, narrower, wider, excludes = (sum(column) / len(odds) for column in zip(*odds, strict=True))
        if excludes > 0:
            found[a].append((b, "excludes"))
            found[b].append((a, "excludes"))
        elif max(narrower, wider) > 0 and narrower != wider:
            inner, outer = (a, b) if narrower > wider else (b, a)
            found[inner].append((outer, "narrower"))
        elif same >= RELATED:
            found[a].append((b, "related"))
            found[b].append((a, "related"))
    return found
