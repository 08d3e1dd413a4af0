"""A noun phrase of a report: its words, the name in it, whether it is several, and where it stands in its sentence.

A noun phrase here is a base one, without what hangs on it behind: "the port's spokesman | for safety".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from sayso.lexicon.people import belongs, first_names, is_among, singular
from sayso.lexicon.states import find_state
from sayso.lexicon.words import SOURCE_NOUNS
from sayso.records import MentionKind, Span
from sayso.statements.referents.wording import Text

Form = Literal["pronoun", "name", "nominal"]
Place = Literal["subject", "object", "oblique", "owner"]
Determiner = Literal["definite", "indefinite", "possessive", "bare"]

VERBS = frozenset({"VBD", "VBZ", "VBP", "MD", "VB"})
PARTICLES = frozenset({"de", "van", "von", "der", "den", "da", "di", "del", "la", "al", "el", "bin", "ibn", "du", "dos", "ter"})
"""Small words inside names of people."""
JOINERS = frozenset({"&", "-", "of", "and", "for"})
"""What stands between the capitals of a name."""
PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "you", "him", "them", "himself", "herself", "themselves", "me", "us"})
LEGAL_FORMS = frozenset({"plc", "ltd", "inc", "llc", "gmbh", "ag", "sa", "nv", "oy", "ab"})
"""Written small, too, at the end of a company's name."""
RELATIVES = frozenset({"who", "whom", "which", "that"})
NOBODY = frozenset(
    {"nobody", "anybody", "anyone", "none", "everybody", "everyone", "no-one", "nothing", "anything", "someone", "somebody"}
)
"""Words for no one in particular: no pronoun stands for them."""
BESIDE = frozenset({"neighbouring", "neighboring", "nearby", "rival", "rivals", "fellow", "former", "embattled", "nuclear-armed"})
"""Words that tell of a name and open a sentence before it: "| Neighbouring | Ostra said"."""
ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
"""Counts a body among others of its kind: "the | 4th | Brigade"."""
AGENT_ENDINGS = ("er", "or", "ist", "man", "woman")
"""Endings of words for what somebody does."""
AGENT_LETTERS = 6
"""The shortest word that its ending tells to be one; "Peer" and "Thor" are names; a guess."""
PARTS = frozenset({"box", "annex", "table", "figure", "chart", "section", "chapter", "part", "item", "appendix", "exhibit", "page"})
"""What a text is made of, by number."""
HONOURS = frozenset({"KC", "QC", "SC", "MP", "MEP", "MSP", "OBE", "MBE", "CBE", "KBE", "DSO", "FRS"})
"""Letters behind a name that are no part of it."""
PLURALS = frozenset({"they", "we", "them", "themselves", "us", "their", "our", "both", "many", "several", "others", "some", "few"})


class Noun(NamedTuple):
    """A noun phrase or pronoun."""

    span: Span
    first: int
    """Its first token, an index into `Analysis.tokens`."""
    end: int
    """The index after its last token."""
    sentence: int
    words: tuple[str, ...]
    lowers: tuple[str, ...]
    """Its words in lower case, with straight apostrophes."""
    form: Form
    name: tuple[str, ...]
    """The words of the name that ends it, without titles; empty where none does."""
    kind: MentionKind | None
    """What the name is of; None where nothing tells."""
    plural: bool
    place: Place
    owner: int | None
    """The index of the noun phrase that is its possessor."""

    @property
    def head(self) -> str:
        """Its last word, lower-case."""
        return self.lowers[-1]

    @property
    def before_name(self) -> tuple[str, ...]:
        """The lower-case words in front of its name, or of its head: titles, roles and what tells them closer."""
        return self.lowers[: len(self.lowers) - max(1, len(self.name))]

    @property
    def is_titled(self) -> bool:
        """Whether a title or role stands right before its name: "spokesman Oren Tal"."""
        before = self.before_name[-1:] if self.name else ()
        return any(is_role(word) or is_among(word.rstrip("."), "person noun") for word in before)

    @property
    def determiner(self) -> Determiner:
        """How it is introduced."""
        first = self.lowers[0]
        if self.owner is not None or belongs(first, "possessive"):
            return "possessive"
        if first in ("the", "this", "that", "these", "those", "both", "said"):
            return "definite"
        return "indefinite" if belongs(first, "determiner", "numeral") or first[:1].isdigit() else "bare"


@lru_cache(maxsize=8192)
def is_role(lower: str) -> bool:
    """Whether a lower-case word is a title or a role that stands before names."""
    bare = lower.rstrip(".").rpartition("-")[2]  # "major-general"
    return belongs(bare, "person title", "office noun") or is_among(bare, "role noun", "male title", "female title", "calling")


