"""The network that compares two passages: the reader's kind of encoder over both at once, and four yes-or-no questions."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import torch
from pairs import Pair, Passage
from tokenizers import Tokenizer
from torch import Tensor, nn

sys.path.append(str(Path(__file__).parent.parent / "reader"))
from network import HIDDEN, Encoder

CLS, SEP = 101, 102
QUESTIONS = 4
CONTENT, BEFORE = 40, 28
"""Pieces of a content, from its beginning, and of what stands before it, from its end, that are read."""
INSIDE = 1
"""The first feature of pieces of a content; of those before it 0."""


class Scorer(nn.Module):
    """Pairs to the log-odds of each question."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.head = nn.Sequential(nn.Linear(2 * HIDDEN, HIDDEN), nn.GELU(), nn.Dropout(0.1), nn.Linear(HIDDEN, QUESTIONS))

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        """(rows, pieces), (rows, pieces, 3), (rows, pieces) to (rows, 4)."""
        last, _ = self.encoder(ids, features, mask)
        inside = (features[..., 0] == INSIDE).to(last.dtype) * mask.to(last.dtype)
        mean = (last * inside[..., None]).sum(1) / inside.sum(1, keepdim=True).clamp(min=1)
        return self.head(torch.cat([last[:, 0], mean], -1))


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
