"""What an outlet changed in a report between two captures of one address: sentence by sentence, and in what is said of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from rapidfuzz import fuzz

from sayso.language.analysis import split_sentences
from sayso.records import Report, Span
from sayso.unseen import UNSEEN

ChangeKind = Literal["reworded", "added", "gone", "published", "byline"]

ALIKE = 60
"""How much of two sentences must be the same, in percent of their letters, for one to be the other reworded. A guess: a figure or a
verb changed leaves over 80, two sentences of one report have about 40 in common."""


class Change(NamedTuple):
    """One thing that is not as it was; spans are those of sentences in the two reports' texts."""

    kind: ChangeKind
    was: str | None
    now: str | None
    before: Span | None = None
    after: Span | None = None


class _Sentence(NamedTuple):
    span: Span
    words: str
    """As they are compared: white space and what nobody sees do not count."""


def compare(old: Report, new: Report) -> tuple[Change, ...]:
    """What is not in the newer report as it was in the older one, in the order of the newer; a sentence that only moved is none."""
    before, after = _sentences(old), _sentences(new)
    matcher = SequenceMatcher(None, [one.words for one in before], [one.words for one in after], autojunk=False)
    found = [
        change for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal" for change in _differences(before[a:b], after[c:d])
    ]
    return (*_facts(old, new), *_without_moved(found))


def _facts(old: Report, new: Report) -> Iterator[Change]:
    """Day of publication and byline; the title stands in the text."""
    was, now = (report.published.text if report.published else None for report in (old, new))
    days = [(report.published.earliest, report.published.latest) if report.published else None for report in (old, new)]
    if days[0] != days[1]:
        yield Change("published", was, now)
    if old.byline != new.byline:
        yield Change("byline", old.byline, new.byline)


def _sentences(report: Report) -> list[_Sentence]:
    spans = (span for block in report.blocks if block.kind != "boilerplate" for span in split_sentences(report.text, block.span))
    return [_Sentence(span, " ".join(UNSEEN.sub("", report.text[slice(*span)]).split())) for span in spans]


def _differences(before: Sequence[_Sentence], after: Sequence[_Sentence]) -> Iterator[Change]:
    """What became of some sentences: each is paired with the one most like it that stands behind the pair before."""
    start = 0
    for old in before:
        scores = [fuzz.ratio(old.words, new.words) for new in after[start:]]
        best = max(range(len(scores)), key=scores.__getitem__, default=-1)
        if best < 0 or scores[best] < ALIKE:
            yield Change("gone", old.words, None, before=old.span)
            continue
        yield from (Change("added", None, new.words, after=new.span) for new in after[start : start + best])
        new = after[start + best]
        yield Change("reworded", old.words, new.words, old.span, new.span)
        start += best + 1
    yield from (Change("added", None, new.words, after=new.span) for new in after[start:])


def _without_moved(changes: Sequence[Change]) -> Iterator[Change]:
    moved = Counter(change.was for change in changes if change.kind == "gone") & Counter(
        change.now for change in changes if change.kind == "added"
    )
    left = {"gone": moved.copy(), "added": moved.copy()}
    for change in changes:
        words = change.was if change.kind == "gone" else change.now
        if change.kind in left and left[change.kind][words]:
            left[change.kind][words] -= 1
        else:
            yield change
