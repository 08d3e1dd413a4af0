"""What time words mean, before they are held against a day: small frozen records that nest.

"since the end of last year" is `Bounded("since", Slice(Whole("year", -1), "end"))`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

Unit = Literal["hour", "day", "week", "month", "quarter", "year", "decade", "century"]
Place = Literal["early", "mid", "late", "start", "end", "first half", "second half"]
How = Literal["since", "until", "before", "after"]
Limit = Literal["about", "more", "less"]


@dataclass(frozen=True, slots=True)
class Now:
    """The day that words resolve against."""


@dataclass(frozen=True, slots=True)
class Told:
    """The time told before it in the report: "then", and what "the next day" counts from."""


@dataclass(frozen=True, slots=True)
class Written:
    """A date by the calendar, as far as it is written: "Monday", "4 May", "in May 2031", "2030", "the 14th"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """Monday is 0."""


@dataclass(frozen=True, slots=True)
class Years:
    """From one year to another: "the 1990s", "the 20th century"."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Decade:
    """A decade without its century: "the nineties" is 90."""

    years: int


@dataclass(frozen=True, slots=True)
class Season:
    """Three months from `month` on, of the year in which it begins."""

    month: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Feast:
    """A day so many days after Easter Sunday (before it below 0), with the year where that is told."""

    days: int
    year: int | None = None
    weekday: tuple[int, int, int] | None = None
    """Of a day that hangs on no Easter the month, which of its weekdays it is (the last below 0), and that, Monday 0."""


@dataclass(frozen=True, slots=True)
class Weekend:
    """A Saturday and its Sunday."""


@dataclass(frozen=True, slots=True)
class Near:
    """Days counted from the day they are said: "yesterday" is -1, "overnight" from -1 to 0."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Whole:
    """The whole week, month or the like in which `base` stands, or the one before (-1) or after (1)."""

    unit: Unit
    which: int
    base: Meaning = Now()


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of what comes again, as seen from a base: "last Friday" (-1), "this May" (0), "the following Monday" (1)."""

    part: Written | Season | Weekend
    which: int
    base: Meaning = Now()


@dataclass(frozen=True, slots=True)
class Inside:
    """A part of a whole: "Friday last week", "4 May this year"."""

    part: Meaning
    whole: Meaning


@dataclass(frozen=True, slots=True)
class Slice:
    """A third, a half or an end of a stretch: "early May", "the end of the year"."""

    whole: Meaning
    place: Place


@dataclass(frozen=True, slots=True)
class Portion:
    """So many units of a stretch: "the first week of May", "the last three months of 2030" (nth is -1), "Q2" (nth 2, 3 months)."""

    whole: Meaning
    nth: int
    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Running:
    """What has run of a stretch by the day words resolve against (-1), or is left of it (1): "earlier this year".

    0 is all of it: what has run, or the whole where it is to come: "all week".
    """

    whole: Meaning
    side: int


@dataclass(frozen=True, slots=True)
class Counted:
    """So many units before (-1) or after (1) a base: "three days ago", "two weeks before the vote", "the next day".

    `count` is None where the words do not say how many.
    """

    count: int | None
    unit: Unit
    side: int
    base: Meaning = Now()
    limit: Limit = "about"


@dataclass(frozen=True, slots=True)
class Stretch:
    """So many units up to a base (-1) or from it on (1): "in the past two weeks", "in recent days"."""

    count: int | None
    unit: Unit
    side: int
    base: Meaning = Now()


@dataclass(frozen=True, slots=True)
class Happening:
    """What happens, in its own words, and the date among them: "the Feb. 24 invasion"."""

    words: str
    date: Meaning | None = None


@dataclass(frozen=True, slots=True)
class Bounded:
    """From a time on, up to it, or outside it."""

    how: How
    core: Meaning


@dataclass(frozen=True, slots=True)
class Between:
    """From one time to another, both included."""

    first: Meaning
    last: Meaning


@dataclass(frozen=True, slots=True)
class Either:
    """A numeric date with two readings: "03/04/2031"."""

    one: Written
    other: Written


Meaning: TypeAlias = (
    Now
    | Told
    | Written
    | Years
    | Decade
    | Season
    | Weekend
    | Feast
    | Near
    | Whole
    | Chosen
    | Inside
    | Slice
    | Portion
    | Running
    | Counted
    | Stretch
    | Happening
    | Bounded
    | Between
    | Either
)


def parts_of(meaning: Meaning) -> tuple[Meaning, ...]:
    """The times among the words of a time: of "from May to July" both months, of "since early May" early May and May."""
    if isinstance(meaning, Bounded):
        return (meaning.core, *parts_of(meaning.core))
    if isinstance(meaning, Between):
        return (meaning.first, meaning.last, *parts_of(meaning.first), *parts_of(meaning.last))
    if isinstance(meaning, Counted | Stretch) and not isinstance(meaning.base, Now | Told):
        return (meaning.base, *parts_of(meaning.base))
    if isinstance(meaning, Slice | Running):
        return (meaning.whole, *parts_of(meaning.whole))
    if isinstance(meaning, Happening) and meaning.date:
        return (meaning.date, *parts_of(meaning.date))
    return ()


class Found(NamedTuple):
    """A time read from words: the index after its last word, what it means, and when its clause must be for it to be one."""

    end: int
    meaning: Meaning
    needs: Literal["", "future", "past", "open"] = ""
    """ "In three days" is a time in "will close in three days" alone: else it measures. "For months" is none of what is to come."""


def longest(*found: Found | None) -> Found | None:
    """The reading that goes furthest, the first of those; None where there is none."""
    return max((each for each in found if each), key=lambda each: each.end, default=None)
