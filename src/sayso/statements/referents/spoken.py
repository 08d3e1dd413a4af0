"""What stands in whose words: in the content of an attribution, between quotation marks, in a turn of a dialogue."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from sayso.lexicon.people import belongs, is_among
from sayso.records import Attribution, Span
from sayso.statements.referents.entities import Entity
from sayso.statements.referents.outline import Outline
from sayso.statements.referents.turns import Turn

HEARING = frozenset({"correspondent", "reporter", "us", "me", "interviewer"})
"""Who tells a report what somebody told them."""
TURNS = 3
"""How many turns with labels make a dialogue; a guess."""
REPORTING = frozenset(
    {
        *("report", "reports", "reported", "reporting", "write", "writes", "wrote", "written", "quote", "quotes", "quoted"),
        *("quoting", "cite", "cites", "cited", "citing", "publish", "publishes", "published"),
    }
)
"""Words of cues that outlets have more than others."""
OPENS_FIRST = re.compile(r"(?:I|WE|We)\b")
"""Opens somebody's own words before "says Tal", which need no marks: the report would have "he"."""
MARKS = frozenset("“”\"'‘’")


class Spoken:
    """Whose words each phrase of a report stands in, as far as positions tell."""

    def __init__(
        self, outline: Outline, attributions: Sequence[Attribution], quoted: Sequence[Span], turns: Sequence[Turn], text: str
    ) -> None:
        """`quoted` are the quotations, none in another; `text` is the report's."""
        self._nouns, self._heads, self._names = outline.nouns, outline.heads, outline.names
        self._quoted, self._quoted_starts = quoted, [span.start for span in quoted]
        self.turns = turns
        self.cues: Mapping[str, str] = {one.id: one.cue.text.lower() for one in attributions if one.cue}
        """The words of each attribution's cue."""
        self.direct = frozenset(one.id for one in attributions if one.content and _is_direct(one, text))
        """Attributions whose contents are their sources' own words: a quotation, or what stands behind a colon."""
        self.contents: Mapping[str, Sequence[Span]] = {one.id: one.content.spans for one in attributions if one.content}
        self.marked = frozenset(one.id for one in attributions if one.content and one.content.text[:1] in MARKS)
        """Attributions whose contents open with a quotation mark."""
        self.holders: dict[int, str] = {}
        """The attribution in whose content a phrase stands, the narrowest of them."""
        self._find_holders(
            sorted((span, one.id) for one in attributions if one.content and one.source for span in one.content.spans)
        )
        self.labels: dict[int, str] = {
            head: name
            for name, head in self._heads.items()
            if name in self.direct and head not in self.holders and not any(map(str.isalpha, self.cues.get(name, "")))
        }
        """The labels of a dialogue's turns, "MS VEY:", by the phrases that head them, with their attributions."""
        if len(self.labels) < TURNS:
            self.labels = {}

    @cached_property
    def reporting(self) -> frozenset[int]:
        """Phrases of those who report and quote, as papers do."""
        return frozenset(at for name, at in self._heads.items() if not REPORTING.isdisjoint(self.cues.get(name, "").split()))

    def _find_holders(self, contents: Sequence[tuple[Span, str]]) -> None:
        held: list[tuple[Span, str]] = []
        at = 0
        for index, noun in enumerate(self._nouns):
            while at < len(contents) and contents[at][0].start <= noun.span.start:
                held.append(contents[at])
                at += 1
            if held:
                held = [one for one in held if one[0].end > noun.span.start]
                if holder := self._narrowest(held, index):
                    self.holders[index] = holder

    def _narrowest(self, held: Iterable[tuple[Span, str]], index: int) -> str | None:
        inside = [
            (span.end - span.start, self._is_carrier(name), name) for span, name in held if self._heads.get(name, -1) != index
        ]
        return min(inside)[2] if inside else None

    def _is_carrier(self, name: str) -> bool:
        """Whether the source of some words is an outlet, which may pass on another's: "she told | Radio Ester"."""
        head = self._heads.get(name, -1)
        if head < 0:
            return False
        told = (self._nouns[head].head, *self._nouns[head].before_name[-1:])
        if any(
            word in HEARING or belongs(word, "outlet noun") or is_among(word, "paper noun", "broadcast noun", "own noun")
            for word in told
        ):
            return True
        entity = self._names.get(head)
        return entity is not None and (entity.is_outlet or belongs(entity.name[-1].lower(), "outlet noun"))

    def label_of(self, index: int) -> int | None:
        """The label of the turn that a phrase stands in."""
        passed: set[str] = set()
        while (name := self.holders.get(index, "")) and name not in passed:
            passed.add(name)
            index = self._heads.get(name, -1)
            if index in self.labels:
                return index
        return None

    def is_quoted(self, index: int) -> bool:
        """Whether a phrase stands between quotation marks."""
        at = self.quotation_of(index)
        return at >= 0 and self._nouns[index].span.start < self._quoted[at].end

    def quotation_of(self, index: int) -> int:
        """The number of the last quotation that opens before a phrase, -1 where none does."""
        return bisect_right(self._quoted_starts, self._nouns[index].span.start) - 1

    def turn_of(self, index: int) -> Turn | None:
        """The turn of a dialogue without labels, or the letter, that a phrase stands in."""
        start = self._nouns[index].span.start
        return next((turn for turn in self.turns if turn.span.start <= start < turn.span.end), None)

    def speaker_of_turn(self, index: int) -> Entity | None:
        """Whose turn a phrase stands in."""
        turn = self.turn_of(index)
        return turn.speaker.whole if turn and turn.speaker else None


def _is_direct(attribution: Attribution, text: str) -> bool:
    """ "“We lied,” he said"; "The editor writes: | We | lied"; "| I | won't go, says Tal"."""
    if attribution.content is None:
        return False
    start = attribution.content.spans[0].start
    if attribution.cue and start < attribution.cue.spans[0].start and OPENS_FIRST.match(attribution.content.text):
        return True
    return attribution.content.text[:1] in MARKS or text[:start].rstrip()[-1:] == ":"
