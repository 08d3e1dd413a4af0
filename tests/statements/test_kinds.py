"""What sort of thing a source is, and for whom it speaks: guards, firms, institutions, names with "of", place lines."""

from __future__ import annotations

import pytest

from sayso.records import SourceKind
from sayso.statements.referents.kinds import kind_of
from tests.statements.test_referents import described, last


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The coast guard", "body"),
        ("the presidential guard", "body"),
        ("A coast guard", "unnamed"),
        ("The hospital of Saint Ester", "body"),
        ("the firm's embattled spokeswoman", "office"),
        ("the firm's red-faced spokeswoman", "office"),
        ("records reviewed by the council", "document"),
        ("A grain trader in Ostra", "unnamed"),
        ("The trader", "body"),
        ("a pair of harbour officials", "group"),
        ("A high government functionary", "unnamed"),
        ("The recount", "object"),
        ("The union's petition", "document"),
    ],
)
def test_kinds_by_the_words(text: str, kind: SourceKind) -> None:
    """A guard without "a" is a body; a participle before a noun opens nothing; who deals in something is one, not a firm."""
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    ("source", "kind", "referent"),
    [
        ("Oren Tal of Norden Shipping", "person", "Oren Tal"),
        ("Oren Tal of the coast guard", "person", "Oren Tal"),
        ("Marlow Line, the owner,", "body", "Marlow Line"),
        ("Owner Marlow Line", "body", "Marlow Line"),
        ("Radio Korvany", "outlet", "Radio Korvany"),
        ("Voice of Korvany", "body", "Voice of Korvany"),
    ],
)
def test_names_of_people_and_bodies(source: str, kind: SourceKind, referent: str) -> None:
    """What a name is of where its own words do not say."""
    found = last(f"{{source:{source}}} {{cue:said}} {{content:so}}.")
    assert (found.kind, found.referent) == (kind, referent)


def test_who_is_of_a_body_keeps_his_pronoun() -> None:
    """ "Who" behind it is he, not the body."""
    text = "{source.1:Oren Tal of Norden Shipping}, {source.2:who} {cue.2:denied} {content.2:it}, {cue.1:said} {content.1:so}."
    assert {one.source.referent for one in described(text)} == {"Oren Tal"}


def test_a_spokesman_of_a_guard() -> None:
    """Two small words make the body."""
    assert last("{source:Ann Vey, a coast guard spokeswoman,} {cue:said} {content:so}.").party == "coast guard"


def test_a_spokesman_for_somebody_speaks_for_no_other() -> None:
    """The body told of before is not his where he is said to speak for another."""
    before = "{source.1:The harbour board} {cue.1:said} {content.1:so}."
    text = f"{before} {{source.2:A spokesman for her owner}} {{cue.2:said}} {{content.2:no}}."
    assert last(text).party != "harbour board"


def test_a_paper_of_a_town_gives_a_minister_no_state() -> None:
    """An agency's name begins with its state, a paper's with its town."""
    text = "ESTER, May 4 - {source:The defence minister} {cue:said} {content:so}."
    assert last(text, outlet="The Ester Post").party is None
