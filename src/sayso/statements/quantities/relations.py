"""Comparisons that give no number: "smaller than the last one", "twice as many as in March", "the same number of boats"."""

from __future__ import annotations

from typing import NamedTuple, cast

from sayso.records import Relation
from sayso.statements.quantities.bounds import read_before
from sayso.statements.quantities.rows import TIME, Row
from sayso.statements.quantities.table import values
from sayso.statements.quantities.units import noun_end, read_whole

REACH = 6
"""How many words may stand between a comparative and its "than": a guess."""
CLAUSE = 12
"""The most words of a clause that tells what is compared with: "twice | what the insurer paid"; a guess."""
MANNER = ("more", "less")
"""Comparatives that compare manner as often as amount: "more than glad"."""


FINITE = ("VBZ", "VBD", "VBP", "MD")


class Comparison(NamedTuple):
    """How something compares, in the words from where it was read to before `end`."""

    relation: Relation
    end: int


def read_relation(row: Row, index: int) -> Comparison | None:
    """The comparison that begins at an index, without number; None where none does."""
    return (
        _read_multiple(row, index)
        or _read_bounded(row, index)
        or _read_equal(row, index)
        or _read_comparative(row, index)
        or _read_same(row, index)
    )


def _read_bounded(row: Row, index: int) -> Comparison | None:
    """ "More than | twice the legal limit", "nearly | double the size of the last one"; "up to 11 times" tells a number."""
    before = read_before(row, index)
    return _read_multiple(row, before.end) if before.kinds and row.at(before.end).is_a("multiple") else None


def _read_multiple(row: Row, index: int) -> Comparison | None:
    """ "Twice as many as in March", "double the number of boats", "three times the size of the last one"."""
    word = row.at(index)
    at = index + 1
    is_times = row.at(at).lower == "times" and (word.tag == "CD" or word.text[:1].isdigit())
    relation = "more" if is_times else values("multiple").get(word.lower)
    at += is_times
    if relation is None or (word.tag.startswith("VB") and word.lower != "half"):
        return None
    if row.at(at).lower == "as" and row.at(at + 1).is_a("equal"):
        return Comparison(cast("Relation", relation), _over_equal(row, at) or at + 2)
    if row.at(at).is_a("comparative") and row.at(at + 1).lower == "than":
        end = target_end(row, at + 2)
        return Comparison(cast("Relation", relation), end) if end else None
    if word.lower != "half" and (end := _over_told(row, at)):
        return Comparison(cast("Relation", relation), end)
    if word.lower == "half" and row.at(at + 1).is_a("parted noun"):
        return None  # "half the budget" is a share
    if row.at(at).tag in ("DT", "PRP$") and row.at(at + 1).is_a("size noun"):
        return Comparison(cast("Relation", relation), _over_of(row, at + 2))
    has_adjective = row.at(at).tag in ("DT", "PRP$") and row.at(at + 1).tag in ("JJ", "VBN") and row.at(at + 2).is_a("size noun")
    return Comparison(cast("Relation", relation), _over_of(row, at + 3)) if has_adjective else None


def _over_told(row: Row, index: int) -> int | None:
    """ "Three times | that", "twice | the official one", "double | what the insurer paid": an amount that is told elsewhere."""
    word = row.at(index)
    if word.lower == "what":
        return next((at for at in range(index + 2, index + CLAUSE) if not row.at(at).is_alphabetic), None)
    if word.lower == "that":
        return None if row.at(index + 1).tag.startswith(("NN", "JJ", "VB", "MD", "DT", "PRP", "CD")) else index + 1
    at = index + 1
    while word.tag in ("DT", "PRP$") and row.at(at).tag.startswith("JJ") and at < index + 3:
        at += 1
    return at + 1 if at > index + 1 and row.at(at).lower == "one" else None


