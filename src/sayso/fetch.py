"""Files, folders and standard input to captures: the edge where bytes come in."""

from __future__ import annotations

import os
import re
import stat
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO, Literal, NamedTuple

from sayso.errors import InputError
from sayso.extraction.sniffing import media_type
from sayso.ids import capture_id, digest
from sayso.records import Capture, Event, Particulars, Problem
from sayso.version import VERSION

TOOL = f"sayso {VERSION}"
STANDARD_INPUT: Literal["-"] = "-"
LARGEST = 50 * 1024 * 1024
"""Bytes of one report: 50 MB. News pages are under 5; what is larger is an archive or a mistake."""

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".pdf": "application/pdf",
}
"""Suffixes that are looked for in folders. A file with another one is read by its bytes if it is named itself."""

SIDECAR = ".toml"
SIDECAR_KEYS = ("outlet", "published", "title", "byline", "address", "events")

Input = Path | Literal["-"]

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def find_inputs(names: Iterable[str]) -> tuple[tuple[Input, ...], tuple[Problem, ...]]:
    """The files that names stand for, each once, folders searched; and what could not be found.

    Hidden files and folders are left out, and so are sidecars. A folder's files come in the order of their paths.
    """
    found: dict[Input, None] = {}
    seen: set[Path] = set()
    problems: list[Problem] = []
    for name in names:
        if name == STANDARD_INPUT:
            found[STANDARD_INPUT] = None
            continue
        paths, wrong = _find(name)
        problems.extend(wrong)
        for path in paths:
            real = Path(os.path.realpath(path))  # `Path.resolve` fails on a link that leads to itself
            if real not in seen:
                seen.add(real)
                found[path] = None
    return tuple(found), tuple(problems)


def capture_file(path: Input, *, particulars: Particulars, now: datetime, stdin: BinaryIO | None) -> Capture:
    """The bytes of a file or of standard input; what its sidecar says stands under what `particulars` say.

    InputError tells which file cannot be read, or what is wrong in its sidecar.
    """
    if isinstance(path, str):
        body = _read_stdin(stdin)
        sha256 = digest(body)
        return _capture(f"stdin:{sha256}", body, media_type(body), now, particulars)
    body = _read(path)
    sidecar = _read_sidecar(path.with_name(path.name + SIDECAR))
    address = sidecar.address or Path(os.path.realpath(path)).as_uri()
    return _capture(
        address, body, MEDIA_TYPES.get(path.suffix.lower()) or media_type(body), now, _merge(particulars, sidecar.particulars)
    )


def _capture(address: str, body: bytes, kind: str, now: datetime, particulars: Particulars) -> Capture:
    sha256 = digest(body)
    return Capture(
        id=capture_id(address, sha256),
        address=address,
        body=body,
        sha256=sha256,
        media_type=kind,
        charset=None,
        captured=now,
        tool=TOOL,
        particulars=particulars,
    )


def _merge(said: Particulars, beside: Particulars) -> Particulars:
    return Particulars(
        outlet=said.outlet or beside.outlet,
        published=said.published or beside.published,
        title=said.title or beside.title,
        byline=said.byline or beside.byline,
        events=(*said.events, *beside.events),
    )


# ---- finding ----------------------------------------------------------------------------------------------------


def _find(name: str) -> tuple[list[Path], list[Problem]]:
    path = Path(name)
    if not name.strip():  # `Path` takes it for the folder one is in
        return [], [_error(f"{name!r} is no name: expected that of a file or folder; . is the folder you are in")]
    try:
        if path.is_dir():
            return _search(path)
        exists = path.exists()
    except (OSError, ValueError) as error:  # a name that is too long, or holds a NUL
        return [], [_error(f"{path}: cannot be looked up: {error}")]
    if not exists and _ADDRESS.match(name):
        return [], [_error(f"{name}: addresses are not read; save the page as a file and name that")]
    if not exists:
        return [], [_error(f"{path}: no such file or folder; check the spelling and the folder you are in")]
    if path.suffix == SIDECAR and path.with_suffix("").is_file():
        return [], []
    return [path], []


