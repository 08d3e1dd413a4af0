"""What each name of a report is of, where its mentions are read in different ways: all have a say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from sayso.lexicon.people import belongs, first_names, is_among, singular
from sayso.records import MentionKind
from sayso.statements.referents.names import is_acronym
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.wording import Text

TITLED, OWNS_MINISTRY, ACRONYM, BODY_NOUN, HAS_ADJECTIVE, PLACED = 4, 3, 2, 3, 3, 2
"""What a title, a ministry of its own and being an acronym count, beside 1 for each mention as the network reads it; guesses."""

ADJECTIVES = ("an", "ese", "ish", "ic", "i")
"""Endings of adjectives of places."""
STEM = 5
"""How many letters "Korvany" and "Korvan" must have in common; a guess."""


def settle_kinds(nouns: Sequence[Noun], text: Text) -> tuple[Noun, ...]:
    """The same noun phrases, with one kind for each name: "Korvany" is a place where its minister speaks."""
    votes: dict[tuple[str, ...], Counter[MentionKind]] = {}
    adjectives = {word[:STEM].lower() for word in text.words if word[:1].isupper() and word.endswith(ADJECTIVES)}
    for noun in nouns:
        if noun.name:
            _vote(noun, text, votes.setdefault(noun.name, Counter()))
        if noun.owner is not None and nouns[noun.owner].name and not noun.name and is_among(singular(noun.head), "ministry noun"):
            votes[nouns[noun.owner].name]["place"] += OWNS_MINISTRY
    for name, told in pairwise(nouns):
        if name.name and told.first == name.end + 1 and text.lowers[name.end] == "," and is_among(told.head, "place body"):
            votes[name.name]["place"] += OWNS_MINISTRY  # "Lowmarch, the Korvan capital"
    for words, counted in votes.items():
        if len(words) == 1 and not words[0].endswith(ADJECTIVES) and words[0][:STEM].lower() in adjectives and len(words[0]) > STEM:
            counted["place"] += HAS_ADJECTIVE
    return tuple(
        noun._replace(kind=votes[noun.name].most_common(1)[0][0]) if noun.name and votes[noun.name] else noun for noun in nouns
    )


def _vote(noun: Noun, text: Text, votes: Counter[MentionKind]) -> None:
    if noun.is_titled:
        votes["person"] += TITLED
    elif noun.kind is not None:
        votes[noun.kind] += 1
    if len(noun.name) == 1 and is_acronym(noun.name[0]):
        votes["place" if noun.kind == "place" else "organisation"] += ACRONYM
    if len(noun.name) in (2, 3) and noun.name[0].lower() in first_names() and noun.kind is None:
        votes["person"] += 1
    if (
        len(noun.name) > 1
        and any(belongs(word.lower(), "body noun", "outlet noun") for word in noun.name[1:])
        and not noun.is_titled
    ):
        votes["organisation"] += BODY_NOUN
    before = text.lowers[max(0, noun.first - 2) : noun.first]
    if len(noun.words) == 1 and (
        before[-1:] == ("in",) or (before[-1:] == ("of",) and is_among(before[0], "local noun", "place body"))
    ):
        votes["place"] += PLACED
