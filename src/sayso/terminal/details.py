"""A report or a statement in full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from rich.console import Group, RenderableType
from rich.text import Text

from sayso.pages.passages import Passage, extent
from sayso.pages.report import Place, ReportPage
from sayso.pages.statement import StatementPage
from sayso.records import Judgement, Link, Part, Problem, Report, Span, Statement, Time
from sayso.terminal.lists import place, statement_table
from sayso.terminal.screen import facts, grid, heading, indented, paragraphs, stack, text
from sayso.terminal.words import DOES, NOBODY, NOT_SAID, amount, count, publication, resolved, short, style

Cuts = dict[int, tuple[list[Text], list[Text]]]
"""At a place in a text: what closes there, then what opens there."""


def report(page: ReportPage) -> RenderableType:
    """What is known of a report, its text with the statements' numbers in it, and the statements by place."""
    parts: list[RenderableType] = [heading_of(page.report), _report_facts(page)]
    if page.problems:
        parts.append(Group(heading("Problems"), indented(Group(*(problem(one) for one in page.problems)))))
    parts.append(Group(heading("Text"), indented(_numbered(page.report, page.places))))
    if page.places:
        table = statement_table((one.line for one in page.places), [one.number for one in page.places])
        parts.append(Group(heading("Statements"), indented(table)))
    left_out = [
        (page.own, "of the report's own words not listed; --own lists them."),
        (page.judged_wrong, "judged wrong not listed."),
    ]
    remarks = [Text(f"{count(number, 'statement')} {why}", "dim") for number, why in left_out if number]
    if remarks:
        parts.append(Group(*remarks))
    if page.judgements:
        parts.append(_judgements(page.judgements))
    return stack(parts)


def statement(page: StatementPage) -> RenderableType:
    """What a statement says and means, its words in their surroundings, and what people judged."""
    one = page.statement
    said = Text.assemble(_whose(one), " ", (DOES[one.act], style(one.act)))
    if one.actuality != "actual":
        said.append(f"  ({NOT_SAID[one.actuality]})", "bold magenta")
    if page.judged_wrong:
        said.append("  (judged wrong)", "bold red")
    parts: list[RenderableType] = [
        said,
        Group(_whereabouts(page), indented(_marked(page.passage))),
        _statement_facts(page),
    ]
    near = (
        ("Came through", [page.parent]),
        ("Came through it", page.children),
        ("Restates", [page.restates]),
        ("Told again", page.retold),
    )
    for title, lines in near:
        found = [line for line in lines if line]
        if found:
            parts.append(Group(heading(title), indented(statement_table(found))))
    parts.append(_judgements(page.judgements))
    return stack(parts)


def problem(one: Problem) -> Text:
    """Something wrong with a report, with where."""
    where = f" (characters {one.span.start}–{one.span.end})" if one.span else ""
    return Text.assemble((one.level, "red" if one.level == "error" else "yellow"), ": ", text(one.message), (where, "dim"))


def heading_of(one: Report) -> Text:
    """A report's title."""
    return text(one.title, "bold") if one.title else Text("untitled", "italic bold")


# ---- a report ---------------------------------------------------------------------------------------------------


def _report_facts(page: ReportPage) -> RenderableType:
    one = page.report
    return facts(
        (
            ("Report", Text(one.id)),
            ("Replaced by", Text(page.replaced_by, "magenta") if page.replaced_by else None),
            ("Outlet", text(one.outlet) if one.outlet else Text("unknown", "italic")),
            ("Published", Text(resolved(one.published)) if one.published else Text("date unknown", "italic")),
            ("Byline", text(one.byline) if one.byline else None),
            ("Language", text(one.language) if one.language else None),
            ("Address", text(one.address)),
            ("SHA-256", Text(one.sha256)),
            ("Read as", text(f"{one.media_type}, {one.charset}, by {one.extractor}")),
            ("Times", _rows(_time(time) for time in one.times)),
        )
    )


def _numbered(one: Report, places: Iterable[Place]) -> Text:
    """The text with each statement's words underlined and its number behind them."""
    cuts: Cuts = {}
    told = Text()
    for found in places:
        cuts.setdefault(found.words[-1].end if found.words else found.span.end, ([], []))[0].append(
            Text(f"⟦{found.number}⟧", "cyan")
        )
    words = [span for found in places for span in found.words]
    end_of_text = len(one.text.rstrip())
    for start, end in _between(Span(0, end_of_text), [*cuts, *(edge for span in words for edge in span)]):
        for closing in cuts.get(start, ([], []))[0]:
            told.append_text(closing)
        covered = any(span.start <= start and end <= span.end for span in words)
        told.append_text(paragraphs(one.text[start:end], "underline" if covered else ""))
    for closing in cuts.get(end_of_text, ([], []))[0]:
        told.append_text(closing)
    return told


def _between(whole: Span, edges: Iterable[int]) -> Iterator[Span]:
    """A span cut at edges."""
    inside = sorted({whole.start, whole.end, *(edge for edge in edges if whole.start < edge < whole.end)})
    return (Span(start, end) for start, end in pairwise(inside))


# ---- a statement ------------------------------------------------------------------------------------------------


