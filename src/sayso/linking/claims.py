"""Claims: propositions of all reports that say the same of the same, and where each stands on its claim."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sayso.ids import claim_id
from sayso.linking.matters import Matter
from sayso.linking.tellings import Telling
from sayso.story import Claim, ClaimMember, ClaimRelation, Related

LATE = date.max
UNLIKE = -4.0
"""The log-odds of two propositions that were not compared, as they shared too little; a guess."""
JOIN = 0.0
"""The mean log-odds over the pairs of two groups from which on they are one claim; chosen on the stories to develop with."""
RELATED = -1.0
"""From which on two claims may be one, and it is said."""


class Comparison(NamedTuple):
    """Two propositions, by id in this order, and the log-odds of what they are to each other."""

    left: str
    right: str
    same: float
    left_narrower: float
    right_narrower: float
    excludes: float


def cluster(
    all_of: Sequence[Telling], comparisons: Iterable[Comparison], held: Iterable[tuple[str, str]] = ()
) -> list[list[Telling]]:
    """The propositions in groups that say the same, a function of their set: groups of highest mean log-odds become one first.

    `held` names pairs that are one by other evidence: a carrier and what it carries, a copy and its original. Each group, and all
    of them, in the order of publication, ties by id.
    """
    ranked = sorted(all_of, key=lambda one: (one.published or LATE, one.proposition))
    rank = {one.proposition: at for at, one in enumerate(ranked)}
    groups = {group[0]: group for group in connected(rank, held)}
    first = {at: group[0] for group in groups.values() for at in group}
    odds: dict[tuple[int, int], list[float]] = defaultdict(list)
    for one in comparisons:
        if one.left in rank and one.right in rank:
            a, b = first[rank[one.left]], first[rank[one.right]]
            if a != b:
                odds[min(a, b), max(a, b)].append(one.same)
    sums = {(a, b): sum(found) + UNLIKE * (len(groups[a]) * len(groups[b]) - len(found)) for (a, b), found in odds.items()}
    return [[ranked[at] for at in group] for group in _joined(groups, sums)]


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
            total = sum(sums.pop(_pair(one, other), UNLIKE * len(groups[one]) * len(groups[other])) for one in (a, b))
            near[other].discard(b)
            near[other].add(a)
            sums[_pair(a, other)] = total
        near[a] = (near[a] | near.pop(b)) - {a, b}
        del sums[a, b]
        groups[a] = sorted(groups[a] + groups.pop(b))
        for other in near[a]:
            heapq.heappush(heap, (-mean(*_pair(a, other)), *_pair(a, other)))
    return [groups[first] for first in sorted(groups)]


def _pair(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


def connected(rank: Mapping[str, int], held: Iterable[tuple[str, str]]) -> list[list[int]]:
    """Ranks in groups that pairs connect, each and all of them in order."""
    root = list(range(len(rank)))

    def find(at: int) -> int:
        while root[at] != at:
            root[at] = root[root[at]]
            at = root[at]
        return at

    for left, right in held:
        if left in rank and right in rank:
            a, b = sorted((find(rank[left]), find(rank[right])))
            root[b] = a
    groups: dict[int, list[int]] = defaultdict(list)
    for at in range(len(root)):
        groups[find(at)].append(at)
    return list(groups.values())


# ---- claims -----------------------------------------------------------------------------------------------------


def claims(
    groups: Sequence[Sequence[Telling]], spoken_of: Iterable[Matter], comparisons: Iterable[Comparison]
) -> tuple[Claim, ...]:
    """The claims of some groups, with what speaks of them and how they relate."""
    ids = [claim_id(group[0].proposition) for group in groups]
    at = {one.proposition: number for number, group in enumerate(groups) for one in group}
    told = {one.proposition: one for group in groups for one in group}
    speaking: dict[int, dict[str, ClaimMember]] = defaultdict(dict)
    for one in spoken_of:
        if one.of in at and one.proposition in told and at[one.of] != at[one.proposition]:
            speaking[at[one.of]][one.proposition] = ClaimMember(one.proposition, told[one.proposition].statement, one.side, "about")
    related = _relations(at, comparisons)
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
    size = len(one.stems)
    return (
        one.told.stance == "asserts",
        not one.negated,
        min(size, 7) - max(0, size - 14) * 0.5 + 2 * sum(word[:1].isupper() for word in one.content.split()[1:6]) ** 0.5,
    )


def _relations(at: Mapping[str, int], comparisons: Iterable[Comparison]) -> dict[int, list[tuple[int, ClaimRelation]]]:
    """How claims stand to each other, by the mean log-odds of the pairs compared."""
    sums: dict[tuple[int, int], list[tuple[float, float, float, float]]] = defaultdict(list)
    for one in comparisons:
        if one.left not in at or one.right not in at or at[one.left] == at[one.right]:
            continue
        a, b = at[one.left], at[one.right]
        if a < b:
            sums[a, b].append((one.same, one.left_narrower, one.right_narrower, one.excludes))
        else:
            sums[b, a].append((one.same, one.right_narrower, one.left_narrower, one.excludes))
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
