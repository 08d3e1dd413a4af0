"""Feeds: the entries of RSS and Atom that hold their text as pages of their own, the others as leads; by feedparser."""

from __future__ import annotations

import io
import re
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape, unescape
from importlib.metadata import version
from typing import Any
from urllib.parse import urljoin

from sayso.extraction.dates import read_machine_date
from sayso.fetch.captures import TOOL, Found, Holder, Lead, error, make_capture, warning

TEASER = 500
"""Characters of text up to which an entry only whets the appetite; a guess: teasers run to 300, the shortest reports to 800."""

SAMPLE = 8192
_ROOT = re.compile(rb"<(?:rss|feed|(?:\w+:)?RDF)(?=[\s>])", re.IGNORECASE)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_OPENED_BY = f"{TOOL}; feedparser {version('feedparser')}"

TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/rdf+xml"})
SUFFIXES = (".rss", ".atom")


def is_feed(head: bytes) -> bool:
    """Whether a body that begins so is a feed."""
    head = head.replace(b"\0", b"")  # UTF-16
    root = _ROOT.search(head)
    page = _PAGE.search(head)
    return bool(root and not (page and page.start() < root.start()))


def read_feed(body: bytes, holder: Holder, *, charset: str | None = None) -> Iterator[Found]:
    """The entries of a feed, each once."""
    import feedparser  # noqa: PLC0415 - it takes its time to load, and few files are feeds

    headers = {"content-type": f"application/xml; charset={charset}"} if charset else {}
    try:
        feed = feedparser.parse(io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    except Exception as failure:  # noqa: BLE001 - what a library raises on a file of any shape cannot be listed
        yield error(f"{holder.name}: this feed cannot be read ({type(failure).__name__}: {failure}); fetch it anew")
        return
    entries = list(feed.entries)
    if not entries and (feed.bozo or not feed.get("version")):  # of nothing at all, feedparser says no version
        yield error(
            f"{holder.name}: this is no feed: RSS or Atom, which are XML, were expected; see that the address is the feed's"
        )
        return
    if not entries:
        yield warning(f"{holder.name}: no entries in this feed")
    if feed.bozo and not isinstance(feed.bozo_exception, feedparser.CharacterEncodingOverride):
        told = " ".join(str(feed.bozo_exception).split())
        yield warning(
            f"{holder.name}: this feed is not well-formed ({told}); what was found in it was read: {len(entries)} entries"
        )
    for entry in entries:
        yield from _read_entry(entry, feed.feed, holder)


def _read_entry(entry: Any, feed: Any, holder: Holder) -> Iterator[Found]:
    link = _said(entry, "link").strip()
    if link and holder.address.startswith(("http://", "https://")):
        link = _absolute(holder.address, link)
    text = _text(entry)
    if text:
        name = link or _said(entry, "id") or _said(entry, "title") or "entry"
        address = link or f"{holder.address}#{escape(name)}"
        yield make_capture(
            address,
            _page(entry, feed, text).encode("utf-8", "replace"),
            captured=holder.captured,
            particulars=holder.particulars,
            kind="text/html",
            charset="utf-8",
            tool=f"{_OPENED_BY}: an entry of {holder.address}",
        )
    elif link.startswith(("http://", "https://")):
        yield Lead(link, holder.particulars, holder.name)
    else:
        yield warning(
            f"{holder.name}: the entry {_said(entry, 'title') or 'without a title'!r} has neither text nor address; left out"
        )


def _said(entry: Any, key: str) -> str:
    """What an entry says under a key; of elements that run into each other feedparser makes other things than words."""
    value = entry.get(key)
    return value if isinstance(value, str) else ""


def _absolute(base: str, link: str) -> str:
    try:
        return urljoin(base, link)
    except ValueError:  # told where it is followed
        return link


def _text(entry: Any) -> str | None:
    """The mark-up of an entry's text; None where it has at most a teaser."""
    held = [*(entry.get("content") or ()), *([entry.summary_detail] if "summary_detail" in entry else [])]
    best = max(held, key=lambda one: len(one.get("value") or ""), default=None)
    if best is None:
        return None
    value = str(best.get("value") or "")
    if len(" ".join(_TAG.sub(" ", value).split())) <= TEASER:
        return None
    if best.get("type") == "text/plain" and "<p" not in value.lower():
        return "".join(f"<p>{escape(piece)}</p>" for piece in re.split(r"\n\s*\n", value) if piece.strip())
    return value


def _page(entry: Any, feed: Any, text: str) -> str:
    """An entry as a page, with what the feed says of it in the page's head."""
    title = _words(_said(entry, "title"))
    published = _said(entry, "published")
    said = {
        "og:site_name": _words(_said(feed, "title")),
        "author": _words(_said(entry, "author")),
        # as it is written, if we can read it: the day is that of its own time zone
        "article:published_time": published if read_machine_date(published) else _moment(entry.get("published_parsed")),
    }
    metas = "".join(f'<meta property="{key}" content="{escape(value)}">\n' for key, value in said.items() if value)
    language = escape(_said(feed, "language"))
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">\n<title>{escape(title)}</title>\n{metas}</head>\n'
        f"<body><article>\n<h1>{escape(title)}</h1>\n{text}\n</article></body></html>\n"
    )


def _words(value: str) -> str:
    """A name or title as plain words: feeds have mark-up and character references in them."""
    return " ".join(unescape(_TAG.sub(" ", value)).split())


def _moment(parsed: Any) -> str | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC).isoformat() if parsed else None
    except (ValueError, OverflowError, OSError, TypeError):
        return None
