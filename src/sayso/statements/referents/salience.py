"""Who has been spoken of, how much, and what each can be called.

How much somebody is spoken of halves from sentence to sentence, and counts more for subjects and speakers (after Lappin
and Leass, An algorithm for pronominal anaphora resolution, 1994).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sayso.statements.referents.entities import Entity, described_by, gender_of, roles_in
from sayso.statements.referents.links import Links
from sayso.statements.referents.nouns import RELATIVES, Noun
from sayso.statements.referents.pronouns import PERSONAL, Candidate
from sayso.statements.referents.roles import ANY_BODY, calling_roles, name_roles

WEIGHTS = {"subject": 80.0, "object": 50.0, "oblique": 40.0, "owner": 35.0}
"""What being mentioned in a place of the sentence counts; Lappin and Leass's numbers."""
SPEAKS = 60.0
"""What being the source of a statement counts on top; a guess."""
ASKED = 60.0
"""What being asked something counts on top, since an answer follows; a guess."""
QUOTED = 0.35
"""The share of that for what is mentioned in somebody's words alone; a guess."""
HEARSAY = 0.6
"""The share of that for a source inside somebody's quotation; a guess."""
RETOLD = 0.8
"""The share of that for a source in what another is told to have said: "Vey said that | Tal | had denied it"; a guess."""
BESIDE = 0.4
"""The share of that for one of several who speak together, since "they" is told of; of .3 to .7 best on the open sets."""
IN_RELATIVE = 0.5
"""The share of that for the subject of a relative clause; a guess, .3 is no better on the open sets."""
FADED = 4.0
"""Who is spoken of less than this is out of mind: a subject after four sentences; a guess."""


class Acting(NamedTuple):
    """Phrases by what those do for whom they stand."""

    speaking: frozenset[int]
    asked: frozenset[int] = frozenset()
    reporting: frozenset[int] = frozenset()
    """Of those who report and quote, as papers do."""


class Salience:
    """Those who have been spoken of up to a place in the text."""

    def __init__(
        self,
        nouns: Sequence[Noun],
        links: Links,
        acting: Acting,
        entities: Mapping[int, Entity],
        *,
        beside: frozenset[int] = frozenset(),
    ) -> None:
        """`beside` are the members of joint sources; `entities` is filled by the reading, which goes on meanwhile."""
        self._beside = beside
        self._nouns, self._links, self._entities = nouns, links, entities
        self._speaking, self._asked, self._reporting = acting
        self.active: dict[int, Entity] = {}
        """Those who are in mind."""
        self._forgot = -1
        self._by_role: dict[str, list[Entity]] = {}
        self._by_guess: dict[str, list[Entity]] = {}

    def weighed(self, sentence: int, *, quoted: bool = False) -> Iterator[tuple[Entity, float]]:
        """Those who are in mind, and how much they are spoken of as of a sentence."""
        return ((one, faded(one, sentence, quoted=quoted)) for one in self.active.values())

    def candidates(self, index: int, *, quoted: bool = False) -> Iterator[Candidate]:
        """Those who are in mind, and how they were spoken of, before a pronoun; `quoted` where it stands in a quotation."""
        for one, salience in self.weighed(self._nouns[index].sentence, quoted=quoted):
            if one.nouns:
                last = one.nouns[-1]
                yield Candidate(
                    one,
                    salience,
                    self._nouns[one.nouns[0]],
                    self._nouns[last],
                    index - last,
                    last in self._speaking,
                    last in self._asked,
                    one.share <= QUOTED,
                    one.share < 1.0,
                )

    def last_speaker(self) -> Entity | None:
        """Who spoke last."""
        speakers = [one for one in self.active.values() if one.spoke >= 0 and one.nouns]
        return max(speakers, key=lambda one: (one.spoke, one.nouns[-1]), default=None)

    def mention(self, entity: Entity, index: int, share: float = 1.0, *, is_sure: bool = True) -> None:
        """Takes note that somebody is spoken of; `share` is what it counts where it is not as a source.

        `is_sure` tells whether the phrase is his beyond doubt, so that it tells his gender, too.
        """
        noun = self._nouns[index]
        weight = WEIGHTS[noun.place]
        if index in self._speaking:
            weight = WEIGHTS[noun.place if noun.place == "oblique" else "subject"] + SPEAKS
            entity.spoke = noun.sentence
            if share < 1.0 and noun.form != "pronoun":
                weight *= HEARSAY if share <= QUOTED else RETOLD
            entity.acts = entity.acts or (noun.place == "subject" and noun.form != "pronoun")
        else:
            weight = (weight + ASKED * (index in self._asked)) * share
        if index in self._beside and share == 1.0:
            weight *= BESIDE
        elif self._is_in_relative(index):
            weight *= IN_RELATIVE
        is_new = entity.seen != noun.sentence
        full = max(weight, WEIGHTS[noun.place])
        entity.told = max(faded(entity, noun.sentence, quoted=True) + is_new * full, full)
        entity.salience = max(faded(entity, noun.sentence) + is_new * weight, weight)
        entity.seen = noun.sentence
        if noun.place == "subject":
            entity.leads = noun.sentence
        entity.nouns.append(index)
        entity.share = share
        entity.gender = entity.gender or (gender_of(noun) if is_sure else None)
        if entity.sort == "open" and noun.form == "pronoun" and entity.nouns:
            entity.sort = "person" if noun.head in PERSONAL else "body" if noun.head in ("it", "its") else entity.sort
        if noun.form != "pronoun" and not entity.members:
            self._describe(entity, index)
        self.active[id(entity)] = entity

    def _is_in_relative(self, index: int) -> bool:
        """ "Lowmarch, which | the site | had named, denied it": the subject of a clause that only tells of another."""
        noun, before = self._nouns[index], self._nouns[index - 1] if index else None
        is_next = before is not None and before.end == noun.first and before.head in RELATIVES
        return is_next and noun.place == "subject"

    def _describe(self, entity: Entity, index: int) -> None:
        noun = self._nouns[index]
        if noun.lowers[0] == "then":
            return  # "Oren Tal, then mayor, admits": the mayor is another by now
        if entity.sort != "place" or not noun.name:
            self._note(entity, roles_in(noun), self._by_role)
        entity.words |= described_by(self._nouns, noun)
        if index in self._links.complements:
            behind = self._nouns[self._links.complements[index][1]]
            entity.words |= set(behind.lowers)
        if noun.name and entity.sort in ("body", "open", "place"):
            told = name_roles(noun, entity.sort) | calling_roles(noun)
            self._note(entity, told or ANY_BODY, self._by_role if told else self._by_guess)

    def _note(self, entity: Entity, roles: Iterable[str], kept: dict[str, list[Entity]]) -> None:
        """Takes note of what somebody can be called."""
        for role in roles:
            if role not in entity.roles:
                entity.roles.add(role)
                kept.setdefault(role, []).append(entity)

    def forget(self, sentence: int) -> None:
        """Lets go, once a sentence, of those who are hardly spoken of any more."""
        if sentence > self._forgot:
            self._forgot = sentence
            self.active = {
                key: one
                for key, one in self.active.items()
                if max(faded(one, sentence), faded(one, sentence, quoted=True)) >= FADED
            }


def faded(entity: Entity, sentence: int, *, quoted: bool = False) -> float:
    """How much somebody is spoken of as of a sentence; inside a quotation, with what quotations say."""
    return (entity.told if quoted else entity.salience) * 0.5 ** max(0, sentence - entity.seen)
