"""When, by which medium and to whom: the phrases that stand around a cue and are neither source nor content."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.grammar.lines import Line, Phrase

REACH = 7
"""How many words behind its first a medium, what tells it closer, or a hearer is looked for; a guess."""


def time_phrase(line: Line, index: int) -> int | None:
    """The index after a time phrase that begins at `index`; None where none does: "on Monday", "late last year"."""
    at = index
    while line.at(at).is_in("time opener", "adverb", "numeral") or line.at(at).text.isdigit():
        at += 1
    end = at
    while line.at(end).is_in("day", "month", "time noun") or (end > at and line.at(end).text[:1].isdigit()):
        end += 1
    if end == at:
        return None
    if at == index and not line.at(at).is_in("day", "day adverb"):
        return None
    if line.at(end).lower == "ago":
        end += 1
    follows = line.at(end)
    if follows.lower in ("'s", "'") or (end == at + 1 and at > index and follows.is_in("medium noun")):
        return None
    return end


def medium_phrase(line: Line, index: int) -> int | None:
    """The index after a phrase that tells the medium: "in a statement", "via email", "on state television"."""
    if not line.at(index).is_in("medium opener"):
        return None
    for end in range(index + 1, index + REACH + 1):
        word = line.at(end)
        if word.is_in("medium noun") and not line.at(end + 1).is_in("medium noun"):
            return _over_detail(line, end + 1)
        if word.is_stop or word.quotation or word.is_in("auxiliary", "preposition", "pronoun"):
            return None
    return None


def _over_detail(line: Line, index: int) -> int:
    """Goes over what closer tells the medium: "a statement issued on Monday", "an interview with the Courier"."""
    if time_phrase(line, index) or not line.at(index).is_in("medium detail"):
        return index
    reach = range(index + 1, index + REACH)
    return next((end for end in reach if line.at(end).is_stop or line.at(end).lower == "that" or end >= line.end), index)


def hearer_phrase(line: Line, index: int) -> int | None:
    """The index after a phrase that tells the hearer with "to": "to reporters", "to the outlet"."""
    if line.at(index).lower != "to":
        return None
    end = hearer(line, index + 1)
    if end is None or end == index + 1:
        return None
    words = line.words[index + 1 : end]
    known = any(word.is_in("hearer noun", "object pronoun") for word in words) or all(word.is_name for word in words)
    return end if known else None


def hearer(line: Line, index: int) -> int | None:
    """The index after the hearer that stands right behind "told" and its like; None where none is seen."""
    if line.at(index).is_in("object pronoun"):
        return index + 1
    if line.at(index).is_in("negation"):
        return None
    at = index
    while line.at(at).is_in("determiner", "numeral") and line.at(at).lower != "that":
        at += 1
    for end in range(at, at + REACH + 1):
        word, before = line.at(end), line.at(end - 1)
        if end >= len(line.words) or word.is_stop or word.is_in("content opener", "auxiliary", "preposition"):
            return end if end > index else None
        starts_phrase = word.is_in("determiner", "pronoun") or (word.is_name and not before.is_name)
        if end > at and starts_phrase and not before.is_in("conjunction"):
            return end
        is_part_of_name = word.is_name and line.at(end + 1).is_name  # "The | Daily | Bugler"
        if word.is_in("hearer noun") and not is_part_of_name and not line.at(end + 1).is_in("hearer noun", "conjunction"):
            return _over_outlet(line, end) if end == index else end + 1
    return None


def _over_outlet(line: Line, noun: int) -> int:
    """Goes over the name of an outlet behind its kind: "told broadcaster | Kanal Vest"; but "told reporters | Ostra had"."""
    end = noun + 1
    while line.at(noun).is_in("outlet noun") and line.at(end).is_name:
        end += 1
    return end


def skip_circumstances(line: Line, index: int, end: int) -> int:
    """Goes right over adverbs and phrases of time, medium and hearer, as far as they go."""
    while index < end:
        word = line.at(index)
        after = time_phrase(line, index) or medium_phrase(line, index) or hearer_phrase(line, index)
        if after and after <= end:
            index = after
        elif word.is_in("adverb") and not word.is_in("determiner") and line.at(index + 1).lower != ",":
            index += 1
        else:
            break
    return index


def circumstances(line: Line, first: int, end: int) -> Iterator[tuple[str, Phrase]]:
    """The phrases of time, medium and hearer among the words from `first` to before `end`, with what they are."""
    index = first
    while index < end:
        for name, find in (("time", time_phrase), ("medium", medium_phrase), ("hearer", hearer_phrase)):
            if after := find(line, index):
                yield name, Phrase(index, min(after, end) - 1)
                index = after - 1
                break
        index += 1
