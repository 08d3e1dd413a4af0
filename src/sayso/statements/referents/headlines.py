"""Whom the words of a headline stand for: "Court", "PM", "Ferry firm" are who the body names or describes by the same word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.lexicon.people import belongs, families, headline_words, is_among, singular
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity
from sayso.statements.referents.names import is_generic
from sayso.statements.referents.nouns import Noun, is_role

BODY_REACH = 3
"""How many sentences behind a headline tell whom it means; a guess."""
ENDS = frozenset({".", "!", "?"})
"""A sentence that ends in one is no headline."""


def told_in_body(discourse: Discourse, entities: Sequence[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """Each source of a headline that is called by a bare word, with the one whom the first sentences below call so."""
    if not _has_headline(discourse):
        return
    for short in entities:
        if not _is_headline_word(discourse, short):
            continue
        first = discourse.nouns[short.nouns[0]]
        keys = _called(first)
        known = [one for one in entities if one is not short and one.nouns and not one.is_outlet and _is_below(discourse, one)]
        fitting = [one for one in known if _agrees(one, first) and any(keys & _called(discourse.nouns[at]) for at in one.nouns)]
        at = min((discourse.nouns[_first_below(discourse, one)].sentence for one in fitting), default=0)
        near = [one for one in fitting if discourse.nouns[_first_below(discourse, one)].sentence == at]
        exact = [one for one in near if any(_heads(first) & _heads(discourse.nouns[index]) for index in one.nouns)] or near
        named = [one for one in fitting if one.name]
        if len(exact) == 1 and len(named) == 1 and _is_plain(discourse.nouns[_first_below(discourse, exact[0])]):
            exact = named  # "its envoy", and below "the envoy, Ann Vey"
        if not fitting and (lead := _lead(discourse, first, known)) is not None:
            exact = [lead]
        if len(exact) == 1:
            yield short, exact[0]


def _lead(discourse: Discourse, first: Noun, known: Sequence[Entity]) -> Entity | None:
    """ "CROONER DENIES IT", and below "Ageing idol Ivo Tal": whom the first sentence begins with, by name and what he is.

    Only where the headline's word is a person's, and the body has no word for him.
    """
    word = singular(first.head.removesuffix("'s"))
    is_person = is_role(word) or is_among(word, "person noun", "calling", "role noun") or word in headline_words()
    if not is_person or first.plural:
        return None
    nouns = discourse.nouns
    for one in known:
        at = _first_below(discourse, one)
        opens = nouns[at].sentence == 1 and nouns[at].place == "subject" and at in discourse.speaking
        is_told = bool(nouns[at].before_name) and nouns[at].determiner == "bare" and len(one.name) > 1
        if opens and is_told and one.sort == "person" and _agrees(one, first):
            return one
    return None


def _is_plain(noun: Noun) -> bool:
    """ "Its envoy": nothing tells which."""
    return not noun.name and len(noun.words) == 2 and noun.determiner in ("definite", "possessive")


def _has_headline(discourse: Discourse) -> bool:
    """Whether the first sentence ends as none does."""
    openings = sorted(discourse.text.openings)
    return len(openings) > 1 and discourse.text.words[openings[1] - 1] not in ENDS


def _is_headline_word(discourse: Discourse, entity: Entity) -> bool:
    """A source in the headline without an article, called by common words there and by none elsewhere."""
    told = [discourse.nouns[at] for at in entity.nouns if discourse.nouns[at].form != "pronoun"]
    if not told or entity.same or entity.members or told[0].sentence > 0:
        return False
    if any(noun.sentence > 0 and (noun.name or noun.determiner != "definite") for noun in told):
        return False  # but "the dealer" only takes up what the headline says
    if not any(at in discourse.speaking for at in entity.nouns):
        return False
    first = told[0]
    is_shouted = all(word.isupper() for word in entity.name)  # "UNI BOSS"
    is_common = bool(entity.name) and _is_common(entity.name[-1].lower().removesuffix("'s"))
    return first.determiner == "bare" and (not entity.name or (is_common and (len(entity.name) == 1 or is_shouted)))


def _is_common(lower: str) -> bool:
    """ "Court", "PM", "Doc": a word for what somebody is, which no name is."""
    return (
        is_generic(lower) or is_role(lower) or is_among(lower, "person noun", "group body") or singular(lower) in headline_words()
    )


def _is_below(discourse: Discourse, entity: Entity) -> bool:
    return 0 < discourse.nouns[_first_below(discourse, entity)].sentence <= BODY_REACH


def _first_below(discourse: Discourse, entity: Entity) -> int:
    """The first phrase for somebody below the headline that is no pronoun, else the first."""
    nouns = discourse.nouns
    return next((at for at in entity.nouns if nouns[at].form != "pronoun" and nouns[at].sentence > 0), entity.nouns[0])


def _agrees(entity: Entity, noun: Noun) -> bool:
    """One cannot be several, and no thing speaks."""
    return entity.plural == noun.plural and entity.sort != "thing" and not entity.members


def _heads(noun: Noun) -> set[str]:
    """The last word of what a phrase says somebody is, with those that stand for it."""
    words = noun.before_name[-1:] if noun.name and noun.kind == "person" else (noun.head,)
    return {other for word in words for other in _kin(word)}


def _called(noun: Noun) -> set[str]:
    """All words by which a phrase calls somebody, with those that stand for them."""
    words = [word for word in noun.lowers if not belongs(word, "determiner", "numeral", "preposition")]
    if noun.sentence == 0 and noun.name and noun.words[-1].isupper():
        return set(_kin(noun.head))
    if noun.name and noun.kind == "person":
        words = [word for word in noun.before_name if not belongs(word, "determiner", "numeral")]
    elif not noun.name:
        words = words[-1:] if noun.determiner == "bare" and noun.sentence == 0 else words
    return {other for word in words for other in _kin(word)}


def _kin(word: str) -> set[str]:
    """A word, and the plainer ones that a headline's word stands for."""
    bare = singular(word.removeprefix("ex-").removesuffix("'s").rstrip("."))
    found = {bare, bare.rpartition("-")[2], *headline_words().get(bare, ())}  # "prize-winner" is a winner
    return found | {families()[one] for one in found if one in families()}
