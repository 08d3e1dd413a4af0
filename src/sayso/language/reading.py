"""One pass of the network over a report: the mentions, and the cues with their sources and contents, as it finds them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np

from sayso.language.chains import Floats, Integers, likeliest, margin, runs
from sayso.language.network import HIDDEN, Network, Tagged
from sayso.language.pieces import Pieces, Window, cut_pieces, cut_windows
from sayso.quotations import Quotation
from sayso.records import Finding, Mention, MentionKind, Report, Span, Stretch

SURENESS = 1.5
"""What the log-odds of a cue are divided by to make a score that is a share of times right: on PolNeAR dev, of cues scored about
.5, .7, .85 and .97, people had marked one there in .46, .66, .81 and .98 (2026-11)."""
TOGETHER = 8
"""Windows whose chains are worked out at once: what is kept of a long report at a time."""


class Cue(NamedTuple):
    """A cue in a window: half-open pieces of the report, how likely it is, and whether it stands inside a content."""

    window: int
    first: int
    last: int
    score: float
    nested: bool


class Read(NamedTuple):
    """What the network finds in a report, in the order of the text."""

    findings: tuple[Finding, ...]
    mentions: tuple[Mention, ...]
    speech: dict[int, str]
    """The part of speech of the word that begins at a character."""
    leanings: dict[int, tuple[float, ...]]
    """How the word that begins at a character leans to the acts."""


def read_report(report: Report, quotations: tuple[Quotation, ...], network: Network) -> Read:
    """One pass over a report."""
    pieces = cut_pieces(report, quotations, network.tokenizer)
    findings: list[Finding] = []
    mentions: list[Mention] = []
    speech: dict[int, str] = {}
    leanings: dict[int, tuple[float, ...]] = {}
    windows = list(cut_windows(pieces))
    for at in range(0, len(windows), TOGETHER):
        some = windows[at : at + TOGETHER]
        tagged = [network.tag(pieces, window) for window in some]
        findings += _find(pieces, some, tagged, network)
        for window, one in zip(some, tagged, strict=True):
            mentions += _mentions(pieces, window, one.mentions, network.mention_kinds)
            words, starts = _words(pieces, window)
            speech.update(zip(starts, (network.speech_tags[number] for number in one.speech[words].tolist()), strict=True))
            leanings.update(zip(starts, map(tuple, network.lean(one.both)[words].tolist()), strict=True))
    return Read(tuple(sorted(findings, key=lambda finding: finding.cue)), tuple(mentions), speech, leanings)


def read_vectors(report: Report, quotations: tuple[Quotation, ...], network: Network, contents: Sequence[Sequence[Span]]) -> Floats:
    """(contents, 384): a vector of length 1 for the pieces of each content, read in context; zeros where it holds no word."""
    pieces = cut_pieces(report, quotations, network.tokenizer)
    means = np.zeros((len(contents), 2 * HIDDEN), np.float32)
    held = [np.unique([at for span in spans for at in range(*_inside(pieces, span))]).astype(np.int64) for spans in contents]
    for window in cut_windows(pieces):
        here = [number for number, places in enumerate(held) if len(places) and window.core[0] <= places[0] < window.core[1]]
        if here:
            both = network.tag(pieces, window).both
            for number in here:
                places = held[number][held[number] < window.last] - window.first
                means[number] = both[places].mean(0)
    vectors = network.project(means)
    vectors[[not len(places) for places in held]] = 0
    return vectors


def _find(pieces: Pieces, windows: Sequence[Window], tagged: Sequence[Tagged], network: Network) -> Iterator[Finding]:
    cues = sorted(_cues(windows, tagged, network), key=lambda cue: (cue.window, cue.nested, cue.first))
    if not cues:
        return
    emissions = _padded(
        [
            row
            for at, group in groupby(cues, key=lambda cue: cue.window)
            for row in _link(pieces, windows[at], tagged[at], group, network)
        ]
    )
    sizes = np.array([windows[cue.window].last - windows[cue.window].first for cue in cues])
    tags = likeliest(emissions, network.moves.roles, sizes)
    for number, (cue, row, size) in enumerate(zip(cues, tags, sizes, strict=True)):
        base = windows[cue.window].first
        roles: tuple[list[Stretch], list[Stretch]] = ([], [])
        for kind, first, last in runs(row[:size]):
            sure = margin(emissions[number], network.moves.roles, row[:size], first, last)
            roles[kind].append(Stretch(_span(pieces, base + first, base + last), sure))
        source, content = roles
        yield Finding(tuple(source), _span(pieces, cue.first, cue.last), tuple(content), cue.nested, cue.score)


def _cues(windows: Sequence[Window], tagged: Sequence[Tagged], network: Network) -> Iterator[Cue]:
    """The cues of both layers in some windows; the chains of all are worked out at once."""
    layers = [(layer, at) for layer in (0, 1) for at in range(len(windows))]
    emissions = _padded([tagged[at].cues[:, layer] for layer, at in layers])
    sizes = np.array([windows[at].last - windows[at].first for _, at in layers])
    moves = np.stack([network.moves.layers[layer] for layer, _ in layers])
    tags = likeliest(emissions, moves, sizes)
    for row, (layer, at) in enumerate(layers):
        window = windows[at]
        for _, first, last in runs(tags[row, : sizes[row]]):
            if window.core[0] <= window.first + first < window.core[1]:
                odds = margin(emissions[row], moves[row], tags[row, : sizes[row]], first, last)
                yield Cue(at, window.first + first, window.first + last, 1 / (1 + math.exp(-odds / SURENESS)), bool(layer))


def _link(pieces: Pieces, window: Window, tagged: Tagged, cues: Iterable[Cue], network: Network) -> Floats:
    """Emissions of the roles of a window's cues."""
    places = np.array([(cue.first - window.first, cue.last - 1 - window.first) for cue in cues])
    return network.link(tagged.hidden, pieces.features[window.first : window.last], places)


