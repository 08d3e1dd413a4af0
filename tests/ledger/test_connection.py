"""Files that cannot be used as a ledger are refused with what to do; older ones are brought up to date."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sayso.errors import LedgerError, LockedLedgerError, NewerLedgerError, NotALedgerError, SaysoError
from sayso.ledger import connection, schema, seals
from sayso.ledger.store import Ledger
from sayso.linking.comparing import Overlap
from tests import affair
from tests.factories import taken


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed ledger of one report."""
    path = tmp_path / "story.db"
    with Ledger(path, create=True) as ledger:
        ledger.add(*taken(), options="1")
    return path


def test_ledger_is_made_only_where_that_is_asked(tmp_path: Path) -> None:
    """A file that is not there is made with `create`, and else refused."""
    path = tmp_path / "story.db"
    with pytest.raises(LedgerError, match="there is no ledger at"):
        Ledger(path)
    assert not path.exists()
    Ledger(str(path), create=True).close()
    with Ledger(path) as ledger:
        assert ledger.counts().captures == 0


def test_folder_is_no_ledger(tmp_path: Path) -> None:
    """A folder is refused, and a file in it proposed."""
    with pytest.raises(LedgerError, match=r"is a folder.*sayso\.db"):
        Ledger(tmp_path, create=True)


def test_missing_folder_is_told(tmp_path: Path) -> None:
    """A ledger is not made in a folder that is not there."""
    with pytest.raises(LedgerError, match="there is no folder"):
        Ledger(tmp_path / "none" / "story.db", create=True)


@pytest.mark.parametrize("content", [b"Dear editors, " * 100, b"%PDF-1.7"])
def test_other_file_is_no_ledger(tmp_path: Path, content: bytes) -> None:
    """A file that is no database is refused and left as it is."""
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    with pytest.raises(NotALedgerError, match="name another file"):
        Ledger(path, create=True)
    assert path.read_bytes() == content


def test_other_database_is_no_ledger(tmp_path: Path) -> None:
    """A database of something else is refused and gets no tables of ours."""
    path = tmp_path / "music.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE album (title TEXT)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(NotALedgerError, match="something else"):
        Ledger(path, create=True)
    assert path.read_bytes() == before


def test_empty_file_becomes_a_ledger_only_by_writing(tmp_path: Path) -> None:
    """An empty file, such as a ledger whose making was cut short, is made one by who may make one."""
    path = tmp_path / "story.db"
    path.touch()
    with pytest.raises(NotALedgerError, match="is empty"):
        Ledger(path)
    with Ledger(path, create=True) as ledger:
        assert ledger.counts().reports == 0


def test_newer_ledger_is_refused(path: Path) -> None:
    """A ledger of a later version is refused with both versions."""
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    with pytest.raises(NewerLedgerError, match=r"version 99, this one knows up to \d+"):
        Ledger(path)


