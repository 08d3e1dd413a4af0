"""Records as JSON Lines: one object a line, each with its `kind`, all other fields as in `sayso extract --json`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sayso.export.fields import Json, judgement_fields, report_fields, statement_fields, write
from sayso.export.story_fields import story_fields
from sayso.records import Judgement, Report, Statement
from sayso.story import Actor, Claim, Conflict, Derivation, Origin, Position, Reversal

Together = Actor | Claim | Position | Reversal | Conflict | Derivation | Origin
Record = Report | Statement | Judgement | Together


def lines(records: Iterable[Record]) -> Iterator[str]:
    """One object a line, in the order of the records."""
    return (write(record_fields(record)) for record in records)


def record_fields(record: Record) -> dict[str, Json]:
    """A record with its kind first; a statement also names its report."""
    match record:
        case Report():
            return {"kind": "report", **report_fields(record)}
        case Statement():
            fields = statement_fields(record)
            return {"kind": "statement", "id": fields.pop("id"), "report": record.report, **fields}
        case Judgement():
            return {"kind": "judgement", **judgement_fields(record)}
        case _:
            return story_fields(record)
