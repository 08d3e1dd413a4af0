"""Reports entered for linking: what each is found by, what its words are to those of others, and whom it is tied to.

Every function is called inside one transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from sayso.language.chains import Floats
from sayso.ledger import linked_rows
from sayso.ledger.columns import insert
from sayso.ledger.settling import SHARE_A_KEY, clear_affairs, unsettle
from sayso.ledger.speaking import mark_speakers
from sayso.linking.buckets import keys
from sayso.linking.claims import RELATED, tells
from sayso.linking.comparing import Comparer
from sayso.linking.passages import Passage
from sayso.linking.together import Entries

COMMON = 200
"""A key of more passages than this tells nothing: so a report is compared with few, however many there are; a guess."""
NAMES = 3
"""Capitalised words that two reports must share for their propositions to be compared; a guess."""
WAITS = ""
"""Stands for the comparer of a report that was entered and has to be again."""
_TELLS = "(same >= :related OR max(left_narrower, right_narrower, excludes) > 0)"


def enter(connection: sqlite3.Connection, found: Entries, comparer: Comparer) -> None:
    """Enter a report: what it is found by, and what it is to those that it shares keys with."""
    row = connection.execute("SELECT comparer FROM linked WHERE report = ?", (found.report,)).fetchone()
    if row and row["comparer"] not in (WAITS, comparer.name):
        forget(connection, found.report)  # what other weights tied may fall apart
    before = _passages_of(connection, found.report)
    _clear(connection, found.report)
    numbers = _put_passages(connection, found, comparer)
    tellings = [(entry.proposition, found.report, numbers[entry.passage.id]) for entry in found.passages]
    connection.executemany("INSERT INTO telling (proposition, report, passage) VALUES (?, ?, ?)", tellings)
    insert(connection, "occurrence", [linked_rows.occurrence_row(one) for one in found.occurrences])
    mark_speakers(connection, found.report)
    runs = [(run, found.report) for run in sorted(found.shingles)]
    connection.executemany("INSERT INTO shared_run (words, report) VALUES (?, ?)", runs)
    ties = sorted(sorted((found.report, other)) for other in _tied(connection, found.report, set(numbers.values())))
    connection.executemany("INSERT OR IGNORE INTO tie (report, other) VALUES (?, ?)", ties)
    _drop_orphans(connection, before - set(numbers.values()))
    values = (found.report, comparer.name, json.dumps(sorted(found.names)))
    connection.execute("INSERT INTO linked (report, comparer, names, affair) VALUES (?, ?, ?, '')", values)


def forget(connection: sqlite3.Connection, report: str) -> None:
    """Let a report wait to be entered anew, and with it the reports of its affair: ties may have led through it.

    These keep the names by which it finds them when it is entered before they are.
    """
    row = connection.execute("SELECT affair FROM linked WHERE report = ?", (report,)).fetchone()
    affair = row["affair"] if row else ""
    if affair:
        inside = "SELECT report FROM linked WHERE affair = ?"
        connection.execute(f"DELETE FROM tie WHERE report IN ({inside}) OR other IN ({inside})", (affair, affair))  # noqa: S608
        connection.execute("UPDATE linked SET affair = '', comparer = ? WHERE affair = ?", (WAITS, affair))
        clear_affairs(connection, {affair})
    connection.execute("DELETE FROM linked WHERE report = ?", (report,))
    before = _passages_of(connection, report)
    _clear(connection, report)
    _drop_orphans(connection, before)


def _clear(connection: sqlite3.Connection, report: str) -> None:
    mark_speakers(connection, report)
    for table in ("telling", "occurrence", "shared_run", "same_speaker", "linked"):
        connection.execute(f"DELETE FROM {table} WHERE report = ?", (report,))  # noqa: S608 - names are ours


def _passages_of(connection: sqlite3.Connection, report: str) -> set[int]:
    return {row[0] for row in connection.execute("SELECT DISTINCT passage FROM telling WHERE report = ?", (report,))}


def _drop_orphans(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    alone = [
        (number,) for number in numbers if not connection.execute("SELECT 1 FROM telling WHERE passage = ?", (number,)).fetchone()
    ]
    connection.executemany('DELETE FROM comparison WHERE "left" = ?', alone)
    connection.executemany('DELETE FROM comparison WHERE "right" = ?', alone)
    connection.executemany("DELETE FROM passage_key WHERE passage = ?", alone)
    connection.executemany("DELETE FROM passage WHERE n = ?", alone)


def _put_passages(connection: sqlite3.Connection, found: Entries, comparer: Comparer) -> dict[str, int]:
    """Enter a report's passages and compare the new ones; the number of each."""
    wanted = {entry.passage.id: entry.passage for entry in found.passages}
    query = "SELECT id, n FROM passage WHERE comparer = ? AND id IN (SELECT value FROM json_each(?))"
    numbers: dict[str, int] = dict(connection.execute(query, (comparer.name, json.dumps(sorted(wanted)))).fetchall())
    fresh = [wanted[name] for name in sorted(wanted.keys() - numbers.keys())]
    if not fresh:
        return numbers
    stale = "SELECT n FROM passage WHERE comparer <> ? AND id IN (SELECT value FROM json_each(?))"
    for (number,) in connection.execute(stale, (comparer.name, json.dumps([one.id for one in fresh]))).fetchall():
        connection.execute("DELETE FROM telling WHERE passage = ?", (number,))  # their reports wait to be entered, too
        _drop_orphans(connection, [number])
    vectors = comparer.vectors(fresh)
    for passage, vector in zip(fresh, vectors, strict=True):
        row = (passage.id, *passage, comparer.name, vector.astype("<f4").tobytes())
        insertion = "INSERT INTO passage (id, before, content, comparer, vector) VALUES (?, ?, ?, ?, ?)"
        numbers[passage.id] = connection.execute(insertion, row).lastrowid or 0
        words = [(key, numbers[passage.id]) for key in sorted(keys(passage, vector))]
        connection.executemany("INSERT INTO passage_key (words, passage) VALUES (?, ?)", words)
    _compare(connection, found, [numbers[passage.id] for passage in fresh], comparer)
    return numbers


