"""Turns of a transcript or an interview that nobody found: "VEY: No.", "Q. Was it sold?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.attribution.assembly import Found
from sayso.records import Reason, Report, Span
from sayso.text import overlap

TURN = Reason("rule", "turn", 1.0)
LABEL = re.compile(r"((?:[A-Z][a-z]{1,3}\.? )?[A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){0,4})(:|(?<=\b[QA])\.)[ \xa0]+(?=\S)")
"""A label in capitals with a colon, which may have a title before it ("Cllr LOWE:"); "Q." and "A." do with a stop."""
LETTERS = frozenset({"Q", "A"})
FEWEST = 2
"""So many labelled paragraphs make a transcript: a single one may be a form or a headline."""
HELD = 0.5
"""Share of a turn that one content must hold for it to be found already."""
BLOCKS = frozenset({"paragraph", "quotation", "headline", "subhead"})


def with_turns(report: Report, found: Sequence[Found]) -> list[Found]:
    """All that was found, and the turns of a transcript that are nobody's; what has a label for its cue gives way to the turn."""
    turns = _turns(report)
    if len(turns) < FEWEST or len({one.source for one in turns}) < FEWEST or not _has_answers(report, turns):
        return list(found)
    labels = [(one.source[0].start, one.cue[0].end) for one in turns]
    new = [one for one in turns if not any(_is_turn(other, one) for other in found)]
    kept = [one for one in found if not _is_label(one, [Span(*label) for label in labels], new)]
    return [*kept, *new]


def _turns(report: Report) -> list[Found]:
    made = []
    for block in report.blocks:
        hit = LABEL.match(report.text, *block.span) if block.kind in BLOCKS else None
        if hit:
            made.append(Found((Span(*hit.span(1)),), (Span(*hit.span(2)),), (Span(hit.end(), block.span.end),), TURN))
    return made


def _has_answers(report: Report, turns: Sequence[Found]) -> bool:
    """Whether a stop stands for a colon only where both letters do."""
    letters = {report.text[slice(*one.source[0])] for one in turns if report.text[slice(*one.cue[0])] == "."}
    return not letters or letters == LETTERS


def _is_turn(other: Found, turn: Found) -> bool:
    """Whether something found is a turn, as its own: its source and most of what it says."""
    if not other.source or not overlap(other.source, turn.source):
        return False
    (content,) = turn.content
    shared = sum(max(0, min(span.end, content.end) - max(span.start, content.start)) for span in other.content)
    return shared > HELD * (content.end - content.start)


def _is_label(one: Found, labels: Sequence[Span], new: Sequence[Found]) -> bool:
    """Whether something found took the label of a turn for its cue, or for the source of a part of the turn."""
    return bool(one.cue) and any(
        overlap(one.cue, [label]) for label in labels if any(turn.source[0].start == label.start for turn in new)
    )
