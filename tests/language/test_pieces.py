"""Word pieces and the windows they are read through."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import UsageError
from sayso.language.network import shipped
from sayso.language.pieces import BREAKS, CASES, CORE, QUOTES, SHORTEST_CORE, Pieces, cut_pieces, cut_windows
from sayso.pipeline import read_text, rules_alone
from sayso.quotations import quotations_of
from sayso.records import Report
from tests.fragments import REPORTS
from tests.told import report

LONGEST = 510
"""Pieces that the encoder takes: 512 places, two of them for its own marks."""

CHROME = st.sampled_from(["", "\n\nPost a Comment\n\n", "\n\nShare this on social media\n\n"])


def cut(report: Report) -> Pieces:
    """The pieces of a report, by the shipped tokenizer."""
    return cut_pieces(report, quotations_of(report), shipped().tokenizer)


def extracted(text: str) -> Report:
    """The report of a plain text; one without words is taken as it is."""
    try:
        return read_text(text, rules_alone()).report
    except UsageError:
        return report(text)


def row(opens_block: list[int], size: int) -> Pieces:
    """Pieces of one character each, blocks opening where it is said."""
    features = np.zeros((size, 3), np.int64)
    features[[0, *opens_block], 2] = 1
    places = np.arange(size)
    return Pieces(places, np.stack([places, places + 1], 1), features, np.ones(size, np.bool_), np.cumsum(features[:, 2]) - 1)


@given(REPORTS, CHROME, REPORTS)
def test_pieces_cut_the_blocks_in_order_and_apart(above: str, chrome: str, below: str) -> None:
    """Each holds something and lies in the block it names; none is page chrome."""
    made = extracted(above + chrome + below)
    pieces = cut(made)
    spans = pieces.spans.tolist()
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    for (start, end), index in zip(spans, pieces.blocks.tolist(), strict=True):
        block = made.blocks[index]
        assert block.span.start <= start < end <= block.span.end
        assert block.kind != "boilerplate"


@given(REPORTS)
def test_pieces_lose_no_letter(text: str) -> None:
    """Every letter and digit of a block that is read is in a piece."""
    made = extracted(text)
    held = {at for start, end in cut(made).spans.tolist() for at in range(start, end)}
    read = [at for block in made.blocks if block.kind != "boilerplate" for at in range(*block.span)]
    assert not [made.text[at] for at in read if made.text[at].isalnum() and at not in held]


@given(REPORTS)
def test_features_are_values_the_encoder_knows(text: str) -> None:
    """Each is below how many it has, and the first piece of each block, and no other, opens it."""
    pieces = cut(extracted(text))
    assert (pieces.features < [CASES, QUOTES, BREAKS]).all()
    assert (pieces.features >= 0).all()
    firsts = np.flatnonzero(np.diff(pieces.blocks, prepend=-1))
    assert np.flatnonzero(pieces.features[:, 2]).tolist() == firsts.tolist()
    assert pieces.opens_word[firsts].all()


def test_features_tell_case_quotation_and_head_of_a_block() -> None:
    """One paragraph, a quotation in another, each way to write a word."""
    made = report("The UN said “it ‘froze’” 2")
    pieces = cut(made)
    told = {
        made.text[start:end]: tuple(features)
        for (start, end), features in zip(pieces.spans.tolist(), pieces.features.tolist(), strict=True)
    }
    assert told["The"] == (2, 0, 1)
    assert told["UN"] == (3, 0, 0)
    assert told["said"] == (1, 0, 0)
    assert told["“"] == (0, 1, 0)
    assert told["it"] == (1, 2, 0)
    assert told["froze"] == (1, 3, 0)
    assert told["2"] == (0, 0, 0)


def test_only_the_first_piece_of_a_word_opens_it() -> None:
    """A word that the vocabulary lacks is in several pieces; the same letters in another block are another word."""
    made = report("Ostravanskers\n\nOstravanskers")
    pieces = cut(made)
    assert len(pieces.ids) > 2
    assert pieces.spans[pieces.opens_word, 0].tolist() == [block.span.start for block in made.blocks]


def test_a_report_without_blocks_has_no_pieces_and_no_windows() -> None:
    """Shapes stay what they are said to be."""
    pieces = cut(report(""))
    assert (pieces.ids.shape, pieces.spans.shape, pieces.features.shape) == ((0,), (0, 2), (0, 3))
    assert list(cut_windows(pieces)) == []


@given(st.integers(1, 3000), st.lists(st.integers(1, 2999), max_size=40), st.integers(1, CORE))
def test_cores_lie_side_by_side_over_all_pieces(size: int, opens_block: list[int], core: int) -> None:
    """No piece is answered for twice or not at all, and each window holds its core and fits the encoder."""
    windows = list(cut_windows(row([at for at in opens_block if at < size], size), core))
    assert [place for window in windows for place in range(*window.core)] == list(range(size))
    for window in windows:
        assert 0 <= window.first <= window.core[0] < window.core[1] <= window.last <= size
        assert window.last - window.first <= LONGEST


@given(st.integers(1, 3000), st.lists(st.integers(1, 2999), max_size=40))
def test_a_core_ends_with_a_block_where_one_ends_near(size: int, opens_block: list[int]) -> None:
    """At the last that leaves it long enough; else it is full."""
    heads = {at for at in opens_block if at < size}
    for window in list(cut_windows(row(sorted(heads), size)))[:-1]:
        start, end = window.core
        near = [at for at in heads if start + SHORTEST_CORE <= at <= start + CORE]
        assert end == max(near, default=start + CORE)
        assert window.last - window.first <= LONGEST


@pytest.mark.parametrize("size", [1, CORE, CORE + 1])
def test_a_window_is_as_long_as_what_there_is_to_read(size: int) -> None:
    """A short report is one window without context; one piece more than a core makes two, each with the other as context."""
    windows = list(cut_windows(row([], size)))
    assert len(windows) == (1 if size <= CORE else 2)
    assert {window.last for window in windows} == {size}
