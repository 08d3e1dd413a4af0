"""The statements stage against the development passages: the quality gate of what a statement says."""

from __future__ import annotations

import hashlib
import sys
import tomllib
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
BENCH = ROOT / "bench" / "statements"
sys.path.insert(0, str(BENCH))
GATE: dict[str, Any] = tomllib.loads((Path(__file__).parent / "gold" / "statements.toml").read_text(encoding="utf-8"))


@cache
def measured() -> dict[str, float]:
    """The figures of the bench, in percent, with the gold attributions given and end to end."""
    bench, labels = import_module("measure_statements"), import_module("sayso.evaluation.labels")
    passages = list(labels.read_labelled((BENCH / "development.case").read_text(encoding="utf-8")))
    made = {name: bench.measure(passages, bench.READERS[name]) for name in ("given", "found")}
    figures = {**bench.FLOORS, **bench.MORE}
    return {
        f"{row} {name}": 100 * getattr(scores.tallies[layer], figure)
        for row, scores in made.items()
        for name, (layer, figure, *_) in figures.items()
    }


def test_the_gold_is_the_one_the_floors_were_measured_on() -> None:
    """A change of the gold is a change of the floors, told in one commit."""
    assert hashlib.sha256((BENCH / "development.case").read_bytes()).hexdigest() == GATE["sha256"]


@pytest.mark.parametrize("what", GATE["floors"])
def test_statements_hold_their_floors(what: str) -> None:
    """Each layer of the labels, less a margin for what a fair change may cost elsewhere."""
    assert measured()[what] >= GATE["floors"][what] - GATE["margin"]


@pytest.mark.parametrize("what", GATE["ceilings"])
def test_statements_hold_their_ceilings(what: str) -> None:
    """What was not done may hardly ever be told as done."""
    assert measured()[what] <= GATE["ceilings"][what] + GATE["margin"]
