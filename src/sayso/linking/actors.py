"""Actors: the occurrences of all reports that are one person, office or body, with the reasons for each merge."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import combinations, pairwise

from sayso.ids import actor_id
from sayso.linking.groups import grouped
from sayso.linking.names import (
    acronym,
    alike,
    are_translated,
    can_be_given,
    is_title,
    kernel,
    parts_of,
    plain,
    same_given,
    sound,
    stem,
    words_of,
)
from sayso.linking.occurrences import Occurrence, Sort, disagree, is_role, keys, names_like_state, parties_agree
from sayso.records import Reason
from sayso.story import Actor, Merge

LATE = date.max
NAMED: frozenset[Sort] = frozenset({"person", "body", "outlet", "thing", "office"})
"""Sorts that a reader of one report can take one name for: "Tarvin Line, the owner" looks like a person."""
JUDGED = Reason("judgement", "same", 1.0)
"""The reason for a merge that a person made."""


def compare(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    """Why two occurrences of two reports are one actor; nothing where they are not, or where nothing says so."""
    if left.sort == right.sort == "person":
        return _compare_people(left, right)
    sorts = {left.sort, right.sort}
    if len(sorts) > 1 and sorts <= NAMED and _is_one_name(left, right):
        return (Reason("name", left.name, 0.9),)
    if sorts <= {"state", "body"} and (
        sorts == {"state"}
        or ((names_like_state(left) or left.sort == "state") and (names_like_state(right) or right.sort == "state"))
    ):
        return _compare_states(left, right)
    if sorts in ({"body"}, {"outlet"}, {"body", "outlet"}):
        return _compare_bodies(left, right)
    if sorts <= {"body", "group", "office"} and sorts != {"office"} and _are_called_alike(left, right):
        return (Reason("name", f"{left.name} / {right.name}", 0.9),) if _is_a_name(left) or _is_a_name(right) else ()
    if sorts in ({"group"}, {"thing"}):
        return _compare_descriptions(left, right)
    if sorts == {"office"}:
        return _compare_offices(left, right)
    return ()


def _are_called_alike(left: Occurrence, right: Occurrence) -> bool:
    """Whether two have the same words; "the director of the port" is not "the port", though titles are no part of a name."""
    titled = {
        left.sort == "office" and bool(left.heads & _titles(left)),
        right.sort == "office" and bool(right.heads & _titles(right)),
    }
    return kernel(left.name) == kernel(right.name) and len(titled) == 1


def _titles(one: Occurrence) -> frozenset[str]:
    return frozenset(word for word in one.heads if is_title(word) or is_role(word))


def _is_one_name(left: Occurrence, right: Occurrence) -> bool:
    """Whether two are called by one name of two words and more, capitals all: whoever is taken for what, nobody else has it."""
    words = words_of(left.name)
    return (
        len(words) > 1
        and all(word[:1].isupper() for word in words)
        and list(map(plain, words)) == list(map(plain, words_of(right.name)))
    )


def _is_a_name(one: Occurrence) -> bool:
    """Whether what one is called tells it from others of its kind: a body's name, or two words and more."""
    return one.sort == "body" or len(kernel(one.name)) > 1


