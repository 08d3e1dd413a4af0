"""Where a statement stands in its report: the stretch it fills, its surroundings, and which words are which part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sayso.language.analysis import split_sentences
from sayso.ledger.judgements import whole
from sayso.records import Report, Span, Statement

Role = Literal["source", "cue", "content"]

AROUND = 400
"""Characters shown at most on each side of a statement: about a paragraph; a guess."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a statement's part."""

    role: Role
    span: Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a report and the pieces marked in it; all spans are those of the report's text."""

    report: str
    span: Span
    text: str
    marks: tuple[Mark, ...] = ()
    cut_before: bool = False
    """Whether its paragraph begins before the stretch."""
    cut_after: bool = False


def extent(statement: Statement) -> Span:
    """From the first to the last word of a statement's source, cue and content; empty where it has none of them."""
    return whole(statement) or Span(0, 0)


def marks(statement: Statement) -> tuple[Mark, ...]:
    """The pieces of a statement's source, cue and content in the order of the text; of two that begin alike, the longer first."""
    parts: tuple[tuple[Role, tuple[Span, ...]], ...] = (
        ("source", statement.source.spans if statement.source else ()),
        ("cue", statement.cue.spans if statement.cue else ()),
        ("content", statement.content.spans if statement.content else ()),
    )
    found = [Mark(role, span) for role, spans in parts for span in spans]
    return tuple(sorted(found, key=lambda mark: (mark.span.start, -mark.span.end)))


def surroundings(report: Report, statement: Statement) -> Passage:
    """The paragraphs a statement stands in, with its parts marked; long ones are cut around it."""
    return around(report, extent(statement), marks(statement))


def in_sentences(report: Report, span: Span) -> str:
    """The whole sentences that a span stands in: "would allow Ostrel to deny it" reads otherwise from "Ostrel to deny it"."""
    start, end = span
    for block in report.blocks:
        if block.span.start < span.end and span.start < block.span.end:
            for sentence in split_sentences(report.text, block.span):
                if sentence.start < span.end and span.start < sentence.end:
                    start, end = min(start, sentence.start), max(end, sentence.end)
    return report.text[start:end]


def around(report: Report, span: Span, marked: tuple[Mark, ...] = (), *, length: int = AROUND) -> Passage:
    """The paragraphs a span stands in, at most `length` characters on each side of it, cut at white space."""
    start = min((block.span.start for block in report.blocks if block.span.end > span.start), default=0)
    start = min(start, span.start)
    end = next((block.span.end for block in report.blocks if block.span.end >= span.end), len(report.text))
    end = max(end, span.end)
    first = start if span.start - start <= length else _space_after(report.text, span.start - length, span.start)
    last = end if end - span.end <= length else _space_before(report.text, span.end + length, span.end)
    return Passage(
        report=report.id,
        span=Span(first, last),
        text=report.text[first:last],
        marks=marked,
        cut_before=first > start,
        cut_after=last < end,
    )


def _space_after(text: str, at: int, limit: int) -> int:
    """The first place from `at` after white space, or `at` where there is none before `limit`."""
    return next((place for place in range(at, limit) if text[place - 1].isspace()), at)


def _space_before(text: str, at: int, limit: int) -> int:
    """The last place up to `at` before white space, or `at` where there is none after `limit`."""
    return next((place for place in range(at, limit, -1) if text[place].isspace()), at)
