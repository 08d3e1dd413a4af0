"""The reference scorer beside this file, kept as it came, behind typed records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any, NamedTuple

from articles import Article, Marked, Spans, as_row

_scorer: Any = import_module("score_attributions")

FORMS: tuple[str, ...] = _scorer.FORMS


class Figures(NamedTuple):
    """What the scorer prints, F1 in percent; None where there is nothing to measure."""

    proposed: int
    source: float | None
    cue: float | None
    content: float | None
    found: float | None
    said: float | None
    triple: float | None
    exact: float | None
    direct: float | None
    mixed: float | None
    indirect: float | None


class Reached(NamedTuple):
    """A marked attribution, the proposed one it was matched with, and which roles have at least half in common."""

    marked: Marked
    proposed: Marked
    source: bool
    cue: bool
    content: bool

    @property
    def said(self) -> bool:
        """Cue and content."""
        return self.cue and self.content

    @property
    def triple(self) -> bool:
        """All three roles."""
        return self.said and self.source


def score(pairs: Iterable[tuple[Article, Sequence[Marked]]]) -> Figures:
    """The scorer's figures over articles, each with what was proposed for it."""
    counted = _scorer.Score()
    for article, proposed in pairs:
        counted.add(article.text, [as_row(marked) for marked in article.marked], [as_row(marked) for marked in proposed])
    n = counted.n
    return Figures(
        n["predicted"],
        *(percent(n["spans", role], n["spans of", role]) for role in Marked._fields),
        *(percent(n[kind], n["of"]) for kind in ("found", "said@.5", "triple@.5", "triple")),
        *(percent(n[kind, "@.5"], n["of form", kind]) for kind in FORMS),
    )


def match(marked: Sequence[Marked], proposed: Sequence[Marked]) -> tuple[Reached | None, ...]:
    """For each marked attribution the proposed one that the scorer matches it with; None where there is none."""
    gold, found = (
        [{role: _scorer.chars(spans) for role, spans in one._asdict().items()} for one in side] for side in (marked, proposed)
    )
    pairs = dict(_scorer.match(gold, found))
    return tuple(
        Reached(
            one,
            proposed[pairs[number]],
            *(_scorer.iou(gold[number][role], found[pairs[number]][role]) >= 0.5 for role in Marked._fields),  # the scorer's @.5
        )
        if number in pairs
        else None
        for number, one in enumerate(marked)
    )


def form(text: str, content: Spans) -> str:
    """Direct, mixed or indirect speech, as the scorer tells them apart; `no content` where there is none."""
    return str(_scorer.form(text, content)) if content else "no content"


def percent(part: float, whole: float) -> float | None:
    """A share in percent; None of nothing."""
    return 100 * part / whole if whole else None
