"""Paragraphs are found in text with one a line and in hard-wrapped text."""

from __future__ import annotations

import textwrap

from sayso.extraction.layout import paragraphs

FIRST = (
    "The council of Marden voted down the plan for a new harbour wall on Monday, ending a dispute that began when the old one was "
    "breached. Nobody spoke for it, and the mayor, who had, was away."
)
SECOND = (
    "Port officials in Ostra said they would build their own, with or without the town, before the ice comes back in the autumn."
)
LONG = (FIRST, SECOND)


def found(text: str) -> list[str]:
    """The paragraphs of a text, line ends as spaces."""
    return [" ".join(text[slice(*span)].split()) for span in paragraphs(text)]


def test_one_a_line() -> None:
    """Long lines without blank lines between are a paragraph each."""
    assert found("\n".join(LONG)) == list(LONG)


def test_hard_wrapped() -> None:
    """Wrapped lines are joined, at any usual width."""
    for width in (60, 72, 80, 100):
        assert found("\n\n".join(textwrap.fill(words, width) for words in LONG)) == list(LONG)


def test_headline_over_wrapped_lines() -> None:
    """A headline right above a wrapped paragraph is no part of it."""
    assert found("Wall voted down\n" + textwrap.fill(LONG[0], 72)) == ["Wall voted down", LONG[0]]


def test_short_lines_stay_apart() -> None:
    """Short sentences, one a line, are not taken for wrapped text."""
    lines = ["Flood Waters Rise in Marden", "The mayor said no to the plan.", "He left.", "Nobody knows where he is today."]
    assert found("\n".join(lines)) == lines


def test_set_in_first_lines() -> None:
    """In wrapped text without blank lines a line that is set in begins a paragraph."""
    text = "\n".join(textwrap.fill(words, 72, initial_indent="    ") for words in LONG)
    assert found(text) == list(LONG)
