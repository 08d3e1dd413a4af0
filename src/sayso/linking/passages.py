"""The words that are compared across reports: a content and what stands before it, and what makes two of them worth comparing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sayso.ids import passage_id
from sayso.lexicon.words import is_in
from sayso.linking.names import plain, stem

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
NUMBER = re.compile(r"\d[\d,.]*")
SHORT = 3
"""Content words up to which a passage can stand for a longer one in other words: "the sale", "it took place"."""
KEPT = 65536
"""Passages whose words are kept in memory: those of a few thousand reports."""


class Passage(NamedTuple):
    """A content and the words before it, each with single spaces."""

    before: str
    content: str

    @property
    def id(self) -> str:
        """Of its words: copies have the same passages."""
        return _traits(self).id

    @property
    def stems(self) -> frozenset[str]:
        """The content words, without the endings of inflection."""
        return _traits(self).stems

    @property
    def names(self) -> frozenset[str]:
        """The capitalised words in it and before it: reports of one affair share some."""
        return _traits(self).names

    @property
    def is_short(self) -> bool:
        """Whether it has too few content words to share some with all that say the same."""
        return len(self.stems) <= SHORT


class _Traits(NamedTuple):
    id: str
    stems: frozenset[str]
    names: frozenset[str]


@lru_cache(maxsize=KEPT)
def _traits(passage: Passage) -> _Traits:
    both = f"{passage.before} {passage.content}"
    return _Traits(
        passage_id(passage.before, passage.content),
        frozenset(stem_of(word) for word in words(passage.content) if not is_closed(word)),
        frozenset(stem(plain(found[0])) for found in WORD.finditer(both) if can_name(found[0])),
    )


def can_name(word: str) -> bool:
    """Whether a word has a capital, and not as the first of a sentence or as a day: "Two", "The", "Monday"."""
    lower = word.lower()
    return word[:1].isupper() and not is_closed(lower) and not is_in(lower, "numeral", "day", "month", "time noun", "adverb")


def words(text: str) -> list[str]:
    """The words and numbers of a text in lower case."""
    return [found[0].lower() for found in WORD.finditer(text)] + [found[0].rstrip(".,") for found in NUMBER.finditer(text)]


def is_closed(word: str) -> bool:
    """Whether a lower-case word is of a closed class and tells nothing of what happened."""
    return is_in(word, "determiner", "preposition", "conjunction", "pronoun", "auxiliary", "negation", "modal") or len(word) < 2


def stem_of(word: str) -> str:
    """A word without the endings of inflection, roughly.

    >>> stem_of("shipped") == stem_of("shipping") == stem_of("ships"), stem_of("deliveries") == stem_of("delivery")
    (True, True)
    """
    bare = plain(word)
    for ending, instead in (
        ("ies", "y"),
        ("ying", "y"),
        ("ied", "y"),
        ("ing", ""),
        ("ments", "ment"),
        ("ions", "ion"),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
    ):
        if bare.endswith(ending) and len(bare) - len(ending) + len(instead) >= 3:
            bare = bare[: len(bare) - len(ending)] + instead
            break
    if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "sle":
        bare = bare[:-1]
    return bare.rstrip("e") if len(bare) > 4 else bare
