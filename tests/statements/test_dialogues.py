"""Whom pronouns and roles stand for in transcripts, letters and in what somebody says of himself."""

from __future__ import annotations

import pytest

from tests.statements.test_referents import described, last


def referents(marked: str, *, outlet: str | None = None) -> list[str | None]:
    """Whom the sources of a marked text stand for, in its order."""
    return [one.source.referent for one in described(marked, outlet=outlet)]


def test_a_title_in_capitals_is_no_part_of_a_label() -> None:
    """ "MS. VEY:" is Vey, as "Ms Vey" is; "you" is who has the next turn, and nobody asks for "he"."""
    marked = (
        "{source.1:QUESTION}{cue.1::} {content.1:Can {source.2:you} {cue.2:confirm} {content.2:it}?}\n\n"
        "{source.3:MS. VEY}{cue.3::} {content.3:{source.4:I} {cue.4:can} {content.4:not}.}\n\n"
        "{source.5:QUESTION}{cue.5::} {content.5:Ambassador Marn spoke. {source.6:He} {cue.6:said} {content.6:so}.}\n\n"
        "{source.7:MS. VEY}{cue.7::} {content.7:No.}"
    )
    assert referents(marked) == ["QUESTION", "VEY", "VEY", "VEY", "QUESTION", "Marn", "VEY"]


def test_whom_an_asker_calls_by_name_answers_without_his_title() -> None:
    """ "Dr Vey, you told": the answerer is Vey."""
    marked = "{source.1:Q}{cue.1:.} {content.1:Dr Vey, was it so?}\n\n{source.2:A}{cue.2:.} {content.2:It was.}"
    assert referents(marked)[1] == "Vey"


def test_a_presenter_is_not_whom_he_speaks_of() -> None:
    """ "PRESENTER: Ann Vey says so": a label is not filled with a name that its own words tell."""
    marked = (
        "{source.1:PRESENTER}{cue.1::} {content.1:{source.2:Ann Vey} {cue.2:says} {content.2:so}.}\n\n"
        "{source.3:MR TAL}{cue.3::} {content.3:No.}\n\n{source.4:PRESENTER}{cue.4::} {content.4:Why?}"
    )
    assert [one for one in referents(marked) if one not in ("Ann Vey", "TAL")] == ["PRESENTER", "PRESENTER"]


def test_a_rare_calling_before_a_name_is_who_is_called_so() -> None:
    """ "Academician Ivo Marn ... The academician"."""
    marked = "{source.1:Academician Ivo Marn} {cue.1:said} {content.1:it}. {source.2:The academician} {cue.2:added} {content.2:so}."
    assert referents(marked)[1] == "Ivo Marn"


def test_a_chamber_asks_in_the_third_person() -> None:
    """ "Will the minister tell us?": whoever answers."""
    marked = (
        "{source.1:MS VEY}{cue.1::} {content.1:{cue.2:Will} {source.2:the minister} {cue.2:tell} {content.2:us why}?}\n\n"
        "{source.3:MR TAL}{cue.3::} {content.3:No.}\n\n"
        "{source.4:MS VEY}{cue.4::} {content.4:On Monday {source.5:the minister} {cue.5:said} {content.5:yes}.}"
    )
    assert referents(marked) == ["VEY", "TAL", "TAL", "VEY", "TAL"]


@pytest.mark.parametrize(
    "signature",
    ["\n\nOren Tal, former county surveyor", " Yours sincerely, Oren Tal, clerk."],
)
def test_a_signature_stands_on_a_line_or_behind_a_closing(signature: str) -> None:
    """Of a letter's last line, and behind "Yours sincerely"."""
    assert last(f"Dear Ms Vey, it was late. {{source:I}} {{cue:regret}} {{content:that}}.{signature}").referent == "Oren Tal"


