"""The article of a page is found, and each of its characters in the page's source."""

from __future__ import annotations

import html
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.extraction import article
from sayso.extraction.html import extract
from sayso.ids import capture_id, digest
from sayso.records import Capture, Particulars, Problem, Report, Span
from sayso.text import decode, invert, to_origin

SENTENCE = "The council of Marden voted down the plan for a new harbour wall on Monday, officials said. "
ARTICLE = f"""<article><h1>Wall <em>voted</em> down</h1>
<p>{SENTENCE * 3}</p>
<p>&ldquo;We can&rsquo;t pay for it,&rdquo; said the mayor,
  <b>Tomas</b> Ekdahl.<script>var a = 1;</script></p>
<h2>Costs in dispute</h2>
<blockquote><p>It is a wall of money, and the town shall never see a stone of it.</p></blockquote>
<ul><li>The first plan was drawn up in 2019.</li></ul>
<p>Read more: <a href="/x">The harbour in pictures</a></p></article>"""
HEAD = (
    '<meta charset="utf-8"><title>Wall voted down | Marden Courier</title><meta property="og:site_name" content="Marden Courier">'
)


def page(body: str = ARTICLE, head: str = HEAD) -> str:
    """A page with an article and what stands around it."""
    around = '<nav><a href="/">Home</a> <a href="/n">News</a></nav>'
    return f'<!doctype html><html lang="en-GB"><head>{head}</head><body>{around}{body}<footer>Copyright 2031</footer></body></html>'


def read(
    source: str | bytes, *, charset: str | None = None, particulars: Particulars | None = None
) -> tuple[Report | None, tuple[Problem, ...]]:
    """What the extractor makes of a page."""
    body = source.encode() if isinstance(source, str) else source
    sha256, now = digest(body), datetime(2032, 1, 1, tzinfo=UTC)
    said = particulars or Particulars()
    return extract(
        Capture(capture_id("file:///p.html", sha256), "file:///p.html", body, sha256, "text/html", charset, now, "test 1", said)
    )


def report_of(source: str | bytes) -> Report:
    """The report of a page that has one."""
    report, _ = read(source)
    assert report is not None
    return report


def words(report: Report, kind: str) -> list[str]:
    """The words of the blocks of a kind."""
    return [report.text[slice(*block.span)] for block in report.blocks if block.kind == kind]


def check_origins(report: Report, source: str) -> None:
    """Every segment's characters are those of the source: the same, both white space, or a reference and what it means."""
    for target, length, origin, size in report.origins:
        piece, written = report.text[target : target + length], source[origin : origin + size]
        assert piece == written or (piece.isspace() and written.isspace()) or html.unescape(written) == piece


def test_blocks() -> None:
    """Headline, subhead, quotation, list item and chrome are told by mark-up and words; scripts are no words."""
    report = report_of(page())
    kinds = [block.kind for block in report.blocks]
    assert kinds == ["headline", "paragraph", "paragraph", "subhead", "quotation", "paragraph", "boilerplate"]
    assert words(report, "headline") == ["Wall voted down"]
    assert words(report, "paragraph")[1] == "“We can’t pay for it,” said the mayor, Tomas Ekdahl."


def test_origins() -> None:
    """All but the lines between blocks stands in the source, tags and references between."""
    report = report_of(page())
    check_origins(report, page())
    mapped = sum(segment.length for segment in report.origins)
    assert mapped == len(report.text.replace("\n\n", ""))
    start = report.text.index("’t pay")
    (place,) = to_origin(report.origins, Span(start, start + 1))
    assert page()[slice(*place)] == "&rsquo;"


def test_head() -> None:
    """Outlet and language come from the mark-up; the title from the heading it repeats."""
    report = report_of(page())
    assert (report.title, report.outlet, report.language) == ("Wall voted down", "Marden Courier", "en")


