"""What the rules find where the network says nothing: inside contents, acts that are only possible, and acts that take a position.

PolNeAR, which the network learned most from, marks the first two hardly ever. For the rest the rules add more that is wrong than
right: of 38 attributions that they alone found outside all that the network did, on PolNeAR dev, 16 had a cue that people marked
(2026-11). A denial or retraction that is lost weighs more for a reader than a wrong one more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.attribution.model.masks import Mask
from sayso.attribution.rules.drafts import Draft
from sayso.records import Reason, Report
from sayso.text import overlap

POSSIBLE = "infinitive"
"""The rule for "allows Iran to deny": nobody has said anything."""
NEAR, NEXT = 120, 8
"""Characters before and behind such a preposition where the one who relies, and what he tells, stand; guesses."""
RELYING = frozenset({"on the word of", "on the strength of", "on the authority of", "with reference to", "on the basis of"})
"""Prepositions by which one source goes back to another."""
POSITIONS = frozenset({"deny", "admit", "dispute", "decline", "retract"})


def left_out(report: Report, drafts: Sequence[Draft], found: Sequence[Found]) -> Iterator[Found]:
    """Those of the rules whose cue nobody has, and that stand whole inside a content, or outside all where it matters."""
    cues = Mask(len(report.text), [span for one in found for span in one.cue])
    contents = Mask(len(report.text), [span for one in found for span in one.content])
    for draft in drafts:
        if not draft.cue or not draft.content or cues.meets(draft.cue):
            continue
        spans = (*draft.source, *draft.cue, *draft.content)
        matters = draft.rule == POSSIBLE or (draft.rule == "finite" and draft.act in POSITIONS and bool(draft.source))
        if (carrier := _relying(report, draft, found)) is not None:
            yield Found(draft.source, draft.cue, found[carrier].content, Reason("rule", draft.rule, 1.0), None, carrier)
        elif contents.holds(spans) or (matters and not contents.meets(spans)):
            yield Found(draft.source, draft.cue, draft.content, Reason("rule", draft.rule, 1.0))


def _relying(report: Report, draft: Draft, found: Sequence[Found]) -> int | None:
    """ "The Packet reported, | on the word of two clerks |, that": the number of the one who relies on another."""
    if draft.rule != "preposition" or not draft.source or report.text[slice(*draft.cue[0])].lower() not in RELYING:
        return None
    start, end = draft.cue[0].start, draft.source[-1].end
    return next(
        (
            number
            for number, one in enumerate(found)
            if one.source and one.cue and one.content and start - NEAR <= one.cue[0].start < start
            if overlap(one.content, draft.content) or (one.cue[-1].end <= start and end <= one.content[0].start <= end + NEXT)
        ),
        None,
    )


def sources_left_out(drafts: Sequence[Draft], found: Sequence[Found]) -> list[Found]:
    """All that was found, with the rules' source where the network has none and both have a cue there."""
    known = {draft.cue[0].start: draft.source for draft in drafts if draft.cue and draft.source}
    return [
        replace(one, source=known[one.cue[0].start])
        if one.cue and not one.source and one.cue[0].start in known and not overlap(known[one.cue[0].start], one.content)
        else one
        for one in found
    ]
