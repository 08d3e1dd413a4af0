"""Pairs of passages to learn from: open sets of pairs, and affairs of our own, each with what is known of it."""

from __future__ import annotations

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

SAME, LEFT_NARROWER, RIGHT_NARROWER, EXCLUDES = range(4)
UNKNOWN = -1.0
CAPS = {
    "ecbplus_event": 4000,
    "okr_same": 3000,
    "meantime_event": 1000,
    "argkp2021": 3000,
    "okr_nli": 2000,
    "cad_nli": 3000,
    "snli_devtest": 3000,
    "fever_symmetric": 1000,
    "propsegment_wiki": 1000,
    "wikifactcheck_refuted": 1500,
}
"""How many pairs of each set are learned from: those with denials, news and affairs count most."""


class Passage(NamedTuple):
    """What is put forward, and some words that stand before it."""

    before: str
    content: str


class Pair(NamedTuple):
    """Two passages and what is known of them: 1 yes, 0 no, UNKNOWN, by SAME, LEFT_NARROWER, RIGHT_NARROWER, EXCLUDES."""

    left: Passage
    right: Passage
    known: tuple[float, float, float, float]


def open_pairs(folder: Path, split: str, chance: random.Random) -> Iterator[Pair]:
    """Pairs of the open sets, at most so many of each as `CAPS` says."""
    for name, cap in CAPS.items():
        with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            read = [json.loads(line) for line in lines]
        wanted = [one for one in read if (one["split"] == "train") == (split == "train")]
        for one in chance.sample(wanted, min(cap if split == "train" else 400, len(wanted))):
            known = _known(one["label"])
            yield Pair(Passage("", one["left"]), Passage("", one["right"]), known)


def _known(label: str) -> tuple[float, float, float, float]:
    match label:
        case "same":
            return (1.0, UNKNOWN, UNKNOWN, 0.0)
        case "different":
            return (0.0, UNKNOWN, UNKNOWN, UNKNOWN)
        case "entails":
            return (UNKNOWN, 1.0, UNKNOWN, 0.0)
        case "contradicts":
            return (UNKNOWN, 0.0, 0.0, 1.0)
        case _:
            return (0.0, 0.0, UNKNOWN, 0.0)


class Telling(NamedTuple):
    """One line of an affair."""

    affair: str
    claim: str
    side: str
    tie: str
    passage: Passage


class Affair(NamedTuple):
    """All tellings of one affair and how its claims relate."""

    name: str
    tellings: tuple[Telling, ...]
    narrower: frozenset[tuple[str, str]]
    excludes: frozenset[frozenset[str]]


def read_affairs(files: Iterable[Path]) -> list[Affair]:
    """The affairs of some files; a wording is a telling without words before it."""
    found: list[Affair] = []
    for file in files:
        tellings: dict[str, list[Telling]] = defaultdict(list)
        narrower: dict[str, set[tuple[str, str]]] = defaultdict(set)
        excludes: dict[str, set[frozenset[str]]] = defaultdict(set)
        for line in file.read_text(encoding="utf-8").splitlines():
            if not line.strip():
                continue
            one = json.loads(line)
            name = one["affair"]
            if "narrower" in one:
                narrower[name].add((one["narrower"][0], one["narrower"][1]))
            elif "excludes" in one:
                excludes[name].add(frozenset(one["excludes"]))
            elif "wording" in one:
                tellings[name].append(Telling(name, one["claim"], "for", "same", Passage("", one["wording"])))
            else:
                passage = Passage(_before(one["before"], one["sentence"], one["content"]), one["content"])
                tellings[name].append(Telling(name, one["claim"], one["side"], one["tie"], passage))
        found += [
            Affair(f"{file.stem} {name}", tuple(told), frozenset(narrower[name]), frozenset(excludes[name]))
            for name, told in tellings.items()
        ]
    return found


def _before(before: str, sentence: str, content: str) -> str:
    at = sentence.find(content)
    return f"{before} {sentence[:at]}".strip() if at >= 0 else before


def affair_pairs(affair: Affair, chance: random.Random, *, per_positive: float) -> Iterator[Pair]:
    """All pairs of one claim, and of different ones `per_positive` times as many."""
    same, different = [], []
    for left, right in combinations(affair.tellings, 2):
        if "about" in (left.tie, right.tie):
            if left.claim == right.claim:
                continue  # whether "no knowledge of the matter" is of one claim is not for this network to say
            different.append((left, right))
            continue
        (same if left.claim == right.claim else different).append((left, right))
    near = [pair for pair in different if _related(affair, *pair)]
    far = [pair for pair in different if not _related(affair, *pair)]
    wanted = int(len(same) * per_positive)
    chosen = chance.sample(near, min(len(near), wanted // 2))
    chosen += chance.sample(far, min(len(far), wanted - len(chosen)))
    for left, right in (*same, *chosen):
        a, b = (left, right) if chance.random() < 0.5 else (right, left)
        one = a.claim == b.claim
        known = (
            float(one),
            float(one) or float((a.claim, b.claim) in affair.narrower),
            float(one) or float((b.claim, a.claim) in affair.narrower),
            float(frozenset((a.claim, b.claim)) in affair.excludes) if not one else 0.0,
        )
        yield Pair(a.passage, b.passage, known)


def _related(affair: Affair, left: Telling, right: Telling) -> bool:
    a, b = left.claim, right.claim
    return (a, b) in affair.narrower or (b, a) in affair.narrower or frozenset((a, b)) in affair.excludes
