"""Kills of real processes: `sayso` is started, killed while it reads, links, judges, rereads or exports, and started again."""

from __future__ import annotations

import json
import os
import pty
import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from typing import NamedTuple

import reports
import soundness
from works import BY, Fewer, exported

from sayso import batch, linkage
from sayso.fetch.gathering import Means, gather
from sayso.fetch.inputs import find_inputs
from sayso.ledger.store import Ledger
from sayso.pipeline import Options
from sayso.records import Particulars

KILLS = 10
"""Kills of one ledger, before a run is left to come to its end."""
PATIENCE = 900.0
"""Seconds that a run may take; far more than it needs, also where many share a core."""
SAID = re.compile(rb"(read|linking|reread)\b[^\r\n]*?(\d+)/(\d+)")
"""What the bar says: how many are finished."""
STARTS = 0.1
"""How often a process is killed at any moment since it was started, most of which is imports; else it is at work on the ledger."""
SLACK = 0.12
"""Seconds after a sign of work within which it is killed."""


PART = "story.jsonl.part"
"""What an export is written to before it takes its name."""


class Sign(NamedTuple):
    """What shows from outside how far a process is: the rows of a table, or the bytes of `PART`."""

    table: str
    most: int


class Job(NamedTuple):
    """A command, the ledger that it begins with, and what shows its progress."""

    name: str
    words: tuple[str, ...]
    begin: Path | None
    signs: tuple[Sign, ...]


@dataclass
class Tally:
    """What came of many kills."""

    struck: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By command and what the ledger showed."""
    faults: list[str] = field(default_factory=list)
    finished: int = 0
    told: int = 0
    """Kills before which the process had said that something was finished."""

    @property
    def kills(self) -> int:
        """How many there were."""
        return self.struck.total()


def jobs(folder: Path, only: Collection[str] = ()) -> tuple[Job, ...]:
    """The commands, or only some, with the ledgers that they begin with made in a folder."""
    texts = reports.write(folder / "reports")
    settled = (Sign("linked", reports.REPORTS), Sign("claim", 9), Sign("linked WHERE affair <> ''", reports.REPORTS))
    every = (Sign("capture", reports.REPORTS), Sign("report", reports.REPORTS), *settled)
    anew = Sign("report WHERE options NOT LIKE '%fewer%'", reports.REPORTS)
    judged = (Sign("judgement", 1), *settled[2:])

    def judge(what: str) -> Job:
        path = _begin(folder / f"{what}.db", texts, "linked")
        with Ledger(path) as ledger:
            claims = ledger.links.of_claims(ledger.links.claim_ids()).claims
        first, last = claims[0].members[0], claims[-1].members[0]
        decision = (first.proposition, "same", last.proposition) if what == "judge same" else (first.statement, "verdict", "wrong")
        return Job(what, ("judge", *decision, "--by", BY), path, judged)

    def on_read(what: str, *words: str, signs: tuple[Sign, ...] = settled) -> Job:
        return Job(what, (what, *words), _begin(folder / f"{what}.db", texts, "read"), signs)

    makers: dict[str, Callable[[str], Job]] = {
        "read": lambda what: Job(what, (what, str(texts)), None, every),
        "claims": on_read,
        "judge same": judge,
        "judge verdict": judge,
        "reread": lambda what: Job(what, (what,), _begin(folder / f"{what}.db", texts, "fewer"), (anew, *settled[2:])),
        "export": lambda what: on_read(
            what, "--to", "jsonl", "--output", str(folder / "story.jsonl"), signs=(*settled, Sign(PART, 1))
        ),
    }
    return tuple(make(what) for what, make in makers.items() if not only or what in only)


def _begin(path: Path, texts: Path, how: str) -> Path:
    """A ledger whose reports are read; that are linked; or that were read by less than the networks."""
    options = Options(attributor=Fewer()) if how == "fewer" else Options()
    inputs, _ = find_inputs([str(texts)])
    with Ledger(path, create=True) as ledger:
        captures = gather(inputs, particulars=Particulars(), means=Means(lambda: datetime.now(UTC)))
        batch.read(ledger, captures, options=options)
        if how != "read":
            linkage.bring_up_to_date(ledger, options.comparer)
    return path


class Killer:
    """Kills processes at work on ledgers in a folder, and looks at what they leave."""

    def __init__(self, folder: Path, chance: random.Random, tally: Tally) -> None:
        self.folder = folder
        self.chance = chance
        self.tally = tally
        self.path = folder / "trial.db"
        self._whole: dict[str, list[str]] = {}
        self._long: dict[str, float] = {}

    def chain(self, job: Job, *, kills: int = KILLS) -> None:
        """Kill one ledger's process several times over, then let it come to its end."""
        if job.name not in self._whole:
            began = time.monotonic()
            self._begin(job)
            self._finish(job)
            self._long[job.name] = time.monotonic() - began
            self._whole[job.name] = _lines(self.path)
        self._begin(job)
        if all(self._kill(job) for _ in range(min(kills, KILLS))) or job.name == "reread":
            self._finish(job)
        self._compare(job)
        self.tally.finished += 1

    # ---- one process ------------------------------------------------------------------------------------------------

    def _begin(self, job: Job) -> None:
        for ending in ("", "-wal", "-shm", "-journal"):
            Path(f"{self.path}{ending}").unlink(missing_ok=True)
        if job.begin:
            copyfile(job.begin, self.path)
        self.folder.joinpath(PART).unlink(missing_ok=True)
        self.folder.joinpath("story.jsonl").write_text("what was exported before\n", encoding="utf-8")

    def _kill(self, job: Job) -> bool:
        """Start a process and kill it; False where it was done before."""
        sign = None if self.chance.random() < STARTS else self.chance.choice(job.signs)
        before = self._shown(sign) if sign else 0
        run = _Run(job, self.path)
        if sign is None:
            run.wait(lambda: False, self.chance.uniform(0, self._long[job.name]))
        elif before < sign.most:
            wanted, growing = self.chance.randint(before + 1, sign.most), sign
            run.wait(lambda: self._shown(growing) >= wanted, PATIENCE)
        else:
            full = sign
            run.wait(lambda: self._shown(full) != before, PATIENCE)
        run.wait(lambda: False, self.chance.uniform(0, SLACK))
        seen = {sign: self._shown(sign) for sign in job.signs}
        status, said = run.kill()
        told = f"{job.name}, waited for {sign}"
        if status >= 0:
            if status != (job.name == "read"):  # one of the reports cannot be read, which is an error
                self._fault(f"{told}: it ended by itself with {status}: {said[-300:]!r}")
            return False
        self.tally.struck[job.name, sign.table if sign else "any moment"] += 1
        self._look(job, seen, said, told)
        return True

    def _shown(self, sign: Sign) -> int:
        if sign.table != PART:
            return soundness.count(self.path, sign.table)
        part = self.folder / PART
        return part.stat().st_size if part.exists() else 0

    def _look(self, job: Job, seen: dict[Sign, int], said: bytes, told: str) -> None:
        """Hold what is left against what was seen and said."""
        copied = soundness.copy(self.path, self.folder / "look.db")
        if soundness.state(copied) == soundness.EMPTY:
            if any(seen.values()) or SAID.search(said):
                self._fault(f"{told}: the ledger is gone")
            return
        for fault in soundness.faults(copied, finished=False):
            self._fault(f"{told}: {fault}")
        for sign, count in seen.items():
            if sign.table in ("capture", "report", "judgement") and soundness.count(copied, sign.table) < count:
                self._fault(f"{told}: {count} rows of {sign.table} were there, and fewer are left")
        finished = {doing: int(number) for doing, number, _ in SAID.findall(said)}
        self.tally.told += any(finished.values())
        wanted = {b"read": "capture", b"linking": "linked", b"reread": job.signs[0].table}
        for doing, number in finished.items():
            if (held := soundness.count(copied, wanted[doing])) < number:
                self._fault(f"{told}: it said {number} by {doing.decode()}, and {held} are there")
        lines = self.folder.joinpath("story.jsonl").read_text(encoding="utf-8").splitlines()
        if lines != ["what was exported before"] and lines != self._whole.get(job.name):
            self._fault(f"{told}: half an export of {len(lines)} lines")

    def _finish(self, job: Job) -> None:
        """Let the command come to its end, then whatever still is to do."""
        for words in (job.words, ("claims",)) if job.name == "reread" else (job.words,):
            done = subprocess.run(_command(words, self.path), capture_output=True, check=False, timeout=PATIENCE)
            if done.returncode != (job.name == "read"):
                self._fault(f"{job.name}: the last run ended with {done.returncode}: {done.stderr[-300:]!r}")

    def _compare(self, job: Job) -> None:
        lines = _lines(self.path)
        if lines != self._whole[job.name]:
            other = sorted(set(lines) ^ set(self._whole[job.name]))
            self._fault(f"{job.name}: its export is another than that of an unbroken run: {other[:2]}")
        for fault in soundness.faults(self.path, finished=True):
            self._fault(f"{job.name}, the last run: {fault}")

    def _fault(self, told: str) -> None:
        self.tally.faults.append(told)
        print(f"FAULT {told}", flush=True)


