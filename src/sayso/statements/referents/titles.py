"""What somebody is called: by the fullest name, else by the fullest description that the report gives."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sayso.lexicon.people import belongs, is_among
from sayso.records import Part
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity, is_evidence, written
from sayso.statements.referents.members import is_called, unite
from sayso.statements.referents.names import is_generic
from sayso.statements.referents.nouns import NOBODY, Noun
from sayso.statements.referents.trimming import named_aside, trim

GENERAL = frozenset(
    {"some", "many", "others", "several", "most", "few", "all", "none", "everyone", "everybody", "nobody", "someone", "one"}
)
"""Words that stand for nobody told before."""
DAY = re.compile(r" \d{1,2}\b")
"""Behind a month: "the notice of May | 12 |"."""
ASIDE = 100
"""More words than a description has: what a body is called comes before what it is."""


class Titles:
    """What the people and bodies of a report are called."""

    def __init__(self, text: str, discourse: Discourse, sources: Mapping[int, Part], joined: Mapping[int, Part]) -> None:
        """`sources` are those of one by the noun phrases that head them, `joined` those of several by their first."""
        self._text, self._discourse, self._sources, self._joined = text, discourse, sources, joined
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
        if entity.members and entity.nouns and entity.nouns[0] in self._joined:
            return self._of_several(entity)
        if entity.description:
            return entity.description
        if entity.name:
            placed = self._placed(entity) or self._owned(entity) if entity.sort in ("body", "open") else None
            return placed or self._article(entity) + written(entity.name)
        best = -1
        title: str | None = None
        for index in entity.nouns:
            noun = self._discourse.nouns[index]
            if noun.form == "pronoun" or (noun.head in NOBODY and self._is_told_elsewhere(entity, index)):
                continue
            told = self.words_of(index)
            words = named_aside(told)
            fullness = ASIDE if words != told else sum(not belongs(word.lower(), "determiner", "numeral") for word in words.split())
            if fullness > best:
                best, title = fullness, words
        return title

    def _is_told_elsewhere(self, entity: Entity, index: int) -> bool:
        """Whether another phrase than a pronoun tells of it."""
        return any(at != index and self._discourse.nouns[at].form != "pronoun" for at in entity.nouns)

    def source(self, index: int) -> Part | None:
        """The source of one that a phrase heads."""
        return self._sources.get(index)

    def joined(self, first: int) -> Part | None:
        """The joint source that a phrase opens."""
        return self._joined.get(first)

    def _of_several(self, entity: Entity) -> str:
        """The words of a joint source, without what only tells of the last of them."""
        source, nouns = self._joined[entity.nouns[0]], self._discourse.nouns
        first, last = entity.nouns[0], self._discourse.chains[entity.nouns[0]][-1]
        start = source.spans[0].start
        words = trim(source.text, nouns[last].span.end - start)
        if is_called(nouns[first]) and nouns[first].span.start == start:
            return words[self._text.index(nouns[first].name[0], start) - start :]  # "rivals | Vey and Tal |"
        return unite(words)

    def _placed(self, entity: Entity) -> str | None:
        """ "The Embassy of Korvany in Lowmarch": an outpost's whole name has its place."""
        nouns = self._discourse.nouns
        for index in entity.nouns:
            link = self._discourse.links.complements.get(index)
            if link is None or link[0] != "in" or nouns[index].name != entity.name or not nouns[link[1]].name:
                continue
            if any(is_among(word.lower(), "outpost noun") for word in entity.name) and nouns[link[1]].kind in ("place", None):
                return self._text[nouns[index].span.start : nouns[link[1]].span.end]
        return None

    def _owned(self, entity: Entity) -> str | None:
        """ "Korvany's Trade Ministry": a body that is called only by what it is has its state's or owner's name with it."""
        nouns = self._discourse.nouns
        if not _is_what_it_is(entity.name):
            return None
        for index in entity.nouns:
            owner = nouns[index].owner
            if owner is not None and nouns[index].name == entity.name and nouns[owner].name and nouns[owner].kind != "person":
                return self._text[nouns[index].span.start : nouns[index].span.end]
        return None

    def words_of(self, index: int) -> str:
        """The words of a phrase: all of the source that it heads, else with what hangs on it."""
        if index in self._sources:
            return trim(self._sources[index].text, self._discourse.nouns[index].span.end - self._sources[index].spans[0].start)
        nouns, end, at = self._discourse.nouns, self._discourse.nouns[index].span.end, index
        for _ in range(2):
            link = self._discourse.links.complements.get(at)
            if link is None or link[0] not in ("of", "for", "at", "in", "from", "with"):
                break
            behind = nouns[link[1]]
            if link[0] == "in" and belongs(behind.head, "month"):
                break  # "told | your correspondent | in January"
            if link[0] == "for" and is_bare(behind) and nouns[at].place == "object":
                break  # "asked | our neighbours | for proof"
            if (link[0] in ("in", "with") and (is_bare(behind) or is_evidence(behind.head))) or is_among(behind.head, "thing noun"):
                break
            if belongs(behind.lowers[0], "possessive"):
                break  # "advised | the yard | of its position"
            chain = self._discourse.chains.get(link[1], ())  # "the ministers of | Korvany | and | Tolmera"
            is_shared = nouns[at].plural and bool(chain) and all(nouns[one].name for one in chain)
            at = chain[-1] if is_shared else link[1]
            end = nouns[at].span.end
            if belongs(behind.head, "month") and (day := DAY.match(self._text, end)) is not None:
                end = day.end()
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


def _is_what_it_is(name: Sequence[str]) -> bool:
    """ "Trade Ministry", "Supreme Court", "TV": whether a name ends in a word for bodies, and in no paper's or firm's."""
    last = name[-1].lower()
    if is_among(last, "broadcast noun"):
        return len(name) == 1
    if last == "bank":
        return name[0].lower() in ("central", "national", "reserve", "state")
    return is_generic(last) and not belongs(last, "outlet noun") and not is_among(last, "company noun", "company ending")


def is_bare(noun: Noun) -> bool:
    """Whether a phrase is a bare common noun: "in | confidence" tells of no one."""
    return not noun.name and noun.determiner == "bare"
