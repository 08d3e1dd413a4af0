"""The noun phrases of a report, cut by parts of speech: who and what it speaks of, in the order of the text.

A noun phrase here is a base one, without what hangs on it behind: "the port's spokesman | for safety". A possessor is a
noun phrase of its own that stands inside.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from sayso.grammar.lines import ACRONYMS
from sayso.lexicon.cues import forms
from sayso.lexicon.people import is_among
from sayso.lexicon.states import find_state
from sayso.lexicon.words import SOURCE_NOUNS, is_in
from sayso.records import Analysis, Attribution, MentionKind, Report, Span
from sayso.text import spans_of

Form = Literal["pronoun", "name", "nominal"]
Place = Literal["subject", "object", "oblique", "owner"]

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
BEFORE = frozenset({"JJ", "JJR", "JJS", "CD", "VBN", "VBG", "$", "#"})
"""Parts of speech that stand between a determiner and its noun."""
OPENERS = frozenset({"DT", "PDT", "PRP$", "WP$"})
STARTS = NOUNS | OPENERS | {"JJ", "JJR", "JJS", "CD", "$"}
ALONE = frozenset({"CD", "DT", "JJ", "JJS", "JJR", "PDT", "VBN"})
"""What can end a phrase without a noun: "the two", "both", "the accused"."""
VERBS = frozenset({"VBD", "VBZ", "VBP", "MD", "VB"})
PARTICLES = frozenset({"de", "van", "von", "der", "den", "da", "di", "del", "la", "al", "el", "bin", "ibn", "du", "dos", "ter"})
"""Small words inside names of people."""
PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "you", "him", "them", "himself", "herself", "themselves", "me", "us"})
RELATIVES = frozenset({"who", "whom", "which", "that"})


class Noun(NamedTuple):
    """A noun phrase or pronoun."""

    span: Span
    first: int
    """Its first token, an index into `Analysis.tokens`."""
    end: int
    """The index after its last token."""
    sentence: int
    words: tuple[str, ...]
    lowers: tuple[str, ...]
    """Its words in lower case, with straight apostrophes."""
    form: Form
    name: tuple[str, ...]
    """The words of the name that ends it, without titles; empty where none does."""
    kind: MentionKind | None
    """What the name is of; None where nothing tells."""
    plural: bool
    place: Place
    owner: int | None
    """The index of the noun phrase that is its possessor."""

    @property
    def head(self) -> str:
        """Its last word, lower-case."""
        return self.lowers[-1]

    @property
    def before_name(self) -> tuple[str, ...]:
        """The lower-case words in front of its name: titles, roles and what tells them closer."""
        return self.lowers[: len(self.lowers) - len(self.name)] if self.name else self.lowers[:-1]

    @property
    def determiner(self) -> Literal["definite", "indefinite", "possessive", "bare"]:
        """How it is introduced."""
        first = self.lowers[0]
        if self.owner is not None or is_in(first, "possessive"):
            return "possessive"
        if first in ("the", "this", "that", "these", "those", "both"):
            return "definite"
        return "indefinite" if is_in(first, "determiner", "numeral") or first[:1].isdigit() else "bare"


def is_titled(noun: Noun) -> bool:
    """Whether a title or role stands right before its name: "spokesman Oren Tal"."""
    if not noun.name or len(noun.name) == len(noun.words):
        return False
    before = noun.before_name[-1]
    return _is_role(before) or is_among(before.rstrip("."), "person noun")


class Text(NamedTuple):
    """A report's words as the search for noun phrases reads them."""

    words: tuple[str, ...]
    lowers: tuple[str, ...]
    tags: tuple[str, ...]
    kinds: dict[int, MentionKind]
    """The kind of the mention that a token is part of."""
    mention_ends: dict[int, int]
    """First token of a mention of several words to the index after its last."""
    breaks: frozenset[int]
    """Tokens that no noun phrase may cross: where sources and cues begin and end."""
    cues: frozenset[int]
    """Tokens of cues that are no nouns."""
    starts: tuple[int, ...]
    """Where each token begins."""


