"""Broken and hostile input: each is a clear problem that says what to do, the rest is read, and nothing falls over."""

from __future__ import annotations

import gzip
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from sayso import pipeline
from sayso.fetch import names
from sayso.fetch.web import Web
from sayso.ledger import connection
from sayso.ledger.store import Ledger
from tests.cli.conftest import Run
from tests.extraction.test_pdf import PAGE, locked
from tests.fetch.servers import Served, drip, page, redirect, serve
from tests.fetch.webarchives import SENTENCE, Kept, warc
from tests.paper import pdf

RULES = pipeline.rules_alone()


@pytest.fixture(autouse=True)
def _rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read by rules: what is tested here is what comes before."""
    monkeypatch.setattr(pipeline, "Options", lambda: RULES)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """A server of this machine, asked without pauses and with little patience."""
    monkeypatch.setattr("sayso.cli.reading.Web", lambda *, local: Web(local=local, patience=0.3, longest=0.5, pause=0, sleep=_wait))
    with serve(page=page(f"<html><body><article><p>{SENTENCE * 4}</p></article></body></html>")) as served:
        yield served


def _wait(_seconds: float) -> None:
    """Do not."""


def check(run: Run, name: str, *told: str, status: int = 1, read: int = 1) -> None:
    """Reading this and a sound report tells what is wrong, gives the exit status and reads the rest."""
    answer = run("read", name, "bridge.txt", *(["--local"] if name.startswith("http") else []))
    assert answer.status == status
    for words in told:
        assert words in answer.err
    assert f"{read} report{'' if read == 1 else 's'} read" in answer.err
    assert "Traceback" not in answer.err
    assert "a fault in Sayso" not in answer.err


def put(name: str, body: bytes) -> str:
    """A file here."""
    Path(name).write_bytes(body)
    return name


# ---- bytes ------------------------------------------------------------------------------------------------------


def test_empty_file(run: Run) -> None:
    """It holds no report."""
    check(run, put("a.txt", b""), "error: a.txt: the file is empty: expected the text of a report")


def test_binary(run: Run) -> None:
    """It is no text."""
    check(run, put("a.txt", bytes(range(256)) * 40), "error: a.txt: this is binary data", "can be read")


def test_a_file_of_200_mb(run: Run) -> None:
    """It is told before it is read whole."""
    with Path("a.txt").open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    check(run, "a.txt", "error: a.txt: larger than 50 MB", "split it, or name another file")


def test_wrong_encoding(run: Run) -> None:
    """A page that says UTF-8 and is not is read, with what could not be decoded told."""
    body = f"<html><head><meta charset='utf-8'></head><body><article><p>Café: {SENTENCE * 4}</p></article></body></html>"
    check(run, put("a.html", body.encode("cp1252")), "1 byte is not utf-8 and read as U+FFFD", status=0, read=2)


def test_mixed_encoding(run: Run) -> None:
    """A text in two encodings is read as the one that most of it is in."""
    body = "“Müller” said so — twice. “Ja”, she said…\n\n".encode() * 3 + "Café owners denied it.".encode("cp1252")
    check(run, put("a.txt", body), "1 byte is not utf-8", status=0, read=2)


def test_nul_bytes(run: Run) -> None:
    """They are kept and told."""
    check(run, put("a.txt", b"Ana Lind said it\0 rained. " * 3), "3 NUL characters stand in the text", status=0, read=2)


def test_invisible_characters(run: Run) -> None:
    """They are kept and told."""
    body = "Ana Lind de\u00adnied that it \u202erained.".encode()
    check(run, put("a.txt", body), "2 characters that nobody sees", "turn the direction of writing", status=0, read=2)


def test_another_language(run: Run) -> None:
    """It is kept without statements, and no error."""
    body = b"Der Hafen von Marden ist zugefroren, sagte der Hafenmeister. Er bestritt, dass ein Schlepper verloren sei."
    check(run, put("a.txt", body), "warning: a.txt: in German: kept as a report", status=0, read=2)


# ---- pages ------------------------------------------------------------------------------------------------------


def test_a_page_that_is_all_script(run: Run) -> None:
    """It holds no text."""
    script = "<script>" + "var port = 'frozen';\n" * 5000 + "</script>"
    check(run, put("a.html", f"<html><body>{script}</body></html>".encode()), "error: a.html: no article text found")


def test_a_line_of_1_mb(run: Run) -> None:
    """It is read, as a text and as a page."""
    line = f"<html><body><article><p>{SENTENCE * 4}</p></article><div data-x='{'x' * 1024 * 1024}'></div></body></html>"
    check(run, put("a.html", line.encode()), status=0, read=2)
    assert run("read", put("b.txt", b"x" * 1024 * 1024 + b" said Ana Lind.")).status == 0


def test_tags_10_000_deep(run: Run) -> None:
    """They are read or refused, and stop nothing."""
    nested = "<div>" * 10_000 + f"<p>{SENTENCE * 4}</p>" + "</div>" * 10_000
    answer = run("read", put("a.html", f"<html><body>{nested}</body></html>".encode()), "bridge.txt")
    assert "a fault in Sayso" not in answer.err
    assert ("2 reports read" in answer.err) == (answer.status == 0)
    assert "no article text found" in answer.err or answer.status == 0


# ---- documents, archives and feeds ------------------------------------------------------------------------------


def test_an_encrypted_pdf(run: Run) -> None:
    """It is told from a broken one."""
    check(run, put("a.pdf", locked("secret")), "error: a.pdf: this PDF is locked with a password; open it, print it to a new PDF")


def test_a_scanned_pdf(run: Run) -> None:
    """It has no text."""
    check(run, put("a.pdf", pdf([[]], pictures=True)), "error: a.pdf: this PDF holds pictures of pages and no text", "ocrmypdf")


def test_a_broken_pdf(run: Run) -> None:
    """It cannot be opened."""
    check(run, put("a.pdf", pdf([PAGE])[:300]), "error: a.pdf: this PDF is broken and cannot be opened; fetch it anew")


def test_a_zip_bomb_in_a_web_archive(run: Run) -> None:
    """A page of half a gigabyte that was half a megabyte is not unpacked; the next one is read."""
    bomb = gzip.compress(bytes(512 * 1024 * 1024), compresslevel=1)
    pages = [Kept("https://courier.example/bomb", bomb, headers=(("Content-Encoding", "gzip"),)), Kept("https://courier.example/1")]
    check(run, put("a.warc.gz", warc(pages)), "the page of https://courier.example/bomb: larger than 50 MB", read=2)


def test_a_truncated_web_archive(run: Run) -> None:
    """What stands before the cut is read."""
    whole = warc([Kept(f"https://courier.example/{number}") for number in range(3)])
    check(run, put("a.warc.gz", whole[:-50]), "error: a.warc.gz: this web archive is cut off or broken behind 2 pages", read=3)


def test_a_feed_that_is_no_xml(run: Run) -> None:
    """It says what was expected."""
    check(run, put("a.rss", b"not a feed"), "error: a.rss: this is no feed: RSS or Atom, which are XML, were expected")


# ---- addresses --------------------------------------------------------------------------------------------------


def test_a_page_that_is_not_there(run: Run, server: Served) -> None:
    """404."""
    check(run, f"{server.address}/gone", "/gone: there is no page (status 404); check the address")


def test_a_redirect_loop(run: Run, server: Served) -> None:
    """It ends."""
    server.answers["a"] = redirect("/a")
    check(run, f"{server.address}/a", "the server leads round in a circle")


def test_a_private_address(run: Run, server: Served) -> None:
    """It is not asked unless the user says so."""
    answer = run("read", f"{server.address}/page", "bridge.txt")
    assert answer.status == 1
    assert "127.0.0.1, an address of this machine or of a private network; --local allows such addresses" in answer.err
    assert "1 report read" in answer.err
    assert server.asked == []
    check(run, f"{server.address}/page", status=0, read=1)


def test_a_redirect_to_a_private_address(run: Run, server: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is checked after each redirect; here this machine counts as public."""
    monkeypatch.setattr(names, "is_public", lambda number: number == "127.0.0.1")
    server.answers["a"] = redirect("http://10.0.0.7/secret")
    answer = run("read", f"{server.address}/a", "bridge.txt")
    assert answer.status == 1
    assert "10.0.0.7, an address of this machine or of a private network" in answer.err
    assert "1 report read" in answer.err


