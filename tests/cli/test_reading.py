"""Commands that read reports."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from sayso.ledger.store import Ledger
from tests.cli.conftest import Run


def test_extract_prints_statements(run: Run) -> None:
    """A report's statements with their sources, under outlet and date."""
    answer = run("extract", "bridge.txt", "--outlet", "Marden Courier", "--published", "2031-05-12")
    assert answer.status == 0
    assert answer.out.startswith("Marden Courier, 2031-05-12  r")
    assert "denied: that the bridge was unsafe" in " ".join(answer.out.split())


def test_extract_gives_an_object_a_file(run: Run) -> None:
    """A line of JSON for each file, for one that is missing, too; then the status is 1."""
    answer = run("extract", "--json", "bridge.txt", "missing.txt", "bridge.txt")
    told = [json.loads(line) for line in answer.out.splitlines()]
    assert sorted(one["report"] is None for one in told) == [False, True]
    assert answer.status == 1
    assert "missing.txt" in answer.err


def test_extract_keeps_nothing(run: Run) -> None:
    """No ledger is made."""
    run("extract", "bridge.txt")
    assert [path.name for path in Path().iterdir()] == ["bridge.txt"]


def test_one_bad_file_does_not_stop_the_others(run: Run) -> None:
    """Bytes that are no text are a problem, and the next file is read."""
    Path("a.bin").write_bytes(bytes(range(256)) * 40)
    answer = run("extract", "a.bin", "bridge.txt")
    assert answer.status == 1
    assert "Bekk" in answer.out
    assert answer.err.startswith("error: a.bin")


def test_a_fault_of_ours_is_a_problem_of_that_file(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug in a stage is told, with its name, and ends no run."""

    def fail(*_: Any) -> None:
        raise KeyError("x")

    monkeypatch.setattr("sayso.pipeline.read", fail)
    answer = run("extract", "--json", "bridge.txt")
    assert answer.status == 1
    assert "KeyError" in json.loads(answer.out)["problems"][0]["message"]


def test_read_makes_a_ledger_and_resumes(run: Run) -> None:
    """Reading again skips what is there."""
    first, again = run("read", "."), run("read", ".")
    assert (first.status, first.out) == (0, "")
    assert "1 report read. sayso.db holds 1 report with 2 statements." in first.err
    assert "0 reports read, 1 there before." in again.err


def test_read_takes_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Ana Lind said it rained.")))
    assert "1 report read" in run("read", "-", "--outlet", "Notes").err


def test_read_tells_each_kind_of_problem_once(run: Run) -> None:
    """Missing files are errors; the rest is read all the same."""
    answer = run("read", "missing.txt", "bridge.txt")
    assert answer.status == 1
    assert answer.err.count("missing.txt") == 1
    assert "1 report read, 1 unreadable." in answer.err


def test_stopping_says_what_is_kept(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends with what is kept and how to go on; nothing read is lost."""
    for number in range(3):
        Path(f"{number}.txt").write_text(f"Ana Lind said it rained {number} times.", "utf-8")
    add, added = Ledger.add, []

    def stop_at_the_third(*arguments: Any, **options: Any) -> bool:
        added.append(arguments)
        if len(added) == 3:
            raise KeyboardInterrupt
        return add(*arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(Ledger, "add", stop_at_the_third)
        stopped = run("read", ".")
    assert stopped.status == 130
    assert "2 reports read. sayso.db holds 2 reports" in stopped.err
    assert "again makes the rest" in stopped.err
    assert "2 reports read, 2 there before." in run("read", ".").err


def test_an_empty_folder_is_no_unreadable_report(run: Run) -> None:
    """It is a warning, and the rest is read."""
    Path("empty").mkdir()
    answer = run("read", "empty", "bridge.txt")
    assert answer.status == 0
    assert "warning: empty" in answer.err
    assert "1 report read. " in answer.err


def test_reread_keeps_the_reports(run: Run) -> None:
    """Rereading makes the statements anew."""
    run("read", ".")
    answer = run("reread", "--text")
    assert answer.status == 0
    assert "1 report reread. sayso.db holds 1 report" in answer.err
