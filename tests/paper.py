"""PDF documents for tests: a writer of the little that a page needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Printed(NamedTuple):
    """Words on a page; points from its lower left."""

    x: float
    y: float
    size: float
    words: str


def column(x: float, y: float, text: str, *, size: float = 10, lead: float = 12) -> list[Printed]:
    """Lines under one another; one that begins with spaces is set in by an em."""
    lines = text.strip("\n").split("\n")
    return [
        Printed(x + (size if line.startswith(" ") else 0), y - lead * n, size, line.strip())
        for n, line in enumerate(lines)
        if line.strip()
    ]


def pdf(pages: Sequence[Iterable[Printed]], *, pictures: bool = False, title: str = "") -> bytes:
    """A document of these pages in Helvetica; with `pictures` each holds one."""
    objects = [b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    objects.append(
        _stream(b"\x80", b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ")
    )
    tree = len(objects) + 2 * len(pages) + 1
    kids = []
    for lines in pages:
        drawn = b"q 400 0 0 500 90 90 cm /I1 Do Q\n" if pictures else b""
        drawn += b"".join(
            b"BT /F1 %g Tf %g %g Td (%s) Tj ET\n" % (size, x, y, _escape(words.encode("cp1252"))) for x, y, size, words in lines
        )
        objects.append(_stream(drawn, b""))
        resources = b"<< /Font << /F1 1 0 R >> /XObject << /I1 2 0 R >> >>"
        objects.append(
            b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources %s >>"
            % (tree, len(objects), resources)
        )
        kids.append(len(objects))
    objects.append(b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids)))
    objects.append(b"<< /Type /Catalog /Pages %d 0 R >>" % tree)
    objects.append(b"<< /Title (%s) >>" % _escape(title.encode("cp1252")))
    return _assemble(objects)


def _assemble(objects: Sequence[bytes]) -> bytes:
    body, offsets = b"%PDF-1.4\n", []
    for number, held in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, held)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer << /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, size - 2, size - 1, len(body))
    return body + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + trailer


def _stream(content: bytes, keys: bytes) -> bytes:
    return b"<< %s/Length %d >>\nstream\n%s\nendstream" % (keys, len(content), content)


def _escape(words: bytes) -> bytes:
    return words.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
