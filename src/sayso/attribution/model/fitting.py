"""Where a quotation runs, the quotation machine knows for certain: contents that say most of one are drawn to its marks."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.quotations import LONGEST_MARK, Quotation
from sayso.records import Finding, Span
from sayso.text import join, overlap

MOST = 0.5
"""Share of a quotation's characters that a content must hold to be taken for all of it."""
DASHES = frozenset("-–—―")
GAP = 3
"""Characters between a quotation and what ascribes it."""
ASIDE = 120
"""Characters of the longest aside between a cue and the rest of its quotation: a guess."""
ENDS = frozenset(".!?\n")


def fit(finding: Finding, text: str, quotations: Sequence[Quotation]) -> tuple[Span, ...]:
    """The finding's content with its edges on the marks of the quotations it says, those that hold its own cue left out.

    A dash right behind a quotation ascribes that and nothing else, as in “Never.” ― Ann Vey. `quotations` are those around the
    finding.
    """
    if DASHES.issuperset(text[slice(*finding.cue)]):
        before = [one.span for one in quotations if one.depth == 0 and 0 <= finding.cue.start - one.span.end <= GAP]
        if before:
            return (before[-1],)
    own = (finding.cue, *(stretch.span for stretch in finding.source))
    free = [one for one in quotations if not overlap([one.span], own)]
    drawn = [_drawn(stretch.span, free) for stretch in finding.content]
    return join([*drawn, *_broken_off(own, text, quotations, drawn)])


def _broken_off(own: Sequence[Span], text: str, quotations: Sequence[Quotation], drawn: Sequence[Span]) -> list[Span]:
    """The rest of a quotation that source and cue break, as in “If you go,” Ann Vey said, “we stay”.

    The first part ends with a comma; the rest begins in lower case behind another, with no end of a sentence between.
    """
    first, last = min(span.start for span in own), max(span.end for span in own)
    if not any(0 <= first - span.end <= GAP and text[span.end - 2 : span.end - 1] == "," for span in drawn):
        return []
    rest = next((one for one in quotations if one.depth == 0 and one.span.start >= last), None)
    between = text[last : rest.span.start] if rest else ""
    goes_on = between.endswith(", ") and len(between) <= ASIDE and not ENDS & set(between)
    return [rest.span] if rest and goes_on and text[rest.inner.start].islower() else []


def _drawn(piece: Span, quotations: Sequence[Quotation]) -> Span:
    start, end = piece
    for quotation in quotations:
        inner = quotation.inner
        shared = min(end, inner.end) - max(start, inner.start)
        if shared <= 0 or shared < MOST * (inner.end - inner.start):
            continue
        if inner.start - LONGEST_MARK <= start <= inner.end:
            start = min(start, quotation.span.start)
        if inner.start <= end <= inner.end + LONGEST_MARK:
            end = max(end, quotation.span.end)
    return Span(start, end)
