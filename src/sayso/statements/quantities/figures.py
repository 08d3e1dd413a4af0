"""Figures of every kind: sums of money, shares, vague words and plain numbers."""

from __future__ import annotations

from sayso.statements.quantities.fractions import read_fraction
from sayso.statements.quantities.numbers import Figure, read_number
from sayso.statements.quantities.rows import QUOTES, Row
from sayso.statements.quantities.table import by_first, interval, numbers, values


def read_figure(row: Row, index: int, *, bounded: bool = False) -> Figure | None:
    """The number that begins at an index; `bounded` where a bound stands before it, so that "dozen" alone is one."""
    money = _read_money(row, index)
    if money is not None:
        return money
    figure = read_fraction(row, index) or _read_vague(row, index) or read_number(row, index, bounded=bounded)
    return _as_share(row, figure) if figure and figure.kind == "count" else figure


# ---- money and shares -------------------------------------------------------------------------------------------


def _read_money(row: Row, index: int) -> Figure | None:
    """A sum whose currency stands before it or close behind: "$3 million", "US$3bn", "EUR 40", "40 €"."""
    at, code = index, ""
    if row.at(at).is_a("currency prefix") and row.touches(at + 1) and row.at(at + 1).lower == "$":
        code, at = values("currency prefix")[row.at(at).lower], at + 2
    elif row.at(at).is_a("currency sign"):
        code, at = values("currency sign")[row.at(at).lower], at + 1
    elif row.at(at).is_a("currency code") and row.at(at).text.isupper():
        code, at = row.at(at).text, at + 1
    figure = read_number(row, at, money=bool(code)) if row.at(at).text[:1].isdigit() else None
    if figure is None:
        return None
    if code:
        return figure._replace(kind="money", unit=code, bound=figure.bound)
    behind = row.at(figure.end)
    if behind.is_a("currency sign"):
        return figure._replace(kind="money", unit=values("currency sign")[behind.lower], end=figure.end + 1)
    if behind.is_a("currency code") and behind.text.isupper():
        return figure._replace(kind="money", unit=behind.text, end=figure.end + 1)
    return None


def _as_share(row: Row, figure: Figure) -> Figure:
    """ "40 | per cent": a number before the word is a share."""
    for entry in by_first("per cent").get(row.at(figure.end).lower, ()):
        if row.says(figure.end, entry.words):
            return figure._replace(kind="share", unit="%", end=figure.end + len(entry.words))
    return figure


# ---- vague words ------------------------------------------------------------------------------------------------


def _read_vague(row: Row, index: int) -> Figure | None:
    """ "A few", "several hundred", "dozens", "tens of thousands"."""
    for entry in by_first("vague").get(row.at(index).lower, ()):
        if row.says(index, entry.words):
            return _read_few(row, index + len(entry.words), interval(entry.value))
    if row.at(index).is_a("plural"):
        return _read_plural(row, index)
    return None


def _read_few(row: Row, end: int, ends: tuple[float, float]) -> Figure | None:
    of = row.at(end).lower == "of"
    scale = numbers("scale").get(row.at(end + of).lower)
    if scale:
        return Figure(ends[0] * scale, ends[1] * scale, end + of + 1, scale)
    plural = numbers("plural scale").get(row.at(end + 1).lower) if of else None
    if plural:
        return Figure(ends[0] * plural, ends[1] * plural, end + 2, plural, is_plural=True)
    needs_more = row.at(end - 1).lower in ("pair", "couple") and not of  # "a couple" is two people
    if needs_more and not row.at(end).tag.startswith(("NNS", "JJR")) and row.at(end).lower != "more":
        return None
    return Figure(*ends, end, is_plural=of)


def _read_plural(row: Row, index: int) -> Figure | None:
    word = row.at(index).lower
    low, high = interval(values("plural")[word])
    follows = row.at(index + 1)
    if follows.lower == "of" and (scale := numbers("plural scale").get(row.at(index + 2).lower)):
        return Figure(low * scale, (high + 1) * scale - 1, index + 3, scale, is_plural=True)
    is_quoted = bool(follows.text) and follows.lower in QUOTES and row.at(index + 2).lower == "of"  # "“scores” of bags"
    if (
        not is_quoted
        and word in ("tens", "scores")
        and follows.lower not in ("of", "or", "more", ",")
        and follows.tag[:3] not in ("VBD", "VBP")
    ):
        return None  # "scores" is as often a verb, or the marks of a test
    end = index + 3 if row.says(index + 1, ("upon", word)) or row.says(index + 1, ("and", word)) else index + 1
    return Figure(low, high, end, is_plural=True)
