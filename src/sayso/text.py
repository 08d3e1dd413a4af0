"""Spans, offset maps between a text and what it was made from, decoding with byte positions, and quote selectors.

An offset map is a tuple of `Segment`s in the order of the derived text. Maps compose: from a report's text through the
decoded capture down to its bytes.
"""

from __future__ import annotations

import codecs
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from sayso.records import Part, Segment, Source, Span

T = TypeVar("T")

GAP = " … "
"""Stands between the pieces of a part where they are told as one string."""

CONTEXT = 32
"""Characters kept on each side of quoted words; a guess that tells apart all but verbatim repeats."""


# ---- spans ------------------------------------------------------------------------------------------------------


def part(text: str, spans: Iterable[Span]) -> Part:
    """The part of a text that stands at `spans`, in the order of the text."""
    ordered = tuple(sorted(spans))
    return Part(ordered, GAP.join(text[start:end] for start, end in ordered))


def trim(text: str, span: Span, characters: str | None = None) -> Span:
    """`span` without the white space (or the given characters) at its ends.

    >>> trim("  so, ", Span(0, 6))
    Span(start=2, end=5)
    """
    start, end = span
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip(characters))
    return Span(start, max(start, end - (len(inside) - len(inside.rstrip(characters)))))


def subtract(span: Span, holes: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of a span outside the holes.

    >>> subtract(Span(0, 10), [Span(2, 4), Span(9, 12)])
    (Span(start=0, end=2), Span(start=4, end=9))
    """
    left, at = [], span.start
    for start, end in sorted(holes):
        if end <= at or start >= span.end:
            continue
        if start > at:
            left.append(Span(at, start))
        at = max(at, end)
    if at < span.end:
        left.append(Span(at, span.end))
    return tuple(left)


def covers(spans: Iterable[Span], inner: Span) -> bool:
    """Whether one of the spans holds all of `inner`."""
    return any(start <= inner.start and inner.end <= end for start, end in spans)


def overlap(left: Iterable[Span], right: Iterable[Span]) -> bool:
    """Whether a span of one set has a character in common with one of the other."""
    others = tuple(right)
    return any(a.start < b.end and b.start < a.end for a in left for b in others)


def join(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as spans that lie apart, in order.

    >>> join([Span(4, 6), Span(0, 2), Span(1, 3)])
    (Span(start=0, end=3), Span(start=4, end=6))
    """
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(end, joined[-1].end))
        else:
            joined.append(Span(start, end))
    return tuple(joined)


def meeting(apart: Sequence[Span], span: Span) -> Sequence[Span]:
    """Those of some spans that share a character with another; they lie apart, in order, as `join` gives them."""
    first = bisect_right(apart, span.start, key=lambda one: one.end)
    return apart[first : bisect_left(apart, span.end, key=lambda one: one.start)]


def spans_of(*parts: Part | Source | None) -> tuple[Span, ...]:
    """The spans of those parts that are there, part after part."""
    return tuple(span for each in parts if each for span in each.spans)


def place(spans: Iterable[Span]) -> tuple[int, int]:
    """Sorts sets of spans by where they begin, the one that reaches further first; there must be a span.

    >>> place([Span(4, 6), Span(0, 2)])
    (0, -6)
    """
    held = tuple(spans)
    return min(span.start for span in held), -max(span.end for span in held)


class Holders(Generic[T]):
    """Which of many sets of spans hold a span, found by place: contents and what stands in them."""

    def __init__(self, sets: Iterable[tuple[Sequence[Span], T]]) -> None:
        self._sets = [(spans, held) for spans, held in sets if spans]
        self._pieces = sorted((piece, number) for number, (spans, _) in enumerate(self._sets) for piece in spans)
        self._longest = max((piece.end - piece.start for piece, _ in self._pieces), default=0)

    def find(self, span: Span) -> list[T]:
        """What belongs to the sets one span of which holds `span`, the narrowest set first."""
        at = bisect_right(self._pieces, span.start, key=lambda piece: piece[0].start)
        found: list[tuple[int, int]] = []
        while at and self._pieces[at - 1][0].start >= span.start - self._longest:
            at -= 1
            piece, number = self._pieces[at]
            if piece.end >= span.end:
                spans = self._sets[number][0]
                found.append((spans[-1].end - spans[0].start, number))
        return [self._sets[number][1] for _, number in sorted(found)]


# ---- offset maps ------------------------------------------------------------------------------------------------


def identity(length: int) -> tuple[Segment, ...]:
    """The map of a text onto itself."""
    return (Segment(0, length, 0, length),) if length else ()


def to_origin(offsets: Sequence[Segment], span: Span) -> tuple[Span, ...]:
    """Where the characters of a span stand in the origin; those that stand nowhere in it are left out.

    >>> to_origin((Segment(0, 3, 5, 3), Segment(4, 2, 9, 2)), Span(1, 6))
    (Span(start=6, end=8), Span(start=9, end=11))
    """
    return tuple(Span(origin, origin + size) for _, _, origin, size in _cut(offsets, span))


def invert(offsets: Sequence[Segment]) -> tuple[Segment, ...]:
    """The map the other way: from the origin to the text made from it."""
    return tuple(sorted(Segment(origin, size, target, length) for target, length, origin, size in offsets))


