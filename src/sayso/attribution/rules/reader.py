"""Rules behind the attribution protocol: lines, their attributions, bare quotations, and what is nested in what."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found, assemble, beginning_in
from sayso.attribution.rules.drafts import Draft
from sayso.attribution.rules.frames import is_open, read_line
from sayso.attribution.rules.speech import Speakers
from sayso.grammar.lines import Line, draw_line, is_speech, outermost, within
from sayso.language.analysis import split_sentences
from sayso.quotations import Quotation, quotations_of
from sayso.records import Analysis, Attribution, Reason, Report, Sentence, Span, Token

LONGEST_LINE = 300
"""Words of a line at most, quotations counted as one: longer ones are tables and the like, and cost their square. The longest
sentence of PolNeAR train has 294 tokens."""


class Rules:
    """Finds attributions by rules alone; holds nothing."""

    name = "rules 1"

    def attribute(self, report: Report, analysis: Analysis) -> tuple[Attribution, ...]:
        """The attributions, in the order of their first span; nested ones name a parent that is among them."""
        quotations = quotations_of(report)
        return assemble(report, [_as_found(draft) for draft in find(report, analysis, quotations)], quotations)


def find(report: Report, analysis: Analysis, quotations: Sequence[Quotation]) -> list[Draft]:
    """All that the rules find, nested ones behind those that hold them."""
    speech = [quotation for quotation in quotations if is_speech(report.text, quotation)]
    speakers = Speakers()
    for line in _draw_lines(report, analysis, [quotation for quotation in speech if quotation.depth == 0]):
        speakers.take(line, read_line(line))
    drafts = speakers.finish()
    for index in range(len(drafts)):
        drafts += _inside(report, analysis, speech, drafts[index])
    return drafts


def _draw_lines(report: Report, analysis: Analysis, speech: Sequence[Quotation]) -> Iterator[Line]:
    """A line for each sentence; sentences that one quotation runs over are one line, and one too long for prose is several."""
    sentences = list(analysis.sentences)
    at = 0
    for index, sentence in enumerate(sentences):
        if index < at:
            continue
        last = index
        while (
            last + 1 < len(sentences)
            and sentences[last + 1].block == sentence.block
            and _goes_on(report, speech, sentences[last + 1])
        ):
            last += 1
        at = last + 1
        tokens = analysis.tokens[sentence.first : sentences[last].last]
        inside = beginning_in(speech, Span(sentence.span.start, sentences[last].span.end))
        whole = draw_line(report.text, tokens, inside, block=sentence.block, kind=report.blocks[sentence.block].kind)
        yield from _cut(whole)


def _cut(line: Line) -> Iterator[Line]:
    """A line, in pieces where it is too long."""
    for start in range(0, len(line.words), LONGEST_LINE):
        yield replace(line, words=line.words[start : start + LONGEST_LINE])


def _goes_on(report: Report, speech: Sequence[Quotation], sentence: Sentence) -> bool:
    """Whether a sentence begins inside a quotation, with the dash that ascribes the one before it, or in lower case."""
    start = sentence.span.start
    before = bisect_left(speech, start, key=lambda quotation: quotation.span.start) - 1
    return report.text[start] in "–—" or report.text[start].islower() or (before >= 0 and start < speech[before].span.end)


def _inside(report: Report, analysis: Analysis, speech: Sequence[Quotation], draft: Draft) -> list[Draft]:
    """The attributions inside the quotations of a draft's content."""
    found: list[Draft] = []
    for piece in draft.content:
        held = [quotation for quotation in beginning_in(speech, piece) if quotation.span.end <= piece.end]
        for quotation in outermost(held, piece):
            nested = list(outermost([other for other in held if other.depth > quotation.depth], quotation.inner))
            for sentence in split_sentences(report.text, quotation.inner):
                tokens: Sequence[Token] = within(analysis.tokens, sentence)
                whole = draw_line(report.text, tokens, nested, block=quotation.block, kind="paragraph")
                found += [inner for line in _cut(whole) for inner in read_line(line) if not is_open(line, inner)]
    return found


def _as_found(draft: Draft) -> Found:
    return Found(draft.source, draft.cue, draft.content, Reason("rule", draft.rule, 1.0), through=draft.through)
