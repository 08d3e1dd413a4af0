"""What each target begins with: small inputs of our own, and the words that a fuzzer puts in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from sayso.export import jsonl
from sayso.ledger.judgements import make
from tests.factories import NOW, TEXT, taken
from tests.fetch.webarchives import PAGE, Kept, wacz, warc
from tests.fuzz.choices import bytes_of
from tests.linking.test_together import CITING, COPY, WIRE
from tests.paper import column, pdf

ROOT = Path(__file__).parent.parent.parent
STORY = ROOT / "examples" / "story"
LONGEST, LONGEST_TEXT = 4000, 250
"""Bytes of a seed, and of one that stands for a text; what is longer is cut, since a fuzzer goes further with short ones."""

RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Marden Courier</title><link>https://courier.example</link><language>en</language><item><title>Port &amp; harbour</title>
<link>/1</link><author>Ana Lind</author><pubDate>Mon, 12 May 2031 08:30:00 GMT</pubDate>
<content:encoded><![CDATA[<p>{TEXT * 6}</p>]]></content:encoded></item>
<item><description>{TEXT}</description></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://courier.example/"><title type="html">&lt;b&gt;Courier</title>
<entry><title>Port</title><id>urn:1</id><link href="2"/><published>2031-05-12T08:30:00+02:00</published>
<content type="text">{TEXT * 6}</content></entry></feed>"""
SHEET = f"""Link;Text_Content;Upload Timestamp;archive-date;Title;Author
https://courier.example/1;"{TEXT}";2031-05-12;2031-05-13T08:00:00Z;Port;Lind
;"{TEXT}";03/04/2031;soon;;
https://courier.example/2;;;;;
;;x;;;
"""
FOUND = f'report;words;source;cue;act\nfile:///a.txt;"{TEXT[20:40]}";Ana Lind;said;deny\n'
SIDECAR = 'outlet = "Courier"\npublished = 2031-05-12\n[events]\n"the embargo" = [2031-02-01, "2031-02-03"]\n'
LABELS = """=== one
{source:Ana Lind} {cue:said} {content:on Monday that at least 40 boats had left}.
| report outlet=<Courier> published=2031-05-12 event=<the embargo> 2031-02-01..2031-02-03
| 1 act=assert parent=none said <on Monday> 2031-05-12
| 1 quantity <at least 40 boats> 40.. unit=boats proposition <boats had left> negated
"""
QUERIES = (
    'bridge AND (crane OR "Port officials"*) NOT act:deny',
    "published:2031-05.. outlet:courier actor:lind",
    "2031-02..",
    "a*",
)
ODD = "“{said}” — ‘no’, he’d said: \"It's the '90s,\" ''they'' told «us» ``then''"
UNSEEN = "Ana L\u00adind denied \u202eon Monday\u202c that\u200b 40 boats had left.\n\n12 May\u00a02031\n\n“No\ufeff,” she said."
ADDRESSES = ("https://courier.example:443/a/../b?c=d#e", "http://[::1]:80/", "//b.example", "Mon, 12 May 2031 08:30:00 GMT", "120")
CHOSEN = bytes(range(7, 250, 3))

IN_WORDS = frozenset(
    {"rules", "dates", "state", "findings", "noise", "unseen", "together", "compare", "quotes", "quotations", "kept"}
)
"""Targets whose inputs stand for texts of words."""
HINTS: Mapping[str, str] = {
    **dict.fromkeys(("text", "markdown", "sheet", *IN_WORDS), "text"),
    **dict.fromkeys(("html", "anything"), "html"),
    **dict.fromkeys(("warc", "packed", "wacz", "download"), "warc"),
    **dict.fromkeys(("marked", "labels"), "marked"),
    **{name: name for name in ("feed", "pdf", "judgements", "search", "sidecar", "sheet")},
}
"""The file in `hints/` of what a fuzzer puts in, by target."""


def hints(target: str) -> Path | None:
    """The file of what a fuzzer puts into a target's inputs; None where bytes alone are chosen from."""
    return Path(__file__).parent / "hints" / f"{HINTS[target]}.dict" if target in HINTS else None


