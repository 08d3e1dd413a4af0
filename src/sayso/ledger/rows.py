"""Records as rows of the ledger's tables, and rows as records again.

A row to be written is a dict from column to value; a row read is a `sqlite3.Row`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sayso.ledger.damage import known, told
from sayso.records import (
    Attribution,
    Block,
    Capture,
    Event,
    Judgement,
    Link,
    Member,
    Part,
    Particulars,
    Problem,
    Proposition,
    Quantity,
    Reason,
    Report,
    Segment,
    Source,
    Span,
    Statement,
    Time,
)

Values = dict[str, str | int | float | bytes | None]

# ---- captures ---------------------------------------------------------------------------------------------------


def capture_row(capture: Capture) -> Values:
    """The row of a capture; its body has its own table."""
    said = capture.particulars
    return {
        "id": capture.id,
        "address": capture.address,
        "sha256": capture.sha256,
        "media_type": capture.media_type,
        "charset": capture.charset,
        "captured": _moment(capture.captured),
        "tool": capture.tool,
        "particulars_outlet": said.outlet,
        "particulars_published": _day(said.published),
        "particulars_title": said.title,
        "particulars_byline": said.byline,
        "particulars_events": _dump([{"words": words, "first": _day(first), "last": _day(last)} for words, first, last in said.events]),
    }


@told
def capture(row: sqlite3.Row) -> Capture:
    """The capture of a row joined with its body."""
    said = Particulars(
        row["particulars_outlet"],
        _date(row["particulars_published"]),
        row["particulars_title"],
        row["particulars_byline"],
        tuple(_event(entry) for entry in _load(row["particulars_events"])),
    )
    moment = datetime.fromisoformat(row["captured"])
    return Capture(
        row["id"], row["address"], row["body"], row["sha256"], row["media_type"], row["charset"], moment, row["tool"], said
    )


# ---- reports ----------------------------------------------------------------------------------------------------


def report_row(report: Report, options: str) -> Values:
    """The row of a report that is current, its statements made with the options of that fingerprint."""
    return {
        "id": report.id,
        "capture": report.capture,
        "current": 1,
        "options": options,
        "address": report.address,
        "sha256": report.sha256,
        "media_type": report.media_type,
        "extractor": report.extractor,
        "charset": report.charset,
        "outlet": report.outlet,
        "byline": report.byline,
        **_time_columns("published", report.published),
        "language": report.language,
        "title": report.title,
        "times": _dump([_time_entry(time) for time in report.times]),
        "blocks": _dump([{"kind": kind, "span": span} for kind, span in report.blocks]),
        "text": report.text,
        "origins": _dump(report.origins),
    }


@told
def report(row: sqlite3.Row) -> Report:
    """The report of a row, as computed."""
    return Report(
        id=row["id"],
        capture=row["capture"],
        address=row["address"],
        sha256=row["sha256"],
        media_type=row["media_type"],
        text=row["text"],
        blocks=tuple(Block(block["kind"], Span(*block["span"])) for block in json.loads(row["blocks"])),
        extractor=row["extractor"],
        charset=row["charset"],
        origins=tuple(Segment(*segment) for segment in json.loads(row["origins"])),
        title=row["title"],
        byline=row["byline"],
        outlet=row["outlet"],
        published=_time_of(row, "published"),
        language=row["language"],
        times=tuple(_time(entry) for entry in json.loads(row["times"])),
    )


def problem_row(problem: Problem, capture: str, reading: str | None) -> Values:
    """The row of a problem met with a capture, and with its report where there was one."""
    return {
        "capture": capture,
        "reading": reading,
        "level": problem.level,
        "stage": problem.stage,
        "message": problem.message,
        "report": problem.report,
        "span": _dump(problem.span) if problem.span else None,
    }


@told
def problem(row: sqlite3.Row) -> Problem:
    """The problem of a row."""
    span = Span(*json.loads(row["span"])) if row["span"] else None
    return Problem(row["level"], row["stage"], row["message"], row["report"], span)


# ---- attributions and statements --------------------------------------------------------------------------------


def attribution_row(attribution: Attribution, position: int) -> Values:
    """The row of an attribution and its place among those of its report."""
    return {
        "id": attribution.id,
        "report": attribution.report,
        "position": position,
        "form": attribution.form,
        **_part_columns("source", attribution.source),
        **_part_columns("cue", attribution.cue),
        **_part_columns("content", attribution.content),
        "parent": attribution.parent,
        "score": attribution.score,
        "reasons": _dump([reason._asdict() for reason in attribution.reasons]),
    }


@told
def attribution(row: sqlite3.Row) -> Attribution:
    """The attribution of a row."""
    return Attribution(
        id=row["id"],
        report=row["report"],
        form=known(row, "form"),
        source=_part_of(row, "source"),
        cue=_part_of(row, "cue"),
        content=_part_of(row, "content"),
        parent=row["parent"],
        score=row["score"],
        reasons=_reasons(row["reasons"]),
    )


def statement_row(statement: Statement, position: int) -> Values:
    """The row of a statement and its place among those of its report; its propositions have their own table."""
    return {
        "id": statement.id,
        "report": statement.report,
        "position": position,
        "form": statement.form,
        "act": statement.act,
        "actuality": statement.actuality,
        **_source_columns(statement.source),
        **_part_columns("cue", statement.cue),
        **_part_columns("content", statement.content),
        "parent": statement.parent,
        "restates": statement.restates,
        "chain": _dump([link._asdict() for link in statement.chain]),
        **_time_columns("said", statement.said),
        "hedges": _dump([{"spans": hedge.spans, "text": hedge.text} for hedge in statement.hedges]),
        **_part_columns("medium", statement.medium),
        **_part_columns("addressee", statement.addressee),
        "by": statement.by,
        "score": statement.score,
        "reasons": _dump([reason._asdict() for reason in statement.reasons]),
    }


@told
def statement(row: sqlite3.Row, propositions: Iterable[sqlite3.Row]) -> Statement:
    """The statement of a row and those of its propositions, as computed."""
    return Statement(
        id=row["id"],
        report=row["report"],
        form=known(row, "form"),
        act=known(row, "act"),
        actuality=known(row, "actuality"),
        source=_source_of(row),
        cue=_part_of(row, "cue"),
        content=_part_of(row, "content"),
        parent=row["parent"],
        restates=row["restates"],
        chain=tuple(Link(link["statement"], link["source"]) for link in _load(row["chain"])),
        said=_time_of(row, "said"),
        propositions=tuple(proposition(row) for row in propositions),
        hedges=tuple(Part(_spans(hedge["spans"]), hedge["text"]) for hedge in _load(row["hedges"])),
        medium=_part_of(row, "medium"),
        addressee=_part_of(row, "addressee"),
        by=row["by"],
        score=row["score"],
        reasons=_reasons(row["reasons"]),
    )


def proposition_row(proposition: Proposition, statement: int, position: int) -> Values:
    """The row of a proposition, its statement's number and its place in it."""
    return {
        "id": proposition.id,
        "statement": statement,
        "position": position,
        "spans": _dump(proposition.spans),
        "negated": int(proposition.negated),
        "about": _dump([_time_entry(time) for time in proposition.about]),
        "quantities": _dump([_quantity_entry(quantity) for quantity in proposition.quantities]),
    }


