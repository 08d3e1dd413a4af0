"""Where the cues of the lexicon occur in a line, and in which use: finite, passive, "saying", "to say", noun, preposition."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from sayso.attribution.rules.verbs import VerbUse, decide_use, find_group, is_manner
from sayso.grammar.lines import Line
from sayso.lexicon.cues import Cue, Form, Inflection, forms

Use = VerbUse | Literal["infinitive", "noun", "adjective", "preposition"]


class Occurrence(NamedTuple):
    """A cue in a line: the words from `first` to `last` (included), of which `head` names the act."""

    first: int
    head: int
    last: int
    cue: Cue
    use: Use
    negated: bool

    def takes(self, *complements: str) -> bool:
        """Whether the cue can have content of one of these kinds."""
        return any(complement in self.cue.takes for complement in complements)


REFUSING = frozenset({"decline", "refuse"})
"""Cues that refuse by themselves; the others of act `decline` only do where they are negated: "did not comment"."""
TAKING_BACK = frozenset({"correct", "withdraw"})
"""Cues that take back words, and things as well: "withdrew the report", "withdrew the troops"."""
RETRACTED_WORDS = 6
"""How far behind "withdrew" the word for what was said may stand; a guess."""


def find_occurrences(line: Line) -> tuple[Occurrence, ...]:
    """The cues of a line from left to right; none shares a word with another."""
    found: list[Occurrence] = []
    taken = 0
    for index, word in enumerate(line.words):
        if index < taken or word.quotation or word.lower not in forms():
            continue
        occurrence = next((hit for form in forms()[word.lower] if (hit := _occurrence(line, index, form))), None)
        if occurrence and occurrence.first >= taken:
            found.append(occurrence)
            taken = occurrence.last + 1
    return tuple(found)


def end_of_cues(occurrences: Iterable[Occurrence]) -> int:
    """The index after the last of some cues that are no nouns: a source of a later one stands behind it; 0 where there is none."""
    return max((occurrence.last + 1 for occurrence in occurrences if occurrence.use != "noun"), default=0)


def _occurrence(line: Line, index: int, form: Form) -> Occurrence | None:
    match form.cue.kind:
        case "preposition":
            return _preposition(line, index, form.cue)
        case "noun":
            return Occurrence(index, index, index, form.cue, "noun", negated=False)
        case "adjective":
            return _adjective(line, index, form.cue)
        case "verb":
            return _verb(line, index, form)


def _preposition(line: Line, index: int, cue: Cue) -> Occurrence | None:
    last = index + len(cue.particles)
    if tuple(line.at(i).lower for i in range(index + 1, last + 1)) != cue.particles:
        return None
    after = line.at(last + 1)
    if cue.words == "per" and not (after.is_in("determiner") or after.is_name):
        return None  # "per cent", "per head"
    if after.lower == "plan":  # "according to plan"
        return None
    return Occurrence(index, index, last, cue, "preposition", negated=False)


def _adjective(line: Line, index: int, cue: Cue) -> Occurrence | None:
    """ "was not available": an adjective is a cue only where it is denied of somebody."""
    first, negated = find_group(line, index)
    return Occurrence(first, index, index, cue, "adjective", negated=True) if negated else None


def _verb(line: Line, index: int, form: Form) -> Occurrence | None:
    last = _particles_end(line, index, form.cue.particles)
    if last is None:
        return None
    if line.at(index - 1).lower == "to" and "base" in form.inflections:
        return _infinitive(line, index, last, form.cue)
    if line.at(last + 1).lower == "nor":
        return None  # "would neither confirm nor deny" is one refusal, read at its second verb
    first, negated = find_group(line, index)
    use = decide_use(line, first, index, form)
    if use is None:
        return None
    occurrence = Occurrence(first, index, last, form.cue, use, negated)
    return occurrence if _has_its_sense(line, occurrence, form.inflections) else None


def _particles_end(line: Line, index: int, particles: tuple[str, ...]) -> int | None:
    """The last word of a verb with its particles: one word, a hearer or object, may stand between them."""
    if not particles:
        return index
    for start in (index + 1, index + 2):
        if tuple(line.at(start + i).lower for i in range(len(particles))) == particles:
            return start + len(particles) - 1
    return None


def _infinitive(line: Line, index: int, last: int, cue: Cue) -> Occurrence | None:
    """ "went on to say" is one finite group; "allows Korvany to deny" is a cue of its own, without its "to"."""
    if _is_answering(cue):
        return None
    governor = _governor(line, index)
    if line.at(governor).is_in("governor of doing") and not line.at(governor).is_in("governor of future"):
        first, negated = find_group(line, governor)
        return Occurrence(first, index, last, cue, "finite", negated)
    if line.at(governor).is_in("governor of not doing"):
        return None  # "refused to say" is one refusal, whose cue is "refused"
    return Occurrence(index, index, last, cue, "infinitive", negated=line.at(index - 2).is_in("negation"))


def _governor(line: Line, index: int) -> int:
    """The word before "to" and its adverbs: "went | on | to say", "continued | flatly | to deny"."""
    governor = index - 2
    while line.at(governor).is_in("adverb"):
        governor -= 1
    is_particle = line.at(governor).lower == "on" and line.at(governor - 1).is_in("governor of doing")
    return governor - 1 if is_particle else governor


def _is_answering(cue: Cue) -> bool:
    """Whether a cue declines only where it is negated: "comment", "respond"."""
    return cue.act == "decline" and cue.words not in REFUSING and "no" not in cue.particles


def _has_its_sense(line: Line, occurrence: Occurrence, inflections: frozenset[Inflection]) -> bool:
    """Whether a verb does here what the lexicon says it does; some do so only in certain company."""
    first, last, cue = occurrence.first, occurrence.last, occurrence.cue
    if _is_answering(cue) and not occurrence.negated:
        return False
    is_bare = first == occurrence.head and "past" not in inflections
    if "strict" in cue.takes and is_bare and not _introduces_speech(line, first, last):
        return False
    if cue.words in REFUSING:
        return _refuses_answer(line, last + 1)
    return cue.words not in TAKING_BACK or _takes_back_words(line, last + 1)


def _introduces_speech(line: Line, first: int, last: int) -> bool:
    """Whether "that", a colon or a quotation stands beside a verb that is mostly something else."""
    around = (line.at(index) for index in (first - 2, first - 1, last + 1, last + 2))
    return line.at(last + 1).lower in ("that", ":") or any(word.quotation for word in around)


def _refuses_answer(line: Line, index: int) -> bool:
    """Whether "declined" is followed by a verb of speaking, or by nothing: what is declined is an answer."""
    if line.at(index).lower == "to":
        verb = index + 1
        while line.at(verb).is_in("adverb") or is_manner(line.at(verb)):
            verb += 1
        return line.at(verb).is_in("speaking verb")
    is_quoted = line.at(index).quotation is not None
    return index >= line.end or is_quoted or line.at(index).lower in (",", "comment", "requests", "when")


def _takes_back_words(line: Line, index: int) -> bool:
    """Whether the object of "withdrew" or "corrected" is something said."""
    return any(line.at(i).is_in("speaking noun") for i in range(index, min(index + RETRACTED_WORDS, line.end)))
