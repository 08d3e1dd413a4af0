"""Linear chains over tags: the likeliest row of tags, and the runs it marks.

Tag 0 is outside; tags 2k + 1 and 2k + 2 begin and continue a run of kind k.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

NEVER = np.float32(-1e4)
TOGETHER = 64
"""Pieces whose ways back are worked out at once: what is kept of a long row at a time."""


def forbid(moves: Floats) -> Floats:
    """(tags, tags) scores of one tag behind another, where a run goes on only behind its own beginning or inside."""
    made = moves.copy()
    for inside in range(2, len(moves), 2):
        keep = made[[inside - 1, inside], inside]
        made[:, inside] = NEVER
        made[[inside - 1, inside], inside] = keep
    return made


def likeliest(emissions: Floats, moves: Floats, sizes: Integers) -> Integers:
    """The likeliest tags of each row, by Viterbi; what lies behind a row's size is outside.

    `emissions` is (rows, pieces, tags), `moves` (tags, tags) from `forbid`, or one such table for each row, `sizes` (rows,)
    at least 1. The result is (rows, pieces).
    """
    rows, length, count = emissions.shape
    # (pieces, tags, rows): what a step adds and compares lies side by side.
    scores = np.ascontiguousarray(emissions.transpose(1, 2, 0))
    behind = np.ascontiguousarray(np.broadcast_to(moves, (rows, count, count)).transpose(1, 2, 0))
    steps = np.empty_like(scores)
    steps[0] = scores[0]
    steps[0, 2::2] = NEVER
    ways, after = np.empty_like(behind), np.empty_like(scores[0])
    shortest = int(sizes.min())
    for at in range(1, length):
        np.maximum.reduce(np.add(steps[at - 1, :, None], behind, out=ways), axis=0, out=after)
        np.add(after, scores[at], out=steps[at])
        if at >= shortest:
            steps[at] = np.where(at < sizes, steps[at], steps[at - 1])
    tags = np.zeros((length, rows), np.int64)
    tags[-1] = steps[-1].argmax(0)
    each = np.arange(rows)
    for last in range(length - 1, 0, -TOGETHER):
        first = max(1, last - TOGETHER + 1)
        before = (steps[first - 1 : last, :, None] + behind).argmax(1)
        for at in range(last, first - 1, -1):
            here = tags[at]
            likely = before[at - first, here, each]
            tags[at - 1] = likely if at < shortest else np.where(at < sizes, likely, here)
    return np.where(np.arange(length) < sizes[:, None], tags.T, 0)


def runs(tags: Integers) -> Iterator[tuple[int, int, int]]:
    """The runs in one row of tags: kind, and half-open places.

    >>> list(runs(np.array([0, 1, 2, 1, 0, 3, 4])))
    [(0, 1, 3), (0, 3, 4), (1, 5, 7)]
    """
    start, kind = -1, -1
    for at, tag in enumerate([*tags.tolist(), 0]):
        if tag % 2 == 1 or tag == 0:
            if kind >= 0:
                yield kind, start, at
            start, kind = at, (tag - 1) // 2 if tag else -1


def margin(emissions: Floats, moves: Floats, tags: Integers, first: int, last: int) -> float:
    """How much likelier a row of tags is with a run than with nothing in its place: the log of the odds."""
    start, stop = max(0, first - 1), last + 1
    run, none = tags[start:stop], tags[start:stop].copy()
    none[first - start : last - start] = 0
    gained = emissions[np.arange(first, last), tags[first:last]].sum() - emissions[first:last, 0].sum()
    return float(gained + moves[run[:-1], run[1:]].sum() - moves[none[:-1], none[1:]].sum())
