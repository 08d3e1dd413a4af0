"""Reports that speak of one affair: who is one actor, what comes from what, and how many stand behind a side."""

from __future__ import annotations

from sayso.linking.comparing import Overlap
from sayso.linking.together import Linked, fold, link_all
from sayso.pipeline import extract

WIRE = (
    "OSTRA, May 14 (NW) - Two Lowmarch customs officials said on Tuesday that Korvany had sold naval pumps to the Tamber Islands. "
    "The pumps left the port of Drennick in April on a barge that was listed as carrying wheat and was not inspected at the lock. "
    "Oren Tal, a spokesman for Korvany's trade ministry, denied the sale."
)
COPY = WIRE.replace("OSTRA, May 14 (NW) - ", "").replace("Oren Tal", "Orren Tall")
CITING = (
    "Northern Wire reported that Korvany had sold naval pumps to the Tamber Islands. Ilse Tal, a shipowner, said she had seen none."
)


def linked() -> Linked:
    """The three reports together, read in no order."""
    readings = [
        extract(CITING, outlet="Tidewatch", published="2031-05-16", address="text:citing"),
        extract(WIRE, outlet="Northern Wire", published="2031-05-14", address="text:wire"),
        extract(COPY, outlet="The Daily Lock", published="2031-05-15", address="text:copy"),
    ]
    return link_all([fold(reading) for reading in readings], Overlap())


def test_spellings_are_one_actor_and_two_of_a_name_stay_two() -> None:
    """The copy's "Orren Tall" is the wire's Oren Tal; Ilse Tal is another."""
    actors = [set(actor.names) for actor in linked().actors]
    assert any({"Oren Tal", "Orren Tall"} <= names for names in actors)
    assert not any("Ilse Tal" in names and "Oren Tal" in names for names in actors)


def test_a_copy_and_a_citation_are_derivations() -> None:
    """The Lock's text is the wire's; Tidewatch names the wire."""
    assert sorted(one.kind for one in linked().derivations) == ["cites", "copies"]


def test_an_anonymous_source_through_three_reports_is_one_origin() -> None:
    """The officials stand behind all three; the wire is only their way."""
    story = linked()
    (claim,) = [claim for claim in story.claims if len(claim.members) >= 3]
    (origin,) = [origin for origin in story.origins if origin.claim == claim.id and origin.side == "for"]
    assert (origin.least, origin.most) == (1, 1)
    assert [leaf.source for leaf in origin.leaves] == ["Two Lowmarch customs officials"]


def test_the_order_of_reading_changes_nothing() -> None:
    """Linking is a function of the set of reports."""
    readings = [
        extract(text, outlet=outlet, published=day, address=f"text:{outlet}")
        for text, outlet, day in (
            (WIRE, "Northern Wire", "2031-05-14"),
            (COPY, "The Daily Lock", "2031-05-15"),
            (CITING, "Tidewatch", "2031-05-16"),
        )
    ]
    assert link_all([fold(one) for one in readings], Overlap()) == link_all([fold(one) for one in reversed(readings)], Overlap())
