"""Bylines, quotations, headlines and page chrome are told by their words."""

from __future__ import annotations

import pytest

from sayso.extraction.chrome import is_chrome, load
from sayso.extraction.kinds import byline_name, is_headline, is_quotation, title_of


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("By Ana Weir", "Ana Weir"),
        ("BY ANA WEIR", "ANA WEIR"),
        ("by Jan van der Berg", "Jan van der Berg"),
        ("By Ana Weir in Ostra", "Ana Weir"),
        ("By Ana Weir | 12 May 2031", "Ana Weir"),
        ("Ana Weir, Staff Writer", "Ana Weir"),
        ("Written by Tom Ekdahl, Diplomatic Correspondent", "Tom Ekdahl"),
        ("By Friday the port had frozen over.", None),
        ("By the harbour", None),
        ("Harbour Wall Voted Down", None),
    ],
)
def test_bylines(words: str, name: str | None) -> None:
    """A byline gives the name as written, without `By`, role, place and date."""
    assert byline_name(words) == name


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("“We can’t pay for it.”", True),
        ('"We won."', True),
        ("‘It’s a wall of money.’", True),
        ("«We won.»", True),
        ("“We won,” she said.", False),
        ("“We won,” she said. “At last.”", False),
        ('"Final" was the word he used for the "vote"', False),
        ("“", False),
    ],
)
def test_quotations(words: str, *, quoted: bool) -> None:
    """A quotation is wholly inside one pair of marks."""
    assert is_quotation(words) is quoted


@pytest.mark.parametrize(
    "words",
    [
        "No comments:",
        "3 Comments",
        "Post a Comment",
        "Share this:",
        "Read more: The harbour in pictures",
        "Subscribe to our newsletter for news from Marden.",
        "Click here to see the map",
        "© 2031 Marden Courier",
        "Copyright 2031 Marden Courier. All rights reserved.",
        "Home > News > Marden",
        "Photo: Tom Ekdahl/Marden Courier",
        "ADVERTISEMENT",
        "5 min read",
        "* * *",
    ],
)
def test_chrome(words: str) -> None:
    """Words of the page are told from the report's."""
    assert is_chrome(words)


@pytest.mark.parametrize(
    "words",
    [
        "No comments were made by the harbour master.",
        "Share this view, she asked.",
        "Reporting by the Courier led to two arrests.",
        "Home is where the harbour is",
        "Commenters shared this.",
        "The boat was > 20 m long.",
    ],
)
def test_no_chrome(words: str) -> None:
    """Sentences of a report that only begin like chrome are kept."""
    assert not is_chrome(words)


def test_phrase_without_reason() -> None:
    """A phrase that does not say why it is in the list is refused, with its line."""
    with pytest.raises(ValueError, match=r"line 2.*why it is here"):
        load(["# phrases", "whole | print"])
    with pytest.raises(ValueError, match="line 1"):
        load(["somehow | print | print button"])


def test_headlines() -> None:
    """A headline is short and ends in no full stop; a question may be one."""
    assert is_headline("Will the Harbour Freeze?")
    assert not is_headline("The harbour froze.")
    assert not is_headline("“We won.”")


def test_title_repeated_with_site_name() -> None:
    """Of a title and the same with the site's name, the bare one is taken."""
    assert title_of(("Wall voted down - Marden Courier", "Wall voted down")) == "Wall voted down"
    assert title_of(("Wall voted down", "Council Votes Down Harbour Wall")) == "Wall voted down"
    assert title_of(()) is None