def test_linked_data() -> None:
    """JSON-LD is believed before `<meta>`, wherever in it the report stands; the day is that of its own time zone."""
    described = (
        '{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Wall voted down", '
        '"datePublished": "2031-05-12T23:30:00-05:00", "author": [{"name": "Ana Weir"}, {"name": "Tom Ekdahl"}]}]}'
    )
    metas = '<meta name="author" content="Desk"><meta name="date" content="2031-06-01">'
    report = report_of(page(head=f'{HEAD}{metas}<script type="application/ld+json">{described}</script>'))
    assert report.byline == "Ana Weir, Tom Ekdahl"
    assert report.published is not None
    assert (report.published.earliest, report.published.basis) == (date(2031, 5, 12), "JSON-LD datePublished")


def test_broken_linked_data() -> None:
    """JSON-LD that is no JSON, or nested without end, is passed over for `<meta>`."""
    bad = '<script type="application/ld+json">{"a": </script><script type="application/ld+json">' + "[" * 100_000 + "</script>"
    report = report_of(page(head=HEAD + bad + '<meta property="article:published_time" content="2031-05-12">'))
    assert report.published is not None
    assert report.published.basis == "meta article:published_time"


def test_htmldate_is_told() -> None:
    """A date that only htmldate finds is a warning."""
    report, problems = read(page(ARTICLE.replace("</h1>", '</h1><time datetime="2031-05-12">Monday</time>')))
    assert report is not None
    assert report.published is not None
    assert (report.published.earliest, report.published.basis) == (date(2031, 5, 12), "htmldate")
    assert [problem.level for problem in problems] == ["warning"]


def test_particulars_outrank() -> None:
    """What the user says stands before what the page says."""
    report, _ = read(page(), particulars=Particulars("Bulletin", date(2031, 5, 14), "A title", "A name"))
    assert report is not None
    assert (report.outlet, report.title, report.byline) == ("Bulletin", "A title", "A name")
    assert report.published is not None
    assert report.published.basis == "given"


def test_byline_and_date_line() -> None:
    """A byline and a date line in the article are blocks, and tell who and when."""
    above = "<p>By Ana Weir, Staff Writer</p><p>Published: 12 May 2031, 08:15 GMT</p>"
    report = report_of(page(ARTICLE.replace("</h1>", f"</h1>{above}")))
    assert [block.kind for block in report.blocks[:4]] == ["headline", "byline", "date line", "paragraph"]
    assert report.byline == "Ana Weir"
    assert report.published is not None
    assert report.published.basis == "date line"
    assert report.published.span is not None
    assert report.text[slice(*report.published.span)] == "12 May 2031"


def test_title_without_outlet() -> None:
    """Where only `<title>` names the report, the outlet at its end is no part of the title."""
    assert report_of(page(ARTICLE.replace("<h1>Wall <em>voted</em> down</h1>", ""))).title == "Wall voted down"


def test_headline_from_title() -> None:
    """Without a heading the headline is the words of `<title>`, found there."""
    source = page(
        ARTICLE.replace("<h1>Wall <em>voted</em> down</h1>", ""), head=HEAD + '<meta property="og:title" content="Wall voted down">'
    )
    report = report_of(source)
    first = report.blocks[0]
    assert (first.kind, report.text[slice(*first.span)]) == ("headline", "Wall voted down")
    (place,) = to_origin(report.origins, first.span)
    assert source[slice(*place)] == "Wall voted down"


def test_short_article_without_navigation() -> None:
    """A short article is not filled up with the page around it."""
    links = "".join(f'<li><a href="/{i}">Section number {i}</a></li>' for i in range(60))
    report = report_of(page(f"<ul>{links}</ul><div><h1>Bridge shut</h1><p>The old bridge at Ostra was shut on Monday.</p></div>"))
    assert report.text == "Bridge shut\n\nThe old bridge at Ostra was shut on Monday."


def test_invisible_characters() -> None:
    """Zero-width and right-to-left characters, and hard spaces, stay; control characters that HTML forbids do not."""
    odd = "A\u200b soft\xadened, \u202eright to left\u202c,&nbsp;word\0 from the port of Ostra."
    report = report_of(page(f"<article><p>{SENTENCE * 4}</p><p>{odd}</p></article>"))
    assert words(report, "paragraph")[-1] == "A\u200b soft\xadened, \u202eright to left\u202c,\xa0word from the port of Ostra."


def test_line_breaks() -> None:
    """One line break is a space, two part paragraphs."""
    report = report_of(
        "<html><body><div>First line of it.<br>Second line.<br> <br>Another paragraph of it here.</div></body></html>"
    )
    assert words(report, "paragraph") == ["First line of it. Second line.", "Another paragraph of it here."]


