"""Statements that a person confirmed, moved from one text layer of a capture to another; pure, like `judgements`."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace

from sayso.ids import proposition_id, statement_id
from sayso.ledger.judgements import hull, relocate
from sayso.records import Link, Member, Part, Proposition, Quantity, Report, Source, Span, Statement, Time
from sayso.text import part, quote, to_origin


def move(statement: Statement, old: Report, new: Report, *, by: str) -> Statement | None:
    """The statement in the new layer, kept on a person's word; None where any of its words are not there.

    Its id changes with the report's; where the text is the same, nothing changes but whose word it is.
    """
    if old.id == new.id:
        return replace(statement, by=by)
    try:
        return replace(_moved(statement, old, new), by=by)
    except _NotThereError:
        return None


def settle(statement: Statement, known: Container[str]) -> Statement:
    """A moved statement without links to statements that are no longer there."""
    return replace(
        statement,
        parent=statement.parent if statement.parent in known else None,
        restates=statement.restates if statement.restates in known else None,
        chain=tuple(Link(link.statement if link.statement in known else None, link.source) for link in statement.chain),
    )


class _NotThereError(Exception):
    """Words of the old layer are not in the new one."""


def _moved(statement: Statement, old: Report, new: Report) -> Statement:
    mover = _Mover(old, new)
    source, cue, content = mover.source(statement.source), mover.part(statement.cue), mover.part(statement.content)
    name = statement_id(new.id, *((role.spans if role else ()) for role in (source, cue, content)))
    return replace(
        statement,
        id=name,
        report=new.id,
        source=source,
        cue=cue,
        content=content,
        chain=tuple(Link(name if link.statement == statement.id else link.statement, link.source) for link in statement.chain),
        said=mover.time(statement.said),
        propositions=tuple(mover.proposition(proposition, name) for proposition in statement.propositions),
        hedges=tuple(mover.some_part(hedge) for hedge in statement.hedges),
        medium=mover.part(statement.medium),
        addressee=mover.part(statement.addressee),
    )


class _Mover:
    """Each of these gives a piece of a statement with its spans in the new layer, or raises `_NotThereError`."""

    def __init__(self, old: Report, new: Report) -> None:
        self.old = old
        self.new = new

    def span(self, span: Span) -> Span:
        found = relocate(self.new, quote(self.old.text, span), hull(to_origin(self.old.origins, span)))
        if found is None:
            raise _NotThereError
        return found

    def spans(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        return tuple(sorted(self.span(span) for span in spans))

    def some_part(self, old: Part) -> Part:
        return part(self.new.text, self.spans(old.spans))

    def part(self, old: Part | None) -> Part | None:
        return self.some_part(old) if old else None

    def source(self, old: Source | None) -> Source | None:
        if old is None:
            return None
        moved = self.some_part(Part(old.spans, old.text))
        members = tuple(self.member(member) for member in old.members)
        return replace(old, spans=moved.spans, text=moved.text, members=members)

    def member(self, old: Member) -> Member:
        moved = self.some_part(Part(old.spans, old.text))
        return replace(old, spans=moved.spans, text=moved.text)

    def time(self, old: Time | None) -> Time | None:
        return self.some_time(old) if old else None

    def some_time(self, old: Time) -> Time:
        if old.span is None:
            return old
        span = self.span(old.span)
        return replace(old, span=span, text=self.new.text[span.start : span.end])

    def quantity(self, old: Quantity) -> Quantity:
        span = self.span(old.span)
        return replace(old, span=span, text=self.new.text[span.start : span.end])

    def proposition(self, old: Proposition, statement: str) -> Proposition:
        spans = self.spans(old.spans)
        return Proposition(
            proposition_id(statement, spans),
            spans,
            old.negated,
            tuple(self.some_time(time) for time in old.about),
            tuple(self.quantity(quantity) for quantity in old.quantities),
        )
