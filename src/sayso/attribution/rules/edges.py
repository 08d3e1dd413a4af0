"""Where content ends and begins because of the other cues of its line."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.attribution.rules.drafts import Anchor
from sayso.grammar.circumstances import hearer, skip_circumstances
from sayso.grammar.clauses import dateline_end, is_finite
from sayso.grammar.lines import DASHES, Line

NEAR = 16
"""How many later cues are asked whether they end a content: prose has fewer in a sentence, tables would cost their square."""


SHORTEST_CONTENT = 3
"""So many words stand before a colon that ends a content rather than opens one; a guess."""


def floor_of(line: Line, anchors: Sequence[Anchor], index: int) -> int:
    """Where content before a cue can begin at the earliest: behind what an earlier cue of its rank has taken."""
    closed = [anchor.last + 1 for anchor in anchors[:index] if _takes_before(line, anchor)]
    floor = max((dateline_end(line), *closed))
    for at in range(floor, anchors[index].first):
        if line.at(at).lower == ";":
            floor = at + 1
    while line.at(floor).is_mark and floor < anchors[index].first:
        floor += 1
    return floor


def end_of(line: Line, anchors: Sequence[Anchor], index: int) -> int:
    """The index after the last word that content behind a cue can have: the sentence's end, or where a cue of its rank begins."""
    start = anchors[index].last + 1
    close = next((at for at in range(start, line.end) if _closes(line, at, start)), line.end)
    for anchor in anchors[index + 1 : index + 1 + NEAR]:
        stop = close if close < anchor.first else _break_at(line, anchor, start)
        if stop is not None and stop > start:
            return stop
    return line.end if line.at(close).lower == ";" else close  # "said that ...; that ...": with no cue behind it, it goes on


def _closes(line: Line, at: int, start: int) -> bool:
    """Whether a mark ends a content begun at `start`: a semicolon, a colon that explains, a comma that goes back to the source."""
    return line.at(at).lower == ";" or _resumes_subject(line, at) or _explains(line, at, start)


def _explains(line: Line, at: int, start: int) -> bool:
    """ "thinks the warning came too late | : by noon the river ...": a colon inside a content that no quotation follows."""
    return line.at(at).lower == ":" and at > start + SHORTEST_CONTENT and line.at(at + 1).quotation is None


def _resumes_subject(line: Line, at: int) -> bool:
    """ "said the boat had left, | and handed out a film": a verb behind a comma and "and" goes back to who spoke."""
    joined = line.at(at).lower == "," and line.at(at + 1).lower in ("and", "but")
    return joined and is_finite(line, at + 2) and not line.at(at + 2).is_in("auxiliary")


def _takes_before(line: Line, anchor: Anchor) -> bool:
    """ ""...," he said | ...", "..., according to him | ...": an earlier cue has its content before it, and what follows is new."""
    if anchor.occurrence.use == "preposition" and anchor.first > 0:
        return True
    return anchor.inverted or (anchor.source is not None and line.at(anchor.first - 1).quotation is not None)


def _break_at(line: Line, anchor: Anchor, start: int) -> int | None:
    """Where an earlier cue's content ends because of a later one; None where the later one is nested in it."""
    first = anchor.first
    before = line.at(first - 1)
    if anchor.occurrence.use == "preposition":
        return _before_preposition(line, anchor)
    if anchor.shared:
        if before.is_in("joining word") and line.at(first - 2).lower == ",":
            return first - 2
        return first - 1 if before.is_in("joining word") or before.lower == "," else None
    if before.lower == "," and _ends_or_pauses(line, anchor):
        return first - 1
    return _before_clause(line, first, start)


def _before_preposition(line: Line, anchor: Anchor) -> int | None:
    """ ", according to two officials": it ends what stands before it, unless the sentence goes on behind it."""
    first = anchor.first
    if line.at(anchor.last + 1).lower == "," and anchor.last + 2 < line.end and line.at(first - 1).lower in (",", "that"):
        return None
    return first - 1 if line.at(first - 1).lower == "," or line.at(first - 1).lower in DASHES else first


def _ends_or_pauses(line: Line, anchor: Anchor) -> bool:
    """ "..., | the council said.", "..., | the council said on Monday, ...": nothing that could be content follows the cue."""
    at = anchor.last + 1
    if "whom" in anchor.occurrence.cue.takes:
        at = hearer(line, at) or at
    at = skip_circumstances(line, at, line.end)
    return at >= line.end or line.at(at).lower in (",", ";") or line.at(at).lower in DASHES


def _before_clause(line: Line, first: int, start: int) -> int | None:
    """ ", while the secretary denied": a comma and a joining word, with no verb between them and the later cue's source."""
    for at in range(first - 1, max(start, first - 8) - 1, -1):
        if is_finite(line, at):
            return None
        if line.at(at).is_in("clause end", "conjunction") and line.at(at - 1).lower == ",":
            return at - 1
    return None
