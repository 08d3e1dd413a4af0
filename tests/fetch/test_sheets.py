"""A sheet gives one report a row."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from sayso.fetch.captures import Found, Holder, Lead
from sayso.fetch.files import read_body
from sayso.records import Capture, Particulars, Problem

HOLDER = Holder("harbour.csv", "file:///harbour.csv", datetime(2031, 6, 1, tzinfo=UTC), Particulars(outlet="Notes"))
ARCHIVER = """Link,Archive status,Archive date,Upload timestamp,Upload title,Text content
https://courier.example/1,success,2031-05-14T10:00:00Z,2031-05-12T08:00:00Z,Port frozen,"Ana Lind said the port was frozen.
She denied that a tug was lost."
https://courier.example/2,failed,,,,
,success,,03/04/2031,No address,Tor Bekk said it rained.
,,,,,
not an address,failed,,,Nothing,
"""


def read(sheet: str | bytes) -> list[Found]:
    """What is found in a sheet."""
    return list(read_body(sheet.encode() if isinstance(sheet, str) else sheet, HOLDER, name="harbour.csv"))


def test_the_sheet_of_an_archiving_tool() -> None:
    """Text, address, days and title of a row; what the user says outranks them."""
    first, lead, odd, second, empty = read(ARCHIVER)
    assert isinstance(first, Capture)
    assert (first.address, first.media_type) == ("https://courier.example/1", "text/plain")
    assert first.body.decode().endswith("frozen.\nShe denied that a tug was lost.")
    assert first.captured == datetime(2031, 5, 14, 10, tzinfo=UTC)
    assert first.particulars == Particulars("Notes", date(2031, 5, 12), "Port frozen")
    assert lead == Lead("https://courier.example/2", Particulars("Notes"), "harbour.csv")
    assert isinstance(odd, Problem)
    assert "row 4: '03/04/2031' is no day" in odd.message
    assert isinstance(second, Capture)
    assert second.address == "file:///harbour.csv#row=4"
    assert isinstance(empty, Problem)
    assert (empty.level, "row 6: neither a text nor an address" in empty.message) == ("error", True)


@pytest.mark.parametrize(
    "body",
    [
        "\ufeffURL;Text\r\nhttps://courier.example/1;Café shut, Lind said.\r\n".encode(),
        "url\ttext\nhttps://courier.example/1\tCafé shut, Lind said.\n".encode("utf-16"),
        'url,text\nhttps://courier.example/1,"Café shut, Lind said."\n'.encode("cp1252"),
    ],
    ids=["byte-order mark and semicolons", "UTF-16 and tabs", "Windows"],
)
def test_sheets_of_every_make(body: bytes) -> None:
    """Whatever parts the columns, in whatever character set."""
    (found,) = read(body)
    assert isinstance(found, Capture)
    assert found.body.decode() == "Café shut, Lind said."


def test_a_moment_before_the_calendar_is_told() -> None:
    """In UTC it would be in the year 0."""
    told, found = read("url,text,archived\nhttps://courier.example/1,It froze.,0001-01-01T00:00:00+14:00\n")
    assert isinstance(told, Problem)
    assert "'0001-01-01T00:00:00+14:00' is no day that can be read" in told.message
    assert isinstance(found, Capture)


@pytest.mark.parametrize("sheet", ["", "name,colour\nAna,red\n", "Just a line of words"])
def test_a_sheet_without_known_columns_is_an_error(sheet: str) -> None:
    """It says which names are known."""
    (problem,) = read(sheet)
    assert isinstance(problem, Problem)
    assert problem.level == "error"
    assert "link, url, address for addresses" in problem.message
