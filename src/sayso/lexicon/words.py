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


@cache
def _classes_of() -> dict[str, frozenset[str]]:
    """Word to the names of its classes: most words asked for are in none."""
    found: dict[str, set[str]] = {}
    for name, words in classes().items():
        for word in words:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def is_in(word: str, *names: str) -> bool:
    """Whether a lower-case word is in one of the classes named.

    >>> is_in("the", "determiner"), is_in("minister", "determiner", "preposition")
    (True, False)
    """
    known = _classes_of().get(word)
    return known is not None and not known.isdisjoint(names)
