"""Writes docs/reference.md: what every command's `--help` prints. `python docs/make_reference.py`; with `-`, to standard output."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sayso.cli.commands import commands

HEAD = """# Reference: the command line

What `sayso COMMAND --help` prints. Made by `python docs/make_reference.py`.
"""


def reference() -> str:
    """The whole page."""
    top = _help(commands, "sayso", None)
    context = click.Context(commands, info_name="sayso")
    found = [(name, commands.get_command(context, name)) for name in commands.list_commands(context)]
    told = [_help(command, name, context) for name, command in found if command]
    return "\n".join((HEAD, top, *told))


def _help(command: click.Command, name: str, parent: click.Context | None) -> str:
    context = click.Context(command, info_name=name, parent=parent, terminal_width=80, max_content_width=80)
    title = f"## {'sayso ' if parent else ''}{name}"
    return f"{title}\n\n```text\n{command.get_help(context)}\n```\n"


if __name__ == "__main__":
    if sys.argv[1:] == ["-"]:
        sys.stdout.buffer.write(reference().encode())
    else:
        (Path(__file__).parent / "reference.md").write_text(reference(), "utf-8")
