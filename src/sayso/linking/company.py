"""How like two passages are, looked at again among all of an affair: by what else each is like, and by words rare there."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sayso.linking.passages import Passage

NEAREST = 4
"""Passages that are nearest to one, by which it is told how near its neighbours are in general."""
FAR = -4.0
"""The log-odds that stand for those that were not compared."""


class Company(NamedTuple):
    """What is looked at of two passages among all, or how much each counts."""

    odds: float
    """The log-odds by the two alone."""
    beyond: float
    """Twice these less the mean of the nearest neighbours of each: whether they are nearer than is usual here."""
    shared: float
    """The cosine of how likely each is the same as every other: whether they have their neighbours in common."""
    many: float
    """How many others each is likely the same as, in sum of logarithms."""
    words: float
    """The cosine of their content words, each counted by how rare it is in the affair."""
    size: float
    """The logarithm of how many passages there are: among more, each has more that it is a little like."""


WEIGHTS = Company(odds=0.126, beyond=0.031, shared=5.034, many=-0.611, words=1.789, size=0.511)
BASE = -4.119
"""Fitted by `training/linking/company.py`."""


def among(passages: Iterable[Passage], same: Mapping[tuple[str, str], float]) -> dict[tuple[str, str], float]:
    """The log-odds of pairs of passages, by ids in order, looked at again among all; a function of the set."""
    seen = look(passages, same)
    return {pair: BASE + sum(weight * value for weight, value in zip(WEIGHTS, one, strict=True)) for pair, one in seen.items()}


def look(passages: Iterable[Passage], same: Mapping[tuple[str, str], float]) -> dict[tuple[str, str], Company]:
    """What is seen of each pair."""
    near: dict[str, dict[str, float]] = defaultdict(dict)
    for (left, right), odds in same.items():
        near[left][right] = near[right][left] = odds
    likely = {one: {other: _chance(odds) for other, odds in others.items()} | {one: 1.0} for one, others in near.items()}
    length = {one: math.sqrt(sum(chance * chance for chance in others.values())) for one, others in likely.items()}
    usual = {one: _mean_of_nearest(others.values()) for one, others in near.items()}
    many = {one: math.log1p(sum(others.values()) - 1) for one, others in likely.items()}
    words = _weighed({one.id: one for one in passages if one.id in near})
    return {
        (left, right): Company(
            odds,
            2 * odds - usual[left] - usual[right],
            _product(likely[left], likely[right]) / (length[left] * length[right]),
            many[left] + many[right],
            _product(words[left], words[right]),
            math.log(len(near)),
        )
        for (left, right), odds in same.items()
    }


def _chance(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


def _mean_of_nearest(odds: Iterable[float]) -> float:
    nearest = sorted(odds, reverse=True)[:NEAREST]
    return sum([*nearest, *[FAR] * (NEAREST - len(nearest))]) / NEAREST


def _product(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    if len(left) > len(right):
        left, right = right, left
    return sum(value * right[key] for key, value in left.items() if key in right)


def _weighed(passages: Mapping[str, Passage]) -> dict[str, dict[str, float]]:
    """For each passage its content words, the more the rarer, of length 1 together; passages of one content count once each."""
    held = Counter(word for one in passages.values() for word in one.stems)
    found = {}
    for name, one in passages.items():
        row = {word: math.log((len(passages) + 1) / (held[word] + 0.5)) for word in one.stems}
        size = math.sqrt(sum(value * value for value in row.values())) or 1.0
        found[name] = {word: value / size for word, value in row.items()}
    return found
