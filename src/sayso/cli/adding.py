"""The command that adds statements which a person found."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from pathlib import Path

import click

from sayso import handmade, pipeline
from sayso.cli import output
from sayso.cli.examples import Command
from sayso.cli.linking import bring_up_to_date
from sayso.cli.options import ledger_option
from sayso.errors import InputError
from sayso.extraction.tables import read_table
from sayso.handmade import Added
from sayso.ledger.store import Ledger
from sayso.terminal.words import count


@click.command(cls=Command, examples=('sayso add found.csv --by "Ada Lund"',))
@click.argument("sheet", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="SHEET")
@click.option(
    "--by", metavar="NAME", default=getpass.getuser, show_default="the name you are logged in with", help="Who found them."
)
@ledger_option
def add(ledger: Path, sheet: Path, by: str) -> int:
    """Add statements that you found yourself.

    SHEET is a CSV file with a statement a row. Its first row names the columns: report (an address, a file or an id of a
    report in the ledger) and words (what is put forward, copied from the report); and, where you know them, source, cue (both
    as they stand in the report) and act. What the reader had found, too, is judged to be right. Either stays when reports are
    read anew.
    """
    try:
        rows = handmade.read_rows(read_table(sheet.read_bytes()))
    except OSError as error:
        raise InputError(f"{sheet}: cannot be read: {error.strerror}; expected a file that you may read") from error
    with Ledger(ledger) as opened:
        done = list(handmade.add(opened, rows, options=pipeline.Options(), by=by, now=datetime.now(UTC)))
        bring_up_to_date(opened)
    added = [one for one in done if isinstance(one, Added)]
    failed = output.tell((one for one in done if not isinstance(one, Added)), about=str(sheet))
    new = sum(one.new for one in added)
    output.say(
        f"{count(new, 'statement')} added, {len(added) - new} found before and judged right, {len(done) - len(added)} left out."
    )
    return int(failed)
