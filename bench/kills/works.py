"""What is done to a ledger while its process is killed, and the ledgers that it begins with."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import reports
from watching import Watch

from sayso import batch, handmade, linkage, pipeline
from sayso.attribution.rules.reader import Rules
from sayso.cli import output
from sayso.export import jsonl
from sayso.extraction.tables import read_table
from sayso.fetch.gathering import Means, gather
from sayso.fetch.inputs import find_inputs
from sayso.ids import report_id
from sayso.ledger import judgements, schema, seals
from sayso.ledger.filters import EVERYTHING
from sayso.ledger.store import Ledger
from sayso.linking.comparing import Comparer, Overlap
from sayso.pages import selection
from sayso.pipeline import Options, rules_alone
from sayso.records import Analysis, Attribution, Capture, Judgement, Particulars, Problem, Report, Segment

NOW = datetime(2031, 7, 1, 12, tzinfo=UTC)
BY = "Ada Lund"
SHEET = """report,words,source,act
{wire},was not inspected at the lock,,
{later},at least 40 pumps had been paid for in March,He,admit
{denial},She called it a tale,,
"""


class Fewer:
    """An attributor that finds less than the rules: what was read before an update."""

    name = "fewer 1"

    def attribute(self, report: Report, analysis: Analysis) -> tuple[Attribution, ...]:
        """All but the last of those that stand in no other."""
        return tuple(one for one in Rules().attribute(report, analysis) if one.parent is None)[:-1]


class Strict(Overlap):
    """A comparer that takes less for the same: other weights."""

    name = "overlap, strict"
    MOST = 0.8


@dataclass(frozen=True)
class Work:
    """What a process does, from a ledger that it begins with."""

    name: str
    begin: Path | None
    """None: there is no ledger yet."""
    do: Callable[[Path, Watch], None]
    comparer: Comparer
    exact: bool = True
    """Whether odds are the same to the last place, with whatever else they were worked out; those of a network are not."""
    exports: bool = False
    """Whether a file is written beside the ledger."""


def works(folder: Path, only: Collection[str] = ()) -> tuple[Work, ...]:
    """The works by rules, or only some, with the ledgers they begin with made in a folder."""
    return _made(_Maker(folder, rules_alone()).by_rules(), only)


def network_works(folder: Path, only: Collection[str] = ()) -> tuple[Work, ...]:
    """Reading, linking, judging and rereading with the trained networks."""
    return _made(_Maker(folder, Options()).by_network(), only)


def _made(makers: Mapping[str, Callable[[str], Work]], only: Collection[str]) -> tuple[Work, ...]:
    return tuple(make(name) for name, make in makers.items() if not only or name in only)


def export(path: Path) -> Path:
    """Where a ledger is exported to."""
    return path.with_suffix(".jsonl")


def exported(ledger: Ledger) -> list[str]:
    """All records of a ledger, as lines."""
    return list(jsonl.lines(selection.records(ledger, EVERYTHING)))


class _Maker:
    """Makes ledgers to begin with."""

    def __init__(self, folder: Path, options: Options) -> None:
        self.folder = folder
        self.options = options
        self.reports = reports.write(folder / "reports")
        folder.joinpath("begin").mkdir()

    def by_rules(self) -> dict[str, Callable[[str], Work]]:
        every, all_files = reports.ABOUT, (*reports.ABOUT, reports.UNREAD)
        return {
            "reading, nothing there": lambda name: self.work(name, None, self.read),
            "reading, half there": lambda name: self.work(name, self.begin(name, reports.FIRST, link=True), self.read),
            "reading, a report changed": lambda name: self.work(
                name, self.begin(name, all_files, link=True, older=True), self.read
            ),
            "linking": lambda name: self.work(name, self.begin(name, every), self.link),
            "linking, other weights": lambda name: replace(self.linked(name, self.relink), comparer=Strict()),
            "rereading": lambda name: self.work(name, self.begin(name, every, link=True, fewer=True), self.reread),
            "rereading texts": lambda name: self.work(name, self.shortened(name), self.reread_texts),
            "judging": lambda name: self.linked(name, self.judge),
            "adding": lambda name: self.linked(name, self.add),
            "migrating from 1": lambda name: self.work(name, self.older(name, 1), self.link),
            "migrating from 2": lambda name: self.work(name, self.older(name, 2), self.link),
            "exporting": lambda name: replace(self.linked(name, self.export), exports=True),
        }

    def by_network(self) -> dict[str, Callable[[str], Work]]:
        wanted = ("reading, nothing there", "reading, half there", "linking", "judging", "rereading")
        return {name: make for name, make in self.by_rules().items() if name in wanted}

    def work(self, name: str, begin: Path | None, do: Callable[[Path, Watch], None]) -> Work:
        return Work(name, begin, do, self.options.comparer, exact=self.options.network is None)

    def linked(self, name: str, do: Callable[[Path, Watch], None]) -> Work:
        return self.work(name, self.begin(name, reports.ABOUT, link=True), do)

    # ---- what is done -----------------------------------------------------------------------------------------------

    def captures(self, watch: Watch) -> Iterator[Capture | Problem]:
        inputs, _ = find_inputs([str(self.reports)])
        return watch.each("capture", gather(inputs, particulars=Particulars(), means=Means(lambda: NOW)))

    def read(self, path: Path, watch: Watch) -> None:
        with Ledger(path, create=True) as ledger:
            batch.read(ledger, self.captures(watch), options=self.options, on_progress=watch.read)
            linkage.bring_up_to_date(ledger, self.options.comparer, watch.entered)

    def link(self, path: Path, watch: Watch) -> None:
        with Ledger(path) as ledger:
            linkage.bring_up_to_date(ledger, self.options.comparer, watch.entered)

    def relink(self, path: Path, watch: Watch) -> None:
        with Ledger(path) as ledger:
            linkage.bring_up_to_date(ledger, Strict(), watch.entered)

    def reread(self, path: Path, watch: Watch) -> None:
        with Ledger(path) as ledger:
            batch.reread(ledger, options=self.options, on_progress=watch.read)
            linkage.bring_up_to_date(ledger, self.options.comparer, watch.entered)

    def reread_texts(self, path: Path, watch: Watch) -> None:
        with Ledger(path) as ledger:
            batch.reread(ledger, text=True, options=self.options, on_progress=watch.read)
            linkage.bring_up_to_date(ledger, self.options.comparer, watch.entered)

    def judge(self, path: Path, watch: Watch) -> None:
        with Ledger(path) as ledger:
            made = _decisions(ledger)
            for one in made:
                ledger.judge(one)
                linkage.bring_up_to_date(ledger, self.options.comparer, watch.entered)
            for one in made[::3]:
                ledger.withdraw(one.id, NOW + timedelta(days=1))
                linkage.bring_up_to_date(ledger, self.options.comparer, watch.entered)

    def add(self, path: Path, watch: Watch) -> None:
        names = {name: self.reports.joinpath(file) for name, file in (("wire", "a-wire.txt"), ("later", "e-later.txt"))}
        sheet = SHEET.format(denial=self.reports / "d-denial.txt", **names)
        with Ledger(path) as ledger:
            list(handmade.add(ledger, handmade.read_rows(read_table(sheet.encode())), options=self.options, by=BY, now=NOW))
            linkage.bring_up_to_date(ledger, self.options.comparer, watch.entered)

    def export(self, path: Path, watch: Watch) -> None:
        with Ledger(path) as ledger, watch.phase("exporting"):
            output.write(jsonl.lines(selection.records(ledger, EVERYTHING)), export(path), mark=False)

    # ---- what it begins with ----------------------------------------------------------------------------------------

    def begin(self, name: str, which: Iterable[str], **how: bool) -> Path:
        """A ledger of some reports: linked, read by fewer rules, with an older text of the wire's."""
        path = self.folder / "begin" / f"{name}.db"
        options = replace(self.options, attributor=Fewer()) if how.get("fewer") else self.options
        wire = self.reports / "a-wire.txt"
        wire.write_text(reports.CHANGED if how.get("older") else reports.WIRE, encoding="utf-8")
        inputs, _ = find_inputs([str(self.reports / one) for one in which])
        with Ledger(path, create=True) as ledger:
            batch.read(ledger, gather(inputs, particulars=Particulars(), means=Means(lambda: NOW)), options=options)
            if how.get("link"):
                linkage.bring_up_to_date(ledger, self.options.comparer)
            if how.get("fewer"):
                for one in _decisions(ledger)[:3]:
                    ledger.judge(one)
        wire.write_text(reports.WIRE, encoding="utf-8")
        return path

    def shortened(self, name: str) -> Path:
        """A ledger whose texts lack their last blocks, as an older extractor might have left them, with judgements on them."""
        path = self.begin(name, reports.ABOUT)
        with Ledger(path) as ledger:
            for capture, _ in ledger.addresses():
                report = ledger.report_of(capture)
                read = ledger.reading(report).report if report else None
                if read and read.media_type == "text/plain" and len(read.blocks) > 1:
                    ledger.replace(pipeline.state(_shorten(read), self.options), options="older")
            linkage.bring_up_to_date(ledger, self.options.comparer)
            for one in _decisions(ledger)[:3]:
                ledger.judge(one)
        return path

    def older(self, name: str, version: int) -> Path:
        """A ledger of an older version."""
        path = self.begin(name, reports.ABOUT)
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("PRAGMA foreign_keys = OFF")
            new = sqlite3.connect(":memory:")
            for number in range(version):
                new.executescript(schema.read_migration(schema.MIGRATIONS[number]))
            kept = {row[0] for row in new.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            new.close()
            names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid DESC")]
            for table in names:
                if table not in kept and not table.startswith("sqlite_"):
                    raw.execute(f'DROP TABLE "{table}"')
            if version == 1:
                raw.execute("ALTER TABLE capture DROP COLUMN particulars_events")
                raw.row_factory = sqlite3.Row
                for (report,) in raw.execute("SELECT id FROM report").fetchall():
                    raw.execute("UPDATE report SET seal = ? WHERE id = ?", (seals.seal(raw, report), report))
            raw.execute(f"PRAGMA user_version = {version}")
            raw.commit()
        return path


def _decisions(ledger: Ledger) -> list[Judgement]:
    """Judgements of each kind: on a statement, on a report, of two that are one."""
    names = [ledger.report_of(capture) for capture, _ in ledger.addresses()]
    readings = [ledger.reading(name, judged=False) for name in names if name]
    said = [(one, it.report) for it in readings for one in it.statements if one.form != "own" and one.propositions]
    (first, report), (last, later) = said[0], said[-1]
    one, other = first.propositions[0], said[-2][0].propositions[0]
    return [
        judgements.make(last, later, "verdict", "wrong", by=BY, at=NOW),
        judgements.make(first, report, "verdict", "right", by=BY, at=NOW + timedelta(minutes=1)),
        judgements.make(report, report, "published", "2031-05-09", by=BY, at=NOW + timedelta(minutes=2)),
        judgements.make(one, report, "same", other.id, by=BY, at=NOW + timedelta(minutes=3)),
    ]


def _shorten(report: Report) -> Report:
    """A report without its last block."""
    end = report.blocks[-1].span.start
    origins = tuple(
        Segment(one.target, min(one.length, end - one.target), one.origin, min(one.size, end - one.target))
        for one in report.origins
        if one.target < end and one.length == one.size
    )
    text = report.text[:end]
    return replace(report, id=report_id(report.capture, text), text=text, blocks=report.blocks[:-1], origins=origins, times=())
