"""The frozen records that every stage takes and gives, and how their ids are made.

Spans are half-open, in Unicode code points of `Report.text`. Tuples are empty, never None, for "none of them";
None means the text does not say. The words are those of the glossary in docs/concepts.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple, get_args

BlockKind = Literal["headline", "date line", "byline", "subhead", "paragraph", "quotation", "boilerplate"]
MentionKind = Literal["person", "organisation", "place", "role", "document"]
Form = Literal["direct", "mixed", "indirect", "own"]
Act = Literal[
    "assert", "accuse", "admit", "confirm", "find", "promise", "warn", "demand", "ask", "deny", "dispute", "decline", "retract"
]
Stance = Literal["asserts", "denies", "doubts", "withholds", "none"]
Actuality = Literal["actual", "hypothetical", "future", "asked", "ordered", "not_said"]
SourceKind = Literal["person", "office", "body", "group", "unnamed", "outlet", "document", "object"]
Level = Literal["error", "warning"]
Relation = Literal["less", "more", "same"]

ACTS: tuple[Act, ...] = get_args(Act)
ACTUALITIES: tuple[Actuality, ...] = get_args(Actuality)

# fmt: off
STANCE_OF: dict[Act, Stance] = {
    "assert": "asserts", "accuse": "asserts", "admit": "asserts", "confirm": "asserts", "find": "asserts",
    "promise": "asserts", "warn": "asserts", "demand": "none", "ask": "none", "deny": "denies",
    "dispute": "doubts", "decline": "withholds", "retract": "denies",
}
# fmt: on
"""What an act does to the content it is made with; the act's stance has this one home."""

MACHINE = "machine"
"""The value of `Statement.by` for what was computed; anything else names a person."""


class Span(NamedTuple):
    """Code points `start` to `end` of a report's text, `end` not included."""

    start: int
    end: int


class Segment(NamedTuple):
    """`length` code points at `target` in a derived text, made from `size` code points at `origin` in another.

    Where length and size are the same the characters answer one to one; where not (a character reference such as
    `&rsquo;`), the stretch answers only as a whole.
    """

    target: int
    length: int
    origin: int
    size: int


class Event(NamedTuple):
    """Something that happened from the first to the last day, both included, by the words a report may call it: "the embargo"."""

    words: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the user says of a report; it outranks what the report's own bytes say."""

    outlet: str | None = None
    published: date | None = None
    title: str | None = None
    byline: str | None = None
    events: tuple[Event, ...] = ()
    """What happened when, for words such as "before the embargo"."""


@dataclass(frozen=True, slots=True)
class Capture:
    """Bytes as they came from an address; never changed."""

    id: str
    address: str
    body: bytes
    sha256: str
    media_type: str
    charset: str | None
    """The character set the transport declared; None where it declared none."""
    captured: datetime
    """When the bytes came, in UTC."""
    tool: str
    """The program and version that took them, such as `sayso 0.1.0`."""
    particulars: Particulars = Particulars()


@dataclass(frozen=True, slots=True)
class Time:
    """An interval of inclusive days with the words it came from; an open end is None."""

    earliest: date | None
    latest: date | None
    text: str
    basis: str
    """What the words were resolved against, or which mark-up gave them."""
    span: Span | None = None
    """Where the words stand; None where they stand in no report text (mark-up, the user)."""


class Place(NamedTuple):
    """Where something stands in a document of pages: the page, from 1, and a box in points from its upper left."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


class Block(NamedTuple):
    """A stretch of a report's text and what it is there."""

    kind: BlockKind
    span: Span
    places: tuple[Place, ...] = ()
    """In a document of pages, where it is printed: several where it goes on in another column or page."""


