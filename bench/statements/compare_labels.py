"""How far two labellings of the same passages agree, layer by layer, and where they differ.

usage: compare_labels.py FIRST.case SECOND.case [--differences] [--conflicts FILE]

A passage's statements are paired as in measure_statements.py; each figure is an F1, so that neither labelling is the measure.
`--conflicts FILE` writes both versions of every passage on which they differ in anything, for a third reader to settle.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from sayso.evaluation.labels import read_one
from sayso.evaluation.scores import Scores, score


def main(arguments: list[str]) -> int:
    """Compares two files."""
    names = [name for name in arguments if name.endswith(".case")]
    if len(names) != 2:
        print(__doc__)
        return 2
    left, right = (_chunks(Path(name)) for name in names)
    scores, conflicts = Scores(), []
    for name, chunk in left.items():
        before = len(scores.differences)
        score(read_one(chunk), read_one(right[name]).labels, scores)
        if len(scores.differences) > before:
            told = "\n".join(f"#   {layer}: {what}" for layer, what in scores.differences[before:])
            conflicts.append(f"##### {name}\n{told}\n##### first\n=== {chunk}\n##### second\n=== {right[name]}")
    for layer, tally in sorted(scores.tallies.items()):
        print(f"{layer:32} {100 * tally.f1:5.1f}  of {tally.wanted} and {tally.found}")
    print(f"{len(conflicts)} of {len(left)} passages differ in something")
    if "--differences" in arguments:
        print(*(f"{layer}: {what}" for layer, what in scores.differences), sep="\n")
    if "--conflicts" in arguments:
        Path(arguments[arguments.index("--conflicts") + 1]).write_text("\n".join(conflicts), encoding="utf-8")
    return 0


def _chunks(path: Path) -> dict[str, str]:
    chunks = re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {chunk.partition("\n")[0].strip(): chunk for chunk in chunks}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
