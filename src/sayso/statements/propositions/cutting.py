"""Cuts a content into propositions: what can be denied alone, each with whether it is negated."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sayso.quotations import Quotation
from sayso.records import Analysis, Part, Report, Span, Token
from sayso.statements.propositions.clauses import Clause, find_clauses
from sayso.statements.propositions.negation import is_negated
from sayso.statements.propositions.words import Word, words_of
from sayso.text import covers, trim

ENDS = frozenset({".", "!", "?", "…", "...", ".."})
QUOTES = frozenset("\"“”„‟«»'‘’‚‛‹›`")
EDGES = " \t\r\n\u00a0,;:.!?–—-\"“”„‟«»'‘’‚‛‹›`…"
OPENING = "\"“„‟«'‘‚‛‹`(["


class Cut(NamedTuple):
    """One proposition of a content."""

    spans: tuple[Span, ...]
    negated: bool


class Piece(NamedTuple):
    """Words that a proposition runs over: from `first` up to `end`, of one sentence."""

    start: int
    end: int
    negated: bool


def cut(report: Report, analysis: Analysis, content: Part, quotations: Sequence[Quotation]) -> tuple[Cut, ...]:
    """The propositions of a content in the order of the text; one at least where the content has a word in it."""
    sentences = _join_interjections(list(_sentences(report.text, analysis, content)))
    cuts: list[Cut] = []
    for words in sentences:
        clauses, levels = find_clauses(words)
        for clause in clauses:
            spans = _spans_of(report.text, words, clause, content, quotations)
            if spans:
                cuts.append(Cut(spans, is_negated(words, levels, clause)))
    return tuple(cuts)


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
    return joined


def _is_bare(words: Sequence[Word]) -> bool:
    """ "No.", "No, no way.", "Thank you.": nothing that could be denied."""
    spoken = [word for word in words if not word.is_mark]
    return all(word.is_in("interjection") or word.lower in ("way", "never", "you") for word in spoken) and words[-1].text != "?"


# ---- spans ------------------------------------------------------------------------------------------------------


def _spans_of(text: str, words: Sequence[Word], clause: Clause, content: Part, quotations: Sequence[Quotation]) -> tuple[Span, ...]:
    """The spans of a clause inside the content's, without marks at their edges."""
    inside = [word for word in words[clause.first : clause.end]]
    while inside and inside[-1].is_mark and inside[-1].text != ")":
        inside.pop()
    while inside and inside[0].is_mark and inside[0].text != "(":
        inside.pop(0)
    if not inside:
        return ()
    whole = Span(inside[0].start, inside[-1].end)
    pieces = []
    for start, end in content.spans:
        piece = trim(text, Span(max(start, whole.start), min(end, whole.end)), EDGES)
        if piece.start < piece.end:
            pieces.append(_with_marks(piece, Span(start, end), quotations))
    return tuple(pieces)


def _with_marks(piece: Span, within: Span, quotations: Sequence[Quotation]) -> Span:
    """Takes in a mark at an edge where its other one stands inside: "“forty pumps” were sold"."""
    for quotation in quotations:
        if quotation.span.start > piece.end:
            break
        is_inside = covers([within], quotation.span)
        if is_inside and quotation.inner.start == piece.start and quotation.span.end <= piece.end:
            piece = Span(quotation.span.start, piece.end)
        if is_inside and quotation.inner.end == piece.end and quotation.span.start >= piece.start:
            piece = Span(piece.start, quotation.span.end)
    return piece
