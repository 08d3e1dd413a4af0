"""What reports say together, kept in a ledger: the same whatever the order, the stops and the judgements taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest

from sayso import linkage
from sayso.language.chains import Floats
from sayso.ledger import entering, judgements
from sayso.ledger.filters import EVERYTHING, Filter
from sayso.ledger.store import Ledger
from sayso.linking.comparing import Overlap
from sayso.linking.passages import Passage
from sayso.linking.together import Linked
from sayso.records import Proposition, Statement
from sayso.story import Claim
from tests.affair import LATER, TEXTS, read, read_text, together


def sale(linked: Linked) -> Claim:
    """The claim that the pumps were sold."""
    return max(linked.claims, key=lambda claim: len(claim.members))


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Ledger]:
    """A ledger with all reports, linked."""
    with Ledger(tmp_path / "story.db", create=True) as ledger:
        read(ledger, range(len(TEXTS)))
        together(ledger)
        yield ledger


def test_the_order_of_reading_changes_nothing(tmp_path: Path, story: Ledger) -> None:
    """Read in any order, one by one or at once, the same actors, claims, sides, origins and ids come out."""
    wanted = together(story)
    for number, order in enumerate([*permutations(range(4))][::5]):
        with Ledger(tmp_path / f"{number}.db", create=True) as ledger:
            for at in (*order, 4):
                read(ledger, [at])
                if number % 2:
                    together(ledger)
            assert together(ledger) == wanted


def test_a_claim_is_told_with_its_sides_origins_and_reversal(story: Ledger) -> None:
    """Officials through three reports are one origin; the spokesman denied and later granted it."""
    linked = together(story)
    claim = sale(linked)
    sides = {member.side for member in claim.members}
    assert sides == {"for", "against"}
    (origin,) = [one for one in linked.origins if one.claim == claim.id and one.side == "for"]
    assert {leaf.source for leaf in origin.leaves} == {"Two Lowmarch customs officials", "Oren Tal"}
    (reversal,) = [one for one in linked.reversals if one.claim == claim.id]
    actors = {actor.id: actor.name for actor in linked.actors}
    assert actors[reversal.holder] == "Oren Tal"
    assert not reversal.partial


def test_as_of_a_day_the_story_is_as_it_was_known_then(story: Ledger) -> None:
    """Before June nobody had changed position."""
    linked = together(story, Filter(as_of=date(2031, 5, 31)))
    assert not linked.reversals
    assert sale(linked).id == sale(together(story)).id


def test_a_report_of_another_matter_stands_apart(story: Ledger) -> None:
    """The bridge is in no claim with the pumps, and nothing is settled anew for what it does not touch."""
    linked = together(story)
    assert any(len(claim.members) == 1 and "close" in claim.wording for claim in linked.claims)
    assert linkage.bring_up_to_date(story, Overlap()) == linkage.Linkage(0, 0)


def test_an_interrupted_run_goes_on(tmp_path: Path, story: Ledger) -> None:
    """Stopped after each report that it entered, it comes to the same."""
    wanted = together(story)
    with Ledger(tmp_path / "stopped.db", create=True) as ledger:
        read(ledger, range(len(TEXTS)))

        def stop(_count: int, _of: int) -> None:
            raise KeyboardInterrupt

        for _ in TEXTS:
            with pytest.raises(KeyboardInterrupt):
                linkage.bring_up_to_date(ledger, Overlap(), stop)
        assert together(ledger) == wanted


def test_an_earlier_report_founds_the_claim_and_the_old_id_leads_there(tmp_path: Path) -> None:
    """Bookmarks live: what was the claim's id before is found still."""
    with Ledger(tmp_path / "late.db", create=True) as ledger:
        read(ledger, [3])
        old = sale(together(ledger)).id
        actor = next(one for one in together(ledger).actors if one.name == "Oren Tal").id
        read(ledger, [0])
        new = sale(together(ledger))
        assert new.id != old
        assert ledger.find(old) == new
        found = ledger.find(actor)
        assert getattr(found, "name", "") == "Oren Tal"
        assert found == ledger.find(getattr(found, "id", ""))


