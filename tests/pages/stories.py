"""A small invented story, and factories that find spans by their words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from sayso.ids import proposition_id, statement_id
from sayso.ledger.store import Ledger
from sayso.records import Block, Link, Part, Proposition, Reading, Report, Source, SourceKind, Span, Statement, Time
from sayso.text import part as part_at
from tests import factories

NOW = factories.NOW

TEXT = """Bridge at Marden closed

The bridge was closed at noon, mayor Ana Lind said on Monday.

“We saw no cracks,” said Tor Bekk, an engineer, “and we looked.” Bekk denied that the bridge was unsafe.

The roads office declined to comment. A new report would allow Marden to deny the damage.

Officials said the bridge was old.

“It may well fall before the winter comes.”"""


def report(
    text: str = TEXT, *, name: str = "courier.txt", outlet: str | None = "Marden Courier", day: date | None = date(2031, 5, 12)
) -> Report:
    """A report of plain text, a block a paragraph."""
    made = factories.report(
        text,
        of=factories.capture(text, address=f"file:///story/{name}"),
        outlet=outlet,
        published=Time(day, day, str(day), "given by the user") if day else None,
        title=text.split("\n", maxsplit=1)[0],
    )
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        start = text.index(paragraph, at)
        at = start + len(paragraph)
        blocks.append(Block("paragraph" if start else "headline", Span(start, at)))
    return replace(made, blocks=tuple(blocks))


def spans(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """Where words stand, each at its first place; what follows a `|` only tells the place."""
    found = []
    for marked in words:
        start = text.index(marked.replace("|", ""))
        found.append(Span(start, start + len(marked.partition("|")[0])))
    return tuple(found)


def part(text: str, *words: str) -> Part | None:
    """The part whose pieces have these words; None for none."""
    return part_at(text, spans(text, words)) if words else None


def statement(
    of: Report,
    source: str | None,
    cue: str,
    *content: str,
    kind: SourceKind = "person",
    **fields: Any,
) -> Statement:
    """A statement whose parts have these words, told by a source of that kind; other fields, `referent` and `party` by name."""
    referent = fields.pop("referent", None)
    said, cued, put = part(of.text, *([source] if source else [])), part(of.text, cue), part(of.text, *content)
    places = [found.spans if found else () for found in (said, cued, put)]
    name = statement_id(of.id, *places)
    whose = Source(said.spans, said.text, kind, referent, fields.pop("party", None)) if said else None
    fields.setdefault("chain", (Link(None, of.outlet), Link(name, referent or source)))
    if put:
        fields.setdefault("propositions", (Proposition(proposition_id(name, put.spans), put.spans),))
    fields.setdefault("act", "assert")
    fields.setdefault("actuality", "actual")
    fields.setdefault("form", "indirect")
    return Statement(name, of.id, source=whose, cue=cued, content=put, **fields)


def statements(of: Report) -> tuple[Statement, ...]:
    """All that is said in a report of the story's text: Lind, Bekk twice, the office, Marden (hypothetical), officials."""
    noon = Time(date(2031, 5, 12), date(2031, 5, 12), "on Monday", "published 2031-05-12")
    return (
        statement(of, "mayor Ana Lind", "said", "The bridge was closed at noon", referent="Ana Lind", said=noon),
        statement(
            of, "Tor Bekk, an engineer", "said| Tor", "“We saw no cracks,”", "“and we looked.”", referent="Tor Bekk", form="direct"
        ),
        statement(of, "Bekk| denied", "denied", "that the bridge was unsafe", act="deny", referent="Tor Bekk"),
        statement(of, "The roads office", "declined", "to comment", act="decline", referent="roads office", kind="body"),
        statement(of, "Marden| to", "deny", "the damage", act="deny", referent="Marden", kind="body", actuality="hypothetical"),
        statement(of, "Officials", "said| the", "the bridge was old", kind="unnamed"),
    )


def story() -> tuple[Reading, ...]:
    """Two reports: the Courier's of 12 May, and a copy of it without a date."""
    first, copy = report(), report(name="copy.txt", outlet="The Gull", day=None)
    return Reading(first, (), statements(first)), Reading(copy, (), statements(copy))


def ledger(path: Path) -> Ledger:
    """A ledger of the story in a new file."""
    made = Ledger(path, create=True)
    for reading in story():
        made.add(factories.capture(reading.report.text, address=reading.report.address), reading, options="test")
    return made
