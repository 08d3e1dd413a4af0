"""Actors: the occurrences of all reports that are one person, office or body, with the reasons for each merge."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import combinations, pairwise

from sayso.ids import actor_id
from sayso.linking.groups import grouped
from sayso.linking.identity import are_strangers, calling, can_be_misread, compare, held_role, holds, is_capital
from sayso.linking.names import alike, kernel, parts_of, sound, stem, words_of
from sayso.linking.occurrences import Occurrence, disagree, keys, parties_agree
from sayso.records import Reason
from sayso.story import Actor, Merge

LATE = date.max
JUDGED = Reason("judgement", "same", 1.0)
"""The reason for a merge that a person made."""


def link(
    all_of: Iterable[Occurrence], tied: Iterable[tuple[str, str, Reason]] = (), apart: Iterable[tuple[str, str]] = ()
) -> tuple[Actor, ...]:
    """The actors of some occurrences: a function of their set.

    `tied` names pairs of statements whose speakers other evidence makes one, such as a report that copies another, surest first;
    `apart` pairs whose speakers a person holds to be two.
    """
    ordered = sorted(all_of, key=lambda one: (one.published or LATE, one.id))
    by_id = {one.id: one for one in ordered}
    of = {statement: one.id for one in ordered for statement in one.statements}
    strange = [(of[left], of[right]) for left, right in apart if left in of and right in of]
    ties = [_merge(of[left], of[right], (reason,)) for left, right, reason in tied if left in of and right in of]
    ties = [one for one in ties if JUDGED in one.reasons or not are_strangers(by_id[one.left], by_id[one.right])]
    named = sorted(_named(ordered), key=lambda merge: (-_weight(merge), merge))
    roles = [one for one in (*ties, *named) if _is_by_role(one, by_id)]
    merges = [one for one in (*ties, *named) if not _is_by_role(one, by_id)]

    def groups() -> list[list[str]]:
        return grouped(list(by_id), ((merge.left, merge.right) for merge in merges), strange)

    for extra in (_short_names, _short_bodies, _held_offices):
        merges += sorted(extra(groups(), by_id))
    people = {one for group in groups() if any(by_id[other].sort == "person" for other in group) for one in group}
    merges += [one for one in roles if not {one.left, one.right} & people]  # whoever holds the office, others are told by it alone
    made = groups()
    told = defaultdict(list)
    number_of = {one: number for number, group in enumerate(made) for one in group}
    for merge in merges:
        if number_of[merge.left] == number_of[merge.right]:
            told[number_of[merge.left]].append(merge)
    actors = (_actor([by_id[one] for one in group], told[number]) for number, group in enumerate(made))
    return tuple(sorted(actors, key=lambda actor: actor.id))


def _is_by_role(merge: Merge, by_id: Mapping[str, Occurrence]) -> bool:
    """Whether nothing but an office that both are called by makes two one: on another day another may hold it."""
    are_offices = by_id[merge.left].sort == by_id[merge.right].sort == "office"
    return are_offices and all(reason.feature in ("role", "description") for reason in merge.reasons)


def _weight(merge: Merge) -> float:
    return max(reason.weight for reason in merge.reasons)


def _named(ordered: Sequence[Occurrence]) -> Iterator[Merge]:
    """Occurrences that are compared alike are taken together first: on a large shelf most are."""
    alike: dict[tuple[object, ...], list[Occurrence]] = defaultdict(list)
    for one in ordered:
        alike[calling(one)].append(one)
    shelves: dict[str, list[list[Occurrence]]] = defaultdict(list)
    for same in alike.values():
        yield from (merge for left, right in pairwise(same) if (merge := _compared(left, right)))
        for key in sorted(set(keys(same[0]))):
            shelves[key].append(same)
    seen: set[tuple[str, str]] = set()
    for shelf in shelves.values():
        for some, others in combinations(shelf, 2):
            both = some[0].id, others[0].id
            if both not in seen and (merge := _compared(*_of_two_reports(some, others))):
                yield merge
            seen.add(both)


def _of_two_reports(some: Sequence[Occurrence], others: Sequence[Occurrence]) -> tuple[Occurrence, Occurrence]:
    left = some[0]
    return left, next((one for one in others if one.report != left.report), others[0])


def _compared(left: Occurrence, right: Occurrence) -> Merge | None:
    reasons = compare(left, right) if left.report != right.report else ()
    return _merge(left.id, right.id, reasons) if reasons else None


def _short_names(groups: Sequence[Sequence[str]], by_id: Mapping[str, Occurrence]) -> Iterator[Merge]:
    """A family name alone goes to the only actor who has it, or the only one of its party; where two could be meant, to neither."""
    full: dict[str, list[tuple[str, Sequence[str]]]] = defaultdict(list)
    alone: dict[str, list[Occurrence]] = defaultdict(list)
    for group in groups:
        names = [(parts_of(one.name), one) for one in (by_id[name] for name in group) if one.sort == "person"]
        if not names:
            continue
        named = next((name for name, _ in names if name[0]), None)
        if named:
            full[sound(named[1])].append((named[1], group))
        else:
            alone[sound(names[0][0][1])].append(names[0][1])
    for heard, shorts in alone.items():
        for at, short in enumerate(shorts):
            family = parts_of(short.name)[1]
            near = [other for name, other in full.get(heard, ()) if alike(name, family)]
            agreeing = [other for other in near if any(parties_agree(by_id[one].owner, short.owner) for one in other)]
            chosen = near if len(near) == 1 and not disagree(short, by_id[near[0][0]]) else agreeing
            if len(chosen) == 1:
                yield _merge(short.id, chosen[0][0], (Reason("family name", short.name, 0.7),))
            elif not near:
                for other in shorts[at + 1 :]:
                    if alike(parts_of(other.name)[1], family) and not disagree(short, other):
                        yield _merge(short.id, other.id, (Reason("family name", short.name, 0.6),))
                        break


def _short_bodies(groups: Sequence[Sequence[str]], by_id: Mapping[str, Occurrence]) -> Iterator[Merge]:
    """A part of a body's name goes to the only one that has all its words: "the Inspectorate"; where two have, to none.

    So does a name that one reader took for a person's and another for a body's: "Strand Rovers", a person, and "Rovers".
    """
    bodies = [group for group in groups if all(by_id[one].sort in ("body", "outlet", "person") for one in group)]
    having: dict[str, set[int]] = defaultdict(set)
    names = [{kernel(by_id[one].name) for one in group} for group in bodies]
    are_people = [all(by_id[one].sort == "person" for one in group) for group in bodies]
    for number, some in enumerate(names):
        for word in {word for name in some for word in name}:
            having[word].add(number)
    for number, group in enumerate(bodies):
        fullest = max(len(name) for name in names[number])
        shorts = [one for one in (by_id[name] for name in group) if len(kernel(one.name)) == fullest and is_capital(one.name)]
        for short in {kernel(one.name): one for one in reversed(shorts)}.values():  # of each spelling
            mine = kernel(short.name)
            able = set.intersection(*sorted((having[word] for word in mine), key=len)) - {number} if mine else set()
            longer = [
                other
                for other in sorted(able)
                if any(mine < name for name in names[other]) and not _owns(mine, bodies[other], by_id)
            ]
            longer = [other for other in longer if are_people[other] == are_people[number]] or longer
            if len(longer) != 1 or disagree(short, by_id[bodies[longer[0]][0]]):
                continue
            full = by_id[bodies[longer[0]][0]]
            if (are_people[number] or are_people[longer[0]]) and not can_be_misread(short, full):
                continue
            yield _merge(short.id, full.id, (Reason("short form", f"{short.name} / {full.name}", 0.6),))
            break


def _owns(mine: AbstractSet[str], group: Sequence[str], by_id: Mapping[str, Occurrence]) -> bool:
    """Whether a name is only that of the party of a body: "Halvia" is not "Halvia's defence ministry"."""
    owners = {word for one in group for word in (by_id[one].owner or "").split()}
    has_more = all(set((by_id[one].owner or "").split()) < kernel(by_id[one].name) for one in group)
    return has_more and mine <= owners | {stem(word) for word in owners}


def _held_offices(groups: Sequence[Sequence[str]], by_id: Mapping[str, Occurrence]) -> Iterator[Merge]:
    """A role alone goes to the person whom other reports give it; of several to the last who had it by that day."""
    holders: dict[str, list[tuple[Sequence[str], list[Occurrence]]]] = defaultdict(list)
    for group in groups:
        people = [by_id[one] for one in group]
        if any(one.sort == "person" for one in people):
            described = [one for one in people if one.role]
            for word in sorted({word for one in described for word in one.role}):
                holders[word].append((group, described))
    for group in groups:
        office = by_id[group[0]]
        role = held_role(office)
        if any(by_id[one].sort != "office" for one in group) or not role:
            continue
        rarest = min(sorted(role), key=lambda word: len(holders.get(word, ())))
        fitting = [
            holder
            for holder, told in holders.get(rarest, ())
            if any(holds(one, office) for one in told) and not _is_of_others(holder, office, by_id)
        ]
        fitting = [holder for holder in fitting if _is_of_its_house(holder, office, by_id)] or fitting
        if len(fitting) > 1:
            fitting = _nearest(fitting, office, by_id)
        if len(fitting) == 1:
            yield _merge(office.id, fitting[0][0], (Reason("role", office.name, 0.6),))


def _is_of_others(holder: Sequence[str], office: Occurrence, by_id: Mapping[str, Occurrence]) -> bool:
    """Whether somebody speaks for others than the office in most reports that surely tell for whom."""
    owners = [by_id[one] for one in holder if by_id[one].stated is not None]
    return sum(disagree(one, office) for one in owners) * 2 > len(owners)


def _is_of_its_house(holder: Sequence[str], office: Occurrence, by_id: Mapping[str, Occurrence]) -> bool:
    """ "The | coast guard's | spokesman": whether somebody is told to speak for the body that no name tells from others."""
    told = kernel(office.name)
    is_told = office.stated is None and office.owner is not None and told >= set(office.owner.split())
    return is_told and any(by_id[one].owner == office.owner for one in holder)


def _nearest(fitting: Sequence[Sequence[str]], office: Occurrence, by_id: Mapping[str, Occurrence]) -> list[Sequence[str]]:
    """Of several who held the role, the last who is told to hold it by the day of the office; else the first afterwards."""
    if office.published is None:
        return []
    days = [
        (one.published, number)
        for number, group in enumerate(fitting)
        for one in (by_id[name] for name in group)
        if one.published and holds(one, office)
    ]
    before = [pair for pair in days if pair[0] <= office.published]
    chosen = max(before, default=min(days, default=None))
    if chosen is None or len({number for day, number in days if day == chosen[0]}) > 1:
        return []
    return [fitting[chosen[1]]]


def _actor(group: Sequence[Occurrence], merges: Sequence[Merge]) -> Actor:
    parties = Counter(one.party for one in group if one.party)
    names = Counter(name for one in group for name in (one.name, *one.texts))
    kinds = Counter(one.kind for one in group)
    fullest = max(  # the earliest of equals
        group, key=lambda one: (one.sort in ("person", "body", "outlet", "state"), len(words_of(one.name)), names[one.name])
    )
    best = min(parties, key=lambda party: (-parties[party], party)) if parties else None
    return Actor(
        id=actor_id(group[0].id),
        name=fullest.name,
        names=tuple(sorted(names, key=lambda name: (-names[name], name))),
        kind=min(kinds, key=lambda kind: (-kinds[kind], kind)),
        party=best,
        statements=tuple(statement for one in group for statement in one.statements),
        merges=tuple(sorted(merges)),
    )


def _merge(left: str, right: str, reasons: tuple[Reason, ...]) -> Merge:
    """A merge, its ends by id in order."""
    return Merge(min(left, right), max(left, right), reasons)
