"""Finds the quantities of a report: bounds, a number and what it counts, or a comparison.

Where the guidelines' table leaves room, it is settled here: an adjective compound ("a 40-page report") counts with the
word behind its hyphen as the unit; a share is of what the text has, determiner and all ("% of the fleet"); currency
signs become ISO codes, words stay ("3m euros" is `euros`); "just under" and "well over" are "under" and "over"; "rose
from 10 to 12" tells two quantities; "12 of the 40 boats" tells 12 and 40, both of boats; "the crew of 12" counts 12 of
nothing named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from sayso.records import Analysis, Quantity, Report, Span
from sayso.statements.quantities.bounds import bound, find_phrase, read_before, read_behind
from sayso.statements.quantities.exclusions import counts_nothing, is_no_bound
from sayso.statements.quantities.intervals import number_start, read_interval
from sayso.statements.quantities.numbers import HYPHENS, Figure, read_number
from sayso.statements.quantities.relations import read_relation
from sayso.statements.quantities.rows import QUOTES, Row, draw_row
from sayso.statements.quantities.table import by_first, values
from sayso.statements.quantities.units import Unit, noun_end, read_unit, read_whole

NUMBER_KINDS = ("number", "scale", "plural", "part", "currency sign", "currency code")
OPENING_KINDS = ("untold size", "before", "range opener", "vague", "comparative", "multiple", "degree", "currency prefix")


def find_quantities(report: Report, analysis: Analysis, taken: Sequence[Span]) -> tuple[Quantity, ...]:
    """The quantities of a report's sentences, in order and apart; numbers in `taken` spans (times, in order) are none."""
    found: list[Quantity] = []
    for sentence in analysis.sentences:
        tokens = analysis.tokens[sentence.first : sentence.last]
        if any(_may_open(token.text) for token in tokens):
            found += _read_row(draw_row(report, analysis, sentence, taken))
    return tuple(found)


@cache
def _openers() -> frozenset[str]:
    """The lower-case words that a quantity can begin with, besides digits."""
    firsts = {first for kind in (*NUMBER_KINDS, *OPENING_KINDS) for first in by_first(kind)}
    return frozenset(firsts | QUOTES | {"a", "an", "another", "as", "so", "the", "same", "half"})


@cache
def _tellers() -> frozenset[str]:
    """The words of which one must stand in a sentence that tells a quantity without digits."""
    kinds = (*NUMBER_KINDS, "comparative", "multiple", "open noun")
    return frozenset(
        {first for kind in kinds for first in by_first(kind)}
        | {"few", "many", "several", "handful", "couple", "pair", "as", "same"}
    )


def _may_open(text: str) -> bool:
    if text[0].isdigit():
        return True
    lower = text.lower()
    return lower in _tellers() or ("-" in lower and lower.partition("-")[0] in _tellers())


def _read_row(row: Row) -> Iterator[Quantity]:
    index = 0
    while index < len(row.words):
        found = _read_at(row, index) if _opens(row, index) else None
        if found is None:
            index += 1
        else:
            quantity, index = found
            if quantity is not None:
                yield quantity


def _opens(row: Row, index: int) -> bool:
    """Whether a quantity can begin at a word: seen at a glance, since most words open none."""
    word = row.at(index)
    if word.lower == "the":
        return row.at(index + 1).lower in ("same", "very")
    return word.lower[:1].isdigit() or word.lower in _openers() or HYPHENS.split(word.lower)[0] in values("number")


def _read_at(row: Row, index: int) -> tuple[Quantity | None, int] | None:
    """The quantity that begins at an index, and the index after it; no quantity but an index where a number counts nothing."""
    comparison = read_relation(row, index)
    if comparison is not None:
        span = row.span(index, comparison.end)
        return Quantity(row.text[span.start : span.end], span, None, None, None, comparison.relation), comparison.end
    return _read_open(row, index) or _read_or_two(row, index) or _read_amount(row, index)


