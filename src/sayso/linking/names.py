"""When two written names can be of one person or body: spellings, transliterations, short forms, initials."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from sayso.lexicon.people import is_among, singular
from sayso.lexicon.states import find_state
from sayso.lexicon.words import is_in

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")
QUANTITY = re.compile(r"^(?:an?|the) (?:pair|trio|couple|handful|group|number|dozen) of ")
"""How many there are: "a pair of | harbour officials"."""
OPEN = frozenset({"a", "an", "another", "some", "several", "many", "few"})
"""Words that begin a description of somebody who was not spoken of before."""
PARTICLES = frozenset(
    {"al", "el", "de", "van", "von", "der", "den", "di", "da", "bin", "ibn", "abu", "la", "le", "du", "dos", "ter"}
)
SOUNDS = (
    ("ce", "se"),
    ("ci", "si"),
    ("qu", "kv"),
    ("kw", "kv"),
    ("th", "t"),
    ("kh", "h"),
    ("gh", "g"),
    ("rh", "r"),
    ("ph", "f"),
    ("ck", "k"),
    ("dt", "t"),
    ("dh", "d"),
    ("q", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("w", "v"),
    ("j", "y"),
    ("i", "y"),
    ("x", "ks"),
    ("c", "k"),
    ("z", "s"),
)
"""Letters that transliterations take for each other."""
ENDINGS = ("ian", "ean", "ese", "ish", "an", "ic", "ia", "y", "a", "s", "e", "n")
"""Of adjectives and plurals, and of the names they come from."""
DERIVED = ("oral", "io", "ial", "al", "ment", "ing", "s", "e")
"""Endings, behind `stem`, by which words of one root differ in translations: "Electoral" and "Election Commission"."""
FIRM = ("ss", "ry", "ty", "cy")
"""Endings that only look like one of these."""
SHORTEST_TELLING = 2
"""How many words tell a ministry without its "affairs"; a guess."""
SHORTEST_ROOT = 5
"""Letters of the shortest root that is told from others by its letters; a guess."""
NEAR = 0.5
"""The share of letters that given names of one person have in common in two tongues: "Henrik", "Henrich"; a guess."""
LIKE = 0.84
"""The share of letters two spellings of a name must have in common, in order; short names must be equal in sound."""


@lru_cache(maxsize=1 << 16)
def plain(word: str) -> str:
    """A word in lower case without accents, hyphens and apostrophes.

    >>> plain("Amir-Abdollahian"), plain("O’Néill")
    ('amirabdollahian', 'oneill')
    """
    spread = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in spread if letter.isalnum() and not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 16)
def sound(word: str) -> str:
    """What a plain word has in common with its transliterations: consonants, roughly, and its first letter.

    >>> sound("tokhtarev") == sound("tohtariev"), sound("tal") == sound("tol")
    (True, True)
    """
    word = re.sub(r"ow$", "u", word)
    word = re.sub(r"(?<=[^\W_]{3}e)(?:c|ts|tz)$", "s", word)  # "Orlec", "Orletz"
    word = re.sub(r"(?<=[aeiou])tz$", "s", word)  # "Lutz", "Luz"
    word = re.sub(r"ckh|ch$", "k", re.sub(r"(?<=[lnr])dt?$", "t", word))  # "Eckhart", "Henrich", "Lundt"
    for letters, instead in SOUNDS:
        word = word.replace(letters, instead)
    word = re.sub(r"(?<=[aeouy])h(?=[^\Waeouy_]|$)", "", word)  # "Ohle"
    word = re.sub(r"(.)\1", r"\1", word)
    return word[:1] + re.sub(r"[aeuoy]", "", word[1:])


def alike(left: str, right: str) -> bool:
    """Whether two plain words can be spellings of one name.

    >>> alike("amirabdollahian", "amirabdolahian"), alike("tal", "tall"), alike("tal", "tol"), alike("marden", "warden")
    (True, True, False, False)
    """
    if left == right:
        return True
    if left[:1] != right[:1] and sound(left)[:1] != sound(right)[:1]:
        return False
    if min(len(left), len(right)) <= 4:
        return _single(left) == _single(right)
    return sound(left) == sound(right) or Levenshtein.normalized_similarity(left, right) >= LIKE


def _single(word: str) -> str:
    """A short word with what transliterations spell twice, or with an h or a t behind it, told once."""
    bare = re.sub(r"(?<=[lnr])dt$", "d", re.sub(r"(?<=[td])h", "", word))
    return re.sub(r"(.)\1", r"\1", bare)


@lru_cache(maxsize=1 << 15)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name without articles, titles and the `'s` of a possessor, as written."""
    bare = re.sub(r"['’]s\b", "", name)
    found = [found[0] for found in WORD.finditer(bare)]
    while len(found) > 1 and found[0].lower() in ("the", "a", "an"):
        found = found[1:]
    titles = next((at for at, word in enumerate(found) if not is_title(word)), len(found))
    is_before_name = found[titles : titles + 1] and found[titles][:1].isupper()  # but "the prime minister's office"
    return tuple(found[titles:] if is_before_name else found)


def is_title(word: str) -> bool:
    """Whether a word before a name is a title: "Mr", "Dr.", "Col"."""
    bare = word.rstrip(".").lower()
    return is_in(bare, "person title") or is_among(bare, "male title", "female title")


