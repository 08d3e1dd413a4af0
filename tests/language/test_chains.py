"""Linear chains over tags."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.language.chains import NEVER, Floats, Integers, forbid, likeliest, margin, runs

SEEDS = st.integers(0, 2**32 - 1)
LOUD = 1000.0
"""Emissions and moves as extreme as a network may give."""


def draw(seed: int, tags: int, loudness: float = 3.0) -> tuple[Floats, Floats, Integers]:
    """Emissions, moves and sizes of up to three random rows, the first of full length."""
    chance = np.random.default_rng(seed)
    rows, length = int(chance.integers(1, 4)), int(chance.integers(1, 6))
    sizes = chance.integers(1, length + 1, rows)
    sizes[0] = length
    emissions = chance.normal(0, loudness, (rows, length, tags)).astype(np.float32)
    moves = forbid(chance.normal(0, loudness, (tags, tags)).astype(np.float32))
    return emissions, moves, sizes


def is_allowed(row: tuple[int, ...]) -> bool:
    """Whether each inside tag stands behind its own beginning or inside."""
    return all(tag == 0 or tag % 2 == 1 or before in (tag - 1, tag) for before, tag in pairwise((0, *row)))


def score(emissions: Floats, moves: Floats, row: tuple[int, ...]) -> float:
    """What a row of tags adds up to."""
    return float(sum(emissions[at, tag] for at, tag in enumerate(row)) + sum(moves[pair] for pair in pairwise(row)))


@given(SEEDS, st.sampled_from([3, 5]))
def test_the_likeliest_row_is_the_best_of_all_allowed_rows(seed: int, tags: int) -> None:
    """As trying every row of each size finds it."""
    emissions, moves, sizes = draw(seed, tags)
    for row, given_tags, size in zip(emissions, likeliest(emissions, moves, sizes), sizes.tolist(), strict=True):
        allowed = [tried for tried in product(range(tags), repeat=size) if is_allowed(tried)]
        best = max(allowed, key=lambda tried: score(row, moves, tried))
        assert given_tags[:size].tolist() == list(best)


@given(SEEDS, st.sampled_from([3, 5, 9]))
def test_no_run_goes_on_without_having_begun(seed: int, tags: int) -> None:
    """However loud the emissions call for it, at the head of a row too."""
    emissions, moves, sizes = draw(seed, tags, LOUD)
    for row in likeliest(emissions, moves, sizes).tolist():
        assert is_allowed(tuple(row))


@given(SEEDS, SEEDS)
def test_what_lies_behind_a_row_is_outside_and_changes_nothing(seed: int, other: int) -> None:
    """A row padded with anything gets the tags it gets alone."""
    emissions, moves, sizes = draw(seed, 5)
    behind = np.arange(emissions.shape[1]) >= sizes[:, None]
    noisy = emissions.copy()
    noisy[behind] = np.random.default_rng(other).normal(0, LOUD, noisy[behind].shape)
    found = likeliest(noisy, moves, sizes)
    assert not found[behind].any()
    for row, size, tags in zip(emissions, sizes.tolist(), found, strict=True):
        assert likeliest(row[None, :size], moves, np.array([size]))[0].tolist() == tags[:size].tolist()


def test_forbid_leaves_what_is_allowed_and_what_it_was_given() -> None:
    """Only moves into an inside tag from elsewhere are closed, and in a copy."""
    given_moves = np.ones((5, 5), np.float32)
    made = forbid(given_moves)
    assert {(int(a), int(b)) for a, b in np.argwhere(made == NEVER)} == {(0, 2), (3, 2), (4, 2), (0, 4), (1, 4), (2, 4)}
    assert (given_moves == 1).all()


@pytest.mark.parametrize(
    ("tags", "wanted"),
    [
        ([], []),
        ([0, 0], []),
        ([1], [(0, 0, 1)]),
        ([1, 1, 2], [(0, 0, 1), (0, 1, 3)]),
        ([3, 4, 0, 1, 2], [(1, 0, 2), (0, 3, 5)]),
    ],
)
def test_runs_begin_where_a_tag_says_so(tags: list[int], wanted: list[tuple[int, int, int]]) -> None:
    """Two side by side are two; one at the end of the row ends with it."""
    assert list(runs(np.array(tags, np.int64))) == wanted


@given(SEEDS)
def test_runs_hold_all_that_is_not_outside(seed: int) -> None:
    """Written back as tags, they give the row they were read from."""
    for row in likeliest(*draw(seed, 7)):
        again = np.zeros_like(row)
        for kind, first, last in runs(row):
            again[first:last] = 2 * kind + 2
            again[first] = 2 * kind + 1
        assert again.tolist() == row.tolist()


@given(SEEDS)
def test_a_margin_is_what_the_row_loses_without_the_run(seed: int) -> None:
    """The difference of two rows' scores, at the ends of a row too."""
    emissions, moves, sizes = draw(seed, 5)
    for row, tags, size in zip(emissions, likeliest(emissions, moves, sizes), sizes.tolist(), strict=True):
        for _, first, last in runs(tags[:size]):
            without = tags[:size].copy()
            without[first:last] = 0
            lost = score(row, moves, tuple(tags[:size].tolist())) - score(row, moves, tuple(without.tolist()))
            assert margin(row, moves, tags[:size], first, last) == pytest.approx(lost, abs=1e-3)
            assert lost > 0
