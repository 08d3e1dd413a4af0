"""What reports say together, in the ledger: what each is found by, what was compared, and what came of it.

All of it can be made anew from readings and judgements. Reports wait until they are entered; entered ones are looked at together
with those that ties lead to: an affair. An affair is unsettled when one of its reports has another affair, or none, in `linked`.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import numpy as np

from sayso.ids import actor_id, claim_id
from sayso.ledger import linked_rows, queries
from sayso.ledger.columns import Values
from sayso.linking.claims import RELATED, Odds
from sayso.linking.comparing import Comparer
from sayso.linking.groups import grouped
from sayso.linking.passages import Passage, asked_keys, keys, may_be_compared
from sayso.linking.together import Entries, Linked, Rulings
from sayso.records import Reason
from sayso.story import Actor

if TYPE_CHECKING:
    from sayso.linking.occurrences import Occurrence

COMMON = 200
"""A key of more passages than this tells nothing: so a report is compared with few, however many there are; a guess."""
KEPT = -3.0
"""Log-odds of being the same below which a comparison is not kept, unless it tells something else: it counts as not compared."""

Transaction = Callable[[], AbstractContextManager[sqlite3.Connection]]


class Links:
    """The linking tables of a ledger. Each write is one transaction."""

    def __init__(self, reading: Transaction, writing: Transaction) -> None:
        self._reading = reading
        self._writing = writing

    # ---- entering -----------------------------------------------------------------------------------------------

    def waiting(self, comparer: str) -> tuple[str, ...]:
        """Current reports that were not entered yet, or with another comparer, in the order of publication."""
        query = """SELECT id FROM report LEFT JOIN linked ON linked.report = report.id WHERE current = 1
                   AND linked.comparer IS NOT ? ORDER BY published_latest IS NULL, published_latest, id"""
        with self._reading() as connection:
            return tuple(row[0] for row in connection.execute(query, (comparer,)))

    def enter(self, found: Entries, comparer: Comparer) -> None:
        """Enter a report: what it is found by, and what it is to those that it shares keys with."""
        with self._writing() as connection:
            before = _passages_of(connection, found.report)
            _clear(connection, found.report)
            numbers = _put_passages(connection, found, comparer)
            tellings = [(entry.proposition, found.report, numbers[entry.passage.id]) for entry in found.passages]
            connection.executemany("INSERT INTO telling (proposition, report, passage) VALUES (?, ?, ?)", tellings)
            insert(connection, "occurrence", [linked_rows.occurrence_row(one) for one in found.occurrences])
            runs = [(run, found.report) for run in sorted(found.shingles)]
            connection.executemany("INSERT INTO shared_run (words, report) VALUES (?, ?)", runs)
            ties = sorted((found.report, other) for other in _tied(connection, found.report, set(numbers.values())))
            connection.executemany("INSERT OR IGNORE INTO tie (report, other) VALUES (?, ?)", ties)
            _drop_orphans(connection, before - set(numbers.values()))
            values = (found.report, comparer.name)
            connection.execute("INSERT INTO linked (report, comparer, affair) VALUES (?, ?, '')", values)

    # ---- settling -----------------------------------------------------------------------------------------------

    def affairs(self) -> dict[str, tuple[str, ...]]:
        """The reports of each affair that is unsettled, by its name."""
        with self._reading() as connection:
            affair_of = dict(connection.execute("SELECT report, affair FROM linked ORDER BY report").fetchall())
            ties = connection.execute("SELECT report, other FROM tie").fetchall()
        groups = grouped(list(affair_of), ((report, other) for report, other in ties))
        return {group[0]: tuple(group) for group in groups if any(affair_of[report] != group[0] for report in group)}

    def put_same_speakers(self, reports: Sequence[str], found: Iterable[tuple[str, str, Reason]]) -> None:
        """Set the pairs of statements in the same words between some reports and others."""
        with self._writing() as connection:
            names = (json.dumps(reports),)
            connection.execute("DELETE FROM same_speaker WHERE report IN (SELECT value FROM json_each(?))", names)
            query = """INSERT OR REPLACE INTO same_speaker (report, "left", "right", words)
                       SELECT report, ?, ?, ? FROM statement WHERE id = ?"""
            connection.executemany(query, [(left, right, reason.value, left) for left, right, reason in found])

    def occurrences(self) -> Iterator[Occurrence]:
        """All occurrences of the reports that were entered."""
        with self._reading() as connection:
            yield from (linked_rows.occurrence(row) for row in connection.execute("SELECT * FROM occurrence"))

    def same_speakers(self) -> list[tuple[str, str, Reason]]:
        """Pairs of statements in the same words, of a copy and its original."""
        with self._reading() as connection:
            found = connection.execute('SELECT "left", "right", words FROM same_speaker ORDER BY "left", "right"')
            return [(left, right, Reason("shared text", words, 0.9)) for left, right, words in found]

    def put_actors(self, actors: Sequence[Actor]) -> None:
        """Set all actors. Where a statement's actor is another now, or is called otherwise, its affair is unsettled."""
        with self._writing() as connection:
            old = {row["id"]: tuple(row) for row in connection.execute("SELECT * FROM actor")}
            new = {actor.id: linked_rows.actor_row(actor) for actor in actors}
            was: dict[str, str] = dict(connection.execute("SELECT statement, actor FROM actor_statement").fetchall())
            now = {statement: actor.id for actor in actors for statement in actor.statements}
            described = {name: row[1:5] for name, row in old.items()}
            other = {name for name, row in new.items() if described.get(name) != tuple(row.values())[1:5]}
            touched = [one for one, actor in now.items() if one in was and (was[one] != actor or actor in other)]
            gone = [name for name, row in old.items() if name not in new or tuple(new[name].values()) != row]
            moved = {now[one] for one in now if was.get(one) != now[one]} | {was[one] for one in was if was[one] != now.get(one)}
            changed = (moved & new.keys()) | {name for name, row in new.items() if old.get(name) != tuple(row.values())}
            connection.executemany("DELETE FROM actor WHERE id = ?", [(name,) for name in gone])
            insert(connection, "actor", [row for name, row in new.items() if old.get(name) != tuple(row.values())])
            connection.executemany("DELETE FROM actor_statement WHERE actor = ?", [(name,) for name in moved | set(gone)])
            rows = [
                (statement, actor.id, at, actor_id(statement))
                for actor in actors
                if actor.id in changed
                for at, statement in enumerate(actor.statements)
            ]
            query = "INSERT OR REPLACE INTO actor_statement (statement, actor, position, alias) VALUES (?, ?, ?, ?)"
            connection.executemany(query, rows)
            _unsettle(connection, touched)

    def actors_of(self, reports: Sequence[str]) -> tuple[Actor, ...]:
        """The actors with statements in some reports, each with all its statements."""
        query = """SELECT DISTINCT actor FROM actor_statement JOIN statement ON statement.id = actor_statement.statement
                   WHERE report IN (SELECT value FROM json_each(?))"""
        with self._reading() as connection:
            return queries_of_actors(connection, [row[0] for row in connection.execute(query, (json.dumps(reports),))])

    def compared(self, reports: Sequence[str]) -> dict[tuple[str, str], Odds]:
        """What the passages of some reports are to each other."""
        query = """
            WITH mine AS MATERIALIZED (SELECT DISTINCT passage FROM telling WHERE report IN (SELECT value FROM json_each(?)))
            SELECT l.before, l.content, r.before, r.content, same, left_narrower, right_narrower, excludes
            FROM comparison JOIN passage l ON l.n = "left" JOIN passage r ON r.n = "right"
            WHERE "left" IN mine AND "right" IN mine
        """
        with self._reading() as connection:
            common = {row[0] for row in connection.execute("SELECT words FROM common_key")}
            found: dict[tuple[str, str], Odds] = {}
            for row in connection.execute(query, (json.dumps(reports),)):
                left, right = Passage(row[0], row[1]), Passage(row[2], row[3])
                if not common or may_be_compared(left, right, common):
                    found[left.id, right.id] = Odds(*row[4:])
            return found

    def put(self, affair: str, reports: Sequence[str], linked: Linked) -> None:
        """Set what the reports of an affair say together."""
        with self._writing() as connection:
            names = json.dumps(reports)
            query = "SELECT DISTINCT affair FROM linked WHERE report IN (SELECT value FROM json_each(?))"
            old = {row[0] for row in connection.execute(query, (names,))} | {affair}
            _clear_affairs(connection, old)
            _put_claims(connection, affair, linked)
            insert(connection, "conflict", [linked_rows.conflict_row(one, affair) for one in linked.conflicts])
            insert(connection, "derivation", [linked_rows.derivation_row(one, affair) for one in linked.derivations])
            update = "UPDATE linked SET affair = ? WHERE report IN (SELECT value FROM json_each(?))"
            connection.execute(update, (affair, names))

    def clear_lost(self) -> None:
        """Remove what was found in affairs that are no more."""
        with self._writing() as connection:
            for table in ("claim", "conflict", "derivation"):
                query = f"SELECT DISTINCT affair FROM {table} WHERE affair NOT IN (SELECT affair FROM linked)"  # noqa: S608 - names are ours
                _clear_affairs(connection, {row[0] for row in connection.execute(query)})

    def rulings(self) -> Rulings:
        """What people decided on which things are one."""
        with self._reading() as connection:
            return rulings(connection)