def _mentions(pieces: Pieces, window: Window, emissions: Floats, kinds: Sequence[MentionKind]) -> Iterator[Mention]:
    """Each piece's likeliest tag; a run that goes on without beginning begins."""
    tags = emissions.argmax(1)
    before = np.concatenate([[0], tags[:-1]])
    begins = (tags > 0) & (tags % 2 == 0) & (before != tags) & (before != tags - 1)
    for kind, first, last in runs(np.where(begins, tags - 1, tags)):
        if window.core[0] <= window.first + first < window.core[1]:
            yield Mention(_span(pieces, window.first + first, window.first + last), kinds[kind])


def _words(pieces: Pieces, window: Window) -> tuple[Integers, list[int]]:
    """The words that begin in the core: where each has its first piece in the window, and its first character in the report."""
    opening = np.flatnonzero(pieces.opens_word[slice(*window.core)]) + window.core[0]
    return opening - window.first, pieces.spans[opening, 0].tolist()


def _inside(pieces: Pieces, span: Span) -> tuple[int, int]:
    """The half-open pieces that overlap a span."""
    first = int(np.searchsorted(pieces.spans[:, 1], span.start, side="right"))
    return first, max(first, int(np.searchsorted(pieces.spans[:, 0], span.end, side="left")))


def _padded(rows: Sequence[Floats]) -> Floats:
    """Rows of several lengths as one array, zeros behind the shorter ones."""
    made = np.zeros((len(rows), max(len(row) for row in rows), rows[0].shape[1]), np.float32)
    for at, row in enumerate(rows):
        made[at, : len(row)] = row
    return made


def _span(pieces: Pieces, first: int, last: int) -> Span:
    """From the first to the last character of a run of pieces, drawn out to whole words."""
    while first and not pieces.opens_word[first]:
        first -= 1
    while last < len(pieces.ids) and not pieces.opens_word[last]:
        last += 1
    return Span(int(pieces.spans[first, 0]), int(pieces.spans[last - 1, 1]))
