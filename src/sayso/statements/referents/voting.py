"""What each name of a report is of, where its mentions are read in different ways: all have a say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from sayso.lexicon.people import belongs, first_names, is_among, singular
from sayso.records import MentionKind
from sayso.statements.referents.names import is_acronym
from sayso.statements.referents.nouns import Noun, is_body_word
from sayso.statements.referents.wording import Text

TITLED, OWNS_MINISTRY, ACRONYM, BODY_NOUN, HAS_ADJECTIVE, PLACED, FIRST_NAME = 4, 3, 2, 3, 3, 2, 2
"""What a title, a ministry of its own and the like count, beside 1 for each mention as the network reads it; guesses."""

SURE = 3
"""The votes from which one word alone is a person's name; the network alone gives one for each time. A guess."""
PRONOUN = 2
"""What a pronoun of the next sentence counts, and one more than those of the same; a guess."""
TELLING: dict[str, MentionKind] = dict.fromkeys(("he", "she", "his", "her"), "person")
RELATIVE_OF: dict[str, MentionKind] = {"who": "person", "whom": "person", "which": "organisation"}
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
    for told, noun in pairwise(nouns):
        is_opener = told.first in text.openings or told.first in text.breaks
        if noun.name and is_opener and noun.first == told.end + 1 and text.lowers[told.end] == "," and _tells_of_body(told, noun):
            votes[noun.name]["organisation"] += TITLED + 1  # "The maker, Ulmer Agrar"
        if told.name and noun.first == told.end + 1 and text.lowers[told.end] == "," and is_among(noun.head, "place body"):
            votes[told.name]["place"] += OWNS_MINISTRY  # "Lowmarch, the Korvan capital"
    _vote_by_pronouns(nouns, text, votes)
    for words, counted in votes.items():
        if len(words) == 1 and not words[0].endswith(ADJECTIVES) and words[0][:STEM].lower() in adjectives and len(words[0]) > STEM:
            counted["place"] += HAS_ADJECTIVE
    parts = {word for words, counted in votes.items() if len(words) > 1 and _winner(counted) == "person" for word in words}
    decided = {name: _decide(name, counted, parts) for name, counted in votes.items()}
    return tuple(noun._replace(kind=decided[noun.name]) if noun.name else noun for noun in nouns)


def _decide(name: tuple[str, ...], votes: Counter[MentionKind], parts: set[str]) -> MentionKind | None:
    """The kind with most votes; none of a single word that the network alone takes for a person's."""
    kind = _winner(votes)  # `parts` are the words of people's full names
    if kind == "person" and len(name) == 1 and votes["person"] < SURE and name[0] not in parts:
        return None
    return kind


def _winner(votes: Counter[MentionKind]) -> MentionKind | None:
    return votes.most_common(1)[0][0] if +votes else None


def _vote_by_pronouns(nouns: Sequence[Noun], text: Text, votes: dict[tuple[str, ...], Counter[MentionKind]]) -> None:
    """The first pronoun that follows a name in its sentence or the next, with no other name between, tells a person from a body."""
    before: Noun | None = None
    for noun in nouns:
        if noun.name and noun.place != "owner":
            before = noun
        elif before is not None and noun.form == "pronoun" and noun.head in TELLING:
            if noun.sentence - before.sentence <= 1 and before.place == "subject":
                votes[before.name][TELLING[noun.head]] += PRONOUN if noun.sentence > before.sentence else PRONOUN - 1
            before = None
        elif before is not None and noun.head in RELATIVE_OF and noun.first == before.end + 1:
            votes[before.name][RELATIVE_OF[noun.head]] += OWNS_MINISTRY
        elif before is not None and noun.first == before.end + 1 and text.lowers[before.end] == "," and _is_calling(noun):
            votes[before.name]["person"] += TITLED  # "Vell, a trader"


def _tells_of_body(told: Noun, name: Noun) -> bool:
    is_body = is_body_word(told.head) or told.head.endswith("maker")
    return is_body and not told.name and not told.plural and not name.is_titled and name.name[0].lower() not in first_names()


def _is_calling(noun: Noun) -> bool:
    return not noun.plural and not noun.name and is_among(noun.head, "person noun", "role noun")


def _vote(noun: Noun, text: Text, votes: Counter[MentionKind]) -> None:
    if noun.is_titled:
        votes["person"] += TITLED
    elif noun.kind is not None and (noun.kind != "person" or len(noun.name) > 1 or votes["person"] < SURE - 1):
        votes[noun.kind] += 1
    if len(noun.name) == 1 and is_acronym(noun.name[0]):
        votes["place" if noun.kind == "place" else "organisation"] += ACRONYM
    if len(noun.name) in (2, 3) and noun.name[0].lower() in first_names() and noun.kind != "place":
        votes["person"] += 1 if noun.kind is None else FIRST_NAME
    if (
        "&" in noun.name
        or (len(noun.name) > 1 and is_among(noun.name[0].lower(), "broadcast noun"))
        or (noun.before_name and is_body_word(noun.before_name[-1]) and noun.kind == "organisation")
    ):
        votes["organisation"] += TITLED
    if (
        len(noun.name) > 1
        and any(
            belongs(word.lower(), "body noun", "outlet noun") or is_among(word.lower(), "institution noun")
            for word in (noun.name[1:] if "of" not in noun.name else noun.name[:-1])
        )
        and not noun.is_titled
    ):
        votes["organisation"] += BODY_NOUN
    if text.lowers[noun.end : noun.end + 1] == (":",) and noun.first in text.openings and noun.words[-1].isupper():
        votes["person"] += TITLED  # "LOMAX: I told them"
    if "of" in noun.name[1:-1] and is_body_word(noun.name[noun.name.index("of") - 1].lower()):
        votes["organisation"] += TITLED + 1
    before = text.lowers[max(0, noun.first - 2) : noun.first]
    if len(noun.words) == 1 and (
        before[-1:] == ("in",) or (before[-1:] == ("of",) and is_among(before[0], "local noun", "place body"))
    ):
        votes["place"] += PLACED
