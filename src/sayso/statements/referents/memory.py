"""Whom a phrase takes up, of those who have been spoken of, by his role."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from sayso.lexicon.people import belongs, families, is_among, singular
from sayso.statements.referents.entities import Entity, compatible_gender, described_by, gender_of, sort_of
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.roles import LOOSE_MODIFIERS, shares_stem
from sayso.statements.referents.salience import FADED, Salience, faded

MEDIA = frozenset({"radio", "television", "tv", "press", "internet"})
"""Where something is heard, as often as who says it."""
APART = frozenset({"central", "rival", "second", "third", "neighbouring", "foreign", "parent", "reserve", "federal"})
"""Words before a role that tell another from the one spoken of: "the central bank" is not "the bank"."""
AS_OTHERS = frozenset({"prime", "deputy", "vice", "assistant"})
"""Words that make another office of the one behind them."""
OTHERS = (
    "judge noun",
    "lawyer noun",
    "spokes noun",
    "police noun",
    "court noun",
    "kin noun",
    "wide noun",
    "outsider noun",
    "press noun",
)
"""Classes of those who are others than the one just named: "Vey denied it. | The judge | said"."""
OTHER_ROLES = frozenset({"prosecutor", "witness", "victim", "juror", "coroner", "clerk", "reporter", "source", "aide", "editor"})
"""The same, word by word."""
PAIRS = frozenset({"pair", "duo", "two", "couple", "both"})
"""Words for two or several told before."""
SEVERAL_REACH = 2
"""How many sentences before; a guess."""


class Memory(Salience):
    """Those who have been spoken of, as a phrase can take them up."""

    def introduced(self, index: int, barred: Sequence[Entity] = ()) -> Entity | None:
        """Whom a definite phrase takes up: the latest who was introduced by its role, and by nothing that speaks against it.

        `barred` are those in whose own words it stands: nobody calls himself "the minister".
        """
        fitting = [one for one in self._introduced(index) if not any(one is other for other in barred)]
        fitting = _same_office(fitting, self._nouns[index])
        return max(fitting, key=lambda entity: (faded(entity, self._nouns[index].sentence), entity.seen), default=None)

    def _introduced(self, index: int) -> Iterable[Entity]:  # noqa: C901, PLR0912 - one way of taking up after another
        """All whom a phrase can take up."""
        noun = self._nouns[index]
        head = singular(noun.head)
        if noun.head in PAIRS and noun.lowers[0] in ("the", "both"):
            return [one for one in self.active.values() if one.plural and one.sort == "person" and one.seen < noun.sentence]
        if noun.lowers[0] == "this" and is_among(head, "paper noun"):
            return ()
        if (head in MEDIA and index not in self._speaking) or self._is_before_name(index):
            return ()
        if noun.determiner == "indefinite" or (noun.determiner == "bare" and noun.plural):
            return ()
        modifiers = described_by(self._nouns, noun) - LOOSE_MODIFIERS
        if index in self._links.complements:
            modifiers |= {word for word in self._nouns[self._links.complements[index][1]].lowers if not belongs(word, "determiner")}
        keys = [head, *([families()[head]] if head in families() else [])]
        fitting = self._fitting(self._by_role, keys, noun, modifiers)
        if all(one.spoke < 0 and one.leads < 0 for one in fitting):
            guessed = self._fitting(self._by_guess, keys, noun, modifiers)
            fitting = [one for one in self._of_trade(guessed, head) if one.spoke >= 0 or not fitting] or fitting
        if noun.determiner == "bare":
            is_label = noun.words[-1].isupper()  # "PRESENTER:", every time
            is_only = head == "police" and len({id(one) for one in fitting}) == 1  # "Ester police" and then "police"
            fitting = [
                entity
                for entity in fitting
                if entity.name or is_only or (is_label and entity.nouns and noun.words == self._nouns[entity.nouns[0]].words)
            ]
        if noun.determiner == "possessive" and not noun.name:
            owner = self._entities.get(noun.owner) if noun.owner is not None else None
            fitting = [one for one in fitting if self._same_owner(one, noun) and (owner is None or one is not owner.whole)]
            # "her union" is no "Union Press"
            fitting = [one for one in fitting if not one.is_outlet or is_among(head, "paper noun")]
        if noun.head == "latter":
            return [latest] if (latest := self._latest(index)) else ()
        is_wide = is_among(head, "wide noun") or head.endswith("-year-old")
        if not fitting and is_wide and not modifiers and noun.determiner == "definite" and not noun.plural:
            fitting = [entity for entity in self.active.values() if self._fits_widely(entity, noun)]
        if not fitting and index in self._speaking and self._is_epithet(noun):
            fitting = self._only_person(noun)
        if (
            not fitting
            and index in self._speaking
            and noun.lowers[0] == "the"
            and not noun.plural
            and is_among(head, "celebrated noun")
        ):
            fitting = self._leader(noun)
        if not fitting and noun.lowers[0] == "the" and self._is_aged(index):
            fitting = self._leader(noun)
        if not fitting and index in self._speaking:
            fitting = self._just_named(index)
        return fitting

    def _just_named(self, index: int) -> list[Entity]:
        """ "Ann Vey needed a week to find it. | The astronomer | says": who was named just before, without a word on who she is.

        A judge, a lawyer or a spokesman is another than those told of; so is one whom the report names elsewhere.
        """
        noun = self._nouns[index]
        head = singular(noun.head)
        is_one = noun.lowers[0] == "the" and not noun.plural and not noun.name and noun.words[-1].islower()
        is_one &= noun.owner is None
        if not is_one or is_among(head, *OTHERS) or belongs(noun.head, "group noun", "unnamed noun") or head in OTHER_ROLES:
            return []
        before = [other for other in self._nouns[max(0, index - 2) : index] if other.sentence == noun.sentence]
        if any(other.form != "nominal" and not belongs(other.head, "day", "month") for other in before):
            return []  # "She says that | the purser | told her"
        if sort_of(noun, speaks=True) != "person" or any(
            self._nouns[host].head == noun.head for host in self._links.apposed.values()
        ):
            return []
        fresh = [
            one
            for one in self.active.values()
            if one.sort == "person"
            and one.name
            and not one.plural
            and 0 < noun.sentence - self._nouns[one.nouns[0]].sentence <= 1
            and self._nouns[one.nouns[0]].kind == "person"
        ]
        is_fit = len(fresh) == 1 and not fresh[0].roles and fresh[0].gender and compatible_gender(fresh[0].gender, gender_of(noun))
        return fresh if is_fit and len(fresh[0].name) > 1 else []

    def _of_trade(self, guessed: list[Entity], head: str) -> list[Entity]:
        """Of bodies whose names tell nothing, "the paper" is one that reports, else one that speaks; "the maker" is none."""
        reporting = [one for one in guessed if not self._reporting.isdisjoint(one.nouns)]
        if is_among(head, "paper noun") or belongs(head, "outlet noun"):
            return reporting or [one for one in guessed if one.spoke >= 0] or guessed
        if not is_among(head, "company noun"):
            return guessed
        return [one for one in guessed if not any(one is other for other in reporting)]

    def _only_person(self, noun: Noun) -> list[Entity]:
        """The one person in mind, where he has a name."""
        known = [one for one in self.active.values() if one.sort == "person" and not one.plural and one.nouns]
        return known if len(known) == 1 and known[0].name and compatible_gender(known[0].gender, gender_of(noun)) else []

    def _is_epithet(self, noun: Noun) -> bool:
        """ "The moustachioed charmer": what is no role, and no body's or thing's, stands for the one person told of."""
        head = singular(noun.head)
        is_told = is_among(head, "role noun", "thing noun", "text noun") or belongs(noun.head, "object noun", "document noun")
        is_told = is_told or (is_among(head, "wide noun") and not is_among(head, "celebrated noun"))
        return (
            noun.lowers[0] == "the"
            and not noun.plural
            and not noun.name
            and not is_told
            and noun.words[-1].islower()
            and sort_of(noun, speaks=True) in ("person", "open")
            and len(noun.words) > 2
        )

    def _is_aged(self, index: int) -> bool:
        """ "The bruiser, | 63 |, denied it": a paper gives his age to whom it has just named."""
        noun, behind = self._nouns[index], self._nouns[index + 1 : index + 2]
        is_told = is_among(noun.head, "person noun", "calling", "kin noun") and not is_among(noun.head, "role noun")
        is_one = not noun.plural and not noun.name and noun.owner is None and not is_told
        is_one = is_one and sort_of(noun, speaks=True) in ("person", "open")
        return is_one and any(one.first == noun.end + 1 and one.head.isdigit() and len(one.words) == 1 for one in behind)

    def _is_before_name(self, index: int) -> bool:
        """ "The scandal sheet | The Evening Packet": whether a phrase only tells the name behind it closer."""
        noun, behind = self._nouns[index], self._nouns[index + 1 : index + 2]
        return not noun.name and any(one.first == noun.end and one.name and one.words[0] == "The" for one in behind)

    def _leader(self, noun: Noun) -> list[Entity]:
        """The one person by name whom the sentence before tells of as its subject."""
        known = [one for one in self.active.values() if one.leads == noun.sentence - 1 and one.sort == "person" and one.name]
        is_one = len(known) == 1 and not known[0].plural and compatible_gender(known[0].gender, gender_of(noun))
        return known if is_one else []

    def _latest(self, index: int) -> Entity | None:
        """ "The latter": the last one of whom the sentence before speaks."""
        for before in range(index - 1, -1, -1):
            if self._nouns[before].sentence < self._nouns[index].sentence - 1:
                return None
            entity = self._entities.get(before)
            if entity is not None and entity.sort in ("person", "body", "open") and self._nouns[before].form != "pronoun":
                return entity
        return None

    def _fitting(self, known: Mapping[str, list[Entity]], keys: Iterable[str], noun: Noun, modifiers: set[str]) -> list[Entity]:
        return [entity.whole for key in keys for entity in known.get(key, ()) if self._fits(entity.whole, noun, modifiers)]

    def _fits(self, entity: Entity, noun: Noun, modifiers: set[str]) -> bool:
        if entity.plural != noun.plural or not compatible_gender(entity.gender, gender_of(noun)):
            return False
        known = entity.words | {word.lower() for word in entity.name}
        strange = {word for word in modifiers if word not in known and not any(shares_stem(word, other) for other in known)}
        is_plain = not known - {noun.head} and not entity.name and self._nouns[entity.nouns[0]].determiner != "possessive"
        return not strange or (not strange & APART and is_plain and not any(word[:1].isupper() for word in noun.words[1:]))

    def _same_owner(self, entity: Entity, noun: Noun) -> bool:
        """ "its insurer" is the insurer of the same body; a name's role can be taken up with any possessor."""
        if entity.name:
            return True
        owners = [self._nouns[at].owner for at in entity.nouns]
        mine = self._entities.get(noun.owner) if noun.owner is not None else None
        return any(
            owner is not None
            and (theirs := self._entities.get(owner)) is not None
            and mine is not None
            and theirs.whole is mine.whole
            for owner in owners
        )

    def _fits_widely(self, entity: Entity, noun: Noun) -> bool:
        """ "the man", "the official": anybody in mind who can be one."""
        if entity.sort != "person" or entity.plural or not compatible_gender(entity.gender, gender_of(noun)):
            return False
        if faded(entity, noun.sentence) < FADED or (is_among(noun.head, "celebrated noun") and not entity.name):
            return False
        return noun.head not in ("official", "executive", "politician", "leader") or any(
            is_among(role, "speaking role") for role in entity.roles
        )

    def _is_count(self, index: int) -> bool:
        """ "| Forty-four | said so": some of a group, by their number alone."""
        noun = self._nouns[index]
        return len(noun.words) == 1 and (noun.head[:1].isdigit() or belongs(noun.head.partition("-")[0], "numeral"))

    def latest_body(self) -> Entity | None:
        """The body that spoke last."""
        known = [one for one in self.active.values() if one.sort == "body" and not one.is_outlet and one.spoke >= 0]
        return max(known, key=lambda one: (one.spoke, one.nouns[-1]), default=None)

    def latest_several(self, index: int, told: Container[int] = ()) -> Entity | None:
        """ "Neither", "both", "none": those named together last, or the last group.

        `told` are the phrases that stand in somebody's words, where those who say it are not told of.
        """
        sentence = self._nouns[index].sentence
        near = [one for one in self.active.values() if sentence - one.seen <= SEVERAL_REACH and one.plural and one.nouns]
        joined = [one for one in near if one.members] or [one for one in near if one.sort in ("person", "body")]
        joined = [one for one in joined if any(at not in told and not self._is_count(at) for at in one.nouns)] or joined
        return max(joined, key=lambda one: one.nouns[-1], default=None)


def _same_office(fitting: list[Entity], noun: Noun) -> list[Entity]:
    """ "The minister", of a minister and a prime minister: who is called so without a word that makes it another office."""
    if not AS_OTHERS.isdisjoint(noun.lowers):
        return fitting
    return [one for one in fitting if AS_OTHERS.isdisjoint(one.words)] or fitting
