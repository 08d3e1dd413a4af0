"""Who stands behind a side in the end: whom reports call otherwise than those they come from, and what is surely one claim."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.linking.origins import can_be_retold
from sayso.records import SourceKind
from sayso.story import Actor, Origin
from tests.linking.shelf import Told, shelf


def actor(name: str, kind: SourceKind, party: str | None = None) -> Actor:
    """One of this name alone."""
    return Actor("a1", name, (name,), kind, party, ())


OFFICIALS = actor("Two commission officials", "unnamed")


@pytest.mark.parametrize(
    ("one", "other", "is_close", "wanted"),
    [
        (actor("insiders", "unnamed"), OFFICIALS, False, True),
        (actor("an audit", "document"), actor("the internal audit of the works", "document"), False, True),
        (actor("the chief executive", "office", "Brell Works"), OFFICIALS, False, False),
        (actor("a clerk", "unnamed", "Ostra"), actor("a clerk", "unnamed", "Lowmarch"), False, False),
        (actor("a docker", "unnamed"), actor("a ledger", "document"), False, False),
        (actor("Oren Tal", "person"), actor("a spokesman", "unnamed"), False, False),
        (actor("Markus Oleh", "person"), actor("Marcus Ohle", "person"), False, True),
        (actor("Jan Oleh", "person"), actor("Marcus Ohle", "person"), False, False),
        (actor("Orren Tal", "person"), actor("Oren Tal", "person"), True, True),
        (actor("Ilse Marr", "person"), actor("Oren Tal", "person"), True, False),
        (actor("a pair of officials in Ostra", "body"), OFFICIALS, True, True),
    ],
)
def test_who_retells_calls_people_otherwise(one: Actor, other: Actor, *, is_close: bool, wanted: bool) -> None:
    """By a word for anybody, the same noun or a common word; not across parties or kinds, and somebody named is who he is."""
    assert can_be_retold(one, other, is_close=is_close) is wanted


WIRE: Told = (
    "Northern Wire",
    date(2031, 5, 14),
    "A customs official said that Korvany had sold naval pumps to the Tamber Islands.",
)


def of_pumps(*reports: Told) -> Origin:
    """Who stands behind the sale of the pumps."""
    made = shelf(*reports).linked
    claim = next(one for one in made.claims if "pumps" in one.wording)
    return next(one for one in made.origins if one.claim == claim.id and one.side == "for")


def test_whom_a_report_cites_another_for_is_the_one_told_there() -> None:
    """The "insider" whom the blog has from the wire is the wire's customs official."""
    blog = (
        "Tidewatch",
        date(2031, 5, 15),
        "Northern Wire reported, citing an insider, that Korvany had sold naval pumps to the Tamber Islands.",
    )
    found = of_pumps(WIRE, blog)
    assert (found.least, found.most) == (1, 1)


def test_a_source_of_ones_own_is_another() -> None:
    """A docker who tells it to the paper itself is no official of the wire's, though the paper names the wire."""
    paper = (
        "Brell Courier",
        date(2031, 5, 15),
        "A docker told this newspaper that Korvany had sold naval pumps to the Tamber Islands.",
    )
    found = of_pumps(WIRE, paper)
    assert (found.least, found.most) == (2, 2)


def test_what_is_hardly_the_same_counts_for_the_most_alone() -> None:
    """Who tells of something near it may be behind the same claim, and may be not."""
    near = (
        "Brell Courier",
        date(2031, 5, 15),
        "Ilse Marr, the mayor, said that Korvany had sold old naval pumps to the Tamber traders.",
    )
    paper = ("The Beacon", date(2031, 5, 16), "Jon Pell, a captain, said that Korvany had sold naval pumps to the Tamber Islands.")
    found = of_pumps(WIRE, near, paper)
    assert (found.least, found.most) == (2, 3)
