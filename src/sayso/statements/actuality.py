"""Whether a statement was made, or could be, will be, was asked for or ordered, or was just what the source did not say."""

from __future__ import annotations

from typing import NamedTuple

from sayso.grammar.clauses import find_governor
from sayso.grammar.lines import Line, Word
from sayso.records import Actuality
from sayso.statements.acts import Doing

BY_GOVERNOR: dict[str, Actuality] = {
    "governor of not doing": "not_said",
    "governor of possibility": "hypothetical",
    "governor of ordering": "ordered",
    "governor of asking": "asked",
    "governor of future": "future",
    "governor of avoiding": "not_said",
    "governor of chance": "hypothetical",
    "governor of pleading": "asked",
    "governor of commitment": "future",
}
OPENER_REACH = 7
"""How far before a cue the "if" of its clause may stand; a guess."""
PERFORMED = frozenset({"confirm", "say", "reveal", "announce", "disclose", "report", "add", "assure", "tell", "only"})
"""Behind "can" these do what they say: "we can confirm that"."""
OWN_VOICE = frozenset({"i", "we"})


class Group(NamedTuple):
    """What stands before the word that does an act and belongs to it: its helpers, and the verb that governs it."""

    first: int
    """The index of its first word."""
    modals: tuple[str, ...]
    negated: bool
    governed: Actuality | None


def decide_actuality(line: Line, doing: Doing, first: int, source_first: int | None, *, nobody: bool = False) -> Actuality:
    """The actuality of what a cue does; `first` is the cue's first word, `source_first` its source's, where that stands in the line.

    `nobody` tells that the source is none: "no witness said so", which negates as "not" does.

    What stands around the head decides: its auxiliaries, the verb that governs its infinitive, the word that opens its clause.
    """
    group = _group(line, doing.head)
    opener = _clause_opener(line, min(first, group.first), source_first)
    if opener.is_in("hypothetical"):
        return "hypothetical"
    if doing.act == "decline":
        might = any(modal in ("may", "might", "could") for modal in group.modals) and not doing.refuses
        return "hypothetical" if might else "future" if group.governed == "future" else "actual"
    if group.governed:
        return group.governed
    if line.is_question and doing.head > 0 and line.at(0).is_in("auxiliary"):
        return "asked"
    return _by_helpers(line, doing, group._replace(negated=group.negated != nobody))


def _by_helpers(line: Line, doing: Doing, group: Group) -> Actuality:
    negated = group.negated and not doing.refuses
    if negated:
        return "not_said"
    if any(modal in ("will", "'ll", "won't", "shall") for modal in group.modals):
        return "future"
    if not group.modals:
        return "actual"
    subject = line.at(group.first - 1).lower
    is_performed = group.modals == ("can",) and line.at(doing.head).lower in PERFORMED
    return "actual" if is_performed or (subject in OWN_VOICE and "if" not in {word.lower for word in line.words}) else "hypothetical"


def _group(line: Line, head: int) -> Group:
    """Goes left from the head over its helpers, and over the verbs that govern it: "was not | expected to | deny"."""
    modals: list[str] = []
    negated, governed = False, None
    index = head
    while index > 0:
        word = line.at(index - 1)
        if word.is_in("modal", "future"):
            modals.append(word.lower)
        if word.is_in("negation", "negative auxiliary"):
            negated = not negated
        elif word.lower == "to" and (governor := _governor(line, index - 1)) is not None:
            governed = governed or _class_of(line.at(governor))
            index = governor + 1
        elif line.at(index).lower.endswith("ing") and word.is_in("gerund shunner"):
            governed = "not_said"
        elif not (word.is_in("auxiliary", "adverb", "governor of doing") or _is_manner(word)):
            break
        index -= 1
    return Group(index, tuple(modals), negated, governed)


def _governor(line: Line, to: int) -> int | None:
    """The index of the word that governs the infinitive of a "to", of any class that tells of doing or not doing it."""
    before = line.at(to - 1)
    if before.is_in(*BY_GOVERNOR, "governor of doing", "auxiliary"):
        return to - 1
    return find_governor(line, to)


def _class_of(word: Word) -> Actuality | None:
    if word.is_in("form of be"):
        return "future"  # "is to announce"
    return next((made for name, made in BY_GOVERNOR.items() if word.is_in(name)), None)


def _is_manner(word: Word) -> bool:
    return word.lower.endswith("ly") and not word.is_name and word.lower.isalpha()


def _clause_opener(line: Line, first: int, source_first: int | None) -> Word:
    """The word that opens the clause of a cue: right before its source, or before its group where it has none near."""
    if source_first is None:
        reach = range(first - 1, max(-1, first - 1 - OPENER_REACH), -1)
        bound = next((index for index in reach if line.at(index).is_in("hypothetical", "auxiliary") or line.at(index).is_stop), -1)
        return line.at(bound)
    index = min(first, source_first) - 1
    while index >= 0 and (line.at(index).is_in("adverb", "conjunction") or _is_manner(line.at(index))):
        index -= 1
    return line.at(index)
