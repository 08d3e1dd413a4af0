"""What a noun says inside another's words ("denied | reports that the hull had cracked"), and owned denials ("her denial")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.attribution.assembly import Found
from sayso.attribution.model.masks import Mask
from sayso.attribution.rules.anchors import owner_first
from sayso.attribution.rules.behind import noun_end
from sayso.grammar.lines import Line, draw_line
from sayso.grammar.phrases import noun_phrase_before
from sayso.lexicon.words import classes, is_in
from sayso.records import Analysis, Reason, Report, Span
from sayso.text import Holders

NOUN = Reason("rule", "said by a noun", 1.0)
WORDS = 200
"""The words of a sentence that are looked at; a guess."""
OPENERS = frozenset({"that", "of", "about", "concerning"})


def find_nouns(report: Report, analysis: Analysis, found: Sequence[Found]) -> Iterator[Found]:
    """Nouns of saying with what is said, whole inside a content and no cue already; owned denials and admissions anywhere, too."""
    cues = Mask(len(report.text), [span for one in found for span in one.cue])
    contents = Mask(len(report.text), [span for one in found for span in one.content])
    holders = Holders((one.content, one.content) for one in found)
    nouns = classes()["said noun"] | classes()["owned act"]
    for sentence in analysis.sentences:
        tokens = analysis.tokens[sentence.first : min(sentence.last, sentence.first + WORDS)]
        for index, token in enumerate(tokens):
            word = token.text.lower()
            if word not in nouns:
                continue
            opens = index + 2 < len(tokens) and tokens[index + 1].text in OPENERS and is_in(word, "said noun")
            if not (opens or is_in(word, "owned act")) or cues.meets([span := Span(token.start, token.end)]):
                continue
            line = draw_line(report.text, tokens, (), block=sentence.block, kind=report.blocks[sentence.block].kind)
            owner = _owner(line, index)
            if not owner and _tells_act(analysis, line, sentence.first + index, index):
                yield Found((), (span,), (_content(line, index, holders),) if opens else (), NOUN)
                continue
            held = contents.holds([span, *owner])
            if owner and is_in(word, "owned act"):
                yield Found(owner, (span,), (_content(line, index, holders if held else None),) if opens else (), NOUN)
            elif opens and held and (owner or _speaks_alone(line, index)):
                yield Found(owner, (span,), (_content(line, index, holders if held else None),), NOUN)


def _tells_act(analysis: Analysis, line: Line, token: int, noun: int) -> bool:
    """Whether a noun that nobody owns names a denial, an admission, a retraction: "issued a flat denial", "isn't an admission".

    "Admissions" are of patients, "admission to" a place is no words, and "an air of denial" nobody's.
    """
    word, before, after = line.at(noun), line.at(noun - 1), line.at(noun + 1)
    if not is_in(word.lower, "owned act") or word.is_name or word.lower.endswith("s") or after.lower in ("to", "'s"):
        return False
    is_noun = bool(analysis.speech) and analysis.speech[token] == "NN" and analysis.speech[token + 1 :][:1] != ("NN",)
    opened = before.is_in("determiner", "possessive") or (
        analysis.speech[token - 1] == "JJ" and line.at(noun - 2).is_in("determiner")
    )
    return is_noun and (opened or (line.is_headline and before.lower.endswith("s")))


def _speaks_alone(line: Line, noun: int) -> bool:
    """Whether a noun that nobody owns says something: "talk of", "claims that"; an idea or a single promise need not."""
    word, before = line.at(noun), line.at(noun - 1)
    if before.lower in ("a", "an", "the") and line.at(noun + 1).lower == "that":
        return is_in(word.lower, "told noun")
    return not before.is_in("determiner", "negation") and (word.lower == "talk" or word.lower.endswith("s"))


def _content(line: Line, noun: int, holders: Holders[tuple[Span, ...]] | None) -> Span:
    """What the noun puts forward, as far as the words that hold it go."""
    inside = holders.find(line.span(noun, noun)) if holders else ()
    limit = min((span.end for content in inside for span in content if span.end > line.at(noun).start), default=line.words[-1].end)
    end = next((index for index in range(noun + 2, line.end) if line.at(index).start >= limit), line.end)
    end = end if line.at(noun + 1).lower == "that" else noun_end(line, noun + 1, end)
    return line.span(noun + 1, max(noun + 1, end - 1))


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
