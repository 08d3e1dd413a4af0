"""Rules behind the attribution protocol: lines, their attributions, bare quotations, and what is nested in what."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sayso.attribution.rules.drafts import Draft
from sayso.attribution.rules.frames import is_open, read_line
from sayso.attribution.rules.speech import Speakers
from sayso.grammar.lines import Line, draw_line, is_speech, outermost, within
from sayso.language.analysis import split_sentences
from sayso.quotations import Quotation, quotations_of
from sayso.records import Analysis, Attribution, Form, Reason, Report, Sentence, Span, Token, statement_id
from sayso.text import covers, part, place, spans_of, subtract

MARK = 2
"""The longest quotation mark: a content may begin behind it."""
LONGEST_LINE = 400
"""Words of a line at most, quotations counted as one: longer ones are tables and the like, and cost their square. The longest
sentence of PolNeAR train has 294 tokens."""


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
        inside = _beginning_in(speech, Span(sentence.span.start, sentences[last].span.end))
        whole = draw_line(report.text, tokens, inside, block=sentence.block, kind=report.blocks[sentence.block].kind)
        yield from _cut(whole)


def _cut(line: Line) -> Iterator[Line]:
    """A line, in pieces where it is too long."""
    for start in range(0, len(line.words), LONGEST_LINE):
        yield replace(line, words=line.words[start : start + LONGEST_LINE])


def _beginning_in(speech: Sequence[Quotation], span: Span) -> Sequence[Quotation]:
    first = bisect_left(speech, span.start, key=lambda quotation: quotation.span.start)
    return speech[first : bisect_left(speech, span.end, key=lambda quotation: quotation.span.start)]


def _goes_on(report: Report, speech: Sequence[Quotation], sentence: Sentence) -> bool:
    """Whether a sentence begins inside a quotation, with the dash that ascribes the one before it, or in lower case."""
    start = sentence.span.start
    before = bisect_left(speech, start, key=lambda quotation: quotation.span.start) - 1
    return report.text[start] in "–—" or report.text[start].islower() or (before >= 0 and start < speech[before].span.end)


def _inside(report: Report, analysis: Analysis, speech: Sequence[Quotation], draft: Draft) -> list[Draft]:
    """The attributions inside the quotations of a draft's content."""
    found: list[Draft] = []
    for piece in draft.content:
        held = [quotation for quotation in _beginning_in(speech, piece) if quotation.span.end <= piece.end]
        for quotation in outermost(held, piece):
            nested = list(outermost([other for other in held if other.depth > quotation.depth], quotation.inner))
            for sentence in split_sentences(report.text, quotation.inner):
                tokens: Sequence[Token] = within(analysis.tokens, sentence)
                whole = draw_line(report.text, tokens, nested, block=quotation.block, kind="paragraph")
                found += [inner for line in _cut(whole) for inner in read_line(line) if not is_open(line, inner)]
    return found


def _attributions(report: Report, drafts: Sequence[Draft], quotations: Sequence[Quotation]) -> tuple[Attribution, ...]:
    ids = [statement_id(report.id, draft.source, draft.cue, draft.content) for draft in drafts]
    parents = _parents(drafts, ids)
    found: dict[str, Attribution] = {}
    for index, draft in enumerate(drafts):
        attribution = Attribution(
            id=ids[index],
            report=report.id,
            form=form_of(report.text, draft.content, quotations),
            source=part(report.text, draft.source) if draft.source else None,
            cue=part(report.text, draft.cue) if draft.cue else None,
            content=part(report.text, draft.content) if draft.content else None,
            parent=parents[ids[index]],
            reasons=(Reason("rule", draft.rule, 1.0),),
        )
        found.setdefault(attribution.id, attribution)
    return tuple(sorted(found.values(), key=_place))


def _parents(drafts: Sequence[Draft], ids: Sequence[str]) -> dict[str, str | None]:
    """The parent of each attribution by id: the one it came through, else the one whose content holds it.

    Where two hold each other ("The ministry said according to the ministry"), the later has none.
    """
    holders = _Holders(drafts)
    parents: dict[str, str | None] = {}
    for index, draft in enumerate(drafts):
        if ids[index] in parents:
            continue
        holder = draft.through if draft.through is not None else holders.find(index)
        parent = None if holder is None else ids[holder]
        parents[ids[index]] = None if parent is None or ids[index] in _ancestry(parents, parent) else parent
    return parents


def _ancestry(parents: Mapping[str, str | None], start: str) -> set[str]:
    """An attribution and all above it, as far as known."""
    above: set[str] = set()
    at: str | None = start
    while at is not None:
        above.add(at)
        at = parents.get(at)
    return above


def _place(attribution: Attribution) -> tuple[int, int]:
    return place(spans_of(attribution.source, attribution.cue, attribution.content))


class _Holders:
    """Which draft holds another in its content, found by place."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._drafts = drafts
        self._pieces = sorted((piece, index) for index, draft in enumerate(drafts) for piece in draft.content)
        self._longest = max((piece.end - piece.start for piece, _ in self._pieces), default=0)

    def find(self, index: int) -> int | None:
        """The draft whose content most narrowly holds the source and cue of another."""
        draft = self._drafts[index]
        wanted = (*draft.source, *draft.cue) or draft.content
        at = bisect_right(self._pieces, wanted[0].start, key=lambda held: held[0].start)
        holders: list[tuple[int, int]] = []
        while at and self._pieces[at - 1][0].start >= wanted[0].start - self._longest:
            at -= 1
            other = self._pieces[at][1]
            content = self._drafts[other].content
            if other != index and all(covers(content, span) for span in wanted):
                holders.append((content[-1].end - content[0].start, other))
        return min(holders)[1] if holders else None


def form_of(text: str, content: Sequence[Span], quotations: Sequence[Quotation]) -> Form:
    """Direct, mixed or indirect: whether quotations cover all, some or none of the content; quotations in order."""
    quoted = [
        quotation.span
        for piece in content
        for quotation in _beginning_in(quotations, Span(piece.start - MARK, piece.end))
        if piece.start <= quotation.inner.start and quotation.inner.end <= piece.end
    ]
    if not quoted:
        return "indirect"
    rest = "".join(text[start:end] for piece in content for start, end in subtract(piece, quoted))
    return "mixed" if any(character.isalnum() for character in rest) else "direct"
