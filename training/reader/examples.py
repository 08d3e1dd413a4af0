"""Texts to examples: what is known of a text, what the network sees of it, and what it should say of that."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from tokenizers import Tokenizer

from sayso.attribution.rules.reader import Rules
from sayso.evaluation.marked import Marked, Passage, read_passages
from sayso.extraction.dispatch import extract
from sayso.ids import capture_id, digest
from sayso.language.analysis import analyse
from sayso.language.chains import Integers
from sayso.language.pieces import Pieces, cut_pieces
from sayso.lexicon.words import is_in
from sayso.pipeline import NEVER_CAPTURED
from sayso.quotations import quotations_of
from sayso.records import Capture, MentionKind, Report, Span
from sayso.text import covers

MENTIONS: tuple[MentionKind, ...] = ("person", "organisation", "place", "role", "document")
"""The kinds of mentions, in the order of the network's tags."""
SPEECH = (
    *("other", "NN", "NNP", "IN", "DT", "JJ", ".", "NNS", ",", "PRP", "RB", "VBD", "VB", "VBZ", "TO", "CC", "VBG", "VBN", "VBP"),
    *("CD", "``", "''", "PRP$", "MD", "POS", ":", "WP", "NNPS", "WDT", "RP", "WRB", "JJR", "-LRB-", "-RRB-", "JJS", "RBR", "EX"),
    *("$", "RBS", "PDT", "UH", "FW", "WP$", "LS", "SYM", "#"),
)
"""The parts of speech, in the order of the network's tags; what is none of them is the first."""
UNKNOWN = "unknown"
"""A mention of which nothing is known: it teaches nothing."""
BY_RULES, BY_PEOPLE = 0.3, 1.0
"""How far an inner layer can be trusted: rules found it, or people marked it. The first is a guess."""
NAMED: dict[str, MentionKind] = {"PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place"}
"""The parses' names that are mentions."""
BEFORE_NOUN = frozenset(("DT", "JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "CD", "PRP$"))
"""Parts of speech that a noun phrase may hold before its head."""
WORDS = re.compile(r"<[^<>]*>")
"""Words of a passage in a line of facts: no fact stands in them."""
PARENT = re.compile(r"\| (?P<number>\d+ )?(?:.*\s)?(?P<parent>parent=\w+)")
"""A line of facts that tells a parent."""


Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of pieces."""


class Word(NamedTuple):
    """A word of an automatic parse, as the data has it; `head` is 1-based in its sentence, 0 for the root."""

    start: int
    end: int
    tag: str
    entity: str
    head: int
    relation: str


class Label(NamedTuple):
    """What stands at a span: a kind of mention, or a part of speech."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Gold:
    """A text and what is known of it; None where nothing is known."""

    text: str
    outer: tuple[Marked, ...]
    """The attributions told by the text itself."""
    inner: tuple[Marked, ...]
    """Those inside a content, and those that came through another source."""
    inner_weight: float
    """How far `inner` can be trusted, from 0 to 1."""
    mentions: tuple[Label, ...] | None = None
    speech: tuple[Label, ...] | None = None
    """A Penn Treebank tag for each token."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue, as first and last piece, both included, and what belongs to it."""

    first: int
    last: int
    source: Ranges
    content: Ranges
    weight: float
    """How far source and content can be trusted."""
    vector: int | None
    """The row of its content's vector among those of all articles; None where it has none."""


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A text as n pieces, with what should be said of each."""

    pieces: Pieces
    outer: tuple[Cue, ...]
    inner: tuple[Cue, ...]
    inner_weight: float
    mentions: Integers
    """(n,) tags; -1 where nothing is known."""
    speech: Integers
    """(n,) tags; -1 where nothing is known."""


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a data file, in its order."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from (json.loads(line) for line in file)


def gold_of(row: Mapping[str, Any]) -> Gold:
    """An article of PolNeAR: its first annotator by name, what the rules find inside the contents, and what its parses say."""
    text = row["text"]
    outer = tuple(_as_marked(one) for one in row["annotators"][min(row["annotators"])])
    sentences = [[Word(*word) for word in sentence] for sentence in row.get("sentences") or ()]
    return Gold(
        text,
        outer,
        tuple(_find_inner(text, outer)),
        BY_RULES,
        tuple(label for words in sentences for label in _mentions(text, words)) if sentences else None,
        tuple(Label(Span(word.start, word.end), word.tag) for words in sentences for word in words) if sentences else None,
    )


def read_golds(path: Path) -> Iterator[Gold]:
    """Passages that we marked ourselves: what has a parent is nested.

    "Two officials told the Courier that ..." is marked for the officials and, above them, for the Courier, with one cue for both;
    or the one above has no cue. Tags of pieces cannot tell such two apart, and PolNeAR has the one who speaks: the other is left
    out. Of the lines behind a passage only parents count: they may be labels of statements (bench/statements) just as well.
    """
    for passage in read_passages(keep_parents(path.read_text(encoding="utf-8"))):
        passed_on = frozenset(_passed_on(passage))
        kept = {number: marked for number, marked in passage.marked.items() if number not in passed_on}
        nested = {number for number in kept if _is_nested(passage, number, passed_on)}
        yield Gold(
            passage.text,
            tuple(marked for number, marked in kept.items() if number not in nested),
            tuple(marked for number, marked in kept.items() if number in nested),
            BY_PEOPLE,
        )


def keep_parents(marked: str) -> str:
    r"""A marked file whose lines of facts and of the report say nothing but parents.

    >>> keep_parents("=== a\n| report outlet=<The Wire>\n{source:He} left.\n| 1 act=deny party=<X> parent=2\n| 1 about <May> ..")
    '=== a\n{source:He} left.\n| 1 parent=2'
    """
    lines = ((line, PARENT.match(WORDS.sub("", line))) for line in marked.split("\n"))
    return "\n".join(
        f"| {told['number'] or ''}{told['parent']}" if told else line for line, told in lines if told or not line.startswith("| ")
    )


def example_of(gold: Gold, text: str, tokenizer: Tokenizer, first_vector: int | None = None) -> Example:
    """The example of a text that answers the gold's character for character.

    The outer contents have vectors in the rows from `first_vector` on; without it they have none.
    """
    report = report_of(text)
    pieces = cut_pieces(report, quotations_of(report), tokenizer)
    vectors = [None if first_vector is None else first_vector + number for number in range(len(gold.outer))]
    return Example(
        pieces,
        tuple(cue for one, vector in zip(gold.outer, vectors, strict=True) for cue in _cues(pieces, one, 1.0, vector)),
        tuple(cue for one in gold.inner for cue in _cues(pieces, one, gold.inner_weight, None)),
        gold.inner_weight,
        _mention_tags(pieces, gold.mentions),
        _speech_tags(pieces, gold.speech),
    )


def report_of(text: str) -> Report:
    """A text as the package reads it."""
    body = text.encode("utf-8", "surrogatepass")
    sha256 = digest(body)
    capture = Capture(capture_id("text:", sha256), "text:", body, sha256, "text/plain", "utf-8", NEVER_CAPTURED, "training")
    report, problems = extract(capture)
    if report is None:
        raise SystemExit(f"no report in a training text that begins {text[:60]!r}: {problems}")
    return report


def _as_marked(one: Mapping[str, Any]) -> Marked:
    return Marked(*(tuple(Span(start, end) for start, end in one[role]) for role in Marked._fields))


def _find_inner(text: str, outer: Sequence[Marked]) -> Iterator[Marked]:
    """Attributions that the rules find inside the contents people marked, apart from the cues people marked."""
    report = report_of(text)
    contents = [span for one in outer for span in one.content]
    cues = [span for one in outer for span in one.cue]
    for found in Rules().attribute(report, analyse(report)):
        if found.cue is None or found.content is None:
            continue
        cue = found.cue.spans[0]
        if covers(contents, cue) and not any(start < cue.end and cue.start < end for start, end in cues):
            yield Marked(found.source.spans if found.source else (), found.cue.spans, found.content.spans)


def _mentions(text: str, words: Sequence[Word]) -> Iterator[Label]:
    """A sentence's names, as its parse has them, and noun phrases whose head is a word for a role, a body or a document."""
    taken = [False] * len(words)
    for first, last, kind in _names(words):
        taken[first:last] = [True] * (last - first)
        yield Label(Span(words[first].start, words[last - 1].end), kind)
    for head, word in enumerate(words):
        noun = None if taken[head] else _noun_kind(text, word)
        if noun is None:
            continue
        first = head
        while first and not taken[first - 1] and words[first - 1].tag in BEFORE_NOUN:
            first -= 1
        taken[first : head + 1] = [True] * (head + 1 - first)
        yield Label(Span(words[first].start, word.end), noun)


def _names(words: Sequence[Word]) -> Iterator[tuple[int, int, MentionKind]]:
    """The names of a sentence: half-open range of words, and kind."""
    for entity, run in groupby(range(len(words)), key=lambda at: words[at].entity):
        places = tuple(run)
        if entity in NAMED:
            yield places[0], places[-1] + 1, NAMED[entity]


def _noun_kind(text: str, word: Word) -> MentionKind | None:
    """Which mention a word is the head of, if it is a noun and heads its phrase."""
    if not word.tag.startswith("NN") or word.relation in ("compound", "nn", "dep"):
        return None
    noun = text[word.start : word.end].lower()
    if is_in(noun, "document noun"):
        return "document"
    if is_in(noun, "office noun", "group noun", "unnamed noun"):
        return "role"
    return "organisation" if is_in(noun, "body noun") else None


def _passed_on(passage: Passage) -> Iterator[int]:
    """The numbers of those through whom another only came: without a cue, or with that of the other."""
    for number, marked in passage.marked.items():
        parent = passage.parent(number)
        above = None if parent is None else passage.marked.get(parent)
        if parent is not None and above is not None and (not above.cue or set(above.cue) & set(marked.cue)):
            yield parent


def _is_nested(passage: Passage, number: int, passed_on: frozenset[int]) -> bool:
    """Whether an attribution has a parent, those left out that it only came through."""
    parent = passage.parent(number)
    while parent is not None and parent in passed_on:
        parent = passage.parent(parent)
    return parent is not None


def _cues(pieces: Pieces, one: Marked, weight: float, vector: int | None) -> Iterator[Cue]:
    """The cue of a marked attribution, if it has one; of one in several stretches the first counts."""
    for first, last in _ranges(pieces, one.cue[:1]):
        yield Cue(first, last - 1, _ranges(pieces, one.source), _ranges(pieces, one.content), weight, vector)


def _mention_tags(pieces: Pieces, mentions: Sequence[Label] | None) -> Integers:
    if mentions is None:
        return np.full(len(pieces.ids), -1)
    tags = np.zeros(len(pieces.ids), np.int64)
    for span, kind in mentions:
        inside = -1 if kind == UNKNOWN else 2 * MENTIONS.index(kind) + 2
        for first, last in _ranges(pieces, [span]):
            tags[first:last] = inside
            tags[first] = max(inside - 1, -1)
    return tags


def _speech_tags(pieces: Pieces, speech: Sequence[Label] | None) -> Integers:
    tags = np.full(len(pieces.ids), -1)
    for span, tag in speech or ():
        for first, last in _ranges(pieces, [span]):
            tags[first:last] = SPEECH.index(tag) if tag in SPEECH else 0
    return tags


def _ranges(pieces: Pieces, spans: Sequence[Span]) -> Ranges:
    """The pieces that overlap each span; a span that meets none is left out."""
    firsts = [int(np.searchsorted(pieces.spans[:, 1], span.start, side="right")) for span in spans]
    lasts = [int(np.searchsorted(pieces.spans[:, 0], span.end, side="left")) for span in spans]
    return tuple((first, last) for first, last in zip(firsts, lasts, strict=True) if first < last)
