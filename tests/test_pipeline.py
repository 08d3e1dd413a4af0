"""The order of the stages, and the library's front door."""

from __future__ import annotations

import time
from datetime import date

import pytest

import sayso
from sayso.errors import UsageError
from sayso.pipeline import Options, fingerprint, read_text, rules_alone


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


@pytest.mark.parametrize("words", ["said, denied, admitted, ", "that he said ", "according to the ministry, whether it denied "])
def test_a_sentence_that_is_none_takes_no_ten_seconds(words: str) -> None:
    """Twelve thousand characters of cues, in each other as deep as they go; seconds of the processor."""
    text = "The ministry said " + words * (12_000 // len(words)) + "so."
    began = time.process_time()
    read_text(text, rules_alone())
    assert time.process_time() - began < 10


def test_who_is_told_of_in_a_quotation_alone_does_not_speak_it() -> None:
    """ "“A gentleman asked me,” he said": the gentleman is told of first there, so "he" is who spoke before."""
    text = (
        "Isko Brandeel, the manager of Drennick Forwarding, denied any knowledge of the cargo. "
        "‘I rent out hulls. What goes into a hull is the customer’s affair. A gentleman from the ministry asked me "
        "yesterday and I told him the same,’ he said."
    )
    said = [each for each in sayso.extract(text).statements if each.cue and each.cue.text == "said"]
    assert [each.source.referent for each in said if each.source] == ["Isko Brandeel"]