def proposition(row: sqlite3.Row) -> Proposition:
    """The proposition of a row."""
    return Proposition(
        id=row["id"],
        spans=_spans(json.loads(row["spans"])),
        negated=bool(row["negated"]),
        about=tuple(_time(entry) for entry in _load(row["about"])),
        quantities=tuple(
            Quantity(entry["text"], Span(*entry["span"]), entry["low"], entry["high"], entry["unit"], entry.get("relation"))
            for entry in _load(row["quantities"])
        ),
    )


# ---- judgements -------------------------------------------------------------------------------------------------


def judgement_row(judgement: Judgement) -> Values:
    """The row of a judgement."""
    return {
        "id": judgement.id,
        "target": judgement.target,
        "field": judgement.field,
        "value": judgement.value,
        "by": judgement.by,
        "at": _moment(judgement.at),
        "exact": judgement.exact,
        "prefix": judgement.prefix,
        "suffix": judgement.suffix,
        "address": judgement.address,
        "sha256": judgement.sha256,
        "place": _dump(judgement.place) if judgement.place else None,
        "withdrawn": _moment(judgement.withdrawn) if judgement.withdrawn else None,
    }


@told
def judgement(row: sqlite3.Row) -> Judgement:
    """The judgement of a row."""
    return Judgement(
        id=row["id"],
        target=row["target"],
        field=row["field"],
        value=row["value"],
        by=row["by"],
        at=datetime.fromisoformat(row["at"]),
        exact=row["exact"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        address=row["address"],
        sha256=row["sha256"],
        place=Span(*json.loads(row["place"])) if row["place"] else None,
        withdrawn=datetime.fromisoformat(row["withdrawn"]) if row["withdrawn"] else None,
    )


# ---- pieces -----------------------------------------------------------------------------------------------------


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)  # `json.dumps` would make one for every value


