"""Texts of words that reading leans on, through quotations, attributions and statements; nothing here has weights."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sayso import pipeline
from sayso.attribution.assembly import Found, assemble
from sayso.attribution.model.reader import Model
from sayso.attribution.protocol import Attributor
from sayso.attribution.rules.reader import Rules
from sayso.extraction import plain
from sayso.language.analysis import analyse
from sayso.pipeline import rules_alone
from sayso.quotations import quotations_of
from sayso.records import ACTS, Analysis, Event, Finding, Mention, MentionKind, Particulars, Reading, Reason, Report, Span, Stretch
from sayso.statements.statement import state
from sayso.unseen import UNSEEN, restore, strip, strip_text
from tests.fuzz.choices import Choices, parted, text_of
from tests.fuzz.laws import holds_for_analysis, holds_for_reading, in_order, inside
from tests.told import Noise

SAID = Particulars("The Marden Courier", date(2031, 5, 12))
EVENTS = (Event("the embargo", date(2031, 2, 1), date(2031, 2, 3)), Event("war", date(1, 1, 1), date(9999, 12, 31)))
SPEECH = ("NN", "NNP", "VBD", "VBZ", "MD", "IN", "")
MENTIONS: tuple[MentionKind, ...] = ("person", "organisation", "place", "role", "document")


def report_of(text: str, particulars: Particulars = SAID) -> Report | None:
    """The report of a plain text, taken for English; None where it holds no words."""
    found, _ = plain.extract(pipeline.hand_over(text, particulars=particulars))
    return replace(found, language="en") if found else None


def read_rules(data: bytes) -> None:
    """All stages by rules; every eighth text is read twice."""
    made = report_of(text_of(data))
    if made is None:
        return
    _marks_lie_in_blocks(made)
    reading = pipeline.state(made, rules_alone(), EVENTS)
    holds_for_reading(reading)
    if len(data) % 8 == 0:
        assert pipeline.state(made, rules_alone(), EVENTS) == reading, "another reading of the same text"


def read_dates(data: bytes) -> None:
    """A text published on any day, or none, near the ends of the calendar too."""
    choices = Choices(data)
    day = choices.one_of((None, date(1, 1, 1), date(9999, 12, 31), date(2032, 2, 29), date(1, 1, 3), date(9999, 12, 29)))
    made = report_of(text_of(choices.rest()), Particulars(published=day))
    if made is not None:
        holds_for_reading(pipeline.state(made, rules_alone(), EVENTS))


def state_anything(data: bytes) -> None:
    """Statements of attributions anywhere in a text: words of a person's own choice are no others."""
    text, choices = parted(data)
    made = report_of(text)
    if made is None:
        return
    analysis = _tagged(analyse(made), choices)
    found: list[Found] = []
    while not choices.is_over and len(found) < 12:
        roles = [_pieces(made, choices) for _ in range(3)]
        if any(roles):
            found.append(Found(roles[0], roles[1], roles[2], Reason("told", "", 1.0), None, _one_before(found, choices)))
    attributions = assemble(made, found, quotations_of(made))
    told = state(made, analysis, attributions, EVENTS)
    holds_for_reading(Reading(replace(made, times=told.times), attributions, told.statements))


def read_findings(data: bytes) -> None:
    """What a network may find anywhere, behind the protocol of the trained reader, and the statements of it."""
    text, choices = parted(data)
    made = report_of(text)
    if made is None:
        return
    analysis = _tagged(analyse(made), choices)
    words = len(analysis.tokens)
    findings: list[Finding] = []
    while not choices.is_over and len(findings) < 12 and words:
        cue = _words_in(analysis, choices)
        source, content = (tuple(_stretches(analysis, choices)) for _ in range(2))
        findings.append(Finding(source, cue, content, bool(choices.number(1)), choices.number(100) / 100))
    analysis = replace(analysis, findings=tuple(sorted(findings, key=lambda one: one.cue)))
    holds_for_analysis(analysis, made)
    _read_on(made, analysis, Model("told"))


def read_noise(data: bytes) -> None:
    """A network that finds anything anywhere: pieces, windows, chains of tags, and what is made of them."""
    choices = Choices(data)
    noise = Noise(choices.number(65535))
    made = report_of(text_of(choices.rest()))
    if made is None:
        return
    analysis = analyse(made, noise.network())
    holds_for_analysis(analysis, made)
    _read_on(made, analysis, Model("noise"))


