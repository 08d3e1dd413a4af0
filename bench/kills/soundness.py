"""What must hold of a ledger whenever its process was killed: verified, nothing twice, nothing that hangs in the air."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from shutil import copyfile

from sayso.ledger import schema
from sayso.ledger.store import Ledger
from sayso.linking.groups import grouped

EMPTY = "empty"
"""The state of a ledger that is not made yet: no file, or one without tables."""
LEFT_OUT = ("_search", "sqlite_")
"""Tables that are not compared row by row: what search indexes hold is verified against the texts, and numbers do not count."""

TWICE = (
    ("capture", "address, sha256"),
    ("report WHERE current = 1", "capture"),
    ("report", "capture, text"),
    ("statement", "report, source_spans, cue_spans, content_spans"),
    ("statement", "report, position"),
    ("proposition", "statement, spans"),
    ("problem", "capture, reading, level, stage, message, span"),
    ("judgement WHERE withdrawn IS NULL", 'target, field, value, "by"'),
    ("passage", "before, content"),
    ("comparison", 'min("left", "right"), max("left", "right")'),
    ("tie", "min(report, other), max(report, other)"),
    ("occurrence, json_each(occurrence.statements)", "value"),
    ("claim_member", "claim, proposition"),
    ("claim_member WHERE tie = 'same'", "proposition"),
    ("conflict", 'relation, min("left", "right"), max("left", "right")'),
)
"""Tables, and what no two of their rows have in common."""

ASTRAY = (
    ("report", "seal = ''"),
    ("capture", "id NOT IN (SELECT capture FROM report) AND id NOT IN (SELECT capture FROM problem)"),
    ("body", "sha256 NOT IN (SELECT sha256 FROM capture)"),
    ("linked", "report NOT IN (SELECT id FROM report WHERE current = 1)"),
    ("passage", "n NOT IN (SELECT passage FROM telling)"),
    ("telling", "proposition NOT IN (SELECT id FROM proposition)"),
    ("claim", "id NOT IN (SELECT claim FROM claim_member)"),
    ("claim_member", "statement NOT IN (SELECT id FROM statement)"),
    (
        "statement JOIN report ON report.id = statement.report AND current = 1",
        "source_referent IS NOT NULL AND statement.n NOT IN (SELECT statement FROM name_of)",
    ),
    (
        "carried",
        "target NOT IN (SELECT id FROM statement UNION SELECT id FROM report UNION SELECT id FROM proposition)",
    ),
)
"""Tables, and what holds of none of their rows at any moment."""

UNFINISHED = (
    ("report", "current = 1 AND id NOT IN (SELECT report FROM linked)"),
    ("linked", "affair = '' OR comparer = ''"),
    ("telling", "report NOT IN (SELECT report FROM linked)"),
    ("occurrence", "report NOT IN (SELECT report FROM linked)"),
    ("shared_run", "report NOT IN (SELECT report FROM linked)"),
    ("claim", "affair NOT IN (SELECT affair FROM linked)"),
    ("conflict", "affair NOT IN (SELECT affair FROM linked)"),
    ("derivation", "affair NOT IN (SELECT affair FROM linked)"),
    ("actor_statement", "statement NOT IN (SELECT id FROM statement)"),
)
"""Tables, and what holds of none of their rows once a run has come to its end."""


def copy(path: Path, to: Path) -> Path:
    """Copy a ledger as it lies there, with what is not in its file yet; what was at the other place is gone."""
    for ending in ("", "-wal", "-shm", "-journal"):
        source, target = Path(f"{path}{ending}"), Path(f"{to}{ending}")
        target.unlink(missing_ok=True)
        if source.exists() and ending != "-shm":  # SQLite makes this one anew
            copyfile(source, target)
    return to


def state(path: Path) -> str:
    """A digest over all that a ledger holds; `EMPTY` where it is not made yet."""
    if not path.exists():
        return EMPTY
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)) as connection:
        return digest(connection)


def digest(connection: sqlite3.Connection) -> str:
    """A digest over all rows that a connection sees, but for the numbers of rows, which may be others."""
    cursor = sqlite3.Cursor(connection)
    tables = [
        name
        for name, sql in cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        if not any(part in name for part in LEFT_OUT) and not sql.startswith("CREATE VIRTUAL")
    ]
    if not tables:
        return EMPTY
    found = hashlib.sha256(repr(tuple(cursor.execute("PRAGMA user_version").fetchone())).encode())
    for table in tables:
        cursor.execute(NUMBERED.get(table, f'SELECT * FROM "{table}"'))  # noqa: S608 - names are the ledger's
        kept = [at for at, column in enumerate(cursor.description) if column[0] not in NUMBERS.get(table, ())]
        found_rows = [[tuple(row)[at] for at in kept] for row in cursor]
        rows = sorted(map(repr, _groups(found_rows) if table == "tie" else found_rows))
        found.update(f"{table} {len(rows)}\n".encode() + "\n".join(rows).encode("utf-8", "surrogatepass"))
    return found.hexdigest()[:16]


def _groups(ties: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """What ties lead to: which of several that are alike were entered hangs on the numbers of rows."""
    return grouped(sorted({end for tie in ties for end in tie}), [(tie[0], tie[1]) for tie in ties])


NUMBERED = {
    "proposition": "SELECT proposition.*, statement.id FROM proposition JOIN statement ON statement.n = proposition.statement",
    "name": "SELECT words FROM name JOIN name_of ON name = name.n",
    "name_of": "SELECT words, statement.id FROM name_of JOIN name ON name.n = name JOIN statement ON statement.n = statement",
    "passage_key": "SELECT words, passage.id FROM passage_key JOIN passage ON passage.n = passage",
    "telling": "SELECT proposition, report, passage.id FROM telling JOIN passage ON passage.n = passage",
    "comparison": """SELECT l.id, r.id, same, left_narrower, right_narrower, excludes
        FROM comparison JOIN passage l ON l.n = "left" JOIN passage r ON r.n = "right\"""",
}
"""Tables that name rows by their numbers, with the ids of these rows."""
NUMBERS = {"report": ("n",), "statement": ("n",), "problem": ("n",), "passage": ("n",), "proposition": ("statement",)}


