"""Where a quotation runs, the quotation machine knows for certain: contents that say most of one are drawn to its marks."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.quotations import Quotation
from sayso.records import Finding, Span
from sayso.text import join

MOST = 0.5
"""Share of a quotation's words that a content must hold to be taken for all of it."""
MARK = 2
"""The longest quotation mark."""


DASHES = frozenset("-–—―")
GAP = 3
"""Characters between a quotation and the dash that ascribes it."""


def fit(finding: Finding, text: str, quotations: Sequence[Quotation]) -> tuple[Span, ...]:
    """The finding's content with its edges on the marks of the quotations it says, those that hold its own cue left out.

    A dash right behind a quotation ascribes that and nothing else: “Never.” ― Ann Vey
    """
    if DASHES.issuperset(text[slice(*finding.cue)]):
        before = [one.span for one in quotations if one.depth == 0 and 0 <= finding.cue.start - one.span.end <= GAP]
        if before:
            return (before[-1],)
    free = [
        one
        for one in quotations
        if not any(_meet(one.span, span) for span in (finding.cue, *(stretch.span for stretch in finding.source)))
    ]
    return join(_drawn(stretch.span, free) for stretch in finding.content)


def _drawn(piece: Span, quotations: Sequence[Quotation]) -> Span:
    start, end = piece
    for quotation in quotations:
        inner = quotation.inner
        shared = min(end, inner.end) - max(start, inner.start)
        if shared <= 0 or shared < MOST * (inner.end - inner.start):
            continue
        if inner.start - MARK <= start <= inner.end:
            start = min(start, quotation.span.start)
        if inner.start <= end <= inner.end + MARK:
            end = max(end, quotation.span.end)
    return Span(start, end)


def _meet(left: Span, right: Span) -> bool:
    return left.start < right.end and right.start < left.end
