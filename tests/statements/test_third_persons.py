"""Whom "he", "she", "it", "they", "who" and epithets stand for: a construction each, with sentences unlike each other."""

from __future__ import annotations

import pytest

from sayso.statements.referents.entities import Entity, leaning_of, sort_of_word
from tests.statements.test_referents import last


@pytest.mark.parametrize(
    "marked",
    [
        "{source.3:A spokesman for the harbour board} {cue.3:said} {content.3:{source.4:it} {cue.4:denied} {content.4:the sale}}.",
        "{source.3:The harbour board's lawyer} {cue.3:said} {content.3:{source.4:it} {cue.4:denied} {content.4:the sale}}.",
    ],
)
def test_it_in_the_words_of_who_speaks_for_a_body_is_the_body(marked: str) -> None:
    """Also where another body spoke just before."""
    before = "{source.1:The harbour board} {cue.1:said} {content.1:so}. {source.2:The bus company} {cue.2:denied} {content.2:it}. "
    assert last(before + marked).referent == "The harbour board"


def test_the_subject_of_a_verb_is_not_its_object() -> None:
    """ "Vey contradicts him" does not make a man of Vey, and "she" behind it is Vey."""
    text = (
        "{source.1:Oren Tal} {cue.1:denied} {content.1:it}. {source.2:Quill Vey} {cue.2:contradicts} him: "
        "{content.2:it was so}. {source.3:She} {cue.3:saw} {content.3:the letter}."
    )
    assert last(text).referent == "Quill Vey"


@pytest.mark.parametrize(("name", "gender"), [("Liviana Orm", "female"), ("Tarkil Orm", None), ("Liviana", None)])
def test_a_first_name_that_no_list_holds_leans_to_a_gender_by_its_ending(name: str, gender: str | None) -> None:
    """A full name alone."""
    assert leaning_of(Entity("person", name=tuple(name.split()))) == gender


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        (
            "We met the juggler Oren Tal. {source.1:Vey} {cue.1:spoke}. {source.2:The juggler} {cue.2:said} {content.2:no}.",
            "Oren Tal",
        ),
        (
            "{source.1:Oren Tal} {cue.1:denied} {content.1:it}. {source.2:The Night Ferry star} {cue.2:said} {content.2:so}.",
            "Oren Tal",
        ),
    ],
)
def test_a_description_takes_up_who_was_called_so_or_is_celebrated(marked: str, referent: str) -> None:
    """A calling that no list holds, right before his name; a paper's word for whom it writes of."""
    assert last(marked).referent == referent


@pytest.mark.parametrize("words", ["The two sides", "Neither side", "Both sides"])
def test_sides_are_those_who_met(words: str) -> None:
    """However many sentences before."""
    text = f"Korvany and Tolmera met in Ester. It rained. They ate. It was late. {{source:{words}}} {{cue:said}} {{content:so}}."
    assert last(text).referent == "Korvany and Tolmera"


def test_both_before_a_joint_source_is_no_part_of_what_it_stands_for() -> None:
    """ "Both the port and its insurer"."""
    assert last("{source:Both the port and its insurer} {cue:said} {content:so}.").referent == "the port and its insurer"


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("Korvany and Tolmera, {source:which} both {cue:denied} {content:it}, withdrew.", "Korvany and Tolmera"),
        ("Ann Vey and Oren Tal, {source:who} {cue:have said} {content:so}, withdrew.", "Ann Vey and Oren Tal"),
        ("Korvany and Tolmera, {source:which} {cue:denies} {content:it}, withdrew.", "Tolmera"),
    ],
)
def test_a_relative_clause_of_several_is_of_those_named_together(marked: str, referent: str) -> None:
    """By "both" or a plural verb; else it is the nearest one's."""
    assert last(marked).referent == referent


def test_an_interviewing_paper_is_nobody_of_whom_the_answers_tell() -> None:
    """Its label is no person's, and "they" in an answer is another."""
    text = (
        "{source.1:Ann Vey} {cue.1:withdrew} {content.1:it}.\n{source.2:SLATE}{cue.2::} {content.2:The bank denied it.}\n"
        "{source.3:VEY}{cue.3::} {content.3:Oh, did it.}\n{source.4:SLATE}{cue.4::} {content.4:Why?}\n"
        "{source.5:VEY}{cue.5::} {content.5:Well, {source.6:they} {cue.6:said} {content.6:so}.}"
    )
    assert last(text, outlet="Slate").referent not in ("Slate", "SLATE")


