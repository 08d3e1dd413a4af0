"""Phrases that do an act: patterns over the words of a sentence."""

from __future__ import annotations

import pytest

from sayso.lexicon import reading
from sayso.lexicon.phrases import find_phrase
from sayso.lexicon.reading import read_entries
from sayso.records import ACTS


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("did not immediately respond to a request", "decline"),
        ("rowed back on the claim", "retract"),
        ("gave the story short shrift", "deny"),
        ("asked whether it planned to sail", "ask"),
        ("asked the mayor to explain", "demand"),
        ("broke its silence", "assert"),
        ("refused to pay", None),
        ("withdrew his savings", None),
    ],
)
def test_the_first_listed_phrase_that_fits_tells_the_act(words: str, act: str | None) -> None:
    """What is special stands before what is general; deeds fit nothing."""
    found = find_phrase(words.split(), range(2))
    assert (found and found.act) == act


def test_a_phrase_begins_where_it_may() -> None:
    """Words before the cue open none."""
    assert find_phrase(("he", "rowed", "back", "on", "it"), range(1)) is None
    match = find_phrase(("he", "rowed", "back", "on", "it"), range(1, 2))
    assert match
    assert (match.first, match.end) == (1, 3)


def test_a_phrase_tells_whether_its_own_words_negate() -> None:
    """ "Did not respond" is a refusal made."""
    negated, plain = (find_phrase(words.split(), range(2)) for words in ("did not respond", "stayed silent on it"))
    assert negated
    assert plain
    assert (negated.negated, plain.negated) == (True, False)


def test_each_pattern_is_listed_once_with_an_act_that_is_known() -> None:
    """Two lines for one pattern would hide one another."""
    entries = list(read_entries("phrases.txt", 3))
    patterns = [pattern for pattern, _, _ in entries]
    assert [pattern for pattern in set(patterns) if patterns.count(pattern) > 1] == []
    assert {act for _, act, _ in entries} <= set(ACTS)


def test_a_phrase_without_its_reason_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """As every entry of a word list."""

    class Files:
        """A package with one list."""

        def __truediv__(self, _: str) -> Files:
            return self

        def read_text(self, **_: str) -> str:
            return "~row back on | retract |\n"

    monkeypatch.setattr(reading, "files", lambda _: Files())
    with pytest.raises(ValueError, match="line 1"):
        list(read_entries("phrases.txt", 3))
