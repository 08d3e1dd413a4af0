"""Statements that people found themselves: rows of a sheet, each with the quoted words, into a ledger."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple, cast

from sayso import pipeline
from sayso.errors import NotFoundError, UsageError
from sayso.extraction.tables import Table
from sayso.ids import statement_id
from sayso.ledger import judgements
from sayso.ledger.store import Ledger
from sayso.pipeline import Options
from sayso.quotations import quotations_of
from sayso.records import ACTS, Act, Attribution, Form, Part, Problem, Reading, Report, Span, Statement
from sayso.text import part, spans_of
from sayso.unseen import UNSEEN

NAMES: dict[str, tuple[str, ...]] = {
    "report": ("report", "address", "link", "url"),
    "words": ("words", "quoted words", "quote", "content", "statement"),
    "source": ("source", "speaker", "who"),
    "cue": ("cue", "verb"),
    "act": ("act",),
}
"""Heads of columns; `report` and `words` must be there."""

NEAR = 3
"""Characters at each end by which two contents may differ and be one: quotation marks and a comma; a guess."""

_FOLDED = str.maketrans({**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚‹›´`", "'"), **dict.fromkeys("‐‑–—", "-")})
_MARKS = " \t\r\n\"'“”„«»‘’,.;:"


class Row(NamedTuple):
    """What a person says: whose words are quoted from which report, by which cue, and what they do."""

    number: int
    report: str
    words: str
    source: str
    cue: str
    act: str


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a row."""

    row: int
    statement: str
    new: bool
    """Whether it was added; else the reader had found it, and it was judged to be right."""


def read_rows(table: Table) -> tuple[Row, ...]:
    """The rows of a sheet; raises UsageError where the columns that are needed are not there."""
    columns = {field: table.column(names) for field, names in NAMES.items()}
    if not columns["report"] or not columns["words"]:
        raise UsageError(
            "the sheet needs a column report (or address) and a column words, and may have source, cue and act; "
            f"its columns are {', '.join(table.heads) or 'none'}"
        )
    return tuple(
        Row(number, **{field: row.get(head or "", "").strip() for field, head in columns.items()}) for number, row in table.rows
    )


def add(ledger: Ledger, rows: Iterable[Row], *, options: Options, by: str, now: datetime) -> Iterator[Added | Problem]:
    """Each row into the ledger, on a person's word; a row that fits nowhere is a problem.

    Where the reader found the statement, its act is judged, if it is another, and it is judged to be right. So it stays when
    the report is read anew, as one that was added does.
    """
    for row in rows:
        try:
            yield _add(ledger, row, options, by=by, now=now + timedelta(microseconds=row.number))
        except (NotFoundError, UsageError) as error:
            yield Problem("error", "statements by hand", f"row {row.number}: {error}")


def _add(ledger: Ledger, row: Row, options: Options, *, by: str, now: datetime) -> Added:
    reading = _find_reading(ledger, row.report)
    attribution = _attribution(reading.report, row)
    act = _act(row.act)
    there = _find_statement(reading, attribution)
    if there is None:
        events = ledger.capture(reading.report.capture).particulars.events
        made = pipeline.state_given(reading.report, attribution, options, events)
        if made is None:
            raise UsageError("nothing can be read in these words: give more of them")
        there = replace(made, act=act or made.act, by=by, score=None, reasons=())
        ledger.add_statement(there)
        new = True
    else:
        new = False
    decisions = [("act", act)] if act and there.act != act else []
    for field, value in (*decisions, ("verdict", "right")):
        judgement = judgements.make(there, reading.report, field, value, by=by, at=now)
        if not ledger.said_before(judgement):
            ledger.judge(judgement)
    return Added(row.number, there.id, new)


