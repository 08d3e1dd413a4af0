"""The media type and the bytes decide who reads a capture, and what is refused is named."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sayso.extraction.dispatch import extract
from sayso.ids import capture_id, digest
from sayso.records import Capture, Problem, Report


def read(body: bytes, media_type: str) -> tuple[Report | None, tuple[Problem, ...]]:
    """What the extractors make of a body."""
    sha256, now = digest(body), datetime(2032, 1, 1, tzinfo=UTC)
    return extract(Capture(capture_id("file:///x", sha256), "file:///x", body, sha256, media_type, None, now, "test 1"))


@pytest.mark.parametrize(
    ("body", "media_type", "named"),
    [
        (b"", "text/plain", "empty"),
        (b" \n", "text/html", "white space"),
        (b"%PDF-1.7 ...", "text/plain", "PDF"),
        (b"PK\x03\x04rest", "application/octet-stream", "ZIP"),
        (b"\x89PNG\r\n\x1a\nrest", "image/png", "PNG"),
        (bytes(range(256)) * 9, "text/plain", "binary data"),
        (b"<rss>news</rss>", "application/rss+xml", "application/rss+xml"),
        (b'{"a": 1}', "application/json", "application/json"),
    ],
)
def test_refused(body: bytes, media_type: str, named: str) -> None:
    """What holds no text is an error that names what it is."""
    report, problems = read(body, media_type)
    assert report is None
    assert [problem.level for problem in problems] == ["error"]
    assert named in problems[0].message


@pytest.mark.parametrize("media_type", ["text/html", "application/xhtml+xml; charset=utf-8", "application/octet-stream", ""])
def test_pages(media_type: str) -> None:
    """A page is read as one where it is declared so, and where nothing is declared and it looks so."""
    report, _ = read(
        b"<!doctype html><html><body><article><p>The port of Ostra froze on Monday.</p></article></body></html>", media_type
    )
    assert report is not None
    assert report.text == "The port of Ostra froze on Monday."


def test_wide_text() -> None:
    """UTF-16 is text, with a byte-order mark and, as a guess, without."""
    words = "The port of Ostra froze on Monday."
    marked, _ = read(words.encode("utf-16"), "text/plain")
    bare, problems = read(words.encode("utf-16-be"), "text/plain")
    assert marked is not None
    assert bare is not None
    assert (marked.text, marked.charset) == (words, "utf-16-le")
    assert (bare.text, bare.charset) == (words, "utf-16-be")
    assert "guess" in problems[0].message


def test_one_nul_is_text() -> None:
    """A stray NUL makes no text binary."""
    report, problems = read(b"a\0b", "text/plain")
    assert report is not None
    assert [problem.level for problem in problems] == ["warning"]
