"""PDF documents: text in reading order, each block with its page and place; running heads are page chrome."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sayso.extraction.columns import Line, Paragraph, goes_on, paragraphs, rows
from sayso.extraction.decoding import STAGE
from sayso.extraction.kinds import Unit, headlines_of, tell_kinds, title_of
from sayso.extraction.leaves import MOST_PAGES, PAGE_BREAK, READER, Book, PdfError, read_book
from sayso.extraction.making import Described, Drawn, byline_of, make_report, words_of
from sayso.extraction.published import warning, written_time
from sayso.records import BlockKind, Capture, Place, Problem, Report, Segment, Span

EXTRACTOR = f"pdf 1; {READER}"
"""The number goes up when our own rules find another text or other blocks in the same file."""

CHARSET = "pdf"
"""Stands for a character set: the text behind a report's is what the reader makes of the file, page by page."""

PARTED_BY = "\n\n"

EDGE_ROWS = 2
"""Rows at the top and foot of a page among which running heads are looked for; a guess."""

TITLE_SIZE, HEADING_SIZE = 1.25, 1.1
"""Times the usual size of letters from which a line is a headline or subhead. Guesses; papers set headlines at twice the size."""

HEADING_LENGTH = 200

SPOILT = 0.1
"""Share of characters without a meaning above which a text is told as spoilt; a guess."""

NAMED_PAGES = 5

_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:(?:page|p\.)\s*)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE)
_HYPHENATED = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_WHITE = re.compile(r"\s+")


def extract(capture: Capture) -> tuple[Report | None, tuple[Problem, ...]]:
    """The report in a PDF document; None, and why, where it is locked, broken, or holds pictures of pages only."""
    try:
        book = read_book(capture.body)
    except PdfError as error:
        return None, (Problem("error", STAGE, str(error)),)
    if not any(character.isalnum() for character in book.text):
        return None, (Problem("error", STAGE, _empty(book)),)
    layer = _lay_out(book)
    blocks = tuple(
        block._replace(places=piece.places) for block, piece in zip(tell_kinds(layer.text, layer.units), layer.pieces, strict=True)
    )
    published, doubts = written_time(layer.text, blocks)
    title = title_of(words_of(layer.text, headlines_of(blocks), "headline"))
    report = make_report(
        capture,
        Drawn(layer.text, blocks, layer.origins, EXTRACTOR, CHARSET),
        Described(title or book.title, byline_of(layer.text, blocks), published),
    )
    told = (*_warnings(book, layer.text), *(() if capture.particulars.published else doubts))
    return report, tuple(replace(problem, report=report.id) for problem in told)


def source_text(body: bytes) -> str | None:
    """The text that places of a report's text lead to; None where the file cannot be opened."""
    try:
        return read_book(body).text
    except PdfError:
        return None


# ---- what is wrong ----------------------------------------------------------------------------------------------


def _empty(book: Book) -> str:
    if any(leaf.pictures for leaf in book.leaves):
        return (
            "this PDF holds pictures of pages and no text: it is scanned; have its text recognised (with ocrmypdf, or in your "
            "reader) and read the file that makes"
        )
    return "no words found: the pages of this PDF are empty"


def _warnings(book: Book, text: str) -> Iterator[Problem]:
    bare = [
        number
        for number, leaf in enumerate(book.leaves, 1)
        if leaf.pictures and not any(character.isalnum() for character in leaf.text)
    ]
    if bare:
        named = ", ".join(map(str, bare[:NAMED_PAGES])) + (
            f" and {len(bare) - NAMED_PAGES} more" if len(bare) > NAMED_PAGES else ""
        )
        yield warning(f"of {book.pages} pages these hold pictures and no text, and were not read: {named}")
    if book.pages > len(book.leaves):
        yield warning(f"{book.pages} pages; the first {MOST_PAGES} were read: split the file to read the rest")
    spoilt = sum(character == "\ufffd" or "\ue000" <= character <= "\uf8ff" for character in text)
    if spoilt > SPOILT * len(text):
        yield warning(
            "the file does not say which letters its signs stand for, so that the text is spoilt; look at it before you rely on it"
        )


# ---- laying out -------------------------------------------------------------------------------------------------


class _Piece(NamedTuple):
    """A paragraph, over one or several pages; lines with the number of their page."""

    lines: tuple[tuple[int, Line], ...]
    kind: BlockKind | None

    @property
    def places(self) -> tuple[Place, ...]:
        """Its boxes: one for each stretch of lines that stand under one another."""
        boxes: list[Place] = []
        for page, line in self.lines:
            last = boxes[-1] if boxes else None
            if last and last.page == page and line.top >= last.top and line.left < last.right and last.left < line.right:
                boxes[-1] = Place(
                    page, min(last.left, line.left), last.top, max(last.right, line.right), max(last.bottom, line.bottom)
                )
            else:
                boxes.append(Place(page, line.left, line.top, line.right, line.bottom))
        return tuple(Place(box.page, *(round(edge, 1) for edge in box[1:])) for box in boxes)


class _Layer(NamedTuple):
    text: str
    units: tuple[Unit, ...]
    pieces: tuple[_Piece, ...]
    origins: tuple[Segment, ...]


