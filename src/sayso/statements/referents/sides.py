"""Whom "both sides" are: the two bodies or places that a report names together as meeting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sayso.statements.referents.entities import Entity
from sayso.statements.referents.nouns import Noun

SIDES = frozenset({"side", "sides", "party", "parties", "delegation", "delegations"})
"""What those who meet are called together: "both sides", "neither delegation", "the two parties", "the sides"."""
ALONE = frozenset({("the", "sides"), ("sides",)})
BOTH = frozenset({"both", "neither", "either"})
OPENING = 2
"""How many sentences of a report tell who meets, and how far behind two others "both sides" can stand; a guess."""


def those_who_met(index: int, nouns: Sequence[Noun], joint: Mapping[int, Entity], lowers: Sequence[str]) -> Entity | None:
    """ "Korvany and Tolmera met. | Both sides | agreed": two named together; `joint` has them by their first phrase."""
    noun = nouns[index]
    opens = {noun.lowers[0], *lowers[max(0, noun.first - 1) : noun.first]}
    if noun.head not in SIDES or not (opens & BOTH or noun.lowers[:2] == ("the", "two") or noun.lowers in ALONE):
        return None
    near = [at for at in joint if at < index and _meets(nouns[at], noun)]
    pairs = [one for at in near if len((one := joint[at]).members) == 2 and not any(each.sort == "person" for each in one.members)]
    return pairs[-1] if pairs else None


def _meets(named: Noun, sides: Noun) -> bool:
    """Whether those who stand joined are the ones that meet: a report opens with them, or has just told of them."""
    return named.sentence < OPENING or sides.sentence - named.sentence <= OPENING
