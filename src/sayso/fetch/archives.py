"""Web archives: the pages in WARC and WACZ files, with the archive's own dates and addresses; by warcio."""

from __future__ import annotations

import gzip
import io
import logging
import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr
from datetime import UTC, datetime
from email.message import Message
from importlib.metadata import version
from typing import IO, Any
from zipfile import ZipFile

from sayso.extraction.sniffing import find_binary, media_type
from sayso.fetch import captures
from sayso.fetch.captures import TOOL, Found, Holder, error, make_capture, too_large
from sayso.fetch.unpacking import GZIP, BrokenError, OversizeError, unpack
from sayso.records import Capture

MOST_OF_A_HEAD = 16 * 1024 * 1024
"""Bytes that may pass before a record's head ends: 16 MB, so that an archive which is one endless line fills no memory. Heads take
a few hundred bytes, and the record that was left before one is read past without a limit."""

READABLE = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf"})
"""Media types of records that can be reports; images, styles and scripts are left where they are."""

_UNSAID = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/unknown", "unknown/unknown"})
_RECORDS = frozenset({"response", "resource"})
_PIECE = 64 * 1024
_OPENED_BY = f"{TOOL}; warcio {version('warcio')}"

logging.getLogger("warcio").addHandler(logging.NullHandler())  # without one, Python prints what it logs


def is_archive(head: bytes) -> bool:
    """Whether a file that begins so is a WARC file, compressed or not."""
    if head.startswith(GZIP):
        try:
            head = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, 16)
        except zlib.error:
            return False
    return head.startswith(b"WARC/")


def is_collection(file: IO[bytes]) -> bool:
    """Whether a ZIP file holds web archives: a WACZ file."""
    try:
        with ZipFile(file) as collection:
            return bool(_members(collection))
    except Exception:  # noqa: BLE001 - as in read_archive
        return False
    finally:
        file.seek(0)


def read_collection(file: IO[bytes], holder: Holder) -> Iterator[Found]:
    """The pages in the web archives of a WACZ file."""
    try:
        with ZipFile(file) as collection:
            for name in _members(collection):
                with collection.open(name) as member:
                    yield from read_archive(member, holder)
    except Exception as failure:  # noqa: BLE001 - as in read_archive
        yield error(
            f"{holder.name}: this WACZ file is broken or locked ({_told(failure)}): what came before was read; fetch it anew"
        )


def read_archive(file: IO[bytes], holder: Holder) -> Iterator[Found]:
    """The pages in a WARC file, one at a time; what is cut off, too large or packed in an unknown way is a problem."""
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - it takes its time to load, and few files are archives

    meter = _Meter(_unpacked(file))
    records = ArchiveIterator(meter)
    maker = ""
    count, odd = 0, False
    while True:
        try:
            with redirect_stderr(io.StringIO()) as told:  # warcio writes there what it finds odd
                record = next(records, None)
            if told.getvalue() and not odd:
                odd = True
                yield error(f"{holder.name}: a record is not as long as it says, so that pages may be missing; fetch it anew")
            if record is None:
                break
            meter.left = None
            if record.rec_type == "warcinfo":
                maker = _software(record)
            elif record.rec_type in _RECORDS:
                found = _read_record(record, holder, maker)
                count += isinstance(found, Capture)
                if found:
                    yield found
            _skip(record.raw_stream)
            meter.left = MOST_OF_A_HEAD
        except Exception as failure:  # noqa: BLE001 - what a library raises on a file of any shape cannot be listed
            pages = "1 page" if count == 1 else f"{count} pages"
            yield error(
                f"{holder.name}: this web archive is cut off or broken behind {pages} ({_told(failure)}); what came before was "
                "read: fetch it anew for the rest"
            )
            return


def _told(failure: Exception) -> str:
    return " ".join(str(failure).split()) or type(failure).__name__


