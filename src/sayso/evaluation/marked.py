"""Marked text: a text with its attributions written into it, as people label it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from sayso.records import Span

OPENING = re.compile(r"\{(source|cue|content)((?:\.\d+)*):")
FACT = re.compile(r"(?:\d+ )?\w+=")
ROLES = ("source", "cue", "content")


class MarkError(ValueError):
    """A text that is not marked as people mark it; the message says where."""


class Marked(NamedTuple):
    """The spans of one marked attribution."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True)
class Passage:
    """A text and what is marked in it, by number; `facts` holds, by number, what else is said of an attribution."""

    name: str
    text: str
    marked: dict[int, Marked]
    facts: dict[int, dict[str, str]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    """Lines behind the text that are no facts, such as `xfail reason`."""

    def parent(self, number: int) -> int | None:
        """The number of the attribution that another is nested in."""
        told = self.facts.get(number, {}).get("parent", "none")
        return int(told) if told.isdigit() else None


def read_passages(marked: str) -> Iterator[Passage]:
    r"""The passages of a marked file: each begins with a line `=== name`; facts stand behind it on lines that begin with `| `.

    Raises MarkError for the first that is not marked so.

    >>> (one,) = read_passages("=== a\n{source:He} {cue:left}.\n| act=assert\n")
    >>> one.text, one.facts
    ('He left.', {1: {'act': 'assert'}})
    """
    for chunk in re.split(r"^=== ", marked, flags=re.MULTILINE)[1:]:
        name, _, body = chunk.partition("\n")
        lines = body.rstrip("\n").split("\n")
        told = [line[2:] for line in lines if line.startswith("| ")]
        text, spans = read_marks("\n".join(line for line in lines if not line.startswith("| ")).strip("\n"))
        facts: dict[int, dict[str, str]] = defaultdict(dict)
        for number, fact in (_read_fact(line) for line in told if FACT.match(line)):
            facts[number].update(fact)
        yield Passage(name.strip(), text, spans, dict(facts), tuple(line for line in told if not FACT.match(line)))


def _read_fact(line: str) -> tuple[int, dict[str, str]]:
    first, *rest = line.split()
    number, pairs = (int(first), rest) if first.isdigit() else (1, [first, *rest])
    if odd := next((pair for pair in pairs if "=" not in pair), None):
        raise MarkError(f"expected facts such as act=deny, got {odd!r} in {line!r}")
    return number, dict(pair.split("=", 1) for pair in pairs)


def read_marks(marked: str) -> tuple[str, dict[int, Marked]]:
    """A text without its marks, and by number the spans that were marked; raises MarkError where a mark is closed that is not open.

    >>> text, spans = read_marks("{source:He} {cue:left}.")
    >>> text, spans[1].cue
    ('He left.', (Span(start=3, end=7),))
    """
    text, at, open_marks = "", 0, []
    spans: dict[int, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    while at < len(marked):
        if opening := OPENING.match(marked, at):
            open_marks.append((opening[1], [int(n) for n in opening[2].split(".") if n] or [1], len(text)))
            at = opening.end()
        elif marked[at] == "}":
            if not open_marks:
                raise MarkError(f"a mark is closed that is not open: {marked[max(0, at - 30) : at + 1]!r}")
            role, numbers, start = open_marks.pop()
            for number in numbers:
                spans[number][role].append(Span(start, len(text)))
            at += 1
        else:
            text += marked[at]
            at += 1
    return text, {number: Marked(*(tuple(sorted(roles[role])) for role in ROLES)) for number, roles in sorted(spans.items())}
