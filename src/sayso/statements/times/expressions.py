"""The time expressions of a report: their words, with the preposition, and what they mean, not yet held against a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import cast

from sayso.lexicon.words import is_in
from sayso.records import Analysis, Event, Report, Span
from sayso.statements.times.counted import find_counted, first_words
from sayso.statements.times.future import Verb, clause_time, is_future
from sayso.statements.times.happenings import find_happening, head_of, is_lasting, stands_for_time
from sayso.statements.times.meanings import (
    Between,
    Bounded,
    Counted,
    Found,
    Happening,
    How,
    Meaning,
    Now,
    Portion,
    Season,
    Told,
    Unit,
    Whole,
    Written,
    Years,
    longest,
)
from sayso.statements.times.points import find_point
from sayso.statements.times.vocabulary import POSSESSIVES, Words, numbers, phrases, sentences_of, values
from sayso.statements.times.written import find_day, find_day_list, find_written

BEGINNINGS = (
    *("opener", "event opener", "month", "weekday", "near day", "which", "which told", "season", "place", "edge", "ordinal"),
    *("number", "vague number", "about", "feast", "moving feast", "weekday feast", "unit"),
)
"""The kinds of words with which a time can begin."""
OTHER_BEGINNINGS = frozenset(
    {"the", "that", "these", "those", "so", "earlier", "later", "overnight", "recent", "'", "‘", "half", "all", "ad", "fiscal"}
)
JOINED = (
    *("first-quarter", "second-quarter", "third-quarter", "fourth-quarter", "q1", "q2", "q3", "q4"),
    *("early-", "mid-", "late-", "year-", "month-", "pre-", "post-"),
)


BEGINNING = ("start", "outset", "beginning")
BOUNDS = ("before", "after", "since", "until")
ROUGHLY = ("about", "around", "roughly", "approximately", "circa")
APPOINTED = ("date", "day", "deadline")
MODIFYING = ("JJ", "NN", "VBN", "VBD", "NNP")
TOLD_BY = ("it", "that", "this")
"""Pronouns that stand for what a time is told of."""
ANY_NOUN = (("course", "of"), ("eve", "of"))
"""The ends of prepositions behind which any noun is what happens."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression of a report."""

    span: Span
    text: str
    meaning: Meaning
    future: bool
    """Whether its clause tells of what is to come."""
    is_attribute: bool = False
    """Whether it tells which thing is meant: "the raid of the 12th"."""
    year: int | None = None
    """The year told before it, where it has none of its own."""
    past: int | None = None
    """Where the verb stands, in the report's text, that tells it as past."""


def find_expressions(report: Report, analysis: Analysis, events: Sequence[Event] = ()) -> tuple[Expression, ...]:
    """The time expressions of a report's sentences, in the order of the text; none shares a word with another.

    The nouns of `events`, which the user has dated, name what happens, whichever they are: "since the refit".
    """
    happenings = frozenset(head_of(event.words) for event in events)
    return tuple(each for words in sentences_of(report, analysis, happenings) for each in read_sentence(words))


def read_sentence(words: Words) -> Iterator[Expression]:
    """The time expressions of one sentence."""
    at, starts = 0, beginnings()
    while at < len(words.lower):
        word = words.lower[at]
        can_begin = word in starts or word[:1].isdigit() or word.startswith(JOINED) or word.partition("-")[0] in starts
        for first, end, meaning in find_day_list(words, at) if can_begin else ():
            yield _expression(words, first, end, meaning)
            at = end
        found = _read(words, at) if can_begin else None
        if found is None:
            at += 1
            continue
        yield _expression(words, at, found.end, found.meaning)
        at = found.end


def _expression(words: Words, first: int, end: int, meaning: Meaning) -> Expression:
    span = words.span(first, end)
    verb = clause_time(words, first, end)
    past = words.tokens[verb.at].start if verb.tells == "past" else None
    is_attribute = words.at(first) in ("of", "from", "dated")
    return Expression(span, words.text[slice(*span)], meaning, verb.tells == "future", is_attribute, past=past)


@cache
def beginnings() -> frozenset[str]:
    """The first words of time expressions."""
    return frozenset(first for kind in BEGINNINGS for first in phrases(kind)) | OTHER_BEGINNINGS | first_words()


