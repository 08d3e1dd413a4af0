"""Quotations that no cue of their own line takes: they go to the speaker at hand, or stay unattributed."""

from __future__ import annotations

from dataclasses import replace

from sayso.attribution.rules.drafts import Draft
from sayso.attribution.rules.frames import is_open
from sayso.grammar.lines import Line
from sayso.records import Span


class Speakers:
    """Follows the lines of a report and knows, at each, whose words a bare quotation there would be."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._last: int | None = None
        """The index of the draft whose source spoke last, while nothing has come between."""
        self._block = -1
        self._waiting: list[Span] = []
        """Bare quotations at the head of a block, whose speaker may still be named in it."""
        self._turn: int | None = None
        """The index of the draft whose turn in a transcript this block is."""

    def take(self, line: Line, drafts: list[Draft]) -> None:
        """The next line with the attributions found in it."""
        if line.block != self._block:
            self._enter(line)
        bare = _bare_quotations(line)
        if bare and self._last is not None:
            self._give(bare)
        elif bare:
            self._waiting += bare
        elif drafts:
            self._add(line, drafts)
        elif self._turn is not None:
            self._lengthen_turn(line)
        else:
            self._last, self._waiting = None, []

    def finish(self) -> list[Draft]:
        """All attributions; those that waited for a quotation which never came are left out."""
        kept = [index for index, draft in enumerate(self.drafts) if draft.content or draft.rule != "open"]
        place = {index: position for position, index in enumerate(kept)}
        return [
            replace(self.drafts[index], through=place.get(through) if (through := self.drafts[index].through) is not None else None)
            for index in kept
        ]

    def _enter(self, line: Line) -> None:
        """A speaker is at hand in the next block only where that is all quotation, and no subhead stands between."""
        self._turn = None
        follows = line.block == self._block + 1 and line.kind in ("paragraph", "quotation")
        opens = line.words[0].quotation if line.words else None
        self._block = line.block
        if not (opens and opens.continues):
            self._waiting = []
        if not follows or not (line.words and line.words[0].quotation):
            self._last = None

    def _lengthen_turn(self, line: Line) -> None:
        """A turn in a transcript runs on to the end of its block."""
        assert self._turn is not None  # noqa: S101 - told by `take`
        turn = self.drafts[self._turn]
        whole = Span(turn.content[0].start, line.words[-1].end if line.words else turn.content[-1].end)
        self.drafts[self._turn] = replace(turn, content=(whole,))

    def _give(self, quotations: list[Span]) -> None:
        """A bare quotation is a further piece of direct speech, or else a statement of the last speaker's without a cue."""
        assert self._last is not None  # noqa: S101 - told by `take`
        last = self.drafts[self._last]
        if last.rule in {"open", "last speaker", "quoted"}:
            self.drafts[self._last] = replace(
                last, content=(*last.content, *quotations), rule="quoted" if last.rule == "open" else last.rule
            )
        else:
            self.drafts.append(Draft(last.source, (), tuple(quotations), "last speaker"))
            self._last = len(self.drafts) - 1

    def _add(self, line: Line, drafts: list[Draft]) -> None:
        first = len(self.drafts)
        for draft in drafts:
            quoted = any(word.quotation and any(word.start == span.start for span in draft.content) for word in line.words)
            rule = "open" if is_open(line, draft) else "quoted" if quoted else draft.rule
            through = None if draft.through is None else draft.through + first
            self.drafts.append(replace(draft, rule=rule, through=through))
        outer = [first + i for i, draft in enumerate(drafts) if draft.source and not _is_nested(draft, drafts)]
        quoting = [index for index in outer if self.drafts[index].rule == "quoted"]
        speaking = quoting or [index for index in outer if self.drafts[index].rule in ("open", "finite")]
        self._last = (speaking or outer)[-1] if outer else None
        if self._waiting and self._last is not None and self.drafts[self._last].rule == "quoted":
            last = self.drafts[self._last]
            self.drafts[self._last] = replace(last, content=(*self._waiting, *last.content))
        self._waiting = []
        self._turn = first if drafts[0].rule == "turn" else None


def _is_nested(draft: Draft, drafts: list[Draft]) -> bool:
    return any(
        other is not draft and any(start <= draft.anchor.start and draft.anchor.end <= end for start, end in other.content)
        for other in drafts
    )


def _bare_quotations(line: Line) -> list[Span]:
    """The quotations of a line that has nothing else; empty for any other line."""
    if not all(word.quotation or word.is_mark for word in line.words):
        return []
    return [Span(word.start, word.start + len(word.text.rstrip())) for word in line.words if word.quotation]
