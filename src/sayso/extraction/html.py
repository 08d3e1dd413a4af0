"""HTML pages: the article's blocks, each anchored to the page's source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from sayso.extraction.alignment import cut, keys, place, to_source
from sayso.extraction.dates import read_machine_date
from sayso.extraction.decoding import STAGE, decode_page
from sayso.extraction.kinds import Unit, byline_name, tell_kinds, title_of
from sayso.extraction.making import Described, Drawn, byline_of, make_report, words_of
from sayso.extraction.markup import Markup, read_markup
from sayso.extraction.page import Page, read_page, resolve_references
from sayso.extraction.published import given_time, warning, written_time
from sayso.records import Block, BlockKind, Capture, Problem, Report, Segment, Span, Time
from sayso.text import invert, to_origin, trim

PARTED_BY = "\n\n"
"""Stands between two blocks of the text."""

_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def extract(capture: Capture) -> tuple[Report | None, tuple[Problem, ...]]:
    """The report in a capture of an HTML page; None, and why, where no article is found in it."""
    # trafilatura and htmldate take 200 ms to import, 130 of them on top of the rest (November 2026, a two-core server).
    # A reader of plain text should not wait for them.
    from sayso.extraction import article  # noqa: PLC0415

    decoded, problems = decode_page(capture)
    page = read_page(decoded.text)
    source = resolve_references(_UNFIT.sub("", decoded.text))
    try:
        pieces = [_Piece(*piece) for piece in article.read_article(source)]
    except article.ArticleError as error:
        return None, (*problems, Problem(level="error", stage=STAGE, message=f"no article text found: {error}"))
    if not any(character.isalnum() for piece in pieces for character in piece.words):
        message = "no article text found: the page holds no paragraphs of text (it may build them with a script when shown)"
        return None, (*problems, Problem(level="error", stage=STAGE, message=message))
    markup = read_markup(page)
    layer = _lay_out(page, pieces, markup)
    report, doubts = _describe(capture, layer, markup, source, charset=decoded.charset)
    told = (*(_in_text(problem, layer.origins) for problem in problems), *layer.problems, *doubts)
    return report, tuple(replace(problem, report=report.id) for problem in told)


def _in_text(problem: Problem, origins: Sequence[Segment]) -> Problem:
    """A problem of the page's source as one of the report's text, where its place is in that, too."""
    spans = to_origin(invert(origins), problem.span) if problem.span else ()
    return replace(problem, span=next(iter(spans), None))


class _Piece(NamedTuple):
    kind: BlockKind
    words: str
    spans: tuple[Span, ...] = ()
    """Where it stands in the page's text."""


class _Layer(NamedTuple):
    """The text of a page's article."""

    text: str
    blocks: tuple[Block, ...]
    origins: tuple[Segment, ...]
    title: str | None
    problems: tuple[Problem, ...]


def _lay_out(page: Page, pieces: Sequence[_Piece], markup: Markup) -> _Layer:
    placed = place(keys(page.text, without=page.title), page.text, [piece.words for piece in pieces])
    pieces = [piece._replace(spans=spans) for piece, spans in zip(pieces, placed, strict=True)]
    headline = _find_headline(page, pieces, markup)
    pieces = _with_headline(pieces, headline) if headline else list(pieces)
    texts: list[str] = []
    units: list[Unit] = []
    origins: list[Segment] = []
    at = 0
    for piece in pieces:
        words, segments = cut(page.text, piece.spans, like=piece.words) if piece.spans else (piece.words, ())
        units.append(Unit(Span(at, at + len(words)), piece.kind))
        origins.extend(to_source(segments, page.origins, at))
        texts.append(words)
        at += len(words) + len(PARTED_BY)
    text = PARTED_BY.join(texts)
    lost = [unit.span for unit, piece in zip(units, pieces, strict=True) if not piece.spans]
    blocks = tell_kinds(text, units)
    title = headline.words if headline else title_of(words_of(text, blocks, "headline"))
    return _Layer(text, blocks, tuple(origins), title, (_lost(lost),) if lost else ())


