"""Commands that show what a ledger holds: brief, statements, unread, show, search."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from sayso.cli import output
from sayso.cli.examples import Command
from sayso.cli.linking import linked
from sayso.cli.options import filter_options, format_option, ledger_option, narrowed, report_options
from sayso.export import csv, jsonl
from sayso.ledger.filters import Filter
from sayso.ledger.store import Ledger
from sayso.pages import brief as brief_page
from sayso.pages import record, selection
from sayso.pages import search as search_page
from sayso.pages import statements as statements_page
from sayso.pages import unread as unread_page
from sayso.pages.report import ReportPage
from sayso.pages.statement import StatementPage
from sayso.pages.told import ActorPage, ToldClaim
from sayso.terminal import brief as brief_text
from sayso.terminal import data, details, lists, markdown, together


@click.command(
    cls=Command,
    examples=(
        "sayso brief",
        "sayso brief --as-of 2031-05-14",
        "sayso brief --format markdown > story.md",
    ),
)
@format_option("text", "markdown", "json")
@filter_options
@ledger_option
def brief(ledger: Path, chosen: Filter, form: str) -> None:
    """Tell the story on one page.

    What is claimed and who stands where since when, what changed, what conflicts, how many origins there are and whether
    anybody named is among them, what one alone says, what is not known and what is unread, with notes to the passages.
    """
    with linked(ledger, chosen) as opened:
        page = brief_page.brief(opened, chosen)
    match form:
        case "text":
            output.show(brief_text.brief(page), reading=True)
        case "markdown":
            output.put(markdown.brief(page))
        case _:
            output.put([data.page(page)])


@click.command(
    cls=Command,
    examples=(
        "sayso statements --act deny",
        "sayso statements --actor Mottin --format csv > mottin.csv",
    ),
)
@format_option("table", "json", "csv")
@filter_options
@ledger_option
def statements(ledger: Path, chosen: Filter, form: str) -> None:
    """List statements, by report and place in its text."""
    with narrowed(ledger, chosen) as opened:
        if form == "table":
            output.show(lists.statements(statements_page.statements(opened, chosen)))
        elif form == "csv":
            output.put(csv.lines(selection.pairs(opened, chosen)))
        else:
            output.put(data.array(jsonl.record_fields(statement) for statement in opened.statements(chosen)))


@click.command(
    cls=Command,
    examples=(
        "sayso unread",
        "sayso unread --outlet Causeway",
    ),
)
@format_option("table", "json", "csv")
@report_options
@ledger_option
def unread(ledger: Path, chosen: Filter, form: str) -> None:
    """List quotations and cue words in no statement.

    They are what the reading may have missed.
    """
    with narrowed(ledger, chosen) as opened:
        page = unread_page.unread(opened, chosen)
    if form == "table":
        output.show(lists.unread(page))
    else:
        _put_rows(form, map(data.unread_fields, page.rows), data.UNREAD_COLUMNS)


@click.command(
    cls=Command,
    examples=(
        "sayso show s91c02b7aa",
        "sayso show r8205 --own",
    ),
)
@click.argument("identifier", metavar="ID")
@format_option("text", "json")
@click.option("--own", is_flag=True, help="List what the report says itself, too.")
@ledger_option
def show(ledger: Path, identifier: str, form: str, *, own: bool) -> None:
    """Show a report, a statement, a claim or an actor in full.

    The first characters of an ID will do where no other begins so. A statement comes with its passage, its parts marked
    in it; a report with its text and all its statements; a claim with who stands where, by which words, and what outlets
    made of one utterance; an actor with all it says and why it is taken for one.
    """
    with Ledger(ledger) as opened:
        if form == "json":
            output.put(jsonl.lines([record.find(opened, identifier)]))
            return
        page = record.show(opened, identifier, own=own)
    match page:
        case ReportPage():
            shown = details.report(page)
        case StatementPage():
            shown = details.statement(page)
        case ActorPage():
            shown = together.actor(page)
        case ToldClaim():
            shown = together.claim(page)
    output.show(shown, reading=True)


@click.command(
    cls=Command,
    examples=(
        "sayso search barges",
        """sayso search '"wheat papers" OR lock'""",
        "sayso search 'transformer* act:deny published:2031-05..'",
    ),
)
@click.argument("query")
@format_option("table", "json", "csv")
@filter_options
@ledger_option
def search(ledger: Path, query: str, chosen: Filter, form: str) -> None:
    """Search the text of reports and statements.

    Words side by side must all be there; "quoted words" stand together; AND, OR, NOT and parentheses join;
    word* finds all words that begin so. Fields: actor:NAME, act:ACT, outlet:NAME, published:2031-05-01..2031-05-20.
    """
    with narrowed(ledger, chosen) as opened:
        page = search_page.search(opened, query, chosen)
    if form == "table":
        output.show(lists.search(page))
    else:
        _put_rows(form, map(data.search_fields, page.rows), data.SEARCH_COLUMNS)


def _put_rows(form: str, rows: Iterable[data.Fields], columns: Sequence[str]) -> None:
    output.put(data.table(rows, columns) if form == "csv" else data.array(rows))
