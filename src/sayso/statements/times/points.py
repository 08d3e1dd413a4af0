"""Times that are told from where one stands: "yesterday", "last week", "late last year", "that day", "Friday of next week"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import chain
from typing import cast

from sayso.lexicon.words import is_in
from sayso.statements.times.meanings import (
    Between,
    Chosen,
    Decade,
    Found,
    Inside,
    Meaning,
    Now,
    Place,
    Portion,
    Running,
    Season,
    Slice,
    Told,
    Unit,
    Weekend,
    Whole,
    Written,
    Years,
    longest,
)
from sayso.statements.times.near import find_at_the_time, find_for_the_year, find_near
from sayso.statements.times.vocabulary import DASHES, POSSESSIVES, Words, numbers, phrases, values
from sayso.statements.times.written import find_month, find_written
from sayso.statements.times.years import CENTURY, find_run_of_years, find_year

JOINED = re.compile(r"(early|mid|late)-(.+)")
YEARS = re.compile(r"([12]\d{3})(s?)")
QUARTERS = 4
BUSINESS_YEARS = frozenset({"fiscal", "financial", "tax", "budget"})
"""Stand before "year" where a business counts it."""
STRETCHING = frozenset({"in", "over", "during", "within", "for", "throughout", "through", "across", "of"})
"""Behind these "the next week" is seven days, elsewhere the week after the one told before."""
PARTS: dict[str, Place] = {"early": "early", "earlier": "early", "middle": "mid", "late": "late", "later": "late", "latter": "late"}
HALVES: dict[str, Place] = {"first": "first half", "second": "second half", "last": "second half", "latter": "second half"}


def find_point(words: Words, at: int, *, opened: bool = False) -> Found | None:
    """The time that begins at an index and is no count of units; `opened` tells that "in" or the like stands before it."""
    word = words.at(at)
    behind = words.at(at + 1)
    if word == "the" and behind not in behind_the() and not behind[:1].isdigit() and not JOINED.fullmatch(behind):
        return None
    finders = finders_of().get(word, finders_of().get(word.partition("-")[0]))
    if finders is None and not word[:1].isdigit():
        return None
    found = longest(
        find_written(words, at, opened=opened or _is_contained(words, at)),
        _season(words, at, opened=opened),
        *[find(words, at) for find in finders or ()],
    )
    return _inside(words, found) if found else None


@cache
def finders_of() -> dict[str, tuple[Finder, ...]]:
    """What to look for at a word with which a time can begin, beside dates and seasons."""
    by_word: dict[str, tuple[Finder, ...]] = {}
    for kinds, finders in FINDERS:
        for word in chain.from_iterable(phrases(kind) for kind in kinds):
            by_word[word] = (*by_word.get(word, ()), *finders)
    for word, finders in FINDERS_BY_WORD.items():
        by_word[word] = (*by_word.get(word, ()), *finders)
    return by_word


@cache
def behind_the() -> frozenset[str]:
    """The words that can stand behind "the" where a time begins with it."""
    return frozenset(chain.from_iterable(phrases(kind) for kind in KINDS_BEHIND_THE)) | WORDS_BEHIND_THE


def find_period(words: Words, at: int) -> tuple[int, Unit] | None:
    """The index after "week", "month" and the like, and which it is."""
    unit = values("period").get(words.at(at))
    return (at + 1, cast("Unit", unit)) if unit else None


# ---- wholes --------------------------------------------------------------------------------------


def _which(words: Words, at: int) -> Found | None:
    """ "last week", "this past Friday", "the coming year", "next May", "last Christmas"."""
    start = at + 1 if words.at(at) == "the" else at
    word = words.at(start)
    which = numbers("which").get(word)
    if which is None or (word in ("past", "current", "coming", "upcoming") and start == at):
        return None
    end = start + 1
    if word == "this" and words.at(end) in ("past", "coming", "next", "last"):
        which, end = numbers("which")[words.at(end)], end + 1
    period = find_period(words, end)
    if period and period[1] != "day":
        is_count = start > at and word != "current"  # "the last year" is a stretch, or told from elsewhere
        return None if is_count else Found(period[0], Whole(period[1], which))
    return _chosen(words, end, which, Now())


def _chosen(words: Words, at: int, which: int, base: Meaning) -> Found | None:
    """What comes again behind "last" or "the following": a weekday, month, season, feast or weekend."""
    if words.at(at) == "weekend":
        return Found(at + 1, Chosen(Weekend(), which, base))
    if month := numbers("season").get(words.at(at)):
        return Found(at + 1, Chosen(Season(month), which, base))
    found = find_written(words, at, opened=True)
    if found and isinstance(found.meaning, Written) and found.meaning.year is None and words.is_name(at):
        return Found(found.end, Chosen(found.meaning, which, base))
    return None


def _all(words: Words, at: int) -> Found | None:
    """ "all week", "all winter", "all last year": of what runs up to now, unless it is to come."""
    period = find_period(words, at + 1)
    if period:
        return None if period[1] == "day" else Found(period[0], Running(Whole(period[1], 0), 0))
    found = longest(_which(words, at + 1), _season(words, at + 1, opened=True))
    return Found(found.end, Running(found.meaning, 0)) if found else None


def _next_but_one(words: Words, at: int) -> Found | None:
    """ "the year before last", "the week after next"."""
    period = find_period(words, at + 1) if words.at(at) == "the" else None
    if period is None:
        return None
    side = {("before", "last"): -2, ("after", "next"): 2}.get((words.at(period[0]), words.at(period[0] + 1)))
    return Found(period[0] + 2, Whole(period[1], side)) if side else None


def _told(words: Words, at: int) -> Found | None:
    """ "that day", "the same month", "the following week", "the next day", "the following Monday"."""
    start = at + 1
    if words.at(at) == "that":
        start += words.at(start) in ("same", "very")
        which: int | None = 0
    elif words.at(at) == "the":
        before = find_period(words, start)
        if before and words.at(before[0]) == "before" and words.is_mark(before[0] + 1):
            return Found(before[0] + 1, Whole(before[1], -1, Told()))
        start += words.at(start) == "very"
        which = numbers("which told").get(words.at(start))
        start += 1
    elif words.at(at) == "next":
        which = 1 if words.at(start) == "day" else None
    else:
        return None
    if which is None or (words.at(start - 1) == "next" and words.at(at - 1) in STRETCHING and words.at(start) != "day"):
        return None
    if period := find_period(words, start):
        return Found(period[0], Whole(period[1], which, Told()))
    if words.at(start) in values("part of day"):
        return Found(start + 1, Whole("day", which, Told()))
    return (
        _chosen(words, start, which, Told())
        if which or words.at(start) in values("season") or words.at(start) == "weekend"
        else None
    )


def _running(words: Words, at: int) -> Found | None:
    """ "earlier this year", "so far this month", "later in the week", "the rest of the year", "earlier today"."""
    if words.lower[at : at + 2] == ("so", "far"):
        found = _which(words, at + 2)
        return Found(found.end, Running(found.meaning, -1)) if found else None
    if words.at(at) == "the" and words.at(at + 1) in ("rest", "remainder") and words.at(at + 2) == "of":
        found = _whole(words, at + 3)
        return Found(found.end, Running(found.meaning, 1)) if found else None
    side = {"earlier": -1, "later": 1}.get(words.at(at))
    if side is None:
        return None
    start = at + 2 if words.at(at + 1) in ("in", "on") else at + 1
    if words.at(start) == "that":
        return _told(words, start)
    if words.lower[start : start + 2] == ("the", "day"):
        return Found(start + 2, Whole("day", 0, Told()))
    found = _whole(words, start)
    return Found(found.end, Running(found.meaning, side)) if found else None


# ---- slices ----------------------------------------------------------------------------------------------------


def _early(words: Words, at: int) -> Found | None:
    """ "early May", "mid-2031", "late last year", "early in 2031", "the late 1990s", "early on Monday"."""
    start = at + 1 if words.at(at) == "the" else at
    if joined := JOINED.fullmatch(words.at(start)):
        return _joined(words, start, cast("Place", joined[1]), joined[2])
    place = values("place").get(words.at(start))
    if place is None:
        return None
    start += 2 if words.at(start + 1) in ("in", "on") or words.at(start + 1) in DASHES else 1
    found = _whole(words, start)
    return Found(found.end, Slice(found.meaning, cast("Place", place))) if found else None


def _joined(words: Words, at: int, place: Place, rest: str) -> Found | None:
    """ "mid-May", "mid-May 2031", "mid-2031": one word of two."""
    year: int | None = None
    end = at + 1
    if month := numbers("month").get(rest):
        end, year = find_year(words, end) or (end, None)
        return Found(end, Slice(Written(year, month), place))
    if years := YEARS.fullmatch(rest):
        first = int(years[1])
        return Found(end, Slice(Years(first, first + 9) if years[2] else Written(first), place))
    if (day := numbers("weekday").get(rest)) is not None:
        return Found(end, Written(weekday=day))
    if rest in values("decade word"):
        return Found(end, Slice(Decade(numbers("decade word")[rest]), place))
    if (century := CENTURY.fullmatch(rest)) and words.at(end) == "century" and int(century[1]) > 1:
        return Found(end + 1, Slice(Years(100 * int(century[1]) - 100, 100 * int(century[1]) - 1), place))
    return None


def _edge(words: Words, at: int) -> Found | None:
    """ "the end of May", "the start of the year", "the first half of 2031", "year end", "the month's end"."""
    if words.at(at) in ("year-end", "month-end"):
        return Found(at + 1, Portion(Whole("year" if words.at(at) == "year-end" else "month", 0), -1, 1, "day"))
    start = at + 1 if words.at(at) == "the" else at
    if words.at(start) in ("year", "month") and (before := start + (words.at(start + 1) in POSSESSIVES)):
        period = find_period(words, start)
        return Found(before + 2, Portion(Whole(period[1], 0), -1, 1, "day")) if period and words.at(before + 1) == "end" else None
    if words.at(start) == "very":
        start += 1
    place = values("edge").get(words.at(start))
    if words.at(start + 1) == "half" and words.at(start) in HALVES:
        place, start = HALVES[words.at(start)], start + 1
    if words.at(start + 1) == "part" and words.at(start) in PARTS:
        place, start = PARTS[words.at(start)], start + 1
    found = _whole(words, start + 2) if place and words.at(start + 1) == "of" else None
    return Found(found.end, Slice(found.meaning, cast("Place", place))) if found else None


def _portion(words: Words, at: int) -> Found | None:
    """ "the first week of May", "the last three months of 2030", "the second quarter of the year"."""
    start = at + 1 if words.at(at) == "the" else at
    first, _, joined = words.at(start).partition("-")
    nth = numbers("ordinal").get(first)
    if nth and joined == "quarter":  # "second-quarter profit"
        return Found(start + 1, Season(3 * nth - 2))
    if nth is None or joined:
        return None
    start += 1
    count = numbers("number").get(words.at(start)) or (int(words.at(start)) if words.at(start).isdigit() else None)
    start += count is not None
    if words.at(start) == "quarter" and count is None and words.at(start + 1) != "of" and 1 <= nth <= QUARTERS:
        year = find_year(words, start + 1)
        return Found(year[0] if year else start + 1, Season(3 * nth - 2, year[1] if year else None))
    if words.at(start) == "quarter" and count is None:
        count, unit = 3, "month"
    elif words.at(start) in values("unit"):
        unit, factor = values("unit")[words.at(start)].split()
        count = (count or 1) * int(factor)  # "the first decade of the century"
    else:
        return None
    found = _whole(words, start + 2) if words.at(start + 1) == "of" else None
    return Found(found.end, Portion(found.meaning, nth, count or 1, cast("Unit", unit))) if found else None


def _whole(words: Words, at: int) -> Found | None:
    """What can be cut: "May", "2030", "last year", "the month", "the 1990s"."""
    if words.at(at) == "the" and (period := find_period(words, at + 1)):
        return Found(period[0], Whole(period[1], 0)) if period[1] != "day" and words.at(period[0]) not in ("of", "before") else None
    found = longest(
        find_written(words, at, opened=True),
        *(find(words, at) for find in (find_near, _which, _told)),
        _season(words, at, opened=True),
    )
    return _inside(words, found) if found else None


# ---- seasons, weekends, and what stands around a date ----------------------------------------------------------


def _season(words: Words, at: int, *, opened: bool) -> Found | None:
    """ "the spring of 2031", "winter 2030", behind "in" also "spring" and "the spring"; "the fall of the city" is none."""
    start = at + 1 if words.at(at) == "the" else at
    month = numbers("season").get(words.at(start))
    if month is None:
        return None
    if year := find_year(words, start + 1):
        is_pair = words.at(year[0]) in DASHES and words.touches(year[0]) and words.at(year[0] + 1).isdigit()
        return Found(year[0] + 2 if is_pair else year[0], Season(month, year[1]))
    if _container(words, start + 1):
        return Found(start + 1, Season(month))
    is_noun = words.is_mark(start + 1) or is_in(
        words.at(start + 1), "preposition", "conjunction", "auxiliary", "pronoun", "determiner"
    )
    return Found(start + 1, Season(month)) if opened and is_noun and words.at(start + 1) != "of" else None


def _weekend(words: Words, at: int) -> Found | None:
    return Found(at + 2, Weekend()) if words.lower[at : at + 2] == ("the", "weekend") and words.at(at + 2) != "of" else None


def _of_date(words: Words, at: int) -> Found | None:
    """ "the night of 4 May", "the week of May 4", "the month of May", "the year 2030", "the weekend of 4-5 May"."""
    if words.at(at) != "the":
        return None
    if words.at(at + 1) == "years" and (years := find_run_of_years(words, at + 2)):
        return years
    if words.at(at + 1) == "year" and (year := find_written(words, at + 2, opened=True)):
        return year if isinstance(year.meaning, Written) and year.meaning.month is None and year.meaning.year else None
    kind = words.at(at + 1)
    if words.at(at + 2) != "of" or not (kind in values("part of day") or kind in ("week", "month", "weekend", "day")):
        return None
    found = longest(find_written(words, at + 3, opened=True), find_near(words, at + 3), _which(words, at + 3))
    if found is None or kind != "week":
        return found
    return Found(found.end, Whole("week", 0, found.meaning))


def _named_year(words: Words, at: int) -> Found | None:
    """ "fiscal year 2030", "the tax year 2029-30"; for what it is, its calendar year stands."""
    start = at + 1 if words.at(at) == "the" else at
    behind = start + 1 + (words.at(start + 1) == "year")
    if words.at(start) not in BUSINESS_YEARS or (behind == start + 1 and words.at(start) != "fiscal"):
        return None
    year = find_written(words, behind, opened=True)
    is_year = year and isinstance(year.meaning, Written | Between)
    return year if is_year and words.at(behind)[:1].isdigit() else None


def _inside(words: Words, found: Found) -> Found:
    """Takes in the whole behind a part: "4 May | last year", "Friday | of next week", "the spring | of last year"."""
    part = found.meaning
    if not isinstance(part, Written | Season) or part.year:
        return found
    whole = _container(words, found.end)
    return Found(whole.end, Inside(part, whole.meaning)) if whole else found


def _is_contained(words: Words, at: int) -> bool:
    """Whether a month is one because of what stands behind it: "May | last year"."""
    return find_month(words, at) is not None and _container(words, at + 1) is not None


def _container(words: Words, at: int) -> Found | None:
    """ "| last year", "| of next week", "| of that year"."""
    start = at + 1 if words.at(at) in ("of", "in") else at
    whole = longest(_which(words, start), _told(words, start))
    if whole is None and start > at and words.lower[start : start + 2] == ("the", "year"):
        return None
    return whole if whole and isinstance(whole.meaning, Whole) and whole.meaning.unit in ("week", "month", "year") else None


Finder = Callable[[Words, int], Found | None]
FINDERS: tuple[tuple[tuple[str, ...], tuple[Finder, ...]], ...] = (
    (("month", "weekday", "feast", "moving feast", "weekday feast", "season", "quarter of year", "known stretch"), ()),
    (("ordinal",), (_portion,)),
    (("near day",), (find_near,)),
    (("which",), (_which,)),
    (("place",), (_early, _edge)),
    (("edge",), (_edge,)),
)
"""The kinds of words with which a time begins, and what may then be one."""
FINDERS_BY_WORD: dict[str, tuple[Finder, ...]] = {
    **dict.fromkeys(BUSINESS_YEARS, (_named_year,)),
    "ad": (),
    "the": (
        _named_year,
        find_near,
        _which,
        _early,
        _edge,
        _portion,
        _told,
        _running,
        _next_but_one,
        _of_date,
        _weekend,
        find_at_the_time,
        find_for_the_year,
    ),
    **dict.fromkeys(("overnight", "last", "this"), (find_near,)),
    **dict.fromkeys(("earlier", "later", "so"), (_running,)),
    **dict.fromkeys(("that", "next"), (_told, find_at_the_time)),
    "all": (_all,),
    **dict.fromkeys(("year", "month", "year-end", "month-end", "first", "second", "latter"), (_edge,)),
    **dict.fromkeys(("'", "‘", "nineteenth", "twenty", "pre", "post"), ()),
}
KINDS_BEHIND_THE = (
    *("ordinal", "which", "which told", "place", "edge", "season", "decade word", "period", "part of day", "weekday", "feast"),
    "known stretch",
)
WORDS_BEHIND_THE = BUSINESS_YEARS | frozenset({"rest", "remainder", "weekend", "very", "'", "‘", "latter", "time", "years"})