def _read(words: Words, at: int) -> Found | None:
    """The time expression that begins at an index, if what it needs of its clause is there."""
    found = _behind_opener(words, at) or _bare(words, at)
    if found is None or words.at(at - 1) in values("again") or words.at(found.end) in values("no day behind"):
        return None  # "every | Monday", "in 500 | BC"
    if (
        words.at(at - 1) == "a"
        and words.is_mark(found.end)
        and isinstance(found.meaning, Written)
        and found.meaning.weekday is not None
    ):
        return None  # "on a | Friday afternoon,"
    if found.needs == "open":
        return None if _is_perfect(words, clause_time(words, at, found.end)) else found
    if found.needs and is_future(words, at, found.end) != (found.needs == "future"):
        return None
    return found


def _is_perfect(words: Words, verb: Verb) -> bool:
    """ "Should | have gone back on it within three days": done within so many days it measures how long that took."""
    return verb.tells == "past" and ("have" in (words.at(verb.at), words.at(verb.at + 1)) or words.at(verb.at) in ("has", "had"))


# ---- without a preposition -------------------------------------------------------------------------------------


def _bare(words: Words, at: int) -> Found | None:
    found = longest(find_point(words, at), find_counted(words, at))
    return _extended(words, found) if found else None


def _time(words: Words, at: int) -> Found | None:
    """The time behind a preposition; "in | Monday's vote" is none, since the preposition belongs to the vote."""
    if words.at(at) in values("again"):
        return None
    found = longest(find_point(words, at, opened=True), find_counted(words, at))
    return None if found is None or words.at(found.end) in POSSESSIVES else found


def _extended(words: Words, found: Found) -> Found:
    """Takes in the other end: "Monday | to Wednesday", "January 23 | - March 9 2014", "May | and June"."""
    joins = words.at(found.end)
    if joins not in values("to") and joins not in ("and", "or"):
        return found
    if _kind(found.meaning) and joins in values("to") and (end := _to_now(words, found.end + 1)):
        return Found(end, Between(found.meaning, Now()))
    other = find_point(words, found.end + 1, opened=True)
    if other is None or words.at(other.end) in POSSESSIVES or _kind(found.meaning) != (kind := _kind(other.meaning)) or not kind:
        return found
    if joins in ("and", "or") and not _follows(found.meaning, other.meaning):
        return found
    return Found(other.end, _between(found.meaning, other.meaning))


def _kind(meaning: Meaning) -> str:
    """What a written time names: only two of a kind are the ends of a stretch."""
    if isinstance(meaning, Years):
        return "years"
    if isinstance(meaning, Season):
        return "season"
    if not isinstance(meaning, Written):
        return ""
    named = (("day", meaning.day), ("month", meaning.month), ("weekday", meaning.weekday), ("year", meaning.year))
    return next(name for name, value in named if value is not None)


def _follows(one: Meaning, other: Meaning) -> bool:
    """Whether the second of two times of a kind comes right behind the first: "May and June"."""
    if isinstance(one, Years) and isinstance(other, Years):
        return one.last + 1 == other.first
    if isinstance(one, Season) and isinstance(other, Season):
        return one.month % 12 + 3 == other.month and one.year is None
    assert isinstance(one, Written)  # noqa: S101 - told by `_kind`
    assert isinstance(other, Written)  # noqa: S101 - as above
    if one.weekday is not None and one.day is None:
        return other.weekday == (one.weekday + 1) % 7
    if one.day is not None and other.day is not None:
        return (one.month, one.day + 1) == (other.month, other.day)
    if one.month is not None:
        return one.month % 12 + 1 == other.month
    return one.year is not None and one.year + 1 == other.year


def _between(first: Meaning, last: Meaning) -> Between:
    """A stretch; the year of its end is that of its beginning, too: "January 23 to March 9, 2014"."""
    if isinstance(first, Written) and isinstance(last, Written) and first.year is None and first.month and last.month and last.year:
        is_earlier = (first.month, first.day or 0) <= (last.month, last.day or 31)
        first = replace(first, year=last.year if is_earlier else last.year - 1)
    elif isinstance(first, Season) and isinstance(last, Season) and first.year is None and last.year:
        first = replace(first, year=last.year)
    return Between(first, last)


