"""What looks like a statement and is a deed: "admitted 200 guests", "refused the invitation", "was denied entry"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from sayso.attribution.assembly import Found
from sayso.grammar.clauses import has_finite, names_event
from sayso.grammar.lines import Line, draw_line
from sayso.lexicon.words import is_in
from sayso.quotations import Quotation
from sayso.records import Analysis, Report, Span

REFUSING = ("declin", "refus")
DOING = ("admit", "conced", "reject", "deni", "deny", "correct", "withdr")
"""Beginnings of verbs that are deeds with a thing for their object, and statements with words for it."""
OPENERS = frozenset({"that", "to", "whether", "how", "why", "what", "any", "all", "it", "this", "having", "being", "“", '"', "it"})
"""Words by which what follows such a verb is put forward."""


def without_deeds(report: Report, analysis: Analysis, found: Sequence[Found], quotations: Sequence[Quotation]) -> list[Found]:
    """All that was found but deeds."""
    starts = [one.span.start for one in quotations]
    return [one for one in found if not _is_deed(report, analysis, one, starts)]


def _is_deed(report: Report, analysis: Analysis, one: Found, quoted: Sequence[int]) -> bool:
    if not one.cue or not one.content or one.content[0].start < one.cue[-1].end or len(one.content) > 1:
        return False
    words = report.text[slice(*one.cue[-1])].lower().split()
    (content,) = one.content
    if not words[-1].startswith((*REFUSING, *DOING)) or bisect_left(quoted, content.start) < bisect_left(quoted, content.end):
        return False
    line, first, end = _line_of(report, analysis, content)
    if words[-1].startswith(REFUSING):
        return not _is_refusal_to_answer(line, first, end)
    if line.at(first).lower in OPENERS or line.at(first).lower.endswith("ing") or has_finite(line, first, end):
        return False
    return not names_event(line, first, end) and not any(word.is_in("speaking noun", "event noun") for word in line.words[first:end])


def _is_refusal_to_answer(line: Line, first: int, end: int) -> bool:
    if line.at(first).lower == "to":
        verb = next((i for i in range(first + 1, end) if not (line.at(i).is_in("adverb") or line.at(i).lower.endswith("ly"))), end)
        return is_in(line.at(verb).lower, "giving answer", "speaking verb") or line.at(verb).lower in ("be", "rule", "go", "accept")
    return any(word.is_in("speaking noun") or word.lower in ("comment", "interview", "interviews", "requests") for word in line.words[first:end])


def _line_of(report: Report, analysis: Analysis, span: Span) -> tuple[Line, int, int]:
    """The line a span begins in, and which of its words are in the span."""
    sentence = analysis.sentences[max(0, bisect_right(analysis.sentences, span.start, key=lambda each: each.span.start) - 1)]
    tokens = analysis.tokens[sentence.first : sentence.last]
    line = draw_line(report.text, tokens, (), block=sentence.block, kind=report.blocks[sentence.block].kind)
    first = bisect_left(line.words, span.start, key=lambda word: word.start)
    return line, first, bisect_left(line.words, span.end, key=lambda word: word.start)