@pytest.mark.parametrize("word", ["phone", "zone", "milestone"])
def test_a_thing_is_no_person_by_its_ending(word: str) -> None:
    """ "-one" is "someone" only in the pronouns."""
    assert sort_of_word(word, speaks=False) == "thing"


def test_he_in_words_retold_in_a_turn_is_whose_words_they_are() -> None:
    """ "Oren Tal says that he warned you", asked in a dialogue: not the one who asks."""
    text = (
        "{source.1:ANN VEY}{cue.1::} {content.1:No.}\n{source.2:MARN}{cue.2::} {content.2:Why?}\n"
        "{source.3:ANN VEY}{cue.3::} {content.3:So.}\n{source.4:MARN}{cue.4::} {content.4:{source.5:The poet Oren Tal} "
        "{cue.5:says} {content.5:that {source.6:he} {cue.6:warned} {content.6:you}}.}"
    )
    assert last(text).referent == "Oren Tal"


def test_a_lawyers_client_is_not_the_lawyers_own_possessor() -> None:
    """ "The lawyer of Tal said that his client": Tal, and "his" is the lawyer's."""
    text = "{source.1:The lawyer of Oren Tal} {cue.1:said} {content.1:that {source.2:his client} {cue.2:denied} {content.2:it}}."
    assert last(text).referent == "Oren Tal"


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("Two firms, Strand Marine and the coal fund", "Strand Marine and the coal fund"),
        ("Three unions, Vey Labour, Dock Unity and the pilots", "Vey Labour, Dock Unity and the pilots"),
    ],
)
def test_they_are_the_members_who_are_counted(told: str, named: str) -> None:
    """As many are named behind the word that counts them."""
    text = f"{{source.1:{told}}}, {{cue.1:said}} {{content.1:{{source.2:they}} {{cue.2:doubted}} {{content.2:it}}}}."
    assert last(text).referent == named


@pytest.mark.parametrize("told", ["Korvany's capital, Old Lathe,", "The capital, Old Lathe,", "Old Lathe, the capital,"])
def test_it_is_a_capital_that_spoke_as_a_subject(told: str) -> None:
    """Not the state whose capital it is."""
    before = "{source.1:Korvany} {cue.1:denied} {content.1:it}. "
    marked = f"{{source.2:{told}}} {{cue.2:insisted}} {{content.2:on it}}; {{source.3:it}} {{cue.3:gave}} {{content.3:no date}}."
    assert last(before + marked).referent == "Old Lathe"


def test_it_is_the_later_of_two_subjects_of_its_sentence() -> None:
    """ "Ester accused Morn; Port Vell rejected that, and it": who rejected it."""
    text = (
        "{source.1:Korvany} {cue.1:accused} Tolmera {content.1:of a raid}; {source.2:Lowmarch} {cue.2:rejected} "
        "{content.2:that}, and {source.3:it} {cue.3:demanded} {content.3:proof}."
    )
    assert last(text).referent == "Lowmarch"


def test_in_the_words_of_a_named_go_between_he_is_another() -> None:
    """ "The singer's agent, Oren Tal, said he": the singer."""
    text = (
        "{source.1:The singer} {cue.1:spoke} {content.1:of it}. {source.2:The singer's agent, Oren Tal,} {cue.2:said} "
        "{content.2:{source.3:he} {cue.3:offered} {content.3:to sing}}."
    )
    assert last(text).referent == "The singer"


def test_a_pronoun_is_whom_the_name_right_behind_it_names() -> None:
    """ "She, Ann Vey, says": though another woman spoke last."""
    text = (
        "{source.1:Ilse Marn} {cue.1:spoke} {content.1:of her predecessor}. {source.2:She, Ann Vey,} {cue.2:says} {content.2:no}. "
        "{source.3:She} {cue.3:regrets} {content.3:it}."
    )
    assert last(text).referent == "Ann Vey"
