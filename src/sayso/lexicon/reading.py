"""Reads the word lists that are package data; an entry without its reason is refused."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def read_entries(name: str, columns: int) -> Iterator[tuple[str, ...]]:
    """The entries of a word list, each with `columns` filled columns, the last its reason.

    Raises ValueError for a line that has not as many: a fault of the package, not of a user.
    """
    lines = (files("sayso.lexicon") / name).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        entry = tuple(column.strip() for column in line.split(" | "))
        if len(entry) != columns or not all(entry):
            message = f"{name}, line {number}: expected {columns} filled columns, the last saying why, got {line!r}"
            raise ValueError(message)
        yield entry
