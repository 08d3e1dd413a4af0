"""The line of words that a span stands in, quotation marks and all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from sayso.grammar.lines import Line, draw_line
from sayso.records import Analysis, Report, Span


def line_of(report: Report, analysis: Analysis, span: Span) -> tuple[Line, int, int]:
    """The line a span begins in, and the half-open range of its words that are in the span."""
    sentence = analysis.sentences[max(0, bisect_right(analysis.sentences, span.start, key=lambda each: each.span.start) - 1)]
    tokens = analysis.tokens[sentence.first : sentence.last]
    line = draw_line(report.text, tokens, (), block=sentence.block, kind=report.blocks[sentence.block].kind)
    first = bisect_left(line.words, span.start, key=lambda word: word.start)
    return line, first, bisect_left(line.words, span.end, key=lambda word: word.start)
