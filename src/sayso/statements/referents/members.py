"""The sources that a joint source is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sayso.lexicon.people import is_among, singular
from sayso.lexicon.states import find_state
from sayso.records import Span
from sayso.statements.referents.entities import sort_of
from sayso.statements.referents.links import Links
from sayso.statements.referents.nouns import Noun, is_of_several
from sayso.statements.referents.trimming import trim

OPENERS = frozenset({"both", "neither", "either"})
"""Stand before the first of several that are joined."""
COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5}
JOINERS = ("both", "and", "nor", "&")
"""Stand between two, the one that may come last first."""


def find_chains(nouns: Sequence[Noun], links: Links, speaking: frozenset[int] = frozenset()) -> dict[int, tuple[int, ...]]:
    """Noun phrases for people, bodies and places that stand joined, by the index of the last.

    `speaking` are those that stand in a joint source: whoever they are, they say something. Who is named behind what he is
    stands in the chain by the first: "| the treasurer |, Hugh Holt, and | the verger |".
    """
    followers = {left: right for right, left in links.joint.items()}
    chains: dict[int, tuple[int, ...]] = {}
    for first in followers:
        if first in links.joint:
            continue
        chain = [first]
        while (right := followers.get(chain[-1])) is not None:
            chain.append(right)
        if not _is_one_name(nouns, chain) and all(sort_of(nouns[index], speaks=index in speaking) != "thing" for index in chain):
            host = links.apposed.get(first, first)
            chains[chain[-1]] = (host if host < first and host in speaking else first, *chain[1:])
    return chains


def find_members(nouns: Sequence[Noun], links: Links, first: int, span: Span) -> tuple[int, ...]:
    """The noun phrases that "and" and commas join to a source's first one, within the source; none where it is not joint."""
    followers = {left: right for right, left in links.joint.items()}
    chain = _follow(nouns, links, followers, first, span)
    link = links.complements.get(first, ("", -1))
    if len(chain) < 2 and link[0] == "of" and nouns[first].plural and not nouns[first].name:
        behind = _follow(nouns, links, followers, link[1], span)  # "the ministers of | Korvany | and | Tolmera"
        if len(behind) > 1 and _counts(nouns, behind):
            chain = behind[1:]  # "two of the buyers, | Strand | and | Vey |"
        elif all(nouns[index].name for index in behind):
            chain = behind
    if chain[0] == first and _counts(nouns, chain):
        chain = chain[1:]
    if len(chain) < 2 or not all(_can_be_source(nouns[index]) for index in chain):
        return ()
    return () if _is_one_name(nouns, chain) else tuple(chain)


def _counts(nouns: Sequence[Noun], chain: Sequence[int]) -> bool:
    """ "| The two firms |, Strand and Vey", "| three buyers |, Strand, Vey and a fund": one phrase for those that follow it."""
    first, rest = nouns[chain[0]], chain[1:]
    if len(rest) < 2 or not first.plural or first.name:
        return False
    number = first.lowers[1 if first.lowers[0] == "the" and len(first.lowers) > 1 else 0]
    is_counted = COUNTS.get(number) == len(rest)
    return all(nouns[index].name for index in rest) or (is_counted and any(nouns[index].name for index in rest))


def _follow(nouns: Sequence[Noun], links: Links, followers: Mapping[int, int], first: int, span: Span) -> list[int]:
    """What is joined to a phrase, or to the name behind it: "the minister, | Oren Tal, | and | the envoy |"."""
    named = {before: at for at, before in links.apposed.items()}
    chain = [first]
    while True:
        right = followers.get(chain[-1], followers.get(named.get(chain[-1], -1)))
        if right is None or nouns[right].span.end > span.end:
            return chain
        chain.append(right)


def _can_be_source(noun: Noun) -> bool:
    """ "Korvan and the Tolmeran government": an adjective alone counts where it is of a state or written with a capital."""
    return noun.form == "pronoun" or bool(noun.name) or noun.lowers[0] != noun.head or noun.plural or _is_common(noun)


def _is_common(noun: Noun) -> bool:
    return noun.words[0][:1].isupper() or sort_of(noun, speaks=False) != "thing" or find_state(noun.words[-1]) is not None


def _is_one_name(nouns: Sequence[Noun], chain: Sequence[int]) -> bool:
    """ "Marsh and Lund, a law firm": names joined in the name of one body."""
    if not all(len(nouns[index].words) == 1 and nouns[index].name and nouns[index].kind != "place" for index in chain):
        return False
    behind = chain[-1] + 1
    if (
        behind >= len(nouns)
        or nouns[behind].sentence != nouns[chain[-1]].sentence
        or nouns[behind].first > nouns[chain[-1]].end + 1
    ):
        return False
    return is_among(nouns[behind].head, "company noun", "group body") and not nouns[behind].plural


def unite(words: str) -> str:
    """Those whom a joint source denies or takes one by one, as the two that they are.

    >>> unite("Neither the port nor its insurer"), unite("both the port and its insurer")
    ('the port and its insurer', 'the port and its insurer')
    """
    first, _, rest = words.partition(" ")
    if first.lower() not in OPENERS or not rest:
        return words
    return rest.replace(" nor ", " and ", 1)


def is_called(noun: Noun) -> bool:
    """ "| Rivals | Vey Lines and Tal Marine": whether a word for several stands before the first of them."""
    told = noun.before_name[-1:] if noun.name else ()
    return any(is_of_several(word) or (singular(word) != word and is_among(singular(word), "company noun")) for word in told)


def member_spans(nouns: Sequence[Noun], chain: Sequence[int], span: Span, text: str) -> tuple[Span, ...]:
    """Where each member stands, with what hangs on it, without "both" before the first."""
    spans: list[Span] = []
    for at, index in enumerate(chain):
        start = nouns[index].span.start
        if nouns[index].lowers[0] in OPENERS and len(nouns[index].words) > 1:
            start += len(nouns[index].words[0])
            start += len(text[start:]) - len(text[start:].lstrip())
        elif at == 0 and is_called(nouns[index]):
            start = text.index(nouns[index].name[0], start)
        is_last = at + 1 == len(chain)
        words = text[start : span.end if is_last else nouns[chain[at + 1]].span.start].rstrip()
        for joiner in () if is_last else JOINERS:
            words = words.removesuffix(joiner).rstrip()
        words = words.rstrip(" ,\n\t\xa0")
        end = start + len(trim(words, nouns[index].span.end - start) if is_last else words)
        spans.append(Span(start, max(start + 1, end)))
    return tuple(spans)
