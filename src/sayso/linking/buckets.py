"""Under what a passage is kept and looked for: its content words, and the regions of space its vector lies in."""

from __future__ import annotations

from functools import cache
from hashlib import shake_128

import numpy as np

from sayso.language.chains import Floats
from sayso.linking.passages import Passage

SMALL = 2
"""Digits of a number that is no key."""
BANDS, BITS = 16, 6
"""Regions a vector lies in, one of 64 of each of 16 divisions of space: at a cosine of .6 seven of eight pairs share one."""


def keys(passage: Passage, vector: Floats) -> frozenset[str]:
    """What passages worth comparing share: a content word, or a region of space (Charikar, 2002).

    A small number says nothing by itself: each is in so many passages that it would be common before long.
    """
    return frozenset(word for word in passage.stems if not (word.isdigit() and len(word) <= SMALL)) | _regions(vector)


def _regions(vector: Floats) -> frozenset[str]:
    if len(vector) < BITS:
        return frozenset()
    half = vector[len(vector) // 2 :]  # of the content alone
    sides = (half @ _planes(len(half)) > 0).reshape(BANDS, BITS)
    return frozenset(f"#{band}:{int(number)}" for band, number in enumerate(sides @ (1 << np.arange(BITS))))


@cache
def _planes(size: int) -> Floats:
    """Planes that divide space, the same on every machine."""
    bits = np.unpackbits(np.frombuffer(shake_128(b"sayso").digest(size * BANDS * BITS // 8), np.uint8))
    return (bits.astype(np.float32) * 2 - 1).reshape(size, BANDS * BITS)
