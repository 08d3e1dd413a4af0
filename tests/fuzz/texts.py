"""Texts and what points into them: offset maps, quote selectors, bytes."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from sayso import pipeline
from sayso.ledger.judgements import make, place, relocate
from sayso.quotations import find_quotations
from sayso.records import Report, Segment, Span
from sayso.text import Quote, byte_span, compose, decode, find_quote, identity, invert, join, quote, subtract, to_origin, trim
from tests.factories import NOW
from tests.fuzz.choices import Choices, parted
from tests.fuzz.laws import in_order, inside
from tests.fuzz.statements import report_of

CHARSETS = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "utf-32-le",
    "windows-1252",
    "shift_jis",
    "gb18030",
    "iso2022_jp",
    "big5",
    "latin-1",
    "cp949",
)


def map_offsets(data: bytes) -> None:
    """Offset maps: there and back is where it was, and a composed map goes where the two go."""
    choices = Choices(data)
    outer, inner = _map(choices, whole=False), _map(choices, whole=bool(choices.number(1)))
    exact = all(one.length == one.size for one in inner)
    both = compose(outer, inner)
    in_order([Span(one.target, one.target + one.length) for one in both], "a composed map")
    for at in range(choices.number(60) + 1):
        one = Span(at, at + 1)
        there = to_origin(outer, one)
        through = [deep for middle in there for deep in to_origin(inner, middle)]
        assert list(to_origin(both, one)) in ((through,) if exact else (through, [])), "composed goes elsewhere"
        for origin in there:
            back = to_origin(invert(outer), origin)
            assert any(start <= at < end for start, end in back), "a character does not come back"
    spans = [Span(start, start + choices.number(9)) for start in (choices.number(60) for _ in range(choices.number(6)))]
    in_order(join(spans), "joined spans")
    left = subtract(Span(5, 50), spans)
    in_order(left, "what is left")
    assert {at for span in left for at in range(*span)} == set(range(5, 50)) - {at for span in spans for at in range(*span)}, (
        "subtracting"
    )


def decode_bytes(data: bytes) -> None:
    """Bytes in any character set: the runs lie side by side, and each character stands in bytes that decode to it."""
    choices = Choices(data)
    charset = choices.one_of(CHARSETS)
    body = choices.rest()
    decoded = decode(body, charset)
    assert sum(run.length for run in decoded.runs) == len(decoded.text), "runs are not as long as the text"
    assert not decoded.runs or decoded.runs[-1].origin + decoded.runs[-1].size == len(body), "bytes are left over"
    for one, other in pairwise(decoded.runs):
        assert (one.target + one.length, one.origin + one.size) == (other.target, other.origin), "runs do not lie side by side"
    for at in range(min(len(decoded.text), 40)):
        start, end = byte_span(body, decoded, Span(at, at + 1))
        assert 0 <= start <= end <= len(body), "a character stands outside the bytes"


def select_quotes(data: bytes) -> None:
    """Quoted words are found where they stood, or nowhere; in another layer of the same text, too."""
    text, choices = parted(data)
    for _ in range(1 + choices.number(5)):
        start = choices.number(len(text))
        span = Span(start, min(len(text), start + choices.number(40)))
        assert inside(trim(text, span), text), "trimmed out of the text"
        selector = quote(text, span)
        found = find_quote(text, selector)
        assert found is None or text[slice(*found)] == selector.exact, "other words were found"
        odd = find_quote(text, Quote(selector.exact, text[: choices.number(9)], text[choices.number(9) :]))
        assert odd is None or text[slice(*odd)] == selector.exact, "other words were found"
    made = report_of(text)
    if made is None:
        return
    _judgements_find_their_place(made, choices)


def _judgements_find_their_place(made: Report, choices: Choices) -> None:
    reading = pipeline.state(made, pipeline.rules_alone())
    cut = choices.number(min(len(made.text), 60))
    layer = replace(
        made, id="r0", text=made.text[cut:], origins=tuple(one._replace(origin=cut) for one in identity(len(made.text) - cut))
    )
    for statement in reading.statements[:4]:
        judged = make(statement, made, "verdict", "right", by="Ada Lund", at=NOW)
        assert place(judged, [(made, reading.statements)]).target == statement.id, "a judgement is not where it was made"
        span = relocate(layer, Quote(judged.exact, judged.prefix, judged.suffix), judged.place)
        assert span is None or layer.text[slice(*span)].split() == judged.exact.split(), "a judgement is carried to other words"


def pair_marks(data: bytes) -> None:
    """Quotations of any text in any blocks: inside their block, in order, each inside those that hold it."""
    text, choices = parted(data)
    edges = sorted({choices.number(len(text)) for _ in range(2 * choices.number(4))} | {0, len(text)})
    blocks = [Span(*pair) for pair in pairwise(edges)] or [Span(0, 0)]
    found = find_quotations(text, blocks)
    assert [one.span.start for one in found] == sorted(one.span.start for one in found), "quotations are not in order"
    for one in found:
        block = blocks[one.block]
        assert block.start <= one.span.start <= one.inner.start <= one.inner.end <= one.span.end <= block.end, "outside its block"
        holding = [
            other for other in found if other is not one and other.inner.start <= one.span.start and one.span.end <= other.inner.end
        ]
        assert len(holding) == one.depth, "the depth of a quotation"


def _map(choices: Choices, *, whole: bool) -> tuple[Segment, ...]:
    """A map whose segments lie apart on both sides; with `whole`, some answer only as a whole."""
    segments, target, origin = [], 0, 0
    for _ in range(choices.number(6)):
        target, origin = target + choices.number(4), origin + choices.number(4)
        length = 1 + choices.number(5)
        size = length + choices.number(7) if whole and choices.number(3) == 0 else length
        segments.append(Segment(target, length, origin, size))
        target, origin = target + length, origin + size
    return tuple(segments)
