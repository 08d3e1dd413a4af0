"""What people decide, applied to what was computed; and where their decisions go when a report is read anew.

Everything here is pure: records in, records out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sayso.errors import UsageError
from sayso.ids import judgement_id
from sayso.ledger.days import parse_days
from sayso.records import ACTS, ACTUALITIES, MACHINE, Judgement, Proposition, Report, Source, Span, Statement, Time
from sayso.text import Quote, find_quote, invert, quote, to_origin

STATEMENT_FIELDS: Mapping[str, tuple[str, ...]] = {
    "act": ACTS,
    "actuality": ACTUALITIES,
    "referent": (),
    "party": (),
    "verdict": ("right", "wrong"),
}
"""What can be judged of a statement, and the values each field takes; none: any words, and empty for "unresolved"."""

LINK_FIELDS: Mapping[str, str] = {"same": "ps", "not_same": "ps", "from": "r", "not_from": "r"}
"""What can be judged of two records, the second being the value: whether propositions are one claim and the speakers of statements
one actor, and whether a report comes from another; with the letters that ids of such records begin with."""

REPORT_FIELDS = ("outlet", "published", "title", "byline")
"""What can be judged of a report: any words (`published`: days), and empty for "unknown"."""


class Ruling(NamedTuple):
    """The value that counts for one field of one record, and whose word it is."""

    value: str
    by: str


Rulings = Mapping[str, Mapping[str, Ruling]]
"""By target, then by field."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a judgement stands now."""

    judgement: Judgement
    target: str | None
    """The record it applies to; None where none has its words any more, until someone judges again."""
    carried: bool
    """Whether that is another record than it was made on, found by the same words."""


# ---- making -----------------------------------------------------------------------------------------------------


def make(target: Report | Statement | Proposition, report: Report, field: str, value: str, *, by: str, at: datetime) -> Judgement:  # noqa: PLR0913 - what a person decides has these parts
    """A judgement of `report` itself or a statement in it, with the words it is about.

    A statement's words are all from the first to the last of its source, cue and content; a report's are none.
    """
    span = whole(target) if not isinstance(target, Report) else None
    words = quote(report.text, span) if span else Quote("", "", "")
    place = hull(to_origin(report.origins, span)) if span else None
    return Judgement(
        id=judgement_id(target.id, field, value, by, at),
        target=target.id,
        field=field,
        value=value,
        by=by,
        at=at,
        exact=words.exact,
        prefix=words.prefix,
        suffix=words.suffix,
        address=report.address,
        sha256=report.sha256,
        place=place,
    )


def check(judgement: Judgement) -> None:
    """Raise UsageError if a judgement is none that can be applied."""
    field, value = judgement.field, judgement.value
    if field not in STATEMENT_FIELDS and field not in REPORT_FIELDS and field not in LINK_FIELDS:
        fields = (
            f"{', '.join(STATEMENT_FIELDS)} of a statement; {', '.join(REPORT_FIELDS)} of a report; {', '.join(LINK_FIELDS)} of two"
        )
        raise UsageError(f"there is no field {field!r} to judge: use {fields}")
    allowed = STATEMENT_FIELDS.get(field, ())
    if allowed and value not in allowed:
        raise UsageError(f"{field} cannot be {value!r}: use one of {', '.join(allowed)}")
    if field in LINK_FIELDS and (value[:1] not in LINK_FIELDS[field] or value[:1] != judgement.target[:1]):
        raise UsageError(f"{field} is judged of two records of one kind, not of {judgement.target} and {value!r}: give two ids")
    if field == "published" and value:
        parse_days(value)
    if not judgement.by.strip() or judgement.by == MACHINE:
        raise UsageError(f"a judgement needs the name of a person, not {judgement.by!r}: say who judges")
    for moment in (judgement.at, judgement.withdrawn):
        if moment is not None and moment.utcoffset() != timedelta(0):
            raise UsageError(f"the times of a judgement are in UTC, not {moment.isoformat()}: convert them first")
    if judgement.id != judgement_id(judgement.target, field, value, judgement.by, judgement.at):
        raise UsageError(f"the id {judgement.id} is not that of what the judgement says: it was changed after it was made")


def check_target(judgement: Judgement, target: Report | Statement | None) -> None:
    """Raise UsageError where the record that a judgement names has no such field; one that is not here may have it."""
    letter = judgement.target[:1]
    kind, fields = {
        "r": ("report", (*REPORT_FIELDS, "from", "not_from")),
        "p": ("proposition", ("same", "not_same")),
    }.get(letter, ("statement", (*STATEMENT_FIELDS, "same", "not_same")))
    if judgement.field not in fields:
        raise UsageError(f"{judgement.field} cannot be judged of a {kind}: use one of {', '.join(fields)}")
    if isinstance(target, Statement) and target.source is None and judgement.field in ("referent", "party"):
        raise UsageError(f"{target.id} names no source, so nobody's {judgement.field} can be judged")


# ---- applying ---------------------------------------------------------------------------------------------------


