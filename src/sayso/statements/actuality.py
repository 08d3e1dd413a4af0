"""Whether a statement was made, or could be, will be, was asked for or ordered, or was just what the source did not say."""

from __future__ import annotations

from sayso.grammar.clauses import find_governor
from sayso.grammar.lines import Line
from sayso.lexicon.words import is_in
from sayso.records import Act, Actuality
from sayso.statements.acts import is_negated

BY_GOVERNOR: dict[str, Actuality] = {
    "governor of possibility": "hypothetical",
    "governor of ordering": "ordered",
    "governor of asking": "asked",
    "governor of future": "future",
}


def decide_actuality(line: Line, first: int, last: int, source_first: int | None, act: Act) -> Actuality:
    """The actuality of a cue that runs from word `first` to `last` of its line; `source_first` is its source's first word.

    What stands around the cue decides: its auxiliaries, the verb that governs an infinitive, the word that opens its clause.
    """
    words = [line.at(index).lower for index in range(first, last + 1)]
    if act == "decline":
        return "actual"  # "would not comment" is a refusal made
    if line.at(first - 1).lower == "to" and (governed := _governed(line, first - 1)):
        return governed
    opener = line.at((first if source_first is None else min(first, source_first)) - 1)
    if opener.is_in("hypothetical"):
        return "hypothetical"
    if line.is_question and first > 0:
        return "asked"
    if any(is_in(word, "future") for word in words) and not is_negated(words):
        return "future"
    if is_negated(words) and not any(is_in(word, "modal") and not is_in(word, "ability") for word in words):
        return "not_said"
    return "hypothetical" if any(is_in(word, "modal") for word in words) else "actual"


def _governed(line: Line, to: int) -> Actuality | None:
    """The actuality that the verb before a "to" gives its infinitive: "allows Korvany | to deny" makes it hypothetical."""
    governor = find_governor(line, to)
    return None if governor is None else next(made for name, made in BY_GOVERNOR.items() if line.at(governor).is_in(name))
