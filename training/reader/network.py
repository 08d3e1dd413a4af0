"""The network: one encoder pass, and on it tags for cues, mentions, parts of speech and, for each cue, for its source and content.

The encoder is that of all-MiniLM-L6-v2, written out so that nothing but torch is needed and its export holds nothing else.
A span can serve several attributions, and contents can lie in pieces, nest and overlap, since each cue tags the window for itself.
"""

from __future__ import annotations

import torch
from chains import LAYER_TAGS, ROLE_TAGS
from torch import Tensor, nn

from sayso.language.pieces import BREAKS, CASES, QUOTES

HIDDEN, LAYERS, HEADS, INNER, VOCABULARY, PLACES = 384, 6, 12, 1536, 30522, 512
WIDTH = 192
"""Of what is known of a piece as seen from a cue."""
NEAR, FAR = 24, 64
"""Pieces from the cue up to which each distance counts for itself, and how many distances are told apart on each side."""
REACH = 5
"""Pieces that a piece's neighbourhood holds, itself among them."""
MOSTLY_OUTSIDE = 3.0
"""What a new network believes: most pieces are in no run. It saves the first steps."""
MENTION_TAGS, SPEECH_TAGS = 11, 48
"""Outside, and begin and inside of five kinds; and room for two more than the parts of speech there are."""


class SharedDropout(nn.Module):
    """Drops features of a whole row rather than of each piece: as good here, and cheap on a CPU."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        """(rows, pieces, features) to the same shape; the very same where nothing is trained."""
        if not self.training or self.rate == 0:
            return x
        keep = torch.rand(x.shape[0], 1, x.shape[-1]) >= self.rate
        return x * (keep / (1 - self.rate)).to(x.dtype)


class Attention(nn.Module):
    """Multi-head self-attention with its residual.

    The matrix products are written out, which a CPU trains a fifth faster than the fused call.
    """

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.norm, self.drop = nn.LayerNorm(HIDDEN, eps=1e-12), SharedDropout(0.1)

    def forward(self, x: Tensor, away: Tensor | None) -> Tensor:
        """(rows, pieces, 384) to the same shape; `away` is (rows, 1, 1, pieces), added to the scores: far below 0 for padding."""
        rows, size, _ = x.shape
        query, key, value = (part(x).view(rows, size, HEADS, -1).transpose(1, 2) for part in (self.query, self.key, self.value))
        scores = torch.matmul(query * (HIDDEN // HEADS) ** -0.5, key.transpose(2, 3))
        if away is not None:
            scores = scores + away.to(query.dtype)
        mixed = torch.matmul(torch.softmax(scores, -1, dtype=scores.dtype), value).transpose(1, 2).reshape(rows, size, HIDDEN)
        return self.norm(x + self.drop(self.out(mixed)))


class Layer(nn.Module):
    """Attention and the two dense layers behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.attention = Attention()
        self.up, self.down = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.norm, self.drop = nn.LayerNorm(HIDDEN, eps=1e-12), SharedDropout(0.1)

    def forward(self, x: Tensor, away: Tensor | None) -> Tensor:
        """As `Attention.forward`."""
        x = self.attention(x, away)
        return self.norm(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word pieces and their features to vectors in context."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.places = nn.Embedding(VOCABULARY, HIDDEN), nn.Embedding(PLACES, HIDDEN)
        self.features = nn.ModuleList([nn.Embedding(size, HIDDEN) for size in (CASES, QUOTES, BREAKS)])
        for table in self.features:
            nn.init.zeros_(table.weight)
        self.norm, self.drop = nn.LayerNorm(HIDDEN, eps=1e-12), SharedDropout(0.1)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor]:
        """(rows, pieces), (rows, pieces, 3) and (rows, pieces) to (rows, pieces, 384) of the last layer and of the middle one.

        `mask` is 0 for padding; without it there is none.
        """
        x = self.words(ids) + self.places.weight[: ids.shape[1]]
        for number, table in enumerate(self.features):
            x = x + table(features[..., number])
        x = self.drop(self.norm(x))
        away = None if mask is None else (1.0 - mask[:, None, None, :].to(torch.float32)) * -1e4
        middle = x
        for number, layer in enumerate(self.layers):
            x = layer(x, away)
            middle = x if number == LAYERS // 2 - 1 else middle
        return x, middle


