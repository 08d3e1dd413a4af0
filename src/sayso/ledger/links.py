"""What reports say together, in the ledger: what each is found by, what was compared, and what came of it.

All of it can be made anew from readings and judgements. Reports wait until they are entered; entered ones are looked at together
with those that ties lead to: an affair. An affair is unsettled when one of its reports has another affair, or none, in `linked`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager

from sayso.ledger import entering, linked_queries, linked_rows, settling, speaking
from sayso.linking.claims import Odds
from sayso.linking.comparing import Comparer
from sayso.linking.occurrences import Occurrence
from sayso.linking.together import Entries, Linked, Rulings
from sayso.records import Reason
from sayso.story import Actor

Transaction = Callable[[], AbstractContextManager[sqlite3.Connection]]
_IN = "IN (SELECT value FROM json_each(?))"


class Links:
    """The linking tables of a ledger. Each write is one transaction."""

    def __init__(self, reading: Transaction, writing: Transaction) -> None:
        self._reading = reading
        self._writing = writing

    # ---- bringing up to date ------------------------------------------------------------------------------------

    def waiting(self, comparer: str) -> tuple[str, ...]:
        """Current reports that were not entered yet, or with another comparer, in the order of publication."""
        query = """SELECT id FROM report LEFT JOIN linked ON linked.report = report.id WHERE current = 1
                   AND linked.comparer IS NOT ? ORDER BY published_latest IS NULL, published_latest, id"""
        with self._reading() as connection:
            return tuple(row[0] for row in connection.execute(query, (comparer,)))

    def enter(self, found: Entries, comparer: Comparer) -> None:
        """Enter a report: what it is found by, and what it is to those that it shares keys with."""
        with self._writing() as connection:
            entering.enter(connection, found, comparer)

    def unsettled(self) -> dict[str, tuple[str, ...]]:
        """The reports of each affair that is unsettled, by its name."""
        with self._reading() as connection:
            return linked_queries.unsettled(connection)

    def put_same_speakers(self, reports: Sequence[str], found: Iterable[tuple[str, str, Reason]]) -> None:
        """Set the pairs of statements of some reports and others whose speakers are one."""
        with self._writing() as connection:
            speaking.put_same_speakers(connection, reports, found)

    def occurrences(self) -> Iterator[Occurrence]:
        """All occurrences of the reports that were entered."""
        with self._reading() as connection:
            yield from (linked_rows.occurrence(row) for row in connection.execute("SELECT * FROM occurrence"))

    def compared(self, reports: Sequence[str]) -> dict[tuple[str, str], Odds]:
        """What the passages of some reports are to each other."""
        query = f"""
            WITH mine AS MATERIALIZED (SELECT DISTINCT passage FROM telling WHERE report {_IN})
            SELECT l.id AS one, r.id AS other, same, left_narrower, right_narrower, excludes
            FROM comparison JOIN passage l ON l.n = "left" JOIN passage r ON r.n = "right"
            WHERE "left" IN mine AND "right" IN mine AND (NOT EXISTS (SELECT 1 FROM common_key) OR {settling.SHARE_A_KEY})
        """  # noqa: S608 - names are ours
        with self._reading() as connection:
            rows = connection.execute(query, (json.dumps(reports),))
            return {(row["one"], row["other"]): Odds(*tuple(row)[2:]) for row in rows}

    def find_actors(self, find: speaking.Find) -> None:
        """Find the actors anew that can be others than those last found, and set them in their place.

        Where a statement's actor is another now, or is called otherwise, its affair is unsettled.
        """
        with self._writing() as connection:
            speaking.find_actors(connection, find)

    def speakers(self, reports: Sequence[str]) -> tuple[Actor, ...]:
        """The actors with statements in some reports, with these alone, and without why they are one."""
        with self._reading() as connection:
            return linked_queries.speakers(connection, json.dumps(reports))

    def put(self, affair: str, reports: Sequence[str], linked: Linked) -> None:
        """Set what the reports of an affair say together."""
        with self._writing() as connection:
            settling.put_affair(connection, affair, reports, linked)

    def clear_lost(self) -> None:
        """Remove what was found in affairs that are no more."""
        with self._writing() as connection:
            for table in ("claim", "conflict", "derivation"):
                query = f"SELECT DISTINCT affair FROM {table} WHERE affair NOT IN (SELECT affair FROM linked)"  # noqa: S608 - names are ours
                settling.clear_affairs(connection, {row[0] for row in connection.execute(query)})

    def rulings(self) -> Rulings:
        """What people decided on which things are one."""
        with self._reading() as connection:
            return settling.rulings(connection)

    # ---- queries ------------------------------------------------------------------------------------------------

    def claim_ids(self, statements: Sequence[int] | None = None) -> tuple[str, ...]:
        """The claims that some statements, by the numbers of their rows, are members of; or all. Those of most reports first."""
        chosen = f"AND claim IN (SELECT claim FROM claim_member JOIN statement s ON s.id = statement WHERE s.n {_IN})"  # noqa: S608 - names are ours
        query = f"""
            SELECT claim FROM claim_member JOIN statement s ON s.id = statement WHERE 1 {chosen if statements is not None else ""}
            GROUP BY claim ORDER BY count(DISTINCT s.report) DESC, count(*) DESC, claim
        """  # noqa: S608 - names are ours
        values = (json.dumps(list(statements)),) if statements is not None else ()
        with self._reading() as connection:
            return tuple(row[0] for row in connection.execute(query, values))

    def shared(self, claims: Sequence[str]) -> int:
        """How many of some claims more than one statement speaks of."""
        of_each = f"SELECT claim FROM claim_member WHERE claim {_IN} GROUP BY claim HAVING count(DISTINCT statement) > 1"  # noqa: S608 - names are ours
        with self._reading() as connection:
            count: int = connection.execute(f"SELECT count(*) FROM ({of_each})", (json.dumps(list(claims)),)).fetchone()[0]  # noqa: S608
            return count

    def of_claims(self, claims: Sequence[str]) -> Linked:
        """Claims by their ids, in that order, and what belongs to them.

        That is their positions, reversals and origins, the conflicts and actors of their statements, and the derivations of the
        reports these stand in.
        """
        with self._reading() as connection:
            return linked_queries.of_claims(connection, claims)

    def actors_of(self, reports: Sequence[str]) -> tuple[Actor, ...]:
        """The actors with statements in some reports, each with all its statements."""
        query = f"""SELECT DISTINCT actor FROM actor_statement JOIN statement ON statement.id = actor_statement.statement
                    WHERE report {_IN}"""  # noqa: S608 - names are ours
        with self._reading() as connection:
            return linked_queries.actors(connection, [row[0] for row in connection.execute(query, (json.dumps(reports),))])
