"""Whose descriptions can be of the same people, and which names are spellings of one."""

from __future__ import annotations

import pytest

from sayso.linking.comparing import Overlap
from sayso.linking.names import alike, sound, words_of
from sayso.linking.origins import can_be_one
from sayso.linking.together import fold, link_all
from sayso.linking.unnamed import descriptions_agree
from sayso.pipeline import extract
from sayso.records import Source, Span
from sayso.story import Actor


def source(text: str, party: str | None = None) -> Source:
    """An unnamed source."""
    return Source((Span(0, len(text)),), text, "unnamed", text, party)


def actor(name: str, party: str | None = None) -> Actor:
    """One that nobody names."""
    return Actor("a1", name, (name,), "unnamed", party, ())


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        (source("Two customs officials"), source("two officials"), True),
        (source("Two customs officials"), source("three customs officials"), False),
        (source("A customs official"), source("customs officials"), False),
        (source("A customs official", "Ostra"), source("a customs official", "Lowmarch"), False),
        (source("A crane driver"), source("A driver of the crane"), True),
        (source("A crane driver"), source("a crane inspector"), False),
    ],
)
def test_descriptions_agree(left: Source, right: Source, *, wanted: bool) -> None:
    """As many, of no two parties, called alike."""
    assert descriptions_agree(left, right) is wanted
    assert descriptions_agree(right, left) is wanted


@pytest.mark.parametrize(
    ("left", "right", "wanted"),
    [
        (actor("an official"), actor("a customs officer"), True),
        (actor("a port worker"), actor("a crane driver"), True),
        (actor("an insider at the bank"), actor("a person at the board"), True),
        (actor("a harbour pilot"), actor("an intelligence official"), False),
        (actor("a clerk", "Ostra"), actor("a clerk", "Lowmarch"), False),
        (actor("a minister"), actor("a docker"), False),
    ],
)
def test_two_unnamed_can_be_one(left: Actor, right: Actor, *, wanted: bool) -> None:
    """A word for anybody can be anybody; a calling is no other."""
    assert can_be_one(left, right) is wanted
    assert can_be_one(right, left) is wanted


def test_names_over_spellings() -> None:
    """What transliterations take for each other sounds alike, and no more does."""
    assert sound("vell") == sound("wel")
    assert sound("tace") == sound("tas")
    assert sound("harrow") == sound("harou")
    assert not alike("tal", "tol")


def test_a_title_is_no_part_of_a_name_but_of_an_office() -> None:
    """Of "the prime minister's office" it is."""
    assert words_of("Prime Minister Ann Vey") == ("Ann", "Vey")
    assert words_of("the prime minister's office")[0] == "prime"


def test_spellings_with_a_letter_that_is_not_heard() -> None:
    """A silent h, a tz, a dt at the end."""
    assert sound("eckart") == sound("eckhart")
    assert sound("ohle") == sound("oleh")
    assert sound("lund") == sound("lundt")
    assert sound("henrik") == sound("henrich")
    assert sound("mohr") != sound("mord")


# ---- over reports -----------------------------------------------------------------------------------------------


def speakers(*texts: tuple[str, str, str]) -> list[set[str]]:
    """What each actor of some reports is called; each report a text, its outlet and its day."""
    readings = [extract(text, outlet=outlet, published=day, address=f"text:{outlet} {day}") for text, outlet, day in texts]
    return [set(actor.names) for actor in link_all([fold(reading) for reading in readings], Overlap()).actors]


SAID = (
    "The harbour board closed berth four on Monday. "
    "Two clerks at the registry said the crane had not been inspected since March, and that the board had been told so twice."
)
NAVAL = (SAID, "Northern Wire", "2031-05-14")


def test_whom_an_outlet_is_cited_for_is_its_own_unnamed_source() -> None:
    """ "Northern Wire reported, citing two clerks": the only ones it told of."""
    citing = ("Northern Wire reported, citing two registry clerks, that nobody had looked at it.", "Tidewatch", "2031-05-16")
    other = ("Northern Wire reported, citing three dockers, that nobody had looked at it.", "Tidewatch", "2031-05-16")
    assert any({"Two clerks at the registry", "two registry clerks"} <= names for names in speakers(NAVAL, citing))
    assert not any({"Two clerks at the registry", "three dockers"} <= names for names in speakers(NAVAL, other))


def test_on_whose_word_an_outlet_tells_something_is_found() -> None:
    """As "citing" is."""
    citing = ("Northern Wire reported, on the word of two registry clerks, that nobody had looked.", "Tidewatch", "2031-05-16")
    assert any({"Two clerks at the registry", "two registry clerks"} <= names for names in speakers(NAVAL, citing))


CLERK = ("A former pilot told this newspaper that the buoys had drifted for weeks.", "The Daily Lock", "2031-05-14")


@pytest.mark.parametrize(
    ("text", "outlet", "wanted"),
    [
        ("Oren Tal, the pilot who spoke to this newspaper in May, said he had been sacked.", "The Daily Lock", True),
        ("Oren Tal, the nameless pilot of the Daily Lock's story, said he had made it up.", "Tidewatch", True),
        ("Oren Tal, a pilot from Ester, said he had seen nothing.", "The Daily Lock", False),
    ],
)
def test_an_unnamed_source_is_named_by_a_later_report(text: str, outlet: str, *, wanted: bool) -> None:
    """Where it says that he is the one who spoke."""
    found = speakers(CLERK, (text, outlet, "2031-06-20"))
    assert any("A former pilot" in names and "Oren Tal" in names for names in found) is wanted


def test_the_same_one_again() -> None:
    """ "The same pilot" is the one its outlet told of."""
    found = speakers(CLERK, ("The same former pilot now says the buoys never drifted.", "The Daily Lock", "2031-06-20"))
    assert any({"A former pilot", "The same former pilot"} <= names for names in found)


ORIGINAL = (
    "Gate records from the Kell quay showed that 247 passengers had boarded the ferry on 9 October. "
    "Piet Malvane, a spokesman for the company, denied that the ferry had been overloaded by anyone on that day. "
    "The emergency service said that three divers had gone down to the wreck at noon. "
    "Oren Lund, the harbour director, said that the pilot had left the bridge at eleven. "
    "An email of 2 March showed that the hull inspection had been put off twice."
)
TRANSLATION = (
    "(The Kell Post; translated.) The registers of the quay Kell showed that 247 passengers had boarded the ferry on 9 October. "
    "Pit Malwan, speaker of the company, denied that the ferry had been overloaded by anyone on that day. "
    "The rescue service said that three divers had gone down to the wreck at noon. "
    "Orren Lundt, director of the harbour, said that the pilot had left the bridge at eleven. "
    "An electronic letter of 2 March showed that the hull inspection had been put off twice."
)


def test_speakers_of_a_translation_are_those_of_what_it_translates() -> None:
    """By what they say, whatever the translator calls them."""
    found = speakers((ORIGINAL, "The Kell Post", "2031-10-14"), (TRANSLATION, "Ruzmark Morgen", "2031-10-15"))
    for both in (
        {"Gate records from the Kell quay", "The registers of the quay Kell"},
        {"The emergency service", "The rescue service"},
        {"An email of 2 March", "An electronic letter of 2 March"},
    ):
        assert any(both <= names for names in found), both
    assert not any({"An email of 2 March", "The emergency service"} <= names for names in found)
