"""Commands that keep a ledger honest and hand it on."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.pages.stories import story

ONE = story()[0].statements[2]


def test_a_judgement_is_made_shown_and_withdrawn(kept: Run) -> None:
    """The judged act counts until it is withdrawn; its history stays."""
    judged = kept("judge", ONE.id[:12], "act", "dispute", "--by", "Ada")
    assert (judged.status, judged.out) == (0, "")
    assert "Tor Bekk disputes" in kept("show", ONE.id).out
    assert kept("judge", ONE.id, "--withdraw").status == 0
    shown = kept("show", ONE.id).out
    assert "Tor Bekk denies" in shown
    assert "withdrawn" in shown


def test_what_is_judged_wrong_is_left_out(kept: Run) -> None:
    """The brief counts it, lists leave it out."""
    kept("judge", ONE.id, "verdict", "wrong", "--by", "Ada")
    assert "Left out: 1 statement judged wrong." in kept("brief").out
    assert ONE.id not in kept("statements", "--format", "csv").out


def test_fields_and_values_are_checked(kept: Run) -> None:
    """A wrong field, value or name is a usage error that says what would do."""
    for decision in (("colour", "red"), ("act", "sing"), ("outlet", "Gull")):
        answer = kept("judge", ONE.id, *decision, "--by", "Ada")
        assert answer.status == 2
        assert "use" in answer.err
    assert kept("judge", ONE.id, "act").status == 2
    assert kept("judge", ONE.id, "--withdraw").status == 2


def test_two_judgements_are_withdrawn_by_field(kept: Run) -> None:
    """Where several stand, the field says which; without it the message names them."""
    kept("judge", ONE.id, "act", "dispute", "--by", "Ada")
    kept("judge", ONE.id, "party", "MRD", "--by", "Ada")
    assert "act = dispute" in kept("judge", ONE.id, "--withdraw").err
    assert kept("judge", ONE.id, "party", "--withdraw").status == 0


def test_what_is_judged_again_counts_once(kept: Run) -> None:
    """As after a run that was killed behind its judgement; once somebody else decided otherwise, it is another decision."""

    def judgements() -> list[str]:
        records = map(json.loads, kept("export", "--to", "jsonl").out.splitlines())
        return [record["by"] for record in records if record["kind"] == "judgement"]

    for _ in range(2):
        assert "judged: act" in kept("judge", ONE.id, "act", "dispute", "--by", "Ada").err
    assert judgements() == ["Ada"]
    kept("judge", ONE.id, "act", "retract", "--by", "Bo")
    kept("judge", ONE.id, "act", "dispute", "--by", "Ada")
    assert judgements() == ["Ada", "Bo", "Ada"]


def test_verify_prints_what_fails(kept: Run) -> None:
    """A sound ledger ends with 0; bytes that were changed are told, and the status is 1."""
    assert kept("verify").status == 0
    with sqlite3.connect("sayso.db") as connection:
        connection.execute("UPDATE body SET body = x'00'")
    connection.close()
    answer = kept("verify")
    assert answer.status == 1
    assert answer.out


def test_export_holds_what_the_filter_leaves(kept: Run) -> None:
    """JSON Lines of one act: its statements and their reports, then what they say together."""
    told = [json.loads(line)["kind"] for line in kept("export", "--to", "jsonl", "--act", "decline").out.splitlines()]
    assert told[:4] == ["report", "report", "statement", "statement"]
    assert {"report", "statement", "judgement"}.isdisjoint(told[4:])
    assert {"actor", "claim", "position"} <= set(told[4:])


def test_export_of_everything_holds_reports_without_statements(kept: Run) -> None:
    """Without a filter every report, statement and judgement is there."""
    kept("judge", ONE.id, "act", "dispute", "--by", "Ada")
    told = [json.loads(line)["kind"] for line in kept("export", "--to", "jsonl").out.splitlines()]
    assert [told.count(kind) for kind in ("report", "statement", "judgement")] == [2, 12, 1]


def test_a_csv_file_begins_with_a_byte_order_mark(kept: Run) -> None:
    """A file has the mark, standard output has not; both have the same rows."""
    assert kept("export", "--to", "csv", "--output", "story.csv").out == ""
    body = Path("story.csv").read_bytes()
    assert body.startswith(b"\xef\xbb\xbfstatement,")
    assert body[3:].decode() == kept("export", "--to", "csv").out
    assert len(list(csv.DictReader(body.decode("utf-8-sig").splitlines()))) == 12


@pytest.mark.parametrize("name", ["sayso.db", "./sayso.db-wal", "sayso.db-shm"])
def test_export_does_not_write_over_the_ledger(kept: Run, name: str) -> None:
    """Naming the ledger as output, or a file that SQLite keeps beside it, is refused."""
    answer = kept("export", "--to", "csv", "--output", name)
    assert answer.status == 2
    assert kept("verify").status == 0


def test_export_tells_where_it_cannot_write(kept: Run) -> None:
    """A folder that is not there is one line and status 1."""
    answer = kept("export", "--to", "csv", "--output", "nowhere/story.csv")
    assert answer.status == 1
    assert answer.err.startswith("sayso: nowhere/story.csv cannot be written")


def test_a_blank_value_is_an_empty_one(kept: Run) -> None:
    """White space alone says that a field is not known; it names nobody."""
    kept("judge", ONE.id, "referent", "  ", "--by", "Ada")
    (judged,) = [json.loads(line) for line in kept("export", "--to", "jsonl").out.splitlines() if '"kind": "judgement"' in line]
    assert judged["value"] == ""


def test_an_export_that_fails_leaves_the_old_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was there before is replaced only by a whole file, and nothing unfinished is left beside it."""
    run("read", "bridge.txt")
    Path("out.jsonl").write_text("before", "utf-8")

    def fail(*_: object) -> Iterator[str]:
        yield "{}"
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sayso.export.jsonl.lines", fail)
    answer = run("export", "--to", "jsonl", "--output", "out.jsonl")
    assert (answer.status, Path("out.jsonl").read_text("utf-8"), list(Path().glob("*.part"))) == (1, "before", [])
