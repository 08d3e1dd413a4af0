"""By which medium something was said: "in a statement", "by telephone", "through lawyers", "on the radio"."""

from __future__ import annotations

from typing import NamedTuple

from sayso.statements.noun_phrases import phrase_end
from sayso.statements.scenes import Scene

LONGEST = 9
"""The most words of a medium up to its noun: "in a hastily typed and unsigned two-line notice"; a guess."""
OPENERS = frozenset({"in", "on", "at", "during"})
"""What stands before a medium with an article of its own."""
WITHOUT_ARTICLE = frozenset({"remarks", "comments", "interviews", "testimony", "letters", "emails", "e-mails", "messages", "posts"})
"""Media that "in" can stand before without an article; "in response" and "in answer" tell no medium."""
CARRIERS = frozenset({"via", "by", "to", "on", "through", "with", "from", "for"})
"""What stands behind "issued" and its like."""


class Words(NamedTuple):
    """Words `first` up to `end`."""

    first: int
    end: int


def medium_at(scene: Scene, index: int, end: int) -> Words | None:
    """The medium that begins with a preposition at `index`, as far as `end`; None where none does."""
    opener = scene.at(index).lower
    if opener == "in" and scene.at(index + 1).lower == "writing":
        return Words(index, index + 2)
    after = None
    if opener == "via":
        after = phrase_end(scene, index + 1, end)
    elif opener == "through":
        after = _after_person(scene, index, end)
    elif opener in ("by", "over"):
        after = _after_bare(scene, index, end)
    if after is None and opener in ("on", "over", "from"):
        after = _after_place(scene, index, end)
    if after is None and opener in OPENERS:
        after = _after_noun(scene, index, end)
    return Words(index, after) if after and after > index + 1 else None


def _after_person(scene: Scene, index: int, end: int) -> int | None:
    """ "through | his solicitor", "through | a sexton", "through aides, | through friends"."""
    after = phrase_end(scene, index + 1, end)
    if after == index + 1:
        return None
    head = scene.at(after - 1)
    opens = scene.at(index + 1).lower in ("a", "an")
    if not (head.is_in("go-between", "medium head", "medium network") or opens):
        return None
    further = after + 1 + (scene.at(after + 1).lower in ("once", "and"))
    if scene.at(after).lower == "," and scene.at(further).lower == "through":
        return _after_person(scene, further, end) or after
    return after


def _after_bare(scene: Scene, index: int, end: int) -> int | None:
    """ "by | telephone", "by | text message"."""
    after = index + 1
    while after < end and scene.at(after).is_in("bare medium"):
        after += 1
    return after if after > index + 1 else None


def _after_place(scene: Scene, index: int, end: int) -> int | None:
    """ "on | the radio", "from | the dock", "on | social media", "on | his fan page"."""
    at = index + 1
    if scene.at(at).is_in("determiner"):
        at += 1
        while at < end and (scene.at(at).is_in("bare medium") or scene.tag(at) == "JJ") and not scene.at(at).is_in("medium place"):
            at += 1
        return at + 1 if at < end and scene.at(at).is_in("medium place") and scene.tag(at + 1)[:2] != "NN" else None
    while at < end and scene.tag(at) in ("JJ", "NN", "NNP") and not scene.at(at).is_in("medium network"):
        at += 1
    while at < end and scene.at(at).is_in("medium network") and scene.at(at + 1).is_in("medium network"):
        at += 1
    return at + 1 if at < min(end, index + LONGEST) and scene.at(at).is_in("medium network") else None


def _after_noun(scene: Scene, index: int, end: int) -> int | None:
    """ "in | a two-line notice to the exchange", "in | this month's Annals of Physics", "in | the Courier"."""
    first = index + 1
    if not (_has_article(scene, first, end) or scene.at(first).is_name):
        return None
    head = None
    for at in range(first, min(end, first + LONGEST)):
        word = scene.at(at)
        if scene.tag(at) == "POS":
            continue
        if word.is_stop or word.is_in("auxiliary", "pronoun") or (word.is_in("preposition") and not word.is_name):
            break
        if at > first and scene.tag(at) in ("VBD", "VBZ", "VBP", "MD", "DT", "PRP$", "PRP"):
            break
        if word.is_in("medium head") or _is_outlet(scene, at, first):
            head = at
        elif head is not None and not scene.tag(at).startswith("NN"):
            break
    if head is None:
        return _after_title(scene, first, end)
    if scene.tag(head + 1) in ("NN", "NNS", "POS") or (scene.at(head).lower == "hearing" and scene.at(head + 1).lower == "of"):
        return None
    return over_detail(scene, head + 1, end)


def _has_article(scene: Scene, index: int, end: int) -> bool:
    """Whether a determiner, a possessor or nothing needed stands before a medium: "in | Tuesday's letter", "in | remarks"."""
    if scene.at(index).is_in("determiner", "possessive") or scene.at(index).lower in WITHOUT_ARTICLE:
        return True
    return any(scene.tag(at) == "POS" for at in range(index, min(end, index + 4)))


def _is_outlet(scene: Scene, index: int, first: int) -> bool:
    """Whether a word is part of an outlet's name: "in the Lowmark | Courier", "on | Channel 8"."""
    word = scene.at(index)
    names = any(scene.at(at).is_name for at in range(first, index)) or scene.at(index + 1).text[:1].isupper()
    return word.is_name and word.is_in("outlet noun") and (names or scene.at(first).lower == "the")


def _after_title(scene: Scene, first: int, end: int) -> int | None:
    """ "on | yesterday's Breakfast Sofa": a name that has a time for its possessor."""
    owner = next((at for at in range(first, min(end, first + 4)) if scene.tag(at) == "POS"), None)
    if owner is None or not scene.at(owner - 1).is_in("day", "time noun", "month") or not scene.at(owner + 1).is_name:
        return None
    after = owner + 1
    while after < end and scene.at(after).is_name:
        after += 1
    return after


def over_detail(scene: Scene, index: int, end: int) -> int:
    """Goes over what closer tells the medium: "a letter | to the chair", "a statement | issued via his solicitor"."""
    at = index
    if scene.at(at).lower == "of" and scene.at(at + 1).is_name and at not in scene.times:
        return phrase_end(scene, at + 1, end)  # "Annals | of Boreal Physics"
    if scene.at(at).is_in("medium detail") and scene.at(at + 1).lower in CARRIERS:
        at += 1
    if at >= end or scene.at(at).lower not in CARRIERS or at in scene.times:
        return index
    after = phrase_end(scene, at + 1, end)
    return after if after > at + 1 else index