def _whereabouts(page: StatementPage) -> Text:
    where = extent(page.statement)
    return Text(f"{publication(page.report.outlet, page.report.published)}, characters {where.start}–{where.end}", "dim")


def _marked(passage: Passage) -> Text:
    """The words of a passage, each piece of a part between brackets that name it."""
    look = {"source": "bold", "cue": "bold cyan", "content": "underline"}
    cuts: Cuts = {}
    for mark in passage.marks:
        cuts.setdefault(mark.span.start, ([], []))[1].append(Text(f"⟦{mark.role} ", "dim"))
        cuts.setdefault(mark.span.end, ([], []))[0].append(Text("⟧", "dim"))
    told = Text("… " if passage.cut_before else "")
    for start, end in _between(passage.span, cuts):
        for bracket in cuts.get(start, ([], [])):
            told.append_text(Text().join(bracket))
        style_here = " ".join(look[mark.role] for mark in passage.marks if mark.span.start <= start and end <= mark.span.end)
        told.append_text(paragraphs(passage.text[start - passage.span.start : end - passage.span.start], style_here))
    told.append_text(Text().join(cuts.get(passage.span.end, ([], []))[0]))
    return told.append(" …" if passage.cut_after else "")


def _whose(one: Statement) -> Text:
    if one.source is None:
        return Text("The report itself" if one.form == "own" else NOBODY, "italic")
    return text(one.source.referent or one.source.text, "bold")


def _link(link: Link) -> str:
    if link.source:
        return text(link.source).plain
    return NOBODY if link.statement else "outlet unknown"


def _statement_facts(page: StatementPage) -> RenderableType:
    one, whose = page.statement, page.statement.source
    chain = " > ".join(_link(link) for link in one.chain)
    score = "" if one.score is None else f", score {one.score:.2f}"
    return facts(
        (
            ("Statement", Text(one.id)),
            ("Report", Text(f"{page.report.id}  {publication(page.report.outlet, page.report.published)}")),
            ("Form", Text(one.form)),
            ("Act", Text(one.act)),
            ("Stance", Text(one.stance)),
            ("Actuality", Text(one.actuality)),
            ("Source", Text.assemble(text(whose.text), (f"  {whose.kind}", "dim")) if whose else None),
            ("Stands for", (text(whose.referent) if whose.referent else Text("not resolved", "italic")) if whose else None),
            ("Party", text(whose.party) if whose and whose.party else None),
            ("Members", _rows(_member(m.text, m.referent, m.party) for m in whose.members) if whose else None),
            ("Cue", _part(one.cue)),
            ("Content", _part(one.content)),
            ("Chain", Text(chain) if chain else None),
            ("Said", _time(one.said) if one.said else None),
            ("About", _rows(_time(time) for time in one.about)),
            ("Quantities", _rows(Text(amount(quantity)) for quantity in one.quantities)),
            ("Hedges", _rows(_part(hedge) for hedge in one.hedges)),
            ("Medium", _part(one.medium)),
            ("Addressee", _part(one.addressee)),
            ("Propositions", _propositions(page)),
            ("By", text(one.by + score)),
            ("Reasons", _rows(text(f"{reason.feature}: {reason.value} ({reason.weight:+.2f})") for reason in one.reasons)),
        )
    )


def _propositions(page: StatementPage) -> Group | None:
    """The parts of the content that can be denied alone; where there is but one, unnegated, the content says it."""
    propositions = page.statement.propositions
    if len(propositions) < 2 and not any(proposition.negated for proposition in propositions):
        return None
    words = page.report.text
    return _rows(
        Text.assemble(
            ("not: " if proposition.negated else "", "magenta"),
            text(" … ".join(words[start:end] for start, end in proposition.spans)),
            (f"  {short(proposition.id)}", "dim"),
        )
        for proposition in propositions
    )


def _judgements(judgements: tuple[Judgement, ...]) -> RenderableType:
    """Who judged what and when, those withdrawn marked so."""
    if not judgements:
        return Text("Nobody has judged it.", "dim")
    table = grid(10, 10)
    for one in judgements:
        said = Text.assemble(text(one.by, "bold"), f": {one.field} = ", text(one.value))
        if one.withdrawn:
            said.append(f"  (withdrawn {one.withdrawn.date()})", "magenta")
        table.add_row(Text(short(one.id), "dim"), Text(str(one.at.date())), said)
    return Group(heading("Judgements"), indented(table))


# ---- values -----------------------------------------------------------------------------------------------------


def _part(part: Part | None) -> Text | None:
    if part is None:
        return None
    return Text.assemble(text(part.text), "  ", Text(" ").join(place(span) for span in part.spans))


def _time(time: Time) -> Text:
    return Text(resolved(time))


def _member(words: str, referent: str | None, party: str | None) -> Text:
    known = ", ".join(name for name in (referent if referent != words else None, party) if name)
    return Text.assemble(text(words), (f"  {text(known).plain}" if known else "", "dim"))


def _rows(rows: Iterable[Text | None]) -> Group | None:
    """Rows one below the other; None where there are none."""
    found = [row for row in rows if row is not None]
    return Group(*found) if found else None
