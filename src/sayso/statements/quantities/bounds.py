"""Bounds before and behind a number, and what they make of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from sayso.statements.quantities.numbers import DECIMALS
from sayso.statements.quantities.rows import QUOTES, Row
from sayso.statements.quantities.table import Entry, by_first

LEEWAY = 0.1
"""How far a number said to be approximate may lie off, each way: settled by the guidelines."""
TOPICS = ("about", "over", "around")
"""Words that are as often prepositions of a topic: "asked about 40 boats"."""
AFTERTHOUGHTS = ("and", "possibly", "perhaps", "maybe", "if", "likely", "probably", "give")
"""How a bound behind a comma opens: "40, | and possibly more"."""


class Bounds(NamedTuple):
    """Kinds of bounds (`floor`, `ceiling`, `near`, `around`) and the index after their words."""

    kinds: tuple[str, ...]
    end: int


def bound(low: float, high: float, kinds: Collection[str]) -> tuple[float | None, float | None]:
    """The interval that a number's bounds leave of it; an open end is None. A limit outranks an approximation.

    What is an interval already ("an estimated hundreds", "about 10 to 12") is not widened.

    >>> bound(450, 450, ["around"]), bound(40, 40, ["around", "floor"]), bound(300, 300, ["near"])
    ((405.0, 495.0), (40, None), (270.0, 300))
    """
    if "floor" in kinds:
        return low, None
    if "ceiling" in kinds:
        return None, high
    if low != high:
        return low, high
    if "near" in kinds:
        return round(low * (1 - LEEWAY), DECIMALS), high
    if "around" in kinds:
        return round(low * (1 - LEEWAY), DECIMALS), round(high * (1 + LEEWAY), DECIMALS)
    return low, high


def read_before(row: Row, index: int) -> Bounds:
    """The bounds that begin at an index, with what may stand between them and the number; none where no bound does."""
    kinds: list[str] = []
    at = index
    while True:
        degree = row.at(at).is_a("degree") or row.says(at, ("a", "little")) or row.says(at, ("a", "bit"))
        step = (2 if row.at(at).lower == "a" else 1) if degree else 0
        if not kinds and (quoted := _read_quoted(row, at)):
            return quoted
        entry = find_phrase(row, "before", at + step)
        if entry is not None and not (step == 0 and not kinds and _is_topic(row, at)):
            kinds.append(entry.value)
            at += step + len(entry.words)
        elif kinds and (filler := find_phrase(row, "between", at + (row.at(at).lower == ","))):
            comma = row.at(at).lower == ","
            at += len(filler.words) + comma
            at += comma and row.at(at).lower == ","
        else:
            return Bounds(tuple(kinds), at)


def _read_quoted(row: Row, index: int) -> Bounds | None:
    """ "“In the region of” | £70,000": a bound that alone is quoted."""
    entry = find_phrase(row, "before", index + 1) if row.at(index).lower in QUOTES and row.at(index).text else None
    end = index + len(entry.words) + 1 if entry else index
    is_closed = entry is not None and row.at(end).lower in QUOTES and row.at(end).text != ""
    return Bounds((entry.value,), end + 1) if entry and is_closed else None


def read_behind(row: Row, index: int) -> Bounds | None:
    """The bound that stands behind a number or its unit: "or more", "at most"."""
    comma = row.at(index).lower in (",", "-", "–", "—")
    entry = find_phrase(row, "behind", index + comma)
    if entry is None:
        return None
    end = index + comma + len(entry.words)
    follows = row.at(end)
    closes = entry.words[0] == "at" and not follows.is_alphabetic and not follows.text[:1].isdigit()  # "two beers, | at most."
    if comma and not closes and entry.words[0] not in AFTERTHOUGHTS:
        return None
    if entry.words == ("and", "up") and follows.is_alphabetic:
        return None
    if entry.words == ("plus",) and not follows.tag.startswith(("NN", "JJ", ".", ",", "")):
        return None
    opens_other = follows.tag == "CD" or follows.text[:1].isdigit() or follows.lower == "than" or follows.is_a("currency sign")
    if opens_other or (entry.words[0] in ("at", "and", "plus") and follows.tag in ("DT", "PDT", "PRP$")):
        return None  # "sold 40 at least | 30 of them"
    return Bounds((entry.value,), end)


def find_phrase(row: Row, kind: str, index: int) -> Entry | None:
    """The longest phrase of a kind that stands at an index."""
    entries = by_first(kind).get(row.at(index).lower, ())
    return next((entry for entry in entries if row.says(index, entry.words)), None)


def _is_topic(row: Row, index: int) -> bool:
    """ "A dispute | over | two islands", "asked them | about | 40 boats"."""
    if row.at(index).lower not in TOPICS:
        return False
    before, further = row.at(index - 1), row.at(index - 2)
    return before.is_a("topic word") or (further.is_a("topic word") and before.tag.startswith(("PRP", "RP", "NN")))
