"""How noun phrases beside each other hang together: appositions, what stands behind a preposition, and joint ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sayso.lexicon.people import belongs, is_among
from sayso.statements.referents.entities import Sort, is_evidence, sort_of
from sayso.statements.referents.names import is_acronym
from sayso.statements.referents.nouns import VERBS, Noun
from sayso.statements.referents.wording import Text

ASIDE_WORDS = 16
"""The longest rest of an apposition behind its noun that is looked over for the closing comma; a guess."""
HOSTS = 4
"""How many phrases that hang on each other an apposition can be of; a guess."""
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
OPENING = frozenset({"he", "she", "they"})
"""Open those who are joined: "| she | and | the mayor |"."""
JOINING = frozenset({"and", "&"})
AND = frozenset({("and",), ("nor",), ("&",), (",", "and"), (",", "both"), ("and", "both")})
COPULAS = frozenset({("is",), ("was",), (",", "who", "is"), (",", "who", "was")})
CALLED = frozenset({("called",), ("named",), ("known", "as"), ("nicknamed",), ("known", "only", "as"), ("named", "only", "as")})
CALLING = frozenset({"calling", "styling", "naming"})
GOING_BY = frozenset({("goes", "by"), ("went", "by"), ("calls", "itself"), ("calls", "himself"), ("calls", "herself")})
"""Between somebody and his name."""
TELLING_OF = frozenset(
    {
        *("inform", "informs", "informed", "informing", "notify", "notifies", "notified", "notifying", "remind", "reminds"),
        *("reminded", "reminding", "warn", "warns", "warned", "warning", "accuse", "accuses", "accused", "accusing", "convinced"),
        *("assure", "assures", "assured", "assuring", "advise", "advises", "advised", "advising", "convict", "convicted"),
    }
)
"""Verbs that tell somebody of something."""
HANGING = frozenset({"for", "of", "at", "with", "from", "in", "to", "on", "by"})


@dataclass(frozen=True, slots=True)
class Links:
    """What hangs on what, by the indices of noun phrases."""

    apposed: dict[int, int] = field(default_factory=dict)
    """A phrase to an earlier one that stands for the same: "Oren Tal, | a deputy minister"."""
    complements: dict[int, tuple[str, int]] = field(default_factory=dict)
    """A phrase to the preposition behind it and the phrase behind that: "a spokesman | for | the port"."""
    aliases: dict[int, int] = field(default_factory=dict)
    """An acronym in brackets to the name before it."""
    joint: dict[int, int] = field(default_factory=dict)
    """A phrase to the one that "and" or a comma joins to it."""


def find_links(text: Text, nouns: Sequence[Noun], source_starts: frozenset[int]) -> Links:  # noqa: C901 - one link after another
    """The links between neighbouring noun phrases; `source_starts` are the first tokens of sources."""
    links = Links()
    roots: dict[int, int] = {}
    commas: dict[int, int] = {}
    for left, right in _neighbours(nouns):
        gap = text.lowers[nouns[left].end : nouns[right].first]
        if nouns[left].form == "pronoun" and nouns[left].head in OPENING and gap != ("and",):
            continue  # "she, a nurse"
        if len(gap) > 1 and gap[0] in REFLEXIVES:
            gap = gap[1:]
        is_hanging = len(gap) == 1 and gap[0] in HANGING and not _is_told_of(text, nouns[left], gap[0])
        if is_hanging and not _is_task_of(nouns[left], nouns[right], gap):
            links.complements[left] = (gap[0], right)
            roots[right] = left
        elif gap == ("(",) and _is_alias(nouns[right]) and _word(text, nouns[right].end) == ")":
            links.aliases[right] = left
        elif gap in (("of", "them", ","), ("of", "us", ",")) and nouns[right].kind == "person":
            links.apposed[right] = left
        elif gap == (",",) or _is_age(gap) or _is_trade(text, nouns[right], gap):
            _appose(text, nouns, _hosts(left, roots), right, links=links, source_starts=source_starts)
            if right not in links.apposed and len(gap) == 1 and not _is_broken(text, nouns[left].end, nouns[right].first):
                commas[right] = left
        elif gap in AND or _is_repeated(text, nouns[left].first, gap):
            _join(left, right, commas, links)
        elif _is_told_as(text, nouns[left], nouns[right], gap):
            links.apposed[right] = left
    for index in range(len(nouns)):
        if index not in links.apposed and (host := _behind_relative(text, nouns, index)) is not None:
            links.apposed[index] = host
    return links


def _is_alias(noun: Noun) -> bool:
    """ "The Port Authority (| PAE |)"; but "THE MINISTER OF PORTS (| MR TAL |)", which is shouted."""
    return is_acronym(noun.words[-1]) and not (noun.is_titled or noun.kind == "person")


def _behind_relative(text: Text, nouns: Sequence[Noun], index: int) -> int | None:
    """ "The dealer who sold it, | Ann Vey |, denies it": the person whom a whole name names behind a relative clause."""
    noun = nouns[index]
    is_name = noun.kind == "person" and len(noun.name) > 1 and len(noun.words) == len(noun.name)
    if not is_name or _word(text, noun.first - 1) != "," or _word(text, noun.end) != ",":
        return None
    for before in range(index - 1, 0, -1):
        one, host = nouns[before], nouns[before - 1]
        if one.sentence != noun.sentence or "," in text.lowers[one.end : noun.first - 1]:
            return None
        if one.head == "who" and one.form == "pronoun":
            is_one = host.end == one.first and not host.name and not host.plural and host.determiner == "definite"
            return before - 1 if is_one and host.place == "subject" else None
    return None


def _is_told_of(text: Text, noun: Noun, joiner: str) -> bool:
    """ "Informed | the registry | of the payments": what is behind "of" hangs on the verb."""
    return joiner == "of" and noun.first > 0 and text.lowers[noun.first - 1] in TELLING_OF


def _is_repeated(text: Text, first: int, gap: Sequence[str]) -> bool:
    """ "from | the harbour office | and from | the registry |": a preposition that is said again of the second."""
    return len(gap) == 2 and gap[0] in JOINING and gap[1] in HANGING and first > 0 and text.lowers[first - 1] == gap[1]


def _is_told_as(text: Text, left: Noun, right: Noun, gap: Sequence[str]) -> bool:
    """Whether words between two phrases say that they are of one."""
    is_told = gap in COPULAS and _is_role_of(left, right)
    return is_told or _is_called(text, left, right, gap) or _is_task_of(left, right, gap)


def _is_task_of(left: Noun, right: Noun, gap: Sequence[str]) -> bool:
    """ "Minister for | State Security Grigor Tumanov |", "Head of | mission Ann Vey |": behind what its bearer has an office of."""
    is_called = belongs(left.head, "office noun") or is_among(left.head, "staff role")
    is_office = gap in (("for",), ("of",)) and is_called and not left.name and not left.plural
    task = right.words[: len(right.words) - len(right.name)]
    is_name = right.kind == "person" and len(right.name) > 1
    is_task = all(word[:1].isupper() for word in task) or (len(task) == 1 and task[0].islower())
    return is_office and is_name and bool(task) and is_task and not right.is_titled


def _is_called(text: Text, left: Noun, right: Noun, gap: Sequence[str]) -> bool:
    """ "A man called | Oren Tal |", "a group calling itself | the Ninth Hour |", "who goes by the name | Heron |"."""
    if not right.name or left.name or left.form == "pronoun" or left.end in text.cues:
        return False
    if tuple(word for word in gap if word not in (",", "who", "which")) in GOING_BY:
        return True
    is_one = left.determiner == "indefinite" or text.tags[left.end] == "VBN"
    return is_one and (tuple(gap) in CALLED or (len(gap) == 2 and gap[0] in CALLING and gap[1] in REFLEXIVES))


def _hosts(left: int, roots: Mapping[int, int]) -> tuple[int, ...]:
    """A phrase and those that it hangs on: "a lawyer for | the board | of | the port |"."""
    hosts = [left]
    while hosts[-1] in roots and len(hosts) < HOSTS:
        hosts.append(roots[hosts[-1]])
    return tuple(hosts)


def _is_age(gap: Sequence[str]) -> bool:
    """ "Ann Vey |, 34,| a driver"."""
    return len(gap) == 3 and gap[0] == gap[2] == "," and gap[1].isdigit()


def _is_trade(text: Text, noun: Noun, gap: Sequence[str]) -> bool:
    """ "His cousin |, shipping| agent Ann Vey": a word that a tagger takes for a verb, before what somebody does."""
    return (
        len(gap) == 2 and gap[0] == "," and text.tags[noun.first - 1] == "VBG" and noun.kind == "person" and bool(noun.before_name)
    )


def _join(left: int, right: int, commas: Mapping[int, int], links: Links) -> None:
    """Joins what "and" stands between, and the members of its list before it."""
    links.joint[right] = left
    while left in commas and left not in links.apposed:
        links.joint[left] = commas[left]
        left = commas[left]


def _neighbours(nouns: Sequence[Noun]) -> Iterator[tuple[int, int]]:
    """Each phrase that is no possessor with the next such in its sentence; ages are looked over."""
    before = -1
    for index, noun in enumerate(nouns):
        if noun.place == "owner" or noun.head.isdigit() or noun.form == "pronoun":
            if noun.head in REFLEXIVES and noun.form == "pronoun":
                continue  # "the attorney general | himself |, Jasper Coyle"
            is_partitive = noun.head in ("them", "us") and noun.place == "oblique"  # "one of | them |, Ann Vey,"
            if noun.form == "pronoun" and noun.place != "owner" and not is_partitive:
                before = index if noun.head in OPENING else -1 if noun.head not in ("who", "which") else before
            continue
        if before >= 0 and nouns[before].sentence == noun.sentence:
            yield before, index
        before = index


def _word(text: Text, index: int) -> str:
    return text.lowers[index] if index < len(text.lowers) else ""


def _appose(  # noqa: PLR0913 - two phrases and what is known of them
    text: Text, nouns: Sequence[Noun], hosts: tuple[int, ...], right: int, *, links: Links, source_starts: frozenset[int]
) -> None:
    """Links a phrase behind a comma to the one before it or one that that hangs on, best to the one that opens a source."""
    if _is_broken(text, nouns[hosts[0]].end, nouns[right].first):
        is_inside, order = False, hosts
    else:
        is_inside = nouns[right].first not in source_starts
        order = tuple(sorted(hosts, key=lambda host: nouns[host].first not in source_starts))
    for fits in (_can_be_same, _can_be_named):
        for host in order:
            if not (is_inside or nouns[right].name) and nouns[host].first not in source_starts:
                continue  # "The mayor met Tal, | the clerk | said"
            is_source = is_inside and nouns[host].first in source_starts
            if nouns[host].plural and _word(text, nouns[right].end) in JOINING:
                continue  # "the two firms, Strand and Vey"
            if fits(nouns[host], nouns[right], is_source) and (is_source or _closes(text, nouns, right)):
                links.apposed[right] = host
                return


def _is_broken(text: Text, start: int, end: int) -> bool:
    return any(index in text.breaks for index in range(start, end + 1))


def _can_be_same(left: Noun, right: Noun, is_source: bool) -> bool:  # noqa: FBT001 - one of two ways to fit
    """A name and a phrase that says what it is, of one sort and number; or two phrases for one person."""
    is_aside = is_source and not left.name and not right.name and right.determiner == "indefinite"
    sorts = (sort_of(left, speaks=is_source), sort_of(right, speaks=is_aside))
    if left.plural and right.kind == "organisation" and not left.name and left.determiner in ("definite", "possessive"):
        return True  # "the owners, Strand & Vey"
    if left.plural or right.plural or (left.name and right.name and not right.before_name):
        return False
    if left.name and right.name:
        return False
    if not left.name and not right.name:
        return sorts == ("person", "person") and right.determiner != "definite"
    named, other = (left, right) if left.name else (right, left)
    return sorts[0] == sorts[1] or _fits_open(sort_of(named, speaks=False), sort_of(other, speaks=False), named)


def _can_be_named(left: Noun, right: Noun, is_source: bool) -> bool:  # noqa: FBT001 - one of two ways to fit
    """ "The licensee, | Walter Prynne", "its manager, | Strand Shipping": a calling that no list holds, with the name behind it."""
    if left.name or left.plural or not right.name or left.form == "pronoun" or sort_of(right, speaks=False) == "thing":
        return False
    if is_evidence(left.head) or right.kind == "place":
        return False
    is_told = left.determiner in ("definite", "possessive") or left.head in ("one", "another", "second", "third", "fourth", "fifth")
    if is_source:
        return is_told or sort_of(left, speaks=True) == "person"
    is_full = right.is_titled or len(right.name) > 1
    known = sort_of(left, speaks=True)
    return is_told and is_full and (known == sort_of(right, speaks=True) or (known == "open" and right.is_titled))


def _fits_open(named: Sort, other: Sort, noun: Noun) -> bool:
    return named == "open" and other in ("person", "body") and (other == "body" or len(noun.name) > 1)


def _closes(text: Text, nouns: Sequence[Noun], right: int) -> bool:
    """Whether a comma or the sentence's end closes an apposition, with nothing but what hangs on it before."""
    pending = 0
    for index in range(nouns[right].end, min(nouns[right].end + ASIDE_WORDS, len(text.words))):
        word = text.lowers[index]
        if word in (",", ".", ";", ")", "–", "—", "”", '"'):
            return True
        if word in JOINING and nouns[right].name:
            return False
        if word in ("who", "that", "which", "whose"):
            pending += 1
        elif text.tags[index] in VERBS:
            if not pending:
                return False
            pending -= 1
    return False


def _is_role_of(left: Noun, right: Noun) -> bool:
    """ "Tal is | the mayor": what a copula says of a name."""
    return left.kind == "person" and not right.plural and not right.name and is_among(right.head, "person noun", "role noun")
