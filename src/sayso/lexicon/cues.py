"""Cue words and phrases, the act each does and the content each can have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple, cast

from sayso.lexicon.reading import read_entries
from sayso.records import ACTS, Act

CueKind = Literal["verb", "noun", "adjective", "preposition"]
Inflection = Literal["base", "present", "past", "participle", "gerund"]


class Cue(NamedTuple):
    """An entry of the lexicon."""

    words: str
    kind: CueKind
    act: Act
    takes: tuple[str, ...]
    particles: tuple[str, ...]
    """What stands behind the verb and belongs to it: `("out",)` of "point out"."""


class Form(NamedTuple):
    """A word that may be a cue's first, and in which inflection; an English past is often its participle, too."""

    cue: Cue
    inflections: frozenset[Inflection]


PRESENTS = {"have": "has"}
"""Third persons that no rule of spelling makes."""


@cache
def forms() -> dict[str, tuple[Form, ...]]:
    """First word, lower-case, to the cues it can begin, the likeliest first."""
    found: dict[str, list[Form]] = {}
    for words, kind, act, takes, _ in read_entries("cues.txt", 5):
        if act not in ACTS or kind not in ("verb", "noun", "adjective", "preposition"):
            message = f"cues.txt: {words!r} has an unknown kind or act"
            raise ValueError(message)
        for first, form in _spell_out(words, cast("CueKind", kind), act, tuple(takes.split())):
            found.setdefault(first, []).append(form)
    return {first: tuple(sorted(entries, key=_rank)) for first, entries in found.items()}


def _rank(form: Form) -> tuple[int, bool]:
    """The longest first; "citing" is a preposition before it is a form of "cite"."""
    return -len(form.cue.particles), form.cue.kind != "preposition"


def _spell_out(words: str, kind: CueKind, act: Act, takes: tuple[str, ...]) -> Iterator[tuple[str, Form]]:
    stems, _, behind = words.partition(" +")
    particles = tuple(behind.split())
    if kind == "verb":
        parts = stems.split()
        cue = Cue(" ".join((parts[0], *particles)), kind, act, takes, particles)
        for word, inflections in inflect(parts[0], *parts[1:]).items():
            yield word, Form(cue, frozenset(inflections))
    elif kind == "noun":
        cue = Cue(stems, kind, act, takes, ())
        for word in (stems, plural(stems)):
            yield word, Form(cue, frozenset())
    else:
        first, *rest = stems.split()
        yield first, Form(Cue(stems, kind, act, takes, tuple(rest)), frozenset())


def inflect(base: str, past: str = "", participle: str = "") -> dict[str, set[Inflection]]:
    """The forms of a verb; regular ones by the rules of spelling.

    >>> sorted(inflect("deny", "denied", "denied"))
    ['denied', 'denies', 'deny', 'denying']
    """
    doubled = base + base[-1] if past.startswith(base + base[-1]) else base
    stem = base[:-1] if base.endswith("e") and not base.endswith(("ee", "ye")) else doubled
    past = past or (base + "d" if base.endswith("e") else base + "ed")
    inflected: dict[str, set[Inflection]] = {}
    pairs: tuple[tuple[str, Inflection], ...] = (
        (base, "base"),
        (PRESENTS.get(base, plural(base)), "present"),
        (past, "past"),
        (participle or past, "participle"),
        (stem + "ing", "gerund"),
    )
    for word, inflection in pairs:
        inflected.setdefault(word, set()).add(inflection)
    return inflected


def plural(word: str) -> str:
    """A word with the ending -s, as nouns in the plural and verbs in the third person take it.

    >>> plural("deny"), plural("claim"), plural("confess")
    ('denies', 'claims', 'confesses')
    """
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z")) else "s")
