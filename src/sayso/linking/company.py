"""How like two passages are, looked at again among all of an affair: by their neighbours, rare words, and by who says them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import product
from typing import NamedTuple

from sayso.linking.passages import Passage

NEAREST = 4
"""Passages that are nearest to one, by which it is told how near its neighbours are in general."""
FAR = -4.0
"""The log-odds that stand for those that were not compared."""


LONGEST = 400
"""Days between two reports beyond which more tell no more."""


class Voice(NamedTuple):
    """By whom a passage is put forward in a report."""

    report: str
    published: date | None
    actor: str | None
    party: str | None
    called: frozenset[str]
    """The words of the name."""


Voices = Mapping[str, Sequence[Voice]]
"""Of each passage, by its id, those who put it forward."""


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
    speaker: float
    """Whether one actor puts both forward, who says again what he said before."""
    party: float
    """Whether two of one party do, or the same one."""
    beside: float
    """Whether they stand in one report."""
    apart: float
    """The logarithm of the days between the nearest two reports that have them, and one more."""
    named: float
    """Whether the one speaks of whoever puts the other forward: "they had told Vey"; Vey: "nobody told me"."""


WEIGHTS = Company(
    odds=0.088,
    beyond=-0.002,
    shared=5.158,
    many=-0.563,
    words=1.893,
    size=0.466,
    speaker=0.551,
    party=0.352,
    beside=-0.610,
    apart=-0.223,
    named=0.554,
)
BASE = -4.096
"""Fitted by `training/linking/company.py`."""


def among(passages: Iterable[Passage], same: Mapping[tuple[str, str], float], voices: Voices) -> dict[tuple[str, str], float]:
    """The log-odds of pairs of passages, by ids in order, looked at again among all; a function of the set."""
    seen = look(passages, same, voices)
    return {pair: BASE + sum(weight * value for weight, value in zip(WEIGHTS, one, strict=True)) for pair, one in seen.items()}


def look(passages: Iterable[Passage], same: Mapping[tuple[str, str], float], voices: Voices) -> dict[tuple[str, str], Company]:
    """What is seen of each pair."""
    known = {one.id: one for one in passages}
    near: dict[str, dict[str, float]] = defaultdict(dict)
    for (left, right), odds in same.items():
        near[left][right] = near[right][left] = odds
    likely = {one: {other: _chance(odds) for other, odds in others.items()} | {one: 1.0} for one, others in near.items()}
    length = {one: math.sqrt(sum(chance * chance for chance in others.values())) for one, others in likely.items()}
    usual = {one: _mean_of_nearest(others.values()) for one, others in near.items()}
    many = {one: math.log1p(sum(others.values()) - 1) for one, others in likely.items()}
    words = _weighed({name: one for name, one in known.items() if name in near})
    return {
        (left, right): Company(
            odds,
            2 * odds - usual[left] - usual[right],
            _product(likely[left], likely[right]) / (length[left] * length[right]),
            many[left] + many[right],
            _product(words[left], words[right]),
            math.log(len(near)),
            *_spoken((known[left], voices.get(left, ())), (known[right], voices.get(right, ()))),
        )
        for (left, right), odds in same.items()
    }


def _spoken(
    left: tuple[Passage, Sequence[Voice]], right: tuple[Passage, Sequence[Voice]]
) -> tuple[float, float, float, float, float]:
    """What those tell who put two passages forward: `speaker`, `party`, `beside`, `apart`, `named`."""
    (here, ours), (there, theirs) = left, right
    pairs = list(product(ours, theirs))
    days = [abs((one.published - other.published).days) for one, other in pairs if one.published and other.published]
    return (
        any(one.actor is not None and one.actor == other.actor for one, other in pairs),
        any(one.party is not None and one.party == other.party for one, other in pairs),
        any(one.report == other.report for one, other in pairs),
        math.log1p(min([*days, LONGEST])),
        any(
            one.actor != other.actor and not (one.called.isdisjoint(there.names) and other.called.isdisjoint(here.names))
            for one, other in pairs
        ),
    )


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
