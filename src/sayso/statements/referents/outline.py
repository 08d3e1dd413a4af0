"""A report's noun phrases with all that is known of them before it is read through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sayso.statements.referents.entities import Entity
from sayso.statements.referents.links import Links
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.wording import Text


class Outline(NamedTuple):
    """The phrases of a report, how they hang together, and which of them head sources."""

    text: Text
    nouns: Sequence[Noun]
    links: Links
    names: Mapping[int, Entity]
    """Whom each phrase that ends in a name stands for."""
    heads: Mapping[str, int]
    """The phrase that heads each source, by attribution."""
    chains: Mapping[int, tuple[int, ...]]
    """Joined phrases by the last of them."""
    speaking: frozenset[int]
    """The phrases that are sources."""
    beside: frozenset[int] = frozenset()
    """The members of joint sources."""
