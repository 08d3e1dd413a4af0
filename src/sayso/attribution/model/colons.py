"""The words of a denial behind a colon: "rubbished the idea: "We passed"" is two statements; the colon is the second's cue."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.attribution.model.lines import line_of
from sayso.attribution.model.masks import Mask
from sayso.grammar.lines import Line
from sayso.lexicon.cues import forms
from sayso.lexicon.phrases import find_phrase
from sayso.quotations import Quotation
from sayso.records import Act, Analysis, Reason, Report, Span

COLON = Reason("rule", "words behind a colon", 1.0)
TAKING: frozenset[Act] = frozenset({"deny", "dispute", "decline", "retract"})
"""Acts whose content is another's words, so that what stands behind a colon is their own."""


def with_words(report: Report, analysis: Analysis, found: Sequence[Found], quotations: Sequence[Quotation]) -> list[Found]:
    """All that was found, with what stands behind a colon apart from what is denied before it."""
    contents = Mask(len(report.text), [span for one in found for span in one.content])
    made: list[Found] = []
    kept: list[Found] = []
    for one in found:
        colon = _colon(report, analysis, one, quotations)
        if colon is None:
            kept.append(one)
            continue
        cut = tuple(Span(span.start, min(span.end, colon)) for span in one.content if span.start < colon)
        kept.append(replace(one, content=cut))
        rest = _behind(report, analysis, colon, quotations)
        is_free = any(span.end > colon for span in one.content) or not contents.meets([rest])
        if rest.end > rest.start and is_free:
            made.append(Found(one.source, (Span(colon, colon + 1),), (rest,), COLON))
    return [*kept, *made]


def _colon(report: Report, analysis: Analysis, one: Found, quotations: Sequence[Quotation]) -> int | None:
    """Where the colon behind what is denied stands: in the content or at its end, outside quotations; None where there is none."""
    if not one.cue or not one.source or one.source[0].start > one.cue[0].start:
        return None
    last = max([one.cue[-1].end, *(span.end for span in one.content)])
    at = report.text.find(":", one.cue[-1].end, last + 1)
    if (
        at < 0
        or any(quotation.span.start < at < quotation.span.end for quotation in quotations)
        or "\n" in report.text[one.cue[-1].end : at]
    ):
        return None
    line, first, end = line_of(report, analysis, one.cue[0])
    return at if _act(line, first, end) in TAKING else None


def _act(line: Line, first: int, end: int) -> Act | None:
    words = [word.lower for word in line.words[first:]]
    if match := find_phrase(words, range(end - first)):
        return match.act
    entries = [forms()[word][0].cue.act for word in words[: end - first] if word in forms()]
    return entries[-1] if entries and entries[-1] != "decline" else None  # "responded": a refusal only where a phrase makes it one


def _behind(report: Report, analysis: Analysis, colon: int, quotations: Sequence[Quotation]) -> Span:
    """What stands behind a colon: the quotation that follows it, else the rest of the sentence without its stop."""
    start = colon + 1
    while start < len(report.text) and report.text[start].isspace():
        start += 1
    quoted = bisect_right(quotations, start, key=lambda one: one.span.start) - 1
    if quoted >= 0 and quotations[quoted].span.start == start:
        return quotations[quoted].span
    sentence = analysis.sentences[bisect_right(analysis.sentences, colon, key=lambda one: one.span.start) - 1]
    return Span(start, start + len(report.text[start : sentence.span.end].rstrip(" .\n")))
