"""Rules behind the attribution protocol: lines, their attributions, bare quotations, and what is nested in what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.attribution.rules.drafts import Draft
from sayso.attribution.rules.frames import is_open, read_line
from sayso.attribution.rules.speech import Speakers
from sayso.grammar.lines import Line, draw_line, is_speech, outermost, within
from sayso.language.analysis import split_sentences
from sayso.quotations import Quotation, quotations_of
from sayso.records import Analysis, Attribution, Form, Reason, Report, Sentence, Span, Token, statement_id
from sayso.text import covers, part, subtract


class Rules:
    """Finds attributions by rules alone; holds nothing."""

    name = "rules 1"

    def attribute(self, report: Report, analysis: Analysis) -> tuple[Attribution, ...]:
        """The attributions, in the order of their first span; nested ones name a parent that is among them."""
        quotations = quotations_of(report)
        speech = [quotation for quotation in quotations if is_speech(report.text, quotation)]
        speakers = Speakers()
        for line in _draw_lines(report, analysis, [quotation for quotation in speech if quotation.depth == 0]):
            speakers.take(line, read_line(line))
        drafts = speakers.finish()
        for index in range(len(drafts)):
            drafts += _inside(report, analysis, speech, drafts[index])
        return _attributions(report, drafts, quotations)


def _draw_lines(report: Report, analysis: Analysis, speech: Sequence[Quotation]) -> Iterator[Line]:
    """A line for each sentence; sentences that one quotation runs over are one line."""
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
        inside = [quotation for quotation in speech if sentence.span.start <= quotation.span.start < sentences[last].span.end]
        yield draw_line(report.text, tokens, inside, block=sentence.block, kind=report.blocks[sentence.block].kind)


def _goes_on(report: Report, speech: Sequence[Quotation], sentence: Sentence) -> bool:
    """Whether a sentence begins inside a quotation, with the dash that ascribes the one before it, or in lower case."""
    start = sentence.span.start
    return (
        report.text[start] in "–—"
        or report.text[start].islower()
        or any(quotation.span.start < start < quotation.span.end for quotation in speech)
    )


def _inside(report: Report, analysis: Analysis, speech: Sequence[Quotation], draft: Draft) -> list[Draft]:
    """The attributions inside the quotations of a draft's content."""
    found: list[Draft] = []
    held = [
        quotation for quotation in speech if any(s <= quotation.span.start and quotation.span.end <= e for s, e in draft.content)
    ]
    for quotation in outermost(held, Span(draft.content[0].start, draft.content[-1].end)) if draft.content else ():
        nested = list(outermost([other for other in held if other.depth > quotation.depth], quotation.inner))
        for sentence in split_sentences(report.text, quotation.inner):
            tokens: Sequence[Token] = within(analysis.tokens, sentence)
            line = draw_line(report.text, tokens, nested, block=quotation.block, kind="paragraph")
            found += [inner for inner in read_line(line) if not is_open(line, inner)]
    return found


def _attributions(report: Report, drafts: Sequence[Draft], quotations: Sequence[Quotation]) -> tuple[Attribution, ...]:
    ids = [statement_id(report.id, draft.source, draft.cue, draft.content) for draft in drafts]
    found: dict[str, Attribution] = {}
    for index, draft in enumerate(drafts):
        parent = draft.through if draft.through is not None else _holder(drafts, index)
        attribution = Attribution(
            id=ids[index],
            report=report.id,
            form=form_of(report.text, draft.content, quotations),
            source=part(report.text, draft.source) if draft.source else None,
            cue=part(report.text, draft.cue) if draft.cue else None,
            content=part(report.text, draft.content) if draft.content else None,
            parent=None if parent is None or ids[parent] == ids[index] else ids[parent],
            reasons=(Reason("rule", draft.rule, 1.0),),
        )
        found.setdefault(attribution.id, attribution)
    return tuple(sorted(found.values(), key=_place))


def _place(attribution: Attribution) -> tuple[int, int]:
    spans = [span for each in (attribution.source, attribution.cue, attribution.content) if each for span in each.spans]
    return min(span.start for span in spans), -max(span.end for span in spans)


def _holder(drafts: Sequence[Draft], index: int) -> int | None:
    """The draft whose content most narrowly holds the source and cue of another."""
    wanted = (*drafts[index].source, *drafts[index].cue) or drafts[index].content
    holders = [
        (draft.content[-1].end - draft.content[0].start, other)
        for other, draft in enumerate(drafts)
        if other != index and draft.content and all(covers(draft.content, span) for span in wanted)
    ]
    return min(holders)[1] if holders else None


def form_of(text: str, content: Sequence[Span], quotations: Sequence[Quotation]) -> Form:
    """Direct, mixed or indirect: whether quotations cover all, some or none of the content."""
    quoted = [
        quotation.span
        for quotation in quotations
        if any(s <= quotation.inner.start and quotation.inner.end <= e for s, e in content)
    ]
    if not quoted:
        return "indirect"
    rest = "".join(text[start:end] for piece in content for start, end in subtract(piece, quoted))
    return "mixed" if any(character.isalnum() for character in rest) else "direct"
