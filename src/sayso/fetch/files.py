"""Files and standard input: reports, or what holds several."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, BinaryIO

from sayso.errors import InputError
from sayso.extraction.sniffing import media_type
from sayso.fetch import captures
from sayso.fetch.archives import is_archive, is_collection, read_archive, read_collection
from sayso.fetch.captures import Found, Holder, make_capture, merge, too_large
from sayso.fetch.feeds import SAMPLE, is_feed, read_feed
from sayso.fetch.feeds import SUFFIXES as FEEDS
from sayso.fetch.sheets import SUFFIXES as SHEETS
from sayso.fetch.sheets import read_sheet
from sayso.fetch.sidecars import SIDECAR, read_sidecar
from sayso.ids import digest
from sayso.records import Particulars

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".pdf": "application/pdf",
}
"""What the end of a file's name says that it is."""

_ZIP = b"PK\x03\x04"


def read_file(path: Path, *, particulars: Particulars, now: datetime) -> Iterator[Found]:
    """What a file holds; what its sidecar says stands under what `particulars` say.

    InputError tells which file cannot be read, or what is wrong in its sidecar.
    """
    sidecar = read_sidecar(path.with_name(path.name + SIDECAR))
    address = sidecar.address or Path(os.path.realpath(path)).as_uri()
    holder = Holder(str(path), address, now, merge(particulars, sidecar.particulars))
    try:
        with path.open("rb") as file:
            several = file.seekable() and _open(file, holder, path.name.lower())
            if several:
                yield from several
            else:
                body = _read(file, str(path))
                kind = MEDIA_TYPES.get(path.suffix.lower())
                yield make_capture(address, body, captured=now, particulars=holder.particulars, kind=kind)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{path}: cannot be read: {reason}; expected a file that you may read") from error


def read_stdin(stdin: BinaryIO | None, *, particulars: Particulars, now: datetime) -> Iterator[Found]:
    """What came through standard input; its address is its hash. InputError where there is none."""
    if stdin is None:
        raise InputError("-: there is no standard input here; name a file instead")
    body = _read(stdin, "standard input")
    holder = Holder("standard input", f"stdin:{digest(body)}", now, particulars)
    yield from read_body(body, holder, kind=media_type(body))


def read_body(
    body: bytes, holder: Holder, *, kind: str | None = None, charset: str | None = None, name: str = ""
) -> Iterator[Found]:
    """What bytes that came whole hold: one report, or several."""
    several = _open(io.BytesIO(body), holder, name, charset=charset)
    if several:
        yield from several
    else:
        yield make_capture(
            holder.address, body, captured=holder.captured, particulars=holder.particulars, kind=kind, charset=charset
        )


def _open(file: IO[bytes], holder: Holder, name: str, *, charset: str | None = None) -> Iterator[Found] | None:
    """What a file holds if it is an archive, a sheet or a feed; None where it is a report itself."""
    head = file.read(SAMPLE)
    file.seek(0)
    if is_archive(head):
        return read_archive(file, holder)
    if head.startswith(_ZIP) and is_collection(file):
        return read_collection(file, holder)
    if name.endswith(SHEETS):
        return read_sheet(_read(file, holder.name), holder)
    if name.endswith(FEEDS) or is_feed(head):
        return read_feed(_read(file, holder.name), holder, charset=charset)
    return None


def _read(file: IO[bytes], name: str) -> bytes:
    body = file.read(captures.LARGEST + 1)
    if len(body) > captures.LARGEST:
        raise InputError(too_large(name))
    return body
