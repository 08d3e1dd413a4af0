"""Verifying finds whatever was changed behind the ledger's back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sayso.ids import capture_id, digest, proposition_id, report_id
from sayso.ledger import judgements
from sayso.ledger.store import Ledger
from sayso.records import Proposition, Quantity, Reading, Segment, Span, Time
from tests.factories import NOW, TEXT, capture, reading, report, span, statement, taken


@pytest.fixture
def made(ledger: Ledger) -> Reading:
    """The reading of `TEXT`, added to the ledger with a judgement on it."""
    came, made = taken()
    ledger.add(came, made, options="1")
    ledger.judge(judgements.make(made.report, made.report, "outlet", "Gazette", by="Ida Berg", at=NOW))
    return made


def messages(ledger: Ledger) -> str:
    """All that verifying finds, one a line."""
    return "\n".join(str(failure) for failure in ledger.verify())


def test_sound_ledger_has_no_failures(ledger: Ledger, made: Reading) -> None:
    """What was written by the ledger verifies."""
    assert ledger.reading(made.report.id, judged=False) == made
    assert messages(ledger) == ""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("UPDATE body SET body = CAST('Other words.' AS BLOB)", "its bytes have the SHA-256"),
        ("UPDATE capture SET address = 'file:///other.txt'", "its id is not that of its address and bytes"),
        ("UPDATE report SET text = replace(text, 'bridge', 'brigde')", "its id is not that of its capture and text"),
        ("UPDATE report SET text = replace(text, 'bridge', 'brigde')", "its content is told as 'the bridge was safe'"),
        ("UPDATE report SET text = replace(text, 'bridge', 'brigde')", "is not what stands in the capture at 0"),
        ("UPDATE report SET address = 'file:///other.txt'", "its address or SHA-256 is not that of its capture"),
        ("UPDATE report SET charset = 'klingon'", "no character set 'klingon'"),
        ("UPDATE report SET origins = '[[0, 900, 0, 900]]'", "is not what stands in the capture at 0"),
        ("""UPDATE report SET blocks = '[{"kind": "paragraph", "span": [0, 900]}]'""", "a paragraph [0, 900] is outside the text"),
        ("UPDATE statement SET cue_text = 'denied' WHERE cue_text = 'said'", "its cue is told as 'denied'"),
        ("UPDATE statement SET cue_spans = '[[900, 904]]' WHERE cue_text = 'said'", "its cue is outside the text"),
        ("UPDATE statement SET cue_spans = '[[9, 12]]' WHERE cue_text = 'said'", "its id is not that of its report and spans"),
        ("UPDATE statement SET parent = 's0'", "it names s0, which is no statement"),
        ("DELETE FROM proposition WHERE id = (SELECT min(id) FROM proposition)", "it has content and no proposition"),
        ("DELETE FROM attribution WHERE position = 0", "it has not as many attributions as"),
        ("UPDATE statement SET act = 'admit' WHERE cue_text = 'denied'", "its rows are not those that were written"),
        ("UPDATE statement SET actuality = 'future'", "its rows are not those that were written"),
        ("UPDATE report SET outlet = 'Gazette'", "its rows are not those that were written"),
        ("UPDATE capture SET captured = '1999-01-01T00:00:00+00:00'", "its rows are not those that were written"),
        ("UPDATE report SET current = 0", "none of its reports is the current one"),
        ("UPDATE report SET charset = 'hex'", "no character set 'hex'"),
        ("UPDATE report SET published_earliest = 'May'", "cannot be read (Invalid isoformat string: 'May')"),
        ("UPDATE statement SET cue_spans = '[[' WHERE cue_text = 'said'", "cannot be read (Expecting value"),
        ("UPDATE statement SET act = 'sing'", "cannot be read (its act is 'sing', and not one of assert"),
        ("UPDATE capture SET captured = 'today'", "cannot be read (Invalid isoformat string: 'today')"),
        ("UPDATE judgement SET at = 'today'", "cannot be read (Invalid isoformat string: 'today')"),
        ("UPDATE attribution SET source_text = 'Bo Falk'", "its source is told as 'Bo Falk'"),
        ("UPDATE proposition SET spans = '[[0, 900]]'", "is outside the text"),
        ("UPDATE judgement SET value = 'Courier'", "its id is not that of what it says"),
        ("UPDATE statement_search_data SET block = x'00' WHERE id > 10", "statement_search"),
    ],
)
def test_change_is_found(ledger: Ledger, made: Reading, change: str, message: str) -> None:
    """A change made past the ledger is told."""
    assert made
    ledger._connection.execute(change)
    assert message in messages(ledger)


@pytest.mark.parametrize("table", ["report_search", "statement_search"])
def test_search_index_out_of_step_is_found(ledger: Ledger, made: Reading, table: str) -> None:
    """A search index that does not answer to the texts is told."""
    assert made
    ledger._connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608 - names are ours
    assert f"{table}: the search index" in messages(ledger)


def test_missing_bytes_are_found(ledger: Ledger, made: Reading) -> None:
    """A capture whose bytes are gone is told, though nothing of it can be checked."""
    ledger._connection.execute("PRAGMA foreign_keys = OFF")
    ledger._connection.execute("DELETE FROM body")
    assert f"{made.report.capture}: its bytes are gone" in messages(ledger)


def test_character_references_and_white_space_answer(ledger: Ledger) -> None:
    """Text made of character references and other white space answers to its capture."""
    came = capture("Lind&rsquo;s\n bridge")
    text = "Lind’s bridge"
    origins = (Segment(0, 4, 0, 4), Segment(4, 1, 4, 7), Segment(5, 1, 11, 1), Segment(6, 1, 12, 2), Segment(7, 6, 14, 6))
    made = replace(report(text, of=came), id=report_id(came.id, text), origins=origins)
    ledger.add(came, reading(made), options="1")
    assert messages(ledger) == ""


def test_passages_inside_a_statement_are_cut_again(ledger: Ledger) -> None:
    """Times and quantities whose words are not what the text has there are told."""
    came = capture()
    made = report(of=came)
    said = statement(made)
    spans = (span(TEXT, "the bridge"),)
    wrong = Quantity("two bridges", spans[0], 2, 2, "bridges")
    day = Time(date(2031, 5, 1), None, "since May", "published", Span(0, 3))
    inner = Proposition(proposition_id(said.id, spans), spans, about=(day,), quantities=(wrong,))
    ledger.add(came, reading(made, replace(said, propositions=(inner,))), options="1")
    assert "its quantity is told as 'two bridges'" in messages(ledger)
    assert "its time is told as 'since May'" in messages(ledger)


def test_a_content_of_marks_alone_has_nothing_to_deny(ledger: Ledger) -> None:
    """What was said may be told as “…”, which no proposition is cut from; of words there must be one."""
    came = capture("Ana Lind said “…”. Bo Falk said no.")
    made = report(came.body.decode(), of=came)
    said = [replace(statement(made, words, who=who), propositions=()) for who, words in (("Ana Lind", "“…”"), ("Bo Falk", "no"))]
    ledger.add(came, reading(made, *said), options="1")
    assert messages(ledger) == f"{said[1].id}: it has content and no proposition"


def test_ids_are_those_of_records() -> None:
    """The factories' ids are those the records define, so that a changed rule is noticed here."""
    came = capture()
    assert came.id == capture_id(came.address, digest(came.body))
