"""Writes into the ledger's tables; each function is called inside one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sayso.errors import NotFoundError
from sayso.ledger import entering, judgements, moving, queries, rows, seals
from sayso.ledger.columns import insert
from sayso.ledger.judgements import Placement, Rulings
from sayso.ledger.names import names
from sayso.records import Capture, Judgement, Problem, Reading, Report, Statement


@dataclass(frozen=True, slots=True)
class Reread:
    """What became of a report that was read anew, and of people's judgements on it."""

    report: str
    new_text: bool
    """Whether the text itself is another, and the old report retired."""
    statements: int
    gained: int
    """Statements whose id was not there before."""
    lost: int
    """Ids that are there no more."""
    kept: int
    """Statements that a person confirmed and this reading missed; they stay on that person's word."""
    carried: int
    """Judgements that stand on another record than they were made on."""
    unplaced: int
    """Judgements whose words were not found again."""


# ---- captures ---------------------------------------------------------------------------------------------------


def put_capture(connection: sqlite3.Connection, capture: Capture) -> bool:
    """Add a capture; False where it is there. The same bytes are kept once, from however many addresses they came."""
    if connection.execute("SELECT 1 FROM capture WHERE id = ?", (capture.id,)).fetchone():
        return False
    connection.execute("INSERT OR IGNORE INTO body (sha256, body) VALUES (?, ?)", (capture.sha256, capture.body))
    insert(connection, "capture", [rows.capture_row(capture)])
    return True


def put_problems(connection: sqlite3.Connection, capture: str, problems: Sequence[Problem]) -> bool:
    """Set the problems met with a capture that gave no report; False where they are those there already."""
    if queries.problems_of_capture(connection, capture) == tuple(problems):
        return False
    connection.execute("DELETE FROM problem WHERE capture = ? AND reading IS NULL", (capture,))
    insert(connection, "problem", [rows.problem_row(problem, capture, None) for problem in problems])
    return True


def made_by(connection: sqlite3.Connection, capture: str) -> tuple[str, str] | None:
    """The options and the extractor that a capture's current report was made with; None where it has none."""
    row = connection.execute("SELECT options, extractor FROM report WHERE capture = ? AND current = 1", (capture,)).fetchone()
    return (row["options"], row["extractor"]) if row else None


# ---- readings ---------------------------------------------------------------------------------------------------


def put_reading(connection: sqlite3.Connection, reading: Reading, options: str) -> Reread:
    """Make a reading the current one of its capture: another text retires the old report, judgements are carried over."""
    _check(reading)
    report = reading.report
    old = _current(connection, report.capture)
    kept = _kept(connection, old, reading) if old else ()
    said = _merged(reading.statements, kept)
    before = {statement.id for statement in old.statements} if old else set()
    _retire(connection, report)
    _put_report(connection, report, options)
    insert(connection, "attribution", [rows.attribution_row(found, at) for at, found in enumerate(reading.attributions)])
    _put_statements(connection, said)
    connection.execute("DELETE FROM problem WHERE capture = ? AND reading IS NULL", (report.capture,))
    insert(connection, "problem", [rows.problem_row(problem, report.capture, report.id) for problem in reading.problems])
    connection.execute("UPDATE report SET seal = ? WHERE id = ?", (seals.seal(connection, report.id), report.id))
    placed = settle(connection, report.sha256, fresh=(report, said))
    now = {statement.id for statement in said}
    return Reread(
        report=report.id,
        new_text=old is not None and old.report.id != report.id,
        statements=len(said),
        gained=len(now - before),
        lost=len(before - now),
        kept=len(kept),
        carried=sum(placement.carried for placement in placed),
        unplaced=sum(placement.target is None for placement in placed),
    )


def put_statement(connection: sqlite3.Connection, statement: Statement) -> bool:
    """Add a statement to the current report that it names, in its place; False where one of that id is there."""
    old = queries.reading(connection, statement.report, judged=False)
    made = made_by(connection, old.report.capture) if old else None
    if old is None or made is None:
        raise NotFoundError(f"the ledger has no report {statement.report} to add a statement to")
    if any(one.id == statement.id for one in old.statements):
        return False
    put_reading(connection, replace(old, statements=_merged(old.statements, (statement,))), made[0])
    return True


