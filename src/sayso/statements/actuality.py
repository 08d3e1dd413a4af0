"""Whether a statement was made, or could be, will be, was asked for or ordered, or was just what the source did not say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from sayso.grammar.clauses import find_governor, has_finite
from sayso.grammar.lines import Line, Word
from sayso.lexicon.cues import forms
from sayso.lexicon.words import is_in
from sayso.records import Actuality
from sayso.statements.acts import UNLISTED, Cued, Doing

BY_GOVERNOR: dict[str, Actuality] = {
    "governor of not doing": "not_said",
    "governor of possibility": "hypothetical",
    "governor of ordering": "ordered",
    "governor of asking": "asked",
    "governor of future": "future",
    "governor of avoiding": "not_said",
    "governor of chance": "hypothetical",
    "governor of pleading": "asked",
    "governor of commitment": "future",
}
HELD_BACK = re.compile(
    r"""\b(?: (?:stop|stops|stopped|stopping|fell|fall|falls|falling)\b.*\bshort\ of
          | (?:steer|steers|steered|steering|keep|keeps|kept|keeping|stay|stayed|stays)\b.*\bclear\ of
          | (?:shy|shies|shied|shying)\ away\ from | (?:hold|held|holding)\ back\ from
          | (?:come|comes|came|coming)\b.*\b(?:within|close|near)\b
          | (?:leave|leaves|left|leaving)\b.*\b(?:out|unsaid|aside|unmentioned|unnamed)\b )""",
    re.VERBOSE,
)
"""Cues that tell of an act that nearly was or was avoided."""
OPENER_REACH = 7
"""How far before a cue the "if" of its clause may stand; a guess."""
PERFORMED = frozenset({"confirm", "reveal", "announce", "disclose", "report", "add", "assure"})
"""Behind "can" these do what they say: "we can confirm that"."""
OWN_VOICE = frozenset({"i", "we"})
INVERTED = frozenset({"had", "should", "were"})
"""Before their subject these are an "if": "Had he | told them"."""
LATER = frozenset({"later", "subsequently", "eventually", "soon", "then", "only", "heard", "barely", "manage"})
"""Behind these modals they tell what did come: "would later admit", "could only say", "can be heard shouting"."""
WISHING = frozenset({"like", "prefer", "grateful", "rather", "none"})
"""Behind "would" these wish or refuse there and then: "would like it known", "would be grateful if", "would have none of it"."""
WOULD = (("would",), ("'d",))
DONE = (("would",), ("could",), ("can",))
CLAUSE = 8
"""Within so many words behind a cue a finite verb makes what follows a clause: "said | nothing would change"; a guess."""
NOBODY = frozenset({"nobody", "none", "neither"})
DOES = frozenset({"do", "does", "did", "done", "doing"})
NOTHING_CONTENTS = frozenset({"nothing", "none", "no such thing", "nothing of the kind", "nothing of the sort"})
"""Contents that say what was not said: "I conceded | nothing"."""
NOTHING_SAID = NOBODY | {"nothing"}
IMPLIED = frozenset({"forced", "compelled", "obliged", "made", "driven", "brought", "had", "having", "able", "willing"})
"""Who "was forced to admit" something has admitted it."""
MAKING = frozenset({"point", "habit", "business", "practice"})
"""Behind "makes a ... of" these say that it is done."""
WISH_REACH = 4
"""How many words a source may have between what is wished of it and who wishes; a guess."""
MAYBE = frozenset({"may", "might"})
"""Modals that leave open whether it was or will be done."""
HELPING = ("modal", "future", "auxiliary", "negation", "negative auxiliary")
"""The classes of the words that may stand for a whole verb: "he | didn't"."""
ANYBODY = frozenset({"whoever", "anyone", "anybody"})
"""Sources that are nobody in particular: "anyone can | say so"."""


class Group(NamedTuple):
    """What stands before the word that does an act and belongs to it: its helpers, and the verb that governs it."""

    first: int
    """The index of its first word."""
    modals: tuple[str, ...]
    negated: bool
    governed: Actuality | None


def decide_actuality(cued: Cued, doing: Doing) -> Actuality:
    """The actuality of what a cue does.

    What stands around its head decides: auxiliaries, the verb that governs an infinitive, the word that opens the clause.
    """
    said_nothing = not doing.refuses and (_says_nothing(cued.line, cued.cue) or cued.content.lower() in NOTHING_CONTENTS)
    if doing.silent or said_nothing or _holds_back(cued):
        return "not_said"
    if cued.source_first is None and _is_imperative(cued.line, cued.cue):
        return "asked"
    group = _group(cued.line, doing.head, cued.cue)
    return _by_clause(cued, doing, group) or _by_group(cued, doing, group)


def _holds_back(cued: Cued) -> bool:
    """ "Stopped well short of", "steered clear of", "came within an inch of": it was not done, though nothing says "not"."""
    words = " ".join(cued.line.at(index).lower for index in cued.cue)
    return HELD_BACK.search(words) is not None and not any(cued.line.at(index).is_in("negation") for index in cued.cue)


def _by_clause(cued: Cued, doing: Doing, group: Group) -> Actuality | None:
    """What the clause around a cue makes of it, whatever the cue does: a condition, or another's wish; None where it is neither."""
    line, source = cued.line, cued.source_first
    first = min(cued.cue[0], group.first)
    if _clause_opener(line, first, source).is_in("hypothetical"):
        return "hypothetical"
    if source is None:
        return None
    is_condition = _is_inverted(cued, doing) and line.at(cued.cue[0]).lower in INVERTED and not _is_question(line, doing.head)
    if line.at(source).lower in ANYBODY or is_condition:
        return "hypothetical"
    return _wished_of(line, source, min(cued.cue[0], doing.head))


