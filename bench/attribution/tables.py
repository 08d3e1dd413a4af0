"""Figures as aligned lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

Cell = str | int | float | None


def table(head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    """Lines with the first column to the left and figures to the right.

    >>> print(table(("reader", "F1"), (("rules", 51.84), ("nobody", None))))
    reader    F1
    rules   51.8
    nobody     -
    """
    cells = [list(head), *([spell(cell) for cell in row] for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(head))]
    return "\n".join("  ".join(_align(line, widths)).rstrip() for line in cells)


def _align(line: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    yield line[0].ljust(widths[0])
    yield from (cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))


def spell(cell: Cell) -> str:
    """A figure with one decimal, a count with commas, a dash for what was not measured."""
    if cell is None:
        return "-"
    if isinstance(cell, float):
        return f"{cell:.1f}"
    return f"{cell:,}" if isinstance(cell, int) else cell
