"""Which of those spoken of a pronoun of the third person stands for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sayso.statements.referents.entities import Entity, compatible_gender, gender_of, is_evidence, leaning_of
from sayso.statements.referents.nouns import NOBODY, Noun

FIRST_PLURAL = frozenset({"we", "us", "our"})
FIRST = frozenset({"i", "me", "my"}) | FIRST_PLURAL
SECOND = frozenset({"you", "your"})
PERSONAL = frozenset({"he", "she", "his", "her", "him", "himself", "herself"})
PLURAL = frozenset({"they", "their", "them", "themselves"})

NOBODY_FITS = "nobody before it fits"

KNOWN_GENDER = 1.3
"""How much likelier one is whose gender is known to fit; a guess."""
UNLIKELY_GENDER = 0.4
"""How much less likely one is whose first name leans to the other gender; a guess."""
LAST_SPEAKER = 1.5
"""How much likelier the speaker of the same sentence or the one before is for a pronoun that speaks; a guess."""
SUBJECT_HERE = 2.5
"""How much likelier a subject of the same sentence is for "it": "the letter is less coy: | it |"; a guess."""
OWN_WORDS = 2.0
"""How much likelier the speaker is inside his own indirect words: "Tal said | he"; a guess."""
SPOKEN_FOR = 4.0
"""How much likelier "it" and "they" are the body in the words of who speaks for it: "the port's spokesman said | it |"; a guess."""
CLIENTS = 0.3
"""How much less likely he is there who speaks for somebody that fits as well: "his lawyer said | he |"; a guess."""
EVEN = 0.97
"""From what share of the best on the second best is as good, so that nobody can tell; a guess."""
THEY = {"group": 1.0, "body": 0.7, "single": 0.25, "place": 0.3, "thing": 0.3}
"""How well "they" fits: a plural, a body of people, one person whose gender is not told, a place, things."""
IT = {"body": 1.0, "place": 0.7, "open": 0.8}
"""How well "it" fits what can speak; of things only those that speak, such as documents, fit."""
SPEAKING_THING = 0.8
"""How well "it" fits a document or evidence; a guess."""
NAMELESS = 0.7
"""How much less likely one without a name is for "he" and "she"; a guess."""


UNNAMED_VOICE = 0.05
"""How much less likely the outlet is for "it", which is "we" in its own words; a guess."""


class Context(NamedTuple):
    """Where a pronoun stands."""

    sentence: int
    speaks: bool
    """Whether it is a source."""
    speaker: Entity | None
    """Whose words it stands in."""
    is_quoted: bool
    client: Entity | None = None
    """For whom the speaker is told to speak: "Tal's lawyer said | he |"."""
    is_wanted: bool = False
    """Whether it stands in what is wanted of somebody."""
    is_retold: bool = False
    """Whether the speaker's words are told in those of another: "VEY: Tal says | he | lied"."""


def choose(noun: Noun, candidates: Iterable[tuple[Entity, float]], context: Context) -> tuple[Entity | None, str]:
    """The one whom a pronoun stands for and why; None where nobody fits or two fit equally well."""
    scored = [(weight * fit(noun, entity, context), entity) for entity, weight in candidates]
    ranked = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0])
    if not ranked:
        return None, NOBODY_FITS
    if len(ranked) > 1 and ranked[1][0] >= EVEN * ranked[0][0]:
        near = max(ranked[:2], key=lambda pair: pair[1].nouns[-1])[1]
        if noun.head != "it" or not all(one.leads == context.sentence for _, one in ranked[:2]):
            return None, "two fit equally well"
        ranked = [(score, one) for score, one in ranked if one is near]  # "Vey accused Tal; Strand denied it and | it | said"
    best = ranked[0][1]
    if best is context.speaker:
        return best, "the speaker, in his own words"
    return best, "the speaker before it" if context.sentence - best.spoke <= 1 else "the one most spoken of before it"


def has_rivals(noun: Noun, candidates: Iterable[tuple[Entity, float]], context: Context) -> bool:
    """Whether a pronoun could stand for several of those in mind."""
    return sum(fit(noun, entity, context) > 0 for entity, _ in candidates) > 1


def fit(noun: Noun, entity: Entity, context: Context) -> float:
    """How well somebody fits a pronoun, as a factor; 0 where not at all."""
    if entity.is_torn or (entity.roles and entity.roles <= NOBODY):
        return 0.0
    if noun.head in PERSONAL:
        factor = _fit_personal(noun, entity)
    elif noun.head in PLURAL:
        factor = _fit_plural(entity)
    else:
        factor = _fit_it(entity)
    if entity.is_outlet and not entity.acts:
        factor *= UNNAMED_VOICE
    if entity is context.speaker:
        # "“He lied,” said Tal": nobody speaks of himself so; "Tal said he" is the speaker more often than not
        is_clients = context.client is not None and _fit_personal(noun, context.client) > 0
        factor *= 0.0 if context.is_quoted and not context.is_retold else CLIENTS if is_clients else OWN_WORDS
    elif entity is context.client and _is_anothers(noun, context) and not context.is_quoted:
        factor *= SPOKEN_FOR  # "the port's spokesman said | it |", "the mayor's office said | she |"
    if noun.head == "it" and entity.leads == context.sentence:
        factor *= SUBJECT_HERE
    if context.is_wanted and noun.head in PERSONAL and entity.leads == context.sentence:
        factor *= SUBJECT_HERE  # "The club demands that | Tal | resign or that | he | say why"
    if context.speaks and not context.is_quoted and entity.spoke >= 0 and context.sentence - entity.spoke <= 1:
        factor *= LAST_SPEAKER
    return factor


def _is_anothers(noun: Noun, context: Context) -> bool:
    """Whether a pronoun cannot be a go-between's own: "it", or "she" where an office speaks."""
    return noun.head not in PERSONAL or (context.speaker is not None and context.speaker.sort in ("body", "thing"))


def _fit_personal(noun: Noun, entity: Entity) -> float:
    if entity.plural or entity.sort not in ("person", "open"):
        return 0.0
    if not compatible_gender(entity.gender, gender_of(noun)):
        return 0.0
    leaning = None if entity.gender else leaning_of(entity)
    told = KNOWN_GENDER if entity.gender or leaning == gender_of(noun) else UNLIKELY_GENDER if leaning else 1.0
    return told * (1.0 if entity.sort == "person" else 0.5) * (1.0 if entity.name else NAMELESS)


def _fit_it(entity: Entity) -> float:
    if entity.plural:
        return 0.0
    if entity.sort == "thing":
        return SPEAKING_THING if entity.spoke >= 0 or any(is_evidence(role) for role in entity.roles) else 0.0
    if entity.sort == "place" and entity.acts:
        return IT["body"]  # "Lowmarch, the capital, denied that. | It | said"
    return IT.get(entity.sort, 0.0)


def _fit_plural(entity: Entity) -> float:
    if entity.plural:
        return THEY["thing"] if entity.sort == "thing" else THEY["group"]
    if entity.sort == "person":
        return 0.0 if entity.name or entity.gender else THEY["single"]
    if entity.sort == "thing":
        return 0.0  # one letter is not "they"
    return THEY.get(entity.sort, THEY["body"] if entity.sort == "open" else 0.0)
