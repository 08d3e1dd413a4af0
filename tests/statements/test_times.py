"""Time expressions, by phenomenon: which words are one, and which days they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.language.analysis import analyse
from sayso.records import Event, Time
from sayso.statements.times.expressions import find_expressions
from sayso.statements.times.resolving import Anchor, read_times, resolve
from tests.factories import report
from tests.fragments import REPORTS

WEDNESDAY = date(2031, 5, 14)
"""The day of publication."""
RAID = Event("the raid", date(2031, 3, 3), date(2031, 3, 4))


def times(text: str, *events: Event, published: date | None = WEDNESDAY) -> tuple[Time, ...]:
    """The times of a text, read by closed classes alone."""
    made = report(text, published=published)
    return read_times(made, analyse(made), events)


def tagged(text: str, tags: str) -> tuple[Time, ...]:
    """The times of a text whose parts of speech are known, one a token."""
    made = report(text, published=WEDNESDAY)
    analysis = replace(analyse(made), speech=tuple(tags.split()))
    assert len(analysis.speech) == len(analysis.tokens)
    return read_times(made, analysis)


def days(time: Time) -> str:
    """A time as the guidelines write it."""
    first, last = (day.isoformat() if day else "" for day in (time.earliest, time.latest))
    return first if first == last and first else f"{first}..{last}"


def told(text: str, *events: Event, published: date | None = WEDNESDAY) -> list[tuple[str, str]]:
    """The words and days of each time of a text."""
    return [(time.text, days(time)) for time in times(text, *events, published=published)]


# ---- the table of the guidelines -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The port froze on Monday.", "on Monday", "2031-05-12"),
        ("The port froze Monday night.", "Monday night", "2031-05-12"),
        ("The port froze on Wednesday.", "on Wednesday", "2031-05-14"),
        ("The board will meet on Friday.", "on Friday", "2031-05-16"),
        ("The report is due on Wednesday.", "on Wednesday", "2031-05-14"),
        ("The port plans to close on Monday.", "on Monday", "2031-05-19"),
        ("The port froze last Friday.", "last Friday", "2031-05-09"),
        ("They meet next Tuesday.", "next Tuesday", "2031-05-20"),
        ("The port froze on Friday last week.", "on Friday last week", "2031-05-09"),
    ],
)
def test_a_weekday_is_the_last_or_with_a_future_cue_the_next(text: str, words: str, expected: str) -> None:
    """The day of publication counts both ways."""
    assert told(text) == [(words, expected)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("yesterday", "2031-05-13"),
        ("today", "2031-05-14"),
        ("tonight", "2031-05-14"),
        ("this morning", "2031-05-14"),
        ("last night", "2031-05-13"),
        ("overnight", "2031-05-13..2031-05-14"),
        ("the day before yesterday", "2031-05-12"),
        ("last week", "2031-05-05..2031-05-11"),
        ("this week", "2031-05-12..2031-05-18"),
        ("last month", "2031-04-01..2031-04-30"),
        ("last year", "2030-01-01..2030-12-31"),
        ("last quarter", "2031-01-01..2031-03-31"),
        ("earlier this week", "2031-05-12..2031-05-14"),
        ("so far this year", "2031-01-01..2031-05-14"),
        ("earlier this month", "2031-05-01..2031-05-14"),
        ("at the weekend", "2031-05-10..2031-05-11"),
        ("last weekend", "2031-05-10..2031-05-11"),
        ("late last year", "2030-09-01..2030-12-31"),
        ("early this month", "2031-05-01..2031-05-10"),
        ("in the spring", "2031-03-01..2031-05-31"),
        ("last summer", "2030-06-01..2030-08-31"),
        ("last winter", "2030-12-01..2031-02-28"),
        ("in the autumn", "2030-09-01..2030-11-30"),
    ],
)
def test_near_times_hang_on_the_day_of_publication(words: str, expected: str) -> None:
    """Days, weeks from Monday to Sunday, months, years, their thirds, and seasons."""
    assert told(f"The port froze {words}.") == [(words, expected)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("on May 4", "2031-05-04"),
        ("on Feb. 24", "2031-02-24"),
        ("on 24 December", "2030-12-24"),
        ("on the 14th of May", "2031-05-14"),
        ("on the 15th", "2031-04-15"),
        ("on Monday, May 12", "2031-05-12"),
        ("on May 4 and 5", "2031-05-04..2031-05-05"),
        ("on May 4-6", "2031-05-04..2031-05-06"),
        ("on 4–6 May", "2031-05-04..2031-05-06"),
        ("in May", "2031-05-01..2031-05-31"),
        ("in June", "2030-06-01..2030-06-30"),
        ("in early May", "2031-05-01..2031-05-10"),
        ("in mid-May", "2031-05-11..2031-05-20"),
        ("in late February", "2031-02-21..2031-02-28"),
        ("in May last year", "2030-05-01..2030-05-31"),
        ("in the first week of May", "2031-05-01..2031-05-07"),
        ("the night of 4 May", "2031-05-04"),
        ("at the end of April", "2031-04-21..2031-04-30"),
        ("by the end of April", "..2031-04-30"),
        ("on Christmas Day", "2030-12-25"),
        ("on New Year's Eve", "2030-12-31"),
        ("from Monday to Wednesday", "2031-05-12..2031-05-14"),
        ("between 4 and 9 May", "2031-05-04..2031-05-09"),
        ("in April and May", "2031-04-01..2031-05-31"),
        ("since February", "2031-02-01.."),
        ("until Monday", "..2031-05-12"),
        ("by May 4", "..2031-05-04"),
        ("before May 4", "..2031-05-03"),
        ("after May 4", "2031-05-05.."),
        ("three days ago", "2031-05-11"),
        ("two weeks ago", "2031-04-28..2031-05-04"),
        ("twenty-three months ago", "2029-06-01..2029-06-30"),
        ("a year ago", "2030-01-01..2030-12-31"),
        ("a decade ago", "2021-01-01..2021-12-31"),
        ("more than two years ago", "..2029-12-31"),
        ("several years ago", "..2031-05-14"),
        ("in the past two weeks", "2031-04-30..2031-05-14"),
        ("within three days", "2031-05-14..2031-05-17"),
        ("over the last ten days", "2031-05-04..2031-05-14"),
        ("over the past year", "2030-05-14..2031-05-14"),
        ("in recent weeks", "..2031-05-14"),
        ("for months", "..2031-05-14"),
    ],
)
def test_times_without_a_year_are_the_last_such(words: str, expected: str) -> None:
    """On or before the day of publication, or begun by then."""
    assert told(f"The port froze {words}, he said.") == [(words, expected)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("in May 2030", "2030-05-01..2030-05-31"),
        ("on 4 May 2031", "2031-05-04"),
        ("on Sunday, May 4, 2031", "2031-05-04"),
        ("on 2031-05-04", "2031-05-04"),
        ("on 4.5.2031", "2031-05-04"),
        ("on 04/05/2031", "2031-04-05..2031-05-04"),
        ("in 2030", "2030-01-01..2030-12-31"),
        ("in 2029-30", "2029-01-01..2030-12-31"),
        ("in the 1990s", "1990-01-01..1999-12-31"),
        ("in the early 1990s", "1990-01-01..1993-12-31"),
        ("in the 19th century", "1800-01-01..1899-12-31"),
        ("early in 2031", "2031-01-01..2031-04-30"),
        ("in mid-2031", "2031-05-01..2031-08-31"),
        ("in late 2030", "2030-09-01..2030-12-31"),
        ("in the spring of 2030", "2030-03-01..2030-05-31"),
        ("in the winter of 2029", "2029-12-01..2030-02-28"),
        ("in the first half of 2031", "2031-01-01..2031-06-30"),
        ("in the second quarter of 2030", "2030-04-01..2030-06-30"),
        ("in Q2 2031", "2031-04-01..2031-06-30"),
        ("since 2014", "2014-01-01.."),
        ("from 2029 to 2031", "2029-01-01..2031-12-31"),
        ("from January 23 through March 9, 2031", "2031-01-23..2031-03-09"),
    ],
)
def test_times_with_a_year_need_no_day_of_publication(words: str, expected: str) -> None:
    """The calendar tells their days."""
    assert [(time.text, days(time), time.basis.split(",")[0]) for time in times(f"It froze {words}.", published=None)] == [
        (words, expected, "calendar")
    ]


@pytest.mark.parametrize("words", ["on Monday", "in May", "last week", "three days ago", "this spring", "in the past week"])
def test_without_a_day_of_publication_what_hangs_on_it_is_open(words: str) -> None:
    """The basis says why."""
    (time,) = times(f"It froze {words}.", published=None)
    assert (days(time), time.basis) == ("..", "no publication date")


def test_a_stretch_of_publication_is_no_day() -> None:
    """A report of some day in May tells no Monday."""
    made = report("It froze on Monday and in 2030.", published=Time(date(2031, 5, 1), date(2031, 5, 31), "May 2031", "date line"))
    monday, year = read_times(made, analyse(made))
    assert (days(monday), monday.basis) == ("..", "published 2031-05-01 to 2031-05-31: not one day")
    assert days(year) == "2030-01-01..2030-12-31"


def test_words_resolve_against_when_they_were_said() -> None:
    """Whoever knows when a quotation was said gives that day."""
    made = report("It froze yesterday.")
    (one,) = find_expressions(made, analyse(made))
    time = resolve(one, Anchor(date(2030, 1, 1), date(2030, 1, 1), "said 2030-01-01"), (), ())
    assert (days(time), time.basis, time.span) == ("2029-12-31", "said 2030-01-01", one.span)


# ---- from other times ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The next day", "2031-03-04"),
        ("The same day", "2031-03-03"),
        ("That day", "2031-03-03"),
        ("Later that day", "2031-03-03"),
        ("The day before", "2031-03-02"),
        ("A day later", "2031-03-04"),
        ("Three days earlier", "2031-02-28"),
        ("The following week", "2031-03-10..2031-03-16"),
        ("The same month", "2031-03-01..2031-03-31"),
        ("A week later", "2031-03-10..2031-03-16"),
        ("Weeks later", "2031-03-04.."),
        ("Since then", "2031-03-03.."),
        ("The following Friday", "2031-03-07"),
    ],
)
def test_some_count_from_the_time_before_them(words: str, expected: str) -> None:
    """The basis names it; without one they stay open."""
    _, time = times(f"The port froze on 3 March. {words}, it thawed.")
    assert (time.text, days(time), time.basis) == (words, expected, "from the time before it: on 3 March")
    (alone,) = times(f"{words}, it thawed.")
    assert (days(alone), alone.basis) == ("..", "no time before it")


def test_a_day_is_not_counted_from_a_year() -> None:
    """What is much longer than a unit has no next one."""
    assert told("It froze on 3 March. In 2030 it had not. The next day it thawed.")[-1] == ("The next day", "2031-03-04")


# ---- what happens ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("before the raid", "..2031-03-02"),
        ("after the raid", "2031-03-05.."),
        ("since the raid", "2031-03-03.."),
        ("during the raid", "2031-03-03..2031-03-04"),
        ("until the raid", "..2031-03-04"),
        ("two days before the raid", "2031-03-01"),
        ("the day after the raid", "2031-03-05"),
        ("a week after the raid", "2031-03-10..2031-03-16"),
        ("months before the raid", "..2031-03-02"),
        ("in the two weeks before the raid", "2031-02-17..2031-03-02"),
        ("before the Ostra raid", "..2031-03-02"),
        ("before the second raid", ".."),
        ("before the vote", ".."),
        ("before a raid", ".."),
    ],
)
def test_what_happens_is_dated_by_the_user(words: str, expected: str) -> None:
    """By its noun, where nothing else said of it contradicts."""
    assert told(f"The ships left {words}.", RAID) == [(words, expected)]


def test_what_nobody_dates_stays_open() -> None:
    """The basis names it, without the preposition."""
    (time,) = times("Korvany had sold pumps over the 10-month-long conflict.")
    assert (time.text, days(time)) == ("over the 10-month-long conflict", "..")
    assert time.basis == "undated event: the 10-month-long conflict"


def test_a_date_among_its_words_dates_it() -> None:
    """ "The Feb. 24 invasion" needs nobody else."""
    assert told("He left before the Feb. 24 invasion.") == [("before the Feb. 24 invasion", "..2031-02-23")]
    assert told("He left before Monday's vote.") == [("before Monday's vote", "..2031-05-11")]


def test_a_date_of_the_users_with_that_day_tells_the_year() -> None:
    """The user knows which 24 February it was."""
    event = Event("the invasion", date(2022, 2, 24), date(2022, 2, 24))
    assert told("He left before the Feb. 24 invasion.", event) == [("before the Feb. 24 invasion", "..2022-02-23")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The raid on 4 May failed.",
        "The raid took place on 4 May.",
        "The May 4 raid failed.",
        "They spoke of Ostra's raid. The Ostra raid was held on 4 May.",
        "They left before the May 4 raid.",
    ],
)
def test_a_report_dates_its_own_events(sentence: str) -> None:
    """Before or behind their date, with a verb between or none."""
    expected = "2031-05-05.." if "before" not in sentence else ".."
    assert told(f"{sentence} They met after the raid.")[-1] == ("after the raid", expected)


def test_two_raids_are_not_one() -> None:
    """Of several that differ in their days none is chosen."""
    time = times("The raid on 4 May failed. The raid on 6 May did not. They left after the raid.")[-1]
    assert (days(time), time.basis) == ("..", "several events: the raid")


# ---- spans -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They hailed Monday's vote.", ["Monday"]),
        ("In a Sunday statement, the port denied it.", ["Sunday"]),
        ("He cited the May report.", ["May"]),
        ("Ann Vey, who left in 2030, spoke on Monday.", ["in 2030", "on Monday"]),
        ("It was built in 2012, 2014 and 2016.", ["in 2012", "2014", "2016"]),
        ("On Monday and Friday the port was shut.", ["On Monday", "Friday"]),
        ("A storm hit Ostra (2029).", ["2029"]),
        ("The 2030 vote and World Expo 2029 failed.", ["2030", "2029"]),
        ("They sailed in '98 and in the late '70s.", ["in '98", "in the late '70s"]),
        ("The September 11 attacks, the Feb. 24 raids.", ["September 11", "Feb. 24"]),
        ("In 2030 elections were held.", ["In 2030"]),
        ("Ostra Today said the harbour master left today.", ["today"]),
    ],
)
def test_words_come_with_their_own_preposition(text: str, words: Sequence[str]) -> None:
    """One that belongs to a noun behind the time stays outside."""
    assert [time.text for time in times(text)] == words


@pytest.mark.parametrize(
    "text",
    [
        "Ann Vey, 34, a 34-year-old clerk aged 34, left.",
        "The talks lasted three days, a two-year delay.",
        "He was sentenced to six years.",
        "It opens at 9 p.m. and at noon.",
        "Now ships often leave, as they recently did and soon will.",
        "They may march. The second march may fail.",
        "Theresa May said Mrs May would stay.",
        "Article 2030 of Plan 1999 costs $2030 and 2,030 crowns.",
        "They spoke before the minister and after the mayor.",
        "After he left, the port froze.",
        "After the fire destroyed the quay, they left.",
        "Every Monday and each year the Sunday Times is read.",
        "It was built in two weeks.",
        "On the 14th floor they waited for two hours.",
        "The spring broke and the fall of Ostra began.",
        "They walked throughout the region.",
        "In 500 BC nobody came.",
        "Flights leave on Friday mornings.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    """Ages, measures, clock times, habits, verbs, names, sums, and clauses."""
    assert told(text) == []


# ---- what is to come -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "future"),
    [
        ("The board will meet on Friday.", [True]),
        ("On Friday, the board will meet.", [True]),
        ("The board won't meet on Friday.", [True]),
        ("The board said on Monday it would meet on Friday.", [False, True]),
        ("The board will meet on Friday, the port said on Monday.", [True, False]),
        ("The port, which will close, on Friday said so.", [False]),
        ("The report is due on Friday.", [True]),
        ("The vote is scheduled for Friday.", [True]),
        ("The board is to meet on Friday.", [True]),
        ("The board agreed on Friday.", [False]),
        ("The board agreed to meet on Friday.", [True]),
        ("The board would have met on Friday.", [False]),
        ("The law takes effect on Friday.", [True]),
        ("The board met on Friday.", [False]),
        ("In May the board met.", [False]),
        ("The port will close in two weeks.", [True]),
    ],
)
def test_future_cues_stand_in_the_clause(text: str, future: Sequence[bool]) -> None:
    """The nearest verb tells."""
    made = report(text)
    assert [one.future for one in find_expressions(made, analyse(made))] == future


def test_a_stretch_to_come_begins_before_it_ends() -> None:
    """It may have begun; else it is the next."""
    assert told("The fair will run from 4 May to 6 June.") == [("from 4 May to 6 June", "2031-05-04..2031-06-06")]
    assert told("The fair will run from Monday to Friday.") == [("from Monday to Friday", "2031-05-19..2031-05-23")]


def test_tags_tell_a_month_from_a_verb() -> None:
    """Where a network read the report its parts of speech are believed."""
    assert [time.text for time in tagged("May will be dry .", "NNP MD VB JJ .")] == []
    assert [time.text for time in tagged("In May ships left .", "IN NNP NNS VBD .")] == ["In May"]


# ---- whatever the text -----------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    (
        *("on", "in", "by", "since", "before", "after", "from", "to", "between", "and", "of", "the", "a", "during", "for", "last"),
        *(
            "next",
            "this",
            "that",
            "early",
            "mid-May",
            "late",
            "May",
            "Monday",
            "4",
            "14th",
            "31",
            "Feb.",
            "29",
            "2030",
            "9999",
            "1990s",
        ),
        *(
            "2031-02-30",
            "04/05/2031",
            "week",
            "weeks",
            "days",
            "year",
            "decades",
            "century",
            "ago",
            "later",
            "two",
            "several",
            "99",
        ),
        *("half", "spring", "weekend", "raid", "vote", "'s", ",", ".", "-", "will", "was", "held", "then", "so far", "Q2", "end"),
        *("yesterday", "recent", "few", "more than", "the same", "following", "Christmas", "'90s", "first", "quarter", "BC", "\n"),
    )
)


@given(st.lists(WORDS, max_size=30).map(" ".join) | REPORTS, st.none() | st.dates())
def test_whatever_the_text_times_lie_in_it_in_order(text: str, published: date | None) -> None:
    """Nothing raises; spans hold their words and lie apart; no time ends before it begins."""
    found = times(text, RAID, published=published)
    at = 0
    for time in found:
        assert time.span is not None
        assert at <= time.span.start < time.span.end
        at = time.span.end
        assert text[slice(*time.span)] == time.text
        assert time.earliest is None or time.latest is None or time.earliest <= time.latest
        assert time.basis


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The ferry sailed on Easter Monday.", "on Easter Monday", "2031-04-14"),
        ("It will close by Easter 2032.", "by Easter 2032", "..2032-03-28"),
        ("It stays shut until the New Year.", "until the New Year", "..2031-01-01"),
        ("It rang twenty minutes before the raid.", "twenty minutes before the raid", "2031-03-03"),
        ("It froze on 4 May, and twice in the ten days before it.", "in the ten days before it", "2031-04-24..2031-05-03"),
        ("It rang after 4 May and has been still since then.", "since then", "2031-05-04.."),
        ("It closed in May 2030 and has been shut ever since.", "ever since", "2030-05-01.."),
        ("It closed in March or April.", "in March or April", "2031-03-01..2031-04-30"),
        ("They met on the Monday.", "on the Monday", ".."),
        ("They met on 8 May, having rung on the Monday.", "on the Monday", "2031-05-05"),
    ],
)
def test_feasts_minutes_and_what_is_told_before(text: str, words: str, expected: str) -> None:
    """Easter moves; minutes are no day; "it", "then" and "the Monday" go by the time told before."""
    assert (words, expected) in told(text, RAID)


def test_behind_before_and_since_any_article_and_noun_happen() -> None:
    """But not people and bodies, before whom something is done, nor an indefinite one."""
    assert [time.text for time in tagged("It will be paid by the agreed date .", "PRP MD VB VBN IN DT VBN NN .")] == [
        "by the agreed date"
    ]
    before = [("before the anthem", "..")]
    assert [(time.text, days(time)) for time in tagged("It rang before the anthem .", "PRP VBD IN DT NN .")] == before
    assert not tagged("He spoke before the court .", "PRP VBD IN DT NN .")
    assert not tagged("He spoke before the teacher .", "PRP VBD IN DT NN .")
    assert not tagged("He spoke after a pause .", "PRP VBD IN DT NN .")
