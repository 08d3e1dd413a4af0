"""Who stands behind a calling, a body or another name, and whom papers and agencies take up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.language.analysis import analyse
from sayso.records import Attribution, Mention, Source, Span
from sayso.statements.referents.describing import describe_sources
from sayso.statements.referents.wording import read_words
from sayso.text import part
from tests.factories import report as make_report
from tests.statements.test_referents import described, last


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source.1:One cottage owner} {cue.1:said} so. {source.2:Oren Tal, who leads the Harbour League,} {cue.2:said} no.", 0),
        ("{source.1:The harbourmaster} {cue.1:said} so. {source.2:Oren Tal, proprietor of the inn,} {cue.2:said} no.", 0),
        ("{source.1:The harbourmaster} {cue.1:said} so. {source.2:Oren Tal of the Harbour League} {cue.2:said} no.", 0),
        ("{source.1:The harbourmaster} {cue.1:said} so. An hour later {source.2:Oren Tal} {cue.2:said} no.", 0),
        ("{source.1:The harbourmaster} {cue.1:said} so. {source.2:Oren Tal} {cue.2:said} no.", 1),
    ],
)
def test_a_name_that_is_told_apart_is_not_of_a_role_before(marked: str, referent: int) -> None:
    """What somebody leads, is, or is of, and another time, tell that the role told before is another's."""
    told = first(marked)
    assert (told.referent == "Oren Tal") is bool(referent)


def first(marked: str) -> Source:
    """The first source of a marked text."""
    return described(marked)[0].source


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        (
            "{source.1:The Daily Lock} {cue.1:reported} a leak at Ester Mill. {source.2:The same paper} {cue.2:said} so.",
            "Daily Lock",
        ),
        (
            (
                "{source.1:Marlow Mill} {cue.1:said} so. {source.2:The Evening Packet} {cue.2:reported} a leak. "
                "{source.3:The tabloid} {cue.3:withdrew} {content.3:it}."
            ),
            "The Evening Packet",
        ),
        (
            (
                "{source.1:Northern Wire} {cue.1:reported} so. {source.2:Clerks} {cue.2:denied} {content.2:it}. "
                "{source.3:The wire agency} {cue.3:withdrew} {content.3:it}."
            ),
            "Northern Wire",
        ),
        (
            "{source.1:Oren Tal} {cue.1:said} so. {source.2:The scandal sheet The Evening Packet} {cue.2:wrote} no.",
            "The Evening Packet",
        ),
    ],
)
def test_papers_and_agencies_take_up_those_who_report(marked: str, referent: str) -> None:
    """Not the mill that is told of, nor the man who spoke last; before its name "the scandal sheet" is that name's."""
    assert (last(marked).referent or "").removeprefix("The ") == referent.removeprefix("The ")


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("The bank reminded the Treasury of the payments. {source:The Treasury} {cue:said} so.", "Treasury"),
        ("{source:Prof. Ann Vey of the Ester Institute} {cue:said} so.", "Ann Vey"),
        ("{source:Head of mission Oren Tal} {cue:said} so.", "Oren Tal"),
    ],
)
def test_of_goes_with_the_verb_or_the_calling(marked: str, referent: str) -> None:
    """ "Reminded of", a professor of an institute, the head of a mission."""
    assert (last(marked).referent or "").removeprefix("The ").removeprefix("the ") == referent


def test_the_role_of_then_is_another_s_now() -> None:
    """ "Then mayor" is not who "the mayor" is."""
    told = last(
        "{source.1:Oren Tal, then mayor,} {cue.1:admitted} {content.1:it}. {source.2:The mayor} {cue.2:denied} {content.2:it}."
    )
    assert told.referent != "Oren Tal"


def read(text: str, speech: str, *mentions: tuple[str, str]) -> Source:
    """The source of a text's first words up to "said", with tags and mentions as a network gives them."""
    made = make_report(text)
    found = tuple(Mention(Span(text.find(name), text.find(name) + len(name)), kind) for name, kind in mentions)  # type: ignore[arg-type]
    analysis = replace(analyse(made), speech=tuple(speech.split()), mentions=found)
    at = text.index(" said")
    one = Attribution(
        "1",
        made.id,
        "indirect",
        part(text, (Span(0, at),)),
        part(text, (Span(at + 1, at + 5),)),
        part(text, (Span(at + 6, at + 8),)),
    )
    return describe_sources(made, analysis, [one])["1"].source


def test_a_capital_that_opens_a_source_is_a_name() -> None:
    """Whatever verb it is taken for, and of a league it is a person's."""
    told = read(
        "Aske of the Harbour League said no, and went.",
        "VB IN DT NNP NNP VBD DT , CC VBD .",
        ("Harbour League", "organisation"),
    )
    assert (told.referent, told.kind) == ("Aske", "person")


def test_families_and_leagues_have_people() -> None:
    """A name of a body whose own name is a plural."""
    told = read(
        "Nella Orm of Ester Families said no. The firm had left.",
        "NNP NNP IN NNP NNS VBD DT . DT NN VBD VBN .",
        ("Nella Orm", "person"),
    )
    assert (told.referent, told.kind) == ("Nella Orm", "person")


def test_its_tells_of_the_body_that_a_director_is_of() -> None:
    """ "The director of the yard, X, denied that ... its slipways": the yard's, so X is a person."""
    told = read(
        "The director of the shipyard, Gleb Sarn, said no ship had left its slipways.",
        "DT NN IN DT NN , NNP NNP , VBD DT NN VBD VBN PRP$ NNS .",
        ("Gleb Sarn", "person"),
    )
    assert (told.referent, told.kind) == ("Gleb Sarn", "person")


def test_yesterday_is_nobody() -> None:
    """It opens a sentence with a capital, and is no name."""
    made = make_report("Yesterday I met Oren Tal.")
    assert read_words(replace(analyse(made), speech=("NNP", "PRP", "VBD", "NNP", "NNP", ".")), ()).tags[0] == "NN"