# ---- entries ----------------------------------------------------------------------------------------------------


def forget(connection: sqlite3.Connection, report: str) -> None:
    """Let a report wait to be entered anew, and with it the reports of its affair: ties may have led through it."""
    row = connection.execute("SELECT affair FROM linked WHERE report = ?", (report,)).fetchone()
    affair = row["affair"] if row else ""
    if affair:
        inside = "SELECT report FROM linked WHERE affair = ?"
        connection.execute(f"DELETE FROM tie WHERE report IN ({inside}) OR other IN ({inside})", (affair, affair))  # noqa: S608
        connection.execute("DELETE FROM linked WHERE affair = ?", (affair,))
        _clear_affairs(connection, {affair})
    connection.execute("DELETE FROM linked WHERE report = ?", (report,))
    before = _passages_of(connection, report)
    _clear(connection, report)
    _drop_orphans(connection, before)


def _clear(connection: sqlite3.Connection, report: str) -> None:
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
        words = [(key, numbers[passage.id]) for key in sorted(keys(passage))]
        connection.executemany("INSERT INTO passage_key (words, passage) VALUES (?, ?)", words)
    _compare(connection, {numbers[passage.id]: passage for passage in fresh}, comparer)
    return numbers


def _compare(connection: sqlite3.Connection, fresh: Mapping[int, Passage], comparer: Comparer) -> None:
    """Compare new passages with all that share keys with them, and keep what tells something."""
    pairs: dict[tuple[int, int], tuple[Passage, Passage]] = {}
    for number, passage in fresh.items():
        others = _near(connection, number, passage, comparer)
        for other, words in others.items():
            left, right = sorted(((passage, number), (words, other)), key=lambda one: one[0].id)
            pairs[left[1], right[1]] = (left[0], right[0])
    rows = [
        (*numbers, *map(float, odds))
        for numbers, odds in zip(pairs, comparer.compare(list(pairs.values())), strict=True)
        if odds.same > KEPT or max(odds.left_narrower, odds.right_narrower, odds.excludes) > 0
    ]
    query = """INSERT OR REPLACE INTO comparison ("left", "right", same, left_narrower, right_narrower, excludes)
               VALUES (?, ?, ?, ?, ?, ?)"""
    connection.executemany(query, rows)


