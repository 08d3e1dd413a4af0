"""What people write or hand over: marked texts, labels, judgements, queries, days, found statements."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any

from sayso import handmade, pipeline
from sayso.errors import SaysoError, UsageError
from sayso.evaluation.labels import LabelError, read_labelled
from sayso.evaluation.marked import MarkError, read_passages
from sayso.export import imported
from sayso.export.csv import lines as csv_lines
from sayso.export.fields import write
from sayso.export.jsonl import record_fields
from sayso.extraction.tables import Table
from sayso.handmade import Added
from sayso.ids import judgement_id
from sayso.ledger import search
from sayso.ledger.days import parse_days
from sayso.ledger.judgements import make
from sayso.ledger.store import Ledger
from sayso.pipeline import rules_alone
from sayso.records import Judgement, Proposition, Report, Statement
from tests.factories import NOW, TEXT, taken
from tests.fuzz.choices import Choices, text_of
from tests.fuzz.laws import inside, keepable, says_something


def read_marked(data: bytes) -> None:
    """Marked texts: every mark is in its text, or it is told what is wrong."""
    written = text_of(data)
    try:
        for passage in read_passages(written):
            for marked in passage.marked.values():
                for spans in marked:
                    assert all(inside(span, passage.text) for span in spans), "a mark is outside the text"
    except MarkError as error:
        says_something(error)


def read_labels(data: bytes) -> None:
    """Labelled texts: what is told of them stands in them, or it is told what is wrong."""
    try:
        for labelled in read_labelled(text_of(data)):
            for label in labelled.labels.values():
                spans = [span for cut in label.propositions for span in cut.spans]
                spans += [span for days in label.about for span in days.spans]
                assert all(inside(span, labelled.text) for span in spans), "a label is outside the text"
    except LabelError as error:
        says_something(error)


def take_over_judgements(data: bytes) -> None:
    """Records that are nearly judgements: each field is that of a sound one, or another."""
    choices = Choices(data)
    lines: list[str] = []
    while not choices.is_over and len(lines) < 4:
        made = _sound(choices)
        for field in [choices.one_of(tuple(made)) for _ in range(choices.number(3))]:
            made[field] = choices.one_of(ODD_VALUES)
        lines.append(json.dumps(made))
    take_over("\n".join(lines).encode())


ODD_VALUES: tuple[object, ...] = (
    *(None, "", "\ud800", "s0", "p0", "r0", 7, [0, 5], [5, 0], [0, 1, 2], ["a", 1], {}, -1, 1e30),
    *("2031-05-20T09:30:00+00:00", "2031"),
)


def _sound(choices: Choices) -> dict[str, Any]:
    """The fields of a judgement on a record of the report in the ledger, or on one that it does not have."""
    _, reading = taken()
    targets: tuple[Report | Statement | Proposition, ...] = (
        *reading.statements,
        reading.report,
        *reading.statements[0].propositions,
    )
    target = choices.one_of(targets)
    field, value = choices.one_of(RULINGS)
    made: dict[str, Any] = json.loads(write(record_fields(make(target, reading.report, field, value, by="Ada Lund", at=NOW))))
    if choices.number(3) == 0:
        made["target"] = f"{made['target'][0]}0"
        made["id"] = judgement_id(made["target"], field, value, "Ada Lund", NOW)
    return made


RULINGS = (
    *(("act", "admit"), ("actuality", "asked"), ("referent", ""), ("party", "IRN"), ("verdict", "wrong"), ("outlet", "Gazette")),
    *(
        ("published", "2031-02.."),
        ("published", "9999"),
        ("title", ""),
        ("same", "s0"),
        ("not_same", "p0"),
        ("not_from", "r0"),
        ("mood", ""),
    ),
)


def take_over(data: bytes) -> None:
    """A file of exported records: its judgements go into a ledger that stays sound, or it is told what is wrong."""
    try:
        made = list(imported.judgements(io.TextIOWrapper(io.BytesIO(data), encoding="utf-8-sig")))
    except UsageError as error:
        says_something(error)
        return
    with _ledger() as ledger:
        for judgement in made[:3]:
            if _is_judged(ledger, judgement):
                keepable(judgement)
        assert list(ledger.placements()) is not None
        assert list(ledger.statements()) is not None
        for failure in ledger.verify():
            raise AssertionError(failure.message)


def _is_judged(ledger: Ledger, judgement: Judgement) -> bool:
    try:
        return ledger.judge(judgement)
    except SaysoError as error:
        says_something(error)
        return False


def keep_reading(data: bytes) -> None:
    """What is read in a text goes into a ledger, comes back as it was, verifies, and can be exported row by row."""
    capture = pipeline.hand_over(text_of(data))
    reading, _ = pipeline.read(capture, rules_alone())
    if reading is None:
        return
    with _ledger() as ledger:
        ledger.add(capture, reading, options="fuzz")
        assert ledger.reading(reading.report.id, judged=False) == reading, "what was kept comes back as something else"
        for failure in ledger.verify():
            raise AssertionError(failure.message)
    rows = list(csv.reader(io.StringIO("\r\n".join(csv_lines((reading.report, one) for one in reading.statements)), newline="")))
    assert len(rows) == len(reading.statements) + 1, "a row is broken"


def search_ledger(data: bytes) -> None:
    """A query finds something, nothing, or is told to be none."""
    written = text_of(data)
    for read in (search.parse, parse_days):
        try:
            read(written)
        except UsageError as error:
            says_something(error)
    with _ledger() as ledger:
        try:
            for hit in ledger.search(written):
                keepable(hit)
        except UsageError as error:
            says_something(error)


def add_found(data: bytes) -> None:
    """Statements that a person found in a report: each is added and verifies, or it is told why not."""
    choices = Choices(data)
    rows: list[tuple[int, dict[str, str]]] = []
    while not choices.is_over and len(rows) < 4:
        words, source, cue = (_words(choices) for _ in range(3))
        act = choices.one_of(("", "deny", "Assert", "shout"))
        rows.append(
            (len(rows) + 2, {"report": "file:///reports/bridge.txt", "words": words, "source": source, "cue": cue, "act": act})
        )
    with _ledger() as ledger:
        found = handmade.read_rows(Table(("report", "words", "source", "cue", "act"), tuple(rows)))
        for one in handmade.add(ledger, found, options=rules_alone(), by="Ada Lund", now=NOW + timedelta(days=1)):
            assert isinstance(one, Added) or one.message, "a problem says nothing"
        for failure in ledger.verify():
            raise AssertionError(failure.message)


def _words(choices: Choices) -> str:
    """Some of the report's words, cut anywhere, or a few others."""
    start = choices.number(len(TEXT) - 1)
    size = choices.number(60)
    return choices.one_of(
        (TEXT[start : start + size], TEXT[start : start + size].upper(), "“", "", " ", "İ", "said", "Rain fell\non")
    )


@contextmanager
def _ledger() -> Iterator[Ledger]:
    """A ledger of one report, which may be written to."""
    with TemporaryDirectory() as folder:
        path = shutil.copy(_one_report(), Path(folder) / "story.db")
        with Ledger(path) as ledger:
            yield ledger


@cache
def _one_report() -> Path:
    path = Path(mkdtemp()) / "story.db"
    with Ledger(path, create=True) as ledger:
        ledger.add(*taken(), options="told")
    return path
