"""The story on one page, for the screen."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from sayso.pages.brief import BriefClaim, BriefClash, BriefPage, BriefReport, BriefTurn, Entry, Voice
from sayso.pages.notes import Note
from sayso.terminal.lists import ACT_WIDTH, act, content
from sayso.terminal.screen import grid, heading, indented, stack, text
from sayso.terminal.together import COLOURS, origin_words
from sayso.terminal.words import NOBODY, between, count, days, publication, short

PARTS = {
    "voices": "Said by one alone",
    "unnamed": "Said by one alone, unnamed",
    "denials": "Denied, disputed or taken back by one alone",
    "declined": "No answer given",
    "not_actual": "Not told as said: possible, asked, ordered, to come, not said",
}
"""The parts of the page that hold statements, in order, and their headings."""


def brief(page: BriefPage) -> RenderableType:
    """The page from its reports to its passages."""
    if not page.reports:
        return Text("No reports.")
    parts: list[RenderableType] = [Group(heading(title(page)), indented(stack(_report(report) for report in page.reports)))]
    if page.claims:
        parts.append(Group(heading("What is claimed, and who stands where"), indented(stack(map(_claim, page.claims)))))
    if page.turns:
        parts.append(Group(heading("What changed"), indented(stack(map(_turn, page.turns)))))
    if page.clashes:
        parts.append(Group(heading("What conflicts"), indented(stack(map(_clash, page.clashes)))))
    for part, head in PARTS.items():
        voices: tuple[Voice, ...] = getattr(page, part)
        if voices:
            parts.append(Group(heading(head), indented(stack(_voice(voice) for voice in voices))))
    if unknown := list(not_known(page)):
        parts.append(Group(heading("What is not known"), indented(Group(*map(text, unknown)))))
    parts.append(Group(*(Text(line, "dim") for line in remarks(page))))
    if page.notes:
        parts.append(Group(heading("Passages"), indented(_notes(page.notes))))
    return stack(parts)


def title(page: BriefPage) -> str:
    """How much there is."""
    return f"{count(len(page.reports), 'report')}, {count(sum(report.statements for report in page.reports), 'statement')}"


def remarks(page: BriefPage) -> Iterator[str]:
    """What is left out, what is unread and where the limits are."""
    if page.more_claims:
        yield f"Not told here: {count(page.more_claims, 'more claim')}; `sayso claims` lists them."
    if page.more_reports:
        yield f"Not listed: {count(page.more_reports, 'report')} that these claims do not rest on; `sayso claims` has the others."
    if page.judged_wrong:
        yield f"Left out: {count(page.judged_wrong, 'statement')} judged wrong."
    if page.unplaced:
        yield f"Unplaced: {count(page.unplaced, 'judgement')} on words no report has any more; `sayso export --to jsonl` has them."
    if page.unreadable:
        yield f"Unreadable: {count(page.unreadable, 'file')} gave no report; `sayso read` tells why."
    if page.unread:
        unread = count(page.unread, "quotation or cue word", "quotations and cue words")
        yield f"Unread: {unread} in no statement; `sayso unread` lists them."
    yield page.limits


def not_known(page: BriefPage) -> Iterator[str]:
    """What the reports leave open: claims nobody named stands behind, and questions that got no answer."""
    for claim in page.claims:
        for behind in claim.origins:
            if behind.unnamed_only and behind.side == "for":
                yield f"Nobody named puts it forward ({origin_words(behind)}): {claim.wording}"
        silent = [stand.name for stand in claim.stands if stand.side == "withheld"]
        if silent:
            yield f"No answer from {', '.join(silent)}: {claim.wording}"
    undated = [f"R{report.number}" for report in page.reports if report.published is None]
    if undated:
        yield f"When {', '.join(undated)} came out."


def seen(claim: BriefClaim) -> str:
    """In how many reports a claim is, and from when to when."""
    return f"{count(claim.reports, 'report')}, {between(claim.first, claim.last)}"


def _claim(claim: BriefClaim) -> Group:
    rows = grid(9)
    for stand in claim.stands:
        told = Text.assemble(text(stand.name), (f" since {stand.since}" if stand.since else "", "dim"))
        told.append(" (speaks of it only)" if stand.speaks_of else "", "dim").append_text(_numbers(stand.notes))
        rows.add_row(Text(stand.side, COLOURS[stand.side]), told)
    origins = "; ".join(f"{behind.side}: {origin_words(behind)}" for behind in claim.origins)
    head = Text.assemble(text(claim.wording, "bold"), ("  ", ""), (short(claim.id), "dim"))
    return Group(head, Text(f"{seen(claim)}{f'; {origins}' if origins else ''}", "dim"), indented(rows))


def _turn(turn: BriefTurn) -> Text:
    how = " changed position in part: " if turn.partial else " changed position: "
    return Text.assemble(text(turn.name, "bold"), how, text(turn.wording), _numbers(turn.before), " then", _numbers(turn.after))


def _clash(clash: BriefClash) -> Group:
    left, right = (Text.assemble(text(line.source), " ", act(line), " ", content(line)) for line in (clash.left, clash.right))
    middle = "against" if clash.relation == "contradicts" else "casts doubt on"
    return Group(left, indented(Text.assemble((f"{middle} ", "red"), right, _numbers(clash.notes))))


def _numbers(notes: tuple[int, ...]) -> Text:
    return Text(" " + "".join(f"[{note}]" for note in notes) if notes else "", "cyan")


def known(report: BriefReport) -> str:
    """Where and when a report came out, and how that is known."""
    basis = report.published.basis if report.published else ""
    return publication(report.outlet, report.published) + (f" ({basis})" if basis else "")


def name(voice: Voice) -> str:
    """A source and whom it speaks for; one that may be anybody is tied to the report it stands in."""
    told = voice.source or NOBODY
    if voice.parties and voice.parties != (voice.source,):
        told += f" ({', '.join(voice.parties)})"
    return f"{told}, in R{voice.report}" if _is_apart(voice) else told


def where(entry: Entry, voice: Voice) -> str:
    """Which reports have it, where the heading does not say so, the day of the first, and when it was said."""
    first, *others = (f"R{number}" for number in entry.reports)
    told = [] if _is_apart(voice) else [f"{first} {days(entry.line.published)}" if entry.line.published else first, *others]
    told += [f"said {days(entry.line.said)}"] if entry.line.said else []
    return ", ".join(told)


def _is_apart(voice: Voice) -> bool:
    """Whether a source may be anybody, and so stands in one report only."""
    return voice.report is not None and (not voice.resolved or voice.kind == "unnamed")


def _report(report: BriefReport) -> Table:
    table = grid(3)
    told = f"{text(known(report)).plain}  {count(report.statements, 'statement')}  {short(report.id)}"
    about = Text(told, "dim")
    table.add_row(Text(f"R{report.number}", "cyan"), text(report.title) if report.title else Text("untitled", "italic"))
    table.add_row("", about)
    for problem in report.problems:
        table.add_row(
            "", Text.assemble((problem.level, "red" if problem.level == "error" else "yellow"), ": ", text(problem.message))
        )
    return table


def _voice(voice: Voice) -> Group:
    table = grid(ACT_WIDTH)
    for entry in voice.entries:
        said = content(entry.line)
        if place := where(entry, voice):
            said.append(f" ({place})", "dim")
        said.append_text(Text.assemble(" ", ("".join(f"[{note}]" for note in entry.notes), "cyan")))
        table.add_row(act(entry.line), said)
    return Group(text(name(voice), "bold" if voice.source else "italic"), indented(table))


def _notes(notes: tuple[Note, ...]) -> Table:
    table = grid(max(len(f"[{note.number}]") for note in notes))
    for note in notes:
        where = f"R{note.report}, {note.span.start}–{note.span.end}: "
        table.add_row(Text(f"[{note.number}]", "cyan"), Text.assemble((where, "dim"), text(note.text)))
    return table
