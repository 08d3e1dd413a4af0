"""Whose words a letter is, and to whom they are: by how it opens and is signed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sayso.records import Block, Report, Span
from sayso.statements.referents.entities import Entity, sort_of
from sayso.statements.referents.nouns import Noun, is_role
from sayso.statements.referents.turns import PRINTED, Turn

TO_OUTLET = re.compile(
    r"[“\"‘]?(?:(?:Dear )?(?:Sirs?|Madam|Sir or Madam|Mr\.? Editor)(?=\s*(?:[,:.;–—-]|$))|(?:Dear|To)(?: the| our)? Editor\b)",
    re.IGNORECASE,
)
"""Greets whoever edits the outlet: "Sir, - Your report", "Dear editor,"."""
DEAR = re.compile(r"[“\"‘]?Dear (?=[\w'’])")
TO_ALL = re.compile(r"To (?=(?:all|every|each|the|our|my|whom)\b)")
"""Opens a line that is a greeting and nothing else: "To all our patients"."""
OPEN = re.compile(r"(?:an )?open letter to ", re.IGNORECASE)
"""Opens the heading of a letter that is printed for all to read."""
CALLING = re.compile(r"[A-Z][\w'’ ]{2,40},")
"""A line that only calls somebody: "Fellow members,"."""
OPENS = 4
"""Among how many blocks a letter's greeting is looked for: a headline or two stand before it; a guess."""
CLOSING = re.compile(
    r"\b(?:sincerely|faithfully|truly|regards|respectfully|wishes|obediently|cordially|gratefully|thanks|solidarity|yours)[,.]?$",
    re.IGNORECASE,
)
"""Right before a signature."""
NAME = re.compile(r"(?:[A-Z][\w'’.-]+ ){1,3}[A-Z][\w'’-]+")
"""A line that is a name, read as one only behind a closing."""
SIGNATURE = 12
"""The most words from a name to the end of its paragraph that can be a signature; a guess."""
LONGEST = 50
"""Characters of the longest name or description that a greeting calls; a guess."""
ENDS = (".", "?", "!", ":")


class Greeting(NamedTuple):
    """How a letter opens: in which block, and whom it calls, if not the outlet's editor."""

    block: int
    whom: Span | None
    start: int = 0


def find_letter(
    report: Report, nouns: Sequence[Noun], names: Mapping[int, Entity], heads: frozenset[int], own: Entity | None
) -> list[Turn]:
    """ "Sir, - I said nothing. | OREN TAL |, Port Ester": all before the signature is the signer's; empty for no letter."""
    blocks = [block for block in report.blocks if block.kind in PRINTED or block.kind == "byline"]  # "Dear Editor,"
    greeting = _greeting(report.text, blocks)
    if greeting is None:
        return []
    hearer = _hearer(report.text, greeting, nouns, names, own)
    signed = _signature(report.text, blocks, greeting.block, nouns, names, heads=heads)
    start = blocks[greeting.block].span.start
    if signed is None:
        is_open = greeting.whom is not None
        return [Turn(Span(start, blocks[-1].span.end), None if is_open else Entity("person", is_torn=True), hearer)]
    group = _group(signed, blocks, nouns, names)
    if group is None and greeting.whom is not None and own is not None and own.is_outlet:
        group = own  # who issues a letter to others than itself
    return [Turn(Span(start, signed.start), signed.speaker, hearer, group)]


# ---- how it opens -----------------------------------------------------------------------------------------------


def _greeting(text: str, blocks: Sequence[Block]) -> Greeting | None:
    for at, block in enumerate(blocks[:OPENS]):
        words = text[block.span.start : block.span.end].rstrip()
        if TO_OUTLET.match(words):
            return Greeting(at, None, block.span.start)
        is_line = len(words.split()) <= SIGNATURE and not words.endswith((".", "?", "!")) and at + 1 < len(blocks)
        if (dear := DEAR.match(words)) is not None and (is_line or dear.end() < words.find(",") < dear.end() + LONGEST):
            return Greeting(at, _part(block, words, dear.end()))
        if is_line and (heading := OPEN.match(words) or TO_ALL.match(words)) is not None:
            return Greeting(at, _part(block, words, heading.end()))
        if is_line and CALLING.fullmatch(words):
            return Greeting(at, _part(block, words, 0))
        if words.endswith(".") and at:
            return None
    return None


