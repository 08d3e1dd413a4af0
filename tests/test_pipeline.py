"""The order of the stages, and the library's front door."""

from __future__ import annotations

from datetime import date

import pytest

import sayso
from sayso.errors import UsageError
from sayso.pipeline import Options, fingerprint


def test_what_the_caller_says_of_a_report_outranks_its_text() -> None:
    """Outlet, date, title and byline are taken as given, the date with that as its basis."""
    report = sayso.extract(
        "Port frozen\n\nBy Bo Falk\n\nIt froze.", outlet="Causeway", published="2031-05-12", byline="Ann Vey"
    ).report
    assert (report.outlet, report.byline) == ("Causeway", "Ann Vey")
    assert report.published
    assert (report.published.earliest, report.published.basis) == (date(2031, 5, 12), "given")


def test_bytes_are_looked_at() -> None:
    """A page handed over as bytes is read as a page."""
    words = "The port was frozen on Monday, the harbour master said in the afternoon."
    page = f"<html><body><article><h1>Port frozen</h1><p>{words}</p></article></body></html>".encode()
    assert sayso.extract(page).report.media_type == "text/html"


def test_a_wrong_date_or_no_text_is_a_usage_error() -> None:
    """The message says what was expected and what came."""
    with pytest.raises(UsageError, match="expected a date such as"):
        sayso.extract("It froze.", published="yesterday")
    with pytest.raises(UsageError):
        sayso.extract("")


def test_the_fingerprint_tells_version_and_attributor() -> None:
    """Readings made in different ways can be told apart."""
    assert sayso.__version__ in fingerprint(Options())
    assert "rules" in fingerprint(Options())
