"""The words of quantities by kind, as `lexicon/quantities.txt` lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from sayso.lexicon.reading import read_entries


class Entry(NamedTuple):
    """A phrase of the table."""

    words: tuple[str, ...]
    """Lower-case, as tokens cut them."""
    value: str
    """What the table says of it; `-` where a phrase only belongs to its kind."""


@cache
def values(kind: str) -> Mapping[str, str]:
    """The phrases of a kind and their values, lower-case: "forty" to "40"."""
    return {" ".join(entry.words): entry.value for entry in _entries().get(kind, ())}


@cache
def numbers(kind: str) -> Mapping[str, float]:
    """As `values`, where they are numbers."""
    return {words: float(value) for words, value in values(kind).items()}


@cache
def by_first(kind: str) -> Mapping[str, tuple[Entry, ...]]:
    """The phrases of a kind by their first word, the longest first."""
    found: dict[str, list[Entry]] = {}
    for entry in _entries().get(kind, ()):
        found.setdefault(entry.words[0], []).append(entry)
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry.words))) for first, entries in found.items()}


def interval(value: str) -> tuple[float, float]:
    """The ends of an interval as the table writes it.

    >>> interval("24..99")
    (24.0, 99.0)
    """
    low, _, high = value.partition("..")
    return float(low), float(high)


@cache
def _entries() -> Mapping[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for kind, phrases, value, _ in read_entries("quantities.txt", 4):
        found.setdefault(kind, []).extend(_spell_out(phrases, value))
    return {kind: tuple(entries) for kind, entries in found.items()}


def _spell_out(phrases: str, value: str) -> Iterator[Entry]:
    """The phrases of a line, each with its own value or the one that all share."""
    listed = phrases.split(", ")
    given = value.split(", ")
    if len(given) not in (1, len(listed)):
        message = f"quantities.txt: expected one value or one for each of {phrases!r}, got {value!r}"
        raise ValueError(message)
    for phrase, own in zip(listed, given if len(given) > 1 else given * len(listed), strict=True):
        yield Entry(tuple(phrase.split()), own)
