"""The attributions of one line: each cue with its source and content."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.attribution.rules.anchors import find_anchors
from sayso.attribution.rules.contents import find_content
from sayso.attribution.rules.drafts import Anchor, Content, Draft
from sayso.attribution.rules.marks import find_marked
from sayso.attribution.rules.occurrences import find_occurrences
from sayso.grammar.lines import Line, Phrase
from sayso.records import Span
from sayso.text import overlap

CITING = frozenset(
    {
        *("citing", "quoting", "with reference to", "on the word of"),
        *("based on the words of", "based on information from", "based on statements by"),
    }
)
"""Cues that name whom the speaker before them relies on: "according to", behind a statement, names who reports it instead."""


def read_line(line: Line) -> list[Draft]:
    """The attributions of a line, in the order of their cues; one whose content is still to come ("He said:") has none."""
    anchors, contents = _settle(line)
    drafts = [
        _draft(line, anchor, _put_forward(line, anchors, contents, index), _governor(line, anchors, index))
        for index, anchor in enumerate(anchors)
    ]
    marked = find_marked(line)
    if marked and not any(overlap(draft.cue, (*marked.source, *marked.cue)) for draft in drafts):
        drafts.append(marked)
    return drafts


def is_open(line: Line, draft: Draft) -> bool:
    """Whether a cue waits, behind a colon at the end of its line, for the quotation in the next."""
    return not draft.content and bool(line.words) and line.words[-1].lower == ":"


def _settle(line: Line) -> tuple[list[Anchor], list[Content]]:
    """The cues that have all they need, with their contents.

    One that has not is left out and the line read anew without it, since it may have stood in the way of others.
    """
    occurrences = list(find_occurrences(line))
    while True:
        anchors = find_anchors(line, occurrences)
        contents = [find_content(line, anchors, index) for index in range(len(anchors))]
        whole = [_is_whole(line, anchors, index, contents[index]) for index in range(len(anchors))]
        if all(whole):
            return anchors, contents
        unfit = {anchor.occurrence for anchor, fits in zip(anchors, whole, strict=True) if not fits}
        occurrences = [occurrence for occurrence in occurrences if occurrence not in unfit]


def _is_whole(line: Line, anchors: Sequence[Anchor], index: int, content: Content) -> bool:
    """Whether a cue has what makes it an attribution: content, or a refusal to give any, and a source where one must be named."""
    occurrence = anchors[index].occurrence
    source = anchors[index].source or anchors[index].shared
    if source is None and occurrence.use not in ("passive", "preposition"):
        return False
    if source and source.first <= occurrence.last and occurrence.first <= source.last:
        return False  # "told reporters and told reporters Ann Vey": what is shared holds the second cue
    if source and line.at(source.first).is_in("expletive") and occurrence.use == "passive":
        return False
    waits = line.words[-1].lower == ":" and anchors[index] is anchors[-1] and occurrence.takes("speech")
    is_citing = occurrence.cue.words in CITING and _governor(line, anchors, index) is not None
    shares = is_citing or _quotes_next(line, anchors, index)
    return bool(content.pieces) or occurrence.cue.act == "decline" or waits or shares


def _put_forward(line: Line, anchors: Sequence[Anchor], contents: Sequence[Content], index: int) -> Content:
    """The content of a cue; of two of which one brings the other, it stands beside one and is that of both."""
    if _quotes_next(line, anchors, index):
        return Content(contents[index + 1].pieces)
    governor = _governor(line, anchors, index) if anchors[index].occurrence.cue.words in CITING else None
    return contents[index] if governor is None else Content(contents[governor].pieces)


def _governor(line: Line, anchors: Sequence[Anchor], index: int) -> int | None:
    """The cue through which a cue came: "A reported, citing B" brings B's words through A, as "A quotes B as saying" does."""
    if index and _quotes_next(line, anchors, index - 1):
        return index - 1
    if anchors[index].occurrence.cue.words not in CITING:
        return None
    earlier = (i for i in range(index - 1, -1, -1) if anchors[i].occurrence.use == "finite" and anchors[i].source)
    return next(earlier, _parted_verb(anchors, index))


def _parted_verb(anchors: Sequence[Anchor], index: int) -> int | None:
    """ "The union, | citing two crews, | has called for": the next cue, where a "citing" parts it from its source."""
    later = anchors[index + 1] if index + 1 < len(anchors) else None
    return index + 1 if later and later.source and later.source.last < anchors[index].first else None


def _quotes_next(line: Line, anchors: Sequence[Anchor], index: int) -> bool:
    """ "cites a clerk | as saying": the next cue is that of somebody whom this one brings."""
    if index + 1 >= len(anchors):
        return False
    quoted = anchors[index + 1]
    return quoted.occurrence.use == "gerund" and quoted.source is not None and line.at(quoted.occurrence.first - 1).lower == "as"


def _draft(line: Line, anchor: Anchor, content: Content, through: int | None) -> Draft:
    source = anchor.source or anchor.shared
    cue = [line.span(anchor.occurrence.first, anchor.occurrence.last)]
    if content.introducer:
        introducer = content.introducer.span(line)
        if line.text[cue[-1].end : introducer.start].isspace():
            cue[-1] = Span(cue[-1].start, introducer.end)
        else:
            cue.append(introducer)
    source_spans = (source.span(line),) if source else ()
    pieces = tuple(_piece(line, piece) for piece in content.pieces)
    return Draft(source_spans, tuple(cue), pieces, anchor.occurrence.use, anchor.occurrence.cue.act, through)


def _piece(line: Line, piece: Phrase) -> Span:
    """A piece of content; what is quoted whole keeps a mark left open at its end."""
    start, end = piece.span(line)
    return Span(start, start + len(line.text[start:end].rstrip()))
