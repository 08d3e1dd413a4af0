"""What looks like a statement and is a deed: "admitted 200 guests", "refused the invitation", "was denied entry"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from sayso.attribution.assembly import Found
from sayso.attribution.model.lines import line_of
from sayso.grammar.clauses import has_finite, names_event
from sayso.grammar.lines import Line
from sayso.quotations import Quotation
from sayso.records import Analysis, Report

REFUSING = ("declin", "refus")
DOING = ("admit", "conced", "deni", "deny")
"""Beginnings of verbs that are deeds with a thing for their object, and statements with words for it."""
OPENERS = frozenset({"that", "to", "whether", "how", "why", "what", "any", "all", "it", "this", "having", "being", "“", '"'})
"""Words by which what follows such a verb is put forward."""


def without_deeds(report: Report, analysis: Analysis, found: Sequence[Found], quotations: Sequence[Quotation]) -> list[Found]:
    """All that was found but deeds."""
    starts = [one.span.start for one in quotations]
    return [one for one in found if not _is_deed(report, analysis, one, starts)]


def _is_deed(report: Report, analysis: Analysis, one: Found, quoted: Sequence[int]) -> bool:
    if not one.cue or not one.content or one.content[0].start < one.cue[-1].end or len(one.content) > 1:
        return False
    words = report.text[slice(*one.cue[-1])].lower().split()
    (content,) = one.content
    if not words[-1].startswith((*REFUSING, *DOING)) or bisect_left(quoted, content.start) < bisect_left(quoted, content.end):
        return False
    line, first, end = line_of(report, analysis, content)
    if words[-1].startswith(REFUSING):
        return not _is_refusal(line, first, end)
    if line.at(first).lower in OPENERS or line.at(first).lower.endswith("ing") or has_finite(line, first, end):
        return False
    return not names_event(line, first, end) and not any(
        word.is_in("speaking noun", "event noun") for word in line.words[first:end]
    )


def _is_refusal(line: Line, first: int, end: int) -> bool:
    """Whether what is refused is an answer, or something to do: PolNeAR marks "refused to pay", too."""
    return any(
        line.at(index).lower in ("to", "comment", "interview", "interviews", "requests", "request")
        or line.at(index).is_in("speaking noun")
        for index in range(first, end)
    )
