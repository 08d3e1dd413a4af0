"""Ids: each a letter for the kind of record and a hash of what tells it from others of its kind."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime

from sayso.records import Span


def digest(body: bytes) -> str:
    """The SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(body).hexdigest()


def capture_id(address: str, sha256: str) -> str:
    """An id of an address and its bytes."""
    return _id("c", address, sha256)


def report_id(capture: str, text: str) -> str:
    """An id of a capture and the text drawn from it."""
    return _id("r", capture, digest(text.encode("utf-8", "surrogatepass")))


def statement_id(report: str, source: Iterable[Span], cue: Iterable[Span], content: Iterable[Span]) -> str:
    """An id of a report and three sets of spans: no act, parent, score or version, so that a rerun finds it again.

    Attributions and the statements made of them share it.
    """
    return _id("s", report, _spell(source), _spell(cue), _spell(content))


def proposition_id(statement: str, spans: Iterable[Span]) -> str:
    """An id of a statement and the spans of the part of its content."""
    return _id("p", statement, _spell(spans))


def actor_id(statement: str) -> str:
    """An id of the founding statement: the actor's first in the earliest report."""
    return _id("a", statement)


def claim_id(proposition: str) -> str:
    """An id of the founding proposition: the claim's first in the earliest report."""
    return _id("k", proposition)


def passage_id(before: str, content: str) -> str:
    """An id of a content and the words before it."""
    return _id("w", before, content)


def judgement_id(target: str, field: str, value: str, by: str, at: datetime) -> str:
    """An id of everything a judgement says."""
    return _id("j", target, field, value, by, at.isoformat())


def _spell(spans: Iterable[Span]) -> str:
    return ",".join(f"{start}-{end}" for start, end in sorted(spans))


def _id(kind: str, *parts: str) -> str:
    return kind + hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:19]
