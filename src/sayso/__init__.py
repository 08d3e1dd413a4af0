"""On whose say-so: who says what in news reports, on whose word, since when, and who denies it."""

from sayso.ledger.filters import Filter
from sayso.ledger.store import Ledger
from sayso.pipeline import extract
from sayso.version import VERSION as __version__

__all__ = ["Filter", "Ledger", "__version__", "extract"]
