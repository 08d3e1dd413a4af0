"""Cuts a report into noun phrases by parts of speech, in the order of the text."""

from __future__ import annotations

from sayso.lexicon.people import belongs, is_among
from sayso.records import Analysis, Span
from sayso.statements.referents.nouns import (
    HONOURS,
    PARTICLES,
    PRONOUNS,
    RELATIVES,
    Noun,
    Place,
    ends_name,
    is_of_people,
    is_plural,
    is_pronoun,
    is_role,
    kind_of_name,
    name_in,
    place_of,
)
from sayso.statements.referents.wording import NOUNS, Text

BEFORE = frozenset({"JJ", "JJR", "JJS", "CD", "VBN", "VBG", "$", "#"})
"""Parts of speech that stand between a determiner and its noun."""
OPENERS = frozenset({"DT", "PDT", "PRP$", "WP$"})
STARTS = NOUNS | OPENERS | {"JJ", "JJR", "JJS", "CD", "$"}
PRONOUN_TAGS = frozenset({"PRP", "WP", "WDT"})
OPENING = STARTS | PRONOUN_TAGS | {"VBN", "VBG"}
"""What a noun phrase or pronoun can begin with."""
ALONE = frozenset({"CD", "DT", "JJ", "JJS", "JJR", "PDT", "VBN"})
"""What can end a phrase without a noun: "the two", "both", "the accused"."""
IN_NAMES = NOUNS | {"JJ", "VBG", "VBN"}
"""Parts of speech of the capitals behind the "of" of a name."""
DAYS = frozenset({"yesterday", "today", "tomorrow", "tonight"})
"""Tell when behind a phrase, and are no part of it: "told MPs | yesterday"."""
FIRM_WORDS = 5
"""How far behind two joined names the word that makes them a firm's is looked for: "Marsh and Lund, a law firm"; a guess."""


def find_nouns(analysis: Analysis, text: Text) -> tuple[Noun, ...]:
    """The noun phrases and pronouns of a report; a possessor is one of its own and stands before what it owns."""
    scan = _Scan(analysis, text)
    for number, sentence in enumerate(analysis.sentences):
        scan.read_sentence(number, sentence.first, sentence.last)
    return tuple(scan.found)


