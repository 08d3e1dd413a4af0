"""Reads of what reports say together."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any, TypeVar

from sayso.ledger import linked_rows, settling
from sayso.linking.groups import grouped
from sayso.linking.together import Linked
from sayso.story import Actor, Claim, ClaimMember, Conflict, Derivation

_Record = TypeVar("_Record")
_IN = "IN (SELECT value FROM json_each(?))"


_REACHED = """
    WITH RECURSIVE held AS MATERIALIZED (
        SELECT json_extract(value, '$[0]') AS report, json_extract(value, '$[1]') AS other FROM json_each(?)
    ), reached (report) AS (
        SELECT report FROM linked WHERE affair = ''
        UNION SELECT tie.other FROM reached JOIN tie ON tie.report = reached.report
        UNION SELECT tie.report FROM reached JOIN tie ON tie.other = reached.report
        UNION SELECT held.other FROM reached JOIN held ON held.report = reached.report
        UNION SELECT held.report FROM reached JOIN held ON held.other = reached.report
    )
"""
"""Reports without an affair, and those that ties and judgements lead to from there."""


def unsettled(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The reports of each affair that is unsettled, by its name: a report of each has no affair."""
    held = settling.held_together(connection)
    values = (json.dumps(held),)
    query = f"{_REACHED} SELECT report, affair FROM linked WHERE report IN reached ORDER BY report"  # noqa: S608 - names are ours
    affair_of = dict(connection.execute(query, values).fetchall())
    query = f"{_REACHED} SELECT tie.* FROM reached JOIN tie ON tie.report = reached.report"  # noqa: S608 - names are ours
    ties = connection.execute(query, values).fetchall()
    groups = grouped(list(affair_of), chain(ties, held))
    return {group[0]: tuple(group) for group in groups if any(affair_of[report] != group[0] for report in group)}


def of_claims(connection: sqlite3.Connection, claims: Sequence[str]) -> Linked:
    """Claims by their ids, in that order, and what belongs to them."""
    wanted = json.dumps(list(claims))
    members: dict[str, list[ClaimMember]] = defaultdict(list)
    query = f"SELECT claim, proposition, statement, side, tie FROM claim_member WHERE claim {_IN} ORDER BY claim, position"  # noqa: S608
    for claim, *member in connection.execute(query, (wanted,)):
        members[claim].append(ClaimMember(*member))
    rows = {row["id"]: row for row in connection.execute(f"SELECT * FROM claim WHERE id {_IN}", (wanted,))}  # noqa: S608
    found = tuple(linked_rows.claim(rows[name], tuple(members[name])) for name in claims if name in rows)
    statements = json.dumps(sorted({member.statement for some in members.values() for member in some}))
    speaking = f"SELECT DISTINCT actor FROM actor_statement WHERE statement {_IN}"  # noqa: S608 - names are ours
    reports = f"SELECT DISTINCT report FROM statement WHERE id {_IN}"  # noqa: S608 - names are ours
    return Linked(
        actors=actors(connection, [row[0] for row in connection.execute(speaking, (statements,))]),
        claims=found,
        positions=_all(connection, linked_rows.position, f'SELECT * FROM "position" WHERE claim {_IN}', wanted),  # noqa: S608
        reversals=_all(connection, linked_rows.reversal, f"SELECT * FROM reversal WHERE claim {_IN}", wanted),  # noqa: S608
        conflicts=conflicts(connection, statements),
        derivations=derivations(connection, json.dumps([row[0] for row in connection.execute(reports, (statements,))])),
        origins=_all(connection, linked_rows.origin, f"SELECT * FROM origin WHERE claim {_IN}", wanted),  # noqa: S608
    )


def claim(connection: sqlite3.Connection, name: str) -> Claim | None:
    """The claim of an id, also of one that it had while another proposition was its first; None where there is none."""
    row = connection.execute("SELECT claim FROM claim_member WHERE alias = ?", (name,)).fetchone()
    return of_claims(connection, [row[0]]).claims[0] if row else None


def actor(connection: sqlite3.Connection, name: str) -> Actor | None:
    """The actor of an id, also of one that it had while another statement was its first; None where there is none."""
    row = connection.execute("SELECT actor FROM actor_statement WHERE alias = ?", (name,)).fetchone()
    return actors(connection, [row[0]])[0] if row else None


def conflicts(connection: sqlite3.Connection, statements: str) -> tuple[Conflict, ...]:
    """Conflicts between statements, given as a JSON array of ids."""
    query = f'SELECT * FROM conflict WHERE "left" {_IN} AND "right" {_IN} ORDER BY relation, "left", "right"'  # noqa: S608
    return tuple(linked_rows.conflict(row) for row in connection.execute(query, (statements, statements)))


def derivations(connection: sqlite3.Connection, reports: str) -> tuple[Derivation, ...]:
    """How reports, given as a JSON array of ids, come from others, and others from them."""
    query = f"SELECT * FROM derivation WHERE report {_IN} OR source {_IN} ORDER BY report, source"  # noqa: S608 - names are ours
    return tuple(linked_rows.derivation(row) for row in connection.execute(query, (reports, reports)))


def _all(connection: sqlite3.Connection, load: Callable[[sqlite3.Row], _Record], query: str, *values: Any) -> tuple[_Record, ...]:
    return tuple(load(row) for row in connection.execute(query, values))


def actors(connection: sqlite3.Connection, names: Sequence[str]) -> tuple[Actor, ...]:
    """Actors by their ids, each with all its statements."""
    wanted = (json.dumps(list(names)),)
    statements: dict[str, list[str]] = defaultdict(list)
    query = f"SELECT actor, statement FROM actor_statement WHERE actor {_IN} ORDER BY actor, position"  # noqa: S608 - names are ours
    for actor, statement in connection.execute(query, wanted):
        statements[actor].append(statement)
    rows = connection.execute(f"SELECT * FROM actor WHERE id {_IN} ORDER BY id", wanted)  # noqa: S608 - names are ours
    return tuple(linked_rows.actor(row, tuple(statements[row["id"]])) for row in rows)


def speakers(connection: sqlite3.Connection, reports: str) -> tuple[Actor, ...]:
    """The actors with statements in reports, given as a JSON array of ids: with these alone, and without why they are one."""
    statements: dict[str, list[str]] = defaultdict(list)
    query = f"""SELECT actor, said.statement FROM actor_statement said JOIN statement ON statement.id = said.statement
                WHERE report {_IN} ORDER BY actor, said.position"""  # noqa: S608 - names are ours
    for actor, statement in connection.execute(query, (reports,)):
        statements[actor].append(statement)
    query = f"SELECT id, name, names, kind, party, '[]' AS merges FROM actor WHERE id {_IN} ORDER BY id"  # noqa: S608 - names are ours
    rows = connection.execute(query, (json.dumps(list(statements)),))
    return tuple(linked_rows.actor(row, tuple(statements[row["id"]])) for row in rows)
