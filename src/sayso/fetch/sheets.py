"""Sheets: one report a row, as the sheets of archiving tools and people's own lists have them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from sayso.extraction.dates import read_machine_date
from sayso.extraction.tables import read_table
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


def read_sheet(body: bytes, holder: Holder) -> Iterator[Found]:
    """A capture for each row with a text, a lead for each that only has an address."""
    table = read_table(body)
    columns = {field: head for field in NAMES if (head := table.column(NAMES[field]))}
    if not {"address", "text"} & set(columns):
        yield error(
            f"{holder.name}: no column of addresses or texts in this sheet; its first row names the columns: "
            f"{', '.join(NAMES['address'][:3])} for addresses, {', '.join(NAMES['text'][:3])} for texts"
        )
        return
    for number, row in table.rows:
        said = {field: row.get(head, "").strip() for field, head in columns.items()}
        yield from _read_row(number, said, holder)


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
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        day = _day(written)
        return datetime(day.year, day.month, day.day, tzinfo=UTC) if day else None
