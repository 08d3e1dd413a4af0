"""What sort of thing a source is: a person, an office, a body, evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sayso.lexicon.people import NounClass, belongs, class_of_noun, is_among, singular
from sayso.lexicon.words import SOURCE_NOUNS
from sayso.records import SourceKind
from sayso.statements.referents.entities import Entity, is_guard, is_issuer
from sayso.statements.referents.nouns import Noun

BY_CLASS: Mapping[NounClass, SourceKind] = {"body": "body", "text": "document", "object": "object"}
WORD = re.compile(r"[^\W_]+(?:[-'’.&‑][^\W_]+)*\.?|[(),]")
HEAD_ENDS = ("preposition", "relative", "subordinator")
KINDS: tuple[tuple[str, SourceKind], ...] = (
    ("unnamed noun", "unnamed"),
    ("office noun", "office"),
    ("group noun", "group"),
    ("body noun", "body"),
    ("outlet noun", "outlet"),
    ("object noun", "object"),
    ("document noun", "document"),
)


def kind_of_entity(entity: Entity, noun: Noun, text: str) -> SourceKind:
    """The kind of a source whose words are known to stand for somebody; `text` are its words, or those of its description."""
    if entity.members:
        return "group"
    if entity.is_outlet:
        return "body" if is_issuer(entity) else "outlet"
    if entity.name and entity.sort == "person":
        return "person"
    if entity.name:
        last = entity.name[-1].lower()
        if belongs(last, "outlet noun") or (len(entity.name) > 1 and is_among(entity.name[0].lower(), "broadcast noun")):
            return "outlet"
        if belongs(last, "document noun", "object noun"):
            return kind_of(" ".join(entity.name))
        return "body" if noun.name or entity.sort != "open" or not text else kind_of(text)
    kind = kind_of(text)
    return "group" if kind == "body" and noun.plural and entity.sort == "person" else kind  # "Democrats"


def kind_of(text: str) -> SourceKind:
    """What sort of thing a noun phrase stands for, by its words alone.

    >>> kind_of("Ann Vey, a spokeswoman"), kind_of("two senior officials"), kind_of("an examination of the hull")
    ('person', 'unnamed', 'object')
    """
    words = WORD.findall(text)
    head = _head(words)
    if not head:
        return "unnamed"
    last = _head_noun(head)
    if name_in(text):
        return "person"
    if is_guard([word.lower() for word in head]):
        return "body"
    for name, kind in KINDS:
        if belongs(last, name):
            return _group_or_unnamed(words, last) if kind == "unnamed" else kind
    if is_among(last, "text noun"):
        return "document"
    if belongs(last, "numeral") and len(words) > 1:
        return "unnamed"
    if belongs(last, "pronoun", "determiner"):
        return "group" if belongs(last, "plural person") else "person"
    return _by_form(words, head)


def name_in(text: str) -> str | None:
    """The personal name in a noun phrase, without title or role; None where there is none to be sure of.

    >>> name_in("the port's spokesman Oren Tal"), name_in("Ann Vey, a clerk"), name_in("the ministry"), name_in("The Harbour Post")
    ('Oren Tal', 'Ann Vey', None, None)
    """
    segments = text.split(",")
    for segment in (segments[0], *segments[1:2]):
        run = _trailing_capitals(_head(WORD.findall(segment)))
        while run and belongs(run[0].lower().rstrip("."), "person title", "office noun", "determiner", "preposition"):
            run = run[1:]
        if run and _is_personal(run, segment, is_first=segment is segments[0]):
            return " ".join(run)
    return None


def _head(words: Sequence[str]) -> list[str]:
    """The words before what hangs on a noun: "officials | in the port"."""
    end = next((i for i, word in enumerate(words) if i and _ends_head(word, words[i - 1], words[i + 1 : i + 2])), len(words))
    return [word for word in words[:end] if word not in "(),"]


def _ends_head(word: str, before: str, behind: Sequence[str]) -> bool:
    """ "records | reviewed by the council": a participle behind a noun opens what hangs on it, as a preposition does.

    But "the firm's | red-faced | spokeswoman", "the club's embattled | chairman".
    """
    is_participle = (word.endswith("ed") and word.islower()) or belongs(word, "hanging participle")
    hangs = is_participle and not belongs(before.lower(), "determiner", "adverb", "numeral") and not _is_before_noun(before, behind)
    return belongs(word.lower(), *HEAD_ENDS) or word == "," or hangs


def _is_before_noun(before: str, behind: Sequence[str]) -> bool:
    """Whether a participle stands between a possessor and whose he is."""
    return before.endswith(("'s", "’s", "s'", "s’")) and any(
        belongs(word, *SOURCE_NOUNS) or is_among(word, "person noun") for word in behind
    )


def _head_noun(head: Sequence[str]) -> str:
    """The last word that a class knows where the last of all is an adjective: "a source close | to the talks"."""
    words = [word.lower().replace("’", "'").removesuffix("'s") for word in head]
    known = [word for word in words if belongs(word, *SOURCE_NOUNS)]
    is_telling = head[-1].islower() and not belongs(words[-1], "pronoun", "determiner")
    return known[-1] if known and is_telling and not is_among(singular(words[-1]), "person noun") else words[-1]


def _group_or_unnamed(words: Sequence[str], last: str) -> SourceKind:
    """ "Ostrel officials" are a group; "officials" alone, "two officials", "an official" are people kept unnamed."""
    first = words[0]
    is_described = len(words) > 1 and first[:1].isupper() and not belongs(first.lower(), "determiner", "numeral")
    return "group" if is_described and belongs(last, "plural person") else "unnamed"


def _by_form(words: Sequence[str], head: Sequence[str]) -> SourceKind:
    """What a noun no class knows stands for: a name is taken for a body, a plural for a group, "an ex-minister" for one unnamed."""
    last = head[-1].lower()
    is_person = is_among(last, "person noun") and words[0].lower() in ("a", "an")  # "a grain trader", who is no firm
    if is_among(last, "company noun", "organisation noun", "group body", "institution noun") and not is_person:
        return "body"
    if head[-1][:1].isupper() and not is_among(last, "person noun"):
        return "body"
    is_several = last.endswith("s") and not last.endswith(("ss", "us"))
    if (
        known := None if is_among(singular(last), "person noun", "calling", "role noun") else class_of_noun(singular(last))
    ) is not None:
        return "group" if is_several and known == "body" else BY_CLASS[known]
    if is_several:
        return "group"
    return "person" if words[0].lower() == "the" or belongs(words[0].lower(), "possessive") else "unnamed"


def _trailing_capitals(words: Sequence[str]) -> list[str]:
    """ "the port's spokesman | Oren Tal": the capitals at the end, which a possessor is no part of."""
    first = len(words)
    while first and words[first - 1][:1].isupper() and not words[first - 1].endswith(("'s", "’s")):
        first -= 1
    return list(words[first:])


def _is_personal(run: Sequence[str], segment: str, *, is_first: bool) -> bool:
    """Whether a run of capitals names a person: no noun for a source, no acronym in it, and a name before it at most by a role."""
    if any(belongs(word.lower(), *SOURCE_NOUNS, "pronoun", "day", "month") for word in run):
        return False
    if any(word.isupper() and len(word) > 1 for word in run):
        return False
    before = segment.split(run[0], maxsplit=1)[0].strip().split()
    has_role = bool(before) and belongs(before[-1].lower().rstrip("."), "person title", "office noun")
    if not before or has_role:
        return len(run) > 1 or has_role
    return len(run) > 1 and is_first and (before[-1].endswith(("'s", "’s", "s'")) or not belongs(before[-1].lower(), "determiner"))
