"""The words of time expressions by kind, and the words of a sentence in which they are looked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sayso.lexicon.reading import read_entries
from sayso.lexicon.words import is_in
from sayso.records import Analysis, BlockKind, Report, Sentence, Span, Token

DASHES = ("-", "–", "—", "‑")
POSSESSIVES = ("'s", "'")


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of one sentence, lower-case, with straight apostrophes, and their parts of speech."""

    text: str
    """The whole report's text, which spans are offsets into."""
    tokens: tuple[Token, ...]
    lower: tuple[str, ...]
    tags: tuple[str, ...]
    """Penn Treebank tags; none where no network read the report."""
    kind: BlockKind
    happenings: frozenset[str] = frozenset()
    """Nouns that name what happens beside those of the list: of the events that the user dates."""

    def at(self, index: int) -> str:
        """The word at an index, lower-case; an empty one outside the sentence."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def tag(self, index: int) -> str:
        """The part of speech of the word at an index; empty where it is not known."""
        return self.tags[index] if 0 <= index < len(self.tags) else ""

    def is_name(self, index: int) -> bool:
        """Whether the word at an index is written with a capital letter."""
        return 0 <= index < len(self.tokens) and self.tokens[index].text[:1].isupper()

    def follows_name(self, index: int) -> bool:
        """Whether a name stands right before an index; a closed-class word that opens the sentence is none."""
        closed = is_in(self.at(index - 1), "determiner", "preposition", "conjunction", "subordinator", "adverb")
        return self.is_name(index - 1) and not (index == 1 and closed)

    def is_mark(self, index: int) -> bool:
        """Whether a mark stands at an index, or the sentence is over."""
        return not any(map(str.isalnum, self.at(index)))

    def touches(self, index: int) -> bool:
        """Whether no space parts the word at an index from the next."""
        return 0 <= index < len(self.tokens) - 1 and self.tokens[index].end == self.tokens[index + 1].start

    def span(self, first: int, end: int) -> Span:
        """From the start of one word to the end of the word before `end`."""
        return Span(self.tokens[first].start, self.tokens[end - 1].end)


def sentences_of(report: Report, analysis: Analysis, happenings: frozenset[str] = frozenset()) -> Iterator[Words]:
    """The sentences of a report that are not page chrome, in the order of the text."""
    for sentence in analysis.sentences:
        if report.blocks[sentence.block].kind != "boilerplate":
            yield words_of(report, analysis, sentence, happenings)


def words_of(report: Report, analysis: Analysis, sentence: Sentence, happenings: frozenset[str] = frozenset()) -> Words:
    """The words of one sentence."""
    tokens = analysis.tokens[sentence.first : sentence.last]
    lower = tuple(token.text.lower().replace("’", "'") for token in tokens)
    tags = analysis.speech[sentence.first : sentence.last]
    return Words(report.text, tokens, lower, tags, report.blocks[sentence.block].kind, happenings)


@cache
def phrases(kind: str) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The phrases of a kind by their first word, the longest first, each with what it stands for."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, value in _entries(kind):
        parts = tuple(words.split())
        found.setdefault(parts[0], []).append((parts, value))
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in found.items()}


@cache
def values(kind: str) -> dict[str, str]:
    """The words of a kind with what each stands for."""
    return dict(_entries(kind))


@cache
def numbers(kind: str) -> dict[str, int]:
    """The words of a kind that stands for numbers.

    >>> numbers("month")["feb."], numbers("ordinal")["third"]
    (2, 3)
    """
    return {word: int(value) for word, value in _entries(kind)}


def match_phrase(words: Words, at: int, kind: str) -> tuple[int, str] | None:
    """The index after the longest phrase of a kind that begins at an index, and what it stands for."""
    for parts, value in phrases(kind).get(words.at(at), ()):
        end = at + len(parts)
        if words.lower[at:end] == parts:
            return end, value
    return None


@cache
def _all() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for kind, words, value, _ in read_entries("times.txt", 4):
        found.setdefault(kind, []).extend((phrase.strip(), value) for phrase in words.split(","))
    return {kind: tuple(entries) for kind, entries in found.items()}


def _entries(kind: str) -> tuple[tuple[str, str], ...]:
    return _all()[kind]
