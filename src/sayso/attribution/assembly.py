"""What an attributor found, made into attributions: ids, forms, parents. The same for every attributor."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.ids import statement_id
from sayso.quotations import LONGEST_MARK, Quotation
from sayso.records import Attribution, Form, Reason, Report, Span
from sayso.text import Holders, covers, part, place, spans_of, subtract


@dataclass(frozen=True, slots=True)
class Found:
    """Source, cue and content spans of one attribution, and why."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    reason: Reason
    score: float | None = None
    through: int | None = None
    """The index of the one through which this one came: "A reported, citing B"."""


def assemble(report: Report, found: Sequence[Found], quotations: Sequence[Quotation]) -> tuple[Attribution, ...]:
    """The attributions in the order of their first span; what has the same spans is one, and nested ones name their parent."""
    ids = [statement_id(report.id, one.source, one.cue, one.content) for one in found]
    parents = _parents(found, ids)
    made: dict[str, Attribution] = {}
    for one, name in zip(found, ids, strict=True):
        attribution = Attribution(
            id=name,
            report=report.id,
            form=form_of(report.text, one.content, quotations),
            source=part(report.text, one.source) if one.source else None,
            cue=part(report.text, one.cue) if one.cue else None,
            content=part(report.text, one.content) if one.content else None,
            parent=parents[name],
            score=one.score,
            reasons=(one.reason,),
        )
        made.setdefault(name, attribution)
    return tuple(sorted(made.values(), key=_place))


def _parents(found: Sequence[Found], ids: Sequence[str]) -> dict[str, str | None]:
    """The parent of each attribution by id: the one it came through, else the one whose content holds it.

    Where two hold each other ("The ministry said according to the ministry"), the later has none.
    """
    holders = Holders((one.content, index) for index, one in enumerate(found))
    parents: dict[str, str | None] = {}
    for index, one in enumerate(found):
        if ids[index] in parents:
            continue
        holder = one.through if one.through is not None else _find_holder(index, found, holders)
        parent = None if holder is None else ids[holder]
        parents[ids[index]] = None if parent is None or ids[index] in _ancestry(parents, parent) else parent
    return parents


def _find_holder(index: int, found: Sequence[Found], holders: Holders[int]) -> int | None:
    """The one whose content most narrowly holds the source and cue of another, or, where it has neither, its content."""
    one = found[index]
    wanted = (*one.source, *one.cue) or one.content
    able = (other for other in holders.find(wanted[0]) if other != index)
    return next((other for other in able if all(covers(found[other].content, span) for span in wanted)), None)


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


def form_of(text: str, content: Sequence[Span], quotations: Sequence[Quotation]) -> Form:
    """Direct, mixed or indirect: whether quotations cover all, some or none of the content; quotations in order."""
    quoted = [
        quotation.span
        for piece in content
        for quotation in beginning_in(quotations, Span(piece.start - LONGEST_MARK, piece.end))
        if piece.start <= quotation.inner.start and quotation.inner.end <= piece.end
    ]
    if not quoted:
        return "indirect"
    rest = "".join(text[start:end] for piece in content for start, end in subtract(piece, quoted))
    return "mixed" if any(character.isalnum() for character in rest) else "direct"


def beginning_in(quotations: Sequence[Quotation], span: Span) -> Sequence[Quotation]:
    """The quotations, which are in order, that begin inside a span."""
    first = bisect_left(quotations, span.start, key=lambda quotation: quotation.span.start)
    return quotations[first : bisect_left(quotations, span.end, key=lambda quotation: quotation.span.start)]
