"""One record by its id, or by as much of the id as tells it apart."""

from __future__ import annotations

import re
import sqlite3

from sayso.errors import NotFoundError
from sayso.ledger import linked_queries, queries, rows
from sayso.records import Judgement, Report, Statement
from sayso.story import Actor, Claim

Found = Report | Statement | Judgement | Claim | Actor

SHOWN = 6
"""Ids told in a message; more would hide what it says."""

_TABLES = {
    "c": ("capture", "id"),
    "r": ("report", "id"),
    "s": ("statement", "id"),
    "p": ("proposition", "id"),
    "j": ("judgement", "id"),
    "k": ("claim_member", "alias"),
    "a": ("actor_statement", "alias"),
}
"""By the first letter of an id, where it is found. A claim has the id of whichever proposition is its first, an actor that of its
first statement: the ids that others of its members would give it lead to it, too."""
_ID = re.compile(r"[a-z][0-9a-f]*")


def find(connection: sqlite3.Connection, name: str) -> Found:
    """The record of an id; for a proposition's the statement it is in, for a capture's its current report.

    Retired reports and their statements are found too. Raises NotFoundError where none has it, or several begin so.
    """
    wanted = name.strip().lower()
    if not _ID.fullmatch(wanted) or wanted[0] not in _TABLES:
        raise NotFoundError(
            f"{name!r} is no id: ids are r (report), s (statement), k (claim), a (actor), p, c or j "
            "followed by digits and letters a to f"
        )
    beginning = _ids(connection, wanted, wanted + "g")
    if wanted in beginning:
        return _load(connection, wanted)
    if len(beginning) > 1:
        raise NotFoundError(f"{wanted} begins several ids: {_told(beginning)}; give more of the one you mean")
    if not beginning:
        raise NotFoundError(f"nothing in this ledger has the id {wanted}{_near(connection, wanted)}")
    return _load(connection, beginning[0])


def _ids(connection: sqlite3.Connection, first: str, last: str) -> list[str]:
    """Ids of that kind from `first` up to but without `last`, as many as could be told and one more."""
    table, column = _TABLES[first[0]]
    query = f"SELECT DISTINCT {column} FROM {table} WHERE {column} >= ? AND {column} < ? ORDER BY 1 LIMIT ?"  # noqa: S608 - names are ours
    return [row[0] for row in connection.execute(query, (first, last, SHOWN + 1))]


def _near(connection: sqlite3.Connection, wanted: str) -> str:
    """Ids that begin as this one does, for who mistyped a character."""
    for length in range(len(wanted) - 1, 2, -1):
        near = _ids(connection, wanted[:length], wanted[:length] + "g")
        if near:
            return f": near it are {_told(near)}"
    return ": `sayso statements` and `sayso search` show the ids there are"


def _told(names: list[str]) -> str:
    return ", ".join(names[:SHOWN]) + (" and more" if len(names) > SHOWN else "")


def _load(connection: sqlite3.Connection, name: str) -> Found:
    found: Found | None
    match name[0]:
        case "c":
            return _report_of(connection, name)
        case "r":
            found = next(queries.reports(connection, [name]), None)
        case "j":
            row = connection.execute("SELECT * FROM judgement WHERE id = ?", (name,)).fetchone()
            found = rows.judgement(row) if row else None
        case "k":
            found = linked_queries.claim(connection, name)
        case "a":
            found = linked_queries.actor(connection, name)
        case "p":
            found = _statement(connection, "SELECT statement FROM proposition WHERE id = ?", name)
        case _:
            found = _statement(connection, "SELECT n FROM statement WHERE id = ?", name)
    if found is None:
        raise NotFoundError(f"{name} was there a moment ago and is no more: another process is reading that report anew; try again")
    return found


def _report_of(connection: sqlite3.Connection, capture: str) -> Report:
    row = connection.execute("SELECT id FROM report WHERE capture = ? AND current = 1", (capture,)).fetchone()
    found = next(queries.reports(connection, [row["id"]]), None) if row else None
    if found:
        return found
    told = "; ".join(problem.message for problem in queries.problems_of_capture(connection, capture))
    raise NotFoundError(f"capture {capture} gave no report: {told or 'nothing tells why'}")


def _statement(connection: sqlite3.Connection, query: str, name: str) -> Statement | None:
    row = connection.execute(query, (name,)).fetchone()
    return next(queries.statements(connection, [row[0]]), None) if row else None


def find_judgement(connection: sqlite3.Connection, name: str) -> Judgement:
    """The judgement of an id or its beginning; raises NotFoundError for anything else."""
    found = find(connection, name)
    if not isinstance(found, Judgement):
        raise NotFoundError(f"{name} is no judgement: their ids begin with j; `sayso show {name}` lists those on it")
    return found


def owner(connection: sqlite3.Connection, target: str) -> Report | Statement | None:
    """The report or statement a judgement names, as computed; None where the ledger has none of that id."""
    report = next(queries.reports(connection, [target], judged=False), None)
    if report:
        return report
    row = connection.execute("SELECT n FROM statement WHERE id = ?", (target,)).fetchone()
    return next(queries.statements(connection, [row[0]], judged=False), None) if row else None
