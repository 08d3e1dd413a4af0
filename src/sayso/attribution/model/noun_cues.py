"""Cues that hold the noun they deny or take back: "has torpedoed rumours | that ..." are two, one inside the other's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.attribution.model.lines import line_of
from sayso.grammar.lines import Line
from sayso.lexicon.phrases import find_phrases
from sayso.lexicon.words import is_in
from sayso.records import Act, Analysis, Reason, Report, Span

POSITIONS: frozenset[Act] = frozenset({"deny", "admit", "dispute", "retract"})
"""The acts whose object can be what another said."""
APART = Reason("rule", "said by a noun", 1.0)


def with_nouns_apart(report: Report, analysis: Analysis, found: Sequence[Found]) -> list[Found]:
    """All that was found, with the noun of such a cue as one of its own and the verb's content drawn over it."""
    return [made for one in found for made in _apart(report, analysis, one)]


def _apart(report: Report, analysis: Analysis, one: Found) -> Iterator[Found]:
    words = report.text[slice(*one.cue[0])].lower().split() if len(one.cue) == 1 and len(one.content) == 1 else []
    if len(words) < 2 or not is_in(words[-1], "said noun") or not 0 < one.content[0].start - one.cue[0].end <= 1:
        yield one
        return
    line, first, end = line_of(report, analysis, one.cue[0])
    match = next((each for each in find_phrases([word.lower for word in line.words[first:end]]) if each.act in POSITIONS), None)
    at = _noun_phrase(line, first, end)
    if match is None or first + match.first >= at or at <= first:
        yield one
        return
    content = one.content[0]
    verb, phrase = line.span(first, at - 1), Span(line.at(at).start, content.end)
    yield replace(one, cue=(verb,), content=(phrase,))
    yield Found((), (line.span(end - 1, end - 1),), (content,), APART)


def _noun_phrase(line: Line, first: int, end: int) -> int:
    """Where the noun phrase that ends a cue begins."""
    at = end - 1
    while at > first and not line.at(at - 1).is_in("preposition", "auxiliary") and not _is_verb(line, at - 1):
        at -= 1
    return at


def _is_verb(line: Line, index: int) -> bool:
    word = line.at(index)
    return word.lower.endswith(("ed", "es", "ing")) or word.is_in("irregular past", "irregular participle")
