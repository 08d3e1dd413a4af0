"""Kills runs over small ledgers at every phase and holds what they leave against what they had said was finished.

usage: measure_kills.py [--forked N] [--network N] [--full N] [--real N] [--minutes N] [--seed N] [--workers N] [--only WORK]...
                       [--folder FOLDER]

Forked children do a work by rules, or with the trained networks; real processes are `sayso` itself; full disks are no kills, but a
file that may not grow. After so many minutes no further ledger is begun. Printed is which phase each kill struck, and each
fault; the exit status is 1 if there was one.
"""

from __future__ import annotations

import argparse
import os
import pickle
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import forked
import started
from watching import PHASES
from works import Work, network_works, works

FEW = 40
"""Faults after which there is no need to look for more."""
TOLD = 250
"""Kills from one line about progress to the next."""
JOBS = {"read": 9, "claims": 3, "judge same": 1, "judge verdict": 1, "reread": 2, "export": 1}
"""How often each command's turn comes."""


@dataclass
class Tally:
    """What came of all kills."""

    rules: forked.Tally = field(default_factory=forked.Tally)
    network: forked.Tally = field(default_factory=forked.Tally)
    real: started.Tally = field(default_factory=started.Tally)

    @property
    def faults(self) -> list[str]:
        """All of them."""
        return [*self.rules.faults, *self.network.faults, *self.real.faults]


def kill(asked: argparse.Namespace, folder: Path) -> Tally:
    """As many kills as were asked for, and as there is time for."""
    tally, chance = Tally(), random.Random(asked.seed)
    until = time.monotonic() + 60 * asked.minutes

    def goes_on() -> bool:
        if asked.tally:
            new = asked.tally.with_suffix(".new")
            new.write_bytes(pickle.dumps(tally))
            new.replace(asked.tally)
        return time.monotonic() < until and len(tally.faults) <= FEW

    if asked.forked or asked.full:
        kinds = works(_made(folder / "rules"), asked.only)
        _fork(kinds, forked.Killer(folder / "rules", chance, tally.rules), kills=asked.forked, full=asked.full, goes_on=goes_on)
    if asked.network:
        kinds = _on_one_core(_made(folder / "network"), asked.only)
        _fork(kinds, forked.Killer(folder / "network", chance, tally.network), kills=asked.network, goes_on=goes_on)
    if asked.real:
        made = started.jobs(_made(folder / "real"), asked.only)
        _start(made, started.Killer(folder / "real", chance, tally.real), kills=asked.real, goes_on=goes_on)
    return tally


def _fork(kinds: Sequence[Work], killer: forked.Killer, *, kills: int, full: int = 0, goes_on: Callable[[], bool]) -> None:
    tally, next_told = killer.tally, TOLD
    for work in forked.rounds(kinds):
        if not goes_on() or (tally.kills >= kills and tally.full >= full):
            return
        if tally.kills < kills:
            killer.chain(work, kills=kills - tally.kills)
        if tally.full < full and work.begin:
            killer.chain(work, full=True)
        if tally.kills >= next_told:
            next_told += TOLD
            print(f"{time.strftime('%H:%M')} {tally.kills:,} of {kills:,} forked, {tally.full} full", flush=True)


def _start(jobs: Sequence[started.Job], killer: started.Killer, *, kills: int, goes_on: Callable[[], bool]) -> None:
    tally, turns = killer.tally, list[started.Job]()
    while goes_on() and tally.kills < kills:
        if not turns:
            turns = [job for job in jobs for _ in range(JOBS[job.name])]
            killer.chance.shuffle(turns)
        killer.chain(turns.pop(), kills=kills - tally.kills)
        print(f"{time.strftime('%H:%M')} {tally.kills:,} of {kills:,} real", flush=True)


