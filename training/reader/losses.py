"""What a batch of windows costs: how unlikely the network finds its tags, and how far contents' vectors are off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import torch
from chains import LAYER_TAGS, negative_log_likelihood
from examples import Cue, Example, Ranges
from network import Network
from torch import Tensor
from torch.nn import functional

from sayso.language.network import CLS, SEP
from sayso.language.pieces import Integers, Window

MENTION_WEIGHT, SPEECH_WEIGHT, VECTOR_WEIGHT = 0.02, 0.01, 0.5
"""Of a piece's tags and of a content's vector, beside one attribution's likelihood: small, since those matter most. Guesses."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A window of an example."""

    example: Example
    window: Window


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Windows as rows, each between the marks that the encoder expects and padded behind; the longest has `size` pieces."""

    parts: Sequence[Part]
    size: int
    ids: Tensor
    """(rows, size + 2)"""
    features: Tensor
    """(rows, size + 2, 3)"""
    mask: Tensor
    """(rows, size + 2): 1 up to a row's closing mark."""

    @property
    def inside(self) -> Tensor:
        """(rows, size): 1 where a row has a piece."""
        return self.mask[:, 2:]


class Placed(NamedTuple):
    """A cue, and the row of the window that answers for it."""

    row: int
    cue: Cue


def loss_of(network: Network, parts: Sequence[Part], vectors: Tensor, *, whole: bool = False) -> tuple[Tensor, dict[str, float]]:
    """The loss of a batch, a window, and what it is made of; `vectors` is (contents, 384), where contents should lie.

    It is worked out in bfloat16, or in 32 bits if `whole`.
    """
    batch = _batch_of(parts)
    placed = _placed(parts)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not whole):
        hidden, *tagged = network.tagger(batch.ids, batch.features, batch.mask)
    layers, mentions, speech, meaning = (each[:, 1:-1].float() for each in tagged)
    losses = {
        "cue": _cue_loss(network, layers, batch),
        "role": _role_loss(network, hidden, batch, placed, whole=whole),
        "mention": MENTION_WEIGHT * _tag_loss(mentions, [part.example.mentions for part in parts], batch),
        "speech": SPEECH_WEIGHT * _tag_loss(speech, [part.example.speech for part in parts], batch),
        "vector": VECTOR_WEIGHT * _vector_loss(meaning, vectors, batch, placed),
    }
    whole = torch.stack(list(losses.values())).sum() / len(parts)
    return whole, {name: float(value.detach()) / len(parts) for name, value in losses.items()}


def _batch_of(parts: Sequence[Part]) -> Batch:
    size = max(part.window.last - part.window.first for part in parts)
    ids = torch.zeros(len(parts), size + 2, dtype=torch.long)
    features = torch.zeros(len(parts), size + 2, 3, dtype=torch.long)
    mask = torch.zeros_like(ids)
    for row, part in enumerate(parts):
        pieces, window = part.example.pieces, part.window
        length = window.last - window.first
        ids[row, 0], ids[row, length + 1] = CLS, SEP
        ids[row, 1 : length + 1] = torch.from_numpy(pieces.ids[window.first : window.last])
        features[row, 1 : length + 1] = torch.from_numpy(pieces.features[window.first : window.last])
        mask[row, : length + 2] = 1
    return Batch(parts, size, ids, features, mask)


def _placed(parts: Sequence[Part]) -> list[Placed]:
    """The cues that begin in a window's core and end in the window: each once, whatever windows overlap."""
    return [
        Placed(row, cue)
        for row, part in enumerate(parts)
        for cue in (*part.example.outer, *part.example.inner)
        if part.window.core[0] <= cue.first < part.window.core[1] and cue.last < part.window.last
    ]


