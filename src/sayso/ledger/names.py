"""Names as they are compared: folded to their words, so that `MARDEN` finds `the mayor of Marden`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from sayso.records import Statement

_WORD = re.compile(r"[^\W_]+")


def fold(name: str) -> str:
    """The words of a name without regard to case, each between single spaces; empty where it has none.

    A name holds another where the other's fold stands in its own: whole words, in the same order, side by side.

    >>> fold("Ana  LIND's office")
    ' ana lind s office '
    >>> fold("Lind") in fold("Ana Lind"), fold("Lin") in fold("Ana Lind")
    (True, False)
    """
    words = _WORD.findall(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()))
    return f" {' '.join(words)} " if words else ""


def names(statement: Statement) -> frozenset[str]:
    """All that a statement's source may be looked up by, folded: its words, referent and party, and those of its members."""
    return frozenset(folded for name in _spoken(statement) if name and (folded := fold(name)))


def _spoken(statement: Statement) -> Iterator[str | None]:
    if statement.source is None:
        return
    source = statement.source
    yield from (source.text, source.referent, source.party)
    for member in source.members:
        yield from (member.text, member.referent, member.party)