def _compare(connection: sqlite3.Connection, found: Entries, fresh: Iterable[int], comparer: Comparer) -> None:
    """Compare new passages with all of related reports that share keys with them, and keep what tells something."""
    near = [_near(connection, number, comparer) for number in fresh]
    mine = {entry.passage for entry in found.passages}
    told = _told(connection, found.names, {other.number for _, others in near for other in others})
    pairs: dict[tuple[int, int], tuple[_Kept, _Kept]] = {}
    for one, others in near:
        for other in others:
            if other.number in told or other.passage in mine:
                left, right = sorted((one, other), key=lambda kept: kept.passage.id)
                pairs[left.number, right.number] = (left, right)
    if not pairs:
        return
    vectors = [np.stack([pair[side].vector for pair in pairs.values()]) for side in (0, 1)]
    compared = comparer.compare([(left.passage, right.passage) for left, right in pairs.values()], *vectors)
    rows = [(*numbers, *map(float, odds)) for numbers, odds in zip(pairs, compared, strict=True) if tells(odds)]
    query = """INSERT OR REPLACE INTO comparison ("left", "right", same, left_narrower, right_narrower, excludes)
               VALUES (?, ?, ?, ?, ?, ?)"""
    connection.executemany(query, rows)


class _Kept(NamedTuple):
    """A passage as the ledger keeps it."""

    number: int
    passage: Passage
    vector: Floats