def _lay_out(book: Book) -> _Layer:
    pages = [leaf.lines for leaf in book.leaves]
    usual = _usual_size(pages)
    pieces = _pieces(pages, usual)
    compounds = frozenset(found[0].casefold() for page in pages for line in page for found in _HYPHENATED.finditer(line.words))
    starts: list[int] = []
    at = 0
    for leaf in book.leaves:
        starts.append(at)
        at += len(leaf.text) + len(PAGE_BREAK)
    texts: list[str] = []
    units: list[Unit] = []
    origins: list[Segment] = []
    at = 0
    for piece in pieces:
        words, segments = _write(piece, starts, compounds)
        units.append(Unit(Span(at, at + len(words)), piece.kind))
        origins.extend(segment._replace(target=segment.target + at) for segment in segments)
        texts.append(words)
        at += len(words) + len(PARTED_BY)
    return _Layer(PARTED_BY.join(texts), tuple(units), tuple(pieces), tuple(origins))


def _usual_size(pages: Sequence[Sequence[Line]]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.words)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _pieces(pages: Sequence[Sequence[Line]], usual: float) -> list[_Piece]:
    """The paragraphs of all pages in reading order, each whole where it goes on in another column or page."""
    heads = _running_heads(pages)
    pieces: list[_Piece] = []
    before: int | None = None  # the last paragraph that may go on
    for number, page in enumerate(pages, 1):
        boilerplate = [line for line in page if (number, line.start) in heads]
        body = [line for line in page if (number, line.start) not in heads]
        top = min((line.top for line in body), default=0.0)
        pieces.extend(_Piece(((number, line),), "boilerplate") for line in boilerplate if line.top < top)
        for paragraph in paragraphs(body):
            kind = _kind(paragraph, usual, first=number == 1)
            own = tuple((number, line) for line in paragraph)
            old = pieces[before] if before is not None else None
            if old and old.kind == kind and goes_on(tuple(line for _, line in old.lines), paragraph):
                pieces[before or 0] = _Piece((*old.lines, *own), kind)
                continue
            before = len(pieces)
            pieces.append(_Piece(own, kind))
        pieces.extend(_Piece(((number, line),), "boilerplate") for line in boilerplate if line.top >= top)
    return pieces


def _kind(paragraph: Paragraph, usual: float, *, first: bool) -> BlockKind | None:
    """A heading by the size of its letters; else its words tell."""
    size, length = paragraph[0].size, sum(len(line.words) for line in paragraph)
    if length > HEADING_LENGTH or size < HEADING_SIZE * usual:
        return None
    return "headline" if first and size >= TITLE_SIZE * usual else "subhead"


def _running_heads(pages: Sequence[Sequence[Line]]) -> frozenset[tuple[int, int]]:
    """Lines at the edge of a page that stand on another, too, numbers aside, and page numbers; by page and place."""
    seen: dict[str, set[int]] = {}
    edges: list[tuple[int, Line, str]] = []
    for number, page in enumerate(pages, 1):
        in_rows = rows(page)
        outer = [*in_rows[:EDGE_ROWS], *in_rows[max(EDGE_ROWS, len(in_rows) - EDGE_ROWS) :]]
        for line in (line for row in outer for line in row):
            key = _NUMBER.sub("#", " ".join(line.words.split()).casefold())
            edges.append((number, line, key))
            seen.setdefault(key, set()).add(number)
    return frozenset(
        (number, line.start)
        for number, line, key in edges
        if len(seen[key]) > 1 or (_PAGE_NUMBER.fullmatch(line.words) and len(pages[number - 1]) > 1)
    )


def _write(piece: _Piece, starts: Sequence[int], compounds: frozenset[str]) -> tuple[str, list[Segment]]:
    """The words of a paragraph on one line, and their way back to the text of the file."""
    written: list[str] = []
    segments: list[Segment] = []
    length = 0

    def add(words: str, origin: int, size: int) -> None:
        nonlocal length
        if words:
            segments.append(Segment(length, len(words), origin, size))
            written.append(words)
            length += len(words)

    for n, (page, line) in enumerate(piece.lines):
        after = piece.lines[n + 1][1].words if n + 1 < len(piece.lines) else ""
        words = line.words[:-1] if _is_broken(line.words, after, compounds) else line.words
        at, base = 0, starts[page - 1] + line.start
        for white in _WHITE.finditer(words):
            add(words[at : white.start()], base + at, white.start() - at)
            add(" ", base + white.start(), white.end() - white.start())
            at = white.end()
        add(words[at:], base + at, len(words) - at)
        if after and words == line.words and not words.endswith("-"):
            written.append(" ")  # stands for the end of the line
            length += 1
    return "".join(written), segments


def _is_broken(words: str, after: str, compounds: frozenset[str]) -> bool:
    """Whether a line ends with a hyphen that is there for its end alone: no word of the file is written so within a line.

    >>> _is_broken("the har-", "bour froze", frozenset()), _is_broken("a well-", "known pier", frozenset({"well-known"}))
    (True, False)
    """
    if words.endswith("\xad"):
        return True
    if not words.endswith("-") or not after[:1].islower() or not words[-2:-1].isalpha():
        return False
    left = re.split(r"\W", words[:-1])[-1]
    right = re.split(r"\W", after, maxsplit=1)[0]
    return f"{left}-{right}".casefold() not in compounds
