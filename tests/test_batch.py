"""Many reports go into a ledger one by one; what is wrong with one stops no other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from sayso import batch, pipeline
from sayso.batch import Done
from sayso.errors import LedgerError
from sayso.ledger import judgements
from sayso.ledger.store import Ledger
from sayso.pipeline import Options, rules_alone
from sayso.records import Capture, Problem, Reading, Report, Time
from tests.factories import NOW, TEXT, capture, reading, report, standard, statement

OPTIONS = rules_alone()
MARKS_ONLY = Problem("error", "extraction", "only marks in it")
ODD_DAY = Problem("warning", "extraction", "an odd day")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """A new ledger."""
    with Ledger(tmp_path / "story.db", create=True) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _stages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stages that read `TEXT`, can do nothing with marks, and have a fault that any text with `trip` in it meets."""
    monkeypatch.setattr(pipeline, "fingerprint", lambda _: "1")
    monkeypatch.setattr(pipeline, "read", read_capture)
    monkeypatch.setattr(pipeline, "state", state_report)


def read_capture(came: Capture, options: Options) -> tuple[Reading | None, tuple[Problem, ...]]:
    """What `pipeline.read` gives."""
    text = came.body.decode()
    if not any(character.isalpha() for character in text):
        return None, (MARKS_ONLY,)
    made = replace(state_report(report(text, of=came), options), problems=(ODD_DAY,) if "odd" in text else ())
    return made, made.problems


def state_report(of: Report, *_: object) -> Reading:
    """What `pipeline.state` gives."""
    if "trip" in of.text:
        raise ZeroDivisionError("tripped")
    return reading(of, *(standard(of) if TEXT in of.text else ()))


def several(*texts: str) -> list[Capture]:
    """Captures of texts from addresses in their order."""
    return [capture(text, address=f"file:///{number}.txt") for number, text in enumerate(texts)]


def test_captures_are_read_into_the_ledger(ledger: Ledger) -> None:
    """Each capture is read and counted, and its problems come back."""
    summary = batch.read(ledger, several(TEXT, "An odd day."), options=OPTIONS)
    assert summary == batch.Summary(read=2, seen=0, unreadable=0, statements=3, problems=(ODD_DAY,))
    assert not summary.failed
    assert ledger.counts().reports == 2


def test_a_remark_counts_for_no_report(ledger: Ledger) -> None:
    """A warning among the captures is told and counted as nothing; an error is a report that cannot be read."""
    said = [Problem("warning", "fetch", "2 entries have no text"), Problem("error", "fetch", "no such page")]
    summary = batch.read(ledger, [said[0], *several(TEXT), said[1]], options=OPTIONS)
    assert (summary.read, summary.seen, summary.unreadable, summary.problems) == (1, 0, 1, tuple(said))


def test_the_same_text_from_the_same_address_is_there_already(ledger: Ledger) -> None:
    """Though other bytes came: a page is never the same twice. Another text is kept beside the first, and told."""
    other = replace(capture(TEXT), id="c2")
    changed = capture(TEXT.replace("Marden", "Lowmarch"), captured=NOW + timedelta(days=1))
    summary = batch.read(ledger, [capture(TEXT), other, changed], options=OPTIONS)
    assert (summary.read, summary.seen) == (2, 1)
    (problem,) = summary.problems
    assert "changed since it was captured on 2031-05-20: 1 reworded" in problem.message
    assert len(ledger.versions("file:///reports/bridge.txt")[0][1]) == 2