def _near(connection: sqlite3.Connection, number: int, comparer: Comparer) -> tuple[_Kept, list[_Kept]]:
    """A passage, and those that it shares keys with and whose vectors lie near its own."""
    numbers: set[int] = {number}
    for (key,) in connection.execute("SELECT words FROM passage_key WHERE passage = ? ORDER BY words", (number,)).fetchall():
        query = "SELECT passage FROM passage_key WHERE words = ? LIMIT ?"
        held = [row[0] for row in connection.execute(query, (key, COMMON + 1))]
        if len(held) > COMMON:
            _make_common(connection, key)
        else:
            numbers.update(held)
    query = "SELECT n, before, content, vector FROM passage WHERE comparer = ? AND n IN (SELECT value FROM json_each(?))"
    kept = [
        _Kept(row["n"], Passage(row["before"], row["content"]), np.frombuffer(row["vector"], "<f4"))
        for row in connection.execute(query, (comparer.name, json.dumps(sorted(numbers))))
    ]
    mine = next(one for one in kept if one.number == number)
    return mine, [one for one in kept if one.number != number and one.vector @ mine.vector >= comparer.near]


def _told(connection: sqlite3.Connection, names: frozenset[str], passages: Iterable[int]) -> set[int]:
    """Those of some passages that a report has which shares enough of some names to be of the same affair."""
    of: dict[str, list[int]] = defaultdict(list)
    query = "SELECT passage, report FROM telling WHERE passage IN (SELECT value FROM json_each(?))"
    for passage, report in connection.execute(query, (json.dumps(sorted(passages)),)):
        of[report].append(passage)
    query = "SELECT report, names FROM linked WHERE report IN (SELECT value FROM json_each(?))"
    related = (
        row["report"] for row in connection.execute(query, (json.dumps(sorted(of)),)) if len(names & _names(row["names"])) >= NAMES
    )
    return {passage for report in related for passage in of[report]}


@lru_cache(maxsize=1 << 12)
def _names(text: str) -> frozenset[str]:
    return frozenset(json.loads(text))


def _make_common(connection: sqlite3.Connection, key: str) -> None:
    """From now on a key counts for nothing: where two passages share no other, their reports' affairs are settled anew."""
    if connection.execute("SELECT 1 FROM common_key WHERE words = ?", (key,)).fetchone():
        return
    connection.execute("INSERT INTO common_key (words) VALUES (?)", (key,))
    query = f"""
        WITH held AS MATERIALIZED (SELECT passage FROM passage_key WHERE words = ?),
        lost AS (SELECT "left", "right" FROM comparison WHERE "left" IN held AND "right" IN held AND NOT {SHARE_A_KEY})
        SELECT DISTINCT report FROM telling WHERE passage IN (SELECT "left" FROM lost UNION SELECT "right" FROM lost)
    """  # noqa: S608 - names are ours
    unsettle(connection, {row[0] for row in connection.execute(query, (key,))})


def _tied(connection: sqlite3.Connection, report: str, passages: set[int]) -> set[str]:
    """Reports that share text with one, or have a passage of the same words, or one that is something to its own.

    Of each kind one is enough, since all that share it are tied among themselves.
    """
    found = set()
    near = f"""SELECT "left" FROM comparison WHERE "right" = :n AND {_TELLS}
               UNION SELECT "right" FROM comparison WHERE "left" = :n AND {_TELLS}"""  # noqa: S608 - names are ours
    other = "SELECT report FROM telling WHERE passage = ? AND report <> ? LIMIT 1"
    for number in passages:
        rows = connection.execute(near, {"n": number, "related": RELATED}).fetchall()
        for (one,) in [(number,), *rows]:
            row = connection.execute(other, (one, report)).fetchone()
            if row:
                found.add(row[0])
    shared = """SELECT min(theirs.report) FROM shared_run mine JOIN shared_run theirs ON theirs.words = mine.words
                WHERE mine.report = ? AND theirs.report <> ? GROUP BY mine.words"""
    found.update(row[0] for row in connection.execute(shared, (report, report)))
    return found
