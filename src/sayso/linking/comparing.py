"""The network that compares two tellings: a trained encoder reads both at once and says what they are to each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from importlib.resources import as_file
from importlib.resources.abc import Traversable

import numpy as np
import onnxruntime

from sayso.language.chains import Floats
from sayso.language.network import CLS, SEP, shipped
from sayso.linking.claims import Comparison
from sayso.linking.tellings import Telling

CONTENT, BEFORE = 40, 28
"""Word pieces of a content, from its beginning, and of what stands before it, from its end, that are read; as it was trained."""
TOGETHER = 32
"""Pairs in one pass, of like length."""
INSIDE = 1

Cut = tuple[list[int], list[int]]
"""The word pieces of a telling, and for each whether it is of the content."""


class Comparer:
    """Compares tellings by the weights in a file; nothing is loaded before it is needed."""

    def __init__(self, weights: Traversable) -> None:
        self._weights = weights
        self._cuts: dict[str, Cut] = {}

    @cached_property
    def _session(self) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        with as_file(self._weights) as path:
            return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def __call__(self, pairs: Sequence[tuple[Telling, Telling]]) -> tuple[Comparison, ...]:
        """What each pair is to each other, in the order given."""
        cuts = [(self._cut(left), self._cut(right)) for left, right in pairs]
        sizes = [len(left[0]) + len(right[0]) for left, right in cuts]
        order = sorted(range(len(pairs)), key=sizes.__getitem__)
        odds = np.zeros((len(pairs), 4), np.float32)
        for at in range(0, len(order), TOGETHER):
            chosen = order[at : at + TOGETHER]
            odds[chosen] = self._run([cuts[one] for one in chosen])
        return tuple(
            Comparison(left.proposition, right.proposition, *map(float, row))
            for (left, right), row in zip(pairs, odds, strict=True)
        )

    def _run(self, cuts: Sequence[tuple[Cut, Cut]]) -> Floats:
        width = max(len(left[0]) + len(right[0]) for left, right in cuts) + 3
        ids, features, mask = (
            np.zeros((len(cuts), width), np.int64),
            np.zeros((len(cuts), width, 3), np.int64),
            np.zeros((len(cuts), width), np.float32),
        )
        for row, (left, right) in enumerate(cuts):
            pieces = [CLS, *left[0], SEP, *right[0], SEP]
            ids[row, : len(pieces)] = pieces
            features[row, : len(pieces), 0] = [0, *left[1], 0, *right[1], 0]
            features[row, len(left[0]) + 2 : len(pieces), 1] = 1
            mask[row, : len(pieces)] = 1
        found: Floats = self._session.run(["odds"], {"ids": ids, "features": features, "mask": mask})[0]
        return found

    def _cut(self, telling: Telling) -> Cut:
        if telling.proposition not in self._cuts:
            tokenizer = shipped().tokenizer
            before = tokenizer.encode(telling.before, add_special_tokens=False).ids[-BEFORE:] if telling.before else []
            content = tokenizer.encode(telling.content, add_special_tokens=False).ids[:CONTENT]
            self._cuts[telling.proposition] = ([*before, *content], [0] * len(before) + [INSIDE] * len(content))
        return self._cuts[telling.proposition]
