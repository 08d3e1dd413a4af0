"""Which dated event a phrase means, and the events that a report dates itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from sayso.lexicon.words import is_in
from sayso.records import Analysis, Event, Report, Time
from sayso.statements.times.expressions import Expression
from sayso.statements.times.happenings import find_name, is_happening
from sayso.statements.times.meanings import Chosen, Inside, Near, Whole, Written
from sayso.statements.times.vocabulary import POSSESSIVES, Words, match_phrase, numbers, values, words_of

LONGEST = 366
"""The most days over which a report dates an event of its own: "the 2030 vote"."""
DATING = (Written, Inside, Near, Chosen, Whole)
"""The kinds of time that date an event."""
REACH = 8
"""How many words before a date an event that it dates may begin; a guess."""


class Match(NamedTuple):
    """The event that a phrase means; None where none fits, or several that differ in their days."""

    event: Event | None
    several: bool = False


def find_event(words: str, events: Sequence[Event]) -> Match:
    """The event that words mean: of the same name, and nothing said of one that contradicts the other.

    >>> from datetime import date
    >>> vote = Event("the Ostra vote", date(2031, 5, 4), date(2031, 5, 4))
    >>> find_event("the vote", [vote]).event == vote, find_event("the Marden vote", [vote]).event
    (True, None)
    """
    fitting = [event for event in events if _fits(words, event.words)]
    if len({(event.first, event.last) for event in fitting}) > 1:
        return Match(None, several=True)
    return Match(fitting[0] if fitting else None)


def report_events(
    report: Report, analysis: Analysis, expressions: Sequence[Expression], times: Sequence[Time]
) -> tuple[Event, ...]:
    """The events that a report dates itself: "the Feb. 24 invasion", "the raid on 4 May", "the vote was held on Friday".

    `times` are the expressions resolved, one each.
    """
    dated = [(one, time) for one, time in zip(expressions, times, strict=True) if isinstance(one.meaning, DATING)]
    starts = [one.span.start for one, _ in dated]
    found: dict[Event, None] = {}
    for sentence in analysis.sentences:
        here = dated[bisect_left(starts, sentence.span.start) : bisect_left(starts, sentence.span.end)]
        if not here:
            continue
        words = words_of(report, analysis, sentence)
        places = [token.start for token in words.tokens]
        for one, time in here:
            name = _named(words, bisect_left(places, one.span.start), bisect_left(places, one.span.end))
            if name and time.earliest and time.latest and (time.latest - time.earliest).days <= LONGEST:
                found[Event(name, time.earliest, time.latest)] = None
    return tuple(found)


# ---- what a date dates -----------------------------------------------------------------------------------------


def _named(words: Words, first: int, end: int) -> str:
    """What happens at the time that the words from `first` to `end` tell, as the sentence names it; empty where nothing does."""
    return _behind(words, first, end) or _before(words, first)


def _behind(words: Words, first: int, end: int) -> str:
    """ "Friday's | vote", "the May 4 | vote"."""
    is_owned = words.at(end) in POSSESSIVES
    if not is_owned and words.at(first - 1) != "the":
        return ""
    found = find_name(words, end + is_owned)
    return f"the {found[1].words}" if found else ""


def _before(words: Words, first: int) -> str:
    """ "the vote was held | on 4 May", "the raid | on 4 May"."""
    last = _over_verb(words, first)
    if not is_happening(words, last) or (words.at(first) not in ("on", "in", "of") and last == first - 1):
        return ""
    for begin in range(max(0, last - REACH), last):
        found = find_name(words, begin) if is_in(words.at(begin), "determiner") else None
        if found and found[0] == last + 1:
            return found[1].words
    return ""


def _over_verb(words: Words, first: int) -> int:
    """The word before a date, or before the verb that joins what happens to it: "the vote | was held | on 4 May"."""
    for begin in range(max(0, first - 3), first):
        held = match_phrase(words, begin, "held")
        if held and held[0] == first:
            return begin - 1
    return first - 1


# ---- same or another -------------------------------------------------------------------------------------------


def _fits(one: str, other: str) -> bool:
    """Whether two phrases can name the same: "the vote" and "the May 4 vote"; not "the second vote"."""
    (head, around), (other_head, other_around) = _read(one), _read(other)
    if not head or head != other_head:
        return False
    more, others = around - other_around, other_around - around
    contrasting = values("contrasting")
    return not (more and others) and not any(word in contrasting for word in more | others)


def _read(words: str) -> tuple[str, frozenset[str]]:
    """The head of a phrase, without the plural's -s, and what else is said, without its date and closed classes."""
    phrase, _, behind = words.lower().replace("’", "'").partition(" of ")
    named = re.findall(r"[^\W_]+(?:-[^\W_]+)*", phrase)
    around = [word for word in (*named[:-1], *re.findall(r"[^\W\d_]+", behind)) if _says(word)]
    return (named[-1].rstrip("s") if named else ""), frozenset(around)


def _says(word: str) -> bool:
    if word in values("contrasting"):
        return True
    is_date = word[:1].isdigit() or word in numbers("month") or word in numbers("weekday") or word == "s"
    return not is_date and not is_in(word, "determiner", "preposition")
