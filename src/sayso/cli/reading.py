"""Commands that read reports: extract, read, reread."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path

import click

from sayso import batch, fetch, pipeline
from sayso.batch import Done, Summary
from sayso.cli import output
from sayso.cli.examples import Command
from sayso.cli.linking import bring_up_to_date
from sayso.cli.options import ledger_option, particulars_options
from sayso.cli.progress import moved, progress, sum_up, tell_problems
from sayso.errors import InputError
from sayso.export import extracted
from sayso.ledger.store import Ledger
from sayso.pages import report as report_page
from sayso.records import Capture, Particulars, Problem, Reading
from sayso.terminal import lists

Work = Callable[..., Summary]
Outcome = tuple[str | None, Reading | None, tuple[Problem, ...]]
"""The name of an input, what was read in it and what was wrong; no name where a problem names it itself."""

INTERRUPTED = 130
"""What shells call a program ended by Ctrl-C: 128 and the number of the signal."""


@click.command(
    cls=Command,
    examples=(
        "sayso extract examples/story/01-wire.txt --outlet Causeway --published 2031-05-12",
        "sayso extract --json examples/story/05-ministry.txt > ministry.json",
        "cat examples/story/09-correction.txt | sayso extract -",
    ),
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a file, on a line; docs/export.md tells its keys.")
@particulars_options
def extract(files: tuple[str, ...], particulars: Particulars, *, as_json: bool) -> int:
    """Print the statements in a report; nothing is kept.

    FILE is text or HTML; - is standard input. What --outlet and --published say stands for all files.
    """
    inputs, problems = fetch.find_inputs(files)
    failed = shown = False
    missing: list[Outcome] = [(None, None, (problem,)) for problem in problems]
    for name, reading, wrong in chain(missing, _readings(inputs, particulars)):
        failed |= output.tell(wrong, about=name)
        if as_json:
            output.put(extracted.lines([reading]) if reading else [extracted.unreadable(wrong)])
        elif reading:
            output.put([""] if shown else [])
            output.show(lists.extracted(report_page.show(reading)))
            shown = True
    return int(failed)


@click.command(
    cls=Command,
    examples=(
        "sayso read examples/story",
        "sayso read 01-wire.txt --outlet Causeway --published 2031-05-12",
        "sayso read reports/ --ledger story.db",
        "cat notes.txt | sayso read - --outlet 'Notes of the day'",
    ),
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@particulars_options
@ledger_option
def read(ledger: Path, paths: tuple[str, ...], particulars: Particulars) -> int:
    """Read reports into a ledger.

    The ledger is made if it is not there. PATH is a file, a folder (with all in it), or - for standard input. What is
    known of a report can stand in a .toml file beside it: 01-wire.txt.toml with lines such as outlet = "Causeway" and
    published = 2031-05-12. Reports that were read before are skipped, so reading again after a stop goes on where it
    stopped.
    """
    inputs, problems = fetch.find_inputs(paths)
    missing = [problem for problem in problems if problem.level == "error"]
    output.tell(problem for problem in problems if problem.level != "error")
    captures = chain(missing, (_capture(path, particulars) for path in inputs))
    with Ledger(ledger, create=True) as opened:
        return _run(opened, len(inputs) + len(missing), "read", partial(batch.read, opened, captures))


@click.command(cls=Command, examples=("sayso reread", "sayso reread --text --ledger story.db"))
@click.option("--text", is_flag=True, help="Make the texts anew, too, from the bytes kept.")
@ledger_option
def reread(ledger: Path, *, text: bool) -> int:
    """Read all reports of a ledger anew.

    For after an update of Sayso: statements are made anew of the texts kept. Judgements stay: where a text has changed
    they are carried over to the same words; those whose words are gone are kept, and counted at the end. After a stop,
    rereading goes on where it stopped; with --text it begins again, and nothing is lost either way.
    """
    with Ledger(ledger) as opened:
        return _run(opened, opened.counts().captures, "reread", partial(batch.reread, opened, text=text))


def _run(ledger: Ledger, total: int, doing: str, work: Work) -> int:
    """Work through reports with a bar; tells what went wrong and what was done, also when it is stopped. The exit status."""
    run: list[Done] = []
    stopped = False
    with progress(total, doing, run) as advance:
        try:
            work(options=pipeline.Options(), on_progress=advance)
        except KeyboardInterrupt:
            stopped = True
    if not stopped:
        stopped = _link(ledger)
    failed = tell_problems(run)
    output.say(sum_up(run, ledger, lambda reports: f"{reports} {doing}"))
    for line in moved([done.reread for done in run if done.reread]):
        output.say(line)
    if stopped:
        output.say(f"Stopped. What was read is kept; `sayso {doing}` again makes the rest.")
    return INTERRUPTED if stopped else int(failed)


def _link(ledger: Ledger) -> bool:
    """Compare the new reports with the others; whether that was stopped."""
    try:
        bring_up_to_date(ledger)
    except KeyboardInterrupt:
        return True
    return False


def _readings(inputs: tuple[fetch.Input, ...], particulars: Particulars) -> Iterator[Outcome]:
    """What each input gave, and what was wrong with it."""
    for path in inputs:
        captured = _capture(path, particulars)
        if isinstance(captured, Problem):
            yield None, None, (captured,)
        else:
            yield str(path), *_read(captured)


def _read(capture: Capture) -> tuple[Reading | None, tuple[Problem, ...]]:
    try:
        return pipeline.read(capture, pipeline.Options())
    except Exception as error:  # noqa: BLE001 - one bad report never stops a run
        message = f"a fault in Sayso: please report it, with this: {type(error).__name__}: {error}"
        return None, (Problem("error", "reading", message),)


def _capture(path: fetch.Input, particulars: Particulars) -> Capture | Problem:
    try:
        return fetch.capture_file(path, particulars=particulars, now=datetime.now(UTC), stdin=getattr(sys.stdin, "buffer", None))
    except InputError as error:
        return Problem("error", "fetch", str(error))
