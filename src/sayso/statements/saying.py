"""When each statement was made: the time words beside its cue that stand in nobody's content."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence

from sayso.records import Analysis, Attribution, Report, Span
from sayso.text import Holders, covers, spans_of

JOINING = re.compile(r"\b(?:and|but|while|although|though|whereas|because|after|before|since|until|when)\b|[;:]")
BARRIER = 80
"""What a word that joins clauses counts, in characters: "said, | and on Monday the board"; a guess."""
FAR = 80
"""Characters from which on words tell of something else; a guess."""
NEAR = 30
"""The same inside somebody's content, where most times are what it is about; a guess."""


def find_said(
    report: Report, analysis: Analysis, attributions: Sequence[Attribution], times: Sequence[Span], documents: Collection[str]
) -> dict[str, int]:
    """By attribution id, which of some time expressions (an index) tells when it was said.

    It stands in the sentence of the cue, in the same content as the cue or in none, not in the source, and nearest to this cue of all;
    what the same source says further on in the sentence was said then, too. `documents` are the ids of attributions whose source is a
    document: the date in its name is that of what it says.
    """
    starts = [sentence.span.start for sentence in analysis.sentences]
    contents = Holders((spans_of(one.content), one.id) for one in attributions)
    sources = Holders((spans_of(one.source), one) for one in attributions)
    cued: dict[int, list[Attribution]] = {}
    for one in attributions:
        if one.cue:
            cued.setdefault(bisect_right(starts, one.cue.spans[0].start) - 1, []).append(one)
    said: dict[str, int] = {}
    nearest: dict[str, int] = {}
    for index, span in enumerate(times):
        if named := sources.find(span):
            for one in named:
                if one.id in documents and _dates(report.text, span):
                    said[one.id], nearest[one.id] = index, 0
            continue
        here = cued.get(bisect_right(starts, span.start) - 1, ())
        holders = contents.find(span)[:1]
        able = [one for one in here if one.cue and contents.find(one.cue.spans[0])[:1] == holders and not _holds(one, span)]
        gaps = {one.id: _gap(report.text, one, span) for one in able}
        best = min(gaps.values(), default=FAR)
        for one in able:
            if gaps[one.id] == best and best < nearest.get(one.id, NEAR if holders else FAR):
                said[one.id], nearest[one.id] = index, best
    return said | _shared(cued, said, report.text)


def _holds(attribution: Attribution, span: Span) -> bool:
    return attribution.content is not None and covers(attribution.content.spans, span)


DATING = frozenset({"dated", "of", "from", "the", "a", "an", "its", "their", "his", "her"})


def _dates(text: str, span: Span) -> bool:
    """Whether a time in a document's name is its date: "a letter of | 4 May", "dated | 4 May", "the | May 4 | memo"."""
    before = text[: span.start].rstrip().rsplit(maxsplit=1)[-1:]
    opens = text[span.start : span.end].split(maxsplit=1)[0].lower()
    return opens in DATING or before[-1:] and before[-1].lower() in DATING


def _shared(cued: dict[int, list[Attribution]], said: dict[str, int], text: str) -> dict[str, int]:
    """What a source says further on in a sentence, without a time of its own: "denied it on Friday, | telling the court that"."""
    found: dict[str, int] = {}
    for here in cued.values():
        for one in here:
            if one.id in said or one.source is None or _is_now(text, one):
                continue
            before = [other for other in here if other.source == one.source and other.id in said and _comes_before(other, one)]
            if before:
                found[one.id] = said[before[-1].id]
    return found


def _comes_before(left: Attribution, right: Attribution) -> bool:
    return left.cue is not None and right.cue is not None and left.cue.spans[0].start < right.cue.spans[0].start


def _is_now(text: str, attribution: Attribution) -> bool:
    return attribution.cue is not None and " now " in f" {text[slice(*attribution.cue.spans[0])]} "


def _gap(text: str, attribution: Attribution, span: Span) -> int:
    """How far a time stands from a cue, or between both from its source, in characters; what belongs to the attribution is left out."""
    assert attribution.cue  # noqa: S101 - told by `find_said`
    cue = attribution.cue.spans[0]
    between = Span(cue.end, span.start) if cue.end <= span.start else Span(span.end, cue.start)
    source = attribution.source.spans[0] if attribution.source else cue
    if source.end <= span.start and span.end <= cue.start:
        return min(span.start - source.end, between.end - between.start)
    own = spans_of(attribution.source, attribution.content)
    held = sum(max(0, min(one.end, between.end) - max(one.start, between.start)) for one in own)
    joins = len(JOINING.findall(_outside(text, between, own)))
    return max(0, between.end - between.start - held) + BARRIER * joins


def _outside(text: str, between: Span, own: Sequence[Span]) -> str:
    """The words of a stretch that stand in none of some spans."""
    return "".join(
        character
        for at, character in enumerate(text[between.start : between.end], between.start)
        if not any(start <= at < end for start, end in own)
    )