def test_older_ledger_is_brought_up_to_date(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a ledger of an earlier version runs what is missing and keeps what it holds."""
    read = schema.read_migration
    later = "CREATE TABLE later (\n  a TEXT -- a comment; with a semicolon\n) STRICT;\nINSERT INTO later VALUES ('x');\n"
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, "later.sql"))
    monkeypatch.setattr(schema, "read_migration", lambda name: later if name == "later.sql" else read(name))
    with Ledger(path) as ledger:
        assert ledger._value("PRAGMA user_version") == len(schema.MIGRATIONS)
        assert ledger._value("SELECT a FROM later") == "x"
        assert ledger.counts().reports == 1


def test_a_ledger_of_version_1_is_brought_up_to_date(tmp_path: Path) -> None:
    """What it holds stays; what is new is empty."""
    path = tmp_path / "old.db"
    raw = sqlite3.connect(path)
    raw.executescript(schema.read_migration("version_1.sql"))
    raw.execute("INSERT INTO body VALUES ('00', x'41')")
    raw.execute(
        "INSERT INTO capture (id, address, sha256, media_type, captured, tool) "
        "VALUES ('c1', 'file:///a.txt', '00', 'text/plain', '2031-05-12T00:00:00+00:00', 'sayso 0.1.0')"
    )
    raw.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    raw.execute("PRAGMA user_version = 1")
    raw.commit()
    raw.close()
    with Ledger(path) as ledger:
        assert ledger._value("PRAGMA user_version") == len(schema.MIGRATIONS)
        assert ledger.capture("c1").particulars.events == ()


def test_what_version_1_sealed_is_verified(path: Path) -> None:
    """A seal from before a column was added is that of the rows without it; once the column holds something it has to be in it."""
    with closing(sqlite3.connect(path)) as raw:
        raw.row_factory = sqlite3.Row
        raw.execute("ALTER TABLE capture DROP COLUMN particulars_events")
        (name,) = raw.execute("SELECT id FROM report").fetchone()
        raw.execute("UPDATE report SET seal = ?", (seals.seal(raw, name),))
        raw.executescript(schema.read_migration("version_2.sql"))
        raw.commit()
    with Ledger(path) as ledger:
        assert list(ledger.verify()) == []
        with ledger._writing() as connection:
            told = '[{"words": "the talks", "first": "2031-02-01", "last": "2031-02-01"}]'
            connection.execute("UPDATE capture SET particulars_events = ?", (told,))
        assert [failure.record for failure in ledger.verify() if "rows are not those" in failure.message] == [name]


def test_a_ledger_of_version_2_waits_to_be_linked(tmp_path: Path) -> None:
    """What it holds stays, nothing is told together yet; once linked it is as one that was new."""
    path = tmp_path / "old.db"
    with Ledger(path, create=True) as ledger:
        affair.read(ledger, range(len(affair.TEXTS)))
        held = list(ledger.statements())
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        for table in reversed(re.findall(r'^CREATE TABLE "?(\w+)', schema.read_migration("version_3.sql"), re.MULTILINE)):
            raw.execute(f'DROP TABLE "{table}"')
        raw.execute("PRAGMA user_version = 2")
        raw.commit()
    with Ledger(path) as ledger, Ledger(tmp_path / "new.db", create=True) as new:
        assert ledger._value("PRAGMA user_version") == len(schema.MIGRATIONS)
        assert list(ledger.statements()) == held
        assert ledger.links.claim_ids() == ()
        assert len(ledger.links.waiting(Overlap.name)) == len(affair.TEXTS)
        affair.read(new, range(len(affair.TEXTS)))
        assert affair.together(ledger) == affair.together(new)
        assert not list(ledger.verify())


def test_failed_migration_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a migration fails half-way the ledger stays at its version."""
    read = schema.read_migration
    later = "CREATE TABLE later (a TEXT);\nINSERT INTO nowhere VALUES (1);\n"
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, "later.sql"))
        patch.setattr(schema, "read_migration", lambda name: later if name == "later.sql" else read(name))
        with pytest.raises(sqlite3.OperationalError, match="no such table: nowhere"):
            Ledger(path)
    with Ledger(path) as ledger:
        assert ledger._value("SELECT count(*) FROM sqlite_master WHERE name = 'later'") == 0
        assert ledger.counts().reports == 1


def test_file_says_that_it_is_a_ledger(path: Path) -> None:
    """The header has our application id and the newest version's number."""
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert raw.execute("PRAGMA user_version").fetchone() == (len(schema.MIGRATIONS),)
    assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    raw.close()


