"""A labelled story as GUIDELINES.md tells: its reports with their statements, and what they say together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from sayso.evaluation.labels import LabelError, Labelled, read_one

KEY = re.compile(r"r\d+\.\d+(?:/\d+)?")
HOLDER = re.compile(r"<([^<>]*)>")


class Member(NamedTuple):
    """A proposition of a claim."""

    key: str
    side: str
    tie: str


class Turn(NamedTuple):
    """A reversal."""

    holder: str
    claim: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    partial: bool


class Source(NamedTuple):
    """The origins of one side of a claim."""

    claim: str
    side: str
    least: int
    most: int
    leaves: tuple[str, ...]


@dataclass
class Story:
    """All that is labelled of a story. Keys are `r01.2` for a statement, `r01.2/3` for its third proposition."""

    name: str
    reports: dict[str, Labelled]
    actors: dict[str, tuple[str, ...]] = field(default_factory=dict)
    parties: set[str] = field(default_factory=set)
    claims: dict[str, list[Member]] = field(default_factory=dict)
    wordings: dict[str, str] = field(default_factory=dict)
    narrower: set[tuple[str, str]] = field(default_factory=set)
    excludes: set[frozenset[str]] = field(default_factory=set)
    reversals: list[Turn] = field(default_factory=list)
    conflicts: list[tuple[str, str, str]] = field(default_factory=list)
    derivations: dict[tuple[str, str], str] = field(default_factory=dict)
    origins: list[Source] = field(default_factory=list)

    @property
    def actor_of(self) -> dict[str, str]:
        """Statements to the names of their actors."""
        return {key: name for name, keys in self.actors.items() for key in keys}

    def propositions(self) -> Iterator[str]:
        """The keys of all propositions of actual statements, as claims name them."""
        for report, labelled in self.reports.items():
            for number, label in labelled.labels.items():
                if label.actuality == "actual":
                    count = max(1, len(label.propositions))
                    yield from (f"{report}.{number}/{at}" for at in range(1, count + 1))


def full(key: str) -> str:
    """A key with its proposition named: that of a statement with one is its first."""
    return key if "/" in key else f"{key}/1"


def statement(key: str) -> str:
    """The statement that a key names, or whose proposition it names."""
    return key.partition("/")[0]


def read_story(path: Path) -> Story:
    """The story in a file; raises LabelError where a line cannot be read."""
    chunks = re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    story = Story(path.stem, {})
    for chunk in chunks:
        head, _, body = chunk.partition("\n")
        if head.strip() == "story":
            for line in filter(str.strip, body.splitlines()):
                try:
                    _read(story, line.strip())
                except (ValueError, IndexError, AttributeError) as error:
                    raise LabelError(f"{path.name}: {line[:120]}: {error}") from error
        else:
            story.reports[head.split()[0]] = read_one(chunk)
    return story


def _read(story: Story, line: str) -> None:
    match line.split(maxsplit=1)[0]:
        case "actor":
            story.parties.update(re.findall(r"party=<([^<>]*)>", line))
            name, rest = HOLDER.findall(line)[0], line.rpartition(":")[2]
            story.actors[name if name not in story.actors else f"{name} #{len(story.actors)}"] = tuple(KEY.findall(rest))
        case "claim":
            name, wording, members = re.findall(r"claim (\S+) <([^<>]*)>:(.*)", line)[0]
            story.wordings[name] = wording
            story.claims[name] = [_member(one) for one in members.split(",") if one.strip()]
        case "narrower":
            story.narrower.add((line.split()[1], line.split()[2]))
        case "excludes":
            story.excludes.add(frozenset(line.split()[1:3]))
        case "reversal":
            before, _, after = line.rpartition(" to ")
            holder = HOLDER.findall(line)[0]
            claim = line.partition(">")[2].split()[0]
            keys = (tuple(KEY.findall(before.partition(" from ")[2])), tuple(KEY.findall(after)))
            story.reversals.append(Turn(holder, claim, *keys, line.endswith("partial")))
        case "contradicts" | "doubts":
            relation, left, right = line.split()[:3]
            story.conflicts.append((relation, left, right))
        case "derives":
            _, report, source, kind = line.split()[:4]
            story.derivations[report, source] = kind
        case "origin":
            _, claim, side = line.split()[:3]
            least, most = (int(number) for number in re.findall(r"(?:least|most)=(\d+)", line))
            story.origins.append(Source(claim, side, least, most, tuple(HOLDER.findall(line))))
        case word:
            raise ValueError(f"no line begins with {word}")


def _member(told: str) -> Member:
    key, side, *tie = told.split()
    return Member(full(key), side, tie[0] if tie else "same")