def _part(block: Block, words: str, start: int) -> Span:
    """Whom a greeting calls: from where it is called up to the comma."""
    end = words.find(",", start)
    return Span(block.span.start + start, block.span.start + (end if end > 0 else len(words)))


def _hearer(text: str, greeting: Greeting, nouns: Sequence[Noun], names: Mapping[int, Entity], own: Entity | None) -> Entity | None:
    """Whom a letter speaks to: "Dear | Ms Vey |", "To | all our patients |", and in "Sir, your report" the outlet."""
    if greeting.whom is None:
        if own is not None and own.is_outlet:
            return own
        called = TO_OUTLET.match(text, greeting.start)
        is_editor = called is not None and called[0].lower().endswith("editor")
        return Entity("person", description="Editor") if is_editor else Entity("person", is_torn=True)
    start, end = greeting.whom
    named = next((at for at, noun in enumerate(nouns) if start < noun.span.end and noun.span.start < end and at in names), None)
    if named is not None and sort_of(nouns[named], speaks=False) == "person":
        return names[named].whole
    return Entity("person", description=text[start:end].strip())


# ---- how it is signed -------------------------------------------------------------------------------------------


class Signature(NamedTuple):
    """Who signs a letter, and where."""

    start: int
    end: int
    block: int
    speaker: Entity


def _signature(  # noqa: PLR0913 - a report's words, and what is known of them
    text: str,
    blocks: Sequence[Block],
    greeting: int,
    nouns: Sequence[Noun],
    names: Mapping[int, Entity],
    *,
    heads: frozenset[int],
) -> Signature | None:
    """The first name that ends a letter: in a line of its own, behind its last sentence or behind a closing."""
    for at, block in enumerate(blocks[greeting:], greeting):
        words = text[block.span.start : block.span.end]
        inside = [index for index, noun in enumerate(nouns) if block.span.start <= noun.span.start < block.span.end]
        is_closed = at > greeting and CLOSING.search(text[blocks[at - 1].span.start : blocks[at - 1].span.end].rstrip()) is not None
        if is_closed and (line := NAME.match(words)) is not None:
            start = block.span.start
            return Signature(start, start + line.end(), at, _signer(line[0], start, inside, nouns, names))
        for index in inside:
            noun = nouns[index]
            if index in heads or not noun.name or len(noun.words) < 2 or noun.plural:
                continue
            before, behind = text[block.span.start : noun.span.start].rstrip(), text[noun.span.end : block.span.end]
            is_line = before == "" and at > greeting and not behind.rstrip().endswith(ENDS)
            is_last = before[-1:] in (".", "!", "?", ")", "”", "-", "–", "—") and before != ""
            if (is_line or is_last or CLOSING.search(before)) and len(behind.split()) <= SIGNATURE:
                speaker = names[index].whole if index in names else Entity("person", name=noun.name)
                speaker.sort = "person"
                return Signature(noun.span.start, noun.span.end, at, speaker)
    return None


def _signer(name: str, start: int, inside: Sequence[int], nouns: Sequence[Noun], names: Mapping[int, Entity]) -> Entity:
    """Whom a signature names, though half of it may have been read as something else: "Imke | Strand |"."""
    known = next((at for at in inside if at in names and nouns[at].span.start < start + len(name)), None)
    if known is None:
        return Entity("person", name=tuple(name.split()))
    speaker = names[known].whole
    if nouns[known].span.start > start and " ".join(speaker.name) in name:
        speaker.name = tuple(name.split())
    speaker.sort = "person"
    return speaker


def _group(signed: Signature, blocks: Sequence[Block], nouns: Sequence[Noun], names: Mapping[int, Entity]) -> Entity | None:
    """The body that a letter is signed for: "Oren Tal, Secretary, | Friends of the Port |", in the same line or the next."""
    end = blocks[min(signed.block + 1, len(blocks) - 1)].span.end
    bodies = [
        names[at].whole
        for at in sorted(names)
        if signed.end <= nouns[at].span.start and nouns[at].span.end <= end and not is_role(nouns[at].head)
    ]
    found = [one for one in bodies if one.sort == "body" and not one.is_outlet]
    return found[0] if found else None
