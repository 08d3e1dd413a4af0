"""The verb group of an act: its helpers, and what governs it ("was not expected to deny")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sayso.grammar.clauses import GOVERNOR_REACH, find_governor, is_month
from sayso.grammar.lines import Line, Word
from sayso.lexicon.cues import Inflection, forms
from sayso.lexicon.words import is_in
from sayso.records import Actuality

BY_GOVERNOR: dict[str, Actuality] = {
    "governor of not doing": "not_said",
    "governor of possibility": "hypothetical",
    "governor of ordering": "ordered",
    "governor of asking": "asked",
    "governor of future": "future",
    "governor of avoiding": "not_said",
    "governor of chance": "hypothetical",
    "governor of pleading": "asked",
    "governor of forbidding": "hypothetical",
    "governor of command": "ordered",
    "governor of commitment": "future",
}
BY_GERUND_GOVERNOR: dict[str, Actuality] = {
    "gerund shunner": "not_said",
    "gerund avoider": "not_said",
    "gerund weigher": "hypothetical",
    "gerund likener": "hypothetical",
}
HELPING = ("modal", "future", "auxiliary", "negation", "negative auxiliary")
"""The classes of the words that may stand for a whole verb: "he | didn't"."""
NOBODY = frozenset({"nobody", "none", "neither"})
IMPLIED = frozenset({"forced", "compelled", "obliged", "made", "driven", "brought", "had", "having", "able", "willing"})
"""Who "was forced to admit" something has admitted it."""
MAKING = frozenset({"point", "habit", "business", "practice"})
"""Behind "makes a ... of" these say that it is done."""
PURPOSES = frozenset({("in", "order"), ("so", "as")})
"""Before "to" these tell what for, and not that it was done."""
DEADLINE_REACH = 14
"""How far before a "to" its deadline may stand: "until the end of May, on the judge's order, to say"; a guess."""
ALLOTTED = frozenset({"given", "has", "have", "had", "got", "allowed", "allotted"})
"""They stand before the time somebody has: "given a week"."""
DEADLINES = frozenset({"until", "till"})
HELD = frozenset({"has", "have", "had", "having", "got"})


class Group(NamedTuple):
    """What stands before the word that does an act and belongs to it: its helpers, and the verb that governs it."""

    first: int
    """The index of its first word."""
    modals: tuple[str, ...]
    negated: bool
    governed: Actuality | None


def find_group(line: Line, head: int, cue: Sequence[int]) -> Group:
    """Goes left from the head over its helpers, and over the verbs that govern it: "was not | expected to | deny".

    What of the cue stands before the head belongs to it, whatever it is: "will in due course | disclose".
    """
    negated, held, governed = False, False, None
    start = index = head + 1 if line.at(head).is_in(*HELPING) else head  # "he | didn't": nothing is left of the verb
    while index > 0:
        word = line.at(index - 1)
        if word.lower in NOBODY:
            break
        if word.is_in("negation", "negative auxiliary"):
            negated = not negated
            if negated and word.lower != "no" and (governed == "not_said" or held):
                return Group(index - 1, (), negated=False, governed=None)  # "never stopped denying"
        elif word.is_in("holding back"):
            held = True
        elif word.lower == "to" and line.at(index - 2).lower == "but":
            return Group(index - 2, (), negated=False, governed=None)  # "had no choice but to | concede"
        elif word.lower == "to" and (ruled := _of_infinitive(line, index - 1)) is not None:
            governed = governed or ruled.made
            index = ruled.at + 1
        elif made := _of_gerund(line, index, head):
            governed = made
        elif not (_goes_on(word) or index - 1 in cue):
            break
        index -= 1
    return Group(index, _modals(line, (index, start, head), cue), _is_negated(line, index, cue, negated=negated), governed)


def is_manner(word: Word) -> bool:
    """Whether a word ends as adverbs of manner do."""
    return word.lower.endswith("ly") and not word.is_name and word.lower.isalpha()


def is_only(word: Word, *inflections: Inflection) -> bool:
    """Whether a word is a known cue's form, and none but the inflections named: "correct" is a base alone, "said" a past."""
    known = [form.inflections for form in forms().get(word.lower, ()) if form.cue.kind == "verb"]
    return bool(known) and all(one <= set(inflections) for one in known)


def _is_negated(line: Line, index: int, cue: Sequence[int], *, negated: bool) -> bool:
    """Whether a "not" in the group or apart from it, or a "no" in the cue turns it round: "issued no denial"."""
    apart = [line.at(other).lower for other in cue if other < index]
    negated = negated != any(is_in(word, "negation", "negative auxiliary") or word == "nowhere" for word in apart)
    return negated or any(line.at(other).lower == "no" for other in cue) or line.at(cue[-1]).lower == "not"


