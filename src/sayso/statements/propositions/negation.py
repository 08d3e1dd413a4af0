"""Whether a clause denies: its main verb or its subject is negated, or it says that a claim is not so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sayso.statements.propositions.scan import Clause
from sayso.statements.propositions.words import NOTHING, NOUNS, Word

REACH = 7
"""How far behind "is" the word that calls a claim false may stand: "is a complete and utter invention"; a guess."""
EXCLAMATION_WORDS = 5
"""The longest cry that calls something false: "A pack of lies!"; a guess."""
FAILING = frozenset({"fail", "fails", "failed", "failing"})


class Said(NamedTuple):
    """A clause with the words of its sentence and how deep each stands."""

    words: Sequence[Word]
    levels: Sequence[int]
    clause: Clause

    def at(self, index: int) -> Word:
        """The word at an index, or an empty one outside the clause."""
        return self.words[index] if self.clause.first <= index < self.clause.end else NOTHING


def is_negated(words: Sequence[Word], levels: Sequence[int], clause: Clause) -> bool:
    """Whether a clause of a sentence is negated; negations of different kinds cancel: "is not false"."""
    said = Said(words, levels, clause)
    return _is_denied(said) ^ _fails(said) ^ _calls_false(said)


# ---- negative words ---------------------------------------------------------------------------------------------


def _is_denied(said: Said) -> bool:
    """Whether a negative word stands in the subject, in the verb group, or right behind it."""
    clause = said.clause
    for index in range(clause.first, clause.end):
        word = said.words[index]
        if said.levels[index] > 0 or not (word.is_in("negator") or word.is_negative) or _says_nothing(said, index):
            continue
        if clause.finite < 0:
            negates = index == _opening(said)
        elif index < clause.finite:
            negates = _negates_subject(said, index)
        else:
            negates = _negates_verb(said, index)
        if negates:
            return True
    return False


def _opening(said: Said) -> int:
    """The first word of a clause that is no mark, no interjection and no adverb but a negative one."""
    index = said.clause.first
    while index < said.clause.end - 1 and _opens_nothing(said, index):
        index += 1
    return index


def _opens_nothing(said: Said, index: int) -> bool:
    """ "Well, | no", "certainly | not": what stands before the first word that counts."""
    word = said.at(index)
    is_interjection = word.is_in("interjection") and said.at(index + 1).is_mark
    return word.is_mark or is_interjection or (word.tag == "RB" and not word.is_in("negator"))


def _says_nothing(said: Said, index: int) -> bool:
    """Whether a negative word negates nothing: an interjection, a bound, "not only", "not until", "no doubt", "nothing but"."""
    word, after, further = said.at(index), said.at(index + 1), said.at(index + 2)
    if word.lower == "no" and index == said.clause.first and (after.is_mark or word.text == "No.") and after is not NOTHING:
        return index + 2 < said.clause.end or not after.is_mark
    if word.lower in ("no", "not") and after.is_in("bound adjective") and (further.lower == "than" or after.lower == "later"):
        return True
    if word.lower == "not" or word.is_negative:
        is_only = after.is_in("widening") and after.lower != "so"
        return is_only or after.lower in ("until", "unlike", "but") or (after.lower == "help" and further.lower == "but")
    if word.lower == "no":
        return after.is_in("hollow noun") and further.lower != "of"
    return word.lower in ("nothing", "none") and after.lower in ("but", "less", "short", "other", "if")


def _negates_subject(said: Said, index: int) -> bool:
    """ "No ship docked", "not one ship docked", "in no way is it"; but "for no reason, it closed"."""
    word, before, after = said.at(index), said.at(index - 1), said.at(index + 1)
    if word.lower == "not" or word.is_negative:
        return after.is_in("subject of not") or index + 1 == said.clause.finite
    if before.tag in ("IN", "TO") and before.lower not in ("that", "whether") and word.lower != "never":
        return after.is_in("manner noun")
    return word.lower != "nor" or index == said.clause.first


def _negates_verb(said: Said, index: int) -> bool:
    """Whether a negative word stands in the verb group or right behind it, where its object or predicate begins."""
    word, last = said.at(index), said.words[said.clause.group[-1]]
    behind = index - said.clause.group[-1]
    after = said.at(index + 1)
    if word.is_negative:
        return index in said.clause.group
    if word.lower == "no" and after.is_in("manner noun") and said.at(index - 1).tag == "IN":
        return behind <= 4
    if behind > 1 and not all(said.at(at).tag in ("RB", "PRP") for at in range(index - behind + 1, index)):
        return False
    if word.lower == "not" and behind > 0 and not (last.is_in("auxiliary") or last.tag == "MD" or last.lower == "to"):
        return after.is_in("subject of not")  # "sold not by the port"; "sold not one pump"
    if word.lower in ("not", "never") and behind > 0 and after.lower == "to":
        return last.is_form_of_be or last.lower == "to"  # "decided not to sell" denies nothing
    return word.lower != "nor"


def _fails(said: Said) -> bool:
    """ "failed to sell"."""
    last = said.clause.group[-1] if said.clause.group else -1
    return said.at(last).lower in FAILING and said.at(last + 1).lower == "to"


# ---- claims called untrue ---------------------------------------------------------------------------------------


def _calls_false(said: Said) -> bool:
    """ "is false", "was a complete invention", "Lies!"."""
    clause = said.clause
    if clause.finite < 0:
        kept = [said.at(at) for at in range(clause.first, clause.end) if not said.at(at).is_mark]
        return 0 < len(kept) <= EXCLAMATION_WORDS and kept[-1].is_in("falsehood")
    first = next((at for at in clause.group if said.at(at).is_form_of_be), None)
    if first is None:
        return False
    for index in range(first + 1, min(clause.end, clause.group[-1] + REACH)):
        word = said.at(index)
        if said.levels[index] > 0 or word.tag == "WDT" or (word.is_mark and word.text != ",") or _leads_away(word):
            return False
        if word.is_in("falsehood"):
            after = said.at(index + 1)  # "a fake passport", but "false claims"
            return not word.is_finite and (after.tag not in NOUNS or after.is_in("claim subject"))
        if word.is_in("falsehood of claims"):
            return any(_is_claim(said, at) for at in range(clause.first, clause.finite))
    return False


def _is_claim(said: Said, index: int) -> bool:
    """ "the report", "this"; but "this light": what "wrong" can call untrue."""
    word = said.at(index)
    return word.is_in("claim subject") and (word.tag != "DT" or said.at(index + 1).tag not in (*NOUNS, "JJ"))


def _leads_away(word: Word) -> bool:
    """Whether a preposition opens what tells of something else; "a pack of lies", "far from false" go on."""
    return word.tag in ("IN", "TO") and word.lower not in ("of", "in")
