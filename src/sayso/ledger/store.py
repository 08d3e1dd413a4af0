"""The ledger itself: one SQLite file, records in, records out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from sayso.errors import NotFoundError
from sayso.ledger import connection as opening
from sayso.ledger import filters, finding, judgements, matching, queries, search, verification, writes
from sayso.ledger.filters import EVERYTHING, Filter
from sayso.ledger.finding import Found
from sayso.ledger.judgements import Placement
from sayso.ledger.links import Links
from sayso.ledger.matching import Hit
from sayso.ledger.queries import Counts, Unreadable
from sayso.ledger.verification import Failure
from sayso.ledger.writes import Reread
from sayso.records import Capture, Judgement, Problem, Reading, Report, Statement

_Record = TypeVar("_Record")


class Ledger:
    """The ledger in a file; close it or use it in a `with` statement.

    With `create`, a file that is not there is made. Each write is one transaction: it is done whole or not at all.
    Lists are iterators that load a chunk of records at a time and may be left half read. Every method raises the
    LedgerError that fits where the file cannot be used.
    """

    def __init__(self, path: str | Path, *, create: bool = False) -> None:
        self.path = Path(path)
        self._connection = opening.connect(self.path, create=create)
        self.links = Links(self._reading, self._writing)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    # ---- writes -------------------------------------------------------------------------------------------------

    def add(self, capture: Capture, reading: Reading, *, options: str) -> bool:
        """Add a capture with what was read in it, in one transaction; False where that was done before with these options.

        A reading made with other options or by another extractor takes the place of the one there, as `replace` tells.
        """
        if reading.report.capture != capture.id:
            raise ValueError(f"report {reading.report.id} is of capture {reading.report.capture}, not of {capture.id}")
        with self._writing() as connection:
            writes.put_capture(connection, capture)
            if writes.made_by(connection, capture.id) == (options, reading.report.extractor):
                return False
            writes.put_reading(connection, reading, options)
            return True

    def add_unreadable(self, capture: Capture, problems: Iterable[Problem]) -> bool:
        """Keep the bytes of a capture that gave no report, and why; False where the ledger has both already.

        A report that the capture gave before stays.
        """
        with self._writing() as connection:
            added = writes.put_capture(connection, capture)
            return writes.put_problems(connection, capture.id, tuple(problems)) or added

    def replace(self, reading: Reading, *, options: str) -> Reread:
        """Make a reading the current one of a capture that is there.

        Judgements on records whose id is still there apply; others are carried over to the same words, or are listed by
        `placements` as unplaced. Statements judged right that the reading misses stay, `by` the person. Raises
        NotFoundError where the ledger has no such capture.
        """
        with self._writing() as connection:
            writes.require_capture(connection, reading.report.capture)
            return writes.put_reading(connection, reading, options)

    def add_statement(self, statement: Statement) -> bool:
        """Add a statement that a person made to the current report it names; False where one of that id is there."""
        with self._writing() as connection:
            return writes.put_statement(connection, statement)

    def judge(self, judgement: Judgement) -> bool:
        """Add a judgement; False where it is there. `judgements.make` makes them.

        One on a record that is not in this ledger is placed by its words if the ledger has the same bytes, and else
        when they come. Raises UsageError for what cannot be judged so.
        """
        judgements.check(judgement)
        with self._writing() as connection:
            judgements.check_target(judgement, finding.owner(connection, judgement.target))
            return writes.put_judgement(connection, judgement)

    def withdraw(self, judgement_id: str, at: datetime) -> None:
        """Withdraw a judgement; it stays in the ledger with the time it was withdrawn. Raises NotFoundError."""
        with self._writing() as connection:
            withdrawn = replace(finding.find_judgement(connection, judgement_id), withdrawn=at)
            judgements.check(withdrawn)
            writes.withdraw(connection, withdrawn)

    # ---- queries ------------------------------------------------------------------------------------------------

    def has_capture(self, capture_id: str) -> bool:
        """Whether these bytes came from this address before."""
        return self._value("SELECT EXISTS (SELECT 1 FROM capture WHERE id = ?)", capture_id) == 1

    def is_read(self, capture_id: str, *, options: str) -> bool:
        """Whether a capture's current report was made with the options of that fingerprint."""
        query = "SELECT EXISTS (SELECT 1 FROM report WHERE capture = ? AND current = 1 AND options = ?)"
        return self._value(query, capture_id, options) == 1

    def capture(self, capture_id: str) -> Capture:
        """The capture of an id; raises NotFoundError."""
        with self._reading() as connection:
            found = queries.capture(connection, capture_id)
        if found is None:
            raise NotFoundError(f"the ledger has no capture {capture_id}")
        return found

    def captures(self) -> Iterator[Capture]:
        """All captures, by address."""
        return self._stream(lambda: queries.captures(self._connection))

    def addresses(self) -> tuple[tuple[str, str], ...]:
        """The id and address of each capture, by address."""
        with self._reading() as connection:
            return tuple((row[0], row[1]) for row in connection.execute("SELECT id, address FROM capture ORDER BY address, id"))

    def report_of(self, capture_id: str) -> str | None:
        """The id of a capture's current report; None where it gave none."""
        found = self._value("SELECT id FROM report WHERE capture = ? AND current = 1", capture_id)
        return str(found) if found is not None else None

    def versions(self, address: str | None = None) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Addresses with the ids of their current reports, the one captured first in front: of one, or of all that have several."""
        with self._reading() as connection:
            return queries.versions(connection, address)

    def report_ids(self, chosen: Filter = EVERYTHING) -> tuple[str, ...]:
        """The ids of current reports, in the order of `reports`."""
        with self._reading() as connection:
            return tuple(head.id for head in queries.heads(connection) if filters.admits(chosen, head))

    def reports(self, chosen: Filter = EVERYTHING) -> Iterator[Report]:
        """Current reports by the day they were published, outlet and title; those of unknown date last. Judgements are applied."""
        return self._stream(lambda: queries.reports(self._connection, self.report_ids(chosen)))

    def statements(self, chosen: Filter = EVERYTHING) -> Iterator[Statement]:
        """Statements of current reports, by report, then place in the text. Judgements are applied."""
        with self._reading() as connection:
            heads = [head for head in queries.heads(connection) if filters.admits(chosen, head)]
            numbers, _ = queries.statement_numbers(connection, heads, filters.conditions(chosen))
        return self._stream(lambda: queries.statements(self._connection, numbers))

    def statements_of(self, names: Sequence[str]) -> Iterator[Statement]:
        """Statements by their ids, in that order, those that people judged wrong left out. Judgements are applied."""
        with self._reading() as connection:
            numbers = queries.accepted_numbers(connection, names)
        return self._stream(lambda: queries.statements(self._connection, numbers))

    def report_with(self, name: str) -> Report:
        """The report that a statement or a proposition stands in; raises NotFoundError."""
        found = self.find(name)
        if not isinstance(found, Statement):
            raise NotFoundError(f"{name} stands in no report")
        return self.reading(found.report).report

    def reports_of(self, names: Sequence[str]) -> Iterator[Report]:
        """Reports by their ids, in that order. Judgements are applied."""
        return self._stream(lambda: queries.reports(self._connection, names))

    def statement_numbers(self, chosen: Filter = EVERYTHING) -> tuple[int, ...]:
        """The numbers of the rows of the statements of a filter, by which `links` finds their claims."""
        with self._reading() as connection:
            heads = [head for head in queries.heads(connection) if filters.admits(chosen, head)]
            return tuple(queries.statement_numbers(connection, heads, filters.conditions(chosen))[0])

    def reading(self, report_id: str, *, judged: bool = True) -> Reading:
        """All that a report gave, current or retired, statements judged wrong too; raises NotFoundError.

        With `judged` False, as it was computed.
        """
        with self._reading() as connection:
            found = queries.reading(connection, report_id, judged=judged)
        if found is None:
            raise NotFoundError(f"the ledger has no report {report_id}")
        return found

    def accepted(self, report_id: str) -> Reading:
        """As `reading`, without the statements that a person judged wrong."""
        found = self.reading(report_id)
        with self._reading() as connection:
            wrong = queries.judged_wrong(connection, report_id)
        return replace(found, statements=tuple(one for one in found.statements if one.id not in wrong))

    def judged(self, report: Report) -> Report:
        """A report of a text layer that may not be in the ledger yet, with what people judged of its capture applied."""
        with self._reading() as connection:
            return judgements.apply_to_report(report, queries.rulings_for(connection, report))

    def find(self, id_or_beginning: str) -> Found:
        """The report, statement or judgement of an id, or of the beginning of one that tells it apart.

        For a proposition's id it is the statement, for a capture's the current report. Raises NotFoundError, which tells
        ids that are near, or that begin so.
        """
        with self._reading() as connection:
            return finding.find(connection, id_or_beginning)

    def search(self, query: str, chosen: Filter = EVERYTHING) -> Iterator[Hit]:
        """What a query of the search language finds, by report, then place in the text; raises UsageError for an odd one.

        A report is a hit of its own where it has the words and none of its statements does.
        """
        wanted = search.parse(query)
        return self._stream(lambda: matching.find(self._connection, wanted, chosen))

    def problems(self, report_id: str | None = None) -> Iterator[Problem]:
        """What was wrong with a report; or with all current ones and all captures that gave none."""
        return self._stream(lambda: queries.problems(self._connection, report_id))

    def unreadable(self) -> Iterator[Unreadable]:
        """Captures that gave no report, by address."""
        return self._stream(lambda: queries.unreadable(self._connection))

    def judgements(self, target: str | None = None, *, with_withdrawn: bool = False) -> Iterator[Judgement]:
        """Judgements as they were made, in that order: all, or those that stand on one record."""
        return self._stream(lambda: queries.judgements_on(self._connection, target, with_withdrawn=with_withdrawn))

    def said_before(self, judgement: Judgement) -> Judgement | None:
        """The judgement that counts already and says the same of the same record, by the same person."""
        ends = {judgement.target, judgement.value} if judgement.field in ("same", "not_same") else {judgement.target}
        wanted = judgements.matter(judgement.target, judgement)
        standing = (one for end in ends for one in self.judgements(end) if judgements.matter(end, one) == wanted)
        last = max(standing, key=lambda one: (one.at, one.id), default=None)
        alike = last and (last.field, last.value, last.by) == (judgement.field, judgement.value, judgement.by)
        return last if alike else None

    def placements(self) -> Iterator[Placement]:
        """Where each judgement that is not withdrawn stands now: on its target, carried over, or nowhere."""
        return self._stream(lambda: queries.placements(self._connection))

    def counts(self) -> Counts:
        """How much the ledger holds."""
        with self._reading() as connection:
            return queries.counts(connection)

    def verify(self) -> Iterator[Failure]:
        """Everything that is not as it was written; nothing where the ledger is sound."""
        return self._stream(lambda: verification.verify(self._connection))

    # ---- pieces -------------------------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with opening.transaction(self._connection, self.path):
            yield self._connection

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with opening.translated(self.path):
            yield self._connection

    def _stream(self, records: Callable[[], Iterator[_Record]]) -> Iterator[_Record]:
        with opening.translated(self.path):
            yield from records()

    def _value(self, query: str, *values: str) -> object:
        with self._reading() as connection:
            row = connection.execute(query, values).fetchone()
        return row[0] if row else None
