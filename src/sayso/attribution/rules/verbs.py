"""The verb group around a form that may be a cue, and the use the form is in there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sayso.grammar.circumstances import medium_phrase
from sayso.grammar.clauses import is_month
from sayso.grammar.lines import Line, Phrase, Word
from sayso.grammar.phrases import noun_phrase_before
from sayso.lexicon.cues import Form, forms

VerbUse = Literal["finite", "passive", "gerund"]


def find_group(line: Line, head: int) -> tuple[int, bool]:
    """The first word of a verb group and whether it is negated: "has | repeatedly | not | denied"."""
    first, negated, index = head, False, head
    if line.at(head - 1).lower == "nor" and line.at(head - 3).lower == "neither":
        first, negated, index = head - 3, True, head - 3  # "would | neither confirm nor deny"
    while index > 0:
        index -= 1
        word = line.at(index)
        if _is_auxiliary(line, index, head):
            negated = negated or word.is_in("negation", "negative auxiliary")
            first = index
        elif word.is_in("adverb") or is_manner(word) or (word.lower == "since" and line.at(index - 1).is_in("form of have")):
            first = index if index > 0 and not line.at(index - 1).is_mark else first
        else:
            break
    while first < head and line.at(first).is_in("saying adverb"):
        first += 1
    return first, negated


def decide_use(line: Line, first: int, head: int, form: Form) -> VerbUse | None:
    """How a form is used whose group begins at `first`; None where it is no verb there."""
    group = line.words[first:head]
    if "gerund" in form.inflections:
        return _gerund_use(line, first, head)
    if "participle" in form.inflections and _makes_passive(group):
        return "passive"
    if any(word.is_in("auxiliary") for word in group):
        return "finite" if "participle" in form.inflections or "base" in form.inflections else None
    if _is_nominal(line, first, head, form):
        return None
    if "past" in form.inflections:
        return _past_use(line, first, head)
    return "finite" if "present" in form.inflections or _is_base_verb(line, first, head) else None


def is_manner(word: Word) -> bool:
    """Whether a word looks like an adverb in -ly; a guess for those that no class knows."""
    return word.lower.endswith("ly") and not word.is_name and len(word.lower) > 4


def _is_auxiliary(line: Line, index: int, head: int) -> bool:
    """Whether a word is an auxiliary or negation of the verb at `head`: not the 's of "Ostra's claim", not "May" in "4 May"."""
    word = line.at(index)
    if word.lower == "'s" and _is_possessive(line, index, head):
        return False
    return word.is_in("auxiliary", "negation") and not is_month(line, index)


def _is_possessive(line: Line, index: int, head: int) -> bool:
    """ "Ostra's claim" against "he's said"."""
    stands_before = index == head - 1 and not line.at(head).lower.endswith("ed")
    return stands_before or not line.at(index - 1).is_in("pronoun", "relative")


def _gerund_use(line: Line, first: int, head: int) -> VerbUse | None:
    """ "is | saying" is finite, ", | saying that" a gerund; "the | saying", "its", "of | claiming" are nouns."""
    before = line.at(first - 1)
    if any(word.is_in("form of be") for word in line.words[first:head]):
        return "finite"
    if before.is_in("determiner") or before.lower == "'s":
        return None
    if before.is_in("preposition") and not before.is_in("gerund preposition") and before.lower != "as":
        return None
    return "gerund" if head > 0 or line.at(head + 1).text else None


def _makes_passive(group: Sequence[Word]) -> bool:
    return any(word.is_in("form of be") for word in group) and not group[-1].is_in("form of have")


def _is_nominal(line: Line, first: int, head: int, form: Form) -> bool:
    """Whether what could be a verb stands where only a noun or adjective can: "its recently reported supply", "no report"."""
    before = line.at(first - 1)
    if before.is_in("determiner") and not before.is_in("pronoun", "subject determiner"):
        return True
    if before.lower == "'s" or (before.lower == "'" and line.at(first - 2).lower.endswith("s")):
        return True
    if "past" in form.inflections:
        if before.is_in("participle preposition"):
            return True
    elif before.is_in("preposition", "numeral"):
        return True
    return "present" in form.inflections and form.cue.words not in ("say", "tell") and _is_plural_noun(line, head)


def _is_plural_noun(line: Line, head: int) -> bool:
    """ "weapons claims | said to be", "drone reports | of": a form in -s before a verb or what hangs on a noun."""
    after = line.at(head + 1)
    return after.is_in("noun follower") or (after.is_in("auxiliary") and not after.is_in("auxiliary gerund"))


def _past_use(line: Line, first: int, head: int) -> VerbUse | None:
    """A past form is finite, or a participle behind its noun: "remarks | carried by", "as | reported by"."""
    if line.at(head + 1).lower == "by" and not medium_phrase(line, head + 1):
        return "passive"
    if line.at(first - 1).lower in ("as", "when", "if", "than"):
        by_medium = line.at(first - 1).lower == "as" and line.at(head + 1).lower == "by"
        return "passive" if by_medium else None
    return "finite"


def _is_base_verb(line: Line, first: int, head: int) -> bool:
    """Whether a base form has what can be its subject ("officials say", "they claim", "police report") or "that" behind it."""
    before = line.at(first - 1)
    return (
        line.at(head + 1).lower == "that"
        or before.is_in("pronoun", "relative", "unmarked plural")
        or before.lower.endswith("s")
        or before.lower in (")", ",")
        or _has_plural_subject(line, first)
        or _is_wanted(line, first)
        or (line.is_question and first > 1)  # "Did the ministry | deny it?"
    )


def _has_plural_subject(line: Line, first: int) -> bool:
    """ "Port records reviewed by the council | show": the head of the noun phrase before is a plural."""
    subject = noun_phrase_before(line, first, 0)
    if subject is None or line.at(subject.first).is_in("singular determiner"):
        return False
    return _is_plural(_head_of(line, subject))


def _head_of(line: Line, phrase: Phrase) -> Word:
    """The last word before what hangs on a noun: "Port records | reviewed by the council"."""
    head = phrase.first
    while head < phrase.last and not _hangs(line.at(head + 1)):
        head += 1
        if line.at(head).lower.endswith("s") and line.at(head + 1).is_in("irregular participle"):
            break
    return line.at(head)


def _hangs(word: Word) -> bool:
    return word.is_in("preposition", "relative") or word.lower.endswith("ed") or word.is_stop


def _is_plural(word: Word) -> bool:
    """Whether a noun is a plural by its ending; "boss", "status" and "bus" are none."""
    ends_in_s = word.lower.endswith("s") and not word.lower.endswith(("ss", "us")) and len(word.lower) > 3
    return word.is_in("group noun") or (ends_in_s and not word.is_name)


def _is_wanted(line: Line, first: int) -> bool:
    """ "ordered that the newspaper retract": what is demanded with "that" stands in the base form."""
    that = next((i for i in range(first - 1, 0, -1) if line.at(i).lower == "that"), 0)
    return any(form.cue.act == "demand" for form in forms().get(line.at(that - 1).lower, ()))