def judge(ledger: Ledger, target: str, field: str, value: str) -> str:
    """A person's decision, and its id."""
    found = ledger.reading(ledger.report_with(target).id)
    ends: list[Statement | Proposition] = [*found.statements]
    ends += [one for statement in found.statements for one in statement.propositions]
    record = next(one for one in ends if one.id == target)
    made = judgements.make(record, found.report, field, value, by="Ada Lund", at=datetime(2031, 7, 1, tzinfo=UTC))
    ledger.judge(made)
    return made.id


def test_people_split_and_join_claims_and_can_take_it_back(story: Ledger) -> None:
    """A proposition judged to be another leaves the claim; taken back, all is as it was."""
    before = together(story)
    claim = sale(before)
    later = next(member for member in claim.members if story.report_with(member.statement).outlet == "The Ostra Courier")
    others = [member.proposition for member in claim.members if member != later]
    made = [judge(story, later.proposition, "not_same", other) for other in others]
    split = together(story)
    assert later.proposition not in {member.proposition for member in sale(split).members}
    assert not split.reversals
    bridge = next(one for one in split.claims if "close" in one.wording)
    joined = judge(story, bridge.members[0].proposition, "same", claim.members[0].proposition)
    both = {bridge.members[0].proposition, claim.members[0].proposition}
    assert any(both <= {member.proposition for member in one.members} for one in together(story).claims)
    for one in (*made, joined):
        story.withdraw(one, datetime(2031, 7, 2, tzinfo=UTC))
    assert together(story) == before


def test_what_was_compared_is_compared_again(story: Ledger) -> None:
    """A report that waits anew is compared with those of its affair, also where it is entered before they are."""
    together(story)
    before = story.links.compared(story.report_ids())
    wire = next(story.reports())
    said = next(one for one in story.reading(wire.id).statements if one.form != "own")
    made = judge(story, said.id, "referent", "The customs office")
    together(story)
    assert story.links.compared(story.report_ids()) == before
    story.withdraw(made, datetime(2031, 7, 2, tzinfo=UTC))
    together(story)
    assert story.links.compared(story.report_ids()) == before


def test_other_weights_come_to_what_they_would_in_a_new_ledger(tmp_path: Path, story: Ledger) -> None:
    """Whatever the length of their vectors; nothing hangs together any more because others had tied it."""
    together(story)
    with Ledger(tmp_path / "new.db", create=True) as new:
        read(new, range(len(TEXTS)))
        for ledger in (story, new):
            linkage.bring_up_to_date(ledger, Unlike())
        assert linkage.together(story, EVERYTHING) == linkage.together(new, EVERYTHING)
        reports = story.report_ids()
        assert story.links.compared(reports) == new.links.compared(reports)
        assert affairs(story) == affairs(new) != 1


class Unlike(Overlap):
    """Takes nothing for the same."""

    name = "unlike 1"
    SURE = -8.0

    def vectors(self, passages: Sequence[Passage]) -> Floats:
        """All alike, and longer than those of others."""
        return np.full((len(passages), 4), 0.5, np.float32)


def affairs(ledger: Ledger) -> int:
    """How many affairs the reports are of."""
    with ledger._reading() as connection:
        return int(connection.execute("SELECT count(DISTINCT affair) FROM linked").fetchone()[0])


def test_people_part_and_join_actors(story: Ledger) -> None:
    """The Oren Tal of June is judged to be another man, so it is Korvany that changed position; Ilse Tal to be he."""
    before = together(story)
    tal = next(one for one in before.actors if one.name == "Oren Tal")
    last = next(one for one in tal.statements if story.report_with(one).outlet == "The Ostra Courier")
    judge(story, last, "not_same", tal.statements[0])
    parted = together(story)
    assert sum(one.name == "Oren Tal" for one in parted.actors) == 2
    assert [one.holder for one in parted.reversals] == ["Korvany"]
    ilse = next(one for one in parted.actors if one.name == "Ilse Tal")
    judge(story, ilse.statements[0], "same", last)
    assert any({"Oren Tal", "Ilse Tal"} <= set(one.names) for one in together(story).actors)


