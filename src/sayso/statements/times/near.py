"""Times of a few fixed words: "yesterday", "tomorrow night", "this morning", "at the time", "for the year"."""

from __future__ import annotations

from sayso.statements.times.meanings import Found, Near, Told, Whole
from sayso.statements.times.vocabulary import Words, numbers, values


def find_near(words: Words, at: int) -> Found | None:
    """ "yesterday", "tomorrow night", "this morning", "overnight", "the day before yesterday"."""
    word, after = words.at(at), words.at(at + 1)
    if words.is_name(at) and words.follows_name(at):
        return None  # a paper, "Ostra Today"
    if word == "overnight":
        return Found(at + 1, Near(-1, 0))
    if (near := numbers("near day").get(word)) is not None:
        end = at + 2 if after in values("part of day") else at + 1
        return Found(end, Near(near, near))
    if word == "last" and after in ("night", "evening"):
        return Found(at + 2, Near(-1, -1))
    if word == "this" and after in values("part of day"):
        return Found(at + 2, Near(0, 0))
    if words.lower[at : at + 4] == ("the", "day", "before", "yesterday"):
        return Found(at + 4, Near(-2, -2))
    return Found(at + 4, Near(2, 2)) if words.lower[at : at + 4] == ("the", "day", "after", "tomorrow") else None


def find_at_the_time(words: Words, at: int) -> Found | None:
    """ "at | the time", "at | that time"; "at the time of the raid" tells of the raid."""
    is_time = words.at(at + 1) == "time" and words.at(at - 1) == "at"
    return Found(at + 2, Told()) if is_time and words.at(at + 2) not in ("of", "when", "that", "to", "for") else None


def find_for_the_year(words: Words, at: int) -> Found | None:
    """ "its forecast for | the year", "during | the year"; "for the year to June", "for the year of the flood" are others."""
    if words.at(at - 1) not in ("for", "during") or words.at(at + 1) != "year":
        return None
    return Found(at + 2, Whole("year", 0)) if words.is_mark(at + 2) or words.at(at + 2) in ("and", "but", "as", "after") else None
