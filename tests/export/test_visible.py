"""Characters that could mislead a reader are made visible."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from sayso.export.visible import UNSAFE, lines, one_line, safe_json, visible

HOSTILE = st.text(st.characters(codec=None) | st.sampled_from("\x1b\r\n\x9b\u202e\u2066\u200f\ud800\U000e0041"))


@given(HOSTILE)
def test_nothing_unsafe_is_left(text: str) -> None:
    """No unsafe character comes through, and all can be written as UTF-8."""
    for made in (visible(text), one_line(text), *lines(text)):
        assert not UNSAFE.search(made)
        made.encode()


@given(HOSTILE)
def test_json_says_the_same(text: str) -> None:
    """JSON made safe reads back as what was written."""
    assert json.loads(safe_json(json.dumps(text, ensure_ascii=False))) == text


def test_plain_text_is_left_alone() -> None:
    """Letters of any script, quotation marks and emoji stay as they are."""
    assert visible("“Да”, sagte Ödön – اليوم 👍🏽 👨‍👩‍👧") == "“Да”, sagte Ödön – اليوم 👍🏽 👨‍👩‍👧"
