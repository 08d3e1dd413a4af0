"""Whom each report speaks of as a source: one occurrence for each referent of each report, and what tells it from others."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from sayso.lexicon.people import belongs, is_among, singular
from sayso.lexicon.states import find_state
from sayso.lexicon.words import is_in
from sayso.linking.names import alike, before_what_hangs, kernel, noun_of, parts_of, plain, sound, stem, words_of
from sayso.records import Report, Source, SourceKind, Statement

Sort = Literal["state", "person", "body", "outlet", "office", "group", "unnamed", "thing"]
"""By which rules an occurrence is compared: named people, bodies, outlets; roles without a name; groups, the unnamed, things."""

CLAUSE = re.compile(r"\b(?:who|whose|whom|which|that|from|after|since|because|when|where|speaking)\b.*|\([^)]*\)", re.DOTALL)
"""What is told of somebody beyond what he is: "a lorry driver | who was pulled from the water by the coast guard"."""
AS = re.compile(r"\bwho\b.*?\bas (?P<role>.+?)(?=\s+(?:last|this|next|earlier|yesterday|in|on)\b|$)", re.DOTALL)
"""A role in such a clause: "who succeeded Quist as | Treasury secretary"."""
TAKEN = re.compile(
    r"\bwho (?:has |had )?(?:took|takes|taken|assumed|holds) (?:over )?the (?P<role>(?:chair|post|office|role) (?:of|as) .+)",
    re.DOTALL,
)
"""The same: "who took the | chair of the Harbour Board"."""
OTHERS = re.compile(r"(?<= of )(?:the )?[A-Z][\w-]*['’]s? ")
"""Whose the body is that an office is of: "the chairman of | Korvany's | Harbour Board"."""
BODY = re.compile(r"(?:the|its) (?P<noun>[a-z]+)['’]s ", re.IGNORECASE)
LIKE = re.compile(r"\b[a-z]+-[a-z]*ed\b ?")
PASSING = frozenset({"new", "present", "current", "there", "here", "affair"})
"""Words that tell nothing of an office."""
GENDER = re.compile(r"(?<=[a-z]{3})(?:man|woman|person)$")
"""By which one role is called in two ways: "spokesman", "spokeswoman"."""
GOVERNMENTS = frozenset({"government", "governments", "authorities", "state", "regime", "administration"})


@dataclass(frozen=True)
class Occurrence:
    """A referent of one report."""

    report: str
    published: date | None
    name: str
    """The referent, else the source's own words."""
    sort: Sort
    kind: SourceKind
    party: str | None
    texts: tuple[str, ...]
    """The source as written, at each of its statements."""
    statements: tuple[str, ...]
    """In the order of the text; the first names the occurrence."""

    @property
    def id(self) -> str:
        """The first statement it makes."""
        return self.statements[0]

    @cached_property
    def role(self) -> frozenset[str]:
        """The words that say what somebody is, without names and parties: of "Iran's foreign minister X" foreign, minister."""
        own = set(map(plain, words_of(self.name))) if self.sort == "person" else set()
        found: set[str] = set()
        for text in (self._without_body(CLAUSE.sub("", self.name)),) if self.sort == "office" else self.descriptions:
            for word in words_of(OTHERS.sub("", text)):
                bare = singular(plain(word))
                if (
                    plain(word) not in own
                    and bare not in PASSING
                    and not find_state(word)
                    and not is_in(bare, "preposition", "determiner", "conjunction", "pronoun")
                ):
                    found.add(GENDER.sub("", bare))
        roles = {word for word in found if is_role(word)}
        return frozenset(found) if roles else frozenset()

    def _without_body(self, text: str) -> str:
        """ "The firm's | red-faced | spokeswoman": the body that the party tells, and what she is like, are no part of a role."""
        body = BODY.match(text)
        if body is not None and self.party is not None and is_among(body["noun"], "company noun", "organisation noun"):
            text = text[body.end() :]
        return LIKE.sub("", text)

    @cached_property
    def heads(self) -> frozenset[str]:
        """The nouns that its descriptions hang on: of "Kasper Jendry, a coast guard spokesman" spokesman."""
        return frozenset(GENDER.sub("", head) for head in self._callings)

    @cached_property
    def genders(self) -> frozenset[str]:
        """What such nouns tell of: "woman" for a spokeswoman; nothing for a spokesperson."""
        found = (GENDER.search(head) for head in self._callings)
        return frozenset(one[0] for one in found if one and one[0] != "person")

    @cached_property
    def _callings(self) -> frozenset[str]:
        own = {plain(word) for word in words_of(self.name)} if self.sort == "person" else set()
        return frozenset(head for text in self.descriptions for piece in text.split(",") if (head := _head(piece, own)))

    @property
    def descriptions(self) -> Iterator[str]:
        """What it is called and what it is told to be, without what is told of it besides."""
        for text in self.texts:
            yield CLAUSE.sub("", text)
            if found := AS.search(text) or TAKEN.search(text):
                yield CLAUSE.sub("", found["role"])

    @cached_property
    def owner(self) -> str | None:
        """The party as it is compared: the code of a state, or the kernel of a name."""
        return party_key(self.party)

    @cached_property
    def stated(self) -> str | None:
        """The party that is sure: of a state that the list knows, or one that stands, as a name, in what it is called.

        A body that only stands for itself has none, nor has "the minister" whose country a reader took from the place line.
        """
        if self.owner is None or self.party is None or self.owner == " ".join(sorted(kernel(self.name))):
            return None
        if self.owner.isupper():
            return self.owner
        if not any(word[:1].isupper() for word in words_of(self.party)):
            return None  # "the | port | director"
        told = {word for text in (self.name, *self.texts) for word in kernel(text)}
        is_told = any(alike(word, other) for word in self.owner.split() for other in told)
        return self.owner if is_told else None


