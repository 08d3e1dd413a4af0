"""The quotation-mark machine."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.quotations import find_quotations
from sayso.records import Span

MARKED = st.text(st.sampled_from(list("ab .,!\"'“”‘’«»„`")), max_size=60)


def quoted(text: str) -> list[tuple[str, int]]:
    """The words of each quotation with its marks, and its depth."""
    return [(text[slice(*q.span)], q.depth) for q in find_quotations(text, [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('He said "no" and left.', [('"no"', 0)]),
        ("“We won,” she said. “They lost.”", [("“We won,”", 0), ("“They lost.”", 0)]),
        ("''Never,'' he said, ``not us.''", [("''Never,''", 0), ("``not us.''", 0)]),
        ("The crews' boats weren't 'lost', he said.", [("'lost'", 0)]),
        ("‘He said “no” and left,’ she said.", [("‘He said “no” and left,’", 0), ("“no”", 1)]),
        ("“He told me ‘no way’ twice,” she said.", [("“He told me ‘no way’ twice,”", 0), ("‘no way’", 1)]),
        ("'It's the '90s,' he said.", [("'It's the '90s,'", 0)]),
        ('The 6" pipe and "that" one.', [('"that"', 0)]),
        ("„Nein“, sagte er. «Oui», dit-il. »Ja«, sa hun.", [("„Nein“", 0), ("«Oui»", 0), ("»Ja«", 0)]),
        ('"We won, "he said.', [('"We won, "', 0)]),
    ],
)
def test_marks_are_read_as_a_reader_reads_them(text: str, wanted: list[tuple[str, int]]) -> None:
    """Straight, curly, doubled, nested, foreign and misplaced marks; apostrophes and inches are none."""
    assert quoted(text) == wanted


def test_a_quotation_left_open_is_continued_by_the_next_block_that_opens_with_a_mark() -> None:
    """The first runs to the end of its block, the second says that it continues it."""
    text = "“One.\n“Two,” she said."
    first, second = find_quotations(text, [Span(0, 5), Span(6, len(text))])
    assert (first.closed, first.span, second.continues) == (False, Span(0, 5), True)


def test_a_lost_mark_ends_where_the_sentence_goes_on_in_lower_case() -> None:
    """Nothing re-opens it, and a lower-case word follows an exclamation mark."""
    assert quoted('"Get out! shouted the guard. He left.') == [('"Get out!', 0)]


@given(MARKED)
def test_quotations_lie_in_their_block_and_nest(text: str) -> None:
    """Each lies in the text, its inside in it, and two of them are apart or one in the other."""
    found = find_quotations(text, [Span(0, len(text))])
    for quotation in found:
        assert 0 <= quotation.span.start <= quotation.inner.start <= quotation.inner.end <= quotation.span.end <= len(text)
    for left in found:
        for right in found:
            apart = left.span.end <= right.span.start or right.span.end <= left.span.start
            assert left == right or apart or (left.depth != right.depth)


@given(MARKED, MARKED)
def test_a_block_below_moves_nothing_above(above: str, below: str) -> None:
    """Closed quotations stay where they are, whatever is added below."""
    text = above + "\n" + below
    alone = [q.span for q in find_quotations(above, [Span(0, len(above))]) if q.closed]
    blocks = [Span(0, len(above)), Span(len(above) + 1, len(text))]
    assert alone == [q.span for q in find_quotations(text, blocks) if q.closed and q.block == 0]
