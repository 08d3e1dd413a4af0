"""An attribution in the making: spans found so far in one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from sayso.attribution.rules.occurrences import Occurrence, Use
from sayso.grammar.lines import Phrase
from sayso.records import Act, Span


@dataclass(frozen=True, slots=True)
class Anchor:
    """A cue with its source, before its content is known."""

    occurrence: Occurrence
    source: Phrase | None
    shared: Phrase | None = None
    """The source of another cue, which it shares where it has none of its own: ", adding that"."""
    inverted: bool = False
    """Whether the source stands behind the verb, and so the content before both: "...," said the coach."""

    @property
    def first(self) -> int:
        """The first word of source and cue."""
        return min(self.occurrence.first, self.source.first) if self.source else self.occurrence.first

    @property
    def last(self) -> int:
        """The last word of source and cue."""
        return max(self.occurrence.last, self.source.last) if self.source else self.occurrence.last


class Content(NamedTuple):
    """Pieces of content, and the words that introduce it and belong to the cue ("accused | of")."""

    pieces: tuple[Phrase, ...]
    introducer: Phrase | None = None


NONE = Content(())


Rule = Literal[Use, "colon", "dash", "turn", "open", "quoted", "last speaker"]
"""What made a draft: the use of its cue, a mark alone, or what became of it among the lines of its report."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Source, cue and content spans of one attribution."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    rule: Rule
    """The name of the rule that made it: told as its reason."""
    act: Act | None = None
    """What the cue does, by the lexicon; None where a mark stands for a cue."""
    through: int | None = None
    """The index of the draft through which this one came: "A reported, citing B"."""

    @property
    def anchor(self) -> Span:
        """From the first to the last character of source and cue."""
        spans = (*self.source, *self.cue) or self.content
        return Span(min(span.start for span in spans), max(span.end for span in spans))