def _cue_loss(network: Network, emissions: Tensor, batch: Batch) -> Tensor:
    """Of both layers of cues, from (rows, size, 2 * 3); the inner one counts as far as it can be trusted."""
    outer, inner = emissions.split(LAYER_TAGS, -1)
    told = _layer_loss(outer, network.layer_moves[0], [part.example.outer for part in batch.parts], batch)
    nested = _layer_loss(inner, network.layer_moves[1], [part.example.inner for part in batch.parts], batch)
    trust = torch.tensor([part.example.inner_weight for part in batch.parts])
    return (told + nested * trust).sum()


def _layer_loss(emissions: Tensor, moves: Tensor, cues: Sequence[Sequence[Cue]], batch: Batch) -> Tensor:
    """(rows,): of one layer of cues, from (rows, size, 3), (3, 3) and the cues of each row's example."""
    ranges = [tuple((cue.first, cue.last + 1) for cue in some) for some in cues]
    wanted = [_tags([some], part.window, batch.size) for some, part in zip(ranges, batch.parts, strict=True)]
    return negative_log_likelihood(emissions, moves, torch.stack(wanted), batch.inside)


def _role_loss(network: Network, hidden: Tensor, batch: Batch, placed: Sequence[Placed], *, whole: bool) -> Tensor:
    """Of the source and content of each cue, from `hidden` (rows, size + 2, 384)."""
    if not placed:
        return torch.zeros(())
    row = torch.tensor([row for row, _ in placed])
    start = torch.tensor([batch.parts[at].window.first - 1 for at, _ in placed])  # the opening mark is the window's first place
    first = torch.tensor([cue.first for _, cue in placed]) - start
    last = torch.tensor([cue.last for _, cue in placed]) - start
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not whole):
        emissions = network.linker(hidden, batch.features, row, first, last)[:, 1:-1]
    wanted = torch.stack([_tags([cue.source, cue.content], batch.parts[at].window, batch.size) for at, cue in placed])
    unlikely = negative_log_likelihood(emissions, network.role_moves, wanted, batch.inside[row])
    return (unlikely * torch.tensor([cue.weight for _, cue in placed])).sum()


def _tag_loss(emissions: Tensor, tags: Sequence[Integers], batch: Batch) -> Tensor:
    """Of tags of single pieces, from (rows, size, tags) and each example's tags; -1 teaches nothing."""
    wanted = torch.full((len(tags), batch.size), -1)
    for row, (part, known) in enumerate(zip(batch.parts, tags, strict=True)):
        window = part.window
        wanted[row, : window.last - window.first] = torch.from_numpy(known[window.first : window.last])
    return functional.cross_entropy(emissions.flatten(0, 1), wanted.flatten(), ignore_index=-1, reduction="sum")


def _vector_loss(meaning: Tensor, vectors: Tensor, batch: Batch, placed: Sequence[Placed]) -> Tensor:
    """How far the mean of `meaning` (rows, size, 384) over each content points away from the content's vector."""
    known = [(row, cue, cue.vector) for row, cue in placed if cue.vector is not None and cue.content]
    if not known:
        return torch.zeros(())
    tags = torch.stack([_tags([cue.content], batch.parts[row].window, batch.size) for row, cue, _ in known])
    held = (tags > 0).float()
    shares = held / held.sum(1, keepdim=True).clamp(min=1)
    made = torch.bmm(shares[:, None], meaning[[row for row, _, _ in known]])[:, 0]
    wanted = vectors[[vector for _, _, vector in known]]
    return (1 - functional.cosine_similarity(made, wanted)).sum()


def _tags(kinds: Sequence[Ranges], window: Window, size: int) -> Tensor:
    """(size,): a window's row of tags, from the ranges of each kind of run in pieces of the report."""
    tags = torch.zeros(size, dtype=torch.long)
    for kind, ranges in enumerate(kinds):
        for first, last in sorted(ranges):
            start, end = max(first, window.first) - window.first, min(last, window.last) - window.first
            if start < end:
                tags[start:end] = 2 * kind + 2
                tags[start] = 2 * kind + 1
    return tags
