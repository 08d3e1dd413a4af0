"""What compares passages: the trained network, which reads two at once, and plain overlap of words, which needs no weights."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from typing import Protocol

import numpy as np
import onnxruntime

from sayso.ids import digest
from sayso.language.chains import Floats
from sayso.language.network import CLS, SEP, shipped
from sayso.linking.claims import Odds
from sayso.linking.passages import Passage

CONTENT, BEFORE = 40, 28
"""Word pieces of a content, from its beginning, and of what stands before it, from its end, that are read; as it was trained."""
TOGETHER = 32
"""Passages or pairs in one pass, of like length."""
INSIDE = 1
SIZE = 64
"""Numbers of a passage's vector."""

Cut = tuple[list[int], list[int]]
"""The word pieces of a passage, and for each whether it is of the content."""


class Comparer(Protocol):
    """Compares passages; the same passages give the same odds, whatever else is compared."""

    @property
    def name(self) -> str:
        """What tells comparers apart: their odds and vectors are not mixed."""

    @property
    def near(self) -> float:
        """The least cosine of two vectors with which passages are worth comparing."""

    def vectors(self, passages: Sequence[Passage]) -> Floats:
        """A row of 64 numbers for each passage, of length 1."""

    def compare(self, pairs: Sequence[tuple[Passage, Passage]]) -> tuple[Odds, ...]:
        """What each pair is to each other, in the order given."""


class Network:
    """Compares by the weights in a file; nothing is loaded before it is needed."""

    near = 0.2

    def __init__(self, weights: Traversable) -> None:
        self._weights = weights

    @cached_property
    def name(self) -> str:
        """Of the weights."""
        return f"comparer {digest(self._weights.read_bytes())[:12]}"

    @cached_property
    def _session(self) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        with as_file(self._weights) as path:
            return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def vectors(self, passages: Sequence[Passage]) -> Floats:
        """A row of 64 numbers for each passage, of length 1."""
        cuts = [self._cut(passage) for passage in passages]
        rows = [([CLS, *pieces, SEP], [0, *inside, 0], len(pieces) + 2) for pieces, inside in cuts]
        return self._run(rows, "vectors", SIZE)

    def compare(self, pairs: Sequence[tuple[Passage, Passage]]) -> tuple[Odds, ...]:
        """What each pair is to each other, in the order given."""
        rows = []
        for left, right in ((self._cut(left), self._cut(right)) for left, right in pairs):
            pieces = [CLS, *left[0], SEP, *right[0], SEP]
            rows.append((pieces, [0, *left[1], 0, *right[1], 0], len(left[0]) + 2))
        return tuple(Odds(*map(float, row)) for row in self._run(rows, "odds", len(Odds._fields)))

    def _run(self, rows: Sequence[tuple[list[int], list[int], int]], output: str, size: int) -> Floats:
        """Each row: its pieces, whether each is of a content, and where the second passage begins."""
        order = sorted(range(len(rows)), key=lambda at: len(rows[at][0]))
        found = np.zeros((len(rows), size), np.float32)
        for start in range(0, len(order), TOGETHER):
            chosen = order[start : start + TOGETHER]
            width = max(len(rows[at][0]) for at in chosen)
            ids = np.zeros((len(chosen), width), np.int64)
            features = np.zeros((len(chosen), width, 3), np.int64)
            mask = np.zeros((len(chosen), width), np.float32)
            for row, at in enumerate(chosen):
                pieces, inside, second = rows[at]
                ids[row, : len(pieces)] = pieces
                features[row, : len(pieces), 0] = inside
                features[row, second : len(pieces), 1] = 1
                mask[row, : len(pieces)] = 1
            found[chosen] = self._session.run([output], {"ids": ids, "features": features, "mask": mask})[0]
        return found

    def _cut(self, passage: Passage) -> Cut:
        tokenizer = shipped().tokenizer
        before = tokenizer.encode(passage.before, add_special_tokens=False).ids[-BEFORE:] if passage.before else []
        content = tokenizer.encode(passage.content, add_special_tokens=False).ids[:CONTENT]
        return [*before, *content], [0] * len(before) + [INSIDE] * len(content)


class Overlap:
    """Passages are the same where most of their content words are: what can be had without weights."""

    name = "overlap 1"
    near = 0.0
    MOST = 0.5
    SURE = 8.0
    """How fast the odds grow with the share of common words beyond `MOST`."""

    def vectors(self, passages: Sequence[Passage]) -> Floats:
        """All alike: nothing is told by them."""
        return np.full((len(passages), SIZE), SIZE**-0.5, np.float32)

    def compare(self, pairs: Sequence[tuple[Passage, Passage]]) -> tuple[Odds, ...]:
        """By the share of the content words of both that are common to them."""
        return tuple(Odds(self.SURE * (_common(left, right) - self.MOST), -3.0, -3.0, -3.0) for left, right in pairs)


def _common(left: Passage, right: Passage) -> float:
    both = left.stems | right.stems
    return len(left.stems & right.stems) / len(both) if both else 0.0


@cache
def shipped_comparer() -> Comparer:
    """The weights that come with the package."""
    weights = files("sayso.weights") / "comparer.onnx"
    return Network(weights) if weights.is_file() else Overlap()
