"""What the clause around a cue makes of it, whatever the cue does: a condition, a question, a wish, a time to come."""

from __future__ import annotations

from sayso.grammar.lines import Line, Word
from sayso.lexicon.cues import forms
from sayso.records import Actuality
from sayso.statements.acts import Cued, Doing
from sayso.statements.groups import Group, is_manner, is_only

OPENER_REACH = 7
"""How far before a cue the "if" of its clause may stand; a guess."""
INVERTED = frozenset({"had", "should", "were"})
"""Before their subject these are an "if": "Had he | told them"."""
ANYBODY = frozenset({"whoever", "anyone", "anybody"})
"""Sources that are nobody in particular: "anyone can | say so"."""
ANY_ONE = frozenset({"you", "one"})
"""Subjects that stand for whoever does it: "you deny, you admit"."""
SUBJECT_WORDS = 4
"""How many words a subject may have between "and" and "will": "and | the whole harbour | will hear"; a guess."""
WISH_REACH = 4
"""How many words a source may have between what is wished of it and who wishes; a guess."""
MEDIUM_REACH = 40
"""How far before a cue the medium may stand in which it is to be published; a guess."""
LETTING = frozenset({"let", "lets", "letting"})
LET_REACH = 14
"""How far behind "lets somebody" its verbs may stand: "admit a single count and contest the rest"; a guess."""
ASKING_REACH = 5
"""How far before "whether" the verb that asks may stand: "pressed him again on whether"; a guess."""
NEGATIVE_REACH = 8
"""How many words may stand between the "nor" that opens a clause and its helper: "Nor, she told him, had"; a guess."""
NEGATIVE = frozenset({"nor", "neither", "never", "nowhere", "not", "no"})
"""They open clauses whose helper stands before its subject: "At no point did he | say so"."""
AFTER_ALL = frozenset({"until", "till", "once"})
"""Before a perfect of the present they tell of what is to come: "once the firm has answered"."""
TIMES = frozenset({"day", "moment", "when", "once", "until", "till"})
"""Before a present, and behind what will be, they tell of what is to come: "I'll be glad to on the day you | tell us"."""
ORDERING = ("order", "rule", "direct", "decree", "command")
"""How those subjunctive verbs begin that order it."""


def of_clause(cued: Cued, doing: Doing, group: Group) -> Actuality | None:
    """What the clause around a cue makes of it; None where it is a plain one."""
    line, source = cued.line, cued.source_first
    first = min(cued.cue[0], group.first)
    at = _opener(line, first, source)
    return (
        _by_opener(cued, at, group)
        or _by_condition(cued, doing, group, at)
        or _by_anybody(cued, doing, group)
        or _by_time(line, at, group, doing.head, cued.behind)
        or _by_letting(cued, doing)
        or _by_subject(cued, doing, group)
        or (None if source is None else _wished_of(line, source, doing.head, min(cued.cue[0], doing.head)))
    )


def is_question(line: Line, head: int) -> bool:
    """Whether the first mark behind a word that ends a sentence is a question mark."""
    return next((word.lower for word in line.words[head:] if word.lower in (".", "?", "!")), "") == "?"


def is_inverted(cued: Cued, doing: Doing) -> bool:
    """Whether a helper stands before the source: "nor has | it | admitted"."""
    return _helper_before(cued, doing) is not None


def is_turned_round(cued: Cued, doing: Doing) -> bool:
    """Whether a negative word opens a clause whose helper stands before its subject: "At no point did he | say so"."""
    helper = _helper_before(cued, doing)
    if helper is None:
        opens = cued.source_first is None and cued.line.at(cued.cue[0]).is_in("auxiliary")
        return opens and cued.line.at(cued.cue[0] - 1).lower in ("nor", "neither")
    for index in range(helper - 1, max(-1, helper - 1 - NEGATIVE_REACH), -1):
        word = cued.line.at(index)
        if word.lower in NEGATIVE:
            return cued.line.at(index - 1).lower not in ("or", "only") and cued.line.at(index + 1).lower not in ("only", "sooner")
        if word.is_in("subordinator", "relative", "auxiliary") or word.lower in (".", "?", "!", ";", ":"):
            return False
    return False


