"""A few reports read by rules and linked by common words, so that nothing hangs on trained weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sayso import pipeline
from sayso.linking.comparing import Overlap
from sayso.linking.derivations import Folio
from sayso.linking.together import Linked, fold, link_all
from sayso.records import Particulars
from sayso.story import Reversal

OPTIONS = pipeline.rules_alone()
Told = tuple[str, date, str]
"""An outlet, a day and a text."""


@dataclass(frozen=True)
class Shelf:
    """The reports in the order given, and what they say together."""

    folios: tuple[Folio, ...]
    linked: Linked

    def at(self, report: str) -> int:
        """The place of a report."""
        return [folio.report.id for folio in self.folios].index(report)

    def said(self, statement: str) -> str:
        """The content of a statement."""
        of = next(one for folio in self.folios for one in folio.statements if one.id == statement)
        return of.content.text if of.content else ""

    def reversals(self, holder: str) -> list[Reversal]:
        """The changes of an actor of this name, or of a party."""
        named = {actor.id for actor in self.linked.actors if holder in actor.names}
        return [one for one in self.linked.reversals if one.holder == holder or one.holder in named]


def folio(outlet: str, day: date, text: str) -> Folio:
    """A report as linking takes it."""
    capture = pipeline.hand_over(text, address=f"text:{outlet} {day}", particulars=Particulars(outlet, day))
    reading, _ = pipeline.read(capture, OPTIONS)
    assert reading is not None
    return fold(reading)


def shelf(*reports: Told) -> Shelf:
    """Some reports, linked."""
    return linked([folio(*one) for one in reports])


def linked(folios: Sequence[Folio]) -> Shelf:
    """Some reports that are read already, linked."""
    return Shelf(tuple(folios), link_all(folios, Overlap()))
