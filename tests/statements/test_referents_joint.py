"""Whom a report's words stand for: joint sources, those named later, and those just named, by the way they are told of."""

from __future__ import annotations

import pytest

from tests.statements.test_referents import described


def last(marked: str) -> str | None:
    """Whom the last source of a report stands for."""
    return described(marked)[-1].source.referent


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        (
            "Ann Vey left. {source.1:She and the mayor of Ester, Oren Tal,} {cue.1:said} {content.1:so}.",
            "Ann Vey and Oren Tal",
        ),
        ("Mr Tal left. {source.1:He and his agent} {cue.1:denied} {content.1:it}.", "Tal and his agent"),
    ],
)
def test_a_pronoun_can_be_joined(marked: str, referent: str) -> None:
    """It stands for whom it does alone, and a name behind what somebody is takes its place."""
    assert last(marked) == referent


def test_a_member_of_a_joint_source_is_somebody_whatever_his_noun() -> None:
    """ "They" is then told of both."""
    marked = (
        "Ann Vey met two guards. {source.1:The treasurer, Oren Tal, and the verger} {cue.1:told} jurors {content.1:that "
        "{source.2:they} {cue.2:had warned} {content.2:her}}."
    )
    assert (last(marked) or "").endswith("and the verger")


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source.1:The 7th Brigade} {cue.1:denied} {content.1:it}.", "7th Brigade"),
        ("{source.1:The 7th brother} {cue.1:denied} {content.1:it}.", "7th brother"),
    ],
)
def test_an_ordinal_belongs_to_the_name_of_a_body(marked: str, referent: str) -> None:
    """Where a body is counted among others of its kind."""
    assert (last(marked) or "").removeprefix("The ") == referent


def test_nobody_is_the_body_and_somebody_is_one_of_it() -> None:
    """A body refuses where none of its people speaks."""
    assert last("{source.1:Nobody at Strand Ferries} {cue.1:would say} {content.1:so}.") == "Strand Ferries"
    assert last("{source.1:Somebody at the ministry} {cue.1:said} {content.1:so}.") == "Somebody at the ministry"


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        (
            "{source.1:Vey's agent} {cue.1:denied} {content.1:it}. {source.2:The agent, Max Tal,} {cue.2:left} {content.2:it}.",
            "Max Tal",
        ),
        (
            "{source.1:A former clerk} {cue.1:lied} {content.1:so}. {source.2:The ex-clerk, Max Tal,} {cue.2:said} {content.2:so}.",
            "Max Tal",
        ),
        (
            "{source.1:Two clerks} {cue.1:denied} {content.1:it}. {source.2:The clerk, Max Tal,} {cue.2:said} {content.2:so}.",
            "Two clerks",
        ),
    ],
)
def test_one_told_of_by_a_noun_is_who_is_then_named_so(marked: str, referent: str) -> None:
    """With the article that says he is known; not one of several."""
    assert described(marked)[0].source.referent == referent


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("Ann Vey took weeks. {source.1:The astronomer} {cue.1:denies} {content.1:it}.", "Ann Vey"),
        ("Ann Vey took weeks. {source.1:The judge} {cue.1:denies} {content.1:it}.", "judge"),
        ("Ann Vey, a cook, took weeks. {source.1:The astronomer} {cue.1:denies} {content.1:it}.", "astronomer"),
        ("Ann Vey met Ben Holt. {source.1:The astronomer} {cue.1:denies} {content.1:it}.", "astronomer"),
    ],
)
def test_who_was_just_named_is_taken_up_by_what_he_is(marked: str, referent: str) -> None:
    """Unless it is another's part in a report, he has a calling already, or two were named."""
    assert (last(marked) or "").removeprefix("The ") == referent


def test_what_a_copula_says_of_somebody_brings_up_nobody() -> None:
    """ "He is a serving officer" is no one else that "she" could be."""
    marked = (
        "{source.1:Ann Vey} {cue.1:would not say} {content.1:whether he is a serving officer}. {content.2:“I cannot,”} "
        "{source.2:she} {cue.2:said}."
    )
    assert last(marked) == "Ann Vey"


def test_the_subject_of_a_relative_clause_is_spoken_of_less() -> None:
    """ "It" goes on with who the sentence is about."""
    marked = (
        "{source.1:The ministry, [which} {source.2:the company} {cue.2:had named}, {cue.1:denied} {content.1:it}. "
        "{source.3:It} {cue.3:said} {content.3:so}."
    ).replace("[", "")
    assert (last(marked) or "").startswith("The ministry")


def test_somebody_s_office_speaks_for_him() -> None:
    """ "The mayor's office said she" is of the mayor."""
    marked = (
        "Eva Strand won. {source.1:The mayor's office} {cue.1:said} {content.1:{source.2:she} {cue.2:would deny} {content.2:it}}."
    )
    assert (last(marked) or "").removeprefix("The ") == "mayor"
