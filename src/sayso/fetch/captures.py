"""Captures in the making: what a body came from, and what else is met on the way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sayso.extraction.sniffing import media_type
from sayso.ids import capture_id, digest
from sayso.records import Capture, Particulars, Problem
from sayso.version import VERSION

TOOL = f"sayso {VERSION}"

LARGEST = 50 * 1024 * 1024
"""Bytes of one report: 50 MB. News pages are under 5; what is larger is an archive or a mistake."""


@dataclass(frozen=True, slots=True)
class Holder:
    """What reports come in: a file, a feed, an archive, with what is known of all reports in it."""

    name: str
    """As the user knows it, for messages."""
    address: str
    captured: datetime
    """When its bytes came, in UTC."""
    particulars: Particulars


@dataclass(frozen=True, slots=True)
class Lead:
    """An address that a feed or a sheet names without its text; it is followed when asked."""

    address: str
    particulars: Particulars
    holder: str
    """The name of what names it."""


Found = Capture | Lead | Problem


def make_capture(  # noqa: PLR0913 - a capture is made of so much
    address: str,
    body: bytes,
    *,
    captured: datetime,
    particulars: Particulars,
    kind: str | None = None,
    charset: str | None = None,
    tool: str = TOOL,
) -> Capture:
    """A capture of bytes; without `kind` their looks say their media type."""
    sha256 = digest(body)
    return Capture(
        capture_id(address, sha256), address, body, sha256, kind or media_type(body), charset, captured, tool, particulars
    )


def merge(said: Particulars, beside: Particulars) -> Particulars:
    """What is said of a report in two places; the first outranks the second."""
    return Particulars(
        outlet=said.outlet or beside.outlet,
        published=said.published or beside.published,
        title=said.title or beside.title,
        byline=said.byline or beside.byline,
        events=(*said.events, *beside.events),
    )


def error(message: str) -> Problem:
    """An error of this stage."""
    return Problem("error", "fetch", message)


def warning(message: str) -> Problem:
    """A warning of this stage."""
    return Problem("warning", "fetch", message)


def too_large(name: str) -> str:
    """What is said of a body over the limit."""
    most = f"{LARGEST // 1024 // 1024} MB"
    return f"{name}: larger than {most}, the most that is read as one report; split it, or name another file"
