"""Statements as labels, so that what was found and what is labelled are held against each other in one form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sayso.evaluation.labels import Amount, Cut, Days, Label
from sayso.evaluation.marked import Marked
from sayso.records import Part, Quantity, Span, Statement, Time


def labels_of(statements: Iterable[Statement]) -> dict[str, Label]:
    """Statements as labels, by id, their own numbers in order; those of form `own` are left out."""
    attributed = [statement for statement in statements if statement.form != "own"]
    numbers = {statement.id: number for number, statement in enumerate(attributed, 1)}
    return {statement.id: _as_label(statement, numbers) for statement in attributed}


def _as_label(statement: Statement, numbers: Mapping[str, int]) -> Label:
    source = statement.source
    return Label(
        number=numbers[statement.id],
        marked=Marked(tuple(source.spans) if source else (), _spans(statement.cue), _spans(statement.content)),
        act=statement.act,
        actuality=statement.actuality,
        parent=numbers.get(statement.parent or ""),
        restates=numbers.get(statement.restates or ""),
        referent=source.referent if source else None,
        party=source.party if source else None,
        said=_days(statement.said) if statement.said else None,
        propositions=tuple(Cut(proposition.spans, proposition.negated) for proposition in statement.propositions),
        about=tuple(_days(time) for time in statement.about),
        quantities=tuple(_amount(quantity) for quantity in statement.quantities),
        hedges=tuple(span for hedge in statement.hedges for span in hedge.spans),
        medium=next(iter(_spans(statement.medium)), None),
        addressee=next(iter(_spans(statement.addressee)), None),
        members=tuple(span for member in source.members for span in member.spans) if source else (),
    )


def _spans(part: Part | None) -> tuple[Span, ...]:
    return part.spans if part else ()


def _days(time: Time) -> Days:
    return Days((time.span,) if time.span else (), time.earliest, time.latest)


def _amount(quantity: Quantity) -> Amount:
    return Amount((quantity.span,), quantity.low, quantity.high, quantity.unit, quantity.relation)