def has_condition(line: Line, head: int) -> bool:
    """Whether a condition stands before a word in its sentence: "if", "unless", "should it"."""
    for index in range(head - 1, -1, -1):
        word = line.at(index)
        if word.lower in (".", "!", "?", ";"):
            return False
        if word.lower in ("if", "unless") or (
            word.lower in INVERTED and word.is_name and _opens(line, index) and not is_question(line, head)
        ):
            return True
    return is_imperative(line, 0) and is_promising(line, 0)


def is_put_to(line: Line, head: int, source: int | None) -> bool:
    """Whether a question is put to its source about what it says: "Would you | say so?", "You | accept that?"."""
    if source is None or line.at(source).lower != "you" or source > head:
        return False
    opener = line.at(source - 1)
    return source == 0 or opener.is_stop or opener.is_in("auxiliary", "modal", "conjunction") or opener.quotation is not None


def is_imperative(line: Line, at: int) -> bool:
    """ "Ask them": a bare verb that opens its sentence and has no source."""
    word, before = line.at(at), line.at(at - 1)
    opens = at == 0 or before.is_mark
    known = forms().get(word.lower, ())
    return opens and word.is_name and any(form.inflections == {"base"} for form in known)


def is_promising(line: Line, at: int) -> bool:
    """Whether an imperative is the condition of what follows it: "Ask in the bar and you'll hear", "Ask or it will end"."""
    joins = [index for index in range(at, len(line.words)) if line.at(index).lower in ("and", "or")]
    return any(_will_follow(line, join + 2) for join in joins)


def _will_follow(line: Line, start: int) -> bool:
    """Whether a verb of what is to come stands near, behind its subject and no mark."""
    for index in range(start, min(start + SUBJECT_WORDS, len(line.words))):
        if line.at(index).is_mark or line.at(index - 1).is_mark:
            return False
        if line.at(index).is_in("future"):
            return True
    return False


def _helper_before(cued: Cued, doing: Doing) -> int | None:
    """The helper that stands before the source, in the cue or right before the source: "at no point did | he | say"."""
    source, first = cued.source_first, cued.cue[0]
    if source is None or not source < doing.head:
        return None
    if first < source and cued.line.at(first).is_in("auxiliary"):
        return first
    return source - 1 if cued.line.at(source - 1).is_in("auxiliary") else None


def _opens(line: Line, at: int) -> bool:
    """Whether a word opens a clause."""
    before = line.at(at - 1)
    return at == 0 or before.is_mark or (before.is_in("conjunction") and before.lower != "nor")


def _by_opener(cued: Cued, at: int, group: Group) -> Actuality | None:
    """By the "if", "unless" or "whether" that opens a clause; what somebody asks is asked."""
    line, word = cued.line, cued.line.at(at)
    is_choice = word.lower in ("if", "whether")
    if is_choice and _is_asked(line, at):
        return "asked"
    if word.lower == "whether":
        return None if cued.nested or group.governed else "hypothetical"
    if _supposes(line, at):
        return "hypothetical"
    if not word.is_in("hypothetical") or (word.lower == "should" and is_question(line, at)):
        return None
    begs = cued.source_first is not None and line.at(cued.source_first).lower == "you" and "would" in group.modals
    return "asked" if begs else "hypothetical"  # "I should be glad if you would | say so"


def _supposes(line: Line, opener: int) -> bool:
    """Whether a clause opens with "provided", "assuming that", "as long as", "in case" or the like."""
    word, before = line.at(opener), line.at(opener - 1)
    if (before.lower, word.lower) in (("long", "as"), ("in", "case")):
        return True
    if word.lower == "that" and before.lower == "out" and line.at(opener - 2).lower.startswith(("rule", "ruling")):
        return True  # "could not rule out that"
    at = opener - 1 if word.lower == "that" else opener
    is_phrase = line.at(at - 1).lower in ("on", "the") and line.at(at).lower in ("condition", "event")
    opens = line.at(at - 1).is_mark or at == 0 or line.at(at - 1).is_in("conjunction")
    return (is_phrase and word.lower == "that") or (line.at(at).is_in("supposition") and (opens or line.at(at).lower == "provided"))


def _is_asked(line: Line, opener: int) -> bool:
    """Whether a verb that asks stands before an "if" or "whether"."""
    for index in range(opener - 1, max(-1, opener - 1 - ASKING_REACH), -1):
        if line.at(index).is_in("question verb"):
            turned = any(line.at(other).is_in("negation", "negative auxiliary", "modal") for other in (index - 1, index - 2))
            return not turned and (line.at(index).lower != "know" or line.at(index - 1).lower == "to")
        if line.at(index).is_stop or line.at(index).is_in("auxiliary"):
            return False
    return False