# ---- behind a preposition --------------------------------------------------------------------------------------


def _behind_opener(words: Words, at: int) -> Found | None:
    """The longest time whose first words are a preposition or what does its work."""
    found: list[Found | None] = []
    is_put_in = words.at(at - 1) == "["
    for parts, how in phrases("opener").get(words.at(at), ()):
        start = at + len(parts)
        if words.lower[at:start] == parts:
            start += is_put_in and words.at(start) == "]"  # "[In] 2029 we opened"
            found.append(_opened(words, at, start, how))
    for parts, how in phrases("event opener").get(words.at(at), ()):
        start = at + len(parts)
        if words.lower[at:start] == parts:
            found.append(_event(words, start, how, any_noun=parts[-1] == "during" or parts[-2:] in ANY_NOUN))
    return longest(*found)


def _opened(words: Words, at: int, start: int, how: str) -> Found | None:
    if how == "between":
        return _ends(words, start, frozenset({"and"})) or _days(words, start)
    if how == "from":
        return _ends(words, start, frozenset(values("to"))) or _from(words, at, start)
    if how == "at":
        start += words.at(start) in ROUGHLY and words.at(start + 1)[:1].isdigit()  # "in about 1990"
        found = _time(words, start)
        return _extended(words, found) if found else _nth_of(words, start) or _of_story(words, at, start)
    if how == "eve":
        found = _time(words, start)
        return Found(found.end, Counted(1, "day", -1, found.meaning)) if found else None
    if words.at(start) == "then":
        return Found(start + 1, Bounded(cast("How", how), Told()))
    if words.at(at) == "ever" and start == at + 2 and words.is_mark(start):
        return Found(start, Bounded("since", Told()))
    if how == "after" and words.is_name(at) is False and words.at(at - 1) == "the":
        return None  # "the following Monday"
    start = _over_clock(words, start)
    start += words.at(start) in ROUGHLY and words.at(start + 1)[:1].isdigit()  # "until about 2030"
    found = _time(words, start) or _nth_of(words, start) or (_appointed(words, start) if words.at(at) == "by" else None)
    return Found(found.end, Bounded(cast("How", how), found.meaning), found.needs) if found else None


def _over_clock(words: Words, at: int) -> int:
    """The index behind a time of day and its "on": "by | noon on | Monday", "until | 6 p.m. on | Friday"."""
    is_clock = words.at(at)[:1].isdigit() and words.at(at + 1) in values("clock")
    end = at + 2 if is_clock else at + 1 if words.at(at) in values("part of day") else at
    return end + 1 if end > at and words.at(end) == "on" else at


def _ends(words: Words, start: int, joins: frozenset[str]) -> Found | None:
    """ "from | Monday to Wednesday", "between | the vote and 4 May"."""
    first = longest(_time(words, start), _happening(words, start))
    if first is None:
        return None
    if isinstance(first.meaning, Between):
        return first  # "between | May 4 and 5"
    if words.at(first.end) not in joins:
        return None
    if end := _to_now(words, first.end + 1):
        return Found(end, Between(first.meaning, Now()))
    last = longest(_time(words, first.end + 1), _happening(words, first.end + 1))
    return Found(last.end, _between(first.meaning, last.meaning)) if last else None


def _to_now(words: Words, at: int) -> int | None:
    """The index behind what says that a stretch runs on: "2029 to | the present", "(2029 – | present)"."""
    if words.lower[at : at + 2] in (("the", "present"), ("this", "day")):
        return at + 2
    is_bare = words.at(at) in ("present", "date", "today", "now") and words.is_mark(at + 1)
    return at + 1 if is_bare else None


def _days(words: Words, start: int) -> Found | None:
    """ "between | 4 and 9 May"."""
    day = find_day(words, start)
    last = find_written(words, start + 2, opened=True) if day and words.at(start + 1) == "and" else None
    if day is None or last is None or not isinstance(last.meaning, Written) or last.meaning.day is None:
        return None
    return Found(last.end, Between(replace(last.meaning, day=day[1]), last.meaning))


