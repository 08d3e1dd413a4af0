"""What people and bodies can be called: by their names, and by the words before their names."""

from __future__ import annotations

from sayso.lexicon.people import belongs, families, is_among, singular
from sayso.statements.referents.entities import Sort
from sayso.statements.referents.nouns import Noun, is_body_word

ANY_BODY = frozenset(
    {"company noun", "company", "firm", "paper noun", "broadcast noun", "outlet", "group", "organisation", "organization", "agency"}
)
"""What a name that says nothing of its bearer can be taken up by, where nothing else fits."""
AGENCIES = frozenset({"wire", "newswire", "press", "news"})
"""End the names of news agencies."""
LOOSE_MODIFIERS = frozenset(
    {
        "former",
        "senior",
        "local",
        "same",
        "latter",
        "top",
        "new",
        "late",
        "then",
        "current",
        "veteran",
        "chief",
        "own",
        "other",
        "whole",
        "said",
    }
)
"""Words before a role that tell nobody closer."""


def name_roles(noun: Noun, sort: Sort) -> set[str]:
    """What a body with this name can be called: "Ministry of Trade" a ministry, "Norden Shipping" a company."""
    lowers = [word.lower() for word in noun.name]
    roles = {
        singular(word)
        for word in lowers
        if belongs(word, "body noun", "outlet noun")
        or is_among(word, "group body", "organisation noun", "institution noun", "whole noun")
    }
    if is_among(lowers[-1], "company ending", "company noun"):
        roles |= {"company noun", "company", "firm"}
    is_titled_paper = noun.lowers[0] == "the" and is_among(lowers[-1], "outlet name") and sort != "place"  # "The Lantern"
    if belongs(lowers[-1], "outlet noun") or is_among(lowers[0], "paper noun") or is_titled_paper:
        roles |= (
            {"paper noun", "paper", "newspaper", "outlet"}
            if not is_among(lowers[-1], "broadcast noun")
            else {"broadcast noun", "outlet"}
        )
    if lowers[-1] in AGENCIES and len(lowers) > 1:
        roles |= {"agency"}
    if sort == "place":
        roles |= {"country", "state"}
    return roles


def calling_roles(noun: Noun) -> set[str]:
    """What a body can be called by the word before its name: "the ferry company Insula" a company."""
    word = noun.before_name[-1] if noun.before_name else ""
    if not is_body_word(word):
        return set()
    return {word, families()[word], "company", "firm"} if is_among(word, "company noun") else {word, families().get(word, word)}


def shares_stem(one: str, other: str) -> bool:
    """ "Korvan", "Korvany's"; "trade", "trading": the same first letters, all but the last two of the shorter."""
    short = min(len(one), len(other))
    return short >= 4 and one[: max(4, short - 2)] == other[: max(4, short - 2)]
