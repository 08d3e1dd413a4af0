"""The states of a report, those that no list knows among them, and the names that begin with one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sayso.lexicon.people import belongs, is_among
from sayso.lexicon.states import LONGEST, find_state
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity, distinct
from sayso.statements.referents.offices import only_state
from sayso.statements.referents.roles import shares_stem


class Party(NamedTuple):
    """For whom somebody speaks, and the words that tell."""

    name: str
    words: str


class Polities:
    """The states that a report tells of."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse
        self._places = self._find_places()

    def _find_places(self) -> dict[str, Entity]:
        """Names that can be a state's: of places, and of what nothing tells of."""
        names: dict[str, Entity] = {}
        for entity in distinct(self._discourse.entities.values()):
            if entity.name and entity.sort in ("place", "open"):
                names[" ".join(entity.name)] = entity
        return names

    def stated(self, word: str) -> Party | None:
        """ "Korvan" to "Korvany", where that stands in the report; a place's own name to itself."""
        bare = word.removesuffix("'s").removesuffix("’s")
        if state := find_state(bare):
            return Party(state.code, word)
        if bare in self._places:
            return self.of_name(self._places[bare].name) or Party(bare, word)
        found = [name for name in self._places if " " not in name and shares_stem(name.lower(), bare.lower())]
        return Party(found[0], word) if len(found) == 1 else None

    def only(self) -> Party | None:
        """The one state of a report."""
        found = only_state(self._discourse.entities.values(), self._discourse.nouns)
        return Party(*found) if found else None

    def of_name(self, name: Sequence[str]) -> Party | None:
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
            return self.stated(name[0])
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
            return self.stated(words) or Party(words, words)
        is_foreign = at > 1 and is_among(name[at - 2].lower(), "topic noun")  # "Foreign Ministry of Tarsk"
        return Party(words, words) if is_foreign or is_among(name[at - 1].lower(), "command noun") else None
