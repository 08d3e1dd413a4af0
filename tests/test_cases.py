"""The marked sentences of tests/cases, read with rules alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from sayso.evaluation.marked import Marked, Passage, read_passages
from sayso.pipeline import read_text, rules_alone
from sayso.records import Part, Span, Statement

CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    """A passage of one phenomenon, and why it should fail, if it should."""

    name: str
    passage: Passage
    xfail: str | None = None

    @property
    def text(self) -> str:
        """The text without its marks."""
        return self.passage.text

    @property
    def wanted(self) -> dict[int, Marked]:
        """What is to be found."""
        return self.passage.marked

    @property
    def facts(self) -> dict[int, dict[str, str]]:
        """What else must be so, by statement number."""
        return self.passage.facts


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of one file."""
    for passage in read_passages(path.read_text(encoding="utf-8")):
        xfail = next((note.removeprefix("xfail").strip() for note in passage.notes if note.startswith("xfail")), None)
        yield Case(f"{path.stem}: {passage.name}", passage, xfail)


def found_in(text: str) -> dict[Marked, Statement]:
    """The attributed statements that the stages find."""
    return {_mark(statement): statement for statement in read_text(text, rules_alone()).statements if statement.form != "own"}


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
