"""The people and bodies that a report speaks of, each with the noun phrases that stand for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from sayso.lexicon.people import Gender, belongs, class_of_noun, families, first_names, is_among, singular
from sayso.statements.referents.nouns import NOBODY, Noun

QUESTION_NUMBER = re.compile(r"Q\d+")
"""Stands before a question of a printed hearing: "Q46 Chair:"."""
Sort = Literal["person", "body", "place", "thing", "open"]
"""`open`: nothing tells yet."""


@dataclass(slots=True)
class Entity:
    """Somebody or something a report speaks of. It grows as the report is read, and is never handed out."""

    sort: Sort
    nouns: list[int] = field(default_factory=list)
    """Indices of its noun phrases."""
    name: tuple[str, ...] = ()
    plural: bool = False
    gender: Gender | None = None
    roles: set[str] = field(default_factory=set)
    """What it is called: head nouns in the singular, and the families they are of."""
    words: set[str] = field(default_factory=set)
    """All words it is described with, lower-case."""
    salience: float = 0.0
    """How much it is spoken of, as of the sentence where it was last seen."""
    told: float = 0.0
    """The same, with what is said in quotations counted in full: for pronouns that stand in them."""
    seen: int = -1
    description: str | None = None
    """The fullest description of one without a name."""
    spoke: int = -1
    """The last sentence in which it was a source."""
    members: tuple[Entity, ...] = ()
    same: Entity | None = None
    """The entity that it turned out to be."""
    acts: bool = False
    """Whether it is a source by its name, as a subject."""
    leads: int = -1
    """The last sentence whose subject it was."""
    share: float = 1.0
    """What it counted to be spoken of where it was last: less in somebody's words, least inside quotation marks."""
    is_outlet: bool = False
    """Whether it is who publishes the report."""
    is_torn: bool = False
    """Whether its words could stand for several, so that nobody can tell."""

    @property
    def whole(self) -> Entity:
        """The entity that it turned out to be, or itself."""
        at = self
        while at.same is not None:
            at = at.same
        return at


def is_issuer(entity: Entity) -> bool:
    """Whether the report's outlet is a body that gives out its own words: a hospital, a firm that "confirms"; no paper."""
    words = [word.lower() for word in entity.name]
    if (
        not words
        or not entity.is_outlet
        or belongs(words[-1], "outlet noun")
        or is_among(words[-1], "outlet name", "broadcast noun")
    ):
        return False
    return entity.acts or any(
        is_among(word, "institution noun", "company ending", "ministry noun", "local noun") or belongs(word, "body noun")
        for word in words
    )


def written(name: Sequence[str]) -> str:
    """The words of a name as they are written: "Vey-Holt", "People's Union"."""
    return " ".join(name).replace(" - ", "-").replace(" 's ", "'s ").replace(" ’s ", "’s ")


def sort_of(noun: Noun, *, speaks: bool) -> Sort:
    """What kind of being a noun phrase stands for; a source that nothing tells of is taken for a person.

    What ends in a name goes by the name, what else by its head.
    """
    if noun.name:
        is_vessel = noun.before_name and is_among(noun.before_name[-1], "vessel noun")
        is_number = len(noun.name) == 1 and QUESTION_NUMBER.fullmatch(noun.name[0]) is not None
        if (
            is_vessel
            or is_number
            or belongs(noun.name[-1].lower(), "day", "month")
            or (len(noun.name) > 1 and noun.name[-1] == "Flight")
        ):
            return "thing"
        if noun.kind == "person":
            return "person"
        if noun.kind in ("organisation", "document"):
            return "body"
        return "place" if noun.kind == "place" else "open"
    if noun.plural and len(noun.words) > 1 and noun.words[-1][:1].isupper() and noun.words[-1] not in noun.lowers:
        return "person"  # "Coastal Democrats"
    return "body" if is_guard(noun.lowers) else sort_of_word(noun.head, speaks)


def is_guard(lowers: Sequence[str]) -> bool:
    """Whether some words end in a body of guards: "the | coast guard |"; "a coast guard" is one of them."""
    return (
        bool(lowers) and lowers[-1] == "guard" and lowers[0] not in ("a", "an") and is_among("".join(lowers[-2:-1]), "guard word")
    )


PERSON_ENDINGS = ("ist", "ian", "man", "woman", "person", "-old")
"""Endings of nouns for people; "er" and "or" tell of people and tools alike."""


CARRIERS = frozenset({"courier", "observer", "messenger"})
"""People whose callings many papers have for names, which are written with a capital."""


