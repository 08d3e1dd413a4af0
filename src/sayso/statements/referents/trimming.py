"""A source's words without what only tells of it behind."""

from __future__ import annotations

import re

from sayso.lexicon.people import is_among, singular
from sayso.statements.referents.names import is_generic

POSSESSIVES = ("'s", "’s", "'", "’")
RELATIVE = re.compile(
    r"(?:,|,? and| –| —)? (?:(?:(?:a copy|one|two|some|many|most|all|both|none|parts?) )?(?:of|to|for|by|with|from|in|on) )?"
    r"(?:whom|whose|which|who|that)\b|, (?:[a-z]+ ){1,3}of (?:which|whom)\b"
    r"|, (?:where|when)\b| (?=(?:it|he|she|they|we|I|you) [a-z])"
)
"""Opens a relative clause, which is no part of a description, also one without a pronoun: "tests | it carried out"."""
NOBODY = re.compile(r" (?=(?:nobody|everybody|somebody|(?:no |every|some)one) (?:had|has|have|did|would|could|ever|else)\b)")
"""Opens such a clause with a subject that a search for phrases takes for its noun: "a list | nobody had seen"."""
CONTACT = re.compile(r" (?=(?:the|an?|his|her|their|its|our|my) [\w'’-]+ (?:had|has|have|did|would|could)\b)")
"""Opens such a clause with a subject of several words, right behind the phrase that it tells of: "the list | the port had sent"."""
AGE = re.compile(r", \d{1,3}\b(?=,|$)")
"""How old somebody is: "the driver, | 22 |"."""
APPOSED_PLACE = re.compile(r"( (?:in|at|near|from|of) (?:[A-Z][\w'’-]*)(?: [A-Z][\w'’-]*)*), (?:the|an?) (?:[\w'’-]+ )*([a-z]+)$")
"""What a place behind a body is: "police in Lowmarch, | the Korvan capital |"."""
CALLED_ASIDE = re.compile(r"[^,]* (?:[a-z-]+), (the (?:[A-Z][\w'’-]* )+(?:[a-z]+ )*([a-z]+))")
"""A body behind what it is: "the buyer, | the Strand pension fund |"."""
ONE_OF = re.compile(r"^[Oo]ne(?: of (?:them|the [\w-]+))?, (?=an? )")
"""Stands before what somebody out of several is: "one of them, | a retired pilot |"."""
CERTAIN = re.compile(r"^(?:[Aa]|[Oo]ne) certain ")
"""Says that a name tells nothing: "a certain | Mr Tal |"."""
LOOSE = re.compile(r",(?! (?:and|or|the|an?|its|his|her|their|our|my|both|some|one|two|also)\b)(?= [a-z])")
"""A comma behind which no noun phrase follows: "a clause, | common in such deals"."""
HANDED_ON = re.compile(
    r",? (?:dated \d|dated (?:[A-Z]|the )|in (?:our|its|his|her|their) possession\b"
    r"|(?:seen|read|viewed|obtained|reviewed|published|cited|quoted|posted|carried|aired|broadcast|circulated)"
    r" (?:by|to|with|on|in)\b)"
)
"""What tells how a document came, which is a relative clause without its pronoun: "records | seen by the paper"."""
MARKS = ('""', "“”", "‘’")
"""Quotation marks that come in pairs; the single closing one is an apostrophe where none opens."""
BOTH = re.compile(r"^[Bb]oth (?=(?:the|an?|its|his|her|their|our) )")
"""Stands before two that are joined, and is neither's: "both | the port and its insurer"."""
SELF = re.compile(r",? (?:him|her|it|them)sel(?:f|ves)\b")


def trim(words: str, head: int = 0) -> str:
    """A source's words without what only tells of it behind: a relative clause, "himself", "rarely of one mind".

    `head` is where the phrase that heads them ends.

    >>> trim("a nurse at the clinic, who begged us to go", 7), trim("the newspapers which called him a cheat", 14)
    ('a nurse at the clinic', 'the newspapers')
    >>> trim("A woman who saw the crash", 7), trim("A clause, common in such deals", 8)
    ('A woman', 'A clause')
    >>> trim("Port records seen by the Lantern", 12), trim("an engineer's letter dated August 22", 20)
    ('Port records', "an engineer's letter")
    """
    whole = _without_odd_marks(words.strip()).removeprefix("said ")
    words = BOTH.sub("", whole)
    words = ONE_OF.sub("", words)
    if CERTAIN.match(words):
        words = CERTAIN.sub("", words).strip("".join(MARKS))
    head -= len(whole) - len(words)
    end = len(words)
    if (clause := NOBODY.search(words)) is not None:
        end, head = clause.start(), min(head, clause.start())
    elif head > 0 and (clause := CONTACT.match(words, head)) is not None:
        end = clause.start()
    for pattern in (RELATIVE, LOOSE, HANDED_ON, SELF, AGE):
        if (found := pattern.search(words, max(1, head - 1), end)) is not None:
            end = found.start()
    words = _without_place(words[:end].rstrip(" ,–—-"))
    return strip_possessive(words.split(" ", 1)[1] if words.lower().startswith("whose ") else words)


def named_aside(words: str) -> str:
    """Of a body by what it is to somebody, and then by what it is called, the latter.

    >>> named_aside("The shareholder, the Halloran family trust"), named_aside("Police in Ester, the Korvan capital")
    ('the Halloran family trust', 'Police in Ester, the Korvan capital')
    """
    found = CALLED_ASIDE.fullmatch(words)
    is_body = found is not None and (is_among(singular(found[2]), "company noun", "kin noun", "local noun") or is_generic(found[2]))
    return found[1] if found is not None and is_body else words


def _without_place(words: str) -> str:
    """Words without what the place that ends them is: "police in Lowmarch | , the Korvan capital |"."""
    found = APPOSED_PLACE.search(words)
    return words[: found.end(1)] if found is not None and is_among(found[2], "place body") else words


def _without_odd_marks(words: str) -> str:
    """Words without a quotation mark at an edge whose other half stands elsewhere: 'a "diplomat"' keeps its own."""
    for mark in MARKS:
        if words.startswith(mark[0]) and (words.endswith(mark[1]) or mark[1] not in words[1:]):
            words = words[1:]
        if words.endswith(mark[1]) and mark[0] not in words[:-1]:
            words = words[:-1]
    return words.strip()


def strip_possessive(words: str) -> str:
    """Words without the ending of a possessor.

    >>> strip_possessive("the port's"), strip_possessive("the officials’")
    ('the port', 'the officials')
    """
    for ending in POSSESSIVES:
        if words.endswith(ending) and (len(ending) == 2 or words.removesuffix(ending).endswith("s")):
            return words.removesuffix(ending)
    return words
