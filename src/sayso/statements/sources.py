"""Who a source is: its kind, its name where it has one, and the members of a joint source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sayso.lexicon.words import SOURCE_NOUNS, is_in
from typing import NamedTuple

from sayso.records import Member, Part, Reason, Source, SourceKind, Span

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


def describe_source(source: Part, named: Sequence[str]) -> Source:
    """A source with its kind, referent and members; `named` are the full personal names of the report."""
    referent = referent_of(source.text, named)
    kind = "person" if referent in named else kind_of(source.text)
    return Source(source.spans, source.text, kind, referent, members=_members(source))


def kind_of(text: str) -> SourceKind:
    """What sort of thing a noun phrase stands for.

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
    for name, kind in KINDS:
        if is_in(last, name):
            return _group_or_unnamed(words, last) if kind == "unnamed" else kind
    if is_in(last, "pronoun", "determiner"):
        return "group" if is_in(last, "plural person") else "person"
    return _by_form(words, head)


def name_in(text: str) -> str | None:
    """The personal name in a noun phrase, without title or role; None where there is none to be sure of.

    >>> name_in("the port's spokesman Oren Tal"), name_in("Ann Vey, a clerk"), name_in("the ministry"), name_in("The Harbour Post")
    ('Oren Tal', 'Ann Vey', None, None)
    """
    segments = text.split(",")
    for segment in (segments[0], *segments[1:2]):
        run = _trailing_capitals(_head(WORD.findall(segment)))
        while run and is_in(run[0].lower().rstrip("."), "person title", "office noun", "determiner", "preposition"):
            run = run[1:]
        if run and _is_personal(run, segment, is_first=segment is segments[0]):
            return " ".join(run)
    return None


def full_names(sources: Iterable[Part]) -> tuple[str, ...]:
    """The personal names of two words or more among the sources, each once, in their order."""
    names = (name_in(source.text) for source in sources)
    return tuple(dict.fromkeys(name for name in names if name and " " in name))


def referent_of(text: str, named: Sequence[str]) -> str | None:
    """Whom the words name: the fullest name in the report, or a description of its own; None for a pronoun or "the ministry".

    A surname stands for the one full name that ends in it; where two do, it stays unresolved.
    """
    if name := name_in(text):
        return name if " " in name else _by_surname(name, named)
    words = text.split()
    if len(words) == 1 and text[:1].isupper() and not is_in(text.lower(), "pronoun", "determiner", "group noun", "unnamed noun"):
        return _by_surname(text, named) or (
            text if not any(name.split()[-1].casefold() == text.casefold() for name in named) else None
        )
    if is_in(words[0].lower(), "determiner", "pronoun") and not _is_proper(words):
        return None
    return text


def _members(source: Part) -> tuple[Member, ...]:
    """The sources that "and" joins: "both governments" has none to tell apart, "the US and UK" two."""
    if len(source.spans) != 1:
        return ()
    text, start = source.text, source.spans[0].start
    head = text.split(",")[0]
    joint = re.search(r"\s(?:and|&)\s", head)
    if joint is None or re.search(r"\b(?:of|for|between|on)\b", head[: joint.start()]):
        return ()
    skip = len("both ") if head.lower().startswith("both ") else 0
    spans = (Span(start + skip, start + joint.start()), Span(start + joint.end(), start + len(head)))
    return tuple(Member(text[span.start - start : span.end - start], (span,)) for span in spans)


def _head(words: Sequence[str]) -> list[str]:
    """The words before what hangs on a noun: "officials | in the port"."""
    end = next((i for i, word in enumerate(words) if i and _ends_head(word, words[i - 1])), len(words))
    return [word for word in words[:end] if word not in "(),"]


def _ends_head(word: str, before: str) -> bool:
    """ "records | reviewed by the council": a participle behind a noun opens what hangs on it, as a preposition does."""
    is_participle = (word.endswith("ed") and word.islower()) or is_in(word, "hanging participle")
    hangs = is_participle and not is_in(before.lower(), "determiner", "adverb", "numeral")
    return is_in(word.lower(), *HEAD_ENDS) or word == "," or hangs


def _head_noun(head: Sequence[str]) -> str:
    """The last word that a class knows where the last of all is an adjective: "a source close | to the talks"."""
    words = [word.lower().replace("’", "'").removesuffix("'s") for word in head]
    known = [word for word in words if is_in(word, *SOURCE_NOUNS)]
    return known[-1] if known and head[-1].islower() and not is_in(words[-1], "pronoun", "determiner") else words[-1]


def _group_or_unnamed(words: Sequence[str], last: str) -> SourceKind:
    """ "Ostrel officials" are a group; "officials" alone, "two officials", "an official" are people kept unnamed."""
    first = words[0]
    is_described = len(words) > 1 and first[:1].isupper() and not is_in(first.lower(), "determiner", "numeral")
    return "group" if is_described and is_in(last, "plural person") else "unnamed"


def _by_form(words: Sequence[str], head: Sequence[str]) -> SourceKind:
    """What a noun no class knows stands for: a name is taken for a body, a plural for a group, "an ex-minister" for one unnamed."""
    last = head[-1].lower()
    if head[-1][:1].isupper():
        return "body"
    if last.endswith("s") and not last.endswith(("ss", "us")):
        return "group"
    return "person" if words[0].lower() == "the" or is_in(words[0].lower(), "possessive") else "unnamed"


def _trailing_capitals(words: Sequence[str]) -> list[str]:
    """ "the port's spokesman | Oren Tal": the capitals at the end, which a possessor is no part of."""
    first = len(words)
    while first and words[first - 1][:1].isupper() and not words[first - 1].endswith(("'s", "’s")):
        first -= 1
    return list(words[first:])


def _is_personal(run: Sequence[str], segment: str, *, is_first: bool) -> bool:
    """Whether a run of capitals names a person: no noun for a source, no acronym in it, and a name before it at most by a role."""
    if any(is_in(word.lower(), *SOURCE_NOUNS, "pronoun", "day", "month") for word in run):
        return False
    if any(word.isupper() and len(word) > 1 for word in run):
        return False
    before = segment.split(run[0], maxsplit=1)[0].strip().split()
    has_role = bool(before) and is_in(before[-1].lower().rstrip("."), "person title", "office noun")
    if not before or has_role:
        return len(run) > 1 or has_role
    return len(run) > 1 and is_first and (before[-1].endswith(("'s", "’s", "s'")) or not is_in(before[-1].lower(), "determiner"))


def _by_surname(name: str, named: Sequence[str]) -> str | None:
    """The one full name that ends in a surname; None where none or several do."""
    surname = name.rsplit(maxsplit=1)[-1].casefold()  # transcripts write "VEY:"
    whole = [full for full in named if full.split()[-1].casefold() == surname]
    return whole[0] if len(whole) == 1 else None


def _is_proper(words: Sequence[str]) -> bool:
    """ "The Harbour Post" is a name that begins with its article; "the Ministry" is one of many."""
    rest = words[1:]
    if not rest or words[0].lower() != "the" or (len(rest) == 1 and is_in(rest[0].lower(), *SOURCE_NOUNS)):
        return False
    return all(word[:1].isupper() or is_in(word.lower(), "preposition", "determiner") for word in rest)


class Described(NamedTuple):
    """x"""

    source: Source
    reasons: tuple[Reason, ...] = ()


def describe_sources(report, analysis, attributions):
    named = full_names(attribution.source for attribution in attributions if attribution.source)
    return {one.id: Described(describe_source(one.source, named)) for one in attributions if one.source}
