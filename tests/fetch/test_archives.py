"""Pages in web archives become captures with the archive's own dates and addresses; a broken archive gives what it can."""

from __future__ import annotations

import gzip
import io
import lzma
import random
import zlib
from collections.abc import Callable
from datetime import UTC, datetime

import brotli
import pytest
import zstandard

from sayso.fetch import archives, captures
from sayso.fetch.captures import Found, Holder
from sayso.fetch.files import read_body
from sayso.ids import digest
from sayso.records import Capture, Particulars, Problem
from tests.fetch.webarchives import PAGE, Kept, wacz, warc

PACKINGS: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
    ("gzip", gzip.compress),
    ("deflate", zlib.compress),
    ("br", brotli.compress),
    ("zstd", zstandard.compress),
)
HOLDER = Holder("crawl.warc.gz", "file:///crawl.warc.gz", datetime(2031, 6, 1, tzinfo=UTC), Particulars(outlet="Courier"))
PAGES = [Kept(f"https://courier.example/{number}", PAGE.replace("frozen", f"frozen {number}").encode()) for number in range(3)]


def read(body: bytes) -> list[Found]:
    """What is found in a file's bytes."""
    return list(read_body(body, HOLDER))


def addresses(found: list[Found]) -> list[str]:
    """The addresses of the captures."""
    return [one.address for one in found if isinstance(one, Capture)]


def problems(found: list[Found]) -> list[Problem]:
    """What is wrong."""
    return [one for one in found if isinstance(one, Problem)]


@pytest.mark.parametrize(
    "body",
    [warc(PAGES), warc(PAGES, packed=False), gzip.compress(warc(PAGES, packed=False)), wacz(warc(PAGES[:1]), warc(PAGES[1:]))],
    ids=["record by record", "not compressed", "compressed whole", "WACZ"],
)
def test_pages_come_with_the_archives_own_facts(body: bytes) -> None:
    """Address, date, bytes, media type and character set, and what made the archive."""
    found = read(body)
    assert addresses(found) == [page.address for page in PAGES]
    first = found[0]
    assert isinstance(first, Capture)
    assert (first.body, first.sha256) == (PAGES[0].body, digest(PAGES[0].body))
    assert (first.media_type, first.charset) == ("text/html", "utf-8")
    assert first.captured == datetime(2031, 5, 12, 8, 30, tzinfo=UTC)
    assert first.tool.startswith("Invented Crawler 3; sayso")
    assert first.particulars.outlet == "Courier"


@pytest.mark.parametrize(
    "page",
    [
        Kept("https://courier.example/logo", b"\x89PNG\r\n\x1a\n", "image/png"),
        Kept("https://courier.example/style", b"p { color: red }", "text/css"),
        Kept("https://courier.example/gone", b"<html>Not here", "text/html", "404 Not Found"),
        Kept("https://courier.example/moved", b"", "text/html", "301 Moved", (("Location", "/x"),)),
    ],
    ids=["image", "style", "refusal", "redirect"],
)
def test_what_is_no_report_is_left(page: Kept) -> None:
    """Neither captures nor problems come of it."""
    assert read(warc([page])) == []


@pytest.mark.parametrize(
    ("packing", "body"),
    [
        ("gzip", gzip.compress(PAGE.encode())),
        ("deflate", zlib.compress(PAGE.encode())),
        ("br", brotli.compress(PAGE.encode())),
        ("zstd", zstandard.compress(PAGE.encode())),
        ("zstd", zstandard.compress(PAGE.encode()[:9]) + zstandard.compress(PAGE.encode()[9:])),
        ("gzip", PAGE.encode()),
        ("br", PAGE.encode()),
    ],
    ids=["gzip", "deflate", "brotli", "zstandard", "zstandard, two frames", "unpacked before", "unpacked before, brotli"],
)
def test_packed_pages_are_unpacked(packing: str, body: bytes) -> None:
    """As browsers do; archives may have done it before and left the word."""
    (found,) = read(warc([Kept("https://courier.example/a", body, headers=(("Content-Encoding", packing),))]))
    assert isinstance(found, Capture)
    assert found.body == PAGE.encode()


def test_chunks_are_put_together() -> None:
    """A page sent in chunks is whole."""
    chunked = b"5\r\n" + PAGE.encode()[:5] + b"\r\n" + f"{len(PAGE) - 5:x}\r\n".encode() + PAGE.encode()[5:] + b"\r\n0\r\n\r\n"
    (found,) = read(warc([Kept("https://courier.example/a", chunked, headers=(("Transfer-Encoding", "chunked"),))]))
    assert isinstance(found, Capture)
    assert found.body == PAGE.encode()


@pytest.mark.parametrize("packed", [True, False])
def test_a_truncated_archive_gives_what_came_before(packed: bool) -> None:  # noqa: FBT001 - a case
    """The pages before the cut are read, and an error says where it is cut."""
    whole = warc(PAGES, packed=packed)
    found = read(whole[:-60] if packed else whole[:-200])
    assert addresses(found) == [page.address for page in PAGES[:2]]
    (problem,) = problems(found)
    assert problem.level == "error"
    assert "cut off or broken behind 2 pages" in problem.message