def _read_open(row: Row, index: int) -> tuple[Quantity, int] | None:
    """ "A limited number of boats": what is counted without a number."""
    at = index
    if row.at(at).lower not in ("a", "an") and not (row.at(at).is_a("untold size") and row.at(at + 1).is_a("open noun")):
        return None
    if row.at(at + 1).is_a("untold size") and row.at(at + 2).lower == "many":  # "a great | many people"
        many = read_unit(row, at + 3, many=True)
        return _untold(row, index, many, many.end) if many.end > many.first else None
    at += row.at(at).lower in ("a", "an")
    while row.at(at).tag.startswith(("JJ", "VB", "RB", "NN")) and not row.at(at).is_a("open noun") and at < index + 4:
        at += 1
    if not row.at(at).is_a("open noun"):
        return None
    if row.at(at + 1).lower != "of":  # "a small amount |", "limited quantities |"
        is_alone = row.at(at - 1).is_a("untold size") and not row.at(at + 1).tag.startswith(("NN", "CD"))
        return _untold(row, index, Unit(at + 1, at + 1), at + 1) if is_alone else None
    begins = at + 2
    while row.at(begins).tag in ("DT", "PRP$") or (row.at(begins).lower == "own" and begins > at + 2):
        begins += 1
    unit = read_unit(row, begins, many=row.at(at).lower.startswith("number"))
    return _untold(row, index, unit, unit.end) if unit.end > unit.first else None


def _untold(row: Row, index: int, unit: Unit, end: int) -> tuple[Quantity, int]:
    """What is counted without a number, from an index on."""
    span = row.span(index, end)
    return Quantity(row.text[span.start : span.end], span, None, None, unit.written(row) or None), end


def _read_or_two(row: Row, index: int) -> tuple[Quantity, int] | None:
    """ "A boat | or two", "an honest witness | or two": one of them, or the number behind."""
    unit = Unit(index + 1, noun_end(row, index + 1, many=False)) if row.at(index).lower in ("a", "an") else Unit(index, index)
    if unit.end <= unit.first or row.at(unit.end).lower != "or" or row.at(index + 1).is_a("scale"):
        return None
    figure = read_number(row, unit.end + 1)
    if figure is None or figure.low <= 1 or figure.kind != "count" or row.at(figure.end).tag.startswith(("NN", "JJ")):
        return None
    span = row.span(index, figure.end)
    return Quantity(row.text[span.start : span.end], span, 1, figure.high, unit.written(row)), figure.end


def _read_amount(row: Row, index: int) -> tuple[Quantity | None, int] | None:
    before = read_before(row, index)
    figure = read_interval(row, before.end, bounded=bool(before.kinds))
    if figure is None:
        return None
    if before.kinds and is_no_bound(row, index, before.end, figure):
        return None
    if counts_nothing(row, number_start(row, before.end), figure, bounded=bool(before.kinds)):
        return None, figure.end
    kinds = [*before.kinds, figure.bound]
    end, unit, behind = _read_counted(row, figure)
    low, high = bound(figure.low, figure.high, [*kinds, *behind])
    if figure.kind == "count" and (further := _read_further(row, end, figure.low)):
        high, end = further.high, further.end
    span = row.span(index, end)
    return Quantity(row.text[span.start : span.end], span, low, high, unit or None), end


def _read_counted(row: Row, figure: Figure) -> tuple[int, str, tuple[str, ...]]:
    """The index after a number's unit, the unit, and the bounds that stand behind number or unit."""
    first = read_behind(row, figure.end)
    end = first.end if first else figure.end
    kinds = first.kinds if first else ()
    end, unit = _read_unit_of(row, figure, end)
    second = None if first else read_behind(row, end)
    if second is not None and not (second.end <= end):
        return second.end, unit, second.kinds
    return end, unit, kinds


def _read_unit_of(row: Row, figure: Figure, end: int) -> tuple[int, str]:
    """The index after the unit and the unit, where bounds behind the number end at `end`."""
    if figure.kind == "share":
        return _read_share_of(row, figure, end)
    if figure.unit or figure.kind in ("money", "compound"):
        return end, figure.unit
    if row.at(end).is_a("abbreviation") and (
        row.touches(end) or row.at(end).lower in ("km", "kg", "mph", "ft", "cm", "mm", "mw", "gw")
    ):
        unit = read_abbreviated(row, end)
        return unit, _written(row, end, unit)
    if row.at(end).lower == "°":
        last = end + 1 + (row.touches(end + 1) and row.at(end + 1).is_alphabetic)
        return last, _written(row, end, last)
    at = end
    if row.at(at).lower in ("more", "other") and row.at(at + 1).lower == "than":
        return at + 1, ""
    at += row.at(at).lower == "more"
    if row.at(at).lower == "of":
        return _read_partitive(row, end, at + 1)
    if row.at(at).lower in QUOTES and row.at(at).text and row.at(at + 1).lower == "of":  # "sold “hundreds” of boats"
        return _read_partitive(row, end, at + 2)
    many = figure.high > 1 or figure.low != figure.high
    unit_words = read_unit(row, at, many=many)
    if unit_words.end <= unit_words.first:
        return at, ""
    return unit_words.end, unit_words.written(row)


