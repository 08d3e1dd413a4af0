"""What a phrase that does an act takes: its object, what a preposition or "that" opens, or what stands before its source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sayso.attribution.model.subjects import QUOTES, Subject, is_quoted
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
STOPS = frozenset({";", ":", "(", ")", *DASHES, ".", "?", "!", "…"})


ASKED = frozenset(
    [
        "call",
        "calls",
        "question",
        "questions",
        "request",
        "requests",
        "message",
        "messages",
        "email",
        "emails",
        "query",
        "queries",
        "letter",
        "letters",
    ]
)
"""What is not answered: "did not take | our calls"."""
OWN = frozenset(
    {
        *(
            "words",
            "tune",
            "mind",
            "course",
            "tack",
            "position",
            "heart",
            "ground",
            "step",
            "steps",
            "record",
            "story",
            "face",
            "head",
        ),
        *(
            "correction",
            "corrections",
            "retraction",
            "retractions",
            "clarification",
            "clarifications",
            "apology",
            "erratum",
            "corrigendum",
        ),
        *("u-turn", "volte-face", "about-turn", "about-face", "climbdown", "backtrack", "backflip", "reversal", "retreat"),
    }
)
"""Nouns of phrases that take back; others are what is taken back."""
POINTING = frozenset({"this", "it", "that", "anything", "any"})
"""Objects at the end of a phrase: "won't have | it"."""
LATER = frozenset({"when", "after", "because", "until", "if", "though"})
"""Words that open a clause which tells when or why."""


class Taken(NamedTuple):
    """The pieces of a content, and the index of the preposition before it, which is the cue's."""

    pieces: tuple[Phrase, ...] = ()
    introducer: int | None = None

    def spans(self, line: Line) -> tuple[Span, ...]:
        """Where the pieces stand in the text."""
        return tuple(piece.span(line) for piece in self.pieces)


class Idiom(NamedTuple):
    """A phrase in a line with its verb group: the words from `first` to before `end`; its object inside are those of `gap`."""

    act: Act
    first: int
    head: int
    end: int
    gap: tuple[int, int]


def take_content(line: Line, speech: Sequence[str], idiom: Idiom, subject: Subject) -> Taken:
    """What a phrase takes; nothing where it stands alone: many refusals do."""
    if (own := _refused(line, idiom) or _pleaded(line, idiom)) is not None:
        return Taken((own,))
    held = _inside(line, speech, idiom)
    behind = _behind(line, idiom, held)
    if held is not None:
        return Taken((held, *behind.pieces)) if behind.pieces and line.at(behind.pieces[0].first).lower == "as" else Taken((held,))
    if line.at(idiom.end - 1).lower in POINTING and idiom.end - 1 > idiom.head and behind.introducer is None:
        return Taken((Phrase(idiom.end - 1, idiom.end - 1),))
    if behind.pieces:
        return behind
    return _before(line, idiom.act, subject)


def _refused(line: Line, idiom: Idiom) -> Phrase | None:
    """The infinitive of "declined | to talk", "are unable | to comment further"."""
    words = range(idiom.first, idiom.end)
    verb = next((index for index in words if line.at(index).lower.startswith(("declin", "refus", "unable"))), idiom.end)
    to = next((index for index in range(verb + 1, idiom.end) if line.at(index).lower == "to"), None)
    return None if to is None else Phrase(to, _object_end(line, to, _clause_end(line, idiom.end)) - 1)


def _pleaded(line: Line, idiom: Idiom) -> Phrase | None:
    """What somebody pleads: "pleaded | not guilty"."""
    is_plea = line.at(idiom.head).lower.startswith("plead") and idiom.head + 1 < idiom.end
    return Phrase(idiom.head + 1, idiom.end - 1) if is_plea else None