def _by_group(cued: Cued, doing: Doing, group: Group) -> Actuality:
    """What the helpers of a cue, its governor and a question mark make of it."""
    line, source = cued.line, cued.source_first
    is_inverted, is_question = _is_inverted(cued, doing), _is_question(line, doing.head)
    is_nor = is_inverted and _clause_opener(line, min(cued.cue[0], group.first), source).lower == "nor"
    nobody = cued.nobody or (source is None and _is_nobody(line, group.first - 1))
    negated = (group.negated or is_nor) != nobody and not doing.refuses
    if doing.act == "decline":
        return "not_said" if negated else _of_refusal(doing, group)
    if is_question and _is_put_to(line, doing.head, source):
        return "asked"
    if group.governed:
        return "hypothetical" if MAYBE.intersection(group.modals) else group.governed
    if is_question and (is_inverted or (line.at(0).is_in("auxiliary") and doing.head > 0)):
        return "asked"
    if negated:
        return "hypothetical" if _is_unsettled(line, doing.head, group) else "not_said"
    return _by_modals(line, doing, group, nested=cued.nested)


def _is_nobody(line: Line, at: int) -> bool:
    """Whether what stands at a place, as the subject of a passive, is none: "nobody | was told", "no one", "nothing"."""
    word = line.at(at).lower
    return word in NOTHING_SAID or (word == "one" and line.at(at - 1).lower == "no")


def _is_inverted(cued: Cued, doing: Doing) -> bool:
    """Whether a helper stands before the source: "nor has | it | admitted"."""
    source, first = cued.source_first, cued.cue[0]
    return source is not None and first < source < doing.head and cued.line.at(first).is_in("auxiliary")


def _is_unsettled(line: Line, head: int, group: Group) -> bool:
    """ "May never say it" leaves it open; "could not have said it" does not."""
    return bool(MAYBE.intersection(group.modals)) and not _is_unreal(line, head)


def _is_unreal(line: Line, head: int) -> bool:
    """ "Would have told them": behind a modal it is contrary to fact."""
    return line.at(head - 1).lower in ("have", "'ve")


def _is_imperative(line: Line, cue: Sequence[int]) -> bool:
    """ "Ask them": a bare verb that opens its sentence and has no source."""
    word, before = line.at(cue[0]), line.at(cue[0] - 1)
    opens = cue[0] == 0 or before.is_mark
    known = forms().get(word.lower, ())
    return opens and word.is_name and any(form.inflections == {"base"} for form in known)


def _is_question(line: Line, head: int) -> bool:
    """Whether the first mark behind a word that ends a sentence is a question mark."""
    return next((word.lower for word in line.words[head:] if word.lower in (".", "?", "!")), "") == "?"


