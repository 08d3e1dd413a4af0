"""The readers that run here: Sayso as it comes, and its rules alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from articles import Marked, Spans

from sayso.pipeline import Options, extract, fingerprint, read_text, rules_alone
from sayso.records import Attribution, Part, Reading

READERS: dict[str, Callable[[str], Reading]] = {"sayso": extract, "rules": lambda text: read_text(text, rules_alone())}
"""Sayso is `sayso.extract(text)` with no other argument."""

FINGERPRINTS: dict[str, Callable[[], str]] = {
    "sayso": lambda: fingerprint(Options()),
    "rules": lambda: fingerprint(rules_alone()),
}


def find_attributions(reader: str, text: str, *, nested: bool = False) -> tuple[Marked, ...]:
    """What a reader proposes for a text: the outermost attributions, as PolNeAR marks them; with `nested`, all."""
    reading = READERS[reader](text)
    if reading.report.text != text:
        raise ValueError(f"{reader}: expected the text to be kept as it is, so that offsets fit; it begins {text[:40]!r}")
    return as_marked(found for found in reading.attributions if nested or found.parent is None)


def as_marked(attributions: Iterable[Attribution]) -> tuple[Marked, ...]:
    """Sayso's attributions as the bench's records."""

    def spans(part: Part | None) -> Spans:
        return tuple((start, end) for start, end in part.spans) if part else ()

    return tuple(Marked(spans(found.source), spans(found.cue), spans(found.content)) for found in attributions)
