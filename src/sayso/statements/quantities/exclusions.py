"""Numbers that count nothing: ages, times of day, names and identifiers, scores, "one" as a pronoun."""

from __future__ import annotations

import re

from sayso.statements.quantities.numbers import Figure
from sayso.statements.quantities.rows import TIME, Row
from sayso.statements.quantities.units import is_plural

YEARS = range(1500, 2200)
"""What four digits without a comma may mean as a year."""
OLDEST = 115
"""No age in a report is higher."""
DASHES = ("-", "–", "—", "‑", "―")
COMING_OF_AGE = (16, 18, 21)
"""Ages that are told alone: "two were under 18"."""
ASIDE_ENDS = (",", ".", ")", ";", "", "–", "—", "―", "-")
ADDRESS_WORDS = 5
"""The longest name of a street; a guess."""
CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")
CLOCK_OPENERS = ("at", "by", "before", "after", "until", "till", "from", "around", "past", "the")
"""What stands before a time of day, and "the" before a train: "the 7.40 from Ostra"."""
AGES = re.compile(r"[-‑]olds?$")
BE = ("is", "was", "are", "were", "'s", "be", "turned", "turns", "turning", "am")
PEOPLE = ("he", "she", "who", "i")


def counts_nothing(row: Row, first: int, figure: Figure, *, bounded: bool) -> bool:
    """Whether the number at `first` is no quantity; `bounded` where a bound before it says that it is one."""
    if _is_age(row, first, figure) or _is_clock_time(row, figure) or _is_time(row, first, figure):
        return True
    if figure.kind in ("money", "share"):
        return False
    if row.at(first).lower == "one":
        if row.at(first + 1).is_name and row.at(first + 2).is_name and not row.is_titled and not is_plural(row.at(first + 2)):
            return True  # "one Ann Vey"
        return _is_pronoun(row, first, figure, bounded=bounded)
    if row.at(first).lower == "zero" and row.at(figure.end).is_a("zero noun"):
        return True
    if bounded:
        return row.at(figure.end).lower == "levels" and row.at(first).text.isdigit() and int(row.at(first).text) in YEARS
    return (
        _is_name(row, first, figure)
        or _is_year(row, first, figure)
        or _is_date(row, first, figure)
        or _is_list_mark(row, first, figure)
        or _is_score(row, first, figure)
        or _is_address(row, first, figure)
        or _is_code(row, first)
    )


def _is_code(row: Row, first: int) -> bool:
    """ "Call 0440": no amount begins with a nought and a digit."""
    text = row.at(first).text
    return len(text) > 1 and text.isdigit() and text.startswith("0")


def is_no_bound(row: Row, index: int, first: int, figure: Figure) -> bool:
    """Whether "over" before the number at `first` only tells how long a thing went on: "paid | over | six years"."""
    is_during = (
        first == index + 1 and row.at(index).lower == "over" and figure.kind == "count" and row.at(figure.end).is_a("duration")
    )
    return is_during and not row.at(index - 1).is_a("measuring")