def _compare_people(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    (given, family), (other_given, other_family) = parts_of(left.name), parts_of(right.name)
    if given and (given, family) == (other_given, other_family):
        return (Reason("name", left.name, 1.0),)
    if not _same_family(family, other_family) or not same_given(given, other_given):
        return ()
    sure = 1.0 if family == other_family else 0.8
    return (Reason("name", f"{left.name} / {right.name}", sure / 2 if disagree(left, right) else sure),)


def _same_family(left: str, right: str) -> bool:
    heard = sound(left) == sound(right) and len(sound(left)) > 1
    return alike(left, right) or heard


def _are_strangers(left: Occurrence, right: Occurrence) -> bool:
    """Whether two are surely not one, whatever a copy says at the same place: people of two names."""
    if left.sort != "person" or right.sort != "person":
        return False
    (given, family), (other_given, other_family) = parts_of(left.name), parts_of(right.name)
    return not _same_family(family, other_family) or not can_be_given(given, other_given)


def _compare_states(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    same = set(keys(left)) & set(keys(right))
    state = next((key for key in sorted(same) if key.startswith("state ")), None)
    return (Reason("state", state.removeprefix("state "), 1.0),) if state else ()


def _compare_bodies(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    a, b = kernel(left.name), kernel(right.name)
    if disagree(left, right) and a != b:
        return ()
    bare, other = _without_owners(a, left, right), _without_owners(b, left, right)
    if a == b or (bare and bare == other):
        return (Reason("name", f"{left.name} / {right.name}", 1.0),)
    if are_translated(a, b) or are_translated(bare, other):
        return (Reason("name", f"{left.name} / {right.name}", 0.7),)
    short, long = sorted((left, right), key=lambda one: len(one.name))
    bare_short = "".join(plain(word) for word in words_of(short.name))
    if 2 <= len(bare_short) <= 6 and short.name.isupper() and bare_short == acronym(long.name):
        return (Reason("short form", f"{short.name} / {long.name}", 0.8),)
    return ()


def _without_owners(words: frozenset[str], left: Occurrence, right: Occurrence) -> frozenset[str]:
    """The words of a body's name that are of the party of neither of two bodies: "Korvany's | trade ministry", in any spelling."""
    owners = {word for one in (left, right) if one.owner for word in one.owner.split()}
    return frozenset(word for word in words if not any(word == owner or alike(word, owner) for owner in owners))


def _compare_descriptions(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    """Groups and things that are called the same: of one party, or by a name."""
    if kernel(left.name) != kernel(right.name) or left.owner != right.owner:
        return ()
    is_told_apart = left.owner is not None or len(kernel(left.name)) > 1
    return (Reason("description", left.name, 0.7),) if is_told_apart else ()


def _compare_offices(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    if not left.role or left.role != right.role or _differ_in_gender(left, right):
        return ()
    if left.owner is not None and parties_agree(left.owner, right.owner):
        return (Reason("role", left.name, 0.7),)
    return ()


# ---- from comparisons to actors ---------------------------------------------------------------------------------


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
    ties = [one for one in ties if JUDGED in one.reasons or not _are_strangers(by_id[one.left], by_id[one.right])]
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
        alike[one.sort, one.name, one.owner, one.role, one.texts if one.sort == "body" else ()].append(one)
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
    """A part of a body's name goes to the only one that has all its words: "the Inspectorate"; where two have, to none."""
    bodies = [group for group in groups if all(by_id[one].sort in ("body", "outlet") for one in group)]
    having: dict[str, set[int]] = defaultdict(set)
    names = [{kernel(by_id[one].name) for one in group} for group in bodies]
    for number, some in enumerate(names):
        for word in {word for name in some for word in name}:
            having[word].add(number)
    for number, group in enumerate(bodies):
        fullest = max(len(name) for name in names[number])
        shorts = [one for one in (by_id[name] for name in group) if len(kernel(one.name)) == fullest and _is_capital(one.name)]
        for short in {kernel(one.name): one for one in reversed(shorts)}.values():  # of each spelling
            mine = kernel(short.name)
            able = set.intersection(*sorted((having[word] for word in mine), key=len)) - {number} if mine else set()
            longer = [
                other
                for other in sorted(able)
                if any(mine < name for name in names[other]) and not _owns(mine, bodies[other], by_id)
            ]
            if len(longer) == 1 and not disagree(short, by_id[bodies[longer[0]][0]]):
                full = by_id[bodies[longer[0]][0]]
                yield _merge(short.id, full.id, (Reason("short form", f"{short.name} / {full.name}", 0.6),))
                break


def _owns(mine: AbstractSet[str], group: Sequence[str], by_id: Mapping[str, Occurrence]) -> bool:
    """Whether a name is only that of the party of a body: "Halvia" is not "Halvia's defence ministry"."""
    owners = {word for one in group for word in (by_id[one].owner or "").split()}
    has_more = all(set((by_id[one].owner or "").split()) < kernel(by_id[one].name) for one in group)
    return has_more and mine <= owners | {stem(word) for word in owners}


def _is_capital(name: str) -> bool:
    """Whether a name is one: all of it, or whose it is ("St Ester's hospital")."""
    return all(word[:1].isupper() for word in words_of(name)) or re.match(r"[A-Z][^,]*['’]s ", name) is not None


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
        role = office.role - _owner_words(office)
        if any(by_id[one].sort != "office" for one in group) or not role:
            continue
        rarest = min(sorted(role), key=lambda word: len(holders.get(word, ())))
        fitting = [
            holder
            for holder, told in holders.get(rarest, ())
            if any(_holds(one, office) for one in told) and not _is_of_others(holder, office, by_id)
        ]
        fitting = [holder for holder in fitting if _is_of_its_house(holder, office, by_id)] or fitting
        if len(fitting) > 1:
            fitting = _nearest(fitting, office, by_id)
        if len(fitting) == 1:
            yield _merge(office.id, fitting[0][0], (Reason("role", office.name, 0.6),))


def _holds(person: Occurrence, office: Occurrence) -> bool:
    """Whether a person is described by all words of a role, and speaks for the same."""
    role = office.role - _owner_words(office)
    return (
        bool(role)
        and role <= person.role
        and bool(office.heads & person.heads)
        and not _differ_in_gender(person, office)
        and (office.owner is None or person.owner is None or not disagree(person, office))
    )


def _differ_in_gender(left: Occurrence, right: Occurrence) -> bool:
    """Whether one is called a spokesman and the other a spokeswoman."""
    return bool(left.genders) and bool(right.genders) and not left.genders & right.genders


def _is_of_others(holder: Sequence[str], office: Occurrence, by_id: Mapping[str, Occurrence]) -> bool:
    """Whether somebody speaks for others than the office in most reports that surely tell for whom."""
    owners = [by_id[one] for one in holder if by_id[one].stated is not None]
    return sum(disagree(one, office) for one in owners) * 2 > len(owners)


def _is_of_its_house(holder: Sequence[str], office: Occurrence, by_id: Mapping[str, Occurrence]) -> bool:
    """ "The | coast guard's | spokesman": whether somebody is told to speak for the body that no name tells from others."""
    told = kernel(office.name)
    is_told = office.stated is None and office.owner is not None and told >= set(office.owner.split())
    return is_told and any(by_id[one].owner == office.owner for one in holder)


def _owner_words(one: Occurrence) -> frozenset[str]:
    owner = set((one.owner or "").split())
    return frozenset(word for word in one.role if stem(word) in owner)


def _nearest(fitting: Sequence[Sequence[str]], office: Occurrence, by_id: Mapping[str, Occurrence]) -> list[Sequence[str]]:
    """Of several who held the role, the last who is told to hold it by the day of the office; else the first afterwards."""
    if office.published is None:
        return []
    days = [
        (one.published, number)
        for number, group in enumerate(fitting)
        for one in (by_id[name] for name in group)
        if one.published and _holds(one, office)
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
