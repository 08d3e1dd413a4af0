"""docs/ledger.md tells every table and column there is, and the documents' queries run on a ledger of the example story."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sayso.cli.entry import main

ROOT = Path(__file__).parent.parent
TABLE = re.compile(r"^## `(\w+)`\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
COLUMN = re.compile(r"^\| `(\w+)` \| (.+?) \|$", re.MULTILINE)
QUERY = re.compile(r"^```sql\n(.*?)^```$", re.MULTILINE | re.DOTALL)
QUERIES = [
    pytest.param(query, id=f"{path.name} {number}")
    for path in sorted((ROOT / "docs").glob("*.md"))
    for number, query in enumerate(QUERY.findall(path.read_text("utf-8")), 1)
]


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """A ledger of the example story, opened as any program can."""
    path = tmp_path_factory.mktemp("ledger") / "sayso.db"
    assert main(["read", str(ROOT / "examples" / "story"), "--ledger", str(path)]) == 0
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as opened:
        yield opened


@pytest.fixture(scope="module")
def told() -> dict[str, list[tuple[str, str]]]:
    """Table to its columns and what docs/ledger.md says they hold."""
    return {name: COLUMN.findall(section) for name, section in TABLE.findall((ROOT / "docs" / "ledger.md").read_text("utf-8"))}


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table, in order."""
    return [row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]


def test_every_table_is_told(connection: sqlite3.Connection, told: dict[str, list[tuple[str, str]]]) -> None:
    """The document has a section for each table and view of a ledger, and for nothing else; SQLite's own are left out."""
    listed = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow'")
    assert set(told) == {name for (name,) in listed if not name.startswith("sqlite_")}


def test_every_column_is_told(connection: sqlite3.Connection, told: dict[str, list[tuple[str, str]]]) -> None:
    """Each section names the columns of its table, in their order, and no other."""
    assert {table: [name for name, _ in rows] for table, rows in told.items()} == {
        table: columns(connection, table) for table in told
    }


@pytest.mark.parametrize("query", QUERIES)
def test_queries_of_the_documents_find_something(connection: sqlite3.Connection, query: str) -> None:
    """Each query in the documents runs and gives at least one row."""
    assert connection.execute(query).fetchall()
