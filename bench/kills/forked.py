"""Kills in forked processes: all is imported and loaded once, and each child does a work until it is killed at a chosen point."""

from __future__ import annotations

import gc
import os
import pickle
import random
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile

import soundness
from watching import How, Memory, Plan, Script, Watch, install
from works import Work, export, exported

from sayso import linkage
from sayso.errors import InputError, LedgerError
from sayso.ledger.store import Ledger

KILLS = 5
"""Kills of one ledger, before a run is left to come to its end."""
HOWS: dict[How, float] = {"statement": 0.4, "instruction": 0.25, "moment": 0.25, "write": 0.1}
"""How often a kill is planned in which way."""
NO_ROOM = 3
"""The status of a child that told that it could not write."""
PATIENCE = 900.0
"""Seconds after which a child counts as hanging, also where many share a core."""


@dataclass
class Tally:
    """What came of many kills."""

    struck: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By phase and way."""
    by_work: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    finished: int = 0
    """Ledgers that were brought to their end after kills, and compared with one that was never interrupted."""
    full: int = 0
    """Runs that met a disk without room."""
    statements: set[tuple[str, str]] = field(default_factory=set)
    """Statements of SQL that there are, by work."""
    hit: set[tuple[str, str]] = field(default_factory=set)
    """Those that a kill struck just before they were carried out."""

    @property
    def kills(self) -> int:
        """How many there were."""
        return self.struck.total()


class Killer:
    """Kills children at work on ledgers in a folder, and looks at what they leave."""

    def __init__(self, folder: Path, chance: random.Random, tally: Tally) -> None:
        self.folder = folder
        self.chance = chance
        self.tally = tally
        self.memory = Memory()
        self._scripts: dict[tuple[str, str], Script] = {}
        self._ends: dict[str, tuple[str, list[str]]] = {}
        gc.freeze()  # what is there now is common to all children

    def chain(self, work: Work, *, kills: int = KILLS, full: bool = False) -> None:
        """Kill one ledger's work several times over, then let it come to its end. With `full`, runs meet a full disk instead."""
        path = self.folder / "trial.db"
        self._begin(work, path)
        state = soundness.state(path)
        ended = False
        for _ in range(min(kills, KILLS)):
            script = self._script(work, path, state)
            plan = Plan("full", self.chance.randrange(1, script.largest + 4096)) if full else self._plan(work, script)
            status = self._fork(work, path, plan)
            ended = status == 0
            self._count(work, plan, script, status)
            state = self._look(work, path, script, ended=ended, told=f"{work.name}, {plan}, in {self.memory.phase}")
            if ended:
                break
        if not ended:
            script = self._script(work, path, state)
            if status := self._fork(work, path, None):
                self._fault(f"{work.name}: the last run ended with {status}")
            self._look(work, path, script, ended=True, told=f"{work.name}, the last run")
        self.tally.finished += 1

    # ---- one child --------------------------------------------------------------------------------------------------

    def _begin(self, work: Work, path: Path) -> None:
        for ending in ("", "-wal", "-shm", "-journal"):
            Path(f"{path}{ending}").unlink(missing_ok=True)
        if work.begin:
            copyfile(work.begin, path)
        if work.exports:
            export(path).with_name(f"{export(path).name}.part").unlink(missing_ok=True)
            export(path).write_text("what was exported before\n", encoding="utf-8")

    def _fork(self, work: Work, path: Path, plan: Plan | None, record: Path | None = None) -> int:
        """Let a child do the work; its exit status, negative the signal that ended it."""
        self.memory.clear()
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            _work(work, path, Watch(self.memory, plan, script=Script() if record else None), record)
        if plan and plan.how == "moment":
            self._kill_at(child, plan)
        return self._wait(child)

    def _kill_at(self, child: int, plan: Plan) -> None:
        while self.memory[Memory.EVENTS] < plan.at and not _is_gone(child):
            time.sleep(0.0002)
        time.sleep(plan.wait)
        os.kill(child, signal.SIGKILL)

    def _wait(self, child: int) -> int:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found, status = os.waitpid(child, os.WNOHANG)
            if found:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.001)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        self._fault(f"a child hung in {self.memory.phase}")
        return -signal.SIGKILL

    # ---- what is planned --------------------------------------------------------------------------------------------

    def _script(self, work: Work, path: Path, state: str) -> Script:
        """What the work does from the ledger's state if nothing ends it, found once for each state."""
        if (work.name, state) in self._scripts:
            return self._scripts[work.name, state]
        copied = soundness.copy(path, self.folder / "script.db")
        record = self.folder / "script.pickle"
        if status := self._fork(work, copied, None, record):
            raise RuntimeError(f"{work.name} ended with {status} where nothing ended it")
        script: Script = pickle.loads(record.read_bytes())  # noqa: S301 - our own child wrote it
        script.states.insert(0, state)
        script.largest = max(script.largest, copied.stat().st_size)
        self._scripts[work.name, state] = script
        self.tally.statements.update((work.name, event.what) for event in script.events)
        self._compare_ends(work, copied, script)
        return script

    def _compare_ends(self, work: Work, path: Path, script: Script) -> None:
        """From whatever state it goes on, it comes to the same export, and the same rows where odds are exact."""
        with Ledger(path) as ledger:
            end = (script.states[-1], exported(ledger))
        known = self._ends.setdefault(work.name, end)
        if known[1] != end[1]:
            self._fault(f"{work.name}: gone on from {script.states[0]}, its export is another than that of an unbroken run")
        elif work.exact and known[0] != end[0]:
            self._fault(f"{work.name}: gone on from {script.states[0]}, its rows are others than those of an unbroken run")
        for fault in soundness.faults(path, finished=not work.exports):
            self._fault(f"{work.name}: gone on from {script.states[0]}: {fault}")
        if known is end:
            self._link_anew(work, path, end[1])

    def _link_anew(self, work: Work, path: Path, whole: list[str]) -> None:
        """Hold an unbroken run's end against what its reports and judgements come to in a ledger that was never linked."""
        soundness.unlink(path)
        with Ledger(path) as ledger:
            linkage.bring_up_to_date(ledger, work.comparer)
            if exported(ledger) != whole:
                self._fault(f"{work.name}: its end is not what a ledger linked anew comes to")

    def _plan(self, work: Work, script: Script) -> Plan:
        how = self.chance.choices([*HOWS], [*HOWS.values()])[0]
        if how == "write":
            return Plan("write", self.chance.randrange(1, script.largest))
        number = self._choose(work, script, how)
        event = script.events[number]
        after = script.events[number + 1] if number + 1 < len(script.events) else event
        if how == "statement":
            return Plan("statement", number + 1)
        if how == "instruction":
            return Plan("instruction", self.chance.randint(event.looks, max(event.looks, after.looks)) + 1)
        return Plan("moment", number + 1, self.chance.uniform(0, max(0.0003, after.at - event.at)))

    def _choose(self, work: Work, script: Script, how: How) -> int:
        """An event's place, of a phase drawn first: a statement that was not struck yet, if there is one."""
        phases = sorted({event.phase for event in script.events})
        struck = {phase: sum(self.tally.struck[phase, one] for one in HOWS) for phase in phases}
        phase = min(phases, key=lambda one: struck[one]) if self.chance.random() < 0.5 else self.chance.choice(phases)
        inside = [at for at, event in enumerate(script.events) if event.phase == phase]
        new = [at for at in inside if (work.name, script.events[at].what) not in self.tally.hit]
        return self.chance.choice(new if new and how == "statement" else inside)

    # ---- what is left -----------------------------------------------------------------------------------------------

    def _count(self, work: Work, plan: Plan, script: Script, status: int) -> None:
        wanted = -signal.SIGXFSZ if plan.how == "write" else -signal.SIGKILL
        if status == wanted and plan.how != "full":
            self.tally.struck[self.memory.phase, plan.how] += 1
            self.tally.by_work[work.name] += 1
            if plan.how == "statement":
                self.tally.hit.add((work.name, script.events[plan.at - 1].what))
        elif plan.how == "full" and status == NO_ROOM:
            self.tally.full += 1
        elif status != 0:
            self._fault(f"{work.name}, {plan}: the process ended with {status} in {self.memory.phase}")

    def _look(self, work: Work, path: Path, script: Script, *, ended: bool, told: str) -> str:
        """What is left, held against what was said to be done: it is the state behind the last transaction told, or the next."""
        copied = soundness.copy(path, self.folder / "look.db")
        state = soundness.state(copied)
        commits = self.memory[Memory.COMMITS]
        possible = script.states[-1:] if ended else script.states[commits : commits + 2]
        if state not in possible:
            place = script.states.index(state) if state in script.states else "none"
            self._fault(f"{told}: the state is that behind transaction {place}, not {commits} of {len(script.states) - 1}")
        if state == soundness.EMPTY:
            return state
        if work.exports:
            self._look_at_export(work, path, told, ended=ended)
        for fault in soundness.faults(copied, finished=ended and not work.exports):
            self._fault(f"{told}: {fault}")
        return state

    def _look_at_export(self, work: Work, path: Path, told: str, *, ended: bool) -> None:
        lines = export(path).read_text(encoding="utf-8").splitlines()
        whole = self._ends[work.name][1]
        if lines != whole and (ended or lines != ["what was exported before"]):
            self._fault(f"{told}: half an export of {len(lines)} lines")

    def _fault(self, told: str) -> None:
        self.tally.faults.append(told)
        print(f"FAULT {told}", flush=True)


def _work(work: Work, path: Path, watch: Watch, record: Path | None) -> None:
    """What the child does; it never returns."""
    status = 1
    gc.disable()  # it would touch all that is common
    try:
        install(watch)
        work.do(path, watch)
        if record:
            record.write_bytes(pickle.dumps(watch.script))
        status = 0
    except BaseException as error:  # noqa: BLE001 - a child has nobody to raise it to
        if watch.plan and watch.plan.how == "full" and isinstance(error, LedgerError | InputError):
            status = NO_ROOM
        else:
            traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def _is_gone(child: int) -> bool:
    """Whether a child has ended and waits to be asked for its status."""
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def rounds(works: Sequence[Work]) -> Iterator[Work]:
    """The works in turn, for ever."""
    while True:
        yield from works
