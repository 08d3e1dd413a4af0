"""Whether a ledger still holds what was read: bytes, texts, quoted passages, ids and the file itself."""

from __future__ import annotations

import html
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sayso.errors import LedgerError
from sayso.extraction.dispatch import source_text
from sayso.ids import capture_id, digest, judgement_id, proposition_id, report_id, statement_id
from sayso.ledger import queries, rows, seals
from sayso.records import Attribution, Capture, Part, Report, Segment, Source, Span, Statement, Time
from sayso.text import part


@dataclass(frozen=True, slots=True)
class Failure:
    """One thing that is not as it was written."""

    record: str
    """The id of the record, or the name of what in the file is damaged."""
    message: str

    def __str__(self) -> str:
        return f"{self.record}: {self.message}"


def verify(connection: sqlite3.Connection) -> Iterator[Failure]:
    """All failures: of the file first, then capture by capture with its reports, retired ones too, then judgements."""
    yield from _verify_file(connection)
    for (name,) in connection.execute("SELECT id FROM capture ORDER BY address, id").fetchall():
        yield from _told(name, _verify_captured(connection, name))
    for row in connection.execute("SELECT * FROM judgement ORDER BY at, id").fetchall():
        yield from _told(row["id"], _verify_judgement(row))


def _told(name: str, failures: Iterator[Failure]) -> Iterator[Failure]:
    """The failures found about a record; a row of it that cannot be read is one of them."""
    try:
        yield from failures
    except LedgerError as error:
        yield Failure(name, str(error))


def _verify_captured(connection: sqlite3.Connection, name: str) -> Iterator[Failure]:
    capture = queries.capture(connection, name)
    if capture is None:  # its bytes are gone, which is told of the file
        return
    yield from _verify_capture(capture)
    reports = connection.execute("SELECT id, current FROM report WHERE capture = ? ORDER BY id", (name,)).fetchall()
    if reports and not any(current for _, current in reports):
        yield Failure(name, "none of its reports is the current one")
    for report, _ in reports:
        yield from _told(report, _verify_reading(connection, report, capture))


def _verify_judgement(row: sqlite3.Row) -> Iterator[Failure]:
    judgement = rows.judgement(row)
    if judgement.id != judgement_id(judgement.target, judgement.field, judgement.value, judgement.by, judgement.at):
        yield Failure(judgement.id, "its id is not that of what it says: it was changed after it was made")


# ---- the file ---------------------------------------------------------------------------------------------------


def _verify_file(connection: sqlite3.Connection) -> Iterator[Failure]:
    for (message,) in connection.execute("PRAGMA integrity_check").fetchall():
        if message != "ok":
            yield Failure("file", f"damaged: {message}")
    for table, number, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield Failure(table, f"row {number} names a row of {parent} that is not there")
    for table in ("report_search", "statement_search"):
        yield from _verify_search(connection, table)
    for rows_of, whole in _NUMBERED:
        yield from _verify_places(connection, rows_of, whole)
    query = """SELECT id FROM capture WHERE NOT EXISTS (SELECT 1 FROM body WHERE body.sha256 = capture.sha256)"""
    for (name,) in connection.execute(query).fetchall():
        yield Failure(name, "its bytes are gone")


_NUMBERED = (("attribution", "report"), ("statement", "report"), ("proposition", "statement"))
"""Tables whose rows are numbered from 0 inside each record that they are part of."""


def _verify_places(connection: sqlite3.Connection, table: str, whole: str) -> Iterator[Failure]:
    """Rows missing in between: what is left of a record has no gap in its places."""
    query = f"SELECT {whole} FROM {table} GROUP BY {whole} HAVING count(*) <> max(position) + 1 ORDER BY {whole}"  # noqa: S608 - names are ours
    for (owner,) in connection.execute(query).fetchall():
        yield Failure(str(owner), f"it has not as many {table}s as its last one's number says: one was removed or added")


def _verify_search(connection: sqlite3.Connection, table: str) -> Iterator[Failure]:
    """SQLite's own check of a full-text index against the texts it was made from; it counts as a write."""
    try:
        connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 - names are ours
    except sqlite3.DatabaseError as error:
        code = error.sqlite_errorcode & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR):
            yield Failure(table, f"the search index does not answer to the texts: {error}")
        elif code != sqlite3.SQLITE_READONLY:
            raise


# ---- captures and reports ---------------------------------------------------------------------------------------


def _verify_capture(capture: Capture) -> Iterator[Failure]:
    found = digest(capture.body)
    if found != capture.sha256:
        yield Failure(capture.id, f"its bytes have the SHA-256 {found}, and had {capture.sha256} when they came")
    if capture.id != capture_id(capture.address, capture.sha256):
        yield Failure(capture.id, "its id is not that of its address and bytes")


