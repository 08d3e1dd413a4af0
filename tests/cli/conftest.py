"""A command line without a terminal, in an empty folder with a small story."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from sayso.cli.entry import main
from tests.pages.stories import ledger

REPORT = """Bridge at Marden closed

The bridge was closed at noon, mayor Ana Lind said on Monday.

Tor Bekk denied that the bridge was unsafe.
"""


class Answer(NamedTuple):
    """What a command came to."""

    status: int
    out: str
    err: str


Run = Callable[..., Answer]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Carry out a command line in an empty folder that holds `bridge.txt`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    (tmp_path / "bridge.txt").write_text(REPORT, "utf-8")

    def carry_out(*arguments: str) -> Answer:
        status = main(arguments)
        told = capsys.readouterr()
        return Answer(status, told.out, told.err)

    return carry_out


@pytest.fixture
def kept(run: Run, tmp_path: Path) -> Run:
    """The same with a ledger of the story in `sayso.db`."""
    ledger(tmp_path / "sayso.db").close()
    return run