def _find_reading(ledger: Ledger, name: str) -> Reading:
    """The newest report of an address or a file, or the report of an id."""
    if not name:
        raise UsageError("no report is named: give its address, its file or its id")
    for address in (name, Path(name).absolute().as_uri()):
        for _, names in ledger.versions(address):
            if names:
                return ledger.reading(names[-1], judged=False)
    found = ledger.find(name) if re.fullmatch(r"r[0-9a-f]+", name) else None
    if not isinstance(found, Report):
        raise NotFoundError(f"the ledger has no report from {name}: read it first, or name one that it has")
    return ledger.reading(found.id, judged=False)


def _attribution(report: Report, row: Row) -> Attribution:
    """What the row says, found in the report's text."""
    if not row.words:
        raise UsageError("no words are quoted: give those that are put forward, as they stand in the report")
    text = _fold(report.text)
    sources = text.find_all(row.source) if row.source else []
    if row.source and not sources:
        raise UsageError(f"the source {row.source!r} does not stand in the report: give it as it is written there, or leave it out")
    places = text.find_all(row.words)
    if not places:
        raise UsageError(f"these words do not stand in {report.id}: {row.words!r}; copy them from the report")
    if len(places) > 1 and not sources:
        raise UsageError(f"these words stand {len(places)} times in {report.id}: {row.words!r}; give more of them, or the source")
    content = min(places, key=lambda place: min((_apart(place, source) for source in sources), default=0))
    source = min(sources, key=lambda one: _apart(one, content), default=None)
    cues = text.find_all(row.cue) if row.cue else []
    if row.cue and not cues:
        raise UsageError(f"the cue {row.cue!r} does not stand in the report: give it as it is written there, or leave it out")
    cue = min(cues, key=lambda one: _apart(one, content), default=None)
    parts = [part(report.text, [span]) if span else None for span in (source, cue, content)]
    return Attribution(
        statement_id(report.id, *map(spans_of, parts)),
        report.id,
        _form(report, content),
        parts[0],
        parts[1],
        cast("Part", parts[2]),
    )


def _form(report: Report, content: Span) -> Form:
    """Direct where the words stand inside quotation marks."""
    inside = any(one.span.start <= content.start and content.end <= one.span.end for one in quotations_of(report))
    return "direct" if inside else "indirect"


def _act(written: str) -> Act | None:
    if not written:
        return None
    if written.casefold() not in ACTS:
        raise UsageError(f"there is no act {written!r}: use one of {', '.join(ACTS)}")
    return cast("Act", written.casefold())


def _find_statement(reading: Reading, wanted: Attribution) -> Statement | None:
    """The statement that the reader made of the same words, give or take marks, and of the same source."""
    content = spans_of(wanted.content)[0]
    for statement in reading.statements:
        spans = spans_of(statement.content)
        near = spans and abs(spans[0].start - content.start) <= NEAR and abs(spans[-1].end - content.end) <= NEAR
        sources = spans_of(statement.source)
        same = not wanted.source or any(_apart(one, two) == 0 for one in sources for two in wanted.source.spans)
        if near and same and statement.form != "own":
            return statement
    return None


def _apart(one: Span, other: Span) -> int:
    """Characters between two spans; 0 where they touch."""
    return max(0, other.start - one.end, one.start - other.end)


class _Folded(NamedTuple):
    """A text as it is searched, with the place of each character: small letters, single spaces, one kind of mark."""

    words: str
    places: tuple[int, ...]

    def find_all(self, wanted: str) -> list[Span]:
        """Every place where words stand, marks at their ends aside."""
        needle = _fold(wanted.strip(_MARKS) or wanted.strip()).words
        found: list[Span] = []
        at = self.words.find(needle) if needle else -1
        while at >= 0:
            found.append(Span(self.places[at], self.places[at + len(needle) - 1] + 1))
            at = self.words.find(needle, at + 1)
        return found


def _fold(text: str) -> _Folded:
    words: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text.translate(_FOLDED)):
        if UNSEEN.match(character) or (character.isspace() and words and words[-1] == " "):
            continue
        lower = character.lower()
        words.append(" " if character.isspace() else lower if len(lower) == 1 else character)
        places.append(at)
    return _Folded("".join(words), tuple(places))
