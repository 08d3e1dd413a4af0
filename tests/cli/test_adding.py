"""Statements by hand: from a sheet into the ledger, on a person's word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sayso import pipeline
from tests.cli.conftest import Run

RULES = pipeline.rules_alone()
TEXT = """Bridge at Marden closed

The bridge was closed at noon, mayor Ana Lind said on Monday.

“We saw no cracks,” said Tor Bekk. Nobody else looked; the deck, in the eyes of the roads office, will hold 40 tons until May.

It will hold. It will hold.
"""


@pytest.fixture
def read(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A ledger with one report, read by rules."""
    monkeypatch.setattr(pipeline, "Options", lambda: RULES)
    Path("bridge.txt").write_text(TEXT, "utf-8")
    run("read", "bridge.txt", "--outlet", "Courier", "--published", "2031-04-02")
    return run


def sheet(*rows: str) -> str:
    """A sheet with these rows."""
    Path("found.csv").write_text("Report,Quoted words,Source,Cue,Act\n" + "\n".join(rows) + "\n", "utf-8")
    return "found.csv"


def statements(run: Run) -> list[dict[str, object]]:
    """All statements in the ledger, as they are exported."""
    records = [json.loads(line) for line in run("export", "--to", "jsonl").out.splitlines()]
    return [record for record in records if record["kind"] == "statement"]


def test_a_statement_that_the_reader_missed_is_added(read: Run) -> None:
    """It is read like any other, and stays when the report is read anew."""
    row = 'bridge.txt,"will hold 40 tons until May",the roads office,"in the eyes of",assert'
    answer = read("add", sheet(row), "--by", "Ada Lund")
    assert (answer.status, answer.err) == (0, "1 statement added, 0 found before and judged right, 0 left out.\n")
    (mine,) = [one for one in statements(read) if one["by"] == "Ada Lund"]
    assert mine["content"]["text"] == "will hold 40 tons until May"  # type: ignore[index]
    assert mine["source"]["kind"] == "body"  # type: ignore[index]
    assert [quantity["low"] for quantity in mine["quantities"]] == [40]  # type: ignore[attr-defined]
    assert read("verify").status == 0
    read("reread", "--text")
    assert [one["id"] for one in statements(read) if one["by"] == "Ada Lund"] == [mine["id"]]


def test_a_statement_that_is_there_is_judged(read: Run) -> None:
    """Quotation marks, case and spaces of the sheet do not count; another act is judged, too."""
    before = len(statements(read))
    answer = read("add", sheet('bridge.txt,"""we saw  no cracks""",Tor Bekk,,deny'), "--by", "Ada Lund")
    assert "0 statements added, 1 found before and judged right, 0 left out." in answer.err
    after = statements(read)
    assert len(after) == before
    assert [one["act"] for one in after if one["source"] and one["source"]["text"] == "Tor Bekk"] == ["deny"]  # type: ignore[index]


def test_a_sheet_that_is_added_again_adds_nothing(read: Run) -> None:
    """As after a run that was killed behind its last row: no statement and no judgement is there twice."""
    rows = sheet("bridge.txt,we saw no cracks,Tor Bekk,,deny")
    exported = []
    for _ in range(2):
        assert read("add", rows, "--by", "Ada Lund").status == 0
        exported.append(read("export", "--to", "jsonl").out)
    assert exported[0] == exported[1]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("gone.txt,It will hold,,,", "the ledger has no report from gone.txt"),
        ("bridge.txt,It will sink,,,", "these words do not stand in r"),
        ("bridge.txt,It will hold,,,", "these words stand 2 times in r"),
        ("bridge.txt,closed at noon,Bo Falk,,", "the source 'Bo Falk' does not stand in the report"),
        ("bridge.txt,closed at noon,,sang,", "the cue 'sang' does not stand in the report"),
        ("bridge.txt,closed at noon,,,sing", "there is no act 'sing': use one of assert"),
        ("bridge.txt,,,,", "no words are quoted"),
        (",closed at noon,,,", "no report is named"),
    ],
)
def test_a_row_that_fits_nowhere_is_told(read: Run, row: str, told: str) -> None:
    """With its number; the other rows are added."""
    answer = read("add", sheet(row, "bridge.txt,Nobody else looked,,,"), "--by", "Ada Lund")
    assert answer.status == 1
    assert f"error: found.csv: row 2: {told}" in answer.err
    assert "1 statement added" in answer.err


def test_a_sheet_without_the_columns_is_refused(read: Run) -> None:
    """It says which are needed."""
    Path("found.csv").write_text("name,colour\nAna,red\n", "utf-8")
    answer = read("add", "found.csv", "--by", "Ada Lund")
    assert answer.status == 2
    assert "the sheet needs a column report (or address) and a column words" in answer.err
