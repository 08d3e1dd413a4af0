"""Scores what Sayso makes of labelled passages, layer by layer, beside a baseline of word lists.

usage: measure_statements.py FILE... [--differences LAYER...] [--only NAME...]

FILE holds labelled passages in the form of GUIDELINES.md. Three rows of figures:
  given     the gold attributions are handed to the statements stage: what the stage itself is worth
  found     `sayso.extract(text, outlet=, published=, events=)`, end to end: what a reader of the ledger gets
  baseline  word lists on the gold attributions (baseline.py)
`--differences` prints the passages in which a layer (or `all`) differs, for the rows of `--only` (default: given).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import baseline

from sayso.attribution.assembly import Found, assemble
from sayso.evaluation.found import labels_of
from sayso.evaluation.labels import Label, Labelled, read_labelled
from sayso.evaluation.scores import Scores, Tally, score
from sayso.extraction.dispatch import extract as extract_report
from sayso.language.analysis import analyse
from sayso.language.network import shipped
from sayso.pipeline import extract, hand_over
from sayso.quotations import quotations_of
from sayso.records import Event, Particulars, Reason, Report
from sayso.statements.statement import state

FLOORS: Mapping[str, tuple[str, str, float]] = {
    "deny": ("act deny", "f1", 88),
    "admit": ("act admit", "f1", 85),
    "decline": ("act decline", "f1", 90),
    "retract": ("act retract", "f1", 75),
    "not actual given as actual": ("not actual given as actual", "recall", 5),
    "parent": ("parent", "f1", 85),
    "whole chain": ("chain", "recall", 80),
    "propositions: cut": ("proposition of several", "f1", 80),
    "polarity: negated": ("negated", "f1", 90),
    "said": ("said", "f1", 85),
    "about": ("about", "f1", 85),
    "quantity with bound": ("quantity", "f1", 90),
    "quantity with unit": ("unit", "f1", 86),
    "referent: pronoun": ("referent: pronoun", "recall", 88),
    "referent: nominal": ("referent: nominal", "recall", 72),
    "referent: name": ("referent: name", "recall", 97),
}
"""Name to the layer, the figure and its floor; of "not actual given as actual" it is the most there may be."""

MORE: Mapping[str, tuple[str, str]] = {
    "attribution": ("attribution", "f1"),
    "parent, not by place": ("parent, not by place", "f1"),
    "act, all": ("act", "recall"),
    "actuality, all": ("actuality", "recall"),
    "propositions: all": ("proposition", "f1"),
    "polarity: all": ("polarity", "recall"),
    "nominal for another": ("referent: nominal for another", "recall"),
    "party": ("party", "f1"),
    "member": ("member", "f1"),
    "restates": ("restates", "f1"),
    "hedge": ("hedge", "f1"),
    "medium": ("medium", "f1"),
    "addressee": ("addressee", "f1"),
}
"""Reported without a floor."""


def main() -> int:
    """Reads, scores and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--differences", nargs="+", default=(), metavar="LAYER")
    parser.add_argument("--only", nargs="+", choices=tuple(READERS), default=("given",), metavar="NAME")
    chosen = parser.parse_args()
    passages = [one for path in chosen.files for one in read_labelled(path.read_text(encoding="utf-8"))]
    made = {name: measure(passages, find) for name, find in READERS.items()}
    statements = sum(len(one.labels) for one in passages)
    print(f"{len(passages)} passages, {statements} statements\n")
    print("\n".join(table(made)))
    for name in chosen.only:
        for layer, what in made[name].differences:
            if "all" in chosen.differences or layer in chosen.differences:
                print(f"{name}: {layer}: {what}")
    return 0


def measure(passages: Iterable[Labelled], find: Callable[[Labelled], Mapping[int, Label]]) -> Scores:
    """The scores of one way to label."""
    scores = Scores()
    for passage in passages:
        score(passage, find(passage), scores)
    return scores


def table(made: Mapping[str, Scores]) -> Iterator[str]:
    """The figures in percent, a line each."""
    yield f"{'':30}{'floor':>8}{''.join(f'{name:>12}' for name in made)}{'items':>8}"
    for name, (layer, figure, floor) in FLOORS.items():
        yield f"{name:30}{floor:8.0f}{''.join(_cell(one.tallies[layer], figure) for one in made.values())}{_items(made, layer):8}"
    for name, (layer, figure) in MORE.items():
        yield f"{name:30}{'':8}{''.join(_cell(one.tallies[layer], figure) for one in made.values())}{_items(made, layer):8}"


def _cell(tally: Tally, figure: str) -> str:
    return f"{100 * getattr(tally, figure):12.1f}"


def _items(made: Mapping[str, Scores], layer: str) -> int:
    return next(iter(made.values())).tallies[layer].wanted


def given(passage: Labelled) -> Mapping[int, Label]:
    """Of the statements stage, handed the gold attributions."""
    report = _report(passage)
    found = [
        Found(one.marked.source, one.marked.cue, one.marked.content, Reason("gold", str(number), 1.0))
        for number, one in passage.labels.items()
    ]
    attributions = assemble(report, found, quotations_of(report))
    told = state(report, analyse(report, shipped()), attributions, _events(passage))
    return {label.number: label for label in labels_of(told.statements).values()}


def found(passage: Labelled) -> Mapping[int, Label]:
    """End to end."""
    days = {event.words: (event.first, event.last) for event in _events(passage)}
    reading = extract(passage.text, outlet=passage.outlet, published=passage.published, events=days)
    return {label.number: label for label in labels_of(reading.statements).values()}


def _report(passage: Labelled) -> Report:
    said = Particulars(passage.outlet, passage.published, events=_events(passage))
    report, _ = extract_report(hand_over(passage.text, particulars=said))
    if report is None or report.text != passage.text:
        raise ValueError(f"{passage.name}: its text is not read as it stands")
    return report


def _events(passage: Labelled) -> tuple[Event, ...]:
    return tuple(Event(*event) for event in passage.events)


READERS: Mapping[str, Callable[[Labelled], Mapping[int, Label]]] = {"given": given, "found": found, "baseline": baseline.label}


if __name__ == "__main__":
    sys.exit(main())
