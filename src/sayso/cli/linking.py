"""Brings what reports say together up to date, before it is shown and after reports were read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from sayso import linkage
from sayso.cli.options import narrowed
from sayso.cli.output import say
from sayso.errors import LedgerError
from sayso.ledger.filters import Filter
from sayso.ledger.store import Ledger
from sayso.linking.comparing import shipped_comparer
from sayso.terminal.screen import console
from sayso.terminal.words import count


@contextmanager
def linked(path: Path, chosen: Filter) -> Iterator[Ledger]:
    """An open ledger with its reports linked, whose lists a filter will narrow."""
    with narrowed(path, chosen) as opened:
        bring_up_to_date(opened)
        yield opened


def bring_up_to_date(ledger: Ledger) -> None:
    """Link the reports that wait for it, with a bar where it takes long; says so where the ledger cannot be written to."""
    comparer = shipped_comparer()
    if linkage.is_up_to_date(ledger, comparer):
        return
    columns = (TextColumn("linking"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console(sys.stderr), transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("", total=None)
        try:
            linkage.bring_up_to_date(ledger, comparer, lambda done, of: bar.update(task, completed=done, total=of))
        except LedgerError as error:
            waiting = len(ledger.links.waiting(comparer.name))
            say(f"{count(waiting, 'report')} not compared with the others yet, so claims and origins may lack them: {error}")
