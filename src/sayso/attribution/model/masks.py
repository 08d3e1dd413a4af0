"""Which characters of a text some spans hold."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.records import Span


class Mask:
    """Marks the characters of spans, so that many others can be held against all of them at once."""

    def __init__(self, length: int, spans: Iterable[Span] = ()) -> None:
        self._marked = bytearray(length)
        for span in spans:
            self.add(span)

    def add(self, span: Span) -> None:
        """Marks one span more."""
        self._marked[span.start : span.end] = b"\1" * (span.end - span.start)

    def meets(self, spans: Iterable[Span]) -> bool:
        """Whether any of the spans has a marked character."""
        return any(1 in self._marked[start:end] for start, end in spans)

    def holds(self, spans: Iterable[Span]) -> bool:
        """Whether all characters of the spans are marked."""
        return all(0 not in self._marked[start:end] for start, end in spans)
