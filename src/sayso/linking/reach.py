"""Whose actors can be others once some occurrences came and some went: a set that nobody outside it has a part in.

Actors found in it alone are those that are found among all occurrences, so that a large ledger finds few anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from sayso.linking.identity import calling, compare, held_role, holds, is_capital
from sayso.linking.names import kernel, parts_of, sound
from sayso.linking.occurrences import Occurrence, Sort, keys


class Look(NamedTuple):
    """All of an occurrence that others are compared with."""

    name: str
    sort: Sort
    party: str | None
    texts: tuple[str, ...]


def reach(
    known: Mapping[str, Look], begun: Iterable[str], gone: Iterable[Look], bonds: Mapping[str, Iterable[str]]
) -> frozenset[str]:
    """Of known occurrences those in the reach of some, and of what others looked like that are gone or were changed.

    `bonds` lead from one to those it is bound to by other things than looks: what its report is to others, and its actor so far.
    """
    looking: dict[Look, list[str]] = defaultdict(list)
    for name, look in known.items():
        looking[look].append(name)
    shelves = _shelves(looking)
    found: set[str] = set()
    seen: set[Look] = set()
    names, looks = list(begun), list(gone)
    while names or looks:
        if names:
            name = names.pop()
            if name in known and name not in found:
                found.add(name)
                names += bonds.get(name, ())
                looks.append(known[name])
        else:
            look = looks.pop()
            if look not in seen and look.sort != "unnamed":  # looks make no two of them one
                seen.add(look)
                names += looking.get(look, ())
                looks += _near(look, shelves, seen)
    return frozenset(found)


_Shelves = Mapping[str, Mapping[Look, Occurrence]]


def _shelves(looks: Iterable[Look]) -> _Shelves:
    shelves: dict[str, dict[Look, Occurrence]] = defaultdict(dict)
    for look in looks:
        one = _seen_as(look)
        for key in _keys(one):
            shelves[key][look] = one
    return shelves


def _near(look: Look, shelves: _Shelves, seen: set[Look]) -> list[Look]:
    """Looks that are not seen yet, of occurrences that one of this look can have to do with."""
    one = _seen_as(look)
    near = {other: there for key in _keys(one) for other, there in shelves.get(key, {}).items() if other not in seen}
    return [other for other, there in near.items() if can_meet(one, there)]


def _seen_as(look: Look) -> Occurrence:
    """An occurrence, of no report, that looks so."""
    return Occurrence("", None, look.name, look.sort, "unnamed", look.party, look.texts, ())


def _keys(one: Occurrence) -> Iterator[str]:
    """What occurrences that can meet have in common; who holds an office has all words of its role."""
    yield from keys(one)
    if one.sort == "person":  # who may be a body that was misread
        yield from (f"body {word}" for word in sorted(kernel(one.name)))
    held = held_role(one) if one.sort == "office" else frozenset()
    yield from (f"holds {word}" for word in {*one.role, *sorted(held)[:1]})


def can_meet(left: Occurrence, right: Occurrence) -> bool:
    """Whether the actor of one occurrence can hang on another: as the same, or as one of several who could be meant."""
    if left.sort == right.sort == "person" and sound(parts_of(left.name)[1]) == sound(parts_of(right.name)[1]):
        return True
    if calling(left) == calling(right) or compare(left, right) or compare(right, left):
        return True
    return any(_is_short_of(one, other) or _can_be_held_by(one, other) for one, other in ((left, right), (right, left)))


def _is_short_of(short: Occurrence, long: Occurrence) -> bool:
    """Whether a body's name can be a part of another's, or of what was taken for a person's, or the other way round."""
    sorts = {short.sort, long.sort}
    are_bodies = sorts <= {"body", "outlet", "person"} and sorts != {"person"}
    return are_bodies and is_capital(short.name) and kernel(short.name) < kernel(long.name)


def _can_be_held_by(office: Occurrence, holder: Occurrence) -> bool:
    """Whether somebody, or an office that may be somebody's by what their reports are to each other, can hold an office."""
    return office.sort == "office" and holds(holder, office)
