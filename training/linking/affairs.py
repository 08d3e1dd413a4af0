"""Affairs to learn from: claims that lie near each other, each told several times, as reports of one story have them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Passage(NamedTuple):
    """What is put forward, and some words that stand before it."""

    before: str
    content: str


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
