"""The year of a date without one, told just before it: "In March 2029 the mill burnt. On 4 April | the owner left."."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.records import Report
from sayso.statements.times.expressions import Expression
from sayso.statements.times.meanings import Counted, Meaning, Near, Now, Running, Whole, Written, parts_of


def carry_years(report: Report, expressions: Sequence[Expression]) -> tuple[Expression, ...]:
    """The expressions with the years that those of the same block tell before them; a time told from now on ends a story."""
    return tuple(_carried(report, expressions))


def _carried(report: Report, expressions: Sequence[Expression]) -> Iterator[Expression]:
    starts = [block.span.start for block in report.blocks]
    block = -1
    told: int | None = None
    last: int | None = None
    for one in expressions:
        here = bisect_right(starts, one.span.start) - 1
        told, last = (told, last) if here == block else (None, None)
        block = here
        date = _date(one.meaning)
        if date is not None and date.year is not None:
            told = date.year if date.month else None  # "exported some in 2029. On 4 May it said": a year alone is no day of a story
            last = date.year
        elif date is not None and date.month and told is not None and not one.future:
            yield replace(one, year=told)
            continue
        elif last is not None and not one.future and _is_of_the_year(one):
            yield replace(one, year=last)
            continue
        elif _is_from_now(one.meaning):
            told = last = None
        yield one


def _date(meaning: Meaning) -> Written | None:
    """The first date among the words of a time that has a month or a year."""
    found = (each for each in (meaning, *parts_of(meaning)) if isinstance(each, Written) and (each.month or each.year))
    return next(found, None)


def _is_of_the_year(one: Expression) -> bool:
    """Whether a time is told from "the year" of a story: "later in the year", not "later this year"."""
    return one.meaning in (Running(Whole("year", 0), -1), Running(Whole("year", 0), 1)) and one.text.lower().endswith("the year")


def _is_from_now(meaning: Meaning) -> bool:
    """Whether a time is told from the day words resolve against: "yesterday", "last week", "on Friday"."""
    if isinstance(meaning, Written):
        return meaning.weekday is not None and meaning.day is None
    return isinstance(meaning, Near) or (isinstance(meaning, Whole | Counted) and isinstance(meaning.base, Now))