@lru_cache(maxsize=8192)
def is_body_word(lower: str) -> bool:
    """Whether a word says of the name behind it that it is a body's: "the weekly | Lantern", "cement maker | Gaskell"."""
    if is_role(lower) or is_among(lower, "person noun"):
        return False
    return belongs(lower, "outlet noun", "body noun") or is_among(
        lower, "company noun", "paper noun", "broadcast noun", "organisation noun", "whole noun"
    )


@lru_cache(maxsize=8192)
def is_pronoun(lower: str) -> bool:
    """Whether a word is a personal, possessive or relative pronoun."""
    return lower in PRONOUNS or lower in RELATIVES or belongs(lower, "possessive")


def is_numbered_part(nouns: Sequence[Noun], index: int) -> bool:
    """ "| Box | 3", "| Annex | 2": a part of a text, by what it is and its number."""
    noun, behind = nouns[index], nouns[index + 1 : index + 2]
    is_part = len(noun.words) == 1 and noun.head in PARTS
    return is_part and any(one.first == noun.end and one.words[0].isdigit() for one in behind)


# ---- names ------------------------------------------------------------------------------------------------------


def name_in(text: Text, first: int, end: int, opening: int) -> tuple[str, ...]:
    """The capitals that end some words, behind the last title or role among them; none where they end in a role.

    `opening` is the first word of the sentence, whose capital says nothing.
    """
    start = end
    while start > first and _is_name_word(text, start - 1, opening, is_last=start == end):
        start -= 1
    while start < end and not _opens_name(text, start):
        start += 1
    if start == end or _is_common(text, start, end):
        return ()
    start = _behind_callings(text, start, end)
    if text.lowers[start:end] and text.lowers[start] in ("so-called", "self-styled"):
        start += 1
    bodies = [at for at in range(start, end) if is_body_word(text.lowers[at])]
    behind = bodies[-1] if bodies else start - 1  # "General Staff" is no general
    if bodies and end - start > 1 and text.lowers[end - 1] == "executive" and text.lowers[start - 1 : start] == ("the",):
        behind = end - 1  # "the Joint Union Executive"
    is_named = end - start > 1 and text.lowers[end - 2] in first_names()  # "Dr Felix | Monk |" is no monk
    roles = (at for at in range(end - 1 - is_named, start - 1, -1) if at > behind and _is_title(text, at))
    start = next(roles, start - 1) + 1
    return () if text.words[start : start + 1] and text.words[start] in JOINERS else text.words[start:end]


def _opens_name(text: Text, index: int) -> bool:
    """A capital that is no article, or the ordinal of a body."""
    is_capital = text.words[index][:1].isupper() and not belongs(text.lowers[index], "determiner")
    return is_capital or ORDINAL.fullmatch(text.lowers[index]) is not None


def ends_name(text: Text, index: int) -> bool:
    """Whether a word without a capital ends a name: "Channel | 8", "Brelwater | plc"."""
    if text.words[index][:1] in "dl" and text.words[index][1:2] in "'’" and text.words[index][2:3].isupper():
        return index > 0 and text.words[index - 1][:1].isupper()
    is_firm = index > 0 and text.words[index - 1][:1].isupper() and text.lowers[index] in LEGAL_FORMS
    return is_firm or is_numbered(text, index)


def is_numbered(text: Text, index: int) -> bool:
    """ "Channel | 8": a number that is part of a name."""
    if index == 0 or not text.words[index - 1][:1].isupper():
        return False
    is_channel = any(is_among(word, "broadcast noun") for word in text.lowers[max(0, index - 2) : index])
    return is_channel and (
        text.words[index].isdigit() or (text.words[index][:1].isupper() and belongs(text.lowers[index], "numeral"))
    )


def _is_title(text: Text, index: int) -> bool:
    """A title or role; "Chief Financial | Officer |" is one by the role before it."""
    if text.kinds.get(index) == "organisation":
        return False
    lower = text.lowers[index]
    is_rest = is_among(lower, "person noun") and any(is_role(one) for one in text.lowers[max(0, index - 2) : index])
    return is_role(lower) or is_rest