def rule(standing: Iterable[tuple[str, Judgement]]) -> dict[str, dict[str, Ruling]]:
    """The rulings of judgements, each with its present target: the latest that is not withdrawn outranks the others."""
    rulings: dict[str, dict[str, Ruling]] = {}
    for target, judgement in sorted(standing, key=lambda pair: (pair[1].at, pair[1].id)):
        if judgement.withdrawn is None:
            fields = rulings.setdefault(target, {})
            fields.pop(judgement.field, None)  # so that the fields stand in the order they were last judged
            fields[judgement.field] = Ruling(judgement.value, judgement.by)
    return rulings


def matter(target: str, judgement: Judgement) -> tuple[str, ...]:
    """What a judgement that stands on a record decides: of those with one matter the latest counts."""
    if judgement.field in ("same", "not_same"):
        return ("same", *sorted((target, judgement.value)))
    if judgement.field in ("from", "not_from"):
        return ("from", target, judgement.value)
    return (judgement.field, target)


def apply_to_statement(statement: Statement, rulings: Rulings) -> Statement:
    """The statement with judged fields in place of computed ones, and `by` the person who judged the last of them.

    A verdict changes no field: a statement judged wrong is left out of lists, one judged right is kept by rereading.
    """
    fields_of = STATEMENT_FIELDS.keys() - {"verdict"}
    ruled = {field: ruling for field, ruling in rulings.get(statement.id, {}).items() if field in fields_of}
    if not ruled:
        return statement
    fields: dict[str, Any] = {field: ruling.value for field, ruling in ruled.items() if field in ("act", "actuality")}
    return replace(statement, **fields, source=_apply_to_source(statement.source, ruled), by=list(ruled.values())[-1].by)


def _apply_to_source(source: Source | None, ruled: Mapping[str, Ruling]) -> Source | None:
    if source is None:
        return None
    fields: dict[str, Any] = {field: ruled[field].value or None for field in ("referent", "party") if field in ruled}
    return replace(source, **fields) if fields else source


def apply_to_report(report: Report, rulings: Rulings) -> Report:
    """The report with judged fields in place of computed ones."""
    fields: dict[str, Any] = {}
    for field, ruling in rulings.get(report.id, {}).items():
        if field in LINK_FIELDS:
            continue
        fields[field] = published(ruling) if field == "published" else ruling.value or None
    return replace(report, **fields) if fields else report


def published(ruling: Ruling) -> Time | None:
    """The days of a ruling on when a report was published; None where it is judged unknown."""
    return Time(*parse_days(ruling.value), text=ruling.value, basis=f"judged by {ruling.by}") if ruling.value else None


# ---- placing ----------------------------------------------------------------------------------------------------


def whole(statement: Statement | Proposition) -> Span | None:
    """From the first to the last character of a statement's source, cue and content, or of a proposition."""
    if isinstance(statement, Proposition):
        return hull(statement.spans)
    return hull(span for part in (statement.source, statement.cue, statement.content) if part for span in part.spans)


def hull(spans: Iterable[Span]) -> Span | None:
    """From where the first of the spans begins to where the last ends; None where there are none."""
    known = tuple(spans)
    return Span(min(known).start, max(span.end for span in known)) if known else None


def place(judgement: Judgement, readings: Sequence[tuple[Report, Sequence[Statement]]]) -> Placement:
    """Where a judgement stands among the current reports of its bytes: on its target, else on the same words, else nowhere.

    Reports of the address it was made on come first.
    """
    if any(judgement.target == report.id or judgement.target in _ids(said) for report, said in readings):
        return Placement(judgement, judgement.target, carried=False)
    for report, said in sorted(readings, key=lambda reading: (reading[0].address != judgement.address, reading[0].address)):
        of_report = judgement.field in REPORT_FIELDS or judgement.target.startswith("r")
        found = report.id if of_report else _same_words(judgement, report, said)
        if found:
            return Placement(judgement, found, carried=True)
    return Placement(judgement, None, carried=False)


def _ids(said: Iterable[Statement]) -> set[str]:
    return {name for one in said for name in (one.id, *(proposition.id for proposition in one.propositions))}


def _same_words(judgement: Judgement, report: Report, said: Sequence[Statement]) -> str | None:
    """The one statement or proposition whose words, as a whole, are those judged."""
    span = relocate(report, Quote(judgement.exact, judgement.prefix, judgement.suffix), judgement.place)
    # A content alone would not do: that of `{A said {B denied it}}` is the whole of B's denial.
    judged: Iterable[Statement | Proposition] = said
    if judgement.target.startswith("p"):
        judged = (proposition for statement in said for proposition in statement.propositions)
    found = [one.id for one in judged if span and whole(one) == span]
    return found[0] if len(found) == 1 else None


def relocate(report: Report, words: Quote, origin: Span | None) -> Span | None:
    """Where words stand in a report: where the offset map leads from their place in the capture, else by what stands around."""
    if origin is not None:
        span = hull(to_origin(invert(report.origins), origin))
        if span and report.text[span.start : span.end].split() == words.exact.split():
            return span
    return find_quote(report.text, words)
