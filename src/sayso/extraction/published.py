"""When a report was published, from the user's word and from the words of its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sayso.extraction.dates import Written, dateline, published_in
from sayso.extraction.decoding import STAGE
from sayso.records import Block, Particulars, Problem, Span, Time
from sayso.unseen import UNSEEN, strip_text


def given_time(particulars: Particulars) -> Time | None:
    """The day the user gave; it outranks every other."""
    day = particulars.published
    return Time(day, day, day.isoformat(), "given") if day else None


def written_time(text: str, blocks: Sequence[Block]) -> tuple[Time | None, tuple[Problem, ...]]:
    """The date of the first date line or byline that has one, else of the dateline the text opens with."""
    if not UNSEEN.search(text):
        return _written_time(text, blocks)
    stripped = strip_text(text)
    time, problems = _written_time(stripped.text, [block._replace(span=stripped.enter(block.span)) for block in blocks])
    if time and time.span:
        span = stripped.leave(time.span)
        time = replace(time, span=span, text=text[slice(*span)])
    return time, tuple(replace(one, span=stripped.leave(one.span)) if one.span else one for one in problems)


def _written_time(text: str, blocks: Sequence[Block]) -> tuple[Time | None, tuple[Problem, ...]]:
    changed: Written | None = None
    for block in blocks:
        if block.kind in {"date line", "byline"}:
            found = published_in(text, block.span)
            if found and not found[1]:
                return time_of(text, found[0], "date line" if block.kind == "date line" else "byline")
            changed = changed or (found[0] if found else None)
    first = next((block for block in blocks if block.kind in {"paragraph", "quotation"}), None)
    opening = dateline(text, first.span) if first else None
    if opening:
        return time_of(text, opening, "dateline")
    if changed:  # last changed that day, so published on it or before
        time, problems = time_of(text, changed, "date line of the last change")
        return Time(None, time.latest, time.text, time.basis, time.span), problems
    return None, ()


def time_of(text: str, written: Written, basis: str) -> tuple[Time, tuple[Problem, ...]]:
    """A written date as a time that stands in the text, and a warning where it is odd."""
    start, end = written.span
    problems = (warning(written.doubt, written.span),) if written.doubt else ()
    return Time(written.earliest, written.latest, text[start:end], basis, written.span), problems


def warning(message: str, span: Span | None = None) -> Problem:
    """A warning of this stage."""
    return Problem(level="warning", stage=STAGE, message=message, span=span)
