"""What a run over many reports tells while it goes on and when it ends, all on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from sayso.batch import Done, OnProgress
from sayso.cli.output import say
from sayso.ledger.store import Ledger
from sayso.ledger.writes import Reread
from sayso.terminal.screen import console, text
from sayso.terminal.words import count

NAMED = 3
"""Reports named behind a problem that many have; more would hide the next problem."""


@contextmanager
def progress(total: int | None, doing: str, run: list[Done]) -> Iterator[OnProgress]:
    """A bar over so many reports, None for who knows, where a terminal is; gone in the end. What is done is added to `run`."""
    columns = (
        TextColumn(doing),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[name]}", markup=False),
    )
    with Progress(*columns, console=console(sys.stderr), transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("", total=total, name="")

        def advance(number: int, done: Done) -> None:
            run.append(done)
            bar.update(task, completed=number, name=text(name(done.address)).plain)

        yield advance


def name(address: str | None) -> str:
    """A report's address as short as people know it.

    >>> name("file:///home/ana/my%20reports/01-wire.txt"), name("https://courier.example/a"), name("stdin:0f3a")
    ('01-wire.txt', 'https://courier.example/a', 'standard input')
    """
    if address is None or address.startswith("stdin:"):
        return "standard input" if address else ""
    parts = urlsplit(address)
    return unquote(PurePosixPath(parts.path).name) if parts.scheme == "file" else address


def tell_problems(run: list[Done]) -> bool:
    """Each kind of problem once, with the reports that have it; whether any was an error."""
    having: dict[tuple[str, str], list[str]] = {}
    for done in run:
        for problem in done.problems:
            told = done.address is None or done.address in problem.message
            having.setdefault((problem.level, problem.message), []).append("" if told else name(done.address))
    for (level, message), names in having.items():
        shown = ", ".join(one for one in dict.fromkeys(names[:NAMED]) if one)
        more = f" and {len(names) - NAMED:,} more" if len(names) > NAMED else ""
        say(f"{level}: {f'{shown}{more}: ' if shown else ''}{message}")
    return any(level == "error" for level, _ in having)


def sum_up(run: list[Done], ledger: Ledger, doing: Callable[[str], str]) -> str:
    """What a run came to, and what the ledger holds now."""
    counted = {outcome: sum(done.outcome == outcome for done in run) for outcome in ("read", "seen", "unreadable")}
    parts = [doing(count(counted["read"], "report"))]
    parts += [f"{counted['seen']:,} there before"] if counted["seen"] else []
    parts += [f"{counted['unreadable']:,} unreadable"] if counted["unreadable"] else []
    held = ledger.counts()
    return f"{', '.join(parts)}. {ledger.path} holds {count(held.reports, 'report')} with {count(held.statements, 'statement')}."


def moved(rereads: list[Reread]) -> Iterator[str]:
    """What rereading changed: statements, and where people's judgements are now."""
    gained, lost = sum(one.gained for one in rereads), sum(one.lost for one in rereads)
    if gained or lost:
        yield f"{count(gained, 'statement')} new, {lost:,} gone."
    kept, carried, unplaced = (sum(getattr(one, field) for one in rereads) for field in ("kept", "carried", "unplaced"))
    if kept:
        yield f"{count(kept, 'statement')} not found again, kept because a person judged them right."
    if carried:
        yield f"{count(carried, 'judgement')} carried over to the same words."
    if unplaced:
        yield f"{count(unplaced, 'judgement')} without a place: their words are gone; `sayso export --to jsonl` has them."
