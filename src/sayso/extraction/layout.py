"""Where the paragraphs of a plain text begin and end: one a line, or hard-wrapped over several.

Only a paragraph's own lines and those above it decide, so that a paragraph added below moves none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from sayso.records import Span
from sayso.text import trim

NARROWEST, WIDEST = 40, 120
"""Columns that texts are wrapped at. A guess from habit: mail wraps at 65 to 80, terminals at up to 120."""

SLACK = 8
"""Columns by which a wrapped line may fall short of where its next word would have fitted; a guess, for wrapping that evens
lines out. Where every line that breaks off is filled to the last word that fits, none is allowed: then a short line ends a
paragraph. Of 1,838 paragraphs of PolNeAR dev, wrapped at 72 columns with no blank lines, 1,487 are found again so, and 1,148 with
8 columns of slack (November 2026)."""

SENTENCE_ENDS = ".!?…:"
_SMALL_WORDS = frozenset(
    {"a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or", "that", "his", "her", "its"}
)
"""Words that end neither a sentence nor a headline."""

_CLOSERS = "\"'”’»)]*_"


class _Line(NamedTuple):
    span: Span
    indent: int

    @property
    def width(self) -> int:
        return self.indent + self.span.end - self.span.start


class _Wrap(NamedTuple):
    """The width that lines are wrapped at, and the slack left at their ends."""

    width: int
    slack: int


def paragraphs(text: str) -> tuple[Span, ...]:
    r"""The paragraphs of a text, without the white space around them.

    >>> paragraphs("One line.\nTwo lines.\n\n  Three.")
    (Span(start=0, end=9), Span(start=10, end=20), Span(start=24, end=30))
    """
    found: list[Span] = []
    above: _Wrap | None = None
    for lines in _groups(text):
        wrap = _find_wrap(text, lines, above, first=not found)
        above = wrap or above
        start = 0
        for i in range(1, len(lines) + 1):
            if i == len(lines) or not wrap or not _runs_on(text, lines[i - 1], lines[i], wrap):
                found.append(Span(lines[start].span.start, lines[i - 1].span.end))
                start = i
    return tuple(found)


def ends_sentence(words: str) -> bool:
    """Whether words end as a sentence does, closing quotation marks and brackets aside."""
    return words.rstrip(_CLOSERS)[-1:] in tuple(SENTENCE_ENDS)


def _groups(text: str) -> Iterator[list[_Line]]:
    """Lines with no blank line between them."""
    group: list[_Line] = []
    at = 0
    for line in text.splitlines(keepends=True):
        span = trim(text, Span(at, at + len(line)))
        if span.start < span.end:
            group.append(_Line(span, span.start - at))
        elif group:
            yield group
            group = []
        at += len(line)
    if group:
        yield group


def _find_wrap(text: str, lines: Sequence[_Line], above: _Wrap | None, *, first: bool) -> _Wrap | None:
    """How lines are wrapped; None where each is a paragraph."""
    width = max(line.width for line in lines)
    if above and width <= above.width + SLACK:
        return _Wrap(max(above.width, width), above.slack)
    if len(lines) < 2 or not NARROWEST <= width <= WIDEST:
        return None
    broken = [(line, after) for line, after in pairwise(lines) if _breaks_off(text, line, after, first=first)]
    for slack in (0, SLACK):
        full = sum(_is_full(text, line, after, _Wrap(width, slack)) for line, after in broken)
        if full and (slack or full == len(broken)):
            return _Wrap(width, slack)
    return None


def _is_full(text: str, line: _Line, after: _Line, wrap: _Wrap) -> bool:
    """Whether the first word of the next line would not have fitted on this one."""
    word = text[slice(*after.span)].split(maxsplit=1)[0]
    return line.width + 1 + len(word) > wrap.width - wrap.slack


def _breaks_off(text: str, line: _Line, after: _Line, *, first: bool) -> bool:
    """Whether a line stops in mid-sentence.

    At the top of a text, where headlines end so too, the next line must run on in lower case.
    """
    words = text[slice(*line.span)]
    last = words.split()[-1]
    if text[after.span.start].islower() or last.endswith((",", ";")) or last in _SMALL_WORDS:
        return True
    # "…led by the minister / Anna Berg": the next line may begin with a name.
    return not first and len(words) >= NARROWEST and not ends_sentence(words) and last.islower()


def _runs_on(text: str, line: _Line, after: _Line, wrap: _Wrap) -> bool:
    """Whether a line of a wrapped text goes on in the next one: that one is not set in, and its first word had no room on this."""
    return after.indent <= line.indent and _is_full(text, line, after, wrap)
