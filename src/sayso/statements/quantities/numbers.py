"""Numbers in digits and in words, with their scales and what a hyphen joins to them."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from sayso.statements.quantities.rows import Row
from sayso.statements.quantities.table import numbers, values

DIGITS = re.compile(r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[-‑](?P<tail>[^\W\d_].*))?")
HYPHENS = re.compile(r"[-‑]")
SPACED_THOUSANDS = re.compile(r"\d{3}")
DECIMALS = 6
"""To how many decimals a product is rounded, so that 10 per cent off 450 is 405 and nothing beside it."""
LONGEST_DIGITS = 15
"""More digits are a key of a computer's; a guess."""
JOINED = ("duration", "measure", "compound noun")
"""What a number in words is joined to by a hyphen and counts; elsewhere it tells a kind: "two-faced"."""
HUNDRED = 100
SMALL = 20
"""Below this a number may stand behind tens, and below a hundred behind hundreds."""

Kind = Literal["count", "money", "share", "compound"]


class Figure(NamedTuple):
    """A number of a row, without its bounds: the words before `end`."""

    low: float
    high: float
    end: int
    scale: float = 1
    """What it was multiplied with: 1000000 in "3 million"; a range's first number may lack it."""
    kind: Kind = "count"
    unit: str = ""
    """What its own words tell of the unit: a currency, a share, `page` of "40-page"; empty where what follows tells."""
    is_plural: bool = False
    """Whether it is a plural as "hundreds" is, which "of" joins to its unit."""
    bound: str = ""
    """A bound that a hyphen joins to it: "3,000-plus"."""


def read_number(row: Row, index: int, *, bounded: bool = False, money: bool = False) -> Figure | None:
    """A number in digits or words with its scales."""
    word = row.at(index)
    if word.text[:1].isdigit():
        return _read_digits(row, index, money=money)
    return _read_half_scale(row, index) or _read_words(row, index, bounded=bounded)


def _read_digits(row: Row, index: int, *, money: bool) -> Figure | None:
    found = DIGITS.fullmatch(row.at(index).lower)
    if found is None or len(found["number"]) > LONGEST_DIGITS or _is_inside_other(row, index):
        return None
    value, end = float(found["number"].replace(",", "")), index + 1
    if found["tail"]:
        return _with_tail(value, found["tail"], end)
    while _is_spaced_thousand(row, index, end):
        value, end = value * 1000 + float(row.at(end).text), end + 1
    if row.touches(end) and row.at(end).is_alphabetic:
        scale = _read_suffix(row, end, money=money)
        if scale:
            return Figure(value * scale, value * scale, end + 1, scale)
        return Figure(value, value, end) if row.at(end).is_a("abbreviation", "currency code") else None
    if row.at(end).lower == "+" and row.touches(end):
        return Figure(value, value, end + 1, bound="floor")
    return _with_scales(row, Figure(value, value, end))


def _is_inside_other(row: Row, index: int) -> bool:
    """Whether digits stand close to a mark that makes them part of something else: "#4", "@40", "1/2"."""
    before, after = row.at(index - 1), row.at(index + 1)
    glued = row.touches(index) and (before.text[-1:].isalnum() or before.lower in ("/", "#", "@", "=", "&", "_", ".", ":", "'"))
    if row.touches(index) and before.is_a("currency prefix", "currency code"):
        glued = False
    return glued or (row.touches(index + 1) and after.lower in ("/", "_", "=", "@", "'s", "'"))


def _is_spaced_thousand(row: Row, index: int, end: int) -> bool:
    """ "20 | 000": thousands apart by a space."""
    gap = row.text[row.at(end - 1).end : row.at(end).start] if row.at(end).text else ""
    is_thousand = SPACED_THOUSANDS.fullmatch(row.at(end).text) is not None and len(row.at(index).text) <= 3
    return is_thousand and (gap in ("\u00a0", "\u202f", "\u2009") or (gap == " " and row.at(end).text == "000"))


