"""For whom somebody speaks by the words of one phrase: its possessor, its modifiers, what hangs on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sayso.lexicon.people import belongs, is_among, singular
from sayso.lexicon.states import find_state
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity, distinct, is_guard, written
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.offices import heads_of, is_folk, is_role, last_run, modifiers_of, speaks_for, states_in
from sayso.statements.referents.outlets import Outlets
from sayso.statements.referents.polities import Party, Polities
from sayso.statements.referents.roles import LOOSE_MODIFIERS

SPEAKING_FOR = ("for",)
BELONGING = ("of", "at", "from", "with", "in")
INFORMERS = frozenset({"source", "insider"})
"""Who speak from inside the body that stands before them or behind "in"."""
BODIES = ("state noun", "company noun", "local noun", "organisation noun")
"""Classes of nouns for bodies that people are of."""
RUNNING = frozenset({"runs", "heads", "leads", "chairs", "directs", "manages", "commands", "captains", "coaches"})
"""What those who speak for a body do with it."""
RECKONING = frozenset({"analyst", "economist", "strategist", "forecaster"})
"""Who give out the view of the house they work at."""
ADJECTIVES = ("an", "ese", "ish", "ic", "al", "ern")
"""Endings of adjectives that tell of no body: "Western", "Republican"."""


class Belonging:
    """Reads one phrase after another; `of` tells the party of whoever a phrase names."""

    def __init__(self, discourse: Discourse, polities: Polities, outlets: Outlets, of: Callable[[Entity], Party | None]) -> None:
        self._discourse, self._polities, self._outlets, self.of = discourse, polities, outlets, of
        self._name_words = {word for entity in discourse.names.values() for word in entity.name}

    def of_words(self, index: int, entity: Entity) -> Party | None:
        """By the words of one of the phrases that stand for somebody."""
        noun = self._discourse.nouns[index]
        if noun.name and noun.kind != "person" and entity.sort != "person" and noun.owner is None:
            return self._polities.of_name(noun.name)
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
            is_other = any(is_among(head, "counterpart") for head in heads)  # "its | counterpart in Ost |"
            owner = self._discourse.entities.get(noun.owner) if noun.owner is not None and not is_other else None
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

    def of_bracket(self, index: int) -> Party | None:
        """ "Mr TAL (| Strand Bank |): ...": for what somebody is heard, told behind his name in a record of what was said."""
        text, nouns = self._discourse.text, self._discourse.nouns
        behind = nouns[index + 1] if index + 1 < len(nouns) else None
        if behind is None or not behind.name or behind.first != nouns[index].end + 1 or text.lowers[nouns[index].end] != "(":
            return None
        is_label = text.lowers[behind.end : behind.end + 2] == (")", ":")
        is_body = behind.kind == "organisation" or any(
            belongs(word.lower(), "body noun") or is_among(word.lower(), *BODIES, "company ending", "institution noun")
            for word in behind.name
        )
        known = self._discourse.entities.get(index + 1)
        if not is_label or not is_body or behind.kind == "person":
            return None
        return (self.of(known) if known is not None else None) or Party(written(behind.name), written(behind.name))

    def of_clause(self, index: int) -> Party | None:
        """ "Ann Vey, who speaks for | the port |", "Ann Vey, who runs | the line |": by a clause that tells what one does."""
        text, nouns = self._discourse.text, self._discourse.nouns
        at = nouns[index].end + (text.lowers[nouns[index].end : nouns[index].end + 1] == (",",))
        if text.lowers[at : at + 1] != ("who",):
            return None
        at += 1
        while at < len(text.tags) and text.tags[at] in ("RB", "MD", "VBZ") and text.lowers[at] not in RUNNING | {"speaks"}:
            at += 1
        if text.lowers[at : at + 2] in (("speaks", "for"), ("spoke", "for")):
            at += 2
        elif at < len(text.lowers) and text.lowers[at] in RUNNING:
            at += 1
        else:
            return None
        run = next(
            (later for later in range(index + 1, len(nouns)) if nouns[later].first == at and nouns[later].place != "owner"), None
        )
        entity = self._discourse.entities.get(run) if run is not None else None
        return self.of(entity) if entity is not None and entity.sort != "person" else None

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
        if is_said_of and modifiers[0] not in self._name_words and self._polities.stated(modifiers[0]) is None:
            return modifiers[1:]  # "Under-fire transport chief"
        is_name = modifiers[0] in self._name_words or text.kinds.get(noun.first) not in (None, "role")
        tells = is_name or modifiers[0].endswith(ADJECTIVES) or self._polities.stated(modifiers[0]) is not None
        if tells:
            return modifiers
        lower = modifiers[0].lower()  # "Police chief"; but "Ferry bosses"
        is_body = belongs(lower, "body noun") or is_among(lower, *BODIES, "institution noun")
        is_body = is_body and not is_role(lower) and not is_among(lower, "company noun")
        return [lower, *modifiers[1:]] if is_body else modifiers[1:]

    def _can_host(self, noun: Noun, host: Entity, entity: Entity) -> bool:
        """Whether a possessor is the body that somebody or something is of."""
        if host.whole is entity.whole or any(is_among(singular(head), "outsider noun", "kin noun") for head in heads_of(noun)):
            return False
        if entity.sort == "person":
            is_town = host.sort == "place" and not host.name  # "the city's own auditor"
            return host.sort == "body" or is_town or (host.sort == "open" and bool(host.name))
        if is_among(noun.head, "part noun") and host.sort == "body":
            return True
        is_state = host.sort == "place" or (host.sort == "open" and len(host.name) == 1)
        return entity.sort == "body" and is_state and bool(host.name) and not is_among(noun.head, "local noun")

    def _of_host(self, host: Entity) -> Party | None:
        """The party of a possessor, who has one even where nothing else is told of him."""
        name = written(host.name)
        return self.of(host) or (Party(name, name) if host.sort == "open" and name and not self._outlets.is_outlet(host) else None)

    def _of_modifiers(self, modifiers: Sequence[str], *, is_local: bool) -> Party | None:
        for words, state in states_in(modifiers):
            at = modifiers.index(words.split()[0])
            if at and modifiers[at - 1][:1].isupper() and modifiers[at - 1].lower() not in LOOSE_MODIFIERS - {"new"}:
                continue  # "New Mexico" is not Mexico
            if is_local and state.naming == "capital":
                return Party(words, words)
            return Party(state.code, words)
        if run := self._named_among(modifiers):
            return self._polities.stated(run[0]) if len(run) == 1 and self._polities.stated(run[0]) else self._of_organisation(run)
        if is_guard([*map(str.lower, modifiers)]):
            return Party(" ".join(modifiers[-2:]), " ".join(modifiers[-2:]))  # "a | coast guard | spokesman"
        for word in reversed([one.lower() if is_among(one.lower(), "topic noun") else one for one in modifiers]):
            is_house = not is_local and is_among(word, "institution noun")
            if is_house or belongs(word, "body noun") or is_among(word, *BODIES):
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
        is_none = self._is_person(run) or (len(run) == 1 and not self._polities.stated(run[0]) and run[0].endswith(ADJECTIVES))
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
        if is_among(word, "government noun") and (only := self._polities.only()):
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
        other, noun, head = self._discourse.entities.get(behind), self._discourse.nouns[index], self._discourse.nouns[index].head
        behind_it = self._discourse.nouns[behind]
        if other is None or other.whole is entity.whole or behind_it.lowers == ("staff",):
            return None
        if preposition in SPEAKING_FOR and self._is_task(entity, behind_it):
            return None
        if preposition in SPEAKING_FOR and (speaks or entity.sort == "person"):
            return self.of(other)
        if preposition == "from" and entity.sort == "person" and other.sort == "body":
            return self.of(other)
        if _tells_nothing(noun, preposition, behind_it, other):
            return None
        if head in INFORMERS and other.sort == "body" and preposition in ("in", "at", "within", "inside", "close", "near"):
            return self.of(other)
        if preposition in BELONGING and (speaks or is_state) and other.sort != "person":
            is_inside = preposition == "in" and other.sort not in ("place", "open")
            is_there = preposition in ("at", "in") and entity.sort == "body" and not is_among(head, "ministry noun")
            return None if is_inside or is_there else self._of_host(other)  # "the harbour authority | at Port Ester |"
        if self._works_there(noun, entity) and other.sort == "body" and preposition in ("at", "with", "from", "of"):
            return self.of(other)
        is_one = entity.sort == "person" and not entity.plural and behind_it.determiner in ("definite", "possessive")
        if preposition == "of" and is_one and other.sort == "body" and self._holds(index):
            return self.of(other)
        return None

    def _works_there(self, noun: Noun, entity: Entity) -> bool:
        """ "Ann Vey of the | Harbour Board |", "analysts at | Strand & Vey |"; a nurse at a clinic may speak against it."""
        if entity.sort != "person":
            return False
        return (noun.name and noun.kind == "person") or singular(noun.head) in RECKONING

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


def _tells_nothing(noun: Noun, preposition: str, behind: Noun, other: Entity) -> bool:
    """Whether what hangs on a phrase only tells where, of what matter or of what boat somebody is."""
    if preposition == "in" and is_among(singular(noun.head), "local noun"):
        return True  # "police in Ester"
    if is_among(behind.head, "topic noun") or behind.words == ("state",):
        return True  # "the minister of defence"
    # "the captain of a freighter", of the Sirena
    return is_among(noun.head, "captain noun") and (behind.determiner == "indefinite" or other.sort == "open")
