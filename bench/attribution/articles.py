"""Articles with marked attributions, and prediction files, as records. Standard library only: the peers import it, too."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

Spans = tuple[tuple[int, int], ...]
"""Half-open offsets in code points, in the order of the text."""


class Marked(NamedTuple):
    """One attribution: the spans of each role, empty where it has none."""

    source: Spans
    cue: Spans
    content: Spans


class Word(NamedTuple):
    """A word of an automatic parse; `head` is 1-based in its sentence, 0 for the root."""

    start: int
    end: int
    tag: str
    entity: str
    head: int
    relation: str


Sentence = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """A text, what a person marked in it, and its sentences where an automatic parse is there."""

    id: str
    text: str
    marked: tuple[Marked, ...]
    sentences: tuple[Sentence, ...] = ()


def read_articles(path: Path, *, first: int | None = None) -> tuple[Article, ...]:
    """The articles of a file in the form that score_attributions.py tells; the first annotator by name is the gold."""
    return tuple(_as_article(row) for row in islice(_rows(path), first))


def read_predictions(path: Path) -> dict[str, tuple[Marked, ...]]:
    """Article id to what a reader proposed for it."""
    return {row["id"]: tuple(_as_marked(found) for found in row["attributions"]) for row in _rows(path)}


def read_problems(path: Path) -> dict[str, str]:
    """Article id to what a reader broke off with, where it did."""
    return {row["id"]: row["problem"] for row in _rows(path) if "problem" in row}


def write_predictions(path: Path, predictions: Iterable[tuple[str, Sequence[Marked], str | None]]) -> None:
    """A line for each article: its id, what was proposed for it, and what the reader broke off with, if it did."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for name, proposed, problem in predictions:
            row: dict[str, Any] = {"id": name, "attributions": [as_row(marked) for marked in proposed]}
            print(json.dumps(row | ({"problem": problem} if problem else {})), file=file)


def as_row(marked: Marked) -> dict[str, list[list[int]]]:
    """Role to spans, as the scorer reads them."""
    return {role: [list(span) for span in spans] for role, spans in zip(Marked._fields, marked, strict=True)}


def cut(text: str, spans: Spans) -> str:
    """The words of spans, pieces joined by ` … `."""
    return " … ".join(text[start:end] for start, end in spans)


def overlap(one: Spans, other: Spans) -> bool:
    """Whether two sets of spans share a character."""
    return any(start < ends and begins < end for start, end in one for begins, ends in other)


def _as_article(row: dict[str, Any]) -> Article:
    return Article(
        id=row["id"],
        text=row["text"],
        marked=tuple(_as_marked(marked) for marked in row["annotators"][min(row["annotators"])]),
        sentences=tuple(tuple(Word(*word) for word in sentence) for sentence in row.get("sentences") or ()),
    )


def _as_marked(row: dict[str, Any]) -> Marked:
    return Marked(*(tuple(sorted((start, end) for start, end in row.get(role) or ())) for role in Marked._fields))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        yield from (json.loads(line) for line in file if line.strip())
