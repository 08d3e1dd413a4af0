"""What bytes are, told from the bytes themselves."""

from __future__ import annotations

import re
from typing import NamedTuple

from sayso.text import BYTE_ORDER_MARKS

SAMPLE = 8192
"""Bytes looked at; a guess that takes in the longest comment blocks before an `<html>` that we have seen."""

CONTROL_SHARE = 0.05
"""Above this share of NUL and control bytes a body is no text. A guess: text has next to none, compressed data about a tenth."""

READABLE = "plain text, Markdown, HTML and PDF can be read"
"""The end of every message that refuses a format."""


class Binary(NamedTuple):
    """A format that holds no readable text for us."""

    media_type: str
    name: str


PDF = "application/pdf"

_MAGIC: tuple[tuple[bytes, Binary], ...] = (
    (b"%PDF-", Binary(PDF, "a PDF document")),
    (b"PK\x03\x04", Binary("application/zip", "a ZIP archive or an office document")),
    (b"\x89PNG\r\n\x1a\n", Binary("image/png", "a PNG image")),
    (b"\xff\xd8\xff", Binary("image/jpeg", "a JPEG image")),
    (b"GIF87a", Binary("image/gif", "a GIF image")),
    (b"GIF89a", Binary("image/gif", "a GIF image")),
    (b"II*\x00", Binary("image/tiff", "a TIFF image")),
    (b"MM\x00*", Binary("image/tiff", "a TIFF image")),
    (b"\x1f\x8b", Binary("application/gzip", "a gzip file")),
    (b"BZh", Binary("application/x-bzip2", "a bzip2 file")),
    (b"\xfd7zXZ\x00", Binary("application/x-xz", "an xz file")),
    (b"7z\xbc\xaf\x27\x1c", Binary("application/x-7z-compressed", "a 7-Zip archive")),
    (b"Rar!\x1a\x07", Binary("application/vnd.rar", "a RAR archive")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Binary("application/msword", "an old office document")),
    (b"{\\rtf", Binary("application/rtf", "a rich text document")),
    (b"SQLite format 3\x00", Binary("application/vnd.sqlite3", "an SQLite database")),
    (b"\x7fELF", Binary("application/x-elf", "a program")),
    (b"OggS", Binary("audio/ogg", "an Ogg recording")),
    (b"ID3", Binary("audio/mpeg", "an MP3 recording")),
)
_UNNAMED = Binary("application/octet-stream", "binary data")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*+<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1)\b",
    re.IGNORECASE | re.DOTALL,
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"


def find_binary(body: bytes) -> Binary | None:
    """The format of a body that is no text; None where it may be text."""
    for magic, binary in _MAGIC:
        if body.startswith(magic):
            return binary
    if body[:4] == b"RIFF":
        return Binary("application/x-riff", "an image, sound or video file (RIFF)")
    if body[4:8] == b"ftyp":
        return Binary("video/mp4", "a video file")
    if any(body.startswith(mark) for mark, _ in BYTE_ORDER_MARKS) or find_wide(body):
        return None
    sample = body[:SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    # A single stray NUL in a line of text is a slip, not a format.
    return _UNNAMED if controls > 1 and controls > CONTROL_SHARE * len(sample) else None


def find_wide(body: bytes) -> str | None:
    """UTF-16 without a byte-order mark: every second byte of Latin text is NUL; None where that is not so."""
    sample = body[: SAMPLE - SAMPLE % 2]
    if len(sample) < 4 or len(body) % 2:
        return None
    even, odd, half = sample[::2].count(0), sample[1::2].count(0), len(sample) // 2
    if odd > 0.7 * half and not even:  # a guess: spaces, digits and Latin letters are well over that in any news text
        return "utf-16-le"
    if even > 0.7 * half and not odd:
        return "utf-16-be"
    return None


def is_html(body: bytes) -> bool:
    """Whether a body begins as an HTML page does."""
    return _HTML.match(body[:SAMPLE].removeprefix(b"\xef\xbb\xbf")) is not None


def media_type(body: bytes) -> str:
    """The media type a body has by its looks."""
    binary = find_binary(body)
    if binary:
        return binary.media_type
    return "text/html" if is_html(body) else "text/plain"