def read_words(report: Report, analysis: Analysis, attributions: Sequence[Attribution]) -> Text:
    """The words of a report with their parts of speech, mentions, and where sources and cues bound them."""
    tokens = analysis.tokens
    starts = tuple(token.start for token in tokens)
    words = tuple(token.text for token in tokens)
    lowers = tuple(word if word in ACRONYMS else word.lower().replace("’", "'") for word in words)
    tags = analysis.speech or tuple(_guess_tags(analysis, words, lowers))
    kinds: dict[int, MentionKind] = {}
    ends: dict[int, int] = {}
    for mention in analysis.mentions:
        first, end = bisect_left(starts, mention.span.start), bisect_left(starts, mention.span.end)
        kinds.update(dict.fromkeys(range(first, end), mention.kind))
        if end > first + 1 and mention.kind in ("organisation", "person"):
            ends[first] = end
    breaks: set[int] = set()
    cues: set[int] = set()
    for attribution in attributions:
        for span in spans_of(attribution.source, attribution.cue):
            breaks.update((bisect_left(starts, span.start), bisect_left(starts, span.end)))
        for span in attribution.cue.spans if attribution.cue else ():
            inside = range(bisect_left(starts, span.start), bisect_left(starts, span.end))
            cues.update(at for at in inside if tags[at] not in NOUNS or _is_cue_verb(lowers[at]))
    return Text(words, lowers, tags, kinds, ends, frozenset(breaks), frozenset(cues), starts)


def find_nouns(analysis: Analysis, text: Text) -> tuple[Noun, ...]:
    """The noun phrases and pronouns of a report; a possessor stands before what it owns."""
    found: list[Noun] = []
    for number, sentence in enumerate(analysis.sentences):
        at = sentence.first
        while at < sentence.last:
            at = _read_noun(text, at, sentence.last, number, sentence.first, analysis, found)
    return tuple(found)


def _read_noun(  # noqa: PLR0913 - a step of one loop, which hands over its state
    text: Text, at: int, last: int, sentence: int, opening: int, analysis: Analysis, found: list[Noun]
) -> int:
    """Reads the noun phrase that begins at a token, if one does; gives the token to go on from."""
    tag, lower = text.tags[at], text.lowers[at]
    if at in text.cues or not text.words[at][:1].isalnum():
        return at + 1
    if tag in ("PRP", "WP", "WDT") or lower in PRONOUNS:
        if lower in PRONOUNS or lower in RELATIVES:
            found.append(_make(analysis, text, (at, at + 1), at, sentence, opening, None, last))
        return at + 1
    if tag not in STARTS and not (tag in ("VBN", "VBG") and at in text.breaks and _next_tag(text, at) in NOUNS):
        return at + 1
    start, own, owner, noun = at, at, None, -1
    index = at
    if tag in ("PRP$", "WP$"):
        found.append(_make(analysis, text, (at, at + 1), at, sentence, opening, None, last)._replace(place="owner"))
        owner, index, own = len(found) - 1, at + 1, at + 1
    while index < last and (index == at or index not in text.breaks) and index not in text.cues:
        tag, lower = text.tags[index], text.lowers[index]
        if lower in ("'s", "'") and noun == index - 1 and tag in ("POS", "VBZ", "", "''"):
            if lower == "'" and tag != "POS":
                break
            if tag == "VBZ" and index + 1 < last and text.tags[index + 1] not in STARTS:
                break
            found.append(_make(analysis, text, (start, index), own, sentence, opening, owner, last)._replace(place="owner"))
            owner, noun, own = len(found) - 1, -1, index + 1
        elif tag in NOUNS and text.words[index][:1].isalnum():
            noun = index
        elif tag in OPENERS:
            if any(text.tags[before] not in OPENERS for before in range(start, index)):
                break
        elif tag in BEFORE:
            if noun >= 0 and not _goes_on(text, index, last):
                break
        elif noun == index - 1 and _is_acronym_in_brackets(text, index, last):
            index += 2
        elif not _is_inside_name(text, index, last, noun):
            break
        index += 1
    if noun < 0:
        is_told = text.tags[start] in ("DT", "CD", "PDT") or text.words[start][:1].isupper() or start in text.breaks
        is_whole = is_told and text.tags[index - 1] in ALONE and text.lowers[index - 1] not in ("the", "a", "an")
        if owner is not None and found[-1].end in (index, index - 1):  # "the port's", alone before a cue
            return max(index, at + 1)
        if not is_whole:
            return max(index, at + 1) if index <= start + 1 else start + 1
        noun = index - 1
    end = _name_end(text, start, noun + 1, last)
    found.append(_make(analysis, text, (start, end), own, sentence, opening, owner, last))
    return end


def _next_tag(text: Text, index: int) -> str:
    return text.tags[index + 1] if index + 1 < len(text.tags) else ""


def _goes_on(text: Text, index: int, last: int) -> bool:
    """Whether an adjective or number behind a noun stands in a name or before a further noun: "Ostrel | Islamic League"."""
    following = index + 1 < last and text.tags[index + 1] in NOUNS and index + 1 not in text.breaks
    return following and text.words[index][:1].isupper() and text.tags[index] not in ("VBN", "VBG")


