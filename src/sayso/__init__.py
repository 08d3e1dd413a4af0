"""On whose say-so: who says what in news reports, on whose word, since when, and who denies it."""

__version__ = "0.1.0"