def _on_one_core(folder: Path, only: Collection[str]) -> tuple[Work, ...]:
    """The works with networks that have no threads of their own, since forked children would lack them."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    kinds = network_works(folder, only)
    os.sched_setaffinity(0, cores)
    return kinds


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


# ---- several at once --------------------------------------------------------------------------------------------


def share_out(asked: argparse.Namespace, folder: Path) -> Tally:
    """The kills, shared out to processes with a seed each."""
    runs = []
    for number in range(asked.workers):
        words = [sys.executable, __file__, "--seed", str(asked.seed + number), "--tally", str(folder / f"{number}.pickle")]
        words += ["--minutes", str(asked.minutes)]
        for name in ("forked", "network", "full", "real"):
            words += [f"--{name}", str(len(range(number, getattr(asked, name), asked.workers)))]
        words += ["--folder", str(asked.folder)] if asked.folder else []
        words += [word for name in asked.only for word in ("--only", name)]
        runs.append(subprocess.Popen(words))
    tally = Tally()
    for number, run in enumerate(runs):
        if run.wait() not in (0, 1):
            tally.rules.faults.append(f"worker {number} ended with {run.returncode}")
        else:
            merge(tally, pickle.loads((folder / f"{number}.pickle").read_bytes()))  # noqa: S301 - our own worker wrote it
    return tally


def merge(tally: Tally, other: Tally) -> None:
    """Add one tally to another."""
    for name in ("rules", "network", "real"):
        for key, value in vars(getattr(other, name)).items():
            mine = getattr(getattr(tally, name), key)
            if isinstance(value, set | Counter):
                mine.update(value)
            else:
                setattr(getattr(tally, name), key, mine + value)


# ---- what is told -----------------------------------------------------------------------------------------------


def tell(tally: Tally) -> None:
    """Print the figures."""
    for name, some in (("forked, by rules", tally.rules), ("forked, with the networks", tally.network)):
        if not some.kills and not some.full:
            continue
        print(f"\n{name}: {some.kills:,} kills; {some.finished:,} ledgers brought to their end; {some.full} runs on a full disk")
        hows = [*forked.HOWS]
        print(f"| phase struck | {' | '.join(hows)} | all |\n|---|{'---|' * (len(hows) + 1)}")
        for phase in PHASES:
            counts = [some.struck[phase, how] for how in hows]
            print(f"| {phase} | {' | '.join(f'{count:,}' for count in counts)} | {sum(counts):,} |")
        print(f"events that there are, by work: {len(some.statements):,}; with a kill just before them: {len(some.hit):,}")
        print("; ".join(f"{work} {count:,}" for work, count in some.by_work.items()))
    if tally.real.kills:
        real = tally.real
        print(f"\nreal processes: {real.kills:,} kills, {real.told:,} after it had said that something was finished;", end=" ")
        print(f"{real.finished:,} ledgers brought to their end\n| command | killed at a sign of | kills |\n|---|---|---|")
        for (name, sign), count in sorted(real.struck.items()):
            print(f"| {name} | {sign} | {count:,} |")
    print(f"\nfaults: {len(tally.faults)}", *tally.faults, sep="\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Kill, and print what came of it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--forked", type=int, default=0, metavar="N", help="kills in forked children, by rules")
    parser.add_argument("--network", type=int, default=0, metavar="N", help="kills in forked children with the trained networks")
    parser.add_argument("--full", type=int, default=0, metavar="N", help="runs that meet a full disk")
    parser.add_argument("--real", type=int, default=0, metavar="N", help="kills of real processes")
    parser.add_argument("--minutes", type=float, default=600, metavar="N", help="time there is")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes at once")
    parser.add_argument("--only", action="append", default=[], metavar="WORK", help="only this work; may be given again")
    parser.add_argument("--folder", type=Path, help="where the ledgers go for the time")
    parser.add_argument("--tally", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    with TemporaryDirectory(dir=asked.folder) as folder:
        tally = share_out(asked, Path(folder)) if asked.workers > 1 else kill(asked, Path(folder))
    if not asked.tally:
        tell(tally)
        print(f"{time.monotonic() - began:,.0f} s")
    return bool(tally.faults)


if __name__ == "__main__":
    sys.exit(main())
