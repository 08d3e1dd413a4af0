"""What the user says of a file in a `.toml` beside it."""

from __future__ import annotations

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from sayso.errors import InputError
from sayso.records import Event, Particulars

SIDECAR = ".toml"
SIDECAR_KEYS = ("outlet", "published", "title", "byline", "address", "events")


class Sidecar(NamedTuple):
    """What stands beside a file."""

    particulars: Particulars = Particulars()
    address: str | None = None


def read_sidecar(path: Path) -> Sidecar:
    """What the `.toml` beside a file says of it; nothing where there is none."""
    if not path.is_file():
        return Sidecar()
    try:
        said = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
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
    return Sidecar(particulars, words.get("address"))


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
