"""The frozen records of what several reports say together: actors, claims, positions, conflicts, derivations, origins.

As in `records`, spans are half-open, in code points of the text of the report they stand in, and ids name the records they hash.
The words are those of the glossary's second table in docs/concepts.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from sayso.records import Reason, SourceKind, Span

Side = Literal["for", "against", "withheld", "unclear"]
Tie = Literal["same", "about"]
ClaimRelation = Literal["narrower", "excludes", "related"]
ConflictRelation = Literal["contradicts", "doubts"]
DerivationKind = Literal["copies", "rewrites", "cites"]

# ---- actors -----------------------------------------------------------------------------------------------------


class Occurrence(NamedTuple):
    """One referent in one report: what an actor is made of."""

    report: str
    name: str
    """The referent, or the source's words where that is unresolved."""
    statements: tuple[str, ...]


class Merge(NamedTuple):
    """Why two occurrences are one actor: each is told by the first statement it makes, so that a person can undo it."""

    left: str
    right: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """One person, office or body under all its names."""

    id: str
    name: str
    """The fullest name, else the fullest description."""
    names: tuple[str, ...]
    """All that it is called, as written, the commonest first."""
    kind: SourceKind
    party: str | None
    statements: tuple[str, ...]
    merges: tuple[Merge, ...] = ()


# ---- claims -----------------------------------------------------------------------------------------------------


class ClaimMember(NamedTuple):
    """A proposition of a claim, and where its statement stands on it."""

    proposition: str
    statement: str
    side: Side
    tie: Tie


class Related(NamedTuple):
    """Another claim, and how this one stands to it: this one is `narrower`, excludes it, or may be the same."""

    relation: ClaimRelation
    claim: str


@dataclass(frozen=True, slots=True)
class Claim:
    """Propositions that say the same of the same."""

    id: str
    """Of the founding proposition: the one in the earliest report, ties by id."""
    wording: str
    """The clearest passage, quoted."""
    proposition: str
    """Whose words the wording is."""
    members: tuple[ClaimMember, ...]
    relations: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """The statements by which an actor or a party stands on one side of a claim."""

    claim: str
    holder: str
    """An actor's id, or a party."""
    side: Side
    statements: tuple[str, ...]
    """In the order they were said, as far as that is known."""
    since: date | None
    """The last day by which the first of them was said."""


@dataclass(frozen=True, slots=True)
class Reversal:
    """A holder said no to a claim and later yes, or the other way round."""

    claim: str
    holder: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    partial: bool
    """Whether what was granted or denied later is narrower than what was denied or granted before."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two statements whose propositions cannot both hold, or one that is brought against the other."""

    relation: ConflictRelation
    left: str
    right: str
    propositions: tuple[str, str]
    reasons: tuple[Reason, ...] = ()


# ---- reports and origins ----------------------------------------------------------------------------------------


class Shared(NamedTuple):
    """The same words in two reports."""

    here: Span
    """In the report that comes from the other."""
    there: Span


@dataclass(frozen=True, slots=True)
class Derivation:
    """A report that comes from another, with the evidence."""

    report: str
    source: str
    """The report it comes from."""
    kind: DerivationKind
    reasons: tuple[Reason, ...]
    shared: tuple[Shared, ...] = ()


class Leaf(NamedTuple):
    """Whose word a side rests on in the end."""

    source: str | None
    """As it is called; None where nobody is named."""
    actor: str | None
    statements: tuple[str, ...]
    entries: tuple[str, ...]
    """The reports that carried its words by their own work."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The leaves behind one side of a claim, and how many independent ones they are, from least to most."""

    claim: str
    side: Side
    least: int
    most: int
    leaves: tuple[Leaf, ...]
