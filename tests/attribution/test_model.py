"""Attributions by what the network found."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sayso.attribution.model.reader import Model
from sayso.language.analysis import analyse
from sayso.records import Attribution, Reason
from tests.fragments import REPORTS
from tests.told import SURE, Noise, report, told

MODEL = Model("told")


def attributed(marked: str, nested: Collection[int] = ()) -> dict[str, Attribution]:
    """The attributions by the words of their cue, of findings made from a marked text."""
    made, findings = told(marked, nested=nested)
    return {one.cue.text: one for one in MODEL.attribute(made, replace(analyse(made), findings=findings)) if one.cue}


def words(attribution: Attribution) -> tuple[str | None, str | None]:
    """Source and content as written."""
    return tuple(part.text if part else None for part in (attribution.source, attribution.content))  # type: ignore[return-value]


def test_a_finding_becomes_an_attribution_that_says_why() -> None:
    """Its spans, form, the layer it was found in and how likely it is."""
    found = attributed(
        "“{content:The port froze},” {source:Ann Vey} {cue:said}. {content.2:Rain fell}, {cue.2:it is said}.", nested=[2]
    )
    said, nobody = found["said"], found["it is said"]
    assert (words(said), said.form, said.score) == (("Ann Vey", "“The port froze,”"), "direct", 0.9)
    assert said.reasons == (Reason("network", "outermost", 0.9),)
    assert (words(nobody), nobody.form, nobody.reasons[0].value) == ((None, "Rain fell"), "indirect", "nested")


def test_a_finding_without_content_is_none() -> None:
    """Nothing is put forward."""
    assert attributed("{source:Ann Vey} {cue:said}.") == {}


def test_a_quotation_goes_to_one_cue_only() -> None:
    """Its stretches are shared out, then fitted."""
    found = attributed(
        "“{content.1.2:It froze},” {source.1:Ann} {cue.1:said}. {source.2:Bo} {cue.2:denied} {content.2:any role in it}."
    )
    assert [words(found[cue])[1] for cue in ("said", "denied")] == ["“It froze,”", "any role in it"]


def test_what_a_nested_cue_wants_is_not_shared_out() -> None:
    """Its content is part of the one that holds it."""
    found = attributed(
        "{source.1:Ann} {cue.1:said} {content.1:{source.2:Bo} {cue.2:denied} {content.2:any role in it}}.", nested=[2]
    )
    assert words(found["denied"]) == ("Bo", "any role in it")
    assert found["denied"].parent == found["said"].id
    assert found["said"].parent is None


def test_who_is_cited_speaks_through_who_reports() -> None:
    """ "A reported, citing B": B's content is A's, and its parent is A's attribution."""
    found = attributed(
        "{content.1.2:The port froze}, {source.1:the Courier} {cue.1:reported}, {cue.2:citing} {source.2:officials}.", nested=[2]
    )
    assert words(found["citing"]) == ("officials", "The port froze")
    assert found["citing"].parent == found["reported"].id


def test_who_is_cited_speaks_through_the_one_that_shares_most() -> None:
    """Of two that report, the one whose content it is."""
    marked = (
        "{content.1:Rain fell}, {source.1:the Herald} {cue.1:wrote}. "
        "{content.2.3:The port froze}, {source.2:the Courier} {cue.2:reported}, {cue.3:citing} {source.3:officials}."
    )
    found = attributed(marked, nested=[3])
    assert found["citing"].parent == found["reported"].id


@pytest.mark.parametrize("nested", [[], [2]])
def test_one_that_shares_too_little_speaks_for_itself(nested: list[int]) -> None:
    """Nested or not: another content is another attribution's."""
    marked = "{content.1:The port froze}, {source.1:Ann} {cue.1:said}. {source.2:Bo} {cue.2:denied} {content.2:any role in it}."
    assert attributed(marked, nested)["denied"].parent is None


def test_one_that_shares_a_little_did_not_come_through_it() -> None:
    """Some words of a content are not the content."""
    marked = (
        "{content.1:It froze and nobody sailed from {content.2:it}}, {source.1:Ann} {cue.1:said}, {cue.2:citing} {source.2:Bo}."
    )
    assert attributed(marked, [2])["citing"].parent is None


def test_one_told_inside_a_content_came_through_nobody_else() -> None:
    """Even where another has the same content."""
    marked = "{cue.1:Knew} {content.1:{source.3:he} {cue.3:denied} it}: {content.2.3:it froze}, {source.2:Bo} {cue.2:said}."
    found = attributed(marked, [3])
    assert found["denied"].parent == found["Knew"].id


