"""Many reports into a ledger, one transaction each; an interrupted run resumes where it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from sayso import pipeline
from sayso.changes import compare
from sayso.errors import LedgerError
from sayso.ledger.store import Ledger
from sayso.ledger.writes import Reread
from sayso.pipeline import Options
from sayso.records import Capture, Event, Particulars, Problem, Reading, Report

Outcome = Literal["read", "seen", "unreadable", "remark"]
"""What became of an input; a remark stands for no report."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one report."""

    address: str | None
    """Where it came from; None for an input of which no capture could be made."""
    outcome: Outcome
    statements: int = 0
    problems: tuple[Problem, ...] = ()
    reread: Reread | None = None
    """What reading it anew changed."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to."""

    read: int
    seen: int
    """Reports that were in the ledger already, or when rereading, that the same options made."""
    unreadable: int
    statements: int
    """Statements of the reports read in this run."""
    problems: tuple[Problem, ...]
    """Those met in this run, in its order."""
    rereads: tuple[Reread, ...] = ()
    """What rereading changed, a record for each report read anew."""

    @property
    def failed(self) -> bool:
        """Whether any of the problems is an error."""
        return any(problem.level == "error" for problem in self.problems)


OnProgress = Callable[[int, Done], None]
"""Called with how many are done and what became of the last, as soon as it is kept."""


def ignore(_count: int, _done: Done) -> None:
    """Tell nobody of progress."""


def read(ledger: Ledger, captures: Iterable[Capture | Problem], *, options: Options, on_progress: OnProgress = ignore) -> Summary:
    """Read captures into the ledger, those that have their report in it skipped, whatever options it was made with.

    Problems among the captures stand for inputs of which none could be made: they are counted and told with the rest.
    """
    return _sum_up(_read_each(ledger, captures, options), on_progress)


def reread(ledger: Ledger, *, text: bool = False, options: Options, on_progress: OnProgress = ignore) -> Summary:
    """Make the statements of all reports anew; with `text`, their texts too, also of captures that gave none before.

    A report that cannot be read any more stays as it is. Without `text`, reports that these options made already are skipped,
    so that an interrupted run resumes; those of which a person judged a field are not, since their statements may hang on it.
    """
    return _sum_up(_reread_each(ledger, options, text=text), on_progress)


def _sum_up(run: Iterable[Done], on_progress: OnProgress) -> Summary:
    all_done: list[Done] = []
    for count, done in enumerate(run, 1):
        all_done.append(done)
        on_progress(count, done)
    outcomes = [done.outcome for done in all_done]
    return Summary(
        read=outcomes.count("read"),
        seen=outcomes.count("seen"),
        unreadable=outcomes.count("unreadable"),
        statements=sum(done.statements for done in all_done),
        problems=tuple(problem for done in all_done for problem in done.problems),
        rereads=tuple(done.reread for done in all_done if done.reread),
    )


# ---- reading ----------------------------------------------------------------------------------------------------


def _read_each(ledger: Ledger, captures: Iterable[Capture | Problem], options: Options) -> Iterator[Done]:
    made_with = pipeline.fingerprint(options)
    for capture in captures:
        if isinstance(capture, Problem):
            yield Done(None, "unreadable" if capture.level == "error" else "remark", problems=(capture,))
        elif ledger.report_of(capture.id) is not None:
            yield Done(capture.address, "seen", problems=_other_particulars(ledger, capture, capture.id))
        else:
            yield _add(ledger, capture, options, made_with)


def _other_particulars(ledger: Ledger, capture: Capture, there: str) -> tuple[Problem, ...]:
    """That a report is there already and now comes with another outlet, date, title or byline: said, not dropped in silence."""
    if capture.particulars == Particulars() or capture.particulars == ledger.capture(there).particulars:
        return ()
    told = "it is in the ledger already and keeps the outlet and date it has; `sayso judge ID outlet NAME` changes one"
    return (Problem("warning", "reading", told),)


