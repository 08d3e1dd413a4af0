"""Contents that are a pronoun alone: "denied | it | twice more", "had said | so | from the first day"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.attribution.model.lines import line_of, speech_of
from sayso.grammar.lines import Line
from sayso.records import Analysis, Report

THINGS = frozenset({"so", "it"})
"""Pronouns that stand for words said elsewhere; with "that" and "them" contents on PolNeAR dev grew worse (2026-11)."""
BEHIND = ("IN", "CC", "RB", "WRB", "TO", "RBR")
"""Tags of what can follow one that is an object: what tells when, where and how."""
FINITE = ("VBD", "VBZ", "VBP", "MD")
OPENING = frozenset({"as", "to", "not"})
"""Words behind "it" by which more is put forward: "described it | as", "likened it | to"."""


def with_pronouns(report: Report, analysis: Analysis, found: Sequence[Found]) -> list[Found]:
    """All that was found, with what stands behind a pronoun that is the whole object left out."""
    if not analysis.speech:
        return list(found)
    return [_shortened(report, analysis, one) for one in found]


def _shortened(report: Report, analysis: Analysis, one: Found) -> Found:
    if not one.cue or not one.content or not 0 <= one.content[0].start - one.cue[-1].end <= 1:
        return one
    if report.text[slice(*one.content[0])].split(maxsplit=1)[0].lower().strip(",.") not in THINGS:
        return one
    line, first, end = line_of(report, analysis, one.content[0])
    if first + 1 >= end or line.at(first).start != one.content[0].start:
        return one
    speech = speech_of(analysis, line)
    return replace(one, content=(line.span(first, first),)) if _is_alone(line, speech, first, end) else one


def _is_alone(line: Line, speech: Sequence[str], first: int, end: int) -> bool:
    """Whether a pronoun is the object, and neither the subject of a clause nor the opening of one."""
    word, after = line.at(first), line.at(first + 1)
    if after.is_mark:
        return after.text in ",.;—–"
    if word.text.isupper():
        return False
    if word.lower == "so":
        return not speech[first + 1].startswith(("JJ", "RB")) or after.is_in("preposition")
    if after.lower in OPENING:
        return False
    if after.is_in("auxiliary", "negation") or _has_verb(line, speech, first + 1, end):
        return False
    return speech[first + 1] in BEHIND or _is_time(line, first + 1)


def _has_verb(line: Line, speech: Sequence[str], first: int, end: int) -> bool:
    """Whether a pronoun before a word is the subject of a verb there."""
    stop = _clause_end(line, first + 1, end)
    return any(tag in FINITE for tag in speech[first:stop]) or any(
        line.at(index).is_in("auxiliary") for index in range(first, stop)
    )


def _is_time(line: Line, index: int) -> bool:
    return line.at(index).is_in("time noun", "adverb") or (
        line.at(index).lower in ("last", "this", "next") and line.at(index + 1).is_in("time noun", "day", "month")
    )


def _clause_end(line: Line, index: int, end: int) -> int:
    """Where another clause or a mark begins."""
    return next(
        (at for at in range(index, end) if line.at(at).is_mark or line.at(at).is_in("subordinator", "relative", "conjunction")), end
    )
