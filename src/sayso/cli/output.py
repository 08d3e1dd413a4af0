"""Where words go: data to standard output, everything else to standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from rich.console import RenderableType

from sayso.errors import InputError
from sayso.export.visible import one_line
from sayso.records import Problem
from sayso.terminal import screen

BYTE_ORDER_MARK = "\ufeff"
"""Before a CSV file: without it spreadsheets take UTF-8 for the machine's older character set."""


def put(lines: Iterable[str]) -> None:
    """Lines of data to standard output."""
    sys.stdout.writelines(f"{line}\n" for line in lines)


def put_if_read(lines: Iterable[str]) -> None:
    """Lines of data to standard output at once; where its reader has gone they go nowhere, and the work goes on."""
    try:
        put(lines)
        sys.stdout.flush()
    except BrokenPipeError:
        leave()


def leave() -> None:
    """Let what is still buffered go nowhere: the reader of a pipe (such as `head`) has gone, or the disk is full."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def show(page: RenderableType, *, reading: bool = False) -> None:
    """A page to standard output."""
    screen.show(page, sys.stdout, reading=reading)


def say(message: str) -> None:
    """A line for the user, on standard error."""
    sys.stdout.flush()  # so that both come in order where they go to one place
    with suppress(OSError):  # who closed standard error, or sent it to a full disk, wants the work done all the same
        sys.stderr.write(f"{one_line(message)}\n")


def tell(problems: Iterable[Problem], *, about: str | None = None) -> bool:
    """Each problem on a line, standard error; whether one of them was an error."""
    failed = False
    for problem in problems:
        say(f"{problem.level}: {f'{about}: ' if about else ''}{problem.message}")
        failed = failed or problem.level == "error"
    return failed


def write(lines: Iterable[str], path: Path, *, mark: bool) -> None:
    """Lines to a file in UTF-8, with a byte-order mark if asked; raises InputError where it cannot be written.

    They go to a file beside it that takes its name when it is whole, so that what was there before stays until then; a pipe or
    a device is written as it is.
    """
    is_special = path.exists() and not path.is_file()
    target = path if is_special else path.with_name(f"{path.name}.part")
    try:
        with target.open("w", encoding="utf-8", newline="") as file:
            file.write(BYTE_ORDER_MARK if mark else "")
            file.writelines(f"{line}\n" for line in lines)
        if not is_special:
            target.replace(path)
    except OSError as error:
        if not is_special:
            target.unlink(missing_ok=True)
        raise InputError(
            f"{path} cannot be written: {error.strerror}; give --output a place with room that you may write to"
        ) from error


def set_up_streams() -> None:
    """Make standard output and error UTF-8 where no terminal reads them, and never fail on a character.

    Python has none where they were closed before it began: then writing data fails as on a full disk, messages go nowhere.
    """
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace", **({} if stream.isatty() else {"encoding": "utf-8"}))