def test_locked_ledger_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another process writes, a write waits and then says so; reading goes on."""
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Ledger(path) as ledger:
        assert len(list(ledger.reports())) == 1
        with pytest.raises(LockedLedgerError, match="another process"):
            ledger.add(*taken(address="file:///b.txt"), options="1")
        other.execute("ROLLBACK")
        assert ledger.add(*taken(address="file:///b.txt"), options="1")
    other.close()


def test_full_disk_is_told(path: Path) -> None:
    """Without room a write fails as a whole, says that nothing finished was lost, and the ledger stays sound."""
    with Ledger(path) as ledger:
        pages = ledger._value("PRAGMA page_count")
        ledger._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(LedgerError, match="nothing finished was lost"):
            ledger.add(*taken("Rain fell. " * 9000, address="file:///long.txt"), options="1")
        assert ledger.counts().captures == 1
        assert list(ledger.verify()) == []


def test_ledger_that_may_only_be_read_is_told(path: Path) -> None:
    """A ledger that cannot be written to can be read and verified, and a write says what to do."""
    with Ledger(path) as ledger:
        ledger._connection.execute("PRAGMA query_only = ON")
        assert len(list(ledger.statements())) == 2
        assert list(ledger.verify()) == []
        with pytest.raises(LedgerError, match="work on a copy"):
            ledger.add(*taken(address="file:///b.txt"), options="1")


def test_ledger_in_a_folder_that_may_only_be_read_opens(path: Path) -> None:
    """Where SQLite cannot make the files it writes beside a ledger, the ledger is still read."""
    opened = connection._open(path, "immutable=1")
    connection._prepare(opened, path, create=False)
    assert opened.execute("SELECT count(*) FROM report").fetchone()[0] == 1
    opened.close()


def test_damaged_ledger_is_told(path: Path) -> None:
    """A ledger with overwritten pages raises an error of the family that says how to save what is left."""
    content = bytearray(path.read_bytes())
    content[4096:] = b"\x5a" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(SaysoError, match=r"damaged|not a ledger"), Ledger(path) as ledger:
        list(ledger.statements())


def test_leaving_the_block_closes_the_file(path: Path) -> None:
    """After its block a ledger leaves one file and answers no more."""
    with Ledger(path) as ledger:
        assert ledger.counts().reports == 1
    assert [one.name for one in path.parent.iterdir()] == ["story.db"]
    with pytest.raises(sqlite3.ProgrammingError):
        ledger.counts()


@pytest.mark.parametrize("change", ["PRAGMA user_version = 0", "PRAGMA user_version = -3", "DROP VIEW standing"])
def test_ledger_without_its_tables_is_damaged(path: Path, change: str) -> None:
    """A file that says it is a ledger and has not what a ledger has is refused with what to do."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(change)
        raw.commit()
    with pytest.raises(LedgerError, match=r"is damaged .*restore it from a copy"), Ledger(path) as ledger:
        list(ledger.reports())


@pytest.mark.parametrize("table", ["linked", "claim_member", "actor_statement", "occurrence", "tie"])
def test_ledger_without_its_linking_tables_is_damaged(path: Path, table: str) -> None:
    """The same where what reports say together is asked for."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"DROP TABLE {table}")
        raw.commit()
    with pytest.raises(LedgerError, match=rf"is damaged .*{table}.*restore it from a copy"), Ledger(path) as ledger:
        affair.together(ledger)


@pytest.mark.parametrize("change", ["act = 'sing'", "chain = '7'", "hedges = '[{}]'", "content_spans = '[[\"a\", 1]]'"])
def test_rows_that_cannot_be_read_are_named(path: Path, change: str) -> None:
    """A list that meets a row changed by hand ends with the row's name and what to do."""
    with Ledger(path) as ledger:
        ledger._connection.execute(f"UPDATE statement SET {change} WHERE content_text IS NOT NULL")  # noqa: S608 - the test's own words
        with pytest.raises(LedgerError, match=r"statement s[0-9a-f]+ cannot be read .*`sayso verify`"):
            list(ledger.statements())


@pytest.mark.parametrize("name", ["x" * 300, "no\0name"])
def test_name_that_no_file_can_have_is_refused(tmp_path: Path, name: str) -> None:
    """A name that is too long, or holds a NUL, is an error of the ledger."""
    with pytest.raises(LedgerError, match="name another file"):
        Ledger(tmp_path / name, create=True)
