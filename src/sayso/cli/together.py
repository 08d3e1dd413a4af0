"""Commands that show what the reports of a ledger say together: claims, actors, origins, conflicts, timeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import click
from rich.console import RenderableType

from sayso.cli import output
from sayso.cli.examples import Command
from sayso.cli.linking import linked
from sayso.cli.options import filter_options, format_option, ledger_option
from sayso.ledger.filters import Filter
from sayso.pages import together
from sayso.terminal import data, rows
from sayso.terminal import together as shown

LIMIT = 100
"""Claims a list shows unless --limit says otherwise."""

limit_option = click.option(
    "--limit", "at_most", type=click.IntRange(1), default=LIMIT, show_default=True, metavar="N", help="How many claims at most."
)
alone_option = click.option("--alone", is_flag=True, help="Claims that one statement alone speaks of, too.")


@click.command(
    cls=Command,
    examples=(
        "sayso claims",
        "sayso claims --actor Mottin --as-of 2031-05-14",
        "sayso claims --format csv > claims.csv",
    ),
)
@limit_option
@alone_option
@format_option("table", "json", "csv")
@filter_options
@ledger_option
def claims(ledger: Path, chosen: Filter, form: str, at_most: int, *, alone: bool) -> None:
    """List what is claimed, and who stands where.

    A claim is what several statements say or deny of the same thing, whatever the words; those of most reports come first.
    Behind each side stands how many independent origins it has, at least and at most: copies and citations count once.
    """
    with linked(ledger, chosen) as opened:
        page = together.claims(opened, chosen, at_most=at_most, alone=alone)
    _put(form, page, shown.claims, rows.claims, rows.CLAIM_COLUMNS)


@click.command(cls=Command, examples=("sayso actors", "sayso actors --outlet Causeway --format csv"))
@format_option("table", "json", "csv")
@filter_options
@ledger_option
def actors(ledger: Path, chosen: Filter, form: str) -> None:
    """List who speaks, over all reports.

    One person, office or body is one actor under all its names; `sayso show ID` tells why, `sayso judge ID same ID` and
    `not_same` put right what is wrong.
    """
    with linked(ledger, chosen) as opened:
        page = together.actors(opened, chosen)
    _put(form, page, shown.actors, rows.actors, rows.ACTOR_COLUMNS)


@click.command(cls=Command, examples=("sayso origins", "sayso origins --as-of 2031-05-13"))
@limit_option
@format_option("table", "json", "csv")
@filter_options
@ledger_option
def origins(ledger: Path, chosen: Filter, form: str, at_most: int) -> None:
    """List which report comes from which, and who stands behind it all.

    Copies, rewrites and citations with their evidence, reports that cite each other in a circle, and for each side of each
    claim the sources at the end of all chains: from least to most, as unnamed ones may be one or several.
    """
    with linked(ledger, chosen) as opened:
        page = together.origins(opened, chosen, at_most=at_most)
    _put(form, page, shown.origins, rows.origins, rows.ORIGIN_COLUMNS)


@click.command(cls=Command, examples=("sayso conflicts", "sayso conflicts --actor ministry"))
@format_option("table", "json", "csv")
@filter_options
@ledger_option
def conflicts(ledger: Path, chosen: Filter, form: str) -> None:
    """List what cannot both hold, and who changed position.

    Both passages and the reason are shown. What was true on another day, or is said of another thing, is no conflict.
    """
    with linked(ledger, chosen) as opened:
        page = together.conflicts(opened, chosen)
    _put(form, page, shown.conflicts, rows.conflicts, rows.CONFLICT_COLUMNS)


@click.command(cls=Command, examples=("sayso timeline", "sayso timeline --actor Mottin"))
@limit_option
@alone_option
@format_option("table", "json", "csv")
@filter_options
@ledger_option
def timeline(ledger: Path, chosen: Filter, form: str, at_most: int, *, alone: bool) -> None:
    """List day by day who took which side of what.

    Days are those on which it was said, where a report tells, else those of publication.
    """
    with linked(ledger, chosen) as opened:
        page = together.timeline(opened, chosen, at_most=at_most, alone=alone)
    _put(form, page, shown.timeline, rows.moments, rows.MOMENT_COLUMNS)


def _put(
    form: str,
    page: Any,
    show: Callable[[Any], RenderableType],
    flat: Callable[[Any], Iterable[data.Fields]],
    columns: Sequence[str],
) -> None:
    if form == "table":
        output.show(show(page))
    elif form == "csv":
        output.put(data.table(flat(page), columns))
    else:
        output.put([data.page(page)])