def _is_inside_name(text: Text, index: int, last: int, noun: int) -> bool:
    """ "Johnson | & | Vey", "Ursel | van | Tal", "Marn | - | Tal": small words between the capitals of a name."""
    if noun != index - 1 or index + 1 >= last or index + 1 in text.breaks:
        return False
    joins = text.lowers[index] in PARTICLES or text.words[index] in ("&", "-")
    return joins and text.words[index - 1][:1].isupper() and text.words[index + 1][:1].isupper()


def _is_acronym_in_brackets(text: Text, index: int, last: int) -> bool:
    """ "defence intelligence | (DI) | spokesman": a bracket inside a noun phrase."""
    return text.words[index] == "(" and index + 3 < last and text.words[index + 2] == ")" and text.tags[index + 3] in NOUNS


def _name_end(text: Text, start: int, end: int, last: int) -> int:
    """Where a phrase ends with a name's "of" and "and": "Ministry | of Trade and Industry"; by mentions, else by capitals."""
    for at in range(start, end):
        reach = text.mention_ends.get(at, 0)
        if end < reach <= last and not any(inside in text.breaks for inside in range(end, reach)):
            return reach
    if not text.words[end - 1][:1].isupper() or text.lowers[end - 1] in ("president", "minister", "secretary"):
        return end
    if not is_in(text.lowers[end - 1], "body noun") and text.kinds.get(end - 1) != "organisation":
        return end
    at = end
    while at + 1 < last and at not in text.breaks:
        skip = 2 if text.lowers[at] == "of" and text.lowers[at + 1] == "the" else 1
        joins = text.lowers[at] == "of" or (at > end and text.lowers[at] in ("and", "&"))
        if not joins or at + skip >= last or not text.tags[at + skip].startswith("NNP"):
            break
        at += skip
        while at < last and text.tags[at].startswith("NNP") and at not in text.breaks:
            at += 1
        if text.lowers[at - 1] in ("and", "&"):
            break
        end = at
    return end


# ---- what a phrase is -------------------------------------------------------------------------------------------


def _make(  # noqa: PLR0913 - all that a phrase is made of
    analysis: Analysis, text: Text, range_: tuple[int, int], own: int, sentence: int, opening: int, owner: int | None, last: int
) -> Noun:
    """The phrase of some tokens; what stands before `own` is its possessor's."""
    tokens, (first, end) = analysis.tokens, range_
    words, lowers = text.words[first:end], text.lowers[first:end]
    name = _name_of(text, own, end, opening)
    return Noun(
        span=Span(tokens[first].start, tokens[end - 1].end),
        first=first,
        end=end,
        sentence=sentence,
        words=words,
        lowers=lowers,
        form="pronoun" if end - first == 1 and _is_pronoun(lowers[0]) else "name" if name else "nominal",
        name=name,
        kind=_kind_of_name(text, end, len(name)) if name else None,
        plural=_is_plural(text, first, end, name),
        place=_place_of(text, first, end, opening, last),
        owner=owner,
    )


@lru_cache(maxsize=8192)
def _is_pronoun(lower: str) -> bool:
    return lower in PRONOUNS or lower in RELATIVES or is_in(lower, "possessive")


def _name_of(text: Text, first: int, end: int, opening: int) -> tuple[str, ...]:
    """The capitals that end a phrase, behind the last title or role among them; none where they end in a role."""
    start = end
    while start > first and _is_name_word(text, start - 1, opening, start < end):
        start -= 1
    while start < end and (not text.words[start][:1].isupper() or is_in(text.lowers[start], "determiner")):
        start += 1
    if start == end:
        return ()
    if end - start > 2 and is_among(text.lowers[start], "person noun"):
        start += 1  # "Rival | Ann Vey"
    for at in range(end - 1, start - 1, -1):
        if _is_role(text.lowers[at]) and text.kinds.get(at) != "organisation":
            start = at + 1
            break
    return text.words[start:end]


@lru_cache(maxsize=8192)
def _is_role(lower: str) -> bool:
    bare = lower.rstrip(".")
    return is_in(bare, "person title", "office noun") or is_among(bare, "role noun", "male title", "female title")


def _is_name_word(text: Text, index: int, opening: int, inside: bool) -> bool:
    word, tag = text.words[index], text.tags[index]
    if inside and (text.lowers[index] in PARTICLES or word in ("&", "-", "of", "and", "for", "the")):
        return word != "the" or text.lowers[index - 1] == "of"
    if not word[:1].isupper():
        return False
    return tag.startswith("NNP") or index in text.kinds or (index != opening and tag in ("NN", "NNS", "JJ", "CD", "", "VBG"))