def _verify_reading(connection: sqlite3.Connection, name: str, capture: Capture) -> Iterator[Failure]:
    reading = queries.reading(connection, name, judged=False)
    if reading is None:
        return
    report = reading.report
    yield from _verify_seal(connection, name)
    yield from _verify_report(report, capture)
    known = {statement.id for statement in reading.statements}
    for statement in reading.statements:
        for message in _statement_failures(statement, report.text):
            yield Failure(statement.id, message)
        for other in (statement.parent, statement.restates, *(link.statement for link in statement.chain)):
            if other is not None and other not in known:
                yield Failure(statement.id, f"it names {other}, which is no statement of its report")
    for attribution in reading.attributions:
        for message in _attribution_failures(attribution, report.text):
            yield Failure(attribution.id, message)
    for problem in reading.problems:
        if problem.span and not _is_inside(problem.span, report.text):
            yield Failure(report.id, f"a problem's span {list(problem.span)} is outside the text")


def _verify_seal(connection: sqlite3.Connection, name: str) -> Iterator[Failure]:
    (sealed,) = connection.execute("SELECT seal FROM report WHERE id = ?", (name,)).fetchone()
    if not seals.is_sealed(connection, name, sealed):
        yield Failure(name, "its rows are not those that were written: something was changed, added or removed since")


def _verify_report(report: Report, capture: Capture) -> Iterator[Failure]:
    if report.id != report_id(report.capture, report.text):
        yield Failure(report.id, "its id is not that of its capture and text: the text was changed")
    if (report.address, report.sha256) != (capture.address, capture.sha256):
        yield Failure(report.id, "its address or SHA-256 is not that of its capture")
    for block in report.blocks:
        if not _is_inside(block.span, report.text):
            yield Failure(report.id, f"a {block.kind} {list(block.span)} is outside the text")
    for time in (*report.times, *((report.published,) if report.published else ())):
        for message in _time_failures(time, report.text):
            yield Failure(report.id, message)
    yield from _verify_origins(report, capture)


def _verify_origins(report: Report, capture: Capture) -> Iterator[Failure]:
    try:
        source = source_text(capture.body, report)
    except (LookupError, ValueError):
        yield Failure(report.id, f"this Python knows no character set {report.charset!r}, so its places cannot be checked")
        return
    for segment in report.origins if source is not None else ():
        if not _answers(segment, report.text, source or ""):
            yield Failure(report.id, f"its text at {segment.target} is not what stands in the capture at {segment.origin}")


def _answers(segment: Segment, text: str, decoded: str) -> bool:
    """Whether a stretch of text is that of the capture: equal, both white space, or a character reference and what it means."""
    target, length, origin, size = segment
    if min(segment) < 0 or target + length > len(text) or origin + size > len(decoded):
        return False
    made, source = text[target : target + length], decoded[origin : origin + size]
    return made == source or (made.isspace() and source.isspace()) or html.unescape(source) == made


# ---- findings ---------------------------------------------------------------------------------------------------


def _attribution_failures(attribution: Attribution, text: str) -> Iterator[str]:
    for role in ("source", "cue", "content"):
        yield from _part_failures(role, getattr(attribution, role), text)
    if attribution.id != _recomputed_id(attribution):
        yield "its id is not that of its report and spans"


def _statement_failures(statement: Statement, text: str) -> Iterator[str]:
    source = statement.source
    members = source.members if source else ()
    named = (("source", source), ("cue", statement.cue), ("content", statement.content))
    more = (("medium", statement.medium), ("addressee", statement.addressee))
    hedges = (("hedge", hedge) for hedge in statement.hedges)
    for role, passage in (*named, *more, *hedges, *(("member", member) for member in members)):
        yield from _part_failures(role, Part(passage.spans, passage.text) if passage else None, text)
    if statement.id != _recomputed_id(statement):
        yield "its id is not that of its report and spans"
    if statement.content and not statement.propositions and any(map(str.isalnum, statement.content.text)):
        yield "it has content and no proposition"
    for proposition in statement.propositions:
        if proposition.id != proposition_id(statement.id, proposition.spans):
            yield f"its proposition {proposition.id} has not the id of its spans"
        if not all(_is_inside(span, text) for span in proposition.spans):
            yield f"its proposition {proposition.id} is outside the text"
        for quantity in proposition.quantities:
            yield from _part_failures("quantity", Part((quantity.span,), quantity.text), text)
    for time in (*statement.about, *((statement.said,) if statement.said else ())):
        yield from _time_failures(time, text)


def _recomputed_id(found: Attribution | Statement) -> str:
    return statement_id(found.report, *(_spans(role) for role in (found.source, found.cue, found.content)))


def _spans(role: Part | Source | None) -> Iterable[Span]:
    return role.spans if role else ()


def _part_failures(role: str, passage: Part | None, text: str) -> Iterator[str]:
    if passage is None:
        return
    if not all(_is_inside(span, text) for span in passage.spans):
        yield f"its {role} is outside the text"
    elif part(text, passage.spans).text != passage.text:
        yield f"its {role} is told as {passage.text!r}, and the report has {part(text, passage.spans).text!r} there"


def _time_failures(time: Time, text: str) -> Iterator[str]:
    if time.span is not None:
        yield from _part_failures("time", Part((time.span,), time.text), text)


def _is_inside(span: Span, text: str) -> bool:
    return 0 <= span.start <= span.end <= len(text)
