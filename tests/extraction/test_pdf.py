"""The text of a PDF document comes in reading order, each block with its page and place, each character with its way back."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from sayso import pipeline
from sayso.extraction import leaves
from sayso.extraction.dispatch import extract, source_text
from sayso.ledger.store import Ledger
from sayso.records import Problem, Report
from tests.paper import Printed, column, pdf

LEFT = """
The harbour master said on Monday that the har-
bour had frozen over, and that no ship would
leave before the well-known ice breaker came.
He denied that the tug Ardent had been lost.
   The owners, who keep a well-
known yard, did not answer. “We are sure,” said
Ana Lind, who runs the office, “that nobody fell
"""
RIGHT = """
when the quay gave way.” Officials had claimed
that three men were in the water at that time.
   Tor Bekk rejected the claim. He said it was
an invention of rivals who had lost the tender.
"""
PAGE = [
    Printed(72, 810, 9, "Marden Courier"),
    Printed(480, 810, 9, "Page 1"),
    Printed(72, 770, 22, "Port of Marden frozen, master says"),
    Printed(72, 745, 10, "12 May 2031"),
    *column(72, 720, LEFT),
    *column(320, 720, RIGHT),
]
NEXT = [
    Printed(72, 810, 9, "Marden Courier"),
    Printed(480, 810, 9, "Page 2"),
    *column(72, 770, "The council said on Friday that the port would be open again by the end of June."),
    Printed(290, 30, 9, "2"),
]


def read(body: bytes) -> tuple[Report | None, tuple[Problem, ...]]:
    """What the extractor makes of a document."""
    return extract(pipeline.hand_over(body, address="file:///paper.pdf"))


def report_of(*pages: list[Printed]) -> Report:
    """The report of a document that has one."""
    report, _ = read(pdf(pages))
    assert report is not None
    return report


def words(report: Report, kind: str) -> list[str]:
    """The words of the blocks of a kind."""
    return [report.text[slice(*block.span)] for block in report.blocks if block.kind == kind]


def test_columns_are_read_one_after_the_other() -> None:
    """A paragraph that runs from one column into the next is one block, printed in two places."""
    report = report_of(PAGE)
    paragraphs = words(report, "paragraph")
    assert [paragraph[:14] for paragraph in paragraphs] == ["The harbour ma", "The owners, wh", "Tor Bekk rejec"]
    assert "that nobody fell when the quay gave way.”" in paragraphs[1]
    (block,) = [block for block in report.blocks if report.text[slice(*block.span)] == paragraphs[1]]
    assert [(place.page, place.left) for place in block.places] == [(1, 72.0), (1, 320.0)]


def test_what_runs_across_columns_stands_between_them() -> None:
    """A line over the whole width ends the columns above it."""
    below = Printed(72, 600, 10, "Below both columns the council of Marden says what it thinks of the tender, at length.")
    paragraphs = words(report_of([*PAGE, below]), "paragraph")
    assert paragraphs[-1] == below.words
    assert paragraphs[-2].startswith("Tor Bekk")


def test_lists() -> None:
    """Each item is a paragraph, also where its further lines are set in, or some letters are a little smaller."""
    lines = [
        "Three crews were sent to the quay on Monday night:",
        "• the first, from Ostrin, which came by road and",
        "• the second",
    ]
    page = [
        *column(72, 700, lines[0]),
        *column(72, 688, lines[1]),
        Printed(82, 676, 9, "was late."),
        *column(72, 664, lines[2]),
    ]
    assert words(report_of(page), "paragraph") == [lines[0], f"{lines[1]} was late.", lines[2]]


def test_hyphens_at_line_ends() -> None:
    """A hyphen that only parts a word goes; that of a word which is written so elsewhere stays."""
    text = report_of(PAGE).text
    assert "that the harbour had frozen" in text
    assert text.count("well-known") == 2


def test_every_character_leads_back_to_the_file() -> None:
    """All but ends of lines and of blocks stands in the file's own text."""
    report = report_of(PAGE, NEXT)
    source = source_text(pdf([PAGE, NEXT]), report)
    assert source is not None
    for target, length, origin, size in report.origins:
        assert report.text[target : target + length].split() == source[origin : origin + size].split()
    start = report.text.index("bour had frozen")
    assert any(segment.target == start and source[segment.origin - 1] == "-" for segment in report.origins)


