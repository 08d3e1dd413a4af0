"""Who is asked something in a report, so that an answer of his is told next."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.outline import Outline
from sayso.statements.referents.pronouns import FIRST
from sayso.statements.referents.spoken import Spoken

ASKING = frozenset(
    {"asked", "put", "wrote", "approached", "contacted", "rang", "phoned", "called", "emailed", "questions", "reached"}
)
"""Verbs before those who are asked."""
ASKED = frozenset({"asked", "pressed", "questioned", "invited"})
"""Behind "been" and before "by": who is asked."""
TELLING_ALL = frozenset({"wrote", "called", "rang", "phoned", "emailed"})
"""What many are told by: "the board wrote to | 212 families |" awaits no answer."""


def find_asked(outline: Outline, spoken: Spoken) -> frozenset[int]:
    """The phrases of those who are asked: "we asked | the maker, Ulmer |", "we put it to | the port |"."""
    called = (index for index in range(len(outline.nouns)) if _is_called_on(outline, index))
    return frozenset({*called, *_asked_by(outline, spoken)})


def _is_called_on(outline: Outline, index: int) -> bool:
    """Whether a phrase stands behind a verb of asking; many whom somebody else only writes to do not answer."""
    noun, lowers = outline.nouns[index], outline.text.lowers
    at = noun.first - 1
    if at > 0 and lowers[at] == "to":
        at -= 1
        at -= lowers[at] in ("it", "this", "that", "questions", "out")
    if at <= 0 or lowers[at] not in ASKING or noun.place == "owner":
        return False
    return not (noun.plural and lowers[at] in TELLING_ALL and index > 0 and outline.nouns[index - 1].head not in FIRST)


def _asked_by(outline: Outline, spoken: Spoken) -> Iterator[int]:
    """ "| Vey Freight |, which signed it, has been asked by the board to explain": the subject of whom an answer is awaited."""
    opening: dict[int, int] = {}
    for index, noun in enumerate(outline.nouns):
        if noun.place == "subject" and noun.form != "pronoun" and index not in spoken.holders:
            opening.setdefault(noun.sentence, index)
    for noun in outline.nouns:
        subject = opening.get(noun.sentence)
        if subject is not None and _is_asker(outline, noun) and outline.nouns[subject].first < noun.first - 1:
            yield subject


def _is_asker(outline: Outline, noun: Noun) -> bool:
    """ "has been asked by | the board |"."""
    at, lowers = noun.first - 1, outline.text.lowers
    return at > 2 and lowers[at] == "by" and lowers[at - 1] in ASKED and lowers[at - 2] in ("been", "was", "were")
