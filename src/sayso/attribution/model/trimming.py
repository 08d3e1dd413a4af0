"""Contents that run on too far: into what the same source says next, or past the clause of a few words that the cue takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.records import Span
from sayso.text import Holders, trim

EDGES = " \t\r\n\u00a0,;–—-"
MARKS = re.compile(r"[\"“”‘«»]")
NEXT_CLAUSE = re.compile(r",\s+(?:but|and|so|yet|while)\s+(?:we|i|he|she|they|it|there|the|this|that)\s", re.IGNORECASE)


def trim_contents(text: str, found: Sequence[Found], nested: Sequence[bool]) -> list[Found]:
    """All that was found, with contents that end where another begins.

    "acknowledged | some sales, saying | the rest was old": a participle of the same source opens a content of its own. "We do not
    comment on | its size, but we saw none": told inside a quotation, a noun phrase ends before the next clause.
    """
    cues = Holders((one.content, number) for number, one in enumerate(found))
    cut_at: dict[int, int] = {}
    for one in found:
        if not one.cue or not one.source or not text[slice(*one.cue[0])].split(maxsplit=1)[0].endswith("ing"):
            continue
        for number in cues.find(one.cue[0]):
            other = found[number]
            if other is not one and other.source == one.source and other.cue and other.cue[0].end <= other.content[0].start:
                cut_at[number] = min(cut_at.get(number, one.cue[0].start), one.cue[0].start)
    for number, one in enumerate(found):
        if nested[number] and number not in cut_at and len(one.content) == 1 and not _opens_clause(text, one.content[0]):
            end = NEXT_CLAUSE.search(text, *one.content[0])
            is_quoted = end is not None and MARKS.search(text, one.content[0].start, end.start()) is not None
            if end and not is_quoted and one.cue and one.cue[0].end <= one.content[0].start:
                cut_at[number] = end.start()
    return [_cut(text, one, cut_at[number]) if number in cut_at else one for number, one in enumerate(found)]


def _opens_clause(text: str, span: Span) -> bool:
    """Whether a content is a clause or a quotation from its first word on."""
    return text[span.start : span.start + 5].lower() == "that " or not text[span.start].isalnum()


def _cut(text: str, one: Found, at: int) -> Found:
    kept = (Span(start, min(end, at)) for start, end in one.content if start < at)
    pieces = tuple(piece for piece in (trim(text, span, EDGES) for span in kept) if piece.start < piece.end)
    return replace(one, content=pieces) if pieces else one
