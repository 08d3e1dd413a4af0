"""Articles to examples: what the network sees of a text, and what it should say of it."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from sayso.attribution.rules.reader import Rules
from sayso.evaluation.marked import read_passages
from sayso.extraction.dispatch import extract
from sayso.language.analysis import analyse
from sayso.language.pieces import Pieces, cut_pieces
from sayso.lexicon.words import is_in
from sayso.pipeline import NEVER_CAPTURED
from sayso.quotations import quotations_of
from sayso.ids import capture_id, digest
from sayso.records import Capture, Report

ROLES = ("source", "content")
MENTIONS = ("person", "organisation", "place", "role", "document")
UNKNOWN = "unknown"
"""A mention of which nothing is known: it teaches nothing."""
NAMED = {"PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place"}
SPEECH = tuple(
    "other NN NNP IN DT JJ . NNS , PRP RB VBD VB VBZ TO CC VBG VBN VBP CD `` '' PRP$ MD POS : WP NNPS WDT RP WRB JJR "
    "-LRB- -RRB- JJS RBR EX $ RBS PDT UH FW WP$ LS SYM #".split()
)

Ranges = list[tuple[int, int]]


@dataclass(frozen=True)
class Gold:
    """What is known of a text, in code points."""

    id: str
    text: str
    outer: list[dict[str, Ranges]]
    inner: list[dict[str, Ranges]]
    mentions: list[tuple[int, int, str]] | None
    speech: list[tuple[int, int, int]] | None
    inner_weight: float = 0.3
    """How far the inner layer can be trusted: rules made it, or people did (1)."""


@dataclass(frozen=True)
class Cue:
    """A cue, as first and last piece, both included, with the half-open pieces of its roles."""

    first: int
    last: int
    roles: dict[str, Ranges]
    weight: float
    content: int = -1
    """Which content it has among all, for its vector."""


@dataclass(frozen=True)
class Example:
    """A text as pieces with what should be said of each."""

    pieces: Pieces
    outer: list[Cue]
    inner: list[Cue]
    mentions: np.ndarray
    """(n,) tags; -1 where not known."""
    speech: np.ndarray
    inner_weight: float
    outer_weight: float = field(default=1.0)


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a data file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from (json.loads(line) for line in file)


def report_of(text: str) -> Report:
    """A text as the package reads it."""
    body = text.encode("utf-8", "surrogatepass")
    sha256 = digest(body)
    capture = Capture(capture_id("text:", sha256), "text:", body, sha256, "text/plain", "utf-8", NEVER_CAPTURED, "training")
    report, problems = extract(capture)
    if report is None:
        raise SystemExit(f"no report in a training text: {problems}")
    return report


def gold_of(row: dict[str, Any]) -> Gold:
    """An article of PolNeAR: its first annotator by name, what rules find inside the contents, and what its parses say."""
    chosen = row["annotators"][min(row["annotators"])]
    outer = [{role: [(start, end) for start, end in one[role]] for role in ("source", "cue", "content")} for one in chosen]
    sentences = row.get("sentences")
    return Gold(
        row["id"],
        row["text"],
        outer,
        list(_nested(row["text"], outer)),
        list(_mentions(row["text"], sentences)) if sentences else None,
        [(token[0], token[1], SPEECH.index(token[2]) if token[2] in SPEECH else 0) for one in sentences for token in one]
        if sentences
        else None,
    )


def golds_of_passages(path: Path) -> Iterator[Gold]:
    """Our own marked passages: what has a parent is nested.

    Where two share their cue ("two officials told the Courier that ...", marked for the officials and, above them, for the Courier), or the
    one above has none, a tag a piece cannot tell them apart, and PolNeAR has the one who speaks: the other is left out.
    """
    for passage in read_passages(path.read_text(encoding="utf-8")):
        passed_on = {
            parent
            for number, marked in passage.marked.items()
            if (parent := passage.parent(number)) in passage.marked
            and (not passage.marked[parent].cue or set(marked.cue) & set(passage.marked[parent].cue))
        }
        layers: tuple[list[dict[str, Ranges]], list[dict[str, Ranges]]] = ([], [])
        for number, marked in passage.marked.items():
            parent = passage.parent(number)
            while parent in passed_on:
                parent = passage.parent(parent)
            if number not in passed_on:
                spans = {
                    role: [(span.start, span.end) for span in found]
                    for role, found in zip(("source", "cue", "content"), marked, strict=True)
                }
                layers[parent is not None].append(spans)
        yield Gold(passage.name, passage.text, layers[0], layers[1], None, None, 1.0)


def _nested(text: str, outer: list[dict[str, Ranges]]) -> Iterator[dict[str, Ranges]]:
    """Attributions that the rules find inside the contents people marked."""
    report = report_of(text)
    contents = [span for one in outer for span in one["content"]]
    cues = [span for one in outer for span in one["cue"]]
    for found in Rules().attribute(report, analyse(report)):
        if found.cue is None or found.content is None:
            continue
        start, end = found.cue.spans[0]
        held = any(first <= start and end <= last for first, last in contents)
        if held and not any(first < end and start < last for first, last in cues):
            parts = {"source": found.source, "cue": found.cue, "content": found.content}
            yield {role: [(span.start, span.end) for span in part.spans] if part else [] for role, part in parts.items()}


def _mentions(text: str, sentences: list[list[list[Any]]]) -> Iterator[tuple[int, int, str]]:
    """Names as the parses have them, and noun phrases whose head is a word for a role, a body or a document."""
    for tokens in sentences:
        taken = [False] * len(tokens)
        at = 0
        while at < len(tokens):
            kind, start = tokens[at][3], at
            while at < len(tokens) and tokens[at][3] == kind:
                at += 1
            if kind in NAMED:
                taken[start:at] = [True] * (at - start)
                yield tokens[start][0], tokens[at - 1][1], NAMED[kind]
        for index, token in enumerate(tokens):
            kind = _noun_kind(text[token[0] : token[1]].lower(), token[2], token[5])
            if kind is None or taken[index]:
                continue
            first = index
            while (
                first
                and not taken[first - 1]
                and tokens[first - 1][2] in ("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "VBN", "CD", "PRP$", "JJS")
            ):
                first -= 1
            taken[first : index + 1] = [True] * (index + 1 - first)
            yield tokens[first][0], token[1], kind


def _noun_kind(word: str, speech: str, relation: str) -> str | None:
    if not speech.startswith("NN") or relation in ("compound", "nn", "dep"):
        return None
    if is_in(word, "document noun"):
        return "document"
    if is_in(word, "office noun", "group noun", "unnamed noun"):
        return "role"
    return "organisation" if is_in(word, "body noun") else None


TYPOGRAPHY = (
    str.maketrans("“”‘’", "\"\"''"),
    str.maketrans({"“": "‘", "”": "’"}),
    str.maketrans("“”", "«»"),
    str.maketrans({"“": "'", "”": "'", "‘": "'", "’": "'"}),
)


def vary(text: str, chance: random.Random) -> str:
    """The text as another outlet might set it, character for character: other marks, marks lost, capitals."""
    if chance.random() < 0.25:
        text = text.translate(chance.choice(TYPOGRAPHY))
    draw = chance.random()
    if draw < 0.06:
        share = chance.choice((0.1, 0.3, 1.0))
        text = "".join(" " if one in '“”"«»' and chance.random() < share else one for one in text)
    draw = chance.random()
    if draw < 0.1:
        head = text.find("\n")
        text = _same_length(text[: max(head, 0)], str.upper) + text[max(head, 0) :]
    elif draw < 0.12:
        text = _same_length(text, str.upper)
    elif draw < 0.13:
        text = _same_length(text, str.lower)
    return text


def _same_length(text: str, change: Any) -> str:
    changed = "".join(change(one) if len(change(one)) == 1 else one for one in text)
    return changed


def example_of(gold: Gold, text: str, tokenizer: Tokenizer, first_content: int = -1) -> Example:
    """The example of a text that stands for the gold one character for character; contents are counted from `first_content`."""
    report = report_of(text)
    pieces = cut_pieces(report, quotations_of(report), tokenizer)
    outer = [
        cue
        for number, one in enumerate(gold.outer)
        for cue in _cues(pieces, one, 1.0, first_content + number if first_content >= 0 else -1)
    ]
    inner = [cue for one in gold.inner for cue in _cues(pieces, one, gold.inner_weight, -1)]
    return Example(pieces, outer, inner, _mention_tags(pieces, gold.mentions), _speech_tags(pieces, gold.speech), gold.inner_weight)


def _cues(pieces: Pieces, one: dict[str, Ranges], weight: float, content: int) -> Iterator[Cue]:
    if not one["cue"]:
        return
    first, last = pieces_in(pieces.spans, one["cue"][0])
    if first < last:
        roles = {role: [found for span in one[role] if (found := pieces_in(pieces.spans, span))[0] < found[1]] for role in ROLES}
        yield Cue(first, last - 1, roles, weight, content)


def _mention_tags(pieces: Pieces, mentions: list[tuple[int, int, str]] | None) -> np.ndarray:
    if mentions is None:
        return np.full(len(pieces.ids), -1)
    tags = np.zeros(len(pieces.ids), np.int64)
    for start, end, kind in mentions:
        first, last = pieces_in(pieces.spans, (start, end))
        tags[first:last] = -1 if kind == UNKNOWN else 2 * MENTIONS.index(kind) + 2
        if first < last and kind != UNKNOWN:
            tags[first] -= 1
    return tags


def _speech_tags(pieces: Pieces, speech: list[tuple[int, int, int]] | None) -> np.ndarray:
    tags = np.full(len(pieces.ids), -1)
    for start, end, tag in speech or ():
        first, last = pieces_in(pieces.spans, (start, end))
        tags[first:last] = tag
    return tags


def pieces_in(spans: np.ndarray, span: tuple[int, int]) -> tuple[int, int]:
    """The half-open range of pieces that overlap a span."""
    first = int(np.searchsorted(spans[:, 1], span[0], side="right"))
    last = int(np.searchsorted(spans[:, 0], span[1], side="left"))
    return first, max(first, last)
