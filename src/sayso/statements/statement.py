"""Attributions to statements, one to one, and the report's own sentences beside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sayso.grammar.lines import Line, draw_line
from sayso.ids import statement_id
from sayso.lexicon.words import is_in
from sayso.quotations import Quotation, quotations_of
from sayso.records import Act, Actuality, Analysis, Attribution, Event, Link, Part, Reason, Report, Source, Span, Statement, Time
from sayso.statements.acts import Cued, Doing, decide_act
from sayso.statements.actuality import decide_actuality
from sayso.statements.circumstances import Circumstances, find_circumstances, hears
from sayso.statements.hedges import find_hedges
from sayso.statements.meaning import Known, Meaning, read_meaning
from sayso.statements.own import find_own
from sayso.statements.parents import find_parents
from sayso.statements.referents.describing import Described, describe_sources
from sayso.statements.restating import find_restated
from sayso.text import part, place, spans_of

AHEAD: frozenset[Act] = frozenset({"demand", "promise"})
"""Acts whose content is to come."""


class Stated(NamedTuple):
    """The statements of a report, in the order of the text, and all times found in it."""

    statements: tuple[Statement, ...]
    times: tuple[Time, ...]


def state(report: Report, analysis: Analysis, attributions: Sequence[Attribution], events: Sequence[Event] = ()) -> Stated:
    """The statements of a report and its times; statements of form `own` are the report's own voice.

    `events` are those that the user has dated, for words such as "before the embargo".
    """
    quotations = quotations_of(report)
    lines = Lines(report, analysis)
    described = describe_sources(report, analysis, attributions)
    parents = find_parents(report, attributions, {one.id: hears(lines.of(one), one) for one in attributions})
    cued = {one.id: _cued(one, lines.of(one), described.get(one.id), _leaning(analysis, one.cue), parents) for one in attributions}
    doings = {name: decide_act(one) if one else Doing("assert", 0) for name, one in cued.items()}
    known = Known(
        parents,
        documents=frozenset(name for name, one in described.items() if one.source.kind == "document"),
        ahead=frozenset(name for name, one in doings.items() if one.act in AHEAD),
        events=tuple(events),
    )
    meaning = read_meaning(report, analysis, attributions, quotations, known)
    stated = [
        _state(report, replace(one, parent=parents.get(one.id)), described.get(one.id), (cued[one.id], doings[one.id]), meaning)
        for one in attributions
    ]
    stated = _inherit_actuality([_with_hedges(report, analysis, one, quotations) for one in stated])
    by_id = {statement.id: statement for statement in stated}
    restated = find_restated(report, stated)
    around = find_circumstances(lines.at, analysis, attributions, meaning.times)
    told = [
        replace(
            one,
            restates=restated.get(one.id),
            chain=_chain(report, one, by_id),
            medium=around.get(one.id, Circumstances()).medium,
            addressee=around.get(one.id, Circumstances()).addressee,
        )
        for one in stated
    ]
    own = [_own(report, pieces, meaning) for pieces in find_own(report, analysis, attributions, quotations)]
    return Stated(tuple(sorted([*told, *own], key=_place)), meaning.times)


class Lines:
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

    def of(self, attribution: Attribution) -> Line | None:
        """The line that an attribution's cue stands in; None where it has none."""
        return self.at(attribution.cue.spans[0].start) if attribution.cue else None

    def at(self, position: int) -> Line | None:
        """The line that a character stands in."""
        index = bisect_right(self._starts, position) - 1
        return self._lines[index] if index >= 0 else None


def _cued(
    attribution: Attribution, line: Line | None, described: Described | None, leaning: tuple[float, ...], parents: Mapping[str, str]
) -> Cued | None:
    """An attribution's cue where it stands; None where it has none."""
    if line is None or not (cue := _cue_words(line, attribution)):
        return None
    return Cued(
        line,
        cue,
        source_first=_source_first(line, attribution),
        kind=described.source.kind if described else None,
        nobody=_names_nobody(attribution.source),
        nested=attribution.id in parents,
        content=attribution.content.text if attribution.content else "",
        behind=_behind(line, attribution.content),
        leaning=leaning,
    )


def _behind(line: Line, content: Part | None) -> int | None:
    """The index of the first word behind a content; None where it does not end in the line."""
    if content is None or not line.words[0].start < content.spans[-1].end <= line.words[-1].end:
        return None
    return between(line, content.spans[-1])[1]


def _leaning(analysis: Analysis, cue: Part | None) -> tuple[float, ...]:
    """How the tokens of a cue lean to the acts, on average; empty where no network saw them, or where no verb is among them."""
    if cue is None or not analysis.leanings:
        return ()
    first = bisect_left(analysis.tokens, cue.spans[0].start, key=lambda token: token.start)
    end = bisect_left(analysis.tokens, cue.spans[-1].end, key=lambda token: token.start)
    if not any(tag.startswith(("VB", "MD")) for tag in analysis.speech[first:end]):
        return ()
    rows = [
        row
        for token, row in zip(analysis.tokens[first:end], analysis.leanings[first:end], strict=True)
        if row and any(span.start <= token.start < span.end for span in cue.spans)
    ]
    return tuple(sum(column) / len(rows) for column in zip(*rows, strict=True)) if rows else ()


