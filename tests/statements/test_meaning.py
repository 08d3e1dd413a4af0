"""Actuality, joint sources and circumstances, from texts to statements."""

from __future__ import annotations

import pytest

from sayso.pipeline import read_text, rules_alone
from sayso.records import Statement


def stated(text: str) -> tuple[Statement, ...]:
    """The attributed statements of a text."""
    return tuple(statement for statement in read_text(text, rules_alone()).statements if statement.form != "own")


@pytest.mark.parametrize(
    ("text", "actuality"),
    [
        ("The ministry denied the sale.", "actual"),
        ("The ministry did not deny the sale.", "not_said"),
        ("If the ministry denies the sale, the papers will be shown.", "hypothetical"),
        ("The ministry would deny the sale.", "hypothetical"),
        ("The ministry will deny the sale.", "future"),
        ("The deal allows the ministry to deny the sale.", "hypothetical"),
        ("The ministry is expected to deny the sale.", "future"),
        ("The court ordered the ministry to deny the sale.", "ordered"),
        ("Did the ministry deny the sale?", "asked"),
        ("The ministry would not comment on the sale.", "actual"),
    ],
)
def test_what_stands_around_a_cue_tells_whether_it_was_said(text: str, actuality: str) -> None:
    """Auxiliaries, governors, conditions and questions; a refusal is one that was made."""
    assert [s.actuality for s in stated(text) if s.act in ("deny", "decline")] == [actuality]


def test_a_joint_source_has_members() -> None:
    """ "And" joins two who speak; inside a name it joins none."""
    (both,) = stated("Korvany and the Tolmeran ministry denied the sale.")
    assert both.source
    assert [member.text for member in both.source.members] == ["Korvany", "the Tolmeran ministry"]
    (one,) = stated("The ministry of trade and industry denied the sale.")
    assert one.source
    assert one.source.members == ()


def test_medium_and_addressee_are_neither_cue_nor_content() -> None:
    """They stand beside the cue, each as its own part."""
    (statement,) = stated("Ann Vey told reporters in a statement on Monday that the port was closed.")
    assert (statement.addressee and statement.addressee.text, statement.medium and statement.medium.text) == (
        "reporters",
        "in a statement",
    )
    assert statement.content
    assert statement.content.text == "that the port was closed"
