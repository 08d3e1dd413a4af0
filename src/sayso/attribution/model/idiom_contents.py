"""What a phrase that does an act takes: its object inside or behind it, what a preposition or "that" opens, or what stands before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sayso.attribution.model.subjects import Subject
from sayso.attribution.rules.behind import noun_end
from sayso.grammar.circumstances import skip_circumstances
from sayso.grammar.clauses import has_finite
from sayso.grammar.lines import DASHES, Line, Phrase
from sayso.records import Act, Span

INTRODUCERS = frozenset({"on", "about", "over", "to", "from", "against", "of", "at", "for"})
"""Prepositions that open what a phrase takes: "rowed back | on"."""
TOPICS = frozenset({"on", "about", "as", "over"})
"""Prepositions that open it before the source: "On dividends | Umber kept his cards close"."""
CLAUSAL = frozenset({"that", "whether", "how", "why", "what", "who", "where", "which"})
"""Words that open a clause as content."""
STOPS = frozenset({";", ":", "(", ")", *DASHES, '"', "“", "”", ".", "?", "!", "…"})


class Taken(NamedTuple):
    """The pieces of a content, and the index of the preposition before it, which is the cue's."""

    pieces: tuple[Phrase, ...] = ()
    introducer: int | None = None

    def spans(self, line: Line) -> tuple[Span, ...]:
        """Where the pieces stand in the text."""
        return tuple(piece.span(line) for piece in self.pieces)


def take_content(  # noqa: PLR0913 - a phrase and all that stands around it
    line: Line, speech: Sequence[str], act: Act, cue: tuple[int, int], gap: tuple[int, int], subject: Subject
) -> Taken:
    """What a phrase takes; nothing where it stands alone: many refusals do."""
    held = _inside(line, speech, act, cue, gap)
    behind = _behind(line, act, cue, held)
    if held is not None:
        goes_on = behind.pieces if line.at(cue[1]).lower == "as" else ()
        return Taken((held, *goes_on))
    if behind.pieces:
        return behind
    return _before(line, act, subject)


def _inside(line: Line, speech: Sequence[str], act: Act, cue: tuple[int, int], gap: tuple[int, int]) -> Phrase | None:
    """The object that stands inside a phrase: "gave | the story | short shrift", "withdrew | its claim that"."""
    first, end = gap
    if first >= end:
        return None
    if cue[1] > end and line.at(cue[1] - 1).is_in("speaking noun") and act == "retract":
        return Phrase(first, noun_end(line, first, _clause_end(line, cue[1] - 1)) - 1)
    tags = speech[first:end]
    return Phrase(first, end - 1) if any(tag.startswith(("NN", "PRP")) and tag != "PRP$" for tag in tags) else None


def _behind(line: Line, act: Act, cue: tuple[int, int], held: Phrase | None) -> Taken:
    """What opens behind a phrase and what tells when, where and to whom."""
    end = _clause_end(line, cue[1])
    at = skip_circumstances(line, cue[1], end)
    word = line.at(at)
    if line.at(cue[1]).lower == ":" and act in ("admit", "retract") and cue[1] + 1 < line.end:
        return Taken((Phrase(cue[1] + 1, line.end - 1),))
    if at >= end or (held is not None and word.lower != "as"):
        return Taken()
    if word.lower in CLAUSAL:
        return Taken((Phrase(at, end - 1),))
    if word.lower in INTRODUCERS and at + 1 < end:
        return Taken((Phrase(at + 1, _object_end(line, at + 1, end) - 1),), at)
    if at == cue[1] and _opens_object(line, at):
        return Taken((Phrase(at, _object_end(line, at, end) - 1),))
    return Taken()


def _opens_object(line: Line, at: int) -> bool:
    word = line.at(at)
    if word.is_mark or word.is_in("conjunction", "subordinator", "adverb", "preposition", "auxiliary"):
        return False
    return True


def _object_end(line: Line, first: int, end: int) -> int:
    """The index after a nominal content: before a clause that tells when or why."""
    if line.at(first).lower in CLAUSAL:
        return end
    stop = noun_end(line, first, end)
    later = range(first + 1, stop)
    return next(
        (index for index in later if line.at(index).lower in ("when", "after", "because", "until", "unless", "if", "though")), stop
    )


def _clause_end(line: Line, at: int) -> int:
    """Where what can be content ends: at a mark that parts clauses, or a comma with a joining word behind it."""
    for index in range(at, line.end):
        word = line.at(index)
        if word.lower in STOPS:
            return index
        joins = line.at(index + 1).is_in("conjunction", "subordinator", "relative") or line.at(index + 1).lower.endswith("ing")
        if word.lower == "," and joins and has_finite(line, index + 1, line.end):
            return index
        if word.lower in ("but", "though", "while") and index > at:
            return index
    return line.end


def _before(line: Line, act: Act, subject: Subject) -> Taken:
    """What stands before the source: "On dividends | Umber kept his cards close"."""
    if act != "decline" or subject.phrase is None or subject.phrase.first < 2:
        return Taken()
    last = subject.phrase.first - 1
    comma = line.at(last).lower == ","
    opening = line.at(0).lower
    if opening in TOPICS:
        return Taken((Phrase(1, last - comma),))
    if opening in CLAUSAL and opening != "that" and comma:
        return Taken((Phrase(0, last - 1),))
    return Taken()