def _find_headline(page: Page, pieces: Sequence[_Piece], markup: Markup) -> _Piece | None:
    """The page's headline as it stands on it: the `<h1>` that the mark-up's title names, or the only one; else the `<title>`."""
    said = keys(markup.title.value).text.casefold() if markup.title else ""
    spans = [trim(page.text, span) for span in page.headings]
    headings = [_Piece("headline", " ".join(page.text[slice(*span)].split()), (span,)) for span in spans]
    headings = [heading for heading in headings if heading.words]
    named = [heading for heading in headings if said and keys(heading.words).text.casefold() in said]
    if named or len(headings) == 1:
        return (named or headings)[0]
    first = next((piece for piece in pieces if piece.kind == "headline"), None)
    if first or not (markup.title or page.title):
        return first
    words = markup.title.value if markup.title else _without_outlet(page.text[slice(*(page.title or Span(0, 0)))], markup)
    if not words:
        return None
    return _Piece("headline", words, _within_title(page, words))


def _without_outlet(title: str, markup: Markup) -> str:
    """A `<title>` without the outlet's name at its end, where the mark-up says that name."""
    words = " ".join(title.split())
    bare = words.removesuffix(markup.outlet.value).rstrip() if markup.outlet else words
    return bare[:-1].rstrip() if bare != words and bare[-1:] in tuple("|-–—·:»") else words


def _within_title(page: Page, words: str) -> tuple[Span, ...]:
    """Where words stand in the `<title>`, which may go on with the outlet's name."""
    if not page.title:
        return ()
    title, wanted = keys(page.text[slice(*page.title)]), keys(words).text
    at = title.text.find(wanted)
    start = page.title.start
    return (Span(start + title.places[at], start + title.places[at + len(wanted) - 1] + 1),) if at >= 0 and wanted else ()


def _with_headline(pieces: Sequence[_Piece], headline: _Piece) -> list[_Piece]:
    """The pieces with the headline in front, or marked as such where it is among them already."""
    wanted = keys(headline.words).text
    for i, piece in enumerate(pieces):
        if keys(piece.words).text == wanted:
            return [*pieces[:i], piece._replace(kind="headline"), *pieces[i + 1 :]]
    used = [span for piece in pieces for span in piece.spans]
    free = all(span.end <= mine.start or mine.end <= span.start for mine in headline.spans for span in used)
    return [headline if free else headline._replace(spans=()), *pieces]


def _lost(spans: Sequence[Span]) -> Problem:
    count = f"{len(spans)} block{' was' if len(spans) == 1 else 's were'}"
    return warning(f"{count} not found again in the page's source and cannot be shown there", spans[0])


def _describe(capture: Capture, layer: _Layer, markup: Markup, source: str, *, charset: str) -> tuple[Report, tuple[Problem, ...]]:
    from sayso.extraction import article  # noqa: PLC0415 as in extract

    particulars = capture.particulars
    published, doubts = (given_time(particulars), ()) if particulars.published else _published(capture, layer, markup, source)
    byline = particulars.byline or _byline(layer, markup)
    if not byline:
        try:
            byline = article.read_about(source).byline
        except article.ArticleError as error:
            doubts = (*doubts, warning(f"the byline was not looked for: {error}"))
    outlet = markup.outlet.value if markup.outlet else None
    report = make_report(
        capture,
        Drawn(layer.text, layer.blocks, layer.origins, article.EXTRACTOR, charset),
        Described(layer.title, byline, published, outlet, markup.language),
    )
    return report, doubts


def _byline(layer: _Layer, markup: Markup) -> str | None:
    if markup.byline:
        return byline_name(markup.byline.value) or markup.byline.value
    return byline_of(layer.text, layer.blocks)


def _published(capture: Capture, layer: _Layer, markup: Markup, source: str) -> tuple[Time | None, tuple[Problem, ...]]:
    """By JSON-LD, `<meta>`, the text's own date line, and last what htmldate finds, which is told as a guess."""
    from sayso.extraction import article  # noqa: PLC0415 as in extract

    for said in markup.published:
        written = read_machine_date(said.value)
        if written:
            odd = (warning(written.doubt),) if written.doubt else ()
            return Time(written.earliest, written.latest, said.value, said.basis), odd
    time, doubts = written_time(layer.text, layer.blocks)
    if time:
        return time, doubts
    address = capture.address if capture.address.startswith(("http://", "https://")) else None
    try:
        day = article.read_date(source, address=address, latest=capture.captured.date())
    except article.ArticleError as error:
        return None, (warning(f"no publication date found: {error}"),)
    if not day:
        return None, ()
    told = warning(f"the publication date {day} is what htmldate makes of the page's mark-up and address; no date line says it")
    return Time(day, day, day.isoformat(), "htmldate"), (told,)
