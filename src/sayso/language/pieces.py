"""A report as the encoder sees it: word pieces, how each is written, and the windows it is read through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sayso.language.chains import Integers
from sayso.quotations import Quotation
from sayso.records import Report

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LEFT, CORE, RIGHT = 48, 400, 62
"""Word pieces of a window: at most so many whose cues it answers for, and of context before and behind them; with the two marks
that open and close its input they fill the encoder's 512 places. In PolNeAR train 96 % of contents end within 60 pieces of
their cue."""
SHORTEST_CORE = 256
"""A core ends where a block does, if that leaves it at least so long."""

CASES, QUOTES, BREAKS = 4, 4, 3
"""How many values each feature of a piece has."""


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """The word pieces of a report, n in all, in the order of the text."""

    ids: Integers
    """(n,) places in the vocabulary."""
    spans: Integers
    """(n, 2) half-open code points of the report's text."""
    features: Integers
    """(n, 3): the case it is written in (none, lower, capital first, all capitals), where it stands to quotation marks (outside, a
    mark, inside, deep inside), and whether it opens a block (no, a paragraph, any other)."""
    opens_word: NDArray[np.bool_]
    """(n,) False for the further pieces of a word."""
    blocks: Integers
    """(n,) the index of its block in the report."""


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces `first` to `last`, answering for the cues that begin in `core`; all half-open."""

    first: int
    last: int
    core: tuple[int, int]


def cut_pieces(report: Report, quotations: tuple[Quotation, ...], tokenizer: Tokenizer) -> Pieces:
    """The word pieces of a report's blocks, page chrome left out."""
    read = [(index, block) for index, block in enumerate(report.blocks) if block.kind != "boilerplate"]
    encodings = tokenizer.encode_batch([report.text[slice(*block.span)] for _, block in read], add_special_tokens=False)
    sizes = [len(encoding.ids) for encoding in encodings]
    ids = np.fromiter((one for encoding in encodings for one in encoding.ids), np.int64, sum(sizes))
    spans = np.array([span for encoding in encodings for span in encoding.offsets], np.int64).reshape(-1, 2)
    spans += np.repeat(np.array([block.span.start for _, block in read], np.int64), sizes)[:, None]
    opens_word = np.ones(len(ids), np.bool_)
    words = [word for encoding in encodings for word in encoding.word_ids]
    blocks = np.repeat(np.array([index for index, _ in read], np.int64), sizes)
    for at in range(1, len(ids)):
        opens_word[at] = words[at] != words[at - 1] or blocks[at] != blocks[at - 1]
    features = np.zeros((len(ids), 3), np.int64)
    features[:, 0] = [_case(report.text[start:end]) for start, end in spans.tolist()]
    features[:, 1] = _quoted(report, quotations)[spans[:, 0]] if len(ids) else 0
    at = 0
    for (_, block), size in zip(read, sizes, strict=True):
        if size:
            features[at, 2] = 1 if block.kind == "paragraph" else 2
        at += size
    return Pieces(ids, spans, features, opens_word, blocks)


def cut_windows(pieces: Pieces, core: int = CORE) -> Iterator[Window]:
    """Windows whose cores lie side by side over a report and end where blocks do, where that is near."""
    size = len(pieces.ids)
    opens_block = pieces.features[:, 2] > 0
    start = 0
    while start < size:
        end = min(start + core, size)
        if end < size:
            near = np.flatnonzero(opens_block[start + min(SHORTEST_CORE, core) : end + 1])
            end = start + min(SHORTEST_CORE, core) + int(near[-1]) if len(near) else end
        yield Window(max(0, start - LEFT), min(size, end + RIGHT), (start, end))
        start = end


def _quoted(report: Report, quotations: tuple[Quotation, ...]) -> Integers:
    """For each character: 0 outside quotations, 1 a mark, 2 inside one, 3 inside one that another holds."""
    state = np.zeros(len(report.text) + 1, np.int64)
    for quotation in quotations:
        state[quotation.span.start : quotation.span.end] = 1
        state[quotation.inner.start : quotation.inner.end] = 2 if quotation.depth == 0 else 3
    return state


def _case(piece: str) -> int:
    if not piece[:1].isalpha():
        return 0
    return 1 if piece.islower() else 3 if piece.isupper() and len(piece) > 1 else 2
