"""How fast Sayso reads on one core, how much memory that takes, and how long the first answer takes from a cold start.

usage: speed.py --data FOLDER [--starts N] [--first N]

Everything runs in fresh processes held to one core. Warm: the articles of `polnear/dev.jsonl.gz` are read once uncounted, then
once with the clock running; the peak memory is that of the whole process. Cold start: from starting the interpreter to the first
answer on a short text, the median of N starts; the files are in the system's cache from the second start on. Quote the machine
and the date with these figures.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from articles import read_articles

SHORT = "The port was closed, the harbour master said. Two crews denied it."
FIRST_ANSWER = f"import sayso; print(len(sayso.extract({SHORT!r}).statements), flush=True)"
WARM = "--warm-run"


def main() -> int:
    """Starts the processes and prints what they took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--first", type=int, help="only so many articles")
    parser.add_argument(WARM, action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.warm_run:
        print(read_warm(chosen.data / "polnear" / "dev.jsonl.gz", chosen.first))
        return 0
    system = f"{platform.system()}, Python {platform.python_version()}"
    print(f"machine: {processor()}, {os.cpu_count()} cores, {memory():.1f} GiB, {system}")
    print(f"load before: {os.getloadavg()[0]:.1f} (the clock is only fair where it is near nothing)", flush=True)
    hold_to_one_core()
    starts = [start_cold() for _ in range(chosen.starts)]
    print(f"cold start to first answer: {median(starts):.2f} s (median of {len(starts)}; first {starts[0]:.2f} s)", flush=True)
    first = ("--first", str(chosen.first)) if chosen.first else ()
    return subprocess.run([sys.executable, __file__, "--data", str(chosen.data), WARM, *first], check=False).returncode


def hold_to_one_core() -> None:
    """This process and those it starts run on one core from here on, where the system can do that."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    else:
        print("this system cannot hold a process to one core: the figures are for all of them")


def start_cold() -> float:
    """Seconds from starting an interpreter to its first answer."""
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", FIRST_ANSWER], stdout=subprocess.PIPE) as process:
        answer = process.stdout.readline() if process.stdout else b""
        seconds = time.perf_counter() - started
    if not answer.strip():
        raise RuntimeError("expected the number of statements from a fresh process, got nothing")
    return seconds


def read_warm(gold: Path, first: int | None) -> str:
    """Reads all articles twice and tells the pace of the second time, and the peak memory."""
    from sayso.pipeline import Options, extract, fingerprint  # noqa: PLC0415 - the processes that only start others stay small

    texts = [article.text for article in read_articles(gold, first=first)]
    for text in texts:
        extract(text)
    started, used = time.perf_counter(), time.process_time()
    for text in texts:
        extract(text)
    seconds, used = time.perf_counter() - started, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if platform.system() != "Darwin" else 1024**2)
    pace = f"{len(texts) / seconds:.2f} articles a second ({len(texts)} in {seconds:.1f} s, {used:.1f} s of them on the core)"
    return f"{fingerprint(Options())}\nwarm, one core: {pace}\npeak memory of that run: {peak:.0f} MiB"


def processor() -> str:
    """The processor's name, where the system tells."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def memory() -> float:
    """All memory of the machine, in GiB."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1024**3


if __name__ == "__main__":
    sys.exit(main())
