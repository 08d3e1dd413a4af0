"""What compares passages: a trained network that gives each a vector, and a small one that judges two by vectors and common words.

Plain overlap of words, which needs no weights, does it after a fashion.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Protocol

import numpy as np

from sayso.ids import digest
from sayso.language.chains import Floats
from sayso.language.network import CLS, SEP, open_session, shipped
from sayso.linking.claims import Odds
from sayso.linking.likeness import likeness
from sayso.linking.passages import Passage

if TYPE_CHECKING:
    import onnxruntime

CONTENT, BEFORE = 40, 28
"""Word pieces of a content, from its beginning, and of what stands before it, from its end, that are read; as it was trained."""
TOGETHER = 32
"""Passages in one pass, of like length."""
PAIRS = 4096
"""Pairs judged in one step."""
INSIDE = 1
SIZE = 128
"""Numbers of what the network gives of one reading of a passage."""
HALF = 0.5**0.5
"""Each of the two readings has this length."""

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
        """A row for each passage, of length 1."""

    def compare(self, pairs: Sequence[tuple[Passage, Passage]], left: Floats, right: Floats) -> tuple[Odds, ...]:
        """What each pair is to each other, in the order given; with the vectors of the left and of the right passages."""


class Network:
    """Compares by weights in a folder, `comparer.onnx` for vectors and `comparer.npz` for pairs; loaded when they are needed."""

    near = 0.0

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder

    @cached_property
    def name(self) -> str:
        """Of the weights."""
        both = b"".join((self._folder / name).read_bytes() for name in ("comparer.onnx", "comparer.npz"))
        return f"comparer {digest(both)[:12]}"

    @cached_property
    def _session(self) -> onnxruntime.InferenceSession:
        return open_session(self._folder / "comparer.onnx")

    @cached_property
    def _judge(self) -> dict[str, Floats]:
        with np.load(io.BytesIO((self._folder / "comparer.npz").read_bytes())) as arrays:
            return {name: arrays[name].astype(np.float32) for name in arrays.files}

    def vectors(self, passages: Sequence[Passage]) -> Floats:
        """A row of 256 numbers for each passage, of length 1: of the content with what stands before it, then of it alone."""
        alone = [Passage("", passage.content) for passage in passages]
        both = np.concatenate([self._encode(passages), self._encode(alone)], 1) * HALF
        return both.astype(np.float32)

    def _encode(self, passages: Sequence[Passage]) -> Floats:
        rows = [_cut(passage) for passage in passages]
        order = sorted(range(len(rows)), key=lambda at: len(rows[at][0]))
        found: list[Floats] = []
        for start in range(0, len(order), TOGETHER):
            chosen = [rows[at] for at in order[start : start + TOGETHER]]
            found.append(self._session.run(["vectors"], _inputs(chosen))[0])
        stacked = np.concatenate(found) if found else np.zeros((0, SIZE), np.float32)
        unsorted = np.empty_like(stacked)
        unsorted[order] = stacked
        return unsorted

    def compare(self, pairs: Sequence[tuple[Passage, Passage]], left: Floats, right: Floats) -> tuple[Odds, ...]:
        """What each pair is to each other, in the order given."""
        made: list[Odds] = []
        for start in range(0, len(pairs), PAIRS):
            some = slice(start, start + PAIRS)
            told = np.array([likeness(*pair) for pair in pairs[some]], np.float32)
            forward = judge(self._judge, inputs(told, left[some], right[some]))
            made += [Odds(*map(float, row)) for row in forward]
        return tuple(made)


def inputs(told: Floats, left: Floats, right: Floats) -> Floats:
    """What the small network sees of some pairs: what they have in common, and the cosines with what stands before and without."""
    product = left * right / HALF**2
    cosines = np.stack([product[:, :SIZE].sum(1), product[:, SIZE:].sum(1)], 1)
    return np.concatenate([told, cosines, cosines**2, cosines.prod(1, keepdims=True)], 1).astype(np.float32)


def judge(weights: dict[str, Floats], seen: Floats) -> Floats:
    """The log-odds of `Odds` from what is seen of pairs: two layers, the first bent."""
    bent = np.maximum((seen - weights["middle"]) / weights["spread"] @ weights["first"] + weights["first_bias"], 0)
    found: Floats = bent @ weights["second"] + weights["second_bias"]
    return found


def _inputs(cuts: Sequence[Cut]) -> dict[str, np.ndarray]:
    width = max(len(pieces) for pieces, _ in cuts) + 2
    ids = np.zeros((len(cuts), width), np.int64)
    features = np.zeros((len(cuts), width, 3), np.int64)
    mask = np.zeros((len(cuts), width), np.float32)
    for row, (pieces, inside) in enumerate(cuts):
        ids[row, : len(pieces) + 2] = [CLS, *pieces, SEP]
        features[row, 1 : len(pieces) + 1, 0] = inside
        mask[row, : len(pieces) + 2] = 1
    return {"ids": ids, "features": features, "mask": mask}


def _cut(passage: Passage) -> Cut:
    tokenizer = shipped().tokenizer
    before = tokenizer.encode(passage.before, add_special_tokens=False).ids[-BEFORE:] if passage.before else []
    content = tokenizer.encode(passage.content, add_special_tokens=False).ids[:CONTENT]
    return [*before, *content], [0] * len(before) + [INSIDE] * len(content)


class Overlap:
    """Passages are the same where most of their content words are: what can be had without weights."""

    name = "overlap 1"
    near = 0.0
    MOST = 0.575
    """The share of common words with which it is even."""
    SURE = 8.0
    """How fast the odds grow with the share of common words beyond `MOST`."""

    def vectors(self, passages: Sequence[Passage]) -> Floats:
        """All alike: nothing is told by them."""
        return np.ones((len(passages), 1), np.float32)

    def compare(self, pairs: Sequence[tuple[Passage, Passage]], _left: Floats, _right: Floats) -> tuple[Odds, ...]:
        """By the share of the content words of both that are common to them."""
        return tuple(Odds(self.SURE * (_common(*pair) - self.MOST), -3.0, -3.0, -3.0) for pair in pairs)


def _common(left: Passage, right: Passage) -> float:
    both = left.stems | right.stems
    return len(left.stems & right.stems) / len(both) if both else 0.0


@cache
def shipped_comparer() -> Comparer:
    """The weights that come with the package."""
    return Network(files("sayso.weights"))
