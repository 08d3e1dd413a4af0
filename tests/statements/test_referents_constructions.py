"""Whom a pronoun or a short name stands for by how a sentence is built: one small report for each construction."""

from __future__ import annotations

import pytest

from tests.statements.test_referents import described, last


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("Oren Tal, 51, {source:who} {cue:denies} {content:it}, left.", "Oren Tal"),
        ("The memo by Ann Vey, {source:which} {cue:says} {content:so}, was cut.", "The memo"),
        ("A report by the Strand Institute, {source:which} {cue:found} {content:so}, lied.", "A report"),
        ("A clerk from one of the two, {source:who} {cue:said} {content:so}, left.", "A clerk from one of the two"),
        ("The ministry in Lowmarch, {source:which} {cue:denied} {content:it}, fell.", "The ministry in Lowmarch"),
        ("Tal was told to say by June 20 {source:who} {cue:had ordered} {content:it}.", None),
    ],
)
def test_a_relative_hangs_on_what_it_tells_of(marked: str, referent: str | None) -> None:
    """Over an age and a writer, over one of several, over where a body sits; behind a day it asks."""
    assert last(marked).referent == referent


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("The dealer who sold it, Ann Vey, left. {source:She} {cue:said} {content:so}.", "Ann Vey"),
        ("Singer Oren Tal left. {source:The bruiser, 63,} {cue:said} {content:so}.", "Oren Tal"),
        ("Singer Oren Tal left. {source:The driver, 63,} {cue:said} {content:so}.", "The driver"),
        ("From the palace {source:they} {cue:say} {content:so}.", "the palace"),
        ("Strand Freight has been asked by the Harbour Board to explain. {source:It} {cue:declined}.", "Strand Freight"),
        ("Had the driver been asked, {source:he} {cue:would have said} {content:so}, a nurse told Oren Tal.", "the driver"),
        ("We got a letter from the port. {source:It} {cue:says} {content:so}.", "a letter from the port"),
        ("The board wrote to 40 families. {source:They} {cue:said} {content:so}.", "The board"),
        ("Strand Freight lied. {source:Vey Freight} {cue:said} {source.2:it} {cue.2:forgot} {content.2:so}.", "Vey Freight"),
        ("The minister of Korvany met the prime minister of Tolmera. {source:The minister} {cue:lied}.", "minister of Korvany"),
        ("We asked the clerk. {source:The port} {cue:said} {content:so}. Fine. {source.2:It} {cue.2:lied}.", "The port"),
    ],
)
def test_a_phrase_goes_by_the_construction(marked: str, referent: str) -> None:
    """A name behind a relative clause, an age, a translator's "from", who is asked, supposed or written about."""
    assert (last(marked).referent or "").removeprefix("The ") == referent.removeprefix("The ")


def test_nobody_tells_of_himself_as_another() -> None:
    """Who says "he swore" is another than he; who grants that Vey said nothing is not Vey; who shoots back speaks of another."""
    marked = (
        "A colonel met Oren Tal. {source:Tal} {cue:lied}. "
        "{content.2:“{source.3:He} {cue.3:swore} {content.3:it},”} {source.2:he} {cue.2:said}."
    )
    assert [one.source.referent for one in described(marked)][-1] == "A colonel"
    marked = (
        "Mara Tal met Ann Vey. {source.1:Ann Vey} {cue.1:lied}. "
        "{source.2:She} {cue.2:admitted} {content.2:that {source.3:Vey} {cue.3:said} {content.3:it}}."
    )
    assert described(marked)[1].source.referent == "Mara Tal"


def test_of_whom_something_is_wanted_does_it() -> None:
    """In what is asked of somebody "he" is who is to do it."""
    marked = (
        "Oren Tal met a clerk. {source.1:The clerk} {cue.1:lied}. {source.2:The club} {cue.2:demanded} "
        "{content.2:that Tal must go or that {source.3:he} {cue.3:explain} {content.3:why}}."
    )
    assert described(marked)[2].source.referent == "Oren Tal"


def test_the_words_of_a_letter_are_its_writer_s() -> None:
    """ "“I was told so,” his letter reads"."""
    marked = "Oren Tal left. {content.1:“{source.2:I} {cue.2:heard} {content.2:so},”} {source.1:his letter} {cue.1:reads}."
    assert described(marked)[1].source.referent == "Oren Tal"


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source.1:Chipmaker Strand Devices} {cue.1:said} {content.1:so}.", "Strand Devices"),
        ("The Boatmen's Federation treasurer Oren Tal left. {source.1:The Federation} {cue.1:lied}.", "Boatmen's Federation"),
        ("{source.1:Police} {cue.1:lied}. {source.2:Ester Police} {cue.2:said} {content.2:so}.", "Ester Police"),
        ("Oren Tal left.\n\n09:48 {source.1:Tal} {cue.1:says} {content.1:so}.", "Oren Tal"),
        ("{source.1:The president} {cue.1:lied}. I emailed Oren Tal to ask why.", "Oren Tal"),
        ("{source.1:One, a teacher of 58,} {cue.1:said} {content.1:so}.", "a teacher of 58"),
    ],
)
def test_names_and_what_stands_for_them(marked: str, referent: str) -> None:
    """Behind a trade, inside what its bearer is, a force's, behind a clock's time, of who is asked."""
    assert described(marked)[0].source.referent == referent


def test_an_outlet_asks_under_its_name() -> None:
    """Shouted before a question, it is the outlet."""
    marked = "{source.1:STRAND REVIEW}{cue.1::} {content.1:Who lied?}\n\n{source.2:TAL}{cue.2::} {content.2:Nobody.}"
    assert described(marked, outlet="The Strand Review")[0].source.referent == "The Strand Review"


def test_a_letter_to_an_editor_speaks_to_him() -> None:
    """Where no outlet is told."""
    marked = "Dear Editor, {source.1:You} {cue.1:say} {content.1:that I lied}. I did not.\n\nOren Tal, Ester"
    assert described(marked)[0].source.referent == "Editor"


def test_no_cited_outlet_says_we() -> None:
    """A report without an outlet of its own is not the radio's that it cites, nor of a body that "we" wrote to."""
    marked = "It fell. {source.1:Radio Ester} {cue.1:said} {content.1:so}. {source.2:We} {cue.2:cannot say} {content.2:so}."
    assert described(marked)[1].source.referent is None
    marked = (
        "It fell. {source.1:The Trade Ministry} {cue.1:lied}. We wrote to the ministry. {source.2:We} {cue.2:say} {content.2:so}."
    )
    assert described(marked)[1].source.referent is None