@lru_cache(maxsize=8192)
def sort_of_word(word: str, speaks: bool) -> Sort:  # noqa: FBT001 - a cached function of two plain values
    """What kind of being a noun stands for; one that nothing tells of is a person where it speaks, else a thing."""
    head = singular(word)
    head = head.removeprefix("co-")
    if head in CARRIERS:
        return "person"
    if is_among(word, "thing noun", "text noun") or is_among(head, "thing noun") or belongs(word, "object noun", "document noun"):
        return "thing"
    if (
        word in ("one", "another")
        or belongs(word, "pronoun")
        or word in NOBODY
        or is_among(head, "person noun", "kin noun", "calling")
        or belongs(word, "unnamed noun", "office noun")
    ):
        return "person"
    if belongs(head, "body noun", "outlet noun") or is_among(
        head, "group body", "company noun", "organisation noun", "ministry noun", "institution noun"
    ):
        return "body"
    if is_among(head, "place body"):
        return "place"
    if belongs(word, "group noun"):
        return "person"
    if head.endswith("maker"):
        return "body"
    if head.endswith(PERSON_ENDINGS):
        return "person"
    if speaks and (known := class_of_noun(head)) is not None:
        return "body" if known == "body" else "thing"
    return ("person" if word != head or head.endswith(("er", "or")) else "open") if speaks else "thing"


@lru_cache(maxsize=8192)
def is_evidence(head: str) -> bool:
    """Whether a noun is a document's or evidence's, which can be a source and has no name of its own."""
    return belongs(head, "document noun", "object noun") or is_among(head, "text noun")


def gender_of(noun: Noun) -> Gender | None:
    """The gender that a phrase shows: by pronoun, title, role or first name."""
    if noun.form == "pronoun":
        return "male" if noun.head in ("he", "him", "his", "himself") else "female" if noun.head in FEMALE else None
    for word in reversed(noun.before_name if noun.name else noun.lowers):
        if gender := gender_of_word(word):
            return gender
    return first_names().get(noun.name[0].lower()) if len(noun.name) > 1 else None


def leaning_of(entity: Entity) -> Gender | None:
    """The gender that a full name leans to where no list holds it: in Europe's tongues most that end in "a" are women's."""
    return "female" if len(entity.name) > 1 and entity.name[0].lower().endswith("a") else None


@lru_cache(maxsize=8192)
def gender_of_word(word: str) -> Gender | None:
    """The gender that a noun or title shows."""
    bare = word.rstrip(".")
    if is_among(bare, "male noun", "male title"):
        return "male"
    return "female" if is_among(bare, "female noun", "female title") else None


FEMALE = frozenset({"she", "her", "herself", "hers"})


SECONDS = frozenset({"deputy", "vice", "assistant"})
"""Who stands for another, with the other's role behind it or without: "the | deputy | chair", "her deputy"."""


def roles_in(noun: Noun) -> set[str]:
    """The roles that a phrase names: "port spokesman Oren Tal" is a spokesman; with the families they are of."""
    if noun.form == "pronoun":
        return set()
    if noun.name:
        told = {role for word in noun.before_name[-2:] for role in roles_of_word(word) if role}
        beside = noun.before_name[-1] if noun.before_name and noun.kind == "person" else ""
        is_noun = beside.isalpha() and noun.words[-len(noun.name) - 1].islower() and not tells_nobody(beside)
        return told | ({beside} if is_noun else set())  # "the cyclist Oren Tal": what a list of callings lacks
    head = singular(noun.head)
    if head == "client":
        return set()  # is his lawyer's calling, not his
    return {head, families().get(head, head), *(word for word in noun.before_name[-1:] if word in SECONDS)}


@lru_cache(maxsize=8192)
def tells_nobody(word: str) -> bool:
    """Whether a word before a name is a small one, and so no calling."""
    return belongs(word, "determiner", "numeral", "preposition", "pronoun", "possessive")


@lru_cache(maxsize=8192)
def roles_of_word(word: str) -> tuple[str, ...]:
    """The role that a word before a name names, with the family it is of; none where it names none."""
    head = singular(word.rstrip("."))
    if not is_among(head, "person noun", "role noun", "calling") and not belongs(head, "office noun"):
        return ()
    return (head, families()[head]) if head in families() else (head,)


def described_by(nouns: Sequence[Noun], noun: Noun) -> set[str]:
    """The words that tell a phrase closer, its head and determiners left out, its possessor's words among them."""
    words = {word for word in noun.lowers if tells(word)}
    words -= {word.lower() for word in noun.name} if noun.kind == "person" else {noun.head}
    if noun.owner is not None:
        words |= {word for word in nouns[noun.owner].lowers if not belongs(word, "determiner", "possessive")}
    return words


@lru_cache(maxsize=8192)
def tells(word: str) -> bool:
    """Whether a word in a noun phrase says something of it."""
    return word[:1].isalpha() and not belongs(word, "determiner", "numeral", "preposition", "pronoun")


def compatible_gender(one: Gender | None, other: Gender | None) -> bool:
    """Whether two genders can be one person's; None says nothing."""
    return one is None or other is None or one == other


def merge(entity: Entity, into: Entity) -> None:
    """One turns out to be another, whose name and description stay."""
    if entity.whole is into.whole:
        return
    entity, into = entity.whole, into.whole
    entity.same = into
    into.nouns = sorted({*into.nouns, *entity.nouns})
    into.roles |= entity.roles
    into.words |= entity.words
    into.gender = into.gender or entity.gender
    into.spoke = max(into.spoke, entity.spoke)


def distinct(entities: Iterable[Entity]) -> list[Entity]:
    """What entities turned out to be, each once, in their order."""
    found: dict[int, Entity] = {}
    for entity in entities:
        found.setdefault(id(entity.whole), entity.whole)
    return list(found.values())