def _dump(value: Any) -> str:
    return _ENCODER.encode(value) if value else "[]"  # what is given is a list or a tuple


def _load(text: str) -> Any:
    """The value of JSON text; most columns of lists are empty, and are not parsed."""
    return () if text == "[]" else json.loads(text)


def _spans(pairs: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    return tuple([Span(int(start), int(end)) for start, end in pairs])


def _part_columns(name: str, part: Part | None) -> Values:
    return {f"{name}_spans": _dump(part.spans) if part else None, f"{name}_text": part.text if part else None}


def _part_of(row: sqlite3.Row, name: str) -> Part | None:
    spans = row[f"{name}_spans"]
    return None if spans is None else Part(_spans(json.loads(spans)), row[f"{name}_text"])


def _source_columns(source: Source | None) -> Values:
    return {
        "source_spans": _dump(source.spans) if source else None,
        "source_text": source.text if source else None,
        "source_kind": source.kind if source else None,
        "source_referent": source.referent if source else None,
        "source_party": source.party if source else None,
        "source_members": _dump([_member_entry(member) for member in source.members]) if source else None,
    }


def _source_of(row: sqlite3.Row) -> Source | None:
    if row["source_spans"] is None:
        return None
    members = tuple(
        Member(entry["text"], _spans(entry["spans"]), entry["referent"], entry["party"]) for entry in _load(row["source_members"])
    )
    spans = _spans(json.loads(row["source_spans"]))
    return Source(spans, row["source_text"], known(row, "source_kind"), row["source_referent"], row["source_party"], members)


def _member_entry(member: Member) -> dict[str, Any]:
    return {"text": member.text, "spans": member.spans, "referent": member.referent, "party": member.party}


def _event(entry: dict[str, str]) -> Event:
    return Event(entry["words"], date.fromisoformat(entry["first"]), date.fromisoformat(entry["last"]))


def _quantity_entry(quantity: Quantity) -> dict[str, Any]:
    return {
        "text": quantity.text,
        "span": quantity.span,
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "relation": quantity.relation,
    }


def _time_columns(name: str, time: Time | None) -> Values:
    return {
        f"{name}_earliest": _day(time.earliest) if time else None,
        f"{name}_latest": _day(time.latest) if time else None,
        f"{name}_text": time.text if time else None,
        f"{name}_basis": time.basis if time else None,
        f"{name}_span": _dump(time.span) if time and time.span else None,
    }


def _time_of(row: sqlite3.Row, name: str) -> Time | None:
    if row[f"{name}_basis"] is None:
        return None
    span = row[f"{name}_span"]
    return Time(
        _date(row[f"{name}_earliest"]),
        _date(row[f"{name}_latest"]),
        row[f"{name}_text"],
        row[f"{name}_basis"],
        Span(*json.loads(span)) if span else None,
    )


def _time_entry(time: Time) -> dict[str, Any]:
    return {"earliest": _day(time.earliest), "latest": _day(time.latest), "text": time.text, "basis": time.basis, "span": time.span}


def _time(entry: dict[str, Any]) -> Time:
    span = Span(*entry["span"]) if entry["span"] else None
    return Time(_date(entry["earliest"]), _date(entry["latest"]), entry["text"], entry["basis"], span)


def _reasons(text: str) -> tuple[Reason, ...]:
    return tuple([Reason(entry["feature"], entry["value"], entry["weight"]) for entry in _load(text)])


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
