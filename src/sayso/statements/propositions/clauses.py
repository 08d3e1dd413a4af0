"""The clauses of one sentence of a content that stand beside each other, found in one pass from left to right.

A stack of open clauses stands in for a parse: words that open a dependent clause push one, its end pops it, and a joining word cuts
only where what follows it stands beside the main clause and not beside one that hangs on it.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.statements.propositions.joints import read_joint
from sayso.statements.propositions.marks import read_mark
from sayso.statements.propositions.openers import find_opened, is_inverted_condition, opens_free, over_openers
from sayso.statements.propositions.scan import Clause, Open, Scan, is_infinitive, is_question
from sayso.statements.propositions.verbs import read_to, read_verb
from sayso.statements.propositions.words import NONFINITE, NOUNS, Word

PLAIN = NOUNS | {"IN", "JJ", "CD"}
"""The parts of speech that a verb group does not go on over."""


def find_clauses(words: Sequence[Word]) -> tuple[list[Clause], list[int]]:
    """The clauses of a sentence and the level of each of its words; there must be a word."""
    scan = _scan(words, first=0)
    if scan.clauses[0].finite < 0 and opens_free(words[0]):
        scan = _scan(words, first=1)  # "how many were sold": an indirect question is the main clause itself
    return scan.clauses, scan.levels


def _scan(words: Sequence[Word], *, first: int) -> Scan:
    scan = Scan(words, [Open("main")], [0] * len(words), [Clause(0, len(words))])
    read = over_openers(scan, first)
    if is_inverted_condition(scan, read):
        scan.open(Open("adverbial", "if"))
    for index, word in enumerate(words):
        if index < read:
            scan.levels[index] = max(scan.levels[index], len(scan.stack) - 1)
            continue
        read = _step(scan, index, word)
        scan.levels[index] = max(scan.levels[index], len(scan.stack) - 1)
    return scan


def _step(scan: Scan, index: int, word: Word) -> int:
    """Reads one word; the index of the next to read."""
    if word.tag in PLAIN and not word.classes:
        if scan.top.awaits and not is_question(scan):
            scan.top.awaits = frozenset()
        return index + 1
    if word.is_mark:
        return read_mark(scan, index, word)
    if word.tag == "CC" or word.is_in("coordinator", "contrast") or word.lower in ("or", "so"):
        return read_joint(scan, index, after=index + 1)
    if word.is_finite or word.tag in NONFINITE:
        read_verb(scan, index, word)
    elif word.lower == "to" and is_infinitive(scan, index):
        read_to(scan, index)
    elif kind := find_opened(scan, index, word):
        scan.open(Open(kind, word.lower))
    elif word.tag in PLAIN and not is_question(scan):
        scan.top.awaits = frozenset()
    return index + 1
