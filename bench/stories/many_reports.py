"""Reads many generated reports into a ledger, links them as they come, and tells how long the last of them took beside the first.

usage: many_reports.py [--reports N] [--every N] [--rules] [--ledger FILE]

Of ten reports four are new, three are copies of earlier ones, one of them with words changed, two are edited or cut, and one cites
an earlier one. They are about one of many affairs, so that each affair has some thirty reports. After each `--every` reports they
are linked. Told are, for each such step, the seconds of reading and of linking; then last over first, the peak memory, and how long
`sayso claims` and `sayso brief` take on what has come of it: with `--rules` they compare as the reports were compared, for with the
trained networks they would link them all anew.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from sayso import batch, linkage, pipeline
from sayso.ledger.store import Ledger
from sayso.records import Capture, Particulars

SYLLABLES = (
    *("bar", "dov", "el", "fen", "gar", "hol", "ist", "jor", "kel", "lun", "mar", "nev"),
    *("ost", "per", "rud", "sel", "tam", "ul", "ver"),
)
THINGS = (
    *("pumps", "generators", "trucks", "valves", "radios", "turbines"),
    *("tractors", "cranes", "engines", "antennas", "boilers", "barges"),
)
AFFAIR = 30
"""Reports after which another affair begins; those of the last three mix."""
DEEDS = ("sold", "shipped", "lent", "promised", "sent", "handed over")
BY_RULES = """
from sayso.cli import entry, linking
from sayso.linking.comparing import Overlap
linking.shipped_comparer = Overlap
entry.main()
"""
"""The command line with the comparer of `--rules`."""
OUTLETS = ("Wire", "Courier", "Standard", "Post", "Chronicle", "Gazette", "Mercury", "Observer")


def main() -> None:
    """Generate, read, link, tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=10000)
    parser.add_argument("--every", type=int, default=1000)
    parser.add_argument("--rules", action="store_true", help="without the trained networks")
    parser.add_argument("--ledger", type=Path)
    chosen = parser.parse_args()
    options = pipeline.rules_alone() if chosen.rules else pipeline.Options()
    with tempfile.TemporaryDirectory() as made:
        path = chosen.ledger or Path(made) / "many.db"
        captures = reports(chosen.reports)
        steps = []
        with Ledger(path, create=True) as ledger:
            for at in range(0, chosen.reports, chosen.every):
                started, busy = time.perf_counter(), time.process_time()
                some = [next(captures) for _ in range(min(chosen.every, chosen.reports - at))]
                batch.read(ledger, some, options=options)
                read = time.perf_counter()
                linkage.bring_up_to_date(ledger, options.comparer)
                steps.append((read - started, time.perf_counter() - read, time.process_time() - busy))
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
                print(
                    f"{at + len(some):6} reports: read {steps[-1][0]:7.1f} s, linked {steps[-1][1]:6.1f} s, "
                    f"of the processor {steps[-1][2]:6.1f} s, peak {peak} MiB",
                    flush=True,
                )
        (first, first_busy), (last, last_busy) = ((sum(step[:2]), step[2]) for step in (steps[0], steps[-1]))
        print(f"last over first: {last / first:.2f}, of the processor's time {last_busy / first_busy:.2f}")
        print(f"the file has {path.stat().st_size / 1e6:.0f} MB")
        for command in ("claims", "brief"):
            started = time.perf_counter()
            run = ["-c", BY_RULES] if chosen.rules else ["-m", "sayso"]
            subprocess.run([sys.executable, *run, command, "--ledger", str(path)], check=True, stdout=subprocess.DEVNULL)
            print(f"sayso {command}: {time.perf_counter() - started:.2f} s")


def reports(count: int) -> Iterator[Capture]:
    """So many reports, the same each time."""
    chance = random.Random(1)
    written: list[str] = []
    for number in range(count):
        kind = number % 10
        if kind < 4 or len(written) < 20:
            text = _new(chance, max(0, number // AFFAIR - chance.randrange(3)))
            written.append(text)
        else:
            text = _again(chance, written[-1 - chance.randrange(min(len(written), 30))], kind)
        outlet = f"The {_name(number % 97)} {OUTLETS[number % len(OUTLETS)]}"
        day = date(2031, 1, 1) + timedelta(days=number % 700)
        yield pipeline.hand_over(text, address=f"text:{number}", particulars=Particulars(outlet, day))


def _new(chance: random.Random, affair: int) -> str:
    seller, buyer, person, surname, port, first, last = (_name(affair * 7 + one) for one in range(7))
    thing, deed = THINGS[affair % len(THINGS)], DEEDS[chance.randrange(len(DEEDS))]
    number, day = chance.randrange(3, 90), chance.choice(("Monday", "Tuesday", "Thursday", "Friday"))
    claim = chance.choice(
        (
            f"{seller} had {deed} {number} {thing} to {buyer}",
            f"at least {number} {thing} had gone from {seller} to {buyer}",
            f"the {thing} were never paid for by {buyer}",
        )
    )
    return (
        f"Two customs officials said on {day} that {claim}. {person} {surname}, a spokesman for {seller}'s trade ministry, "
        f"{chance.choice(('denied the report', 'declined to comment', f'acknowledged that some {thing} had been {deed}'))}. "
        f"The {seller} {thing} were loaded in {port} and left {buyer} bound on the tide. "
        f'"We saw {chance.randrange(2, 40)} {seller} {thing} on the quay," said {first} {last}, '
        f"a docker."
    )


def _again(chance: random.Random, text: str, kind: int) -> str:
    sentences = text.split(". ")
    if kind in (4, 5):
        return text
    if kind == 6:
        return text.replace("officials", "officers").replace("left", "sailed")
    if kind in (7, 8):
        return ". ".join(sentences[: chance.randrange(2, len(sentences) + 1)]).rstrip(".") + "."
    return f"A paper reported: {sentences[0][0].lower()}{sentences[0][1:]}. Nobody could be reached on Sunday."


def _name(seed: int) -> str:
    """One for each number below 6,859."""
    count = len(SYLLABLES)
    return "".join((SYLLABLES[seed % count], SYLLABLES[seed // count % count], SYLLABLES[seed // count**2 % count])).capitalize()


if __name__ == "__main__":
    main()
