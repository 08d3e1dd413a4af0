"""Pronouns of the third person: their classes, where one stands, and who of those spoken of it can stand for at all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sayso.statements.referents.entities import Entity, compatible_gender, gender_of, is_evidence
from sayso.statements.referents.nouns import NOBODY, Noun

FIRST_PLURAL = frozenset({"we", "us", "our"})
FIRST = frozenset({"i", "me", "my"}) | FIRST_PLURAL
SECOND = frozenset({"you", "your"})
PERSONAL = frozenset({"he", "she", "his", "her", "him", "himself", "herself"})
PLURAL = frozenset({"they", "their", "them", "themselves"})


class Context(NamedTuple):
    """Where a pronoun stands."""

    sentence: int
    speaker: Entity | None
    """Whose words it stands in."""
    is_quoted: bool
    client: Entity | None = None
    """For whom the speaker is told to speak: "Tal's lawyer said | he |"."""
    is_wanted: bool = False
    """Whether it stands in what is wanted of somebody."""
    is_retold: bool = False
    """Whether the speaker's words are told in those of another: "VEY: Tal says | he | lied"."""

    @property
    def is_direct(self) -> bool:
        """Whether it stands in the speaker's very words, in which nobody speaks of himself so."""
        return self.is_quoted and not self.is_retold


class Candidate(NamedTuple):
    """One who is in mind, and how the report spoke of him before a pronoun."""

    entity: Entity
    salience: float
    """How much he is spoken of."""
    first: Noun
    """The phrase that brought him up."""
    last: Noun
    """The phrase that spoke of him last."""
    phrases: int
    """Phrases from that one to the pronoun."""
    was_source: bool
    """Whether that one is a source."""
    was_asked: bool
    was_quoted: bool
    """Whether it stands between quotation marks."""
    was_told: bool
    """Whether it stands in somebody's words, quoted or not."""


def is_out(noun: Noun, entity: Entity, context: Context) -> bool:
    """Whether a pronoun cannot stand for somebody, whatever else speaks for it: by gender, or as his own very words."""
    if entity.is_torn or (entity.roles and entity.roles <= NOBODY):
        return True
    return (entity is context.speaker and context.is_direct) or not compatible_gender(entity.gender, gender_of(noun))


def can_be(noun: Noun, entity: Entity, context: Context) -> bool:
    """Whether a pronoun can stand for somebody, by number and kind, too, as far as these were read rightly."""
    if is_out(noun, entity, context):
        return False
    if noun.head in PERSONAL:
        return not entity.plural and entity.sort in ("person", "open")
    return _can_be_they(entity) if noun.head in PLURAL else _can_be_it(entity)


def has_rivals(noun: Noun, candidates: Iterable[Candidate], context: Context) -> bool:
    """Whether a pronoun could stand for several of those in mind."""
    return sum(can_be(noun, one.entity, context) for one in candidates) > 1


def _can_be_it(entity: Entity) -> bool:
    if entity.plural or entity.sort == "person":
        return False
    return entity.sort != "thing" or entity.spoke >= 0 or any(is_evidence(role) for role in entity.roles)


def _can_be_they(entity: Entity) -> bool:
    if entity.plural:
        return True
    if entity.sort == "person":
        return not entity.name and not entity.gender
    return entity.sort != "thing"  # one letter is not "they"
