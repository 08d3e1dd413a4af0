"""The act of a statement: from the words of its cue, what stands beside them, and the kind of its source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sayso.grammar.lines import Line
from sayso.lexicon.cues import Cue, Form, forms
from sayso.lexicon.phrases import PhraseMatch, find_phrase
from sayso.lexicon.words import is_in
from sayso.records import Act, SourceKind

HUMAN: frozenset[SourceKind] = frozenset({"person", "office", "body", "group", "unnamed"})
"""The kinds of source that put forward what evidence shows."""
REACH = 9
"""How many words behind a cue may belong to a phrase that begins in it: "gave | the agency's first report short shrift"; a guess."""


class Doing(NamedTuple):
    """What a cue does, and by which word."""

    act: Act
    head: int
    """The index in the line of the word that does it: "had not | denied"."""
    refuses: bool = False
    """Whether its negation belongs to the act: "did not respond" is a refusal made."""
    why: str = ""
    """The words or the rule that decided."""


def decide_act(  # noqa: PLR0913 - where the cue stands, and what of its source and content tells
    line: Line, first: int, last: int, kind: SourceKind | None, content: str = "", *, nobody: bool = False
) -> Doing:
    """What the cue from word `first` to `last` of a line does for a source of a kind; `assert` where the words do not tell.

    Behind a colon alone, as in transcripts, a content that ends in a question mark is asked. `nobody` tells that the source is
    none, which negates: "neither man | was available".
    """
    words = [word.lower for word in line.words[: last + 1 + REACH]]
    phrase = _refused_by_nobody(words, first, last) if nobody else None
    phrase = phrase or find_phrase(words, range(first, last + 1))
    entries = _entries(words, first, last)
    if phrase is not None:
        act = _for_kind(phrase.act, None, kind)
        return Doing(act, phrase.first, phrase.negated, " ".join(words[phrase.first : phrase.end]))
    if not entries:
        is_question = words[first : last + 1] == [":"] and content.rstrip("\"'”’ ").endswith("?")
        return Doing("ask" if is_question else "assert", last, why="the cue is in no list")
    index, entry = entries[-1]
    if entry.act == "decline":
        return Doing("assert", index, why=entry.words)  # "refused to pay": a deed, and no refusal to answer
    return Doing(_for_kind(entry.act, entry, kind), index, why=entry.words)


def _refused_by_nobody(words: Sequence[str], first: int, last: int) -> PhraseMatch | None:
    """The phrase that a cue would be with the "not" that its source holds."""
    at = next((index for index in range(first, last + 1) if not is_in(words[index], "auxiliary")), last)
    match = find_phrase([*words[:at], "not", *words[at:]], range(first, at + 1))
    return PhraseMatch(match.act, min(match.first, last), match.end - 1, match.negated) if match and match.act == "decline" else None


def _for_kind(act: Act, entry: Cue | None, kind: SourceKind | None) -> Act:
    """What a word does for a source of a kind: people say what evidence shows."""
    discloses = entry is not None and is_in(entry.words, "disclosing verb")
    if act == "find" and kind in HUMAN:
        return "assert"
    if act == "assert" and (kind == "object" or (kind == "document" and discloses)):
        return "find"
    return act


def _entries(words: Sequence[str], first: int, last: int) -> list[tuple[int, Cue]]:
    """The lexicon's entries among the words of a cue, in their order; of several for one word the one whose particles are there."""
    found: list[tuple[int, Cue]] = []
    for index in range(first, last + 1):
        fits = [form for form in forms().get(words[index], ()) if _has_particles(words, index, last, form)]
        if fits and not (found and words[index] in found[-1][1].particles):
            found.append((index, fits[0].cue))
    return found


def _has_particles(words: Sequence[str], index: int, last: int, form: Form) -> bool:
    rest = words[index + 1 : last + 2]
    return all(particle in rest for particle in form.cue.particles)
