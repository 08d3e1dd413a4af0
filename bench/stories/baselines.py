"""What groups propositions without reading them: common words, and vectors."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping

import numpy as np

from sayso.language.chains import Floats
from sayso.linking.comparing import Comparer
from sayso.linking.passages import Passage

Grouping = Callable[[Mapping[str, str], float, Comparer], dict[str, str]]
"""Takes propositions by key, a threshold and the comparer; gives each key a group."""


def words(told: Mapping[str, str], least: float, _comparer: Comparer) -> dict[str, str]:
    """TF-IDF over the words of the story; groups by average cosine."""
    counts = {key: Counter(re.findall(r"\w+", text.lower())) for key, text in told.items()}
    frequency = Counter(word for count in counts.values() for word in count)
    index = {word: at for at, word in enumerate(sorted(frequency))}
    rows = np.zeros((len(counts), len(index)), np.float32)
    for row, count in enumerate(counts.values()):
        for word, times in count.items():
            rows[row, index[word]] = (1 + math.log(times)) * math.log(1 + len(counts) / frequency[word])
    return _grouped(list(told), _unit(rows), least)


def vectors(told: Mapping[str, str], least: float, comparer: Comparer) -> dict[str, str]:
    """The comparing network's vectors of the words alone; groups by average cosine."""
    return _grouped(list(told), comparer.vectors([Passage("", text) for text in told.values()]), least)


def _unit(rows: Floats) -> Floats:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), np.float32)


def _grouped(keys: list[str], rows: Floats, least: float) -> dict[str, str]:
    """Groups joined while the mean cosine between two is at least so much."""
    groups = [[at] for at in range(len(keys))]
    alike = rows @ rows.T
    sums = alike.copy()
    sizes = np.ones(len(keys))
    np.fill_diagonal(sums, -np.inf)
    while True:
        means = sums / np.outer(sizes, sizes)
        a, b = np.unravel_index(int(np.argmax(means)), means.shape)
        if not means[a, b] >= least:
            break
        sums[a] += sums[b]
        sums[:, a] = sums[a]
        sums[a, a] = -np.inf
        sums[b], sums[:, b] = -np.inf, -np.inf
        sizes[a] += sizes[b]
        groups[a] += groups[b]
        groups[b] = []
    return {keys[at]: keys[group[0]] for group in groups for at in group}
