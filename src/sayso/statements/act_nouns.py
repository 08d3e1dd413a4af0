"""Acts that a noun names: whether the denial was made, is expected, is wanted or would be one ("any confession")."""

from __future__ import annotations

from typing import NamedTuple

from sayso.grammar.lines import Line
from sayso.lexicon.cues import forms
from sayso.records import Actuality
from sayso.statements.acts import Cued
from sayso.statements.groups import is_manner

NOUN_REACH = 6
"""How many words a noun may have before it in its phrase; a guess."""
GOVERNING_REACH = 4
"""How many words may stand between a noun phrase and the verb it is the object of; a guess."""
PREDICATE_REACH = 6
"""Within how many words behind a subject the helper of its verb stands; a guess."""
LOOSE = frozenset({"a", "an", "any", "some", "one", "another", ""})
"""Determiners of what need not be there: "a denial" may be one only thought of, "the denial" was made."""
OPEN = frozenset({"will", "would", "won't", "wouldn't", "cannot"})
"""In a sentence with these what stands behind "without" may still come."""
COMPARING = frozenset({"as", "like"})


class ActNoun(NamedTuple):
    """The noun phrase of a cue."""

    line: Line
    first: int
    """The index of its first word."""
    head: int
    behind: int
    """The index of the first word behind it and what it puts forward."""
    determiner: str

    @property
    def is_loose(self) -> bool:
        """Whether it names no act that is known to be there."""
        return self.determiner in LOOSE and not self.is_told

    @property
    def is_told(self) -> bool:
        """Whether it names what somebody said, though "a" stands before it: "rejected | a claim"."""
        return self.line.at(self.head).is_in("told noun", "noun of telling")


def of_act_noun(cued: Cued) -> Actuality | None:
    """What stands around a noun that is a cue makes of it; None where the cue is none, or where nothing tells."""
    noun = _find_noun(cued)
    if noun is None:
        return None
    around = _by_predicate(noun) if noun.is_told else _by_governing(noun) or _by_predicate(noun)
    return _by_own_words(noun) or around or _by_question(noun)


def find_maker(cued: Cued) -> int | None:
    """The verb that makes the act that a noun names, where it stands before it: "is expected to | issue | a warning"."""
    noun = _find_noun(cued)
    if noun is None or noun.determiner in DEFINITE:
        return None
    verb = noun.line.at(noun.first - 1)
    if not verb.is_in("noun made") or verb.is_in("auxiliary") or (noun.is_told and verb.lower in TAKING):
        return None
    return noun.first - 1


def _find_noun(cued: Cued) -> ActNoun | None:
    """The noun phrase that a cue is the head of."""
    line, head = cued.line, cued.cue[-1]
    word = line.at(head)
    if not word.is_in("act noun") or any(line.at(index).is_in("auxiliary") for index in cued.cue):
        return None
    first = head
    while first > 0 and head - first < NOUN_REACH and _is_in_phrase(line, first - 1):
        first -= 1
    opening = line.at(first)
    is_determined = opening.is_in("determiner", "possessive") or opening.lower in ("no", "'s") or line.at(first - 1).lower == "'s"
    could_be_verb = any(form.cue.kind == "verb" for form in forms().get(word.lower, ()))
    if could_be_verb and not is_determined:
        return None
    determiner = opening.lower if is_determined else ""
    behind = max(head + 1, cued.behind or 0)
    return ActNoun(line, first, head, behind, determiner)


def _is_in_phrase(line: Line, at: int) -> bool:
    """Whether the word before one belongs to the same noun phrase: a determiner, an adjective, another noun."""
    word, after = line.at(at), line.at(at + 1)
    if after.is_in("determiner", "possessive") or after.lower == "no":
        return False
    if word.is_in("determiner", "possessive") or word.lower == "no":
        return True
    is_plain = word.lower.isalpha() and not word.is_in(
        "auxiliary", "preposition", "conjunction", "subordinator", "relative", "pronoun", "object pronoun", "negation", "form of be"
    )
    return is_plain and not word.is_in(*VERBS) and not _looks_finite(word.lower)


