"""The words of a sentence with their parts of speech, found by a network or guessed from closed classes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sayso.lexicon.words import classes, is_in
from sayso.records import Analysis, Report, Sentence, Span
from sayso.statements.quantities.table import values

TITLED = 0.8
"""The share of words with a capital from which a line is written as titles are, so that capitals tell no name; a guess."""
QUOTES = frozenset("\"“”„'‘’«»")
TIME = "TIME"
"""The tag of a word in a time expression: nothing that is read goes on over it."""
ADJECTIVE_ENDINGS = ("ous", "ful", "ic", "al", "ive", "able", "ible", "less", "ish", "ary", "ern", "ese", "est")


class Word(NamedTuple):
    """A token with its part of speech (Penn Treebank)."""

    start: int
    end: int
    text: str
    lower: str
    """Lower-case, with straight apostrophes; empty in a time expression, so that no word list holds it."""
    tag: str

    @property
    def is_name(self) -> bool:
        """Whether it is written with a capital letter."""
        return self.text[:1].isupper()

    @property
    def is_alphabetic(self) -> bool:
        """Whether it is a word and no number or mark."""
        return self.text[:1].isalpha()

    def is_a(self, *kinds: str) -> bool:
        """Whether the table lists it under one of the kinds named."""
        return any(self.lower in values(kind) for kind in kinds)


NOTHING = Word(-9, -9, "", "", "")


@dataclass(frozen=True, slots=True)
class Row:
    """The words of one sentence."""

    text: str
    """The whole report's text, which the words are offsets into."""
    words: tuple[Word, ...]
    is_titled: bool
    """Whether nearly every word has a capital, as in a headline."""

    def at(self, index: int) -> Word:
        """The word at an index, or an empty one outside the row."""
        return self.words[index] if 0 <= index < len(self.words) else NOTHING

    def joins_clause(self, index: int) -> bool:
        """Whether the word at an index is a "that" which opens a clause: "said | that | half the crew had left"."""
        return self.at(index).lower == "that" and self.at(index).tag == "IN"

    def says(self, index: int, phrase: Sequence[str]) -> bool:
        """Whether some words stand from an index on."""
        return all(self.at(index + ahead).lower == word for ahead, word in enumerate(phrase))

    def touches(self, index: int) -> bool:
        """Whether the word at an index stands close behind the one before it."""
        return 0 < index < len(self.words) and self.words[index - 1].end == self.words[index].start

    def span(self, first: int, end: int) -> Span:
        """From the start of the word at `first` to the end of the last word before `end`."""
        return Span(self.words[first].start, self.words[end - 1].end)


def draw_row(report: Report, analysis: Analysis, sentence: Sentence, taken: Sequence[Span]) -> Row:
    """The row of a sentence; words that stand in `taken` spans (in order) are told by their tag."""
    tokens = analysis.tokens[sentence.first : sentence.last]
    tags = analysis.speech[sentence.first : sentence.last] if analysis.speech else ("",) * len(tokens)
    ahead = bisect_left(taken, sentence.span.start, key=lambda span: span.end)
    words: list[Word] = []
    for token, tag in zip(tokens, tags, strict=True):
        while ahead < len(taken) and taken[ahead].end <= token.start:
            ahead += 1
        if ahead < len(taken) and taken[ahead].start <= token.start:
            words.append(Word(*token, "", TIME))
            continue
        lower = token.text.lower().replace("’", "'")
        before = words[-1] if words else NOTHING
        words.append(Word(*token, lower, _as_modifier(token.text, tag or guess_tag(token.text, lower, before))))
    return Row(report.text, tuple(words), _is_titled(words))


def guess_tag(text: str, lower: str, before: Word) -> str:
    """What a word is likely to be, where no network says: by closed classes and endings.

    >>> guess_tag("pumps", "pumps", NOTHING), guess_tag("heavy", "heavy", NOTHING), guess_tag("carried", "carried", NOTHING)
    ('NNS', 'JJ', 'VBD')
    """
    if not text[:1].isalnum():
        return "POS" if lower in ("'s", "'") else lower
    if text[0].isdigit() or lower in values("number") or lower in values("scale"):
        return "CD"
    if lower in values("pronoun noun"):
        return "NNS"
    for name, tag in CLOSED:
        if is_in(lower, name):
            return tag
    return _guess_open(text, lower, before)


def _as_modifier(text: str, tag: str) -> str:
    """The tag of a word, an adjective's where digits are joined to what they count: "three | 40-foot | boats"."""
    return "JJ" if tag == "CD" and text[-1].isalpha() and ("-" in text or "‑" in text) and text[0].isdigit() else tag


CLOSED = (
    *(("determiner", "DT"), ("preposition", "IN"), ("conjunction", "CC"), ("auxiliary", "VBZ"), ("pronoun", "PRP")),
    *(("object pronoun", "PRP"), ("relative", "WDT"), ("subordinator", "IN"), ("adverb", "RB"), ("irregular past", "VBD")),
)
"""Closed classes and the tag that each of their words mostly has, the first that holds a word wins."""


def _guess_open(text: str, lower: str, before: Word) -> str:
    if text[0].isupper():
        return "NNPS" if lower.endswith("s") and not lower.endswith("ss") else "NNP"
    if lower in values("unmarked plural"):
        return "NNS"
    if lower in values("adjective"):
        return "JJ"
    if lower.endswith("ly") and len(lower) > 4:
        return "RB"
    if lower.endswith("ed") and len(lower) > 4:
        return "VBN" if before.tag in ("CD", "DT", "RB", "JJ") else "VBD"
    if lower.endswith("ing") and len(lower) > 5:
        return "VBG"
    if lower.endswith(ADJECTIVE_ENDINGS):
        return "JJ"
    return "NNS" if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) else "NN"


def _is_titled(words: Sequence[Word]) -> bool:
    letters = [word for word in words if word.is_alphabetic and word.lower not in classes()["preposition"]]
    return len(letters) > 3 and sum(word.is_name for word in letters) > TITLED * len(letters)
