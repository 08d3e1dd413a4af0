"""Sheets: one report a row, as the sheets of archiving tools and people's own lists have them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from sayso.extraction.dates import read_machine_date
from sayso.extraction.decoding import decode_body
from sayso.fetch import captures
from sayso.fetch.captures import TOOL, Found, Holder, Lead, error, make_capture, merge, warning
from sayso.records import Particulars

SUFFIXES = (".csv", ".tsv")
TYPES = frozenset({"text/csv", "text/tab-separated-values"})

NAMES: dict[str, tuple[str, ...]] = {
    "address": ("link", "url", "address", "article url", "source url", "web address"),
    "text": ("text content", "text", "content", "body", "article", "full text"),
    "captured": ("archive date", "archived", "archived at", "captured", "date archived", "retrieved", "accessed"),
    "published": ("published", "publication date", "publish date", "upload timestamp", "date published", "date"),
    "title": ("title", "upload title", "headline", "article title"),
    "outlet": ("outlet", "publisher", "publication", "media name", "media", "newspaper"),
    "byline": ("byline", "author", "authors"),
}
"""Heads of columns, the likeliest first: Auto Archiver's sheet, Media Cloud's lists, Zotero's and people's own. Case, `_` and `-`
do not count."""

_DELIMITERS = ",;\t"


class Table(NamedTuple):
    """Rows of a sheet by the heads of their columns, each with its number in the file, from 2; the first row has the heads."""

    heads: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]


def read_sheet(body: bytes, holder: Holder) -> Iterator[Found]:
    """A capture for each row with a text, a lead for each that only has an address."""
    table = read_table(body)
    columns = {field: head for field in NAMES if (head := _column(table.heads, field))}
    if not {"address", "text"} & set(columns):
        yield error(
            f"{holder.name}: no column of addresses or texts in this sheet; its first row names the columns: "
            f"{', '.join(NAMES['address'][:3])} for addresses, {', '.join(NAMES['text'][:3])} for texts"
        )
        return
    for number, row in table.rows:
        said = {field: row.get(head, "").strip() for field, head in columns.items()}
        yield from _read_row(number, said, holder)


def read_table(body: bytes) -> Table:
    """The rows of a CSV file, whatever parts its columns; empty rows are left out."""
    decoded, _ = decode_body(body)
    text = decoded.text.replace("\0", "")
    first = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    csv.field_size_limit(captures.LARGEST)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    if not rows:
        return Table((), ())
    heads = tuple(_simplify(head) for head in rows[0])
    held = ((number, dict(zip(heads, row, strict=False))) for number, row in enumerate(rows[1:], 2) if any(map(str.strip, row)))
    return Table(heads, tuple(held))


def _column(heads: Sequence[str], field: str) -> str | None:
    return next((name for name in NAMES[field] if name in heads), None)


def _simplify(head: str) -> str:
    return " ".join(re.sub(r"[_-]", " ", head).casefold().split())


def _read_row(number: int, said: dict[str, str], holder: Holder) -> Iterator[Found]:
    name = f"{holder.name}, row {number}"
    address = said.get("address", "")
    published, captured = _day(said.get("published", "")), _moment(said.get("captured", ""))
    for field, read in (("published", published), ("captured", captured)):
        if said.get(field) and read is None:
            yield warning(f"{name}: {said[field]!r} is no day that can be read; expected one such as 2031-05-12")
    own = Particulars(said.get("outlet") or None, published, said.get("title") or None, said.get("byline") or None)
    particulars = merge(holder.particulars, own)
    if said.get("text"):
        yield make_capture(
            address or f"{holder.address}#row={number}",
            said["text"].encode("utf-8", "replace"),
            captured=captured or holder.captured,
            particulars=particulars,
            kind="text/plain",
            charset="utf-8",
            tool=f"{TOOL}: row {number} of {holder.address}",
        )
    elif address.lower().startswith(("http://", "https://")):
        yield Lead(address, particulars, holder.name)
    else:
        yield error(f"{name}: neither a text nor an address that begins with http:// or https://; fill in one of them")


def _day(written: str) -> date | None:
    """The day that is written; None where it has two readings."""
    found = read_machine_date(written) if written else None
    return found.earliest if found and found.earliest == found.latest else None


def _moment(written: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        day = _day(written)
        return datetime(day.year, day.month, day.day, tzinfo=UTC) if day else None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
