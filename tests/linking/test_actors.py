"""Which occurrences of several reports are one actor: names and spellings, bodies and parties, offices over days, copies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import combinations

import pytest

from sayso.linking.actors import link
from sayso.linking.identity import compare
from sayso.linking.occurrences import Occurrence, Sort, disagree
from sayso.records import Reason, SourceKind

KINDS: dict[Sort, SourceKind] = {"person": "person", "body": "body", "office": "office", "outlet": "outlet", "state": "body"}


def told(  # noqa: PLR0913 - an occurrence has as many sides
    report: str, name: str, sort: Sort, *, party: str | None = None, texts: Sequence[str] = (), day: int = 1
) -> Occurrence:
    """Somebody in one report; its statement has the report's name."""
    return Occurrence(
        report, date(2031, 5, day), name, sort, KINDS.get(sort, "unnamed"), party, tuple(texts) or (name,), (f"{report} {name}",)
    )


def groups(*occurrences: Occurrence, tied: Sequence[tuple[Occurrence, Occurrence, Reason]] = ()) -> set[frozenset[str]]:
    """Who is one, by report."""
    ties = [(left.id, right.id, reason) for left, right, reason in tied]
    return {frozenset(one.split(" ")[0] for one in actor.statements) for actor in link(occurrences, ties)}


# ---- parties ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            told("r1", "Korvany's Pilot Board", "body", party="Korvany", texts=["Korvany's Pilot Board"]),
            told("r2", "Pilot Board", "body", party="Pilot Board"),
        ),
        (
            told("r1", "the defence minister", "office", party="Ester"),  # a reader took the town of the place line
            told("r2", "Korvany's defence minister", "office", party="Korvany"),
        ),
        (
            told("r1", "the army's spokesman", "office", party="army"),
            told("r2", "Korvany's spokesman", "office", party="Korvany"),
        ),
        (
            told("r1", "Sarvent's fire service", "body", party="Sarvent"),
            told("r2", "the fire service of Sarwent", "body", party="Sarwent"),
        ),
    ],
)
def test_who_need_not_be_of_two_parties(left: Occurrence, right: Occurrence) -> None:
    """A body's own name, a town nobody wrote beside a role, a common noun and another spelling speak for nobody else."""
    assert not disagree(left, right)


def test_stated_parties_are_two() -> None:
    """What stands beside a role, or is a state that the list knows, counts."""
    assert disagree(
        told("r1", "Korvany's trade ministry", "body", party="Korvany"),
        told("r2", "Tolmera's trade ministry", "body", party="Tolmera"),
    )
    assert disagree(told("r1", "the defence minister", "office", party="NOR"), told("r2", "the minister", "office", party="DNK"))


# ---- descriptions -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("A quayside paper", "outlet"),
        ("a local haulage firm", "body"),
        ("Two lock keepers", "group"),
        ("several Ketterin pilots", "group"),
        ("12 night watchmen", "group"),
        ("another tide table", "thing"),
    ],
)
def test_one_of_a_kind_is_another_in_each_report(name: str, sort: Sort) -> None:
    """Nothing but what they are called makes them one, and many are called so; a report that copies the other may."""
    one, other = told("r1", name, sort, party="Ketterin"), told("r2", name, sort, party="Ketterin")
    assert len(groups(one, other)) == 2
    assert len(groups(one, other, tied=[(one, other, Reason("shared text", "", 0.9))])) == 1


@pytest.mark.parametrize(
    ("name", "sort"), [("Ketterin pilots", "group"), ("Two Rivers Haulage", "body"), ("The Quayside Paper", "outlet")]
)
def test_a_group_of_a_party_and_a_name_are_one_in_all_reports(name: str, sort: Sort) -> None:
    """Also where the name begins with a number."""
    assert len(groups(told("r1", name, sort, party="Ketterin"), told("r2", name, sort, party="Ketterin"))) == 1


