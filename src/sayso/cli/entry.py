"""The command line: words to calls."""

from __future__ import annotations

import errno
import sys
from collections.abc import Sequence

import click

from sayso.cli.commands import PipeClosedError, commands
from sayso.cli.output import leave, say, set_up_streams
from sayso.errors import SaysoError, UsageError

DONE, FAILED, MISUSED = 0, 1, 2
UNWRITABLE = (errno.ENOSPC, errno.EIO, errno.EBADF)
INTERRUPTED = 130
"""What shells call a program ended by Ctrl-C: 128 and the number of the signal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command line; gives the exit status: 0 done, 1 done with errors or not done, 2 not understood."""
    set_up_streams()
    try:
        return _carry_out(arguments)
    except (PipeClosedError, BrokenPipeError):
        leave()
        return DONE
    except OSError as error:
        if error.errno not in UNWRITABLE:
            raise
        leave()
        say(f"sayso: the output could not be written: {error.strerror}; free some space or send it elsewhere, and run this again")
        return FAILED


def _carry_out(arguments: Sequence[str] | None) -> int:
    try:
        status = commands.main(arguments, prog_name="sayso", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except SaysoError as error:
        say(f"sayso: {error}")
        return MISUSED if isinstance(error, UsageError) else FAILED
    except (click.Abort, KeyboardInterrupt):
        say("sayso: stopped")
        return INTERRUPTED
    return status if isinstance(status, int) else DONE
