"""Whose descriptions can be of the same people, and which names are spellings of one."""

from __future__ import annotations

import pytest

from sayso.linking.names import alike, sound, words_of
from sayso.linking.origins import can_be_one
from sayso.linking.unnamed import descriptions_agree
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
