"""Which files and addresses are meant by the names on a command line."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

from sayso.fetch.captures import error, warning
from sayso.fetch.sidecars import SIDECAR
from sayso.records import Problem

STANDARD_INPUT: Literal["-"] = "-"

SUFFIXES = (".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".pdf", ".rss", ".atom", ".warc", ".warc.gz", ".wacz")
"""Ends of names that are looked for in folders. A file of another name is read by its bytes if it is named itself."""


HOLDERS = (".rss", ".atom", ".warc", ".warc.gz", ".wacz", ".csv", ".tsv")
"""Ends of names of what holds several reports."""


class Address(NamedTuple):
    """A page on the web."""

    url: str


Input = Path | Literal["-"] | Address

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def find_inputs(names: Iterable[str]) -> tuple[tuple[Input, ...], tuple[Problem, ...]]:
    """The files and addresses that names stand for, each once, folders searched; and what could not be found.

    Hidden files and folders are left out, and so are sidecars. A folder's files come in the order of their paths.
    """
    found: dict[Input, None] = {}
    seen: set[Path] = set()
    problems: list[Problem] = []
    for name in names:
        if name == STANDARD_INPUT:
            found[STANDARD_INPUT] = None
            continue
        if _ADDRESS.match(name) and not _is_there(Path(name)):
            found[Address(name)] = None
            continue
        paths, wrong = _find(name)
        problems.extend(wrong)
        for path in paths:
            real = Path(os.path.realpath(path))  # `Path.resolve` fails on a link that leads to itself
            if real not in seen:
                seen.add(real)
                found[path] = None
    return tuple(found), tuple(problems)


# ---- finding ----------------------------------------------------------------------------------------------------


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # an address may be too long for a name
        return False


def _find(name: str) -> tuple[list[Path], list[Problem]]:
    path = Path(name)
    if not name.strip():  # `Path` takes it for the folder one is in
        return [], [error(f"{name!r} is no name: expected that of a file or folder; . is the folder you are in")]
    try:
        if path.is_dir():
            return _search(path)
        exists = path.exists()
    except (OSError, ValueError) as failure:  # a name that is too long, or holds a NUL
        return [], [error(f"{path}: cannot be looked up: {failure}")]
    if not exists:
        return [], [error(f"{path}: no such file or folder; check the spelling and the folder you are in")]
    if path.suffix == SIDECAR and path.with_suffix("").is_file():
        return [], []
    return [path], []


def _search(folder: Path) -> tuple[list[Path], list[Problem]]:
    problems: list[Problem] = []

    def note(failure: OSError) -> None:
        problems.append(error(f"{failure.filename}: the folder cannot be read: {failure.strerror}; name one that you may read"))

    found = sorted(_walk(folder, note))
    if not found and not problems:
        known = ", ".join(SUFFIXES)
        problems.append(warning(f"{folder}: no reports in this folder; files ending in {known} are looked for"))
    return found, problems


def _walk(folder: Path, note: Any) -> Iterator[Path]:
    for here, folders, files in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and name.lower().endswith(SUFFIXES) and not _waits(Path(here, name)):
                yield Path(here, name)


def _waits(path: Path) -> bool:
    """Whether it is a pipe, socket or device, which may never end; one that is named itself is read all the same."""
    try:
        kind = path.stat().st_mode
    except OSError:  # a link that leads nowhere: reading it tells
        return False
    return not (stat.S_ISREG(kind) or stat.S_ISDIR(kind))
