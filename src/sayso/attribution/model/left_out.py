"""What the rules find where the network says nothing: inside contents, and acts that are only possible.

PolNeAR, which the network learned most from, marks neither. Elsewhere the rules add more that is wrong than right: of 38
attributions that they alone found outside everything the network did, on PolNeAR dev, 16 had a cue that people marked (2026-11).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.attribution.assembly import Found
from sayso.records import Attribution, Report, Span
from sayso.text import spans_of

POSSIBLE = "infinitive"
"""The rule for "allows Iran to deny": nobody has said anything."""


def left_out(report: Report, by_rules: Sequence[Attribution], found: Sequence[Found]) -> Iterator[Found]:
    """Those of the rules whose cue nobody has, and that stand whole inside a content, or outside all as acts that are possible."""
    cues = _mask(report, [span for one in found for span in one.cue])
    contents = _mask(report, [span for one in found for span in one.content])
    for one in by_rules:
        if one.cue is None or one.content is None or _meets(cues, one.cue.spans):
            continue
        spans = spans_of(one.source, one.cue, one.content)
        if _holds(contents, spans) or (one.reasons[0].value == POSSIBLE and not _meets(contents, one.cue.spans)):
            yield Found(one.source.spans if one.source else (), one.cue.spans, one.content.spans, one.reasons[0])


def _mask(report: Report, spans: Sequence[Span]) -> bytearray:
    """1 for each character of the text that is in a span."""
    mask = bytearray(len(report.text))
    for start, end in spans:
        mask[start:end] = b"\1" * (end - start)
    return mask


def _meets(mask: bytearray, spans: Sequence[Span]) -> bool:
    return any(1 in mask[start:end] for start, end in spans)


def _holds(mask: bytearray, spans: Sequence[Span]) -> bool:
    return all(0 not in mask[start:end] for start, end in spans)
