"""What is counted: the noun phrase behind a number, by parts of speech."""

from __future__ import annotations

from typing import NamedTuple

from sayso.lexicon.words import is_in
from sayso.statements.quantities.rows import QUOTES, Row, Word

LONGEST = 8
"""The most words of a unit before its "of"; a guess."""
NOUNS = ("NN", "FW")
UNQUOTED = str.maketrans("", "", '"“”„«»')
"""Takes quotation marks out of a unit; an apostrophe may be part of a word."""


class Unit(NamedTuple):
    """The words of a unit: from `first` to before `end`; empty where they are the same."""

    first: int
    end: int

    def written(self, row: Row) -> str:
        """The unit as the text has it."""
        if self.end <= self.first:
            return ""
        start, end = row.span(self.first, self.end)
        return " ".join(row.text[start:end].translate(UNQUOTED).split())


def read_unit(row: Row, index: int, *, many: bool) -> Unit:
    """The noun phrase that begins at an index, with a bare noun behind "of"; `many` where its head is a plural."""
    first = index
    while row.at(first).lower in QUOTES and row.at(first).text:
        first += 1
    end = noun_end(row, first, many=many)
    if end == first:
        return Unit(index, index)
    return Unit(first, _over_rate(row, _over_of(row, end)))


def read_whole(row: Row, index: int) -> Unit:
    """What a share is a share of, with its determiner: "of | the fleet", "half | its fleet"."""
    first = index
    at = index
    while row.at(at).tag in ("DT", "PDT", "PRP$"):
        at += 1
    adjectives = at
    while row.at(adjectives).tag.startswith("JJ"):
        adjectives += 1
    if row.at(adjectives).lower in ("one", "ones") and at > first:
        return Unit(first, adjectives + 1)
    if row.at(at).tag == "PRP" or row.at(at).lower in ("them", "those", "it", "us", "these", "whom", "which"):
        return Unit(first, at + 1)
    if at > first and row.at(at - 1).lower in ("those", "these", "all", "that", "them") and noun_end(row, at, many=True) == at:
        return Unit(first, at)
    end = noun_end(row, at, many=True)
    while end > at and row.at(end).tag == "POS" and (owned := noun_end(row, end + 1, many=True)) > end + 1:
        end = owned  # "the world's prisoners"
    return Unit(first, end) if end > at else Unit(first, first)


def noun_end(row: Row, first: int, *, many: bool) -> int:
    """The index after the head of the noun phrase that begins at `first`, without what hangs on it; `first` where none does.

    With `many` the head is the last plural, so that "two boats Ostra sold" ends at "boats".
    """
    head = first
    for index in range(first, min(first + LONGEST, len(row.words))):
        word = row.at(index)
        if is_noun(row, index, first):
            if head > first and _is_past(row, head - 1, index, many=many):
                break
            head = index + 1
        elif _joins_people(row, index):
            continue
        elif not _is_modifier(row, index) or _is_closed(row, head, first, many=many):
            break
        if word.tag == "CD" and not row.at(index + 1).tag.startswith(NOUNS):
            break
    return head


def is_plural(word: Word) -> bool:
    """Whether a noun is more than one: by its tag, its ending, or the list of unmarked plurals."""
    if word.is_a("unmarked plural"):
        return True
    ends = word.lower.endswith("s") and not word.lower.endswith(("ss", "us", "is"))
    return ends and (word.tag in ("NNS", "NNPS") or word.is_name or word.tag.startswith("VB"))


def is_noun(row: Row, index: int, first: int) -> bool:
    """Whether a word is a noun of a phrase that begins at `first`."""
    word = row.at(index)
    if not word.is_alphabetic or (word.is_a("today", "time window") and not word.tag.startswith("JJ")):
        return False
    if word.is_a("state") and word.is_a("unmarked plural") and index == first and row.at(index - 1).tag == "CD":
        return True  # "a toll of 17 | dead"
    if word.is_a("state") and word.tag[:2] != "NN":
        return False
    if word.is_a("state") and index == first and row.at(index - 1).tag not in ("DT", "PRP$") and not is_noun(row, index + 1, first):
        return False  # "40 | missing" and "Two | Killed in Ostra" tell of their fate
    if word.lower == "times":
        return True
    if (
        word.is_name
        and word.tag == "JJ"
        and not row.is_titled
        and not row.at(index + 1).tag.startswith((*NOUNS, "JJ", "VBG", "CC"))
    ):
        return True  # "one | Republican threatened"
    if word.tag.startswith(NOUNS):
        return word.is_name or not is_in(word.lower, "auxiliary", "preposition", "conjunction")
    # a network may take a plural behind a number for a verb
    return (
        index == first
        and word.tag in ("VBZ", "JJ")
        and is_plural(word)
        and not is_in(word.lower, "auxiliary")
        and _looks_plural(word)
    )


def _looks_plural(word: Word) -> bool:
    return word.lower.endswith("s") and not word.lower.endswith(("ous", "ss", "less", "us", "is"))