def _behind_callings(text: Text, start: int, end: int) -> int:
    """Where a name begins behind the callings that no list of titles holds: "Rival | Ann Vey", "Soprano | Ann Vey".

    By the network's mention of a person, or because the report writes the word small elsewhere.
    """
    for at in range(start + 1, end - 1):
        if text.mention_ends.get(at) == end and text.kinds.get(at) == "person":
            before = range(start, at)
            is_odd = any(text.words[inside] in JOINERS or belongs(text.lowers[inside], "preposition") for inside in before)
            is_told = any(is_role(text.lowers[inside]) for inside in before)  # "Vice President for Research | Ann Vey"
            return start if is_odd and not is_told else at  # "Per Vey Holt" has no calling
    if start in text.openings and text.lowers[start] in BESIDE:
        start += 1
    if start in text.openings and end - start > 1 and _is_trade(text.lowers[start]) and text.words[start + 1][:1].isupper():
        return start + 1
    is_body = any(is_body_word(text.lowers[at]) for at in range(start + 1, end)) or is_among(text.lowers[start], "broadcast noun")
    while start < end - 1 and not is_body and text.kinds.get(end - 1) in ("person", None):
        lower = text.lowers[start]
        is_calling = end - start > 2 and (is_among(lower, "person noun") or _is_first_name(text, start + 1, lower))
        is_calling = is_calling or is_of_several(lower)
        if text.words[start + 1] in JOINERS:
            break  # "the | Court | of Audit", of which the report writes "the court"
        is_small = lower in text.small and (start in text.openings or end - start > 2 or text.kinds.get(end - 1) == "person")
        is_calling = is_calling or (start in text.openings and end - start > 2 and _is_agent(lower))
        if not (is_calling or is_among(lower, "calling") or is_small):
            break  # "The | Evening Packet" keeps its word, whatever is said of an evening
        start += 1
    return start


@lru_cache(maxsize=8192)
def is_of_several(lower: str) -> bool:
    """Whether a word calls several people by what they are: "| Brothers | Ivo and Oren Tal"."""
    one = singular(lower)
    return one != lower and is_among(one, "person noun", "role noun", "kin noun", "calling")


@lru_cache(maxsize=8192)
def _is_trade(lower: str) -> bool:
    """ "| Chipmaker | Strand Devices", "| Publisher | Strand": what a firm does, by its ending."""
    return lower.endswith("maker") or (lower.endswith(("er", "or")) and is_among(lower, "company noun"))


@lru_cache(maxsize=8192)
def _is_agent(lower: str) -> bool:
    """ "| Screecher | Ann Vey", "| Cellist | Ann Vey": what somebody does, by its ending, and no first name."""
    return len(lower) >= AGENT_LETTERS and lower.endswith(AGENT_ENDINGS) and lower not in first_names()


def _is_first_name(text: Text, index: int, before: str) -> bool:
    """ "Star | Ann Vey": a first name behind a word that is none."""
    return text.lowers[index] in first_names() and before not in first_names()


def _is_name_word(text: Text, index: int, opening: int, *, is_last: bool) -> bool:
    word, tag, lower = text.words[index], text.tags[index], text.lowers[index]
    if not is_last and (lower in PARTICLES or word in JOINERS or (word == "the" and text.lowers[index - 1] == "of")):
        return True
    if not is_last and is_of_people(text, index):
        return True
    if not word[:1].isupper():
        if not is_last and ORDINAL.fullmatch(lower) and is_body_word(text.lowers[index + 1]):
            return True  # "the | 4th Brigade", "the | 22nd Congress"
        if word[:1] in "dl" and word[1:2] in "'’" and word[2:3].isupper():
            return True  # "Rocco d'Ambre"
        return is_last and ends_name(text, index)
    if index == opening and not is_last and is_among(lower, "name opener"):
        return lower == "radio" or text.words[index + 1] == "of"  # "Radio Korvany", "Voice of Korvany"
    return tag.startswith("NNP") or index in text.kinds or (index != opening and tag in ("NN", "NNS", "JJ", "CD", "", "VBG"))


def is_of_people(text: Text, index: int) -> bool:
    """ "the People | 's | Union": the mark in a name that is called after many; the Bank of Korvany's governor is no part of it."""
    is_mark = index > 0 and text.lowers[index] in ("'s", "'") and is_among(text.lowers[index - 1], "people in names")
    return is_mark and all(word[:1].isupper() for word in (text.words[index - 1], *text.words[index + 1 : index + 2]))


def _is_common(text: Text, start: int, end: int) -> bool:
    """ "Officials", "Police", "Gold Star Mothers": capitals that end in a common noun for people; and adjectives of states."""
    last, kind = text.lowers[end - 1], text.kinds.get(end - 1)
    if end - start == 1 and last in NOBODY:
        return True
    if end - start > 1 and (kind == "person" or any(text.lowers[at] in first_names() for at in range(start, end - 1))):
        return False  # "Dr Felix Monk"
    if any(word in ("of", "&", "and") or is_body_word(word.lower()) for word in text.words[start : end - 1]):
        return False  # "the Board of Tal & Sons"
    words = text.words[start:end]
    is_shouted = all(word.isupper() and len(word) > 3 for word in words) and not any(
        text.words[at : at + 1] == (":",) for at in (end,)
    )
    if is_shouted and (is_body_word(last) or is_among(last, "company noun", "kin noun")):
        return True  # "FERRY FIRM ADMITS"
    if end - start == 1 and (belongs(last, "numeral") or (text.words[start].isupper() and len(last) > 3 and is_role(last))):
        return True  # "VICAR: I NEVER DID"
    if belongs(last, "group noun", "unnamed noun") or is_among(singular(last), "person noun"):
        return True
    state = find_state(" ".join(text.words[start:end]))
    if state is not None:
        return state.naming == "adjective"
    return text.tags[end - 1] in ("NNS", "NNPS") and end - start == 1 and kind != "organisation"  # "Crestline Chemicals" is a name


