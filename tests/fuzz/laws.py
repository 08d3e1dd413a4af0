"""What holds of whatever comes out, whatever went in; a law that is broken raises AssertionError and says which."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from itertools import pairwise
from typing import Any

from sayso.export import extracted
from sayso.ids import capture_id, digest
from sayso.ledger.verification import _attribution_failures, _statement_failures, _verify_report
from sayso.records import Analysis, Attribution, Capture, Problem, Reading, Report, Span, Statement, Time
from sayso.statements.unread import find_unread
from sayso.text import spans_of


def holds_for_capture(capture: Capture) -> None:
    """Its id and hash are those of its bytes and address, and a ledger can keep it."""
    assert capture.sha256 == digest(capture.body), "the SHA-256 of a capture"
    assert capture.id == capture_id(capture.address, capture.sha256), "the id of a capture"
    assert capture.captured.tzinfo is not None, "a capture's time has no zone"
    keepable(capture)


def holds_for_report(report: Report, capture: Capture) -> None:
    """It verifies against its capture; its blocks lie apart and in order, and what is outside them is white space."""
    for failure in _verify_report(report, capture):
        raise AssertionError(failure.message)
    in_order([block.span for block in report.blocks], "blocks")
    in_order([Span(target, target + length) for target, length, _, _ in report.origins], "origins")
    at = 0
    for block in report.blocks:
        outside = report.text[at : block.span.start]
        assert not outside.strip(), "words stand outside the blocks"
        at = block.span.end
    assert not report.text[at:].strip(), "words stand behind the blocks"
    assert report.published is None or _is_interval(report.published), "published ends before it begins"
    keepable(report)


def holds_for_problems(problems: Iterable[Problem], report: Report | None) -> None:
    """Each says something of one line, and its span lies inside the report's text."""
    for problem in problems:
        assert problem.message.strip(), "a problem says nothing"
        assert problem.level != "error" or report is None or problem.stage != "extraction", "an error beside a report"
        if problem.span and report:
            assert inside(problem.span, report.text), "a problem's span is outside the text"
        keepable(problem)


def holds_for_analysis(analysis: Analysis, report: Report) -> None:
    """Tokens and sentences lie in order, apart, inside their blocks, and hold what they say."""
    in_order([Span(token.start, token.end) for token in analysis.tokens], "tokens")
    in_order([sentence.span for sentence in analysis.sentences], "sentences")
    for token in analysis.tokens:
        assert report.text[token.start : token.end] == token.text, "a token is not what stands there"
    for sentence in analysis.sentences:
        block = report.blocks[sentence.block].span
        assert block.start <= sentence.span.start <= sentence.span.end <= block.end, "a sentence crosses its block"
    found = [span for one in analysis.findings for span in (one.cue, *(piece.span for piece in (*one.source, *one.content)))]
    for span in (*found, *(mention.span for mention in analysis.mentions)):
        assert inside(span, report.text), "a finding is outside the text"
        assert span.start < span.end, "a finding holds nothing"


def holds_for_reading(reading: Reading) -> None:
    """Every span lies inside the text and is quoted as it stands there; links lead to records that are there and end."""
    report = reading.report
    for attribution in reading.attributions:
        for failure in _attribution_failures(attribution, report.text):
            raise AssertionError(failure)
    _linked(reading.attributions)
    for statement in reading.statements:
        for failure in _statement_failures(statement, report.text):
            raise AssertionError(failure)
        _holds_for_statement(statement)
    _linked(reading.statements)
    known = {statement.id for statement in reading.statements}
    assert len(known) == len(reading.statements), "two statements have one id"
    assert known >= {one.id for one in reading.attributions}, "an attribution became no statement"
    for time in report.times:
        assert _is_interval(time), "a time ends before it begins"
        assert time.span is None or report.text[slice(*time.span)] == time.text, "a time is not what stands there"
    for unread in find_unread(report, reading.statements):
        assert inside(unread.span, report.text), "what is unread is outside the text"
    holds_for_problems(reading.problems, report)
    keepable(reading)
    (line,) = extracted.lines([reading])
    json.loads(line, parse_constant=_no_number)


def _no_number(words: str) -> None:
    raise AssertionError(f"{words} is no number that JSON has")


def _holds_for_statement(statement: Statement) -> None:
    content = spans_of(statement.content)
    for part in (statement.source, statement.cue, statement.content, statement.medium, statement.addressee, *statement.hedges):
        assert part is None or (part.spans and all(span.start < span.end for span in part.spans)), "a part holds nothing"
    for proposition in statement.propositions:
        assert proposition.spans, "a proposition has no words"
        assert all(any(a <= start and end <= b for a, b in content) for start, end in proposition.spans), "not cut from its content"
    for quantity in statement.quantities:
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high, "a quantity ends before it begins"
    for time in (*statement.about, *((statement.said,) if statement.said else ())):
        assert _is_interval(time), "a time ends before it begins"
    if statement.form != "own":
        assert statement.chain[-1].statement == statement.id, "a chain ends elsewhere"
    assert statement.score is None or 0 <= statement.score <= 1, "a score is no share"


def _linked(records: Sequence[Attribution] | Sequence[Statement]) -> None:
    """Parents are among the records, and going from parent to parent ends; the same of what restates what."""
    links = [{one.id: one.parent for one in records}]
    links.append({one.id: one.restates for one in records if isinstance(one, Statement)})
    for parents in links:
        for start in parents:
            seen: set[str] = set()
            at: str | None = start
            while at is not None:
                assert at in parents, "a link leads nowhere"
                assert at not in seen, "links lead round in a circle"
                seen.add(at)
                at = parents[at]
    for one in records:
        for link in one.chain if isinstance(one, Statement) else ():
            assert link.statement is None or link.statement in links[0], "a chain names no statement"


def says_something(error: Exception) -> None:
    """What is refused is refused in words."""
    assert str(error).strip(), "an error says nothing"


def in_order(spans: Sequence[Span], what: str) -> None:
    """Spans follow each other and share nothing."""
    for span in spans:
        assert span.start <= span.end, f"{what}: one ends before it begins"
    for one, other in pairwise(spans):
        assert one.end <= other.start, f"{what} are not in order or not apart"


def inside(span: Span, text: str) -> bool:
    """Whether a span lies in a text."""
    return 0 <= span.start <= span.end <= len(text)


def keepable(record: object) -> None:
    """All words in a record can be written as UTF-8, as a ledger and every export do."""
    for words in _words(record):
        assert not any("\ud800" <= character <= "\udfff" for character in words), "half of a pair of UTF-16 cannot be kept"


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _words(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _words(getattr(value, one.name))


def _is_interval(time: Time) -> bool:
    return time.earliest is None or time.latest is None or time.earliest <= time.latest