def _read_suffix(row: Row, end: int, *, money: bool) -> float:
    """The scale written close behind digits, 0 where none is: "3m" is millions of money or of what follows, else metres."""
    scale = numbers("suffix").get(row.at(end).lower) or numbers("scale").get(row.at(end).lower, 0.0)
    is_metre = row.at(end).lower == "m" and not money and not row.at(end + 1).tag.startswith(("NN", "JJ"))
    return 0.0 if is_metre else scale


def _with_tail(value: float, tail: str, end: int) -> Figure | None:
    """A number that a hyphen joins to its unit: "40-page", "3,000-plus", "5-million"; ages are none."""
    scale = numbers("scale").get(tail)
    if scale:
        return Figure(value * scale, value * scale, end, scale)
    figure = Figure(value, value, end)
    if tail in ("plus", "odd"):
        return figure._replace(bound="floor" if tail == "plus" else "around")
    if tail in values("per cent"):
        return figure._replace(kind="share", unit="%")
    if tail.endswith(("-old", "-olds", "fold")) or len(tail) == 1 or tail in ("something", "ers"):
        return None
    if tail.startswith(("a-", "per-")):
        return figure
    head, _, further = tail.partition("-")
    if head in numbers("scale"):
        scale = numbers("scale")[head]
        return Figure(value * scale, value * scale, end, scale, "compound", further)
    return figure._replace(kind="compound", unit="" if tail == "strong" else tail)


def _with_scales(row: Row, figure: Figure) -> Figure:
    """ "1.2 | million", "40 | thousand | million"."""
    by: float = _scale_at(row, figure.end)
    if not by:
        return figure
    return _with_scales(row, Figure(figure.low * by, figure.high * by, figure.end + 1, figure.scale * by))


def _scale_at(row: Row, index: int) -> float:
    word = row.at(index).lower
    suffix = numbers("suffix").get(word, 0.0) if word in ("mn", "bn", "mln", "bln", "tn") else 0.0
    return numbers("scale").get(word, suffix)


def _read_half_scale(row: Row, index: int) -> Figure | None:
    """ "Half a million", "half a dozen", "a half-million", "a quarter of a million"; and "half an | hour"."""
    at = index + (row.at(index).lower in ("a", "an"))
    pieces = HYPHENS.split(row.at(at).lower)
    if pieces[0] == "half" and len(pieces) > 1 and pieces[-1] in numbers("scale"):
        scale = numbers("scale")[pieces[-1]]
        return Figure(scale / 2, scale / 2, at + 1, scale)
    above, below, end = spell_part(row, index if row.at(index).lower != "a" or row.at(at).lower != "half" else at)
    if not below:
        return None
    end += row.at(end).lower == "of"
    article = row.at(end).lower in ("a", "an")
    behind = row.at(end + article)
    value = above / below
    if by := numbers("scale").get(behind.lower):
        return Figure(value * by, value * by, end + article + 1, by)
    if article and behind.is_a("duration", "measure"):
        return Figure(value, value, end + 1)
    return None


class _Spoken(NamedTuple):
    """A number in words as far as it was read: what is multiplied already, and what the next scale multiplies."""

    done: float = 0
    open: float | None = None
    scale: float = 1

    @property
    def value(self) -> float:
        """What it comes to if nothing follows."""
        return self.done + (self.open or 0)


def _read_words(row: Row, index: int, *, bounded: bool) -> Figure | None:
    """A number in words: "one hundred and twenty", "two and a half million", "a dozen"."""
    has_article = row.at(index).lower in ("a", "an", "another") and _scale_at(row, index + 1) > 0
    is_told = row.at(index).lower in ("dozen", "hundred") and row.at(index - 1).tag in ("DT", "PRP$")  # "the | dozen or so"
    is_bare = (bounded or is_told) and _scale_at(row, index) > 0
    spoken = _Spoken(open=1) if has_article or is_bare else _Spoken()
    at = index + has_article
    while step := _go_on(row, at, spoken):
        spoken, at = step
    if spoken.open is None:
        return _read_hyphened(row, index)
    if row.says(at, ("and", "a", "half")):
        behind = _scale_at(row, at + 3)
        value = (spoken.value + 0.5) * behind if behind else spoken.value + 0.5 * spoken.scale
        return Figure(value, value, at + 3 + (behind > 0), behind or spoken.scale)
    return Figure(spoken.value, spoken.value, at, spoken.scale)