def read_abbreviated(row: Row, index: int) -> int:
    """The index after a unit written short: "30km", "40 kg of wheat", "50 km per hour"."""
    end = index + 1
    if row.says(end, ("per", "hour")) or row.says(end, ("an", "hour")):
        return end + 2
    if row.at(end).lower == "of":
        after = noun_end(row, end + 1, many=False)
        return after if after > end + 1 and not row.at(end + 1).is_name else end
    return end


def _read_partitive(row: Row, end: int, index: int) -> tuple[int, str]:
    """ "Hundreds of | drones", "12 of | the boats", "12 of | them"; of "12 of | the 40 boats" only the unit is taken."""
    at = index
    while row.at(at).tag in ("DT", "PDT", "PRP$") and row.at(at + 1).lower:
        at += 1
    owner = noun_end(row, at, many=True)
    at = owner + 1 if owner > at and row.at(owner).tag == "POS" else at  # "of the yard's | jobs"
    other = read_interval(row, at, bounded=False)
    unit = read_unit(row, other.end if other else at, many=True)
    if unit.end <= unit.first:
        fate = not other and row.at(at).is_a("state") and row.at(at).tag.startswith(("JJ", "VB"))
        return (at + 1, row.at(at).text) if fate else (end, "")  # "dozens of | wounded"
    return end if other else unit.end, unit.written(row)


def _read_share_of(row: Row, figure: Figure, end: int) -> tuple[int, str]:
    """The unit of a share: `%`, with what it is a share of where "of" or a determiner joins that."""
    if figure.unit == "% of":
        whole = read_whole(row, end + (row.at(end).lower == "of"))
        return (whole.end, f"% of {whole.written(row)}") if whole.end > whole.first else (end, "%")
    if row.at(end).text and row.at(end).lower in QUOTES and row.at(end + 1).lower == "of":
        quoted = _read_share_of(row, figure._replace(end=end + 1), end + 1)  # "“fewer than half” of the horns"
        return quoted if quoted[0] > end + 1 else (end, quoted[1])
    is_half = row.at(figure.end - 1).lower == "half" and row.at(end).tag in ("DT", "PRP$", "PDT")
    if row.at(end).lower != "of" and not is_half:
        return end, "%"
    at = end + (row.at(end).lower == "of")
    whole = read_whole(row, at)
    if whole.end == whole.first + 1 and row.at(whole.first).tag == "PRP":
        return whole.end, "% of it" if row.at(whole.first).lower == "it" else "%"  # "a third of | them"
    if whole.end > whole.first:
        return whole.end, f"% of {whole.written(row)}"
    return end, _name_counted_whole(row, at)


def _name_counted_whole(row: Row, index: int) -> str:
    """The unit of a share of something that has a number of its own, which stays a quantity: "two-thirds of | the 90 seats"."""
    at = index
    while row.at(at).tag in ("DT", "PRP$"):
        at += 1
    other = read_interval(row, at, bounded=False)
    unit = read_unit(row, other.end, many=True) if other and other.kind == "count" else None
    return f"% of {_written(row, index, unit.end)}" if unit and unit.end > unit.first else "%"


def _read_further(row: Row, end: int, low: float) -> Figure | None:
    """ "Hundreds of drones, | and possibly thousands": a second number behind the unit of the first."""
    at = end + (row.at(end).lower in (",", "-", "–", "—"))
    joining = find_phrase(row, "range", at)
    if joining is None or joining.words in (("or",), ("to",)):
        return None
    figure = read_interval(row, at + len(joining.words), bounded=False)
    if figure is None or figure.high <= low or figure.kind != "count" or row.at(figure.end).tag.startswith(("NN", "JJ")):
        return None
    return figure


def _written(row: Row, first: int, end: int) -> str:
    start, stop = row.span(first, end)
    return " ".join(row.text[start:stop].split())