def faults(path: Path, *, finished: bool) -> Iterator[str]:
    """What is wrong with a ledger, in words; nothing where it is sound. A finished one has nothing left to do."""
    with Ledger(path) as ledger:
        yield from (f"verify: {failure}" for failure in ledger.verify())
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in TWICE:
            query = f"SELECT {columns} FROM {table} GROUP BY {columns} HAVING count(*) > 1"  # noqa: S608 - names are the ledger's
            yield from (f"twice in {table}: {row}" for row in connection.execute(query))
        for table, condition in (*ASTRAY, *(UNFINISHED if finished else ())):
            query = f"SELECT * FROM {table} WHERE {condition}"  # noqa: S608 - names are the ledger's
            yield from (f"astray in {table}, where {condition}: {row[:3]}" for row in connection.execute(query))


def unlink(path: Path) -> None:
    """Take away all that was made of the reports together, so that they are linked as those of a new ledger."""
    with closing(sqlite3.connect(path)) as connection:
        for table in reversed(LINKING):
            connection.execute(f'DELETE FROM "{table}"')  # noqa: S608 - names are the ledger's
        connection.commit()


LINKING = tuple(re.findall(r'^CREATE TABLE "?(\w+)', schema.read_migration("version_3.sql"), re.MULTILINE))
"""The tables of what reports say together."""


def count(path: Path, table: str) -> int:
    """How many rows a table has, seen by a reader beside whoever writes; 0 while the ledger is being made."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as reader:
            return int(reader.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - names are the ledger's
    except sqlite3.OperationalError:
        return 0
