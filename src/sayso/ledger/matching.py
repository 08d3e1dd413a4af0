"""What a search finds: its query as conditions on rows, and where the words stand in the text."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sayso.ledger import filters, queries, search
from sayso.ledger.filters import Condition, Filter, Head
from sayso.records import Part, Report, Span, Statement
from sayso.text import GAP


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: a statement, or a report of which no statement was found."""

    statement: Statement | None
    report: Report
    span: Span | None
    """Where the first of the words found stands in the report's text; None where only its title has them."""


def find(connection: sqlite3.Connection, query: search.Query, chosen: Filter) -> Iterator[Hit]:
    """All hits by report, then place in the text."""
    heads = [head for head in queries.heads(connection) if filters.admits(chosen, head)]
    on_statement = _condition(query, _Level("s.n", "statement_search", "s.report"), heads)
    numbers, telling = queries.statement_numbers(connection, heads, (*filters.conditions(chosen), on_statement))
    words = _match_any(leaf for leaf in search.leaves(query) if isinstance(leaf, search.Words))
    silent = _reports_alone(connection, query, chosen, heads) - telling
    found = queries.statements(connection, numbers)
    ahead = next(found, None)
    for report in queries.reports(connection, [head.id for head in heads if head.id in silent | telling]):
        if report.id in silent:
            yield Hit(None, report, _in_report(connection, report, words))
        while ahead is not None and ahead.report == report.id:
            yield Hit(ahead, report, _in_statement(connection, ahead, words))
            ahead = next(found, None)


# ---- conditions -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Level:
    """Which rows conditions are about: SQL for their number and their report, and the table that finds words in them."""

    number: str
    table: str
    report: str


def _condition(query: search.Query, level: _Level, heads: Sequence[Head]) -> Condition:
    """A query as a condition on rows of a level."""
    match query:
        case search.All(parts):
            return _joined("AND", parts, level, heads)
        case search.Either(parts):
            return _joined("OR", parts, level, heads)
        case search.Not(part):
            inside = _condition(part, level, heads)
            return Condition(f"NOT {inside.sql}", inside.values)
        case search.Words():
            return _holds(level, _match(query))
        case search.Published(first, last):
            return _of_reports(level, (head for head in heads if filters.is_within(head, first, last)))
        case _:
            return _in_field(query, level, heads)


def _in_field(field: search.Field, level: _Level, heads: Sequence[Head]) -> Condition:
    match field.name:
        case "outlet":
            return _of_reports(level, (head for head in heads if filters.is_named(head.outlet, field.value)))
        case "actor":
            return filters.has_actor(field.value)
        case "act":
            return filters.has_act(field.value)


def _joined(operator: str, parts: Sequence[search.Query], level: _Level, heads: Sequence[Head]) -> Condition:
    """Parts joined; the words among them become one full-text expression, which is looked up once."""
    words = [_match(part) for part in parts if isinstance(part, search.Words)]
    inside = [_holds(level, f" {operator} ".join(words))] if words else []
    inside += [_condition(part, level, heads) for part in parts if not isinstance(part, search.Words)]
    sql = f" {operator} ".join(condition.sql for condition in inside)
    return Condition(f"({sql})", tuple(value for condition in inside for value in condition.values))


def _holds(level: _Level, match: str) -> Condition:
    sql = f"{level.number} IN (SELECT rowid FROM {level.table} WHERE {level.table} MATCH ?)"  # noqa: S608 - names are ours
    return Condition(sql, (match,))


def _of_reports(level: _Level, heads: Iterable[Head]) -> Condition:
    sql = f"{level.report} IN (SELECT value FROM json_each(?))"  # noqa: S608 - names are ours
    return Condition(sql, (json.dumps([head.id for head in heads]),))


def _match(words: search.Words) -> str:
    """Words as a string of FTS5's query syntax, in which nothing but quotation marks is special."""
    text = words.text.replace('"', " ")
    return f'"{text}"{" *" if words.beginning else ""}'


def _match_any(words: Iterable[search.Words]) -> str | None:
    return " OR ".join(_match(one) for one in words) or None


def _reports_alone(connection: sqlite3.Connection, query: search.Query, chosen: Filter, heads: Sequence[Head]) -> set[str]:
    """Reports that a query finds themselves; none where it or the filter asks about statements."""
    fields = [leaf for leaf in _all_leaves(query) if isinstance(leaf, search.Field) and leaf.name != "outlet"]
    if fields or chosen.actor or chosen.act or chosen.actuality:
        return set()
    condition = _condition(query, _Level("r.n", "report_search", "r.id"), heads)
    sql = f"SELECT id FROM report r WHERE current = 1 AND {condition.sql}"  # noqa: S608 - built of our own names above
    admitted = {head.id for head in heads}
    return {row["id"] for row in connection.execute(sql, condition.values)} & admitted


def _all_leaves(query: search.Query) -> Iterator[search.Query]:
    match query:
        case search.Not(part):
            yield from _all_leaves(part)
        case search.All(parts) | search.Either(parts):
            for part in parts:
                yield from _all_leaves(part)
        case leaf:
            yield leaf


# ---- places -----------------------------------------------------------------------------------------------------

_OPEN, _CLOSE = "\x01", "\x02"
"""Put around words found. They are in no text people write; where one is, the place found is checked and given up."""


def _in_report(connection: sqlite3.Connection, report: Report, words: str | None) -> Span | None:
    if words is None:
        return report.blocks[0].span if report.blocks else None
    sql = """SELECT highlight(report_search, 1, ?, ?) FROM report_search
             WHERE report_search MATCH ? AND rowid = (SELECT n FROM report WHERE id = ?)"""
    row = connection.execute(sql, (_OPEN, _CLOSE, words, report.id)).fetchone()
    return _first_marked(row[0], report.text) if row else None


def _in_statement(connection: sqlite3.Connection, statement: Statement, words: str | None) -> Span | None:
    """Where the words stand in the content, else the cue, else the source; without words, where the statement begins."""
    parts = (statement.content, statement.cue, Part(statement.source.spans, statement.source.text) if statement.source else None)
    row = None
    if words is not None:
        sql = """SELECT highlight(statement_search, 2, :open, :close), highlight(statement_search, 1, :open, :close),
                        highlight(statement_search, 0, :open, :close)
                 FROM statement_search WHERE statement_search MATCH :words AND rowid = (SELECT n FROM statement WHERE id = :id)"""
        values = {"open": _OPEN, "close": _CLOSE, "words": words, "id": statement.id}
        row = connection.execute(sql, values).fetchone()
    for part, marked in zip(parts, row or (), strict=False):
        span = _first_marked(marked, part.text) if part else None
        if part and span and (found := _in_part(part, span)):
            return found
    return next((part.spans[0] for part in parts if part and part.spans), None)


def _first_marked(marked: str | None, text: str) -> Span | None:
    if not marked or marked.replace(_OPEN, "").replace(_CLOSE, "") != text:
        return None
    start, end = marked.find(_OPEN), marked.find(_CLOSE)
    return Span(start, end - len(_OPEN)) if 0 <= start < end else None


def _in_part(part: Part, span: Span) -> Span | None:
    """A span of a part's words as one of the report's text: what of it is in the first piece it meets."""
    at = 0
    for start, end in part.spans:
        first, last = max(span.start, at), min(span.end, at + end - start)
        if first < last:
            return Span(start + first - at, start + last - at)
        at += end - start + len(GAP)
    return None
