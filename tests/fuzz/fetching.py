"""What holds several reports: feeds, web archives, sheets, and what stands beside a file."""

from __future__ import annotations

import io
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import brotli
import zstandard

from sayso.errors import InputError, UsageError
from sayso.extraction.tables import read_table
from sayso.fetch import names
from sayso.fetch.archives import read_archive, read_collection
from sayso.fetch.captures import Found, Holder, Lead
from sayso.fetch.feeds import read_feed
from sayso.fetch.files import read_body
from sayso.fetch.inputs import find_inputs
from sayso.fetch.sheets import read_sheet
from sayso.fetch.sidecars import read_sidecar
from sayso.fetch.web import _wait
from sayso.handmade import read_rows
from sayso.records import Capture, Particulars
from tests.factories import NOW
from tests.fetch.webarchives import Kept, warc
from tests.fuzz.choices import Choices
from tests.fuzz.laws import holds_for_capture, holds_for_problems, keepable, says_something

HOLDER = Holder("crawl", "https://courier.example/feed", NOW, Particulars())


def read_entries(data: bytes) -> None:
    """A feed."""
    fetched(list(read_feed(data, HOLDER)))


def read_records(data: bytes) -> None:
    """A web archive that is not packed, so that its heads can be changed."""
    fetched(list(read_archive(io.BufferedReader(io.BytesIO(data)), HOLDER)))


PACKED = (brotli.compress(b"<html><p>It froze.</p>"), zstandard.compress(b"<html><p>It froze.</p>"))


def read_packed(data: bytes) -> None:
    """A sound web archive of odd pages, packed; cut off or with a byte changed if the bytes say so."""
    choices = Choices(data)
    pages: list[Kept] = []
    while not choices.is_over and len(pages) < 4:
        kind = choices.one_of(("text/html", "text/html; charset=utf-16", "application/pdf", "image/png", "", "text/plain;;=", "é"))
        packing = choices.one_of(
            ((), (("Transfer-Encoding", "chunked"),), *((("Content-Encoding", one),) for one in ("gzip", "deflate", "br", "zstd")))
        )
        body = choices.one_of(
            (b"", b"\x1f\x8b", b"\x1f\x8b\x08", b"5\r\nhello\r\n0\r\n\r\n", b"%PDF-1.4", b"<html><p>It froze.</p>", *PACKED)
        )
        address = choices.one_of(("https://courier.example/1", "urn:uuid:1", "http://[", "é", ""))
        pages.append(Kept(address, body, kind, choices.one_of(("200 OK", "404 Gone", "2x", "")), packing))
    whole = bytearray(warc(pages))
    if choices.number(1):
        whole[choices.number(len(whole) - 1)] ^= choices.number(255)
    fetched(list(read_archive(io.BufferedReader(io.BytesIO(bytes(whole[: len(whole) - choices.number(60)]))), HOLDER)))


def read_collected(data: bytes) -> None:
    """A ZIP file of web archives: the bytes themselves, and as a member of a sound one."""
    fetched(list(read_collection(io.BytesIO(b"PK\x03\x04" + data), HOLDER)))
    written = io.BytesIO()
    with ZipFile(written, "w") as collection:
        collection.writestr("archive/data.warc", data)
    fetched(list(read_collection(written, HOLDER)))


def read_table_of_reports(data: bytes) -> None:
    """A sheet with a report a row, and one with statements that a person found."""
    fetched(list(read_sheet(data, HOLDER)))
    try:
        keepable(read_rows(read_table(data)))
    except UsageError as error:
        says_something(error)


def read_download(data: bytes) -> None:
    """Bytes that came whole, under a name: what they are is told from both."""
    choices = Choices(data)
    name = choices.one_of(("", ".csv", ".rss", ".txt"))
    try:
        fetched(list(read_body(choices.rest(), HOLDER, name=name)))
    except InputError as error:
        says_something(error)


def read_particulars(data: bytes) -> None:
    """What stands beside a file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt.toml"
        path.write_bytes(data)
        try:
            keepable(read_sidecar(path))
        except InputError as error:
            says_something(error)


def read_address(data: bytes) -> None:
    """An address as it is typed, as a server leads on to it, and what else servers write in heads."""
    typed = data.decode("utf-8", "surrogateescape")
    if typed.startswith("http"):  # others may be folders of this machine
        inputs, problems = find_inputs([typed])
        assert len(inputs) + len(problems) == 1, "one name, several inputs"
    for read in (names.parse, lambda location: names.lead_on(names.parse("https://courier.example/1?a"), location)):
        try:
            site = read(data.decode("latin-1"))
            assert names.parse(site.url) == site, "an address is another when it is read again"
        except InputError as error:
            says_something(error)
    waited = _wait(data.decode("latin-1"))
    assert waited is None or waited >= 0, "less than no time to wait"


def fetched(found: list[Found]) -> None:
    """The laws for what was found."""
    for one in found:
        if isinstance(one, Capture):
            holds_for_capture(one)
        elif isinstance(one, Lead):
            keepable(one)
        else:
            holds_for_problems([one], None)
