"""Contents drawn to the marks of the quotations they say."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.model.fitting import fit
from sayso.quotations import quotations_of
from sayso.records import Finding, Span, Stretch
from tests.fragments import REPORTS
from tests.told import report, told


def fitted(marked: str) -> list[str]:
    """The words of the content of the one finding of a marked text, fitted."""
    made, (finding,) = told(marked)
    return [made.text[slice(*span)] for span in fit(finding, made.text, quotations_of(made))]


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        ("“{content:We won},” {source:she} {cue:said}.", ["“We won,”"]),
        ("“We {content:won the cup today},” {source:she} {cue:said}.", ["“We won the cup today,”"]),
        ("“{content:We won the cup} today,” {source:she} {cue:said}.", ["“We won the cup today,”"]),
        ("“{content:We won},” {source:she} {cue:said}, ''{content:not they}.''", ["“We won,”", "''not they.''"]),
        ("{source:She} {cue:said} {content:they “won} the cup”.", ["they “won"]),
        ("{source:She} {cue:said} {content:they “won the} cup”.", ["they “won the cup”"]),
        ("{source:She} {cue:said} {content:they won}.", ["they won"]),
    ],
)
def test_a_content_that_says_most_of_a_quotation_says_all_of_it(marked: str, content: list[str]) -> None:
    """With its marks; one that says less than half is left as it is, and so is what has no marks."""
    assert fitted(marked) == content


def test_pieces_drawn_to_the_same_quotation_are_one() -> None:
    """They say it together."""
    found = fitted("“{content:We won the cup today} and {content:they lost},” {source:she} {cue:said}.")
    assert found == ["“We won the cup today and they lost,”"]


def test_a_quotation_that_holds_the_cue_or_source_draws_nothing() -> None:
    """Inside it, others are quoted."""
    assert fitted("“{source:He} {cue:said} {content:we won the cup and they had lost all of it},” she cried.") == [
        "we won the cup and they had lost all of it"
    ]
    assert fitted("“{source:Bo}: {content:we won the cup and they lost},” {cue:was read out}.") == ["we won the cup and they lost"]


def test_the_inner_quotation_draws_where_the_outer_holds_the_cue() -> None:
    """Only those that hold the cue are left out."""
    assert fitted("“{source:He} {cue:said}, ‘{content:we won},’” she cried.") == ["‘we won,’"]


@pytest.mark.parametrize("dash", ["-", "–", "—", "―"])
def test_a_dash_behind_a_quotation_ascribes_that_and_nothing_else(dash: str) -> None:
    """Whatever the network takes for the content."""
    assert fitted(f"Cold. “Never.” {{cue:{dash}}} {{source:Ann Vey}}, {{content:harbour master}}") == ["“Never.”"]


def test_a_dash_behind_no_quotation_ascribes_what_was_found() -> None:
    """Neither one far off, nor one inside another, nor none."""
    assert fitted("{content:Port frozen} {cue:–} {source:ministry}") == ["Port frozen"]
    assert fitted("“Not ‘never’ {cue:–} {content:now},” he cried.") == ["now"]
    assert fitted("“Never” to {content:port} {cue:–} {source:ministry}") == ["port"]


PAIRS = st.permutations(range(6)).map(lambda order: [sorted(order[at : at + 2]) for at in (0, 2, 4)])
"""Which of six places in a text begin and end three spans."""


@given(REPORTS, st.lists(st.floats(0, 1), min_size=6, max_size=6), PAIRS)
def test_fitting_only_draws_out(text: str, places: list[float], order: list[list[int]]) -> None:
    """Whatever the content, all of it stays, in pieces that lie apart and in the text."""
    size = len(text) + 3
    made = report("So " + text)
    ends = sorted(int(place * (size - 2)) for place in places)
    first, second, cue = (Span(ends[one], ends[other] + 1) for one, other in order)
    finding = Finding((), cue, (Stretch(first, 9.0), Stretch(second, 9.0)), nested=False, score=1.0)
    found = fit(finding, made.text, quotations_of(made))
    assert all(0 <= start < end <= size for start, end in found)
    assert all(left.end < right.start for left, right in pairwise(found))
    if not set(made.text[slice(*cue)]) <= set("-–—―"):
        held = {at for span in found for at in range(*span)}
        assert held >= {*range(*first), *range(*second)}