def compose(outer: Sequence[Segment], inner: Sequence[Segment]) -> tuple[Segment, ...]:
    """The map through two others: `outer` from a text to a middle one, `inner` from the middle one to its origin.

    >>> compose((Segment(0, 4, 2, 4),), (Segment(0, 3, 10, 3), Segment(3, 9, 20, 9)))
    (Segment(target=0, length=1, origin=12, size=1), Segment(target=1, length=3, origin=20, size=3))
    """
    joined = []
    for target, length, middle, size in outer:
        for cut in _cut(inner, Span(middle, middle + size)):
            whole = length != size
            if not whole and cut.length != cut.size and not (middle <= cut.target and cut.target + cut.length <= middle + size):
                continue  # a part of what answers only as a whole stands nowhere
            at, extent = (target, length) if whole else (target + cut.target - middle, cut.length)
            joined.append(Segment(at, extent, cut.origin, cut.size))
    return tuple(joined)


def _cut(offsets: Sequence[Segment], span: Span) -> Iterator[Segment]:
    """The segments that meet a span, those that answer one to one cut to it."""
    first = max(0, bisect_right(offsets, span.start, key=lambda segment: segment.target) - 1)
    for index in range(first, len(offsets)):
        segment = offsets[index]
        if segment.target >= span.end:
            return
        start, end = max(span.start, segment.target), min(span.end, segment.target + segment.length)
        if start >= end:
            continue
        if segment.length == segment.size:
            yield Segment(start, end - start, segment.origin + start - segment.target, end - start)
        else:
            yield segment


# ---- bytes ------------------------------------------------------------------------------------------------------


WINDOW = 4096
"""Bytes decoded at a time once a body has shown undecodable ones."""


class Run(NamedTuple):
    """Characters decoded from consecutive bytes; `sound` is False for one U+FFFD that stands for undecodable bytes."""

    target: int
    """First code point in the decoded text."""
    length: int
    origin: int
    """First byte in the body."""
    size: int
    sound: bool


class Decoded(NamedTuple):
    """A body as text, with the way back to its bytes."""

    text: str
    charset: str
    runs: tuple[Run, ...]


BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(body: bytes, charset: str) -> Decoded:
    r"""A body decoded character for character, its byte-order mark left out, undecodable bytes each as one U+FFFD.

    Raises LookupError where Python knows no such character set.

    >>> decode(b"caf\xe9 au", "utf-8").text == "caf\ufffd au"
    True
    """
    start = 0
    for mark, marked in BYTE_ORDER_MARKS:
        if body.startswith(mark):
            start, charset = len(mark), marked
            break
    runs: list[Run] = []
    pieces: list[str] = []
    target = 0
    window = len(body)
    while start < len(body):
        piece, good, bad = _decode_some(body[start : start + window], charset, is_last=start + window >= len(body))
        end = start + good
        if bad:
            window = WINDOW  # a body full of undecodable bytes would else be copied whole for each of them
        if piece:
            runs.append(Run(target, len(piece), start, end - start, sound=True))
            target += len(piece)
            pieces.append(piece)
        if bad:
            runs.append(Run(target, 1, end, bad, sound=False))
            target += 1
            pieces.append("\ufffd")
        start = end + bad
    return Decoded("".join(pieces), charset, tuple(runs))


def _decode_some(part: bytes, charset: str, *, is_last: bool) -> tuple[str, int, int]:
    """The text before the first undecodable bytes, how many bytes it took, and how many cannot be decoded.

    A character cut by the end of a part that is not the last is left for the next.
    """
    try:
        return codecs.decode(part, charset), len(part), 0
    except UnicodeDecodeError as error:
        is_cut = error.end >= len(part) and not is_last and error.start > 0
        return codecs.decode(part[: error.start], charset), error.start, 0 if is_cut else error.end - error.start


def byte_span(body: bytes, decoded: Decoded, span: Span) -> Span:
    """The bytes of the body from which the characters of a span were decoded."""
    return Span(_byte_at(body, decoded, span.start), _byte_at(body, decoded, span.end))


def _byte_at(body: bytes, decoded: Decoded, position: int) -> int:
    index = bisect_right(decoded.runs, position, key=lambda run: run.target) - 1
    if index < 0:
        return decoded.runs[0].origin if decoded.runs else 0
    run = decoded.runs[index]
    if position >= run.target + run.length:
        return run.origin + run.size
    # Encoding would not lead back: some sets write one character in two ways, or turn to and fro with sequences of their own.
    size = bisect_left(range(run.size), position - run.target, key=lambda size: _count(body, run.origin, size, decoded.charset))
    return run.origin + size


def _count(body: bytes, start: int, size: int, charset: str) -> int:
    """How many characters are whole in some bytes."""
    return len(codecs.getincrementaldecoder(charset)().decode(body[start : start + size]))


# ---- quote selectors --------------------------------------------------------------------------------------------


class Quote(NamedTuple):
    """Words with some before and after: the W3C Web Annotation model's TextQuoteSelector."""

    exact: str
    prefix: str
    suffix: str


def quote(text: str, span: Span) -> Quote:
    """The selector of the words at a span."""
    return Quote(text[span.start : span.end], text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT])


def find_quote(text: str, wanted: Quote) -> Span | None:
    """Where quoted words stand: the place whose surroundings agree longest; None where there is none or two agree alike."""
    if not wanted.exact:
        return None
    places: list[tuple[int, int]] = []
    at = text.find(wanted.exact)
    while at >= 0:
        end = at + len(wanted.exact)
        before = _shared(text[max(0, at - CONTEXT) : at][::-1], wanted.prefix[::-1])
        places.append((before + _shared(text[end : end + CONTEXT], wanted.suffix), at))
        at = text.find(wanted.exact, at + 1)
    places.sort(reverse=True)
    if not places or (len(places) > 1 and places[0][0] == places[1][0]):
        return None
    return Span(places[0][1], places[0][1] + len(wanted.exact))


def _shared(left: str, right: str) -> int:
    return next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
