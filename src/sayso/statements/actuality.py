"""Whether a statement was made, or could be, will be, was asked for or ordered, or was just what the source did not say."""

from __future__ import annotations

from sayso.grammar.lines import Line
from sayso.lexicon.words import is_in
from sayso.records import Act, Actuality
from sayso.statements.acts import is_negated

GOVERNORS: tuple[tuple[str, Actuality], ...] = (
    ("governor of possibility", "hypothetical"),
    ("governor of ordering", "ordered"),
    ("governor of asking", "asked"),
    ("governor of future", "future"),
)
GOVERNOR_REACH = 12
"""How far before "to deny" its governor is looked for; a guess."""


def decide_actuality(line: Line, first: int, last: int, source_first: int | None, act: Act) -> Actuality:
    """The actuality of a cue that runs from word `first` to `last` of its line; `source_first` is its source's first word.

    What stands around the cue decides: its auxiliaries, the verb that governs an infinitive, the word that opens its clause.
    """
    words = [line.at(index).lower for index in range(first, last + 1)]
    if act == "decline":
        return "actual"  # "would not comment" is a refusal made
    if line.at(first - 1).lower == "to" and (governed := _governed(line, first - 2)):
        return governed
    opener = line.at((first if source_first is None else min(first, source_first)) - 1)
    if opener.is_in("hypothetical"):
        return "hypothetical"
    if _is_question(line, first):
        return "asked"
    if any(is_in(word, "future") for word in words) and not is_negated(words):
        return "future"
    if is_negated(words) and not any(is_in(word, "modal") and not is_in(word, "ability") for word in words):
        return "not_said"
    return "hypothetical" if any(is_in(word, "modal") for word in words) else "actual"


def _governed(line: Line, index: int) -> Actuality | None:
    """The actuality that a verb at or before `index` gives an infinitive: "allows Korvany | to deny" makes it hypothetical."""
    for at in range(index, max(-1, index - GOVERNOR_REACH), -1):
        word = line.at(at)
        if word.is_stop:
            return None
        for name, actuality in GOVERNORS:
            if word.is_in(name):
                return actuality
    return None


def _is_question(line: Line, first: int) -> bool:
    """ "Did the ministry deny it?": an auxiliary opens a line that ends in a question mark, and the cue has none of its own."""
    return bool(line.words) and line.words[-1].lower == "?" and line.at(0).is_in("auxiliary") and first > 0
