"""Attributions to statements, one to one, and the report's own sentences beside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sayso.grammar.lines import Line, Word, draw_line
from sayso.ids import proposition_id, statement_id
from sayso.lexicon.words import is_in
from sayso.quotations import quotations_of
from sayso.records import Act, Actuality, Analysis, Attribution, Link, Part, Proposition, Report, Span, Statement
from sayso.statements.acts import decide_act
from sayso.statements.actuality import decide_actuality
from sayso.statements.circumstances import Circumstances, find_circumstances
from sayso.statements.own import find_own
from sayso.statements.sources import describe_source, full_names, kind_of
from sayso.text import part, place, spans_of


def state(report: Report, analysis: Analysis, attributions: Sequence[Attribution]) -> tuple[Statement, ...]:
    """The statements of a report, in the order of the text; those of form `own` are the report's own voice."""
    quotations = quotations_of(report)
    lines = _Lines(report, analysis)
    named = full_names(attribution.source for attribution in attributions if attribution.source)
    stated = [_state(report, attribution, lines, named) for attribution in attributions]
    stated = _inherit_actuality(stated)
    by_id = {statement.id: statement for statement in stated}
    chained = [replace(statement, chain=_chain(report, statement, by_id)) for statement in stated]
    own = [_own(report, pieces) for pieces in find_own(report, analysis, attributions, quotations)]
    return tuple(sorted([*chained, *own], key=_place))


class _Lines:
    """The sentences of a report as lines, found by position."""

    def __init__(self, report: Report, analysis: Analysis) -> None:
        self._starts = [sentence.span.start for sentence in analysis.sentences]
        self._lines = [
            draw_line(
                report.text,
                analysis.tokens[sentence.first : sentence.last],
                (),
                block=sentence.block,
                kind=report.blocks[sentence.block].kind,
            )
            for sentence in analysis.sentences
        ]

    def find(self, position: int) -> Line | None:
        index = bisect_right(self._starts, position) - 1
        return self._lines[index] if index >= 0 else None


def _state(report: Report, attribution: Attribution, lines: _Lines, named: Sequence[str]) -> Statement:
    source = describe_source(attribution.source, named) if attribution.source else None
    line = lines.find(attribution.cue.spans[0].start) if attribution.cue else None
    words = [word.lower for word in _words(line, attribution.cue)] if line and attribution.cue else []
    content = attribution.content.text if attribution.content else ""
    act = decide_act(words, kind_of(attribution.source.text) if attribution.source else None, content)
    actuality, around = _look_around(line, attribution, act) if line and words else ("actual", Circumstances(None, None))
    return Statement(
        id=attribution.id,
        report=report.id,
        form=attribution.form,
        act=act,
        actuality=actuality,
        source=source,
        cue=attribution.cue,
        content=attribution.content,
        parent=attribution.parent,
        propositions=_propositions(attribution.id, attribution.content),
        medium=around.medium,
        addressee=around.addressee,
        score=attribution.score,
        reasons=attribution.reasons,
    )


def _words(line: Line, cue: Part) -> list[Word]:
    return [word for span in cue.spans for word in line.words[slice(*_between(line, span))]]


def _between(line: Line, span: Span) -> tuple[int, int]:
    """The half-open range of the words of a line that begin inside a span."""
    first = bisect_left(line.words, span.start, key=lambda word: word.start)
    return first, bisect_left(line.words, span.end, key=lambda word: word.start)


def _range(line: Line, span: Span) -> tuple[int, int]:
    """The first and last word of a line inside a span; the line's first where none is."""
    first, end = _between(line, span)
    return (first, end - 1) if first < end else (0, 0)


def _look_around(line: Line, attribution: Attribution, act: Act) -> tuple[Actuality, Circumstances]:
    """What the words beside a cue tell of it; the attribution has a cue, which stands in the line."""
    assert attribution.cue is not None  # noqa: S101 - told by `_state`
    first, last = _range(line, attribution.cue.spans[0])
    source_first = _range(line, attribution.source.spans[0])[0] if attribution.source else None
    actuality = decide_actuality(line, first, last, source_first, act)
    return actuality, find_circumstances(line, last, _circumstances_end(line, last, attribution))


def _circumstances_end(line: Line, last: int, attribution: Attribution) -> int:
    """Where the words beside a cue end: at its content, or at its source where that follows."""
    after = [_between(line, span)[0] for span in spans_of(attribution.content, attribution.source)]
    return min((index for index in after if index > last), default=line.end)


def _propositions(statement: str, content: Part | None) -> tuple[Proposition, ...]:
    return (Proposition(proposition_id(statement, content.spans), content.spans),) if content else ()


def _inherit_actuality(statements: Sequence[Statement]) -> list[Statement]:
    """What stands in a question put or an order given was not said by the one it names."""
    by_id = {statement.id: statement for statement in statements}
    return [
        replace(statement, actuality=_given_actuality(statement, by_id.get(statement.parent or ""))) for statement in statements
    ]


def _given_actuality(statement: Statement, parent: Statement | None) -> Actuality:
    if parent is None or parent.content is None or statement.cue is None or statement.actuality != "actual":
        return statement.actuality
    if not _is_inside(statement.cue, parent.content):
        return "actual"
    if parent.act == "ask" and is_in(parent.content.text.split()[0].lower(), "question opener"):
        return "asked"
    if parent.act == "demand" and parent.content.text.startswith("that "):
        return "ordered" if parent.cue and "order" in parent.cue.text.lower() else "asked"
    return "actual"


def _is_inside(inner: Part, outer: Part) -> bool:
    return any(start <= inner.spans[0].start < end for start, end in outer.spans)


def _chain(report: Report, statement: Statement, by_id: Mapping[str, Statement]) -> tuple[Link, ...]:
    """From the outlet through each parent to the statement's own source."""
    links: list[Link] = []
    at: Statement | None = statement
    while at is not None and len(links) <= len(by_id):
        links.append(Link(at.id, (at.source.referent or at.source.text) if at.source else None))
        at = by_id.get(at.parent) if at.parent else None
    return (Link(None, report.outlet), *reversed(links))


def _own(report: Report, pieces: tuple[Span, ...]) -> Statement:
    content = part(report.text, pieces)
    made = statement_id(report.id, (), (), content.spans)
    return Statement(
        id=made,
        report=report.id,
        form="own",
        act="assert",
        actuality="actual",
        source=None,
        cue=None,
        content=content,
        chain=(Link(None, report.outlet),),
        propositions=_propositions(made, content),
    )


def _place(statement: Statement) -> tuple[int, int]:
    return place(spans_of(statement.source, statement.cue, statement.content))
