"""Names as they are written: what stands before them, names of common words, short names, and those of joint sources."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.language.analysis import analyse
from sayso.records import Attribution, Mention, Span
from sayso.statements.referents.kinds import kind_of
from sayso.statements.referents.wording import read_words
from sayso.text import part
from tests.factories import report
from tests.statements.test_referents import described, last


@pytest.mark.parametrize(
    ("source", "referent"),
    [
        ("Minister for Coastal Trade Oren Tal", "Oren Tal"),
        ("Local MP Oren Tal", "Oren Tal"),
        ("Whittler Oren Tal", "Oren Tal"),
        ("Bassist Oren Tal", "Oren Tal"),
        ("The polling company Marl and Sons", "Marl and Sons"),
        ("The hard-line group Plough and Lantern", "Plough and Lantern"),
    ],
)
def test_what_stands_before_a_name_is_no_part_of_it(source: str, referent: str) -> None:
    """A task, letters, what somebody does, and what a body with "and" in its name is."""
    assert last(f"{{source:{source}}} {{cue:said}} {{content:so}}.").referent == referent


def test_a_minister_for_something_is_one_with_the_name_behind_it() -> None:
    """ "The minister" is whom the name is of."""
    found = last(
        "{source.1:Minister for Coastal Trade Oren Tal} {cue.1:said} {content.1:so}. {source.2:The minister} {cue.2:left}."
    )
    assert found.referent == "Oren Tal"


def test_a_name_that_ends_in_and_sons_is_known_by_its_first_word() -> None:
    """ "Marl" is Marl and Sons; two bodies joined by "and" are no firm."""
    known = described("{source.1:Marl and Sons} {cue.1:said} {content.1:so}. {source.2:Marl} {cue.2:denied} {content.2:it}.")
    assert known[-1].source.referent == "Marl and Sons"
    joined = last("{source:Halden and Marl Ferries} {cue:denied} {content:it}.")
    assert [member.text for member in joined.members] == ["Halden", "Marl Ferries"]


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        (
            "{source.1:Singer Nell Orry} {cue.1:said} {content.1:so}. {source.2:NELL} {cue.2:denied} {content.2:it}.",
            "Nell Orry",
        ),
        (
            "A Brackport Rovers winger left. {source:Rovers} {cue:denied} {content:it}.",
            "Brackport Rovers",
        ),
        (
            "Nobody at the Fellmere Trust knew. {source:The Fellmere} {cue:denied} {content:it}.",
            "Fellmere Trust",
        ),
    ],
)
def test_short_names_stand_for_full_ones(marked: str, referent: str) -> None:
    """A first name that is shouted, a club by its last word, a trust by its first behind "the"."""
    assert (last(marked).referent or "").removeprefix("The ") == referent


@pytest.mark.parametrize(
    ("outlet", "referent"), [("Zemara State News Agency", "Zemara"), ("Zemara Medical AG", "Zemara Medical AG")]
)
def test_a_state_is_not_the_agency_that_has_its_name(outlet: str, referent: str) -> None:
    """ "Zemara" in what a state's agency gives out; a firm is known by its first word."""
    assert last("{source:Zemara} {cue:denied} {content:it}.", outlet=outlet).referent == referent


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source:Alderman Oren Tal and the pilots' union} {cue:said} {content:so}.", "Oren Tal and the pilots' union"),
        (
            "Ann Vey came. So did the imam, Oren Tal. {source:Vey and the imam} {cue:said} {content:so}.",
            "Ann Vey and Oren Tal",
        ),
        ("{source:Two buyers, Ann Vey and the port's fund,} {cue:said} {content:so}.", "Ann Vey and the port's fund"),
        ("{source:Two of the buyers, Ann Vey and Oren Tal,} {cue:said} {content:so}.", "Ann Vey and Oren Tal"),
        ("{source:Both the port and its insurer} {cue:said} {content:so}.", "the port and its insurer"),
        ("{source:Neither the port nor its insurer} {cue:said} {content:so}.", "the port and its insurer"),
        ("Ann Vey came. {source:Neither Vey nor her agent} {cue:said} {content:so}.", "Ann Vey and her agent"),
        ("The report came from {source:the Quay Office and from the Ship Registry} {cue:that} {content:so}.", "two"),
    ],
)
def test_a_joint_source_has_its_members_names(marked: str, referent: str) -> None:
    """Without the title of the first, with the names of those told before, also where the preposition comes again."""
    found = last(marked)
    assert len(found.members) == 2
    assert referent in ("two", found.referent)


@pytest.mark.parametrize(
    ("text", "speech", "tags"),
    [
        ("Free Desk wrote. We like Free Desk.", "JJ NN VBD . PRP VBP JJ NN .", ("NNP", "NNP")),  # comes again
        ("Free Desk wrote. The Free Pantry left.", "JJ NN VBD . DT JJ NN VBD .", ("JJ", "NN")),  # is of another name
        ("Dry Dock wrote. They saw Dry Holm.", "JJ NN VBD . PRP VBD JJ NNP .", ("NNP", "NNP")),  # has its capital inside
        ("Free Meals cost money.", "JJ NNS VBP NN .", ("JJ", "NNS")),  # comes once
    ],
)
def test_two_capitals_at_a_head_are_a_name_where_they_come_again(text: str, speech: str, tags: tuple[str, str]) -> None:
    """ "Free Desk" is one; a title that comes once may be none."""
    made = report(text)
    assert read_words(replace(analyse(made), speech=tuple(speech.split())), ()).tags[:2] == tags


@pytest.mark.parametrize(
    ("label", "tags"), [("OLIVE VEY", ("NNP", "NNP")), ("CHAIR VEY", ("NN", "NNP")), ("THE VEY", ("DT", "NNP"))]
)
def test_a_first_name_in_a_label_is_a_name(label: str, tags: tuple[str, str]) -> None:
    """ "OLIVE VEY: Gladly.": a common word in capitals before a surname; no article and no office."""
    made = report(f"{label}: Gladly.")
    speech = (("DT" if label.startswith("THE") else "NN"), "NNP", ":", "RB", ".")
    start = label.index("VEY")
    read = replace(analyse(made), speech=speech, mentions=(Mention(Span(start, start + 3), "person"),))
    said = Attribution(
        "1", made.id, "direct", part(made.text, [Span(0, len(label))]), part(made.text, [Span(len(label), len(label) + 1)]), None
    )
    assert read_words(read, [said]).tags[:2] == tags


@pytest.mark.parametrize(
    ("source", "referent"),
    [
        ("The Trade Ministry of the People's Union of Lowmarch", "Trade Ministry of the People's Union of Lowmarch"),
        ("The Ministry of Women's Affairs", "Ministry of Women's Affairs"),
        ("The Bank of Korvany's governor", "Bank of Korvany"),
    ],
)
def test_a_name_can_be_called_after_many(source: str, referent: str) -> None:
    """And a possessor that is one body ends its name."""
    assert last(f"{{source.1:{source}}} {{cue.1:said}} {{content.1:so}}.").referent == referent


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("the fire brigade", "body"),
        ("the memorandum", "document"),
        ("the tachograph", "object"),
        ("the harbour watchman", "person"),
    ],
)
def test_a_noun_that_no_list_holds_is_what_it_commonly_means(words: str, kind: str) -> None:
    """By WordNet's senses; what may be a person is one."""
    assert kind_of(words) == kind
