"""States by name, adjective, capital and seat of government."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from sayso.lexicon.reading import read_entries

Naming = Literal["name", "adjective", "capital", "seat"]


class State(NamedTuple):
    """What words name a state by: its code, or a body's own name, and in which way."""

    code: str
    naming: Naming


@cache
def states() -> dict[str, State]:
    """Names, adjectives, capitals and seats, as written, to the state; a name wins over an adjective, that over a place."""
    found: dict[str, State] = {}
    for code, *columns, _ in read_entries("states.txt", 6):
        namings: tuple[Naming, ...] = ("name", "adjective", "capital", "seat")
        for naming, column in zip(namings, columns, strict=True):
            for words in column.split(";"):
                if words.strip() != "-":
                    found.setdefault(words.strip(), State(code, naming))
    return found


LONGEST = 6
"""The most words that a state's name has: "Saint Vincent and the Grenadines", and one to spare."""


def find_state(words: str) -> State | None:
    """The state that words name, without a leading article.

    >>> find_state("the Kremlin"), find_state("Danish"), find_state("Causeway")
    (State(code='RUS', naming='seat'), State(code='DNK', naming='adjective'), None)
    """
    bare = words.removeprefix("the ").removeprefix("The ")
    return states().get(words) or states().get(bare)
