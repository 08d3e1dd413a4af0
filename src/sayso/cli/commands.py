"""All commands under one name, in the order in which they are met."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from sayso.cli import examples
from sayso.version import VERSION

EXAMPLES = (
    "sayso read examples/story      # a folder of reports, into ./sayso.db",
    "sayso brief                    # the story on one page",
    "sayso statements --act deny    # the denials",
)

HOMES = {
    **dict.fromkeys(("extract", "read", "reread"), "reading"),
    "brief": "looking",
    **dict.fromkeys(("claims", "timeline", "actors", "origins", "conflicts"), "together"),
    **dict.fromkeys(("statements", "unread", "show", "search"), "looking"),
    "changes": "changes",
    "judge": "keeping",
    "add": "adding",
    **dict.fromkeys(("export", "verify"), "keeping"),
}
"""The commands in the order they are listed in, and the module of this package each is in: loaded when it is called for."""


class PipeClosedError(Exception):
    """The reader of standard output has gone."""


class Commands(click.Group):
    """A group that loads a command when it is called for and leaves broken pipes to `main`."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """The names of the commands."""
        return list(HOMES)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        """The command of a name."""
        if name not in HOMES:
            return None
        found: click.Command = getattr(import_module(f"sayso.cli.{HOMES[name]}"), name)
        return found

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples under the commands."""
        super().format_epilog(ctx, formatter)
        examples.write(EXAMPLES, formatter)

    def make_context(self, *words: Any, **settings: Any) -> click.Context:
        """Take a command line apart; `--help` and `--version` are answered here."""
        try:
            return super().make_context(*words, **settings)
        except BrokenPipeError as error:
            raise PipeClosedError from error

    def invoke(self, ctx: click.Context) -> Any:
        """Carry out a command; a reader that has gone is told apart before click makes a failure of it."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise PipeClosedError from error


@click.group(cls=Commands)
@click.version_option(VERSION, message="sayso %(version)s")
def commands() -> None:
    """Read news reports on a story and keep a ledger of who says what, on whose word, and who denies it.

    Sayso reports what texts say; it rates no truth. Everything stays on this machine. The exit status is 0 when all
    went well, 1 when something could not be read or used (the rest is done all the same), 2 when the command was not understood.
    """
