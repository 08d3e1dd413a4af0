"""The states of a report, those that no list knows among them, and the names that begin with one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from sayso.lexicon.people import belongs, is_among
from sayso.lexicon.states import LONGEST, State, find_state
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity, distinct
from sayso.statements.referents.names import STATES
from sayso.statements.referents.offices import only_state
from sayso.statements.referents.roles import shares_stem

GENTILE = ("an", "ese", "ish", "ic")
"""Endings of adjectives of states."""
SHORTEST = 4
WIDE = frozenset({"republican", "european", "african", "asian", "american", "christian", "catholic", "islamic", "democratic"})
"""Adjectives with such endings that are of no state, or of many."""


class Party(NamedTuple):
    """For whom somebody speaks, and the words that tell."""

    name: str
    words: str


class Polities:
    """The states that a report tells of."""

    def __init__(self, discourse: Discourse, outlet: str | None, of: Callable[[Entity], Party | None]) -> None:
        """`outlet` is who publishes the report, under a name that can begin with its state's; `of` tells whose a place is."""
        self._discourse, self._outlet, self.of = discourse, outlet, of
        self._places = self._find_places()
        self._capitals = self._find_capitals()

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
            known = self.of(self._places[bare])
            return Party(known.name if known else bare, word)
        if is_among(bare.lower(), "topic noun"):
            return None
        return self._by_stem(word, list(self._places)) or self._by_stem(word, self._capitals)

    def _by_stem(self, word: str, names: Sequence[str]) -> Party | None:
        """The one of some names that a word has its stem from."""
        bare = word.removesuffix("'s").removesuffix("’s").lower()
        found = [name for name in names if " " not in name and shares_stem(name.lower(), bare)]
        return Party(found[0], word) if len(found) == 1 else None

    def _find_capitals(self) -> list[str]:
        """Words that are written as names and that no phrase is read as, or one with others: "Korvany sells boats to Ost"."""
        text = self._discourse.text
        capitals = (
            word
            for at, word in enumerate(text.words)
            if word[:1].isupper() and word[1:].islower() and at not in text.openings and text.tags[at] == "NNP"
        )
        return sorted({word for word in capitals if not word.endswith(GENTILE) and word not in self._places})

    def by_adjective(self, word: str) -> Party | None:
        """ "the | Korvan | general staff", where the state's name stands nowhere: the adjective is all there is of it."""
        is_adjective = word[:1].isupper() and word.endswith(GENTILE) and word.lower() not in WIDE and len(word) > SHORTEST
        return self.stated(word) or (Party(word, word) if is_adjective else None)

    def home(self) -> Party | None:
        """The state that the outlet's name begins with: "Korvany Telegraph Agency"; a paper's is as often a town."""
        words = (self._outlet or "").removeprefix("The ").split()
        if len(words) < 2 or is_among(words[0].lower(), "broadcast noun", "state noun"):
            return None
        if is_among(words[-1].lower(), "outlet name", "paper noun") or words[-1].lower() in ("wire", "morning", "news"):
            return None
        text = self._discourse.text.words
        is_told = any(text[at] == words[0] and text[at + 1] != words[1] for at in range(len(text) - 1))
        return Party(words[0], words[0]) if is_told else self._by_stem(words[0], list(self._places))

    def only(self) -> Party | None:
        """The one state of a report."""
        found = only_state(self._discourse.entities.values(), self._discourse.nouns)
        return Party(*found) if found else None

    def of_name(self, name: Sequence[str]) -> Party | None:
        """A state, a seat of government, or a body whose name begins with a state's."""
        whole = find_state(" ".join(name))
        if whole and not self._is_any_states(name, whole):
            return Party(whole.code, " ".join(name))
        for size in range(min(LONGEST, len(name) - 1), 0, -1):
            state = find_state(" ".join(name[:size]))
            rest = [word.lower() for word in name[size:]]
            if state and any(belongs(word, "body noun") or is_among(word, "state noun") for word in rest):
                return Party(state.code, " ".join(name[:size])) if not belongs(rest[-1], "outlet noun") else None
        if "of" in name and (party := self._of_part(name)):
            return party
        if "of" in name[2:] and is_among(name[1].lower(), "ministry noun"):  # "Lisk Ministry of Health"
            return self.stated(name[0]) or Party(name[0], name[0])
        if len(name) > 1 and "of" not in name and any(is_among(word.lower(), "ministry noun", "state noun") for word in name[1:]):
            return self.stated(name[0])
        return None

    def _is_any_states(self, name: Sequence[str], state: State) -> bool:
        """ "The Foreign Office" is Britain's where the report tells of Britain."""
        if state.naming != "seat" or name[-1] != "Office":
            return False
        words = self._discourse.text.words
        return not any((known := find_state(word)) and known.code == state.code for word in words if word[:1].isupper())

    def _of_part(self, name: Sequence[str]) -> Party | None:
        """ "Embassy of | Korvany", "Ministry of Trade of | Korvany"; but the Ministry of Trade is of no state by its name."""
        ends = [at for at, word in enumerate(name) if word == "of"]
        opens = (at for at in ends if any(word.lower() in STATES for word in name[at + 1 : at + 3]))
        at = next(opens, ends[-1])  # "Ministry of Trade of the | Republic of Korvany |"
        rest = [word for word in name[at + 1 :] if word.lower() != "the"]
        is_organ = is_among(name[at - 1].lower(), "ministry noun", "state noun", "command noun")
        is_organ |= len(ends) > 1 and is_among(name[ends[0] - 1].lower(), "ministry noun")
        if not rest or not is_organ or is_among(rest[0].lower(), "topic noun"):
            return None
        words = " ".join(rest[: rest.index("in")] if "in" in rest else rest)
        state = find_state(words)
        if state or words in self._places:
            return self.stated(words) or Party(words, words)
        is_foreign = len(ends) > 1 or (at > 1 and is_among(name[at - 2].lower(), "topic noun"))  # "Foreign Ministry of Tarsk"
        return Party(words, words) if is_foreign or is_among(name[at - 1].lower(), "command noun") else None
