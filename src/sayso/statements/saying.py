"""When each statement was made: the time words beside its cue that stand in nobody's content."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from sayso.records import Analysis, Attribution, Report, Span
from sayso.text import Holders, covers, spans_of


def find_said(
    report: Report, analysis: Analysis, attributions: Sequence[Attribution], times: Sequence[Span]
) -> dict[str, int]:
    """By attribution id, which of some time expressions (an index) tells when it was said; each expression tells of one saying, or of
    all that share its cue.

    It stands in the sentence of the cue, in the same content as the cue or in none, not in the source, and nearest to this cue of all.
    """
    starts = [sentence.span.start for sentence in analysis.sentences]
    contents = Holders((spans_of(one.content), one.id) for one in attributions)
    sources = Holders((spans_of(one.source), one.id) for one in attributions)
    cued: dict[int, list[Attribution]] = {}
    for one in attributions:
        if one.cue:
            cued.setdefault(bisect_right(starts, one.cue.spans[0].start) - 1, []).append(one)
    said: dict[str, int] = {}
    nearest: dict[str, int] = {}
    for index, span in enumerate(times):
        here = cued.get(bisect_right(starts, span.start) - 1, ())
        holders = contents.find(span)[:1]
        able = [
            one
            for one in here
            if one.cue
            and contents.find(one.cue.spans[0])[:1] == holders
            and not (one.content and covers(one.content.spans, span))
        ]
        if not able or sources.find(span):
            continue
        gaps = {one.id: _gap(report.text, one, span) for one in able}
        best = min(gaps.values())
        for one in able:
            if gaps[one.id] == best and best < nearest.get(one.id, FAR):
                said[one.id], nearest[one.id] = index, best
    return said


FAR = 160
"""Characters beyond which words tell of something else; a guess."""
JOINING = re.compile(r"\b(?:and|but|while|although|though|whereas|because|after|before)\b")
BARRIER = 60
"""What a mark between a cue and a time counts, in characters: "said, and on Monday the board"; a guess."""


def _gap(text: str, attribution: Attribution, span: Span) -> int:
    """How far a time stands from a cue: characters between, more for each mark, what belongs to the attribution left out."""
    assert attribution.cue  # noqa: S101 - told by `find_said`
    cue = attribution.cue.spans[0]
    between = Span(cue.end, span.start) if cue.end <= span.start else Span(span.end, cue.start)
    own = [*(attribution.source.spans if attribution.source else ()), *(attribution.content.spans if attribution.content else ())]
    held = sum(max(0, min(one.end, between.end) - max(one.start, between.start)) for one in own)
    inside = text[between.start : between.end]
    marks = sum(inside.count(mark) for mark in ";:") + len(JOINING.findall(inside))
    return max(0, between.end - between.start - held) + BARRIER * marks
