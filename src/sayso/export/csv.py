"""Rows as CSV that spreadsheets open safely: one line a row, cells that would run as formulas guarded.

The columns of the statements' file are told in docs/export.md.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from sayso.export.visible import one_line
from sayso.records import Part, Quantity, Report, Source, Span, Statement, Time

Cell = str | float | date | None

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""Spreadsheets run a cell that begins with one of these; some take the full-width forms of East Asian keyboards, too."""

GUARD = "'"
"""Stands before such a cell: spreadsheets then take it as text."""

BETWEEN = "; "
"""Stands between the values of a cell that holds several."""

NO_PART, NO_SOURCE, NO_TIME = Part((), ""), Source((), "", "unnamed"), Time(None, None, "", "")
"""Stand for what a statement has none of: their cells are empty."""

COLUMNS: dict[str, Callable[[Report, Statement], Cell]] = {
    "statement": lambda _, statement: statement.id,
    "report": lambda report, _: report.id,
    "outlet": lambda report, _: report.outlet,
    "title": lambda report, _: report.title,
    "published_earliest": lambda report, _: _time(report.published).earliest,
    "published_latest": lambda report, _: _time(report.published).latest,
    "published_basis": lambda report, _: _time(report.published).basis,
    "form": lambda _, statement: statement.form,
    "act": lambda _, statement: statement.act,
    "stance": lambda _, statement: statement.stance,
    "actuality": lambda _, statement: statement.actuality,
    "source": lambda _, statement: _source(statement).text,
    "source_kind": lambda _, statement: statement.source.kind if statement.source else None,
    "referent": lambda _, statement: _source(statement).referent,
    "party": lambda _, statement: _source(statement).party,
    "members": lambda _, statement: BETWEEN.join(member.referent or member.text for member in _source(statement).members),
    "cue": lambda _, statement: _part(statement.cue).text,
    "content": lambda _, statement: _part(statement.content).text,
    "parent": lambda _, statement: statement.parent,
    "restates": lambda _, statement: statement.restates,
    "chain": lambda _, statement: " > ".join(link.source or "?" for link in statement.chain),
    "said_earliest": lambda _, statement: _time(statement.said).earliest,
    "said_latest": lambda _, statement: _time(statement.said).latest,
    "said_text": lambda _, statement: _time(statement.said).text,
    "said_basis": lambda _, statement: _time(statement.said).basis,
    "about": lambda _, statement: BETWEEN.join(_interval(time) for time in statement.about),
    "quantities": lambda _, statement: BETWEEN.join(_range(quantity) for quantity in statement.quantities),
    "hedges": lambda _, statement: BETWEEN.join(hedge.text for hedge in statement.hedges),
    "medium": lambda _, statement: _part(statement.medium).text,
    "addressee": lambda _, statement: _part(statement.addressee).text,
    "by": lambda _, statement: statement.by,
    "score": lambda _, statement: statement.score,
    "source_spans": lambda _, statement: _places(_source(statement).spans),
    "cue_spans": lambda _, statement: _places(_part(statement.cue).spans),
    "content_spans": lambda _, statement: _places(_part(statement.content).spans),
    "address": lambda report, _: report.address,
    "sha256": lambda report, _: report.sha256,
}
"""What each column of the statements' file holds, in order."""


def lines(statements: Iterable[tuple[Report, Statement]]) -> Iterator[str]:
    """The head line, then one line a statement, each given with its report."""
    return table(tuple(COLUMNS), ([cell(report, statement) for cell in COLUMNS.values()] for report, statement in statements))


def table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[str]:
    r"""Any rows as CSV, line by line without their line ends.

    >>> list(table(["act", "words"], [["assert", "=1+1"], ["deny", "no,\nnever"]]))
    ['act,words', "assert,'=1+1", 'deny,"no, never"']
    """
    yield _line(columns)
    for row in rows:
        yield _line([_cell(value) for value in row])


def _line(cells: Sequence[Cell]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="").writerow(cells)
    return written.getvalue()


def _cell(value: Cell) -> Cell:
    if not isinstance(value, str):
        return value
    line = one_line(value)
    return GUARD + line if line.lstrip().startswith(FORMULA) else line


def _part(part: Part | None) -> Part:
    return part or NO_PART


def _source(statement: Statement) -> Source:
    return statement.source or NO_SOURCE


def _time(time: Time | None) -> Time:
    return time or NO_TIME


def _interval(time: Time) -> str:
    """Days as ISO 8601 writes intervals, an open end as `..`."""
    return f"{time.earliest or '..'}/{time.latest or '..'}"


def _range(quantity: Quantity) -> str:
    if quantity.relation:
        return quantity.relation
    low, high = ("" if end is None else f"{end:.15g}" for end in (quantity.low, quantity.high))
    return f"{low}..{high} {quantity.unit or ''}".rstrip()


def _places(spans: Sequence[Span]) -> str:
    return " ".join(f"{start}-{end}" for start, end in spans)
