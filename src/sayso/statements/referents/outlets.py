"""Which of a report's bodies are outlets, which speak for nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.lexicon.people import belongs, is_among
from sayso.lexicon.states import find_state
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity, is_issuer
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.trimming import trim

PRESS = frozenset({"news", "press", "telegraph"})
"""What tells a news agency from another."""

CALLED = re.compile(r"(?:[Tt]he |[Aa]n? )?(?:[\w'’-]+ ){0,2}?([a-z]+) ((?P<mark>[\"“])?[A-Z][^,.:;()]*)")
"""An outlet behind what it is: "the state daily | Zarya Severa |"."""
WITHIN = 2
"""How many small words together can stand inside an outlet's name: "Blick nach Osten"; a guess."""


def call_outlet(entity: Entity, words: str, noun: Noun) -> None:
    """Gives an outlet the whole of its name where a source has what it is before it: 'the journal "Stone and Water"'."""
    match = CALLED.fullmatch(trim(words))
    if match is None or not (is_among(match[1], "paper noun", "broadcast noun") or belongs(match[1], "outlet noun")):
        return
    name = match[2].strip('"“”').split()
    small = [word for word in name if word[:1].islower()]
    is_name = name[-1][:1].isupper() or name[-1][:1].isdigit()
    if not match["mark"] and (len(small) > WITHIN or not is_name):
        return
    if noun.name != tuple(name) and not (noun.name and small and name[: len(noun.name)] == list(noun.name) and _is_place(name)):
        entity.whole.name, entity.whole.sort, entity.whole.description = tuple(name), "body", None


def _is_place(name: Sequence[str]) -> bool:
    """Whether a name ends in where it is: "Zarya in | Korvany"."""
    return find_state(name[-1]) is not None


class Outlets:
    """Tells outlets from the other bodies of a report."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse

    def is_outlet(self, entity: Entity) -> bool:
        """Whether a body is an outlet: by its name, by what it is called, or as the report's own."""
        if entity.sort not in ("body", "open", "place") or is_issuer(entity):
            return False
        if entity.is_outlet:
            return not self._issues(entity)
        if entity.name:
            last = entity.name[-1].lower()
            if len(entity.name) > 1 and is_among(entity.name[0].lower(), "broadcast noun"):
                return True
            return (belongs(last, "outlet noun") and last not in ("agency", "network")) or any(
                self._tells_of_outlet(index, last) for index in entity.nouns
            )
        is_press = bool(entity.words & PRESS)  # "the state news agency"
        is_press = is_press or any(self._is_named(index) for index in entity.nouns)
        return any(belongs(role, "outlet noun") and (role != "agency" or is_press) for role in entity.roles)

    def _is_named(self, index: int) -> bool:
        """ "The | Lantern | agency"."""
        words = self._discourse.nouns[index].words
        return len(words) == 3 and words[0].lower() == "the" and words[1][:1].isupper() and words[2] == "agency"

    def _issues(self, entity: Entity) -> bool:
        """Whether a report's outlet is the body that it is about: it says "we", or the report opens with what it does."""
        nouns, discourse = self._discourse.nouns, self._discourse
        last = entity.name[-1].lower()
        is_paper = belongs(last, "outlet noun") or is_among(last, "outlet name", "broadcast noun") or last in ("fm", "news", "wire")
        if is_paper or is_among(entity.name[0].lower(), "broadcast noun"):
            return False
        own = [index for index in entity.nouns if index not in discourse.spoken.holders and not discourse.spoken.is_quoted(index)]
        opens = any(nouns[at].sentence == 0 and nouns[at].place == "subject" and nouns[at].name for at in own)
        voices = {nouns[at].head for at in own if at in discourse.speaking and nouns[at].form == "pronoun"}
        return opens or ("we" in voices and "i" not in voices)

    def _tells_of_outlet(self, index: int, last: str) -> bool:
        """ "The weekly | Lantern", "the paper", "the Gannock Mercury"."""
        noun = self._discourse.nouns[index]
        if is_among(last, "outlet name") and noun.lowers[0] == "the":
            return True
        told = noun.before_name[-1:] if noun.name else (noun.head,)
        if noun.name and not noun.before_name:
            return False
        return any(
            (is_among(word, "paper noun", "broadcast noun") or belongs(word, "outlet noun")) and word != "agency" for word in told
        )
