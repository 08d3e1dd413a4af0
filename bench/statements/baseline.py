"""What looking words up in lists gives: the figure that stands beside every other.

It is handed the gold attributions (source, cue, content) and fills their layers the plain way: the first cue word's act in the cue
lexicon, every act actual, parents by containment, each content one proposition that is never negated, weekdays and months by the
calendar, numbers as they stand, pronouns as the last name before them.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from sayso.evaluation.labels import Amount, Cut, Days, Label, Labelled
from sayso.evaluation.scores import source_class
from sayso.lexicon.cues import forms
from sayso.records import Act, Span
from sayso.text import covers

DAYS = tuple(name.lower() for name in calendar.day_name)
MONTHS = tuple(name.lower() for name in calendar.month_name)
TIME = re.compile(
    rf"\b(?:(?P<day>{'|'.join(DAYS)})|(?P<near>yesterday|today|tomorrow)"
    rf"|(?P<month>{'|'.join(MONTHS[1:])})(?: (?P<number>\d{{1,2}})\b)?,?(?: (?P<year>\d{{4}}))?|in (?P<alone>\d{{4}}))\b",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?<![\w.-])(?P<number>\d[\d,]*(?:\.\d+)?)(?P<rest>(?: [a-z]+)?)")
NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+")
HEDGES = re.compile(r"\b(?:alleged(?:ly)?|reportedly|possibly|perhaps|likely|probably|apparently|so-called)\b", re.IGNORECASE)
MEDIA = re.compile(r"\bin an? (?:statement|interview|letter|email)\b")
HEARERS = re.compile(r"\b(?:reporters|journalists|parliament)\b")


def label(passage: Labelled) -> dict[int, Label]:
    """The labels of a passage's gold attributions, by number."""
    return {number: _label(passage, one) for number, one in passage.labels.items()}


def _label(passage: Labelled, one: Label) -> Label:
    content = one.marked.content
    return Label(
        number=one.number,
        marked=one.marked,
        act=_act(passage.text, one),
        actuality="actual",
        parent=_parent(passage, one),
        restates=None,
        referent=_referent(passage.text, one),
        party=None,
        said=next(_times(passage, _beside(passage.text, one)), None),
        propositions=(Cut(content, negated=False),) if content else (),
        about=tuple(_times(passage, content)),
        quantities=tuple(_amounts(passage.text, content)),
        hedges=tuple(_found(HEDGES, passage.text, content)),
        medium=next(_found(MEDIA, passage.text, _beside(passage.text, one)), None),
        addressee=next(_found(HEARERS, passage.text, _beside(passage.text, one)), None),
        members=(),
    )


def _act(text: str, one: Label) -> Act:
    words = (word.lower() for start, end in one.marked.cue for word in text[start:end].split())
    return next((forms()[word][0].cue.act for word in words if word in forms()), "assert")


def _parent(passage: Labelled, one: Label) -> int | None:
    inside = [
        (sum(end - start for start, end in other.marked.content), number)
        for number, other in passage.labels.items()
        if number != one.number and one.marked.cue and covers(other.marked.content, one.marked.cue[0])
    ]
    return min(inside)[1] if inside else None


def _beside(text: str, one: Label) -> tuple[Span, ...]:
    """Forty characters behind the cue."""
    return (Span(one.marked.cue[-1].end, min(len(text), one.marked.cue[-1].end + 40)),) if one.marked.cue else ()


def _referent(text: str, one: Label) -> str | None:
    if not one.marked.source:
        return None
    start, end = one.marked.source[0]
    words = text[start:end]
    if source_class(words) == "pronoun":
        names = NAME.findall(text[:start])
        return names[-1] if names else None
    if source_class(words) == "name":
        whole = [name for name in NAME.findall(text) if name.endswith(words)]
        names = NAME.findall(words)
        return names[-1] if names else whole[0] if whole else words
    return words


def _times(passage: Labelled, spans: tuple[Span, ...]) -> Iterator[Days]:
    for start, end in spans:
        for found in TIME.finditer(passage.text, start, end):
            days = _days(found, passage.published)
            yield Days((Span(*found.span()),), *days)


def _days(found: re.Match[str], published: date | None) -> tuple[date | None, date | None]:
    if found["alone"]:
        return date(int(found["alone"]), 1, 1), date(int(found["alone"]), 12, 31)
    if published is None:
        return None, None
    if found["near"]:
        day = published + timedelta(days={"yesterday": -1, "today": 0, "tomorrow": 1}[found["near"].lower()])
        return day, day
    if found["day"]:
        day = published - timedelta(days=(published.weekday() - DAYS.index(found["day"].lower())) % 7)
        return day, day
    month = MONTHS.index(found["month"].lower())
    year = int(found["year"] or published.year)
    last = calendar.monthrange(year, month)[1]
    if found["number"] and 1 <= int(found["number"]) <= last:
        return date(year, month, int(found["number"])), date(year, month, int(found["number"]))
    return date(year, month, 1), date(year, month, last)


def _amounts(text: str, spans: tuple[Span, ...]) -> Iterator[Amount]:
    for start, end in spans:
        for found in NUMBER.finditer(text, start, end):
            value = float(found["number"].replace(",", ""))
            yield Amount((Span(*found.span()),), value, value, found["rest"].strip() or None, None)


def _found(pattern: re.Pattern[str], text: str, spans: tuple[Span, ...]) -> Iterator[Span]:
    for start, end in spans:
        yield from (Span(*found.span()) for found in pattern.finditer(text, start, end))