class Tagger(nn.Module):
    """What is read off each piece."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.drop = SharedDropout(0.1)
        self.cues = nn.Sequential(nn.Linear(HIDDEN, WIDTH), nn.GELU(), nn.Linear(WIDTH, 2 * LAYER_TAGS))
        self.mentions = nn.Sequential(nn.Linear(2 * HIDDEN, WIDTH), nn.GELU(), nn.Linear(WIDTH, MENTION_TAGS))
        self.speech = nn.Linear(2 * HIDDEN, SPEECH_TAGS)
        self.meaning = nn.Linear(2 * HIDDEN, HIDDEN)

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """(rows, pieces, ...) each, from the encoder's input.

        What the linker takes, 384; emissions of both layers of cues, 2 * 3, of mentions, 11, and of parts of speech, 48; and 384
        whose mean over a span is its vector.
        """
        last, middle = self.encoder(ids, features, mask)
        hidden, both = self.drop(last), torch.cat([last, middle], -1)
        return hidden, self.cues(hidden), self.mentions(both), self.speech(both), self.meaning(both)


class Linker(nn.Module):
    """Pieces seen from a cue: emissions of the tags of its source and content."""

    def __init__(self) -> None:
        super().__init__()
        self.piece, self.cue = nn.Linear(HIDDEN, 2 * WIDTH), nn.Linear(HIDDEN, 2 * WIDTH)
        self.distance = nn.Embedding(2 * FAR + 1, WIDTH)
        self.place = nn.ModuleList([nn.Embedding(size, WIDTH) for size in (CASES, QUOTES, BREAKS)])
        self.near = nn.Parameter(torch.zeros(REACH, WIDTH))
        self.join = nn.Linear(WIDTH, WIDTH)
        self.tags = nn.Linear(WIDTH, ROLE_TAGS)
        self.drop = SharedDropout(0.1)

    def forward(self, hidden: Tensor, features: Tensor, row: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """(cues, pieces, 5), from (rows, pieces, 384), (rows, pieces, 3), and the row, first and last place of each cue, (cues,).

        The last place is included.
        """
        at = torch.arange(hidden.shape[1])[None]
        inside = ((at >= first[:, None]) & (at <= last[:, None])).to(hidden.dtype)
        cue = torch.matmul((inside / inside.sum(1, keepdim=True))[:, None], hidden[row])[:, 0]
        add, times = self.piece(hidden).chunk(2, -1)
        for number, table in enumerate(self.place):
            add = add + table(features[..., number]).to(add.dtype)
        plus, by = self.cue(cue).chunk(2, -1)
        seen = add[row] + plus[:, None] + times[row] * by[:, None] + self.distance(_distance(at, first, last)).to(add.dtype)
        padded = nn.functional.pad(seen, (0, 0, REACH // 2, REACH // 2))
        for step in range(REACH):
            seen = seen + padded[:, step : step + hidden.shape[1]] * self.near[step].to(seen.dtype)
        joined = self.drop(self.join(nn.functional.gelu(seen)))
        return self.tags(nn.functional.gelu(joined))


def _distance(at: Tensor, first: Tensor, last: Tensor) -> Tensor:
    """(cues, pieces): places in the table of distances, before, in and behind the cue; far ones share one on a log scale."""
    away = torch.minimum(at - first[:, None], torch.zeros((), dtype=torch.long)) + torch.maximum(
        at - last[:, None], torch.zeros((), dtype=torch.long)
    )
    size = away.abs()
    far = NEAR + (torch.log2(size.clamp(min=1).to(torch.float32) / NEAR) * 8).to(torch.long)
    return FAR + away.sign() * torch.where(size <= NEAR, size, far).clamp(max=FAR)


class Network(nn.Module):
    """All that is trained."""

    def __init__(self) -> None:
        super().__init__()
        self.tagger, self.linker = Tagger(), Linker()
        with torch.no_grad():
            self.tagger.cues[-1].bias[::LAYER_TAGS] += MOSTLY_OUTSIDE
            self.linker.tags.bias[0] += MOSTLY_OUTSIDE
        self.layer_moves = nn.Parameter(torch.zeros(2, LAYER_TAGS, LAYER_TAGS))
        self.role_moves = nn.Parameter(torch.zeros(ROLE_TAGS, ROLE_TAGS))
