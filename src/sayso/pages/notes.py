"""The passages a page rests on, numbered as they are met."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sayso.pages.lines import Line, line
from sayso.pages.passages import extent, in_sentences
from sayso.records import Report, Span, Statement


@dataclass(frozen=True, slots=True)
class Note:
    """A passage the page rests on: `span` from the first to the last word of a statement's parts, `text` its whole sentences."""

    number: int
    report: int
    statement: str
    span: Span
    text: str


class Story(NamedTuple):
    """The page's reports by id, and the numbers it gives them."""

    reports: Mapping[str, Report]
    numbers: Mapping[str, int]

    def line(self, statement: Statement) -> Line:
        """One of its statements in short."""
        return line(self.reports[statement.report], statement)


class Notes:
    """The notes of a page, numbered as they are met; a statement has one, however often it is told."""

    def __init__(self, story: Story, statements: Mapping[str, Statement]) -> None:
        self.made: list[Note] = []
        self._story = story
        self._statements = statements
        self._numbers: dict[str, int] = {}

    def of(self, statement: Statement) -> int:
        """The number of a statement's note."""
        if statement.id not in self._numbers:
            span, report = extent(statement), self._story.reports[statement.report]
            number = self._numbers[statement.id] = len(self.made) + 1
            self.made.append(Note(number, self._story.numbers[report.id], statement.id, span, in_sentences(report, span)))
        return self._numbers[statement.id]

    def of_lines(self, lines: Iterable[Line]) -> tuple[int, ...]:
        """The numbers of the notes of statements in short; those the page has no report of have none."""
        found = (self._statements.get(told.statement) for told in lines)
        return tuple(self.of(statement) for statement in found if statement is not None)
