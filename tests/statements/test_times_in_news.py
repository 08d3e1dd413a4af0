"""Times as news tells them: events of the user's, lists of days, what is to come and what has been, years told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from sayso.language.analysis import analyse
from sayso.records import Event
from sayso.statements.times.resolving import read_times
from tests.factories import report
from tests.statements.test_times import WEDNESDAY, days, told

REFIT = Event("the keel survey", date(2031, 2, 3), date(2031, 2, 5))


def tagged(text: str, tags: str) -> list[tuple[str, str]]:
    """The times of a text whose parts of speech are known, one a token, with their days."""
    made = report(text, published=WEDNESDAY)
    analysis = replace(analyse(made), speech=tuple(tags.split()))
    assert len(analysis.speech) == len(analysis.tokens)
    return [(time.text, days(time)) for time in read_times(made, analysis)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("since the keel survey", "2031-02-03.."),
        ("before the survey", "..2031-02-02"),
        ("on the eve of the survey", "2031-02-02"),
        ("in the week of the survey", "2031-02-03..2031-02-09"),
        ("on the second day of the survey", "2031-02-04"),
        ("two days after the survey", "2031-02-07"),
    ],
)
def test_what_the_user_dates_is_found_whatever_its_noun(words: str, expected: str) -> None:
    """ "Survey" is in no list of what happens; the user's events tell that it does."""
    assert told(f"The hull leaked {words}.", REFIT) == [(words, expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It flew on 3, 4 and 9 May.", [("on 3", "2031-05-03"), ("4", "2031-05-04"), ("9 May", "2031-05-09")]),
        ("It flew on 3 and 9 May 2030.", [("on 3", "2030-05-03"), ("9 May 2030", "2030-05-09")]),
        ("It flew on 3 and 4 May.", [("on 3 and 4 May", "2031-05-03..2031-05-04")]),
    ],
)
def test_days_that_lie_apart_are_times_of_their_own(text: str, expected: Sequence[tuple[str, str]]) -> None:
    """Only neighbours are a stretch."""
    assert told(text) == list(expected)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("First-quarter profit fell.", "First-quarter", "2031-01-01..2031-03-31"),
        ("Profit fell in the first quarter.", "in the first quarter", "2031-01-01..2031-03-31"),
        ("Profit fell in Q1.", "in Q1", "2031-01-01..2031-03-31"),
        ("The gate stayed shut all week.", "all week", "2031-05-12..2031-05-14"),
        ("The ferry will run all summer.", "all summer", "2031-06-01..2031-08-31"),
        ("It kept its forecast for the year.", "for the year", "2031-01-01..2031-12-31"),
        ("He lived in Ostra in May 2029. He knew nobody at the time.", "at the time", "2029-05-01..2029-05-31"),
        ("It was the worst flood in 30 years.", "in 30 years", "2001-05-14..2031-05-14"),
        ("For two years the port paid nobody.", "For two years", "2029-05-14..2031-05-14"),
        ("They met on 4 May 2024. Six years on, he left.", "Six years on", "2030-01-01..2030-12-31"),
        ("The pay rose on Monday last.", "on Monday last", "2031-05-12"),
        ("On the tenth the port froze.", "On the tenth", "2031-05-10"),
        ("The post-2015 goals were missed.", "post-2015", "2016-01-01.."),
        ("The mill goes back to 1863.", "back to 1863", "1863-01-01..1863-12-31"),
        ("He spoke at Portcon 2019.", "2019", "2019-01-01..2019-12-31"),
    ],
)
def test_stretches_that_news_tells(text: str, words: str, expected: str) -> None:
    """Quarters, what runs up to now, ranks, years in names."""
    assert (words, expected) in told(text)


@pytest.mark.parametrize("text", ["The letter went out on a Friday afternoon.", "The score was 2 to 1 in the end."])
def test_a_day_of_no_week_is_none(text: str) -> None:
    """ "A Friday" tells not which."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        ("Ask me on Monday .", "VB PRP IN NNP .", "2031-05-19"),
        ("He 'd been told on Monday .", "PRP MD VBN VBN IN NNP .", "2031-05-12"),
        ("It may have to close on Monday .", "PRP MD VB TO VB IN NNP .", "2031-05-19"),
        ("They ordered it to pay by Monday .", "PRP VBD PRP TO VB IN NNP .", "..2031-05-19"),
        ("It goes when he is back on Monday .", "PRP VBZ WRB PRP VBZ RB IN NNP .", "2031-05-19"),
        ("He sues unless they paid by Monday .", "PRP VBZ IN PRP VBD IN NNP .", "..2031-05-19"),
        ("A ruling was unlikely before Monday .", "DT NN VBD JJ IN NNP .", "..2031-05-18"),
        ('It " may not dock " before Monday .', "PRP `` MD RB VB '' IN NNP .", "..2031-05-18"),
    ],
)
def test_verbs_tell_what_is_to_come(text: str, tags: str, expected: str) -> None:
    """Requests, conditions and what is unlikely look ahead; "he'd been told" looks back."""
    assert [when for _, when in tagged(text, tags)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In March 2029 the mill burnt. On 4 April the owner left.", "2029-04-04"),
        ("In March 2029 the mill burnt. Last week he came back. On 4 April the owner left.", "2031-04-04"),
        ("The mill made paper in 2029. On 4 April the owner left.", "2031-04-04"),
    ],
)
def test_a_story_goes_on_in_the_year_it_told(text: str, expected: str) -> None:
    """Only behind a date with a month, and until something is told from now on."""
    assert days_of(text)["On 4 April"] == expected


def days_of(text: str) -> dict[str, str]:
    """The days of each time of a text, by its words."""
    return dict(told(text))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It stood in the 18th and 19th centuries.", "1700-01-01..1899-12-31"),
        ("It grew from the 15th to the 17th century.", "1400-01-01..1699-12-31"),
        ("It stood in AD 79.", "0079-01-01..0079-12-31"),
        ("It fell in 476 CE.", "0476-01-01..0476-12-31"),
        ("It lost money in fiscal year 2029.", "2029-01-01..2029-12-31"),
        ("It opened on Thanksgiving Day 2030.", "2030-11-28"),
        ("It closed on Memorial Day 2030.", "2030-05-27"),
        ("It opened in May '98.", "1998-05-01..1998-05-31"),
        ("It has sunk since the mid-nineties.", "1994-01-01.."),
    ],
)
def test_centuries_eras_and_feasts_of_weekdays(words: str, expected: str) -> None:
    """As history, business and American feasts write them."""
    made = report(words, published=WEDNESDAY)
    assert [days(time) for time in read_times(made, analyse(made))] == [expected]
