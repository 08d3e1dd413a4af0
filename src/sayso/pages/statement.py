"""A statement in full: the passage with its parts marked, what it means, where it stands in its report, what people judged."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.pages.lines import Line, line
from sayso.pages.passages import Passage, surroundings
from sayso.records import Judgement, Reading, Report, Statement


@dataclass(frozen=True, slots=True)
class StatementPage:
    """A statement with its report and those of its statements that it hangs together with."""

    report: Report
    statement: Statement
    passage: Passage
    parent: Line | None
    """The statement through which this one reached the report."""
    children: tuple[Line, ...]
    """Those that came through this one."""
    restates: Line | None
    retold: tuple[Line, ...]
    """Those that tell this utterance again."""
    judged_wrong: bool
    judgements: tuple[Judgement, ...]
    """All that were made on it and its propositions, withdrawn ones included, in the order they were made."""


def show(reading: Reading, statement: Statement, *, judgements: tuple[Judgement, ...] = ()) -> StatementPage:
    """The page of one statement of a report."""
    history = sorted(judgements, key=lambda judgement: (judgement.at, judgement.id))
    ours = {other.id: line(reading.report, other) for other in reading.statements}
    return StatementPage(
        report=reading.report,
        statement=statement,
        passage=surroundings(reading.report, statement),
        parent=ours.get(statement.parent or ""),
        children=tuple(ours[other.id] for other in reading.statements if other.parent == statement.id),
        restates=ours.get(statement.restates or ""),
        retold=tuple(ours[other.id] for other in reading.statements if other.restates == statement.id),
        judged_wrong=next((made.value == "wrong" for made in reversed(history) if _is_verdict(made)), False),
        judgements=tuple(history),
    )


def _is_verdict(judgement: Judgement) -> bool:
    """Whether it is a verdict that was not withdrawn."""
    return judgement.field == "verdict" and judgement.withdrawn is None
