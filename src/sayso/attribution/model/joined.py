"""Denials and figures that an admission is joined to: "admitted that the door was open | but denied | having left it so"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.attribution.model.masks import Mask
from sayso.records import Reason, Span

JOINED = Reason("rule", "joined", 1.0)
ADMITTING = ("admit", "conced", "acknowledg", "confirm", "accept", "grant", "own")
"""Beginnings of verbs whose content, a "that", no denial by another stands in; of "said that he denied" nobody can tell."""
SECOND = re.compile(
    r"(?:,? (?:but|and) )(?P<figure>puts?) (?=[^,.;]{1,40} at (?:about |around |some |at least |more than )?[\d$£€])"
    r"|,? but (?:(?:again|also|still|flatly|later|then|firmly|repeatedly|strongly) )?"
    r"(?P<denial>denied|denies|rejected|rejects|disputed|disputes|insisted|insists|maintained|maintains|declined|declines"
    r"|refused|refuses) "
)
"""The second verb; of "and" only where a figure is put, since "the clerk left and denied it" may be all one content."""
MARKS = re.compile(r"[\"“”„«»]")


def part_joined(text: str, found: Sequence[Found]) -> list[Found]:
    """All that was found, with contents that end before such a verb, and what it puts forward beside them."""
    cues = Mask(len(text), [span for one in found for span in one.cue])
    return [made for one in found for made in _part(text, one, cues)]


def _part(text: str, one: Found, cues: Mask) -> Iterator[Found]:
    hit = _second(text, one)
    if hit is None:
        yield one
        return
    (content,) = one.content
    yield replace(one, content=(Span(content.start, hit.start()),))
    cue, rest = Span(*hit.span("figure" if hit["figure"] else "denial")), Span(hit.end(), content.end)
    if rest.start < rest.end and not cues.meets([cue]):
        yield Found(one.source, (cue,), (rest,), JOINED)


def _second(text: str, one: Found) -> re.Match[str] | None:
    """Where a second verb stands in the content of an admission, outside all quotation marks."""
    if not one.cue or not one.source or len(one.content) != 1 or one.content[0].start < one.cue[-1].end:
        return None
    (content,) = one.content
    words = text[slice(*one.cue[-1])].lower().split()
    if not any(word.startswith(ADMITTING) for word in words) or not text.startswith("that ", content.start):
        return None
    hit = SECOND.search(text, content.start, content.end)
    return None if hit is None or MARKS.search(text, content.start, hit.end()) else hit