def test_a_slow_server(run: Run, server: Served) -> None:
    """It is given up."""
    server.answers["a"] = drip
    check(run, f"{server.address}/a", "the server is too slow")


# ---- ledgers ----------------------------------------------------------------------------------------------------


def refused(run: Run, told: str) -> None:
    """Reading into this ledger is not possible: it says why, and nothing is a traceback."""
    answer = run("read", "bridge.txt")
    assert answer.status == 1
    assert told in answer.err
    assert "Traceback" not in answer.err


def test_a_full_disk(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read before is kept."""
    connect = connection.connect

    def connect_to_a_full_disk(path: Path, *, create: bool) -> sqlite3.Connection:
        opened = connect(path, create=create)
        opened.execute(f"PRAGMA max_page_count = {opened.execute('PRAGMA page_count').fetchone()[0]}")
        return opened

    assert run("read", "bridge.txt").status == 0
    put("long.txt", SENTENCE.encode() * 300)
    with monkeypatch.context() as patched:
        patched.setattr(connection, "connect", connect_to_a_full_disk)
        answer = run("read", "long.txt")
    assert answer.status == 1
    assert "no room is left on the disk" in answer.err
    assert "free some space and run this again to go on" in answer.err
    assert run("verify").status == 0


def test_a_locked_ledger(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process writes to it."""
    run("read", "bridge.txt")
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    other = sqlite3.connect("sayso.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    put("other.txt", SENTENCE.encode())
    answer = run("read", "other.txt")
    other.execute("ROLLBACK")
    other.close()
    assert answer.status == 1
    assert "is held by another process" in answer.err
    assert "let it finish, then run this again" in answer.err


def test_a_ledger_that_may_only_be_read(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is shown, and not written to."""
    run("read", "bridge.txt")
    connect = connection.connect

    def connect_for_reading(path: Path, *, create: bool) -> sqlite3.Connection:
        opened = connect(path, create=create)
        opened.execute("PRAGMA query_only = ON")
        return opened

    monkeypatch.setattr(connection, "connect", connect_for_reading)
    put("other.txt", SENTENCE.encode())
    answer = run("read", "other.txt")
    assert answer.status == 1
    assert "cannot be written to: make the file and its folder writable, or work on a copy" in answer.err
    assert run("statements").status == 0


def test_a_newer_ledger(run: Run) -> None:
    """It is left alone."""
    Ledger("sayso.db", create=True).close()
    newer = sqlite3.connect("sayso.db")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    refused(run, "was written by a newer Sayso (ledger version 99")


@pytest.mark.parametrize("body", [b"Words.", b"SQLite format 3\0" + bytes(2000)], ids=["text", "spoilt database"])
def test_what_is_not_a_ledger(run: Run, body: bytes) -> None:
    """It is left alone."""
    put("sayso.db", body)
    refused(run, "sayso.db is ")
    assert Path("sayso.db").read_bytes() == body


def test_a_database_of_something_else(run: Run) -> None:
    """It is left alone."""
    other = sqlite3.connect("sayso.db")
    other.execute("CREATE TABLE accounts (name TEXT)")
    other.close()
    refused(run, "is a database of something else, not a ledger")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to(run: Run) -> None:
    """It says so."""
    Path.cwd().chmod(0o500)
    try:
        refused(run, "cannot be")
    finally:
        Path.cwd().chmod(0o700)
