"""Whether a statement was made, or could be, will be, was asked for or ordered, or was just what the source did not say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from sayso.grammar.clauses import has_finite
from sayso.grammar.lines import Line
from sayso.records import Actuality
from sayso.statements.act_nouns import find_maker, of_act_noun
from sayso.statements.acts import UNLISTED, Cued, Doing
from sayso.statements.conditions import (
    has_condition,
    is_imperative,
    is_inverted,
    is_promising,
    is_put_to,
    is_question,
    is_turned_round,
    of_clause,
)
from sayso.statements.groups import HELPING, NOBODY, Group, find_group, is_only

HELD_BACK = re.compile(
    r"""\b(?: (?:stop|stops|stopped|stopping|fell|fall|falls|falling)\b.*\bshort\ of
          | (?:steer|steers|steered|steering|keep|keeps|kept|keeping|stay|stayed|stays)\b.*\bclear\ of
          | (?:shy|shies|shied|shying)\ away\ from | (?:hold|held|holding)\ back\ from
          | (?:know|knows|knew)\ better\ than | (?:stop|stops|stopped|cease|ceases|ceased)\ (?:\w+ly\ )?\w+ing
          | (?:come|comes|came|coming)\b.*\b(?:within|close|near)\b
          | (?:leave|leaves|left|leaving)\b.*\b(?:out|unsaid|aside|unmentioned|unnamed)\b )""",
    re.VERBOSE,
)
"""Cues that tell of an act that nearly was or was avoided."""
PERFORMED = frozenset({"confirm", "reveal", "announce", "disclose", "report", "add", "assure"})
"""Behind "can" these do what they say: "we can confirm that"."""
OWN_VOICE = frozenset({"i", "we"})
AVOWING = frozenset(
    {
        *("admit", "own", "concede", "accept", "confess", "acknowledge", "allow", "dispute", "contest", "caution", "urge"),
        *("suggest", "argue", "venture", "submit", "stress", "advise", "plead", "recommend", "wager", "bet"),
    }
)
"""In one's own voice these are done by "will" and "would" with what they take: "I would caution against it", "I'll admit that"."""
SHORTEST = 3
"""Words of a content that is more than what is put off: "I'll admit | it | in court"; a guess."""
LATER = frozenset({"later", "subsequently", "eventually", "soon", "then", "only", "heard", "barely", "manage", "now"})
"""Behind these modals they tell what did come: "would later admit", "could only say", "can be heard shouting"."""
OFTEN = frozenset({"often", "always", "sometimes", "usually", "regularly", "invariably", "frequently", "habitually", "generally"})
"""Behind "would" they tell of a habit: "would often say"."""
WISHING = frozenset({"like", "prefer", "grateful", "rather", "none"})
"""Behind "would" these wish or refuse there and then: "would like it known", "would be grateful if", "would have none of it"."""
WOULD = (("would",), ("'d",))
DONE = (("would",), ("could",), ("can",))
CLAUSE = 8
"""Within so many words behind a cue a finite verb makes what follows a clause: "said | nothing would change"; a guess."""
DOES = frozenset({"do", "does", "did", "done", "doing"})
NOTHING_CONTENTS = frozenset({"nothing", "none", "no such thing", "nothing of the kind", "nothing of the sort"})
"""Contents that say what was not said: "I conceded | nothing"."""
NOTHING_SAID = NOBODY | {"nothing"}
MAYBE = frozenset({"may", "might"})
"""Modals that leave open whether it was or will be done."""
OPEN = MAYBE | {"could"}
RAISING = frozenset({"think", "expect", "believe", "suppose", "imagine", "reckon"})
"""Negated, these put forward that it is not so: "does not think he will"."""
GRANTING = frozenset({"say", "grant", "give", "hand", "tell", "concede", "admit", "allow", "add"})
SO_MUCH = frozenset({"this", "one"})
"""Behind "I will grant you" these announce what is said there and then."""
AHEAD = frozenset({"tomorrow", "tonight", "next", "soon", "shortly"})
ALL = frozenset({"all", "most", "much"})


