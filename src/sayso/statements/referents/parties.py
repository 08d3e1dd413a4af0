"""For whom a source speaks: the state or organisation that its words, or other words for it in the report, name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sayso.lexicon.people import belongs, is_among, singular
from sayso.lexicon.states import LONGEST, find_state
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity, distinct
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.offices import (
    find_seat,
    heads_of,
    is_folk,
    is_free,
    last_run,
    modifiers_of,
    needs_body,
    needs_state,
    only_state,
    speaks_for,
    states_in,
)
from sayso.statements.referents.outlets import Outlets
from sayso.statements.referents.roles import LOOSE_MODIFIERS, shares_stem
from sayso.statements.referents.titles import Titles

SPEAKING_FOR = ("for",)
BELONGING = ("of", "at", "from", "with", "in")


INFORMERS = frozenset({"source", "insider"})
"""Who speak from inside the body that stands before them or behind "in"."""
FOCUS = 2
"""How many sentences before a role without an owner the body can stand whose it is; a guess."""
LEADING = re.compile(r"^(?:the|an?|this|that) ", re.IGNORECASE)
"""Determiners that are no part of what a body is called."""
ADJECTIVES = ("an", "ese", "ish", "ic", "al", "ern")
"""Endings of adjectives that tell of no body: "Western", "Republican"."""


class Party(NamedTuple):
    """For whom somebody speaks, and the words that tell."""

    name: str
    words: str


class Parties:
    """The parties of a report's people and bodies, each found once."""

    def __init__(self, discourse: Discourse, titles: Titles) -> None:
        self._discourse, self._titles = discourse, titles
        self._known: dict[int, Party | None] = {}
        self._outlets = Outlets(discourse)
        self._places = self._find_places()
        self._name_words = {word for entity in discourse.names.values() for word in entity.name}

    def of(self, entity: Entity) -> Party | None:
        """For whom somebody speaks, by the first words that tell; a body that no words give to a state speaks for itself."""
        entity = entity.whole
        if id(entity) not in self._known:
            self._known[id(entity)] = None  # two who are described by each other have none
            self._known[id(entity)] = self._find(entity)
        return self._known[id(entity)]

    def _find(self, entity: Entity) -> Party | None:
        if entity.members:
            found = {self.of(member) for member in entity.members}
            names = {party.name if party else None for party in found}
            return next(iter(found)) if len(names) == 1 else None
        if entity.sort == "thing" or self._outlets.is_outlet(entity):
            return None
        nouns = self._discourse.nouns
        told = [index for index in entity.nouns if nouns[index].form != "pronoun"]
        told.sort(key=lambda index: nouns[index].sentence == 0 and nouns[index].determiner == "bare" and not nouns[index].name)
        if any(is_among(head, "court noun") for index in told for head in heads_of(nouns[index])):
            return None
        if any(
            is_among(word.lower(), "court noun") for word in (entity.name[:1] + entity.name[-1:] if entity.sort == "body" else ())
        ):
            return None  # "the Court of Appeal"
        if entity.sort == "person" and any(is_among(word, "former noun") for index in told for word in nouns[index].before_name):
            return None
        is_named = bool(entity.name) and entity.sort in ("body", "open")
        for index in told:
            if is_named and not nouns[index].name and not is_among(nouns[index].head, "state noun", "ministry noun"):
                continue  # "the dam's owner, Strand Hydro"
            if party := self._of_words(index, entity):
                return party
        if needs_state(entity, [word for index in told for word in modifiers_of(nouns[index])]) and (only := self._only_state()):
            return only
        return self._of_itself(entity) or self._of_focus(entity) or self._of_government(entity, told)

    def _of_itself(self, entity: Entity) -> Party | None:
        nouns = self._discourse.nouns
        if entity.sort == "person" or entity.plural:
            return None
        if entity.name and (entity.sort != "open" or entity.spoke >= 0):
            name = " ".join(entity.name)
            return Party(name, name)
        if entity.sort in ("body", "place"):
            owner = next((nouns[at].owner for at in entity.nouns if nouns[at].owner is not None), None)
            host = self._discourse.entities.get(owner) if owner is not None else None
            if owner is not None and host is not None and host.sort == "person" and not host.plural and (known := self.of(host)):
                return known  # "the mayor's office"
            title = LEADING.sub("", self._titles.of(entity) or "")
            return Party(title, title) if title else None
        return None

    # ---- by the words of a phrase ------------------------------------------------------------------------------

    def _of_words(self, index: int, entity: Entity) -> Party | None:
        noun = self._discourse.nouns[index]
        if noun.name and noun.kind != "person" and entity.sort != "person" and noun.owner is None:
            return self._of_name(noun.name)
        heads = heads_of(noun)
        speaks = any(speaks_for(head) or head in INFORMERS for head in heads)
        is_state = any(is_among(head, "state noun", "ministry noun") for head in heads) or speaks
        modifiers = self._without_opening(noun)
        if noun.head == "capital" and not noun.name:  # "Lowmarch, the Korvan capital"
            return self._of_modifiers(modifiers, is_local=False) or self._of_complement(index, entity, speaks=True, is_state=True)
        state = find_state(noun.words[-1])
        if not noun.name and not noun.plural and state and state.naming == "adjective":
            return Party(state.code, noun.words[-1])  # "both | Korvan | and the Tolmeran government"
        if speaks or is_state:
            owner = self._discourse.entities.get(noun.owner) if noun.owner is not None else None
            is_state_s = owner is not None and (owner.sort == "place" or (owner.sort == "open" and bool(owner.name)))
            if owner is not None and is_state_s and not last_run(modifiers) and (party := self._of_host(owner)):
                return party
            is_local = any(is_among(singular(head), "local noun") for head in heads)
            if party := self._of_modifiers(modifiers, is_local=is_local):
                return party
            for_folk = noun.owner is not None and is_folk(self._discourse.nouns[noun.owner])
            if owner is not None and not for_folk:
                party = self.of(owner) if owner.whole is not entity.whole else None
                if party or owner.sort != "person":
                    return party
        elif noun.owner is not None and (host := self._discourse.entities.get(noun.owner)) and self._can_host(noun, host, entity):
            return self._of_host(host)  # "the port's | Oren Tal", "the fund's | chair"
        return self._of_complement(index, entity, speaks=speaks, is_state=is_state)

    def _without_opening(self, noun: Noun) -> list[str]:
        """The modifiers of a phrase; the capital that opens a sentence says nothing where no name has the word."""
        modifiers, text = modifiers_of(noun), self._discourse.text
        if (
            noun.first not in text.openings
            or modifiers[:1] != [noun.words[0]]
            or any(word[:1].isupper() for word in modifiers[1:2])
        ):
            return modifiers
        is_said_of = text.tags[noun.first] in ("JJ", "VBN", "VBD", "VBG") and not modifiers[0].endswith(ADJECTIVES)
        if is_said_of and modifiers[0] not in self._name_words and self._stated(modifiers[0]) is None:
            return modifiers[1:]  # "Under-fire transport chief"
        is_name = modifiers[0] in self._name_words or text.kinds.get(noun.first) not in (None, "role")
        tells = is_name or modifiers[0].endswith(ADJECTIVES) or self._stated(modifiers[0]) is not None
        return modifiers if tells else modifiers[1:]  # "Ferry bosses"

    def _can_host(self, noun: Noun, host: Entity, entity: Entity) -> bool:
        """Whether a possessor is the body that somebody or something is of."""
        if host.whole is entity.whole or any(is_among(singular(head), "outsider noun", "kin noun") for head in heads_of(noun)):
            return False
        if entity.sort == "person":
            return host.sort == "body" or (host.sort == "open" and bool(host.name))
        if is_among(noun.head, "part noun") and host.sort == "body":
            return True
        is_state = host.sort == "place" or (host.sort == "open" and len(host.name) == 1)
        return entity.sort == "body" and is_state and bool(host.name) and not is_among(noun.head, "local noun")

    def _of_host(self, host: Entity) -> Party | None:
        """The party of a possessor, who has one even where nothing else is told of him."""
        name = " ".join(host.name)
        return self.of(host) or (Party(name, name) if host.sort == "open" and name and not self._outlets.is_outlet(host) else None)

    def _of_name(self, name: Sequence[str]) -> Party | None:
        """A state, a seat of government, or a body whose name begins with a state's."""
        whole = find_state(" ".join(name))
        if whole:
            return Party(whole.code, " ".join(name))
        for size in range(min(LONGEST, len(name) - 1), 0, -1):
            state = find_state(" ".join(name[:size]))
            rest = [word.lower() for word in name[size:]]
            if state and any(belongs(word, "body noun") or is_among(word, "state noun") for word in rest):
                return Party(state.code, " ".join(name[:size])) if not belongs(rest[-1], "outlet noun") else None
        if "of" in name and (party := self._of_part(name)):
            return party
        if len(name) > 1 and "of" not in name and any(is_among(word.lower(), "ministry noun", "state noun") for word in name[1:]):
            return self._stated(name[0])
        return None

    def _of_part(self, name: Sequence[str]) -> Party | None:
        """ "Embassy of | Korvany", "General Staff of | Korvany"; but the Ministry of Trade is of no state by its name."""
        at = list(name).index("of")
        rest = [word for word in name[at + 1 :] if word.lower() != "the"]
        if not rest or not is_among(name[at - 1].lower(), "ministry noun", "state noun", "command noun"):
            return None
        if is_among(rest[0].lower(), "topic noun"):
            return None
        words = " ".join(rest[: rest.index("in")] if "in" in rest else rest)
        state = find_state(words)
        if state or words in self._places:
            return self._stated(words) or Party(words, words)
        is_foreign = at > 1 and is_among(name[at - 2].lower(), "topic noun")  # "Foreign Ministry of Tarsk"
        return Party(words, words) if is_foreign or is_among(name[at - 1].lower(), "command noun") else None

    def _of_modifiers(self, modifiers: Sequence[str], *, is_local: bool) -> Party | None:
        for words, state in states_in(modifiers):
            at = modifiers.index(words.split()[0])
            if at and modifiers[at - 1][:1].isupper() and modifiers[at - 1].lower() not in LOOSE_MODIFIERS - {"new"}:
                continue  # "New Mexico" is not Mexico
            if is_local and state.naming == "capital":
                return Party(words, words)
            return Party(state.code, words)
        if run := self._named_among(modifiers):
            return self._stated(run[0]) if len(run) == 1 and self._stated(run[0]) else self._of_organisation(run)
        for word in reversed([one.lower() if is_among(one.lower(), "topic noun") else one for one in modifiers]):
            if belongs(word, "body noun") or is_among(word, "state noun", "company noun", "local noun", "organisation noun"):
                return self._of_common(word, modifiers)
        return None

    def _named_among(self, modifiers: Sequence[str]) -> list[str]:
        """The capitals before a role that name a body; none where they name a person or only what the role is for."""
        if not any(word[:1].isupper() and not belongs(word.lower(), "determiner", "day", "month") for word in modifiers):
            return []
        run = last_run(modifiers)
        behind = modifiers.index(run[-1]) + 1 if run else 0
        if run and behind < len(modifiers) and is_among(modifiers[behind], "organisation noun", "company noun"):
            run = [*run, modifiers[behind]]  # "the Tal campaign"
        while run and is_among(run[0].lower(), "topic noun"):
            run = run[1:]
        # "a Tal spokesman" speaks for no body, and "Republican" is no state's adjective
        is_none = self._is_person(run) or (len(run) == 1 and not self._stated(run[0]) and run[0].endswith(ADJECTIVES))
        return [] if is_none else run

    def _is_person(self, run: Sequence[str]) -> bool:
        """Whether capitals are somebody's name or surname."""
        people = (
            entity.whole for entity in self._discourse.entities.values() if entity.whole.sort == "person" and entity.whole.name
        )
        return any(list(person.name[-len(run) :]) == list(run) for person in people) if run else False

    def _of_organisation(self, run: Sequence[str]) -> Party:
        """The fullest name of the body that some capitals name."""
        key = [word.lower() for word in run]
        for entity in distinct(self._discourse.entities.values()):
            if (
                entity.name
                and entity.sort != "person"
                and key
                in (
                    [word.lower() for word in entity.name],
                    [word.lower() for word in entity.name[-len(key) :]],
                )
            ):
                known = self.of(entity)
                return Party(known.name if known else " ".join(entity.name), " ".join(run))
        return Party(" ".join(run), " ".join(run))

    def _of_common(self, word: str, modifiers: Sequence[str]) -> Party | None:
        """ "a | ministry | spokesman": the ministry that the report tells of, else the word itself."""
        fitting = [
            entity.whole
            for entity in self._discourse.entities.values()
            if word in entity.whole.roles and entity.whole.sort in ("body", "open", "place") and not entity.whole.plural
        ]
        if fitting:
            best = max(fitting, key=lambda entity: (bool(entity.name), entity.salience))
            return self.of(best) or Party(word, word)
        if is_among(word, "government noun") and (only := self._only_state()):
            return only
        if is_among(word, "loose body"):
            return None
        at = list(modifiers).index(word)
        title = " ".join(
            [*[before for before in modifiers[max(0, at - 1) : at] if before.islower() and before[:1].isalpha()], word]
        )
        return Party(title, title)

    def _of_complement(  # noqa: C901 - one way of hanging on a body after another
        self, index: int, entity: Entity, *, speaks: bool, is_state: bool
    ) -> Party | None:
        link = self._discourse.links.complements.get(index)
        if link is None:
            return None
        preposition, behind = link
        other = self._discourse.entities.get(behind)
        if other is None or other.whole is entity.whole or self._discourse.nouns[behind].head == "staff":
            return None
        if preposition in SPEAKING_FOR and self._is_task(entity, self._discourse.nouns[behind]):
            return None
        if preposition in SPEAKING_FOR and (speaks or entity.sort == "person"):
            return self.of(other)
        if preposition == "from" and entity.sort == "person" and other.sort == "body":
            return self.of(other)
        if preposition == "in" and is_among(singular(self._discourse.nouns[index].head), "local noun"):
            return None  # "police in Ester"
        if is_among(self._discourse.nouns[behind].head, "topic noun") or self._discourse.nouns[behind].words == ("state",):
            return None  # "the minister of defence"
        head, behind_it = self._discourse.nouns[index].head, self._discourse.nouns[behind]
        if is_among(head, "captain noun") and (behind_it.determiner == "indefinite" or other.sort == "open"):
            return None  # "the captain of a freighter", of the Sirena
        if head in INFORMERS and other.sort == "body" and preposition in ("in", "at", "within", "inside"):
            return self.of(other)
        if preposition in BELONGING and (speaks or is_state) and other.sort != "person":
            if preposition == "in" and other.sort not in ("place", "open"):
                return None
            return self._of_host(other)
        is_one = entity.sort == "person" and not entity.plural and behind_it.determiner in ("definite", "possessive")
        if preposition == "of" and is_one and other.sort == "body" and self._holds(index):
            return self.of(other)
        return None

    def _is_task(self, entity: Entity, behind: Noun) -> bool:
        """ "The Minister for | Works |": what somebody is minister for."""
        is_bare = len(behind.words) == 1 and behind.kind != "organisation" and behind.words[0][:1].isupper()
        return is_bare and any(is_among(role, "ministry staff", "chair noun") for role in entity.roles)

    def _holds(self, index: int) -> bool:
        """ "The rector | of the university": one who is of a body by his calling, and neither its owner nor its guest."""
        noun = self._discourse.nouns[index]
        heads = [singular(head) for head in heads_of(noun)]
        is_outside = any(is_among(head, "outsider noun", "kin noun") or head in ("owner", "one", "member") for head in heads)
        is_at_sea = any(is_among(head, "captain noun") or head == "master" for head in heads)
        return noun.lowers[0] == "the" and not is_outside and not is_at_sea

    def _of_government(self, entity: Entity, told: Sequence[int]) -> Party | None:
        """ "The energy secretary", "the opposition leader": of the government that the report tells of, or the opposition."""
        nouns = self._discourse.nouns
        if entity.sort != "person" or entity.plural:
            return None
        modifiers = {word.lower() for index in told for word in modifiers_of(nouns[index])}
        if "opposition" in modifiers and any(is_among(role, "leading noun") for role in entity.roles):
            return Party("opposition", "opposition")
        is_minister = "minister" in entity.roles or any(is_among(role, "ministry staff") for role in entity.roles)
        is_of_state = "minister" in entity.roles or any(is_among(word, "topic noun") for word in modifiers)
        if not (is_minister and is_of_state):
            return None
        known = [one for one in distinct(self._discourse.entities.values()) if "government" in one.roles and not one.plural]
        return self.of(known[0]) if len(known) == 1 else None

    def _of_focus(self, entity: Entity) -> Party | None:
        """ "A spokesman", "the chief executive": of the body that the report speaks of there, where no word says whose."""
        nouns = self._discourse.nouns
        told = [index for index in entity.nouns if nouns[index].form != "pronoun"]
        if entity.sort != "person" or not told or not all(is_free(nouns[index]) for index in told):
            return None
        if (seat := find_seat(entity, self._discourse.entities.values())) is not None:
            return self.of(seat)
        if not any(needs_body(nouns[index]) for index in told):
            return None
        near = list(self._bodies_before(told[0]))
        named = [body for body in near if body.name] or near
        return next((party for body in named if (party := self.of(body))), None)

    def _bodies_before(self, index: int) -> Iterator[Entity]:
        """The bodies that act or speak in the sentences before a phrase, the nearest first."""
        nouns = self._discourse.nouns
        for before in range(index - 1, -1, -1):
            if nouns[index].sentence - nouns[before].sentence > FOCUS:
                return
            other = self._discourse.entities.get(before)
            if (
                other is None
                or other.sort not in ("body", "open")
                or self._outlets.is_outlet(other)
                or nouns[before].form == "pronoun"
            ):
                continue
            if nouns[before].place != "oblique" or before in self._discourse.speaking:
                yield other.whole

    # ---- states that no list knows -----------------------------------------------------------------------------

    def _find_places(self) -> dict[str, Entity]:
        """Names that can be a state's: of places, and of what nothing tells of."""
        names: dict[str, Entity] = {}
        for entity in distinct(self._discourse.entities.values()):
            if entity.name and entity.sort in ("place", "open"):
                names[" ".join(entity.name)] = entity
        return names

    def _stated(self, word: str) -> Party | None:
        """ "Korvan" to "Korvany", where that stands in the report; a place's own name to itself."""
        bare = word.removesuffix("'s").removesuffix("’s")
        if state := find_state(bare):
            return Party(state.code, word)
        if bare in self._places:
            known = self.of(self._places[bare])
            return Party(known.name if known else bare, word)
        found = [name for name in self._places if " " not in name and shares_stem(name.lower(), bare.lower())]
        return Party(found[0], word) if len(found) == 1 else None

    def _only_state(self) -> Party | None:
        """The one state of a report."""
        found = only_state(self._discourse.entities.values(), self._discourse.nouns)
        return Party(*found) if found else None
