"""What textacy proposes for each article, from the automatic parses in the data; run by an interpreter that has textacy.

usage: peer_textacy.py GOLD.jsonl[.gz] PREDICTED.jsonl [--by article|paragraph] [--first N]

    python -m venv peers && peers/bin/pip install textacy spacy-lookups-data

textacy reads direct quotations only, and raises an error where a text has an odd number of quotation marks; nothing is proposed
for it then. By paragraph, an odd mark spoils its paragraph alone. No model of spaCy is on the package index, so its Docs are
built from the parses in the data: words, sentences, parts of speech, heads and relations; lemmas by table. An article without
parses has no proposals.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import spacy  # type: ignore[import-not-found]
from articles import Article, Marked, Sentence, Spans, Word, read_articles, write_predictions
from spacy.lookups import load_lookups  # type: ignore[import-not-found]
from spacy.tokens import Doc  # type: ignore[import-not-found]
from textacy.extract.triples import direct_quotations  # type: ignore[import-not-found]

TAGS = {
    "NOUN": ("NN", "NNS"),
    "PROPN": ("NNP", "NNPS"),
    "VERB": ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"),
    "AUX": ("MD",),
    "ADJ": ("JJ", "JJR", "JJS"),
    "ADV": ("RB", "RBR", "RBS", "WRB"),
    "PRON": ("EX", "PRP", "WP"),
    "DET": ("DT", "PDT", "PRP$", "WDT", "WP$"),
    "ADP": ("IN", "RP"),
    "PART": ("POS", "TO"),
    "CCONJ": ("CC",),
    "NUM": ("CD",),
    "INTJ": ("UH",),
    "SYM": ("SYM",),
    "X": ("FW", "LS"),
}
"""Universal part of speech to the tags of the Penn Treebank; any other tag is punctuation."""

PARTS = {tag: part for part, tags in TAGS.items() for tag in tags}

AUXILIARY = frozenset({"aux", "auxpass", "cop"})


def main() -> int:
    """Reads, proposes, writes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("predicted", type=Path)
    parser.add_argument("--by", choices=("article", "paragraph"), default="article")
    parser.add_argument("--first", type=int, help="only so many articles")
    chosen = parser.parse_args()
    vocab = spacy.blank("en").vocab
    lemmas = load_lookups("en", ["lemma_lookup"]).get_table("lemma_lookup")
    articles = read_articles(chosen.gold, first=chosen.first)
    write_predictions(chosen.predicted, (propose(article, vocab, lemmas, chosen.by) for article in articles))
    return 0


def propose(article: Article, vocab: Any, lemmas: Any, by: str) -> tuple[str, list[Marked], str | None]:
    """The article's id, what textacy proposes, and why it broke off, if it did."""
    if not article.sentences:
        return article.id, [], "no parse"
    proposed, problems = [], []
    for sentences in [article.sentences] if by == "article" else paragraphs(article):
        words = [word for sentence in sentences for word in sentence]
        try:
            found = [as_marked(triple, words) for triple in direct_quotations(as_doc(article.text, sentences, vocab, lemmas))]
        except ValueError as error:  # an odd number of quotation marks
            problems.append(str(error).split(";", maxsplit=1)[0])
        else:
            proposed += found
    return article.id, proposed, "; ".join(problems) or None


def paragraphs(article: Article) -> Iterator[tuple[Sentence, ...]]:
    """The sentences between line breaks."""
    groups = groupby(article.sentences, key=lambda sentence: article.text.count("\n", 0, sentence[0].start))
    return (tuple(sentences) for _, sentences in groups)


def as_doc(text: str, sentences: Iterable[Sentence], vocab: Any, lemmas: Any) -> Any:
    """A Doc of spaCy with the words, sentences and trees of the parse."""
    words: list[Word] = []
    heads: list[int] = []
    starts: list[bool] = []
    for sentence in sentences:
        first = len(words)
        words += sentence
        heads += [first + word.head - 1 if word.head else first + number for number, word in enumerate(sentence)]
        starts += [number == 0 for number in range(len(sentence))]
    return Doc(
        vocab,
        words=[text[word.start : word.end] for word in words],
        spaces=[text[word.end : word.end + 1].isspace() for word in words],
        tags=[word.tag for word in words],
        pos=[part_of_speech(word) for word in words],
        lemmas=[lemma(text[word.start : word.end], lemmas) for word in words],
        heads=heads,
        deps=["ROOT" if word.relation == "root" else word.relation for word in words],
        sent_starts=starts,
    )


def part_of_speech(word: Word) -> str:
    """The universal part of speech."""
    return "AUX" if word.relation in AUXILIARY and word.tag.startswith("VB") else PARTS.get(word.tag, "PUNCT")


def lemma(form: str, lemmas: Any) -> str:
    """The base form by table; the lower-case word where the table has none."""
    return str(lemmas.get(form.lower(), form.lower()))


def as_marked(triple: Any, words: list[Word]) -> Marked:
    """Speaker, cue and content as spans of the text."""
    return Marked(*(as_spans([token.i for token in part], words) for part in triple))


def as_spans(numbers: Iterable[int], words: list[Word]) -> Spans:
    """Words by number as spans; neighbours are joined."""
    spans: list[tuple[int, int]] = []
    last = None
    for number in sorted(set(numbers)):
        if last is not None and number == last + 1:
            spans[-1] = (spans[-1][0], words[number].end)
        else:
            spans.append((words[number].start, words[number].end))
        last = number
    return tuple(spans)


if __name__ == "__main__":
    sys.exit(main())
