"""Conflicts: propositions of different actors that cannot both hold, by their own words or because a text says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, product
from typing import NamedTuple

from sayso.lexicon.people import singular
from sayso.lexicon.words import is_in
from sayso.linking.claims import Compared, odds_of
from sayso.linking.matters import Matter
from sayso.linking.names import stem
from sayso.linking.passages import stem_of, words
from sayso.linking.tellings import Telling
from sayso.records import Quantity, Reason, Time
from sayso.story import Claim, Conflict

AKIN = -3.0
"""The log-odds of being the same from which on two speak of one kind of thing; a guess."""
ALIKE = 0.6
"""The share of words from which on two counts are of the same; a guess."""
LIKELY = -1.3
"""The log-odds of being the same, among all, from which on a yes and a no to two claims stand against each other. Over nine stories
conflicts come to 57.9 with 0, 58.7 with -.7, 60.0 with -1.3, 59.9 with -1.7, 57.9 with -2.1."""
FOR_SURE = 1.0
"""The log-odds from which on the network is believed that two propositions exclude each other; a guess."""


class Put(NamedTuple):
    """What is put forward: in groups that say the same, the claims of these, and what only speaks of them."""

    groups: Sequence[Sequence[Telling]]
    claims: Sequence[Claim]
    matters: Iterable[Matter]


def conflicts(
    put: Put, compared: Compared, actor_of: Mapping[str, str], only_carries: Callable[[Telling], bool]
) -> tuple[Conflict, ...]:
    """All conflicts, by the ids of their statements; of two actors on the same claims only the first that they have.

    Who only carries another's words takes no part. Claims tell which groups are narrower than which, and which exclude each other.
    """
    groups, claims, matters = put
    told = {one.proposition: one for group in groups for one in group}
    speaking = [[one for one in group if not only_carries(one)] for group in groups]
    found: dict[tuple[str, str, str], Conflict] = {}
    for conflict in (
        *_opposed(speaking, actor_of),
        *_opposed_in_part(speaking, claims, actor_of),
        *_nearly_opposed(speaking, compared, actor_of),
        *_counted_apart(speaking, actor_of),
        *_excluding(speaking, compared, actor_of),
        *_excluding_claims(speaking, claims, actor_of),
        *_beyond(speaking, compared, actor_of),
        *_questioned(speaking, actor_of),
        *_doubted(told, matters, only_carries),
    ):
        found.setdefault((conflict.relation, conflict.left, conflict.right), conflict)
    return tuple(found[key] for key in sorted(found))


def _opposed(groups: Sequence[Sequence[Telling]], actor_of: Mapping[str, str]) -> Iterator[Conflict]:
    """One says yes and another no to the same."""
    for group in groups:
        sides = {side: [one for one in group if one.side == side] for side in ("for", "against")}
        for left, right in _firsts(sides["for"], sides["against"], actor_of):
            if not _is_of_later(left, right):
                yield _conflict("contradicts", left, right, Reason("sides", "for, against", 1.0))


def _opposed_in_part(
    groups: Sequence[Sequence[Telling]], claims: Sequence[Claim], actor_of: Mapping[str, str]
) -> Iterator[Conflict]:
    """One denies all of something, and another puts forward what is narrower."""
    group_of = _groups_of(claims, groups)
    above = {claim.id: [one.claim for one in claim.relations if one.relation == "narrower"] for claim in claims}
    for claim in claims:
        narrow = [one for one in group_of.get(claim.id, ()) if one.side == "for"]
        for wider in _all_above(claim.id, above) if narrow else ():
            denying = [one for one in group_of.get(wider, ()) if one.side == "against"]
            for left, right in _firsts(narrow, denying, actor_of):
                if not _is_of_later(left, right):
                    yield _conflict("contradicts", left, right, Reason("sides", "a part of it for, against", 0.8))


def _nearly_opposed(groups: Sequence[Sequence[Telling]], compared: Compared, actor_of: Mapping[str, str]) -> Iterator[Conflict]:
    """One says yes and another no to what is likely the same, though they are of two claims."""
    at = {one.passage.id: number for number, group in enumerate(groups) for one in group}
    by_passage: dict[str, list[Telling]] = defaultdict(list)
    for group in groups:
        for one in group:
            by_passage[one.passage.id].append(one)
    seen = set()
    likely = ((-odds.same, ids) for ids, odds in compared.items() if odds.same >= LIKELY and at.get(ids[0]) != at.get(ids[1]))
    for _, (here, there) in sorted(likely):
        for a, b in ((here, there), (there, here)):
            yes = [one for one in by_passage.get(a, ()) if one.side == "for"]
            no = [one for one in by_passage.get(b, ()) if one.side == "against"]
            for left, right in _firsts(yes, no, actor_of):
                of = (at[a], at[b], actor_of.get(left.statement), actor_of.get(right.statement))
                if of not in seen and not _is_of_later(left, right):
                    seen.add(of)
                    yield _conflict("contradicts", left, right, Reason("sides", "for, against, of what is nearly the same", 0.5))


def _groups_of(claims: Sequence[Claim], groups: Sequence[Sequence[Telling]]) -> dict[str, Sequence[Telling]]:
    at = {member.proposition: claim.id for claim in claims for member in claim.members if member.tie == "same"}
    return {at[group[0].proposition]: group for group in groups if group and group[0].proposition in at}


def _all_above(claim: str, above: Mapping[str, Sequence[str]]) -> list[str]:
    """The claims that are wider than one, and those wider than these."""
    found: list[str] = []
    left = list(above.get(claim, ()))
    while left:
        one = left.pop()
        if one != claim and one not in found:
            found.append(one)
            left += above.get(one, ())
    return sorted(found)


def _is_of_later(told: Telling, denying: Telling) -> bool:
    """Whether what one tells of came after the other denied it: a denial in spring, a delivery in December."""
    days = [time.earliest for time in told.record.about if time.earliest is not None]
    if not days or denying.published is None or told.published is None or denying.record.about:
        return False
    return denying.published < min(days) <= told.published


def _excluding_claims(
    groups: Sequence[Sequence[Telling]], claims: Sequence[Claim], actor_of: Mapping[str, str]
) -> Iterator[Conflict]:
    """Both are put forward, and their claims exclude each other."""
    group_of = _groups_of(claims, groups)
    for claim in claims:
        for other in sorted(one.claim for one in claim.relations if one.relation == "excludes" and one.claim > claim.id):
            here, there = ([one for one in group_of.get(name, ()) if one.side == "for"] for name in (claim.id, other))
            for left, right in _firsts(here, there, actor_of):
                yield _conflict("contradicts", left, right, Reason("excludes", "claims", 0.5))


def _questioned(groups: Sequence[Sequence[Telling]], actor_of: Mapping[str, str]) -> Iterator[Conflict]:
    """One doubts what another says."""
    for group in groups:
        doubting = [one for one in group if one.told.stance == "doubts"]
        for left, right in _firsts(doubting, [one for one in group if one.side == "for"], actor_of):
            yield _conflict("doubts", left, right, Reason("act", left.told.cue.text if left.told.cue else "", 1.0))


def _counted_apart(groups: Sequence[Sequence[Telling]], actor_of: Mapping[str, str]) -> Iterator[Conflict]:
    """Both count the same, and the one's number leaves no room for the other's: tolls that grow are of two times."""
    counting: dict[str, list[Telling]] = defaultdict(list)
    for group in groups:
        for one in group:
            if one.told.stance == "asserts" and not one.negated and len(one.record.quantities) == 1:
                counting[_counted(one)].append(one)
    for same in counting.values():
        for left, right in combinations(same, 2):
            actors = (actor_of.get(left.statement, left.statement), actor_of.get(right.statement, right.statement))
            if actors[0] == actors[1] or not apart(left.record.quantities, right.record.quantities) or not same_time(left, right):
                continue
            if _is_of_same(left, right) and not _has_grown(left, right):
                numbers = f"{left.record.quantities[0].text} / {right.record.quantities[0].text}"
                yield _conflict("contradicts", left, right, Reason("numbers", numbers, 1.0))


def _counted(one: Telling) -> str:
    unit = (one.record.quantities[0].unit or "").lower().split()
    return singular(unit[-1]) if unit else ""


def _is_of_same(left: Telling, right: Telling) -> bool:
    """Whether what two say beside their numbers is much the same: most words of the shorter are in the longer."""
    numbers = {stem_of(word) for one in (left, right) for word in words(one.record.quantities[0].text)}
    a, b = left.passage.stems - numbers, right.passage.stems - numbers
    return len(a & b) > 1 and len(a & b) >= ALIKE * min(len(a), len(b))


def _has_grown(left: Telling, right: Telling) -> bool:
    """Whether a later count of those who came to harm is the higher."""
    unit = _counted(left)
    is_of_people = (not unit or is_in(unit, "people noun")) and any(
        is_in(singular(word), "toll noun") for word in words(left.content)
    )
    if not (is_of_people or is_in(unit, "toll noun")):
        return False
    early, late = sorted((left, right), key=lambda one: one.published or date.max)
    return (early.record.quantities[0].low or 0) <= (late.record.quantities[0].high or float("inf"))


def _excluding(groups: Sequence[Sequence[Telling]], compared: Compared, actor_of: Mapping[str, str]) -> Iterator[Conflict]:
    """Both are put forward, and the one leaves no room for the other."""
    at = {one.passage.id: number for number, group in enumerate(groups) for one in group}
    seen: set[tuple[int, int, str | None, str | None]] = set()
    by_passage: dict[str, list[Telling]] = defaultdict(list)
    for group in groups:
        for one in group:
            if one.told.stance == "asserts" and not one.negated:
                by_passage[one.passage.id].append(one)
    for (here, there), odds in sorted(compared.items()):
        if odds.excludes < FOR_SURE:
            continue
        for left, right in _firsts(by_passage.get(here, ()), by_passage.get(there, ()), actor_of):
            of = (at[here], at[there], actor_of.get(left.statement), actor_of.get(right.statement))
            if of not in seen:
                seen.add(of)
                reason = Reason("excludes", "the comparing network", round(odds.excludes, 2))
                yield _conflict("contradicts", left, right, reason)


def _firsts(
    one_side: Sequence[Telling], other: Sequence[Telling], actor_of: Mapping[str, str]
) -> Iterator[tuple[Telling, Telling]]:
    """The first two tellings that each two different actors have of one time, in the order given."""
    seen: set[tuple[str, str]] = set()
    for left, right in product(one_side, other):
        actors = (actor_of.get(left.statement, left.statement), actor_of.get(right.statement, right.statement))
        if actors[0] != actors[1] and left.statement != right.statement and actors not in seen and same_time(left, right):
            seen.add(actors)
            yield left, right


def _beyond(groups: Sequence[Sequence[Telling]], compared: Compared, actor_of: Mapping[str, str]) -> Iterator[Conflict]:
    """One says that all of something was over by a day, and another that it happened, or went on, after that."""
    told = [one for group in groups for one in group if one.told.stance == "asserts" and not one.negated]
    bounded = [one for one in told if _bound(one) is not None]
    for left, right in product(bounded, told):
        actors = (actor_of.get(left.statement), actor_of.get(right.statement))
        if actors[0] != actors[1] and is_beyond(left, right) and _are_akin(left, right, compared):
            yield _conflict("contradicts", left, right, Reason("time", left.record.about[0].text, 1.0))


def _bound(one: Telling) -> Time | None:
    """The time before which all of something was; None where a telling does not say so."""
    bounds = [
        time for time in one.record.about if time.earliest is None and words(time.text)[:1] in (["before"], ["by"], ["until"])
    ]
    return bounds[0] if len(bounds) == 1 and any(is_in(word, "universal") for word in words(one.content)) else None


def is_beyond(bounded: Telling, later: Telling) -> bool:
    """Whether one tells of a day behind another's bound, or of something new when it was told.

    A bound without a day, "before the war began", is one that lies behind whoever speaks of it.
    """
    bound = _bound(bounded)
    if bound is None:
        return False
    if later.record.about:
        return bound.latest is not None and all(time.earliest and time.earliest > bound.latest for time in later.record.about)
    is_new = any(is_in(word, "going on") for word in words(later.content))
    return is_new and later.published is not None and (bound.latest is None or later.published > bound.latest)


def _are_akin(left: Telling, right: Telling, compared: Compared) -> bool:
    """Whether two tell of one kind of thing: by their comparison, or by two words at least."""
    odds = odds_of(left, right, compared)
    if odds is not None:
        return odds.same >= AKIN
    return len({stem(word) for word in left.passage.stems} & {stem(word) for word in right.passage.stems}) > 1


def _doubted(told: Mapping[str, Telling], matters: Iterable[Matter], only_carries: Callable[[Telling], bool]) -> Iterator[Conflict]:
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
            if not only_carries(one):
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