def test_running_heads_are_page_chrome() -> None:
    """What stands at the edge of several pages, numbers aside, and page numbers."""
    assert words(report_of(PAGE, NEXT), "boilerplate") == ["Marden Courier", "Page 1", "Marden Courier", "Page 2", "2"]


def test_head() -> None:
    """Title and day come from what is printed; a title that only the file gives comes last."""
    report = report_of(PAGE)
    assert report.title == "Port of Marden frozen, master says"
    assert report.published is not None
    assert report.published.text == "12 May 2031"
    named, _ = read(pdf([NEXT[2:3]], title="Minutes of May"))
    assert named is not None
    assert named.title == "Minutes of May"


def locked(password: str) -> bytes:
    """A document that opens with a password."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf([PAGE])))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (locked("secret"), "locked with a password; open it, print it"),
        (pdf([[], []], pictures=True), "it is scanned; have its text recognised"),
        (pdf([PAGE])[:400], "is broken and cannot be opened; fetch it anew"),
        (b"%PDF-1.7 and nothing else", "is broken and cannot be opened"),
        (pdf([[]]), "the pages of this PDF are empty"),
    ],
    ids=["encrypted", "scanned", "cut off", "rubbish", "empty"],
)
def test_documents_without_text_are_told_apart(body: bytes, told: str) -> None:
    """Each says what is wrong with it and what to do."""
    report, (problem,) = read(body)
    assert report is None
    assert problem.level == "error"
    assert told in problem.message


def test_a_ledger_of_documents_is_verified(tmp_path: Path) -> None:
    """Places and origins are kept, and checked against the pages, unless another version of the reader made them."""
    capture = pipeline.hand_over(pdf([PAGE, NEXT]), address="file:///paper.pdf")
    reading, _ = pipeline.read(capture, pipeline.rules_alone())
    assert reading is not None
    with Ledger(tmp_path / "story.db", create=True) as ledger:
        ledger.add(capture, reading, options="1")
        assert ledger.reading(reading.report.id).report == reading.report
        assert list(ledger.verify()) == []
    shifted = tuple(segment._replace(origin=segment.origin + 1) for segment in reading.report.origins)
    for extractor, failing in ((reading.report.extractor, True), ("pdf 1; pdfium 1", False)):
        other = replace(reading, report=replace(reading.report, origins=shifted, extractor=extractor))
        with Ledger(tmp_path / f"{failing}.db", create=True) as ledger:
            ledger.add(capture, other, options="1")
            assert any("is not what stands in the capture" in one.message for one in ledger.verify()) is failing


def test_a_document_that_only_its_owner_may_change_is_read() -> None:
    """It opens without a password."""
    report, _ = read(locked(""))
    assert report is not None


def test_what_is_called_a_pdf() -> None:
    """A few bytes before its mark do not matter; a page under that name is read as a page."""
    report, _ = extract(pipeline.hand_over(b"\r\n\r\n" + pdf([PAGE]), media_type="application/pdf"))
    assert report is not None
    html = f"<html><body><article><p>{'The port of Marden was frozen, said the harbour master. ' * 5}</p></article></body></html>"
    report, _ = extract(pipeline.hand_over(html.encode(), media_type="application/pdf"))
    assert report is not None
    assert report.text.startswith("The port")


def test_pages_without_text_are_named() -> None:
    """The rest is read."""
    report, problems = read(pdf([PAGE, []], pictures=True))
    assert report is not None
    assert "these hold pictures and no text, and were not read: 2" in problems[0].message


def test_long_documents_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages beyond the limit are not dropped in silence."""
    monkeypatch.setattr(leaves, "MOST_PAGES", 1)
    _, problems = read(pdf([PAGE, NEXT]))
    assert "2 pages; the first" in problems[0].message
