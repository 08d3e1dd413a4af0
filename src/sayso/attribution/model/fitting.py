"""Where a quotation runs, the quotation machine knows for certain: contents that say most of one are drawn to its marks."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.quotations import Quotation
from sayso.records import Finding, Span
from sayso.text import join

MOST = 0.5
"""Share of a quotation's words that a content must hold to be taken for all of it."""


def fit(finding: Finding, text: str, quotations: Sequence[Quotation]) -> Finding:
    """The finding with its content's edges on the marks of the quotations it says, those that hold its own cue left out."""
    held = [one for one in quotations if not any(_meet(one.span, span) for span in (*finding.cue, *finding.source))]
    return finding._replace(content=join(_drawn(piece, held) for piece in finding.content))


def _drawn(piece: Span, quotations: Sequence[Quotation]) -> Span:
    start, end = piece
    for quotation in quotations:
        inner = quotation.inner
        shared = min(end, inner.end) - max(start, inner.start)
        if shared < MOST * (inner.end - inner.start) or shared <= 0:
            continue
        if inner.start - 2 <= start <= inner.end:
            start = min(start, quotation.span.start)
        if inner.start <= end <= inner.end + 2:
            end = max(end, quotation.span.end)
    return Span(start, end)


def _meet(left: Span, right: Span) -> bool:
    return left.start < right.end and right.start < left.end
