"""The attributions of one line: each cue with its source and content."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sayso.attribution.rules.anchors import find_anchors
from sayso.attribution.rules.contents import Content, find_content
from sayso.attribution.rules.drafts import Anchor, Draft
from sayso.grammar.lines import Line
from sayso.attribution.rules.marks import find_marked
from sayso.grammar.phrases import Phrase
from sayso.records import Span

CITING = ("citing", "quoting", "with reference to")


def read_line(line: Line) -> list[Draft]:
    """The attributions of a line, in the order of their cues; one whose content is still to come ("He said:") has none."""
    anchors = find_anchors(line)
    contents = [find_content(line, anchors, index) for index in range(len(anchors))]
    drafts: list[Draft] = []
    place: dict[int, int] = {}
    for index, anchor in enumerate(anchors):
        governor = _governor(line, anchors, index)
        content = contents[governor] if governor is not None and governor in place else contents[index]
        if not _is_whole(line, anchors, index, content):
            continue
        place[index] = len(drafts)
        through = place.get(governor) if governor is not None else None
        drafts.append(_draft(line, anchors, index, content, through))
    if marked := find_marked(line):
        drafts = [draft for draft in drafts if not _meets(draft, marked)]
        drafts.append(marked)
    return drafts


def is_open(line: Line, draft: Draft) -> bool:
    """Whether a cue waits, behind a colon at the end of its line, for the quotation in the next."""
    return not draft.content and bool(line.words) and line.words[-1].lower == ":"


def _source(anchors: Sequence[Anchor], index: int) -> Phrase | None:
    anchor = anchors[index]
    if anchor.shared is not None and anchor.shared >= 0:
        return anchors[anchor.shared].source
    return anchor.source


def _is_whole(line: Line, anchors: Sequence[Anchor], index: int, content: Content) -> bool:
    """Whether a cue has what makes it an attribution: content, or a refusal to give any, and a source where one must be named."""
    occurrence = anchors[index].occurrence
    source = _source(anchors, index)
    if source is None and occurrence.use not in ("passive", "preposition"):
        return False
    if source and line.at(source.first).lower in ("it", "there") and occurrence.use == "passive":
        return False
    waits = line.words[-1].lower == ":" and anchors[index] is anchors[-1] and occurrence.takes("speech")
    return bool(content.pieces) or occurrence.cue.act == "decline" or waits


def _governor(line: Line, anchors: Sequence[Anchor], index: int) -> int | None:
    """The cue that a "citing" hangs on: "A reported, citing B" brings B's words through A."""
    if anchors[index].occurrence.cue.words not in CITING:
        return None
    return next((i for i in range(index - 1, -1, -1) if anchors[i].occurrence.use == "finite" and anchors[i].source), None)


def _draft(line: Line, anchors: Sequence[Anchor], index: int, content: Content, through: int | None) -> Draft:
    anchor, source = anchors[index], _source(anchors, index)
    cue = [line.span(anchor.occurrence.first, anchor.occurrence.last)]
    if content.introducer and through is None:
        introducer = content.introducer.span(line)
        if line.text[cue[-1].end : introducer.start].isspace():
            cue[-1] = Span(cue[-1].start, introducer.end)
        else:
            cue.append(introducer)
    source_spans = (source.span(line),) if source else ()
    pieces = tuple(_piece(line, piece) for piece in content.pieces)
    return Draft(source_spans, tuple(cue), pieces, anchor.occurrence.use, through)


def _piece(line: Line, piece: Phrase) -> Span:
    """A piece of content; what is quoted whole keeps a mark left open at its end."""
    start, end = piece.span(line)
    return Span(start, start + len(line.text[start:end].rstrip()))


def _meets(left: Draft, right: Draft) -> bool:
    """Whether two drafts read the same mark or words in two ways: the cue of one in the source of the other."""
    return _overlaps(left.cue, right.source) or _overlaps(left.source, right.cue) or _overlaps(left.source, right.source)


def _overlaps(left: Iterable[Span], right: Iterable[Span]) -> bool:
    return any(a.start < b.end and b.start < a.end for a in left for b in right)


