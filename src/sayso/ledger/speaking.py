"""Actors of a ledger: found anew where speakers came, went or were changed, and set in place of what was there.

Every function is called inside one transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import chain

from sayso.ledger import linked_rows, settling
from sayso.ledger.columns import load
from sayso.linking.occurrences import Occurrence
from sayso.linking.reach import Look, reach
from sayso.records import Reason
from sayso.story import Actor

Tied = tuple[str, str, Reason]
Find = Callable[[Sequence[Occurrence], Sequence[Tied]], tuple[Actor, ...]]
"""Finds the actors of some occurrences, with what else makes speakers one, surest first."""
_IN = "IN (SELECT value FROM json_each(?))"
_LOOK = "name, sort, party, texts"


def mark_speakers(connection: sqlite3.Connection, report: str) -> None:
    """Note that the speakers of a report, as they stand now, came or go."""
    query = f"INSERT INTO changed_speaker (statement, {_LOOK}) SELECT id, {_LOOK} FROM occurrence WHERE report = ?"  # noqa: S608
    connection.execute(query, (report,))


def put_same_speakers(connection: sqlite3.Connection, reports: Sequence[str], found: Iterable[Tied]) -> None:
    """Set the pairs of statements of some reports and others whose speakers are one; of one pair the last counts."""
    query = f'SELECT "left", "right", feature, value, weight FROM same_speaker WHERE report {_IN}'  # noqa: S608 - names are ours
    old = {(left, right): Reason(*why) for left, right, *why in connection.execute(query, (json.dumps(reports),))}
    new = {(left, right): reason for left, right, reason in found}
    lost = [pair for pair in old if old[pair] != new.get(pair)]
    come = [(left, right, *new[left, right], left) for left, right in new if old.get((left, right)) != new[left, right]]
    connection.executemany('DELETE FROM same_speaker WHERE "left" = ? AND "right" = ?', lost)
    query = """INSERT OR REPLACE INTO same_speaker (report, "left", "right", feature, value, weight)
               SELECT report, ?, ?, ?, ?, ? FROM statement WHERE id = ?"""
    connection.executemany(query, come)
    ends = sorted({end for pair in (*lost, *((row[0], row[1]) for row in come)) for end in pair})
    connection.executemany("INSERT INTO changed_speaker (statement) VALUES (?)", [(end,) for end in ends])


def find_actors(connection: sqlite3.Connection, find: Find) -> None:
    """Find the actors anew that can be others than those last found.

    Where a statement's actor is another now, or is called otherwise, its affair is unsettled.
    """
    marks = connection.execute(f"SELECT DISTINCT statement, {_LOOK} FROM changed_speaker").fetchall()  # noqa: S608 - names are ours
    if not marks:
        return
    speaker_of: dict[str, str] = dict(
        connection.execute("SELECT value, occurrence.id FROM occurrence, json_each(occurrence.statements)").fetchall()
    )
    actor_of: dict[str, str] = dict(connection.execute("SELECT statement, actor FROM actor_statement").fetchall())
    changed = {mark["statement"] for mark in marks}
    were = {actor_of[one] for one in changed if one in actor_of}
    begun = {speaker_of[one] for one in speaker_of if one in changed or actor_of.get(one) in were}
    gone = {_look(mark) for mark in marks if mark["name"] is not None}
    looks = connection.execute(f"SELECT id, {_LOOK} FROM occurrence")  # noqa: S608 - names are ours
    known = {row["id"]: _look(row) for row in looks}
    reached = reach(known, begun, gone, _bonds(connection, speaker_of, actor_of))
    speaking = [
        linked_rows.occurrence(row)
        for row in connection.execute(f"SELECT * FROM occurrence WHERE id {_IN}", (json.dumps(sorted(reached)),))  # noqa: S608
    ]
    actors = find(speaking, _tied(connection, {statement for one in speaking for statement in one.statements}))
    held = {actor_of[one] for one in chain(changed, *(one.statements for one in speaking)) if one in actor_of}
    settling.put_actors(connection, actors, {one: actor for one, actor in actor_of.items() if actor in held})
    connection.execute("DELETE FROM changed_speaker")


def _look(row: sqlite3.Row) -> Look:
    return Look(row["name"], row["sort"], row["party"], _texts(row["texts"]))


@lru_cache(maxsize=1 << 12)
def _texts(text: str) -> tuple[str, ...]:
    return tuple(load(text))


def _bonds(
    connection: sqlite3.Connection, speaker_of: Mapping[str, str], actor_of: Mapping[str, str]
) -> Mapping[str, AbstractSet[str]]:
    """Speakers that reports make one, that people judged to be one, or that had one actor, each with others of them."""
    pairs = [*connection.execute('SELECT "left", "right" FROM same_speaker'), *settling.rulings(connection).same_actor]
    first: dict[str, str] = {}
    pairs += [(first.setdefault(actor, one), one) for one, actor in actor_of.items() if one in speaker_of]
    bonds: dict[str, set[str]] = defaultdict(set)
    for left, right in pairs:
        if left in speaker_of and right in speaker_of:
            bonds[speaker_of[left]].add(speaker_of[right])
            bonds[speaker_of[right]].add(speaker_of[left])
    return bonds


def _tied(connection: sqlite3.Connection, statements: AbstractSet[str]) -> list[Tied]:
    """Pairs of some statements whose speakers are one by what their reports are to each other, surest first."""
    query = f"""SELECT "left", "right", feature, value, weight FROM same_speaker WHERE "left" {_IN}
                ORDER BY weight DESC, "left", "right\""""  # noqa: S608 - names are ours
    return [(left, right, Reason(*why)) for left, right, *why in connection.execute(query, (json.dumps(sorted(statements)),))]
