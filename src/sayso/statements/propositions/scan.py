"""What is known of a sentence while its clauses are looked for: the stack of open ones, and how deep each word stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from sayso.statements.propositions.words import NOTHING, Word

Kind = Literal["main", "relative", "adverbial", "complement", "infinitive", "participle"]
Joined = Literal["clause", "predicate", "that", "to", "VB", "VBN", "VBG", "denial"]
SIGHT = 80
"""How many words around a place are looked at where it must be decided; past them a "sentence" is a table. A guess."""
DEEPEST = 24
"""How many clauses are kept open inside each other; no sentence has more, but what is no sentence may. A guess."""
CLAUSES: frozenset[Kind] = frozenset({"main", "relative", "adverbial", "complement"})
"""The kinds of clause that have a finite verb."""


@dataclass
class Open:
    """A clause that is still open."""

    kind: Kind
    opener: str = ""
    finite: int = -1
    forms: set[str] = field(default_factory=set)
    verb: int = -1
    """The last word of its verb group so far."""
    awaits: frozenset[str] = frozenset()
    """The forms that would go on with its verb group."""


@dataclass
class Clause:
    """One of the clauses that stand beside each other: words `first` up to `end`."""

    first: int
    end: int
    finite: int = -1
    """The index of its main verb's first word; -1 where it has none."""
    group: list[int] = field(default_factory=list)
    """The words of its main verb group."""


@dataclass
class Scan:
    """What is known while a sentence is read; `levels` tells how deep each word stands, 0 in a main clause."""

    words: Sequence[Word]
    stack: list[Open]
    levels: list[int]
    clauses: list[Clause]

    def at(self, index: int) -> Word:
        """The word at an index, or an empty one outside."""
        return self.words[index] if 0 <= index < len(self.words) else NOTHING

    def ahead(self, index: int) -> range:
        """The indices from one on that are looked at to decide something there."""
        return range(index, min(len(self.words), index + SIGHT))

    def joiners_ahead(self, index: int) -> Sequence[int]:
        """Where in the words ahead "and", "or" and "but" stand."""
        words = self.ahead(index)
        return self._joiners[bisect_left(self._joiners, words.start) : bisect_left(self._joiners, words.stop)]

    @cached_property
    def _joiners(self) -> Sequence[int]:
        return [index for index, word in enumerate(self.words) if word.lower in ("and", "or", "but")]

    def behind(self, index: int) -> range:
        """The indices before one, in the clause at hand, that are looked at to decide something there."""
        return range(max(self.clauses[-1].first, index - SIGHT), index)

    @property
    def top(self) -> Open:
        """The innermost open clause."""
        return self.stack[-1]

    @property
    def main(self) -> Open:
        """The main clause."""
        return self.stack[0]

    @property
    def is_bare(self) -> bool:
        """Whether only the main clause is open."""
        return len(self.stack) == 1

    def open(self, clause: Open) -> None:
        """Opens a clause that hangs on the innermost one."""
        self.stack.append(clause)
        if len(self.stack) > DEEPEST:
            del self.stack[1]

    def cut(self, end: int, first: int) -> None:
        """Ends the main clause before `end` and opens the next at `first`."""
        self.clauses[-1].end = end
        self.clauses.append(Clause(first, len(self.words)))
        self.stack[:] = [Open("main", self.main.opener)]

    def pop_finished(self) -> None:
        """Closes what a comma ends: all that hangs on the main clause and has its verb."""
        while len(self.stack) > 1 and (self.top.finite >= 0 or self.top.kind not in CLAUSES):
            self.stack.pop()


def skip(scan: Scan, index: int, end: int) -> int:
    """Goes over an aside: none of its words belongs to a main clause."""
    for at in range(index, end):
        scan.levels[at] = len(scan.stack)
    return end


def has_verb(scan: Scan, indices: range) -> bool:
    """Whether a finite verb is among some words."""
    return any(scan.at(index).is_finite for index in indices)


def over_adverbs(scan: Scan, index: int) -> int:
    """The index after the adverbs that stand at an index; a negative word is none."""
    while scan.at(index).tag == "RB" and not scan.at(index).is_in("negator"):
        index += 1
    return index


def is_infinitive(scan: Scan, index: int) -> bool:
    """Whether a "to" opens an infinitive."""
    return scan.at(over_adverbs(scan, index + 1)).tag == "VB"


def is_question(scan: Scan) -> bool:
    """Whether the subject stands behind the auxiliary, so that a noun does not end the verb group: "did | the port | sell"."""
    finite = scan.top.finite
    if not scan.top.awaits or finite < 0 or not scan.at(finite).is_in("auxiliary"):
        return False
    before = scan.at(finite - 1)
    opens = finite == scan.clauses[-1].first and scan.words[-1].text == "?"
    return scan.top.verb == finite and (opens or before.tag in ("WRB", "WP") or before.lower == "nor")
