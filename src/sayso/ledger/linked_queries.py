"""Reads of what reports say together."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sayso.ledger import linked_rows
from sayso.linking.together import Linked
from sayso.story import Actor, Claim, ClaimMember, Conflict, Derivation

_Record = TypeVar("_Record")
_IN = "IN (SELECT value FROM json_each(?))"


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
