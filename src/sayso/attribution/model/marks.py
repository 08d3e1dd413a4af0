"""What marks say by themselves, where the network found nobody: signed quotations, and those alone in their paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.quotations import Quotation
from sayso.records import Analysis, Reason, Report, Span

MOST = 0.5
"""Share of a quotation that contents must hold for it to be somebody's."""
GAP = 8
"""Characters before a quotation in which a question mark is looked for: it and what parts paragraphs."""
TITLE = 5
"""Words of the longest title or subhead in marks: a guess."""
LAST_SPEAKER, SIGNATURE = Reason("rule", "last speaker", 1.0), Reason("rule", "signature", 1.0)
ANSWER = Reason("rule", "answer", 1.0)
_NAME = r"(?:[A-Z][\w.’'-]*|de|del|la|van|von|der|of|al|bin)"
_GAP = r"[ \t\xa0]*"
_SIGNATURE = re.compile(rf"{_GAP}([―—–]|--){_GAP}([A-Z][\w.’'-]*(?:[ \xa0]{_NAME}){{1,5}}){_GAP}\.?{_GAP}$", re.MULTILINE)


def signatures(report: Report, found: Sequence[Found], quotations: Sequence[Quotation]) -> Iterator[Found]:
    """Quotations with a dash and a name behind them at the end of a line, as in “Never again.” ― Ann Vey."""
    cues = {span.start for one in found for span in one.cue}
    for quotation in quotations:
        signed = _SIGNATURE.match(report.text, quotation.span.end) if quotation.depth == 0 and quotation.closed else None
        if signed and signed.start(1) not in cues:
            yield Found((Span(*signed.span(2)),), (Span(*signed.span(1)),), (quotation.span,), SIGNATURE)


def last_speakers(report: Report, found: Sequence[Found], quotations: Sequence[Quotation]) -> list[Found]:
    """All that was found, and the bare quotations given to whoever spoke last in the paragraph before them.

    Speech that ended with a quotation goes on in them, a piece a paragraph; else they are a statement of that source without a cue.
    """
    given = list(found)
    held = _Held([span for one in found for span in one.content])
    bare = {block: span for block, span in _alone(report, quotations).items() if held.share(span) < MOST}
    last = _last_of_blocks(report, found)
    speaker: int | None = None
    for block in sorted(bare):
        if block - 1 not in bare:
            speaker = last.get(block - 1)
        if speaker is None or not given[speaker].source:
            continue
        one = given[speaker]
        if _ends_quoted(one.content[-1], quotations):
            given[speaker] = replace(one, content=(*one.content, bare[block]))
        else:
            given.append(Found(one.source, (), (bare[block],), LAST_SPEAKER))
            speaker = len(given) - 1
    return given


def answers(report: Report, analysis: Analysis, found: Sequence[Found], quotations: Sequence[Quotation]) -> Iterator[Found]:
    """Sentences that are one quotation and nobody's, where a question stands before them or another such in the paragraph beside.

    Elsewhere a bare quotation is more often a title, a caption or a link: of 8 on PolNeAR dev none is marked without a source.
    """
    held = _Held([span for one in found for span in one.content])
    starts = {sentence.span.start for sentence in analysis.sentences}
    free = [one for one in quotations if one.depth == 0 and one.closed and one.span.start in starts and held.share(one.span) < MOST]
    ended = [one for one in free if report.text[one.inner.end - 1] in ".?!…"]
    alone = {one.block for one in ended if _is_alone(report, one)}
    for one in ended:
        is_alone = one.block in alone and not alone.isdisjoint((one.block - 1, one.block + 1))
        if is_alone or _asked(report, one):
            yield Found((), (), (one.span,), ANSWER)


def _asked(report: Report, quotation: Quotation) -> bool:
    """Whether what stands before a quotation ends in a question mark."""
    return report.text[max(0, quotation.span.start - GAP) : quotation.span.start].rstrip("\"”’' \n\xa0").endswith("?")


def _alone(report: Report, quotations: Sequence[Quotation]) -> dict[int, Span]:
    """By block, the quotations that are all of their paragraph, closed or gone on with in the next, and too long for a title."""
    continued = {one.block for one in quotations if one.continues}
    return {
        one.block: one.span
        for one in quotations
        if one.depth == 0
        and (one.closed or one.block + 1 in continued)
        and _is_alone(report, one)
        and len(report.text[slice(*one.inner)].split()) > TITLE
    }


def _last_of_blocks(report: Report, found: Sequence[Found]) -> dict[int, int]:
    """By paragraph, the number of the one whose source, cue or content ends last in it."""
    starts = [block.span.start for block in report.blocks]
    ends: dict[int, tuple[int, int]] = {}
    for number, one in enumerate(found):
        end = max(span.end for span in (*one.source, *one.cue, *one.content))
        block = bisect_right(starts, end - 1) - 1
        if block and report.blocks[block].kind in ("paragraph", "quotation"):  # what opens a report is its headline
            ends[block] = max(ends.get(block, (0, 0)), (end, number))
    return {
        block: number for block, (end, number) in ends.items() if not _has_words(report.text[end : report.blocks[block].span.end])
    }


def _ends_quoted(span: Span, quotations: Sequence[Quotation]) -> bool:
    """Whether a quotation ends where the span does."""
    at = bisect_right(quotations, span.end - 1, key=lambda one: one.span.start) - 1
    return at >= 0 and quotations[at].inner.end <= span.end <= quotations[at].span.end


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _is_alone(report: Report, quotation: Quotation) -> bool:
    """Whether a paragraph is all one quotation."""
    block = report.blocks[quotation.block]
    around = report.text[block.span.start : quotation.span.start] + report.text[quotation.span.end : block.span.end]
    return block.kind in ("paragraph", "quotation") and not _has_words(around)


class _Held:
    """Which characters contents hold, found by place."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = sorted(spans)
        self._longest = max((span.end - span.start for span in spans), default=0)

    def share(self, wanted: Span) -> float:
        """The largest share of a span that one content holds."""
        at = bisect_right(self._spans, wanted.end, key=lambda span: span.start)
        best = 0
        while at and self._spans[at - 1].start >= wanted.start - self._longest:
            at -= 1
            best = max(best, min(wanted.end, self._spans[at].end) - max(wanted.start, self._spans[at].start))
        return best / (wanted.end - wanted.start)
