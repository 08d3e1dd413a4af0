"""An invented affair in five reports: a wire's, its copy, one that cites it, one with a later admission, one of another matter.

Read by rules and compared by common words, so that nothing here hangs on trained weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sayso import linkage, pipeline
from sayso.ledger.filters import EVERYTHING, Filter
from sayso.ledger.store import Ledger
from sayso.linking.comparing import Overlap
from sayso.linking.together import Linked
from sayso.records import Particulars

WIRE = (
    "OSTRA, May 14 (NW) - Two Lowmarch customs officials said on Tuesday that Korvany had sold naval pumps to the Tamber Islands. "
    "The pumps left the port of Drennick in April on a barge that was listed as carrying wheat and was not inspected at the lock. "
    "Oren Tal, a spokesman for Korvany's trade ministry, denied that Korvany had sold naval pumps to the Tamber Islands."
)
CITING = (
    "Northern Wire reported that Korvany had sold naval pumps to the Tamber Islands. Ilse Tal, a shipowner, said she had seen none."
)
LATER = (
    "Oren Tal, a spokesman for Korvany's trade ministry, acknowledged on Monday "
    "that Korvany had sold naval pumps to the Tamber Islands."
)
TEXTS = (
    ("wire", "Northern Wire", date(2031, 5, 14), WIRE),
    ("copy", "The Daily Lock", date(2031, 5, 15), WIRE.replace("OSTRA, May 14 (NW) - ", "").replace("Oren Tal", "Orren Tall")),
    (
        "citing",
        "Tidewatch",
        date(2031, 5, 16),
        CITING,
    ),
    (
        "later",
        "The Ostra Courier",
        date(2031, 6, 2),
        LATER,
    ),
    ("other", "The Ostra Courier", date(2031, 6, 3), "The Vell Bridge will close on Sunday, the road office said."),
)
OPTIONS = pipeline.rules_alone()


def read(ledger: Ledger, which: Sequence[int]) -> None:
    """Adds some of the reports, in the order given."""
    for at in which:
        read_text(ledger, *TEXTS[at])


def read_text(ledger: Ledger, name: str, outlet: str, day: date, text: str) -> None:
    """Adds a report of an outlet and a day."""
    capture = pipeline.hand_over(text, address=f"text:{name}", particulars=Particulars(outlet, day))
    reading, _ = pipeline.read(capture, OPTIONS)
    assert reading is not None
    ledger.add(capture, reading, options="test")


def together(ledger: Ledger, chosen: Filter = EVERYTHING) -> Linked:
    """All that the reports say together, brought up to date."""
    linkage.bring_up_to_date(ledger, Overlap())
    return linkage.together(ledger, chosen).linked