@pytest.mark.parametrize(("packing", "pack"), PACKINGS)
def test_a_bomb_is_not_unpacked(packing: str, pack: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that grows over the limit is an error, and the next one is read."""
    monkeypatch.setattr(captures, "LARGEST", 1024 * 1024)
    bomb = Kept("https://courier.example/bomb", pack(bytes(64 * 1024 * 1024)), headers=(("Content-Encoding", packing),))
    found = read(warc([bomb, PAGES[0]]))
    assert addresses(found) == [PAGES[0].address]
    assert "the page of https://courier.example/bomb: larger than 1 MB" in problems(found)[0].message


def test_a_page_over_the_limit_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is an error, and the next one is read."""
    monkeypatch.setattr(captures, "LARGEST", 1024)
    found = read(warc([Kept("https://courier.example/long", b"x" * 5000), PAGES[0]]))
    assert addresses(found) == [PAGES[0].address]
    assert "larger than" in problems(found)[0].message


def test_a_head_without_end_fills_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive that is one endless line is broken off."""
    monkeypatch.setattr(archives, "MOST_OF_A_HEAD", 100_000)
    (problem,) = problems(read(gzip.compress(b"WARC/1.0\r\nX: " + bytes(10_000_000))))
    assert "the head of a record does not end" in problem.message


@pytest.mark.parametrize(("packing", "pack"), PACKINGS)
@pytest.mark.parametrize("spoil", [lambda body: body[:-9], lambda body: body[:20] + bytes(20)], ids=["cut off", "overwritten"])
def test_broken_packing_is_a_problem_of_that_page(
    packing: str, pack: Callable[[bytes], bytes], spoil: Callable[[bytes], bytes]
) -> None:
    """The next one is read."""
    page = Kept("https://courier.example/a", spoil(pack(PAGE.encode())), headers=(("Content-Encoding", packing),))
    found = read(warc([page, PAGES[0]]))
    assert addresses(found) == [PAGES[0].address]
    told = "cannot be unpacked" if packing == "deflate" else "packed and broken"  # which has no sign of its own
    assert told in problems(found)[0].message


def test_an_unknown_packing_is_a_problem_of_that_page() -> None:
    """What it is packed with is told, and the next one is read."""
    page = Kept("https://courier.example/a", lzma.compress(PAGE.encode()), headers=(("Content-Encoding", "xz"),))
    found = read(warc([page, PAGES[0]]))
    assert addresses(found) == [PAGES[0].address]
    assert "is packed with xz, which cannot be unpacked here" in problems(found)[0].message


@pytest.mark.parametrize("text", ["hello", "x", "It froze.", "\ufeffIt froze."])
def test_words_that_might_begin_something_packed_are_words(text: str) -> None:
    """What an archive unpacked before and still calls Brotli has no sign that tells so."""
    page = Kept("https://courier.example/a", text.encode(), "text/plain", headers=(("Content-Encoding", "br"),))
    (found,) = read(warc([page]))
    assert isinstance(found, Capture)
    assert found.body == text.encode()


def test_a_broken_collection_is_a_problem() -> None:
    """A WACZ file whose archive is damaged says so."""
    whole = bytearray(wacz(warc(PAGES)))
    at = whole.index(b"\x1f\x8b")
    whole[at : at + 400] = bytes(400)
    (problem,) = problems(read(bytes(whole)))
    assert problem.level == "error"


def test_other_zip_files_are_no_collections() -> None:
    """They are left to be refused as what they are."""
    assert archives.is_collection(io.BytesIO(wacz(warc(PAGES))))
    assert not archives.is_collection(io.BytesIO(b"PK\x03\x04 and nothing"))
    assert not archives.is_collection(io.BytesIO(wacz()))


def test_a_moment_before_the_calendar_is_none() -> None:
    """The time of the file stands in for it, and the next page is read."""
    found = read(warc(PAGES, packed=False).replace(b"2031-05-12T08:30:00Z", b"0001-01-01T00:00:00+09", 1))
    assert problems(found) == problems(read(warc(PAGES, packed=False)))


def test_a_record_of_another_length_than_it_says_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """What may be missing is told once, and nothing is printed past us."""
    found = read(warc(PAGES, packed=False).replace(b"Content-Length: ", b"Content-Length: 1", 1))
    assert any("not as long as it says" in problem.message or "cut off" in problem.message for problem in problems(found))
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("seed", range(40))
def test_spoilt_archives_are_problems(seed: int) -> None:
    """Whatever bytes are another, pages and problems come, and nothing is raised."""
    chance = random.Random(seed)
    for whole in (warc(PAGES), warc(PAGES, packed=False), wacz(warc(PAGES[:1]))):
        spoilt = bytearray(whole)
        for _ in range(chance.randrange(1, 20)):
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
        assert all(isinstance(one, Capture | Problem) for one in read(bytes(spoilt)))
