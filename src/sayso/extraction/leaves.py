"""The pages of a PDF file as glyphs with their places, by pypdfium2: the one file that knows this library."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import closing
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw
from pypdfium2.version import PDFIUM_INFO

READER = f"pdfium {PDFIUM_INFO.build}"

PAGE_BREAK = "\f"
"""Stands between two pages in the text of a file."""

MOST_PAGES = 1000
"""Pages that are read; a guess that takes in any report. What is longer is told, not dropped in silence."""

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
    """A page: `glyphs` in the order of the file, each of which is one character of the file's text."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    pictures: int

    @property
    def text(self) -> str:
        """Its characters as they came."""
        return "".join(glyph.character for glyph in self.glyphs)


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
        return Leaf(0, 0, (), 0)
    with closing(page):
        width, height = page.get_size()
        with closing(page.get_textpage()) as text:
            glyphs = tuple(_read_glyphs(text, height))
        pictures = sum(1 for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2))
    return Leaf(width, height, glyphs, pictures)


def _read_glyphs(text: pdfium.PdfTextPage, height: float) -> Iterator[Glyph]:
    box = raw.FS_RECTF()
    for index in range(text.count_chars()):
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
