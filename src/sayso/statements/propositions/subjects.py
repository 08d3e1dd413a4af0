"""Whether a clause begins at a word: a subject with its finite verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.statements.propositions.words import IN_NOUN_PHRASE, NOTHING, NOUNS, SUBJECTS, Word

REACH = 16
"""The longest subject looked over, in words; a guess."""
PHRASES = 2
"""How many phrases may stand before a subject: "on Monday, in Ostra, the port closed"; a guess."""
ASIDE = 25
"""The longest aside between a subject and its verb; a guess."""
SHORT_ASIDE = 9
"""The longest aside right behind a joining word; a guess."""
OPENS_ASIDE = frozenset({"WDT", "WP", "WP$", "WRB", "IN", "VBG", "VBN", "DT", "NNP", "RB"})
NONE = -1
"""Stands for the index of no word."""


@dataclass
class Subject:
    """What has been read of a subject."""

    start: int
    joined: bool
    """Whether "and" may stand in it."""
    has_noun: bool = False
    is_loose: bool = False
    """Whether all so far may be a phrase that tells when or where: "in May | the port"."""
    pending: int = 0
    """How many verbs of relative clauses are to come first."""


def find_verb(words: Sequence[Word], first: int, *, joined: bool = False, phrases: int = PHRASES) -> int:
    """The index of the finite verb whose subject begins at `first`, perhaps behind a phrase that tells when; -1 where none does.

    `joined` is whether "and" may stand in the subject, which it may where it can join nothing else; `phrases` is how many
    phrases that tell when or where may stand before it.
    """
    index = after_loose(words, first)
    subject = Subject(index, joined)
    if _at(words, index).tag == "IN" and not _at(words, index).is_in("clause subordinator") and words[index].lower != "that":
        subject.is_loose = True
        index += 1
    for at in range(index, min(len(words), index + REACH)):
        word = words[at]
        if word.is_finite:
            if _at(words, at - 1).tag == "CC":
                return NONE
            if subject.pending == 0:
                return at if subject.has_noun else NONE
            subject.pending -= 1
        elif word.text == "," and at > index:
            return _behind_aside(words, at, subject, phrases)
        elif not _takes(subject, words, at):
            return NONE
    return NONE


def _takes(subject: Subject, words: Sequence[Word], index: int) -> bool:
    """Whether a word can go on with a subject; what it adds to it is noted."""
    word, before = words[index], _at(words, index - 1)
    if word.tag in ("PRP", "EX"):
        return _takes_pronoun(subject, word, before, is_first=index == subject.start)
    if word.tag in ("WDT", "WP") or (word.lower == "that" and before.tag in NOUNS):
        takes = subject.has_noun or word.lower == "what"
        subject.has_noun, subject.pending = True, subject.pending + 1
        return takes
    if word.tag == "CC":
        return subject.joined and subject.has_noun
    if word.tag == "DT" and subject.has_noun and before.tag in NOUNS and not (subject.joined or subject.is_loose):
        return False  # "and the pumps | the port sold": no second noun phrase stands beside the first
    if word.tag in NOUNS:
        subject.is_loose = subject.is_loose or (not subject.has_noun and word.is_in("time noun", "day", "month"))
    if word.tag in NOUNS or word.tag in ("DT", "CD", "JJ", "VBG") or (word.lower == "that" and index == subject.start):
        subject.has_noun = True
        return True
    return _goes_on(word, before, has_noun=subject.has_noun)


def _takes_pronoun(subject: Subject, word: Word, before: Word, *, is_first: bool) -> bool:
    if is_first and word.is_in("object pronoun") and not word.is_in("pronoun"):
        return False
    after_preposition = before.tag == "IN" and not is_first
    if subject.has_noun and not after_preposition and word.lower in SUBJECTS and not subject.is_loose and not subject.pending:
        subject.pending += 1  # "said the pumps | he sold | were old"
        return subject.joined
    if after_preposition and (before.is_in("loose subordinator") or not word.is_in("object pronoun")):
        return False  # "and ports as | he put it": a clause of its own
    subject.has_noun = subject.has_noun or before.tag != "IN" or not subject.is_loose
    subject.is_loose = subject.is_loose and before.tag == "IN"
    return True


def _goes_on(word: Word, before: Word, *, has_noun: bool) -> bool:
    if word.tag == "IN":
        return has_noun and word.lower != "that" and not word.is_in("clause subordinator")
    if word.tag in ("TO", "RP") or (word.tag == "VB" and before.lower == "to"):
        return has_noun
    return word.tag in IN_NOUN_PHRASE


def _behind_aside(words: Sequence[Word], comma: int, subject: Subject, phrases: int) -> int:
    """The verb behind an aside between a subject and it: "the port, which is old, | closed"; or behind "in May, | it"."""
    if subject.is_loose:
        return find_verb(words, comma + 1, phrases=phrases - 1) if phrases else NONE
    if not subject.has_noun or _at(words, comma + 1).tag not in OPENS_ASIDE:
        return NONE
    closing = next((at for at in range(comma + 1, min(len(words), comma + ASIDE)) if words[at].text == ","), NONE)
    after = closing + 1
    while closing > 0 and _at(words, after).tag == "RB":
        after += 1
    return after if closing > 0 and _at(words, after).is_finite else NONE


def after_loose(words: Sequence[Word], index: int) -> int:
    """The index after adverbs and short asides: "and | then, however, | sold", "and | on Monday | sold"."""
    at = index
    while at < index + REACH:
        word = _at(words, at)
        if word.text == "," and at == index:
            return _behind_short_aside(words, at)
        if word.text == "," or word.tag in ("RB", "RBR", "RBS", "UH"):
            at += 1
        elif (end := _time(words, at)) > at:
            at = end
        else:
            break
    return at


def _behind_short_aside(words: Sequence[Word], comma: int) -> int:
    """ "and, however, | sold", "and, on Monday, | sold", "and, if asked, | we": the same where no comma closes soon."""
    reach = range(comma + 2, min(len(words), comma + SHORT_ASIDE))
    return next((at + 1 for at in reach if words[at].text == ","), comma)


def _time(words: Sequence[Word], index: int) -> int:
    """The index after "on Monday", "in May", "last week" and the like; the same where there is none."""
    at = index
    while at < index + 3 and _at(words, at).is_in("time opener"):
        at += 1
    end = at
    while end < at + 3 and _at(words, end).is_in("day", "month", "time noun"):
        end += 1
    return end if end > at > index else index


def _at(words: Sequence[Word], index: int) -> Word:
    return words[index] if 0 <= index < len(words) else NOTHING
