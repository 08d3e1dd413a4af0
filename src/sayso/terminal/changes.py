"""What outlets changed, as a list, and as fields for programs and spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from sayso.changes import Change
from sayso.pages.changes import Changed, ChangesPage
from sayso.terminal.data import Fields
from sayso.terminal.screen import grid, indented, stack, text
from sayso.terminal.words import short

COLUMNS = ("address", "old", "old_captured", "new", "new_captured", "kind", "was", "now", "before", "after")


def changes(page: ChangesPage) -> RenderableType:
    """Each address with what changed there from one capture to the next."""
    if not page.rows:
        return Text("No address was captured twice with another text.")
    return stack(part for row in page.rows for part in (_head(row), indented(_table(row))))


def fields(page: ChangesPage) -> Iterator[Fields]:
    """One object a change."""
    for row in page.rows:
        for change in row.changes:
            yield {
                "address": row.address,
                "old": row.old.report,
                "old_captured": row.old.captured.isoformat(),
                "new": row.new.report,
                "new_captured": row.new.captured.isoformat(),
                "kind": change.kind,
                "was": change.was,
                "now": change.now,
                "before": change.before,
                "after": change.after,
            }


def _head(row: Changed) -> Text:
    days = (f"{version.captured:%Y-%m-%d %H:%M}" for version in (row.old, row.new))
    old, new = (f"{day} {short(version.report)}" for day, version in zip(days, (row.old, row.new), strict=True))
    return Text.assemble((text(row.address).plain, "bold"), "\n", (f"{old} → {new}", "dim"))


def _table(row: Changed) -> RenderableType:
    if not row.changes:
        return Text("Nothing but the order or the page around it.")
    table = grid(9, 3)
    for change in row.changes:
        for kind, sign, words in _lines(change):
            table.add_row(Text(kind, "dim"), Text(sign, "dim"), text(words))
    return table


def _lines(change: Change) -> Iterator[tuple[str, str, str | None]]:
    """The old words and the new, each where there are any."""
    kind: str = change.kind
    if change.was is not None or change.now is None:
        yield kind, "was", change.was
        kind = ""
    if change.now is not None:
        yield kind, "now", change.now
