"""One utterance under different cues, or cut differently, is found; what only looks like one is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pytest

from sayso.linking.framing import Framing, Told, framings
from sayso.records import Act, Time
from sayso.story import Claim, ClaimMember, Side
from tests.pages.stories import report, statement

DAY = date(2031, 5, 20)
SOLD = "Korvany had sold a limited number of pumps"


@dataclass(frozen=True)
class Version:
    """How an outlet tells it."""

    outlet: str
    cue: str
    content: str
    day: date | None = DAY
    said: Time | None = None
    side: Side = "for"
    actor: str | None = "a1"
    act: Act = "assert"


def found(versions: Sequence[Version], copies: Sequence[tuple[int, int]] = ()) -> list[list[str]]:
    """The outlets of each framing of a claim that all versions are members of; copies by the places of the reports."""
    reports = [
        report(f"Tal {one.cue} {one.content}.", name=f"{at}.txt", outlet=one.outlet, day=one.day) for at, one in enumerate(versions)
    ]
    told = [
        statement(of, "Tal", one.cue, one.content, said=one.said, act=one.act) for of, one in zip(reports, versions, strict=True)
    ]
    members = tuple(
        ClaimMember(made.propositions[0].id, made.id, one.side, "same") for made, one in zip(told, versions, strict=True)
    )
    known = Told(
        {made.id: made for made in told},
        {of.id: of for of in reports},
        {made.id: one.actor for made, one in zip(told, versions, strict=True) if one.actor},
        [(reports[copy].id, reports[original].id) for copy, original in copies],
    )
    outlet = {made.id: one.outlet for made, one in zip(told, versions, strict=True)}
    made = framings(Claim("k1", SOLD, members[0].proposition, members), known)
    return [[outlet[name] for name in framing.statements] for framing in made]


SAID = Version("The Courier", "said", f"that {SOLD}")
ADMITTED = Version("The Standard", "admitted", f"that {SOLD}", day=date(2031, 5, 21))


def test_other_cues_for_the_same_words_are_framing() -> None:
    """One outlet says "said", the other "admitted"."""
    assert found([SAID, ADMITTED]) == [["The Courier", "The Standard"]]


def test_refusals_are_framed_too() -> None:
    """To decline and to refuse to comment: hardly a content word, but the same ones."""
    declined = Version("The Courier", "declined", "to comment", side="withheld", act="decline")
    refused = Version("The Standard", "refused", "to comment", day=date(2031, 5, 21), side="withheld", act="decline")
    assert found([declined, refused]) == [["The Courier", "The Standard"]]


def test_a_content_cut_short_is_framing() -> None:
    """The same cue; what the one outlet leaves out shows."""
    long = Version("The Standard", "said", f"that {SOLD}, all of them before the embargo")
    assert found([SAID, long]) == [["The Courier", "The Standard"]]


def test_most_words_in_common_are_enough() -> None:
    """Told in the report's words and in other words, without one standing in the other."""
    other = Version("The Standard", "admitted", "selling a limited number of the pumps")
    assert found([SAID, other]) == [["The Courier", "The Standard"]]


def test_three_tell_one_utterance_in_the_order_they_came_out() -> None:
    """The earliest report stands first, whatever the order of the members."""
    late = Version("Tidewatch", "conceded", f"that {SOLD}", day=date(2031, 5, 21))
    early = Version("The Gull", "confirmed", f"that {SOLD}", day=date(2031, 5, 19))
    assert found([late, SAID, early]) == [["The Gull", "The Courier", "Tidewatch"]]


@pytest.mark.parametrize(
    "other",
    [
        Version("The Standard", "said", f"that {SOLD}"),
        Version("The Courier", "admitted", f"that {SOLD}"),
        Version("The Standard", "admitted", f"that {SOLD}", actor="a2"),
        Version("The Standard", "admitted", f"that {SOLD}", actor=None),
        Version("The Standard", "denied", f"that {SOLD}", side="against"),
        Version("The Standard", "admitted", "what nobody had known until Monday"),
        Version("The Standard", "admitted", f"that {SOLD}", day=date(2031, 6, 20)),
        Version("The Standard", "admitted", f"that {SOLD}", day=None),
        Version("The Standard", "admitted", f"that {SOLD}", said=Time(date(2031, 3, 1), date(2031, 3, 1), "on 1 March", "")),
        Version("The Standard", "admitted", f"that {SOLD}", said=Time(None, date(2031, 5, 20), "by 20 May", "")),
    ],
    ids=[
        "told alike",
        "of one outlet",
        "another actor",
        "of nobody",
        "another side",
        "other words",
        "another day",
        "no day",
        "said on another day",
        "said at any time before",
    ],
)
def test_what_only_looks_like_it_is_none(other: Version) -> None:
    """One actor, one side, overlapping days, like words, two outlets, and something that differs: all must be there."""
    assert found([SAID, other]) == []


def test_a_later_report_of_the_same_day_said_is_framing() -> None:
    """When it was said counts, not when the report came out."""
    at = Time(DAY, DAY, "on Tuesday", "published 2031-05-22")
    later = Version("The Standard", "admitted", f"that {SOLD}", day=date(2031, 6, 20), said=at)
    assert found([SAID, later]) == [["The Courier", "The Standard"]]


def test_a_copy_frames_nothing() -> None:
    """Neither a copy with its original, nor two copies of a third, though an editor changed the cue."""
    third = Version("The Gull", "conceded", f"that {SOLD}", day=date(2031, 5, 19))
    assert found([SAID, ADMITTED], copies=[(1, 0)]) == []
    assert found([third, SAID, ADMITTED], copies=[(1, 0), (2, 0)]) == []
    elsewhere = Version("The Gull", "said", "what nobody had known", actor="a2", day=date(2031, 5, 19))
    assert found([SAID, ADMITTED, elsewhere], copies=[(0, 2), (1, 2)]) == []


def test_an_original_is_held_against_others_for_its_copies() -> None:
    """Of an original and its copy the earlier counts once."""
    copy = Version("The Gull", "said", f"that {SOLD}", day=date(2031, 5, 21))
    assert found([SAID, copy, ADMITTED], copies=[(1, 0)]) == [["The Courier", "The Standard"]]


def test_two_utterances_of_one_actor_stay_apart() -> None:
    """Said twice, weeks apart, and framed each time: two framings, the earlier first."""
    june = [
        Version("Tidewatch", "repeated", f"that {SOLD}", day=date(2031, 6, 20)),
        Version("The Gull", "insisted", f"that {SOLD}", day=date(2031, 6, 20)),
    ]
    first, second = found([*june, SAID, ADMITTED])
    assert (first, set(second)) == (["The Courier", "The Standard"], {"Tidewatch", "The Gull"})


def test_statements_that_are_gone_are_passed_over() -> None:
    """A member whose statement was judged wrong since frames nothing."""
    members = (ClaimMember("p1", "s1", "for", "same"), ClaimMember("p2", "s2", "for", "same"))
    empty: tuple[Framing, ...] = framings(Claim("k1", SOLD, "p1", members), Told({}, {}, {"s1": "a1", "s2": "a1"}, []))
    assert empty == ()
