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
MARKS = frozenset({":", ".", "–", "—", "-"})
"""What stands behind a speaker's name in transcripts."""
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


def decide_act(
    line: Line, cue: Sequence[int], kind: SourceKind | None, content: str = "", *, nobody: bool = False
) -> Doing:
    """What a cue of some words of a line, by their indices, does for a source of a kind; `assert` where the words do not tell.

    Behind a colon alone, as in transcripts, a content that ends in a question mark is asked. `nobody` tells that the source is
    none, which negates: "neither man | was available".
    """
    behind = range(cue[-1] + 1, min(cue[-1] + 1 + REACH, len(line.words)))
    words = [line.at(index).lower for index in (*cue, *behind)]
    phrase = _refused_by_nobody(words, len(cue)) if nobody else None
    phrase = phrase or find_phrase(words, range(len(cue)))
    if phrase is not None:
        act = _for_kind(phrase.act, None, kind)
        return Doing(act, cue[phrase.first], phrase.negated, " ".join(words[phrase.first : phrase.end]))
    entries = _entries(words, len(cue))
    if not entries:
        is_question = words[0] in MARKS and content.rstrip("\"'”’ ").endswith("?")
        return Doing("ask" if is_question else "assert", cue[-1], why="the cue is in no list")
    index, entry = entries[-1]
    if entry.act == "decline":
        return Doing("assert", cue[index], why=entry.words)  # "refused to pay": a deed, and no refusal to answer
    return Doing(_for_kind(entry.act, entry, kind), cue[index], why=entry.words)


def _refused_by_nobody(words: Sequence[str], cue: int) -> PhraseMatch | None:
    """The refusal that a cue of so many words would be with the "not" that its source holds."""
    at = int(is_in(words[0], "auxiliary"))
    match = find_phrase([*words[:at], "not", *words[at:]], range(at + 1))
    return PhraseMatch(match.act, min(match.first, cue - 1), match.end - 1, match.negated) if match and match.act == "decline" else None


def _for_kind(act: Act, entry: Cue | None, kind: SourceKind | None) -> Act:
    """What a word does for a source of a kind: people say what evidence shows."""
    discloses = entry is not None and is_in(entry.words, "disclosing verb")
    if act == "find" and (kind in HUMAN or (kind == "document" and not discloses)):
        return "assert"
    if act == "assert" and (kind == "object" or (kind == "document" and discloses)):
        return "find"
    return act


def _entries(words: Sequence[str], cue: int) -> list[tuple[int, Cue]]:
    """The lexicon's entries among the first words, which are the cue's, in their order; of several the one whose particles are there."""
    found: list[tuple[int, Cue]] = []
    for index in range(cue):
        fits = [form for form in forms().get(words[index], ()) if _has_particles(words, index, cue, form)]
        if fits and not (found and words[index] in found[-1][1].particles):
            found.append((index, fits[0].cue))
    return found


def _has_particles(words: Sequence[str], index: int, cue: int, form: Form) -> bool:
    rest = words[index + 1 : cue + 1]
    return all(particle in rest for particle in form.cue.particles)
