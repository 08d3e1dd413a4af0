"""Two captures of one address are compared: what the outlet changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sayso.changes import Change, compare
from sayso.records import Report
from tests.pages.stories import TEXT, report


def told(new: str | Report) -> list[tuple[str, str | None, str | None]]:
    """The changes from the story's text to another, without their places."""
    return [change[:3] for change in compare(report(), report(new) if isinstance(new, str) else new)]


def test_a_sentence_reworded() -> None:
    """The old words and the new, with their places."""
    new = report(TEXT.replace("closed at noon", "closed at midnight"))
    (change,) = compare(report(), new)
    assert change.kind == "reworded"
    assert change.was == "The bridge was closed at noon, mayor Ana Lind said on Monday."
    assert change.after
    assert new.text[slice(*change.after)] == change.now


def test_sentences_added_and_gone() -> None:
    """Each is told alone, in the order of the newer text."""
    new = TEXT.replace("Officials said the bridge was old.\n\n", "").replace(
        "Marden closed", "Marden closed\n\nIt is to be mended by May."
    )
    assert told(new) == [
        ("added", None, "It is to be mended by May."),
        ("gone", "Officials said the bridge was old.", None),
    ]


def test_what_only_moved_is_no_change() -> None:
    """Nor are other spaces, and characters that nobody sees."""
    old = "Officials said the bridge was old.\n\n"
    moved = TEXT.replace(old, "").replace("Bridge at Marden closed\n\n", f"Bridge at Marden closed\n\n{old}")
    assert told(moved) == []
    assert told(TEXT.replace("at noon", "at\u00a0 no\u00adon")) == []
    assert told(TEXT) == []


def test_a_report_redated() -> None:
    """Day of publication and byline are told, too."""
    new = replace(report(day=date(2031, 5, 14)), byline="Tor Bekk")
    assert told(new) == [("published", "2031-05-12", "2031-05-14"), ("byline", None, "Tor Bekk")]


def test_a_change_is_a_record() -> None:
    """Without places where it stands in no text."""
    assert Change("byline", "A", "B") == ("byline", "A", "B", None, None)
