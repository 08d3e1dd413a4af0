"""For whom a source speaks: the state or organisation that its words, or other words for it in the report, name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.lexicon.people import belongs, is_among
from sayso.statements.referents.belonging import Belonging
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity, written
from sayso.statements.referents.offices import heads_of, modifiers_of, needs_state
from sayso.statements.referents.outlets import Outlets
from sayso.statements.referents.polities import Party, Polities
from sayso.statements.referents.surroundings import Surroundings
from sayso.statements.referents.titles import Titles

SOME = frozenset({"either", "neither", "both", "each", "no", "any", "some", "many", "several", "another", "other", "one"})
"""Before a noun they tell of no body that is known."""
OFFICES = (("his", "office"), ("her", "office"), ("'s", "office"), ("'", "office"))
"""Those around one person, who speak for him."""
ORGANS = frozenset({"office", "bureau", "secretariat", "headquarters", "department", "board", "management", "leadership", "staff"})
"""What speaks for the body whose it is."""
LEADING = re.compile(r"^(?:the|an?|this|that) ", re.IGNORECASE)
"""Determiners that are no part of what a body is called."""


class Parties:
    """The parties of a report's people and bodies, each found once."""

    def __init__(self, discourse: Discourse, titles: Titles, outlet: str | None) -> None:
        self._discourse, self._titles = discourse, titles
        self._known: dict[int, Party | None] = {}
        self._outlets, self._polities = Outlets(discourse), Polities(discourse, outlet, self.of)
        self._belonging = Belonging(discourse, self._polities, self._outlets, self.of)
        self._surroundings = Surroundings(discourse, self._outlets, self.of)

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
        if self._is_apart(entity, told):
            return None
        around = self._surroundings
        return (
            self._of_phrases(entity, told)
            or self._of_state(entity, told)
            or self._of_itself(entity)
            or around.of_signature(entity)
            or around.of_address(entity)
            or around.of_focus(entity)
            or around.of_government(entity, told)
        )

    def _is_apart(self, entity: Entity, told: Sequence[int]) -> bool:
        """Whether somebody speaks for no side: a court, a judge, one who holds his office no more."""
        nouns = self._discourse.nouns
        ends = (*entity.name[:1], *entity.name[-1:]) if entity.sort == "body" else ()
        if any(is_among(word.lower(), "court noun") for word in ends):
            return True  # "the Court of Appeal"
        if any(is_among(head, "court noun") for index in told for head in heads_of(nouns[index])):
            return True
        before = [word for index in told for word in nouns[index].before_name]
        return entity.sort == "person" and any(is_among(word, "former noun") for word in before)

    def _of_phrases(self, entity: Entity, told: Sequence[int]) -> Party | None:
        """By the first phrase that tells, or a clause behind one."""
        nouns = self._discourse.nouns
        is_named = bool(entity.name) and entity.sort in ("body", "open")
        for index in told:
            if is_named and not nouns[index].name and not is_among(nouns[index].head, "state noun", "ministry noun"):
                continue  # "the dam's owner, Strand Hydro"
            if party := self._belonging.of_words(index, entity):
                return party
        if entity.sort != "person":
            return None
        return next(
            filter(None, (find(at) for find in (self._belonging.of_bracket, self._belonging.of_clause) for at in told)), None
        )

    def _of_state(self, entity: Entity, told: Sequence[int]) -> Party | None:
        """ "The marshal", "the ministry": of the one state that the report tells of, a person also of its outlet's."""
        if not needs_state(entity, [word for index in told for word in modifiers_of(self._discourse.nouns[index])]):
            return None
        return self._polities.only() or (self._polities.home() if entity.sort == "person" else None)

    def _is_private(self, owner: int) -> bool:
        """ "| His | office", "| Tal's | office": somebody's staff, who stand for no body but him; nor do a court's."""
        noun = self._discourse.nouns[owner]
        return noun.head in ("his", "her") or bool(noun.name) or is_among(noun.head, "court noun")

    def _of_itself(self, entity: Entity) -> Party | None:
        nouns = self._discourse.nouns
        if entity.sort == "person" or entity.plural:
            return None
        if entity.name and (entity.sort != "open" or entity.spoke >= 0):
            name = written(entity.name)
            return Party(name, name)
        if entity.sort in ("body", "place"):
            owner = next((nouns[at].owner for at in entity.nouns if nouns[at].owner is not None), None)
            host = self._discourse.entities.get(owner) if owner is not None else None
            is_organ = any(nouns[at].owner is not None and nouns[at].head in ORGANS for at in entity.nouns)
            if host is not None and is_organ and host.sort in ("body", "open", "place") and (known := self.of(host)):
                return known  # "Strand's press office"
            is_one = host is not None and host.sort == "person" and not host.plural
            if host is not None and is_one and (known := self.of(host)):
                return known  # "the mayor's office"
            if owner is not None and self._is_private(owner) and any(nouns[at].lowers[-2:] in OFFICES for at in entity.nouns):
                return None
            title = LEADING.sub("", self._titles.of(entity) or "")
            is_told = (
                bool(title)
                and not belongs(title.split(" ", 1)[0].lower(), "numeral")
                and title.split(" ", 1)[0].lower() not in SOME
            )
            return Party(title, title) if is_told else None
        return None
