"""A stretch of a report that is one's own words, though no cue says so: a turn of a dialogue, a letter."""

from __future__ import annotations

from typing import NamedTuple

from sayso.records import Span
from sayso.statements.referents.entities import Entity

PRINTED = frozenset({"headline", "subhead", "paragraph", "quotation"})
"""Kinds of blocks that dialogues and letters are printed in; a first question can stand for a headline."""


class Turn(NamedTuple):
    """A stretch that is one's own words, though no cue says so."""

    span: Span
    speaker: Entity | None
    """None in a letter that nobody signs: who issues the report."""
    hearer: Entity | None = None
    group: Entity | None = None
    """The body that a letter is signed for, which its "we" stands for."""
