"""Statements, what is unread and what a search finds, as tables under the report they stand in."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from sayso.pages.lines import Line
from sayso.pages.passages import Passage
from sayso.pages.report import ReportPage
from sayso.pages.search import SearchPage
from sayso.pages.statements import StatementsPage
from sayso.pages.unread import UnreadPage
from sayso.records import MACHINE, Span, Time
from sayso.terminal.screen import flat, grid, indented, stack, text
from sayso.terminal.words import DOES, NOBODY, NOT_SAID, count, publication, short, style

SOURCE_WIDTH = 22
ACT_WIDTH = 8


def statements(page: StatementsPage) -> RenderableType:
    """Statements by report: id, source, act, content."""
    if not page.lines:
        return Text("No statements.")
    by_report = groupby(page.lines, key=lambda line: (line.report, line.outlet, line.published))
    return stack(part for key, lines in by_report for part in (report_head(*key), indented(statement_table(lines))))


def extracted(page: ReportPage) -> RenderableType:
    """A report's statements, under what is known of it."""
    head = report_head(page.report.id, page.report.outlet, page.report.published)
    title = text(page.report.title) if page.report.title else Text("untitled", "italic")
    rows = statement_table(place.line for place in page.places) if page.places else Text("No statements of others.")
    own = Text(f"{count(page.own, 'statement')} of the report's own words not shown; --json has them.", "dim")
    return stack([Group(head, title), indented(rows), *([own] if page.own else [])])


def statement_table(lines: Iterable[Line], numbers: Iterable[int] | None = None) -> Table:
    """One row a statement, numbered if numbers are given."""
    table = grid(*([3] if numbers else []), 10, SOURCE_WIDTH, ACT_WIDTH)
    counted = iter(numbers or ())
    for line in lines:
        number = [Text(str(next(counted)), "dim")] if numbers else []
        table.add_row(*number, Text(short(line.statement), "dim"), source(line), act(line), content(line))
    return table


def unread(page: UnreadPage) -> RenderableType:
    """What no statement covers, by report and place, in its surroundings."""
    if not page.rows:
        return Text("Nothing unread: statements cover every quotation and cue word.")
    parts: list[RenderableType] = []
    for key, rows in groupby(page.rows, key=lambda row: (row.report, row.outlet, row.published)):
        table = grid(9, 11)
        for row in rows:
            table.add_row(Text(row.unread.kind, "dim"), place(row.unread.span), in_context(row.around, row.unread.span))
        parts += [report_head(*key), indented(table)]
    return stack(parts)


def search(page: SearchPage) -> RenderableType:
    """What a search found, in the order it found it."""
    if not page.rows:
        return Text.assemble("Nothing found for ‘", text(page.query), "’.")
    table = grid(10)
    for row in page.rows:
        said = Text.assemble(source(row.line), " ", act(row.line), "  ") if row.line else Text()
        found_in = Text(publication(row.outlet, row.published), "dim")
        table.add_row(Text(short(row.line.statement if row.line else row.report), "dim"), Text.assemble(said, found_in))
        table.add_row("", in_context(row.around, row.span) if row.around and row.span else text(row.title, "italic"))
    return table


# ---- pieces of a row --------------------------------------------------------------------------------------------


def report_head(report: str, outlet: str | None, published: Time | None) -> Text:
    """What a group of rows stands under."""
    return Text.assemble((publication(outlet, published), "bold"), "  ", (short(report), "dim"))


def source(line: Line) -> Text:
    """Whose word it is."""
    if line.source is None:
        return Text(NOBODY, "italic dim")
    return text(line.source, "italic" if line.form == "own" else "")


def act(line: Line) -> Text:
    """What the source does."""
    return Text(DOES[line.act], style(line.act))


def content(line: Line) -> Text:
    """The cue's words and what is put forward: only together do they tell "asked not: to be named" from its opposite.

    What is not actual is marked; through whom it came and who judged it stand behind.
    """
    said = Text()
    if line.actuality != "actual":
        said.append(f"({NOT_SAID[line.actuality]}) ", "bold magenta")
    if line.cue:
        said.append_text(text(line.cue, "italic")).append(": " if line.content else "", "italic")
    if line.content:
        said.append_text(text(line.content))
    if line.through:
        said.append_text(
            Text.assemble(" [through ", ", ".join(text(name).plain if name else NOBODY for name in line.through), "]", style="dim")
        )
    if line.by != MACHINE:
        said.append_text(Text.assemble(" [judged by ", text(line.by), "]", style="dim"))
    return said


def place(span: Span) -> Text:
    """Where words stand in their report's text."""
    return Text(f"{span.start}–{span.end}", "dim")


def in_context(passage: Passage, span: Span) -> Text:
    """Words in their surroundings, marked by brackets."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    before, after = flat(passage.text[:start]), flat(passage.text[end:])
    return Text.assemble(
        (f"… {before.lstrip()}" if passage.cut_before else before, "dim"),
        ("⟦", "dim"),
        text(passage.text[start:end], "bold"),
        ("⟧", "dim"),
        (f"{after.rstrip()} …" if passage.cut_after else after, "dim"),
    )