def _inside(line: Line, speech: Sequence[str], idiom: Idiom) -> Phrase | None:
    """The object that stands inside a phrase: "gave | the story | short shrift", "withdrew | its claim that"."""
    first, end = idiom.gap
    last = line.at(idiom.end - 1)
    if last.lower in ASKED and idiom.act == "decline":
        return Phrase(first if first < end else idiom.end - 1, idiom.end - 1)
    is_taken_back = idiom.act == "retract" and last.lower not in OWN and speech[idiom.end - 1].startswith("NN")
    if is_taken_back and first < end:
        return Phrase(first, noun_end(line, first, _clause_end(line, idiom.end - 1)) - 1)
    if first >= end:
        return None
    if idiom.act == "decline" and line.at(first).is_in("possessive") and line.at(first).lower not in ("our", "my", "your"):
        return None  # "put | their names | to": their own
    if end - first > 1 and not _opens_noun_phrase(line, first):
        if line.at(first - 1).lower != "neither":
            return None  # "threw | open the yard | back": no noun phrase
        first = next((index for index in range(first, end) if _opens_noun_phrase(line, index)), first)
    tags = speech[first:end]
    return Phrase(first, end - 1) if any(tag.startswith(("NN", "PRP")) and tag != "PRP$" for tag in tags) else None


def _opens_noun_phrase(line: Line, index: int) -> bool:
    word = line.at(index)
    return word.is_in("determiner", "possessive", "pronoun", "object pronoun") or word.is_name


def _behind(line: Line, idiom: Idiom, held: Phrase | None) -> Taken:
    """What opens behind a phrase and what tells when, where and to whom."""
    end = _clause_end(line, idiom.end)
    at = skip_circumstances(line, idiom.end, end)
    word = line.at(at)
    if line.at(end).lower == ":" and idiom.act in ("admit", "retract") and end + 1 < line.end:
        return Taken((Phrase(end + 1, line.end - 1),))
    if held is not None:
        return Taken((Phrase(at, end - 1),)) if word.lower == "as" and at + 1 < end else Taken()
    if idiom.act == "admit" and word.lower == "to" and line.at(idiom.head).lower.startswith("apolog"):
        at = next((index for index in range(at, end) if line.at(index).lower == "for"), end)
        word = line.at(at)
    if at >= end:
        return Taken()
    if word.lower in CLAUSAL:
        return Taken((Phrase(at, end - 1),))
    if word.lower in INTRODUCERS and line.at(at + 1).lower in ("whom", "which") and word.lower not in TOPICS:
        return Taken((Phrase(at, end - 1),))  # "would not say | from whom"
    if word.lower in INTRODUCERS and at + 1 < end and not (word.lower == "to" and idiom.act == "decline"):
        return Taken((Phrase(at + 1, _object_end(line, at + 1, end) - 1),), at)
    if at == idiom.end and _opens_object(line, at):
        return Taken((Phrase(at, _object_end(line, at, end) - 1),))
    return Taken()


def _opens_object(line: Line, at: int) -> bool:
    word = line.at(at)
    return not (word.is_mark or word.is_in("conjunction", "subordinator", "adverb", "preposition", "auxiliary"))


def _object_end(line: Line, first: int, end: int) -> int:
    """The index after a nominal content: before a clause that tells when or why."""
    if line.at(first).lower in CLAUSAL:
        return end
    stop = noun_end(line, first, end)
    return next((index for index in range(first + 1, stop) if line.at(index).lower in LATER), stop)


def _clause_end(line: Line, at: int) -> int:
    """Where what can be content ends: at a mark that parts clauses, or a comma with a joining word behind it."""
    opened = is_quoted(line, at)
    for index in range(at, line.end):
        word = line.at(index)
        if word.text in QUOTES and opened:
            return index
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
    if subject.phrase is None or subject.phrase.first < 2:
        return Taken()
    last = subject.phrase.first - 1
    if act == "admit" and line.at(last - 1).lower == "for" and line.at(last).lower == "which" and line.at(last - 2).lower == ",":
        return Taken((Phrase(0, last - 3),)) if last > 3 else Taken()  # "It was late, | for which we apologise"
    if act != "decline":
        return Taken()
    comma = line.at(last).lower == ","
    opening = line.at(0).lower
    if opening in TOPICS:
        return Taken((Phrase(1, last - comma),))
    if opening in CLAUSAL and opening != "that" and comma:
        return Taken((Phrase(0, last - 1),))
    return Taken()