def _near(connection: sqlite3.Connection, number: int, passage: Passage, comparer: Comparer) -> dict[int, Passage]:
    """The passages that one shares keys with, and whose vectors lie near its own."""
    numbers: set[int] = set()
    for key in sorted(asked_keys(passage)):
        query = "SELECT passage FROM passage_key WHERE words = ? LIMIT ?"
        held = [row[0] for row in connection.execute(query, (key, COMMON + 1))]
        if len(held) > COMMON:
            _make_common(connection, key)
        else:
            numbers.update(held)
    query = "SELECT n, before, content, vector FROM passage WHERE n = ? OR n IN (SELECT value FROM json_each(?))"
    rows = connection.execute(query, (number, json.dumps(sorted(numbers)))).fetchall()
    vectors = np.frombuffer(b"".join(row["vector"] for row in rows), "<f4").reshape(len(rows), -1)
    mine = vectors[next(at for at, row in enumerate(rows) if row["n"] == number)]
    found = {}
    for row, cosine in zip(rows, vectors @ mine, strict=True):
        other = Passage(row["before"], row["content"])
        if row["n"] != number and cosine >= comparer.near and passage.names & other.names:
            found[row["n"]] = other
    return found


def _make_common(connection: sqlite3.Connection, key: str) -> None:
    """From now on a key counts for nothing: what was found by it alone is looked at again."""
    if connection.execute("SELECT 1 FROM common_key WHERE words = ?", (key,)).fetchone():
        return
    connection.execute("INSERT INTO common_key (words) VALUES (?)", (key,))
    query = """UPDATE linked SET affair = '' WHERE report IN
               (SELECT report FROM telling JOIN passage_key USING (passage) WHERE words = ?)"""
    connection.execute(query, (key,))