@dataclass(frozen=True, slots=True)
class Report:
    """A text layer of a capture."""

    id: str
    capture: str
    address: str
    sha256: str
    media_type: str
    text: str
    blocks: tuple[Block, ...]
    """In the order of the text, apart from each other; characters in no block are white space."""
    extractor: str
    """The extractor, its version and settings: another extraction is another text."""
    charset: str
    """The character set the capture's bytes were decoded with."""
    origins: tuple[Segment, ...]
    """Where the text stands in the decoded capture, in the order of the text; characters in no segment stand nowhere in it."""
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: Time | None = None
    language: str | None = None
    """ISO 639-1; None where it is not known."""
    times: tuple[Time, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with the input, as data."""

    level: Level
    stage: str
    message: str
    report: str | None = None
    span: Span | None = None


# ---- analysis: what the language stage finds --------------------------------------------------------------------


class Token(NamedTuple):
    """A word, number or single mark; white space is no token."""

    start: int
    end: int
    text: str


class Sentence(NamedTuple):
    """`span` in the text, and the half-open range of its tokens in `Analysis.tokens`."""

    span: Span
    first: int
    last: int
    block: int
    """The index of its block in `Report.blocks`."""


class Mention(NamedTuple):
    """Words that stand for a person, a body, a place or the like."""

    span: Span
    kind: MentionKind


class Stretch(NamedTuple):
    """A piece of source or content, and how much likelier the network holds it to be that than nothing: the log of the odds."""

    span: Span
    margin: float


class Finding(NamedTuple):
    """A cue with its source and content, as the trained network tags them."""

    source: tuple[Stretch, ...]
    cue: Span
    content: tuple[Stretch, ...]
    nested: bool
    """Whether it is told by another source than the report: inside a content, or through a further source."""
    score: float
    """How likely the cue is, in the network's own judgement: from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """Tokens, sentences, and what the network found, in the order of the text. Sentences do not cross blocks."""

    report: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    speech: tuple[str, ...] = ()
    """The part of speech (Penn Treebank) of each token, empty where none was found; no entries where no network read the report."""
    mentions: tuple[Mention, ...] = ()
    findings: tuple[Finding, ...] = ()
    leanings: tuple[tuple[float, ...], ...] = ()
    """How each token leans to the acts, in the order of `ACTS`, and to none, as the network sees it; empty where it saw none."""


# ---- statements -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """One role of an attribution: its pieces in the order of the text, and their words joined by ` … `."""

    spans: tuple[Span, ...]
    text: str


class Reason(NamedTuple):
    """Why something was decided: shown to people beside the score."""

    feature: str
    value: str
    weight: float


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source, cue and content as found, before statements split or turn them."""

    id: str
    report: str
    form: Form
    source: Part | None
    cue: Part | None
    content: Part | None
    parent: str | None = None
    """The id of the attribution whose content this one stands in, or through which it came."""
    score: float | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """One of the sources of a joint source."""

    text: str
    spans: tuple[Span, ...]
    referent: str | None = None
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Who or what a text ascribes content to, as written beside the cue."""

    spans: tuple[Span, ...]
    text: str
    kind: SourceKind
    referent: str | None = None
    """Whom the words stand for in this report; None where that is unresolved."""
    party: str | None = None
    """ISO 3166-1 alpha-3 code or an organisation's name."""
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A closed interval with a unit; an open end is None. Where words compare, both ends are open and `relation` says how."""

    text: str
    span: Span
    low: float | None
    high: float | None
    unit: str | None
    """What is counted, as written, with its modifiers; None where the number stands alone."""
    relation: Relation | None = None
    """How it compares: `less` in "smaller than the previous one"."""


@dataclass(frozen=True, slots=True)
class Proposition:
    """A part of a statement's content that can be denied alone."""

    id: str
    spans: tuple[Span, ...]
    negated: bool = False
    about: tuple[Time, ...] = ()
    quantities: tuple[Quantity, ...] = ()


class Link(NamedTuple):
    """One step of a chain: a statement (None for the outlet) and whose word it is (None where nobody is named)."""

    statement: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class Statement:
    """An attribution and what it means; or, with form `own`, what the report says in its own voice."""

    id: str
    report: str
    form: Form
    act: Act
    actuality: Actuality
    source: Source | None
    cue: Part | None
    content: Part | None
    parent: str | None = None
    restates: str | None = None
    chain: tuple[Link, ...] = ()
    said: Time | None = None
    propositions: tuple[Proposition, ...] = ()
    hedges: tuple[Part, ...] = ()
    medium: Part | None = None
    addressee: Part | None = None
    by: str = MACHINE
    score: float | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def stance(self) -> Stance:
        """What the act does to the content."""
        return STANCE_OF[self.act]

    @property
    def about(self) -> tuple[Time, ...]:
        """The times of all its propositions."""
        return tuple(time for proposition in self.propositions for time in proposition.about)

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities of all its propositions."""
        return tuple(quantity for proposition in self.propositions for quantity in proposition.quantities)


class Unread(NamedTuple):
    """A quotation, or a word that can be a cue, which no attributed statement covers."""

    kind: Literal["quotation", "cue"]
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one report gave."""

    report: Report
    attributions: tuple[Attribution, ...] = ()
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A person's decision on one field of one record; only ever added or withdrawn."""

    id: str
    target: str
    field: str
    value: str
    by: str
    at: datetime
    """When it was made, in UTC."""
    exact: str
    """The quoted words it is about, so that it can be placed again when the report is read anew."""
    prefix: str
    suffix: str
    address: str
    """Of the capture it was made on, with its SHA-256: two people exchange judgements by these."""
    sha256: str
    place: Span | None = None
    """Where the quoted words stand in the decoded capture; None where they stand nowhere in it."""
    withdrawn: datetime | None = None
