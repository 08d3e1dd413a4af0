"""Passages show a statement in its surroundings."""

from __future__ import annotations

from sayso.pages.passages import around, extent, marks, surroundings
from sayso.records import Span
from tests.pages.stories import report, statements


def test_the_extent_holds_all_parts() -> None:
    """From the first to the last word of source, cue and content."""
    of = report()
    span = extent(statements(of)[1])
    assert of.text[span.start : span.end] == "“We saw no cracks,” said Tor Bekk, an engineer, “and we looked.”"


def test_surroundings_are_whole_paragraphs() -> None:
    """A short paragraph is shown whole."""
    of = report()
    passage = surroundings(of, statements(of)[0])
    assert passage.text == "The bridge was closed at noon, mayor Ana Lind said on Monday."
    assert not passage.cut_before
    assert not passage.cut_after


def test_long_surroundings_are_cut_at_spaces() -> None:
    """A long paragraph is cut around the words, and says so."""
    of = report("word " * 200)
    passage = around(of, Span(500, 504), length=20)
    assert passage.text == "word word word word word word word word word"
    assert passage.cut_before
    assert passage.cut_after


def test_marks_follow_the_text() -> None:
    """Pieces come in the order of the text, each with its role."""
    of = report()
    assert [mark.role for mark in marks(statements(of)[1])] == ["content", "cue", "source", "content"]
