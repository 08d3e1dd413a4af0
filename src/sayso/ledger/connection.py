"""Opening the ledger's file, transactions over it, and what SQLite's errors mean to the user."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sayso.errors import LedgerError, LockedLedgerError, NewerLedgerError, NotALedgerError, UsageError
from sayso.ledger import schema

BUSY_SECONDS = 10.0
"""How long to wait for another process's transaction. One takes milliseconds, a long report's a second: a guess with room."""

OLDEST_SQLITE = (3, 37, 0)
"""The first with STRICT tables."""


def connect(path: Path, *, create: bool) -> sqlite3.Connection:
    """A connection to the ledger at `path`, brought up to date; made there if `create` and nothing is."""
    try:
        _check_place(path, create=create)
    except (OSError, ValueError) as error:  # a name that is too long or holds a NUL; the folder one is in is gone
        raise LedgerError(f"{path} cannot be looked up ({error}): name another file with --ledger FILE") from error
    with translated(path):
        connection = _open(path, "mode=rwc" if create else "mode=rw")
        try:
            _prepare(connection, path, create=create)
        except sqlite3.OperationalError as error:
            connection.close()
            if not _is_unwritable(error, path):
                raise
            # A ledger in a folder that cannot be written to: SQLite finds no place for its shared memory.
            connection = _open(path, "immutable=1")
            _prepare(connection, path, create=False)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """All of what is written inside, or nothing of it."""
    with translated(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's errors that are no bug of ours, as errors of the family that say what to do."""
    try:
        yield
    except UnicodeEncodeError as error:
        odd = ord(error.object[error.start])
        message = f"the ledger keeps text as UTF-8, which has no place for U+{odd:04X} (half of a pair): replace it and write again"
        raise UsageError(message) from error
    except UnicodeDecodeError as error:
        raise _damaged(path, error) from error
    except sqlite3.Error as error:
        told = _told(error, path)
        if told is None:
            raise
        raise told from error


def _check_place(path: Path, *, create: bool) -> None:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise LedgerError(f"Python's SQLite is {sqlite3.sqlite_version}; a ledger needs 3.37 or newer: use a newer Python")
    if "\0" in str(path.absolute()):
        raise ValueError("a name holds no NUL")
    if path.is_dir():
        raise LedgerError(f"{path} is a folder, and a ledger is one file: name a file, such as {path / 'sayso.db'}")
    if not path.exists() and not create:
        raise LedgerError(f"there is no ledger at {path}: `sayso read` makes one, or name another with --ledger FILE")
    if not path.parent.is_dir():
        raise LedgerError(f"there is no folder {path.parent} to make a ledger in: make it first, or name another file")


def _open(path: Path, how: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, *, create: bool) -> None:
    """Settings of this connection, a look at whose file this is, and migrations."""
    connection.execute("PRAGMA foreign_keys = ON")
    mark, version = schema.application_id(connection), schema.version(connection)
    if mark == 0 and version == 0 and schema.is_empty(connection):
        if not create:
            raise NotALedgerError(f"{path} is empty, not a ledger: `sayso read` makes it one, or name another with --ledger FILE")
        connection.execute("PRAGMA journal_mode = WAL")
    elif mark != schema.APPLICATION_ID:
        raise NotALedgerError(f"{path} is a database of something else, not a ledger: name another file with --ledger FILE")
    elif version < 1:
        raise _damaged(path, f"its version number is {version}")
    newest = len(schema.MIGRATIONS)
    if version > newest:
        message = (
            f"{path} was written by a newer Sayso (ledger version {version}, this one knows up to {newest}): install the newer one"
        )
        raise NewerLedgerError(message)
    # Safe against kills at any moment; a power cut may cost the last reports, which are then read again.
    connection.execute("PRAGMA synchronous = NORMAL")
    if version < newest:
        with transaction(connection, path):
            schema.migrate(connection)  # looks at the version again: another process may have been first


def _is_unwritable(error: sqlite3.Error, path: Path) -> bool:
    journal = path.with_name(path.name + "-wal")
    unfinished = journal.exists() and journal.stat().st_size > 0
    return _code(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY) and path.exists() and not unfinished


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code; 0 for errors that Python's module raises itself."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _told(error: sqlite3.Error, path: Path) -> LedgerError | None:
    """What an error means; None where it can only come from a bug."""
    if _NOT_OURS.match(str(error)):
        return _damaged(path, error)
    kind, message = _MEANINGS.get(_code(error), (None, ""))
    return kind(message.format(path=path, error=error)) if kind else None


def _damaged(path: Path, reason: object) -> LedgerError:
    return LedgerError(_DAMAGED.format(path=path, error=reason))


_NOT_OURS = re.compile(
    r"Could not decode to UTF-8|no such table: (main\.)?"
    r"(body|capture|report|attribution|statement|proposition|problem|judgement|carried|standing|name|name_of"
    r"|linked|tie|passage|passage_key|common_key|telling|comparison|shared_run|occurrence|same_speaker|changed_speaker"
    r"|actor|actor_statement|claim|claim_member|position|reversal|conflict|derivation|origin)\b"
)
"""SQLite's errors where the file has not the tables or texts that we write; they have no code of their own."""
_DAMAGED = "{path} is damaged ({error}): restore it from a copy, or save what is left with `sqlite3 {path} .recover`"

_UNWRITABLE = LedgerError, "{path} cannot be written to: make the file and its folder writable, or work on a copy"
_HELD = (
    LockedLedgerError,
    (f"{{path}} is held by another process (waited {BUSY_SECONDS:.0f} seconds): let it finish, then run this again"),
)
_MEANINGS: dict[int, tuple[type[LedgerError], str]] = {
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
    sqlite3.SQLITE_NOTADB: (NotALedgerError, "{path} is not a ledger (no SQLite database): name another file with --ledger FILE"),
    sqlite3.SQLITE_FULL: (
        LedgerError,
        "no room is left on the disk of {path}: nothing finished was lost; free some space and run this again to go on",
    ),
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
    sqlite3.SQLITE_PERM: _UNWRITABLE,
    sqlite3.SQLITE_AUTH: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: (
        LedgerError,
        "{path} cannot be opened: see that the file and its folder may be read and written, or work on a copy",
    ),
    sqlite3.SQLITE_CORRUPT: (LedgerError, _DAMAGED),
    sqlite3.SQLITE_IOERR: (
        LedgerError,
        "the disk of {path} gave an error ({error}): nothing finished was lost; check the disk and run this again",
    ),
}