def _state(
    report: Report, attribution: Attribution, described: Described | None, done: tuple[Cued | None, Doing], meaning: Meaning
) -> Statement:
    cued, doing = done
    actuality: Actuality = decide_actuality(cued, doing) if cued else "actual"
    return Statement(
        id=attribution.id,
        report=report.id,
        form=attribution.form,
        act=doing.act,
        actuality=actuality,
        source=described.source if described else None,
        cue=attribution.cue,
        content=attribution.content,
        parent=attribution.parent,
        said=meaning.said.get(attribution.id),
        propositions=meaning.propositions(attribution.id, attribution.content),
        score=attribution.score,
        reasons=(*attribution.reasons, *_reasons(doing), *(described.reasons if described else ())),
    )


def _names_nobody(source: Part | None) -> bool:
    """Whether a source is none: "neither man", "no witness", "nobody at the port"."""
    words = source.text.lower().split() if source else []
    return words[:1] != [] and words[0] in ("nobody", "none", "neither", "no", "no-one", "nothing")


def _reasons(doing: Doing) -> tuple[Reason, ...]:
    return (Reason("act", doing.why, 1.0),) if doing.why else ()


def _cue_words(line: Line, attribution: Attribution) -> tuple[int, ...]:
    """The indices of the cue's words in the line of its first piece."""
    assert attribution.cue is not None  # noqa: S101 - it has a line
    return tuple(index for span in attribution.cue.spans for index in range(*between(line, span)))


def between(line: Line, span: Span) -> tuple[int, int]:
    """The half-open range of the words of a line that begin inside a span."""
    first = bisect_left(line.words, span.start, key=lambda word: word.start)
    return first, bisect_left(line.words, span.end, key=lambda word: word.start)


def _source_first(line: Line, attribution: Attribution) -> int | None:
    if attribution.source is None:
        return None
    first, end = between(line, attribution.source.spans[0])
    return first if first < end else None


def _with_hedges(report: Report, analysis: Analysis, statement: Statement, quotations: Sequence[Quotation]) -> Statement:
    return replace(statement, hedges=find_hedges(report, analysis, statement, quotations))


def _inherit_actuality(statements: Sequence[Statement]) -> list[Statement]:
    """What stands in a question put or an order given was not said by the one it names."""
    by_id = {statement.id: statement for statement in statements}
    return [
        replace(statement, actuality=_given_actuality(statement, by_id.get(statement.parent or ""))) for statement in statements
    ]


def _given_actuality(statement: Statement, parent: Statement | None) -> Actuality:
    if parent is None or parent.content is None or statement.cue is None or not _is_inside(statement.cue, parent.content):
        return statement.actuality
    opening = parent.content.text.split()[0].lower()
    if (
        parent.act == "ask"
        and (is_in(opening, "question opener") or opening == "which")
        and opening != "why"
        and statement.actuality in ("actual", "future")
    ):
        return "asked"
    if statement.actuality != "actual" or _is_presupposed(statement, opening):
        return statement.actuality
    if opening in ("whether", "if"):
        return "hypothetical"
    is_told = _is_told(statement, parent)
    wants = parent.act in ("ask", "demand") and opening in ("to", "that")
    if not (wants or is_told) or parent.cue is None:
        return statement.actuality
    return "ordered" if any(is_in(word, "ordering") for word in parent.cue.text.lower().split()) else "asked"


def _is_told(statement: Statement, parent: Statement) -> bool:
    """Whether a source is told to do what a content says: "asked | the firm | whether", "the firm | was told | to say"."""
    if statement.source is None or parent.content is None or parent.cue is None or _is_inside(statement.source, parent.content):
        return False
    is_object = parent.cue.spans[0].start < statement.source.spans[0].start < parent.content.spans[-1].start
    return is_object or parent.content.text.lower().startswith(("to ", "not to ", "never to "))


def _is_presupposed(statement: Statement, opening: str) -> bool:
    """Whether words in what is asked or wanted take it for done: "deny | having said", "the papers | which called him a cheat"."""
    assert statement.cue is not None  # noqa: S101 - asked before
    words = statement.cue.text.lower().split()
    source = statement.source.text.lower() if statement.source else ""
    is_gerund = words[0].endswith("ing") or (words[0] == "ever" and words[1:2] == ["having"])
    is_owned = opening == "to" and (is_in(source, "possessive") or source.endswith(("'s", "’s")))  # "to strike | his testimony"
    return is_gerund or is_owned or source in ("which", "who")


def _is_inside(inner: Part | Source, outer: Part) -> bool:
    return any(start <= inner.spans[0].start < end for start, end in outer.spans)


def _chain(report: Report, statement: Statement, by_id: Mapping[str, Statement]) -> tuple[Link, ...]:
    """From the outlet through each parent to the statement's own source."""
    links: list[Link] = []
    at: Statement | None = statement
    while at is not None and len(links) <= len(by_id):
        links.append(Link(at.id, (at.source.referent or at.source.text) if at.source else None))
        at = by_id.get(at.parent) if at.parent else None
    return (Link(None, report.outlet), *reversed(links))


def _own(report: Report, pieces: tuple[Span, ...], meaning: Meaning) -> Statement:
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
        propositions=meaning.propositions(made, content),
    )


def _place(statement: Statement) -> tuple[int, int]:
    return place(spans_of(statement.source, statement.cue, statement.content))
