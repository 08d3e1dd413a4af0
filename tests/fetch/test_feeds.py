"""Entries of feeds that hold their text are reports; the others are addresses that can be followed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from sayso import pipeline
from sayso.extraction.dispatch import extract
from sayso.fetch.captures import Found, Holder, Lead
from sayso.fetch.feeds import is_feed
from sayso.fetch.files import read_body
from sayso.records import Capture, Particulars, Problem
from tests.fetch.webarchives import SENTENCE

HOLDER = Holder("https://courier.example/rss", "https://courier.example/rss", datetime(2031, 6, 1, tzinfo=UTC), Particulars())
LONG = f"&lt;p&gt;{SENTENCE * 3}&lt;/p&gt;&lt;p&gt;“We are sure,” said Ana Lind. {SENTENCE * 3}&lt;/p&gt;"
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Marden Courier</title><link>https://courier.example/</link><language>en</language>
<item><title>Port frozen</title><link>https://courier.example/1</link><guid>1</guid><dc:creator>Tor Bekk</dc:creator>
<pubDate>Mon, 12 May 2031 08:00:00 GMT</pubDate><description>Short.</description><content:encoded>{LONG}</content:encoded></item>
<item><title>Teaser</title><link>https://courier.example/2</link><description>What the mayor said next.</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Bulletin</title><id>x</id><updated>2031-05-12T08:00:00Z</updated>
<entry><title>Port frozen</title><id>1</id><link href="https://bulletin.example/1"/><published>2031-05-12T08:00:00Z</published>
<updated>2031-05-13T08:00:00Z</updated><author><name>Ana Weir</name></author><content type="html">{LONG}</content></entry></feed>"""


def read(feed: str | bytes, *, name: str = "") -> list[Found]:
    """What is found in a feed."""
    return list(read_body(feed.encode() if isinstance(feed, str) else feed, HOLDER, name=name))


def test_an_entry_with_text_is_a_report() -> None:
    """Title, byline, outlet, day and language are those that the feed tells."""
    first = read(RSS)[0]
    assert isinstance(first, Capture)
    assert (first.address, first.media_type) == ("https://courier.example/1", "text/html")
    assert "an entry of https://courier.example/rss" in first.tool
    report, _ = extract(first)
    assert report is not None
    assert (report.title, report.byline, report.outlet, report.language) == ("Port frozen", "Tor Bekk", "Marden Courier", "en")
    assert report.published is not None
    assert (report.published.earliest, report.published.basis) == (date(2031, 5, 12), "meta article:published_time")
    assert "“We are sure,” said Ana Lind." in report.text


def test_odd_feeds() -> None:
    """Titles have character references in them, links are relative, and a day is that of its own time zone."""
    odd = RSS.replace("Port frozen<", "Port&amp;#8217;s &lt;b&gt;ice&lt;/b&gt;<").replace("https://courier.example/1", "/1")
    found = read(odd.replace("08:00:00 GMT", "23:30:00 -0500"))[0]
    assert isinstance(found, Capture)
    assert found.address == "https://courier.example/1"
    report, _ = extract(found)
    assert report is not None
    assert report.title == "Port’s ice"
    assert report.published is not None
    assert report.published.earliest == date(2031, 5, 12)


def test_atom() -> None:
    """Atom has its own names for the same."""
    (found,) = read(ATOM)
    assert isinstance(found, Capture)
    reading, _ = pipeline.read(found, pipeline.rules_alone())
    assert reading is not None
    assert (reading.report.outlet, reading.report.byline) == ("Bulletin", "Ana Weir")
    assert reading.statements


def test_a_teaser_is_a_lead() -> None:
    """An entry without its text names an address to follow."""
    assert read(RSS)[1] == Lead("https://courier.example/2", Particulars(), HOLDER.name)


def test_the_same_entry_makes_the_same_capture() -> None:
    """So that it is skipped the next time."""
    first, again = read(RSS)[0], read(RSS.replace("Short.", "Shorter."))[0]
    assert isinstance(first, Capture)
    assert isinstance(again, Capture)
    assert first.id == again.id


def test_a_broken_feed_gives_what_it_can() -> None:
    """What is found in a feed that is not well-formed is read, with a warning."""
    problem, *found = read(RSS[: RSS.index("<item><title>Teaser")])
    assert isinstance(problem, Problem)
    assert problem.level == "warning"
    assert "not well-formed" in problem.message
    assert [one.address for one in found if isinstance(one, Capture)] == ["https://courier.example/1"]


@pytest.mark.parametrize("feed", ["", "no XML at all", "<html><body>Not found</body></html>", "<rss", "{}"])
def test_what_is_no_feed_is_an_error(feed: str) -> None:
    """What is named as a feed and is none says what was expected."""
    (problem,) = read(feed, name="courier.rss")
    assert isinstance(problem, Problem)
    assert problem.level == "error"
    assert "this is no feed: RSS or Atom" in problem.message


def test_an_entry_without_anything_is_told() -> None:
    """It has neither text nor address."""
    (problem,) = read("<rss version='2.0'><channel><title>C</title><item><title>Bare</title></item></channel></rss>")
    assert isinstance(problem, Problem)
    assert "'Bare' has neither text nor address" in problem.message


def test_feeds_are_told_from_pages() -> None:
    """By their root element; a page that shows one is a page."""
    assert is_feed(RSS.encode())
    assert is_feed(RSS.encode("utf-16"))
    assert is_feed(ATOM.encode())
    assert not is_feed(b"<!doctype html><html><body><pre><rss></rss></pre>")
    assert not is_feed(b"Feeds begin with <rssx>.")
