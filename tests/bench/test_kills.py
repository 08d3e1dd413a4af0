"""What the kills bench looks for in a ledger is found when it is there."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench" / "kills"))

from soundness import EMPTY, copy, faults, state

from sayso.ledger.store import Ledger
from tests import affair


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger of the affair, linked."""
    made = tmp_path / "story.db"
    with Ledger(made, create=True) as ledger:
        affair.read(ledger, range(len(affair.TEXTS)))
        affair.together(ledger)
    return made


def run(path: Path, *statements: str) -> None:
    """Change a ledger behind its back."""
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def test_a_sound_ledger_has_no_faults(path: Path) -> None:
    """Nothing is twice, astray or left to do."""
    assert list(faults(path, finished=True)) == []


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM proposition WHERE position = 0", "verify: "),
        ("INSERT INTO tie SELECT other, report FROM tie", "twice in tie"),
        (
            "INSERT INTO claim_member SELECT claim, position + 100, proposition, statement, side, tie, alias FROM claim_member",
            "twice in claim",
        ),
        ("UPDATE linked SET affair = ''", "astray in linked"),
        ("DELETE FROM claim_member", "astray in claim"),
        ("DELETE FROM name_of", "astray in statement"),
        ("DELETE FROM telling", "astray in passage"),
    ],
)
def test_what_is_twice_lost_or_half_done_is_told(path: Path, statement: str, told: str) -> None:
    """Each fault in words of its own."""
    run(path, statement)
    assert any(fault.startswith(told) for fault in faults(path, finished=True))


def test_a_state_is_of_what_a_ledger_holds(path: Path, tmp_path: Path) -> None:
    """It changes with any row, and not with the numbers of rows; a ledger that is not made yet has none."""
    before = state(path)
    run(path, "PRAGMA foreign_keys = OFF", "UPDATE report SET n = n + 1000", "UPDATE problem SET n = n + 1000")
    assert state(path) == before
    run(path, "UPDATE comparison SET same = same + 0.5")
    assert state(path) != before
    assert state(tmp_path / "none.db") == EMPTY


def test_a_copy_has_what_is_not_in_the_file_yet(path: Path, tmp_path: Path) -> None:
    """As a process that was killed leaves it: part of the ledger is in the journal beside it."""
    with Ledger(path) as ledger:
        affair.read_text(ledger, "late", "Tidewatch", affair.TEXTS[-1][2], "The lock was shut on Monday, the road office said.")
        copied = copy(path, tmp_path / "copy.db")
        with Ledger(copied) as other:
            assert other.counts() == ledger.counts()