def _check(reading: Reading) -> None:
    """Raise ValueError for what no reading can hold; only a bug makes one."""
    for records in (reading.statements, reading.attributions):
        known = {record.id for record in records}
        if len(known) != len(records):
            raise ValueError(f"two findings of report {reading.report.id} have one id")
        if strange := [record.id for record in records if record.report != reading.report.id]:
            raise ValueError(f"{strange[0]} names another report than {reading.report.id}, which it came with")


def _current(connection: sqlite3.Connection, capture: str) -> Reading | None:
    row = connection.execute("SELECT id FROM report WHERE capture = ? AND current = 1", (capture,)).fetchone()
    return queries.reading(connection, row["id"], judged=False) if row else None


def _kept(connection: sqlite3.Connection, old: Reading, new: Reading) -> tuple[Statement, ...]:
    """Statements of the old reading that a person confirmed and the new one misses, as they are in the new text."""
    verdicts = {target: made for target, made in _standing(connection, old.report.sha256) if made.field == "verdict"}
    known = {statement.id for statement in new.statements}
    kept: list[Statement] = []
    for statement in old.statements:
        verdict = verdicts.get(statement.id)
        if verdict is None or verdict.value != "right" or judgements.place(verdict, [(new.report, new.statements)]).target:
            continue
        moved = moving.move(statement, old.report, new.report, by=verdict.by)
        if moved and moved.id not in known:
            kept.append(moved)
    known.update(statement.id for statement in kept)
    return tuple(moving.settle(statement, known) for statement in kept)


def _merged(said: Sequence[Statement], kept: Sequence[Statement]) -> tuple[Statement, ...]:
    """Statements made anew in their order, each kept one before the first that begins behind it."""
    merged = list(said)
    for statement in kept:
        start = judgements.whole(statement)
        behind = (i for i, other in enumerate(merged) if start and (judgements.whole(other) or start) > start)
        merged.insert(next(behind, len(merged)), statement)
    return tuple(merged)


def _retire(connection: sqlite3.Connection, report: Report) -> None:
    """Make room for a report: retire its capture's current one, or clear what an earlier reading made of the same text."""
    query = "SELECT id FROM report WHERE capture = ? AND (current = 1 OR id = ?)"
    for row in connection.execute(query, (report.capture, report.id)).fetchall():
        entering.forget(connection, row["id"])
    connection.execute("UPDATE report SET current = 0 WHERE capture = ? AND current = 1", (report.capture,))
    _clear_names(connection, report.id)
    statements = "SELECT n FROM statement WHERE report = ?"
    connection.execute(f"DELETE FROM proposition WHERE statement IN ({statements})", (report.id,))  # noqa: S608 - names are ours
    for table, column in (("statement", "report"), ("attribution", "report"), ("problem", "reading")):
        connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (report.id,))  # noqa: S608 - names are ours


def _put_report(connection: sqlite3.Connection, report: Report, options: str) -> None:
    row = {**rows.report_row(report, options), "seal": ""}
    columns = ", ".join(f'"{column}" = excluded."{column}"' for column in row if column != "id")
    insert(connection, "report", [row], f"ON CONFLICT (id) DO UPDATE SET {columns}")


def _put_statements(connection: sqlite3.Connection, said: Sequence[Statement]) -> None:
    insert(connection, "statement", [rows.statement_row(statement, at) for at, statement in enumerate(said)])
    if not said:
        return
    numbers = _numbers(connection, said[0].report)
    inner = (
        rows.proposition_row(proposition, numbers[statement.id], at)
        for statement in said
        for at, proposition in enumerate(statement.propositions)
    )
    insert(connection, "proposition", list(inner))


# ---- judgements -------------------------------------------------------------------------------------------------


def put_judgement(connection: sqlite3.Connection, judgement: Judgement) -> bool:
    """Add a judgement and place it; False where it is there, though its withdrawal is taken over."""
    row = connection.execute("SELECT withdrawn FROM judgement WHERE id = ?", (judgement.id,)).fetchone()
    if row is None:
        insert(connection, "judgement", [rows.judgement_row(judgement)])
    elif judgement.withdrawn and not row["withdrawn"]:
        _set_withdrawn(connection, judgement)
    settle(connection, judgement.sha256)
    return row is None


