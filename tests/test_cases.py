"""The marked sentences of tests/cases, read with rules alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import pytest

from sayso.pipeline import extract
from sayso.records import Part, Span, Statement

CASES = Path(__file__).parent / "cases"
OPENING = re.compile(r"\{(source|cue|content)((?:\.\d+)*):")
ROLES = ("source", "cue", "content")


class Marked(NamedTuple):
    """The spans of one marked statement."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True)
class Case:
    """A text and what is to be found in it; `facts` holds, by statement number, what else must be so."""

    name: str
    text: str
    wanted: dict[int, Marked]
    facts: dict[int, dict[str, str]] = field(default_factory=dict)
    xfail: str | None = None


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of one file."""
    for chunk in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name, _, body = chunk.partition("\n")
        lines = body.rstrip("\n").split("\n")
        told = [line[2:] for line in lines if line.startswith("| ")]
        text, wanted = read_marks("\n".join(line for line in lines if not line.startswith("| ")).strip("\n"))
        xfail = next((line.removeprefix("xfail").strip() for line in told if line.startswith("xfail")), None)
        facts = dict(_read_fact(line) for line in told if not line.startswith("xfail"))
        yield Case(f"{path.stem}: {name.strip()}", text, wanted, facts, xfail)


def _read_fact(line: str) -> tuple[int, dict[str, str]]:
    first, *rest = line.split()
    number, pairs = (int(first), rest) if first.isdigit() else (1, [first, *rest])
    return number, dict(pair.split("=", 1) for pair in pairs)


def read_marks(marked: str) -> tuple[str, dict[int, Marked]]:
    """A text without its marks, and by number the spans that were marked."""
    text, at, open_marks = "", 0, []
    spans: dict[int, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    while at < len(marked):
        if opening := OPENING.match(marked, at):
            open_marks.append((opening[1], [int(n) for n in opening[2].split(".") if n] or [1], len(text)))
            at = opening.end()
        elif marked[at] == "}":
            role, numbers, start = open_marks.pop()
            for number in numbers:
                spans[number][role].append(Span(start, len(text)))
            at += 1
        else:
            text += marked[at]
            at += 1
    return text, {number: Marked(*(tuple(sorted(roles[role])) for role in ROLES)) for number, roles in spans.items()}


def found_in(text: str) -> dict[Marked, Statement]:
    """The attributed statements that the stages find."""
    return {_mark(statement): statement for statement in extract(text).statements if statement.form != "own"}


def _mark(statement: Statement) -> Marked:
    def spans(part: Part | None) -> tuple[Span, ...]:
        return part.spans if part else ()

    source = tuple(statement.source.spans) if statement.source else ()
    return Marked(source, spans(statement.cue), spans(statement.content))


def tell(text: str, marked: Marked) -> str:
    """A statement in words, for the message of a failing test."""
    return " | ".join(" … ".join(text[start:end] for start, end in spans) or "-" for spans in marked)


ALL = [
    pytest.param(case, id=case.name, marks=[pytest.mark.xfail(reason=case.xfail, strict=True)] if case.xfail else [])
    for path in sorted(CASES.glob("*.case"))
    for case in read_cases(path)
]


@pytest.mark.parametrize("case", ALL)
def test_a_case_gives_the_marked_statements_and_no_others(case: Case) -> None:
    """Rules alone find what is marked, nothing else, and say of it what the case says."""
    found = found_in(case.text)
    missed = [f"missed: {tell(case.text, marked)}" for marked in case.wanted.values() if marked not in found]
    extra = [f"extra:  {tell(case.text, marked)}" for marked in found if marked not in case.wanted.values()]
    assert not missed + extra, "\n".join(missed + extra)
    for number, facts in case.facts.items():
        statement = found[case.wanted[number]]
        for fact, value in facts.items():
            assert _told(statement, fact, case, found) == value, f"{number} {fact}: {tell(case.text, case.wanted[number])}"


def _told(statement: Statement, fact: str, case: Case, found: dict[Marked, Statement]) -> str:
    if fact != "parent":
        return str(getattr(statement, fact))
    numbers = [number for number, marked in case.wanted.items() if found[marked].id == statement.parent]
    return str(numbers[0]) if numbers else "none"


def test_there_are_at_least_150_cases_and_30_that_find_nothing() -> None:
    """The cases are many, and many of them tempt."""
    cases = [case for path in CASES.glob("*.case") for case in read_cases(path)]
    assert len(cases) >= 150
    assert sum(not case.wanted for case in cases) >= 30