def test_seen_captures_are_skipped(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second run reads only what is new, and does not run a stage for the rest."""
    batch.read(ledger, several(TEXT), options=OPTIONS)
    monkeypatch.setattr(pipeline, "state", lambda *_: pytest.fail("ran again"))
    summary = batch.read(ledger, several(TEXT), options=OPTIONS)
    assert (summary.read, summary.seen) == (0, 1)


def test_other_options_are_for_rereading(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading what is there changes nothing, whatever the options; rereading makes it anew with them, once."""
    batch.read(ledger, several(TEXT), options=OPTIONS)
    monkeypatch.setattr(pipeline, "fingerprint", lambda _: "2")
    assert batch.read(ledger, several(TEXT), options=OPTIONS).seen == 1
    assert [batch.reread(ledger, options=OPTIONS).read for _ in range(2)] == [1, 0]
    assert ledger.counts().reports == 1


def test_unreadable_capture_stops_nothing(ledger: Ledger) -> None:
    """A capture that gives no text is kept with the reason, and the next is read."""
    summary = batch.read(ledger, several("...", TEXT), options=OPTIONS)
    assert (summary.read, summary.unreadable, summary.failed) == (1, 1, True)
    assert [one.problems for one in ledger.unreadable()] == [(MARKS_ONLY,)]


def test_fault_becomes_a_problem(ledger: Ledger) -> None:
    """A fault of ours is told as one, with the bytes kept, and the next report is read."""
    summary = batch.read(ledger, several("They trip.", TEXT), options=OPTIONS)
    (problem,) = summary.problems
    assert problem.message.startswith("a fault in Sayso while reading file:///0.txt: please report it")
    assert "ZeroDivisionError: tripped" in problem.message
    assert (summary.read, ledger.counts().captures) == (1, 2)


def test_reading_that_cannot_be_kept_is_a_fault(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reading with half a surrogate pair in it is not kept, its bytes are, and the run goes on."""
    monkeypatch.setattr(pipeline, "state", lambda of, *_: reading(replace(of, title="\ud83c")))
    monkeypatch.setattr(pipeline, "read", lambda came, _: (reading(report(of=came, title="\ud83c")), ()))
    summary = batch.read(ledger, several(TEXT), options=OPTIONS)
    assert "U+D83C" in summary.problems[0].message
    assert ledger.counts().unreadable == 1


def test_ledger_that_fails_ends_the_run(ledger: Ledger) -> None:
    """Where the ledger cannot be written to, going on would lose reports."""
    ledger._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(LedgerError, match="cannot be written"):
        batch.read(ledger, several(TEXT), options=OPTIONS)


def test_input_without_a_capture_is_told(ledger: Ledger) -> None:
    """A problem among the captures is counted as unreadable, in its place."""
    missing = Problem("error", "fetch", "no such file")
    summary = batch.read(ledger, [missing, *several(TEXT)], options=OPTIONS)
    assert (summary.read, summary.unreadable, summary.problems) == (1, 1, (missing,))


def test_progress_is_told_once_a_report_is_kept(ledger: Ledger) -> None:
    """After every report its outcome is told, and by then it is in the ledger."""
    told: list[tuple[int, str, int]] = []

    def on_progress(count: int, done: Done) -> None:
        told.append((count, done.outcome, ledger.counts().captures))

    batch.read(ledger, several(TEXT, "...", TEXT), options=OPTIONS, on_progress=on_progress)
    assert told == [(1, "read", 1), (2, "unreadable", 2), (3, "read", 3)]


def test_interrupted_run_resumes(ledger: Ledger) -> None:
    """What was done before an interruption stays done."""

    def interrupted() -> Iterator[Capture]:
        yield several(TEXT)[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        batch.read(ledger, interrupted(), options=OPTIONS)
    summary = batch.read(ledger, several(TEXT, TEXT), options=OPTIONS)
    assert (summary.read, summary.seen) == (1, 1)


# ---- rereading --------------------------------------------------------------------------------------------------


def test_rereading_makes_statements_anew(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text is kept, its problems too; statements are those of the new stages."""
    batch.read(ledger, several(TEXT + " An odd day."), options=OPTIONS)
    (before,) = ledger.reports()
    monkeypatch.setattr(pipeline, "read", lambda *_: pytest.fail("extracted again"))
    monkeypatch.setattr(pipeline, "state", lambda of, *_: reading(of, statement(of)))
    monkeypatch.setattr(pipeline, "fingerprint", lambda _: "2")
    summary = batch.reread(ledger, options=OPTIONS)
    assert (summary.read, summary.statements, summary.rereads[0].lost) == (1, 1, 2)
    assert ledger.reading(before.id) == reading(before, statement(before), problems=[ODD_DAY])
    assert ledger.is_read(before.capture, options="2")


def test_rereading_with_text_extracts_again(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """With `text`, a new extraction takes the place of the old, and what gave no text may give one."""
    batch.read(ledger, several(TEXT, "..."), options=OPTIONS)
    monkeypatch.setattr(pipeline, "read", lambda came, _: (reading(report("Rain fell on Marden.", of=came)), ()))
    summary = batch.reread(ledger, text=True, options=OPTIONS)
    assert (summary.read, summary.unreadable) == (2, 0)
    assert {one.text for one in ledger.reports()} == {"Rain fell on Marden."}
    assert ledger.counts().retired == 1


def test_rereading_leaves_what_fails(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """A report that can be read no more stays as it was, and the fault is told."""
    batch.read(ledger, several(TEXT), options=OPTIONS)
    before = list(ledger.statements())
    monkeypatch.setattr(pipeline, "fingerprint", lambda _: "2")
    monkeypatch.setattr(pipeline, "state", lambda *_: 1 // 0)
    summary = batch.reread(ledger, options=OPTIONS)
    assert (summary.read, summary.unreadable, summary.failed) == (0, 1, True)
    assert list(ledger.statements()) == before


def test_rereading_keeps_judgements(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """What people judged stands after rereading, and what it changed is told."""
    batch.read(ledger, several(TEXT), options=OPTIONS)
    first = next(ledger.statements())
    of = next(ledger.reports())
    ledger.judge(judgements.make(first, of, "act", "warn", by="Ida Berg", at=NOW))
    monkeypatch.setattr(pipeline, "fingerprint", lambda _: "2")
    for text in (False, True):
        summary = batch.reread(ledger, text=text, options=OPTIONS)
        assert (summary.rereads[0].unplaced, summary.rereads[0].carried) == (0, 0)
        assert next(ledger.statements()).act == "warn"


@pytest.mark.parametrize("text", [False, True])
def test_statements_are_made_with_the_judged_day(ledger: Ledger, monkeypatch: pytest.MonkeyPatch, *, text: bool) -> None:
    """Statements resolve their days against the day a person judged; the computed day stays in the report."""

    def state(of: Report, *_: object) -> Reading:
        return reading(of, replace(statement(of), said=of.published))

    monkeypatch.setattr(pipeline, "state", state)
    batch.read(ledger, several(TEXT), options=OPTIONS)
    (before,) = ledger.reports()
    ledger.judge(judgements.make(before, before, "published", "2031-04-02", by="Ida Berg", at=NOW))
    batch.reread(ledger, text=text, options=OPTIONS)
    said = next(ledger.statements()).said
    assert isinstance(said, Time)
    assert said.text == "2031-04-02"
    assert ledger.reading(before.id, judged=False).report == before
