"""Plain text: kept as decoded, character for character; its blocks are found, not cut out."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.extraction.decoding import STAGE, decode_text
from sayso.extraction.kinds import Unit, headlines_of, tell_kinds, title_of
from sayso.extraction.layout import paragraphs
from sayso.extraction.making import Described, Drawn, byline_of, make_report, words_of
from sayso.extraction.published import warning, written_time
from sayso.records import Capture, Problem, Report, Span
from sayso.text import identity

EXTRACTOR = "plain text 1"
"""The number goes up when the rules find other blocks in the same text."""

_HEADING = re.compile(r"(#{1,6})[ \t]+")


def extract(capture: Capture) -> tuple[Report | None, tuple[Problem, ...]]:
    """The report in a capture of plain text; None, and why, where it holds no words."""
    decoded, problems = decode_text(capture)
    text = decoded.text
    if not any(character.isalnum() for character in text):
        return None, (
            *problems,
            Problem(level="error", stage=STAGE, message="no words found: the text is empty or holds only marks"),
        )
    blocks = tell_kinds(text, _units(text, markdown=capture.media_type.startswith("text/markdown")))
    published, doubts = written_time(text, blocks)
    headlines = (_HEADING.sub("", words) for words in words_of(text, headlines_of(blocks), "headline"))
    report = make_report(
        capture,
        Drawn(text, blocks, identity(len(text)), EXTRACTOR, decoded.charset),
        Described(title_of(tuple(headlines)), byline_of(text, blocks), published),
    )
    told = (*problems, *_nulls(text), *(() if capture.particulars.published else doubts))
    return report, tuple(replace(problem, report=report.id) for problem in told)


def _units(text: str, *, markdown: bool) -> tuple[Unit, ...]:
    """The paragraphs, and what Markdown's marks say of them: one `#` before the report's title, more before its subheads."""
    units = []
    for span in paragraphs(text):
        mark = _HEADING.match(text, *span) if markdown else None
        units.append(Unit(span, ("headline" if len(mark[1]) == 1 else "subhead") if mark else None))
    return tuple(units)


def _nulls(text: str) -> tuple[Problem, ...]:
    first = text.find("\0")
    if first < 0:
        return ()
    count = text.count("\0")
    message = (
        f"{count} NUL {'character stands' if count == 1 else 'characters stand'} in the text, the first at character {first}; kept"
    )
    return (warning(message, Span(first, first + 1)),)