@lru_cache(maxsize=1 << 15)
def parts_of(name: str) -> tuple[tuple[str, ...], str]:
    """The given names of a person and the family name, plain; particles go with the family name.

    >>> parts_of("Hossein Amir-Abdollahian"), parts_of("Jan van Loo"), parts_of("Mr Tal")
    ((('hossein',), 'amirabdollahian'), (('jan',), 'vanloo'), ((), 'tal'))
    """
    words = [plain(word) for word in words_of(name)]
    words = [word for word in words if word] or [plain(name)]
    at = len(words) - 1
    while at > 1 and words[at - 1] in PARTICLES:
        at -= 1
    return tuple(words[:at]), "".join(words[at:])


def same_given(left: tuple[str, ...], right: tuple[str, ...]) -> bool | None:
    """Whether given names agree: initials and short forms do; None where one has none.

    >>> same_given(("hossein",), ("h",)), same_given(("oren",), ("ilse",)), same_given((), ("oren",))
    (True, False, None)
    """
    if not left or not right:
        return None
    return any(_same_one(one, other) for one in left[:2] for other in right[:2])


def can_be_given(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether given names can be one in two tongues, where something else than names makes their bearers one.

    >>> can_be_given(("henrik",), ("henrich",)), can_be_given(("ilse",), ("else",)), can_be_given(("oren",), ("ilse",))
    (True, True, False)
    """
    if same_given(left, right) is not False:
        return True
    return Levenshtein.normalized_similarity(left[0], right[0]) >= NEAR


def _same_one(left: str, right: str) -> bool:
    short, long = sorted((left, right), key=len)
    heard = len(short) >= 3 and sound(left) == sound(right)
    return (
        alike(left, right) or heard or (len(short) == 1 and long.startswith(short)) or (len(short) >= 3 and long.startswith(short))
    )


@lru_cache(maxsize=1 << 15)
def kernel(name: str) -> frozenset[str]:
    """The words that tell a body from others: without articles, "of" and the like; states by their code.

    >>> sorted(kernel("the Ministry of Trade")), kernel("Trade Ministry") == kernel("the Ministry of Trade")
    (['ministry', 'trade'], True)
    >>> kernel("foreign ministry") == kernel("Ministry of Foreign Affairs")
    True
    """
    words = list(words_of(name))
    found: set[str] = set()
    at = 0
    while at < len(words):
        for size in (3, 2, 1):
            state = find_state(" ".join(words[at : at + size]))
            if state and at + size <= len(words):
                found.add(state.code)
                at += size
                break
        else:
            if not is_in(words[at].lower(), "preposition", "determiner", "conjunction"):
                found.add(stem(plain(words[at])))
            at += 1
    return frozenset(found - ({"", "affair"} if len(found) > SHORTEST_TELLING else {""}))


def stem(word: str) -> str:
    """A plain word without the endings by which a place's adjective or plural differs from it.

    >>> stem("korvany") == stem("korvan"), stem("tolmera") == stem("tolmeran"), stem("officials")
    (True, True, 'official')
    """
    for ending in ENDINGS:
        if len(word) >= 6 and word.endswith(ending) and len(word) - len(ending) >= 4 and not word.endswith(FIRM):
            return stem(word[: -len(ending)])
    return word


def are_translated(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two kernels of as many words are one but for spellings and endings, with one word in common at least.

    >>> are_translated(kernel("Central Election Board"), kernel("Central Electoral Board"))
    True
    >>> are_translated(kernel("Norden Shipping"), kernel("Nordhen Shipping")), are_translated(kernel("Norden"), kernel("Nordhen"))
    (True, False)
    """
    here, there = sorted(left - right), sorted(right - left)
    if len(here) != len(there) or not left & right:
        return False
    return all(any(_are_of_one_root(one, other) for other in there) for one in here) and all(
        any(_are_of_one_root(one, other) for other in here) for one in there
    )


def _are_of_one_root(left: str, right: str) -> bool:
    is_code = left.isupper() or right.isupper()
    return not is_code and (alike(left, right) or _root(left) == _root(right))


def _root(word: str) -> str:
    ending = next((one for one in DERIVED if word.endswith(one) and len(word) - len(one) >= SHORTEST_ROOT), "")
    return word.removesuffix(ending)


def acronym(name: str) -> str:
    """The first letters of a name's capitalised words.

    >>> acronym("Harbour Safety Board")
    'hsb'
    """
    return "".join(word[0] for word in words_of(name) if word[:1].isupper()).lower()


def before_what_hangs(name: str) -> tuple[str, ...]:
    """The words of a name or description up to a comma, a preposition or a relative pronoun, as written.

    >>> before_what_hangs("the returning officer of Lower Senn")
    ('returning', 'officer')
    """
    words = words_of(name.partition(",")[0])
    hanging = (at for at, word in enumerate(words) if at and is_in(word.lower(), "preposition", "relative"))
    return words[: next(hanging, len(words))]


def is_indefinite(name: str) -> bool:
    """Whether a name only describes somebody, as one of a kind or so many of them.

    >>> is_indefinite("a paper"), is_indefinite("Two Ketterin officials"), is_indefinite("Seven Coast Media")
    (True, True, False)
    """
    first, *rest = name.split() or [""]
    is_open = is_in(first.lower(), "numeral") or first.lower() in OPEN or first[:1].isdigit()
    return is_open and bool(rest) and not before_what_hangs(" ".join(rest))[-1:][0][:1].isupper()


def noun_of(name: str) -> str:
    """The noun that a description hangs on, plain and singular.

    >>> noun_of("Two Ketterin intelligence officials"), noun_of("the director of the port"), noun_of("a pair of officials")
    ('official', 'director', 'official')
    """
    words = before_what_hangs(QUANTITY.sub("", name))
    return singular(plain(words[-1])) if words else ""
