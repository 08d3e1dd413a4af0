"""The content of a cue: behind it, before it, or on both sides."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.attribution.rules.behind import find_behind, over_circumstances
from sayso.attribution.rules.drafts import NONE, Anchor, Content
from sayso.attribution.rules.edges import end_of, floor_of
from sayso.attribution.rules.uses import of_noun, of_passive, of_preposition
from sayso.grammar.circumstances import skip_circumstances
from sayso.grammar.clauses import has_finite
from sayso.grammar.lines import DASHES, Line, Phrase

CLAUSE_OPENERS = ("that", "whether")


def find_content(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """The content of one cue among the cues of its line; without pieces where there is none."""
    anchor = anchors[index]
    match anchor.occurrence.use:
        case "preposition":
            return of_preposition(line, anchors, index)
        case "passive":
            return of_passive(line, anchors, index)
        case "noun":
            return of_noun(line, anchors, index)
        case _:
            pass
    floor, end = floor_of(line, anchors, index), end_of(line, anchors, index)
    after = find_behind(line, anchors, index, end)
    before = _before(line, anchor, floor) if anchor.occurrence.use != "infinitive" else None
    if anchor.inverted or (before and _is_parenthesis(line, anchor, after, before)):
        return Content((before, *_resumed(line, anchor, before, end))) if before else NONE
    return after


def _before(line: Line, anchor: Anchor, floor: int) -> Phrase | None:
    """A clause or quotation that ends right before source and cue, behind a comma or its own closing mark."""
    last = anchor.first - 1
    if line.at(last).is_in("conjunction", "subordinator") and line.at(last).lower == "as":
        last -= 1
    mark = line.at(last)
    if mark.lower == "," or mark.lower in DASHES:
        last -= 1
    elif not mark.quotation:
        return None
    if last < floor:
        return None
    if line.at(last).quotation is None:
        resumes = line.at(anchor.last + 1).lower == ","
        return (
            Phrase(floor, last) if has_finite(line, floor, last + 1) or line.is_headline or resumes or last - floor >= 2 else None
        )
    first = last
    if not line.at(last - 1).is_stop and last - 1 >= floor:
        first = floor  # "The plan was | "a farce," | he said": the quotation ends a clause that is content, too
    return Phrase(first, last)


def _is_parenthesis(line: Line, anchor: Anchor, after: Content, before: Phrase) -> bool:
    """Whether source and cue hang on what stands before them, not on what follows."""
    at = over_circumstances(line, anchor, line.end)
    word = line.at(at)
    if line.at(before.last).quotation and line.at(anchor.first - 1).lower != ":":
        return not (
            word.lower in (":", *CLAUSE_OPENERS)
            or (after.pieces and not word.quotation and not word.is_mark and not word.is_in("subordinator"))
        )
    if not anchor.occurrence.takes("clause"):
        return False
    return (
        at >= line.end
        or word.lower in (",", ";", ")")
        or word.lower in DASHES
        or (word.is_in("subordinator") and word.lower != "that")
    )


def _resumed(line: Line, anchor: Anchor, before: Phrase, end: int) -> tuple[Phrase, ...]:
    """What goes on behind a parenthesis: ""...," he said, "..."", or "The ship, officials said, | was sunk"."""
    at = anchor.last + 1
    for index in range(at, end):
        if line.at(index).quotation and line.at(before.last).quotation and _is_set_off(line, index):
            return (Phrase(index, index),)
    at = skip_circumstances(line, at, end)
    if line.at(at).lower != "," or at + 1 >= end:
        return ()
    following = line.at(at + 1)
    if line.at(before.last).quotation or has_finite(line, before.first, before.last + 1):
        return ()
    if following.is_in("conjunction") or following.lower.endswith("ing"):
        return ()
    return (Phrase(at + 1, end - 1),)


def _is_set_off(line: Line, index: int) -> bool:
    before = line.at(index - 1)
    return before.lower in (",", ":", ";", ".") or before.lower in DASHES or before.is_in("conjunction")
