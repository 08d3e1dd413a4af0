"""Draws docs/brief.svg, the README's picture: the claims of the example story's brief, as a terminal shows them.

usage: python docs/make_picture.py
"""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
WIDTH, LINES = 92, 56
FIRST = "What is claimed, and who stands where"
FETCHED = re.compile(r"\s*@font-face \{.*?\}|<!--.*?-->", re.DOTALL)
"""What would make a viewer of the picture fetch fonts; it is drawn with the fonts at hand instead."""


def main() -> None:
    """Read the example story, take what `sayso brief` shows on a terminal, and draw its first line and the parts from FIRST on."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "story.db"
        sayso = [sys.executable, "-m", "sayso"]
        subprocess.run([*sayso, "read", str(ROOT / "examples" / "story"), "--ledger", str(ledger)], check=True, capture_output=True)
        shown = on_a_terminal([*sayso, "brief", "--ledger", str(ledger)])
    console = Console(record=True, width=WIDTH, file=io.StringIO())
    lines = shown.splitlines()
    start = next(number for number, line in enumerate(lines) if FIRST in line)
    drawn = [lines[0], "  …", "", *lines[start : start + LINES], "  …"]
    console.print(Text.from_ansi("\n".join(drawn)), soft_wrap=True)
    picture = console.export_svg(title="sayso brief", unique_id="brief")
    (ROOT / "docs" / "brief.svg").write_text(FETCHED.sub("", picture), encoding="utf-8")


def on_a_terminal(command: list[str]) -> str:
    """What a command writes where its output is a terminal."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "COLUMNS": str(WIDTH), "TERM": "xterm-256color"}
    process = subprocess.Popen(command, stdout=theirs, env=environment)
    os.close(theirs)
    pieces: list[bytes] = []
    try:
        while piece := os.read(ours, 65536):
            pieces.append(piece)
    except OSError:  # Linux: the other end was closed
        pass
    process.wait()
    return b"".join(pieces).decode()


if __name__ == "__main__":
    main()
