"""Scores what the network says of words: names as mentions, and parts of speech, on treebanks of other people.

usage: measure_language.py --data DATA [--first N]

DATA holds uner_ewt/test.iob2.gz (Universal NER on English EWT: persons, organisations, places) and ewt/test.conllu.gz (parts of
speech, Penn Treebank). Sentences with a word in them are read one by one, as they stand, without context. Mentions count where they
hold a word tagged as a name, and are right where kind and both ends are; the network was taught them by automatic parses alone.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from sayso.language.analysis import analyse
from sayso.language.network import shipped
from sayso.pipeline import read_text, rules_alone
from sayso.records import Analysis, Span

KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place"}


class Sentence(NamedTuple):
    """A text with, for each word, where it stands and its tag."""

    text: str
    words: tuple[tuple[Span, str], ...]


def read_sentences(path: Path, column: int) -> Iterator[Sentence]:
    """The sentences of a tab-separated treebank with a `# text` line; `column` holds the tag, the one numbered 1 the word."""
    text, rows = "", []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in [*file, "\n"]:
            if line.startswith("# text = "):
                text = line.removeprefix("# text = ").rstrip("\n")
            elif line.strip() and not line.startswith("#"):
                fields = line.rstrip("\n").split("\t")
                if fields[0].isdigit():
                    rows.append((fields[1], fields[column]))
            elif rows:
                if any(character.isalnum() for character in text):
                    yield Sentence(text, tuple(_placed(text, rows)))
                text, rows = "", []


def _placed(text: str, rows: list[tuple[str, str]]) -> Iterator[tuple[Span, str]]:
    at = 0
    for word, tag in rows:
        start = text.find(word, at)
        if start >= 0:
            at = start + len(word)
            yield Span(start, at), tag


def names_of(sentence: Sentence) -> set[tuple[Span, str]]:
    """The names of a sentence tagged in BIO."""
    found: list[tuple[Span, str]] = []
    for span, tag in sentence.words:
        mark, _, kind = tag.partition("-")
        if mark == "B":
            found.append((span, KINDS[kind]))
        elif mark == "I" and found:
            found[-1] = (Span(found[-1][0].start, span.end), found[-1][1])
    return set(found)


def read(text: str) -> Analysis:
    """What the network says of a text."""
    return analyse(read_text(text, rules_alone()).report, shipped())


def count_names(sentences: Iterator[Sentence]) -> Counter[str]:
    """Names marked, found and right, by kind."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        gold, analysis = names_of(sentence), read(sentence.text)
        proper = [token for token, tag in zip(analysis.tokens, analysis.speech, strict=True) if tag.startswith("NNP")]
        found = {
            (mention.span, str(mention.kind))
            for mention in analysis.mentions
            if mention.kind in KINDS.values() and any(mention.span.start <= token.start < mention.span.end for token in proper)
        }
        for name, side in (("gold", gold), ("found", found), ("right", gold & found)):
            counts.update(f"{kind} {name}" for _, kind in side)
    return counts


def count_speech(sentences: Iterator[Sentence]) -> Counter[str]:
    """Words whose tag is there and right."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        analysis = read(sentence.text)
        given = {token.start: tag for token, tag in zip(analysis.tokens, analysis.speech, strict=True)}
        for span, tag in sentence.words:
            if span.start in given:
                counts.update(["words", "right"] if given[span.start] == tag else ["words"])
    return counts


def main() -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--first", type=int, help="read so many sentences of each")
    chosen = parser.parse_args()
    names = count_names(islice(read_sentences(chosen.data / "uner_ewt/test.iob2.gz", 2), chosen.first))
    print(f"names, exact: {shipped().name}")
    for kind in KINDS.values():
        gold, found, right = (names[f"{kind} {side}"] for side in ("gold", "found", "right"))
        print(f"  {kind:13} gold {gold:5}  found {found:5}  right {right:5}  F1 {200 * right / max(1, gold + found):5.1f}")
    speech = count_speech(islice(read_sentences(chosen.data / "ewt/test.conllu.gz", 4), chosen.first))
    print(f"parts of speech: {100 * speech['right'] / max(1, speech['words']):.1f} % of {speech['words']} words")
    return 0


if __name__ == "__main__":
    sys.exit(main())
