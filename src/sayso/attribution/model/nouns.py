"""What is said inside another's words, by a noun: "denied | reports that the hull had cracked", "rejected | the panel's charge that"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.attribution.assembly import Found
from sayso.attribution.model.masks import Mask
from sayso.attribution.rules.anchors import owner_first
from sayso.attribution.rules.behind import noun_end
from sayso.grammar.lines import Line, draw_line
from sayso.grammar.phrases import noun_phrase_before
from sayso.lexicon.words import is_in
from sayso.records import Analysis, Reason, Report, Span

NOUN = Reason("rule", "said by a noun", 1.0)
OPENERS = frozenset({"that", "of", "about", "concerning"})


def find_nouns(report: Report, analysis: Analysis, found: Sequence[Found]) -> Iterator[Found]:
    """Nouns of saying with what is said, whole inside a content and no cue already."""
    cues = Mask(len(report.text), [span for one in found for span in one.cue])
    contents = Mask(len(report.text), [span for one in found for span in one.content])
    for sentence in analysis.sentences:
        tokens = analysis.tokens[sentence.first : sentence.last]
        for index, token in enumerate(tokens[:-2]):
            if tokens[index + 1].text not in OPENERS or not is_in(token.text.lower(), "said noun"):
                continue
            span = Span(token.start, token.end)
            if cues.meets([span]) or not contents.holds([span]):
                continue
            line = draw_line(report.text, tokens, (), block=sentence.block, kind=report.blocks[sentence.block].kind)
            if (made := _make(line, index, found)) and contents.holds(made.source):
                yield made


def _make(line: Line, noun: int, found: Sequence[Found]) -> Found | None:
    owner, content = _owner(line, noun), _content(line, noun, found)
    if content is None or not (owner or _speaks_alone(line, noun)):
        return None
    return Found(owner, (line.span(noun, noun),), (content,), NOUN)


def _speaks_alone(line: Line, noun: int) -> bool:
    """Whether a noun that nobody owns says something: "talk of", "claims that"; an idea or a single promise need not."""
    word, before = line.at(noun), line.at(noun - 1)
    return not before.is_in("determiner", "negation") and (word.lower == "talk" or word.lower.endswith("s"))


def _content(line: Line, noun: int, found: Sequence[Found]) -> Span | None:
    """What the noun puts forward, as far as the words that hold it go."""
    at = line.at(noun).start
    holders = [span for one in found for span in one.content if span.start <= at < span.end]
    limit = min(span.end for span in holders)
    end = next((index for index in range(noun + 1, line.end) if line.at(index).start >= limit), line.end)
    end = end if line.at(noun + 1).lower == "that" else noun_end(line, noun + 1, end)
    return line.span(noun + 1, end - 1) if end - 1 > noun + 1 else None


def _owner(line: Line, noun: int) -> tuple[Span, ...]:
    """ "the panel's | other charge", "its | report": whose the noun is; nobody where none is named."""
    at = noun - 1
    while at >= 0 and not (
        line.at(at).is_mark or line.at(at).is_in("determiner", "possessive", "preposition") or line.at(at).lower in ("'s", "'")
    ):
        at -= 1
    if line.at(at).is_in("possessive"):
        return (line.span(at, at),)
    if line.at(at).lower not in ("'s", "'"):
        return ()
    owner = noun_phrase_before(
        line, at, max((i + 1 for i in range(at) if line.at(i).is_in("preposition", "conjunction", "auxiliary")), default=0)
    )
    return (line.span(owner_first(line, owner), at),) if owner else ()
