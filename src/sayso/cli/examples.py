"""Help texts that end with examples to type."""

from __future__ import annotations

from typing import Any

import click


class Command(click.Command):
    """A command whose help text shows examples as they are typed."""

    def __init__(self, *arguments: Any, examples: tuple[str, ...] = (), **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.examples = examples

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples under the options."""
        super().format_epilog(ctx, formatter)
        write(self.examples, formatter)


def write(examples: tuple[str, ...], formatter: click.HelpFormatter) -> None:
    """One example a line, not wrapped: they are to be copied."""
    if examples:
        with formatter.section("Examples"):
            for example in examples:
                formatter.write(f"{'':>{formatter.current_indent}}{example}\n")
