"""What goes wrong in a way that ends the work in hand, drawn as a tree.

    SaysoError                  anything below; its message says what was expected, what came and what to do
    ├── UsageError              the command or call itself cannot be carried out as asked (exit status 2)
    ├── InputError              a file, folder or address that cannot be read
    ├── LedgerError             the ledger file cannot be used
    │   ├── NotALedgerError     the file is something else
    │   ├── NewerLedgerError    written by a newer Sayso
    │   └── LockedLedgerError   another process is writing to it
    └── NotFoundError           no record of that id

Bad input inside a report is no error but a `records.Problem`; a bug in our own code raises whatever it raises.
"""


class SaysoError(Exception):
    """Ends the work in hand; the message is for the user and says what to do."""


class UsageError(SaysoError):
    """The command or call cannot be carried out as asked."""


class InputError(SaysoError):
    """A file, folder or address cannot be read."""


class LedgerError(SaysoError):
    """The ledger file cannot be used."""


class NotALedgerError(LedgerError):
    """The file is not a ledger."""


class NewerLedgerError(LedgerError):
    """The ledger was written by a newer Sayso than this one."""


class LockedLedgerError(LedgerError):
    """Another process holds the ledger."""


class NotFoundError(SaysoError):
    """No record has that id."""
