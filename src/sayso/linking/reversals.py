"""Reversals: who said no to something and later yes, or the other way round, of all of it or of a part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import groupby, pairwise
from typing import NamedTuple

from sayso.lexicon.words import is_in
from sayso.linking.claims import NEVER, Compared, odds_of
from sayso.linking.conflicts import apart
from sayso.linking.names import noun_of
from sayso.linking.passages import words
from sayso.linking.positions import Stand, when
from sayso.story import Reversal, Side

FIRM: tuple[Side, Side] = ("for", "against")
CONCEDED = -2.7
"""The log-odds of being the same from which on what somebody admits or takes back is taken for a part of what they held before."""
BREATH = 220
"""Characters from what was denied to what is granted within which a report tells both of one matter; a guess."""
REVISED = -1.0
"""The same for a number that the same source later puts lower."""


def reversals(all_of: Iterable[Stand], compared: Compared) -> tuple[Reversal, ...]:
    """Who stood on one firm side of a claim and later on the other: there, on a narrower one, or by granting what is near it.

    A change counts where the later statement was surely or by all that is known made after the earlier, or ends a position by its
    act. A party's counts where another of its actors was the first to change: else it is that actor's.
    """
    all_of = list(all_of)
    found: list[_Turn] = []
    near = _near(compared)
    for holder, some in _by_holder(all_of).items():
        groups: dict[str, list[Stand]] = defaultdict(list)
        for claim, stand in (*((one.claim, one) for one in some), *_conceded(some, compared, near)):
            groups[claim].append(stand)
        found += [turn for claim, group in groups.items() for turn in _turns(claim, holder, group)]
    actors = {stand.actor for stand in all_of if stand.actor is not None}
    return tuple(sorted(_widest(list(_foremost(found)), actors), key=lambda one: (one.claim, one.holder, one.before)))


def _by_holder(all_of: Iterable[Stand]) -> dict[str, list[Stand]]:
    """The firm stands of each holder; what an official says who is not to be named binds no party.

    Who denies a claim that is narrower says nothing of the wider one.
    """
    found: dict[str, list[Stand]] = defaultdict(list)
    for stand in all_of:
        is_of_claim = stand.side in FIRM and not (stand.narrower and stand.side == "against")
        if is_of_claim and (stand.holder == stand.actor or not _is_unnamed(stand)):
            found[stand.holder].append(stand)
    return {holder: _with_past(some) for holder, some in found.items()}


class _Turn(NamedTuple):
    """A reversal, and the propositions by which it came to the other side."""

    reversal: Reversal
    after: frozenset[str]
    own: int
    """How many of its statements are on the very claim."""


def _foremost(found: Iterable[_Turn]) -> Iterator[Reversal]:
    """The reversals; of several of one holder by the same propositions, that with most statements on its own claim."""
    ranked = sorted(found, key=lambda one: (-one.own, one.reversal.partial, -len(one.reversal.before), one.reversal.claim))
    taken: dict[str, set[str]] = defaultdict(set)
    for one in ranked:
        if taken[one.reversal.holder].isdisjoint(one.after):
            taken[one.reversal.holder] |= one.after
            yield one.reversal


def _turns(claim: str, holder: str, group: Sequence[Stand]) -> Iterator[_Turn]:
    """Each change of side in the stands of a holder on a claim, and on what was granted near it."""
    if not any(stand.turn == 1 and not stand.carries for stand in group):
        group = [stand for stand in group if not stand.carries]  # what one took back one held, though one had it from others
    runs = (list(same) for _, same in groupby(_in_order(group), key=lambda stand: stand.side))
    for run, following in pairwise(runs):
        both = {stand.statement for stand in run} & {stand.statement for stand in following}
        before, after = ([stand for stand in some if stand.statement not in both] for some in (run, following))
        beside: dict[str, list[Stand]] = defaultdict(list)
        for stand in after:
            beside[stand.report].append(stand)
        before = [stand for stand in before if not any(_is_held_beside(stand, other) for other in beside.get(stand.report, ()))]
        if before and after and _is_reversal(before, after, holder):
            granted = [stand for stand in after if stand.turn == 1] or after
            partial = all(stand.narrower or is_of_less(stand, before) for stand in granted)
            made = Reversal(claim, holder, _statements(before), _statements(after), partial)
            told = [stand.told for stand in (*before, *after) if stand.told and not stand.narrower]
            yield _Turn(made, frozenset(stand.told.proposition for stand in after if stand.told), len(told))


def _with_past(some: Sequence[Stand]) -> list[Stand]:
    """The stands of a holder; what stands in one breath before what came late is past: "denied it; more recently it admitted"."""
    late: dict[str, list[int]] = defaultdict(list)
    for one in some:
        if one.at_last and one.turn == 1 and one.told:
            late[one.report].append(one.told.place)
    past = {
        one.statement
        for one in some
        if one.told and one.turn == 0 and any(0 < at - one.told.place <= BREATH for at in late.get(one.report, ()))
    }
    return [one._replace(turn=-1) if one.statement in past else one for one in some]


def _is_unnamed(stand: Stand) -> bool:
    """Whether nobody stands to it by name: "an official", "two officials of the ministry", "commission insiders".

    "Tehran officials" are the government's.
    """
    source = stand.told.told.source if stand.told else None
    if source is None or source.kind not in ("unnamed", "group"):
        return False
    is_counted = any(is_in(word, "numeral") for word in words(source.text)[:2])
    return source.kind == "unnamed" or is_counted or is_in(noun_of(source.text), "inside noun")


def _conceded(some: Sequence[Stand], compared: Compared, near: Mapping[str, AbstractSet[str]]) -> Iterator[tuple[str, Stand]]:
    """What a holder grants, or takes back, of something near it that it held before: the nearest claim, and the stand on it.

    `near` has the passages that are near enough to each; a report's own stands are near each other, too.
    """
    held = [stand for stand in some if not stand.narrower and stand.told is not None]
    of_passage: dict[str, list[int]] = defaultdict(list)
    of_report: dict[str, list[int]] = defaultdict(list)
    first: dict[tuple[str, Side], tuple[object, ...]] = {}
    for number, stand in enumerate(held):
        if stand.told is not None:
            of_passage[stand.told.passage.id].append(number)
        of_report[stand.report].append(number)
        at = (stand.claim, stand.side)
        first[at] = min(first.get(at, when(stand)), when(stand))
    still = {(stand.claim, stand.side, stand.report) for stand in held if stand.turn >= 0}
    for late in held:
        others = (first.get((late.claim, side)) for side in FIRM if side != late.side)
        if late.told is None or any(other is not None and other < when(late) for other in others):
            continue
        numbers = {number for passage in near.get(late.told.passage.id, ()) for number in of_passage.get(passage, ())}
        found = []
        for number in sorted(numbers.union(of_report[late.report])):
            one = held[number]
            if one.claim == late.claim or one.statement == late.statement or when(one) >= when(late):
                continue
            odds = _nearness(one, late, compared)
            side = _answers(one, late, odds) if odds is not None else None
            # who grants one thing and denies another in one report holds them to be two
            if odds is not None and side is not None and (one.claim, one.side, late.report) not in still:
                found.append((odds, one.claim, number, side))
        if found:
            _, claim, number, side = max(found)
            yield claim, late._replace(claim=claim, side=side, narrower=late.turn == 1 and is_a_part(late, held[number]))


def _near(compared: Compared) -> dict[str, set[str]]:
    """The passages that are near enough to each for one to be granted by the other."""
    found: dict[str, set[str]] = defaultdict(set)
    for (left, right), odds in compared.items():
        if odds.same >= CONCEDED:
            found[left].add(right)
            found[right].add(left)
    return found


def _answers(early: Stand, late: Stand, odds: float) -> Side | None:
    """The side of the earlier claim that a later statement on another comes to; None where it is no answer to it."""
    if early.side != late.side:
        return late.side if late.turn == 1 and odds >= CONCEDED else None
    if early.told is None or late.told is None or early.side != "for" or odds < REVISED:
        return None
    here, there = early.told.record.quantities, late.told.record.quantities
    is_lower = apart(here, there) and (there[0].high or 0) < (here[0].low or 0)
    return "against" if is_lower and early.report != late.report else None


def _nearness(early: Stand, late: Stand, compared: Compared) -> float | None:
    """The odds of two being the same; none where they were not compared.

    What a report tells in one breath as denied and then as granted belongs together, however it is called: "denied the transfers;
    more recently it admitted to sales".
    """
    if early.told is None or late.told is None:
        return None
    odds = odds_of(early.told, late.told, compared)
    in_one_breath = early.report == late.report and 0 < late.told.place - early.told.place <= BREATH
    if odds is not None and odds.same == NEVER:
        return None
    if in_one_breath and late.turn == 1 and (late.at_last or early.turn < 0):
        return max(CONCEDED, odds.same if odds else CONCEDED)
    return odds.same if odds else None


def _in_order(group: Sequence[Stand]) -> list[Stand]:
    """In the order in which they were made: what a report tells as past, without a day, was before all else.

    Where one report has both sides of one time, and nothing says which came first, neither tells of a change.
    """
    known = [stand for stand in group if stand.turn >= 0]
    unsure: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for stand in known:
        unsure[_at(stand)].add(stand.side)
    clear = [stand for stand in known if len(unsure[_at(stand)]) == 1]
    places: list[tuple[tuple[date, int, date, str], Stand]] = [(when(stand), stand) for stand in clear]
    for stand in group:
        if stand.turn < 0:
            same = [when(one) for one in clear if one.side == stand.side]
            mine = when(stand) if stand.first else (date.min, stand.turn, date.min, stand.statement)
            places.append((min([*same, mine]), stand))
    return [stand for _, stand in sorted(places, key=lambda place: (place[0], place[1].statement))]


def _at(stand: Stand) -> tuple[object, ...]:
    return (stand.report, stand.last, stand.first, stand.turn)


def _statements(stands: Sequence[Stand]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stand.statement for stand in stands))


def _is_held_beside(early: Stand, late: Stand) -> bool:
    """Whether one report has both of somebody, and does not tell the one as past or the other as new.

    Who admits one thing and denies another holds them to be two, though they be taken for one claim here.
    """
    if early.report != late.report or early.turn < 0 or late.at_last:
        return False
    return late.first is None or early.last is None or early.last >= late.first


def _is_reversal(before: Sequence[Stand], after: Sequence[Stand], holder: str) -> bool:
    if all(stand.narrower for stand in before) or not _is_later(before, after):
        return False
    first = [stand.actor for stand in after if when(stand)[:-1] == when(after[0])[:-1]]
    return before[0].actor == holder or not {*first} <= {stand.actor for stand in before}


def _is_later(before: Sequence[Stand], after: Sequence[Stand]) -> bool:
    return any(_at(one) != _at(other) for one in before for other in after)


def _widest(found: Sequence[Reversal], actors: AbstractSet[str]) -> Iterator[Reversal]:
    """Of changes that are the same statements' for two parties, one above the other, that of the one with most of them."""
    of_claim: dict[str, list[tuple[int, Reversal]]] = defaultdict(list)
    for at, one in enumerate(found):
        of_claim[one.claim].append((at, one))
    for at, one in enumerate(found):
        inside = (
            other
            for number, other in of_claim[one.claim]
            if number != at
            and not {one.holder, other.holder} & actors
            and set(one.before) <= set(other.before)
            and set(one.after) <= set(other.after)
            and (len(one.before) + len(one.after), -at) < (len(other.before) + len(other.after), -number)
        )
        if next(inside, None) is None:
            yield one


def is_of_less(stand: Stand, before: Sequence[Stand]) -> bool:
    """Whether what somebody comes to grant is less than what they held before; what is taken back is so as a whole."""
    if stand.told is not None and stand.told.told.act == "retract":
        return False
    return all(is_limited(stand, other) for other in before)


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


def is_a_part(stand: Stand, other: Stand) -> bool:
    """Whether one is bounded where another is not: by words of limiting, a number, a day."""
    if stand.told is None or other.told is None:
        return False
    here, there = stand.told.record, other.told.record
    return is_limited(stand, other) or (bool(here.quantities) and not there.quantities) or (bool(here.about) and not there.about)


def _has(some: Sequence[str], kind: str) -> bool:
    return any(is_in(word, kind) for word in some)
