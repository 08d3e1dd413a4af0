"""What somebody is called: by the fullest name, else by the fullest description that the report gives."""

from __future__ import annotations

from collections.abc import Mapping

from sayso.lexicon.people import belongs
from sayso.records import Part
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity

POSSESSIVES = ("'s", "’s", "'", "’")
GENERAL = frozenset(
    {"some", "many", "others", "several", "most", "few", "all", "none", "everyone", "everybody", "nobody", "someone", "one"}
)
"""Words that stand for nobody told before."""


class Titles:
    """What the people and bodies of a report are called."""

    def __init__(self, text: str, discourse: Discourse, sources: Mapping[int, Part]) -> None:
        self._text, self._discourse, self._sources = text, discourse, sources
        self._known: dict[int, str | None] = {}

    def of(self, entity: Entity) -> str | None:
        """What an entity is called; None where nobody can tell, or where only pronouns stand for it."""
        entity = entity.whole
        if id(entity) not in self._known:
            self._known[id(entity)] = self._find(entity)
        return self._known[id(entity)]

    def _find(self, entity: Entity) -> str | None:
        if entity.is_torn:
            return None
        if entity.members:
            return entity.description
        if entity.name:
            return self._article(entity) + " ".join(entity.name).replace(" - ", "-")
        best, title = -1, None
        for index in entity.nouns:
            if self._discourse.nouns[index].form == "pronoun":
                continue
            words = self.words_of(index)
            fullness = sum(not belongs(word.lower(), "determiner", "numeral") for word in words.split())
            if fullness > best:
                best, title = fullness, words
        return title

    def words_of(self, index: int) -> str:
        """The words of a phrase: all of the source that it heads, else with what hangs on it."""
        if index in self._sources:
            return strip_possessive(self._sources[index].text)
        nouns, end, at = self._discourse.nouns, self._discourse.nouns[index].span.end, index
        for _ in range(2):
            link = self._discourse.links.complements.get(at)
            if link is None or link[0] not in ("of", "for", "at", "in", "from", "with"):
                break
            at = link[1]
            end = nouns[at].span.end
        return self._text[nouns[index].span.start : end]

    def _article(self, entity: Entity) -> str:
        """ "The" of "The Causeway Courier", where the report writes it with a capital inside a sentence, or of an outlet."""
        if entity.sort == "person":
            return ""
        for index in entity.nouns:
            noun = self._discourse.nouns[index]
            is_full = noun.words[0] == "The" and noun.name == entity.name
            if is_full and (
                belongs(noun.head, "outlet noun") or (noun.span.start > 1 and self._text[noun.span.start - 2] not in ".!?\n")
            ):
                return "The "
        return ""


def strip_possessive(words: str) -> str:
    """Words without the ending of a possessor.

    >>> strip_possessive("the port's"), strip_possessive("the officials’")
    ('the port', 'the officials')
    """
    for ending in POSSESSIVES:
        if words.endswith(ending) and (len(ending) == 2 or words.removesuffix(ending).endswith("s")):
            return words.removesuffix(ending)
    return words