class _Run:
    """A process whose messages go to a terminal of its own, so that it shows its bar."""

    def __init__(self, job: Job, path: Path) -> None:
        self._ours, theirs = pty.openpty()
        os.set_blocking(self._ours, False)
        environment = {**os.environ, "TERM": "xterm", "COLUMNS": "120"}
        self._process = subprocess.Popen(
            _command(job.words, path), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs, env=environment
        )
        os.close(theirs)
        self._said = b""

    def wait(self, until: Callable[[], bool], seconds: float) -> None:
        """Wait for a sign, at most so long, or for the end of the process."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and self._process.poll() is None and not until():
            self._hear()
            time.sleep(min(0.004, max(0.0, deadline - time.monotonic())))

    def kill(self) -> tuple[int, bytes]:
        """Kill it; its status and what it had said."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
        status = self._process.wait()
        self._hear()
        os.close(self._ours)
        return status, self._said

    def _hear(self) -> None:
        with suppress(BlockingIOError, OSError):  # the terminal of a process that is gone gives an error
            while some := os.read(self._ours, 65536):
                self._said += some


def _command(words: Sequence[str], path: Path) -> list[str]:
    return [sys.executable, "-m", "sayso", *words, "--ledger", str(path)]


def _lines(path: Path) -> list[str]:
    """All records of a ledger but for the times at which people judged."""
    with Ledger(path) as ledger:
        lines = exported(ledger)
    return [line if (fields := json.loads(line))["kind"] != "judgement" else _timeless(fields) for line in lines]


def _timeless(fields: dict[str, object]) -> str:
    return json.dumps({key: value for key, value in fields.items() if key not in ("id", "at")}, sort_keys=True)
