"""Judgements that somebody exported as JSON Lines, as records again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from sayso.errors import UsageError
from sayso.records import Judgement, Span


def judgements(lines: Iterable[str]) -> Iterator[Judgement]:
    """The judgements among exported records; all other kinds are passed over. Raises UsageError for what is no such line."""
    number = 0
    try:
        for number, line in enumerate(lines, 1):  # noqa: B007 - told below
            fields = json.loads(line) if line.strip() else {"kind": None}
            if fields["kind"] == "judgement":
                yield _judgement(fields)
    except UnicodeDecodeError as error:
        message = f"behind line {number} stands what is not UTF-8, which `sayso export --to jsonl` writes ({error.reason})"
        raise UsageError(message) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        message = f"line {number} is no record that `sayso export --to jsonl` writes ({type(error).__name__}: {error})"
        raise UsageError(message) from error


def _judgement(fields: dict[str, Any]) -> Judgement:
    words = ("id", "target", "field", "value", "by", "exact", "prefix", "suffix", "address", "sha256")
    told = {name: str(fields[name]) for name in words}
    place, withdrawn = fields["place"], fields["withdrawn"]
    return Judgement(
        **told,
        at=datetime.fromisoformat(fields["at"]),
        place=Span(*map(int, place)) if place else None,
        withdrawn=datetime.fromisoformat(withdrawn) if withdrawn else None,
    )
