"""Fields of records as columns and JSON text, and back: what the rows of several tables share."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sayso.ledger.damage import known
from sayso.records import Block, Event, Member, Part, Place, Quantity, Reason, Source, Span, Time

Values = dict[str, str | int | float | bytes | None]

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)  # `json.dumps` would make one for every value


def dump(value: Any) -> str:
    """A list or tuple as JSON text."""
    return _ENCODER.encode(value) if value else "[]"  # what is given is a list or a tuple


def load(text: str) -> Any:
    """The value of JSON text; most columns of lists are empty, and are not parsed."""
    return () if text == "[]" else json.loads(text)


def read_spans(pairs: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    """Spans from pairs of numbers."""
    return tuple([Span(int(start), int(end)) for start, end in pairs])


def part_columns(name: str, part: Part | None) -> Values:
    """The columns of a part."""
    return {f"{name}_spans": dump(part.spans) if part else None, f"{name}_text": part.text if part else None}


def part_of(row: sqlite3.Row, name: str) -> Part | None:
    """The part of a row; None where its columns are empty."""
    spans = row[f"{name}_spans"]
    return None if spans is None else Part(read_spans(json.loads(spans)), row[f"{name}_text"])


def source_columns(source: Source | None) -> Values:
    """The columns of a source."""
    return {
        "source_spans": dump(source.spans) if source else None,
        "source_text": source.text if source else None,
        "source_kind": source.kind if source else None,
        "source_referent": source.referent if source else None,
        "source_party": source.party if source else None,
        "source_members": dump([_member_entry(member) for member in source.members]) if source else None,
    }


def source_of(row: sqlite3.Row) -> Source | None:
    """The source of a row; None where its columns are empty."""
    if row["source_spans"] is None:
        return None
    members = tuple(
        Member(entry["text"], read_spans(entry["spans"]), entry["referent"], entry["party"])
        for entry in load(row["source_members"])
    )
    spans = read_spans(json.loads(row["source_spans"]))
    return Source(spans, row["source_text"], known(row, "source_kind"), row["source_referent"], row["source_party"], members)


def _member_entry(member: Member) -> dict[str, Any]:
    return {"text": member.text, "spans": member.spans, "referent": member.referent, "party": member.party}


def block_entry(block: Block) -> dict[str, Any]:
    """A block as JSON; `places` only where there are any."""
    return {"kind": block.kind, "span": block.span, **({"places": block.places} if block.places else {})}


def read_block(entry: dict[str, Any]) -> Block:
    """The block of its entry."""
    places = tuple(Place(*place) for place in entry.get("places", ()))
    return Block(entry["kind"], Span(*entry["span"]), places)


def event_entry(event: Event) -> dict[str, Any]:
    """An event as JSON."""
    return {"words": event.words, "first": write_day(event.first), "last": write_day(event.last)}


def read_event(entry: dict[str, str]) -> Event:
    """The event of its entry."""
    return Event(entry["words"], date.fromisoformat(entry["first"]), date.fromisoformat(entry["last"]))


def quantity_entry(quantity: Quantity) -> dict[str, Any]:
    """A quantity as JSON."""
    return {
        "text": quantity.text,
        "span": quantity.span,
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "relation": quantity.relation,
    }


def read_quantity(entry: dict[str, Any]) -> Quantity:
    """The quantity of its entry; ledgers of version 1 name no relation."""
    return Quantity(entry["text"], Span(*entry["span"]), entry["low"], entry["high"], entry["unit"], entry.get("relation"))


def time_columns(name: str, time: Time | None) -> Values:
    """The columns of a time."""
    return {
        f"{name}_earliest": write_day(time.earliest) if time else None,
        f"{name}_latest": write_day(time.latest) if time else None,
        f"{name}_text": time.text if time else None,
        f"{name}_basis": time.basis if time else None,
        f"{name}_span": dump(time.span) if time and time.span else None,
    }


def time_of(row: sqlite3.Row, name: str) -> Time | None:
    """The time of a row; None where its columns are empty."""
    if row[f"{name}_basis"] is None:
        return None
    span = row[f"{name}_span"]
    return Time(
        read_day(row[f"{name}_earliest"]),
        read_day(row[f"{name}_latest"]),
        row[f"{name}_text"],
        row[f"{name}_basis"],
        Span(*json.loads(span)) if span else None,
    )


def time_entry(time: Time) -> dict[str, Any]:
    """A time as JSON."""
    return {
        "earliest": write_day(time.earliest),
        "latest": write_day(time.latest),
        "text": time.text,
        "basis": time.basis,
        "span": time.span,
    }


def read_time(entry: dict[str, Any]) -> Time:
    """The time of its entry."""
    span = Span(*entry["span"]) if entry["span"] else None
    return Time(read_day(entry["earliest"]), read_day(entry["latest"]), entry["text"], entry["basis"], span)


def read_reasons(text: str) -> tuple[Reason, ...]:
    """Reasons from JSON text."""
    return reasons_of(load(text))


def reasons_of(entries: Iterable[dict[str, Any]]) -> tuple[Reason, ...]:
    """Reasons from their entries."""
    return tuple([Reason(entry["feature"], entry["value"], entry["weight"]) for entry in entries])


def write_day(day: date | None) -> str | None:
    """A day as text."""
    return day.isoformat() if day else None


def read_day(text: str | None) -> date | None:
    """A day from text."""
    return date.fromisoformat(text) if text else None


def write_moment(moment: datetime) -> str:
    """A moment as text, in UTC."""
    return moment.astimezone(UTC).isoformat()


def insert(connection: sqlite3.Connection, table: str, values: Sequence[Values], ending: str = "") -> None:
    """Insert rows of the same columns."""
    if values:
        columns = ", ".join(f'"{column}"' for column in values[0])
        places = ", ".join(f":{column}" for column in values[0])
        connection.executemany(f'INSERT INTO "{table}" ({columns}) VALUES ({places}) {ending}', values)  # noqa: S608 - names are ours
