"""Who does what a verb group tells: the noun phrase before it, a relative pronoun, or the source of the verb it is joined to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sayso.attribution.assembly import Found
from sayso.grammar.clauses import is_finite
from sayso.grammar.lines import Line, Phrase
from sayso.grammar.phrases import noun_phrase_before
from sayso.records import Span

QUOTES = frozenset('"“”„«»')
"""Quotation marks, over which no noun phrase goes."""
PERSONAL = frozenset({"i", "he", "she", "it", "we", "they", "nobody"})
"""Pronouns that are all of their noun phrase."""


class Subject(NamedTuple):
    """A noun phrase of the line, or the spans of another's source that is shared."""

    phrase: Phrase | None
    shared: tuple[Span, ...] = ()

    def spans(self, line: Line) -> tuple[Span, ...]:
        """Where it stands in the text."""
        return (self.phrase.span(line),) if self.phrase else self.shared


def is_quoted(line: Line, index: int) -> bool:
    """Whether a word stands inside a quotation that opens in its line."""
    return sum(word.text in QUOTES for word in line.words[:index]) % 2 == 1


def find_subject(line: Line, verb: int, before: Sequence[Found]) -> Subject | None:
    """The subject of the verb group that begins at an index; None where none can be seen.

    `before` are attributions of the same sentence: "Roe bristled, | and left without replying" has the source of the first.
    """
    previous = line.at(verb - 1)
    if previous.text in QUOTES and is_quoted(line, verb):
        return find_subject(line, verb - 1, before)  # "said | it | "doesn't comment""
    if previous.lower in PERSONAL:
        return Subject(Phrase(verb - 1, verb - 1))
    if previous.is_in("relative"):
        return Subject(Phrase(verb - 1, verb - 1)) if previous.lower in ("who", "which") else None
    floor = _floor(line, verb)
    if previous.is_in("conjunction") or previous.lower == "then":
        return _joined(line, verb, floor, before)
    phrase = noun_phrase_before(line, verb, floor)
    if phrase is None:
        return _joined(line, verb, floor, before) if previous.lower == "," else None
    return Subject(phrase) if _can_act(line, phrase) else None


def _floor(line: Line, verb: int) -> int:
    """The index behind the last quotation mark before a verb; where an aside that holds one ends, the line's first."""
    if line.at(verb - 1).lower == "," and not is_quoted(line, verb):
        return 0
    return next((index + 1 for index in range(verb - 1, -1, -1) if line.at(index).text in QUOTES), 0)


def _joined(line: Line, verb: int, floor: int, before: Sequence[Found]) -> Subject | None:
    """The source of the cue that a verb is joined to with a comma, else the subject of the nearest finite verb before it."""
    start = line.at(verb).start
    is_apart = line.at(verb - 2).lower == "," or line.at(verb - 1).lower == ","
    near = [one for one in before if one.source[-1].end <= one.cue[0].start < start] if is_apart else []
    near = [one for one in near if not any(span.start <= start < span.end for span in one.content)]
    if near:
        return Subject(None, near[-1].source)
    for index in range(verb - 2, floor, -1):
        if is_finite(line, index) and not line.at(index - 1).is_in("conjunction", "auxiliary"):
            phrase = noun_phrase_before(line, index, floor)
            return Subject(phrase) if phrase and _can_act(line, phrase) else None
    return None


def _can_act(line: Line, phrase: Phrase) -> bool:
    """Whether a noun phrase can stand for one who speaks: no expletive, nothing owned ("whose account"), no clause of its own."""
    first = line.at(phrase.first)
    if first.lower in ("whose", "you") or (
        phrase.first == phrase.last and (first.is_mark or first.lower in ("there", "what", "that", "this"))
    ):
        return False
    opened = False
    for index in range(phrase.first, phrase.last + 1):
        opened = opened or line.at(index).is_in("relative") or line.at(index).lower == ","
        if not opened and index > phrase.first and is_finite(line, index):
            return False
    return True
