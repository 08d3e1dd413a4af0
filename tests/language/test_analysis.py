"""Tokens and sentences."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.language.analysis import analyse, split_sentences, tokenize
from sayso.pipeline import extract
from sayso.records import Span

TEXTS = st.text(st.sampled_from(list("abcXYZ  .,!?'’\"“”-—\n\r\t0123é😀$()")), max_size=120)


@given(TEXTS)
def test_tokens_cover_all_but_white_space(text: str) -> None:
    """Every character that is no white space is in one token, and tokens are cut from the text."""
    tokens = list(tokenize(text, Span(0, len(text))))
    assert "".join(token.text for token in tokens) == "".join(text.split())
    assert all(text[token.start : token.end] == token.text for token in tokens)


@given(TEXTS)
def test_sentences_lie_in_order_and_lose_no_word(text: str) -> None:
    """They are apart, in the order of the text, and what stands between them is white space."""
    spans = split_sentences(text, Span(0, len(text)))
    assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
    assert "".join("".join(text[slice(*span)].split()) for span in spans) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr. Vey left. Gen. A. B. Sool stayed.", 2),
        ('"We won. They lost," she said.', 1),
        ("The U.S. envoy left on Jan. 3 at noon.", 1),
    ],
)
def test_abbreviations_and_quotations_end_no_sentence(text: str, count: int) -> None:
    """A title's full stop, initials, and the stops inside a quotation are no ends."""
    assert len(split_sentences(text, Span(0, len(text)))) == count


def test_page_chrome_has_tokens_but_no_sentences() -> None:
    """What belongs to the page is not read as the report's words."""
    report = extract("The port closed, officials said.\n\nPost a Comment\n").report
    analysis = analyse(report)
    assert [report.text[slice(*sentence.span)] for sentence in analysis.sentences] == ["The port closed, officials said."]
    assert "Comment" in {token.text for token in analysis.tokens}