def _is_age(row: Row, first: int, figure: Figure) -> bool:
    """ "Aged 12", "34 years old", "Ann Vey, 34,", "she is 34"."""
    opening = row.at(first - 2) if row.at(first - 1).lower in ("between", "from", "about", "just", "only") else row.at(first - 1)
    if opening.is_a("age word"):
        return True
    after = figure.end
    is_of_people = row.at(first - 1).lower in ("under", "over", "above", "below") and (
        row.at(first - 2).is_a("people before age") or (figure.low in COMING_OF_AGE and row.at(first - 2).lower in BE)
    )
    if is_of_people and figure.kind == "count" and figure.high <= OLDEST and not is_plural(row.at(after)):
        return True
    if row.at(after).is_a("duration") and (
        row.at(after + 1).lower in ("old", "older", "young") or row.says(after + 1, ("of", "age"))
    ):
        return True
    if row.at(after).lower == "-" and row.at(after + 1).lower in ("to", "and", "or") and AGES.search(row.at(after + 2).lower):
        return True
    if AGES.search(row.at(first).lower) or AGES.search(row.at(after).lower):
        return AGES.search(row.at(first).lower) is not None
    if figure.kind != "count" or figure.scale != 1 or figure.low != figure.high or not 0 < figure.low <= OLDEST:
        return False
    closes = row.at(after).lower in (",", ".", ";", ")", "") or row.at(after).lower in ("and", "when", "years", "–", "—")
    if row.at(first - 1).lower in BE and row.at(first - 2).lower in PEOPLE and closes and row.at(after).lower != "years":
        return True
    is_aside = row.at(first - 1).lower in (",", "(") and row.at(first - 2).is_name and row.at(after).lower in ASIDE_ENDS
    return is_aside and row.at(first).text.isdigit() and not row.at(first - 2).is_a("month")


def _is_clock_time(row: Row, figure: Figure) -> bool:
    """ "9 p.m.", "8 o'clock", "by 7.40 on Monday"."""
    behind = row.at(figure.end)
    is_dotted = figure.end > 0 and CLOCK.fullmatch(row.at(figure.end - 1).text) is not None
    before = row.at(figure.end - 2).lower
    if is_dotted and figure.kind == "count" and before in CLOCK_OPENERS and not behind.tag.startswith(("NN", "JJ", "CD")):
        return True
    return (
        behind.is_a("clock word") and figure.kind == "count" and (behind.lower not in ("est", "et", "pt") or behind.text.isupper())
    )


def _is_time(row: Row, first: int, figure: Figure) -> bool:
    """ "Three days ago", "the last two weeks", "May 4": times that were not taken for one."""
    behind = row.at(figure.end)
    if figure.kind != "count" or not behind.is_a("duration"):
        return False
    if "for" in (row.at(first - 1).lower, row.at(first - 2).lower):
        return False  # "dark for nearly 40 minutes before the crash"
    return row.at(figure.end + 1).is_a("time shift") or row.at(first - 1).is_a("time window")


def _is_pronoun(row: Row, first: int, figure: Figure, *, bounded: bool) -> bool:
    """ "One of them", "the one", "one day"; but "one boat", "one killed"."""
    if figure.scale != 1 or figure.end > first + 1:
        return False
    behind = row.at(figure.end)
    if row.joins_clause(first - 1):
        return not behind.tag.startswith("NN") or behind.is_a("alone noun")  # "admitted that | one region was counted twice"
    if row.at(first - 1).is_a("pronoun opener") and not (bounded or row.at(first - 1).lower in ("the", "only", "last", "first")):
        return True
    if behind.is_a("alone noun") or behind.lower == "of":
        return not (bounded and behind.lower in ("day", "person"))
    if bounded:
        return False
    if row.at(first - 1).lower in ("the", "only", "last", "first", "this", "that"):
        return not behind.tag.startswith("NN")
    is_counted = behind.tag.startswith(("NN", "JJ")) or (behind.is_a("state") and behind.tag != "RB")
    is_counted = is_counted or (behind.tag in ("VBG", "VBN") and row.at(figure.end + 1).tag.startswith("NN"))
    return not is_counted or behind.lower in ("more", "such")


