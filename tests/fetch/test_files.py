"""Files, folders and standard input become captures, or an error says what is wrong."""

from __future__ import annotations

import errno
import io
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sayso.errors import InputError
from sayso.fetch import captures
from sayso.fetch.captures import TOOL
from sayso.fetch.files import read_file, read_stdin
from sayso.fetch.inputs import Address, find_inputs
from sayso.ids import digest
from sayso.records import Capture, Event, Particulars

NOW = datetime(2031, 5, 20, 12, tzinfo=UTC)


def write(path: Path, body: bytes | str = "The port froze.") -> Path:
    """A file with these bytes, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body.encode() if isinstance(body, str) else body)
    return path


def capture(path: Path, said: Particulars | None = None) -> Capture:
    """The capture of a file."""
    (found,) = read_file(path, particulars=said or Particulars(), now=NOW)
    assert isinstance(found, Capture)
    return found


def test_folder(tmp_path: Path) -> None:
    """A folder gives its reports, sorted, without hidden files, sidecars and other suffixes."""
    wanted = [write(tmp_path / name) for name in ("a.txt", "b/c.html", "b/d.MD", "z.htm")]
    for name in (".hidden.txt", ".git/x.txt", "a.txt.toml", "b/data.csv"):
        write(tmp_path / name, "")
    assert find_inputs([str(tmp_path)]) == (tuple(wanted), ())


def test_named_files(tmp_path: Path) -> None:
    """A file named itself is read whatever its suffix, once, and its sidecar is no report."""
    one, beside = write(tmp_path / "one.news"), write(tmp_path / "one.news.toml", "")
    names = [str(one), str(beside), "-", str(tmp_path / "." / "one.news"), "-"]
    assert find_inputs(names) == ((one, "-"), ())


def test_missing(tmp_path: Path) -> None:
    """A path that is not there is an error, and the rest is found."""
    here = write(tmp_path / "here.txt")
    found, problems = find_inputs([str(tmp_path / "gone.txt"), str(here), "no\0name"])
    assert found == (here,)
    assert [problem.level for problem in problems] == ["error", "error"]
    assert "gone.txt: no such file or folder" in problems[0].message


def test_folder_without_reports(tmp_path: Path) -> None:
    """An empty folder is a warning that names what is looked for."""
    _, problems = find_inputs([str(tmp_path)])
    assert [problem.level for problem in problems] == ["warning"]
    assert ".txt" in problems[0].message


def test_capture(tmp_path: Path) -> None:
    """A capture has the bytes, their hash, the file's address, the time and the tool."""
    path = write(tmp_path / "a b.txt", b"\xff\x00")
    taken = capture(path)
    assert (taken.body, taken.sha256) == (b"\xff\x00", digest(b"\xff\x00"))
    assert taken.address == path.resolve().as_uri()
    assert (taken.media_type, taken.charset, taken.captured, taken.tool) == ("text/plain", None, NOW, TOOL)


@pytest.mark.parametrize(
    ("name", "body", "media_type"),
    [
        ("a.html", b"words", "text/html"),
        ("a.XHTML", b"words", "application/xhtml+xml"),
        ("a.md", b"words", "text/markdown"),
        ("a", b"<!DOCTYPE html><p>words", "text/html"),
        ("a.news", b"words", "text/plain"),
        ("a.pdf", b"%PDF-1.7", "application/pdf"),
        ("a.bin", bytes(32) * 9 + b"\1", "application/octet-stream"),
    ],
)
def test_media_types(tmp_path: Path, name: str, body: bytes, media_type: str) -> None:
    """A known suffix says the media type, the bytes say it otherwise."""
    assert capture(write(tmp_path / name, body)).media_type == media_type


def test_standard_input() -> None:
    """Standard input's address is its hash."""
    (taken,) = read_stdin(io.BytesIO(b"<html>words"), particulars=Particulars(), now=NOW)
    assert isinstance(taken, Capture)
    assert (taken.address, taken.media_type) == (f"stdin:{digest(b'<html>words')}", "text/html")
    with pytest.raises(InputError, match="no standard input"):
        list(read_stdin(None, particulars=Particulars(), now=NOW))


def test_sidecar(tmp_path: Path) -> None:
    """The sidecar tells of the file what the command line does not, and its address."""
    path = write(tmp_path / "a.txt")
    write(
        tmp_path / "a.txt.toml",
        'outlet = "Courier"\npublished = 2031-05-12\ntitle = "T"\nbyline = "B"\naddress = "https://courier.example/1"\n',
    )
    taken = capture(path, Particulars(outlet="Bulletin"))
    assert taken.particulars == Particulars("Bulletin", date(2031, 5, 12), "T", "B")
    assert taken.address == "https://courier.example/1"


