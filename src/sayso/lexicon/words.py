"""The closed classes of English and other small classes of words that the rules lean on."""

from __future__ import annotations

from functools import cache

from sayso.lexicon.reading import read_entries

SOURCE_NOUNS = ("unnamed noun", "office noun", "group noun", "body noun", "outlet noun", "object noun", "document noun")
"""The classes of nouns that stand for who or what can be a source."""


@cache
def classes() -> dict[str, frozenset[str]]:
    """Class name to its words, lower-case."""
    return {name: frozenset(words.split()) for name, words, _ in read_entries("words.txt", 3)}


def is_in(word: str, *names: str) -> bool:
    """Whether a lower-case word is in one of the classes named.

    >>> is_in("the", "determiner"), is_in("minister", "determiner", "preposition")
    (True, False)
    """
    return any(word in classes()[name] for name in names)
