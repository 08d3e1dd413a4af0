"""What the rules around the network's findings make of single sentences."""

from __future__ import annotations

import pytest

from sayso import extract

Row = tuple[str, str, str]


def _rows(text: str) -> list[Row]:
    """Source, cue and content of all that is found, in words."""
    return [
        (one.source.text if one.source else "", one.cue.text if one.cue else "", one.content.text if one.content else "")
        for one in extract(text).statements
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The depot had leaked, and Ida Roe had said so from the first day.", "so"),
        ("The firm sold the pumps in May. Ida Roe has denied it twice.", "it"),
        ("Ida Roe said it did not recognise the quotation.", "it did not recognise the quotation"),
    ],
)
def test_a_pronoun_that_is_the_whole_object_is_the_whole_content(text: str, wanted: str) -> None:
    """What tells when and how stands outside; a pronoun that is a subject opens a clause."""
    assert wanted in [content for _, _, content in _rows(text)]


def test_who_is_told_does_not_say_it() -> None:
    """The subject of a passive hears."""
    rows = _rows("Residents were told that the bridge was safe.")
    assert [source for source, cue, _ in rows if "told" in cue] == [""]


def test_a_dateline_is_no_part_of_a_source() -> None:
    """The place a report opens with."""
    rows = _rows("ORVIK - Police said on Monday that two men had been arrested.")
    assert [source for source, _, _ in rows] == ["Police"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Days later the ministry issued a flat denial.", ["denial"]),
        ("The clinic charges for admission to the ward.", []),
        ("The clinic counted 212 admissions in June.", []),
    ],
)
def test_a_denial_that_nobody_owns_is_a_statement(text: str, wanted: list[str]) -> None:
    """And the admission of patients is none."""
    assert [cue.split()[-1] for _, cue, _ in _rows(text) if cue.endswith(("denial", "admission", "admissions"))] == wanted


def test_paragraphs_that_ask_and_answer_in_turn_are_an_interview() -> None:
    """Each is a statement without source and cue, or is held by none where labels tell who speaks."""
    text = "Did the yard sell them?\n\nNo. It kept all of them.\n\nAnd the crates?\n\nThey are in the shed."
    assert [content for source, cue, content in _rows(text) if not source and not cue] == text.split("\n\n")
