"""Watches a process at work: its phase and how far it has come, told in memory that outlives it; ends it where that is planned."""

from __future__ import annotations

import mmap
import os
import resource
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial, wraps
from pathlib import Path
from typing import Any, Literal, NamedTuple

from soundness import digest

from sayso import linkage, pipeline
from sayso.cli import output
from sayso.ledger import connection as opening
from sayso.ledger import entering, schema
from sayso.ledger.links import Links
from sayso.ledger.store import Ledger

PHASES = (
    "opening",
    "migrating",
    "capture",
    "extraction",
    "analysis",
    "writing",
    "entering",
    "comparing",
    "settling",
    "judging",
    "exporting",
)
INSTRUCTIONS = 100
"""Steps of SQLite's machine from one look at the plan to the next."""

How = Literal["statement", "instruction", "moment", "write", "full"]


class Plan(NamedTuple):
    """How and where a process ends."""

    how: How
    """At an event (an SQL statement or the edge of a phase), inside a statement, at any moment, inside a write to a file; or, with
    `full`, no write beyond a size succeeds and the process has to cope."""
    at: int
    """The number of the event or of the look, or the bytes that a file may have."""
    wait: float = 0.0
    """Seconds behind the event, of a moment."""


class Event(NamedTuple):
    """Something that a process did."""

    phase: str
    what: str
    """The SQL, or the edge of a phase."""
    at: float
    """Seconds since it began."""
    looks: int
    """How many looks there were before."""


@dataclass
class Script:
    """What a process does when nothing ends it."""

    states: list[str] = field(default_factory=list)
    """The ledger's: before it, and after each transaction."""
    events: list[Event] = field(default_factory=list)
    largest: int = 0
    """Bytes of the largest file beside the ledger's, or of the ledger's."""


class Memory:
    """Numbers that a process tells until it dies."""

    EVENTS, COMMITS, PHASE, READ, ENTERED = range(5)

    def __init__(self) -> None:
        self._numbers = memoryview(mmap.mmap(-1, 4096)).cast("Q")

    def clear(self) -> None:
        """All to 0."""
        for at in range(5):
            self._numbers[at] = 0

    def __getitem__(self, at: int) -> int:
        return int(self._numbers[at])

    def __setitem__(self, at: int, value: int) -> None:
        self._numbers[at] = value

    @property
    def phase(self) -> str:
        """The phase it was in."""
        return PHASES[self[self.PHASE]]


class Watch:
    """What a process at work tells, and its end where one is planned."""

    def __init__(self, memory: Memory, plan: Plan | None, *, script: Script | None = None) -> None:
        self.memory = memory
        self.plan = plan
        self.script = script
        self.statement = ""
        self.looks = 0
        self._quiet = False
        self._began = time.perf_counter()

    def event(self, what: str) -> None:
        """Something is done now; where that is planned, the process ends before it is."""
        if self._quiet:
            return
        number = self.memory[Memory.EVENTS] + 1
        self.memory[Memory.EVENTS] = number
        if self.plan and self.plan.how == "statement" and self.plan.at == number:
            os.kill(os.getpid(), signal.SIGKILL)
        if self.script:
            self.script.events.append(Event(self.memory.phase, what, time.perf_counter() - self._began, self.looks))

    def look(self) -> int:
        """SQLite is in the middle of a statement."""
        self.looks += not self._quiet
        if self.plan and self.plan.how == "instruction" and self.plan.at == self.looks:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def committed(self, connection: sqlite3.Connection) -> None:
        """A transaction is done."""
        self.memory[Memory.COMMITS] += 1
        if self.script:
            self._quiet = True
            self.script.states.append(digest(connection))
            (_, _, name) = sqlite3.Cursor(connection).execute("PRAGMA database_list").fetchone()
            sizes = [path.stat().st_size for ending in ("", "-wal") if (path := Path(f"{name}{ending}")).exists()]
            self.script.largest = max(self.script.largest, *sizes)
            self._quiet = False

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """A phase; the one before goes on behind it."""
        before = self.memory[Memory.PHASE]
        self.turn(name, "begins")
        try:
            yield
        finally:
            self.event(f"{name} ends")
            self.memory[Memory.PHASE] = before

    def turn(self, name: str, how: str = "goes on") -> None:
        """The process goes over to a phase."""
        self.memory[Memory.PHASE] = PHASES.index(name)
        self.event(f"{name} {how}")

    def each(self, phase: str, items: Iterator[Any]) -> Iterator[Any]:
        """The items, each made in a phase."""
        while True:
            with self.phase(phase):
                item = next(items, None)
            if item is None:
                return
            yield item

    def read(self, _count: int, done: Any) -> None:
        """A report was said to be finished."""
        self.memory[Memory.READ] += done.outcome == "read"

    def entered(self, _count: int, _of: int) -> None:
        """A report was said to be compared with the others."""
        self.memory[Memory.ENTERED] += 1


class _Watched(sqlite3.Connection):
    """A connection that tells of each statement that it begins."""

    watch: Watch

    def __init__(self, *values: Any, **named: Any) -> None:
        super().__init__(*values, **named)
        if not self.watch.plan or self.watch.plan.how in ("statement", "moment"):
            self.set_trace_callback(self._began)
        if not self.watch.plan or self.watch.plan.how == "instruction":
            self.set_progress_handler(self.watch.look, INSTRUCTIONS)

    def _began(self, _expanded: str) -> None:
        self.watch.event(self.watch.statement)

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        self.watch.statement = sql
        done = super().execute(sql, *values)
        if sql == "COMMIT":
            self.watch.committed(self)
        return done

    def executemany(self, sql: str, *values: Any) -> sqlite3.Cursor:
        self.watch.statement = sql
        return super().executemany(sql, *values)


def install(watch: Watch) -> None:
    """Let the package's functions tell which phase they are; for a process of its own, since nothing is put back."""
    _Watched.watch = watch
    sqlite3.connect = partial(sqlite3.connect, factory=_Watched)  # type: ignore[assignment]
    wanted: tuple[tuple[object, str, str], ...] = (
        (opening, "connect", "opening"),
        (schema, "migrate", "migrating"),
        (pipeline, "extract_report", "extraction"),
        (pipeline, "state", "analysis"),
        (Ledger, "add", "writing"),
        (Ledger, "add_unreadable", "writing"),
        (Ledger, "replace", "writing"),
        (Ledger, "add_statement", "writing"),
        (Ledger, "judge", "judging"),
        (Ledger, "withdraw", "judging"),
        (linkage, "bring_up_to_date", "entering"),
        (entering, "_compare", "comparing"),
        (output, "write", "exporting"),
    )
    for owner, name, phase in wanted:
        setattr(owner, name, _in_phase(watch, getattr(owner, name), phase))
    unsettled = Links.unsettled

    def settle(links: Links) -> dict[str, tuple[str, ...]]:
        watch.turn("settling")
        return unsettled(links)

    Links.unsettled = settle  # type: ignore[method-assign, assignment]
    if watch.plan and watch.plan.how in ("write", "full"):
        ends = watch.plan.how == "write"
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL if ends else signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (watch.plan.at, watch.plan.at))


def _in_phase(watch: Watch, do: Callable[..., Any], phase: str) -> Callable[..., Any]:
    @wraps(do)
    def done(*values: Any, **named: Any) -> Any:
        with watch.phase(phase):
            return do(*values, **named)

    return done
