"""Which propositions cannot both hold: by sides, doubts, numbers and days; and what only looks so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sayso.ids import claim_id
from sayso.linking.conflicts import Put, conflicts
from sayso.story import ClaimRelation, Related
from tests.linking.shelf import shelf

FIRST, LAST = date(2031, 5, 9), date(2031, 5, 12)
SOLD = "that Korvany had sold naval pumps to the Tamber Islands"


def test_a_doubt_is_brought_against_who_says_so() -> None:
    """Who disputes it says nothing else."""
    told = shelf(
        ("The Courier", FIRST, "The yard said the hull was sound before it left the dock."),
        ("The Standard", LAST, "Ana Lind disputed that the hull was sound before it left the dock."),
    )
    (found,) = told.linked.conflicts
    assert (found.relation, told.said(found.left), told.said(found.right)) == (
        "doubts",
        "that the hull was sound before it left the dock",
        "the hull was sound before it left the dock",
    )


@pytest.mark.parametrize(
    ("early", "late", "wanted"),
    [
        ("40 lamps were missing from the yard at Ostra", "12 lamps were missing from the yard at Ostra", 1),
        ("40 lamps were missing from the yard at Ostra", "40 lamps were missing from the yard at Ostra", 0),
        ("40 lamps were missing from the yard at Ostra", "12 ropes were missing from the yard at Ostra", 0),
    ],
)
def test_two_counts_of_the_same_are_a_conflict(early: str, late: str, wanted: int) -> None:
    """Equal numbers and numbers of something else are none."""
    told = shelf(("The Courier", FIRST, f"Ana Lind said {early}."), ("The Standard", LAST, f"Ilse Vey said {late}."))
    assert len(told.linked.conflicts) == wanted


def test_a_toll_that_grows_is_none() -> None:
    """One that shrinks is."""
    few, many = (f"said that the yard fire at Ostra left {number} deaths." for number in (12, 40))
    grown = shelf(("The Courier", FIRST, f"Ana Lind {few}"), ("The Standard", LAST, f"Ilse Vey {many}"))
    shrunk = shelf(("The Courier", FIRST, f"Ana Lind {many}"), ("The Standard", LAST, f"Ilse Vey {few}"))
    assert (len(grown.linked.conflicts), len(shrunk.linked.conflicts)) == (0, 1)


def test_what_is_counted_beside_a_toll_is_no_toll() -> None:
    """Of people who were killed a count grows; of lamps it does not, whoever died."""
    lamps = shelf(
        ("The Courier", FIRST, "Ana Lind said that 12 signal lamps burned at Ostra before the deaths."),
        ("The Standard", LAST, "Ilse Vey said that 40 signal lamps burned at Ostra before the deaths."),
    )
    people = shelf(
        ("The Courier", FIRST, "Ana Lind said that 12 people were killed in the yard fire at Ostra."),
        ("The Standard", LAST, "Ilse Vey said that 40 people were killed in the yard fire at Ostra."),
    )
    assert (len(lamps.linked.conflicts), len(people.linked.conflicts)) == (1, 0)


@pytest.mark.parametrize(
    ("bound", "going", "wanted"), [("all", "a new shipment", 1), ("some", "a new shipment", 0), ("all", "a shipment", 0)]
)
def test_all_before_a_day_leaves_no_room_for_a_new_one(bound: str, going: str, wanted: int) -> None:
    """Some before it do, and so does one of no time."""
    told = shelf(
        ("The Courier", FIRST, f"Ana Lind said {bound} shipments of pumps to the Tamber Islands ended before May 1."),
        ("The Standard", LAST, f"Ilse Vey said {going} of pumps to the Tamber Islands was small."),
    )
    assert [one.reasons[0].feature for one in told.linked.conflicts] == ["time"] * wanted


def test_an_outlet_that_only_passes_on_takes_no_part() -> None:
    """What Tidewatch cites the wire for is Ana Lind's word; without her report it is the wire's."""
    wire = ("Northern Wire", FIRST, f"Ana Lind said {SOLD}.")
    others = (
        ("Tidewatch", LAST, f"Northern Wire reported {SOLD}."),
        ("The Standard", LAST, f"Ilse Vey denied {SOLD}."),
    )
    for reports, who in (((wire, *others), {"Ana Lind", "Ilse Vey"}), (others, {"Northern Wire", "Ilse Vey"})):
        told = shelf(*reports)
        (found,) = told.linked.conflicts
        assert {actor.name for actor in told.linked.actors if {found.left, found.right} & set(actor.statements)} == who


def test_outlets_that_only_cite_each_other_stand_by_it_themselves() -> None:
    """Nobody is behind them: who denies it contradicts both."""
    told = shelf(
        ("Tidewatch", FIRST, f"The Beacon reports {SOLD}."),
        ("The Beacon", FIRST, f"Tidewatch reports {SOLD}."),
        ("The Standard", LAST, f"Ana Lind denied {SOLD}."),
    )
    assert len(told.linked.conflicts) == 2


def test_who_denies_another_s_words_says_so_himself() -> None:
    """ "Denied the Beacon's claim that ..." carries nothing."""
    told = shelf(
        ("The Courier", FIRST, f"Ana Lind said {SOLD}."),
        ("The Standard", LAST, f"Oren Tal denied the Beacon's claim {SOLD}."),
    )
    speakers = {told.said(one) for found in told.linked.conflicts for one in (found.left, found.right)}
    assert SOLD in speakers
    assert len(speakers) == 2


@pytest.mark.parametrize(("relation", "wanted"), [("narrower", 1), ("related", 0)])
def test_a_part_stands_against_a_denial_of_all(relation: ClaimRelation, wanted: int) -> None:
    """Who puts forward the narrower contradicts who denies the wider; across two above each other, too."""
    told = shelf(
        ("The Courier", FIRST, "Ana Lind denied that anything had left the yard."),
        ("The Standard", LAST, "A docker said that eleven crates of valves went aboard the Merle at Ostra."),
    )
    all_told = [one for folio in told.folios for one in folio.told]
    ids = {one.told.act: claim_id(one.proposition) for one in all_told}
    made = tuple(
        replace(claim, relations=(Related(relation, ids["deny"]),) if claim.id == ids["assert"] else ())
        for claim in told.linked.claims
    )
    found = conflicts(Put([[one] for one in all_told], made, ()), {}, {}, lambda _: False)
    assert len(found) == wanted


def test_what_came_after_a_denial_does_not_stand_against_it() -> None:
    """A denial in spring, a delivery in December."""
    denied = ("The Courier", date(2031, 3, 3), "Ana Lind denied that Korvany shipped pumps to the Tamber Islands.")
    later = (
        "The Standard",
        date(2031, 12, 12),
        "A docker said that Korvany shipped pumps to the Tamber Islands on 2 December 2031.",
    )
    assert shelf(denied, later).linked.conflicts == ()