def _by_condition(cued: Cued, doing: Doing, group: Group, at: int) -> Actuality | None:
    """By a helper before the source that is an "if", or a condition that is left half said: "if I were I wouldn't"."""
    line, source = cued.line, cued.source_first
    own = source is not None and cued.cue[0] < source < doing.head
    helper = cued.cue[0] if own or source is None else at
    opens = own or (_opens(line, helper) and (source is not None or line.at(helper).is_name))
    is_if = line.at(helper).lower in INVERTED and opens and not is_question(line, doing.head)
    if is_if and _is_subject(cued, helper, doing.head) and not is_turned_round(cued, doing):
        return "hypothetical"
    return "hypothetical" if {"would", "wouldn't", "'d"}.intersection(group.modals) and _is_half_said(line, doing.head) else None


def _is_subject(cued: Cued, helper: int, head: int) -> bool:
    """Whether a subject stands between a helper and its verb, and the source is no "his" of "were his words"."""
    source = cued.source_first
    if source is None:
        return head - helper > 1 and not cued.line.at(helper + 1).is_in("adverb", "negation")
    return not cued.line.at(source).is_in("possessive")


def _is_half_said(line: Line, head: int) -> bool:
    """Whether "if" stands beside a verb with a pronoun and a helper and nothing more: "would not say it if he had"."""
    for index in range(max(0, head - OPENER_REACH), min(len(line.words), head + OPENER_REACH)):
        shape = line.at(index).lower == "if" and line.at(index + 1).is_in("pronoun") and line.at(index + 2).is_in("auxiliary")
        ends = line.at(index + 3).is_stop or not line.at(index + 3).text or line.at(index + 3).is_in("pronoun")
        if shape and ends:
            return True
    return False


def _by_anybody(cued: Cued, doing: Doing, group: Group) -> Actuality | None:
    """By a source that is whoever does it."""
    line, source = cued.line, cued.source_first
    if source is None:
        before = line.at(group.first - 1).lower
        is_whoever = before == "whoever" or (before == "who" and line.at(group.first - 2).lower in ANYBODY)
        return "hypothetical" if is_whoever and not group.negated else None
    if line.at(source).lower in ANY_ONE and not group.modals and _is_told_twice(line, source, doing.head):
        return "hypothetical"
    is_asked = is_question(line, doing.head) and line.at(source - 1).is_in("auxiliary")
    if line.at(source).lower == "who" and line.at(source - 1).lower in ANYBODY:
        return None if group.negated else "hypothetical"  # "will sue anyone | who | says so"
    if line.at(source).lower not in ANYBODY or group.negated or group.governed or is_asked:
        return None
    return "hypothetical"


def _is_told_twice(line: Line, source: int, head: int) -> bool:
    """ "You deny, you admit", "One asks, one is told": what follows from the first is the second, whoever does it."""
    subject = line.at(source).lower
    if head != source + 1 or not (subject == "one" or _is_bare(line, head)):
        return False
    goes_on = line.at(head + 1).lower == "," and line.at(head + 2).lower == subject
    before = line.at(source - 1).lower == "," and line.at(source - 3).lower == subject
    return goes_on or before


def _by_time(line: Line, at: int, group: Group, head: int, behind: int | None) -> Actuality | None:
    """By a clause of time that is yet to come true, or by the day on which the medium will appear: "in a note to be published"."""
    helpers = [line.at(index).lower for index in range(group.first, head)]
    is_bare = not helpers and is_only(line.at(head), "base", "present")
    around = (*line.words[: max(0, at)], *(line.words[behind:] if behind else ())) if line.at(at).lower in TIMES else ()
    if is_bare and any(word.is_in("future") or word.lower in ("would", "'d") for word in around):
        return "hypothetical"
    if line.at(at).lower == "before" and "had" in helpers:
        return "not_said"  # "confessed before the bishop | had asked"
    if line.at(at).lower in AFTER_ALL and ("has" in helpers or "have" in helpers):
        return "hypothetical" if line.at(at).lower == "once" else "future"
    is_ahead = line.at(0).lower == "tomorrow" or (line.at(0).lower == "next" and line.at(1).is_in("time noun", "day"))
    if is_ahead and at <= 1 and is_bare:
        return "future"  # "Tomorrow the bishop | answers"
    for index in range(at - 1, max(0, at - MEDIUM_REACH), -1):
        if line.at(index).lower in (".", ";", "?", "!"):
            return None
        if (line.at(index).lower, line.at(index + 1).lower) == ("to", "be") and line.at(index + 2).is_in("published"):
            return "future" if line.at(index - 1).is_in("medium noun") and is_bare else None  # what it "said" there is said
    return None