def test_an_edge_is_cut(story: Ledger) -> None:
    """A person knows that the copy is none: it does not come from the wire any more."""
    before = together(story)
    copy = next(one for one in before.derivations if one.kind == "copies")
    report = story.reading(copy.report).report
    story.judge(judgements.make(report, report, "not_from", copy.source, by="Ada Lund", at=datetime(2031, 7, 1, tzinfo=UTC)))
    after = together(story)
    assert (copy.report, copy.source) not in {(one.report, one.source) for one in after.derivations}


def test_a_statement_judged_wrong_leaves_its_claim(story: Ledger) -> None:
    """What a person rejects counts nowhere."""
    claim = sale(together(story))
    gone = claim.members[-1]
    judge(story, gone.statement, "verdict", "wrong")
    assert gone.statement not in {member.statement for one in together(story).claims for member in one.members}


def test_a_key_that_becomes_common_unsettles_what_it_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nearly every word is common, the order of reading changes nothing, and no report is settled twice."""
    monkeypatch.setattr(entering, "COMMON", 2)
    found = []
    for number, order in enumerate(((0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (2, 0, 4, 1, 3))):
        with Ledger(tmp_path / f"common{number}.db", create=True) as ledger:
            for at in order:
                read(ledger, [at])
                together(ledger)
            found.append(together(ledger))
    assert found[0] == found[1] == found[2]


FERRY = "The Vell ferry will not sail this winter, said Oren Tal, who speaks for Korvany's trade ministry. Ilse Tal denied it."
SALT = "Oren Tal said in Marrow Sound that the salt tax had been lifted."
MINISTRY = "The levy on herring will go, said Oren Tal of the Korvany trade ministry."


def test_an_earlier_report_of_another_matter_only_gives_an_actor_another_id(tmp_path: Path) -> None:
    """What he said elsewhere is told by his new id and not settled anew; it comes to what it does when all are read at once."""
    reports = [
        ("later", "The Ostra Courier", date(2031, 6, 2), LATER),
        ("ferry", "Tidewatch", date(2031, 6, 5), FERRY),
        ("salt", "The Daily Lock", date(2031, 2, 1), SALT),
    ]
    with Ledger(tmp_path / "one.db", create=True) as ledger, Ledger(tmp_path / "all.db", create=True) as new:
        for one in reports[:2]:
            read_text(ledger, *one)
        before = together(ledger)
        read_text(ledger, *reports[2])
        assert linkage.bring_up_to_date(ledger, Overlap()) == linkage.Linkage(1, 1)
        after = together(ledger)
        for one in reports:
            read_text(new, *one)
        assert after == together(new)
        old, found = (next(one for one in linked.actors if one.name == "Oren Tal") for linked in (before, after))
        assert old.id != found.id
        for linked, actor in ((before, old), (after, found)):
            assert sum(one.holder == actor.id for one in linked.positions) == len(actor.statements)
            assert any(leaf.actor == actor.id for one in linked.origins for leaf in one.leaves)
        assert affairs(ledger) == len(reports)


def test_an_actor_that_is_called_otherwise_elsewhere_unsettles_its_affairs(tmp_path: Path) -> None:
    """Whom he speaks for may hang on all that he is called: settled anew, it comes to what it does when all are read at once."""
    reports = [("ferry", "Tidewatch", date(2031, 6, 5), FERRY), ("levy", "The Daily Lock", date(2031, 7, 1), MINISTRY)]
    with Ledger(tmp_path / "one.db", create=True) as ledger, Ledger(tmp_path / "all.db", create=True) as new:
        for one in reports:
            read_text(ledger, *one)
            settled = linkage.bring_up_to_date(ledger, Overlap()).affairs
            read_text(new, *one)
        assert settled == len(reports)
        assert together(ledger) == together(new)
