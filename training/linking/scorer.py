"""The network that compares two passages: the reader's kind of encoder over both at once, and four yes-or-no questions.

Over one passage alone it gives a short vector: passages that put forward the same lie near, so that few pairs need be read at once.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import torch
from pairs import Pair, Passage
from tokenizers import Tokenizer
from torch import Tensor, nn

sys.path.append(str(Path(__file__).parent.parent / "reader"))
from encoder import load_encoder, read_tokenizer
from network import HIDDEN, Encoder

__all__ = ["Scorer", "batch", "batch_alone", "cut", "cut_pair", "load_encoder", "read_tokenizer"]

CLS, SEP = 101, 102
QUESTIONS = 4
NEARNESS = 64
"""Numbers of a passage's vector."""
CONTENT, BEFORE = 40, 28
"""Pieces of a content, from its beginning, and of what stands before it, from its end, that are read."""
INSIDE = 1
"""The first feature of pieces of a content; of those before it 0."""


class Scorer(nn.Module):
    """Pairs to the log-odds of each question; passages to vectors of length 1."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.head = nn.Sequential(nn.Linear(2 * HIDDEN, HIDDEN), nn.GELU(), nn.Dropout(0.1), nn.Linear(HIDDEN, QUESTIONS))
        self.near = nn.Linear(HIDDEN, NEARNESS, bias=False)
        self.scale = nn.Parameter(torch.tensor([12.0, -6.0]))
        """Of a cosine to log-odds: how steep, and where."""

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """(rows, pieces), (rows, pieces, 3), (rows, pieces) to (rows, 4) and (rows, 64)."""
        last, _ = self.encoder(ids, features, mask)
        inside = (features[..., 0] == INSIDE).to(last.dtype) * mask.to(last.dtype)
        mean = (last * inside[..., None]).sum(1) / inside.sum(1, keepdim=True).clamp(min=1)
        return self.head(torch.cat([last[:, 0], mean], -1)), nn.functional.normalize(self.near(mean), dim=-1)

    def nearness(self, left: Tensor, right: Tensor) -> Tensor:
        """Vectors of passages, twice (rows, 64), to the log-odds that they put forward the same, (rows,)."""
        return (left * right).sum(-1) * self.scale[0] + self.scale[1]


def cut(tokenizer: Tokenizer, passage: Passage) -> tuple[list[int], list[int]]:
    """The pieces of a passage and whether each is of its content."""
    before = tokenizer.encode(passage.before, add_special_tokens=False).ids[-BEFORE:] if passage.before else []
    content = tokenizer.encode(passage.content, add_special_tokens=False).ids[:CONTENT]
    return [*before, *content], [0] * len(before) + [INSIDE] * len(content)


def batch(cuts: Sequence[tuple[tuple[list[int], list[int]], tuple[list[int], list[int]]]]) -> tuple[Tensor, Tensor, Tensor]:
    """Ids, features and mask of some pairs of cut passages; the right one's second feature is 1."""
    rows = [
        (
            [CLS, *left[0], SEP, *right[0], SEP],
            [0, *left[1], 0, *right[1], 0],
            [0] * (len(left[0]) + 2) + [1] * (len(right[0]) + 1),
        )
        for left, right in cuts
    ]
    return _tensors(rows)


def batch_alone(cuts: Sequence[tuple[list[int], list[int]]]) -> tuple[Tensor, Tensor, Tensor]:
    """Ids, features and mask of some cut passages, each by itself."""
    return _tensors([([CLS, *pieces, SEP], [0, *inside, 0], [0] * (len(pieces) + 2)) for pieces, inside in cuts])


def _tensors(rows: Sequence[tuple[list[int], list[int], list[int]]]) -> tuple[Tensor, Tensor, Tensor]:
    width = max(len(row[0]) for row in rows)
    ids, features, mask = (
        torch.zeros(len(rows), width, dtype=torch.long),
        torch.zeros(len(rows), width, 3, dtype=torch.long),
        torch.zeros(len(rows), width),
    )
    for at, (pieces, inside, second) in enumerate(rows):
        ids[at, : len(pieces)] = torch.tensor(pieces)
        features[at, : len(pieces), 0] = torch.tensor(inside)
        features[at, : len(pieces), 1] = torch.tensor(second)
        mask[at, : len(pieces)] = 1
    return ids, features, mask


def cut_pair(tokenizer: Tokenizer, pair: Pair) -> tuple[tuple[list[int], list[int]], tuple[list[int], list[int]]]:
    """Both passages of a pair, cut."""
    return cut(tokenizer, pair.left), cut(tokenizer, pair.right)
