"""The story on one page as Markdown; nothing in a report can become mark-up, a link or a picture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sayso.export.visible import one_line
from sayso.pages.brief import BriefClaim, BriefPage, BriefReport, Entry, Voice
from sayso.pages.lines import Line
from sayso.pages.notes import Note
from sayso.records import MACHINE
from sayso.terminal.brief import PARTS, known, name, not_known, remarks, seen, where
from sayso.terminal.together import origin_words
from sayso.terminal.words import DOES, NOBODY, NOT_SAID, count, short

SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&$!]|(?<=:)/(?=/)|(?<=www)\.|@|^\s*(?:[-+=]|\d+[.)]))", re.IGNORECASE)
"""What Markdown, or GitHub's kind with its links made of bare addresses, would take for mark-up."""


def brief(page: BriefPage) -> Iterator[str]:
    """The page line by line, notes as footnotes."""
    yield "# The story on one page"
    yield ""
    yield "## Reports"
    yield ""
    for report in page.reports:
        yield from _report(report)
    yield from _together(page)
    for part, title in PARTS.items():
        voices: tuple[Voice, ...] = getattr(page, part)
        if voices:
            yield from ("", f"## {title}")
        for voice in voices:
            yield from _voice(voice)
    if unknown := list(not_known(page)):
        yield from ("", "## What is not known", "", *(f"- {escape(line)}" for line in unknown))
    yield from ("", "## Limits", "")
    for remark in remarks(page):
        yield f"- {remark}"
    if page.notes:
        yield from ("", "## Passages", "")
    for note in page.notes:
        yield _note(note)


def escape(words: str) -> str:
    r"""Words on one line that Markdown shows as they are.

    >>> escape("<b>*not* bold</b>")
    '\\<b\\>\\*not\\* bold\\</b\\>'
    """
    return SPECIAL.sub(lambda found: "".join(c if c.isspace() or c.isdigit() else "\\" + c for c in found[0]), one_line(words))


def _report(report: BriefReport) -> Iterator[str]:
    title = escape(report.title) if report.title else "*untitled*"
    yield f"- **R{report.number}** {title}  "
    yield f"  {escape(known(report))}, {count(report.statements, 'statement')}, `{short(report.id)}`"
    for problem in report.problems:
        yield f"  - {problem.level}: {escape(problem.message)}"


def _together(page: BriefPage) -> Iterator[str]:
    if page.claims:
        yield from ("", "## What is claimed, and who stands where")
    for claim in page.claims:
        yield from _claim(claim)
    if page.turns:
        yield from ("", "## What changed", "")
    for turn in page.turns:
        how = "changed position in part" if turn.partial else "changed position"
        told = f"{escape(turn.wording)} {_notes(turn.before)} then {_notes(turn.after)}"
        yield f"- **{escape(turn.name)}** {how}: {told}"
    if page.clashes:
        yield from ("", "## What conflicts", "")
    for clash in page.clashes:
        how = "against" if clash.relation == "contradicts" else "casts doubt on"
        yield f"- {_side(clash.left)} *{how}* {_side(clash.right)} {_notes(clash.notes)}"


def _side(line: Line) -> str:
    return f"**{escape(line.source or NOBODY)}** {DOES[line.act]} {escape(line.content or '')}"


def _claim(claim: BriefClaim) -> Iterator[str]:
    yield from ("", f"### {escape(claim.wording)}", "")
    origins = "; ".join(f"{behind.side}: {origin_words(behind)}" for behind in claim.origins)
    yield f"{escape(seen(claim))}{f'; {origins}' if origins else ''}, `{short(claim.id)}`"
    yield ""
    for stand in claim.stands:
        since = f" since {stand.since}" if stand.since else ""
        about = " (speaks of it only)" if stand.speaks_of else ""
        yield f"- *{stand.side}* {escape(stand.name)}{since}{about} {_notes(stand.notes)}"


def _notes(notes: Iterable[int]) -> str:
    return "".join(f"[^{note}]" for note in notes)


def _voice(voice: Voice) -> Iterator[str]:
    yield from ("", f"### {escape(name(voice))}", "")
    for entry in voice.entries:
        yield f"- {_entry(entry, voice)}"


def _entry(entry: Entry, voice: Voice) -> str:
    line = entry.line
    mark = f"*({NOT_SAID[line.actuality]})* " if line.actuality != "actual" else ""
    cue = f"*{escape(line.cue)}*{': ' if line.content else ''}" if line.cue else ""
    after = [
        f" [through {', '.join(escape(through) if through else NOBODY for through in line.through)}]" if line.through else "",
        f" ({place})" if (place := where(entry, voice)) else "",
        f" [judged by {escape(line.by)}]" if line.by != MACHINE else "",
    ]
    notes = "".join(f"[^{note}]" for note in entry.notes)
    return f"**{DOES[line.act]}** {mark}{cue}{escape(line.content or '')}{''.join(after)} {notes}"


def _note(note: Note) -> str:
    return f"[^{note.number}]: R{note.report}, characters {note.span.start}–{note.span.end}: {escape(note.text)}"
