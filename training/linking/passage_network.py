"""The network that gives a passage a vector: the reader's kind of encoder over a content and what stands before it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import torch
from affairs import Passage
from tokenizers import Tokenizer
from torch import Tensor, nn

sys.path.append(str(Path(__file__).parent.parent / "reader"))
from encoder import load_encoder, read_tokenizer
from network import HIDDEN, Encoder

__all__ = ["Vectors", "batch_alone", "cut", "load_encoder", "read_tokenizer"]

CLS, SEP = 101, 102
SIZE = 128
"""Numbers of a passage's vector."""
CONTENT, BEFORE = 40, 28
"""Pieces of a content, from its beginning, and of what stands before it, from its end, that are read."""
INSIDE = 1
"""The first feature of pieces of a content; of those before it 0."""


class Vectors(nn.Module):
    """Passages to vectors of length 1."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.near = nn.Linear(2 * HIDDEN, SIZE, bias=False)
        with torch.no_grad():
            self.near.weight.zero_()
            rows = torch.nn.init.orthogonal_(torch.empty(SIZE, HIDDEN))
            self.near.weight[:, HIDDEN:] = rows  # at first a view of the mean alone

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        """(rows, pieces), (rows, pieces, 3), (rows, pieces) to (rows, 128)."""
        last, _ = self.encoder(ids, features, mask)
        inside = (features[..., 0] == INSIDE).to(last.dtype) * mask.to(last.dtype)
        of_content = (last * inside[..., None]).sum(1) / inside.sum(1, keepdim=True).clamp(min=1)
        of_all = (last * mask[..., None]).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
        return nn.functional.normalize(self.near(torch.cat([of_all, of_content], -1)), dim=-1)


def cut(tokenizer: Tokenizer, passage: Passage) -> tuple[list[int], list[int]]:
    """The pieces of a passage and whether each is of its content."""
    before = tokenizer.encode(passage.before, add_special_tokens=False).ids[-BEFORE:] if passage.before else []
    content = tokenizer.encode(passage.content, add_special_tokens=False).ids[:CONTENT]
    return [*before, *content], [0] * len(before) + [INSIDE] * len(content)


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
