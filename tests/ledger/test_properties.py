"""Properties over generated records: what is written is read, once, in an order of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as some

from sayso.ids import capture_id, digest, report_id
from sayso.ledger.filters import Filter
from sayso.ledger.store import Ledger
from sayso.records import (
    Attribution,
    Block,
    Capture,
    Event,
    Link,
    Member,
    Part,
    Particulars,
    Place,
    Problem,
    Proposition,
    Quantity,
    Reading,
    Reason,
    Report,
    Segment,
    Source,
    Span,
    Statement,
    Time,
)
from tests.factories import taken


@contextmanager
def new_ledger() -> Iterator[Ledger]:
    """A ledger for one example."""
    with TemporaryDirectory() as folder, Ledger(Path(folder) / "story.db", create=True) as ledger:
        yield ledger


# ---- strategies -------------------------------------------------------------------------------------------------

TEXT = some.text(some.characters(codec="utf-8"), max_size=12)  # astral characters, NUL, marks and all: no half pairs
MAYBE = some.none() | TEXT
SPAN = some.builds(lambda start, length: Span(start, start + length), some.integers(0, 9999), some.integers(0, 999))
SPANS = some.lists(SPAN, max_size=3).map(tuple)
PART = some.builds(Part, SPANS, TEXT)
NUMBER = some.none() | some.floats(allow_nan=False, allow_infinity=False)
TIME = some.builds(Time, some.none() | some.dates(), some.none() | some.dates(), TEXT, TEXT, some.none() | SPAN)
REASONS = some.lists(some.builds(Reason, TEXT, TEXT, some.floats(allow_nan=False, allow_infinity=False)), max_size=2).map(tuple)
MEMBERS = some.lists(some.builds(Member, TEXT, SPANS, MAYBE, MAYBE), max_size=2).map(tuple)
SOURCE = some.builds(Source, SPANS, TEXT, some.sampled_from(["person", "unnamed", "document"]), MAYBE, MAYBE, MEMBERS)
PLACES = some.lists(some.builds(Place, some.integers(1, 99), *[some.floats(0, 999)] * 4), max_size=2).map(tuple)
BLOCK = some.builds(Block, some.sampled_from(["headline", "paragraph"]), SPAN, PLACES)
QUANTITY = some.builds(Quantity, TEXT, SPAN, NUMBER, NUMBER, MAYBE)
PROPOSITION = some.builds(
    Proposition,
    id=some.uuids().map(str),
    spans=SPANS,
    negated=some.booleans(),
    about=some.lists(TIME, max_size=2).map(tuple),
    quantities=some.lists(QUANTITY, max_size=2).map(tuple),
)
PROBLEM = some.builds(Problem, some.sampled_from(["error", "warning"]), TEXT, TEXT, MAYBE, some.none() | SPAN)


def statements(report: str) -> some.SearchStrategy[tuple[Statement, ...]]:
    """Statements of a report, of any shape their types allow."""
    one = some.builds(
        Statement,
        report=some.just(report),
        id=some.uuids().map(str),
        source=some.none() | SOURCE,
        cue=some.none() | PART,
        content=some.none() | PART,
        parent=MAYBE,
        restates=MAYBE,
        chain=some.lists(some.builds(Link, MAYBE, MAYBE), max_size=2).map(tuple),
        said=some.none() | TIME,
        propositions=some.lists(PROPOSITION, max_size=2, unique_by=lambda proposition: proposition.id).map(tuple),
        hedges=some.lists(PART, max_size=2).map(tuple),
        medium=some.none() | PART,
        addressee=some.none() | PART,
        by=TEXT,
        score=NUMBER,
        reasons=REASONS,
    )
    return some.lists(one, max_size=2, unique_by=lambda statement: statement.id).map(tuple)


def attributions(report: str) -> some.SearchStrategy[tuple[Attribution, ...]]:
    """Attributions of a report, of any shape their types allow."""
    one = some.builds(
        Attribution,
        report=some.just(report),
        id=some.uuids().map(str),
        source=some.none() | PART,
        cue=some.none() | PART,
        content=some.none() | PART,
        parent=MAYBE,
        score=NUMBER,
        reasons=REASONS,
    )
    return some.lists(one, max_size=2, unique_by=lambda attribution: attribution.id).map(tuple)


@some.composite
def captures(draw: some.DrawFn) -> Capture:
    """Bytes of any kind from any address."""
    body, address = draw(some.binary(max_size=40)), draw(TEXT)
    sha256 = digest(body)
    events = draw(some.lists(some.builds(Event, TEXT, some.dates(), some.dates()), max_size=2).map(tuple))
    said = Particulars(draw(MAYBE), draw(some.none() | some.dates()), draw(MAYBE), draw(MAYBE), events)
    moment = draw(some.datetimes(timezones=some.just(UTC)))
    return Capture(capture_id(address, sha256), address, body, sha256, draw(TEXT), draw(MAYBE), moment, draw(TEXT), said)


@some.composite
def readings(draw: some.DrawFn) -> tuple[Capture, Reading]:
    """A capture and a reading of it."""
    came, text = draw(captures()), draw(TEXT)
    report = Report(
        id=report_id(came.id, text),
        capture=came.id,
        address=came.address,
        sha256=came.sha256,
        media_type=came.media_type,
        text=text,
        blocks=draw(some.lists(BLOCK, max_size=2).map(tuple)),
        extractor=draw(TEXT),
        charset=draw(TEXT),
        origins=draw(some.lists(some.builds(Segment, *[some.integers(0, 9999)] * 4), max_size=2).map(tuple)),
        title=draw(MAYBE),
        byline=draw(MAYBE),
        outlet=draw(MAYBE),
        published=draw(some.none() | TIME),
        language=draw(MAYBE),
        times=draw(some.lists(TIME, max_size=2).map(tuple)),
    )
    problems = draw(some.lists(PROBLEM, max_size=2).map(tuple))
    return came, Reading(report, draw(attributions(report.id)), draw(statements(report.id)), problems)


# ---- properties -------------------------------------------------------------------------------------------------


@settings(deadline=None)
@given(readings())
def test_what_is_written_is_read_back(written: tuple[Capture, Reading]) -> None:
    """A capture and its reading are equal after they were written and read; writing twice leaves one row."""
    came, made = written
    with new_ledger() as ledger:
        assert ledger.add(came, made, options="1")
        assert not ledger.add(came, made, options="1")
        assert ledger.capture(came.id) == came
        assert ledger.reading(made.report.id) == made
        assert tuple(ledger.statements(Filter(own=True))) == made.statements
        assert list(ledger.reports()) == [made.report]


@settings(deadline=None, max_examples=25)
@given(
    some.permutations(range(6)), some.lists(some.none() | some.dates(date(2031, 5, 1), date(2031, 5, 3)), min_size=6, max_size=6)
)
def test_order_of_writing_changes_no_answer(order: list[int], days: list[date | None]) -> None:
    """Whichever report is added first, lists and searches are the same."""
    reports = [taken(address=f"https://paper.example/{number}", published=day) for number, day in enumerate(days)]
    answers = []
    for numbers in (range(6), order):
        with new_ledger() as ledger:
            for number in numbers:
                ledger.add(*reports[number], options="1")
            found = [(hit.statement, hit.report, hit.span) for hit in ledger.search("bridge OR rain")]
            answers.append((list(ledger.reports()), list(ledger.statements(Filter(own=True))), found, list(ledger.captures())))
    assert answers[0] == answers[1]
