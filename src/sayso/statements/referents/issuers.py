"""Who says "I" and "we" in a report's own words: who keeps a diary, its outlet, the body that issues it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sayso.lexicon.people import belongs, is_among
from sayso.records import Report
from sayso.statements.referents.entities import Entity, distinct
from sayso.statements.referents.links import Links
from sayso.statements.referents.nouns import Noun


class Own(NamedTuple):
    """Who speaks in a report's own words."""

    issuer: Entity | None = None
    """Who says "we", and "I" where nobody signs the report."""
    author: Entity | None = None


KEPT = frozenset(
    {"diary", "diaries", "journal", "journals", "notebook", "notebooks", "letters", "letter", "memoir", "memoirs", "account"}
)
"""What somebody writes in his own words."""
ISSUED = frozenset({"statement", "declaration", "communique", "communiqué", "resolution", "appeal", "message"})
"""What a body or several issue, whose heading says by whom."""
BYLINE = re.compile(r"[Bb]y (?=[A-Z])|BY ")
"""Opens a line that names who wrote a report."""
HEADING = 16
"""The most words of those whom a heading names; a guess."""
WRITTEN = frozenset({"letter", "email", "e-mail", "reply", "response", "message", "note", "statement", "submission"})
"""What somebody writes to another, who stands behind it."""


def find_own_voice(
    report: Report, nouns: Sequence[Noun], links: Links, names: Mapping[int, Entity], speaking: frozenset[int]
) -> Entity | None:
    """Who says "we" in the report's own words: who keeps a diary, its outlet, else the one body that speaks in it by name."""
    outlet, text = report.outlet, report.text
    if (keeper := _keeper(nouns, links, names)) is not None:
        return keeper
    if not outlet and (issuer := _heading(text, nouns, links, names)) is not None:
        return issuer
    if outlet:
        known = [entity for entity in distinct(names.values()) if entity.is_outlet]
        return known[0] if known else Entity("body", name=tuple(outlet.removeprefix("The ").split()), is_outlet=True)
    bodies = [names[index] for index in sorted(speaking) if index in names and nouns[index].place != "owner"]
    several = [entity for entity in distinct(bodies) if entity.sort in ("body", "open")]
    first = _first_sentences(report, nouns)
    if (opener := _opening(nouns, names, first)) is not None and not _meets_us(opener, nouns, names, speaking):
        return opener
    if not several or _meets_us(several[0], nouns, names, speaking):
        return None
    is_alone = len(several) == 1 and not _is_press(several[0])
    return several[0] if is_alone or _opens(several[0], nouns, names, first) else None


def find_author(report: Report, nouns: Sequence[Noun], names: Mapping[int, Entity]) -> Entity | None:
    """ "By | Ann Vey |": who says "I" in a column, where "we" is its outlet; None where several or none sign it."""
    lines = [block.span for block in report.blocks if block.kind == "byline" and BYLINE.match(report.text[slice(*block.span)])]
    inside = (at for at in names if any(span.start <= nouns[at].span.start < span.end for span in lines))
    people = distinct(names[at].whole for at in inside if names[at].whole.sort in ("person", "open"))
    return people[0] if len(people) == 1 and len(people[0].name) > 1 else None


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


def _heading(text: str, nouns: Sequence[Noun], links: Links, names: Mapping[int, Entity]) -> Entity | None:
    """ "JOINT STATEMENT BY | THE PRESIDENTS OF KORVANY AND TOLMERA |": whom the first line names as issuing it."""
    for index, noun in enumerate(nouns):
        if noun.sentence > 0 or noun.place == "owner":
            return None
        link = links.complements.get(index, ("", -1))
        if noun.head not in ISSUED or link[0] not in ("by", "of", "from"):
            continue
        if link[1] in names:
            return names[link[1]].whole
        words = text[nouns[link[1]].span.start :].split("\n", maxsplit=1)[0].rstrip(". ")
        return Entity("person", plural=nouns[link[1]].plural, description=words) if len(words.split()) <= HEADING else None
    return None


def _is_press(entity: Entity) -> bool:
    """ "Radio Ester", "the Causeway Courier": cited by a report that others issue."""
    words = [word.lower() for word in entity.name]
    return belongs(words[-1], "outlet noun") or any(
        is_among(word, "broadcast noun", "outlet name") for word in (words[0], words[-1])
    )


def _meets_us(entity: Entity, nouns: Sequence[Noun], names: Mapping[int, Entity], speaking: frozenset[int]) -> bool:
    """ "We put it to | the Trade Ministry |", "to | the ministry |": whoever stands in one sentence with "we" is another."""
    ours = {noun.sentence for at, noun in enumerate(nouns) if noun.head in ("we", "us") or (noun.head == "our" and at in speaking)}
    written = {at + 1 for at, noun in enumerate(nouns) if noun.head in WRITTEN}  # "in a letter to | Strandwatch |": it is "us"
    named = {at for at, known in names.items() if known.whole is entity.whole and nouns[at].name == entity.name}
    short = (
        {at for at, noun in enumerate(nouns) if noun.lowers == ("the", entity.name[-1].lower())} if len(entity.name) > 1 else set()
    )
    return any(nouns[at].sentence in ours and at not in written for at in named | short)


def _first_sentences(report: Report, nouns: Sequence[Noun]) -> frozenset[int]:
    """The headline and the first sentence below it, where a body says who it is: "| Strandwatch | corrects its notice"."""
    start = next((block.span.start for block in report.blocks if block.kind == "paragraph"), 0)
    below = next((noun.sentence for noun in nouns if noun.span.start >= start), 0)
    return frozenset({0, below})


def _opening(nouns: Sequence[Noun], names: Mapping[int, Entity], first: frozenset[int]) -> Entity | None:
    """ "| Strandwatch | interviewed 64 people": the one body that acts by name in the first sentences."""
    opening = [at for at in names if nouns[at].sentence in first and nouns[at].place == "subject"]
    acting = [names[at] for at in opening if nouns[at].kind != "document"]  # no "Joint Statement" speaks of itself as "we"
    bodies = [one for one in distinct(acting) if one.sort == "body"]
    return bodies[0] if len(bodies) == 1 else None


def _opens(entity: Entity, nouns: Sequence[Noun], names: Mapping[int, Entity], first: frozenset[int]) -> bool:
    """Whether a body speaks in the first sentence of a report: it issues it."""
    return any(names[index] is entity and nouns[index].sentence in first and nouns[index].place == "subject" for index in names)
