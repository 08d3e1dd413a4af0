"""The one way to the screen or a pipe: widths, colour only where a terminal is there, nothing that steers a terminal."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.segment import Segment, Segments
from rich.table import Table
from rich.text import Text

from sayso.export.visible import lines, one_line, visible

PIPE_WIDTH = 80
"""Columns where no terminal says how many; the environment's COLUMNS outranks it. Lines are wrapped, never cut."""

READING_WIDTH = 100
"""Columns of running text at most: longer lines are hard to follow."""


class Screen(Console):
    """A console that leaves a reader who has gone (`sayso brief | head`) to the command line; rich would end with a failure."""

    def on_broken_pipe(self) -> None:
        """Pass the error on that is being handled."""
        raise  # noqa: PLE0704 - rich calls this where it has caught it


def console(stream: TextIO) -> Console:
    """A console on a stream; plain text unless the stream is a terminal, and as NO_COLOR asks."""
    width = None if stream.isatty() else _pipe_width()
    return Screen(file=stream, width=width, highlight=False, markup=False, emoji=False, soft_wrap=False)


def show(page: RenderableType, stream: TextIO, *, reading: bool = False) -> None:
    """Put a page on a stream; running text (`reading`) is kept to a width that can be read."""
    screen = console(stream)
    options = screen.options
    if reading:
        options = options.update_width(min(screen.width, READING_WIDTH))
    for line in screen.render_lines(page, options, pad=False):
        screen.print(Segments([*_trimmed(line), Segment.line()]), end="", soft_wrap=True)


def text(words: str | None, style: str = "") -> Text:
    """Words on one line, unsafe characters visible; a dash for None."""
    return Text("–", "dim") if words is None else Text(one_line(words), style)


def flat(words: str) -> str:
    """Words on one line that stand beside others: white space at their ends is kept as one space."""
    told = one_line(words)
    if not told.strip():
        return " " if words else ""
    return (" " if words[0].isspace() else "") + told + (" " if words[-1].isspace() else "")


def paragraphs(words: str, style: str = "") -> Text:
    """Words with their line breaks kept, unsafe characters visible."""
    return Text("\n".join(lines(words)), style)


def heading(words: str) -> Text:
    """The heading of a part of a page."""
    return Text(words, "bold")


def indented(page: RenderableType, by: int = 2) -> Padding:
    """A page moved to the right."""
    return Padding(page, (0, 0, 0, by))


def grid(*widths: int | None, wrap_last: bool = True) -> Table:
    """A table without lines or head; a width of None takes what its words need, the last column the rest."""
    table = Table.grid(padding=(0, 2, 0, 0))
    for width in widths:
        table.add_column(width=width, no_wrap=False, overflow="fold")
    table.add_column(overflow="fold", ratio=1 if wrap_last else None)
    return table


def facts(pairs: Iterable[tuple[str, RenderableType | None]]) -> Table:
    """Names and what is known under each; a name with nothing under it is left out."""
    table = grid(12)
    for name, value in pairs:
        if value is not None:
            table.add_row(Text(name, "dim"), value)
    return table


def stack(pages: Iterable[RenderableType]) -> Group:
    """Pages one below the other, an empty line between them."""
    spaced: list[RenderableType] = []
    for page in pages:
        spaced += [page] if not spaced else [Text(""), page]
    return Group(*spaced)


def _trimmed(line: list[Segment]) -> list[Segment]:
    """A rendered line without white space at its end; whatever a page forgot to make visible is so here."""
    safe = [Segment(visible(segment.text), segment.style) for segment in line if not segment.control]
    while safe and not safe[-1].text.rstrip():
        safe.pop()
    if safe:
        safe[-1] = Segment(safe[-1].text.rstrip(), safe[-1].style)
    return safe


def _pipe_width() -> int:
    asked = os.environ.get("COLUMNS", "")
    return int(asked) if asked.isdigit() and int(asked) > 0 else PIPE_WIDTH
