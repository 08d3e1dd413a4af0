"""What every finder of attributions is."""

from __future__ import annotations

from typing import Protocol

from sayso.records import Analysis, Attribution, Report


class Attributor(Protocol):
    """Finds who said what in one report."""

    @property
    def name(self) -> str:
        """What made the attributions, and its version: part of the fingerprint of a reading."""

    def attribute(self, report: Report, analysis: Analysis) -> tuple[Attribution, ...]:
        """The attributions, in the order of their first span; nested ones name a parent that is among them."""
