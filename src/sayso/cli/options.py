"""The options that commands share, and what users type for them as values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click

from sayso.errors import NotFoundError, UsageError
from sayso.ledger.days import parse_days
from sayso.ledger.filters import Filter
from sayso.ledger.store import Ledger
from sayso.records import ACTS, ACTUALITIES, Event, Particulars

Command = TypeVar("Command", bound=Callable[..., Any])

LEDGER = "sayso.db"


def day(words: str) -> date:
    """The day meant; raises UsageError for anything else."""
    first, last = parse_days(words)
    if first is None or first != last:
        raise UsageError(f"one day such as 2031-05-12 was expected, not {words!r}")
    return first


def first_day(words: str) -> date:
    """The first day of the day, month or year meant."""
    first, _ = parse_days(words)
    if first is None or ".." in words:
        raise UsageError(f"a day such as 2031-05-12, a month or a year was expected, not {words!r}")
    return first


def last_day(words: str) -> date:
    """The last day of the day, month or year meant."""
    _, last = parse_days(words)
    if last is None or ".." in words:
        raise UsageError(f"a day such as 2031-05-12, a month or a year was expected, not {words!r}")
    return last


def event(words: str) -> Event:
    """An event and its days, as in `the embargo=2031-02-01` or `the talks=2031-02-01..2031-02-09`; UsageError for anything else."""
    name, equals, days = words.partition("=")
    first, last = parse_days(days) if equals else (None, None)
    if not name.strip() or first is None or last is None:
        raise UsageError(f"words and a day were expected, such as 'the embargo=2031-02-01', not {words!r}")
    return Event(name.strip(), first, last)


@contextmanager
def narrowed(path: Path, chosen: Filter) -> Iterator[Ledger]:
    """An open ledger whose lists a filter will narrow; raises NotFoundError where that names a report it does not hold."""
    with Ledger(path) as ledger:
        if chosen.report and not ledger.report_ids(Filter(report=chosen.report)):
            raise NotFoundError(f"{path} has no report whose id begins with {chosen.report!r}; `sayso brief` shows their ids")
        yield ledger


def ledger_option(command: Command) -> Command:
    """`--ledger FILE`."""
    told = "The ledger file."
    choose = click.option("--ledger", type=click.Path(path_type=Path), default=LEDGER, show_default=True, metavar="FILE", help=told)
    return choose(command)


def format_option(*formats: str) -> Callable[[Command], Command]:
    """`--format`, the first being what is meant without it."""
    told = "How to write it."
    return click.option("--format", "form", type=click.Choice(formats), default=formats[0], show_default=True, help=told)


EVENT_HELP = "When something happened that it speaks of, such as 'the embargo=2031-02-01'; may be given again."


def particulars_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What the user says of the reports: `--outlet`, `--published` and `--event`, given to the command as `particulars`."""

    @click.option("--outlet", metavar="NAME", help="Who published the report; outranks what it says itself.")
    @click.option("--published", type=day, metavar="DATE", help="The day it was published, such as 2031-05-12.")
    @click.option("--event", "events", type=event, multiple=True, metavar="WORDS=DATE", help=EVENT_HELP)
    @wraps(command)
    def gathered(*args: Any, outlet: str | None, published: date | None, events: tuple[Event, ...], **options: Any) -> Any:
        return command(*args, particulars=Particulars(outlet=outlet, published=published, events=events), **options)

    return gathered


class Reach(NamedTuple):
    """Which addresses may be fetched beside those that the user names."""

    follow: bool
    local: bool


def reach_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--follow` and `--local`, given to the command as `reach`."""

    @click.option("--follow", is_flag=True, help="Fetch the pages that feeds and sheets name without their text.")
    @click.option("--local", is_flag=True, help="Fetch from this machine and private networks, too.")
    @wraps(command)
    def gathered(*args: Any, follow: bool, local: bool, **options: Any) -> Any:
        return command(*args, reach=Reach(follow, local), **options)

    return gathered


def filter_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What narrows a list of statements, given to the command as `chosen`."""

    @click.option("--actor", metavar="NAME", help="Words of the source's name, or of whom it speaks for.")
    @click.option("--act", type=click.Choice(ACTS), metavar="ACT", help=f"What the source does: {', '.join(ACTS)}.")
    @click.option("--actuality", type=click.Choice(ACTUALITIES), metavar="HOW", help=f"How it is told: {', '.join(ACTUALITIES)}.")
    @click.option("--own", is_flag=True, help="What reports say themselves, too.")
    @report_options
    @wraps(command)
    def gathered(*args: Any, chosen: Filter, **options: Any) -> Any:
        fields = ("actor", "act", "actuality", "own")
        return command(*args, chosen=replace(chosen, **{field: options.pop(field) for field in fields}), **options)

    return gathered


def report_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What narrows a list to some reports, given to the command as `chosen`."""

    @click.option("--report", metavar="ID", help="One report, by its id or the beginning of it.")
    @click.option("--outlet", metavar="NAME", help="Words of the outlet's name.")
    @click.option("--since", type=first_day, metavar="DATE", help="Reports published on that day, month or year, or later.")
    @click.option("--until", type=last_day, metavar="DATE", help="Reports published by then, to the last day of a month or year.")
    @click.option("--as-of", type=last_day, metavar="DATE", help="The story as known on that day: reports published by then.")
    @wraps(command)
    def gathered(*args: Any, **options: Any) -> Any:
        fields = ("report", "outlet", "since", "until", "as_of")
        since, until = options["since"], options["until"]
        if since and until and since > until:
            raise UsageError(f"--since {since} is after --until {until}: no report can be both")
        return command(*args, chosen=Filter(**{field: options.pop(field) for field in fields}), **options)

    return gathered
