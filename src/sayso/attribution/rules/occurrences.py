"""Where the cues of the lexicon occur in a line, and in which use: finite, passive, "saying", "to say", noun, preposition."""

from __future__ import annotations

from typing import Literal, NamedTuple

from sayso.grammar.circumstances import medium_phrase
from sayso.grammar.clauses import is_month
from sayso.grammar.lines import Line, Word
from sayso.grammar.phrases import noun_phrase_before
from sayso.lexicon.cues import Cue, Form, forms

Use = Literal["finite", "passive", "gerund", "infinitive", "noun", "adjective", "preposition"]


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


REFUSAL = ("decline", "refuse")
BE = frozenset(
    {"am", "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "isn't", "aren't", "wasn't", "weren't", "get", "got"}
)
HAVE = frozenset({"have", "has", "had", "having", "'ve", "'d", "hasn't", "haven't", "hadn't"})


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
    first, negated = _group_start(line, index)
    if first == index or not negated:
        return None
    return Occurrence(first, index, index, cue, "adjective", negated=True)


def _verb(line: Line, index: int, form: Form) -> Occurrence | None:
    last = _particles_end(line, index, form.cue.particles)
    if last is None:
        return None
    if line.at(index - 1).lower == "to" and "base" in form.inflections:
        return _infinitive(line, index, last, form)
    first, negated = _group_start(line, index)
    use = _use(line, first, index, form)
    if use is None or (form.cue.act == "decline" and form.cue.words not in REFUSAL and not negated):
        return None
    if (
        "strict" in form.cue.takes
        and "past" not in form.inflections
        and first == index
        and not _introduces_speech(line, first, last)
    ):
        return None
    if form.cue.words in REFUSAL and not _refuses_answer(line, last + 1):
        return None
    if form.cue.words in ("correct", "withdraw") and not _takes_back_words(line, last + 1):
        return None
    return Occurrence(first, index, last, form.cue, use, negated)


def _infinitive(line: Line, index: int, last: int, form: Form) -> Occurrence | None:
    """ "went on to say" is one finite group; "allows Iran to deny" is a cue of its own, without its "to"."""
    governor = index - 2
    while line.at(governor).is_in("adverb"):
        governor -= 1
    # "went on to say": the particle stands between the governor and its "to"
    if line.at(governor).lower == "on" and line.at(governor - 1).is_in("governor of doing"):
        governor -= 1
    if form.cue.act == "decline" and form.cue.words not in REFUSAL:
        return None
    if line.at(governor).is_in("governor of doing") and not line.at(governor).is_in("governor of future"):
        first, negated = _group_start(line, governor)
        return Occurrence(first, index, last, form.cue, "finite", negated)
    if line.at(governor).is_in("governor of not doing"):
        return None  # "refused to say" is one refusal, whose cue is "refused"
    return Occurrence(index, index, last, form.cue, "infinitive", negated=line.at(index - 2).is_in("negation"))


def _particles_end(line: Line, index: int, particles: tuple[str, ...]) -> int | None:
    """The last word of a verb with its particles: a hearer or object of up to three words may stand between them."""
    if not particles:
        return index
    for start in (index + 1, index + 2):
        if tuple(line.at(start + i).lower for i in range(len(particles))) == particles:
            return start + len(particles) - 1
    return None


def _group_start(line: Line, head: int) -> tuple[int, bool]:
    """The first word of a verb group and whether it is negated: "has | repeatedly | not | denied"."""
    first, negated = head, False
    index = head - 1
    while index >= 0:
        word = line.at(index)
        if (
            word.is_in("auxiliary", "negation")
            and not (word.lower == "'s" and _is_possessive(line, index, head))
            and not is_month(line, index)
        ):
            negated = negated or word.is_in("negation", "negative auxiliary")
            first = index
        elif word.is_in("adverb") or _is_manner(word):
            first = index if index > 0 and not line.at(index - 1).is_mark else first
        elif word.lower == "neither":
            first, negated = index, True
        else:
            break
        index -= 1
    while first < head and line.at(first).is_in("adverb") and _is_outside(line, first, head):
        first += 1
    return first, negated


def _is_manner(word: Word) -> bool:
    return word.lower.endswith("ly") and not word.is_name and len(word.lower) > 4


def _is_outside(line: Line, index: int, head: int) -> bool:
    """Whether an adverb tells the time of the saying rather than its manner: "Monday again | repeated", "today | said"."""
    return line.at(index).lower in ("today", "yesterday", "tonight", "however", "meanwhile", "again") and index < head


def _is_possessive(line: Line, index: int, head: int) -> bool:
    """ "Iran's claim" against "he's said"."""
    return not line.at(index - 1).is_in("pronoun", "relative") or (index == head - 1 and "ed" not in line.at(head).lower[-2:])


def _use(line: Line, first: int, head: int, form: Form) -> Use | None:
    """How a form is used where it stands; None where it is no verb there."""
    group = [line.at(index).lower for index in range(first, head)]
    before = line.at(first - 1)
    if "gerund" in form.inflections:
        return _gerund_use(line, first, head, group)
    if "participle" in form.inflections and any(word in BE for word in group) and not (group and group[-1] in HAVE):
        return "passive"
    if any(word in HAVE for word in group) or any(line.at(index).is_in("auxiliary") for index in range(first, head)):
        return "finite" if "participle" in form.inflections or "base" in form.inflections else None
    if _is_nominal(line, first, head, form):
        return None
    if "past" in form.inflections:
        return _past_use(line, first, head)
    if "present" in form.inflections:
        return "finite"
    # a base form is a verb only behind what can be its subject: "officials say", "they claim", "police report"; or before "that"
    if line.at(head + 1).lower == "that" or _has_plural_subject(line, first) or _is_wanted(line, first) or _is_asked(line, first):
        return "finite"
    if (
        before.is_in("pronoun")
        or before.lower.endswith("s")
        or before.is_in("relative")
        or before.lower in ("people", "police", ")", ",")
    ):
        return "finite"
    return None


def _is_wanted(line: Line, first: int) -> bool:
    """ "ordered that the newspaper retract": what is demanded with "that" stands in the base form."""
    that = next((i for i in range(first - 1, 0, -1) if line.at(i).lower == "that"), 0)
    return any(form.cue.act == "demand" for form in forms().get(line.at(that - 1).lower, ()))


def _is_asked(line: Line, first: int) -> bool:
    """ "Did the ministry | deny it?": the auxiliary stands before the subject."""
    return line.at(0).is_in("auxiliary") and line.words[-1].lower == "?" and first > 1


def _has_plural_subject(line: Line, first: int) -> bool:
    """ "Port records reviewed by the council | show": the head of the noun phrase before is a plural."""
    subject = noun_phrase_before(line, first, 0)
    if subject is None or line.at(subject.first).lower in ("a", "an", "this", "that", "each", "every", "another"):
        return False
    head = subject.first
    while head < subject.last and not (
        line.at(head + 1).is_in("preposition", "relative") or line.at(head + 1).lower.endswith("ed") or line.at(head + 1).is_stop
    ):
        head += 1
        if line.at(head).lower.endswith("s") and line.at(head + 1).lower in ("taken", "seen", "drawn", "made", "found"):
            break
    word = line.at(head)
    return word.is_in("group noun") or (
        word.lower.endswith("s") and not word.lower.endswith(("ss", "us")) and len(word.lower) > 3 and not word.is_name
    )


def _gerund_use(line: Line, first: int, head: int, group: list[str]) -> Use | None:
    before = line.at(first - 1)
    if any(word in BE for word in group):
        return "finite"
    if before.is_in("determiner") or before.lower == "'s":
        return None
    if before.is_in("preposition") and before.lower not in ("by", "in", "after", "while", "before", "when"):
        return None
    return "gerund" if head > 0 or line.at(head + 1).text else None


def _is_nominal(line: Line, first: int, head: int, form: Form) -> bool:
    """Whether what could be a verb stands where only a noun or adjective can: "its recently reported supply", "no report"."""
    before = line.at(first - 1)
    possessive = before.lower == "'s" or (before.lower == "'" and line.at(first - 2).lower.endswith("s"))
    if (
        before.is_in("determiner")
        and not before.is_in("pronoun")
        and before.lower not in ("that", "this", "which", "some", "many", "all", "both", "several")
    ):
        return True
    if before.lower in ("her", "his", "its", "their", "our", "my", "your", "of", "no", "any") or possessive:
        return True
    if "past" not in form.inflections and before.is_in("preposition", "numeral"):
        return True
    if "past" in form.inflections and before.is_in("preposition") and before.lower in ("of", "for", "with", "from", "by"):
        return True
    # "weapons claims said to be", "drone reports": a plural noun behind a lower-case noun and before a verb or stop
    return (
        "present" in form.inflections
        and head + 1 < len(line.words)
        and _stands_before_verb(line, head)
        and form.cue.words not in ("say", "tell")
    )


def _stands_before_verb(line: Line, head: int) -> bool:
    after = line.at(head + 1)
    return (after.is_in("auxiliary") and after.lower not in ("being", "having")) or (
        after.lower in ("of", "by", "and", "from") and not after.quotation
    )


def _past_use(line: Line, first: int, head: int) -> Use | None:
    """A past form is finite, or a participle behind its noun ("remarks | carried by", "the man | accused of")."""
    after = line.at(head + 1)
    if after.lower == "by" and not medium_phrase(line, head + 1):
        return "passive"
    if line.at(first - 1).lower in ("as", "when", "if", "than") and first > 0:
        return "passive" if line.at(first - 1).lower == "as" and after.lower == "by" else None
    return "finite"


def _introduces_speech(line: Line, first: int, last: int) -> bool:
    """Whether "that", a colon or a quotation stands beside a verb that is mostly something else."""
    after, before = line.at(last + 1), line.at(first - 1)
    return after.lower in ("that", ":") or any(
        word.quotation is not None for word in (after, before, line.at(last + 2), line.at(first - 2))
    )


def _refuses_answer(line: Line, index: int) -> bool:
    """Whether "declined" is followed by a verb of speaking, or by nothing: what is declined is an answer."""
    if line.at(index).lower == "to":
        verb = index + 1
        while line.at(verb).is_in("adverb") or _is_manner(line.at(verb)):
            verb += 1
        return line.at(verb).is_in("speaking verb")
    return index >= line.end or line.at(index).lower in (",", "comment", "requests", "when") or line.at(index).quotation is not None


def _takes_back_words(line: Line, index: int) -> bool:
    """Whether the object of "withdrew" or "corrected" is something said."""
    return any(line.at(i).is_in("speaking noun") for i in range(index, min(index + 6, line.end)))