@pytest.mark.parametrize("value", ["2031-05-12", '"2031-05-12"', "2031-05-12T08:00:00Z", '"2031-05-12T08:00:00+02:00"'])
def test_sidecar_days(tmp_path: Path, value: str) -> None:
    """A day may be a TOML date or ISO words, with a time or without."""
    path = write(tmp_path / "a.txt")
    write(tmp_path / "a.txt.toml", f"published = {value}\n")
    assert capture(path).particulars.published == date(2031, 5, 12)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('outlets = "Courier"', "'outlets'.*accepted are outlet, published"),
        ("outlet = 5", "outlet = 5"),
        ('title = " "', "title"),
        ('published = "May"', "published = 'May'.*2031-05-12"),
        ("published = 2031", "published = 2031"),
        ("outlet =", "not a TOML file"),
        (b"\xff\xfe", "not a TOML file"),
    ],
)
def test_sidecar_refused(tmp_path: Path, content: str | bytes, told: str) -> None:
    """What is wrong in a sidecar is told with its file, its key and what is accepted."""
    path = write(tmp_path / "a.txt")
    write(tmp_path / "a.txt.toml", content)
    with pytest.raises(InputError, match=rf"a\.txt\.toml: .*{told}"):
        capture(path)


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file over the limit is refused, and the limit told."""
    monkeypatch.setattr(captures, "LARGEST", 1024 * 1024)
    with pytest.raises(InputError, match="larger than 1 MB"):
        capture(write(tmp_path / "a.txt", b"a" * (1024 * 1024 + 1)))


def test_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that may not be read is an error that says so."""
    path = write(tmp_path / "a.txt")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match="Permission denied"):
        capture(path)


def test_folder_is_no_file(tmp_path: Path) -> None:
    """A folder cannot be captured."""
    with pytest.raises(InputError, match="cannot be read"):
        capture(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_folder_with_what_is_no_file(tmp_path: Path) -> None:
    """A pipe in a folder is left out, since it may never end; a link to itself is found, and reading it tells."""
    os.mkfifo(tmp_path / "pipe.txt")
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    assert find_inputs([str(tmp_path)]) == ((loop,), ())
    with pytest.raises(InputError, match=r"loop\.txt: cannot be read"):
        capture(loop)


@pytest.mark.parametrize("name", ["", " "])
def test_names_that_are_no_path(name: str) -> None:
    """An empty name is not the folder one is in."""
    found, (problem,) = find_inputs([name])
    assert found == ()
    assert f"{name!r} is no name" in problem.message


def test_addresses_are_told_from_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address is not looked for on the disk, unless it lies there."""
    assert find_inputs(["HTTPS://courier.example/a"]) == ((Address("HTTPS://courier.example/a"),), ())
    monkeypatch.chdir(tmp_path)
    too_long = f"https://courier.example/{'a/' * 3000}"
    assert find_inputs([too_long]) == ((Address(too_long),), ())
    saved = write(Path("http:/courier.example/b"))
    assert find_inputs(["http://courier.example/b"]) == ((saved,), ())


def test_events_stand_in_a_table(tmp_path: Path) -> None:
    """A day, or a list of the first and the last."""
    path = write(tmp_path / "a.txt")
    write(
        tmp_path / "a.txt.toml",
        'outlet = "Bulletin"\n[events]\n"the embargo" = 2031-02-01\n"the talks" = [2031-02-03, 2031-02-05]\n',
    )
    assert capture(path).particulars.events == (
        Event("the embargo", date(2031, 2, 1), date(2031, 2, 1)),
        Event("the talks", date(2031, 2, 3), date(2031, 2, 5)),
    )


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("events = 3", "events is a table"),
        ('[events]\n"the talks" = [2031-02-03]', "takes one day, or a list of its first and last day"),
        ('[events]\n"the talks" = [2031-02-05, 2031-02-03]', "before it begins"),
        ('[events]\n"the talks" = "soon"', "the talks = 'soon' is not accepted"),
    ],
)
def test_an_event_without_its_days_is_refused(tmp_path: Path, lines: str, told: str) -> None:
    """The message names the file and what was expected."""
    path = write(tmp_path / "a.txt")
    write(tmp_path / "a.txt.toml", lines)
    with pytest.raises(InputError, match=told):
        capture(path)