# ---- bodies -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (told("r1", "the Central Election Board", "body"), told("r2", "the Central Electoral Board", "body")),
        (told("r1", "Norrland Shipping", "body"), told("r2", "Norland Shipping", "body")),
        (
            told("r1", "Dhoma's trade ministry", "body", party="Dhoma"),
            told("r2", "The trade ministry of Doma", "body", party="Doma"),
        ),
        (
            told("r1", "Ministry of Foreign Affairs", "body", party="Korvany"),
            told("r2", "Korvany's foreign ministry", "body", party="Korvany"),
        ),
    ],
)
def test_a_body_under_two_spellings(left: Occurrence, right: Occurrence) -> None:
    """Transliterated, translated, or by its formal name."""
    assert compare(left, right)
    assert compare(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (told("r1", "Upper Senn Council", "body"), told("r2", "Lower Senn Council", "body")),
        (told("r1", "the Ministry of Internal Trade", "body"), told("r2", "the Ministry of International Trade", "body")),
        (told("r1", "Norrland", "body"), told("r2", "Norland Shipping", "body")),
        (
            told("r1", "Korvany's trade ministry", "body", party="Korvany"),
            told("r2", "Tolmera's trade ministry", "body", party="Tolmera"),
        ),
    ],
)
def test_two_bodies(left: Occurrence, right: Occurrence) -> None:
    """A word that differs in more than its ending or spelling, or another state, tells them apart."""
    assert not compare(left, right)


def test_a_possessor_is_told_once() -> None:
    """A board that one report calls Korvany's is the board of the others, where there is no second."""
    here = told("r1", "Korvany's Pilot Board", "body", party="Korvany")
    there = told("r2", "Pilot Board", "body", party="Pilot Board")
    assert groups(here, there) == {frozenset({"r1", "r2"})}
    other = told("r3", "Tolmera's Pilot Board", "body", party="Tolmera")
    assert groups(here, there, other) == {frozenset({"r1"}), frozenset({"r2"}), frozenset({"r3"})}


# ---- people -----------------------------------------------------------------------------------------------------


def test_a_copy_makes_no_two_people_one() -> None:
    """A pronoun taken for somebody else in the copy does not make him the other; a spelling does."""
    copied = Reason("shared text", "he", 0.9)
    oren, ilse, orren = told("r1", "Oren Tal", "person"), told("r2", "Ilse Vey", "person"), told("r3", "Orren Tall", "person")
    assert groups(oren, ilse, tied=[(oren, ilse, copied)]) == {frozenset({"r1"}), frozenset({"r2"})}
    assert groups(oren, orren, tied=[(oren, orren, copied)]) == {frozenset({"r1", "r3"})}


@pytest.mark.parametrize(("left", "right"), [("Orlec", "Orletz"), ("Brandt", "Brant"), ("Dhoran", "Doran")])
def test_family_names_over_alphabets(left: str, right: str) -> None:
    """What one alphabet's letter becomes in another."""
    assert compare(told("r1", f"Ivo {left}", "person"), told("r2", f"Ivo {right}", "person"))


# ---- offices ----------------------------------------------------------------------------------------------------

HOLDERS = (
    told("r1", "Ann Vey", "person", party="Korvany", texts=["Korvany's defence minister, Ann Vey"], day=1),
    told("r3", "Oren Tal", "person", texts=["Oren Tal, who succeeded Ann Vey as defence minister"], day=20),
)


def test_an_office_is_whoever_holds_it_that_day() -> None:
    """The same words before and after a change are two people, and not one because they are the same words."""
    before = told("r2", "The defence minister", "office", party="Ester", day=10)
    after = told("r4", "The defence minister", "office", party="Ester", day=25)
    assert groups(*HOLDERS, before, after) == {frozenset({"r1", "r2"}), frozenset({"r3", "r4"})}


def test_an_office_without_a_holder_is_one_over_reports() -> None:
    """Where no report names somebody."""
    some = [told(f"r{day}", "the port's director", "office", party="port", day=day) for day in (1, 2)]
    assert groups(*some) == {frozenset({"r1", "r2"})}


@pytest.mark.parametrize(
    ("text", "office", "party"),
    [
        ("Ann Vey, who took the chair of the Pilot Board in May", "The chairman of Korvany's Pilot Board", "Pilot Board"),
        ("Ann Vey, the returning officer there", "The returning officer of Lower Senn", "Lower Senn"),
        ("The firm's new spokeswoman, Ann Vey", "the firm's spokesperson", "firm"),
        ("the Minister of Foreign Affairs, Ann Vey", "the foreign minister", None),
    ],
)
def test_an_office_in_other_words(text: str, office: str, party: str | None) -> None:
    """By a clause, without a gender, without what tells nothing of it."""
    assert groups(told("r1", "Ann Vey", "person", texts=[text]), told("r2", office, "office", party=party)) == {
        frozenset({"r1", "r2"})
    }


