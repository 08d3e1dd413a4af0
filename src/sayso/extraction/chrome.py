"""Page chrome: words that belong to the page and not to the report. The phrases are data, in chrome.txt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, cast, get_args

How = Literal["whole", "start", "label", "within"]

LONGEST = 200
"""Characters beyond which a block is no chrome by `start` or `within`: a guess; a full paragraph may quote a rights notice."""

_EDGES = " \t\r\n\f\xa0.,:;!…•·|>»›→←<«‹-–—*[]"
_STOPS = (".", "!", "?", ".”", '."')
_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
_CRUMB = re.compile(r"\s*[>»›]\s*|\s+/\s+")


class Phrase(NamedTuple):
    """Words of page chrome, how they are looked for, and why they are in the list."""

    how: How
    words: str
    reason: str


def is_chrome(words: str) -> bool:
    """Whether a block of text is page chrome.

    >>> is_chrome("12 Comments:"), is_chrome("No comments were made by the harbour master.")
    (True, False)
    """
    if not any(character.isalnum() for character in words):
        return True  # a row of stars or dashes, a lone invisible character: it says nothing
    if len(words) > LONGEST:
        return False
    plain = _simplify(words)
    table = _table()
    return (
        plain.strip(_EDGES) in table.whole
        or table.start.match(plain) is not None
        or (not plain.endswith(_STOPS) and table.label.match(plain) is not None)
        or any(phrase in plain for phrase in table.within)
        or _is_breadcrumb(words)
    )


def load(lines: Iterable[str]) -> tuple[Phrase, ...]:
    """The phrases of a list; ValueError names a line without its three parts."""
    phrases = []
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = tuple(part.strip() for part in line.split("|"))
        if len(parts) != 3 or parts[0] not in get_args(How) or not all(parts):
            message = f"line {number}: expected `whole, start, label or within | words | why it is here`, found {line.strip()!r}"
            raise ValueError(message)
        phrases.append(Phrase(cast("How", parts[0]), parts[1], parts[2]))
    return tuple(phrases)


class _Table(NamedTuple):
    whole: frozenset[str]
    start: re.Pattern[str]
    label: re.Pattern[str]
    within: tuple[str, ...]


@cache
def _table() -> _Table:
    phrases = load((files("sayso.extraction") / "chrome.txt").read_text("utf-8").splitlines())

    def pick(how: How) -> list[str]:
        return [_simplify(phrase.words) for phrase in phrases if phrase.how == how]

    return _Table(frozenset(pick("whole")), _beginning(pick("start")), _beginning(pick("label")), tuple(pick("within")))


def _beginning(phrases: list[str]) -> re.Pattern[str]:
    """Any of the phrases at the beginning, and no word that only begins alike."""
    return re.compile("(?:" + "|".join(re.escape(phrase) for phrase in phrases) + r")(?:(?<!\w)|(?!\w))")


def _simplify(words: str) -> str:
    return _NUMBER.sub("#", " ".join(words.casefold().replace("’", "'").split()))


def _is_breadcrumb(words: str) -> bool:
    """`Home > World > Europe`: three or more steps, or two that begin at home; steps are a few words and end in no full stop."""
    steps = _CRUMB.split(words.strip())
    if len(steps) < 2 or not all(0 < len(step.split()) <= 4 and step[-1] not in '.?!”"' for step in steps):
        return False
    return steps[0].casefold() == "home" or (len(steps) > 2 and re.search("[>»›]", words) is not None)
