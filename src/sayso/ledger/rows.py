"""Records as rows of the ledger's tables, and rows as records again.

A row to be written is a dict from column to value; a row read is a `sqlite3.Row`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from sayso.ledger.columns import (
    Values,
    block_entry,
    dump,
    event_entry,
    load,
    part_columns,
    part_of,
    quantity_entry,
    read_block,
    read_day,
    read_event,
    read_quantity,
    read_reasons,
    read_spans,
    read_time,
    source_columns,
    source_of,
    time_columns,
    time_entry,
    time_of,
    write_day,
    write_moment,
)
from sayso.ledger.damage import known, told
from sayso.records import (
    Attribution,
    Capture,
    Judgement,
    Link,
    Part,
    Particulars,
    Problem,
    Proposition,
    Report,
    Segment,
    Span,
    Statement,
)

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
        "captured": write_moment(capture.captured),
        "tool": capture.tool,
        "particulars_outlet": said.outlet,
        "particulars_published": write_day(said.published),
        "particulars_title": said.title,
        "particulars_byline": said.byline,
        "particulars_events": dump([event_entry(event) for event in said.events]),
    }


@told
def capture(row: sqlite3.Row) -> Capture:
    """The capture of a row joined with its body."""
    said = Particulars(
        row["particulars_outlet"],
        read_day(row["particulars_published"]),
        row["particulars_title"],
        row["particulars_byline"],
        tuple(read_event(entry) for entry in load(row["particulars_events"])),
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
        **time_columns("published", report.published),
        "language": report.language,
        "title": report.title,
        "times": dump([time_entry(time) for time in report.times]),
        "blocks": dump([block_entry(block) for block in report.blocks]),
        "text": report.text,
        "origins": dump(report.origins),
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
        blocks=tuple(read_block(entry) for entry in json.loads(row["blocks"])),
        extractor=row["extractor"],
        charset=row["charset"],
        origins=tuple(Segment(*segment) for segment in json.loads(row["origins"])),
        title=row["title"],
        byline=row["byline"],
        outlet=row["outlet"],
        published=time_of(row, "published"),
        language=row["language"],
        times=tuple(read_time(entry) for entry in json.loads(row["times"])),
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
        "span": dump(problem.span) if problem.span else None,
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
        **part_columns("source", attribution.source),
        **part_columns("cue", attribution.cue),
        **part_columns("content", attribution.content),
        "parent": attribution.parent,
        "score": attribution.score,
        "reasons": dump([reason._asdict() for reason in attribution.reasons]),
    }


@told
def attribution(row: sqlite3.Row) -> Attribution:
    """The attribution of a row."""
    return Attribution(
        id=row["id"],
        report=row["report"],
        form=known(row, "form"),
        source=part_of(row, "source"),
        cue=part_of(row, "cue"),
        content=part_of(row, "content"),
        parent=row["parent"],
        score=row["score"],
        reasons=read_reasons(row["reasons"]),
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
        **source_columns(statement.source),
        **part_columns("cue", statement.cue),
        **part_columns("content", statement.content),
        "parent": statement.parent,
        "restates": statement.restates,
        "chain": dump([link._asdict() for link in statement.chain]),
        **time_columns("said", statement.said),
        "hedges": dump([{"spans": hedge.spans, "text": hedge.text} for hedge in statement.hedges]),
        **part_columns("medium", statement.medium),
        **part_columns("addressee", statement.addressee),
        "by": statement.by,
        "score": statement.score,
        "reasons": dump([reason._asdict() for reason in statement.reasons]),
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
        source=source_of(row),
        cue=part_of(row, "cue"),
        content=part_of(row, "content"),
        parent=row["parent"],
        restates=row["restates"],
        chain=tuple(Link(link["statement"], link["source"]) for link in load(row["chain"])),
        said=time_of(row, "said"),
        propositions=tuple(proposition(row) for row in propositions),
        hedges=tuple(Part(read_spans(hedge["spans"]), hedge["text"]) for hedge in load(row["hedges"])),
        medium=part_of(row, "medium"),
        addressee=part_of(row, "addressee"),
        by=row["by"],
        score=row["score"],
        reasons=read_reasons(row["reasons"]),
    )


def proposition_row(proposition: Proposition, statement: int, position: int) -> Values:
    """The row of a proposition, its statement's number and its place in it."""
    return {
        "id": proposition.id,
        "statement": statement,
        "position": position,
        "spans": dump(proposition.spans),
        "negated": int(proposition.negated),
        "about": dump([time_entry(time) for time in proposition.about]),
        "quantities": dump([quantity_entry(quantity) for quantity in proposition.quantities]),
    }


def proposition(row: sqlite3.Row) -> Proposition:
    """The proposition of a row."""
    return Proposition(
        id=row["id"],
        spans=read_spans(json.loads(row["spans"])),
        negated=bool(row["negated"]),
        about=tuple(read_time(entry) for entry in load(row["about"])),
        quantities=tuple(read_quantity(entry) for entry in load(row["quantities"])),
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
        "at": write_moment(judgement.at),
        "exact": judgement.exact,
        "prefix": judgement.prefix,
        "suffix": judgement.suffix,
        "address": judgement.address,
        "sha256": judgement.sha256,
        "place": dump(judgement.place) if judgement.place else None,
        "withdrawn": write_moment(judgement.withdrawn) if judgement.withdrawn else None,
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
