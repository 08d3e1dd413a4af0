"""What two passages have in common, as numbers: what the comparing network is told beside their vectors."""

from __future__ import annotations

import math
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from sayso.linking.names import plain, stem
from sayso.linking.passages import KEPT, NUMBER, WORD, Passage, words

FEATURES = (
    *("words of both", "words of the left", "words of the right", "letters of both"),
    *("names of both", "names before both", "numbers of both", "other numbers", "numbers in one alone"),
    *("left is short", "right is short", "length of the left", "length of the right"),
    *("same content", "negations differ", "words before both"),
)
"""What each number is, in order."""
NEGATIONS = frozenset({"no", "not", "never", "none", "nor", "neither", "without", "nothing", "nobody", "n't"})
NUMBER_WORDS = frozenset(
    (
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty"),
        *("fifty", "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "millions"),
        *("half", "third", "quarter"),
    )
)
"""These two are what the network was taught with: like its weights they change with it alone, not with the lexicon's classes."""


class _Traits(NamedTuple):
    """What is looked at of one passage."""

    stems: frozenset[str]
    letters: frozenset[str]
    names: frozenset[str]
    names_before: frozenset[str]
    numbers: frozenset[str]
    before: frozenset[str]
    length: float
    negated: bool
    folded: str


@lru_cache(maxsize=KEPT)
def _traits(passage: Passage) -> _Traits:
    told = words(passage.content)
    folded = " ".join(told)
    return _Traits(
        stems=passage.stems,
        letters=frozenset(folded[at : at + 3] for at in range(len(folded) - 2)),
        names=_names(passage.content),
        names_before=_names(passage.before),
        numbers=frozenset(found[0].rstrip(".,") for found in NUMBER.finditer(passage.content))
        | frozenset(word for word in told if word in NUMBER_WORDS),
        before=frozenset(word for word in words(passage.before) if len(word) > 3),
        length=math.log1p(len(told)),
        negated=any(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in told),
        folded=folded,
    )


def _names(text: str) -> frozenset[str]:
    return frozenset(stem(plain(found[0])) for found in WORD.finditer(text) if found[0][:1].isupper())


def likeness(left: Passage, right: Passage) -> tuple[float, ...]:
    """The numbers of `FEATURES` for two passages."""
    a, b = _traits(left), _traits(right)
    common = len(a.stems & b.stems)
    return (
        _share(a.stems, b.stems),
        common / max(1, len(a.stems)),
        common / max(1, len(b.stems)),
        _share(a.letters, b.letters),
        _share(a.names, b.names),
        _share(a.names_before, b.names_before),
        float(bool(a.numbers & b.numbers)),
        float(bool(a.numbers and b.numbers) and not a.numbers & b.numbers),
        float(bool(a.numbers) != bool(b.numbers)),
        float(left.is_short),
        float(right.is_short),
        a.length / 3,
        b.length / 3,
        float(a.folded == b.folded),
        float(a.negated != b.negated),
        _share(a.before, b.before),
    )


def _share(left: AbstractSet[str], right: AbstractSet[str]) -> float:
    return len(left & right) / len(left | right) if left and right else 0.0
