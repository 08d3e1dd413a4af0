"""Names of people and bodies: which are variants, short forms or acronyms of one another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from sayso.lexicon.people import belongs, is_among

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""Stand behind a surname and belong to it."""
SMALL = frozenset({"of", "for", "the", "and", "&", "in", "on", "de", "des", "du", "la"})
"""Words that an acronym leaves out."""
STATES = frozenset({"republic", "kingdom", "federation", "commonwealth", "principality", "sultanate", "emirate", "duchy", "state"})
"""Open the full names of states: "the Republic of Korvany"."""
SPELLINGS = (("iy", "y"), ("ii", "y"), ("yi", "y"), ("yy", "y"), ("ij", "y"), ("ie", "e"), ("ye", "e"), ("kh", "h"), ("ks", "x"))
"""Ways to write the same sounds of another alphabet, made one; and in `fold`, double letters, i and y, w and v."""


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A name's word without accents and with one spelling for what transliterations spell in several ways.

    >>> fold("Andriy") == fold("Andrii"), fold("Müller") == fold("Muller"), fold("Tal") == fold("Tel")
    (True, True, False)
    """
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(character for character in plain if character.isalnum())
    for written, kept in SPELLINGS:
        plain = plain.replace(written, kept)
    plain = plain.replace("w", "v").replace("i", "y").replace("j", "y")
    return re.sub(r"(.)\1", r"\1", plain)


def surname(name: Sequence[str]) -> str:
    """The folded surname of a personal name.

    >>> surname(["Oren", "Tal", "Jr."])
    'tal'
    """
    index = len(name) - 1
    while index > 0 and name[index].lower().rstrip(".") in SUFFIXES:
        index -= 1
    return fold(name[index])


def is_same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names can be one person's: the same surname, and first names that do not contradict each other.

    >>> is_same_person(["Oren", "Tal"], ["O.", "J.", "Tal"]), is_same_person(["Oren", "Tal"], ["Ivo", "Tal"])
    (True, False)
    """
    if surname(one) != surname(other):
        return False
    first, second = fold(one[0]), fold(other[0])
    short, long = sorted((first, second), key=len)
    is_beginning = long.startswith(short) and (len(short) == 1 or len(short) >= 3)  # "O.", "Ben" of "Benjamin"
    return is_beginning or first == second or _differ_in_a_vowel(first, second)


def _differ_in_a_vowel(one: str, other: str) -> bool:
    """ "Kristin" and "Kristen": one vowel inside long names, which no two people of a report have for a difference."""
    if len(one) != len(other) or len(one) < 5:
        return False
    odd = [at for at in range(len(one)) if one[at] != other[at]]
    return len(odd) == 1 and 0 < odd[0] < len(one) - 1 and {one[odd[0]], other[odd[0]]} <= set("aeiouy")


def acronym(words: Sequence[str]) -> str:
    """The first letters of a name's words but the small ones.

    >>> acronym("Port Authority of Ester".split())
    'PAE'
    """
    return "".join(word[0] for word in words if word.lower() not in SMALL).upper()


def is_acronym(word: str) -> bool:
    """Whether a word is written as one: "PAE", "P.A.E."."""
    bare = word.replace(".", "")
    return 2 <= len(bare) <= 6 and bare.isupper() and bare.isalpha()


def is_short_for(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a body's name is the beginning, the end or the acronym of a fuller one.

    >>> is_short_for(["Courier"], ["Causeway", "Courier"]), is_short_for(["PAE"], "Port Authority of Ester".split())
    (True, True)
    >>> is_short_for(["Ester"], ["Ester", "Harbour", "Board"]), is_short_for(["Norden"], ["Norden", "Shipping"])
    (False, True)
    """
    if len(short) == 1 and is_acronym(short[0]):
        return short[0].replace(".", "") == acronym(full)
    if len(short) >= len(full):
        return False
    ones, others = [fold(word) for word in short], [fold(word) for word in full]
    if others[-len(ones) :] == ones:
        # "Korvany" is not the Embassy of Korvany, but the Republic
        return full[-len(ones) - 1].lower() not in ("of", "in", "for") or (full[0].lower() in STATES and full[1].lower() == "of")
    if len(short) == 1 and short[0] in full and is_generic(short[0].lower()):
        return True
    # "Ester" is a place, and no short form of its board; "Norden" is one of Norden Shipping
    following = full[len(ones)].lower()
    is_firm = following == "and" and is_among(full[-1].lower(), "partner noun")  # "Sample" of Sample and Sons
    return others[: len(ones)] == ones and (is_firm or is_among(following, "company ending") or not _is_local(following))


@lru_cache(maxsize=4096)
def is_generic(lower: str) -> bool:
    """Whether a word alone can stand for a body with a fuller name: "the Embassy", "the Trust", "the Company"."""
    return belongs(lower, "body noun", "outlet noun") or is_among(
        lower, "company noun", "organisation noun", "ministry noun", "whole noun", "local noun", "institution noun"
    )


@lru_cache(maxsize=4096)
def _is_local(lower: str) -> bool:
    """Whether a word behind a name says that the name is a place's or somebody's, and the whole of something there."""
    if belongs(lower, "body noun", "outlet noun", "preposition", "conjunction"):
        return True
    return lower in ("&", "-", "'s") or is_among(
        lower, "local noun", "place body", "group body", "organisation noun", "ministry noun", "local name"
    )