def decide_actuality(cued: Cued, doing: Doing) -> Actuality:
    """The actuality of what a cue does.

    What stands around its head decides: auxiliaries, the verb that governs an infinitive, the word that opens the clause.
    """
    line = cued.line
    group = find_group(line, doing.head, cued.cue)
    said_nothing = (
        not doing.refuses and doing.act != "find" and group.governed not in ("ordered", "asked") and _leaves_nothing(cued, doing)
    )
    if doing.silent or said_nothing or _holds_back(cued):
        return "not_said"
    if cued.source_first is None and is_imperative(line, cued.cue[0]):
        return "hypothetical" if is_promising(line, cued.cue[0]) else "asked"
    if not doing.refuses and (made := of_act_noun(cued)):
        return made
    if (maker := find_maker(cued)) is not None:  # "failed to issue | a warning"
        cued, doing = cued._replace(cue=(maker, *cued.cue)), doing._replace(head=maker)
        group = find_group(line, maker, cued.cue)
    return of_clause(cued, doing, group) or _by_group(cued, doing, group)


def _leaves_nothing(cued: Cued, doing: Doing) -> bool:
    """Whether what is said is nothing: "denied nothing", or nothing is what was said: "not one of them | was asked for"."""
    words = cued.content.lower().split()
    is_passive = any(cued.line.at(index).is_in("form of be") for index in cued.cue[:2])
    is_before = cued.source_first is None and cued.behind == cued.cue[0] and is_passive
    told = cued.line.at(cued.cue[0] - len(words) - 1).lower == "no"  # "that no | injuries | have been reported"
    none_was = is_before and (told or words[:1] in (["no"], ["none"], ["nothing"], ["neither"]) or words[:2] == ["not", "one"])
    return _says_nothing(cued.line, cued.cue) or cued.content.lower() in NOTHING_CONTENTS or (none_was and doing.act != "decline")


def _holds_back(cued: Cued) -> bool:
    """ "Stopped well short of", "steered clear of", "came within an inch of": it was not done, though nothing says "not"."""
    words = " ".join(cued.line.at(index).lower for index in cued.cue)
    return HELD_BACK.search(words) is not None and not any(cued.line.at(index).is_in("negation") for index in cued.cue)


def _by_group(cued: Cued, doing: Doing, group: Group) -> Actuality:
    """What the helpers of a cue, its governor and a question mark make of it."""
    line, source = cued.line, cued.source_first
    nobody = cued.nobody or (source is None and _is_nobody(line, group.first - 1))
    negated = (group.negated or is_turned_round(cued, doing)) != nobody and not doing.refuses
    if doing.act == "decline":
        return "not_said" if negated else _of_refusal(cued, doing, group)
    if asked := _by_question(cued, doing, group, negated=negated):
        return asked
    if group.governed:
        return "not_said" if negated and group.governed == "future" else _of_governed(cued, group)
    if negated:
        return _of_negated(cued, doing, group)
    return _by_modals(cued, doing, group)


def _by_question(cued: Cued, doing: Doing, group: Group, *, negated: bool) -> Actuality | None:
    """A question put about it; "why did you not say so?" takes it for true, and so does "as he claims"."""
    line, source, head = cued.line, cued.source_first, doing.head
    opens = (line.at(0).is_in("auxiliary") and head > 0) or _opens_question(cued, doing)
    is_aside = source is not None and (line.at(source - 1).lower in ("as", ",") or line.at(source - 1).is_in("relative"))
    if _is_taken_for_true(line, group.first):
        return None
    if not is_question(line, head):
        return "asked" if _is_free_question(cued, doing) else None
    if source is not None and is_inverted(cued, doing) and _asks_why(line, source):
        return "not_said" if negated else None
    if is_put_to(line, head, source) or (line.at(0).lower == "who" and source is None and group.first == 1):
        return "asked"
    return "asked" if not group.governed and (is_inverted(cued, doing) or (opens and not is_aside)) else None


def _opens_question(cued: Cued, doing: Doing) -> bool:
    """Whether a cue's helper opens a sentence behind a mark: "Q: | Were | schools | told |?", "He said so. | Does | he?"."""
    first = cued.cue[0]
    helper = cued.line.at(first)
    opens = helper.is_in("auxiliary") and helper.is_name and (first == 0 or cued.line.at(first - 1).is_mark)
    return opens and (first < doing.head or cued.source_first == first + 1)


def _is_taken_for_true(line: Line, first: int) -> bool:
    """ "Will he admit that she | was warned?": what is asked is the admission."""
    that = next((index for index in range(first - 1, max(0, first - 1 - CLAUSE), -1) if line.at(index).lower == "that"), 0)
    return that > 0 and line.at(that - 1).is_in("factive verb")


