"""The documentation is true: its commands run and answer what it says, its tables and help texts are those of the code."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from sayso.export.csv import COLUMNS

ROOT = Path(__file__).parent.parent
DOCUMENTS = [path for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))) if path.exists()]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NOT_RUN = ("pip ", "pipx ", "uv ", "git ")
"""Commands that reach the network or another project."""

ID = re.compile(r"\b[crspjka][0-9a-f]{9,19}\b")
"""An id or its head: ids hash absolute addresses, so they differ from folder to folder."""


class Step(NamedTuple):
    """A command of a document and what the document says it answers."""

    command: str
    answer: tuple[str, ...]


def steps(document: str) -> Iterator[Step]:
    """The commands of a document's console blocks, in order; a command may run on in lines that begin with `> `."""
    for block in BLOCK.findall(document):
        for piece in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            first, *lines = piece.rstrip("\n").split("\n")
            while first.endswith("\\") and lines and lines[0].startswith("> "):
                first = first[:-1] + lines.pop(0)[2:]
            yield Step(first, tuple(lines))


def match(expected: tuple[str, ...], given: list[str], ids: dict[str, str]) -> str | None:
    """The first line that is not as expected, None if all are; a line `...` stands for any lines, inside a line for any words.

    Ids are those of another folder: each is paired with the one given in its place.
    """
    at = 0
    for number, line in enumerate(expected):
        if line.strip() == "...":
            rest = expected[number + 1 :]
            ends = range(at, len(given) + 1)
            return next((None for end in ends if match(rest, given[end:], ids) is None), f"nothing after ... fits {rest[:1]}")
        if at >= len(given):
            return f"missing: {line}"
        found = re.fullmatch(_pattern(line), given[at].rstrip())
        if not found:
            return f"expected {line!r}\n   given {given[at]!r}"
        ids |= dict(zip(ID.findall(line), found.groups(), strict=True))
        at += 1
    return None if at == len(given) else f"not told: {given[at]}"


def _pattern(line: str) -> str:
    told = re.escape(line.rstrip()).replace(re.escape("..."), ".*")
    return ID.sub(lambda _: f"({ID.pattern})", told)


def run(command: str, folder: Path) -> list[str]:
    """The lines a command prints, as a person at a terminal of 80 columns sees them."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(  # noqa: S602 - the commands are our own
        command,
        shell=True,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=300,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode != 2, f"$ {command}\n{done.stdout}"
    assert "Traceback" not in done.stdout, done.stdout
    return done.stdout.splitlines()


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_commands_answer_as_told(path: Path, tmp_path: Path) -> None:
    """The commands of a document, run in order beside the examples, answer what the document says."""
    found = [step for step in steps(path.read_text("utf-8")) if not step.command.startswith(NOT_RUN)]
    if not found:
        pytest.skip("no commands in it")
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    ids: dict[str, str] = {}
    for step in found:
        command = ID.sub(lambda told: ids.get(told[0], told[0]), step.command)
        wrong = match(step.answer, run(command, tmp_path), ids)
        assert wrong is None, f"{path.name}: $ {step.command}\n{wrong}"


def test_reference_is_made_of_the_help_texts() -> None:
    """docs/reference.md holds what `--help` prints; docs/make_reference.py writes it anew."""
    made = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "make_reference.py"), "-"], capture_output=True, check=True, encoding="utf-8"
    )
    assert made.stdout == (ROOT / "docs" / "reference.md").read_text("utf-8")


def test_csv_columns_are_documented() -> None:
    """docs/export.md tells every column of the CSV file, in order, and no other."""
    told = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "export.md").read_text("utf-8").split("## CSV")[1], re.MULTILINE)
    assert told == list(COLUMNS)


def test_dots_stand_for_any_lines() -> None:
    """A line of three dots stands for any number of lines, three dots in a line for any words."""
    assert match(("a", "...", "z ... z"), ["a", "b", "c", "z y z"], {}) is None
    assert match(("a", "..."), ["a"], {}) is None
    assert match(("a", "b"), ["a", "c"], {}) is not None
    assert match(("a",), ["a", "b"], {}) is not None


def test_ids_are_paired() -> None:
    """An id in a document stands for the id given in its place."""
    ids: dict[str, str] = {}
    assert match(("see s0123456789 now",), ["see s9876543210 now"], ids) is None
    assert ids == {"s0123456789": "s9876543210"}
