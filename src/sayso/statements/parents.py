"""Through which statement each reached the report: the one whose content holds it, or the one that brings or carries its words.

"A reported, citing B", "B told A", "a statement by B seen by A": both have one content, and B's words came through A.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from sayso.lexicon.words import is_in
from sayso.records import Attribution, Report, Span
from sayso.text import covers

SAME = 0.5
"""Share of the characters of two contents that both must hold for one to have come through the other."""


def find_parents(report: Report, attributions: Sequence[Attribution], hears: Mapping[str, bool]) -> dict[str, str]:
    """The parent of each attribution that has one, by id; no chain of them comes back to itself.

    `hears` tells by id whether a source stands where a hearer does: "B told | A".
    """
    parents = {one.id: one.parent for one in attributions if one.parent}
    for left, right in _of_one_content(attributions):
        if (pair := _turned(report, left, right, hears)) is None:
            continue
        child, parent = pair
        if parents.get(parent.id) == child.id:
            del parents[parent.id]
            if (outer := parents.get(child.id)) is not None and outer != parent.id:
                parents[parent.id] = outer
        elif child.id in parents and parents[child.id] != parents.get(parent.id):
            continue  # held by a narrower one already
        parents[child.id] = parent.id
    return dict(_without_loops(parents))


def _of_one_content(attributions: Sequence[Attribution]) -> Iterator[tuple[Attribution, Attribution]]:
    """Pairs near each other that have one content, neither of which stands in the other's."""
    held = [one for one in attributions if one.content and one.cue]
    by_start: dict[int, list[Attribution]] = {}
    for one in held:
        by_start.setdefault(one.content.spans[0].start // REACH, []).append(one)  # type: ignore[union-attr]
    for shelf, here in by_start.items():
        near = [*here, *by_start.get(shelf + 1, ())]
        for left, right in combinations(near, 2):
            if left in here and _share_content(left, right):
                yield left, right


REACH = 400
"""Characters within which the contents of two begin that can be one; a guess."""


def _share_content(left: Attribution, right: Attribution) -> bool:
    assert left.content and right.content and left.cue and right.cue  # noqa: S101 - told by `_of_one_content`
    if covers(left.content.spans, right.cue.spans[0]) or covers(right.content.spans, left.cue.spans[0]):
        return False
    return _overlap(left.content.spans, right.content.spans) >= SAME


def _turned(
    report: Report, left: Attribution, right: Attribution, hears: Mapping[str, bool]
) -> tuple[Attribution, Attribution] | None:
    """Child and parent of two that have one content; None where the words do not tell."""
    for child, parent in ((left, right), (right, left)):
        if _brings(child) and not _brings(parent):
            return child, parent
        if _carries(report, parent) and not _carries(report, child):
            return child, parent
        if hears.get(parent.id) and not hears.get(child.id):
            return child, parent
    return None


def _brings(attribution: Attribution) -> bool:
    """Whether a cue names whose word another relies on: "citing", "based on the words of"."""
    words = _words(attribution)
    return any(is_in(word, "relying") for word in words) and not _is_passive(words)


def _carries(report: Report, attribution: Attribution) -> bool:
    """Whether a source only passes on what another said: "seen by A", "as quoted by A", "in remarks carried by A"."""
    if attribution.source is None or attribution.cue is None:
        return False
    words = _words(attribution)
    between = report.text[attribution.cue.spans[-1].end : attribution.source.spans[0].start].split()
    by_agent = words[-1:] == ["by"] or between[:1] in (["by"], ["in"], ["on"], ["to"], ["with"])
    return by_agent and any(is_in(word, "carrying") for word in words)


def _is_passive(words: Sequence[str]) -> bool:
    return words[-1:] == ["by"] or any(is_in(word, "form of be") for word in words)


def _words(attribution: Attribution) -> list[str]:
    return attribution.cue.text.lower().replace("’", "'").split() if attribution.cue else []


def _overlap(left: Sequence[Span], right: Sequence[Span]) -> float:
    """Characters that both have of those that either has."""
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in left for b in right)
    either = sum(span.end - span.start for span in (*left, *right)) - both
    return both / either if either else 0.0


def _without_loops(parents: Mapping[str, str | None]) -> Iterator[tuple[str, str]]:
    for child, parent in parents.items():
        above: set[str] = {child}
        at = parent
        while at is not None and at not in above:
            above.add(at)
            at = parents.get(at)
        if parent is not None and at is None:
            yield child, parent
