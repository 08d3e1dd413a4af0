"""Interviews without names: paragraphs that ask and paragraphs that answer, in turn, nobody's by any label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from sayso.attribution.assembly import Found
from sayso.quotations import Quotation
from sayso.records import Reason, Report, Span
from sayso.text import overlap

TURN = Reason("rule", "question and answer", 1.0)
FEWEST = 2
"""Questions that make an interview: a single one may be the report's own."""
LABEL = re.compile(r"[^.,?!:\n\"“]{1,40}(?::|(?<=\b[QA])\.)\s|[QA]\.\s")
"""Whose turn it is, in words: `turns` reads those."""
LONGEST_ASIDE = 40
"""Characters of the longest aside in brackets before an answer: "(She laughs.)". A guess."""


def find_dialogue(report: Report, found: Sequence[Found], quotations: Sequence[Quotation]) -> Iterator[Found]:
    """The paragraphs of an interview from its first question on: every second one asks, and none of them is told by another."""
    blocks = [
        number for number, block in enumerate(report.blocks) if block.kind in ("paragraph", "quotation", "subhead", "headline")
    ]
    asking = [position for position, number in enumerate(blocks) if _asks(report, number)]
    if len(asking) < FEWEST:
        return
    first = asking[0]
    turns = blocks[first:]
    asked = sum(1 for position in asking if (position - first) % 2 == 0)
    if asked < FEWEST or 2 * asked < (len(turns) + 1) // 2 or any((position - first) % 2 for position in asking):
        return
    if any(quotation.block in turns and _is_whole(report, quotation) for quotation in quotations):
        return
    spans = [_told(report, number) for number in turns]
    if any(LABEL.match(report.text, *span) for span in spans):
        return
    cut = takewhile(lambda span: not any(_is_told(one, span) for one in found), spans)
    for span in cut:
        yield Found((), (), (span,), TURN)


def _asks(report: Report, number: int) -> bool:
    return report.text[slice(*report.blocks[number].span)].rstrip().endswith("?")


def _told(report: Report, number: int) -> Span:
    """A paragraph without an aside in brackets before it."""
    start, end = report.blocks[number].span
    if report.text[start] == "(":
        closing = report.text.find(")", start, min(end, start + LONGEST_ASIDE))
        if 0 <= closing < end - 2:
            start = closing + 1
            start += len(report.text[start:end]) - len(report.text[start:end].lstrip())
    return Span(start, end)


def _is_whole(report: Report, quotation: Quotation) -> bool:
    """Whether a quotation is all of its paragraph: then marks, not turns, tell who speaks."""
    start, end = report.blocks[quotation.block].span
    return quotation.span.end - quotation.span.start >= end - start - 2


def _is_told(one: Found, span: Span) -> bool:
    """Whether a paragraph has a source, or is the better part of another's content."""
    return any(
        2 * (min(piece.end, span.end) - max(piece.start, span.start)) > span.end - span.start for piece in one.content
    ) and bool(one.cue and not overlap(one.cue, [span]))
