"""Spans, offset maps, decoding and quote selectors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.records import Segment, Span
from sayso.text import (
    byte_span,
    compose,
    covers,
    decode,
    find_quote,
    identity,
    invert,
    part,
    quote,
    spans_of,
    subtract,
    to_origin,
    trim,
)


@st.composite
def spans(draw: st.DrawFn, size: int = 60) -> Span:
    """A span inside a text of `size` characters."""
    start = draw(st.integers(0, size))
    return Span(start, draw(st.integers(start, size)))


@st.composite
def maps(draw: st.DrawFn) -> tuple[Segment, ...]:
    """An offset map whose segments answer one to one, apart from each other on both sides."""
    segments, target, origin = [], 0, 0
    for gap, other, length in draw(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(1, 6)), max_size=6)):
        target, origin = target + gap, origin + other
        segments.append(Segment(target, length, origin, length))
        target, origin = target + length, origin + length
    return tuple(segments)


@given(spans(), st.lists(spans(), max_size=5))
def test_subtracting_leaves_the_characters_outside_the_holes(span: Span, holes: list[Span]) -> None:
    """What is left is what the span has and no hole has."""
    left = {at for start, end in subtract(span, holes) for at in range(start, end)}
    assert left == set(range(*span)) - {at for start, end in holes for at in range(start, end)}


@given(maps(), st.integers(0, 50))
def test_there_and_back_is_where_it_was(offsets: tuple[Segment, ...], at: int) -> None:
    """A character taken to the origin and back comes back."""
    for there in to_origin(offsets, Span(at, at + 1)):
        assert to_origin(invert(offsets), there) == (Span(at, at + 1),)


@given(maps(), maps(), st.integers(0, 40))
def test_a_composed_map_goes_where_the_two_go(outer: tuple[Segment, ...], inner: tuple[Segment, ...], at: int) -> None:
    """Through the composed map a character lands where it lands through both."""
    through = [there for middle in to_origin(outer, Span(at, at + 1)) for there in to_origin(inner, middle)]
    assert list(to_origin(compose(outer, inner), Span(at, at + 1))) == through


def test_a_character_reference_answers_as_a_whole() -> None:
    """One character made of seven stands where all seven stand."""
    assert to_origin((Segment(0, 3, 0, 3), Segment(3, 1, 3, 7)), Span(2, 4)) == (Span(2, 3), Span(3, 10))


def test_a_part_of_a_character_reference_stands_nowhere() -> None:
    """Two characters made of seven, of which the map above takes one: what answers as a whole does not answer for a part."""
    inner = (Segment(0, 1, 0, 1), Segment(1, 2, 1, 7), Segment(3, 2, 8, 2))
    assert compose((Segment(0, 2, 2, 2),), inner) == (Segment(1, 1, 8, 1),)
    assert compose((Segment(0, 3, 1, 3),), inner) == (Segment(0, 2, 1, 7), Segment(2, 1, 8, 1))


@given(st.text(max_size=40), st.integers(0, 40))
def test_the_identity_moves_nothing(text: str, at: int) -> None:
    """Every character of a text stands where it stands."""
    expected = (Span(at, at + 1),) if at < len(text) else ()
    assert to_origin(identity(len(text)), Span(at, at + 1)) == expected


@given(st.binary(max_size=60))
def test_decoding_never_fails_and_keeps_every_byte(body: bytes) -> None:
    """Undecodable bytes become U+FFFD, and the runs lie side by side over the whole body behind its mark."""
    decoded = decode(body, "utf-8")
    assert sum(run.length for run in decoded.runs) == len(decoded.text)
    assert all(left.origin + left.size == right.origin for left, right in zip(decoded.runs, decoded.runs[1:], strict=False))
    assert not decoded.runs or decoded.runs[-1].origin + decoded.runs[-1].size == len(body)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff"), max_size=30), spans(30))
def test_bytes_of_a_span_decode_to_its_characters(text: str, span: Span) -> None:
    """The bytes a span stands in are those its characters encode to."""
    inside = Span(min(span.start, len(text)), min(span.end, len(text)))
    body = text.encode()
    start, end = byte_span(body, decode(body, "utf-8"), inside)
    assert body[start:end].decode() == text[inside.start : inside.end]


def test_bytes_are_found_in_sets_that_turn_to_and_fro() -> None:
    """A character's bytes are those after which it was there, whatever encoding it again would write."""
    body = "日本 no".encode("iso2022_jp")
    decoded = decode(body, "iso2022_jp")
    assert [body[slice(*byte_span(body, decoded, Span(at, at + 1)))] for at in (1, 3)] == [b"K\\", b"n"]
    assert decode(b"\x1b\x80\x00", "iso2022_jp").text == "\x1b\x80\0"
    assert byte_span(b"\x1b\x80\x00", decode(b"\x1b\x80\x00", "iso2022_jp"), Span(0, 3)) == (0, 3)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_charset_and_is_no_character(encoding: str) -> None:
    """Whatever was declared, the mark is believed and left out."""
    assert decode("Ostra".encode(encoding), "ascii").text == "Ostra"


def test_words_are_found_by_what_stands_around_them() -> None:
    """The same words twice are told apart by their surroundings; where those agree alike, nothing is found."""
    text = "Yes, he said. No, she said. Yes, he said."
    assert find_quote(text, quote(text, Span(0, 12))) == Span(0, 12)
    assert find_quote("Yes. Yes.", quote("Yes", Span(0, 3))) is None
    assert find_quote("No.", quote("Yes", Span(0, 3))) is None


def test_small_questions_of_spans() -> None:
    """Trimming, covering, the words of a part, and the spans of several."""
    assert trim("a  ", Span(0, 3)) == Span(0, 1)
    assert covers([Span(0, 5)], Span(1, 5))
    assert part("He said no", [Span(8, 10), Span(0, 2)]).text == "He … no"
    assert spans_of(part("He said no", [Span(8, 10)]), None, part("He said no", [Span(0, 2)])) == (Span(8, 10), Span(0, 2))