def _add(ledger: Ledger, capture: Capture, options: Options, made_with: str) -> Done:
    """Read a capture and keep what it gave; where it gave nothing, keep its bytes and why."""
    try:
        reading, problems = _read(ledger, capture, options)
        versions = _versions(ledger, capture) if reading else []
        if reading and any(report.text == reading.report.text for report, _ in versions):
            return Done(capture.address, "seen", problems=_other_particulars(ledger, capture, versions[-1][0].capture))
        if reading:
            ledger.add(capture, reading, options=made_with)
            problems = (*problems, *_changes(versions, reading.report, capture))
    except LedgerError:
        raise
    except Exception as error:  # noqa: BLE001 - one bad report never stops a run
        reading, problems = None, (_fault(capture.address, error),)
    if reading is None:
        ledger.add_unreadable(capture, problems)
        return Done(capture.address, "unreadable", problems=problems)
    return Done(capture.address, "read", len(reading.statements), problems)


def _versions(ledger: Ledger, capture: Capture) -> list[tuple[Report, datetime]]:
    """The reports that the ledger has from a capture's address, and when each was captured, the first in front."""
    names = [name for _, found in ledger.versions(capture.address) for name in found]
    reports = [ledger.reading(name, judged=False).report for name in names]
    return [(report, ledger.capture(report.capture).captured) for report in reports]


def _changes(versions: Sequence[tuple[Report, datetime]], new: Report, capture: Capture) -> Iterator[Problem]:
    """That the outlet changed a report since it was captured before."""
    older = [(report, captured) for report, captured in versions if captured <= capture.captured]
    if not older:
        return
    report, captured = older[-1]
    counts = Counter(change.kind for change in compare(report, new))
    told = ", ".join(f"{count} {kind}" for kind, count in counts.items()) or "only its order"
    message = f"changed since it was captured on {captured:%Y-%m-%d}: {told}; `sayso changes` shows what"
    yield Problem("warning", "reading", message, report=new.id)


def _reread_each(ledger: Ledger, options: Options, *, text: bool) -> Iterator[Done]:
    made_with = pipeline.fingerprint(options)
    for name, address in ledger.addresses():
        report = ledger.report_of(name)
        if report is None and not text:
            continue
        if report and not text and _is_up_to_date(ledger, name, report, made_with):
            yield Done(address, "seen")
            continue
        try:
            if text or report is None:
                reading, problems = _read(ledger, ledger.capture(name), options)
            else:
                reading, problems = _state(ledger, report, options)
            changed = ledger.replace(reading, options=made_with) if reading else None
        except LedgerError:
            raise
        except Exception as error:  # noqa: BLE001 - one bad report never stops a run
            changed, problems = None, (_fault(address, error),)
        if changed is None:
            ledger.add_unreadable(ledger.capture(name), problems)
            yield Done(address, "unreadable", problems=problems)
        else:
            yield Done(address, "read", changed.statements, problems, changed)


def _is_up_to_date(ledger: Ledger, capture: str, report: str, made_with: str) -> bool:
    return ledger.is_read(capture, options=made_with) and next(ledger.judgements(report), None) is None


def _read(ledger: Ledger, capture: Capture, options: Options) -> tuple[Reading | None, tuple[Problem, ...]]:
    reading, problems = pipeline.read(capture, options)
    if reading is None:
        return None, problems
    judged = ledger.judged(reading.report)
    if judged != reading.report:
        reading = _made_from(judged, reading, options, capture.particulars.events)
    return reading, reading.problems


def _state(ledger: Ledger, report: str, options: Options) -> tuple[Reading, tuple[Problem, ...]]:
    old = ledger.reading(report, judged=False)
    events = ledger.capture(old.report.capture).particulars.events
    reading = _made_from(ledger.judged(old.report), old, options, events)
    return reading, reading.problems


def _made_from(judged: Report, reading: Reading, options: Options, events: Sequence[Event]) -> Reading:
    """A reading whose statements and times take a report as people judged it: its day resolves theirs. The rest is as computed."""
    made = pipeline.state(judged, options, events)
    return replace(made, report=replace(reading.report, times=made.report.times), problems=reading.problems)


def _fault(address: str, error: Exception) -> Problem:
    message = f"a fault in Sayso while reading {address}: please report it, with this: {type(error).__name__}: {error}"
    return Problem("error", "reading", message.encode("utf-8", "backslashreplace").decode())
