"""By which medium and to whom something was said: the phrases beside a cue that are neither source nor content."""

from __future__ import annotations

from typing import NamedTuple

from sayso.grammar.circumstances import circumstances, hearer
from sayso.grammar.lines import Line
from sayso.lexicon.cues import forms
from sayso.records import Part, Span
from sayso.text import part


class Circumstances(NamedTuple):
    """The medium and the hearer of a statement; None where the text names none beside the cue."""

    medium: Part | None
    addressee: Part | None


def find_circumstances(line: Line, cue_last: int, end: int) -> Circumstances:
    """What stands between the last word of a cue and word `end`, where its content or another cue begins."""
    medium = addressee = None
    start = cue_last + 1
    if _names_hearer(line, cue_last) and (after := hearer(line, start)):
        addressee = part(line.text, [_without_mark(line, start, min(after, end))]) if start < min(after, end) else None
        start = after
    for name, phrase in circumstances(line, start, end):
        found = part(line.text, [phrase.span(line)])
        if name == "medium" and medium is None:
            medium = found
        elif name == "hearer" and addressee is None:
            addressee = found
    return Circumstances(medium, addressee)


def _names_hearer(line: Line, cue_last: int) -> bool:
    return any("whom" in form.cue.takes for form in forms().get(line.at(cue_last).lower, ()))


def _without_mark(line: Line, first: int, end: int) -> Span:
    last = end - 1
    while last > first and line.at(last).is_mark:
        last -= 1
    return line.span(first, last)