def _read_equal(row: Row, index: int) -> Comparison | None:
    """ "As many as before", "as large as the last one", "not as many boats as in March"."""
    if row.at(index).lower not in ("as", "so") or not row.at(index + 1).is_a("equal"):
        return None
    end = _over_equal(row, index)
    is_negated = row.at(index - 1).lower in ("not", "n't", "nearly", "near") or row.at(index - 1).lower.endswith("n't")
    return Comparison("less" if is_negated else "same", end) if end else None


def _over_equal(row: Row, index: int) -> int | None:
    """The index behind "as many (boats) as" and what is compared with, where that is no number."""
    at = noun_end(row, index + 2, many=True)
    if row.at(at).lower != "as":
        return None
    return target_end(row, at + 1)


def _read_comparative(row: Row, index: int) -> Comparison | None:
    """ "Smaller than the last one", "more boats than before", "higher than expected"."""
    word = row.at(index)
    if not word.is_a("comparative") or row.at(index - 1).is_a("comparative"):
        return None
    than = noun_end(row, index + 1, many=True)
    if row.at(than).lower != "than":
        return None
    end = target_end(row, than + 1)
    if _tells_amount(row, than + 1):
        return Comparison(cast("Relation", values("comparative")[word.lower]), than + 3)
    if end is not None and than == index + 1 and row.at(end).tag in FINITE and row.at(end - 1).lower not in ("those", ""):
        return None  # "more than the board | knows"
    if end is None or (word.lower in MANNER and than == index + 1 and row.at(index - 1).tag.startswith(("JJ", "DT"))):
        return None
    return Comparison(cast("Relation", values("comparative")[word.lower]), end)


def _tells_amount(row: Row, index: int) -> bool:
    """ "More than | we declared", "fewer boats than | she expected": somebody's own figure is compared with."""
    return row.at(index).tag == "PRP" and row.at(index + 1).tag.startswith("VB") and row.at(index + 1).is_a("compared")


def _read_same(row: Row, index: int) -> Comparison | None:
    """ "The same number of boats as last year"."""
    at = index + (row.at(index).lower == "the")
    at += row.at(at).lower in ("about", "roughly", "exactly", "almost")
    if row.at(at).lower != "same" or not row.at(at + 1).is_a("size noun") or row.at(at + 2).lower not in ("of", "as"):
        return None
    end = _over_of(row, at + 2)
    behind = target_end(row, end + 1) if row.at(end).lower == "as" else None
    return Comparison("same", behind or end)


def target_end(row: Row, index: int) -> int | None:
    """The index behind what is compared with: "the previous one", "in March", "expected"; None for a number or a clause."""
    word = row.at(index)
    if word.tag == TIME:
        return _over_time(row, index)
    if word.is_a("compared") and not row.at(index + 1).tag.startswith(("NN", "CD")):
        end = index + 1
        return end + 1 if row.at(end).is_a("compared") else end
    if not word.is_a("compared with"):
        return None
    at = index + (word.lower in ("in", "during", "at", "on", "for", "under", "before", "after"))
    if row.at(at).tag == TIME:
        return _over_time(row, at)
    end = read_whole(row, at).end
    if row.at(end).tag == "CD" and row.at(end).lower != "one":
        return None
    if word.lower == "it" and row.at(end).tag.startswith(("VB", "MD")):
        return None
    if row.at(at).tag == "CD" and row.at(at).lower != "one":
        return None
    if end == at and row.at(at).tag in ("DT", "PRP$") and row.at(at + 1).tag == "JJ":
        return at + 2  # "twice as large as the first"
    if end == at:
        return at + 1 if at == index and word.tag in ("DT", "PRP", "IN") and word.lower in ("that", "this", "it", "those") else None
    return end + 1 if row.at(end).lower == "one" else end


def _over_time(row: Row, index: int) -> int:
    while row.at(index).tag == TIME:
        index += 1
    return index


def _over_of(row: Row, index: int) -> int:
    """Goes over "of the boats" behind "the number"."""
    if row.at(index).lower != "of":
        return index
    end = read_whole(row, index + 1).end
    return end if end > index + 1 else index