def _asks_why(line: Line, source: int) -> bool:
    """ "Why did | you": what is asked is taken for true."""
    return any(line.at(index).lower in ("why", "how") for index in (source - 2, source - 3))


def _is_free_question(cued: Cued, doing: Doing) -> bool:
    """A question told without its mark: "Would a director say as much, the judge wanted to know", "and would I please deny it"."""
    line, source = cued.line, cued.source_first
    if source is None or source > doing.head or not is_inverted(cued, doing):
        return False
    helper = line.at(source - 1)
    before = line.at(source - 2)
    opens = source == 1 or before.is_mark or before.lower in ("and", "but")
    return opens and helper.lower in ("would", "will", "could", "can") and not line.at(source).is_mark


def _of_governed(cued: Cued, group: Group) -> Actuality:
    """What governs it, and how sure that is: who "would have to say" so has not been told to."""
    assert group.governed is not None  # noqa: S101 - asked before
    if any(cued.line.at(index).lower in ALL for index in cued.cue):
        return "actual"  # "was all that he was prepared to offer"
    must = not cued.nested and group.governed in ("future", "ordered") and "would" in group.modals
    might = group.governed == "future" and bool(MAYBE.intersection(group.modals))
    return "hypothetical" if must or might else group.governed


def _of_negated(cued: Cued, doing: Doing, group: Group) -> Actuality:
    """What was not done: an opinion is put forward by "does not think", and "may never say so" leaves it open."""
    line = cued.line
    if line.at(doing.head).lower in RAISING and cued.content and not group.modals:
        return "actual"
    return "hypothetical" if MAYBE.intersection(group.modals) and not _is_unreal(line, doing.head) else "not_said"


def _is_nobody(line: Line, at: int) -> bool:
    """Whether the subject of a passive, at a place or before an aside, is none: "nobody, she said, | had been told"."""
    if line.at(at).lower == ",":
        at = next((index - 1 for index in range(at - 1, max(0, at - CLAUSE), -1) if line.at(index).lower == ","), at)
    word = line.at(at).lower
    return word in NOTHING_SAID or (word == "one" and line.at(at - 1).lower == "no")


def _is_unreal(line: Line, head: int) -> bool:
    """ "Would have told them": behind a modal it is contrary to fact."""
    return line.at(head - 1).lower in ("have", "'ve")


def _of_refusal(cued: Cued, doing: Doing, group: Group) -> Actuality:
    """Refusals are made even where their words are "would not"; "may decline" and "will refuse" are none yet."""
    if "need" in group.modals:
        return "hypothetical"
    if group.governed in ("future", "ordered"):
        return group.governed
    own = cued.line.at(group.first - 1).lower in OWN_VOICE
    if not doing.refuses and not own and any(modal in ("will", "'ll", "shall") for modal in group.modals) and len(cued.cue) > 1:
        return "hypothetical" if has_condition(cued.line, doing.head) else "future"
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


def _by_modals(cued: Cued, doing: Doing, group: Group) -> Actuality:
    line = cued.line
    modals = group.modals or _shared_modals(line, doing.head, group)
    if not modals or (doing.refuses and len(cued.cue) > 1):
        return "actual"
    if "need" in modals or "needn't" in modals:
        return "hypothetical"
    subjects = (group.first - 1, group.first - 1 if cued.source_first is None else cued.source_first)
    own = any(line.at(index).lower in OWN_VOICE for index in subjects)
    if "must" in modals:
        return "actual" if own or _is_unreal(line, doing.head) else "ordered"  # "I must say", "must have said"
    if modals in (("should",), ("ought",)) and not (own or cued.nested or _is_unreal(line, doing.head)):
        return "asked"
    if any(modal in ("will", "'ll", "won't", "shall") for modal in modals):
        return _of_will(cued, doing, group, own=own)
    return "actual" if _is_said_after_all(cued, doing, group) else _of_would(cued, doing, group, modals)


def _shared_modals(line: Line, head: int, group: Group) -> tuple[str, ...]:
    """The modals of the verb before, which a bare verb shares: "I'll stand here and | say so"."""
    if line.at(group.first - 1).lower not in ("and", "or") or not is_only(line.at(head), "base"):
        return ()
    for index in range(group.first - 2, max(-1, group.first - 2 - CLAUSE), -1):
        word = line.at(index)
        if word.is_stop or word.is_in("subordinator", "relative"):
            break
        if word.is_in("auxiliary"):
            return (word.lower,) if word.is_in("modal", "future") else ()
    return ()