def _wished_of(line: Line, source: int, verb: int) -> Actuality | None:
    """What another wants of a source, by the word before it: "let | them | name it", "he would like | me | to say"."""
    before = line.at(source - 1).lower
    if not source < verb <= source + WISH_REACH:
        return None
    if before == "let" and line.at(source - 2).is_stop:
        return "asked"
    is_infinitive = line.at(verb).lower == "to" or line.at(verb - 1).lower == "to"
    if is_infinitive and before in ("gave", "give", "gives", "given"):
        return "ordered"  # "gave | the firm | a week to answer"
    return "asked" if is_infinitive and before in ("like", "likes", "liked") else None


def _is_put_to(line: Line, head: int, source: int | None) -> bool:
    """Whether a question is put to its source about what it says: "Would you | say so?", "You | accept that?"."""
    if source is None or line.at(source).lower != "you" or source > head:
        return False
    opener = line.at(source - 1)
    return source == 0 or opener.is_stop or opener.is_in("auxiliary", "modal", "conjunction") or opener.quotation is not None


def _has_condition(line: Line, head: int) -> bool:
    """Whether an "if" stands before a word in its sentence."""
    for index in range(head - 1, -1, -1):
        if line.at(index).lower in (".", "!", "?", ";"):
            return False
        if line.at(index).lower in ("if", "unless", "whoever"):
            return True
    return False


def _of_refusal(doing: Doing, group: Group) -> Actuality:
    """Refusals are made even where their words are "would not"; "may decline" is none yet."""
    if "need" in group.modals:
        return "hypothetical"
    if group.governed in ("future", "ordered"):
        return group.governed
    might = any(modal in ("may", "might", "could") for modal in group.modals) and not doing.refuses
    return "hypothetical" if might else "actual"


def _says_nothing(line: Line, cue: Sequence[int]) -> bool:
    """ "Denied nothing", "answered | none", "said | no such thing": what is not said is what the cue would have."""
    last, after, further = line.at(cue[-1]), line.at(cue[-1] + 1), line.at(cue[-1] + 2)
    ends = tuple(line.at(index).lower for index in cue[-2:])
    if (last.lower in NOTHING_SAID and len(cue) > 1) or ends in (("no", "one"), ("no", "such")):
        return True
    if any(line.at(index).lower in DOES and line.at(index + 1).lower == "nothing" for index in cue[:-1]):
        return True  # "did nothing of the sort"
    pairs = (("no", "such"), ("no", "more"), ("not", "one"), ("no", "one"))
    names_nothing = after.lower in NOTHING_SAID or (after.lower, further.lower) in pairs
    stop = next((index for index in range(cue[-1] + 1, cue[-1] + CLAUSE) if line.at(index).is_stop), cue[-1] + CLAUSE)
    return names_nothing and not last.is_mark and not has_finite(line, cue[-1] + 2, stop)


def _by_modals(line: Line, doing: Doing, group: Group, *, nested: bool) -> Actuality:
    if not group.modals or doing.refuses:
        return "actual"
    words = {word.lower for word in line.words}
    if "need" in group.modals or "needn't" in group.modals:
        return "hypothetical"
    if "must" in group.modals:
        return "ordered"
    if any(modal in ("will", "'ll", "won't", "shall") for modal in group.modals):
        return "hypothetical" if _has_condition(line, doing.head) else "future"
    if group.modals in DONE and any(line.at(index).lower in LATER for index in range(group.first, doing.head + 2)):
        return "actual"
    if group.modals in WOULD and any(line.at(index).lower in WISHING for index in range(group.first, doing.head + 3)):
        return "actual"
    was_unreal = _is_unreal(line, doing.head)
    if nested and doing.why != UNLISTED and group.modals == ("would",) and not was_unreal and not words & {"if", "unless"}:
        return "future"
    is_performed = group.modals == ("can",) and line.at(doing.head).lower in PERFORMED
    is_sure = not MAYBE.intersection(group.modals) and not _has_condition(line, doing.head) and not was_unreal
    speaks = line.at(group.first - 1).lower in OWN_VOICE and is_sure
    return "actual" if is_performed or speaks else "hypothetical"