VERBS = ("noun wanted", "noun ahead", "noun withheld", "noun made", "noun weighed")
"""Classes of the verbs that take such a noun as their object."""
PARTICIPLES = ("noun adjective ahead", "noun adjective possible", "noun adjective wanted")


def _looks_finite(word: str) -> bool:
    return word.endswith(("ed", "s")) and any(form.cue.kind == "verb" for form in forms().get(word, ()))


def _by_own_words(noun: ActNoun) -> Actuality | None:
    """By its determiner and adjectives: "no denial", "a promised apology", "a possible retraction"; and by who had hoped for it."""
    line = noun.line
    if noun.determiner in ("no", "neither") or line.at(noun.first - 1).lower == "not":
        return "not_said"
    words = [line.at(index) for index in range(noun.first, noun.head)]
    for name, made in BY_ADJECTIVE.items():
        if any(word.is_in(name) for word in words):
            return made
    hoped = [line.at(index) for index in range(noun.behind, noun.behind + 4)]
    if line.at(noun.behind).is_in("pronoun") and any(word.lower in ("hoped", "wanted", "expected", "sought") for word in hoped):
        return "not_said"
    return None


BY_ADJECTIVE: dict[str, Actuality] = {
    "noun adjective ahead": "future",
    "noun adjective possible": "hypothetical",
    "noun adjective wanted": "asked",
}


def _by_governing(noun: ActNoun) -> Actuality | None:
    """By the verb it is the object of: "seeking an admission", "pencils in an announcement", "would accept an apology"."""
    line, at = noun.line, noun.first - 1
    while at > noun.first - 1 - GOVERNING_REACH and (line.at(at).is_in("preposition", "adverb") or is_manner(line.at(at))):
        if made := _by_preposition(line, at):
            return made
        at -= 1
    verb, through = line.at(at), line.at(at + 1).lower
    if verb.is_in("object pronoun") or verb.lower == "as":
        at, verb = at - 1, line.at(at - 1)
    if verb.is_in("noun withheld") and noun.is_loose and not _is_turned(line, at):
        return "not_said"
    is_about = at + 1 < noun.first and through not in ("for", "on", "in", "of")
    is_about = is_about or (through == "on" and verb.is_in("noun wanted") and not verb.lower.startswith("insist"))
    if noun.determiner not in DEFINITE and not is_about:
        for name, made in BY_VERB.items():
            if verb.is_in(name) and not (name == "noun weighed" and noun.line.at(noun.first).is_in("possessive")):
                return made
    return _by_helpers(noun, at) if noun.is_loose and not verb.is_mark else None


def _by_preposition(line: Line, at: int) -> Actuality | None:
    """By what stands before a noun in place of a verb: "without an apology", "in the absence of a denial"."""
    word, before = line.at(at), line.at(at - 1)
    if word.lower == "without":
        # "without a promise the crews will not leave"
        return "hypothetical" if any(one.lower in OPEN for one in line.words) else "not_said"
    if (word.lower, before.lower) == ("than", "rather") or word.lower == "instead":
        return "not_said"
    if word.lower == "of" and (before.is_in("noun lack") or before.lower == "short"):
        return "not_said"
    return "hypothetical" if word.lower in COMPARING and before.lower in ("good", "same") else None


DEFINITE = frozenset({"the", "that", "this", "these", "those"})
TAKING = frozenset({"hear", "hears", "heard", "see", "sees", "saw", "seen", "read", "receive", "received", "get", "got", "contain"})
"""Of a claim or a statement these say that others made it: "the court will hear | a claim"."""
BY_VERB: dict[str, Actuality] = {"noun wanted": "asked", "noun ahead": "future", "noun weighed": "hypothetical"}