@pytest.mark.parametrize(
    ("source", "charset", "read_as"),
    [
        (page(head="<meta charset=iso-8859-1>").replace("Tomas", "Tomás\x92s").encode("latin-1"), None, "windows-1252"),
        (page(head="<meta charset=utf-16>").encode(), None, "utf-8"),
        (page().encode("utf-8-sig"), "latin-1", "utf-8"),
        (page().encode("cp1251"), "windows-1251", "cp1251"),
    ],
)
def test_charsets(source: bytes, charset: str | None, read_as: str) -> None:
    """Byte-order mark, transport, `<meta>`, in this order, with the meanings labels have on the web."""
    report, problems = read(source, charset=charset)
    assert report is not None
    assert (report.charset, problems) == (read_as, ())


def test_what_could_not_be_decoded_is_told_where_it_stands_in_the_text() -> None:
    """A problem's span is one of the report; bytes in what is no part of the text have none."""
    report, (problem,) = read(page().encode().replace(b"Tomas", b"Tom\xe9s"))
    assert report
    assert problem.span
    assert report.text[slice(*problem.span)] == "\ufffd"
    _, (problem,) = read(page(ARTICLE + "<!-- " * 400).encode() + b"caf\xe9 -->")
    assert "1 byte is not utf-8" in problem.message
    assert problem.span is None


@pytest.mark.parametrize(
    "source", ["<html><body><script>write('x')</script></body></html>", "<html></html>", "<" * 5000, "<!-- no end"]
)
def test_no_article(source: str) -> None:
    """A page without paragraphs is no report."""
    report, problems = read(source)
    assert report is None
    assert [problem.level for problem in problems] == ["error"]
    assert "no article text found" in problems[0].message


def test_library_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the library raises becomes an error of this report that names it."""

    def fail(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr(article, "bare_extraction", fail)
    report, problems = read(page())
    assert report is None
    assert "trafilatura failed on this page (RecursionError)" in problems[0].message


@pytest.mark.parametrize(
    "source", [page("<div>" * 10_000 + ARTICLE), page("<b>" * 10_000 + "words"), page(f"<p>{'word ' * 200_000}</p>")]
)
def test_monstrous_pages(source: str) -> None:
    """Depth and length break nothing: there is a report or a problem."""
    report, problems = read(source)
    assert report is not None or problems


def test_unplaced_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words that are not in the source are kept without a place, with one warning."""
    monkeypatch.setattr(
        article, "read_article", lambda _: (article.Piece("paragraph", "Nowhere at all."), article.Piece("paragraph", "Nor this."))
    )
    report, problems = read(page())
    assert report is not None
    assert "Nowhere at all." in report.text
    assert [problem.message.split(" were")[0] for problem in problems] == ["2 blocks"]
    check_origins(report, page())


TAGS = (
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<br>",
    "<h2>",
    "</h2>",
    "<div>",
    "</div>",
    "<blockquote>",
    "<li>",
    "<!-- x -->",
    "<a href='>'>",
)
CHARACTERS = ("&rsquo;", "&amp", "&notit;", "&#146;", "&#0;", "&", "<", " ", "\n", "\u200b", "\u202e", "\xa0", "é", "\0")
MARKUP = st.lists(st.sampled_from([*TAGS, *CHARACTERS, "Words", " of the port.", SENTENCE]), max_size=30).map("".join)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(MARKUP)
def test_any_page(body: str) -> None:
    """Blocks are in order and apart, segments agree with the source, and the way there and back ends where it began."""
    source = page(f"<article><p>{SENTENCE * 3}</p>{body}</article>")
    report, _ = read(source)
    if report is None:
        return
    check_origins(report, decode(source.encode(), report.charset).text)
    ends = [0, *(end for _, (_, end), _ in report.blocks)]
    assert all(before <= start < end for before, (_, (start, end), _) in zip(ends, report.blocks, strict=False))
    back = invert(report.origins)
    for target, length, origin, size in report.origins:
        assert to_origin(back, Span(origin, origin + size)) == (Span(target, target + length),)
