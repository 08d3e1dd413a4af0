"""Actors: the occurrences of all reports that are one person, office or body, with the reasons for each merge."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sayso.ids import actor_id
from sayso.linking.names import acronym, alike, kernel, parts_of, plain, same_given, stem, words_of
from sayso.linking.occurrences import Occurrence, keys, names_like_state, party_key
from sayso.records import Reason
from sayso.story import Actor, Merge

LATE = date.max


def compare(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    """Why two occurrences of two reports are one actor; nothing where they are not, or where nothing says so."""
    sorts = {left.sort, right.sort}
    if sorts == {"person"}:
        return _compare_people(left, right)
    if sorts <= {"state", "body"} and (
        sorts == {"state"}
        or ((names_like_state(left) or left.sort == "state") and (names_like_state(right) or right.sort == "state"))
    ):
        return _compare_states(left, right)
    if sorts in ({"body"}, {"outlet"}, {"body", "outlet"}):
        return _compare_bodies(left, right)
    if sorts in ({"group"}, {"thing"}):
        return _compare_descriptions(left, right)
    if sorts == {"office"}:
        return _compare_offices(left, right)
    return ()


def _compare_people(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    (given, family), (other_given, other_family) = parts_of(left.name), parts_of(right.name)
    if not alike(family, other_family) or _disagree(left, right):
        return ()
    agree = same_given(given, other_given)
    if agree:
        return (Reason("name", f"{left.name} / {right.name}", 1.0 if family == other_family else 0.8),)
    return ()


def _compare_states(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    same = set(keys(left)) & set(keys(right))
    state = next((key for key in sorted(same) if key.startswith("state ")), None)
    return (Reason("state", state.removeprefix("state "), 1.0),) if state else ()


def _compare_bodies(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    a, b = kernel(left.name), kernel(right.name)
    owners = {stem_word for one in (left, right) if one.owner for stem_word in one.owner.split()}
    bare, other = a - owners, b - owners
    if _disagree(left, right) and a != b:
        return ()
    if a == b or (bare and bare == other):
        return (Reason("name", f"{left.name} / {right.name}", 1.0),)
    short, long = sorted((left, right), key=lambda one: len(one.name))
    bare_short = "".join(plain(word) for word in words_of(short.name))
    if 2 <= len(bare_short) <= 6 and short.name.isupper() and bare_short == acronym(long.name):
        return (Reason("short form", f"{short.name} / {long.name}", 0.8),)
    return ()


def _compare_descriptions(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    """Groups and things that are called the same: of one party, or by a name."""
    if kernel(left.name) != kernel(right.name) or left.owner != right.owner:
        return ()
    is_told_apart = left.owner is not None or len(kernel(left.name)) > 1
    return (Reason("description", left.name, 0.7),) if is_told_apart else ()


def _compare_offices(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    if left.role and left.role == right.role and left.owner == right.owner and left.owner is not None:
        return (Reason("role", left.name, 0.7),)
    return ()


def _disagree(left: Occurrence, right: Occurrence) -> bool:
    """Whether both speak for somebody, and not for the same."""
    if left.owner is None or right.owner is None or left.owner == right.owner:
        return False
    return not (set(left.owner.split()) & set(right.owner.split()))


# ---- from comparisons to actors ---------------------------------------------------------------------------------


def link(all_of: Sequence[Occurrence], tied: Iterable[tuple[str, str, Reason]] = ()) -> tuple[Actor, ...]:
    """The actors of some occurrences: a function of their set.

    `tied` names pairs of occurrences that other evidence makes one, such as a report that copies another.
    """
    by_id = {one.id: one for one in all_of}
    merges = list(_named(all_of))
    merges += [_merge(left, right, (reason,)) for left, right, reason in tied if left in by_id and right in by_id]
    groups = _components(by_id, merges)
    for extra in (_short_names, _held_offices):
        more = list(extra(groups, by_id))
        merges += more
        groups = _components(by_id, merges)
    told = defaultdict(list)
    root = {one: number for number, group in enumerate(groups) for one in group}
    for merge in merges:
        told[root[merge.left]].append(merge)
    made = (_actor([by_id[one] for one in group], told[number]) for number, group in enumerate(groups))
    return tuple(sorted(made, key=lambda actor: actor.id))


def _named(all_of: Sequence[Occurrence]) -> Iterable[Merge]:
    shelves: dict[str, list[Occurrence]] = defaultdict(list)
    for one in all_of:
        for key in sorted(set(keys(one))):
            shelves[key].append(one)
    seen: set[tuple[str, str]] = set()
    for shelf in shelves.values():
        for at, left in enumerate(shelf):
            for right in shelf[at + 1 :]:
                pair = (min(left.id, right.id), max(left.id, right.id))
                if pair in seen or left.report == right.report:
                    continue
                seen.add(pair)
                if reasons := compare(left, right):
                    yield Merge(pair[0], pair[1], reasons)


def _short_names(groups: Sequence[Sequence[str]], by_id: Mapping[str, Occurrence]) -> Iterable[Merge]:
    """A family name alone goes to the only actor who has it, or the only one of its party; where two could be meant, to neither."""
    full: list[tuple[tuple[tuple[str, ...], str], Sequence[str]]] = []
    alone: list[Sequence[str]] = []
    for group in groups:
        people = [by_id[one] for one in group if by_id[one].sort == "person"]
        if not people:
            continue
        names = [parts_of(one.name) for one in people]
        named = [name for name in names if name[0]]
        if named:
            full.append((named[0], group))
        else:
            alone.append(group)
    for group in alone:
        short = by_id[group[0]]
        family = parts_of(short.name)[1]
        near = [other for (_, name), other in full if alike(name, family)]
        agreeing = [other for other in near if any(short.owner and by_id[one].owner == short.owner for one in other)]
        chosen = near if len(near) == 1 and not _disagree(short, by_id[near[0][0]]) else agreeing
        if len(chosen) == 1:
            yield _merge(short.id, chosen[0][0], (Reason("family name", short.name, 0.7),))
        elif not near:
            for other in alone:
                if (
                    other is not group
                    and other[0] > group[0]
                    and alike(parts_of(by_id[other[0]].name)[1], family)
                    and not _disagree(short, by_id[other[0]])
                ):
                    yield _merge(short.id, other[0], (Reason("family name", short.name, 0.6),))


def _held_offices(groups: Sequence[Sequence[str]], by_id: Mapping[str, Occurrence]) -> Iterable[Merge]:
    """A role alone goes to the person whom other reports give that role about that day; where several could hold it, to none."""
    holders: list[tuple[Sequence[str], list[Occurrence]]] = []
    for group in groups:
        people = [by_id[one] for one in group]
        if any(one.sort == "person" for one in people):
            holders.append((group, [one for one in people if one.role]))
    for group in groups:
        office = by_id[group[0]]
        if any(by_id[one].sort != "office" for one in group) or not office.role:
            continue
        fitting = [holder for holder, told in holders if any(_holds(one, office) for one in told)]
        if len(fitting) > 1:
            fitting = _nearest(fitting, office, by_id)
        if len(fitting) == 1:
            yield _merge(office.id, fitting[0][0], (Reason("role", office.name, 0.6),))


def _holds(person: Occurrence, office: Occurrence) -> bool:
    """Whether a person is described by all words of a role, and speaks for the same."""
    role = office.role - _owner_words(office)
    return bool(role) and role <= person.role and (office.owner is None or person.owner is None or not _disagree(person, office))


def _owner_words(one: Occurrence) -> frozenset[str]:
    owner = set((one.owner or "").split())
    return frozenset(word for word in one.role if stem(word) in owner)


def _nearest(fitting: Sequence[Sequence[str]], office: Occurrence, by_id: Mapping[str, Occurrence]) -> list[Sequence[str]]:
    """The one whose days as holder of the role take in the office's day, of several."""
    if office.published is None:
        return []
    found = []
    for group in fitting:
        days = [one.published for one in (by_id[name] for name in group) if one.published and _holds(one, office)]
        if days and min(days) <= office.published <= max(days):
            found.append(group)
    return found


def _components(by_id: Mapping[str, Occurrence], merges: Iterable[Merge]) -> list[list[str]]:
    """Occurrences that merges connect, each group and all of them in the order of publication, ties by id."""
    parent = {one: one for one in by_id}

    def root(one: str) -> str:
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for merge in merges:
        parent[root(merge.left)] = root(merge.right)
    groups: dict[str, list[str]] = defaultdict(list)
    for one in sorted(by_id, key=lambda name: (by_id[name].published or LATE, name)):
        groups[root(one)].append(one)
    return list(groups.values())


def _actor(group: Sequence[Occurrence], merges: Sequence[Merge]) -> Actor:
    parties = Counter(one.party for one in group if one.party)
    names = Counter(name for one in group for name in (one.name, *one.texts))
    kinds = Counter(one.kind for one in group)
    fullest = max(
        (one for one in group),
        key=lambda one: (one.sort in ("person", "body", "outlet", "state"), len(words_of(one.name)), names[one.name], one.name),
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


def same_party(left: str | None, right: str | None) -> bool:
    """Whether two parties are one, however they are written."""
    return left is not None and party_key(left) == party_key(right)
