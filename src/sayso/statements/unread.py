"""What no attributed statement covers: the only recall a reader can check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sayso.grammar.lines import is_speech
from sayso.language.analysis import tokenize
from sayso.lexicon.cues import forms
from sayso.lexicon.words import is_in
from sayso.quotations import quotations_of
from sayso.records import Report, Span, Statement, Unread
from sayso.text import join, meeting, spans_of


def find_unread(report: Report, statements: Iterable[Statement]) -> tuple[Unread, ...]:
    """The quotations and cue words of a report that no attributed statement covers, in the order of the text."""
    attributed = (statement for statement in statements if statement.form != "own")
    covered = join(span for statement in attributed for span in spans_of(statement.source, statement.cue, statement.content))
    quoted = [
        quotation.span
        for quotation in quotations_of(report)
        if quotation.depth == 0 and is_speech(report.text, quotation) and not meeting(covered, quotation.span)
    ]
    told = join((*covered, *quoted))
    cues = [span for span in _cue_words(report) if not meeting(told, span)]
    found = [
        *(Unread("quotation", span, report.text[slice(*span)]) for span in quoted),
        *(Unread("cue", span, report.text[slice(*span)]) for span in cues),
    ]
    return tuple(sorted(found, key=lambda unread: unread.span))


def _cue_words(report: Report) -> Iterator[Span]:
    """The words that are verbs or prepositions of the lexicon; behind a determiner or preposition they are nouns."""
    for block in report.blocks:
        if block.kind == "boilerplate":
            continue
        before = ""
        for token in tokenize(report.text, block.span):
            lower = token.text.lower()
            is_noun = before in ("'s", "’s") or is_in(before, "determiner", "preposition", "numeral")
            if _can_be_cue(lower) and not is_noun:
                yield Span(token.start, token.end)
            before = lower


def _can_be_cue(word: str) -> bool:
    """Whether a word alone can be a cue; of "point out" and nouns such as "claim" it cannot be told without what stands around."""
    return any(form.cue.kind in ("verb", "preposition") and not form.cue.particles for form in forms().get(word, ()))