def _go_on(row: Row, index: int, spoken: _Spoken) -> tuple[_Spoken, int] | None:
    """The number with one word more and the index after it; None where the word belongs to it no more."""
    word = row.at(index).lower
    by = _scale_at(row, index) if spoken.open is not None else 0
    if by == HUNDRED:
        return spoken._replace(open=(spoken.open or 0) * by, scale=max(spoken.scale, by)), index + 1
    if by:
        return _Spoken(spoken.done + (spoken.open or 0) * by, 0, max(spoken.scale, by)), index + 1
    value = _cardinal(word)
    if value is not None and _fits(spoken.open, value):
        return spoken._replace(open=(spoken.open or 0) + value), index + 1
    if word == "and" and spoken.scale >= HUNDRED and _follows_and(row, index + 1, spoken.open):
        return spoken, index + 1
    return None


def _cardinal(word: str) -> float | None:
    """The value of a number word below a hundred."""
    cardinals = numbers("number")
    if word in cardinals:
        return cardinals[word]
    tens, _, ones = word.replace("‑", "-").partition("-")
    if ones in cardinals and cardinals.get(tens, 0) >= SMALL and cardinals[ones] < 10:
        return cardinals[tens] + cardinals[ones]
    return None


def _fits(current: float | None, value: float) -> bool:
    """Whether a number word may go on with what was read: "hundred | twenty", "twenty | five"; "two | three" are two."""
    if current is None or current == 0:
        return True
    return (current % 100 == 0 and value < 100) or (current % 100 >= SMALL and current % 10 == 0 and 0 < value < 10)


def _follows_and(row: Row, index: int, current: float | None) -> bool:
    """Whether a number goes on behind "and": "one hundred and | twenty"."""
    value = _cardinal(row.at(index).lower)
    return value is not None and (current or 0.0) % 100 == 0 and not row.at(index + 1).is_a("part")


def spell_part(row: Row, index: int) -> tuple[float, float, int]:
    """Numerator, denominator and the index behind a fraction; the denominator is 0 where there is none."""
    first, second = row.at(index).lower, row.at(index + 1).lower
    parts, cardinals = numbers("part"), numbers("number")
    pieces = HYPHENS.split(first)
    if len(pieces) == 2 and pieces[0] in cardinals and pieces[1] in parts:
        return cardinals[pieces[0]], parts[pieces[1]], index + 1
    if first == "half":
        return 1, 2, index + 1
    if second in parts and (first in ("a", "an") or (first in cardinals and (second.endswith("s") or cardinals[first] == 1))):
        return cardinals.get(first, 1), parts[second], index + 2
    return 0, 0, index


def _read_hyphened(row: Row, index: int) -> Figure | None:
    """ "Six-year", "two-and-a-half", "one-thousand": a number in words that a hyphen joins to what it counts."""
    pieces = HYPHENS.split(row.at(index).lower)
    whole = _cardinal(pieces[0])
    if len(pieces) < 2 or whole is None:
        return None
    if pieces[1:4] == ["and", "a", "half"]:
        figure = Figure(whole + 0.5, whole + 0.5, index + 1)
        behind = "-".join(pieces[4:])
        return figure._replace(kind="compound", unit=behind) if behind else _with_scales(row, figure)
    tens = _cardinal("-".join(pieces[:2]))
    value, rest = (whole, pieces[1:]) if tens is None else (tens, pieces[2:])
    known = rest and (rest[0] in numbers("scale") or any(rest[0] in values(kind) for kind in JOINED))
    if not known or (value == 1 and rest[0] in ("way", "time", "party", "man")):  # "one-time", "one-party" count nothing
        return None
    return _with_tail(value, "-".join(rest), index + 1)
