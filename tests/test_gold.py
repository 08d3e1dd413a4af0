"""The shipped weights against a small gold set of our own: the quality gate."""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from sayso.evaluation.marked import Passage, read_passages
from sayso.pipeline import extract

ROOT = Path(__file__).parent.parent
GOLD = Path(__file__).parent / "gold"
sys.path.insert(0, str(ROOT / "bench" / "nested"))
FLOORS: dict[str, float] = tomllib.loads((GOLD / "floors.toml").read_text(encoding="utf-8"))


def passages() -> list[Passage]:
    """The gold reports."""
    return list(read_passages((GOLD / "reports.case").read_text(encoding="utf-8")))


@cache
def measured() -> dict[str, float]:
    """All figures that have a floor, in percent."""
    nested = import_module("measure_nested")
    counts: Counter[str] = Counter()
    for passage in passages():
        counts += nested.count(nested.as_labelled(passage), nested.as_found(extract(passage.text).attributions))
    return {what: 200 * counts[f"{what} right"] / (counts[f"{what} gold"] + counts[f"{what} found"]) for what in FLOORS}


@pytest.mark.parametrize("what", FLOORS)
def test_the_weights_hold_their_floors(what: str) -> None:
    """F1 of outermost attributions, nested ones, and pairs of parent and child, all roles at IoU >= .5."""
    assert measured()[what] >= FLOORS[what]


def test_the_gold_is_not_small() -> None:
    """Sixteen reports with some three hundred attributions."""
    assert len(passages()) == 16
    assert sum(len(passage.marked) for passage in passages()) > 300