def _of_will(cued: Cued, doing: Doing, group: Group, *, own: bool) -> Actuality:
    """What is to come; "I'll grant you this" is said there and then."""
    line = cued.line
    words = [line.at(index).lower for index in (*range(group.first, doing.head), *cued.cue, cued.cue[-1] + 1, cued.cue[-1] + 2)]
    if own and GRANTING.intersection(words) and SO_MUCH.intersection(words):
        return "actual"
    if own and _avows(cued, doing):
        return "actual"
    return "hypothetical" if has_condition(line, doing.head) else "future"


def _avows(cued: Cued, doing: Doing) -> bool:
    """ "I'll admit | that I was late", "I would urge | them not to move": said there and then, with what it says."""
    avowing = any(cued.line.at(index).lower in AVOWING for index in cued.cue)
    return avowing and len(cued.content.split()) >= SHORTEST and not has_condition(cued.line, doing.head)


def _is_said_after_all(cued: Cued, doing: Doing, group: Group) -> bool:
    """ "Would later admit", "could only say", "would often say", "all he would say", "would like it known"."""
    line, words = cued.line, range(group.first, doing.head + 2)
    is_conditional = line.at(doing.head + 1).lower == "only" and line.at(doing.head + 2).lower in ("if", "when", "once", "after")
    is_unreal = _is_unreal(line, doing.head)  # "would then have said"
    if group.modals in DONE and any(line.at(index).lower in LATER for index in words) and not is_conditional and not is_unreal:
        return True
    if (
        group.modals in WOULD
        and not is_unreal
        and any(line.at(index).lower in WISHING for index in range(group.first, doing.head + 3))
    ):
        return True
    if group.modals in WOULD and [line.at(index).lower for index in cued.cue[-2:]] == ["have", "it"]:
        return True  # "as he would have it"
    if group.modals in WOULD and (any(line.at(index).lower in OFTEN for index in words) or _is_again_and_again(line)):
        return True
    if any(line.at(index).lower in ALL for index in (*cued.cue, group.first - 1)):
        return True  # "was all that she would say", "only so much could be learned"
    before = cued.source_first if cued.source_first is not None else group.first
    return line.at(before - 1).lower in ALL or (line.at(before - 1).lower == "that" and line.at(before - 2).lower in ALL)


def _is_again_and_again(line: Line) -> bool:
    """ "Whenever", "every time", "summer after summer"."""
    lower = [word.lower for word in line.words]
    if "whenever" in lower or any(each in ("every", "each") and time == "time" for each, time in pairwise(lower)):
        return True
    return any(two == "after" and one == three for one, two, three in zip(lower, lower[1:], lower[2:], strict=False))


def _of_would(cued: Cued, doing: Doing, group: Group, modals: tuple[str, ...]) -> Actuality:
    """What could or would be, and what will be as told later: "said it would publish"."""
    line, head = cued.line, doing.head
    words = {word.lower for word in line.words}
    was_unreal = _is_unreal(line, head)
    is_ahead = doing.why != UNLISTED or bool(words & AHEAD)
    if line.at(group.first - 1).lower in OWN_VOICE and modals in WOULD and not was_unreal and _avows(cued, doing):
        return "actual"
    if cued.nested and is_ahead and modals == ("would",) and not was_unreal and not words & {"if", "unless"}:
        return "future"
    is_performed = modals == ("can",) and line.at(head).lower in PERFORMED
    is_sure = not OPEN.intersection(modals) and not has_condition(line, head) and not was_unreal
    speaks = line.at(group.first - 1).lower in OWN_VOICE and is_sure and not _is_only_imagined(line, group.first, head)
    return "actual" if is_performed or speaks else "hypothetical"


def _is_only_imagined(line: Line, first: int, head: int) -> bool:
    """ "I'd say it again", "more than we'd say", "I'd be glad to": said of what has not been said."""
    behind = {line.at(index).lower for index in range(head + 1, head + 4)}
    is_elliptic = line.at(head).lower == "to" or line.at(head).is_in(*HELPING)
    return "again" in behind or line.at(first - 2).lower == "than" or is_elliptic