def disagree(left: Occurrence, right: Occurrence) -> bool:
    """Whether two surely speak for somebody, and not for the same under some spelling."""
    return left.stated is not None and right.stated is not None and not parties_agree(left.stated, right.stated)


def parties_agree(left: str | None, right: str | None) -> bool:
    """Whether two parties, as they are compared, have a word in common, or spellings of one."""
    if left is None or right is None:
        return False
    return left == right or any(
        one == other or (not one.isupper() and not other.isupper() and alike(one, other))
        for one in left.split()
        for other in right.split()
    )


def is_role(word: str) -> bool:
    """Whether a word, as a role has it, says what somebody is: "minister", "spokes"."""
    return any(is_among(f"{word}{ending}", "role noun", "person noun", "speaking role") for ending in ("", "man", "woman"))


def _head(piece: str, own: Container[str]) -> str | None:
    """The last word of a description before what hangs on it and before the name it stands by."""
    found: str | None = None
    for word in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", re.sub(r"['’]s\b", "", piece)):
        if found is not None and is_in(word.lower(), "preposition", "relative"):
            return found
        if plain(word) in own:
            if found is not None:
                return found
            continue
        if word.lower() not in PASSING and not is_in(
            word.lower(), "determiner", "conjunction", "pronoun", "relative", "preposition"
        ):
            found = singular(plain(word))
    return found


def party_key(party: str | None) -> str | None:
    """A party as it is compared over reports.

    >>> party_key("Korvany") == party_key("the Korvan"), party_key("IRN")
    (True, 'IRN')
    """
    if party is None:
        return None
    if len(party) == 3 and party.isupper():
        return party
    state = find_state(party)
    words = kernel(party) - GOVERNMENTS - {stem(word) for word in GOVERNMENTS}
    return state.code if state else " ".join(sorted(words)) or None


def occurrences(report: Report, statements: Sequence[Statement]) -> tuple[Occurrence, ...]:
    """The sources of a report's attributed statements, each referent once, in the order in which they first speak."""
    groups: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.source is not None and statement.form != "own":
            groups[_key(statement, statement.source)].append(statement)
    return tuple(_occurrence(report, group) for group in groups.values())


def _key(statement: Statement, source: Source) -> tuple[str, ...]:
    if source.referent is None:
        return ("unresolved", statement.id)
    return ("referent", " ".join(words_of(source.referent)).casefold())


def _occurrence(report: Report, statements: Sequence[Statement]) -> Occurrence:
    sources = [statement.source for statement in statements if statement.source]
    name = sources[0].referent or sources[0].text
    kinds = [source.kind for source in sources]
    kind = max(kinds, key=lambda one: (kinds.count(one), -kinds.index(one)))
    parties = [source.party for source in sources if source.party]
    party = max(parties, key=lambda one: (parties.count(one), -parties.index(one))) if parties else None
    return Occurrence(
        report=report.id,
        published=report.published.latest if report.published else None,
        name=name,
        sort=_sort(name, kind, party, sources[0]),
        kind=kind,
        party=party,
        texts=tuple(dict.fromkeys(source.text for source in sources)),
        statements=tuple(statement.id for statement in statements),
    )


def _sort(name: str, kind: SourceKind, party: str | None, source: Source) -> Sort:
    words = words_of(name)
    is_named = bool(words) and any(word[:1].isupper() for word in words) and not source.text.casefold().startswith(("a ", "an "))
    if kind == "outlet":
        return "outlet"
    if kind in ("document", "object"):
        return "thing"
    if source.referent is None:
        return "unnamed"
    if kind == "unnamed":
        return _unnamed_sort(name, party)
    if source.members:
        return "group"
    if names_state(name, party):
        return "state"
    if kind == "person":
        return "person" if is_named and before_what_hangs(name)[-1][:1].isupper() else "office"
    if kind == "office":
        return "office"
    if kind == "body":
        return "body"
    return "group"


def _unnamed_sort(name: str, party: str | None) -> Sort:
    """A body or an office that is called by no name of its own is known by its description: "the bank's chief executive"."""
    words, noun = before_what_hangs(name), noun_of(name)
    if is_among(noun, "organisation noun", "company noun", "institution noun") and words_of(name)[0][:1].isupper():
        return "body"
    is_definite = name.lower().startswith("the ") or re.match(r"[^,]*['’]s?\s", name) is not None
    last = [singular(plain(word)) for word in words[-2:]]  # "chief executive"
    is_calling = any(is_among(word, "role noun", "person noun", "chair noun") for word in last)
    is_held = not belongs(noun, "unnamed noun") or (len(last) > 1 and is_among(last[0], "role noun", "chair noun"))
    is_one = is_calling and is_held and plain(words[-1]) == noun
    return "office" if party and is_definite and is_one else "unnamed"


def names_state(name: str, party: str | None) -> bool:
    """Whether a name is a state's, or its government's: "Tehran", "the Iranian government", "Korvany"."""
    state = find_state(name)
    if state is not None:
        return True
    words = [word for word in words_of(name) if plain(word) not in GOVERNMENTS]
    if not words or len(words) > 2:
        return False
    rest = " ".join(words)
    return find_state(rest) is not None or (
        party is not None and len(words) < len(words_of(name)) and party_key(rest) == party_key(party)
    )


def keys(occurrence: Occurrence) -> Iterator[str]:
    """What occurrences must share to be compared: each names who could be meant."""
    whole = [plain(word) for word in words_of(occurrence.name)]
    if len(whole) > 1 and occurrence.sort != "unnamed":
        yield f"name {' '.join(whole)}"
    match occurrence.sort:
        case "state":
            yield f"state {party_key(_without_government(occurrence.name)) or occurrence.owner}"
        case "person":
            yield f"person {sound(parts_of(occurrence.name)[1])}"
            yield from _roles(occurrence)
        case "office" | "group":
            yield f"{occurrence.sort} {' '.join(sorted(kernel(occurrence.name)))}"
            yield from _roles(occurrence)
            yield from _words(occurrence)
        case "body" | "outlet":
            yield from _words(occurrence)
            if short := "".join(word[0] for word in words_of(occurrence.name) if word[:1].isupper()).lower():
                yield f"body {short}"
            if occurrence.sort == "body" and names_like_state(occurrence):
                yield f"state {party_key(occurrence.name)}"
        case "thing":
            yield f"thing {' '.join(sorted(kernel(occurrence.name)))}"
        case "unnamed":
            return


def _words(occurrence: Occurrence) -> Iterator[str]:
    return (f"body {word}" for word in sorted(kernel(occurrence.name)))


def names_like_state(occurrence: Occurrence) -> bool:
    """Whether a body may be a state that no list knows: one capitalised word, its own party."""
    words = words_of(occurrence.name)
    return len(words) == 1 and words[0][:1].isupper() and party_key(occurrence.name) == occurrence.owner


def _roles(occurrence: Occurrence) -> Iterator[str]:
    yield from (f"role {word}" for word in sorted(occurrence.role) if is_role(word))


def _without_government(name: str) -> str:
    return " ".join(word for word in words_of(name) if plain(word) not in GOVERNMENTS) or name
