"""What share of the marked attributions each reader reaches: by source type, distance, form and cue.

usage: breakdowns.py GOLD.jsonl[.gz] PREDICTED.jsonl...

Recall in percent, over attributions matched as the scorer matches them. `said`: cue and content have at least half in common with
the marked ones; `triple`: source, too. Kinds are those of the marked attribution; source type and distance come from the
automatic parses in the data, so distance leaves out the articles that have none.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from articles import Article, Marked, read_articles, read_predictions
from kinds import FURTHER, cue_kind, distance, source_type
from scorer import FORMS, Reached, form, match, percent
from tables import Cell, table

Predictions = Mapping[str, Sequence[Marked]]
Kind = Callable[[Article, Marked], str | None]
Outcome = tuple[Article, Marked, Reached | None]

KINDS: tuple[tuple[str, Kind, tuple[str, ...]], ...] = (
    ("source", source_type, ("name", "nominal", "pronoun", "none")),
    ("distance", distance, ("same sentence", "neighbour sentence", FURTHER, "no source")),
    ("form", lambda article, marked: form(article.text, marked.content), FORMS),
    ("cue", lambda article, marked: cue_kind(article.text, marked), ("one word", "several words", "no cue")),
)
"""What is told apart, how, and the kinds in the order they are printed."""

APART = ("neighbour sentence", FURTHER)
"""The distances at which source and content share no sentence."""


def main() -> int:
    """Reads the files and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("predicted", type=Path, nargs="+")
    chosen = parser.parse_args()
    print(tell(read_articles(chosen.gold), {path.stem: read_predictions(path) for path in chosen.predicted}))
    return 0


def tell(articles: Sequence[Article], readers: Mapping[str, Predictions]) -> str:
    """The tables of all readers, side by side."""
    outcomes = {name: tuple(reach(articles, predictions)) for name, predictions in readers.items()}
    head = ["recall, percent", "marked", *(f"{name} {what}" for name in readers for what in ("said", "triple"))]
    return table(head, list(recalls(outcomes))) + "\n\n" + table(APART_HEAD, list(apart(outcomes)))


def reach(articles: Iterable[Article], predictions: Predictions) -> Iterable[Outcome]:
    """Each marked attribution with what the scorer matches it with."""
    for article in articles:
        matched = match(article.marked, predictions.get(article.id, ()))
        yield from ((article, marked, reached) for marked, reached in zip(article.marked, matched, strict=True))


def recalls(outcomes: Mapping[str, Sequence[Outcome]]) -> Iterable[list[Cell]]:
    """A row for each kind: how many are marked, then for each reader what share it reaches."""
    for what, kind_of, kinds in KINDS:
        sorted_out = {name: sort_out(those, kind_of) for name, those in outcomes.items()}
        for kind in kinds:
            groups = [by_kind.get(kind, []) for by_kind in sorted_out.values()]
            shares = (share for group in groups for share in (share_of(group, _said), share_of(group, _triple)))
            yield [f"{what}: {kind}", len(groups[0]) if groups else 0, *shares]


def sort_out(outcomes: Iterable[Outcome], kind_of: Kind) -> dict[str | None, list[Reached | None]]:
    """Kind to what was reached of it."""
    groups: dict[str | None, list[Reached | None]] = {}
    for article, marked, reached in outcomes:
        groups.setdefault(kind_of(article, marked), []).append(reached)
    return groups


APART_HEAD = ("source shares no sentence with the content", "marked", "met at all", "content half", "source half", "both")


def apart(outcomes: Mapping[str, Sequence[Outcome]]) -> Iterable[list[Cell]]:
    """A row for each reader: recall of attributions whose source stands in another sentence than all of the content.

    Only in articles that have automatic sentences. Half: at least half in common (IoU >= .5) with the marked one.
    """
    for name, those in outcomes.items():
        groups = sort_out(those, distance)
        group = [reached for kind in APART for reached in groups.get(kind, [])]
        wanted: tuple[Callable[[Reached], bool], ...] = (
            lambda _: True,
            lambda reached: reached.content,
            lambda reached: reached.source,
            lambda reached: reached.content and reached.source,
        )
        yield [name, len(group), *(share_of(group, test) for test in wanted)]


def share_of(group: Sequence[Reached | None], test: Callable[[Reached], bool]) -> float | None:
    """What share of a group was matched and passes a test, in percent."""
    return percent(sum(reached is not None and test(reached) for reached in group), len(group))


def _said(reached: Reached) -> bool:
    return reached.said


def _triple(reached: Reached) -> bool:
    return reached.triple


if __name__ == "__main__":
    sys.exit(main())
