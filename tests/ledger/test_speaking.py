"""Actors that are found anew only where speakers came, went or changed are those that are found among all of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as some

from sayso.ledger import linked_queries, linked_rows, schema, speaking
from sayso.ledger.columns import insert
from sayso.linking.actors import link
from sayso.linking.occurrences import Occurrence, Sort
from sayso.records import Reason, SourceKind
from sayso.story import Actor

CALLED: tuple[tuple[Sort, SourceKind, str, str], ...] = (
    ("person", "person", "Oren Tal", "Oren Tal, a spokesman for Korvany's trade ministry"),
    ("person", "person", "Tal", "Tal"),
    ("person", "person", "Ilse Tall", "Ilse Tall, the port director"),
    ("person", "person", "Ilse Marr", "Ilse Marr, Korvany's trade minister"),
    ("person", "person", "Mar", "Mar, the trade minister"),
    ("person", "person", "Harbour Rovers", "Harbour Rovers"),
    ("body", "body", "Rovers", "Rovers"),
    ("person", "person", "Oren Rovers", "Oren Rovers"),
    ("person", "person", "Harbour Safety", "Harbour Safety"),
    ("office", "office", "the trade minister", "the trade minister"),
    ("office", "office", "Korvany's trade minister", "Korvany's trade minister"),
    ("office", "office", "the ministry's spokesman", "the ministry's spokesman"),
    ("office", "office", "a spokesman", "a spokesman"),
    ("body", "body", "Korvany's Trade Ministry", "Korvany's Trade Ministry"),
    ("body", "body", "Trade Ministry", "the Trade Ministry"),
    ("body", "body", "the Ministry", "the Ministry"),
    ("body", "body", "Harbour Safety Board", "the Harbour Safety Board"),
    ("body", "body", "HSB", "HSB"),
    ("body", "body", "the port authority", "the port authority"),
    ("group", "group", "the port authority", "the port authority"),
    ("group", "group", "Korvany officials", "Korvany officials"),
    ("outlet", "outlet", "Harbour Post", "Harbour Post"),
    ("state", "body", "Korvany", "Korvany"),
    ("thing", "document", "the harbour log", "the harbour log"),
    ("unnamed", "unnamed", "a port official", "a port official"),
)
"""Speakers that are easily taken for each other."""
REPORTS, SPEAKERS = 5, 3
AGREED = Reason("shared text", "", 0.9)


class Speaker(NamedTuple):
    """Somebody in a report: the place of what he is called, and his party."""

    called: int
    party: str | None


class Read(NamedTuple):
    """A report is read, or read anew; without speakers it is gone."""

    report: int
    day: int
    speakers: tuple[Speaker, ...]


class Pair(NamedTuple):
    """Two places of speakers that are tied, or that a person holds apart; or are no longer, where they were."""

    are_tied: bool
    left: tuple[int, int]
    right: tuple[int, int]


PLACE = some.tuples(some.integers(0, REPORTS - 1), some.integers(0, SPEAKERS - 1))
SPEAKER = some.builds(
    Speaker, some.integers(0, len(CALLED) - 1), some.sampled_from((None, "Korvany", "Lowmarch", "Trade Ministry"))
)
READ = some.builds(Read, some.integers(0, REPORTS - 1), some.integers(1, 4), some.lists(SPEAKER, max_size=SPEAKERS).map(tuple))
PAIR = some.builds(Pair, some.booleans(), PLACE, PLACE)
STEPS = some.lists(some.lists(READ | READ | PAIR, min_size=1, max_size=3), min_size=1, max_size=5)


@given(STEPS)
def test_whatever_came_and_went_all_actors_are_as_if_found_at_once(steps: list[list[Read | Pair]]) -> None:
    """The same actors, ids, names and reasons, after each step."""
    apart: set[tuple[str, str]] = set()
    with tables() as connection:

        def find(speakers: Sequence[Occurrence], tied: Sequence[speaking.Tied]) -> tuple[Actor, ...]:
            return link(speakers, tied, sorted(apart))

        for step in steps:
            for change in step:
                if isinstance(change, Read):
                    read(connection, change)
                else:
                    put_pair(connection, change, apart)
            speaking.find_actors(connection, find)
            speakers = [linked_rows.occurrence(row) for row in connection.execute("SELECT * FROM occurrence")]
            names = [row[0] for row in connection.execute("SELECT DISTINCT actor FROM actor_statement")]
            tied = [
                (left, right, AGREED)
                for left, right in connection.execute('SELECT "left", "right" FROM same_speaker ORDER BY 1, 2')
            ]
            assert linked_queries.actors(connection, names) == find(speakers, tied)
            assert connection.execute("SELECT count(*) FROM actor").fetchone()[0] == len(names)


@contextmanager
def tables() -> Iterator[sqlite3.Connection]:
    """A ledger's tables, empty."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        schema.migrate(connection)
        yield connection


def name(place: tuple[int, int]) -> str:
    """The statement of a speaker."""
    return f"s{place[0]}{place[1]}"


def read(connection: sqlite3.Connection, change: Read) -> None:
    """Enter a report's speakers in place of those it had."""
    report = f"r{change.report}"
    speaking.mark_speakers(connection, report)
    connection.execute("DELETE FROM occurrence WHERE report = ?", (report,))
    for at, one in enumerate(change.speakers):
        sort, kind, called, text = CALLED[one.called]
        day, said = date(2031, 5, change.day), (name((change.report, at)),)
        insert(
            connection,
            "occurrence",
            [linked_rows.occurrence_row(Occurrence(report, day, called, sort, kind, one.party, (text,), said))],
        )
    speaking.mark_speakers(connection, report)


def put_pair(connection: sqlite3.Connection, change: Pair, apart: set[tuple[str, str]]) -> None:
    """Tie two speakers, or hold them apart: a judgement lets the report of one be entered anew."""
    left, right = sorted((name(change.left), name(change.right)))
    if change.are_tied:
        values = (f"r{change.left[0]}", left, right, *AGREED)
        held = connection.execute('DELETE FROM same_speaker WHERE "left" = ? AND "right" = ?', (left, right)).rowcount
        if not held and left[:2] != right[:2]:
            connection.execute("INSERT INTO same_speaker VALUES (?, ?, ?, ?, ?, ?)", values)
        connection.executemany("INSERT INTO changed_speaker (statement) VALUES (?)", [(left,), (right,)])
    else:
        apart ^= {(left, right)}
        speaking.mark_speakers(connection, f"r{change.left[0]}")


def test_an_actor_whose_reports_change_their_order_tells_them_in_the_new_one() -> None:
    """A report that is read again with a later day: the same actor, its statements in another order."""
    with tables() as connection:
        for change in (Read(0, 1, (Speaker(0, None),)), Read(1, 1, (Speaker(0, None),)), Read(2, 1, (Speaker(0, None),))):
            read(connection, change)
        speaking.find_actors(connection, lambda speakers, tied: link(speakers, tied, ()))
        read(connection, Read(1, 2, (Speaker(0, None),)))
        speaking.find_actors(connection, lambda speakers, tied: link(speakers, tied, ()))
        names = [row[0] for row in connection.execute("SELECT DISTINCT actor FROM actor_statement")]
        (actor,) = linked_queries.actors(connection, names)
        assert actor.statements == ("s00", "s20", "s10")
