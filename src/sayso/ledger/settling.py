"""What the reports of an affair say together, set and taken away; and what people decided on it.

Every function is called inside one transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from sayso.ids import actor_id, claim_id
from sayso.ledger import linked_rows
from sayso.ledger.columns import Values, dump, insert, load
from sayso.linking.together import Linked, Rulings
from sayso.story import Actor

SHARE_A_KEY = """EXISTS (
    SELECT 1 FROM passage_key a JOIN passage_key b ON b.words = a.words AND b.passage = "right"
    WHERE a.passage = "left" AND a.words NOT IN (SELECT words FROM common_key)
)"""
"""Of a comparison: whether its passages share a key that is not common, without which it does not count."""


def put_actors(connection: sqlite3.Connection, actors: Sequence[Actor], was: Mapping[str, str]) -> None:
    """Set actors in place of others; `was` has these, by the statements that they made.

    Where a statement's actor is another now, or is called otherwise, its affair is unsettled.

    An affair whose actors only have other ids is told by these: an actor of many affairs gets one with each earlier report of it.
    """
    query = "SELECT * FROM actor WHERE id IN (SELECT value FROM json_each(?))"
    old = {row["id"]: dict(row) for row in connection.execute(query, (json.dumps(sorted(set(was.values()))),))}
    new = {actor.id: linked_rows.actor_row(actor) for actor in actors}
    now = {statement: actor.id for actor in actors for statement in actor.statements}
    different = {name for name, row in new.items() if old.get(name) != row}
    regrouped = {now[one] for one in now if was.get(one) != now[one]} | {was[one] for one in was if was[one] != now.get(one)}
    query = "SELECT actor, statement FROM actor_statement WHERE actor IN (SELECT value FROM json_each(?)) ORDER BY actor, position"
    order: dict[str, list[str]] = defaultdict(list)
    for actor, statement in connection.execute(query, (json.dumps(sorted(old)),)):
        order[actor].append(statement)
    regrouped |= {actor.id for actor in actors if actor.id in order and order[actor.id] != list(actor.statements)}
    dropped = [(name,) for name in old if name not in new or name in different]
    connection.executemany("DELETE FROM actor WHERE id = ?", dropped)
    insert(connection, "actor", [new[name] for name in sorted(different)])
    connection.executemany("DELETE FROM actor_statement WHERE actor = ?", [(name,) for name in regrouped])
    rows = [
        (statement, actor.id, at, actor_id(statement))
        for actor in actors
        if actor.id in regrouped
        for at, statement in enumerate(actor.statements)
    ]
    query = "INSERT OR REPLACE INTO actor_statement (statement, actor, position, alias) VALUES (?, ?, ?, ?)"
    connection.executemany(query, rows)
    held = [(one, was[one], now[one]) for one in now if one in was]
    like = {
        (left, right)
        for left, right in {(before, after) for _, before, after in held}
        if (left == right and right not in different) or _described(old[left]) == _described(new[right])
    }
    _replace_actors(connection, held, like)


def _described(row: Values) -> tuple[object, ...]:
    """What positions and origins hang on, of an actor."""
    return row["name"], row["kind"], row["party"], frozenset(load(str(row["names"])))


def _replace_actors(
    connection: sqlite3.Connection, held: Iterable[tuple[str, str, str]], like: AbstractSet[tuple[str, str]]
) -> None:
    """Let what is settled hang on the actors of now; `held` are statements, each with its actor of before and of now.

    `like` has the pairs of actors that are described alike. An affair in which each actor has become one of them, and no two the
    same, would come to the same but for their ids.
    """
    held = list(held)
    query = """SELECT id, statement.report, affair FROM statement JOIN linked ON linked.report = statement.report
               WHERE affair <> '' AND id IN (SELECT value FROM json_each(?))"""
    values = (json.dumps([statement for statement, _, _ in held]),)
    place = {statement: (report, affair) for statement, report, affair in connection.execute(query, values)}
    pairs: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for statement, before, after in held:
        if statement in place:
            pairs[place[statement][1]].add((before, after))
    lost: set[str] = set()
    for affair, some in pairs.items():
        if some <= like and len(some) == len(dict(some)) == len({after for _, after in some}):
            _rename(connection, affair, {before: after for before, after in some if before != after})
        else:
            lost.add(affair)
    unsettle(connection, {report for report, affair in place.values() if affair in lost})


def _rename(connection: sqlite3.Connection, affair: str, names: Mapping[str, str]) -> None:
    """Give the actors of an affair other ids, in all that it holds."""
    if not names:
        return
    claims, values = "claim IN (SELECT id FROM claim WHERE affair = ?)", json.dumps(list(names))
    for table in ("position", "reversal"):
        condition = f"{claims} AND holder IN (SELECT value FROM json_each(?))"  # noqa: S608 - names are ours
        rows = [dict(row) for row in connection.execute(f'SELECT * FROM "{table}" WHERE {condition}', (affair, values))]  # noqa: S608 - names are ours
        connection.execute(f'DELETE FROM "{table}" WHERE {condition}', (affair, values))  # noqa: S608
        insert(connection, table, [{**row, "holder": names[row["holder"]]} for row in rows])
    for row in connection.execute(f"SELECT * FROM origin WHERE {claims}", (affair,)).fetchall():  # noqa: S608
        leaves = [{**leaf, "actor": names.get(leaf["actor"], leaf["actor"])} for leaf in load(row["leaves"])]
        update = "UPDATE origin SET leaves = ? WHERE claim = ? AND side = ?"
        connection.execute(update, (dump(leaves), row["claim"], row["side"]))


def put_affair(connection: sqlite3.Connection, affair: str, reports: Sequence[str], linked: Linked) -> None:
    """Set what the reports of an affair say together."""
    names = json.dumps(reports)
    query = "SELECT DISTINCT affair FROM linked WHERE report IN (SELECT value FROM json_each(?))"
    clear_affairs(connection, {affair, *(row[0] for row in connection.execute(query, (names,)))})
    _put_claims(connection, affair, linked)
    insert(connection, "conflict", [linked_rows.conflict_row(one, affair) for one in linked.conflicts])
    insert(connection, "derivation", [linked_rows.derivation_row(one, affair) for one in linked.derivations])
    update = "UPDATE linked SET affair = ? WHERE report IN (SELECT value FROM json_each(?))"
    connection.execute(update, (affair, names))


def unsettle(connection: sqlite3.Connection, reports: Iterable[str]) -> None:
    """Take away what the affairs of some reports hold: settled anew, they may go by another name."""
    names = json.dumps(sorted(reports))
    inside = "report IN (SELECT value FROM json_each(?))"
    found = connection.execute(f"SELECT DISTINCT affair FROM linked WHERE {inside}", (names,)).fetchall()  # noqa: S608 - it is ours
    clear_affairs(connection, {row[0] for row in found})
    connection.execute(f"UPDATE linked SET affair = '' WHERE {inside}", (names,))  # noqa: S608 - it is ours


def clear_affairs(connection: sqlite3.Connection, affairs: Iterable[str]) -> None:
    """Take away what was found in some affairs."""
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
    insert(connection, "position", [linked_rows.position_row(one) for one in linked.positions])
    insert(connection, "reversal", [linked_rows.reversal_row(one) for one in linked.reversals])
    insert(connection, "origin", [linked_rows.origin_row(one) for one in linked.origins])


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


def held_together(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Reports that hold propositions which people hold to be one claim, two by two."""
    query = """SELECT one.report, other.report FROM json_each(?) AS pair
               JOIN proposition p ON p.id = json_extract(pair.value, '$[0]') JOIN statement one ON one.n = p.statement
               JOIN proposition q ON q.id = json_extract(pair.value, '$[1]') JOIN statement other ON other.n = q.statement"""
    return [(row[0], row[1]) for row in connection.execute(query, (json.dumps(rulings(connection).same_claim),))]
