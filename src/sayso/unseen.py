"""Characters that nobody sees: taken out of a text before it is read, and put back into what was read in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, NamedTuple, TypeVar

from sayso.ids import proposition_id, statement_id
from sayso.records import Attribution, Member, Part, Quantity, Reading, Report, Source, Span, Statement, Time
from sayso.text import part, spans_of

UNSEEN = re.compile(
    r"[\u00ad\u034f\u180e\u200b-\u200d\u2060-\u2064\ufeff\U000e0000-\U000e007f"  # hyphens, joiners, spaces without width, tags
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"  # marks and overrides of direction
)
TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""Overrides: what is shown may stand in another order than it is read in."""

_Found = TypeVar("_Found", Statement, Attribution)


class Stripped(NamedTuple):
    """A text without the characters that nobody sees."""

    text: str
    kept: tuple[int, ...]
    """Where each of its characters stands in the full text."""
    places: tuple[int, ...]
    """Where each character of the full text stands in it, its end too; one that was dropped where the next stands that was not."""

    def enter(self, span: Span) -> Span:
        """A span of the full text in the stripped one."""
        return Span(self.places[span.start], self.places[span.end])

    def leave(self, span: Span) -> Span:
        """A span of the stripped text in the full one."""
        start = self.kept[span.start] if span.start < len(self.kept) else len(self.places) - 1
        return Span(start, self.kept[span.end - 1] + 1 if span.end > span.start else start)


def strip_text(text: str) -> Stripped:
    r"""A text without the characters that nobody sees.

    >>> strip_text("so\u00adon").text, strip_text("so\u00adon").enter(Span(1, 4)), strip_text("so\u00adon").leave(Span(1, 3))
    ('soon', Span(start=1, end=3), Span(start=1, end=4))
    """
    kept: list[int] = []
    places: list[int] = []
    for at, character in enumerate(text):
        places.append(len(kept))
        if not UNSEEN.match(character):
            kept.append(at)
    return Stripped("".join(text[at] for at in kept), tuple(kept), (*places, len(kept)))


def strip(report: Report) -> tuple[Report, Stripped]:
    """A report without the characters that nobody sees, under its own id; and the way back."""
    stripped = strip_text(report.text)
    published = report.published
    if published and published.span:
        published = replace(published, span=stripped.enter(published.span))
    blocks = tuple(block._replace(span=stripped.enter(block.span)) for block in report.blocks)
    return replace(report, text=stripped.text, blocks=blocks, published=published), stripped


def restore(reading: Reading, report: Report, stripped: Stripped) -> Reading:
    """What was read in the stripped report, as it stands in the full one: spans, quoted words and ids."""
    mover = _Mover(report.text, stripped)
    attributions = tuple(_named(mover.move(found), mover) for found in reading.attributions)
    statements = tuple(_named(mover.move(found), mover) for found in reading.statements)
    times = mover.move(reading.report.times)
    names = mover.names
    return Reading(
        replace(report, times=times), _renamed(attributions, names), _renamed(statements, names), mover.move(reading.problems)
    )


class _Mover:
    """Moves records from the stripped text to the full one."""

    def __init__(self, text: str, stripped: Stripped) -> None:
        self._text = text
        self._stripped = stripped
        self.names: dict[str, str] = {}
        """The new ids of records, by their old ones."""

    def move(self, value: Any) -> Any:
        """A record, or a tuple of them, with its spans in the full text and the words that stand there."""
        if isinstance(value, Span):
            return self._stripped.leave(value)
        if isinstance(value, tuple):
            moved = [self.move(one) for one in value]
            return type(value)(*moved) if hasattr(value, "_fields") else tuple(moved)
        if not is_dataclass(value) or isinstance(value, type):
            return value
        changed = {one.name: self.move(getattr(value, one.name)) for one in fields(value)}
        if isinstance(value, Part | Source | Member):
            changed["text"] = part(self._text, changed["spans"]).text
        elif isinstance(value, Quantity | Time) and value.span is not None:
            changed["text"] = self._text[slice(*changed["span"])]
        return replace(value, **changed)


def _named(found: _Found, mover: _Mover) -> _Found:
    """A moved finding under the id of its new spans."""
    name = statement_id(found.report, spans_of(found.source), spans_of(found.cue), spans_of(found.content))
    mover.names[found.id] = name
    if isinstance(found, Attribution):
        return replace(found, id=name)
    propositions = tuple(replace(one, id=proposition_id(name, one.spans)) for one in found.propositions)
    return replace(found, id=name, propositions=propositions)


def _renamed(found: Sequence[_Found], names: dict[str, str]) -> tuple[_Found, ...]:
    """Findings that call each other by their new ids."""
    return tuple(_with_links(one, names) for one in found)


def _with_links(found: _Found, names: dict[str, str]) -> _Found:
    parent = names.get(found.parent or "", found.parent)
    if isinstance(found, Attribution):
        return replace(found, parent=parent)
    chain = tuple(link._replace(statement=names.get(link.statement or "", link.statement)) for link in found.chain)
    return replace(found, parent=parent, restates=names.get(found.restates or "", found.restates), chain=chain)
