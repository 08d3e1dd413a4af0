"""The article in an HTML page, found by trafilatura and htmldate: the one file that knows these libraries."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date
from importlib.metadata import version
from typing import Any, NamedTuple

from htmldate import find_date
from trafilatura import bare_extraction
from trafilatura.metadata import extract_metadata

from sayso.extraction.layout import ends_sentence
from sayso.records import BlockKind

EXTRACTOR = (
    f"html 1; trafilatura {version('trafilatura')}: balanced or precision, comments=no, tables=no, deduplicate=no; "
    f"htmldate {version('htmldate')}"
)
"""The number goes up when our own rules find another text or other blocks in the same page."""

_PAGE = "<html>\n"
"""Put before every page: both libraries refuse a fragment whose first tag is not one of a page's, and htmldate fetches what looks
like an address."""

SHORT = 3000
"""Characters below which trafilatura 2.3 may add to a balanced reading what covers more of the page (its ESCALATION_MAX_LENGTH)."""

TOO_MUCH = 2
"""Times the strict reading's length beyond which a short balanced one is taken to be filled up with other text. A guess."""

_BLOCKS = frozenset({"p", "head", "quote", "list", "item", "code", "table", "row", "cell", "body", "div"})

_LINE_BREAK = "\n"

for _name in ("trafilatura", "htmldate"):
    # They log what we tell as a problem; without a handler Python would print it to standard error.
    logging.getLogger(_name).addHandler(logging.NullHandler())


class ArticleError(Exception):
    """A library failed on a page; the message says which and how."""


class Piece(NamedTuple):
    """A block of an article, as the extractor gives it."""

    kind: BlockKind
    words: str


class About(NamedTuple):
    """What the extractor makes of the page's head and of marks around the article."""

    title: str | None
    byline: str | None


def read_article(source: str) -> tuple[Piece, ...]:
    """The blocks of the article in a page; empty where none is found.

    trafilatura's balanced setting, on a short article, falls back on nearly all of the page's text. So its strict setting is asked
    too, and taken where the balanced reading has lost blocks of it or, being short, is mostly something else.
    """
    balanced, strict = _extract(source, strict=False), _extract(source, strict=True)
    if not any(ends_sentence(piece.words) for piece in strict):
        return balanced
    length, core = (sum(len(piece.words) for piece in pieces) for pieces in (balanced, strict))
    known = {piece.words for piece in balanced}
    dumped = any(piece.words not in known for piece in strict)
    return strict if dumped or (length < SHORT and length > TOO_MUCH * core) else balanced


def _extract(source: str, *, strict: bool) -> tuple[Piece, ...]:
    try:
        found = bare_extraction(
            _PAGE + source,
            favor_precision=strict,
            include_comments=False,
            include_tables=False,
            include_formatting=False,
            deduplicate=False,
            date_extraction_params={"max_date": "2100-01-01"},  # not used here; without it the clock would be read
        )
    except Exception as error:  # what a library may raise on a page of any shape cannot be listed; each is about this page
        raise ArticleError(_told("trafilatura", error)) from error
    return tuple(_pieces(found.body)) if found is not None and not isinstance(found, dict) else ()


def read_about(source: str) -> About:
    """Title and byline as the extractor finds them."""
    try:
        found = extract_metadata(_PAGE + source, date_config={"max_date": "2100-01-01", "extensive_search": False}, extensive=False)
    except Exception as error:  # as above
        raise ArticleError(_told("trafilatura", error)) from error
    return About(found.title or None, found.author or None)


def read_date(source: str, *, address: str | None, latest: date) -> date | None:
    """The day of publication that htmldate finds in marks and address; it does not search the text for any date."""
    try:
        found = find_date(_PAGE + source, extensive_search=False, original_date=True, url=address, max_date=latest.isoformat())
    except Exception as error:  # as above
        raise ArticleError(_told("htmldate", error)) from error
    return date.fromisoformat(found) if found else None


def _told(library: str, error: Exception) -> str:
    return f"{library} failed on this page ({type(error).__name__}{f': {error}' if str(error) else ''})"


def _pieces(body: Any) -> Iterator[Piece]:
    """The blocks of the extractor's tree, walked without recursion."""
    kinds: list[BlockKind] = ["paragraph"]
    words: list[str] = []
    for step, element in _walk(body):
        tag = element.tag
        if step == "text":
            words.extend([element.text] if element.text else [])
        elif step == "tail":
            words.extend([element.tail] if element.tail else [])
        elif tag == "lb" and step == "enter":
            if _LINE_BREAK in words[-2:]:  # two of them, with white space between, part paragraphs
                yield from _flush(kinds[-1], words)
            else:
                words.append(_LINE_BREAK)
        elif tag in _BLOCKS:
            yield from _flush(kinds[-1], words)
            if step == "enter":
                kinds.append(_kind(element, kinds[-1]))
            else:
                kinds.pop()
    yield from _flush("paragraph", words)


def _walk(body: Any) -> Iterator[tuple[str, Any]]:
    stack: list[tuple[str, Any]] = [("enter", body)]
    while stack:
        step, element = stack.pop()
        if not isinstance(element.tag, str):
            continue
        yield step, element
        if step == "enter":
            yield "text", element
            stack.append(("leave", element))
            for child in reversed(element):
                stack.extend((("tail", child), ("enter", child)))


def _flush(kind: BlockKind, words: list[str]) -> Iterator[Piece]:
    joined = " ".join("".join(words).split())
    words.clear()
    if joined:
        yield Piece(kind, joined)


def _kind(element: Any, outside: BlockKind) -> BlockKind:
    if element.tag == "head":
        return "headline" if element.get("rend") == "h1" else "subhead"
    return "quotation" if element.tag == "quote" or outside == "quotation" else "paragraph"
