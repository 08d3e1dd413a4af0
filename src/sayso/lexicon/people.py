"""Nouns for people and bodies, and first names by gender."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, get_args

from sayso.lexicon.reading import read_entries
from sayso.lexicon.words import is_in

Gender = Literal["male", "female"]
FAMILIES = (
    *("spokes noun", "leading noun", "chair noun", "politician noun", "lawyer noun", "captain noun", "police noun"),
    *("judge noun", "cleric noun"),
    *("company noun", "paper noun", "broadcast noun"),
)
"""Classes whose words stand for each other: whom a text calls a skipper it may call a captain next."""


@cache
def people() -> dict[str, frozenset[str]]:
    """Class name to its words, lower-case."""
    return {name: frozenset(words.split()) for name, words, _ in read_entries("people.txt", 3)}


@lru_cache(maxsize=1 << 16)
def is_among(word: str, *names: str) -> bool:
    """Whether a lower-case word is in one of the classes named.

    >>> is_among("skipper", "captain noun"), is_among("skipper", "female noun")
    (True, False)
    """
    return not _classes_of(word).isdisjoint(names)


@cache
def _classes_by_word() -> dict[str, frozenset[str]]:
    """Each word to the classes that it is in."""
    found: dict[str, set[str]] = {}
    for name, words in people().items():
        for word in words:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def _classes_of(word: str) -> frozenset[str]:
    return _classes_by_word().get(word, frozenset())


NounClass = Literal["body", "text", "object"]


@cache
def _noun_classes() -> dict[str, NounClass]:
    return {
        word: name
        for name in get_args(NounClass)
        for known, words, _ in read_entries("nouns.txt", 3)
        if known == name
        for word in words.split()
    }


@lru_cache(maxsize=8192)
def class_of_noun(word: str) -> NounClass | None:
    """What a noun in the singular stands for that is no person's in any common sense: a body or house, a text, a thing of use.

    >>> class_of_noun("brigade"), class_of_noun("memorandum"), class_of_noun("camera"), class_of_noun("operator")
    ('body', 'text', 'object', None)
    """
    return _noun_classes().get(word)


belongs = lru_cache(maxsize=1 << 16)(is_in)
"""As `is_in`, for those who ask it of each word of a report several times."""


@cache
def families() -> dict[str, str]:
    """Each word of a family to the family's name."""
    return {word: name for name in reversed(FAMILIES) for word in people()[name]}


@cache
def headline_words() -> dict[str, tuple[str, ...]]:
    """A short word of headlines to the plainer ones for whom it stands: "doc" to "doctor" and "surgeon"."""
    return {
        words.split()[0]: tuple(words.split()[1:])
        for name, words, _ in read_entries("headlines.txt", 3)
        if name == "person or body"
    }


@cache
def first_names() -> dict[str, Gender]:
    """First names, lower-case, to the one gender they go with."""
    found: dict[str, Gender] = {}
    for gender, names, _ in read_entries("first_names.txt", 3):
        for known in get_args(Gender):
            if known == gender:
                found.update(dict.fromkeys(names.split(), known))
    return found


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """A noun without the ending of its plural; a word that may be none comes back as it is.

    >>> singular("officials"), singular("deputies"), singular("spokesmen"), singular("press")
    ('official', 'deputy', 'spokesman', 'press')
    """
    if word.endswith("men") and len(word) > 4:
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else PLURALS.get(word, word)


PLURALS = {"people": "person", "women": "woman", "men": "man", "children": "child", "wives": "wife", "police": "police"}
"""Plurals that no rule of spelling makes."""
