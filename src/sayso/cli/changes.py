"""The command that shows what outlets changed."""

from __future__ import annotations

from pathlib import Path

import click

from sayso.cli import output
from sayso.cli.examples import Command
from sayso.cli.options import format_option, ledger_option
from sayso.ledger.store import Ledger
from sayso.pages import changes as changes_page
from sayso.terminal import changes as shown
from sayso.terminal import data


@click.command(cls=Command, examples=("sayso changes", "sayso changes https://courier.example/harbour.html --format csv"))
@click.argument("address", default="", metavar="[ADDRESS]")
@format_option("table", "json", "csv")
@ledger_option
def changes(ledger: Path, address: str, form: str) -> None:
    """List what outlets changed in their reports.

    Read an address again, and its report is compared with the one captured before: which sentences were reworded, added or
    taken out, and whether the byline or the day of publication is another. ADDRESS is an address or the beginning of one.
    """
    with Ledger(ledger) as opened:
        page = changes_page.changes(opened, address)
    if form == "table":
        output.show(shown.changes(page), reading=True)
    else:
        rows = shown.fields(page)
        output.put(data.table(rows, shown.COLUMNS) if form == "csv" else data.array(rows))
