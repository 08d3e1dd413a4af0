"""Who is told and asked: the subject of "was told" hears, and does not say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.records import Span

HEARD = re.compile(
    r"(?:.*[ \xa0’'])?(?:am|is|are|was|were|be|been|being|[’']re)[ \xa0](?:[a-z]+[ \xa0])?"
    r"(?:told|asked|informed|warned|ordered|urged|advised|instructed|invited|requested|reminded|notified|assured|pressed)"
    r"(?:[ \xa0](?:of|about|for))?",
    re.IGNORECASE,
)
"""A cue whose subject is the hearer."""
QUESTION = re.compile(r"(?:asked|pressed|questioned|quizzed)(?:[ \xa0](?:about|on|over))?", re.IGNORECASE)
"""A participle that opens a sentence: "Asked | whether it was sold, Roe said": nobody is named who asks."""
AGENT = re.compile(r"[ \xa0](?:[^.;:\n]{0,40}[ \xa0])?by[ \xa0]")
"""An agent behind the cue."""
DATELINE = re.compile(r"[A-Z][A-Z.’' ,]*[A-Z](?:,[ \xa0][A-Z][a-z]+)?[ \xa0]?[-–—]{1,2}[ \xa0]?(?=\S)")
"""The place a report opens with: "ANSK - | Ulmar"."""
NEAR = 40
"""Characters between a subject and its verb group; what stands between tells when."""


def without_hearers(text: str, found: Sequence[Found]) -> list[Found]:
    """All that was found, without sources that only hear, and without datelines before sources."""
    return [_without_dateline(text, _without_hearer(text, one)) for one in found]


def _without_hearer(text: str, one: Found) -> Found:
    if not one.cue or not one.source:
        return one
    cue = text[slice(*one.cue[0])]
    if one.source[-1].end <= one.cue[0].start <= one.source[-1].end + NEAR and len(one.cue) == 1:
        return replace(one, source=()) if HEARD.fullmatch(cue) else one
    starts = text[: one.cue[0].start].rstrip()[-1:] in ("", ".", "!", "?")
    return replace(one, source=()) if starts and QUESTION.fullmatch(cue) and not AGENT.match(text, one.cue[0].end) else one


def _without_dateline(text: str, one: Found) -> Found:
    if not one.source:
        return one
    opening = DATELINE.match(text, *one.source[0])
    if not opening:
        return one
    return replace(one, source=(Span(opening.end(), one.source[0].end), *one.source[1:]))
