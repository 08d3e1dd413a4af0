"""Where the blocks that an extractor gives stand in the page they came from.

Compared are printable characters alone: extractors change white space and drop invisible characters. Words are then cut from
the page, so that what an extractor drops is still there. Blocks that equal one stretch between two tags, and no other, are
anchors; the rest are looked for in order between them (patience diff, Bram Cohen).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from sayso.extraction.page import BREAK
from sayso.records import Segment, Span
from sayso.text import compose

PROBE = 16
"""Characters that must agree where a block goes on after something the extractor left out; a guess, about three words."""

WIDEST_GAP = 4000
"""Characters that an extractor may leave out inside a block; a guess: a figure with its caption, a list of links."""

REACH = 200_000
"""Characters searched for one block, so that a page of many blocks that stand nowhere takes no time squared."""


_WHITE = frozenset(" \t\n\r\f" + BREAK)


class Keys(NamedTuple):
    """The printable characters of a text."""

    text: str
    places: Sequence[int]
    """Where each stands in the text they were taken from."""


def keys(text: str, *, without: Span | None = None) -> Keys:
    """The printable characters of a text, those of one span left out."""
    start, end = without or Span(0, 0)
    places = [i for i, character in enumerate(text) if character.isprintable() and character != " " and not start <= i < end]
    places = [i for i in places if not text[i].isspace()]
    return Keys("".join(text[i] for i in places), places)


def place(page: Keys, page_text: str, blocks: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
    """For each block the spans of the page's text that it is made of, in order; empty for one that stands nowhere."""
    wanted = [keys(block).text for block in blocks]
    anchors = _anchors(_stretches(page, page_text), wanted)
    bounds = _rising(anchors)
    in_order = frozenset(bounds)
    taken: list[Span] = []
    placed: list[tuple[Span, ...]] = []
    cursor = 0
    for i, key in enumerate(wanted):
        n = bisect_left(bounds, i)
        limit = anchors[bounds[n]].start if n < len(bounds) else len(page.text)
        pieces = (anchors[i],) if i in anchors else _find(page.text, key, Span(cursor, min(limit, cursor + REACH)))
        if any(_meets(taken, piece) for piece in pieces):
            pieces = ()
        for piece in pieces:
            taken.insert(bisect_left(taken, piece), piece)
        if pieces and (i not in anchors or i in in_order):
            cursor = pieces[-1].end
        placed.append(tuple(Span(page.places[piece.start], page.places[piece.end - 1] + 1) for piece in pieces))
    return tuple(placed)


def cut(page_text: str, spans: Sequence[Span], *, like: str) -> tuple[str, tuple[Segment, ...]]:
    """The words at some spans of a page's text, each run of white space as one space, and their way back to it.

    Between two spans stands a space where the extractor's text, `like`, has one.
    """
    spaces = _space_counts(like)
    pieces: list[str] = []
    segments: list[Segment] = []
    length = printable = 0
    for n, span in enumerate(spans):
        if n and printable in spaces:
            pieces.append(" ")
            length += 1
        exact = False  # whether the last segment's characters are the very same in both texts, so that it may grow
        for piece, origin in _collapse(page_text, _widen(page_text, span)):
            same = piece == page_text[origin : origin + len(piece)]
            if same and exact and segments[-1].origin + segments[-1].size == origin:
                last = segments[-1]
                segments[-1] = Segment(last.target, last.length + len(piece), last.origin, last.size + len(piece))
            else:
                segments.append(Segment(length, len(piece), origin, len(piece)))
            exact = same
            pieces.append(piece)
            length += len(piece)
        printable += sum(not character.isspace() and character.isprintable() for character in page_text[slice(*span)])
    return "".join(pieces), tuple(segments)


def to_source(segments: Sequence[Segment], origins: Sequence[Segment], start: int) -> tuple[Segment, ...]:
    """The way from a block that begins at `start` in the report through the page's text to its source."""
    return tuple(segment._replace(target=segment.target + start) for segment in compose(segments, origins))


def _stretches(page: Keys, page_text: str) -> dict[str, list[Span]]:
    """The stretches between two breaks of the page's text, by their printable characters."""
    found: dict[str, list[Span]] = {}
    at = 0
    for line in page_text.split(BREAK):
        start, end = bisect_left(page.places, at), bisect_left(page.places, at + len(line))
        if start < end:
            found.setdefault(page.text[start:end], []).append(Span(start, end))
        at += len(line) + 1
    return found


def _anchors(stretches: dict[str, list[Span]], wanted: Sequence[str]) -> dict[int, Span]:
    """By the number of a block, the one stretch it equals."""
    counts = Counter(wanted)
    return {
        i: stretches[key][0] for i, key in enumerate(wanted) if counts[key] == 1 and key in stretches and len(stretches[key]) == 1
    }


def _rising(anchors: dict[int, Span]) -> list[int]:
    """The longest run of blocks whose anchors stand in the same order in the page."""
    ends: list[int] = []
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for i, span in anchors.items():
        n = bisect_left(ends, span.start)
        before[i] = tails[n - 1] if n else None
        ends[n : n + 1] = [span.start]
        tails[n : n + 1] = [i]
    run: list[int] = []
    at = tails[-1] if tails else None
    while at is not None:
        run.append(at)
        at = before[at]
    return run[::-1]


def _find(page: str, key: str, window: Span) -> tuple[Span, ...]:
    """Where a block's characters stand, whole or with something left out in between."""
    at = page.find(key, *window) if key else -1
    if at >= 0:
        return (Span(at, at + len(key)),)
    pieces: list[Span] = []
    done, start, end = 0, window.start, window.end
    while done < len(key):
        at = page.find(key[done : done + PROBE], start, end)
        if at < 0:
            return ()
        length = _shared(page, at, key, done)
        pieces.append(Span(at, at + length))
        done, start = done + length, at + length
        end = min(window.end, start + WIDEST_GAP)
    return tuple(pieces)


def _shared(page: str, at: int, key: str, done: int) -> int:
    """How many characters agree from two places on."""
    length = 0
    while at + length < len(page) and done + length < len(key) and page[at + length] == key[done + length]:
        length += 1
    return length


def _meets(taken: Sequence[Span], piece: Span) -> bool:
    n = bisect_right(taken, piece)
    return (n > 0 and taken[n - 1].end > piece.start) or (n < len(taken) and taken[n].start < piece.end)


def _widen(text: str, span: Span) -> Span:
    """A span with the invisible characters that stand against it."""
    start, end = span
    while start and not text[start - 1].isprintable() and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isprintable() and not text[end].isspace():
        end += 1
    return Span(start, end)


def _collapse(text: str, span: Span) -> list[tuple[str, int]]:
    """Words and the single spaces between them, each with its place; a hard space is no white space to HTML and stays."""
    pieces: list[tuple[str, int]] = []
    at = span.start
    while at < span.end:
        white = text[at] in _WHITE
        end = at
        while end < span.end and (text[end] in _WHITE) == white:
            end += 1
        pieces.append((" " if white else text[at:end], at))
        at = end
    return pieces


def _space_counts(text: str) -> set[int]:
    """After how many printable characters white space stands in a text."""
    counts, printable = set(), 0
    for character in text:
        if character.isspace():
            counts.add(printable)
        elif character.isprintable():
            printable += 1
    return counts
