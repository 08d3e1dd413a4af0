"""Characters that nobody sees stay in the text, hinder no reading, and are told."""

from __future__ import annotations

import random

import pytest

from sayso import pipeline
from sayso.ledger.verification import _statement_failures
from sayso.records import Reading
from sayso.unseen import UNSEEN, strip

TEXT = (
    "Port frozen, harbour master says\n\n12 May 2031\n\nTor Bekk denied that 40 barges were lost on Monday. “We counted them,” he "
    "said. According to Ana Lind, the ministry admitted that at least three had sunk.\n"
)
CHARACTERS = ("\u00ad", "\u200b", "\u2060", "\ufeff", "\u200e", "\u202e", "\u2069", "\u200d")


def read(text: str) -> Reading:
    """What the rules read in a text."""
    reading, _ = pipeline.read(pipeline.hand_over(text), pipeline.rules_alone())
    assert reading is not None
    return reading


def strewn(seed: int) -> str:
    """The text with such characters put into and between its words."""
    chance = random.Random(seed)
    return "".join(letter + (chance.choice(CHARACTERS) if chance.random() < 0.2 else "") for letter in TEXT)


def told(reading: Reading) -> list[tuple[object, ...]]:
    """What was read, in words."""

    def seen(text: str | None) -> str | None:
        return UNSEEN.sub("", text) if text else None

    return [
        (
            statement.act,
            seen(statement.source.text) if statement.source else None,
            statement.source.referent if statement.source else None,
            seen(statement.content.text) if statement.content else None,
            [(quantity.low, seen(quantity.text)) for quantity in statement.quantities],
            len(statement.propositions),
            [link.source for link in statement.chain],
        )
        for statement in reading.statements
    ]


@pytest.mark.parametrize("seed", range(5))
def test_they_hinder_no_reading(seed: int) -> None:
    """The same is read as without them."""
    assert told(read(strewn(seed))) == told(read(TEXT))


def test_what_is_quoted_is_what_stands_in_the_text() -> None:
    """Spans, words and ids are those of the full text, as `sayso verify` asks for them; links hold."""
    text = strewn(1)
    reading = read(text)
    assert reading.report.text == text
    names = {statement.id for statement in reading.statements}
    assert names == {found.id for found in reading.attributions} | {one.id for one in reading.statements if one.form == "own"}
    for statement in reading.statements:
        assert list(_statement_failures(statement, text)) == []
        assert {link.statement for link in statement.chain} - {None} <= names
        assert statement.parent is None or statement.parent in names


def test_stripping_leaves_what_is_seen() -> None:
    """Blocks hold the same words, and a text without such characters is not changed."""
    report = read(strewn(2)).report
    stripped, way = strip(report)
    assert stripped.text == TEXT
    assert [report.text[at] for at in way.kept] == list(TEXT)
    for before, after in zip(report.blocks, stripped.blocks, strict=True):
        assert UNSEEN.sub("", report.text[slice(*before.span)]) == stripped.text[slice(*after.span)]
    assert strip(read(TEXT).report)[0] == read(TEXT).report


@pytest.mark.parametrize("seed", range(5))
def test_the_head_of_a_report_is_understood(seed: int) -> None:
    """Title and day are found, and the words of the day stand where they are said to."""
    report, plain = read(strewn(seed)).report, read(TEXT).report
    seen = [block.kind for block in report.blocks if UNSEEN.sub("", report.text[slice(*block.span)]).strip()]
    assert seen == [block.kind for block in plain.blocks]
    assert report.title == plain.title
    assert report.published
    assert plain.published
    assert report.published.span
    assert (report.published.earliest, report.published.basis) == (plain.published.earliest, plain.published.basis)
    assert report.text[slice(*report.published.span)] == report.published.text


def test_they_are_told() -> None:
    """How many, the first, and whether they turn the direction of writing."""
    _, (problem,) = pipeline.read(pipeline.hand_over("Bekk de\u00adnied it.\u202e Yes."), pipeline.rules_alone())
    assert problem.level == "warning"
    assert "2 characters that nobody sees stand in the text, the first, U+00AD, at character 7" in problem.message
    assert "1 of them turn the direction" in problem.message
    _, problems = pipeline.read(pipeline.hand_over("Bekk denied it."), pipeline.rules_alone())
    assert problems == ()
