"""A digest over all rows that a reading was kept as: what was changed, added or removed later shows."""

from __future__ import annotations

import json
import sqlite3

from sayso.ids import digest

ROWS = (
    "SELECT capture.* FROM capture JOIN report ON report.capture = capture.id WHERE report.id = ?",
    "SELECT * FROM report WHERE id = ?",
    "SELECT * FROM attribution WHERE report = ? ORDER BY position, id",
    "SELECT * FROM statement WHERE report = ? ORDER BY position, id",
    """SELECT proposition.* FROM proposition JOIN statement ON statement.n = proposition.statement
       WHERE statement.report = ? ORDER BY statement.position, proposition.position""",
    "SELECT * FROM problem WHERE reading = ? ORDER BY n",
)
LEFT_OUT = frozenset({"n", "statement", "current", "seal"})
"""Numbers of rows, which may change, and what a later reading changes."""
ADDED = {"particulars_events": "[]"}
"""Columns that migrations added, with what they hold in rows from before: those were sealed without them."""

_Rows = list[list[dict[str, object]]]


def seal(connection: sqlite3.Connection, report: str) -> str:
    """The SHA-256 of a report's capture, its own row and all rows of its reading, in hexadecimal."""
    return _digest(_rows(connection, report))


def is_sealed(connection: sqlite3.Connection, report: str, sealed: str) -> bool:
    """Whether a seal is that of a report's rows, as they are or as they were before columns were added that hold nothing yet."""
    rows = _rows(connection, report)
    nothing = ADDED.items()
    before = [[dict(pair for pair in row.items() if pair not in nothing) for row in some] for some in rows]
    return sealed in (_digest(rows), _digest(before))


def _rows(connection: sqlite3.Connection, report: str) -> _Rows:
    return [
        [
            {column: value for column, value in dict(row).items() if column not in LEFT_OUT}
            for row in connection.execute(query, (report,))
        ]
        for query in ROWS
    ]


def _digest(rows: _Rows) -> str:
    return digest(json.dumps(rows, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass"))