class _Scan:
    """Goes over the words of a report once and gathers the noun phrases."""

    def __init__(self, analysis: Analysis, text: Text) -> None:
        self.found: list[Noun] = []
        self._tokens, self._text = analysis.tokens, text
        self._sentence = self._opening = self._last = 0

    def read_sentence(self, number: int, first: int, last: int) -> None:
        """Gathers the noun phrases of one sentence."""
        self._sentence, self._opening, self._last = number, first, last
        at, tags, lowers = first, self._text.tags, self._text.lowers
        while at < last:
            at = self._read_from(at) if tags[at] in OPENING or lowers[at] in PRONOUNS else at + 1

    def _read_from(self, at: int) -> int:
        """Reads the noun phrase that begins at a word, if one does; gives the word to go on from."""
        text = self._text
        tag, lower = text.tags[at], text.lowers[at]
        if at in text.cues or not text.words[at][:1].isalnum():
            return at + 1
        if tag in PRONOUN_TAGS or lower in PRONOUNS:
            if (
                lower in PRONOUNS or lower in RELATIVES or (lower == "her" and at in text.breaks)
            ):  # told from "her coach" by its tag
                self._add(at, at + 1)
            return at + 1
        if tag in STARTS or (tag in ("VBN", "VBG") and at in text.breaks and self._is_noun(at + 1)):
            return self._read_phrase(at)
        return at + 1

    def _read_phrase(self, start: int) -> int:
        """Reads a noun phrase with its possessors; gives the word behind it."""
        text, index, own, owner, noun = self._text, start, start, None, -1
        if text.tags[start] in ("PRP$", "WP$"):
            owner, index, own = self._add(start, start + 1, place="owner"), start + 1, start + 1
        while index < self._last and (index == start or index not in text.breaks) and index not in text.cues:
            tag = text.tags[index]
            if index > start and (text.lowers[index] in DAYS or self._is_honour(index)):
                break
            if noun == index - 1 and noun >= 0 and self._is_possessive(index):
                owner, noun, own = self._add(start, index, own=own, owner=owner, place="owner"), -1, index + 1
            elif (tag in NOUNS and text.words[index][:1].isalnum()) or (noun == index - 1 and ends_name(text, index)):
                noun = index
            elif noun == index - 1 and self._is_acronym_in_brackets(index):
                index += 2
            elif not self._goes_on(start, index, noun):
                break
            index += 1
        if noun < 0 and not self._is_whole(start, index, own):
            return max(index, start + 1) if owner is not None else start + 1
        end = self._name_end(start, noun + 1) if noun >= 0 else index
        self._add(start, end, own=own, owner=owner)
        return end + (end < self._last and self._is_honour(end))

    def _is_whole(self, start: int, index: int, own: int) -> bool:
        """Whether words without a noun are a phrase: "the two", "both"; but "the port's" alone is its possessor."""
        text = self._text
        if index <= own:
            return False
        is_told = text.tags[start] in ("DT", "CD", "PDT") or text.words[start][:1].isupper() or start in text.breaks
        return is_told and text.tags[index - 1] in ALONE and text.lowers[index - 1] not in ("the", "a", "an")

    def _is_honour(self, index: int) -> bool:
        """ "Ann Vey | KC |": letters behind a name; "Local | MP | Ann Vey" is no "Local"."""
        words = self._text.words
        is_title = index + 1 < self._last and words[index + 1].istitle() and index + 1 not in self._text.breaks
        return words[index] in HONOURS and words[index - 1][:1].isupper() and not words[index - 1].isupper() and not is_title

    def _is_noun(self, index: int) -> bool:
        return index < self._last and self._text.tags[index] in NOUNS

    def _is_possessive(self, index: int) -> bool:
        """ "the port | 's"; where the tagger takes it for "is", a noun must follow."""
        text = self._text
        if text.tags[index] == "POS":
            return text.lowers[index] in ("'s", "'")
        return text.lowers[index] == "'s" and (index + 1 >= self._last or text.tags[index + 1] in STARTS)

    def _goes_on(self, start: int, index: int, noun: int) -> bool:
        """Whether a word that is no noun stands in a noun phrase that begins at `start`, its last noun so far at `noun`."""
        text = self._text
        tag = text.tags[index]
        if text.lowers[index] == "then" and index > start and (text.tags[index - 1] in OPENERS or text.tags[index - 1] == "POS"):
            return True  # "its | then | keeper"
        if tag in OPENERS:
            return all(text.tags[before] in OPENERS for before in range(start, index))
        if tag in BEFORE:
            is_in_name = text.words[index][:1].isupper() and tag not in ("VBN", "VBG") and index + 1 not in text.breaks
            return noun < 0 or (is_in_name and self._is_noun(index + 1))  # "Ostrel | Islamic League"
        return noun == index - 1 and self._joins_name(index)

    def _joins_name(self, index: int) -> bool:
        """ "Strand | & Vey", "Ursel | van Tal", "Marsh | and Lund, a law firm": small words between the capitals of a name."""
        text = self._text
        if index + 1 >= self._last or index + 1 in text.breaks:
            return False
        if not text.words[index - 1][:1].isupper() or not text.words[index + 1][:1].isupper():
            return False
        if text.lowers[index] != "and":
            is_date_line = text.words[index] == "-" and text.words[index - 1].isupper()  # "LOWMARCH - Korvany"
            return text.lowers[index] in PARTICLES or (text.words[index] in ("&", "-") and not is_date_line)
        if (text.words[index - 1], text.words[index + 1]) in text.firms:
            return True
        behind = text.lowers[index + 2 : min(index + 3 + FIRM_WORDS, self._last)]
        return (
            behind[:1] == (",",)
            and belongs(*behind[1:2] or ("",), "determiner")
            and any(is_among(w, "company noun") for w in behind)
        )

    def _is_acronym_in_brackets(self, index: int) -> bool:
        """ "defence intelligence | (DI) | spokesman": a bracket inside a noun phrase."""
        words = self._text.words
        return words[index] == "(" and index + 3 < self._last and words[index + 2] == ")" and self._is_noun(index + 3)

    def _name_end(self, start: int, end: int) -> int:
        """Where a phrase ends with a name's "of" and "and": "Ministry | of Trade and Industry"; by mentions, else by capitals."""
        text = self._text
        for at in range(start, end):
            reach = text.mention_ends.get(at, 0)
            is_free = end < reach <= self._last and not any(
                inside in text.breaks or self._is_honour(inside) for inside in range(end, reach)
            )
            if is_free and is_role(text.lowers[end - 1]) and text.lowers[end] in ("of", "for"):
                return end  # "the Deputy Minister | of Defence"
            if is_free and text.words[reach - 1][:1].isalnum() and text.tags[reach - 1] in NOUNS:
                end = self._capitals_end(reach, at)
                break
        if not self._can_be_of(end - 1) or (end - start > 2 and self._is_titled(start)):
            return end
        joiners: tuple[str, ...] = ("of", "for") if is_among(text.lowers[end - 1], "ministry noun", "whole noun") else ("of",)
        while (after := self._after_joiner(end, joiners)) is not None:
            end, joiners = after, ("of", "and", "&")
        return end

    def _is_titled(self, index: int) -> bool:
        """ "| Prof. | Ann Vey of the Ester Institute": a person's title opens no body's name."""
        lower = self._text.lowers[index].rstrip(".")
        return belongs(lower, "person title") or is_among(lower, "male title", "female title")

    def _can_be_of(self, index: int) -> bool:
        """Whether the name of a body goes on behind a word with "of": "Port | of Caldmoor", but no "President | of Ost"."""
        text = self._text
        word = text.lowers[index]
        if not text.words[index][:1].isupper() or (is_role(word) and not is_among(word, "whole noun")):
            return False
        is_body = belongs(word, "body noun", "outlet noun") or is_among(word, "organisation noun", "place body", "whole noun")
        return is_body or text.kinds.get(index) == "organisation"

    def _after_joiner(self, at: int, joiners: tuple[str, ...]) -> int | None:
        """The index after the capitals behind a joining word and perhaps "the"; None where there are none."""
        text = self._text
        if at + 1 >= self._last or at in text.breaks or text.lowers[at] not in joiners:
            return None
        at += 2 if text.lowers[at + 1] == "the" else 1
        end = self._capitals_end(at, at)
        return end if end > at and text.tags[end - 1] in NOUNS else None

    def _capitals_end(self, at: int, first: int) -> int:
        """Where the capitals end that go on a name which begins with `first`; of a name's end, only behind "People's"."""
        text = self._text
        if at > first and not (at < self._last and self._is_of_people(at)):
            return at
        while at < self._last and at not in text.breaks and (self._is_capital(at) or (at > first and self._is_of_people(at))):
            at += 1
        return at

    def _is_capital(self, index: int) -> bool:
        """Whether a word can stand in a name, with a capital."""
        return self._text.words[index][:1].isupper() and self._text.tags[index] in IN_NAMES

    def _is_of_people(self, index: int) -> bool:
        """As `is_of_people`, within the sentence."""
        return index + 1 < self._last and is_of_people(self._text, index)

    def _add(self, first: int, end: int, *, own: int | None = None, owner: int | None = None, place: Place | None = None) -> int:
        """Makes the phrase of some words and gives its index; what stands before `own` is its possessor's."""
        text = self._text
        lowers = text.lowers[first:end]
        has_name = text.words[end - 1][:1].isupper() or ends_name(text, end - 1)
        name = name_in(text, first if own is None else own, end, self._opening) if has_name else ()
        self.found.append(
            Noun(
                span=Span(self._tokens[first].start, self._tokens[end - 1].end),
                first=first,
                end=end,
                sentence=self._sentence,
                words=text.words[first:end],
                lowers=lowers,
                form="pronoun" if end - first == 1 and is_pronoun(lowers[0]) else "name" if name else "nominal",
                name=name,
                kind=kind_of_name(text, end - len(name), end) if name else None,
                plural=is_plural(text, end, has_name=bool(name)),
                place=place or place_of(text, first, end, self._opening, self._last),
                owner=owner,
            )
        )
        return len(self.found) - 1
