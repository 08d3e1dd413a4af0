"""Whose words a letter is, and to whom they are: by how it opens and is signed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sayso.records import Block, Report, Span
from sayso.statements.referents.entities import Entity
from sayso.statements.referents.nouns import Noun, is_role
from sayso.statements.referents.turns import PRINTED, Turn

GREETING = re.compile(r"[“\"‘]?(?:(?P<dear>Dear) (?=[A-Z])|To the [A-Z]|(?:Sir|Madam|Sirs)\b)")
CLOSING = re.compile(r"\b(?:sincerely|faithfully|truly|regards|respectfully|wishes|obediently),$", re.IGNORECASE)
"""Right before a signature."""
SIGNATURE = 12
"""The most words from a name to the end of its paragraph that can be a signature; a guess."""
GREETED = 4
"""How many words of a letter can be whom it greets: "Dear Dr Vey"; a guess."""


def find_letter(
    report: Report, nouns: Sequence[Noun], names: Mapping[int, Entity], heads: frozenset[int], own: Entity | None
) -> list[Turn]:
    """The text of a letter as its signer's turn; none where the report is no letter."""
    blocks = [block for block in report.blocks if block.kind in PRINTED]
    return list(_letter(report.text, blocks, nouns, names, heads=heads, own=own))


def _letter(  # noqa: PLR0913 - a report's words, and what is known of them
    text: str,
    blocks: Sequence[Block],
    nouns: Sequence[Noun],
    names: Mapping[int, Entity],
    *,
    heads: frozenset[int],
    own: Entity | None,
) -> Iterator[Turn]:
    """ "Sir, - I said nothing. | OREN TAL |, Port Ester": all before the signature is the signer's."""
    greeting = GREETING.match(text[blocks[0].span.start : blocks[0].span.end]) if blocks else None
    if greeting is None:
        return
    for index, noun in enumerate(nouns):
        block = next((one for one in blocks if one.span.start <= noun.span.start < one.span.end), None)
        if block is None or index in heads or not noun.name or len(noun.words) < 2 or noun.plural:
            continue
        before, behind = text[block.span.start : noun.span.start].rstrip(), text[noun.span.end : block.span.end]
        is_line = before == "" and block.span.start > blocks[0].span.end and not behind.rstrip().endswith((".", "?", "!", ":"))
        is_last = before[-1:] in (".", "!", "?", ")", "”", "-", "–", "—") and before != ""
        if (is_line or is_last or CLOSING.search(before)) and len(behind.split()) <= SIGNATURE:
            speaker = names[index].whole if index in names else Entity("person", name=noun.name)
            speaker.sort = "person"
            signed = (
                names[at].whole
                for at in sorted(names)
                if noun.end <= nouns[at].first and nouns[at].span.end <= block.span.end and not is_role(nouns[at].head)
            )
            group = next((one for one in signed if one.sort == "body" and not one.is_outlet), None)
            hearer = _greeted(nouns, names, own, is_dear=greeting["dear"] is not None)
            yield Turn(Span(blocks[0].span.start, noun.span.start), speaker, hearer, group)
            return


def _greeted(nouns: Sequence[Noun], names: Mapping[int, Entity], own: Entity | None, *, is_dear: bool) -> Entity | None:
    """Whom a letter speaks to: "Dear | Ms Vey |", and in "Sir, your report" the outlet; torn where nobody can tell."""
    if is_dear:
        greeted = next((index for index, noun in enumerate(nouns) if noun.first <= GREETED), None)
        known = names.get(greeted) if greeted is not None else None
        return known.whole if known is not None and known.whole.sort == "person" else Entity("person", is_torn=True)
    if any(noun.head == "editor" and noun.place == "subject" for noun in nouns):
        return None  # "The Editor writes": he answers
    return own if own is not None and own.is_outlet else Entity("person", is_torn=True)