def seeds(target: str) -> Iterator[bytes]:
    """The inputs that a target begins with, each of them also a test."""
    for seed in _OF[target]() if target in _OF else _texts(target):
        yield seed[:LONGEST]


def _stories(suffix: str) -> Iterator[bytes]:
    return (path.read_bytes() for path in sorted(STORY.glob(f"*{suffix}")))


def _pages() -> Iterator[bytes]:
    pages = sorted((ROOT / "bench" / "extraction" / "pages" / "html").glob("*.html"))
    return chain(_stories(".html"), (path.read_bytes() for path in pages))


def _plain() -> Iterator[bytes]:
    yield from _stories(".txt")
    yield f"# Port frozen\n\n12 May 2031\n\n## More\n\n{TEXT}\n".encode("utf-16")
    yield "Port frozen\nBy Ana Lind\nUpdated: 3/4/2031\n\nCafé".encode("cp1252")


def _bodies() -> Iterator[bytes]:
    yield from (b"\0\0" + PAGE.encode(), b"\2\0" + RSS.encode("utf-16"), b"\1\0" + SHEET.encode())
    yield b"\0\0" + warc([Kept("https://courier.example/1")])


def _records() -> Iterator[bytes]:
    pages = [Kept("https://courier.example/1", b"<html><p>It froze.</p></html>"), Kept("urn:2", status="404 Gone")]
    yield warc(pages, packed=False)


def _written() -> Iterator[bytes]:
    """A labelled text, and the first cases of each file of marked sentences."""
    yield bytes_of(LABELS)
    for path in sorted((ROOT / "tests" / "cases").glob("*.case")):
        yield b"=== " + bytes_of(path.read_text(encoding="utf-8").split("\n=== ")[1][:400])


def _judged() -> Iterator[bytes]:
    """An exported judgement on a statement of the report that is in the target's ledger, and another record."""
    _, reading = taken()
    judged = make(reading.statements[0], reading.report, "act", "admit", by="Ada Lund", at=NOW)
    yield "\n".join([*jsonl.lines([judged]), json.dumps({"kind": "report"}), ""]).encode()


def _several(heads: tuple[bytes, bytes]) -> Iterator[bytes]:
    """Two reports each, with what stands before each for its outlet and day."""
    for texts in ((WIRE, COPY), (CITING, WIRE)):
        yield b"\0".join(head + bytes_of(text)[:LONGEST_TEXT] for head, text in zip(heads, texts, strict=True))


def _texts(target: str) -> Iterator[bytes]:
    """Texts in words, with what a target takes before and behind them."""
    head = {"dates": b"\2", "noise": b"\7\7"}.get(target, b"")
    tail = b"\0" + bytes(range(1, 250, 5)) if target in ("state", "findings", "quotes", "quotations") else b""
    stories = (story.decode() for story in _stories(".txt"))
    return (head + bytes_of(text)[:LONGEST_TEXT] + tail for text in (TEXT, ODD, UNSEEN, WIRE, *stories))


_OF: Mapping[str, Callable[[], Iterator[bytes]]] = {
    "html": _pages,
    "text": _plain,
    "markdown": _plain,
    "pdf": lambda: iter([pdf([column(72, 720, TEXT), column(72, 720, "Page 2")], title="Port")[9:]]),
    "anything": _bodies,
    "download": _bodies,
    "feed": lambda: iter([RSS.encode(), ATOM.encode(), RSS.encode("utf-16")]),
    "warc": _records,
    "wacz": lambda: iter([wacz(warc([Kept("https://courier.example/1")]))[4:]]),
    "sheet": lambda: iter([SHEET.encode(), FOUND.encode("utf-8-sig")]),
    "address": lambda: (words.encode() for words in ADDRESSES),
    "sidecar": lambda: iter([SIDECAR.encode()]),
    "judgements": _judged,
    "labels": _written,
    "marked": _written,
    "search": lambda: (query.encode() for query in QUERIES),
    "together": lambda: _several((b"\1\1\1", b"\2\2\1")),
    "compare": lambda: _several((b"", b"")),
    "decoding": lambda: (bytes([number]) + ODD.encode("utf-8", "ignore") for number in range(11)),
    **dict.fromkeys(("print", "packed", "maps", "found", "judged"), lambda: iter([CHOSEN])),
}