def _by_helpers(noun: ActNoun, verb: int) -> Actuality | None:
    """By the helpers of the verb it is the object of, where nothing says that it is there: "would accept an apology"."""
    line = noun.line
    made = line.at(verb).is_in("noun made", "form of be") or line.at(verb).lower in ("isn't", "aren't", "wasn't", "weren't")
    at = verb if line.at(verb).is_in("auxiliary", "negative auxiliary") else verb - 1
    while at >= 0 and line.at(at).is_in("auxiliary", "negative auxiliary", "adverb", "negation"):
        word = line.at(at)
        if made and (word.is_in("negation", "negative auxiliary")):
            return "not_said"
        if word.lower in ("would", "could", "might", "may", "'d", "can", "should"):
            return "hypothetical"
        if word.lower in ("will", "'ll"):
            return "future"
        at -= 1
    subject = [line.at(index).lower for index in range(max(0, at - 6), at + 1)]
    if made and not {".", ",", ";", ":"}.intersection(subject) and {"nothing", "nobody", "none"}.intersection(subject):
        return "not_said"  # "nothing in this text is to be read as | an acknowledgment"
    return None


def _by_predicate(noun: ActNoun) -> Actuality | None:
    """By the verb it is the subject of: "an announcement is expected", "any confession would void it", "no apology came"."""
    line = noun.line
    if not _is_subject(noun):
        return None
    reach = range(noun.behind, noun.behind + PREDICATE_REACH)
    at = next((index for index in reach if line.at(index).is_in("auxiliary") or line.at(index).is_stop), None)
    came = next((index for index in reach if line.at(index).is_in("noun coming")), None)
    if at is None or line.at(at).is_stop:
        never = came is not None and any(line.at(index).lower == "never" for index in range(noun.behind, came))
        return "not_said" if never else None
    behind = [line.at(index) for index in range(at, at + PREDICATE_REACH)]
    comes = any(word.is_in("noun coming") for word in behind)
    if comes and any(word.is_in("negation", "negative auxiliary") or word.lower == "yet" for word in behind):
        return "not_said"
    if behind[0].is_in("form of be") and _is_awaited(line, at):
        return "future"
    if behind[0].lower in ("will", "'ll", "shall") and (noun.is_loose or comes):
        return "future"
    return "hypothetical" if behind[0].is_in("modal") and noun.is_loose else None


def _is_subject(noun: ActNoun) -> bool:
    """Whether it opens its clause."""
    before = noun.line.at(noun.first - 1)
    return noun.first == 0 or before.is_mark or before.is_in("conjunction", "subordinator", "adverb") or before.lower == "that"


def _is_awaited(line: Line, be: int) -> bool:
    """ "Is expected on Friday", "was due to follow", but not "is expected to calm the market"."""
    at = be + 1
    while line.at(at).is_in("adverb") or is_manner(line.at(at)):
        at += 1
    if not line.at(at).is_in("noun ahead", "noun awaited"):
        return False
    to = at + 1
    return line.at(to).lower != "to" or line.at(to + 1).is_in("noun coming") or line.at(to + 1).lower == "be"


def _is_turned(line: Line, at: int) -> bool:
    """Whether a "not" stands before a verb."""
    return any(line.at(index).is_in("negation", "negative auxiliary") for index in (at - 1, at - 2))


def _by_question(noun: ActNoun) -> Actuality | None:
    """ "Is that an admission?", "Will there be an apology?": asked for."""
    line = noun.line
    mark = next((word.lower for word in line.words[noun.head :] if word.lower in (".", "?", "!")), "")
    if mark != "?":
        return None
    start = next((index + 1 for index in range(noun.first - 1, -1, -1) if line.at(index).is_mark), 0)
    words = [line.at(index) for index in range(start, noun.first)]
    points = (
        bool(words)
        and words[0].is_in("auxiliary")
        and all(word.is_in("pronoun", "auxiliary", "determiner", "clitic subject") for word in words)
    )
    return "asked" if points else None
