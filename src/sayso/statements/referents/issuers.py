"""Who says "I" and "we" in a report's own words: who keeps a diary, its outlet, the body that issues it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sayso.statements.referents.entities import Entity, distinct
from sayso.statements.referents.links import Links
from sayso.statements.referents.nouns import Noun

KEPT = frozenset(
    {"diary", "diaries", "journal", "journals", "notebook", "notebooks", "letters", "letter", "memoir", "memoirs", "account"}
)
"""What somebody writes in his own words."""
WRITTEN = frozenset({"letter", "email", "e-mail", "reply", "response", "message", "note", "statement", "submission"})
"""What somebody writes to another, who stands behind it."""


def find_own_voice(
    outlet: str | None, nouns: Sequence[Noun], links: Links, names: Mapping[int, Entity], speaking: frozenset[int]
) -> Entity | None:
    """Who says "we" in the report's own words: who keeps a diary, its outlet, else the one body that speaks in it by name."""
    if (keeper := _keeper(nouns, links, names)) is not None:
        return keeper
    if outlet:
        known = [entity for entity in distinct(names.values()) if entity.is_outlet]
        return known[0] if known else Entity("body", name=tuple(outlet.removeprefix("The ").split()), is_outlet=True)
    bodies = [names[index] for index in sorted(speaking) if index in names and nouns[index].place != "owner"]
    several = [entity for entity in distinct(bodies) if entity.sort in ("body", "open")]
    if (opener := _opening(nouns, names)) is not None and not _meets_us(opener, nouns, names, speaking):
        return opener
    if not several or _meets_us(several[0], nouns, names, speaking):
        return None
    return several[0] if len(several) == 1 or _opens(several[0], nouns, names) else None


def _keeper(nouns: Sequence[Noun], links: Links, names: Mapping[int, Entity]) -> Entity | None:
    """ "From the diary of | Oren Tal |": whose own words a report prints, as its first line tells."""
    for index, noun in enumerate(nouns):
        if noun.sentence > 0:
            return None
        if noun.head not in KEPT:
            continue
        link = links.complements.get(index, ("", -1))
        of = link[1] if link[0] in ("of", "by", "from") else noun.owner
        if of is not None and (known := names.get(of)) is not None and known.whole.sort == "person":
            return known.whole
    return None


def _meets_us(entity: Entity, nouns: Sequence[Noun], names: Mapping[int, Entity], speaking: frozenset[int]) -> bool:
    """ "We put it to | the ministry |": whoever stands in one sentence with "we" is another."""
    ours = {noun.sentence for at, noun in enumerate(nouns) if noun.head in ("we", "us") or (noun.head == "our" and at in speaking)}
    written = {at + 1 for at, noun in enumerate(nouns) if noun.head in WRITTEN}  # "in a letter to | Strandwatch |": it is "us"
    return any(
        nouns[index].sentence in ours and index not in written
        for index, known in names.items()
        if known.whole is entity.whole and nouns[index].name == entity.name
    )


def _opening(nouns: Sequence[Noun], names: Mapping[int, Entity]) -> Entity | None:
    """ "| Strandwatch | interviewed 64 people": the one body that acts by name in the first sentence."""
    opening = [at for at in names if nouns[at].sentence == 0 and nouns[at].place == "subject"]
    acting = [names[at] for at in opening if nouns[at].kind != "document"]  # no "Joint Statement" speaks of itself as "we"
    bodies = [one for one in distinct(acting) if one.sort == "body"]
    return bodies[0] if len(bodies) == 1 else None


def _opens(entity: Entity, nouns: Sequence[Noun], names: Mapping[int, Entity]) -> bool:
    """Whether a body speaks in the first sentence of a report: it issues it."""
    return any(names[index] is entity and nouns[index].sentence == 0 and nouns[index].place == "subject" for index in names)