def test_an_office_of_others() -> None:
    """Another state's minister, and a spokeswoman who is no spokesman."""
    minister = told("r2", "Tolmera's defence minister", "office", party="Tolmera", day=10)
    assert groups(HOLDERS[0], minister) == {frozenset({"r1"}), frozenset({"r2"})}
    spokesman = told("r1", "Oren Tal", "person", party="Norden", texts=["Norden's spokesman, Oren Tal"])
    spokeswoman = told("r2", "Norden's spokeswoman", "office", party="Norden", day=10)
    assert groups(spokesman, spokeswoman) == {frozenset({"r1"}), frozenset({"r2"})}


def test_a_spokesman_of_a_body_without_a_name() -> None:
    """Of two who are spokesmen in one affair, the one of that body."""
    guard = told("r1", "Oren Tal", "person", party="coast guard", texts=["Oren Tal, a coast guard spokesman"])
    firm = told("r2", "Ivo Vey", "person", texts=["Ivo Vey, a spokesman for the owner"], day=2)
    spokesman = told("r3", "The coast guard's spokesman", "office", party="coast guard", day=3)
    assert groups(guard, firm, spokesman) == {frozenset({"r1", "r3"}), frozenset({"r2"})}


def test_a_house_with_its_place_and_without() -> None:
    """Where it stands is no part of what a hospital is called."""
    some = [told("r1", "St Ester's hospital in Port Vey", "body"), told("r2", "St Ester's hospital", "body")]
    assert groups(*some) == {frozenset({"r1", "r2"})}


def test_the_order_of_reports_changes_no_actor() -> None:
    """Actors are a function of the set."""
    some = (*HOLDERS, told("r2", "The defence minister", "office", day=10), told("r5", "Vey", "person", party="Korvany", day=12))
    wanted = groups(*some)
    assert all(groups(*order) == wanted for order in ([*some[at:], *some[:at]] for at in range(len(some))))
    assert not any(left & right for left, right in combinations(wanted, 2))


def test_a_short_name_joins_in_each_of_its_spellings() -> None:
    """A translation's "Electoral" keeps no report from the one body that has all words of the other spelling."""
    full = told("r1", "Korvany's Central Election Board", "body", party="Korvany")
    short = told("r2", "Central Election Board", "body", day=2)
    translated = told("r3", "Central Electoral Board", "body", day=3)
    assert groups(full, short, translated) == {frozenset({"r1", "r2", "r3"})}


def test_what_stands_at_one_place_of_a_copy_is_one_person_in_two_tongues() -> None:
    """ "Henrik" and "Henrich" of a family are one where a copy says so; "Oren" and "Ilse" never are."""
    why = Reason("shared text", "Marn", 0.9)
    here, there, other = told("r1", "Inga Marn", "person"), told("r2", "Inge Marrn", "person"), told("r3", "Oren Marn", "person")
    assert groups(here, there, tied=[(here, there, why)]) == {frozenset({"r1", "r2"})}
    assert groups(here, other, tied=[(here, other, why)]) == {frozenset({"r1"}), frozenset({"r3"})}


def test_a_body_that_one_reader_took_for_a_person() -> None:
    """ "Strand Rovers", as a person, and "Rovers" are one; so are "Blue Crane" and "Blue Crane Freight"."""
    assert groups(told("r1", "Strand Rovers", "person"), told("r2", "Rovers", "body")) == {frozenset({"r1", "r2"})}
    assert groups(told("r1", "Blue Crane", "person"), told("r2", "Blue Crane Freight", "body")) == {frozenset({"r1", "r2"})}
    clerk = told("r1", "Ann Vey", "person", texts=["Ann Vey, the harbour clerk"])
    assert len(groups(clerk, told("r2", "Vey", "body"))) == 2
    rivals = (told("r1", "Oren Holt", "person"), told("r2", "Ann Holt", "person"), told("r3", "Holt", "body"))
    assert len(groups(*rivals)) == 3


def test_transliterations_of_both_names() -> None:
    """ "Daviko Rhem" and "Davico Rehm"."""
    assert groups(told("r1", "Daviko Rhem", "person"), told("r2", "Davico Rehm", "person")) == {frozenset({"r1", "r2"})}
