"""The words of one sentence of a content, each with its part of speech, mended or guessed from the closed classes."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from sayso.lexicon.cues import forms
from sayso.lexicon.reading import read_entries
from sayso.lexicon.words import classes as lexicon

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NONFINITE = frozenset({"VB", "VBN", "VBG"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
IN_NOUN_PHRASE = NOUNS | {
    "DT",
    "PDT",
    "PRP$",
    "JJ",
    "JJR",
    "JJS",
    "CD",
    "POS",
    "PRP",
    "EX",
    "FW",
    "$",
    "RB",
    "RBR",
    "RBS",
    "#",
    "VBN",
}
"""What a noun phrase is made of, up to what hangs on it."""

SUBJECTS = frozenset({"i", "he", "she", "we", "they", "it", "you", "who"})


NONE: frozenset[str] = frozenset()


class Word(NamedTuple):
    """A token of a content."""

    start: int
    end: int
    text: str
    lower: str
    """Lower-case, with straight apostrophes."""
    tag: str
    """Penn Treebank; `,` for any mark."""
    classes: frozenset[str] = NONE
    """The classes of words it is in."""

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation."""
        return self.tag == ","

    @property
    def is_finite(self) -> bool:
        """Whether its tag is that of a finite verb."""
        return self.tag in FINITE

    @property
    def is_negative(self) -> bool:
        """Whether it is a contraction with "not"."""
        return self.lower.endswith("n't") or self.lower == "cannot"

    def is_in(self, *names: str) -> bool:
        """Whether it is in one of the classes of the lexicon or of propositions.txt."""
        return not self.classes.isdisjoint(names)

    @property
    def is_form_of_be(self) -> bool:
        """Whether it can be a form of "be"; "'s" is one, too."""
        return stem(self.lower) in ("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "ai")

    @property
    def is_form_of_have(self) -> bool:
        """Whether it can be a form of "have"."""
        return stem(self.lower) in ("have", "has", "had", "having", "'ve", "'d", "'s")

    @property
    def is_clause_taker(self) -> bool:
        """Whether it is a verb that can have a clause without "that" behind it: "said", "thinks"."""
        return self.tag[:2] == "VB" and (self.is_in("thinking verb") or takes_clause(self.lower))


NOTHING = Word(-1, -1, "", "", "")


@cache
def held() -> dict[str, frozenset[str]]:
    """Lower-case words to the classes they are in: those of the lexicon and those that only propositions ask for."""
    names: dict[str, set[str]] = {}
    for kept in (lexicon(), classes()):
        for name, words in kept.items():
            for word in words:
                names.setdefault(word, set()).add(name)
    return {word: frozenset(holding) for word, holding in names.items()}


@cache
def classes() -> dict[str, frozenset[str]]:
    """Class name to its words: what only propositions ask for."""
    return {name: frozenset(words.split()) for name, words, _ in read_entries("propositions.txt", 3)}


def takes_clause(word: str) -> bool:
    """Whether a lower-case word is a form of a cue that takes a clause.

    >>> takes_clause("said"), takes_clause("sold")
    (True, False)
    """
    return any(form.cue.kind == "verb" and "clause" in form.cue.takes for form in forms().get(word, ()))


def stem(word: str) -> str:
    """A word without the "n't" that it is contracted with."""
    return word.removesuffix("n't")
