"""A text as another outlet might set it, so that the network learns words and not typography."""

from __future__ import annotations

import random
from collections.abc import Callable

TYPOGRAPHY = (
    str.maketrans("“”‘’", "\"\"''"),
    str.maketrans({"“": "‘", "”": "’"}),
    str.maketrans("“”", "«»"),
    str.maketrans({"“": "'", "”": "'", "‘": "'", "’": "'"}),
)
"""Quotation marks as other outlets set them."""
DOUBLE_MARKS = frozenset('“”"«»')


def vary(text: str, chance: random.Random) -> str:
    """The text set otherwise, character for character: other quotation marks, some lost, capitals.

    The shares are guesses.
    """
    if chance.random() < 0.25:
        text = text.translate(chance.choice(TYPOGRAPHY))
    if chance.random() < 0.06:
        share = chance.choice((0.1, 0.3, 1.0))
        text = "".join(" " if one in DOUBLE_MARKS and chance.random() < share else one for one in text)
    draw = chance.random()
    if draw < 0.1:
        headline = max(text.find("\n"), 0)
        return _same_length(text[:headline], str.upper) + text[headline:]
    if draw < 0.12:
        return _same_length(text, str.upper)
    return _same_length(text, str.lower) if draw < 0.13 else text


def _same_length(text: str, change: Callable[[str], str]) -> str:
    """The text changed but for characters that would become several: "ß" has no single capital."""
    return "".join(changed if len(changed := change(one)) == 1 else one for one in text)
