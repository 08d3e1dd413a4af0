"""What is put forward: the propositions of each content with their times and quantities, and when it was said.

A report's times are found once and resolved once, in the order of the text, each against the day that holds where it stands: when
the words around it were said, else the day of publication.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar

from sayso.ids import proposition_id
from sayso.quotations import Quotation
from sayso.records import Analysis, Attribution, Event, Part, Proposition, Quantity, Report, Time
from sayso.statements.propositions.cutting import Cut, cut
from sayso.statements.quantities.reading import find_quantities
from sayso.statements.saying import find_said
from sayso.statements.times.carrying import carry_years
from sayso.statements.times.events import find_event, report_events
from sayso.statements.times.expressions import Expression, find_expressions
from sayso.statements.times.resolving import Anchor, publication, resolve
from sayso.text import Holders, covers, spans_of


@dataclass(frozen=True, slots=True)
class Meaning:
    """A report's times and quantities, in the order of the text, and what is made of them."""

    report: Report
    analysis: Analysis
    quotations: tuple[Quotation, ...]
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    said: Mapping[str, Time]
    """By attribution id, when it was said."""

    def propositions(self, statement: str, content: Part | None) -> tuple[Proposition, ...]:
        """The propositions of a statement's content; times and quantities that stand in none go to the nearest."""
        if content is None:
            return ()
        cuts = cut(self.report, self.analysis, content, self.quotations)
        about = _share_out(cuts, _within(self.times, content))
        amounts = _share_out(cuts, _within(self.quantities, content))
        return tuple(
            Proposition(
                proposition_id(statement, one.spans),
                one.spans,
                one.negated,
                tuple(about[index]),
                tuple(amounts[index]),
            )
            for index, one in enumerate(cuts)
        )


class Known(NamedTuple):
    """What is known of attributions, by id, and of the world, before the report's times are read."""

    parents: Mapping[str, str]
    documents: frozenset[str]
    """Those whose source is a document: the date in its name is that of what it says."""
    ahead: frozenset[str]
    """Those that want or promise something: the times in them are to come."""
    events: tuple[Event, ...]
    """What the user has dated."""


def read_meaning(
    report: Report,
    analysis: Analysis,
    attributions: Sequence[Attribution],
    quotations: Sequence[Quotation],
    known: Known,
) -> Meaning:
    """The times and quantities of a report, and when each attribution was said."""
    expressions = carry_years(report, find_expressions(report, analysis, known.events))
    said = find_said(report, analysis, attributions, [one.span for one in expressions], known.documents)
    holders = Holders((spans_of(one.content), one.id) for one in attributions)
    wanted = Holders((spans_of(one.content), one.content) for one in attributions if one.id in known.ahead and one.content)
    expressions = tuple(replace(one, future=True) if _is_ahead(one, wanted.find(one.span)) else one for one in expressions)
    setting = _Setting(publication(report), said, known.parents, holders)
    times = _resolve_all(expressions, setting, known.events)
    dated = [own for own in report_events(report, analysis, expressions, times) if not find_event(own.words, known.events).event]
    if dated:
        times = _resolve_all(expressions, setting, (*known.events, *dated))
    quantities = find_quantities(report, analysis, [one.span for one in expressions])
    return Meaning(report, analysis, tuple(quotations), times, quantities, {name: times[index] for name, index in said.items()})


def _is_ahead(expression: Expression, contents: Sequence[Part]) -> bool:
    """Whether a time in what is wanted or promised is to come: no verb in it tells it as past, and it tells of no thing's date."""
    past = expression.past
    is_past = past is not None and any(start <= past < end for content in contents for start, end in content.spans)
    return bool(contents) and not expression.is_attribute and not is_past


EARLIER = 8
"""How many times before one can be what "the next day" counts from; a guess."""


class _Setting(NamedTuple):
    """Against which days words resolve: of publication, or when what holds them was said."""

    published: Anchor
    said: Mapping[str, int]
    """By attribution id, the index of the expression that tells when it was said."""
    parents: Mapping[str, str]
    contents: Holders[str]


def _resolve_all(expressions: Sequence[Expression], setting: _Setting, events: Sequence[Event]) -> tuple[Time, ...]:
    """Every time of a report, resolved; what tells when words were said comes before the times in those words."""
    made: dict[int, Time] = {}
    asked: set[int] = set()  # two that stand in each other's contents tell nothing of each other

    def settle(index: int) -> Time:
        if index not in made:
            asked.add(index)
            told = [other for other in range(max(0, index - EARLIER), index) if other in made]
            beside = [other for other in told if _is_beside(other, index)]
            earlier = [made[other] for other in [*(other for other in told if other not in beside), *beside]]
            made[index] = resolve(expressions[index], anchor(index), earlier, events)
            asked.discard(index)
        return made[index]

    def _is_beside(other: int, index: int) -> bool:
        return setting.contents.find(expressions[other].span)[:1] == setting.contents.find(expressions[index].span)[:1]

    def anchor(index: int) -> Anchor:
        for holder in setting.contents.find(expressions[index].span):
            at: str | None = holder
            while at is not None:
                told = setting.said.get(at)
                if told is not None and told not in asked and (day := _one_day(settle(told))):
                    return day
                at = setting.parents.get(at)
        return setting.published

    return tuple(settle(index) for index in range(len(expressions)))


def _one_day(time: Time) -> Anchor | None:
    """The day that words resolve against which were said at a time; None where it is no single day."""
    if time.earliest is None or time.earliest != time.latest:
        return None
    return Anchor(time.earliest, time.latest, f"said {time.earliest.isoformat()}")


Found = TypeVar("Found", Time, Quantity)


def _within(found: Sequence[Found], content: Part) -> list[Found]:
    """Those whose words stand in a content."""
    near = found[bisect_left(found, content.spans[0].start, key=_start) : bisect_left(found, content.spans[-1].end, key=_start)]
    return [one for one in near if one.span is not None and covers(content.spans, one.span)]


def _start(found: Time | Quantity) -> int:
    return found.span.start if found.span else -1


def _share_out(cuts: Sequence[Cut], found: Sequence[Found]) -> list[list[Found]]:
    """What belongs to each proposition: what stands in it, else what stands nearest."""
    shares: list[list[Found]] = [[] for _ in cuts]
    for one in found:
        if cuts:
            shares[min(range(len(cuts)), key=lambda index: _distance(cuts[index], _start(one)))].append(one)
    return shares


def _distance(one: Cut, at: int) -> int:
    return min(0 if start <= at < end else min(abs(start - at), abs(at - end)) for start, end in one.spans)