def _kind_of_name(text: Text, end: int, length: int) -> MentionKind | None:
    """What a name is of: by its title or role, the network's mention, or the noun that ends it."""
    start, last = end - length, text.lowers[end - 1]
    before = text.lowers[start - 1].rstrip(".") if start else ""
    is_titled = _is_role(before) or is_among(before, "person noun")
    if is_titled and not is_in(last, *SOURCE_NOUNS) and text.kinds.get(end - 1) in (None, "person", "role"):
        return "person"
    if is_in(before, "person title") or is_among(before, "male title", "female title"):
        return "person"
    state = find_state(" ".join(text.words[start:end]))
    if state and state.naming in ("name", "capital") and text.kinds.get(end - 1) != "person":
        return "place"
    if is_in(last, "body noun", "outlet noun") or is_among(last, "company ending", "company noun"):
        return "organisation" if text.kinds.get(end - 1) != "person" else "person"
    return text.kinds.get(end - 1)


def _is_plural(text: Text, first: int, end: int, name: tuple[str, ...]) -> bool:
    last, lower = text.tags[end - 1], text.lowers[end - 1]
    if lower in ("they", "we", "them", "themselves", "us", "their", "our", "both", "many", "several", "others", "some", "few"):
        return True
    if lower == "police":
        return False
    if name:
        return False
    return last in ("NNS", "NNPS") or lower in ("people", "two", "three") or is_in(lower, "group noun")


def _place_of(text: Text, first: int, end: int, opening: int, last: int) -> Place:
    """Subject, object or neither, by the words beside: what stands behind a preposition is oblique."""
    before = text.tags[first - 1] if first > opening else ""
    if before in ("IN", "TO"):
        is_opener = is_in(text.lowers[first - 1], "subordinator") or text.lowers[first - 1] == "that"
        return "subject" if is_opener and _verb_follows(text, end, last) else "oblique"
    if _verb_follows(text, end, last) or text.lowers[first] in ("he", "she", "they", "we", "i"):
        return "subject"
    return "object" if before.startswith("VB") or before == "RP" else "oblique" if first > opening else "subject"


def _verb_follows(text: Text, end: int, last: int) -> bool:
    index = end
    while index < last and (text.tags[index] in ("RB", "WP", "WDT") or text.lowers[index] == "that"):
        index += 1
    return index < last and text.tags[index] in VERBS


# ---- without a network ------------------------------------------------------------------------------------------


@lru_cache(maxsize=8192)
def _is_cue_verb(lower: str) -> bool:
    return any(form.cue.kind == "verb" and "past" in form.inflections for form in forms().get(lower, ()))


def _guess_tags(analysis: Analysis, words: Sequence[str], lowers: Sequence[str]) -> Iterator[str]:
    """Parts of speech by closed classes, endings and capitals alone: rough, for where no network read the report."""
    openings = {sentence.first for sentence in analysis.sentences}
    for index, (word, lower) in enumerate(zip(words, lowers, strict=True)):
        yield _guess_tag(word, lower, is_opening=index in openings)


GUESSES = (
    (("possessive",), "PRP$"),
    (("pronoun", "object pronoun"), "PRP"),
    (("numeral",), "CD"),
    (("determiner",), "DT"),
    (("conjunction",), "CC"),
    (("relative",), "WDT"),
    (("auxiliary",), "VBD"),
    (("preposition", "subordinator"), "IN"),
    (("negation", "adverb"), "RB"),
    (("irregular past",), "VBD"),
)
"""Closed classes and the part of speech each is read as; the first that holds a word wins."""


def _guess_tag(word: str, lower: str, *, is_opening: bool) -> str:
    if not word[:1].isalnum():
        return "POS" if lower == "'s" else word
    known = next((tag for names, tag in GUESSES if is_in(lower, *names)), None)
    if known and (is_opening or not word[:1].isupper() or known != "IN"):
        return "WP" if lower in ("who", "whom") else known
    if word[:1].isdigit():
        return "CD"
    if is_in(lower, *SOURCE_NOUNS) or is_among(lower, "person noun"):
        return "NNP" if word[:1].isupper() and not is_opening else "NNS" if is_in(lower, "group noun") else "NN"
    if _is_cue_verb(lower):
        return "VBD"
    if word[:1].isupper():
        return "NNP"
    if lower.endswith(("ly",)):
        return "RB"
    if lower.endswith("ed"):
        return "VBD"
    return "NNS" if lower.endswith("s") and not lower.endswith(("ss", "us")) else "NN"
