"""The order in which the lines of a printed page are read: columns from left to right, between what runs across them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from sayso.extraction.layout import ends_sentence

GUTTER = 0.8
"""Ems of white between two columns; a guess: papers set one to two, and the space between words stays under half."""

FEWEST, NARROWEST = 3, 8
"""Lines that a column has, and ems that half of them reach: less is a table, a list or a caption. Guesses."""

SPACED = 1.35
"""Times the usual pitch of lines beyond which a paragraph begins; a guess: headings stand half a line apart."""

INDENT = 0.8
"""Ems by which the first line of a paragraph is set in; a guess, under the one em that is usual."""

OTHER_SIZE = 0.12
"""Share by which sizes differ that are not the same; a guess: typewriter letters are set a tenth smaller than others."""

SHORT = 0.85
"""Share of the column's width that the last line of a paragraph stays under, to be told by that; a guess."""

_BULLETS = ("•", "▪", "◦", "‣", "– ", "— ", "* ")


class Line(NamedTuple):
    """A stretch of text on one line; points from the page's upper left. `start` and `end` are places in the text of its page."""

    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float
    size: float
    words: str


Paragraph = tuple[Line, ...]


def paragraphs(lines: Iterable[Line]) -> tuple[Paragraph, ...]:
    """The paragraphs of a page in the order in which they are read."""
    return tuple(paragraph for column in _flow(sorted(lines, key=_from_top)) for paragraph in _split(column))


def goes_on(before: Paragraph, after: Paragraph) -> bool:
    """Whether a paragraph at the end of a column or page goes on in the first of the next."""
    last, first = before[-1], after[0]
    if _is_other_size(last, first) or ends_sentence(last.words):
        return False
    return last.words.endswith("-") or first.words[:1].islower() or (last.words[-1:] in {",", ";"} and len(before) > 1)


def rows(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines that stand side by side, from the top of the page down."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=_from_top):
        if found and _stands_beside(line, found[-1][0]):
            found[-1].append(line)
        else:
            found.append([line])
    return [sorted(row, key=lambda line: line.left) for row in found]


def _flow(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The columns of a page, or of a part of it, in the order in which they are read."""
    best = max(((_worth(lines, x), x) for x in _candidates(lines)), default=(0, 0.0))
    if not best[0]:
        if lines:
            yield lines
        return
    across: list[Line] = []
    for section, columns in _sections(lines, best[1]):
        if not columns:
            across.extend(section)
            continue
        if across:
            yield across
            across = []
        for column in columns:
            yield from _flow(column)
    if across:
        yield across


def _candidates(lines: Sequence[Line]) -> set[float]:
    """Where a gutter may end: at left edges that several lines share, but for the leftmost."""
    edges = Counter(round(line.left) for line in lines)
    return {edge - 1.0 for edge, count in edges.items() if count > 1 and edge > min(edges)}


def _worth(lines: Sequence[Line], x: float) -> int:
    """How many lines would stand in columns if a gutter ended at x."""
    return sum(len(section) for section, columns in _sections(lines, x) if columns)


def _sections(lines: Sequence[Line], x: float) -> Iterator[tuple[Sequence[Line], tuple[Sequence[Line], ...]]]:
    """What stands between lines that run across x, and the two columns it makes; none where it makes none."""
    section: list[Line] = []
    for line in lines:
        if line.left < x < line.right:
            if section:
                yield section, _columns(section, x)
            yield [line], ()
            section = []
        else:
            section.append(line)
    if section:
        yield section, _columns(section, x)


def _columns(section: Sequence[Line], x: float) -> tuple[Sequence[Line], ...]:
    left, right = [line for line in section if line.right <= x], [line for line in section if line.left >= x]
    if min(len(left), len(right)) < FEWEST:
        return ()
    em = median(line.size for line in section)
    gap = min(line.left for line in right) - max(line.right for line in left)
    wide = all(median(line.right - line.left for line in column) >= NARROWEST * em for column in (left, right))
    return (left, right) if wide and gap >= GUTTER * em else ()


def _split(column: Sequence[Line]) -> Iterator[Paragraph]:
    """The paragraphs of a column."""
    lines = [line for row in rows(column) for line in row]
    steps = [below.bottom - above.bottom for above, below in pairwise(lines) if not _is_other_size(above, below)]
    pitch = median([step for step in steps if step > 0] or [max(line.size for line in lines) * 1.2])
    edges = [round(line.left) for line in lines]
    edge = max(sorted(set(edges)), key=edges.count)
    width = max(line.right for line in lines) - edge
    start = 0
    for i, (above, below) in enumerate(pairwise(lines), 1):
        if _opens(above, below, pitch=pitch, edge=edge, width=width):
            yield tuple(lines[start:i])
            start = i
    yield tuple(lines[start:])


def _opens(above: Line, below: Line, *, pitch: float, edge: float, width: float) -> bool:
    """Whether a paragraph begins with the lower of two lines."""
    if _stands_beside(above, below):
        return False
    usual = max(pitch, below.size)
    if below.bottom - above.bottom > SPACED * usual or _is_other_size(above, below) or below.words.startswith(_BULLETS):
        return True
    indent = INDENT * below.size
    if below.left - edge > indent and above.left - edge <= indent and not above.words.startswith(_BULLETS):
        return True
    return above.right - edge < SHORT * width and ends_sentence(above.words)


def _from_top(line: Line) -> tuple[float, float]:
    return line.bottom, line.left


def _stands_beside(left: Line, right: Line) -> bool:
    """Whether half the height of the lower one is common to both."""
    common = min(left.bottom, right.bottom) - max(left.top, right.top)
    return common > 0.5 * min(left.bottom - left.top, right.bottom - right.top)


def _is_other_size(left: Line, right: Line) -> bool:
    return abs(left.size - right.size) > OTHER_SIZE * max(left.size, right.size)
