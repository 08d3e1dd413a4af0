"""Contents cut into propositions: where, and which of them are negated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.language.analysis import analyse
from sayso.quotations import quotations_of
from sayso.records import Analysis, Report, Span
from sayso.statements.propositions.cutting import Cut, cut
from sayso.text import covers, part
from tests.factories import report

CASES = Path(__file__).with_name("propositions.txt")
WORDS = st.sampled_from(
    [
        *("the", "port", "pumps", "and", "but", "while", "nor", "that", "who", "because", "if", "he", "we", "nobody", "no", "not"),
        *("sold", "is", "was", "will", "train", "to", "sell", "selling", "said", "in", "May", "Monday", "Ostra", "lie", "so", "or"),
        *(",", ".", ";", "—", ":", "(", ")", "“", "”", '"', "'", "?", "...", "\n\n"),
    ]
)
TAGS = st.sampled_from(
    ["NN", "NNS", "NNP", "VBD", "VBZ", "MD", "VB", "VBN", "VBG", "IN", "DT", "CC", "RB", "PRP", "TO", "JJ", "WP", ""]
)


class Case(NamedTuple):
    """A content with the propositions marked in it."""

    marked: str
    speech: tuple[str, ...]
    needs_tags: bool


def cases() -> Iterator[Case]:
    """The cases of the file: a marked line and, below it, the parts of speech of its tokens."""
    lines = [line for line in CASES.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    for marked, speech in zip(lines[::2], lines[1::2], strict=True):
        yield Case(marked.removeprefix("~ "), tuple(speech.split()), marked.startswith("~ "))


def read(marked: str) -> tuple[str, tuple[Span, ...], tuple[Cut, ...]]:
    """The text of a marked line, the pieces of its content and its propositions."""
    text = ""
    pieces: list[Span] = []
    cuts: list[Cut] = []
    opened = begun = 0
    goes_on = False
    for at, character in enumerate(marked):
        if character == "{":
            begun = len(text)
        elif character == "}":
            pieces.append(Span(begun, len(text)))
        elif character == "[":
            opened, goes_on = len(text), marked[at + 1] == "+"
        elif character == "]":
            before = cuts.pop().spans if goes_on else ()
            cuts.append(Cut((*before, Span(opened, len(text))), marked[at + 1 : at + 2] == "-"))
        elif not (character == "+" and marked[at - 1] == "[") and not (character == "-" and marked[at - 1] == "]"):
            text += character
    return text, tuple(pieces) or (Span(0, len(text)),), tuple(cuts)


def cut_of(of: Report, analysis: Analysis, spans: tuple[Span, ...]) -> tuple[Cut, ...]:
    """The propositions of the content at some spans."""
    return cut(of, analysis, part(of.text, spans), quotations_of(of))


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.marked)
def test_contents_are_cut_where_clauses_stand_side_by_side(case: Case) -> None:
    """Each marked proposition is found with its polarity, and no other, by the parts of speech of a tagger."""
    text, spans, wanted = read(case.marked)
    of = report(text)
    assert cut_of(of, replace(analyse(of), speech=case.speech), spans) == wanted


@pytest.mark.parametrize("case", [case for case in cases() if not case.needs_tags], ids=lambda case: case.marked)
def test_closed_classes_are_enough_for_most(case: Case) -> None:
    """Where no tagger ran, parts of speech are guessed and most contents are cut alike."""
    text, spans, wanted = read(case.marked)
    of = report(text)
    assert cut_of(of, analyse(of), spans) == wanted


def test_few_cases_need_a_tagger() -> None:
    """At most one case in twenty comes out otherwise by guessed parts of speech."""
    assert sum(case.needs_tags for case in cases()) <= len(list(cases())) / 20


@given(st.lists(WORDS, min_size=1, max_size=40), st.data())
def test_propositions_lie_in_their_content(words: list[str], data: st.DataObject) -> None:
    """Whatever the words and tags, spans lie inside the content, in order, apart; there is one where there is a word."""
    of = report(" ".join(words))
    analysis = analyse(of)
    if data.draw(st.booleans()):
        analysis = replace(analysis, speech=tuple(data.draw(TAGS) for _ in analysis.tokens))
    middle = data.draw(st.integers(0, len(of.text)))
    content = [span for span in (Span(0, middle), Span(min(middle + 3, len(of.text)), len(of.text))) if span.start < span.end]
    cuts = cut_of(of, analysis, tuple(content))
    spans = [span for one in cuts for span in one.spans]
    assert all(covers(content, span) and span.start < span.end for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    in_content = any(character.isalnum() for start, end in content for character in of.text[start:end])
    assert bool(cuts) == in_content


@given(st.text(max_size=200))
def test_any_text_can_be_cut(text: str) -> None:
    """Nothing raises, whatever the characters."""
    of = report(text)
    cut_of(of, analyse(of), (Span(0, len(text)),) if text else ())


@pytest.mark.parametrize("words", ["in May, ", "he thinks that ", "port; ", "and sold ", "or nor ", "if he, "])
def test_what_is_no_sentence_ends(words: str) -> None:
    """Tables and endless repetition neither raise nor nest without end."""
    text = words * 2000
    of = report(text)
    assert cut_of(of, analyse(of), (Span(0, len(text)),))
