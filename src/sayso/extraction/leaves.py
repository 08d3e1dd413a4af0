"""The pages of a PDF file as glyphs with their places, by pypdfium2: the one file that knows this library."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw
from pypdfium2.version import PDFIUM_INFO

from sayso.extraction.columns import Line

READER = f"pdfium {PDFIUM_INFO.build}"

PAGE_BREAK = "\f"
"""Stands between two pages in the text of a file."""

MOST_PAGES = 1000
"""Pages that are read; a guess that takes in any report. What is longer is told, not dropped in silence."""

COLUMN_GAP, OTHER_LINE = 1.5, 0.5
"""Ems beside and across a line at which a stretch of text ends. Guesses: spaces are a third of an em."""

MOST_GLYPHS = 200_000
"""Characters of one page that are read; a guess: a full page of a newspaper has 20,000."""

_PASSWORD = 4
_HYPHEN = "\x02"
"""What pdfium gives for a hyphen at the end of a line."""


class PdfError(Exception):
    """A file that cannot be opened; the message says why and what to do."""


class Glyph(NamedTuple):
    """A character on a page; points, from the page's upper left."""

    character: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    made: bool
    """Whether the reader put it in for a gap or the end of a line."""


class Leaf(NamedTuple):
    """A page: its characters as they came, the stretches of lines they make, and how many pictures are on it."""

    text: str
    lines: tuple[Line, ...]
    pictures: int


class Book(NamedTuple):
    """A file: the pages that were read, how many there are, and the title that the file gives itself."""

    leaves: tuple[Leaf, ...]
    pages: int
    title: str | None

    @property
    def text(self) -> str:
        """The text of all pages: what a report's text is cut from."""
        return PAGE_BREAK.join(leaf.text for leaf in self.leaves)


def read_book(body: bytes) -> Book:
    """The pages of a PDF file; raises PdfError where it is locked or broken."""
    try:
        document = pdfium.PdfDocument(body)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise PdfError("this PDF is locked with a password; open it, print it to a new PDF and read that") from error
        raise PdfError("this PDF is broken and cannot be opened; fetch it anew, or print it to a new PDF and read that") from error
    with closing(document):
        pages = len(document)
        if not pages:
            raise PdfError("this PDF is broken: no page is left in it; fetch it anew")
        leaves = tuple(_read_leaf(document, number) for number in range(min(pages, MOST_PAGES)))
        title = " ".join(document.get_metadata_value("Title").split())
    return Book(leaves, pages, title or None)


def _read_leaf(document: pdfium.PdfDocument, number: int) -> Leaf:
    """A page; one that cannot be loaded is empty."""
    try:
        page = document[number]
    except pdfium.PdfiumError:
        return Leaf("", (), 0)
    with closing(page):
        with closing(page.get_textpage()) as text:
            glyphs = tuple(_read_glyphs(text, page.get_height()))
        pictures = sum(1 for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2))
    return Leaf("".join(glyph.character for glyph in glyphs), tuple(_lines(glyphs)), pictures)


def _read_glyphs(text: pdfium.PdfTextPage, height: float) -> Iterator[Glyph]:
    box = raw.FS_RECTF()
    for index in range(min(text.count_chars(), MOST_GLYPHS)):
        code = raw.FPDFText_GetUnicode(text, index)
        raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
        yield Glyph(
            _character(code),
            box.left,
            height - box.top,
            box.right,
            height - box.bottom,
            raw.FPDFText_GetFontSize(text, index),
            raw.FPDFText_IsGenerated(text, index) == 1,
        )


def _character(code: int) -> str:
    if chr(code) == _HYPHEN:
        return "-"
    return "\ufffd" if 0xD800 <= code <= 0xDFFF or not code else chr(code)


def _lines(glyphs: Sequence[Glyph]) -> Iterator[Line]:
    """The stretches of text on a page: a line, or what a column has of it."""
    start = 0
    last: Glyph | None = None  # the last one that was printed
    for i, glyph in enumerate(glyphs):
        if glyph.character in "\r\n" or (last and not glyph.made and _parts(last, glyph)):
            yield from _line(glyphs, start, i)
            start = i
            last = None
        if not glyph.made and not glyph.character.isspace():
            last = glyph
    yield from _line(glyphs, start, len(glyphs))


def _parts(left: Glyph, right: Glyph) -> bool:
    """Whether two glyphs that follow each other stand on other lines, or in other columns of one."""
    size = max(left.size, right.size, 1.0)
    return (
        abs(left.bottom - right.bottom) > OTHER_LINE * size
        or right.left < left.right - size
        or right.left - left.right > COLUMN_GAP * size
    )


def _line(glyphs: Sequence[Glyph], start: int, end: int) -> Iterator[Line]:
    while start < end and glyphs[start].character.isspace():
        start += 1
    while end > start and glyphs[end - 1].character.isspace():
        end -= 1
    printed = [glyph for glyph in glyphs[start:end] if not glyph.made and not glyph.character.isspace()]
    if printed:
        yield Line(
            start,
            end,
            min(glyph.left for glyph in printed),
            min(glyph.top for glyph in printed),
            max(glyph.right for glyph in printed),
            max(glyph.bottom for glyph in printed),
            Counter(round(glyph.size, 1) for glyph in printed).most_common(1)[0][0],
            "".join(glyph.character for glyph in glyphs[start:end]),
        )