def _from(words: Words, at: int, start: int) -> Found | None:
    """ "from 2030 on", "applies from Monday" open a stretch; "a letter from May" tells which one."""
    if words.at(start) == "the" and words.at(start + 1) in BEGINNING and words.at(start + 2) != "of":
        return Found(start + 2, Bounded("since", Happening(f"the {words.at(start + 1)}")))  # nobody dates it
    found = _time(words, start)
    if found is None:
        return _of_story(words, at, start)
    if words.at(found.end) in ("on", "onward", "onwards") and not find_point(words, found.end + 1):
        return Found(found.end + 1, Bounded("since", found.meaning))
    hangs_on_noun = words.tag(at - 1).startswith("NN") or words.at(at - 1) in (",", ")", "")
    return found if hangs_on_noun or not words.tags else Found(found.end, Bounded("since", found.meaning))


def _nth_of(words: Words, at: int) -> Found | None:
    """ "on | the fourth day of the inquest"."""
    nth = numbers("ordinal").get(words.at(at + 1)) if words.at(at) == "the" else None
    unit = values("period").get(words.at(at + 2), "")
    if nth is None or unit not in ("day", "week") or words.at(at + 3) != "of":
        return None
    found = find_happening(words, at + 4, any_noun=True)
    return Found(found.end, Portion(found.meaning, nth, 1, cast("Unit", unit))) if found else None


def _of_story(words: Words, at: int, start: int) -> Found | None:
    """ "on | day three", "from | the first day", "on | the night": a day of what is told, which nobody dates here."""
    if words.lower[at:start] == ("on",) and words.at(start) == "day" and words.at(start + 1) in numbers("number"):
        return Found(start + 2, Happening(words.text[slice(*words.span(start, start + 2))]))
    nth = words.at(start) == "the" and words.at(start + 1) in numbers("ordinal")
    is_period = nth and words.at(start + 2) in ("day", "week", "month")
    if is_period and words.at(at) in ("from", "in", "on", "during") and _closes(words, start + 3):
        return Found(start + 3, Happening(words.text[slice(*words.span(start, start + 3))]))
    is_night = words.lower[at : start + 1] == ("on", "the") and words.at(start + 1) in ("night", "day", "evening")
    return Found(start + 2, Whole("day", 0, Told())) if is_night and _closes(words, start + 2) else None


def _closes(words: Words, at: int) -> bool:
    return words.is_mark(at) or words.at(at) in ("that", "and", "but")


def _appointed(words: Words, at: int) -> Found | None:
    """ "by | the agreed date", "by | the national day": a day with a name that nobody dates."""
    found = find_happening(words, at, any_noun=True) if words.at(at) == "the" else None
    if found:
        return found if words.at(found.end - 1) in APPOINTED else None
    end = next((end for end in range(at + 2, at + 4) if words.at(end) in APPOINTED and words.tag(end - 1) in MODIFYING), None)
    is_told = words.at(at) == "the" and end is not None
    return Found(end + 1, Happening(words.text[slice(*words.span(at, end + 1))])) if is_told and end else None


def _happening(words: Words, at: int) -> Found | None:
    return find_happening(words, at) if is_in(words.at(at), "determiner") else None


def _event(words: Words, start: int, how: str, *, any_noun: bool) -> Found | None:
    """ "before | the vote", "during | the talks", "over | the 10-month-long conflict"."""
    if how == "long":
        found = find_happening(words, start, any_noun=True)
        return found if found and is_lasting(words, start, found.end) else None
    found = find_happening(words, start, any_noun=any_noun or (how in BOUNDS and stands_for_time(words, start)))
    if found is None:
        return _of_told(words, start, how)
    if how == "eve":
        return Found(found.end, Counted(1, "day", -1, found.meaning))
    if how in ("week", "month", "year"):
        return Found(found.end, Whole(cast("Unit", how), 0, found.meaning))
    return found if how == "at" else Found(found.end, Bounded(cast("How", how), found.meaning))


def _of_told(words: Words, at: int, how: str) -> Found | None:
    """ "before | it", "after | that": the time told before, where nothing hangs on the pronoun."""
    is_over = words.is_mark(at + 1) or is_in(words.at(at + 1), "conjunction")
    return Found(at + 1, Bounded(cast("How", how), Told())) if how in BOUNDS and words.at(at) in TOLD_BY and is_over else None