def withdraw(connection: sqlite3.Connection, judgement: Judgement) -> None:
    """Set the time a judgement was withdrawn at; one withdrawn before keeps its first."""
    _set_withdrawn(connection, judgement)
    settle(connection, judgement.sha256)


def _set_withdrawn(connection: sqlite3.Connection, judgement: Judgement) -> None:
    values = rows.judgement_row(judgement)
    connection.execute("UPDATE judgement SET withdrawn = :withdrawn WHERE id = :id AND withdrawn IS NULL", values)


def settle(
    connection: sqlite3.Connection, sha256: str, *, fresh: tuple[Report, Sequence[Statement]] | None = None
) -> tuple[Placement, ...]:
    """Place the judgements on these bytes among what is there now, and look up their statements by the names judged.

    From the judgements as they were made, each time: so it comes to the same whatever was read or judged first.
    """
    made = queries.judgements_for(connection, sha256)
    if not made and fresh:
        _name(connection, fresh[1], {})
        return ()
    readings = queries.readings_for(connection, sha256)
    placed = tuple(judgements.place(judgement, readings) for judgement in made)
    _carry(connection, placed)
    standing = judgements.rule((placement.target, placement.judgement) for placement in placed if placement.target)
    for report, said in readings:
        entering.forget(connection, report.id)
        _clear_names(connection, report.id)
        _name(connection, said, standing)
    return tuple(placement for placement in placed if placement.judgement.withdrawn is None)


def _carry(connection: sqlite3.Connection, placed: Iterable[Placement]) -> None:
    for placement in placed:
        connection.execute("DELETE FROM carried WHERE judgement = ?", (placement.judgement.id,))
        if placement.carried:
            values = (placement.judgement.id, placement.target)
            connection.execute("INSERT INTO carried (judgement, target) VALUES (?, ?)", values)


def _standing(connection: sqlite3.Connection, sha256: str) -> list[tuple[str, Judgement]]:
    """Judgements that count on these bytes, each with its present target, the latest last."""
    query = """SELECT judgement.*, carried.target AS now FROM judgement LEFT JOIN carried ON carried.judgement = judgement.id
               WHERE sha256 = ? AND withdrawn IS NULL ORDER BY at, id"""
    return [(row["now"] or row["target"], rows.judgement(row)) for row in connection.execute(query, (sha256,))]


# ---- names ------------------------------------------------------------------------------------------------------


def _name(connection: sqlite3.Connection, said: Sequence[Statement], rulings: Rulings) -> None:
    """Enter the names that statements of one report are looked up by."""
    if not said:
        return
    numbers = _numbers(connection, said[0].report)
    pairs = [
        (name, numbers[statement.id]) for statement in said for name in names(judgements.apply_to_statement(statement, rulings))
    ]
    connection.executemany("INSERT OR IGNORE INTO name (words) VALUES (?)", [(name,) for name, _ in pairs])
    connection.executemany(
        "INSERT INTO name_of (name, statement) SELECT n, ? FROM name WHERE words = ?", [(n, w) for w, n in pairs]
    )


def _clear_names(connection: sqlite3.Connection, report: str) -> None:
    connection.execute("DELETE FROM name_of WHERE statement IN (SELECT n FROM statement WHERE report = ?)", (report,))


# ---- pieces -----------------------------------------------------------------------------------------------------


def _numbers(connection: sqlite3.Connection, report: str) -> dict[str, int]:
    return {row["id"]: row["n"] for row in connection.execute("SELECT id, n FROM statement WHERE report = ?", (report,))}


def require_capture(connection: sqlite3.Connection, capture: str) -> None:
    """Raise NotFoundError where the ledger has no such capture."""
    if not connection.execute("SELECT 1 FROM capture WHERE id = ?", (capture,)).fetchone():
        raise NotFoundError(f"the ledger has no capture {capture}: add it with its first reading")
