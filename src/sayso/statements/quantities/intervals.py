"""Two numbers that tell one interval: "10 to 12", "between $3 and $5 million", "hundreds, and possibly thousands"."""

from __future__ import annotations

from sayso.statements.quantities.bounds import find_phrase
from sayso.statements.quantities.figures import read_figure
from sayso.statements.quantities.numbers import Figure
from sayso.statements.quantities.rows import Row
from sayso.statements.quantities.units import noun_end

DASHES = ("-", "–", "—", "‑")
ASIDES = (",", "-", "–", "—")
CHANGE_REACH = 7
"""How far before "from 10 to 12" a verb of change may stand; a guess."""


def number_start(row: Row, index: int) -> int:
    """The index of the first number of an interval that may have an opener: "between | 10 and 12"."""
    opener = find_phrase(row, "range opener", index)
    return _over_about(row, index + len(opener.words)) if opener else index


def read_interval(row: Row, index: int, *, bounded: bool) -> Figure | None:
    """The number or the two of an interval that begin at an index; `bounded` where a bound stands before them."""
    opener = find_phrase(row, "range opener", index)
    if opener is None:
        first = read_figure(row, index, bounded=bounded)
        if first is None or (row.at(index - 1).lower == "from" and row.at(first.end).lower == "to"):
            return first  # "rose from | 10 to 12": as an opener it was refused
        return _join_dashed(row, first) or _join(row, first, None) or first
    if opener.words[-1] == "from" and opener.words[0] == "from" and _tells_change(row, index):
        return None
    first = read_figure(row, number_start(row, index))
    return first and _join(row, first, "and" if opener.words[-1] == "between" else "to")


def _tells_change(row: Row, index: int) -> bool:
    """ "Rose | from 10 to 12": two amounts."""
    return any(row.at(at).is_a("change") for at in range(index - 1, max(-1, index - CHANGE_REACH), -1))


def _over_about(row: Row, index: int) -> int:
    """Goes over what approximates one end of an interval: "between | about 10 and about 12"."""
    entry = find_phrase(row, "before", index)
    return index + len(entry.words) if entry and entry.value in ("around", "near") else index


def _join(row: Row, first: Figure, joining: str | None) -> Figure | None:
    """The interval of a number with the one that a joining word joins to it; with an opener its unit may be repeated."""
    at = first.end
    if joining is not None:
        if row.at(at).lower != joining:
            at = noun_end(row, at, many=True)
        if row.at(at).lower != joining:
            return None
        at += 1
    else:
        comma = row.at(at).lower in ASIDES and not row.touches(at + 1)
        entry = find_phrase(row, "range", at + comma)
        if entry is None or (comma and entry.words in (("to",), ("or",))):
            return None
        at += comma + len(entry.words)
    second = read_figure(row, _over_about(row, at))
    joined = second and _merge(first, second)
    goes_on = joined and joining is None and (row.at(joined.end + 1).lower == "of" or row.at(joined.end + 1).tag == "NNS")
    if joined and goes_on and row.at(first.end).lower == row.at(joined.end).lower and row.at(joined.end).lower in ASIDES:
        return joined._replace(end=joined.end + 1)  # "dozens, perhaps hundreds, | of boats"
    return joined


def _join_dashed(row: Row, first: Figure) -> Figure | None:
    """ "10-12 tonnes", "$3-5 million": close to a dash, where what follows can be counted."""
    dash = first.end
    if row.at(dash).lower not in DASHES or row.touches(dash) != row.touches(dash + 1):
        return None
    second = read_figure(row, dash + 1)
    if second is None or (not row.at(dash + 1).text[:1].isdigit() and row.at(dash + 1).lower != "$"):
        return None
    joined = _merge(first, second)
    counted = joined and (joined.unit or joined.scale > 1 or row.at(joined.end).tag.startswith(("NN", "JJ")))
    return joined if counted else None


def _merge(first: Figure, second: Figure) -> Figure | None:
    """One interval of two numbers; None where they are of different kinds or fall."""
    if first.unit and second.unit and first.unit != second.unit:
        return None
    low, high = first.low, second.high
    mantissa = second.high / second.scale
    shares_scale = second.scale > 1 and first.scale == 1 and (low < mantissa or (first.is_plural and second.is_plural))
    if shares_scale and first.high < second.scale:
        low *= second.scale
    if not low < high or (first.kind == "money" and second.kind == "share"):
        return None
    kind = first.kind if first.unit else second.kind
    return second._replace(low=low, kind=kind, unit=first.unit or second.unit, is_plural=second.is_plural)
