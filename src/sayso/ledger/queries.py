"""Reads over the ledger's tables. Lists choose their rows first and then load them a chunk at a time, judgements applied."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice
from typing import TypeVar

from sayso.ledger import judgements, rows
from sayso.ledger.damage import told
from sayso.ledger.filters import Condition, Head, order
from sayso.ledger.judgements import Placement, Ruling, Rulings
from sayso.records import Capture, Judgement, Problem, Reading, Report, Statement

CHUNK = 256
"""Records loaded at once: large enough that a list of any length costs few queries, small enough for any memory."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a ledger holds."""

    captures: int
    reports: int
    """Current ones."""
    retired: int
    """Reports that a newer text of their capture took the place of."""
    unreadable: int
    """Captures that gave no report."""
    statements: int
    """Attributed statements of current reports."""
    own: int
    """What current reports assert themselves."""
    judgements: int
    """Without those withdrawn."""
    problems: int
    """Of current reports, and of captures that gave none."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A capture that gave no report, and why."""

    capture: str
    address: str
    problems: tuple[Problem, ...]


_Key = TypeVar("_Key", int, str)
_Record = TypeVar("_Record")

_GAVE_NONE = "NOT EXISTS (SELECT 1 FROM report WHERE report.capture = capture.id AND report.current = 1)"

# ---- choosing ---------------------------------------------------------------------------------------------------


def rulings(connection: sqlite3.Connection) -> Rulings:
    """What people's judgements come to."""
    found: dict[str, dict[str, Ruling]] = {}
    for row in connection.execute('SELECT target, field, value, "by" FROM standing ORDER BY at, judgement'):
        found.setdefault(row["target"], {})[row["field"]] = Ruling(row["value"], row["by"])
    return found


def heads(connection: sqlite3.Connection) -> list[Head]:
    """What current reports are chosen by, in the order of lists, judgements applied."""
    ruled = rulings(connection)
    found = connection.execute("SELECT id, outlet, title, published_earliest, published_latest FROM report WHERE current = 1")
    return order(_judged_head(_report_head(row), ruled) for row in found)


def statement_numbers(
    connection: sqlite3.Connection, heads: Iterable[Head], conditions: Iterable[Condition]
) -> tuple[array[int], set[str]]:
    """The numbers of the statements of these reports that meet the conditions, in order; and which of the reports have any."""
    wanted = tuple(conditions)
    where = " AND ".join(condition.sql for condition in wanted) or "1"
    query = f"""
        WITH chosen (report, place) AS MATERIALIZED (SELECT value, key FROM json_each(?))
        SELECT s.n, s.report FROM chosen JOIN statement s ON s.report = chosen.report
        WHERE {where} ORDER BY chosen.place, s.position
    """  # noqa: S608 - conditions are built of our own names; what users type are values
    values = (json.dumps([head.id for head in heads]), *(value for condition in wanted for value in condition.values))
    numbers, telling = array("q"), set()
    for number, report in connection.execute(query, values):
        numbers.append(number)
        telling.add(report)
    return numbers, telling


# ---- loading ----------------------------------------------------------------------------------------------------


def captures(connection: sqlite3.Connection) -> Iterator[Capture]:
    """All captures by address, one body in memory at a time."""
    for (name,) in connection.execute("SELECT id FROM capture ORDER BY address, id").fetchall():
        found = capture(connection, name)
        if found:
            yield found


def capture(connection: sqlite3.Connection, name: str) -> Capture | None:
    """One capture."""
    query = "SELECT capture.*, body.body FROM capture JOIN body USING (sha256) WHERE id = ?"
    row = connection.execute(query, (name,)).fetchone()
    return rows.capture(row) if row else None