def _search(folder: Path) -> tuple[list[Path], list[Problem]]:
    problems: list[Problem] = []

    def note(error: OSError) -> None:
        problems.append(_error(f"{error.filename}: the folder cannot be read: {error.strerror}; name one that you may read"))

    found = sorted(_walk(folder, note))
    if not found and not problems:
        known = ", ".join(MEDIA_TYPES)
        problems.append(Problem("warning", "fetch", f"{folder}: no reports in this folder; files ending in {known} are looked for"))
    return found, problems


def _walk(folder: Path, note: Any) -> Iterator[Path]:
    for here, folders, files in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and Path(name).suffix.lower() in MEDIA_TYPES and not _waits(Path(here, name)):
                yield Path(here, name)


def _waits(path: Path) -> bool:
    """Whether it is a pipe, socket or device, which may never end; one that is named itself is read all the same."""
    try:
        kind = path.stat().st_mode
    except OSError:  # a link that leads nowhere: reading it tells
        return False
    return not (stat.S_ISREG(kind) or stat.S_ISDIR(kind))


def _error(message: str) -> Problem:
    return Problem("error", "fetch", message)


# ---- reading ----------------------------------------------------------------------------------------------------


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            body = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{path}: cannot be read: {reason}; expected a file that you may read") from error
    return _within_limit(body, str(path))


def _read_stdin(stdin: BinaryIO | None) -> bytes:
    if stdin is None:
        raise InputError("-: there is no standard input here; name a file instead")
    return _within_limit(stdin.read(LARGEST + 1), "standard input")


def _within_limit(body: bytes, name: str) -> bytes:
    if len(body) > LARGEST:
        raise InputError(
            f"{name}: larger than {LARGEST // 1024 // 1024} MB, the most that is read as one report; split it, or name another file"
        )
    return body


# ---- sidecars ---------------------------------------------------------------------------------------------------


class _Sidecar(NamedTuple):
    particulars: Particulars = Particulars()
    address: str | None = None


def _read_sidecar(path: Path) -> _Sidecar:
    """What the `.toml` beside a file says of it; nothing where there is none."""
    if not path.is_file():
        return _Sidecar()
    try:
        said = tomllib.loads(_read(path).decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f'{path}: not a TOML file in UTF-8: {error}; expected lines such as outlet = "Marden Courier"') from error
    unknown = next((key for key in said if key not in SIDECAR_KEYS), None)
    if unknown is not None:
        raise InputError(f"{path}: the key {unknown!r} is not known; accepted are {', '.join(SIDECAR_KEYS)}")
    words = {key: _words(path, key, value) for key, value in said.items() if key not in ("published", "events")}
    published = _day(path, "published", said["published"]) if "published" in said else None
    particulars = Particulars(
        words.get("outlet"), published, words.get("title"), words.get("byline"), _events(path, said.get("events", {}))
    )
    return _Sidecar(particulars, words.get("address"))


def _words(path: Path, key: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise InputError(f"{path}: {key} = {value!r} is not accepted; expected words in quotation marks")
    return value.strip()


def _events(path: Path, value: object) -> tuple[Event, ...]:
    """What a table `[events]` dates: "the embargo" = 2031-02-01, or a list of the first and last day."""
    if not isinstance(value, dict):
        raise InputError(f'{path}: events is a table, such as one line [events] and below it "the embargo" = 2031-02-01')
    made: list[Event] = []
    for words, days in value.items():
        both = days if isinstance(days, list) else [days, days]
        if len(both) != 2:
            raise InputError(f"{path}: the event {words!r} takes one day, or a list of its first and last day; got {days!r}")
        first, last = (_day(path, words, day) for day in both)
        if first > last:
            raise InputError(f"{path}: the event {words!r} ends on {last}, before it begins on {first}")
        made.append(Event(words, first, last))
    return tuple(made)


def _day(path: Path, key: str, value: object) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return datetime.fromisoformat(str(value).strip()).date() if isinstance(value, str) else _refuse_day(path, key, value)
    except ValueError:
        return _refuse_day(path, key, value)


def _refuse_day(path: Path, key: str, value: object) -> date:
    raise InputError(
        f"{path}: {key} = {value!r} is not accepted; expected a day such as 2031-05-12, with or without quotation marks"
    )