def kind_of_name(text: Text, start: int, end: int) -> MentionKind | None:
    """What a name is of: by its title or role, the network's mention, or the noun that ends it."""
    last, kind = text.lowers[end - 1], text.kinds.get(end - 1)
    before = text.lowers[start - 1].rstrip(".") if start else ""
    if belongs(before, "person title") or is_among(before, "male title", "female title", "calling"):
        return "person"
    if (
        "&" in text.words[start:end]
        or "and" in text.words[start + 1 : end - 1]
        or (end - start > 1 and is_among(text.lowers[start], "broadcast noun"))
    ):
        return "organisation"  # "Radio Ester"
    if text.kinds.get(start - 1) != "person" and is_body_word(before) and start and text.words[start - 1].islower():
        return "organisation"  # "the ferry company | Insula"
    is_firm = is_among(last, "company ending", "company noun") and text.lowers[start] not in first_names()
    if end - start > 1 and is_firm and (before == "owner" or is_among(last, "company ending") or not is_role(before)):
        return "organisation"  # "the owner, | Tarvin Line |"
    is_titled = is_role(before) or is_among(before, "person noun")
    if is_titled and not belongs(last, *SOURCE_NOUNS) and kind in (None, "person", "role"):
        return "person"
    if kind == "person":
        return "person"
    if "of" in text.words[start + 1 : end] and is_body_word(text.lowers[start]) and not is_among(text.lowers[start], "place body"):
        return "organisation"  # "Embassy of Korvany"
    state = find_state(" ".join(text.words[start:end]))
    if state and state.naming in ("name", "capital"):
        return "place"
    if belongs(last, "body noun", "outlet noun") or is_among(last, "company ending", "company noun"):
        return "organisation"
    return kind


# ---- number and place -------------------------------------------------------------------------------------------


def is_plural(text: Text, end: int, *, has_name: bool) -> bool:
    """Whether a phrase stands for several, by its last word."""
    last, lower = text.tags[end - 1], text.lowers[end - 1]
    if lower in PLURALS:
        return True
    if has_name or lower == "police":
        return False
    return last in ("NNS", "NNPS") or lower in ("people", "two", "three") or belongs(lower, "group noun")


def place_of(text: Text, first: int, end: int, opening: int, last: int) -> Place:
    """Subject, object or neither, by the words beside: what stands behind a preposition is oblique."""
    before = text.tags[first - 1] if first > opening else ""
    if first == opening and _is_place_line(text, first, end):
        return "oblique"
    follows = _verb_follows(text, end, last)
    if before in ("IN", "TO"):
        is_opener = text.lowers[first - 1] == "that" or belongs(text.lowers[first - 1], "subordinator")
        is_head = text.lowers[first - 1] == "that" and end < last and text.tags[end] == "IN"  # "that | the farm | off Ester was"
        return "subject" if is_opener and (follows or is_head) else "oblique"
    if follows or text.lowers[first] in ("he", "she", "they", "we", "i"):
        return "subject"
    if before.startswith("VB") or before == "RP":
        return "object"
    is_host = end < last and text.lowers[end] == "," and (first == opening or before in (",", ":", "CC", "RB"))
    return "oblique" if first > opening and not is_host else "subject"


def _is_place_line(text: Text, first: int, end: int) -> bool:
    """ "| HALLIN | - Machine tools may not", "| PORT ESTER |, May 4 (NW) -": where a report is from does nothing."""
    is_shouted = all(word.isupper() and len(word) > 1 for word in text.words[first:end])
    return is_shouted and text.words[end : end + 1] in ((",",), ("-",), ("–",), ("—",), ("(",))


def _verb_follows(text: Text, end: int, last: int) -> bool:
    index = end
    is_skipped = {"RB", "WP", "WDT"}
    while index < last and (text.tags[index] in is_skipped or text.lowers[index] == "that" or text.words[index] in HONOURS):
        index += 1
    return index < last and text.tags[index] in VERBS
