"""By which medium and to whom something was said: the phrases beside a cue that are neither source nor content."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sayso.grammar.circumstances import circumstances, hearer, time_phrase
from sayso.grammar.lines import Line, Phrase
from sayso.lexicon.cues import forms
from sayso.lexicon.words import is_in
from sayso.records import Attribution, Part, Span
from sayso.text import part, spans_of


class Circumstances(NamedTuple):
    """The medium and the hearer of a statement; None where the text names none beside the cue."""

    medium: Part | None
    addressee: Part | None


def find_circumstances(line: Line, cue_last: int, attribution: Attribution) -> Circumstances:
    """What stands around a cue, which ends with word `cue_last`: behind it up to the content, then before it and its source."""
    medium = addressee = None
    for first, end in _stretches(line, cue_last, attribution):
        start = first
        if first == cue_last + 1 and _names_hearer(line, cue_last) and (after := hearer(line, first)):
            told = _without_mark(line, first, min(after, end))
            addressee = part(line.text, [told]) if first < min(after, end) and _can_hear(line.text[slice(*told)]) else None
            start = after
        for name, phrase in circumstances(line, start, end):
            if name == "medium" and medium is None:
                medium = part(line.text, [_without_times(line, phrase)])
            elif name == "hearer" and addressee is None and first > cue_last:
                addressee = part(line.text, [line.span(phrase.first + 1, phrase.last)])
    return Circumstances(medium, addressee)


def hears(line: Line | None, attribution: Attribution) -> bool:
    """Whether the source stands where a hearer does, behind "told" and its like: "two officials told | the Courier"."""
    if line is None or attribution.source is None or attribution.cue is None:
        return False
    cue, source = attribution.cue.spans[-1], attribution.source.spans[0]
    words = attribution.cue.text.lower().split()
    if source.end <= cue.start:  # "the paper | was told"
        return words[-1] in ("told", "informed") and is_in(words[-2] if len(words) > 1 else "", "form of be")
    between = line.text[cue.end : source.start] if cue.end <= source.start else "-"
    last = attribution.cue.text.split()[-1].lower()
    names = any("whom" in form.cue.takes for form in forms().get(last, ()))
    return (names and not between.strip()) or (between.strip() == "to" and not between.strip(" to"))


def _stretches(line: Line, cue_last: int, attribution: Attribution) -> Iterator[tuple[int, int]]:
    """Half-open ranges of words that are neither source, cue nor content: behind the cue, then before it."""
    taken = [_words_of(line, span) for span in spans_of(attribution.source, attribution.cue, attribution.content)]
    taken = [(first, end) for first, end in taken if first < end]
    after = [first for first, _ in taken if first > cue_last]
    behind = min(after, default=line.end)
    if behind > cue_last + 1:
        yield cue_last + 1, behind
    beyond = [end for first, end in taken if first > cue_last]
    if beyond and max(beyond) < line.end:
        yield max(beyond), line.end
    before = min((first for first, _ in taken), default=0)
    yield _clause_start(line, before), before


def _clause_start(line: Line, before: int) -> int:
    """Where the clause of a cue begins: behind the last mark that ends one."""
    return next((index + 1 for index in range(before - 1, -1, -1) if line.at(index).lower in (";", ":", "(")), 0)


def _words_of(line: Line, span: Span) -> tuple[int, int]:
    inside = [index for index, word in enumerate(line.words) if span.start <= word.start < span.end]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _names_hearer(line: Line, cue_last: int) -> bool:
    return any("whom" in form.cue.takes for form in forms().get(line.at(cue_last).lower, ()))


def _can_hear(words: str) -> bool:
    first = words.split()[0].lower()
    return not is_in(first, "day", "subordinator", "question word") or is_in(first, "determiner")


def _without_times(line: Line, phrase: Phrase) -> Span:
    """A medium as far as a time behind it: "in a statement | on Monday"."""
    noun = next((index for index in range(phrase.first + 1, phrase.last + 1) if line.at(index).is_in("medium noun")), phrase.last)
    behind = range(noun + 1, phrase.last + 1)
    end = next((i for i in behind if line.at(i).is_in("time opener", "day") and time_phrase(line, i)), phrase.last + 1)
    return _without_mark(line, phrase.first, end)


def _without_mark(line: Line, first: int, end: int) -> Span:
    last = end - 1
    while last > first and line.at(last).is_mark:
        last -= 1
    return line.span(first, last)