def _group(line: Line, head: int, cue: Sequence[int]) -> Group:
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
            if negated and (governed == "not_said" or held):
                return Group(index - 1, (), negated=False, governed=None)  # "never stopped denying"
        elif word.is_in("holding back"):
            held = True
        elif word.lower == "to" and line.at(index - 2).lower == "but":
            return Group(index - 2, (), negated=False, governed=None)  # "had no choice but to | concede"
        elif word.lower == "to" and (governor := _governor(line, index - 1)) is not None:
            governed = governed or _governed_by(line, governor)
            index = governor + 1
        elif _is_shunned(line, index):
            governed = "not_said"
        elif not (_goes_on(word) or index - 1 in cue):
            break
        index -= 1
    apart = [line.at(other).lower for other in cue if other < index]
    behind = [line.at(other).lower for other in cue if other > head]  # "an announcement | will be made"
    near = [line.at(other).lower for other in range(start - 1, index - 1, -1)]
    modals = [word for word in near if is_in(word, "modal", "future") or word in ("need", "needn't")]
    modals += [word for word in (*apart, *behind) if is_in(word, "modal", "future")]
    negated = negated != any(is_in(word, "negation", "negative auxiliary") or word == "nowhere" for word in apart)
    negated = negated or any(line.at(other).lower == "no" for other in cue)  # "had no reason to doubt", "issued no denial"
    return Group(index, tuple(modals), negated, governed)


def _is_shunned(line: Line, index: int) -> bool:
    """ "Stopped short of | accusing", "without | naming", "rather than | admit"; who "makes a point of | telling" does."""
    if (line.at(index - 2).lower, line.at(index - 1).lower) == ("rather", "than"):
        return True
    is_gerund = line.at(index).lower.endswith("ing") and line.at(index - 1).is_in("gerund shunner")
    return is_gerund and line.at(index - 2).lower not in MAKING


def _goes_on(word: Word) -> bool:
    """Whether a word before a verb may stand between it and its helpers."""
    return word.is_in("auxiliary", "adverb", "governor of doing") or _is_manner(word)


def _governor(line: Line, to: int) -> int | None:
    """The index of the word that governs the infinitive of a "to", of any class that tells of doing or not doing it."""
    before = line.at(to - 1)
    if before.is_in(*BY_GOVERNOR, "governor of doing", "auxiliary"):
        return to - 1
    return find_governor(line, to)


def _governed_by(line: Line, governor: int) -> Actuality | None:
    """What a governor makes of its infinitive: who was obliged to admit it has, who is obliged to report has yet to."""
    if line.at(governor).lower == "bound":
        return "ordered" if line.at(governor - 1).lower.endswith("ly") else "future"  # "legally bound", "bound to deny"
    if line.at(governor).lower in IMPLIED:
        return "ordered" if line.at(governor).is_in("governor of ordering") and _is_present(line, governor) else None
    return _class_of(line.at(governor))


def _is_present(line: Line, participle: int) -> bool:
    """Whether a passive is of the present: "is obliged to"."""
    at = participle - 1
    while at > 0 and (line.at(at).is_in("adverb") or _is_manner(line.at(at))):
        at -= 1
    return line.at(at).lower in ("is", "are", "am", "'s", "'re", "'m")


def _class_of(word: Word) -> Actuality | None:
    if word.is_in("form of be") or word.lower in ("has", "have"):
        return "future"  # "is to announce", "has to say"
    return next((made for name, made in BY_GOVERNOR.items() if word.is_in(name)), None)


def _is_manner(word: Word) -> bool:
    return word.lower.endswith("ly") and not word.is_name and word.lower.isalpha()


def _clause_opener(line: Line, first: int, source_first: int | None) -> Word:
    """The word that opens the clause of a cue: right before its source, or before its group where it has none near."""
    if source_first is None:
        reach = range(first - 1, max(-1, first - 1 - OPENER_REACH), -1)
        bound = next((index for index in reach if line.at(index).is_in("hypothetical", "auxiliary") or line.at(index).is_stop), -1)
        return line.at(bound)
    index = min(first, source_first) - 1
    while index >= 0 and (line.at(index).is_in("adverb", "conjunction") or _is_manner(line.at(index))):
        index -= 1
    return line.at(index)
