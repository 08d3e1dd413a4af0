"""All that a command was given, as captures, one at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from sayso.errors import InputError
from sayso.fetch import names
from sayso.fetch.captures import Found, Holder, Lead, error, make_capture, warning
from sayso.fetch.feeds import TYPES as FEEDS
from sayso.fetch.files import read_body, read_file, read_stdin
from sayso.fetch.inputs import Address, Input
from sayso.fetch.sheets import TYPES as SHEETS
from sayso.fetch.web import Web
from sayso.records import Capture, Particulars, Problem


@dataclass(frozen=True, slots=True)
class Means:
    """What inputs are read with."""

    clock: Callable[[], datetime]
    """Gives the present in UTC."""
    stdin: BinaryIO | None = None
    web: Web = field(default_factory=Web)
    follow: bool = False
    """Whether addresses that feeds and sheets name are fetched."""
    kept: frozenset[str] = frozenset()
    """Addresses that are not followed, since their reports were read before."""


def gather(inputs: Iterable[Input], *, particulars: Particulars, means: Means) -> Iterator[Capture | Problem]:
    """The captures in inputs, in their order; an input that gives none is a problem, and the next one comes."""
    for one in inputs:
        unread: Counter[str] = Counter()
        try:
            for found in _open(one, particulars, means):
                if not isinstance(found, Lead):
                    yield found
                elif not means.follow:
                    unread[found.holder] += 1
                elif not {found.address, _plain(found.address)} & means.kept:
                    yield _follow(found, means)
        except InputError as failure:
            yield error(str(failure))
        for holder, count in unread.items():
            told = "entry has" if count == 1 else "entries have"
            yield warning(f"{holder}: {count} {told} an address and no text; --follow fetches the pages")


def _open(one: Input, particulars: Particulars, means: Means) -> Iterator[Found]:
    if isinstance(one, Address):
        return _fetch(one.url, particulars, means)
    if isinstance(one, Path):
        return read_file(one, particulars=particulars, now=means.clock())
    return read_stdin(means.stdin, particulars=particulars, now=means.clock())


def _plain(address: str) -> str:
    """An address as it is kept once it is fetched."""
    try:
        return names.parse(address).url
    except InputError:  # told when it is followed
        return address


def _follow(lead: Lead, means: Means) -> Capture | Problem:
    """The page at an address that a feed or a sheet names: a report itself, nothing that leads on."""
    try:
        fetched = means.web.fetch(lead.address)
    except InputError as failure:
        return error(str(failure))
    return make_capture(
        fetched.address,
        fetched.body,
        captured=means.clock(),
        particulars=lead.particulars,
        kind=fetched.kind,
        charset=fetched.charset,
    )


def _fetch(url: str, particulars: Particulars, means: Means) -> Iterator[Found]:
    fetched = means.web.fetch(url)
    holder = Holder(url, fetched.address, means.clock(), particulars)
    name = ".csv" if fetched.kind in SHEETS else ".rss" if fetched.kind in FEEDS else ""
    yield from read_body(fetched.body, holder, kind=fetched.kind, charset=fetched.charset, name=name)
