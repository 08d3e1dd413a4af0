"""A sentence as the rules see it: its words, with each stretch of quoted speech as a single word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sayso.lexicon.words import is_in
from sayso.quotations import Quotation
from sayso.records import BlockKind, Span, Token

SPEECH_WORDS = 4
"""A quotation this long is taken for speech; a shorter one may be a term or a scare quote. Settled on our own marked sentences."""

ACRONYMS = frozenset({"US", "WHO", "IT"})
"""Names that only their capitals tell from closed-class words; in all-capital lines they lose."""
ENDS = frozenset(".!?…")
DASHES = frozenset({"–", "—", "-", "--"})
STOPS = frozenset(",;:()[]–—-") | ENDS | {"--", "...", ".."}


class Word(NamedTuple):
    """A token, or a whole quotation of speech."""

    start: int
    end: int
    text: str
    lower: str
    """Lower-case, with straight apostrophes."""
    quotation: Quotation | None = None

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation."""
        return self.quotation is None and not any(map(str.isalnum, self.text))

    @property
    def is_stop(self) -> bool:
        """Whether a noun phrase ends before it for certain."""
        return self.quotation is not None or self.lower in STOPS

    @property
    def is_name(self) -> bool:
        """Whether it is written with a capital letter."""
        return self.text[:1].isupper()

    def is_in(self, *classes: str) -> bool:
        """Whether it is in one of the closed classes named."""
        return self.quotation is None and is_in(self.lower, *classes)


@dataclass(frozen=True, slots=True)
class Line:
    """The words of one sentence of a report, or of one inside a quotation."""

    text: str
    """The whole report's text, which spans are offsets into."""
    words: tuple[Word, ...]
    block: int
    kind: BlockKind

    def at(self, index: int) -> Word:
        """The word at an index, or an empty one outside the line."""
        return self.words[index] if 0 <= index < len(self.words) else NOTHING

    def span(self, first: int, last: int) -> Span:
        """From the start of one word to the end of another, which is included."""
        return Span(self.words[first].start, self.words[last].end)

    @property
    def end(self) -> int:
        """The index after the last word that is not closing punctuation."""
        index = len(self.words)
        while index and self.words[index - 1].lower in {*ENDS, "...", "..", ","}:
            index -= 1
        return index

    @property
    def is_question(self) -> bool:
        """Whether an auxiliary opens it and a question mark ends it: "Did the ministry deny it?"."""
        return bool(self.words) and self.words[0].is_in("auxiliary") and self.words[-1].lower == "?"

    @property
    def is_headline(self) -> bool:
        """Whether it is written in the manner of headlines: it stands as one, or ends without a stop."""
        last = self.at(len(self.words) - 1)
        closes = last.lower in ENDS or last.lower == ":" or last.quotation is not None
        return self.kind in ("headline", "subhead") or not closes


NOTHING = Word(-1, -1, "", "")


class Phrase(NamedTuple):
    """The words from `first` to `last`, which is included."""

    first: int
    last: int

    def span(self, line: Line) -> Span:
        """Where the phrase stands in the text."""
        return line.span(self.first, self.last)


def is_speech(text: str, quotation: Quotation) -> bool:
    """Whether a quotation can stand for speech rather than for a term, a title or a scare quote."""
    inner = text[quotation.inner.start : quotation.inner.end].strip()
    return len(inner.split()) >= SPEECH_WORDS or inner.endswith((".", ",", "!", "?", "…"))


def draw_line(text: str, tokens: Sequence[Token], speech: Sequence[Quotation], *, block: int, kind: BlockKind) -> Line:
    """The line of some consecutive tokens; `speech` are quotations in the order of the text, apart from each other."""
    if not speech:
        return Line(text, tuple(Word(*token, _lower(token.text)) for token in tokens), block, kind)
    words: list[Word] = []
    starts = [quotation.span.start for quotation in speech]
    for token in tokens:
        holder = bisect_right(starts, token.start) - 1
        if holder >= 0 and token.start < speech[holder].span.end:
            if not words or words[-1].quotation is not speech[holder]:
                start, end = speech[holder].span
                words.append(Word(start, end, text[start:end], "“”", speech[holder]))
        else:
            words.append(Word(token.start, token.end, token.text, _lower(token.text)))
    return Line(text, tuple(words), block, kind)


def _lower(word: str) -> str:
    return word if word in ACRONYMS else word.lower().replace("’", "'")


def within(tokens: Sequence[Token], span: Span) -> Sequence[Token]:
    """The tokens inside a span."""
    first = bisect_left(tokens, span.start, key=lambda token: token.start)
    return tokens[first : bisect_left(tokens, span.end, key=lambda token: token.start)]


def outermost(quotations: Sequence[Quotation], span: Span) -> Iterator[Quotation]:
    """The quotations inside a span that no other quotation inside it holds."""
    at = span.start
    for quotation in quotations:
        if quotation.span.start >= at and quotation.span.end <= span.end:
            yield quotation
            at = quotation.span.end
