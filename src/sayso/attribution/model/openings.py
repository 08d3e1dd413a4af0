"""Contents that break off before their verb: "regretted | that", "whether | the report, which ran to 140 pages, | had ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.attribution.model.lines import line_of, speech_of
from sayso.attribution.model.subjects import QUOTES, is_quoted
from sayso.grammar.clauses import is_finite
from sayso.grammar.lines import DASHES, Line
from sayso.records import Analysis, Report, Span

OPENERS = frozenset({"that", "whether", "how", "why"})
"""Words that open a clause, which has a finite verb."""
ENDS = frozenset({";", ":", ".", "?", "!", "…", "(", ")", *DASHES})
FINITE = ("VBD", "VBZ", "VBP", "MD")


def with_whole_clauses(report: Report, analysis: Analysis, found: Sequence[Found]) -> list[Found]:
    """All that was found, with a content that opens a clause and has no verb drawn to the end of the clause."""
    return [_whole(report, analysis, one) for one in found]


def _whole(report: Report, analysis: Analysis, one: Found) -> Found:
    if not one.cue or not one.content or one.content[0].start < one.cue[-1].end:
        return one
    last = one.content[-1]
    if report.text[slice(*last)].split(maxsplit=1)[0].lower() not in OPENERS:
        return one
    line, first, end = line_of(report, analysis, last)
    speech = speech_of(analysis, line)
    if line.at(first).start != last.start or not speech or _has_verb(line, speech, first + 1, end):
        return one
    if speech[first] not in ("IN", "WRB") or (line.at(end).lower == ",") != (end - first > 1):
        return one
    stop = _clause_end(line, end)
    if stop <= end + 1 or not _has_verb(line, speech, end, stop):
        return one
    return replace(one, content=(*one.content[:-1], Span(last.start, line.at(stop - 1).end)))


def _has_verb(line: Line, speech: Sequence[str], first: int, end: int) -> bool:
    return any(speech[index] in FINITE or is_finite(line, index) for index in range(first, end))


def _clause_end(line: Line, at: int) -> int:
    """Where a clause ends at the latest: at a stop, or at the mark that closes the quotation it stands in."""
    opened = is_quoted(line, at)
    for index in range(at, line.end):
        if line.at(index).lower in ENDS or (opened and line.at(index).text in QUOTES):
            return index
    return line.end
