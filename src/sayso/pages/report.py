"""A report in full: what is known of it and on what basis, its text, and the statements in it by place."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.pages.lines import Line, line
from sayso.pages.passages import extent, marks
from sayso.records import Judgement, Problem, Reading, Report, Span


@dataclass(frozen=True, slots=True)
class Place:
    """A statement and where it stands: from first to last word, and where its content stands (where none, its cue)."""

    number: int
    line: Line
    span: Span
    words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ReportPage:
    """A report with its statements by place, its problems and what people judged of it."""

    report: Report
    places: tuple[Place, ...]
    own: int
    """Statements of the report's own words, which are not listed."""
    judged_wrong: int
    """Statements not listed because a person judged them wrong."""
    replaced_by: str | None
    """The report that a newer text of the same capture made current; None where this one is."""
    problems: tuple[Problem, ...]
    judgements: tuple[Judgement, ...]


def show(
    reading: Reading,
    *,
    judgements: tuple[Judgement, ...] = (),
    wrong: frozenset[str] = frozenset(),
    replaced_by: str | None = None,
    own: bool = False,
) -> ReportPage:
    """The page of a report without the statements judged `wrong`; with `own`, what it says itself is listed, too."""
    standing = [statement for statement in reading.statements if statement.id not in wrong]
    listed = [statement for statement in standing if own or statement.form != "own"]
    listed.sort(key=lambda statement: (extent(statement), statement.id))
    return ReportPage(
        report=reading.report,
        places=tuple(
            Place(
                number=number,
                line=line(reading.report, statement),
                span=extent(statement),
                words=tuple(mark.span for mark in marks(statement) if mark.role == ("content" if statement.content else "cue")),
            )
            for number, statement in enumerate(listed, start=1)
        ),
        own=len(standing) - len(listed),
        judged_wrong=len(reading.statements) - len(standing),
        replaced_by=replaced_by,
        problems=reading.problems,
        judgements=judgements,
    )
