"""Plain text: kept as decoded, character for character; its blocks are found, not cut out."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.extraction.decoding import STAGE, decode_text
from sayso.extraction.kinds import Unit, byline_name, headlines_of, tell_kinds, title_of
from sayso.extraction.layout import paragraphs
from sayso.extraction.published import given_time, warning, written_time
from sayso.ids import report_id
from sayso.records import Block, BlockKind, Capture, Problem, Report, Span
from sayso.text import identity
from sayso.unseen import UNSEEN

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
    particulars = capture.particulars
    report = Report(
        id=report_id(capture.id, text),
        capture=capture.id,
        address=capture.address,
        sha256=capture.sha256,
        media_type=capture.media_type,
        text=text,
        blocks=blocks,
        extractor=EXTRACTOR,
        charset=decoded.charset,
        origins=identity(len(text)),
        title=particulars.title
        or title_of(tuple(_HEADING.sub("", words) for words in words_of(text, headlines_of(blocks), "headline"))),
        byline=particulars.byline or next((byline_name(words) or words for words in words_of(text, blocks, "byline")), None),
        outlet=particulars.outlet,
        published=given_time(particulars) or published,
    )
    told = (*problems, *_nulls(text), *(() if particulars.published else doubts))
    return report, tuple(replace(problem, report=report.id) for problem in told)


def words_of(text: str, blocks: tuple[Block, ...], kind: BlockKind) -> tuple[str, ...]:
    """The words of the blocks of one kind as they are seen, each run of white space as one space."""
    return tuple(" ".join(UNSEEN.sub("", text[slice(*block.span)]).split()) for block in blocks if block.kind == kind)


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
