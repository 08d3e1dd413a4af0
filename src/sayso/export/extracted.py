"""What `sayso extract --json` prints: one object a report, the public format with `"schema": 1`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sayso.export.fields import problem_fields, report_fields, statement_fields, write
from sayso.records import Problem, Reading

SCHEMA = 1


def lines(readings: Iterable[Reading]) -> Iterator[str]:
    """One object a line, in the order of the readings."""
    for reading in readings:
        yield write(
            {
                "schema": SCHEMA,
                "report": report_fields(reading.report),
                "statements": [statement_fields(statement) for statement in reading.statements],
                "problems": [problem_fields(problem) for problem in reading.problems],
            }
        )


def unreadable(problems: Iterable[Problem]) -> str:
    """The object of a file no report could be made of: `report` is null, `problems` say why."""
    return write(
        {"schema": SCHEMA, "report": None, "statements": [], "problems": [problem_fields(problem) for problem in problems]}
    )
