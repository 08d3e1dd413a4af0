"""Who speaks where no cue tells: printed interviews, letters, diaries, and an "I" in contents that hold each other."""

from __future__ import annotations

import pytest

from sayso.attribution.assembly import Found, assemble
from sayso.evaluation.marked import read_marks
from sayso.extraction.dispatch import extract
from sayso.language.analysis import analyse
from sayso.pipeline import hand_over
from sayso.quotations import quotations_of
from sayso.records import Particulars, Reason
from sayso.statements.referents.describing import describe_sources
from sayso.statements.referents.dialogues import find_asker
from tests.statements.test_referents import last, with_people


def referents(marked: str) -> list[str | None]:
    """Whom the sources of a marked text of several paragraphs stand for."""
    text, parts = read_marks(marked)
    report, _ = extract(hand_over(text, particulars=Particulars(outlet="Ester Weekly")))
    assert report is not None
    found = [Found(one.source, one.cue, one.content, Reason("gold", str(number), 1.0)) for number, one in parts.items()]
    attributions = assemble(report, found, quotations_of(report))
    described = describe_sources(report, with_people(report, analyse(report)), attributions)
    return [described[one.id].source.referent for one in attributions if one.source]


def test_the_answers_of_a_printed_interview_are_whose_name_stands_in_one() -> None:
    """Questions and answers without labels, of which the last names who answers."""
    marked = (
        'Did you sell the boat?\n\n"{source.1:I} {cue.1:said} {content.1:so}."\n\nAnd the crew?\n\n'
        '{content.2:"I told them,"} {cue.2:says} {source.2:Oren Tal}.'
    )
    assert referents(marked) == ["Oren Tal", "Oren Tal"]


def test_the_answers_of_nobody_named_are_nobodys() -> None:
    """Nobody can tell who answers: not the outlet, and not whom the asker names."""
    marked = (
        'Did you sell the boat?\n\n"{source.1:I} {cue.1:said} {content.1:no}."\n\n'
        '{source.2:Ann Vey} {cue.2:says} {content.2:you did}.\n\n"{source.3:I} {cue.3:told} her {content.3:why}."'
    )
    assert referents(marked) == [None, "Ann Vey", None]


def test_a_court_does_not_ask_in_an_outlets_name() -> None:
    """Who hears witnesses is no interviewer."""
    assert find_asker("Marlow Inquiry Commission") is None
    asker = find_asker("The Ester Weekly")
    assert asker is not None
    assert asker.name == ("Ester", "Weekly")


@pytest.mark.parametrize(("said", "referent"), [("I", "Oren Tal"), ("We", "Friends of Marlow Society")])
def test_a_letter_is_its_signers(said: str, referent: str) -> None:
    """ "I" is who signs it, "we" the body he signs for; and he is of that body."""
    found = last(
        f"Dear Sir, {{source:{said}}} {{cue:said}} {{content:nothing}}. Oren Tal, Friends of Marlow Society", outlet="Ester Weekly"
    )
    assert (found.referent, found.party) == (referent, "Friends of Marlow Society")


def test_a_diary_is_its_keepers() -> None:
    """The first line tells whose it is."""
    marked = "From the diary of Oren Tal, clerk. {source:I} {cue:asked} {content:why}."
    assert last(marked, outlet="Ester Weekly").referent == "Oren Tal"


def test_an_i_in_contents_that_hold_each_other_is_looked_for_once() -> None:
    """Two sources in one quotation, each in the other's content, lead nobody round in a circle."""
    marked = (
        '"{content.1:{source.2:Guards} {cue.2:say}} {content.2:{source.1:people} {cue.1:think} '
        '{content.1:{source.3:I} {cue.3:lied}}}," the report has it.'
    )
    assert last(marked).text == "I"
