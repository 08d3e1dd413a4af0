"""Where a noun phrase ends that begins beside a cue: by parts of speech, or by closed classes where no tagger ran."""

from __future__ import annotations

from sayso.grammar.circumstances import hearer
from sayso.lexicon.words import is_in
from sayso.statements.scenes import Scene

INSIDE = ("DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "FW")
"""What can stand in a noun phrase wherever it stands."""
OPENING = ("DT", "PDT", "PRP$")
"""What opens a noun phrase, so that behind a noun another one begins."""
ALONE = frozenset(
    {"everyone", "everybody", "anyone", "anybody", "someone", "somebody", "nobody", "both", "others", "one", "whoever", "whomever"}
)
"""Pronouns beside the personal ones that can hear."""
COLLECTIVE = frozenset({"police", "people", "staff", "parliament", "congress"})
"""Nouns in the singular without an article: a name behind them is another phrase."""


def phrase_end(scene: Scene, first: int, end: int) -> int:
    """The index after the noun phrase that begins at `first`, with what "of" and "and" join to it; `first` where none does."""
    if not scene.tags:
        after = hearer(scene.line, first)
        return min(after, end) if after else first
    at = core_end(scene, first, end)
    while first < at < end and scene.at(at).lower in ("of", "and", "&"):
        further = core_end(scene, at + 1, end)
        if further == at + 1:
            break
        at = further
    return at


def core_end(scene: Scene, first: int, end: int) -> int:
    """The index after a noun phrase as far as its head; `first` where none begins there."""
    if first >= end:
        return first
    if _is_pronoun(scene, first):
        return first + 1
    head: int | None = None
    at = first
    while at < end and _goes_on(scene, at, first, head):
        head = at if _is_noun(scene, at) else head
        at += 1
    if head is not None:
        return head + 1
    return at if at > first and scene.tag(at - 1) in ("CD", "JJ", "JJS") and scene.at(at - 1).lower.isalpha() else first


def _is_pronoun(scene: Scene, index: int) -> bool:
    word = scene.at(index)
    if word.lower in ("her", "both", "one") and scene.tag(index + 1).startswith(("NN", "JJ")):
        return False  # "her | uncle", "both | men"
    return word.is_in("object pronoun") or word.lower in ALONE


def _is_noun(scene: Scene, index: int) -> bool:
    """Whether a word is a noun, or goes on with a name whatever its tag: "Radio | Ansel"."""
    is_second_name = scene.at(index).is_name and scene.at(index - 1).is_name and scene.tag(index - 1).startswith("NNP")
    return (scene.tag(index).startswith(("NN", "FW")) or is_second_name) and not scene.at(index).is_mark


def _goes_on(scene: Scene, index: int, first: int, head: int | None) -> bool:
    """Whether the phrase that begins at `first` and has its last noun at `head` goes on over a word."""
    word, tag, after = scene.at(index), scene.tag(index), scene.tag(index + 1)
    if word.is_stop or (index in scene.times and not _is_owner(scene, index)):
        return False
    if word.text in "\"“”'‘’":
        return head is None and after.startswith(("NN", "JJ"))
    if head == index - 1 and _opens_another(scene, index, head):
        return False
    if tag in ("VBN", "VBG") or (tag.startswith("RB") and head is None and index > first):
        return after.startswith(("NN", "JJ", "VBN"))
    return word.lower != "that" and (tag in INSIDE or (index > first and _is_noun(scene, index)))


def _opens_another(scene: Scene, index: int, head: int) -> bool:
    """ "reporters | the sale", "reporters | Ostra had": whether behind a noun another phrase begins."""
    if scene.tag(index) in OPENING:
        return True
    is_many = scene.tag(head) == "NNS" or scene.at(head).lower in COLLECTIVE
    return is_many and scene.at(index).is_name and not scene.at(head).is_name


def _is_owner(scene: Scene, index: int) -> bool:
    """ "Monday night | 's meeting": a time that only tells which."""
    after = scene.times[index]
    return scene.tag(after) == "POS" or is_in(scene.at(after).lower, "medium head") or scene.at(after - 1).lower.endswith("'s")
