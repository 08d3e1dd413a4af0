"""Kinds of marked attributions: what the source is, how far it stands from the content, what the cue is made of."""

from __future__ import annotations

from articles import Article, Marked, Sentence, Spans, Word, cut, overlap

PRONOUN_TAGS = frozenset({"PRP", "PRP$", "WP", "WP$", "WDT", "DT", "EX"})
"""Of a source's head in the automatic parse: "he", "hers", "who", "that", "those"."""

NAME_TAGS = frozenset({"NNP", "NNPS"})
NAME_ENTITIES = frozenset({"PERSON", "ORGANIZATION", "LOCATION"})

PRONOUNS = frozenset(
    ["i", "you", "he", "she", "it", "we", "they", "who", "which", "that", "this", "these", "those", "one", "someone", "everyone"]
)
"""Where there is no parse: single words that stand for a source. Closed classes of English, not complete."""

NO_SOURCE = "no source"
FURTHER = "further"


def source_type(article: Article, marked: Marked) -> str:
    """`none`, `pronoun`, `name` or `nominal`, by the head of the source; by simple words where the article has no parse.

    "Trump" and "Hillary Clinton's team" differ: the head of the second is "team". "Republicans" is a name, since the parse says so.
    """
    if not marked.source:
        return "none"
    head = find_head(article, marked.source)
    if head is None:
        return _type_by_words(cut(article.text, marked.source).split())
    if head.tag in PRONOUN_TAGS:
        return "pronoun"
    return "name" if head.tag in NAME_TAGS or head.entity in NAME_ENTITIES else "nominal"


def find_head(article: Article, spans: Spans) -> Word | None:
    """The first word within spans whose own head in the parse stands outside; None where no parsed word stands in them."""
    for sentence in article.sentences:
        inside = [overlap(((word.start, word.end),), spans) for word in sentence]
        for word, within in zip(sentence, inside, strict=True):
            if within and not (word.head and inside[word.head - 1]):
                return word
    return None


def distance(article: Article, marked: Marked) -> str | None:
    """How many sentences lie between source and content; None where the article has no sentences or nothing is said."""
    if not article.sentences or not marked.content:
        return None
    if not marked.source:
        return NO_SOURCE
    here, there = (_sentences_of(article.sentences, spans) for spans in (marked.source, marked.content))
    if not here or not there:
        return None
    steps = min(abs(one - other) for one in here for other in there)
    return {0: "same sentence", 1: "neighbour sentence"}.get(steps, FURTHER)


def cue_kind(text: str, marked: Marked) -> str:
    """`no cue`, `one word` or `several words`."""
    words = len(cut(text, marked.cue).split())
    return "no cue" if not words else "one word" if words == 1 else "several words"


def _type_by_words(words: list[str]) -> str:
    if len(words) == 1 and words[0].lower() in PRONOUNS:
        return "pronoun"
    return "name" if words[-1][:1].isupper() else "nominal"


def _sentences_of(sentences: tuple[Sentence, ...], spans: Spans) -> list[int]:
    return [number for number, sentence in enumerate(sentences) if overlap(((sentence[0].start, sentence[-1].end),), spans)]
