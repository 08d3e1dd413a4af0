"""What reports say together is told with its passages: who stands where, since when, and what stands behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sayso.ledger import judgements
from sayso.ledger.filters import EVERYTHING
from sayso.ledger.store import Ledger
from sayso.linkage import together
from sayso.pages import told
from sayso.pages.told import Telling, ToldClaim
from sayso.story import Claim, Conflict, Leaf, Origin
from tests import affair

SALE = "that Korvany had sold naval pumps to the Tamber Islands"


@pytest.fixture
def sale(kept: Ledger) -> ToldClaim:
    """The claim that the pumps were sold."""
    return told.tell(kept, together(kept, EVERYTHING).linked)[0]


def test_a_claim_has_its_days_and_reports(sale: ToldClaim) -> None:
    """From the day of its earliest report to that of its latest, each report once."""
    assert (sale.wording, sale.reports, sale.first, sale.last) == (SALE, 4, date(2031, 5, 14), date(2031, 6, 2))


def test_firm_sides_stand_first_each_by_time(sale: ToldClaim) -> None:
    """For, then against; a holder who changed stands on both."""
    assert [(stand.side, stand.name, stand.since) for stand in sale.stands] == [
        ("for", "Two Lowmarch customs officials", date(2031, 5, 13)),
        ("for", "Northern Wire", date(2031, 5, 16)),
        ("for", "Oren Tal", date(2031, 6, 2)),
        ("against", "Oren Tal", date(2031, 5, 14)),
    ]


def test_parties_stand_apart_from_actors(sale: ToldClaim) -> None:
    """For whom the holders speak is told by itself."""
    assert {(stand.side, stand.name) for stand in sale.parties} == {("for", "Lowmarch"), ("for", "Korvany"), ("against", "Korvany")}
    assert all(stand.holder == stand.name for stand in sale.parties)


def test_each_stand_rests_on_its_statements(sale: ToldClaim) -> None:
    """The lines are those of the holder, of the reports that have them, in the order they were said."""
    officials = sale.stands[0]
    assert [line.outlet for line in officials.lines] == ["Northern Wire", "The Daily Lock"]
    assert {line.content for line in officials.lines} == {SALE}
    assert not officials.speaks_of


def test_origins_tell_who_carried_the_words_first(sale: ToldClaim) -> None:
    """Behind the yes the officials, by the wire, and Tal, by the Courier; somebody is named among them."""
    behind = next(one for one in sale.origins if one.side == "for")
    assert (behind.least, behind.most, behind.unnamed_only) == (2, 2, False)
    assert {leaf.source: outlets for leaf, outlets in behind.leaves} == {
        "Two Lowmarch customs officials": ("Northern Wire",),
        "Oren Tal": ("The Ostra Courier",),
    }


def test_an_origin_of_unnamed_ones_alone_is_marked(kept: Ledger) -> None:
    """Where no actor of a leaf has a name, or a leaf has no actor, nobody named is behind it."""
    telling = Telling(kept, together(kept, EVERYTHING).linked)
    (officials,) = (one.id for one in telling.linked.actors if one.kind == "unnamed")
    (tal,) = (one.id for one in telling.linked.actors if one.name == "Oren Tal")
    leaves = tuple(Leaf(None, actor, (), ()) for actor in (officials, None))
    assert told._behind(telling, Origin("k1", "for", 1, 2, leaves)).unnamed_only
    assert not told._behind(telling, Origin("k1", "for", 1, 2, (*leaves, Leaf("Oren Tal", tal, (), ())))).unnamed_only


def test_a_reversal_has_the_words_of_both_sides(sale: ToldClaim) -> None:
    """Denied in May, in the wire and its copy; acknowledged in June."""
    (turn,) = sale.turns
    assert (turn.name, turn.wording, turn.partial) == ("Oren Tal", SALE, False)
    assert [line.act for line in (*turn.before, *turn.after)] == ["deny", "deny", "admit"]


def test_a_conflict_has_both_passages(sale: ToldClaim) -> None:
    """Once, though both its statements are members; the outlet that cites the officials takes no part."""
    (clash,) = sale.clashes
    assert {clash.left.act, clash.right.act} == {"deny", "assert"}
    assert "Northern Wire" not in (clash.left.source, clash.right.source)


def test_a_conflict_with_a_statement_that_is_gone_is_not_told(kept: Ledger) -> None:
    """Both passages, or nothing."""
    telling = Telling(kept, together(kept, EVERYTHING).linked)
    one = telling.linked.conflicts[0]
    assert told.clash(telling, one) is not None
    assert told.clash(telling, Conflict(one.relation, one.left, "s000", one.propositions)) is None


def test_a_claim_alone_is_told_as_among_others(kept: Ledger, sale: ToldClaim) -> None:
    """The page of a claim is what a list tells of it."""
    record = kept.find(sale.id)
    assert isinstance(record, Claim)
    assert told.claim(kept, record) == sale


def test_an_actor_has_all_it_says_and_why_it_is_one(kept: Ledger) -> None:
    """The lines of every report, and both ends of each merge by their statements."""
    actor = next(one for one in together(kept, EVERYTHING).linked.actors if one.name == "Oren Tal")
    page = told.actor(kept, actor)
    assert [line.outlet for line in page.lines] == ["Northern Wire", "The Daily Lock", "The Ostra Courier"]
    assert {reason.feature for merge, _, _ in page.merges for reason in merge.reasons} == {"name", "shared text"}
    assert all(left and right for _, left, right in page.merges)


def test_a_report_without_outlet_goes_by_its_title_or_address(kept: Ledger) -> None:
    """Something always names it; what the ledger has not goes by its id."""
    telling = Telling(kept, together(kept, EVERYTHING).linked)
    name, report = next(iter(telling.reports.items()))
    telling.reports[name] = replace(report, outlet=None, title="Pumps sold")
    assert telling.outlet(name) == "Pumps sold"
    telling.reports[name] = replace(report, outlet=None, title=None)
    assert telling.outlet(name) == report.address
    assert (telling.outlet("r0"), telling.day("r0")) == ("r0", None)


def test_a_statement_that_is_judged_wrong_is_told_nowhere(tmp_path: Path) -> None:
    """Also before its claim is settled anew: the line is left out, and a stand of no lines with it."""
    with Ledger(tmp_path / "story.db", create=True) as ledger:
        affair.read(ledger, [0, 3])
        affair.together(ledger)
        known = together(ledger, EVERYTHING)
        (later,) = (one for one in told.tell(ledger, known.linked)[0].stands if one.side == "for" and one.name == "Oren Tal")
        statement = later.lines[0].statement
        reading = ledger.reading(ledger.report_with(statement).id)
        record = next(one for one in reading.statements if one.id == statement)
        at = datetime(2031, 7, 1, tzinfo=UTC)
        ledger.judge(judgements.make(record, reading.report, "verdict", "wrong", by="Ada Lund", at=at))
        stands = told.tell(ledger, known.linked)[0].stands
    assert [(stand.side, stand.name) for stand in stands] == [("for", "Two Lowmarch customs officials"), ("against", "Oren Tal")]


def test_one_utterance_is_set_side_by_side(tmp_path: Path) -> None:
    """Two outlets tell one admission; the words that not both have are marked, and a list of claims has it, too."""
    other = "Oren Tal, a spokesman for Korvany's trade ministry, said on Monday that Korvany had sold pumps to the Tamber Islands."
    with Ledger(tmp_path / "story.db", create=True) as ledger:
        affair.read(ledger, [3])
        affair.read_text(ledger, "framed", "Tidewatch", date(2031, 6, 3), other)
        affair.together(ledger)
        (claim,) = told.tell(ledger, together(ledger, EVERYTHING).linked)
    (framed,) = claim.framings
    assert (framed.name, framed.side) == ("Oren Tal", "for")
    versions = [(one.line.outlet, one.line.cue, [(piece.text, piece.differs) for piece in one.content]) for one in framed.versions]
    assert versions == [
        (
            "The Ostra Courier",
            "acknowledged",
            [("that Korvany had sold", False), ("naval", True), ("pumps to the Tamber Islands", False)],
        ),
        ("Tidewatch", "said", [("that Korvany had sold pumps to the Tamber Islands", False)]),
    ]


def test_a_copy_is_no_framing(sale: ToldClaim) -> None:
    """The wire's words in the Lock are the wire's."""
    assert sale.framings == ()