class _Meter:
    """A file that gives no more than so many bytes while a limit is set."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._offset = 0
        self.left: int | None = MOST_OF_A_HEAD

    def tell(self) -> int:
        """How much was read."""
        return self._offset

    def read(self, size: int = -1) -> bytes:
        """The next piece, at most `size` long; raises ValueError past the limit."""
        if self.left is not None and self.left <= 0:
            raise ValueError("the head of a record does not end")
        piece: bytes = self._file.read1(size)  # `read` would lose what came before the place where a packed file is cut off
        self._offset += len(piece)
        if self.left is not None:
            self.left -= len(piece)
        return piece


def _unpacked(file: Any) -> Any:
    """A buffered file's bytes, unpacked as they are read where it is compressed, whole or record by record."""
    head = file.read(2)
    file.seek(0)
    return gzip.GzipFile(fileobj=file) if head == GZIP else file


def _members(collection: ZipFile) -> list[str]:
    return [name for name in collection.namelist() if name.lower().endswith((".warc", ".warc.gz"))]


def _software(record: Any) -> str:
    """The program that made the archive, as its first record says."""
    told = record.raw_stream.read(_PIECE).decode("utf-8", "replace")
    named = (line.partition(":")[2].strip() for line in told.splitlines() if line.lower().startswith("software:"))
    return next(named, "")


def _read_record(record: Any, holder: Holder, maker: str) -> Found | None:
    """The page in a record; None where it holds something else, such as an image, or a server's refusal."""
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    headers = record.http_headers
    if not address or (headers and not str(headers.get_statuscode()).startswith("2")):
        return None
    said = Message()
    said["content-type"] = (headers.get_header("Content-Type") if headers else record.content_type) or ""
    kind = said.get_content_type() if said["content-type"] else ""
    if kind not in READABLE and kind not in _UNSAID:
        return None
    page = f"{holder.name}: the page of {address}"
    try:
        body = _read_body(record)
    except OversizeError:
        return error(too_large(page))
    except BrokenError:
        return error(f"{page} is packed and broken; the rest was read")
    kind = media_type(body) if kind in _UNSAID else kind
    if kind not in READABLE or not body:
        return None
    packed = _header(headers, "Content-Encoding")
    if packed and find_binary(body) and kind != "application/pdf":
        return error(f"{page} is packed with {packed}, which cannot be unpacked here; the rest was read")
    charset = said.get_param("charset")
    return make_capture(
        address,
        body,
        captured=_moment(record.rec_headers.get_header("WARC-Date")) or holder.captured,
        particulars=holder.particulars,
        kind=kind,
        charset=str(charset) if charset else None,
        tool="; ".join(filter(None, (maker, _OPENED_BY))),
    )


def _header(headers: Any, name: str) -> str:
    return (headers.get_header(name) or "").strip().lower() if headers else ""


def _read_body(record: Any) -> bytes:
    """A record's content, unpacked; raises OversizeError over the limit, EOFError where the record is cut off, BrokenError."""
    from warcio.bufferedreaders import ChunkedDataReader  # noqa: PLC0415 - as in read_archive

    chunked = _header(record.http_headers, "Transfer-Encoding") == "chunked"
    stream = ChunkedDataReader(record.raw_stream) if chunked else record.raw_stream
    pieces: list[bytes] = []
    length = 0
    while piece := stream.read(_PIECE):
        pieces.append(piece)
        length += len(piece)
        if length > captures.LARGEST:
            raise OversizeError
    if record.raw_stream.limit > 0:
        raise EOFError("its last record ends too soon")
    return unpack(b"".join(pieces), _header(record.http_headers, "Content-Encoding"))


def _skip(stream: Any) -> None:
    while stream.read(_PIECE):
        pass


def _moment(written: str | None) -> datetime | None:
    """A WARC date, which is always in UTC; None for none, or an odd one."""
    try:
        moment = datetime.fromisoformat(written or "")
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
