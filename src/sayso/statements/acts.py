"""The act of a statement, from the words of its cue and the kind of its source."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.lexicon.cues import Cue, Form, forms
from sayso.lexicon.words import is_in
from sayso.records import Act, SourceKind

HUMAN: frozenset[SourceKind] = frozenset({"person", "office", "body", "group", "unnamed"})
"""The kinds of source that put forward what evidence shows."""


def decide_act(cue: Sequence[str], kind: SourceKind | None, content: str = "") -> Act:
    """The act that lower-case cue words do for a source of a kind; `assert` where the words do not tell.

    Behind a colon alone, as in transcripts, a content that ends in a question mark is asked.

    >>> decide_act(["did", "not", "respond", "to"], "office"), decide_act(["belatedly", "admitted"], "group")
    ('decline', 'admit')
    """
    entries = _entries(cue)
    if not entries:
        return "ask" if list(cue) == [":"] and content.rstrip("\"'”’ ").endswith("?") else "assert"
    if is_negated(cue) and (_refuses(entries) or _would_not_tell(cue, entries[-1])):
        return "decline"
    entry = entries[-1]
    if entry.act == "ask" and is_in(content.split(" ", 1)[0], "wished"):
        return "demand"
    discloses = is_in(entry.words, "disclosing verb")
    if entry.act == "find" and discloses and kind in HUMAN:
        return "assert"
    if entry.act == "assert" and (kind == "object" or (kind == "document" and discloses)):
        return "find"
    return entry.act


def is_negated(cue: Sequence[str]) -> bool:
    """Whether the cue's own words turn it round: "did not deny", "never said"."""
    return any(is_in(word, "negation", "negative auxiliary") for word in cue)


def _refuses(entries: Sequence[Cue]) -> bool:
    """ "would neither confirm nor deny", "did not comment"."""
    acts = {entry.act for entry in entries}
    last = entries[-1]
    return {"confirm", "deny"} <= acts or last.act == "decline" or is_in(last.words.split()[0], "answering verb")


def _would_not_tell(cue: Sequence[str], entry: Cue) -> bool:
    """ "would not say" is a refusal; "did not say" only tells that nothing was said."""
    return is_in(entry.words, "telling verb") and any(is_in(word, "volition") for word in cue)


def _entries(cue: Sequence[str]) -> list[Cue]:
    """The lexicon's entries among cue words, in their order; of several for one word the one whose particles are there."""
    found: list[Cue] = []
    for index, word in enumerate(cue):
        fits = [form for form in forms().get(word, ()) if _has_particles(cue, index, form)]
        if fits and not (found and word in found[-1].particles):
            found.append(fits[0].cue)
    return found


def _has_particles(cue: Sequence[str], index: int, form: Form) -> bool:
    rest = list(cue[index + 1 :])
    return all(particle in rest for particle in form.cue.particles)
