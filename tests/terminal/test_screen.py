"""What reaches the screen: widths, colours, nothing that steers a terminal."""

from __future__ import annotations

import io

import pytest
from rich.text import Text

from sayso.terminal.screen import facts, grid, paragraphs, show, text


class Tty(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It is."""
        return True


def test_a_pipe_gets_plain_text_of_its_width(monkeypatch: pytest.MonkeyPatch) -> None:
    """No colour, 80 columns, words wrapped and none lost."""
    monkeypatch.delenv("COLUMNS", raising=False)
    stream = io.StringIO()
    show(Text("word " * 40, "red"), stream)
    assert "\x1b" not in stream.getvalue()
    assert max(map(len, stream.getvalue().splitlines())) <= 80
    assert stream.getvalue().split() == ["word"] * 40


def test_columns_outranks_the_width_of_pipes(monkeypatch: pytest.MonkeyPatch) -> None:
    """COLUMNS says how wide a pipe is."""
    monkeypatch.setenv("COLUMNS", "30")
    stream = io.StringIO()
    show(Text("word " * 40), stream)
    assert max(map(len, stream.getvalue().splitlines())) <= 30


def test_a_terminal_gets_colour_unless_it_asks_not_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR takes the colours away."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured, plain = Tty(), Tty()
    show(Text("denies", "red"), coloured)
    monkeypatch.setenv("NO_COLOR", "1")
    show(Text("denies", "red"), plain)
    assert "\x1b[31m" in coloured.getvalue()
    assert "\x1b[31m" not in plain.getvalue()


@pytest.mark.parametrize("hostile", ["\x1b]0;title\x07", "\x9b2J", "\u202eback", "a\rb\x08"])
def test_nothing_steers_the_terminal(hostile: str) -> None:
    """Even a page that forgot to make words visible cannot pass them on."""
    for page in (text(hostile), paragraphs(hostile), Text(hostile)):
        stream = Tty()
        show(page, stream)
        assert not set("\x07\x08\x9b\r\u202e") & set(stream.getvalue())
        assert "\x1b]" not in stream.getvalue()


def test_brackets_are_no_markup() -> None:
    """Words in square brackets are words."""
    stream = io.StringIO()
    show(text("[red]no[/red] :smile:"), stream)
    assert stream.getvalue() == "[red]no[/red] :smile:\n"


def test_nothing_is_cut_off() -> None:
    """A word longer than its column goes on in the next line."""
    stream = io.StringIO()
    table = grid(5)
    table.add_row("x" * 12, "y" * 200)
    show(table, stream)
    assert stream.getvalue().count("x") == 12
    assert stream.getvalue().count("y") == 200


def test_facts_leave_out_what_is_not_known() -> None:
    """A name with nothing under it has no row."""
    stream = io.StringIO()
    show(facts([("Outlet", Text("Courier")), ("Byline", None)]), stream)
    assert stream.getvalue() == "Outlet        Courier\n"
