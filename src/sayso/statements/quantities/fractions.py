"""Fractions as shares in per cent: "half of", "two-thirds", "one in five"."""

from __future__ import annotations

from sayso.statements.quantities.numbers import Figure, read_number, spell_part
from sayso.statements.quantities.rows import QUOTES, Row

MEASURED = ("by", "to", "than", "over", "under", "about", "around", "nearly", "almost", "roughly")
"""Behind these "a quarter" is a share without "of"."""


def read_fraction(row: Row, index: int) -> Figure | None:
    """Fractions of something, in per cent: "half of", "a third of", "two-thirds", "one in five"."""
    return _read_part(row, index) or _read_one_in(row, index)


def _read_part(row: Row, index: int) -> Figure | None:
    above, below, end = spell_part(row, index)
    if not below:
        return None
    if row.at(end).lower == "-" or row.at(end).lower in ("a", "an"):  # "half an hour", "half a million" are no shares
        return None
    if row.at(end).lower == "of" and row.at(end + 1).lower in ("a", "an"):
        return None
    before = row.at(index - 1)
    if before.is_a("pronoun opener", "change") and before.lower not in ("up", "some", "only") and not row.joins_clause(index - 1):
        return None  # "the first half"
    if (row.at(index - 1).lower == "in" and row.at(end).lower != "of") or not _stands_as_share(row, index, end):
        return None
    share = round(100 * above / below, 1)
    return Figure(share, share, end, kind="share", unit="%")


def _stands_as_share(row: Row, index: int, end: int) -> bool:
    """Whether a fraction tells a share: "half of", "half the fleet", "two-thirds"; "a third | ship" does not."""
    after = row.at(end)
    if after.lower == "of" or (after.text and after.lower in QUOTES and row.at(end + 1).lower == "of"):
        return True  # "“fewer than half” of the horns"
    if row.at(index).lower == "half" or row.at(end - 1).lower == "half":
        if row.at(index - 1).lower in (*MEASURED, "at") and not after.is_alphabetic and row.at(index).lower == "half":
            return True  # "put the shortfall at nearly half."
        return after.tag in ("DT", "PRP$", "PDT") or after.tag.startswith(("VB", "MD")) or after.lower in ("their", "its")
    if row.at(index).lower in ("a", "an"):  # "rose by a quarter", "cut by up to a fifth"
        return row.at(index - 1).lower in MEASURED and not after.tag.startswith(("NN", "JJ"))
    is_plural = row.at(end - 1).lower.endswith("s")
    return is_plural or not after.tag.startswith(("NN", "JJ")) or after.lower == "more"


def _read_one_in(row: Row, index: int) -> Figure | None:
    """ "One in five voters", "nine out of ten"."""
    above = read_number(row, index)
    if above is None or above.scale != 1:
        return None
    at = above.end
    at += 1 if row.at(at).lower == "in" else 2 if row.says(at, ("out", "of")) else 0
    at += row.at(at).lower == "every"
    if at == above.end and row.at(at).lower == "of" and row.at(at + 1).lower in ("10", "ten", "every"):
        at += 1 + (row.at(at + 1).lower == "every")
    below = read_number(row, at) if at > above.end else None
    if below is None or below.high <= above.high or below.unit or below.low < 2 or row.at(below.end).is_a("duration"):
        return None
    follows = row.at(below.end)
    is_share = (
        follows.lower == "of"
        or follows.tag.startswith(("NN", "JJ", "VB", "MD"))
        or row.at(at - 1).lower != "in"
        or not follows.is_alphabetic
    )
    if not is_share or (float(below.low) > 1000 and row.at(at - 1).lower == "in" and follows.tag[:2] != "NN"):
        return None
    share = round(100 * above.low / below.low, 1)
    return Figure(share, share, below.end, kind="share", unit="% of")
