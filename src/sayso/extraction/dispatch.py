"""Which extractor reads a capture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sayso.extraction import html, plain
from sayso.extraction.decoding import STAGE
from sayso.extraction.languages import recognise
from sayso.extraction.sniffing import PDF, READABLE, find_binary, is_html
from sayso.records import Capture, Problem, Report, Span
from sayso.text import decode
from sayso.unseen import TURNING, UNSEEN

_HTML = frozenset({"text/html", "application/xhtml+xml"})
PDF_MARK, PDF_WITHIN = b"%PDF-", 1024
"""What a PDF begins with, and within how many bytes readers of PDFs look for it."""

_UNSAID = frozenset({"", PDF, "application/octet-stream", "binary/octet-stream", "application/unknown", "unknown/unknown"})
"""What servers send where they do not know, and PDFs that are none, such as a page saved under that name: the bytes decide."""


def extract(capture: Capture) -> tuple[Report | None, tuple[Problem, ...]]:
    """The report in a capture, by its media type; None, and an error that says why, where no text can be had."""
    report, problems = _extract(capture)
    if report is None:
        return None, problems
    told = recognise(report.text)
    return replace(report, language=told or report.language), (*problems, *_unseen(report))


def _extract(capture: Capture) -> tuple[Report | None, tuple[Problem, ...]]:
    kind = capture.media_type.partition(";")[0].strip().lower()
    if not capture.body.strip():
        return _refuse(
            f"the {'file is empty' if not capture.body else 'file holds only white space'}: expected the text of a report"
        )
    binary = find_binary(capture.body)
    if (binary and binary.media_type == PDF) or (kind == PDF and PDF_MARK in capture.body[:PDF_WITHIN]):
        from sayso.extraction import pdf  # noqa: PLC0415 - pdfium takes its time to load, and few reports need it

        return pdf.extract(capture)
    if binary:
        said = "" if kind in {binary.media_type, *_UNSAID} else f" (declared as {kind})"
        return _refuse(f"this is {binary.name}{said}; {READABLE}")
    if kind in _HTML or (kind in _UNSAID and is_html(capture.body)):
        return html.extract(capture)
    if kind in _UNSAID or (kind.startswith("text/") and kind not in {"text/xml", "text/css", "text/javascript"}):
        return plain.extract(capture)
    return _refuse(f"this is declared as {kind}; {READABLE}")


def _unseen(report: Report) -> Iterator[Problem]:
    first = UNSEEN.search(report.text)
    if first is None:
        return
    count, turning = len(UNSEEN.findall(report.text)), len(TURNING.findall(report.text))
    what = "1 character that nobody sees stands" if count == 1 else f"{count:,} characters that nobody sees stand"
    message = (
        f"{what} in the text, the first, U+{ord(first[0]):04X}, at character {first.start()}; kept, and passed over in reading"
    )
    if turning:
        message += f"; {turning:,} of them turn the direction of writing, so that what is shown may stand in another order"
    yield Problem("warning", STAGE, message, report=report.id, span=Span(*first.span()))


def source_text(body: bytes, report: Report) -> str | None:
    """The text that a report's `origins` lead to: the decoded capture, or what was read from the pages of a PDF.

    None where another version of the reader made it, which may have read other characters. Raises LookupError or ValueError for
    a character set that this Python does not know.
    """
    if report.extractor.startswith("pdf "):
        from sayso.extraction import pdf  # noqa: PLC0415 as in extract

        return pdf.source_text(body) if report.extractor == pdf.EXTRACTOR else None
    "".encode(report.charset)  # refuses codecs from bytes to bytes, such as `hex`
    return decode(body, report.charset).text


def _refuse(message: str) -> tuple[None, tuple[Problem, ...]]:
    return None, (Problem(level="error", stage=STAGE, message=message),)
