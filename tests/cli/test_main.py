"""What all commands share: exit statuses, messages, help."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import click
import pytest

from sayso.cli.commands import commands
from sayso.version import VERSION
from tests.cli.conftest import Run


def test_the_version_is_told(run: Run) -> None:
    """`--version` prints name and version."""
    assert run("--version").out == f"sayso {VERSION}\n"


@pytest.mark.parametrize(
    "line",
    [
        ("nonsense",),
        ("brief", "--nonsense"),
        ("statements", "--act", "sing"),
        ("judge",),
        ("export",),
        ("brief", "--since", "May"),
        ("show",),
    ],
)
def test_what_is_not_understood_ends_with_2(kept: Run, line: tuple[str, ...]) -> None:
    """Nothing goes to standard output, and there is a message."""
    answer = kept(*line)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err


@pytest.mark.parametrize("command", ["brief", "statements", "unread", "reread", "verify"])
def test_without_a_ledger_one_line_says_what_to_do(run: Run, command: str) -> None:
    """A missing ledger is one line on standard error, no traceback, status 1; no file is made."""
    answer = run(command)
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.startswith("sayso: ")
    assert answer.err.count("\n") == 1
    assert not Path("sayso.db").exists()


def test_every_command_has_examples_and_a_ledger(run: Run) -> None:
    """Each help text ends with examples of that command; all but extract take --ledger."""
    for name in commands.list_commands(click.Context(commands)):
        told = run(name, "--help").out
        assert f"  sayso {name}" in told.split("Examples:")[1] or "| sayso" in told.split("Examples:")[1]
        assert ("--ledger FILE" in told) == (name != "extract")


def test_a_closed_pipe_ends_quietly(kept: Run, tmp_path: Path) -> None:
    """`sayso ... | head` leaves no complaint behind."""
    assert kept("verify").status == 0
    program = [sys.executable, "-m", "sayso", "export", "--to", "jsonl"]
    with subprocess.Popen(program, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ)) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.parametrize(("line", "status"), [("brief", 0), ("--version", 0), ("verify", 1)])
def test_a_reader_who_has_gone_changes_no_status(kept: Run, tmp_path: Path, line: str, status: int) -> None:
    """Whatever prints, a closed pipe is no failure; what verify finds still is one."""
    assert kept("verify").status == 0
    with closing(sqlite3.connect("sayso.db")) as raw, raw:
        raw.execute("UPDATE capture SET address = 'file:///other.txt'")
    program = [sys.executable, "-m", "sayso", line]
    with subprocess.Popen(program, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.wait() == status


@pytest.mark.skipif(sys.platform == "win32", reason="the shell is another")
@pytest.mark.parametrize(
    ("line", "status", "told"),
    [("--help >&-", 1, "could not be written"), ("extract - <&-", 1, "no standard input"), ("extract bridge.txt 2>&- <&-", 0, "")],
)
def test_closed_streams_are_no_fault(run: Run, tmp_path: Path, line: str, status: int, told: str) -> None:
    """Without standard input, output or error there is a message or silence, no traceback."""
    assert run("--version").status == 0
    shell = ["sh", "-c", f"{sys.executable} -m sayso {line}"]
    answer = subprocess.run(shell, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert answer.returncode == status
    assert told in answer.stderr
    assert "Traceback" not in answer.stderr