def _by_letting(cued: Cued, doing: Doing) -> Actuality | None:
    """By who lets or wants the source to: "lets the firm | deny it", "Let them | deny it", "insists that it | correct it"."""
    line, source, head = cued.line, cued.source_first, doing.head
    if line.at(cued.cue[0]).lower == "let" and _opens(line, cued.cue[0]) and (source is None or source > cued.cue[0]):
        return "asked"
    if source is None or not source < head <= source + LET_REACH or not _is_bare(line, head):
        return None
    let, before = line.at(source - 1), line.at(source - 2)
    if let.lower == "let" and (before.is_mark or source == 1 or before.is_in("conjunction", "adverb")):
        return "asked"
    if let.lower in LETTING:
        return "hypothetical"
    wants = let.lower == "that" and before.is_in("subjunctive verb") and line.at(source).lower not in ("i", "they", "we")
    last = line.at(head - 1)
    is_one = last.lower == "you" or not (last.lower.endswith("s") or last.is_in("auxiliary", "negation", "conjunction"))
    if not (wants and is_one and last.lower != "to"):
        return None
    return "ordered" if before.lower.startswith(ORDERING) else "asked"


def _by_subject(cued: Cued, doing: Doing, group: Group) -> Actuality | None:
    """A gerund that is the subject of "would": "that | refusing to answer | would be contempt"."""
    line = cued.line
    behind = max(cued.cue[-1] + 1, cued.behind or 0)
    opens = group.first == 0 or line.at(group.first - 1).lower in ("that", "and", "but", ".", ":")
    is_subject = line.at(doing.head).lower.endswith("ing") or line.at(cued.cue[0]).lower.endswith("ing")
    return "hypothetical" if opens and is_subject and line.at(behind).lower in ("would", "could", "might", "'d") else None


def _is_bare(line: Line, head: int) -> bool:
    """Whether a verb may be a bare infinitive: it ends as no past, gerund or third person does."""
    word = line.at(head)
    if is_only(word, "base"):
        return True
    return word.lower.isalpha() and not word.is_in("auxiliary", "irregular past") and not word.lower.endswith(("ed", "ing", "s"))


def _wished_of(line: Line, source: int, head: int, verb: int) -> Actuality | None:
    """What another wants of a source, by the word before it: "he would like | me | to say", "wants | a note | saying"."""
    before = line.at(source - 1).lower
    if before == "without" and line.at(head).lower.endswith("ing"):
        return "not_said"  # "settled without | its owners | admitting it"
    if line.at(source - 1).is_in("noun wanted") and line.at(source).lower in ("a", "an", "some") and source < head:
        return "asked"
    if not source < verb <= source + WISH_REACH:
        return None
    is_infinitive = line.at(verb).lower == "to" or line.at(verb - 1).lower == "to"
    if is_infinitive and before in ("gave", "give", "gives", "given"):
        return "ordered"  # "gave | the firm | a week to answer"
    return "asked" if is_infinitive and before in ("like", "likes", "liked") else None


def _opener(line: Line, first: int, source_first: int | None) -> int:
    """The index of the word that opens the clause of a cue: right before its source, or before its group where it has none near."""
    if source_first is None:
        reach = range(first - 1, max(-1, first - 1 - OPENER_REACH), -1)
        return next((index for index in reach if _ends_reach(line.at(index))), -1)
    index = min(first, source_first) - 1
    while index >= 0 and (line.at(index).is_in("adverb", "conjunction") or is_manner(line.at(index))):
        if line.at(index).lower in AFTER_ALL:
            break
        index -= 1
    return index


def _ends_reach(word: Word) -> bool:
    return word.is_in("hypothetical", "auxiliary") or word.lower == "whether" or word.is_stop
