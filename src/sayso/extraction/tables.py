"""The rows of CSV files, whatever made them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from typing import NamedTuple

from sayso.extraction.decoding import decode_body

LARGEST_CELL = 50 * 1024 * 1024
"""Characters of one cell; Python's own limit of 128 KB is under the length of a long report."""

_DELIMITERS = ",;\t"


class Table(NamedTuple):
    """Rows by the heads of their columns, each with its number in the file, from 2; the first row has the heads."""

    heads: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]

    def column(self, names: Sequence[str]) -> str | None:
        """The first of these names that a column has."""
        return next((name for name in names if name in self.heads), None)


def read_table(body: bytes) -> Table:
    r"""The rows of a CSV file; empty rows are left out. Of heads, case, `_` and `-` do not count.

    >>> read_table(b"Upload_Title;URL\nPort frozen;\n;\n")
    Table(heads=('upload title', 'url'), rows=((2, {'upload title': 'Port frozen', 'url': ''}),))
    """
    decoded, _ = decode_body(body)
    text = decoded.text.replace("\0", "")
    first = text.split("\n", 1)[0]
    csv.field_size_limit(LARGEST_CELL)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=first.count)))
    heads = tuple(_simplify(head) for head in rows[0]) if rows else ()
    held = ((number, dict(zip(heads, row, strict=False))) for number, row in enumerate(rows[1:], 2) if any(map(str.strip, row)))
    return Table(heads, tuple(held))


def _simplify(head: str) -> str:
    return " ".join(re.sub(r"[_-]", " ", head).casefold().split())
