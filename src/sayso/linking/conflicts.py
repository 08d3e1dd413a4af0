"""Conflicts: propositions of different actors that cannot both hold, by their own words or because a text says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import product

from sayso.linking.claims import Comparison
from sayso.linking.matters import Matter
from sayso.linking.tellings import Telling
from sayso.records import Quantity, Reason, Time
from sayso.story import Conflict

FOR_SURE = 1.0
"""The log-odds from which on the network is believed that two propositions exclude each other; a guess."""


def conflicts(
    groups: Sequence[Sequence[Telling]],
    comparisons: Iterable[Comparison],
    matters: Iterable[Matter],
    actor_of: Mapping[str, str],
    carriers: frozenset[str],
) -> tuple[Conflict, ...]:
    """All conflicts, by the ids of their statements."""
    told = {one.proposition: one for group in groups for one in group}
    found = {(one.relation, one.left, one.right): one for one in _opposed(groups, actor_of, carriers)}
    for conflict in (*_excluding(told, comparisons, actor_of, carriers), *_doubted(told, matters, carriers)):
        found.setdefault((conflict.relation, conflict.left, conflict.right), conflict)
    return tuple(found[key] for key in sorted(found))


def _opposed(groups: Sequence[Sequence[Telling]], actor_of: Mapping[str, str], carriers: frozenset[str]) -> Iterator[Conflict]:
    """One says yes and another no to the same."""
    for group in groups:
        sides: dict[str, list[Telling]] = {"for": [], "against": []}
        for one in group:
            if one.side in sides and one.statement not in carriers:
                sides[one.side].append(one)
        for left, right in product(sides["for"], sides["against"]):
            if _differ(left, right, actor_of) and same_time(left, right):
                yield _conflict("contradicts", left, right, Reason("sides", "for, against", 1.0))


def _excluding(
    told: Mapping[str, Telling], comparisons: Iterable[Comparison], actor_of: Mapping[str, str], carriers: frozenset[str]
) -> Iterator[Conflict]:
    """Both are put forward, and the one leaves no room for the other."""
    for one in comparisons:
        left, right = told.get(one.left), told.get(one.right)
        if left is None or right is None or {left.statement, right.statement} & carriers or not _differ(left, right, actor_of):
            continue
        if {left.told.stance, right.told.stance} != {"asserts"}:
            continue
        reason = _excludes(left, right, one)
        if reason is not None:
            yield _conflict("contradicts", left, right, reason)


def _excludes(left: Telling, right: Telling, one: Comparison) -> Reason | None:
    if one.same > 0 and apart(left.record.quantities, right.record.quantities):
        return Reason("numbers", f"{left.record.quantities[0].text} / {right.record.quantities[0].text}", 1.0)
    if one.excludes >= FOR_SURE and same_time(left, right):
        return Reason("excludes", "the comparing network", round(one.excludes, 2))
    return None


def _doubted(told: Mapping[str, Telling], matters: Iterable[Matter], carriers: frozenset[str]) -> Iterator[Conflict]:
    """A text casts doubt on one by another: who doubts, and what the same source brings forward in the same sentence."""
    for matter in matters:
        doubting, doubted = told.get(matter.proposition), told.get(matter.of)
        if doubting is None or doubted is None or doubting.told.stance != "doubts":
            continue
        brought = [
            one
            for one in told.values()
            if one.report == doubting.report
            and one.told.source is not None
            and doubting.told.source is not None
            and one.told.source.spans == doubting.told.source.spans
        ]
        for one in brought:
            if one.statement not in carriers:
                yield _conflict("doubts", one, doubted, Reason("act", doubting.told.cue.text if doubting.told.cue else "", 1.0))


def _conflict(relation: str, left: Telling, right: Telling, reason: Reason) -> Conflict:
    if relation == "contradicts" and right.statement < left.statement:
        left, right = right, left
    return Conflict(
        "doubts" if relation == "doubts" else "contradicts",
        left.statement,
        right.statement,
        (left.proposition, right.proposition),
        (reason,),
    )


def _differ(left: Telling, right: Telling, actor_of: Mapping[str, str]) -> bool:
    """Whether two tellings are of different actors; who changes his own word has reversed."""
    a, b = actor_of.get(left.statement), actor_of.get(right.statement)
    return left.statement != right.statement and (a is None or a != b)


def apart(left: Sequence[Quantity], right: Sequence[Quantity]) -> bool:
    """Whether two propositions each have one number of the same unit, and the intervals do not meet."""
    if len(left) != 1 or len(right) != 1:
        return False
    (one,), (other,) = left, right
    if one.relation or other.relation or (one.unit or "").split()[-1:] != (other.unit or "").split()[-1:]:
        return False
    low = max(one.low if one.low is not None else float("-inf"), other.low if other.low is not None else float("-inf"))
    high = min(one.high if one.high is not None else float("inf"), other.high if other.high is not None else float("inf"))
    return low > high


def same_time(left: Telling, right: Telling) -> bool:
    """Whether what two tellings speak of can be of one time; without days it can."""
    return overlap(left.record.about, right.record.about)


def overlap(left: Sequence[Time], right: Sequence[Time]) -> bool:
    """Whether some day of the one is a day of the other; open ends reach anywhere."""
    if not left or not right:
        return True
    return any(
        max(a.earliest or date.min, b.earliest or date.min) <= min(a.latest or date.max, b.latest or date.max)
        for a, b in product(left, right)
    )
