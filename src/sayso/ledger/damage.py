"""Rows that make no record any more: damaged, or changed past the ledger."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, get_args

from sayso.errors import LedgerError
from sayso.records import ACTS, ACTUALITIES, Form, SourceKind

_Record = TypeVar("_Record")
_More = ParamSpec("_More")

_KNOWN: dict[str, tuple[str, ...]] = {
    "form": get_args(Form),
    "act": ACTS,
    "actuality": ACTUALITIES,
    "source_kind": get_args(SourceKind),
    "kind": get_args(SourceKind),
}


def told(load: Callable[Concatenate[sqlite3.Row, _More], _Record]) -> Callable[Concatenate[sqlite3.Row, _More], _Record]:
    """Make what loads a record of a row raise LedgerError, which names the row, where its columns cannot be read."""

    @wraps(load)
    def checked(row: sqlite3.Row, /, *more: _More.args, **named: _More.kwargs) -> _Record:
        try:
            return load(row, *more, **named)
        except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
            name = next((row[column] for column in ("id", "n") if column in row.keys()), row[0])  # noqa: SIM118 - a row is searched by its values
            what, reason = load.__name__.strip("_").replace("_", " "), str(error) or type(error).__name__
            raise LedgerError(
                f"{what} {name} cannot be read ({reason}): it was damaged, or changed past Sayso; "
                "`sayso verify` lists all that fails; restore the ledger from a copy"
            ) from error

    return checked


def known(row: sqlite3.Row, column: str) -> Any:
    """The value of a column that takes few words; raises ValueError for any other."""
    value = row[column]
    if value not in _KNOWN[column]:
        raise ValueError(f"its {column.replace('_', ' ')} is {value!r}, and not one of {', '.join(_KNOWN[column])}")
    return value
