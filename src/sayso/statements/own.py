"""What a report says in its own voice: each sentence, or what is left of it outside all that is attributed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sayso.grammar.clauses import has_finite
from sayso.grammar.lines import draw_line, is_speech, within
from sayso.quotations import Quotation
from sayso.records import Analysis, Attribution, Report, Sentence, Span
from sayso.text import join, meeting, spans_of, subtract, trim

EDGES = " \t\r\n\u00a0,;:.!?–—-\"'“”‘’()[]…"
SPEAKING_KINDS = frozenset({"headline", "subhead", "paragraph", "quotation"})


def find_own(
    report: Report, analysis: Analysis, attributions: Sequence[Attribution], quotations: Sequence[Quotation]
) -> Iterator[tuple[Span, ...]]:
    """The pieces of each statement of the report's own, in the order of the text; each holds a finite verb."""
    taken = join(_taken(attributions, report, quotations))
    for sentence in analysis.sentences:
        if report.blocks[sentence.block].kind not in SPEAKING_KINDS:
            continue
        pieces = tuple(_pieces(report, analysis, sentence, taken))
        if pieces:
            yield pieces


def _taken(attributions: Iterable[Attribution], report: Report, quotations: Iterable[Quotation]) -> Iterator[Span]:
    for attribution in attributions:
        yield from spans_of(attribution.source, attribution.cue, attribution.content)
    yield from (quotation.span for quotation in quotations if is_speech(report.text, quotation))


def _pieces(report: Report, analysis: Analysis, sentence: Sentence, taken: Sequence[Span]) -> Iterator[Span]:
    holes = meeting(taken, sentence.span)
    if not holes:
        if _is_clause(report, analysis, sentence, sentence.span):
            yield sentence.span
        return
    for left in subtract(sentence.span, holes):
        piece = trim(report.text, left, EDGES)
        hangs_on_cue = left.start > sentence.span.start and report.text[left.start : piece.start].isspace()
        if piece.start < piece.end and not hangs_on_cue and _is_clause(report, analysis, sentence, piece):
            yield piece


def _is_clause(report: Report, analysis: Analysis, sentence: Sentence, span: Span) -> bool:
    kind = report.blocks[sentence.block].kind
    line = draw_line(report.text, within(analysis.tokens, span), (), block=sentence.block, kind=kind)
    return len(line.words) > 1 and has_finite(line, 1, len(line.words))  # a verb that opens it has no subject
