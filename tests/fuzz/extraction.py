"""Bodies as they come: each extractor, whatever the bytes."""

from __future__ import annotations

from sayso import pipeline
from sayso.extraction import html, pdf, plain  # noqa: F401 - pdf is loaded late; here its lines are to count from the beginning
from sayso.extraction.dispatch import extract
from sayso.records import Capture
from tests.fuzz.choices import Choices
from tests.fuzz.laws import holds_for_problems, holds_for_report
from tests.paper import Printed
from tests.paper import pdf as print_pdf

KINDS = ("", "text/html", "text/plain", "text/markdown", "application/pdf", "text/html; charset=utf-16", "application/xhtml+xml")


def read_page(data: bytes) -> None:
    """An HTML page."""
    extracted(pipeline.hand_over(data, media_type="text/html", address="https://courier.example/2031/05/12/port"))


def read_text(data: bytes) -> None:
    """A plain text."""
    extracted(pipeline.hand_over(data, media_type="text/plain"))


def read_markdown(data: bytes) -> None:
    """A text in Markdown."""
    extracted(pipeline.hand_over(data, media_type="text/markdown"))


def read_pdf(data: bytes) -> None:
    """A PDF document, broken or not."""
    extracted(pipeline.hand_over(b"%PDF-1.4\n" + data, media_type="application/pdf"))


def read_print(data: bytes) -> None:
    """A sound PDF document with words anywhere on its pages: what comes of columns, running heads and headings."""
    choices = Choices(data)
    pages: list[list[Printed]] = [[]]
    x, y, size = 72.0, 720.0, 10.0
    while not choices.is_over and len(pages) < 6:
        match choices.number(7):
            case 0:
                pages.append([])
            case 1:
                x, y = float(choices.number(600)), float(choices.number(850))
            case 2:
                size = float(choices.number(40))
            case _:
                y -= choices.number(24)
                pages[-1].append(Printed(x, y, size, choices.one_of(PRINTED)))
    extracted(pipeline.hand_over(print_pdf(pages, pictures=size > 30, title=choices.one_of(PRINTED))))


PRINTED = (
    *("The port of Marden was", "closed on Monday, the har-", "bour master said.", "well-", "known", "12", "Page 3 of 4", "p. 7"),
    *("Port frozen", "By Ana Lind", "12 May 2031", "The Marden Courier", "“No,” she", "said.", "-", "", " ", "•", "MARDEN —"),
    *("a", "The ministry denied that a crane had moved, and said that nobody had been near the bridge.", "co-op", "ice-", "Free"),
)


def read_anything(data: bytes) -> None:
    """Bytes of any media type and character set, as a server may declare them."""
    choices = Choices(data)
    kind, charset = choices.one_of(KINDS), choices.one_of((None, "utf-8", "utf-16", "cp1252", "shift_jis", "hex", "gb18030", "no"))
    capture = pipeline.hand_over(choices.rest(), media_type=kind)
    extracted(Capture(**{name: getattr(capture, name) for name in Capture.__slots__} | {"charset": charset}))


def extracted(capture: Capture) -> None:
    """The laws for what is drawn from a capture, and for drawing it again."""
    report, problems = extract(capture)
    holds_for_problems(problems, report)
    if report is None:
        assert any(problem.level == "error" for problem in problems), "no report, and nothing says why"
        return
    holds_for_report(report, capture)
    if len(capture.body) % 4 == 0:
        assert extract(capture) == (report, problems), "another report from the same bytes"
