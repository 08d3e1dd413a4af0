"""What each name of a report is of, where its mentions are read in different ways: all have a say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sayso.lexicon.people import first_names, is_among, singular
from sayso.records import MentionKind
from sayso.statements.referents.names import is_acronym
from sayso.statements.referents.nouns import Noun, Text, is_titled

TITLED, OWNS_MINISTRY, ACRONYM = 4, 3, 2
"""What a title, a ministry of its own and being an acronym count, beside 1 for each mention as the network reads it; guesses."""


def settle_kinds(nouns: Sequence[Noun], text: Text) -> tuple[Noun, ...]:
    """The same noun phrases, with one kind for each name: "Korvany" is a place where its minister speaks, whatever else it seems."""
    votes: dict[tuple[str, ...], Counter[MentionKind]] = {}
    for noun in nouns:
        if noun.name:
            _vote(noun, text, votes.setdefault(noun.name, Counter()))
        if noun.owner is not None and nouns[noun.owner].name and not noun.name and is_among(singular(noun.head), "ministry noun"):
            votes[nouns[noun.owner].name]["place"] += OWNS_MINISTRY
    return tuple(
        noun._replace(kind=votes[noun.name].most_common(1)[0][0]) if noun.name and votes[noun.name] else noun for noun in nouns
    )


def _vote(noun: Noun, text: Text, votes: Counter[MentionKind]) -> None:
    if is_titled(noun):
        votes["person"] += TITLED
    elif noun.kind is not None:
        votes[noun.kind] += 1
    if len(noun.name) == 1 and is_acronym(noun.name[0]):
        votes["place" if noun.kind == "place" else "organisation"] += ACRONYM
    if len(noun.name) in (2, 3) and noun.name[0].lower() in first_names() and noun.kind is None:
        votes["person"] += 1
    if noun.first and text.lowers[noun.first - 1] == "in" and len(noun.words) == 1:
        votes["place"] += 1
