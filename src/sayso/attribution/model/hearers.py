"""Outlets that were told something and pass it on: "Ann Vey told the Courier" makes a statement of the Courier's, too.

The outlet that tells it, "this newspaper" or by its name, only hears.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from sayso.attribution.assembly import Found
from sayso.attribution.model.lines import near
from sayso.grammar.circumstances import hearer
from sayso.grammar.lines import Line, draw_line
from sayso.lexicon.cues import forms
from sayso.lexicon.words import is_in
from sayso.records import Analysis, Reason, Report, Span

HEARER = Reason("rule", "hearer", 1.0)
MANY = frozenset({"reporters", "journalists", "press", "conference", "briefing", "court", "inquiry", "parliament", "committee"})
"""Hearers that pass on nothing of their own: "told a press conference"."""
ARTICLES = frozenset({"the", "a", "an", "that"})


def find_hearers(report: Report, analysis: Analysis, found: Sequence[Found]) -> Iterator[Found]:
    """For each of those that name an outlet as hearer, the outlet's own; it came through nobody, the other through it.

    Which came through which is settled later (`statements/parents`); here the outlet's hangs on the other, so that what the report
    tells by itself stays one.
    """
    for number, one in enumerate(found):
        if one.cue and one.source and one.content and one.through is None and (span := _outlet_told(report, analysis, one)):
            yield Found((span,), one.cue, one.content, HEARER, None, number)


def _outlet_told(report: Report, analysis: Analysis, one: Found) -> Span | None:
    """The outlet that stands behind a cue as its hearer: "told | the Courier", "said to | the paper"."""
    last = report.text[slice(*one.cue[-1])].lower().split()[-1]
    names = any("whom" in form.cue.takes for form in forms().get(last, ()))
    if not names and not any(form.cue.act in ("assert", "confirm") for form in forms().get(last, ())):
        return None
    sentence = analysis.sentences[bisect_right(analysis.sentences, one.cue[-1].end - 1, key=lambda each: each.span.start) - 1]
    tokens = [token for token in near(analysis, sentence, one.cue[-1]) if token.start >= one.cue[-1].end]
    line = draw_line(report.text, tokens, (), block=sentence.block, kind=report.blocks[sentence.block].kind)
    first = 0
    if not names:
        if line.at(0).lower != "to":
            return None
        first = 1
    end = hearer(line, first)
    if end is None or end <= first:
        return None
    end = min(end, next((index for index in range(first, end) if line.at(index).start >= _begins_behind(one)), end))
    while end > first and line.at(end - 1).is_mark:
        end -= 1
    return line.span(first, end - 1) if end > first and _is_outlet(report, line, first, end) else None


def _begins_behind(one: Found) -> int:
    """Where the content behind a cue begins; far off where all stands before it."""
    return next((span.start for span in one.content if span.start >= one.cue[-1].end), 1 << 60)


def _is_outlet(report: Report, line: Line, first: int, end: int) -> bool:
    """Whether a hearer is another outlet than the report's own: by its noun ("the paper"), or by a name that outlets have."""
    words = line.words[first:end]
    names = [word for word in words if word.lower not in ARTICLES]
    own = {word.lower() for word in (report.outlet or "").split()} - ARTICLES
    if not names or any(word.lower in MANY for word in words) or all(word.is_name and word.lower in own for word in names):
        return False
    if names[-1].lower == "correspondent":
        return any(word.is_name for word in names)
    if all(word.is_name for word in names):
        return any(is_in(word.lower, "outlet noun", "outlet name") for word in names)
    return words[0].lower in ARTICLES and is_in(names[-1].lower, "outlet noun")
