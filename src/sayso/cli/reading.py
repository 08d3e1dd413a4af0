"""Commands that read reports: extract, read, reread."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path

import click

from sayso import batch, pipeline
from sayso.batch import Done, Summary
from sayso.cli import output
from sayso.cli.examples import Command
from sayso.cli.linking import bring_up_to_date
from sayso.cli.options import Reach, ledger_option, particulars_options, reach_options
from sayso.cli.progress import moved, name, progress, sum_up, tell_problems
from sayso.export import extracted
from sayso.fetch.gathering import Means, gather
from sayso.fetch.inputs import HOLDERS, Address, Input, find_inputs
from sayso.fetch.web import Web
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
@reach_options
def extract(files: tuple[str, ...], particulars: Particulars, reach: Reach, *, as_json: bool) -> int:
    """Print the statements in a report; nothing is kept.

    FILE is text, HTML, PDF, a feed, a web archive (WARC, WACZ), a sheet (CSV) or an address on the web; - is standard
    input. What --outlet and --published say stands for all of them.
    """
    inputs, problems = find_inputs(files)
    failed = shown = False
    missing: list[Outcome] = [(None, None, (problem,)) for problem in problems]
    for about, reading, wrong in chain(missing, _readings(gather(inputs, particulars=particulars, means=_means(reach)))):
        failed |= output.tell(wrong, about=about)
        if as_json and (reading or any(problem.level == "error" for problem in wrong)):
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
        "sayso read https://courier.example/harbour.html crawl.warc.gz",
        "sayso read https://courier.example/feed.rss --follow",
        "cat notes.txt | sayso read - --outlet 'Notes of the day'",
    ),
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH|URL...")
@particulars_options
@reach_options
@ledger_option
def read(ledger: Path, paths: tuple[str, ...], particulars: Particulars, reach: Reach) -> int:
    """Read reports into a ledger.

    The ledger is made if it is not there. PATH is a file, a folder (with all in it), or - for standard input; URL is a
    page or feed on the web. Files are text, HTML, PDF, feeds (RSS, Atom), web archives (WARC, WACZ) and sheets (CSV, a
    report a row). What is known of a report can stand in a .toml file beside it: 01-wire.txt.toml with lines such as
    outlet = "Causeway" and published = 2031-05-12. Reports that were read before are skipped, so reading again after a
    stop goes on where it stopped.
    """
    inputs, problems = find_inputs(paths)
    missing = [problem for problem in problems if problem.level == "error"]
    output.tell(problem for problem in problems if problem.level != "error")
    with Ledger(ledger, create=True) as opened:
        kept = frozenset(address for _, address in opened.addresses()) if reach.follow else frozenset()
        captures = chain(missing, gather(inputs, particulars=particulars, means=_means(reach, kept)))
        total = None if any(_holds_several(one) for one in inputs) else len(inputs) + len(missing)
        return _run(opened, total, "read", partial(batch.read, opened, captures))


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


def _run(ledger: Ledger, total: int | None, doing: str, work: Work) -> int:
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


def _means(reach: Reach, kept: frozenset[str] = frozenset()) -> Means:
    stdin = getattr(sys.stdin, "buffer", None)
    return Means(lambda: datetime.now(UTC), stdin, Web(local=reach.local), follow=reach.follow, kept=kept)


def _holds_several(one: Input) -> bool:
    """Whether nobody knows beforehand how many reports an input gives."""
    return isinstance(one, Address) or (isinstance(one, Path) and one.name.lower().endswith(HOLDERS))


def _readings(captures: Iterable[Capture | Problem]) -> Iterator[Outcome]:
    """What each capture gave, and what was wrong with it."""
    for captured in captures:
        if isinstance(captured, Problem):
            yield None, None, (captured,)
        else:
            yield name(captured.address), *_read(captured)


def _read(capture: Capture) -> tuple[Reading | None, tuple[Problem, ...]]:
    try:
        return pipeline.read(capture, pipeline.Options())
    except Exception as error:  # noqa: BLE001 - one bad report never stops a run
        message = f"a fault in Sayso: please report it, with this: {type(error).__name__}: {error}"
        return None, (Problem("error", "reading", message),)
