"""Drives the targets with atheris, one after another: `python -m tests.fuzz.run --minutes 60 [TARGET...]`.

Each runs in a process of its own. What raises is kept, once for each place, in `build/fuzz/TARGET/faults`, and the run goes on;
what hangs or takes too much memory ends the process, and the next one goes on from the inputs so far. The exit status is 1 where
anything was found.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
BUILD = ROOT / "build" / "fuzz"
KEPT = Path(__file__).parent / "corpus"
HANGS_FROM, MEGABYTES = 10, 2048
"""Seconds and memory of one input beyond which it counts as a fault."""
LONGEST, LONGEST_TEXT = 4096, 400
"""Bytes of an input: of bodies, and of texts that go through all stages, which take a tenth of a second for so many."""
SHARE = dict.fromkeys(("html", "rules", "dates", "state", "findings", "noise", "together"), 3)
"""How many times the time of others a target gets: those that take long and go deep."""
SLOW = 2.0
"""Seconds from which on an input is kept to be looked at."""
_STATS = re.compile(r"#(\d+)\s+\w+\s+cov: (\d+)")

Target = Callable[[bytes], None]


class Run(NamedTuple):
    """What became of a target."""

    target: str
    seconds: float
    executions: int
    edges: int
    corpus: int
    faults: tuple[str, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run some targets, or all; tell of each when it is done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--minutes", type=float, default=60.0, help="for all targets together")
    told = parser.parse_args(arguments)
    targets = instrumented()
    names = told.targets or list(targets)
    if unknown := set(names) - set(targets):
        parser.error(f"there is no target {', '.join(sorted(unknown))}: use {', '.join(targets)}")
    shares = {name: SHARE.get(name, 1) for name in names}
    runs = [_run(name, targets[name], told.minutes * 60 * share / sum(shares.values())) for name, share in shares.items()]
    found = sum(len(run.faults) for run in runs)
    print(
        f"{sum(run.executions for run in runs):,} executions in {sum(run.seconds for run in runs) / 60:.0f} minutes, {found} faults"
    )
    return int(found > 0)


def instrumented() -> dict[str, Target]:
    """All targets, over modules that tell which way they went."""
    import atheris  # noqa: PLC0415 - needed only where one fuzzes

    with atheris.instrument_imports(include=["sayso"]):
        from sayso.extraction import article  # noqa: F401, PLC0415 - loaded late elsewhere, and then not instrumented
        from tests.fuzz.targets import TARGETS  # noqa: PLC0415
    return dict(TARGETS)


def _run(name: str, target: Target, seconds: float) -> Run:
    """A target for some time, begun anew where it ends before."""
    from tests.fuzz.seeds import IN_WORDS, hints, seeds  # noqa: PLC0415 - loads what has to be instrumented first

    folder = BUILD / name
    for part in ("corpus", "faults", "seeds"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(name)):
        (folder / "seeds" / f"{number:02}").write_bytes(seed)
    started, executions, edges = time.monotonic(), 0, 0
    while (left := seconds - (time.monotonic() - started)) > 1:
        log = folder / f"log-{time.time_ns()}"
        longest = LONGEST_TEXT if name in IN_WORDS else LONGEST
        dictionary = [f"-dict={words}"] if (words := hints(name)) else []
        fork(target, folder, log, [*_told_to_libfuzzer(folder, left), f"-max_len={longest}", *dictionary])
        told = [(int(count), int(cov)) for count, cov in _STATS.findall(log.read_text(errors="replace"))]
        executions += max((count for count, _ in told), default=0)
        edges = max([edges, *(cov for _, cov in told)])
    faults = tuple(sorted(path.name for path in (folder / "faults").iterdir() if path.suffix != ".txt" and path.name != "slow"))
    run = Run(name, time.monotonic() - started, executions, edges, len(list((folder / "corpus").iterdir())), faults)
    told_of = f"{run.executions:9,} executions {run.edges:6,} edges {run.corpus:5} inputs"
    print(f"{name:12} {run.seconds:5.0f} s {told_of}  {', '.join(faults)}", flush=True)
    with (BUILD / "runs.jsonl").open("a") as kept:
        kept.write(json.dumps(run._asdict()) + "\n")
    return run


def fork(target: Target, folder: Path, log: Path, arguments: Sequence[str]) -> None:
    """Fuzz in a process of its own, which libFuzzer ends; what it says goes into a file."""
    import atheris  # noqa: PLC0415 - as above

    child = os.fork()
    if child:
        os.waitpid(child, 0)
        for left in (folder / "faults").glob("crash-*"):
            if not left.stat().st_size:  # libFuzzer's, where a forked process ends when its time is over
                left.unlink()
        return
    with log.open("wb") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    atheris.Setup([sys.argv[0], *arguments], _guarded(target, folder / "faults"))
    atheris.Fuzz()
    os._exit(0)


def _told_to_libfuzzer(folder: Path, seconds: float) -> list[str]:
    known = KEPT / folder.name
    corpora = [folder / "corpus", folder / "seeds", *([known] if known.is_dir() else [])]
    return [
        *map(str, corpora),
        f"-artifact_prefix={folder / 'faults'}/",
        f"-max_total_time={int(seconds)}",
        f"-timeout={HANGS_FROM}",
        f"-rss_limit_mb={MEGABYTES}",
        "-len_control=20",
        "-print_final_stats=1",
    ]


def _guarded(target: Target, faults: Path) -> Target:
    """A target that keeps what it fails on, the shortest for each place, and goes on."""

    def run(data: bytes) -> None:
        started = time.perf_counter()
        try:
            target(data)
        except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
            _keep(faults / _place(error), data, error)
        if time.perf_counter() - started > SLOW:
            _keep(faults / "slow", data, None)

    return run


def _place(error: Exception) -> str:
    """Where an error comes from: its type and the last line of ours, and for a law what it says."""
    ours = [
        frame for frame in traceback.extract_tb(error.__traceback__) if "/sayso/" in frame.filename or "/fuzz/" in frame.filename
    ]
    last = next((frame for frame in reversed(ours) if not frame.filename.endswith("laws.py")), ours[-1])
    law = re.sub(r"'.*'|\d+|[^\w ]+", "", str(error))[:60] if isinstance(error, AssertionError) else ""
    return re.sub(r"\W+", "-", f"{type(error).__name__} {Path(last.filename).stem} {last.lineno} {law}").strip("-")


def _keep(path: Path, data: bytes, error: Exception | None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or len(data) < path.stat().st_size:
        path.write_bytes(data)
        if error:
            path.with_name(path.name + ".txt").write_text("".join(traceback.format_exception(error)), errors="replace")


if __name__ == "__main__":
    sys.exit(main())
