"""What only points back goes with what was said just before."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.linking.antecedents import antecedents
from tests.linking.shelf import folio, linked

DAY = date(2031, 5, 14)


@pytest.mark.parametrize(
    ("answer", "target"),
    [
        ("Oren Tal, a spokesman for the ministry, denied it.", [0]),
        ("Oren Tal, a spokesman for the ministry, disputed this figure.", [0]),
        ("Oren Tal, a spokesman for the ministry, denied any such delivery.", [0]),
        ("Oren Tal, a spokesman for the ministry, denied that the lock was closed.", []),
        ("Oren Tal, a spokesman for the ministry, declined to discuss it.", []),
    ],
)
def test_what_has_no_words_of_its_own_points_back(answer: str, target: list[int]) -> None:
    """A content of pronouns alone, or one that names again what was said; a refusal says nothing that could be one with it."""
    told = folio("Northern Wire", DAY, f"Customs officials said that forty pumps had left Drennick in April. {answer}").told
    assert [meant for _, meant in antecedents(told)] == [told[at].proposition for at in target]


def test_it_is_a_member_of_the_claim_that_it_points_to() -> None:
    """With the side that its statement takes; what it weighs does not keep a third report's telling away."""
    first = folio(
        "Northern Wire", DAY, "Customs officials said that forty pumps had left Drennick in April. The ministry denied it."
    )
    second = folio("Tidewatch", date(2031, 5, 15), "A dock worker said that forty pumps had left Drennick.")
    (claim,) = [one for one in linked([first, second]).linked.claims if len(one.members) > 1]
    assert sorted(member.side for member in claim.members) == ["against", "for", "for"]
