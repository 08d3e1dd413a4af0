"""The line of words that a span stands in, quotation marks and all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from sayso.grammar.lines import Line, draw_line
from sayso.records import Analysis, Report, Sentence, Span, Token

REACH = 150
"""Words on each side of a span that are looked at: tables that count as one sentence would cost their square. A guess."""


def line_of(report: Report, analysis: Analysis, span: Span) -> tuple[Line, int, int]:
    """The line a span begins in, and the half-open range of its words that are in the span."""
    sentence = analysis.sentences[max(0, bisect_right(analysis.sentences, span.start, key=lambda each: each.span.start) - 1)]
    tokens = near(analysis, sentence, span)
    line = draw_line(report.text, tokens, (), block=sentence.block, kind=report.blocks[sentence.block].kind)
    first = bisect_left(line.words, span.start, key=lambda word: word.start)
    return line, first, bisect_left(line.words, span.end, key=lambda word: word.start)


def near(analysis: Analysis, sentence: Sentence, span: Span) -> Sequence[Token]:
    """The words of a sentence that are near a span."""
    first = bisect_left(analysis.tokens, span.start, sentence.first, sentence.last, key=lambda token: token.start)
    end = bisect_left(analysis.tokens, span.end, sentence.first, sentence.last, key=lambda token: token.start)
    return analysis.tokens[max(sentence.first, first - REACH) : min(sentence.last, end + REACH)]


def speech_of(analysis: Analysis, line: Line) -> Sequence[str]:
    """The parts of speech of a line's words, none where the network saw none."""
    first = bisect_left(analysis.tokens, line.words[0].start, key=lambda token: token.start) if line.words else 0
    return analysis.speech[first : first + len(line.words)]