def _modals(line: Line, group: tuple[int, int, int], cue: Sequence[int]) -> tuple[str, ...]:
    """The modals of a group, and those of its cue that stand apart: "an announcement | will be made"."""
    first, start, head = group
    near = [other for other in range(start - 1, first - 1, -1) if _is_modal(line, other)]
    apart = [other for other in cue if (other < first or other > head) and line.at(other).is_in("modal", "future")]
    return tuple(line.at(other).lower for other in (*near, *apart))


def _is_modal(line: Line, at: int) -> bool:
    """Whether a word is a modal: not the month of May, nor "who | 'd assured", which is "had"."""
    word, after = line.at(at), line.at(at + 1)
    if is_month(line, at) or (word.lower == "may" and word.is_name and at > 0):
        return False
    if word.lower == "'d" and (is_only(after, "past", "participle") or after.lower == "been"):
        return False
    return word.is_in("modal", "future") or word.lower in ("need", "needn't")


class _Ruled(NamedTuple):
    """What governs an infinitive: where its group goes on to the left, and what it makes of it."""

    at: int
    made: Actuality | None


def _of_infinitive(line: Line, to: int) -> _Ruled | None:
    """What governs the infinitive of a "to": a verb, an adjective, a purpose, a deadline; None where nothing known does."""
    if (line.at(to - 2).lower, line.at(to - 1).lower) in PURPOSES:
        return _Ruled(to - 2, "hypothetical")
    if line.at(to - 1).is_in("question word"):
        return _Ruled(to - 1, "hypothetical")  # "on whether | to demand"
    if (deadline := _deadline(line, to)) is not None:
        return _Ruled(deadline, "ordered")
    if (undone := _undone(line, to)) is not None:
        return _Ruled(undone, "not_said")
    if (rated := _rated(line, to)) is not None:
        return _Ruled(rated, "hypothetical")
    governor = _governor(line, to)
    if governor is None:
        return _of_negated_verb(line, to)
    return _Ruled(governor, _governed_by(line, governor))


def _undone(line: Line, to: int) -> int | None:
    """The verb of "did nothing | to deny it", or the "too" of "too ashamed | to admit it"."""
    if line.at(to - 1).lower in ("nothing", "little") and line.at(to - 2).is_in("form of do"):
        return to - 2
    return to - 2 if line.at(to - 2).lower == "too" and not line.at(to - 1).is_stop else None


def _of_negated_verb(line: Line, to: int) -> _Ruled | None:
    """What is not done where a verb that nothing is known of is negated: "couldn't bring herself | to say", "never dared | to"."""
    verb = to - 2 if line.at(to - 1).is_in("object pronoun") else to - 1
    word, at = line.at(verb), verb - 1
    if not word.lower.isalpha() or word.is_in("preposition", "pronoun", "determiner", "speaking noun", "scrupling verb"):
        return None
    while line.at(at).is_in("adverb", "auxiliary") and not line.at(at).is_in("negative auxiliary"):
        at -= 1
    is_turned = line.at(at).is_in("negation", "negative auxiliary") and line.at(at).lower != "no"
    return _Ruled(at, "not_said") if is_turned and line.at(at).lower not in NOBODY else None


def _deadline(line: Line, to: int) -> int | None:
    """The verb of "have until Friday | to say", where one stands before a "to"."""
    for index in range(to - 1, max(0, to - 1 - DEADLINE_REACH), -1):
        if line.at(index).lower in DEADLINES:
            return index - 1 if line.at(index - 1).lower in HELD else None
        if index == to - 1 and line.at(index).is_in("time noun") and line.at(index - 2).lower in ALLOTTED:
            return index - 2  # "has been given a week | to withdraw"
        if line.at(index).lower in (".", ";", ":"):
            return None
    return None


def _rated(line: Line, to: int) -> int | None:
    """The verb of what is only judged or left to somebody: "it would be reckless | to claim", "is for others | to say"."""
    to = _before_aside(line, to)
    for index in range(to - 1, max(0, to - FOR_REACH), -1):
        if line.at(index).is_stop:
            return None
        is_wished = line.at(index - 1).is_in("wishing verb") and line.at(index - 2).lower in ("would", "'d")
        if line.at(index).lower == "for" and (line.at(index - 1).is_in("form of be") or is_wished):
            return index - 1
    be = to - 2
    is_judged = line.at(be).lower in ("be", "been") and line.at(to - 1).lower.isalpha() and not line.at(to - 1).is_in(*BY_GOVERNOR)
    is_judged = is_judged and line.at(be - 1).lower in ("would", "'d", "might", "could", "have")
    return be if is_judged and any(line.at(be - back).is_in("expletive") for back in (2, 3)) else None


