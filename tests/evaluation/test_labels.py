"""Labels of statements: what the lines behind a marked passage say, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.evaluation.labels import Amount, Cut, Days, LabelError, Labelled, read_labelled, read_one
from sayso.records import Span

PASSAGE = """=== x1 wire
| report outlet=<The Marden Courier> published=2031-05-14 event=<the embargo> 2031-02-01..2031-02-03
{source.1:Oren Tal, a clerk}, {cue.1:told} reporters on Monday {content.1:that at least 40 pumps went in early May,
but none after the embargo}. {source.2:He} {cue.2:denied} {content.2:it}.
| 1 act=assert parent=none said <on Monday> 2031-05-12 addressee <reporters> referent=<Oren Tal>
| 1 proposition <that at least 40 pumps went in early May>
| 1 proposition <none after the embargo> negated
| 1 about <in early May> 2031-05-01..2031-05-10 about <after the embargo> 2031-02-04..
| 1 quantity <at least 40 pumps> 40.. unit=<pumps>
| 2 act=deny actuality=future parent=1 referent=none proposition whole negated
"""


@pytest.fixture(scope="module")
def passage() -> Labelled:
    """The passage above."""
    (one,) = read_labelled(PASSAGE)
    return one


def test_what_the_user_says_of_the_report_is_read(passage: Labelled) -> None:
    """Outlet, day and events stand on the report's line."""
    assert (passage.outlet, passage.published) == ("The Marden Courier", date(2031, 5, 14))
    assert passage.events == (("the embargo", date(2031, 2, 1), date(2031, 2, 3)),)


def test_facts_are_read_with_their_places(passage: Labelled) -> None:
    """Words are found in the content, days and bounds are values."""
    one = passage.labels[1]
    assert one.said == Days((Span(34, 43),), date(2031, 5, 12), date(2031, 5, 12))
    assert [passage.text[start:end] for start, end in (days.spans[0] for days in one.about)] == [
        "in early May",
        "after the embargo",
    ]
    assert one.about[1].last is None
    assert [cut.negated for cut in one.propositions] == [False, True]
    amount = one.quantities[0]
    assert (amount.low, amount.high, amount.unit) == (40.0, None, "pumps")


def test_what_is_left_out_has_its_meaning(passage: Labelled) -> None:
    """One proposition is the whole content; `none` is nobody; the rest is as said."""
    two = passage.labels[2]
    assert two.propositions == (Cut(two.marked.content, negated=True),)
    assert (two.referent, two.actuality, two.parent, two.said) == (None, "future", 1, None)


def test_relations_stand_in_place_of_an_interval() -> None:
    """ "Smaller than the last one" has no bounds."""
    text = "{source:He} {cue:said} {content:it was smaller than the last one}."
    one = read_one(f"a\n{text}\n| 1 act=assert parent=none quantity <smaller than the last one> less")
    assert one.labels[1].quantities == (Amount((Span(15, 40),), None, None, None, "less"),)


def test_an_ordinal_names_one_of_several_places() -> None:
    """`#2` is the second in the passage."""
    text = "{source:He} {cue:said} on Monday {content:it sank on Monday}."
    facts = "said <on Monday>#1 2031-05-12 about <on Monday> 2031-05-12"
    one = read_one(f"a\n{text}\n| 1 act=assert parent=none {facts}")
    label = one.labels[1]
    assert label.said
    assert label.said.spans[0].start < label.about[0].spans[0].start


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("| 1 act=utter parent=none", "expected act="),
        ("| 1 act=assert", "parent= is missing"),
        ("| 1 act=assert parent=4", "names no statement"),
        ("| 3 act=assert parent=none", "not marked in the text"),
        ("| 1 act=assert parent=none said <on Friday> 2031-05-12", "do not stand in the text"),
        ("| 1 act=assert parent=none about <it>", "expected days"),
        ("| 1 act=assert parent=none quantity <it> many", "expected an interval"),
        ("| 1 act=assert parent=none mood=glad", "expected a fact"),
        ("| one act=assert", "expected `| NUMBER facts`"),
    ],
)
def test_a_passage_that_is_not_labelled_as_told_is_refused(lines: str, told: str) -> None:
    """The message says where and what was expected."""
    with pytest.raises(LabelError, match=f"^a: .*{told[:12]}") as error:
        read_one(f"a\n{{source:He}} {{cue:said}} {{content:it}}.\n{lines}")
    assert told in str(error.value)
