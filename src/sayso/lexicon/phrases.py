"""Phrases of several words that do an act, as patterns over the words of a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from sayso.lexicon.cues import inflect
from sayso.lexicon.reading import read_entries
from sayso.lexicon.words import classes
from sayso.records import ACTS, Act

GAP = 5
"""The most words a `...` of a pattern goes over: "gave [the agency's first report] short shrift"; a guess."""

NEGATING = ("@not", "not", "nor", "no", "nothing", "neither", "wouldn't/won't/shan't", "cannot/can't/couldn't")
"""Elements of a pattern that negate it."""
_GAP = rf"(?:\S+ ){{0,{GAP}}}?"


class PhraseMatch(NamedTuple):
    """An act that a phrase does; the indices of its first word and of the one behind its last."""

    act: Act
    first: int
    end: int
    negated: bool
    """Whether its own words negate: "did not respond" is a refusal made, and not one that was not made."""
    gap: tuple[int, int] = (0, 0)
    """The indices of the first word that its `...` goes over and of the one behind the last: "gave | the story | short shrift"."""


class _Pattern(NamedTuple):
    act: Act
    elements: tuple[str, ...]
    second: frozenset[str] | None
    """The words one of which must stand behind the first; None where any may."""
    negated: bool
    order: int

    def may_begin(self, words: Sequence[str], first: int) -> bool:
        """Whether the word behind the first is one of those that can stand there, before the whole is tried."""
        return self.second is None or (first + 1 < len(words) and words[first + 1] in self.second)


def find_phrase(words: Sequence[str], starts: range) -> PhraseMatch | None:
    """The phrase of small-letter words that begins at one of some indices; of several the first listed.

    >>> find_phrase("the firm gave the story short shrift".split(), range(2, 3))
    PhraseMatch(act='deny', first=2, end=7, negated=False, gap=(3, 5))
    """
    found = list(_matches(words, starts))
    return min(found)[1] if found else None


def find_phrases(words: Sequence[str]) -> list[PhraseMatch]:
    """The phrases of small-letter words, one for each word that can open one, in their order."""
    return [match for _, match in _matches(words, range(len(words)))]


def _matches(words: Sequence[str], starts: range) -> Iterator[tuple[int, PhraseMatch]]:
    """For each word that opens a phrase the first listed, behind its place in the list."""
    if not any(words[first] in _openings() for first in starts):
        return
    joined = " ".join(words) + " "
    offsets = [0]
    for word in words:
        offsets.append(offsets[-1] + len(word) + 1)
    for first in starts:
        for pattern in _openings().get(words[first], ()):
            if pattern.may_begin(words, first) and (hit := _form(pattern.elements).match(joined, offsets[first])):
                gap = hit.span("gap") if "gap" in hit.re.groupindex else (0, 0)
                begin, end = (bisect_left(offsets, at) for at in gap)
                yield pattern.order, PhraseMatch(pattern.act, first, bisect_left(offsets, hit.end()), pattern.negated, (begin, end))
                break


@cache
def _openings() -> dict[str, tuple[_Pattern, ...]]:
    """The words that can open a phrase, and the phrases each opens."""
    found: dict[str, list[_Pattern]] = {}
    for order, (written, act, _) in enumerate(read_entries("phrases.txt", 3)):
        if act not in ACTS:
            message = f"phrases.txt: {written!r} has an unknown act, {act!r}"
            raise ValueError(message)
        elements = tuple(written.split())
        negated = any(element in NEGATING for element in elements)
        pattern = _Pattern(act, elements, _second_words(elements), negated, order)
        for opening in _first_words(elements):
            found.setdefault(opening, []).append(pattern)
    return {opening: tuple(patterns) for opening, patterns in found.items()}


@cache
def _form(elements: tuple[str, ...]) -> re.Pattern[str]:
    """A phrase as a pattern over words that each have a blank behind them; made when it is first needed: a text needs few."""
    return re.compile("".join(map(_element, elements)).replace(_GAP, f"(?P<gap>{_GAP})", 1))


def _second_words(elements: Sequence[str]) -> frozenset[str] | None:
    if len(elements) < 2 or elements[1] in ("...", "@adv") or elements[1].startswith("["):
        return None
    return frozenset(word.partition(" ")[0] for word in _words(elements[1]))


def _first_words(elements: Sequence[str]) -> Iterator[str]:
    yield from dict.fromkeys(_words(elements[0]))


def _element(element: str) -> str:
    """A pattern over words that each have a blank behind them."""
    if element == "...":
        return _GAP
    if element == "@adv":
        adverbs = classes()["adverb"] | classes()["answering adverb"]
        return rf"(?:(?:{_any(adverbs)}|\w+ly) )*"
    if element.startswith("["):
        return rf"(?:(?:{_any(_words(element[1:-1]))}) )?"
    return rf"(?:{_any(_words(element))}) "


def _words(element: str) -> tuple[str, ...]:
    return tuple(word for one in element.split("/") for word in _spell_out(one))


def _spell_out(one: str) -> tuple[str, ...]:
    if one == "@not":
        return tuple(classes()["negation"] | classes()["negative auxiliary"])
    if one.startswith("@"):
        return tuple(classes()[CLASSES.get(one[1:], one[1:])])
    if one.startswith("~"):
        return tuple(word for verb in one[1:].split("|") for word in inflect(*verb.split(",")))
    return (one,)


CLASSES = {
    "answer": "giving answer",
    "answering": "answering verb",
    "verifying": "verifying verb",
    "saidthing": "speaking noun",
    "volition": "volition",
}
"""The short names of classes in patterns."""


def _any(words: Sequence[str] | frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
