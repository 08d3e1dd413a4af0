"""One statement as a list tells it, and how long words are cut for reading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sayso.records import MACHINE, Act, Actuality, Form, Report, SourceKind, Statement, Time


@dataclass(frozen=True, slots=True)
class Line:
    """A statement in short, with what tells its report from others."""

    statement: str
    report: str
    outlet: str | None
    published: Time | None
    form: Form
    act: Act
    actuality: Actuality
    source: str | None
    """Whom the words stand for, else the words as written; of a report's own words, its outlet; None where nobody is named."""
    resolved: bool
    """Whether it is known whom the source's words stand for."""
    kind: SourceKind | None
    party: str | None
    written: str | None
    """The source as the text has it."""
    through: tuple[str | None, ...]
    """Through whom it came, between the outlet and the source, the nearest to the outlet first; None for one nobody names."""
    cue: str | None
    """Its words; None where there is none or it is a mark, such as a colon."""
    content: str | None
    said: Time | None
    restates: str | None
    by: str = MACHINE


def line(report: Report, statement: Statement) -> Line:
    """A statement of a report in short."""
    source = statement.source
    return Line(
        statement=statement.id,
        report=report.id,
        outlet=report.outlet,
        published=report.published,
        form=statement.form,
        act=statement.act,
        actuality=statement.actuality,
        source=_name(report, statement),
        resolved=bool(source and source.referent),
        kind=source.kind if source else None,
        party=source.party if source else None,
        written=source.text if source else None,
        through=tuple(link.source for link in statement.chain[1:-1]),
        cue=statement.cue.text if statement.cue and any(map(str.isalpha, statement.cue.text)) else None,
        content=statement.content.text if statement.content else None,
        said=statement.said,
        restates=statement.restates,
        by=statement.by,
    )


def told(reports: Mapping[str, Report], statements: Iterable[Statement]) -> tuple[Line, ...]:
    """Statements in short, in their order; those whose report is not among the given are left out."""
    return tuple(line(reports[statement.report], statement) for statement in statements if statement.report in reports)


def cut(words: str, length: int) -> str:
    """The words, or the first of them and an ellipsis, no longer than `length`; white space runs become one space.

    >>> cut("We watched them  go through the lock", 22)
    'We watched them go …'
    """
    flat = " ".join(words.split())
    if len(flat) <= length:
        return flat
    head = flat[: length - 1]
    space = head.rfind(" ")
    return (head[:space] + " …") if space > length // 2 else head + "…"


def _name(report: Report, statement: Statement) -> str | None:
    if statement.source:
        return statement.source.referent or statement.source.text
    return report.outlet if statement.form == "own" else None