def test_two_outermost_with_one_content_have_no_parents() -> None:
    """Only what was told by another than the report came through somebody."""
    found = attributed("{content.1.2:The port froze}, {source.1:Ann} {cue.1:said} and {source.2:Bo} {cue.2:confirmed}.")
    assert [one.parent for one in found.values()] == [None, None]


@settings(max_examples=50, deadline=None)
@given(st.lists(REPORTS, min_size=1, max_size=6).map("\n\n".join), st.integers(0, 999))
@example("“The boats had sailed,” said Ann Vey.\n\n“‘It froze,’ he said. Nobody came.\n\n" * 8, 1)
def test_whatever_the_network_finds_attributions_are_sound(text: str, seed: int) -> None:
    """Ids are unique, spans hold something of the text and lie apart, parents are there and chains of them end."""
    made = report(text)
    found = MODEL.attribute(made, analyse(made, Noise(seed).network()))
    parents = {one.id: one.parent for one in found}
    assert len(parents) == len(found)
    for part in (part for one in found for part in (one.source, one.cue, one.content) if part):
        assert all(0 <= start < end <= len(text) for start, end in part.spans)
        assert part.text == " … ".join(text[start:end] for start, end in part.spans)
    for start, parent in parents.items():
        seen, at = {start}, parent
        while at is not None:
            assert at not in seen
            seen.add(at)
            at = parents[at]


def test_a_stretch_the_network_is_unsure_of_is_left_out() -> None:
    """The margins of findings count: as told, all stretches are sure."""
    made, findings = told("{content:It froze}, {source:Ann} {cue:said}, {content:and thawed}.", margins={(1, "and thawed"): 0.0})
    (one,) = MODEL.attribute(made, replace(analyse(made), findings=findings))
    assert words(one) == ("Ann", "It froze")
    assert findings[0].content[0].margin == SURE


def test_a_signed_quotation_is_the_signers() -> None:
    """A dash and a name behind a quotation, at the end of its line, whether the network saw the dash or not."""
    found = attributed("“Never again will I take the boat.” ― Ann Vey\n\n“It was cold.” — said nobody in the town.")
    assert {cue: words(one) for cue, one in found.items()} == {"―": ("Ann Vey", "“Never again will I take the boat.”")}


def all_of(marked: str) -> list[tuple[str | None, str | None, str | None]]:
    """Source, cue and content of each attribution."""
    made, findings = told(marked)
    found = MODEL.attribute(made, replace(analyse(made), findings=findings))
    return [(words(one)[0], one.cue.text if one.cue else None, words(one)[1]) for one in found]


BARE = "\n\n“The lock was shut by noon and nobody told the crews.”"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # speech goes on, a piece a paragraph
            "{source:Ann Vey} {cue:said}: {content:“It was cold.”}" + BARE,
            [("Ann Vey", "said", "“It was cold.” … “The lock was shut by noon and nobody told the crews.”")],
        ),
        (  # who spoke without a quotation gets a statement without cue
            "{source:Ann Vey} {cue:questioned} {content:the account}." + BARE,
            [
                ("Ann Vey", "questioned", "the account"),
                ("Ann Vey", None, "“The lock was shut by noon and nobody told the crews.”"),
            ],
        ),
        (  # something came between
            "{source:Ann Vey} {cue:questioned} {content:the account}. Rain fell on the town." + BARE,
            [("Ann Vey", "questioned", "the account")],
        ),
        (
            "{source:Ann Vey} {cue:questioned} {content:the account}.\n\n“All Bets Are Off”",
            [("Ann Vey", "questioned", "the account")],
        ),
        ("Rain fell." + BARE, []),
    ],
)
def test_a_quotation_alone_in_its_paragraph_is_the_last_speakers(text: str, wanted: list[tuple[str | None, ...]]) -> None:
    """Where somebody's words end the paragraph before it, and it is too long for a title."""
    assert set(all_of("The lock\n\n" + text)) == set(wanted)


def test_rules_add_what_stands_inside_a_content_and_what_is_only_possible() -> None:
    """And nothing else that the network left out."""
    inside = attributed(
        "{source:Ann Vey} {cue:said} {content:the port had denied that a crane moved}. Bo Falk warned that ice was near."
    )
    assert set(inside) == {"said", "had denied"}
    assert inside["had denied"].parent == inside["said"].id
    assert (inside["had denied"].reasons[0].feature, inside["had denied"].score) == ("rule", None)
    assert set(attributed("The deal allows Bo Falk to deny the sale.")) == {"deny"}


def test_rules_leave_alone_what_the_network_found() -> None:
    """A cue is read once."""
    found = attributed(
        "{source:Ann Vey} {cue:said} {content:{source.2:the port} {cue.2:had denied} {content.2:it all}}.", nested=[2]
    )
    assert found["had denied"].reasons[0].feature == "network"
