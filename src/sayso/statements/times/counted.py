"""Times that count: "three days ago", "two weeks before the vote", "in the past ten days", "months later", "in two weeks"."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import NamedTuple, cast

from sayso.lexicon.words import is_in
from sayso.statements.times.happenings import find_happening, stands_for_time
from sayso.statements.times.meanings import Counted, Found, Limit, Meaning, Now, Stretch, Told, Unit, longest
from sayso.statements.times.points import STRETCHING, find_point
from sayso.statements.times.vocabulary import Words, match_phrase, numbers, phrases, values

SIDES = {"last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1}
HALVES = ("half", "1/2", "½")
LEAD, CLAUSE = 4, 14
"""The most words of a count, and from its "after" to the verb of the clause behind it; guesses."""
RANKED_WITHIN = 6
"""How many words before "in" the rank of something may stand: "the first honest sentence | in 30 years"; a guess."""
TOLD_SIDES = {"previous": -1, "preceding": -1, "following": 1, "subsequent": 1, "ensuing": 1}


class Count(NamedTuple):
    """A number of units; `number` is None where words do not say it."""

    end: int
    number: int | None
    unit: Unit
    is_bare: bool
    """Whether only a plural stands there: "months ago"."""


def find_counted(words: Words, at: int) -> Found | None:
    """The time that counts units from an index on."""
    first = at + 1 if words.at(at) in ("a", "an", "the") else at
    if words.at(first) not in first_words() and not words.at(first)[:1].isdigit():
        return None
    limit: Limit = "about"
    start = at
    if about := match_phrase(words, at, "about"):
        start, limit = about[0], cast("Limit", about[1])
    is_whole = words.at(start) == "the"
    start += is_whole
    stretch = _stretch(words, start) if start == at or is_whole else None
    count = read_count(words, start)
    if count is None:
        return stretch
    return longest(
        stretch,
        _from_base(words, count, limit, is_whole=is_whole, lasts=words.at(at - 1) == "for"),
        _behind_opener(words, at, count),
    )


@cache
def first_words() -> frozenset[str]:
    """The words with which a count of units can begin; hyphenated numbers among them."""
    kinds = chain.from_iterable(phrases(kind) for kind in ("number", "vague number", "unit", "about"))
    tens = [f"{ten}-{one}" for ten in numbers("number") for one in numbers("number")]
    return frozenset((*kinds, *tens, *SIDES, *TOLD_SIDES, *HALVES, "recent", "hundred", "estimated"))


def read_count(words: Words, at: int) -> Count | None:
    """ "three weeks", "a couple of days", "two and a half years", "several months", "days"."""
    if unit := values("unit").get(words.at(at)):
        return _count(at + 1, None if words.at(at).endswith("s") else 1, unit, is_bare=True)
    if words.at(at) == "half" and words.at(at + 1) in ("a", "an"):
        unit = values("unit").get(words.at(at + 2))
        return _half(at + 3, 0, unit) if unit else None
    found = _number(words, at)
    if found is None:
        return None
    end, number = found
    end += words.at(end) == "]" and words.at(at - 1) == "["  # "[Ten] years ago"
    unit = values("unit").get(words.at(end))
    if words.at(end) in HALVES and number and (unit := values("unit").get(words.at(end + 1))):
        return _half(end + 2, number, unit)
    if unit and words.lower[end + 1 : end + 4] == ("and", "a", "half") and number:
        return _half(end + 4, number, unit)
    if words.lower[end : end + 3] == ("and", "a", "half") and number and (unit := values("unit").get(words.at(end + 3))):
        return _half(end + 4, number, unit)
    return _count(end + 1, number, unit, is_bare=False) if unit else None


def _number(words: Words, at: int) -> tuple[int, int | None] | None:
    """The index after a number, and the number; None for it where the words are vague: "several"."""
    start = at + 1 if words.at(at) == "a" and words.at(at + 1) in ("couple", "few", "dozen", "hundred", "number") else at
    if vague := match_phrase(words, start, "vague number") or match_phrase(words, at, "vague number"):
        return vague[0], None
    word = words.at(start)
    if word.replace(",", "").isdecimal():
        return start + 1, int(word.replace(",", ""))
    number = _spelled(word)
    if number is None and word != "hundred":
        return None
    end = start + 1
    if number in range(20, 100, 10) and (ones := numbers("number").get(words.at(end), 99)) < 10 and words.at(end) != "a":
        number, end = (number or 0) + ones, end + 1
    if word == "hundred":
        number = 100
    elif words.at(end) == "hundred":
        number, end = (number or 1) * 100, end + 1
    end += words.at(start) == "couple" and words.at(end) == "of"
    return end, number


def _spelled(word: str) -> int | None:
    """A written-out number up to ninety-nine.

    >>> _spelled("twelve"), _spelled("thirty-one"), _spelled("many")
    (12, 31, None)
    """
    tens, _, ones = word.partition("-")
    number = numbers("number").get(tens)
    if not ones or number is None:
        return number if not ones else None
    rest = numbers("number").get(ones)
    return number + rest if rest and number >= 20 and rest < 10 else None


def _count(end: int, number: int | None, unit: str, *, is_bare: bool) -> Count:
    name, factor = unit.split()
    return Count(end, None if number is None else number * int(factor), cast("Unit", name), is_bare)


def _half(end: int, number: int, unit: str) -> Count | None:
    """ "half a year", "two and a half years", in months; half a week is no count of days."""
    name, factor = unit.split()
    if name not in ("year", "month"):
        return None
    months = (12 if name == "year" else 1) * int(factor)
    if name == "year" and months % 24 == 0:  # "half a century"
        return Count(end, (number * months + months // 2) // 12, "year", is_bare=False)
    return Count(end, number * months + months // 2, "month", is_bare=False)


# ---- what the count starts from --------------------------------------------------------------------------------


def _from_base(words: Words, count: Count, limit: Limit, *, is_whole: bool, lasts: bool) -> Found | None:
    """ "three days | ago", "a week | later", "two days | before the vote", "the day | after"."""
    if not (is_whole or (count.is_bare and count.number == 1)):
        for kind, side in (("counting back", -1), ("counting on", 1)):
            if found := match_phrase(words, count.end, kind):
                base: Meaning = Now() if found[1] == "now" else Told()
                return Found(found[0], Counted(count.number, count.unit, side, base, limit))
    if not count.is_bare and words.at(count.end) == "on" and words.at(count.end + 1) == ",":
        return Found(count.end + 1, Counted(count.number, count.unit, 1, Told(), limit))  # "Six years | on,"
    if is_whole and count.is_bare and words.at(count.end) in ("ahead", "since"):
        return Found(count.end + 1, Stretch(None, count.unit, 1)) if words.at(count.end) == "ahead" else None
    return _beside(words, count, limit, is_whole=is_whole, lasts=lasts)


def _beside(words: Words, count: Count, limit: Limit, *, is_whole: bool, lasts: bool) -> Found | None:
    """ "two days | before the vote", "the day | after", "for two weeks | from 4 June"."""
    behind = match_phrase(words, count.end, "counting base")
    if behind is None or (count.is_bare and count.number == 1 and not is_whole):
        return None
    side = int(behind[1])
    any_noun = stands_for_time(words, behind[0])
    base_found = longest(find_happening(words, behind[0], any_noun=any_noun), find_point(words, behind[0], opened=True))
    if base_found is None and words.at(behind[0]) in ("it", "that") and _is_over(words, behind[0] + 1):
        base_found = Found(behind[0] + 1, Told())
    if base_found is None and _is_clause_behind(words, count, behind[0]):
        return Found(behind[0], Counted(count.number, count.unit, -side, Told(), limit))
    if base_found is None and not (words.at(count.end) in ("before", "after") and _is_over(words, behind[0])):
        return None
    end, base = base_found[:2] if base_found else (behind[0], Told())
    if lasts or (is_whole and not (count.is_bare and count.number == 1)):  # "for two weeks from 4 June"
        return Found(end, Stretch(count.number, count.unit, side, base))
    return Found(end, Counted(count.number, count.unit, side, base, limit))


def _is_clause_behind(words: Words, count: Count, at: int) -> bool:
    """ "denied it on Tuesday, three days after | the board had said so": when that was, told by the clause before it."""
    if count.number is None or count.unit == "hour":
        return False
    first = count.end - 1
    while first > 0 and not words.is_mark(first - 1) and count.end - first < LEAD:
        first -= 1
    if words.at(first - 1) != "," or words.at(count.end) != "after":
        return False
    verb = next((index for index in range(at, at + CLAUSE) if words.tag(index) in ("VBD", "VBZ") or words.at(index) == ""), None)
    is_dated = any(index in numbers("weekday") or index in values("near day") for index in words.lower[: first - 1])
    return is_dated and verb is not None and words.tag(verb) in ("VBD", "VBZ")


def _is_over(words: Words, at: int) -> bool:
    """Whether nothing hangs on what stands before: "the day before | ,"."""
    return words.is_mark(at) or is_in(words.at(at), "conjunction", "auxiliary") or words.tag(at) in ("IN", "CC", "TO")


def _behind_opener(words: Words, at: int, count: Count) -> Found | None:
    """ "in | two weeks", "within | days" of what is to come; "for | months" of what has been."""
    opener, end = words.at(at - 1), count.end
    if opener == "in" and words.lower[end : end + 2] == ("'", "time"):
        return Found(end + 2, Counted(count.number, count.unit, 1))
    if opener == "in" and count.number and not count.is_bare and _is_ranked(words, at):
        return Found(end, Stretch(count.number, count.unit, -1))
    if opener == "in" and not count.is_bare:
        return Found(end, Counted(count.number, count.unit, 1), needs="future")
    if opener == "for" and at == 1 and not count.is_bare and count.unit not in ("hour", "day"):
        return Found(end, Stretch(count.number, count.unit, -1), needs="past")
    if opener == "within" and words.at(end) != "of" and not (count.is_bare and count.number):
        is_term = count.number is not None and count.unit != "hour"  # "that it withdraw the text | within three days"
        return Found(end, Stretch(count.number, count.unit, 1), needs="open" if is_term else "future")
    is_long = words.at(end - 1).rstrip("s") in ("decade", "century", "centurie")  # "has maintained | for half a century"
    is_vague = (count.number is None or is_long) and count.unit != "hour"
    if opener == "for" and is_vague and words.at(end) not in ("to", "at", "-", "in", "of"):
        return Found(end, Stretch(None, count.unit, -1), needs="past")
    return None


def _is_ranked(words: Words, at: int) -> bool:
    """ "The worst flood | in 30 years", "for the first time | in a decade": what is the first or the most is so of a stretch."""
    before = range(max(0, at - 1 - RANKED_WITHIN), at - 1)
    return any(words.at(index) in values("ranking") or words.tag(index) in ("JJS", "RBS") for index in before)


def _stretch(words: Words, at: int) -> Found | None:
    """ "past two weeks", "the | last year", "the | next few days", "recent months"; "the | next week" needs "over" before it."""
    has_the = words.at(at - 1) in ("the", "these", "those")
    if words.at(at) == "recent":
        count = read_count(words, at + 1)
        return Found(count.end, Stretch(None, count.unit, -1)) if count and count.is_bare and count.number is None else None
    side, told = SIDES.get(words.at(at)), TOLD_SIDES.get(words.at(at))
    count = read_count(words, at + 1)
    if count is None or (side is None and told is None):
        return None
    is_single = count.is_bare and count.number == 1
    if told is not None:
        return None if is_single or not has_the else Found(count.end, Stretch(count.number, count.unit, told, Told()))
    assert side is not None  # noqa: S101 - one of them is told
    if is_single and (not has_the or (side > 0 and words.at(at - 2) not in STRETCHING) or count.unit == "day"):
        return None
    if count.unit == "hour" and words.at(count.end - 1) not in ("hour", "hours"):
        return None  # "the next twenty minutes"
    is_loose = count.is_bare and not has_the and words.at(at) != "past"
    return None if is_loose else Found(count.end, Stretch(count.number if not is_single else 1, count.unit, side))