def _is_past(row: Row, head: int, index: int, *, many: bool) -> bool:
    """Whether a noun stands behind the end of the phrase, whose last noun so far is at `head`."""
    before, word = row.at(head), row.at(index)
    if index > head + 1 and row.at(index - 1).lower in ("and", "&"):
        return not (before.is_a("pair noun") and word.is_a("pair noun"))
    if many and is_plural(before) and word.is_a("direction") and not row.at(index + 1).tag.startswith(NOUNS):
        return True  # "sent 40 people | home"
    if many and is_plural(before):
        return not (is_plural(word) or before.is_a("plural modifier")) or (
            word.is_name and not before.is_name and not row.is_titled
        )
    if before.is_a("measure") and word.is_a("degree scale"):
        return True  # "half a mile | east"
    # "40 aircraft | Ostra bought": a name behind a common noun is another phrase
    return word.is_name and not before.is_name and not row.is_titled


def _is_closed(row: Row, head: int, first: int, *, many: bool) -> bool:
    """Whether a modifier cannot go on behind the head so far: "450 people | killed", "40 boats | heavy with wheat"."""
    if head == first:
        return False
    before = row.at(head - 1)
    return is_plural(before) if many else not before.is_name or is_plural(before)


def _is_modifier(row: Row, index: int) -> bool:
    """Whether a word may stand in a noun phrase before its head."""
    word, after = row.at(index), row.at(index + 1)
    if word.lower in ("cubic", "square"):  # a network may take them for numbers
        return True
    if word.lower in ("and", "or", ",", "&"):
        return _joins(row, index)
    if word.lower == "-":  # "low- and middle-income towns"
        return row.touches(index) and not row.touches(index + 1) and after.lower in ("and", "or")
    if word.lower in QUOTES:
        return after.tag.startswith((*NOUNS, "JJ")) and not row.touches(index)
    if not word.is_alphabetic and word.tag not in ("CD", "JJ"):
        return False
    if word.tag == "CD":
        return row.at(index - 1).is_name and row.at(index - 1).tag.startswith(("NN", "JJ")) and after.tag.startswith(NOUNS)
    if word.tag.startswith("JJ") and word.lower not in ("more", "fewer", "less"):
        return not (word.is_a("state", "time window") and not after.tag.startswith((*NOUNS, "JJ")))
    if word.tag in ("VBN", "VBG", "VBD") and after.tag.startswith((*NOUNS, "JJ")):
        return (word.tag != "VBD" or _follows_counted(row, index)) and not after.is_a("today")
    if word.tag == "RB" and row.at(index - 1).tag == "CD" and after.tag == "NNS":
        return not is_in(word.lower, "adverb")  # "14 | nautical miles": a network may take an adjective for an adverb
    return word.tag.startswith("RB") and after.tag in ("JJ", "VBN", "VBG") and not word.is_a("time shift", "today")


def _follows_counted(row: Row, index: int) -> bool:
    """ "The 15 | promised ambulances": what could be a verb is none where the number stands behind a determiner or preposition."""
    return row.at(index - 1).tag == "CD" and row.at(index - 2).tag in ("DT", "PRP$", "IN", "VBD", "VBN", "VBZ", "VB", "VBG")


def _joins_people(row: Row, index: int) -> bool:
    """ "40 men | and | women": two kinds of people under one number."""
    return row.at(index).lower in ("and", "&") and row.at(index - 1).is_a("pair noun") and row.at(index + 1).is_a("pair noun")


def _joins(row: Row, index: int) -> bool:
    """Whether a comma or "and" joins two modifiers: "new, | heavily armed", "low- | and | middle-income"."""
    before, after = row.at(index - 1), row.at(index + 1)
    if before.lower == "-" and row.touches(index - 1):
        return True
    is_joined = before.tag in ("JJ", "VBN") and after.tag in ("JJ", "VBN", "RB")
    further = row.at(index + 2)
    return is_joined and (further.tag.startswith((*NOUNS, "JJ", "VBN")))


def _over_of(row: Row, end: int) -> int:
    """Goes over "of" and a bare noun: "tonnes | of wheat"; but not over "members | of the crew", "citizens | of Ostra"."""
    head = row.at(end - 1)
    if head.is_a("degree scale") or row.at(end - 1).lower == "degrees":
        return end
    if row.at(end).text and row.at(end).lower in QUOTES and row.at(end + 1).lower == "of":
        after = _over_of(row, end + 1)  # "“several tonnes” of fish"
        return after if after > end + 1 else end
    if row.at(end).lower != "of" or head.is_a("currency noun"):
        return end
    first = end + 1
    first += row.at(first).lower in QUOTES and row.at(first).text != ""
    opening = row.at(first)
    if opening.tag in ("DT", "PRP$", "PRP", "CD", "PDT", "WDT", "") or is_in(
        opening.lower, "determiner", "pronoun", "object pronoun"
    ):
        return end
    if opening.tag == "VBG" and row.at(first + 1).tag not in ("NN", "NNS"):
        return end  # "five years | of fighting Korvany"
    after = noun_end(row, first, many=True)
    if after == first or all(row.at(index).is_name for index in range(first, after)):
        return end
    return after if row.at(after).tag != "POS" else end


def _over_rate(row: Row, end: int) -> int:
    """ "Miles | per hour", "barrels | a day", "degrees | Celsius": what belongs to a unit of measure."""
    head = row.at(end - 1)
    if head.lower in ("degrees", "degree") and row.at(end).is_a("degree scale"):
        return end + 1
    per = row.at(end).lower in ("per", "an", "a") and row.at(end + 1).is_a("duration")
    return end + 2 if per and head.is_a("per hour", "measure") else end