def _is_name(row: Row, first: int, figure: Figure) -> bool:
    """ "Article 5", "Flight 12", "Group of Seven", "KV 110"."""
    word, before = row.at(first), row.at(first - 1)
    if figure.scale != 1 or figure.kind != "count" or "," in word.text or before.tag == TIME or before.is_a("month"):
        return False
    is_group = before.lower == "of" and row.at(first - 2).is_name and row.at(first - 2).lower in ("group", "gang", "committee")
    if before.lower == "magnitude" or is_group:
        return True
    if "." in word.text:
        return False
    if before.lower in (".", "#") and row.at(first - 2).lower in ("no", "nos"):
        return True
    if before.is_a("designator") and not before.tag.startswith(("VB", "DT", "IN")):
        is_singular = not (is_plural(before) or before.lower == "no")
        return is_singular or not row.at(figure.end).tag.startswith("NN")
    if before.lower in ("no", "no.", "nos.", "number"):
        return word.text.isdigit()
    if not word.text[:1].isdigit():
        return _is_written_name(row, first)
    if row.is_titled or not before.is_name or not before.tag.startswith("NN") or (first == 1 and not before.tag.startswith("NNP")):
        return False
    return not _is_received(row, first)


def _is_written_name(row: Row, first: int) -> bool:
    """ "Group of | Seven", "the Big | Four": a written number with a capital inside a sentence."""
    opens = first == 0 or (not row.at(first - 1).is_alphabetic and row.at(first - 1).lower not in ("-", "&"))
    return row.at(first).is_name and not opens and not row.is_titled


def _is_received(row: Row, first: int) -> bool:
    """Whether the name before a number only receives what is counted: "sold | Ostra | 40 boats"."""
    at = first - 1
    while at > 0 and row.at(at).is_name:
        at -= 1
    return row.at(at).is_a("giving verb")


def _is_year(row: Row, first: int, figure: Figure) -> bool:
    text = row.at(first).text
    if figure.scale != 1 or len(text) != 4 or not text.isdigit() or int(text) not in YEARS:
        return False
    before = row.at(first - 1)
    behind = row.at(figure.end)
    is_counted = is_plural(behind) or (behind.tag == "JJ" and is_plural(row.at(figure.end + 1)))
    return not is_counted or before.lower in ("the", "of", "in", "since", "his", "their", "its", "'s", "a", "by", "until", "from")


def _is_date(row: Row, first: int, figure: Figure) -> bool:
    """ "May 4", "4 May", where no time was taken."""
    is_day = row.at(first).text.isdigit() and figure.low < 32 and figure.scale == 1
    before, behind = row.at(first - 1), row.at(figure.end)
    before = row.at(first - 2) if before.lower == "." else before
    return is_day and ((before.is_a("month") and before.is_name) or (behind.is_a("month") and behind.is_name))


def _is_list_mark(row: Row, first: int, figure: Figure) -> bool:
    """ "1. Who came", "(3)", "0800 555 1234": a number that only numbers."""
    before, behind = row.at(first - 1).lower, row.at(figure.end).lower
    is_in_row = any(row.at(at).text.isdigit() for at in (first - 1, figure.end)) and row.at(first).text.isdigit()
    if is_in_row and figure.scale == 1:
        return True  # "0800 | 555 | 1234"
    opens = first == 0 and behind in (".", ")", ":") and row.at(first).text.isdigit() and figure.end < len(row.words) - 1
    return opens or (before, behind) in (("(", ")"), ("[", "]"))


def _is_score(row: Row, first: int, figure: Figure) -> bool:
    """ "Won 2-1", "a 5-4 vote": two numbers close to a dash that are no interval."""
    return _stands_by_dash(row, figure.end, 1) or _stands_by_dash(row, first - 1, -1)


def _stands_by_dash(row: Row, dash: int, step: int) -> bool:
    if row.at(dash).lower not in DASHES or not row.touches(dash) or not row.touches(dash + 1):
        return False
    other = row.at(dash + step)
    return other.text[:1].isdigit() or (step < 0 and other.is_alphabetic)


def _is_address(row: Row, first: int, figure: Figure) -> bool:
    """ "131 Ropewalk Street": a house's number."""
    if not row.at(first).text.isdigit() or figure.scale != 1:
        return False
    at = figure.end
    while at < figure.end + ADDRESS_WORDS and (row.at(at).is_name or row.at(at).text[:1].isdigit()):
        if at > figure.end and row.at(at).is_a("street"):
            return True
        at += 1
    return False
