"""Nothing in a report becomes Markdown."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sayso.export.visible import one_line
from sayso.terminal.markdown import escape

MARKS = st.text(st.sampled_from("ab *_`~[]()<>!#&;|\\\"'$:/.@=-+1\n") | st.characters(codec="utf-8"))


@given(MARKS)
@example("&amp; &#60;b&#62;")
@example("http://a.example www.b.example c@d.example")
@example("\\*a*")
def test_escaped_words_are_shown_as_they_are(words: str) -> None:
    """A Markdown reader finds plain text in them, the same as was written."""
    inline = MarkdownIt().parseInline(escape(words))[0]
    shown = "".join(token.content for token in inline.children or ())
    assert {token.type for token in inline.children or ()} <= {"text"}
    assert shown.split() == one_line(words).split()


@pytest.mark.parametrize("words", ["# a", "- a", "1. a", "> a", "+ a", "=== a", "| a | b |", "```a"])
def test_no_words_open_a_block(words: str) -> None:
    """Words at the head of a line are a paragraph."""
    assert MarkdownIt().render(escape(words)).startswith("<p>")
