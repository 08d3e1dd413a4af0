"""Whether what stands in the clause of a time is to come: "will meet on Friday", "is due next month"."""

from __future__ import annotations

from typing import Literal, NamedTuple

from sayso.lexicon.words import is_in
from sayso.statements.times.vocabulary import Words, match_phrase, values

REACH = 25
"""How many words before or behind a time its verb is looked for; a guess."""
BREAKS = frozenset({";", ":", "–", "—", "--", ".", "!", "?", "(", ")", "[", "]"})
QUOTES = frozenset({"“", "”", '"'})
AWAITING = frozenset({"when", "once", "until", "unless", "if"})
NEAR = 6
"""How many words before a verb its conjunction, or who wants it done, may stand; a guess."""
LINKS = frozenset({"for", "until", "till"})
BACKSHIFTED = frozenset({"would", "'d"})
COPULAS = frozenset({"is", "are", "'s"})
MODALS = frozenset({"can", "may", "could", "might", "must", "should"})
TOWARDS = frozenset({"by", "until", "till"})
PRESENT_TAGS = ("VBZ", "VBP")


def is_future(words: Words, first: int, end: int) -> bool:
    """Whether the verb that a time belongs to tells of what is to come; its words run from `first` up to `end`."""
    return clause_time(words, first, end).tells == "future"


class Verb(NamedTuple):
    """What the verb that a time belongs to tells of, and the index at which it does."""

    tells: Literal["future", "past", ""]
    at: int = -1


def clause_time(words: Words, first: int, end: int) -> Verb:
    """What the verb that a time belongs to tells of: the nearest before it, else the first behind it; empty where neither tells."""
    is_term = words.at(first) in TOWARDS and words.at(end) == "to" and words.tag(end + 1) == "VB"  # "until 30 April to reply"
    if words.at(first) == "ahead" or is_term:
        return Verb("future")
    if not _is_past(words, end):  # "the ministry, which will move, on Friday | said"
        for index in range(first - 1, max(-1, first - REACH) - 1, -1):
            if _breaks(words, index):
                break
            if (told := _tells(words, index, first)) is not None:
                return Verb("future" if told else "past", index)
    elif first > 0:
        return Verb("past", end)
    return Verb("future" if _is_future_behind(words, end) else "")


def _breaks(words: Words, index: int) -> bool:
    """Whether a mark ends the clause; the marks around a few quoted words do not: "may "not be possible" before March"."""
    if words.at(index) in QUOTES:
        return words.is_mark(index - 1) or words.is_mark(index + 1)
    return words.at(index) in BREAKS


def _is_future_behind(words: Words, end: int) -> bool:
    start = end + 1 if words.at(end) == "," else end
    for index in range(start, min(len(words.lower), start + REACH)):
        if words.at(index) in BREAKS or is_in(words.at(index), "relative"):
            return False
        if words.at(index) in values("future alone") or words.at(index) in BACKSHIFTED | MODALS:
            return words.at(index + 1) != "have"
        if _is_past(words, index) or words.tag(index) in PRESENT_TAGS or is_in(words.at(index), "auxiliary"):
            return _is_to(words, index) or (words.at(index) in ("plans", "expects", "intends", "hopes", "aims"))
    return False


def _tells(words: Words, index: int, first: int) -> bool | None:
    """What a word before a time tells of it; None where it tells nothing."""
    word, after = words.at(index), words.at(index + 1)
    if word == "'d" and (words.tag(index + 1) in ("VBN", "VBD") or after == "been"):
        return False  # "he'd been sent it"
    if word in BACKSHIFTED or (word in MODALS and not words.is_name(index)):
        return after != "have" or words.at(index + 2) == "to"  # "may have to"
    if word in values("future alone") or _is_announced(words, index, first):
        return True
    if word == "have" and words.at(index - 1) in BACKSHIFTED:
        return False
    if word == "to" and words.kind in ("headline", "subhead") and words.tag(index + 1) == "VB":
        return not any(_is_past(words, before) for before in range(index))
    if words.tag(index) in PRESENT_TAGS and (words.at(first) in TOWARDS or _is_awaited(words, index)):
        return True
    if _is_told_to(words, index) or word == "unless":
        return True
    if _is_past(words, index) and "unless" in words.lower[max(0, index - NEAR) : index]:
        return True  # "unless he said sorry by Friday"
    return False if _is_past(words, index) or words.tag(index) in PRESENT_TAGS else None


def _is_awaited(words: Words, index: int) -> bool:
    """ "when he | is back on the 9th", "until it opens in May": in the present such a clause is to come."""
    return any(word in AWAITING for word in words.lower[max(0, index - NEAR) : index])


def _is_told_to(words: Words, index: int) -> bool:
    """ "ordered it | to disclose within 21 days", "| Ask me on Monday"."""
    if words.at(index) == "to" and words.tag(index + 1) == "VB":
        return any(word in values("demanding") for word in words.lower[max(0, index - NEAR) : index])
    return words.tag(index) == "VB" and (index == 0 or words.at(index - 1) in QUOTES)


def _is_announced(words: Words, index: int, first: int) -> bool:
    """ "plans | to meet", "scheduled | for Friday", "expected | next month", "is | to meet", "ahead | of Friday's vote"."""
    word, after = words.at(index), words.at(index + 1)
    if word in values("future") and after == "to" and words.at(index + 2) != "the":
        return True
    if word in values("arranged") and (after in LINKS or index + 1 == first) and words.tag(index) != "VBD":
        return True
    is_adjacent = index + 1 == first or word not in COPULAS  # "the vote is | on Friday"; "he is asking for it on Friday"
    is_scheduled = word in values("scheduled") and _is_present(words, index) and is_adjacent
    return is_scheduled or _is_to(words, index) or (word, after) == ("ahead", "of")


def _is_to(words: Words, index: int) -> bool:
    """ "is | to meet", "are to be held"."""
    return words.at(index) in ("is", "are", "was", "were", "'s") and words.at(index + 1) == "to" and words.at(index + 2) != "the"


def _is_present(words: Words, index: int) -> bool:
    return words.tag(index) in PRESENT_TAGS or (not words.tags and words.at(index).endswith("s"))


def _is_past(words: Words, index: int) -> bool:
    """Whether a word is a finite verb of the past; without tags by its form."""
    if words.tags and words.tag(index):
        return words.tag(index) == "VBD" and not _is_to(words, index)
    word = words.at(index)
    if match_phrase(words, index, "future"):
        return False
    return is_in(word, "irregular past") or word in ("was", "were", "had", "did") or (word.endswith("ed") and len(word) > 4)
