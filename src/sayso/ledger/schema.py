"""The ledger's tables, version by version: what marks a file as a ledger and how an older one is brought up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from importlib import resources

APPLICATION_ID = 0x53415953
"""`SAYS` in ASCII: SQLite keeps it in the file's header, where `file` and others read what a database is for."""

MIGRATIONS: tuple[str, ...] = ("version_1.sql", "version_2.sql", "version_3.sql", "version_4.sql", "version_5.sql")
"""Each file makes the next version out of the one before; the first makes version 1 out of an empty file."""


def version(connection: sqlite3.Connection) -> int:
    """The version of the tables in a file; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def application_id(connection: sqlite3.Connection) -> int:
    """Whose file it says it is; 0 where it says nothing."""
    return int(connection.execute("PRAGMA application_id").fetchone()[0])


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether the file holds no table at all: it is new, or its making was cut short."""
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is None


def migrate(connection: sqlite3.Connection) -> None:
    """Run what is missing up to the newest version; the caller holds the transaction."""
    for number, name in enumerate(MIGRATIONS[version(connection) :], version(connection) + 1):
        for statement in _split(read_migration(name)):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def read_migration(name: str) -> str:
    """The SQL of one migration."""
    return resources.files(__package__).joinpath(name).read_text("utf-8")


def _split(script: str) -> Iterator[str]:
    """Its statements one by one: `executescript` would commit the transaction they must share."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
