"""For whom somebody speaks where no word of his says: the body, state or government that the report speaks of there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sayso.lexicon.people import is_among
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity, distinct
from sayso.statements.referents.offices import find_seat, is_body, is_free, modifiers_of, needs_body
from sayso.statements.referents.outlets import Outlets
from sayso.statements.referents.polities import Party

FOCUS = 2
"""How many sentences before a role without an owner the body can stand whose it is; a guess."""


class Surroundings:
    """Reads around a phrase; `of` tells the party of whoever stands there."""

    def __init__(self, discourse: Discourse, outlets: Outlets, of: Callable[[Entity], Party | None]) -> None:
        self._discourse, self._outlets, self.of = discourse, outlets, of

    def of_government(self, entity: Entity, told: Sequence[int]) -> Party | None:
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

    def of_signature(self, entity: Entity) -> Party | None:
        """ "Oren Tal, Secretary, | Friends of the Port |": the body that a letter is signed for."""
        turns = (turn for turn in self._discourse.spoken.turns if turn.speaker and turn.speaker.whole is entity.whole)
        return next((self.of(turn.group) for turn in turns if turn.group is not None), None)

    def of_address(self, entity: Entity) -> Party | None:
        """ "Did | your force | lose the tapes?", and who answers: the body that his asker gives him."""
        nouns, discourse = self._discourse.nouns, self._discourse
        turns = sorted(at for at in discourse.speaking if at not in discourse.spoken.holders and discourse.is_label(at))
        if not turns:
            return None
        for index, noun in enumerate(nouns):
            if noun.owner is None or nouns[noun.owner].head != "your" or noun.plural or noun.lowers[-1] in ("office", "team"):
                continue
            asking = next((at for at in reversed(turns) if at < index), None)
            answering = next((at for at in turns if at > index), None)
            known = discourse.entities.get(answering) if answering is not None else None
            if asking is None or known is None or known.whole is not entity.whole or not is_body(noun):
                continue
            words = " ".join(word for word in noun.words if word.lower() not in ("your", "own"))
            return Party(words, words)
        return None

    def of_focus(self, entity: Entity) -> Party | None:
        """ "A spokesman", "the chief executive": of the body that the report speaks of there, where no word says whose."""
        nouns = self._discourse.nouns
        told = [index for index in entity.nouns if nouns[index].form != "pronoun"]
        if entity.sort != "person" or not told or not all(is_free(nouns[index]) for index in told):
            return None
        if any(self._discourse.links.complements.get(index, ("", index))[0] == "for" for index in told):
            return None  # "spokesman | for her owner, Tarvin Line": for somebody, whoever that is
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
