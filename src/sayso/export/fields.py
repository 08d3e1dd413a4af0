"""Records as JSON objects: the field names, their order and the null values of the public formats."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from sayso.export.visible import safe_json
from sayso.records import Block, Judgement, Member, Part, Problem, Proposition, Quantity, Reason, Report, Source, Statement, Time

T = TypeVar("T")

Json = Mapping[str, "Json"] | Sequence["Json"] | str | float | bool | None


def write(value: Json) -> str:
    """One line of JSON: nothing outside ASCII escaped but what could steer a terminal."""
    return safe_json(json.dumps(value, ensure_ascii=False))


def report_fields(report: Report) -> dict[str, Json]:
    """A report with its text; where the words of its date stand is not told, as they may stand in mark-up."""
    return {
        "id": report.id,
        "address": report.address,
        "sha256": report.sha256,
        "media_type": report.media_type,
        "outlet": report.outlet,
        "title": report.title,
        "byline": report.byline,
        "published": _given(interval_fields, report.published),
        "language": report.language,
        "text": report.text,
        "blocks": [block_fields(block) for block in report.blocks],
        "times": [time_fields(time) for time in report.times],
    }


def block_fields(block: Block) -> dict[str, Json]:
    """A block; in a document of pages with the places it is printed at."""
    places: Json = [{"page": place.page, "box": place[1:]} for place in block.places]
    fields: dict[str, Json] = {"kind": block.kind, "span": block.span}
    return {**fields, "places": places} if places else fields


def statement_fields(statement: Statement) -> dict[str, Json]:
    """A statement with all it holds; `about` and `quantities` are those of its propositions together."""
    return {
        "id": statement.id,
        "form": statement.form,
        "act": statement.act,
        "stance": statement.stance,
        "actuality": statement.actuality,
        "source": _given(source_fields, statement.source),
        "cue": _given(part_fields, statement.cue),
        "content": _given(part_fields, statement.content),
        "parent": statement.parent,
        "restates": statement.restates,
        "chain": [{"statement": link.statement, "source": link.source} for link in statement.chain],
        "said": _given(interval_fields, statement.said),
        "propositions": [proposition_fields(proposition) for proposition in statement.propositions],
        "about": [time_fields(time) for time in statement.about],
        "quantities": [quantity_fields(quantity) for quantity in statement.quantities],
        "hedges": [part_fields(hedge) for hedge in statement.hedges],
        "medium": _given(part_fields, statement.medium),
        "addressee": _given(part_fields, statement.addressee),
        "by": statement.by,
        "score": statement.score,
        "reasons": [reason_fields(reason) for reason in statement.reasons],
    }


def source_fields(source: Source) -> dict[str, Json]:
    """Who is named as the source, and whom the name stands for."""
    return {
        "spans": source.spans,
        "text": source.text,
        "kind": source.kind,
        "referent": source.referent,
        "party": source.party,
        "members": [member_fields(member) for member in source.members],
    }


def member_fields(member: Member) -> dict[str, Json]:
    """One of the sources of a joint source."""
    return {"text": member.text, "spans": member.spans, "referent": member.referent, "party": member.party}


def part_fields(part: Part) -> dict[str, Json]:
    """Words and where they stand."""
    return {"spans": part.spans, "text": part.text}


def proposition_fields(proposition: Proposition) -> dict[str, Json]:
    """A part of a content that can be denied alone."""
    return {
        "id": proposition.id,
        "spans": proposition.spans,
        "negated": proposition.negated,
        "about": [time_fields(time) for time in proposition.about],
        "quantities": [quantity_fields(quantity) for quantity in proposition.quantities],
    }


def interval_fields(time: Time) -> dict[str, Json]:
    """An interval of days, without a place in the text."""
    return {
        "earliest": _given(date.isoformat, time.earliest),
        "latest": _given(date.isoformat, time.latest),
        "text": time.text,
        "basis": time.basis,
    }


def time_fields(time: Time) -> dict[str, Json]:
    """An interval of days and where its words stand."""
    return {**interval_fields(time), "span": time.span}


def quantity_fields(quantity: Quantity) -> dict[str, Json]:
    """An interval of numbers with its unit; whole numbers are written without a fraction."""
    return {
        "text": quantity.text,
        "span": quantity.span,
        "low": _number(quantity.low),
        "high": _number(quantity.high),
        "unit": quantity.unit,
        "relation": quantity.relation,
    }


def reason_fields(reason: Reason) -> dict[str, Json]:
    """Why something was decided."""
    return {"feature": reason.feature, "value": reason.value, "weight": reason.weight}


def problem_fields(problem: Problem) -> dict[str, Json]:
    """Something wrong with the input."""
    return {
        "level": problem.level,
        "stage": problem.stage,
        "report": problem.report,
        "span": problem.span,
        "message": problem.message,
    }


def judgement_fields(judgement: Judgement) -> dict[str, Json]:
    """A person's decision with the words it is about."""
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
        "place": judgement.place,
        "withdrawn": _given(_moment, judgement.withdrawn),
    }


def _given(tell: Callable[[T], Json], value: T | None) -> Json:
    return None if value is None else tell(value)


def _moment(moment: datetime) -> str:
    return moment.isoformat()


def _number(value: float | None) -> float | None:
    return int(value) if value is not None and value == int(value) else value
