"""Networks and findings that say what a marked text says: no test of our own logic needs trained weights."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

import numpy as np

from sayso.evaluation.marked import Marked, read_marks
from sayso.extraction.layout import paragraphs
from sayso.language.chains import Floats, Integers, forbid
from sayso.language.network import HIDDEN, Moves, Network, Tagged, shipped
from sayso.language.pieces import Pieces, Window
from sayso.records import ACTS, Block, Finding, Mention, MentionKind, Report, Span, Stretch
from tests import factories

SURE = 20.0
"""What a told network gives the tags it was told, and a told stretch its margin: more than any threshold asks."""

KINDS: tuple[MentionKind, ...] = ("person", "organisation", "place")


def report(text: str) -> Report:
    """A report of plain text, with its paragraphs as blocks."""
    return replace(factories.report(text), blocks=tuple(Block("paragraph", span) for span in paragraphs(text)))


def told(
    marked: str, *, nested: Collection[int] = (), margins: Mapping[tuple[int, str], float] | None = None
) -> tuple[Report, tuple[Finding, ...]]:
    """The report of a marked text and a finding for each attribution in it; `margins` by number and words, `SURE` if not said."""
    text, spans = read_marks(marked)

    def stretches(number: int, pieces: tuple[Span, ...]) -> tuple[Stretch, ...]:
        return tuple(Stretch(piece, (margins or {}).get((number, text[slice(*piece)]), SURE)) for piece in pieces)

    findings = [
        Finding(stretches(number, one.source), one.cue[0], stretches(number, one.content), number in nested, 0.9)
        for number, one in spans.items()
    ]
    return report(text), tuple(findings)


@dataclass
class Told:
    """Finds what it was told to, wherever a window shows it; `windows` gathers what it was asked to read."""

    said: tuple[Marked, ...] = ()
    nested: tuple[Marked, ...] = ()
    mentions: tuple[Mention, ...] = ()
    windows: list[Window] = field(default_factory=list)

    tokenizer = shipped().tokenizer
    moves = Moves((forbid(np.zeros((3, 3), np.float32)),) * 2, forbid(np.zeros((5, 5), np.float32)))
    mention_kinds = KINDS
    speech_tags = ("NN", "VBD")

    def network(self) -> Network:
        """Itself, as what takes a network sees it."""
        return cast(Network, self)

    def tag(self, pieces: Pieces, window: Window) -> Tagged:
        """Cues, mentions, and VBD for what stands in a cue; vectors that say where each piece stands."""
        self.windows.append(window)
        spans = pieces.spans[window.first : window.last]
        layers = [_emissions(spans, [(0, cue) for one in layer for cue in one.cue], 3) for layer in (self.said, self.nested)]
        mentions = _emissions(spans, [(KINDS.index(one.kind), one.span) for one in self.mentions], 2 * len(KINDS) + 1)
        hidden = np.zeros((len(spans), HIDDEN), np.float32)
        hidden[:, :2] = spans
        cues = np.stack(layers, axis=1)
        return Tagged(hidden, cues, mentions, (cues.argmax(2) > 0).any(1).astype(np.int64), np.concatenate([hidden, hidden], 1))

    def link(self, hidden: Floats, features: Integers, cues: Integers) -> Floats:
        """Source and content of what was told of the cue that holds each first piece."""
        assert len(features) == len(hidden)
        spans = hidden[:, :2].astype(np.int64)
        made = []
        for first, last in cues.tolist():
            place = Span(int(spans[first, 0]), int(spans[last, 1]))
            one = next(one for one in (*self.said, *self.nested) if any(_meet(place, cue) for cue in one.cue))
            made.append(_emissions(spans, [*((0, span) for span in one.source), *((1, span) for span in one.content)], 5))
        return np.stack(made)

    def lean(self, both: Floats) -> Floats:
        """Nowhere."""
        return np.zeros((len(both), len(ACTS) + 1), np.float32)

    def project(self, means: Floats) -> Floats:
        """The first half of each mean and a constant, as a projection has one."""
        return means[:, :HIDDEN] + np.float32(1)


@dataclass
class Noise:
    """Finds anything anywhere, the same for the same seed."""

    seed: int

    tokenizer = Told.tokenizer
    moves = Told.moves
    mention_kinds = KINDS
    speech_tags = Told.speech_tags

    def __post_init__(self) -> None:
        self.chance = np.random.default_rng(self.seed)

    def network(self) -> Network:
        """Itself, as what takes a network sees it."""
        return cast(Network, self)

    def tag(self, pieces: Pieces, window: Window) -> Tagged:
        """Random emissions."""
        size = window.last - window.first
        assert len(pieces.ids) >= size
        cues, mentions = self._some(size, 2, 3), self._some(size, 2 * len(KINDS) + 1)
        return Tagged(
            np.zeros((size, HIDDEN), np.float32),
            cues,
            mentions,
            self.chance.integers(0, 2, size),
            np.zeros((size, 2 * HIDDEN), np.float32),
        )

    def link(self, hidden: Floats, features: Integers, cues: Integers) -> Floats:
        """Random emissions that drift, so that runs are long as well as short."""
        assert len(features) == len(hidden)
        return np.cumsum(self._some(len(cues), len(hidden), 5), 1)

    def lean(self, both: Floats) -> Floats:
        """Anywhere."""
        return self._some(len(both), len(ACTS) + 1)

    def _some(self, *shape: int) -> Floats:
        return self.chance.normal(0, 3, shape).astype(np.float32)


def _emissions(spans: Integers, runs: list[tuple[int, Span]], tags: int) -> Floats:
    """(n, tags): `SURE` for the tag of each piece, from runs of a kind over characters."""
    wanted = np.zeros(len(spans), np.int64)
    for kind, span in runs:
        inside = np.flatnonzero((spans[:, 1] > span.start) & (spans[:, 0] < span.end))
        wanted[inside] = 2 * kind + 2
        if len(inside) and (inside[0] > 0 or spans[0, 0] <= span.start < spans[0, 1]):
            wanted[inside[0]] = 2 * kind + 1
        elif len(inside):
            wanted[inside] = 0  # it begins before the window
    made = np.zeros((len(spans), tags), np.float32)
    made[np.arange(len(spans)), wanted] = SURE
    return made


def _meet(left: Span, right: Span) -> bool:
    return left.start < right.end and right.start < left.end
