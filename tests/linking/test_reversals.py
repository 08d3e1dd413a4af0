"""Who took back what: all of it or a part, of which time, and for whom."""

from __future__ import annotations

from datetime import date

from tests.linking.shelf import shelf

FIRST, LAST = date(2031, 5, 1), date(2031, 5, 9)
SOLD = "that Korvany had sold naval pumps to the Tamber Islands"
NEAR = "that Korvany had sold naval valves and hoses to a dealer"
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
