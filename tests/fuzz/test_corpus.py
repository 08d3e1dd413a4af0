"""What fuzzing found, and the inputs that together go furthest, through the same targets; atheris is not needed for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.choices import COMMON, FIRST, RARE, bytes_of, text_of, words
from tests.fuzz.seeds import HINTS, hints, seeds
from tests.fuzz.targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
MOST = 150_000
"""Bytes of all kept inputs together: they are to be read through in a few seconds."""


@pytest.mark.parametrize("name", TARGETS)
def test_kept_inputs_break_no_law(name: str) -> None:
    """What fell over once stands, and what it begins with stands."""
    for data in [*(path.read_bytes() for path in sorted((CORPUS / name).glob("*"))), *list(seeds(name))[:2], b"", b"\0"]:
        TARGETS[name](data)


def test_the_corpus_is_small_and_of_targets_there_are() -> None:
    """No folder is left behind, and no file is large."""
    assert {path.name for path in CORPUS.iterdir()} <= set(TARGETS)
    assert sum(path.stat().st_size for path in CORPUS.glob("*/*")) <= MOST
    assert set(HINTS) <= set(TARGETS)
    assert all(path.is_file() for name in TARGETS if (path := hints(name)))


def test_texts_are_written_in_bytes_and_read_again() -> None:
    """A text comes back, and every byte from 128 on means something; the places of words are those that kept inputs mean."""
    text = "“No,” he said. Ana Lind denied – on Monday – that it's «odd».\n\nThe ministry's spokesman declined to comment."
    assert text_of(bytes_of(text)) == text
    assert FIRST + len(COMMON) == RARE
    assert text_of(bytes([FIRST + 16, RARE, 0, RARE, 1])) == "said Ana Lind Bo Falk"
    assert len(words()) > 3000
