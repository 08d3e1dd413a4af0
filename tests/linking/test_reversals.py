"""Who took back what: all of it or a part, of which time, and for whom."""

from __future__ import annotations

from datetime import date

from sayso.linking.occurrences import party_key
from sayso.linking.positions import parties_of
from sayso.story import Actor
from tests.linking.shelf import shelf

FIRST, LAST = date(2031, 5, 1), date(2031, 5, 9)
SOLD = "that Korvany had sold naval pumps to the Tamber Islands"
NEAR = "that Korvany had sold naval valves and hoses to a dealer"
COMMISSION = "Central Harbour Commission"
DENIED = ("The Courier", FIRST, f"Ana Lind denied {SOLD}.")


def test_to_admit_some_of_it_is_a_partial_reversal() -> None:
    """All of it is a whole one."""
    for content, partial in ((SOLD, False), (SOLD.replace("naval", "some naval"), True)):
        (found,) = shelf(DENIED, ("The Standard", LAST, f"Ana Lind admitted {content}.")).reversals("Ana Lind")
        assert found.partial is partial


def test_what_is_granted_near_what_was_denied_answers_it() -> None:
    """The valves are another claim; admitting them is a change on the pumps."""
    told = shelf(DENIED, ("The Standard", LAST, f"Ana Lind admitted {NEAR}."))
    (found,) = told.reversals("Ana Lind")
    assert [told.said(one) for one in (*found.before, *found.after)] == [SOLD, NEAR]


def test_who_grants_one_thing_and_denies_another_has_not_reversed() -> None:
    """The later report still has her deny the pumps."""
    assert shelf(DENIED, ("The Standard", LAST, f"Ana Lind admitted {NEAR}. Ana Lind denied {SOLD}.")).reversals("Ana Lind") == []


def test_what_had_been_denied_was_before_what_is_admitted() -> None:
    """Whichever the report tells first."""
    told = shelf(("The Standard", LAST, f"Ana Lind admitted {SOLD}. Ana Lind had denied {SOLD}."))
    (found,) = told.reversals("Ana Lind")
    acts = {one.id: one.act for one in told.folios[0].statements}
    assert [acts[one] for one in (*found.before, *found.after)] == ["deny", "admit"]


def test_a_lower_number_takes_back_a_higher_one() -> None:
    """A higher one adds to a lower."""
    many, few = (f"The harbour board said that {number} lamps were missing from the yard." for number in (40, 12))
    assert len(shelf(("The Courier", FIRST, many), ("The Standard", LAST, few)).reversals("The harbour board")) == 1
    assert shelf(("The Courier", FIRST, few), ("The Standard", LAST, many)).reversals("The harbour board") == []


def test_an_official_without_a_name_binds_no_party() -> None:
    """One with a name does, though the party was first told by another."""
    denied = ("The Courier", FIRST, f"Oren Tal, a spokesman for Iran's trade ministry, denied {SOLD}.")
    named = shelf(denied, ("The Standard", LAST, f"Ilse Vey, Iran's trade minister, admitted {SOLD}."))
    unnamed = shelf(denied, ("The Standard", LAST, f"An Iranian official admitted {SOLD}."))
    assert len(named.reversals("IRN")) == 1
    assert unnamed.reversals("IRN") == []


def test_what_one_actor_changes_is_not_also_the_party_s() -> None:
    """The change is told of him, not of all for whom he speaks."""
    tal = f"Oren Tal, a spokesman for Iran's trade ministry, {{}} {SOLD}."
    told = shelf(("The Courier", FIRST, tal.format("denied")), ("The Standard", LAST, tal.format("admitted")))
    assert len(told.reversals("Oren Tal")) == 1
    assert told.reversals("IRN") == []


def test_who_denies_a_part_beside_what_is_granted_has_reversed_all_the_same() -> None:
    """Of one report the denial of something else stands beside the admission and hides nothing."""
    told = shelf(DENIED, ("The Standard", LAST, f"Ana Lind admitted {SOLD}. Ana Lind denied that any crew had drowned there."))
    assert len(told.reversals("Ana Lind")) == 1


def test_one_report_that_has_both_of_somebody_tells_of_no_change() -> None:
    """Who admits one thing and denies another holds them to be two, though they be taken for one claim."""
    both = f"Ana Lind admitted {SOLD}. Ana Lind denied {SOLD.replace('sold', 'secretly sold')}."
    assert shelf(("The Standard", LAST, both)).reversals("Ana Lind") == []


def test_what_an_outlet_takes_back_it_held_though_it_had_it_from_another() -> None:
    """ "The Beacon reported, citing Tidewatch": no position of its own, until it withdraws it."""
    first = ("The Courier", FIRST, f"The Beacon reported, citing Tidewatch, {SOLD}.")
    taken_back = shelf(first, ("The Standard", LAST, f"The Beacon withdrew its report {SOLD}."))
    assert len(taken_back.reversals("The Beacon")) == 1
    assert shelf(first, ("The Standard", LAST, f"Tidewatch denied {SOLD}.")).reversals("The Beacon") == []


def test_a_correction_says_what_now_holds() -> None:
    """ "Corrected itself: no lamps were missing" is no against to "no lamps"."""
    said = ("The Courier", FIRST, "The Beacon said that lamps were missing from the Ostra yard.")
    told = shelf(said, ("The Standard", LAST, "The Beacon retracted: no lamps were missing from the Ostra yard."))
    sides = {member.side for claim in told.linked.claims for member in claim.members}
    assert sides == {"for", "against"}


def test_the_short_form_of_a_party_is_its_own() -> None:
    """Its spokesman is told of the Harbour Commission, its new head of the Commission."""
    denied = ("The Courier", FIRST, f"Oren Tal, a spokesman for the Central Harbour Commission, denied {SOLD}.")
    admitted = ("The Standard", LAST, f"Ilse Vey, who heads the Commission, admitted {SOLD}.")
    parties = parties_of(shelf(denied, admitted).linked.actors)
    assert set(parties.full.values()) <= set(parties.names)
    one, other = (Actor(name, name, (name,), "person", party, ()) for name, party in (("a", "Commission"), ("b", COMMISSION)))
    assert parties_of([one, other]).full == {"commissio": party_key(COMMISSION)}
    twice = Actor("c", "c", ("c",), "person", "Electoral Commission", ())
    assert parties_of([one, other, twice]).full == {}


def test_insiders_and_counted_officials_bind_no_party() -> None:
    """The officials of a state do."""
    denied = ("The Courier", FIRST, f"Oren Tal, a spokesman for Iran's trade ministry, denied {SOLD}.")
    for source, wanted in (("Tehran officials", 1), ("Two Iranian officials", 0)):
        assert len(shelf(denied, ("The Standard", LAST, f"{source} admitted {SOLD}.")).reversals("IRN")) == wanted


def test_what_was_said_within_some_days_was_said_before_it_was_told() -> None:
    """ "Said in May", told on the 9th: a denial in that report's own words comes before its admission."""
    told = shelf(("The Standard", LAST, f"Ana Lind denied in May {SOLD}."))
    (stand,) = (one for one in told.linked.positions if one.side == "against")
    assert stand.since == LAST