@pytest.mark.parametrize(
    ("greeting", "outlet", "referent"),
    [("Dear Ms Vey", None, "Vey"), ("Sir", "Ester Weekly", "Ester Weekly"), ("Sir", None, None)],
)
def test_a_letter_speaks_to_whom_it_greets(greeting: str, outlet: str | None, referent: str | None) -> None:
    """ "You" is Ms Vey; of a "Sir" the outlet that prints it, and nobody where none is known."""
    marked = f"{greeting}, the porters were late. {{source:You}} {{cue:said}} {{content:so}}. Oren Tal, Ester"
    assert last(marked, outlet=outlet).referent == referent


def test_who_opens_a_report_without_an_outlet_is_we() -> None:
    """The body that acts by name in the first sentence, also where it is written to; not a body that answers it."""
    marked = (
        "The Strand Trust interviewed 64 people. In a letter to the Strand Trust {source.1:the Port of Ester Authority} "
        "{cue.1:disputed} {content.1:{source.2:our} {cue.2:estimate} {content.2:of 9}}. "
        "{source.3:We} {cue.3:stand by} {content.3:it}."
    )
    assert referents(marked)[1:] == ["Strand Trust", "Strand Trust"]


def test_nobody_calls_himself_by_his_name() -> None:
    """Who "she" is that says what Ms Vey did: not Ms Vey."""
    marked = (
        "{source.1:Ann Vey} {cue.1:denied} {content.1:it}. {source.2:Her secretary} {cue.2:spoke}. "
        "{content.3:Ms Vey}, {source.3:she} {cue.3:said}, {content.3:had read it}."
    )
    assert last(marked).referent == "Her secretary"


def test_a_lawyers_he_is_his_client() -> None:
    """ "His lawyer said he would speak": the client, not the lawyer."""
    marked = (
        "{source.1:Oren Tal} {cue.1:was silent}. {source.2:His lawyer} {cue.2:said} "
        "{content.2:that {source.3:he} {cue.3:would speak} {content.3:in May}}."
    )
    assert last(marked).referent == "Oren Tal"


def test_they_are_no_single_thing() -> None:
    """A law is not "they": the firm is."""
    marked = (
        "{source.1:The Strand Company} {cue.1:was silent}. {source.2:The law} {cue.2:says} "
        "{content.2:{source.3:they} {cue.3:must tell} {content.3:the port}}."
    )
    assert last(marked).referent == "Strand Company"


def test_a_label_of_two_words_is_the_whole_name_of_later_labels() -> None:
    """ "ORLA VEY:" and then "VEY:"; a title is no part of it."""
    marked = (
        "{source.1:REVIEW}{cue.1::} {content.1:Did {source.2:you} {cue.2:say} {content.2:so}?}\n\n"
        "{source.3:ORLA VEY}{cue.3::} {content.3:No.}\n\n"
        "{source.4:VEY}{cue.4::} {content.4:{source.5:I} {cue.5:deny} {content.5:it}.}"
    )
    assert referents(marked)[1:] == ["ORLA VEY"] * 4
    assert referents(marked.replace("ORLA", "LORD"))[1:] == ["VEY"] * 4


@pytest.mark.parametrize(("pronoun", "referent"), [("We", "Port of Ester Authority"), ("I", None)])
def test_a_body_that_issues_a_report_says_we_and_nobody_says_i(pronoun: str, referent: str | None) -> None:
    """Where no outlet is known."""
    marked = (
        "{source.1:The Port of Ester Authority} {cue.1:admits} {content.1:an error}. It rained. "
        f"{{source.2:{pronoun}}} {{cue.2:regret}} {{content.2:it}}."
    )
    assert referents(marked)[-1] == referent


def test_the_outlet_is_spoken_to_in_its_own_dialogue() -> None:
    """ "Weekly: ...  Vey: You printed it": whose label it is."""
    marked = (
        "{source.1:Ester Weekly}{cue.1::} {content.1:Was it so?}\n\n"
        "{source.2:Vey}{cue.2::} {content.2:{source.3:You} {cue.3:wrote} {content.3:so}. Tal saw it.}\n\n"
        "{source.4:Ester Weekly}{cue.4::} {content.4:Did he?}"
    )
    assert referents(marked, outlet="Ester Weekly")[2] == "Ester Weekly"
