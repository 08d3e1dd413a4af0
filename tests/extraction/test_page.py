"""The text view of a page knows where its characters stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sayso.extraction.alignment import cut, keys, place
from sayso.extraction.page import BREAK, read_page
from sayso.records import Segment, Span


def test_references_and_tags() -> None:
    """A reference is one character with the length it is written in; a block tag is a break, an inline one is nothing."""
    page = read_page("<p>A&rsquo;<b>b</b></p>c")
    assert page.text.strip(BREAK) == f"A’b{BREAK}c"
    assert Segment(1, 1, 4, 7) in page.origins


def test_loose_references() -> None:
    """References without a semicolon end where HTML ends them, and what is none is text."""
    assert read_page("&copy2 &notit; &nosuch; AT&T &#x2019;").text == "©2 ¬it; &nosuch; AT&T ’"


def test_what_is_no_text() -> None:
    """Scripts, styles and comments are left out; the title and headings are known apart."""
    page = read_page("<title>T &amp; t</title><script>1 < 2</script><!-- <p>no</p> --><style>p{}</style><h1>H</h1>x")
    assert page.title is not None
    assert page.text[slice(*page.title)] == "T & t"
    assert [page.text[slice(*span)] for span in page.headings] == ["H"]
    assert page.text.replace(BREAK, " ").split() == ["T", "&", "t", "H", "x"]


def test_quotes_in_tags() -> None:
    """A `>` inside a quoted value ends no tag, and an apostrophe in an unquoted one opens no quotation."""
    assert read_page("<a title='a > b'>one</a> <p title=it's>two</p>").text.replace(BREAK, " ").split() == ["one", "two"]


@given(st.text(alphabet="<>&;#/!-=\"' ab1\n\0", max_size=80))
def test_any_source(source: str) -> None:
    """Any source has a view whose one-to-one segments equal it."""
    page = read_page(source)
    for target, length, origin, size in page.origins:
        assert length != size or page.text[target : target + length] == source[origin : origin + size]


def test_block_with_something_left_out() -> None:
    """A block is found around what the extractor left out of it, and cut from the page."""
    text = f"The port of Ostra froze over{BREAK}ADVERTISEMENT{BREAK} on Monday, officials said."
    block = "The port of Ostra froze over on Monday, officials said."
    (spans,) = place(keys(text), text, [block])
    words, segments = cut(text, spans, like=block)
    assert words == block
    assert len(segments) == 2


def test_repeated_block_stands_between_its_neighbours() -> None:
    """Words that stand twice are placed by the order of the blocks around them."""
    lines = ["No", "The first paragraph of it.", "No", "The second paragraph of it."]
    text = BREAK.join(lines)
    assert place(keys(text), text, lines[1:])[1] == (Span(text.rindex("No"), text.rindex("No") + 2),)


def test_block_that_stands_nowhere() -> None:
    """A block that is not in the page has no place and takes none from the next."""
    text = f"One line.{BREAK}Two lines."
    assert [bool(spans) for spans in place(keys(text), text, ["One line.", "Three lines.", "Two lines."])] == [True, False, True]
