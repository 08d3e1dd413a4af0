"""Which extractor reads a capture."""

from __future__ import annotations

from sayso.extraction import html, plain
from sayso.extraction.decoding import STAGE
from sayso.extraction.sniffing import READABLE, find_binary, is_html
from sayso.records import Capture, Problem, Report

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_UNSAID = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/unknown", "unknown/unknown"})
"""What servers send where they do not know: the bytes decide."""


def extract(capture: Capture) -> tuple[Report | None, tuple[Problem, ...]]:
    """The report in a capture, by its media type; None, and an error that says why, where no text can be had."""
    kind = capture.media_type.partition(";")[0].strip().lower()
    if not capture.body.strip():
        return _refuse(
            f"the {'file is empty' if not capture.body else 'file holds only white space'}: expected the text of a report"
        )
    binary = find_binary(capture.body)
    if binary:
        said = "" if kind in {binary.media_type, *_UNSAID} else f" (declared as {kind})"
        return _refuse(f"this is {binary.name}{said}; {READABLE}")
    if kind in _HTML or (kind in _UNSAID and is_html(capture.body)):
        return html.extract(capture)
    if kind in _UNSAID or (kind.startswith("text/") and kind not in {"text/xml", "text/css", "text/javascript"}):
        return plain.extract(capture)
    return _refuse(f"this is declared as {kind}; {READABLE}")


def _refuse(message: str) -> tuple[None, tuple[Problem, ...]]:
    return None, (Problem(level="error", stage=STAGE, message=message),)
