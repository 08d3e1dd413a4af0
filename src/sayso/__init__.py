"""On whose say-so: who says what in news reports, on whose word, since when, and who denies it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sayso.version import VERSION as __version__

if TYPE_CHECKING:
    from sayso.ledger.filters import Filter
    from sayso.ledger.store import Ledger
    from sayso.pipeline import extract

__all__ = ["Filter", "Ledger", "__version__", "extract"]

_HOMES = {"Filter": "sayso.ledger.filters", "Ledger": "sayso.ledger.store", "extract": "sayso.pipeline"}


def __getattr__(name: str) -> object:
    """What the package offers, loaded when it is asked for: a command that only looks into a ledger loads no network."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(_HOMES[name]), name)
