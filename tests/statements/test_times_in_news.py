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


# ---- years and months ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The mill was built in 2004 – 05 for the guild.", "in 2004 – 05", "2004-01-01..2005-12-31"),
        ("The choir (2019 – present) sings in Ostra.", "2019 – present", "2019-01-01..2031-05-14"),
        ("It has run from 2019 to date.", "from 2019 to date", "2019-01-01..2031-05-14"),
        ("Ada Quill (b. 1942) wrote it.", "1942", "1942-01-01..1942-12-31"),
        ("Reeds bend (Tarn 1994, p. 5).", "1994", "1994-01-01..1994-12-31"),
        ("So did Orrin et al., 2014.", "2014", "2014-01-01..2014-12-31"),
        ("It was 1998, and the mill was shut.", "1998", "1998-01-01..1998-12-31"),
        ("The club opened 2030 with three defeats.", "2030", "2030-01-01..2030-12-31"),
        ("Profit halved compared with 2029.", "2029", "2029-01-01..2029-12-31"),
        ("2029 saw a slump.", "2029", "2029-01-01..2029-12-31"),
        ("The quay was dug in the years 2025 to 2028.", "in the years 2025 to 2028", "2025-01-01..2028-12-31"),
        ("In fiscal 2030 the port lost money.", "In fiscal 2030", "2030-01-01..2030-12-31"),
        ("January-June 2030 was dry.", "January-June 2030", "2030-01-01..2030-06-30"),
        ("From March 30-April 4 the office polled voters.", "From March 30-April 4", "2031-03-30..2031-04-04"),
        ("It sank on December the 5th.", "on December the 5th", "2030-12-05"),
        ("During World War II the yard built boats.", "During World War II", "1939-09-01..1945-09-02"),
        ("The yard closed after the Second World War.", "after the Second World War", "1945-09-03.."),
        ("The post-9/11 rules stand.", "post-9/11", "2001-09-12.."),
        ("Two days after the fire of 3 March 2030 it shut.", "Two days after the fire of 3 March 2030", "2030-03-05"),
        ('"[Ten] years ago we had nothing," she said.', "Ten] years ago", "2021-01-01..2021-12-31"),
        ("The bridge cracked as long ago as 2027.", "as long ago as 2027", "2027-01-01..2027-12-31"),
        ("The yard has run since about 2003.", "since about 2003", "2003-01-01.."),
        ("The moat was dug half a century ago.", "half a century ago", "1981-01-01..1981-12-31"),
        ("It sang in the first decade of the 21st century.", "in the first decade of the 21st century", "2000-01-01..2009-12-31"),
        ("Rents fell in the latter part of 2030.", "in the latter part of 2030", "2030-09-01..2030-12-31"),
        ("In the spring and summer of 2030 it rained.", "In the spring and summer of 2030", "2030-03-01..2030-08-31"),
        ("The firm must answer by noon on Monday.", "by noon on Monday", "..2031-05-19"),
    ],
)  # fmt: skip
def test_years_and_months_are_written_in_many_ways(text: str, words: str, expected: str) -> None:
    """Pairs of years, years of lives and works, months in one word, wars with days of their own."""
    assert told(text) == [(words, expected)]


@pytest.mark.parametrize(
    "text",
    ["The firm sold 2030 pumps.", "She (Ada Quill) has 1994 goats.", "World War II veterans came.", "The crew began 2000 repairs."],
)
def test_a_number_of_four_figures_is_no_year_where_it_counts(text: str) -> None:
    """What follows it is counted, or the war only names who came."""
    assert told(text) == []


def test_a_date_with_its_weekday_is_in_the_year_that_has_it() -> None:
    """3 June is a Tuesday in 2031, and a Monday the year before."""
    assert told("The council will meet on Tuesday, 3 June.") == [("on Tuesday, 3 June", "2031-06-03")]
    assert told("The council will have met on Monday, 3 June.") == [("on Monday, 3 June", "2030-06-03")]


def test_the_year_of_a_story_is_the_one_told_before() -> None:
    """ "Later this year" is this year's, whatever was told."""
    assert told("In 2029 the club moved. Later in the year it went bankrupt.")[1] == ("Later in the year", "2029-01-01..2029-12-31")
    assert told("In 2029 the club moved. Later this year it moves again.")[1] == ("Later this year", "2031-05-14..2031-12-31")


# ---- what the report does not date ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The driver broke down on day three.", "on day three"),
        ("We should have told them in the first week.", "in the first week"),
        ("Fishermen spoke of tonnes from the first day.", "from the first day"),
        ("Nobody rang on the night.", "on the night"),
    ],
)
def test_days_of_a_story_that_nobody_dates_are_unknown(text: str, words: str) -> None:
    """They are times all the same."""
    assert told(text) == [(words, "..")]


def test_the_night_of_a_story_is_the_day_told_before() -> None:
    """ "On the night" goes on about it."""
    assert told("The barge sank on 3 May. Nobody rang on the night.")[1] == ("on the night", "2031-05-03")


def test_what_came_days_before_is_counted_back() -> None:
    """ "A day after" a clause puts the clause before the day that its sentence tells."""
    text = "Tarn denied it on Tuesday, three days after a panel said so."
    tags = "NNP VBD PRP IN NNP , CD NNS IN DT NN VBD RB ."
    assert tagged(text, tags) == [("on Tuesday", "2031-05-13"), ("three days after", "2031-05-10")]


def test_a_letter_of_the_3rd_speaks() -> None:
    """The day is one though a verb follows."""
    assert tagged("Your letter of the 3rd says so.", "PRP$ NN IN DT JJ VBZ RB .") == [("of the 3rd", "2031-05-03")]


def test_decades_that_something_has_gone_on_are_open() -> None:
    """ "For half a century" is up to now."""
    text = "The town has sung for half a century."
    assert tagged(text, "DT NN VBZ VBN IN PDT DT NN .") == [("for half a century", "..2031-05-14")]
