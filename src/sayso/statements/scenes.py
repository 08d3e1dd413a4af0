"""The sentence around a cue: whose word each word is, which words tell a time, and how far the cue's own clause reaches."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sayso.grammar.lines import Line, Word
from sayso.records import Analysis, Attribution, Span, Time
from sayso.text import spans_of

REACH = 40
"""How many words away from its cue a circumstance is looked for; a guess."""
LONGEST = 80
"""How many words before a cue the source can begin that holds it: "a nurse, who | begged | us to stay out, said"; a guess."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A line with its tags and times, and the attributions whose cues stand in it."""

    line: Line
    tags: tuple[str, ...]
    """The part of speech of each word; empty where no tagger ran."""
    times: Mapping[int, int]
    """The first word of each time to the index after its last."""
    takers: Mapping[int, frozenset[str]]
    """Word to the attributions whose source or cue it belongs to."""
    holders: Mapping[int, frozenset[str]]
    """Word to the attributions whose content it belongs to."""
    sources: Mapping[int, tuple[str, int]]
    """The first word of each source to its attribution, and the index after its last."""

    def at(self, index: int) -> Word:
        """The word at an index; an empty one outside."""
        return self.line.at(index)

    def tag(self, index: int) -> str:
        """The tag of the word at an index; empty outside and where no tagger ran."""
        return self.tags[index] if 0 <= index < len(self.tags) else ""

    def words_of(self, span: Span) -> range:
        """The words that begin inside a span."""
        first = bisect_left(self.line.words, span.start, key=lambda word: word.start)
        return range(first, bisect_left(self.line.words, span.end, key=lambda word: word.start))


@dataclass(frozen=True, slots=True)
class Place:
    """An attribution in its scene."""

    scene: Scene
    attribution: Attribution
    own: frozenset[int]
    """The words of its source, cue and content."""
    cue: tuple[int, ...]
    inside: frozenset[str]
    """The attributions whose contents hold the cue."""
    beside: frozenset[str]
    """The attributions whose source or cue holds the cue's last word, itself among them."""
    clause: range
    """The words of the source that holds the cue ("a nurse, | who begged us to stay out, | said"), else of the whole line."""

    def is_free(self, index: int) -> bool:
        """Whether a word is nobody's and stands in the same contents as the cue."""
        if index not in self.clause or index in self.own or self.scene.takers.get(index, frozenset()) - self.beside:
            return False
        return self.scene.holders.get(index, frozenset()) - {self.attribution.id} == self.inside

    def free_from(self, index: int) -> int:
        """The index after the free words that begin at one."""
        end = index
        while end < index + REACH and self.is_free(end):
            end += 1
        return end

    def free_to(self, index: int) -> int:
        """The index of the first of the free words that end right before one."""
        first = index
        while first > index - REACH and self.is_free(first - 1):
            first -= 1
        return first


def draw_scene(line: Line, analysis: Analysis, times: Sequence[Time], attributions: Sequence[Attribution]) -> Scene:
    """The scene of a line; `times` are those of the whole report, in order, `attributions` those that reach into the line."""
    first = bisect_left(analysis.tokens, line.words[0].start, key=lambda token: token.start)
    start, end = line.words[0].start, line.words[-1].end
    scene = Scene(line, analysis.speech[first : first + len(line.words)], {}, {}, {}, {})
    takers: dict[int, frozenset[str]] = {}
    holders: dict[int, frozenset[str]] = {}
    sources: dict[int, tuple[str, int]] = {}
    for one in attributions:
        for index in _indices(scene, spans_of(one.source, one.cue)):
            takers[index] = takers.get(index, frozenset()) | {one.id}
        for index in _indices(scene, spans_of(one.content)):
            holders[index] = holders.get(index, frozenset()) | {one.id}
        if one.source and (words := scene.words_of(one.source.spans[0])):
            sources[words[0]] = (one.id, words[-1] + 1)
    near = times[bisect_left(times, start, key=_start) : bisect_left(times, end, key=_start)]
    found = {words[0]: words[-1] + 1 for time in near if time.span and (words := scene.words_of(time.span))}
    return Scene(line, scene.tags, found, takers, holders, sources)


def place_in(scene: Scene, attribution: Attribution) -> Place | None:
    """An attribution in the scene of its cue; None where it has no cue there."""
    cue = tuple(_indices(scene, spans_of(attribution.cue)))
    if not cue:
        return None
    own = frozenset(_indices(scene, spans_of(attribution.source, attribution.cue, attribution.content)))
    inside = scene.holders.get(cue[-1], frozenset()) - {attribution.id}
    at = cue[-1]
    near = (first for first in range(at, max(-1, at - LONGEST), -1) if first in scene.sources)
    held = [range(first, scene.sources[first][1]) for first in near if at < scene.sources[first][1]]
    clause = min(held, key=len, default=range(scene.line.end))
    return Place(scene, attribution, own, cue, inside, scene.takers.get(at, frozenset()), clause)


def _indices(scene: Scene, spans: Sequence[Span]) -> Iterator[int]:
    for span in spans:
        yield from scene.words_of(span)


def _start(time: Time) -> int:
    return time.span.start if time.span else -1