def _before_aside(line: Line, at: int) -> int:
    """A place, or where an aside between commas before it begins: "reckless, he wrote, | to claim"."""
    if line.at(at - 1).lower != ",":
        return at
    return next((index for index in range(at - 2, max(0, at - FOR_REACH), -1) if line.at(index).lower == ","), at)


FOR_REACH = 6
"""How many words may stand between "is for" and the "to" of what is left to somebody; a guess."""


def _of_gerund(line: Line, index: int, head: int) -> Actuality | None:
    """What governs a gerund or follows "rather than": "stopped short of | accusing", "without | naming", "avoided | blaming"."""
    before, further = line.at(index - 1), line.at(index - 2)
    if (further.lower, before.lower) == ("rather", "than"):
        return "not_said"
    if before.lower == "than" and is_only(line.at(head), "base"):
        return "not_said"  # "would rather resign than | admit it"
    between = all(line.at(other).is_in("adverb", "auxiliary") or is_manner(line.at(other)) for other in range(index, head))
    if not (line.at(index).lower.endswith("ing") or (between and line.at(head).lower.endswith("ing"))):
        return None
    if further.lower in MAKING:
        return None
    if before.lower in ("of", "from", "at", "about", "as", "on", "to") and (made := _of_leading(further)):
        return made
    return next((made for name, made in BY_GERUND_GOVERNOR.items() if before.is_in(name)), None)


def _of_leading(word: Word) -> Actuality | None:
    """What the word before "of saying" makes of it: "on the verge of", "barred from", "the same as"."""
    by_class: dict[str, Actuality] = {
        "gerund leader to chance": "hypothetical",
        "gerund likener": "hypothetical",
        "gerund leader to none": "not_said",
    }
    return next((made for name, made in by_class.items() if word.is_in(name)), None)


def _goes_on(word: Word) -> bool:
    """Whether a word before a verb may stand between it and its helpers."""
    return word.is_in("auxiliary", "adverb", "governor of doing") or is_manner(word)


def _governor(line: Line, to: int) -> int | None:
    """The index of the word that governs the infinitive of a "to", of any class that tells of doing or not doing it."""
    if line.at(to - 1).is_in("negation"):  # "undertook never | to claim it"
        to -= 1
    before = line.at(to - 1)
    if before.is_in(*BY_GOVERNOR, "governor of doing", "auxiliary"):
        return to - 1
    near = find_governor(line, to)
    reach = range(to - 1, max(-1, to - 1 - GOVERNOR_REACH), -1)
    far = next((index for index in reach if line.at(index).is_stop or line.at(index).is_in(*WITH_OBJECT)), None)
    known = [index for index in (near, far) if index is not None and not line.at(index).is_stop]
    return max(known, default=None)


WITH_OBJECT = ("governor of pleading", "governor of command", "governor of forbidding")
"""Classes of verbs that stand before whom they want to do something: "implored the board | to admit"."""


def _governed_by(line: Line, governor: int) -> Actuality | None:
    """What a governor makes of its infinitive: who was obliged to admit it has, who is obliged to report has yet to."""
    if line.at(governor).lower == "bound":
        return "ordered" if line.at(governor - 1).lower.endswith("ly") else "future"  # "legally bound", "bound to deny"
    if line.at(governor).lower in IMPLIED:
        return "ordered" if line.at(governor).is_in("governor of ordering") and _is_present(line, governor) else None
    if line.at(governor).lower in ("has", "have"):
        return "future" if line.at(governor - 1).is_in("modal", "future") else "ordered"  # "shall have to write", "has to say"
    if line.at(governor).lower == "right" and line.at(governor - 1).is_in("form of be"):
        return None  # "was right | to warn"
    if line.at(governor).lower == "leave" and line.at(governor - 1).is_in("asking for leave"):
        return None if line.at(governor - 1).lower.startswith("beg") else "asked"  # "begs leave | to doubt"
    return _class_of(line.at(governor))


def _is_present(line: Line, participle: int) -> bool:
    """Whether a passive is of the present: "is obliged to"."""
    at = participle - 1
    while at > 0 and (line.at(at).is_in("adverb") or is_manner(line.at(at))):
        at -= 1
    return line.at(at).lower in ("is", "are", "am", "'s", "'re", "'m")


def _class_of(word: Word) -> Actuality | None:
    if word.is_in("form of be"):
        return "future"  # "is to announce"
    return next((made for name, made in BY_GOVERNOR.items() if word.is_in(name)), None)
