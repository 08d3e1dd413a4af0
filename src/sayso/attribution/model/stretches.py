"""Which stretches of content are a cue's: the network tags each cue's content by itself, and is often drawn to what is another's.

The thresholds are log-odds, chosen on PolNeAR dev (2026-11), where a stretch beyond a cue's surest was right, in the same sentence
and quoted, 52 of 53 times; in the same sentence and not quoted, 80 of 139; in another sentence and quoted, 98 of 101; in another
sentence and not quoted, 2 of 23; in another block and quoted, 3 of 16, and not quoted, 0 of 28.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from sayso.quotations import Quotation
from sayso.records import Analysis, Finding, Report, Span, Stretch
from sayso.text import trim

LIKELY = 3.0
"""What is not quoted, in the cue's own sentence."""
ELSEWHERE = 8.0
"""A quotation in another block."""
REACH = 1000
"""Characters to a shelf on which stretches are looked up by place."""


class Place(NamedTuple):
    """Where characters stand: the index of their sentence and of its block."""

    sentence: int
    block: int


def likely(finding: Finding, report: Report, analysis: Analysis, quotations: Sequence[Quotation]) -> Finding:
    """The finding with its surest source, its surest stretch of content, and those others that can be the cue's.

    The surest source is looked for in the cue's own sentence first, the surest content there and in quotations; then anywhere. A
    source is one noun phrase, joint ones too: 9 of 19,868 in PolNeAR train are in pieces. A cue ends with its line.
    """
    here = _place(analysis, finding.cue.start)
    sources = [one for one in finding.source if not _is_in_byline(report, _place(analysis, one.span.start).block)]
    beside = [one for one in sources if _place(analysis, one.span.start).sentence == here.sentence]
    source = sorted(beside or sources, key=lambda stretch: -stretch.margin)[:1]
    content = [_cut(stretch, finding, report, analysis, quotations) for stretch in finding.content]
    near = [
        one for one in content if _begins_quoted(one.span, quotations) or _place(analysis, one.span.start).sentence == here.sentence
    ]
    surest = max(near or content, key=lambda stretch: stretch.margin)
    kept = [one for one in content if one is surest or _is_likely(one, here, surest, analysis, quotations)]
    line = report.text.find("\n", finding.cue.start, finding.cue.end)
    cue = finding.cue if line < 0 else trim(report.text, Span(finding.cue.start, line))
    return finding._replace(source=tuple(source), cue=cue, content=tuple(kept))


def _is_in_byline(report: Report, block: int) -> bool:
    """Whether a block names who wrote the report: that is nobody's source."""
    return block >= 0 and report.blocks[block].kind == "byline"


def _cut(stretch: Stretch, finding: Finding, report: Report, analysis: Analysis, quotations: Sequence[Quotation]) -> Stretch:
    """The stretch as far as it can go.

    What is not quoted ends with its sentence (in 4,231 of 4,262 contents of 250 articles of PolNeAR train), or, behind a colon,
    with its block: a turn in a transcript. Where it runs over more, what stands in the cue's own is kept, else the first. What
    is quoted goes on into blocks that are quoted.
    """
    first, last = _place(analysis, stretch.span.start), _place(analysis, stretch.span.end - 1)
    if first == last or first.sentence < 0:
        return stretch
    here = _place(analysis, finding.cue.start)
    if _begins_quoted(stretch.span, quotations):
        block = first.block
        while block < last.block and _begins_quoted(report.blocks[block + 1].span, quotations):
            block += 1
        bound = Span(stretch.span.start, report.blocks[block].span.end)
    elif report.text[finding.cue.end - 1] == ":":
        bound = report.blocks[here.block if first.block <= here.block <= last.block else first.block].span
    else:
        bound = analysis.sentences[here.sentence if first.sentence <= here.sentence <= last.sentence else first.sentence].span
    kept = Span(max(stretch.span.start, bound.start), min(stretch.span.end, bound.end))
    return stretch._replace(span=trim(report.text, kept)) if kept.start < kept.end else stretch


def _is_likely(stretch: Stretch, here: Place, surest: Stretch, analysis: Analysis, quotations: Sequence[Quotation]) -> bool:
    place = _place(analysis, stretch.span.start)
    if _begins_quoted(stretch.span, quotations):
        return place.block == here.block or (_begins_quoted(surest.span, quotations) and stretch.margin >= ELSEWHERE)
    if place.sentence != here.sentence:
        return False
    beyond = _begins_quoted(surest.span, quotations) and _place(analysis, surest.span.start).sentence == here.sentence
    return stretch.margin >= (ELSEWHERE if beyond else LIKELY)


def _place(analysis: Analysis, at: int) -> Place:
    index = bisect_right(analysis.sentences, at, key=lambda sentence: sentence.span.start) - 1
    return Place(index, analysis.sentences[index].block if index >= 0 else -1)


def _begins_quoted(span: Span, quotations: Sequence[Quotation]) -> bool:
    """Whether a stretch begins with a quotation or inside one."""
    at = bisect_right(quotations, span.start, key=lambda quotation: quotation.span.start) - 1
    while at > 0 and quotations[at].depth and quotations[at].span.end <= span.start:
        at -= 1  # “He told me ‘no’ twice. He left”: behind the inner quotation, and in the outer one
    return at >= 0 and quotations[at].span.start <= span.start < quotations[at].span.end


def share_out(findings: Sequence[Finding]) -> list[Finding]:
    """The findings where a stretch that several cues want goes to the one that is surest: two contents hardly ever share words.

    A cue keeps one stretch at least, whoever else wants it. In PolNeAR train 16 of 19,868 attributions have another's content.
    """
    wanted = [(stretch, number) for number, finding in enumerate(findings) for stretch in finding.content]
    left = Counter(number for _, number in wanted)
    shelves: dict[int, list[tuple[Span, int]]] = defaultdict(list)
    kept: dict[int, list[Stretch]] = defaultdict(list)
    for stretch, number in sorted(wanted, key=lambda one: -one[0].margin):
        near = {one for shelf in _shelves(stretch.span) for one in shelves[shelf]}
        if left[number] > 1 and any(other != number and _share(stretch.span, span) for span, other in near):
            left[number] -= 1
            continue
        kept[number].append(stretch)
        for shelf in _shelves(stretch.span):
            shelves[shelf].append((stretch.span, number))
    return [finding._replace(content=tuple(sorted(kept[number]))) for number, finding in enumerate(findings)]


def _shelves(span: Span) -> range:
    return range(span.start // REACH, span.end // REACH + 1)


def _share(left: Span, right: Span) -> bool:
    """Whether two stretches have half of the shorter one in common."""
    both = min(left.end, right.end) - max(left.start, right.start)
    return 2 * both > min(left.end - left.start, right.end - right.start)
