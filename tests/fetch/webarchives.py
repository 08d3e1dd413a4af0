"""Web archives for tests, made with warcio's writer."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import NamedTuple
from zipfile import ZipFile

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

DATE = "2031-05-12T08:30:00Z"
SENTENCE = "The harbour master of Marden said on Monday that the port was frozen, and denied that a tug had been lost. "
PAGE = f"<!doctype html><html><head><title>Port frozen</title></head><body><article><p>{SENTENCE * 4}</p></article></body></html>"


class Writer(WARCWriter):  # type: ignore[misc]
    """One that leaves no temporary files open."""

    @staticmethod
    def _create_temp_file() -> io.BytesIO:
        return io.BytesIO()


class Kept(NamedTuple):
    """A page that an archive holds."""

    address: str
    body: bytes = PAGE.encode()
    kind: str = "text/html; charset=utf-8"
    status: str = "200 OK"
    headers: tuple[tuple[str, str], ...] = ()


def warc(pages: Iterable[Kept], *, packed: bool = True) -> bytes:
    """A WARC file; compressed record by record if `packed`."""
    written = io.BytesIO()
    writer = Writer(written, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("crawl.warc.gz", {"software": "Invented Crawler 3"}))
    for page in pages:
        head = StatusAndHeaders(page.status, [("Content-Type", page.kind), *page.headers], protocol="HTTP/1.1")
        record = writer.create_warc_record(
            page.address, "response", payload=io.BytesIO(page.body), http_headers=head, warc_headers_dict={"WARC-Date": DATE}
        )
        writer.write_record(record)
    return written.getvalue()


def wacz(*archives: bytes) -> bytes:
    """A WACZ file."""
    written = io.BytesIO()
    with ZipFile(written, "w") as collection:
        collection.writestr("datapackage.json", "{}")
        for number, archive in enumerate(archives):
            collection.writestr(f"archive/data-{number}.warc.gz", archive)
    return written.getvalue()
