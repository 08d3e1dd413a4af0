"""The act of a statement: from the words of its cue, what stands beside them, and the kind of its source."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from sayso.grammar.lines import Line
from sayso.lexicon.cues import Cue, Form, forms
from sayso.lexicon.phrases import PhraseMatch, find_phrase
from sayso.lexicon.words import is_in
from sayso.records import ACTS, Act, SourceKind

HUMAN: frozenset[SourceKind] = frozenset({"person", "office", "body", "group", "unnamed"})
"""The kinds of source that put forward what evidence shows."""
MARKS = frozenset({":", ".", "–", "—", "-"})
"""What stands behind a speaker's name in transcripts."""
SURE = 0.5
"""How likely the network must hold an act for a cue that is in no list."""
LEANT: frozenset[Act] = frozenset({"decline", "retract"})
"""The acts for which it is believed: of cues in no list in the development passages it was right on 14 of 21 it took for these, and on
5 of 47 it took for others than `assert` (2026-11)."""
UNLISTED = "the cue is in no list"
REACH = 9
"""How many words behind a cue may belong to a phrase that begins in it: "gave | the agency's first report short shrift"; a guess."""


class Doing(NamedTuple):
    """What a cue does, and by which word."""

    act: Act
    head: int
    """The index in the line of the word that does it: "had not | denied"."""
    refuses: bool = False
    """Whether its negation belongs to the act: "did not respond" is a refusal made."""
    silent: bool = False
    """Whether nothing was said: "the statement | is silent on"."""
    why: str = ""
    """The words or the rule that decided."""


def decide_act(  # noqa: PLR0913 - a cue, and what of its source and content tells
    line: Line,
    cue: Sequence[int],
    kind: SourceKind | None,
    content: str = "",
    *,
    nobody: bool = False,
    leaning: Sequence[float] = (),
) -> Doing:
    """What a cue of some words of a line, by their indices, does for a source of a kind; `assert` where the words do not tell.

    Behind a colon alone, as in transcripts, a content that ends in a question mark is asked. `nobody` tells that the source is
    none, which negates: "neither man | was available". `leaning` is how the network leans to the acts (`Analysis.leanings`, over the
    cue): it decides for cues that are in no list.
    """
    behind = range(cue[-1] + 1, min(cue[-1] + 1 + REACH, len(line.words)))
    cue = [index for index in cue if line.at(index).lower != ","] or list(cue)  # "would not, for now, comment"
    words = [line.at(index).lower for index in (*cue, *behind)]
    phrase = _refused_by_nobody(words, len(cue)) if nobody else None
    phrase = phrase or find_phrase(words, range(len(cue)))
    if phrase is not None and phrase.act == "decline" and kind in ("document", "object"):
        return Doing("assert", cue[phrase.first], silent=True, why="a document that does not tell")
    if phrase is not None:
        act = _for_kind(phrase.act, None, kind)
        return Doing(act, cue[phrase.first], phrase.negated, why=" ".join(words[phrase.first : phrase.end]))
    entries = _entries(words, len(cue))
    if not entries and words[0] in MARKS:
        return Doing("ask" if content.rstrip("\"'”’ ").endswith("?") else "assert", cue[-1], why=words[0])
    if not entries:
        return _by_leaning(cue, kind, leaning)
    index, entry = entries[-1]
    if entry.act == "decline":
        return Doing("assert", cue[index], why=entry.words)  # "refused to pay": a deed, and no refusal to answer
    return Doing(_for_kind(entry.act, entry, kind), cue[index], why=entry.words)


def _by_leaning(cue: Sequence[int], kind: SourceKind | None, leaning: Sequence[float]) -> Doing:
    """What the network takes a cue for, where it is sure enough; one that is in no list is else taken to put something forward."""
    if leaning:
        best = max(range(len(ACTS)), key=lambda index: leaning[index])
        share = math.exp(leaning[best]) / sum(math.exp(each) for each in leaning[: len(ACTS)])
        if share >= SURE and ACTS[best] in LEANT:
            act = _for_kind(ACTS[best], None, kind)
            return Doing(act, cue[-1], refuses=act == "decline", why=f"in no list; the network leans to {ACTS[best]}, {share:.2f}")
    return Doing("assert", cue[-1], why=UNLISTED)


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
