"""Scores what is nested in what, on our own passages: both layers of "A said that B had denied it".

usage: measure_nested.py [--rules] [--list N] FILE.case ...
       measure_nested.py --agreement FIRST.case SECOND.case

Attributions are matched one to one as the reference scorer does; one is right where cue, content and source each reach IoU >= .5
(or both have none). Prints, in percent: F1 of outermost and of nested attributions, and of pairs whose both layers are right and
named as parent and child. --agreement scores the second labelling against the first.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from sayso.evaluation.marked import ROLES, Marked, Passage, read_passages
from sayso.pipeline import Options, read_text, rules_alone
from sayso.records import Attribution, Part, Span

sys.path.insert(0, str(Path(__file__).parents[1] / "attribution"))
scorer = import_module("score_attributions")

NEAR = 0.5


@dataclass(frozen=True)
class Labelled:
    """A passage's attributions, and for each the number of its parent."""

    marked: Mapping[int, Marked]
    parents: Mapping[int, int | None]


def as_labelled(passage: Passage) -> Labelled:
    """What people marked."""
    return Labelled(passage.marked, {number: passage.parent(number) for number in passage.marked})


def as_found(found: Sequence[Attribution]) -> Labelled:
    """What is found in a text."""
    numbers = {one.id: number for number, one in enumerate(found)}
    marked = {number: Marked(_spans(one.source), _spans(one.cue), _spans(one.content)) for number, one in enumerate(found)}
    return Labelled(marked, {numbers[one.id]: numbers[one.parent] if one.parent else None for one in found})


def _spans(part: Part | None) -> tuple[Span, ...]:
    return part.spans if part else ()


def count(gold: Labelled, found: Labelled) -> Counter[str]:
    """What is there, what is found, and what of it is right, by layer and for pairs."""
    wanted, given = list(gold.marked), list(found.marked)
    sides = [
        [{role: scorer.chars(spans) for role, spans in zip(ROLES, side.marked[number], strict=True)} for number in numbers]
        for side, numbers in ((gold, wanted), (found, given))
    ]
    right = {
        wanted[i]: given[j]
        for i, j in scorer.match(*sides)
        if all(scorer.iou(sides[0][i][role], sides[1][j][role]) >= NEAR for role in ROLES)
    }
    counts: Counter[str] = Counter()
    for side, name in ((gold, "gold"), (found, "found")):
        for number in side.marked:
            counts[f"{_layer(side, number)} {name}"] += 1
        counts[f"pairs {name}"] += sum(parent is not None for parent in side.parents.values())
    for number, other in right.items():
        if _layer(gold, number) == _layer(found, other):
            counts[f"{_layer(gold, number)} right"] += 1
        counts["any right"] += 1
    counts["any gold"], counts["any found"] = len(wanted), len(given)
    for number, parent in gold.parents.items():
        if parent is not None and number in right and parent in right:
            counts["both layers"] += 1
            counts["pairs right"] += found.parents[right[number]] == right[parent]
    return counts


def _layer(side: Labelled, number: int) -> str:
    return "outermost" if side.parents[number] is None else "nested"


def tell(name: str, counts: Counter[str]) -> Iterator[str]:
    """The table's lines."""
    yield name
    for what in ("outermost", "nested", "pairs"):
        gold, found, right = (counts[f"{what} {side}"] for side in ("gold", "found", "right"))
        yield f"  {what:10} gold {gold:4}  found {found:4}  right {right:4}  F1 {200 * right / max(1, gold + found):5.1f}"
    share = 100 * counts["both layers"] / max(1, counts["pairs gold"])
    yield f"  both layers right at .5, of {counts['pairs gold']} pairs: {share:.1f}"


def measure(passages: list[Passage], read: Callable[[Passage], Labelled]) -> tuple[Counter[str], list[str]]:
    """Counts over all passages, and the names of those where a pair is missed."""
    total: Counter[str] = Counter()
    missed = []
    for passage in passages:
        counts = count(as_labelled(passage), read(passage))
        total += counts
        if counts["pairs right"] < counts["pairs gold"]:
            missed.append(passage.name)
    return total, missed


def main() -> int:
    """Print the table of each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rules", action="store_true", help="read with rules alone")
    parser.add_argument("--agreement", action="store_true", help="the second file is another labelling of the first")
    parser.add_argument("--list", type=int, default=0, help="name so many passages with a missed pair")
    parser.add_argument("files", type=Path, nargs="+")
    chosen = parser.parse_args()
    sets = {file: list(read_passages(file.read_text(encoding="utf-8"))) for file in chosen.files}
    if chosen.agreement:
        first, second = sets.values()
        others = {passage.name: as_labelled(passage) for passage in second}
        counts, missed = measure(first, lambda passage: others[passage.name])
        print(*tell(f"agreement of two labellings, {len(first)} passages", counts), sep="\n")
        print("  differ:", *missed[: chosen.list], sep="\n    ")
        return 0
    options = rules_alone() if chosen.rules else Options()
    for file, passages in sets.items():
        counts, missed = measure(passages, lambda passage: as_found(read_text(passage.text, options).attributions))
        print(*tell(f"{file.name}: {len(passages)} passages, {options.attributor.name}", counts), sep="\n")
        if chosen.list:
            print("  missed:", *missed[: chosen.list], sep="\n    ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
