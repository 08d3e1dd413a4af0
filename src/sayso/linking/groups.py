"""Groups of what is tied together, with what is held apart kept so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence


def grouped(ordered: Sequence[str], ties: Iterable[tuple[str, str]], apart: Iterable[tuple[str, str]] = ()) -> list[list[str]]:
    """What ties connect, each group and all of them in the order given; ties of others are passed over.

    A tie that would bring together what is held apart is left out: of several, the later.

    >>> grouped(["a", "b", "c", "d"], [("a", "c"), ("c", "d")], apart=[("a", "d")])
    [['a', 'c'], ['b'], ['d']]
    """
    parent = {one: one for one in ordered}

    def root(one: str) -> str:
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    strange: dict[str, set[str]] = defaultdict(set)
    for left, right in apart:
        if left in parent and right in parent:
            strange[left].add(right)
            strange[right].add(left)
    for left, right in ties:
        if left not in parent or right not in parent:
            continue
        a, b = root(left), root(right)
        if a == b or any(root(one) == b for one in strange.get(a, ())):
            continue
        parent[b] = a
        if b in strange:
            strange[a] |= strange.pop(b)
    groups: dict[str, list[str]] = defaultdict(list)
    for one in ordered:
        groups[root(one)].append(one)
    return list(groups.values())