def versions(connection: sqlite3.Connection, address: str | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Addresses with the ids of their current reports by time of capture: of one address, or of all that have several."""
    chosen, values = ("", ()) if address is None else ("WHERE capture.address = ?", (address,))  # so that the index is used
    query = f"""SELECT capture.address, report.id FROM capture JOIN report ON report.capture = capture.id AND report.current = 1
                {chosen} ORDER BY capture.address, captured, capture.id"""  # noqa: S608 - the condition is ours
    grouped = groupby(connection.execute(query, values), key=lambda row: str(row["address"]))
    found = ((name, tuple(str(row["id"]) for row in rows)) for name, rows in grouped)
    return tuple((name, names) for name, names in found if address is not None or len(names) > 1)


def reports(connection: sqlite3.Connection, names: Sequence[str], *, judged: bool = True) -> Iterator[Report]:
    """Reports by their ids, in the order given."""
    query = "SELECT * FROM report WHERE id IN (SELECT value FROM json_each(?))"
    ruled = rulings(connection) if judged else {}

    def load(keys: Sequence[str]) -> dict[str, Report]:
        found = (rows.report(row) for row in connection.execute(query, (json.dumps(keys),)))
        return {report.id: judgements.apply_to_report(report, ruled) for report in found}

    return _in_chunks(names, load)


def statements(connection: sqlite3.Connection, numbers: Sequence[int], *, judged: bool = True) -> Iterator[Statement]:
    """Statements by their rows' numbers, in the order given."""
    query = "SELECT * FROM statement WHERE n IN (SELECT value FROM json_each(?))"
    inner = """SELECT proposition.* FROM proposition WHERE statement IN (SELECT value FROM json_each(?))
               ORDER BY statement, position"""
    ruled = rulings(connection) if judged else {}

    def load(keys: Sequence[int]) -> dict[int, Statement]:
        wanted = (json.dumps(list(keys)),)
        inside = {number: list(group) for number, group in groupby(connection.execute(inner, wanted), key=_statement_number)}
        found = {row["n"]: rows.statement(row, inside.get(row["n"], ())) for row in connection.execute(query, wanted)}
        return {number: judgements.apply_to_statement(statement, ruled) for number, statement in found.items()}

    return _in_chunks(numbers, load)


def reading(connection: sqlite3.Connection, report: str, *, judged: bool) -> Reading | None:
    """All that a report gave."""
    found = next(reports(connection, [report], judged=judged), None)
    if found is None:
        return None
    attributions = connection.execute("SELECT * FROM attribution WHERE report = ? ORDER BY position", (report,))
    numbers = [row[0] for row in connection.execute("SELECT n FROM statement WHERE report = ? ORDER BY position", (report,))]
    met = connection.execute("SELECT * FROM problem WHERE reading = ? ORDER BY n", (report,))
    return Reading(
        found,
        tuple(rows.attribution(row) for row in attributions),
        tuple(statements(connection, numbers, judged=judged)),
        tuple(rows.problem(row) for row in met),
    )


def accepted_numbers(connection: sqlite3.Connection, names: Sequence[str]) -> list[int]:
    """The numbers of statements by their ids, in that order, without those that people judged wrong."""
    query = """SELECT n FROM json_each(?) AS wanted JOIN statement ON statement.id = wanted.value WHERE statement.id NOT IN
               (SELECT target FROM standing WHERE field = 'verdict' AND value = 'wrong') ORDER BY wanted.key"""
    return [row[0] for row in connection.execute(query, (json.dumps(list(names)),))]


def judged_wrong(connection: sqlite3.Connection, report: str) -> frozenset[str]:
    """The statements of a report that people judged wrong."""
    query = """SELECT target FROM standing JOIN statement ON statement.id = target
               WHERE field = 'verdict' AND value = 'wrong' AND report = ?"""
    return frozenset(row[0] for row in connection.execute(query, (report,)))


def problems(connection: sqlite3.Connection, report: str | None) -> Iterator[Problem]:
    """Problems of one report; or those of all current reports and of captures that gave none."""
    query = "SELECT problem.* FROM problem WHERE reading = ? ORDER BY n"
    everywhere = """
        SELECT problem.* FROM problem JOIN capture ON capture.id = problem.capture LEFT JOIN report ON report.id = problem.reading
        WHERE problem.reading IS NULL OR report.current = 1 ORDER BY capture.address, capture.id, problem.n
    """
    found = connection.execute(query, (report,)) if report else connection.execute(everywhere)
    return (rows.problem(row) for row in found.fetchall())


def judgements_on(connection: sqlite3.Connection, target: str | None, *, with_withdrawn: bool) -> Iterator[Judgement]:
    """Judgements on one record, carried-over ones too, or all; in the order they were made."""
    query = """
        SELECT judgement.* FROM judgement LEFT JOIN carried ON carried.judgement = judgement.id
        WHERE (:target IS NULL OR judgement.target = :target OR carried.target = :target)
          AND (:all OR withdrawn IS NULL) ORDER BY at, id
    """
    found = connection.execute(query, {"target": target, "all": with_withdrawn})
    return (rows.judgement(row) for row in found.fetchall())


def judgements_for(connection: sqlite3.Connection, sha256: str) -> list[Judgement]:
    """All judgements on reports of these bytes, in the order they were made."""
    found = connection.execute("SELECT * FROM judgement WHERE sha256 = ? ORDER BY at, id", (sha256,))
    return [rows.judgement(row) for row in found]


def readings_for(connection: sqlite3.Connection, sha256: str) -> list[tuple[Report, tuple[Statement, ...]]]:
    """The current reports of these bytes from all addresses and their statements, as computed."""
    query = "SELECT report.id FROM capture JOIN report ON report.capture = capture.id AND current = 1 WHERE capture.sha256 = ?"
    found = [reading(connection, row["id"], judged=False) for row in connection.execute(query, (sha256,)).fetchall()]
    return [(one.report, one.statements) for one in found if one]


def rulings_for(connection: sqlite3.Connection, report: Report) -> Rulings:
    """What judgements come to on a report that may not be in the ledger yet; those on its statements are left out."""
    made = [one for one in judgements_for(connection, report.sha256) if one.field in judgements.REPORT_FIELDS]
    if not made:
        return {}
    others = [(other, said) for other, said in readings_for(connection, report.sha256) if other.capture != report.capture]
    placed = (judgements.place(judgement, [(report, ()), *others]) for judgement in made)
    return judgements.rule((placement.target, placement.judgement) for placement in placed if placement.target)


def placements(connection: sqlite3.Connection) -> Iterator[Placement]:
    """Where each judgement that counts or could count stands, in the order they were made."""
    query = """
        SELECT judgement.*, carried.target AS carried_to,
            EXISTS (SELECT 1 FROM report WHERE report.id = judgement.target AND current = 1)
            OR EXISTS (
                SELECT 1 FROM statement JOIN report ON report.id = statement.report
                WHERE statement.id = judgement.target AND current = 1
            ) OR EXISTS (
                SELECT 1 FROM proposition JOIN statement ON statement.n = proposition.statement
                JOIN report ON report.id = statement.report WHERE proposition.id = judgement.target AND current = 1
            ) AS there
        FROM judgement LEFT JOIN carried ON carried.judgement = judgement.id WHERE withdrawn IS NULL ORDER BY at, judgement.id
    """
    for row in connection.execute(query).fetchall():
        target = row["carried_to"] or (row["target"] if row["there"] else None)
        yield Placement(rows.judgement(row), target, carried=row["carried_to"] is not None)


def unreadable(connection: sqlite3.Connection) -> Iterator[Unreadable]:
    """Captures that gave no report, by address, and the problems that tell why."""
    query = f"SELECT id, address FROM capture WHERE {_GAVE_NONE} ORDER BY address, id"  # noqa: S608 - a constant of ours
    for name, address in connection.execute(query).fetchall():
        yield Unreadable(name, address, problems_of_capture(connection, name))


def problems_of_capture(connection: sqlite3.Connection, capture: str) -> tuple[Problem, ...]:
    """The problems that kept a capture from giving a report."""
    query = "SELECT * FROM problem WHERE capture = ? AND reading IS NULL ORDER BY n"
    return tuple(rows.problem(row) for row in connection.execute(query, (capture,)))


def counts(connection: sqlite3.Connection) -> Counts:
    """How much the ledger holds."""
    said = "SELECT count(*) FROM statement s JOIN report r ON r.id = s.report WHERE r.current = 1 AND s.form"
    queries = {
        "captures": "SELECT count(*) FROM capture",
        "reports": "SELECT count(*) FROM report WHERE current = 1",
        "retired": "SELECT count(*) FROM report WHERE current = 0",
        "unreadable": f"SELECT count(*) FROM capture WHERE {_GAVE_NONE}",  # noqa: S608 - a constant of ours
        "statements": f"{said} <> 'own'",
        "own": f"{said} = 'own'",
        "judgements": "SELECT count(*) FROM judgement WHERE withdrawn IS NULL",
        "problems": """SELECT count(*) FROM problem p LEFT JOIN report r ON r.id = p.reading
                       WHERE p.reading IS NULL OR r.current = 1""",
    }
    return Counts(**{name: int(connection.execute(query).fetchone()[0]) for name, query in queries.items()})


# ---- pieces -----------------------------------------------------------------------------------------------------


def _in_chunks(keys: Sequence[_Key], load: Callable[[Sequence[_Key]], dict[_Key, _Record]]) -> Iterator[_Record]:
    """What `load` gives for the keys, in their order; those gone since they were chosen are left out."""
    rest = iter(keys)
    while chunk := list(islice(rest, CHUNK)):
        found = load(chunk)
        yield from (found[key] for key in chunk if key in found)


def _statement_number(row: sqlite3.Row) -> int:
    return int(row["statement"])


def _judged_head(head: Head, ruled: Rulings) -> Head:
    rulings_here = ruled.get(head.id)
    if not rulings_here:
        return head
    if "outlet" in rulings_here:
        head = head._replace(outlet=rulings_here["outlet"].value or None)
    if "title" in rulings_here:
        head = head._replace(title=rulings_here["title"].value or None)
    if "published" in rulings_here:
        time = judgements.published(rulings_here["published"])
        head = head._replace(earliest=time.earliest if time else None, latest=time.latest if time else None)
    return head


@told
def _report_head(row: sqlite3.Row) -> Head:
    first, last = (
        date.fromisoformat(row[column]) if row[column] else None for column in ("published_earliest", "published_latest")
    )
    return Head(row["id"], row["outlet"], row["title"], first, last)
