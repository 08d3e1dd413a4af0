"""Cuts a content into propositions: what can be denied alone, each with whether it is negated."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sayso.quotations import LONGEST_MARK, Quotation
from sayso.records import Analysis, Part, Report, Span, Token
from sayso.statements.propositions.clauses import find_clauses
from sayso.statements.propositions.negation import is_negated
from sayso.statements.propositions.scan import Clause
from sayso.statements.propositions.tagging import words_of
from sayso.statements.propositions.words import Word
from sayso.text import covers, trim

ENDS = frozenset({".", "!", "?", "…", "...", ".."})
QUOTES = frozenset("\"“”„‟«»'‘’‚‛‹›`")
EDGES = " \t\r\n\u00a0,;:.!?–—-\"“”„‟«»'‘’‚‛‹›`…"


class Cut(NamedTuple):
    """One proposition of a content."""

    spans: tuple[Span, ...]
    negated: bool


def cut(report: Report, analysis: Analysis, content: Part, quotations: Sequence[Quotation]) -> tuple[Cut, ...]:
    """The propositions of a content in the order of the text; one at least where the content has a word in it."""
    sentences = _join_interjections(list(_sentences(report.text, analysis, content)))
    cuts: list[Cut] = []
    for words in sentences:
        clauses, levels = find_clauses(words)
        for clause in clauses:
            spans = _spans_of(words, clause, content, quotations)
            if spans:
                cuts.append(Cut(spans, is_negated(words, levels, clause)))
    return tuple(cuts) or _whole(report.text, content)


def _whole(text: str, content: Part) -> tuple[Cut, ...]:
    """A content in which no clause is found, such as a lone "and", as it stands; nothing where it has no word."""
    pieces = [trim(text, span, EDGES) for span in content.spans]
    spans = tuple(piece for piece in pieces if any(character.isalnum() for character in text[slice(*piece)]))
    return (Cut(spans, negated=False),) if spans else ()


# ---- sentences --------------------------------------------------------------------------------------------------


def _sentences(text: str, analysis: Analysis, content: Part) -> Iterator[list[Word]]:
    """The words of each sentence of a content; quotation marks are no words."""
    tokens = analysis.tokens
    found: list[Token] = []
    tags: list[str] = []
    before = -1
    for span in content.spans:
        first = bisect_left(tokens, span.start, key=lambda token: token.start)
        for index in range(first, bisect_left(tokens, span.end, key=lambda token: token.start)):
            if tokens[index].text in QUOTES or tokens[index].text in ("''", "``"):
                continue
            if found and _begins_sentence(text, tokens, before, index):
                yield words_of(found, tags)
                found, tags = [], []
            elif found and before + 1 < index and tokens[before].start < span.start and tokens[before].text != ",":
                found.append(Token(tokens[before].end, tokens[before].end, ","))  # "It was, | he said, | old": a cue is an aside
                tags += [","] if analysis.speech else []
            found.append(tokens[index])
            tags += [analysis.speech[index]] if analysis.speech else []
            before = index
    if found:
        yield words_of(found, tags)


def _begins_sentence(text: str, tokens: Sequence[Token], before: int, index: int) -> bool:
    """Whether a sentence begins at a token; `before` is the last one of the content that is no quotation mark."""
    is_next = index == before + 1 and tokens[index].start - tokens[before].end < 2
    if is_next and tokens[before].text not in ENDS and text[tokens[before].end] != "\n":
        return False
    if "\n" in text[tokens[before].end : tokens[index].start]:
        return True
    begins = not tokens[index].text[0].islower() and tokens[index].text not in ENDS and tokens[index].text[0].isalnum()
    if tokens[before].text in ENDS:
        return begins and tokens[before - 1].text != "v"  # "Port v. Ferry Company"
    return any(tokens[at].text in ENDS for at in range(before + 1, index))


def _join_interjections(sentences: Sequence[list[Word]]) -> list[list[Word]]:
    """A bare "No." is said with the sentence after it."""
    joined: list[list[Word]] = []
    pending: list[Word] = []
    for number, words in enumerate(sentences):
        if number + 1 < len(sentences) and _is_bare(words):
            pending += [*words[:-1], words[-1]._replace(text=",", lower=",")] if words[-1].is_mark else words
        elif any(not word.is_mark for word in words):
            joined.append([*pending, *words])
            pending = []
    return [*joined, pending] if pending else joined


def _is_bare(words: Sequence[Word]) -> bool:
    """ "No.", "No, no way.", "Thank you.": nothing that could be denied."""
    spoken = [word for word in words if not word.is_mark]
    return all(word.is_in("interjection") or word.lower in ("way", "never", "you") for word in spoken) and words[-1].text != "?"


# ---- spans ------------------------------------------------------------------------------------------------------


def _spans_of(words: Sequence[Word], clause: Clause, content: Part, quotations: Sequence[Quotation]) -> tuple[Span, ...]:
    """The spans of a clause inside the content's, without marks at their edges."""
    pieces = []
    for span in content.spans:
        inside = [word for word in words[clause.first : clause.end] if span.start <= word.start < min(word.end, span.end)]
        piece = _without_marks(inside)
        if piece:
            pieces.append(_with_marks(Span(piece[0].start, min(piece[-1].end, span.end)), span, quotations))
    return tuple(pieces)


def _without_marks(words: Sequence[Word]) -> Sequence[Word]:
    """Words without the marks at their ends; a bracket stays where its other one is among them."""
    first, end = 0, len(words)
    texts = {word.text for word in words if word.is_mark}
    while first < end and words[first].is_mark and not (words[first].text in "([" and texts & {")", "]"}):
        first += 1
    while end > first and words[end - 1].is_mark and not (words[end - 1].text in ")]" and texts & {"(", "["}):
        end -= 1
    return words[first:end]


def _with_marks(piece: Span, within: Span, quotations: Sequence[Quotation]) -> Span:
    """Takes in a mark at an edge where its other one stands inside: "“forty pumps” were sold"."""
    for quotation in islice(quotations, bisect_left(quotations, piece.start - LONGEST_MARK, key=_start), None):
        if quotation.span.start > piece.end:
            break
        is_inside = covers([within], quotation.span)
        if is_inside and quotation.inner.start == piece.start and quotation.span.end <= piece.end:
            piece = Span(quotation.span.start, piece.end)
        if is_inside and quotation.inner.end == piece.end and quotation.span.start >= piece.start:
            piece = Span(piece.start, quotation.span.end)
    return piece


def _start(quotation: Quotation) -> int:
    return quotation.span.start
