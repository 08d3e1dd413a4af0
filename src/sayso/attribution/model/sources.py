"""Sources drawn to the whole noun phrase, with the relative clause that parts them from their cue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.records import Span

RELATIVE = re.compile(r"(,)?[ \xa0](?:(?:[a-z]+ )?(?:who|whom|whose|which))[ \xa0][^.!?;:\n]{3,200}?(?(1),)[ \xa0]?$")
"""A relative clause from the end of a source to its cue; one behind a comma closes with one."""
LONGEST = 220
"""Characters of the longest relative clause looked over; a guess."""
BEFORE = frozenset(" \n\t\xa0()\"“‘'—–")
"""What stands before a word."""
LONGEST_WORD = 30
"""Characters of the longest first part of a word; a guess."""
AUXILIARY = re.compile(
    r"(?:did|do|does|can|could|will|would|has|have|had|is|are|was|were|should|may|might)[ \xa0]+(?=(?:you|he|she|it|they|we|I)$)",
    re.IGNORECASE,
)


def whole_sources(text: str, found: Sequence[Found]) -> list[Found]:
    """All that was found, each with the whole noun phrase for its source.

    A name is left alone: on PolNeAR dev people marked none of three relative clauses behind one.
    """
    return [_whole(text, one) for one in found]


def _whole(text: str, one: Found) -> Found:
    if len(one.source) != 1 or not one.cue:
        return one
    source = one.source[0]
    start = max(text.rfind(mark, 0, source.start) for mark in BEFORE) + 1
    if start < source.start <= start + LONGEST_WORD and text[start].isalnum() and text[source.start].isalnum():
        source = Span(start, source.end)  # "Gaskell-| Ridd", "E.| U. leaders"
        one = replace(one, source=(source,))
    words = text[slice(*source)]
    if (opening := AUXILIARY.match(words)) and opening.end() < len(words):
        return _asked(text, one, opening.end())
    last = words.split()[-1]
    if source.end < one.cue[0].start <= source.end + LONGEST and (last.islower() or words.isupper()):
        between = text[source.end : one.cue[0].start]
        if RELATIVE.fullmatch(between) and not any(source.end <= span.start < one.cue[0].start for span in one.content):
            return replace(one, source=(Span(source.start, source.end + len(between.rstrip(" \xa0,"))),))
    return one


def _asked(text: str, one: Found, length: int) -> Found:
    """ "Can | you | confirm": the auxiliary before a subject is the cue's."""
    (source,) = one.source
    end = source.start + length
    if one.cue[0].start < source.end:
        return one
    auxiliary = Span(source.start, source.start + len(text[source.start : end].rstrip()))
    return replace(one, source=(Span(end, source.end),), cue=(auxiliary, *one.cue))