def _tied(connection: sqlite3.Connection, report: str, passages: set[int]) -> set[str]:
    """Reports that share text with one, or have a passage of the same words or one that tells something of its own: of each kind one,
    since all that share it are tied among themselves."""
    found = set()
    near = """SELECT "left" FROM comparison WHERE "right" = :n AND (same >= :related OR max(left_narrower, right_narrower, excludes) > 0)
              UNION SELECT "right" FROM comparison WHERE "left" = :n AND (same >= :related OR max(left_narrower, right_narrower, excludes) > 0)"""
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


# ---- affairs ----------------------------------------------------------------------------------------------------


def _unsettle(connection: sqlite3.Connection, statements: Sequence[str]) -> None:
    query = """UPDATE linked SET affair = '' WHERE report IN
               (SELECT report FROM statement WHERE id IN (SELECT value FROM json_each(?)))"""
    connection.execute(query, (json.dumps(list(statements)),))


def _clear_affairs(connection: sqlite3.Connection, affairs: Iterable[str]) -> None:
    names = json.dumps(sorted(affairs))
    claims = "SELECT id FROM claim WHERE affair IN (SELECT value FROM json_each(?))"
    for table in ("claim_member", "position", "reversal", "origin"):
        connection.execute(f'DELETE FROM "{table}" WHERE claim IN ({claims})', (names,))  # noqa: S608 - names are ours
    for table in ("claim", "conflict", "derivation"):
        connection.execute(f"DELETE FROM {table} WHERE affair IN (SELECT value FROM json_each(?))", (names,))  # noqa: S608


def _put_claims(connection: sqlite3.Connection, affair: str, linked: Linked) -> None:
    insert(connection, "claim", [linked_rows.claim_row(one, affair) for one in linked.claims])
    members = [
        (claim.id, at, *member, claim_id(member.proposition) if member.tie == "same" else "")
        for claim in linked.claims
        for at, member in enumerate(claim.members)
    ]
    query = """INSERT INTO claim_member (claim, position, proposition, statement, side, tie, alias)
               VALUES (?, ?, ?, ?, ?, ?, ?)"""
    connection.executemany(query, members)
    insert(connection, '"position"', [linked_rows.position_row(one) for one in linked.positions])
    insert(connection, "reversal", [linked_rows.reversal_row(one) for one in linked.reversals])
    insert(connection, "origin", [linked_rows.origin_row(one) for one in linked.origins])


def queries_of_actors(connection: sqlite3.Connection, names: Sequence[str]) -> tuple[Actor, ...]:
    """Actors by their ids, each with all its statements."""
    wanted = (json.dumps(list(names)),)
    statements: dict[str, list[str]] = defaultdict(list)
    query = "SELECT actor, statement FROM actor_statement WHERE actor IN (SELECT value FROM json_each(?)) ORDER BY actor, position"
    for actor, statement in connection.execute(query, wanted):
        statements[actor].append(statement)
    rows = connection.execute("SELECT * FROM actor WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", wanted)
    return tuple(linked_rows.actor(row, tuple(statements[row["id"]])) for row in rows)


# ---- judgements -------------------------------------------------------------------------------------------------


def rulings(connection: sqlite3.Connection) -> Rulings:
    """What people decided on which things are one; of two decisions on one pair the later counts."""
    latest: dict[tuple[str, str], str] = {}
    derived: dict[tuple[str, str], str] = {}
    query = """SELECT coalesce(carried.target, judgement.target) AS target, field, value FROM judgement
               LEFT JOIN carried ON carried.judgement = judgement.id
               WHERE withdrawn IS NULL AND field IN ('same', 'not_same', 'not_from', 'from') ORDER BY at, judgement.id"""
    for target, field, value in connection.execute(query):
        if field in ("same", "not_same"):
            latest[min(target, value), max(target, value)] = field
        else:
            derived[target, value] = field
    by_kind: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for pair, field in sorted(latest.items()):
        by_kind[pair[0][0], field].append(pair)
    return Rulings(
        same_actor=tuple(by_kind["s", "same"]),
        other_actor=tuple(by_kind["s", "not_same"]),
        same_claim=tuple(by_kind["p", "same"]),
        other_claim=tuple(by_kind["p", "not_same"]),
        not_derived=tuple(pair for pair, field in sorted(derived.items()) if field == "not_from"),
    )


# ---- pieces -----------------------------------------------------------------------------------------------------


def insert(connection: sqlite3.Connection, table: str, values: Sequence[Values], ending: str = "") -> None:
    """Insert rows of the same columns."""
    if values:
        columns = ", ".join(f'"{column}"' for column in values[0])
        places = ", ".join(f":{column}" for column in values[0])
        connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places}) {ending}", values)  # noqa: S608 - names are ours


__all__ = ["Links", "forget", "insert", "queries", "queries_of_actors", "rulings"]
