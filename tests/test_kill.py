"""A run that is killed at any moment loses nothing that was finished, and the next run goes on from there."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from sayso import pipeline
from sayso.ledger.store import Ledger
from sayso.pipeline import Options

KILLER = Path(__file__).parents[1] / "bench" / "kills" / "measure_kills.py"
REPORTS = 1000
KILLS = 10
PATIENCE = 60.0
"""Seconds that a run may take to get as far as it is to be killed at; far more than it needs."""

NAMES = ("Ana Lind", "Bo Falk", "the mayor of Marden", "Port officials", "Ida Berg, a spokeswoman for the port", "The ministry")
CUES = ("said", "denied", "admitted", "claimed", "warned", "did not rule out")
CONTENTS = (
    "the bridge was safe",
    "a crane had moved",
    "two ferries were late",
    "the harbour would close",
    "at least 40 boats had left",
)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_runs_lose_nothing_and_read_nothing_twice(tmp_path: Path) -> None:
    """After ten kills while reading a thousand reports, a last run leaves each of them once, whole and verified."""
    chance = random.Random(7)
    folder, path = tmp_path / "reports", tmp_path / "story.db"
    write_reports(folder, chance)
    kept = [kill_run(folder, path, chance, reports=0)]  # while the ledger itself is being made
    for _ in range(KILLS - 1):
        kept.append(kill_run(folder, path, chance, reports=kept[-1] + chance.randint(15, 70)))
    assert kept == sorted(kept), "a later run holds what an earlier one had finished"
    assert sum(0 < count < REPORTS for count in kept) >= KILLS - 1, "kills hit runs with some reports done and some not"
    assert len(set(kept)) >= KILLS - 1, "runs went on from where they were killed"
    assert sayso("read", str(folder), "--ledger", str(path)).wait() == 0
    assert sayso("verify", "--ledger", str(path)).wait() == 0
    check(path)


@pytest.mark.skipif(sys.platform != "linux", reason="children are watched and ended as Linux does it")
def test_kills_at_every_phase_leave_what_was_finished(tmp_path: Path) -> None:
    """Sixty kills of forked workers and five of `sayso` itself: nothing finished is lost or twice, and all go on to one end."""
    works = ("reading, half there", "linking", "judging", "exporting")
    wanted = (
        (["--forked", "60", *(word for work in works for word in ("--only", work))], "by rules: 60 kills;"),
        (["--real", "5", "--only", "read"], "real processes: 5 kills,"),
    )
    runs = [
        subprocess.Popen([sys.executable, str(KILLER), "--folder", str(tmp_path), *words], stdout=subprocess.PIPE, text=True)
        for words, _ in wanted
    ]
    for run, (_, told) in zip(runs, wanted, strict=True):
        answer, _ = run.communicate(timeout=30 * PATIENCE)
        assert run.returncode == 0, answer
        assert told in answer
        assert "faults: 0" in answer


def check(path: Path) -> None:
    """See that each report is there once, with all that was to be read in it."""
    with Ledger(path) as ledger:
        counts = ledger.counts()
        assert (counts.captures, counts.reports, counts.retired, counts.unreadable) == (REPORTS, REPORTS, 0, 0)
        assert len({report.address for report in ledger.reports()}) == REPORTS
        assert list(ledger.verify()) == []
        for capture, _ in ledger.addresses()[::25]:
            wanted, _ = pipeline.read(ledger.capture(capture), Options())
            assert wanted
            assert ledger.reading(wanted.report.id) == wanted


def write_reports(folder: Path, chance: random.Random) -> None:
    """Write small reports that differ from each other."""
    folder.mkdir()
    for number in range(REPORTS):
        said = [
            f"{chance.choice(NAMES)} {chance.choice(CUES)} that {chance.choice(CONTENTS)}." for _ in range(chance.randint(1, 4))
        ]
        text = f"Report {number} from Marden\n\n" + " ".join(said).replace("the mayor", "The mayor") + "\n"
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")


def kill_run(folder: Path, path: Path, chance: random.Random, *, reports: int) -> int:
    """Begin a run, kill it once the ledger is there and holds so many reports, and give the number that it left."""
    run = sayso("read", str(folder), "--ledger", str(path))
    deadline = time.monotonic() + PATIENCE
    while run.poll() is None and (not path.exists() or finished(path) < reports):
        assert time.monotonic() < deadline, f"a run came to {finished(path)} reports only"
        time.sleep(0.002)
    time.sleep(chance.uniform(0, 0.02))  # into the middle of whatever it is doing then
    run.kill()
    assert run.wait() == -signal.SIGKILL, "the run was still going when it was killed"
    return finished(path)


def finished(path: Path) -> int:
    """How many reports a ledger holds, looked up as a reader beside the run; 0 while it is being made."""
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as reader:
        return int(reader.execute("SELECT count(*) FROM report WHERE current = 1").fetchone()[0])
    return 0


def sayso(*words: str) -> subprocess.Popen[bytes]:
    """The command itself, in a process of its own."""
    return subprocess.Popen([sys.executable, "-m", "sayso", *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
