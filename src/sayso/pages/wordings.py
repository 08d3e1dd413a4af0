"""Several wordings of one thing, with the words marked that not all of them have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in a row that all wordings have, or that not all have."""

    text: str
    differs: bool


def marked(wordings: Sequence[str]) -> tuple[tuple[Piece, ...], ...]:
    """Each wording in pieces; case and punctuation make no difference.

    >>> for pieces in marked(["“a few” were sold", "A few were sold in spring."]):
    ...     print([(piece.text, piece.differs) for piece in pieces])
    [('“a few” were sold', False)]
    [('A few were sold', False), ('in spring.', True)]
    """
    split = [wording.split() for wording in wordings]
    held = [frozenset(map(_bare, words)) for words in split]
    common = frozenset.intersection(*held) if held else frozenset()
    return tuple(tuple(_pieces(words, common)) for words in split)


def _pieces(words: Sequence[str], common: frozenset[str]) -> list[Piece]:
    """A word that is all punctuation goes with what stands before it."""
    flags: list[bool] = []
    for word in words:
        bare = _bare(word)
        flags.append(bare not in common if bare else bool(flags) and flags[-1])
    pairs = zip(words, flags, strict=True)
    return [Piece(" ".join(word for word, _ in run), differs) for differs, run in groupby(pairs, key=lambda pair: pair[1])]


def _bare(word: str) -> str:
    return "".join(letter for letter in word.casefold() if letter.isalnum())
