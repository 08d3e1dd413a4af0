"""Page records as JSON and CSV, for programs and spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from sayso.export import csv
from sayso.export.fields import Json, interval_fields, write
from sayso.pages.passages import Passage
from sayso.pages.search import SearchRow
from sayso.pages.unread import UnreadRow
from sayso.records import Span, Time

Fields = Mapping[str, Json]


def array(objects: Iterable[Fields]) -> Iterator[str]:
    """A JSON array, an object a line.

    >>> list(array([{"a": 1}, {"a": 2}])), list(array([]))
    (['[', '{"a": 1},', '{"a": 2}', ']'], ['[', ']'])
    """
    yield "["
    ahead: str | None = None
    for one in objects:
        if ahead is not None:
            yield ahead + ","
        ahead = write(one)
    if ahead is not None:
        yield ahead
    yield "]"


def page(record: object) -> str:
    """A page with all that is in it as one JSON object: its fields under their names."""
    return write(_plain(record))


def unread_fields(row: UnreadRow) -> Fields:
    """A quotation or cue word that no statement covers."""
    before, after = _beside(row.around, row.unread.span)
    return {
        "report": row.report,
        "outlet": row.outlet,
        "published": _interval(row.published),
        "kind": row.unread.kind,
        "span": row.unread.span,
        "before": before,
        "text": row.unread.text,
        "after": after,
    }


def search_fields(row: SearchRow) -> Fields:
    """What a search found; where only a title has the words there is no span and no text."""
    span, line = row.span, row.line
    before, after = _beside(row.around, span) if row.around and span else ("", "")
    return {
        "report": row.report,
        "outlet": row.outlet,
        "published": _interval(row.published),
        "title": row.title,
        "statement": line.statement if line else None,
        "source": line.source if line else None,
        "act": line.act if line else None,
        "actuality": line.actuality if line else None,
        "content": line.content if line else None,
        "span": span,
        "before": before,
        "text": row.around.text[span.start - row.around.span.start : span.end - row.around.span.start]
        if row.around and span
        else "",
        "after": after,
    }


def table(rows: Iterable[Fields], columns: Sequence[str]) -> Iterator[str]:
    """Such objects as CSV, days and places in columns of their own."""
    return csv.table(columns, ([flat.get(column) for column in columns] for flat in map(_flat, rows)))


UNREAD_COLUMNS = ("report", "outlet", "published_earliest", "published_latest", "kind", "span", "before", "text", "after")
SEARCH_COLUMNS = (
    *("report", "outlet", "published_earliest", "published_latest", "title"),
    *("statement", "source", "act", "actuality", "content"),
    *("span", "before", "text", "after"),
)


def _flat(row: Fields) -> dict[str, csv.Cell]:
    flat: dict[str, csv.Cell] = {}
    for name, value in row.items():
        match value:
            case Span():
                flat[name] = f"{value.start}-{value.end}"
            case Mapping():
                flat |= {f"{name}_{inner}": str(end) for inner, end in value.items() if end is not None}
            case str() | float() | int() | None:
                flat[name] = value
    return flat


def _beside(around: Passage, span: Span) -> tuple[str, str]:
    return around.text[: span.start - around.span.start], around.text[span.end - around.span.start :]


def _interval(time: Time | None) -> Json:
    return interval_fields(time) if time else None


def _plain(value: Any) -> Json:
    """Records as objects, tuples as arrays, days as ISO 8601 writes them."""
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value