def read_unseen(data: bytes) -> None:
    """A text with characters that nobody sees: stripped and restored, every place comes back, and all that was read."""
    text = text_of(data)
    _ways_lead_back(text)
    made = report_of(text)
    if made is None or not UNSEEN.search(text):
        return
    plainly, stripped = strip(made)
    in_order([block.span for block in plainly.blocks], "stripped blocks")
    analysis = analyse(plainly)
    attributions = Rules().attribute(plainly, analysis)
    told = state(plainly, analysis, attributions, EVENTS)
    reading = Reading(replace(plainly, times=told.times), attributions, told.statements)
    holds_for_reading(reading)
    restored = restore(reading, made, stripped)
    holds_for_reading(restored)
    assert len(restored.statements) == len(reading.statements), "a statement was lost on the way back"


def _ways_lead_back(text: str) -> None:
    stripped = strip_text(text)
    assert stripped.text == UNSEEN.sub("", text), "what is seen was stripped"
    for at, place in enumerate(stripped.kept):
        assert stripped.enter(Span(place, place + 1)) == (at, at + 1), "a character does not come back"
        assert stripped.leave(Span(at, at + 1)) == (place, place + 1), "a character goes elsewhere"
    assert inside(stripped.leave(Span(0, len(stripped.text))), text), "the whole leads out of the text"


def _read_on(made: Report, analysis: Analysis, attributor: Attributor) -> None:
    attributions = attributor.attribute(made, analysis)
    told = state(made, analysis, attributions, EVENTS)
    holds_for_reading(Reading(replace(made, times=told.times), attributions, told.statements))


def _marks_lie_in_blocks(made: Report) -> None:
    for quotation in quotations_of(made):
        block = made.blocks[quotation.block].span
        assert block.start <= quotation.span.start <= quotation.inner.start, "a quotation begins outside its block"
        assert quotation.inner.start <= quotation.inner.end <= quotation.span.end <= block.end, "a quotation ends outside its block"


def _tagged(analysis: Analysis, choices: Choices) -> Analysis:
    """An analysis with parts of speech, leanings and mentions, or without."""
    if not choices.number(1):
        return analysis
    count = len(analysis.tokens)
    turn = choices.number(len(SPEECH) - 1)
    speech = tuple(SPEECH[(turn + at * at) % len(SPEECH)] for at in range(count))
    leanings = tuple(
        tuple(float((turn + at + act) % 7 - 3) for act in range(len(ACTS) + 1)) if at % 5 else () for at in range(count)
    )
    mentions = [Mention(_words_in(analysis, choices), choices.one_of(MENTIONS)) for _ in range(choices.number(3)) if count]
    return replace(analysis, speech=speech, leanings=leanings, mentions=tuple(sorted(mentions)))


def _words_in(analysis: Analysis, choices: Choices) -> Span:
    """Some words that follow each other in a sentence, or in a piece of page chrome."""
    tokens = analysis.tokens
    first = choices.number(len(tokens) - 1)
    sentence = next((one for one in analysis.sentences if one.first <= first < one.last), None)
    last = min(first + choices.number(12), (sentence.last if sentence else first + 1) - 1)
    return Span(tokens[first].start, tokens[last].end)


def _stretches(analysis: Analysis, choices: Choices) -> list[Stretch]:
    """Up to three stretches, in order and apart."""
    made: list[Stretch] = []
    for span in sorted(_words_in(analysis, choices) for _ in range(choices.number(3))):
        if not made or made[-1].span.end <= span.start:
            made.append(Stretch(span, choices.number(255) / 8 - 16))
    return made


def _pieces(made: Report, choices: Choices) -> tuple[Span, ...]:
    """Up to three pieces of a text, in order and apart, with no white space at their ends, that may cut words and cross blocks."""
    found: list[Span] = []
    for _ in range(choices.number(3)):
        start = choices.number(len(made.text) - 1)
        end = min(len(made.text), start + 1 + choices.number(255))
        words = made.text[start:end]
        span = Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
        if span.start < span.end:
            found.append(span)
    apart: list[Span] = []
    for span in sorted(found):
        if not apart or apart[-1].end <= span.start:
            apart.append(span)
    return tuple(apart)


def _one_before(found: list[Found], choices: Choices) -> int | None:
    number = choices.number(len(found))
    return None if number == len(found) else number
