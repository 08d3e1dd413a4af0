"""The story on one page as Markdown; nothing in a report can become mark-up, a link or a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.export.visible import one_line
from sayso.pages.brief import BriefPage, BriefReport, Entry, Note, Voice
from sayso.records import MACHINE
from sayso.terminal.brief import PARTS, known, name, remarks, where
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
    for part, title in PARTS.items():
        voices: tuple[Voice, ...] = getattr(page, part)
        if voices:
            yield from ("", f"## {title}")
        for voice in voices:
            yield from _voice(voice)
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
