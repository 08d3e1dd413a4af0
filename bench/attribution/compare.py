"""Which marked attributions one prediction file has right and another has not.

usage: compare.py OLD.jsonl NEW.jsonl GOLD.jsonl[.gz] [--list N] [--first N]

Right: source, cue and content have each at least half in common with the marked ones (triple@.5), matched as the scorer matches.
Wrong proposals are those that no marked attribution is right by. `--list` shows so many of those gained and of those lost, with
marks in the text.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from articles import Article, Marked, Spans, cut, read_articles, read_predictions
from scorer import Reached, form, match
from tables import table

Predictions = Mapping[str, Sequence[Marked]]


@dataclass(frozen=True, slots=True)
class Change:
    """A marked attribution that one file has right and the other has not, and what the other matched it with."""

    article: Article
    marked: Marked
    instead: Reached | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one file to another."""

    kept: int
    gained: tuple[Change, ...]
    lost: tuple[Change, ...]
    wrong: tuple[int, int]
    """Proposals that no marked attribution is right by, in the old file and in the new."""


def main() -> int:
    """Reads the files, prints counts and, if wanted, sentences."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--list", type=int, default=0, help="show so many of the gained and of the lost")
    parser.add_argument("--first", type=int, help="only so many articles")
    chosen = parser.parse_args()
    articles = read_articles(chosen.gold, first=chosen.first)
    found = compare(articles, read_predictions(chosen.old), read_predictions(chosen.new))
    print(tell(found))
    for what, changes in (("gained", found.gained), ("lost", found.lost)):
        print(*(f"\n{what}: {line}" for change in changes[: chosen.list] for line in [show(change)]), sep="\n", end="")
    return 0


def compare(articles: Iterable[Article], old: Predictions, new: Predictions) -> Comparison:
    """What is right in both, in the new alone and in the old alone, in the order of the articles."""
    kept, wrong = 0, [0, 0]
    gained: list[Change] = []
    lost: list[Change] = []
    for article in articles:
        sides = [side.get(article.id, ()) for side in (old, new)]
        before, after = (match(article.marked, side) for side in sides)
        for number, matched in enumerate((before, after)):
            wrong[number] += len(sides[number]) - sum(is_right(reached) for reached in matched)
        for marked, was, now in zip(article.marked, before, after, strict=True):
            kept += is_right(was) and is_right(now)
            if is_right(now) and not is_right(was):
                gained.append(Change(article, marked, was))
            if is_right(was) and not is_right(now):
                lost.append(Change(article, marked, now))
    return Comparison(kept, tuple(gained), tuple(lost), (wrong[0], wrong[1]))


def is_right(reached: Reached | None) -> bool:
    """Whether a marked attribution was matched with one that has half of each role in common."""
    return reached is not None and reached.triple


def tell(found: Comparison) -> str:
    """Counts, in all and by form."""
    gained, lost = (sort_by_form(changes) for changes in (found.gained, found.lost))
    rows = [(kind, gained.get(kind, 0), lost.get(kind, 0)) for kind in sorted({*gained, *lost})]
    counts = table(("right at triple@.5", "gained", "lost"), [("all", len(found.gained), len(found.lost)), *rows])
    old, new = found.wrong
    return f"{counts}\nright in both: {found.kept:,}; wrong proposals: {old:,} before, {new:,} now"


def sort_by_form(changes: Iterable[Change]) -> dict[str, int]:
    """Form of speech to how many."""
    counts: dict[str, int] = {}
    for change in changes:
        kind = form(change.article.text, change.marked.content)
        counts[kind] = counts.get(kind, 0) + 1
    return counts


def show(change: Change) -> str:
    """The passage with the marked roles in braces, and what was matched with it instead."""
    text = change.article.text
    instead = "nothing matched"
    if change.instead:
        proposed = change.instead.proposed
        roles = ((role, cut(text, spans)) for role, spans in proposed._asdict().items())
        instead = "; ".join(f"{role} {words!r}" for role, words in roles if words)
    return f"{change.article.id}\n  {mark(text, change.marked)}\n  instead: {instead}"


def mark(text: str, marked: Marked) -> str:
    """A passage from the start of its first line to the end of its last, with roles in braces; a line break is shown as ` / `.

    >>> mark("Rain fell. It rained, he said.", Marked(((22, 24),), ((25, 29),), ((11, 20),)))
    'Rain fell. {content:It rained}, {source:he} {cue:said}.'
    """
    spans: list[tuple[str, Spans]] = list(marked._asdict().items())
    edges = [edge for _, pieces in spans for piece in pieces for edge in piece]
    start = text.rfind("\n", 0, min(edges)) + 1
    end = text.find("\n", max(edges))
    end = len(text) if end < 0 else end
    openings = [(begins, -ends, f"{{{role}:") for role, pieces in spans for begins, ends in pieces]
    closings = [ends for _, pieces in spans for _, ends in pieces]
    shown = "".join(_marks_at(place, openings, closings) + text[place : place + 1] for place in range(start, end + 1))
    return " / ".join(line.strip() for line in shown.splitlines() if line.strip())


def _marks_at(place: int, openings: Sequence[tuple[int, int, str]], closings: Sequence[int]) -> str:
    opened: Iterator[str] = (label for begins, _, label in sorted(openings) if begins == place)
    return "}" * closings.count(place) + "".join(opened)


if __name__ == "__main__":
    sys.exit(main())
