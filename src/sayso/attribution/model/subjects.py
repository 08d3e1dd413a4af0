"""Who does what a verb group tells: the noun phrase before it, a relative pronoun, or the source of the verb it is joined to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sayso.attribution.assembly import Found
from sayso.grammar.clauses import is_finite
from sayso.grammar.lines import Line, Phrase, Word
from sayso.grammar.phrases import noun_phrase_before
from sayso.records import Span

MARKS = frozenset("\"“”„«»‘’'")
"""Quotation marks, over which no noun phrase goes."""


class Subject(NamedTuple):
    """A noun phrase of the line, or the spans of another's source that is shared."""

    phrase: Phrase | None
    shared: tuple[Span, ...] = ()

    def spans(self, line: Line) -> tuple[Span, ...]:
        """Where it stands in the text."""
        return (self.phrase.span(line),) if self.phrase else self.shared


def find_subject(line: Line, speech: Sequence[str], verb: int, before: Sequence[Found]) -> Subject | None:
    """The subject of the verb group that begins at an index; None where none can be seen.

    `before` are attributions of the same sentence: "Roe bristled, | and left without replying" has the source of the first.
    """
    previous = line.at(verb - 1)
    if previous.is_in("personal relative") or previous.lower == "which":
        return Subject(Phrase(verb - 1, verb - 1)) if previous.lower in ("who", "which") else None
    floor = _floor(line, verb)
    if previous.is_in("conjunction") or previous.lower == "then":
        return _joined(line, verb, floor, before)
    phrase = noun_phrase_before(line, verb, floor)
    if phrase is None:
        return _joined(line, verb, floor, before) if previous.lower == "," else None
    return Subject(phrase) if _can_act(line, speech, phrase) else None


def _floor(line: Line, verb: int) -> int:
    """The index behind the last quotation mark before a verb, or behind a headline's or label's colon."""
    marks = (index for index in range(verb - 1, -1, -1) if line.at(index).text in MARKS)
    return next(marks, -1) + 1


def _joined(line: Line, verb: int, floor: int, before: Sequence[Found]) -> Subject | None:
    """The source of the cue that a verb is joined to, else the subject of the first verb of its clause."""
    start = line.at(verb).start
    near = [one for one in before if one.cue[0].start < start and one.source[0].start < one.cue[0].start]
    inside = [one for one in near if not any(span.start <= start < span.end for span in one.content)]
    if inside and not _has_subject_between(line, inside[-1], verb):
        return Subject(None, inside[-1].source)
    opening = next((index for index in range(floor + 1, verb) if is_finite(line, index)), None)
    phrase = noun_phrase_before(line, opening, floor) if opening is not None else None
    return Subject(phrase) if phrase else None


def _has_subject_between(line: Line, one: Found, verb: int) -> bool:
    """Whether a new clause has begun since a cue: "She said no; | he | left and hung up"."""
    return any(word.lower == ";" for word in line.words[:verb] if word.start > one.cue[-1].end)


def _can_act(line: Line, speech: Sequence[str], phrase: Phrase) -> bool:
    """Whether a noun phrase can stand for one who speaks: no expletive, and no clause of its own."""
    first = line.at(phrase.first)
    if phrase.first == phrase.last and (first.lower in ("there", "what", "that", "this") or _is_loose(first)):
        return False
    return bool(speech)


def _is_loose(word: Word) -> bool:
    return word.is_mark or word.is_in("numeral")
