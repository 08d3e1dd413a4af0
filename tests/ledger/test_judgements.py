"""What people decide outranks what is computed, and finds its words again when a report is read anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from sayso.errors import NotFoundError, UsageError
from sayso.ledger import judgements
from sayso.ledger.filters import Filter
from sayso.ledger.judgements import Ruling
from sayso.ledger.store import Ledger
from sayso.records import Judgement, Reading, Report, Statement
from tests.factories import NOW, TEXT, capture, own, reading, report, statement, taken

LATER = NOW + timedelta(hours=1)


def decide(ledger: Ledger, target: Report | Statement, field: str, ruling: Ruling | str, *, at: datetime = NOW) -> Judgement:
    """Judge a record that is in the ledger."""
    of = target if isinstance(target, Report) else ledger.reading(target.report).report
    value, by = ruling if isinstance(ruling, Ruling) else (ruling, "Ida Berg")
    judgement = judgements.make(target, of, field, value, by=by, at=at)
    ledger.judge(judgement)
    return judgement


@pytest.fixture
def made(ledger: Ledger) -> Reading:
    """The reading of `TEXT`, added to the ledger."""
    came, made = taken()
    ledger.add(came, made, options="1")
    return made


def test_judged_fields_replace_computed_ones(ledger: Ledger, made: Reading) -> None:
    """A judged field shows the person's value and that it is theirs; what was computed stays as it was."""
    first = made.statements[0]
    for number, (field, value) in enumerate(
        (("act", "admit"), ("actuality", "future"), ("referent", "Ana Lind (mayor)"), ("party", ""))
    ):
        decide(ledger, first, field, value, at=NOW + timedelta(minutes=number))
    shown = ledger.find(first.id)
    assert isinstance(shown, Statement)
    assert shown.source
    assert (shown.act, shown.actuality, shown.source.referent, shown.source.party) == ("admit", "future", "Ana Lind (mayor)", None)
    assert shown.by == "Ida Berg"
    assert ledger.reading(made.report.id, judged=False) == made


def test_judged_report_fields_replace_computed_ones(ledger: Ledger, made: Reading) -> None:
    """A judged outlet and day show, and rule the order and the filters of lists."""
    decide(ledger, made.report, "outlet", "Marden Gazette")
    decide(ledger, made.report, "published", "2031-04")
    (shown,) = ledger.reports()
    assert shown.outlet == "Marden Gazette"
    assert shown.published
    assert (shown.published.earliest, shown.published.latest) == (date(2031, 4, 1), date(2031, 4, 30))
    assert len(list(ledger.statements(Filter(outlet="gazette", as_of=date(2031, 4, 30))))) == 2


def test_day_judged_unknown_is_unknown(ledger: Ledger, made: Reading) -> None:
    """An empty value says that nobody knows."""
    decide(ledger, made.report, "published", "")
    assert next(ledger.reports()).published is None


def test_latest_judgement_outranks(ledger: Ledger, made: Reading) -> None:
    """Of two judgements on one field the later counts; once it is withdrawn, the earlier does again."""
    first = made.statements[0]
    decide(ledger, first, "act", Ruling("warn", "Bo Falk"), at=LATER)
    decide(ledger, first, "act", "admit")
    assert [one.act for one in ledger.statements()] == ["warn", "deny"]
    (late,) = (one for one in ledger.judgements(first.id) if one.by == "Bo Falk")
    ledger.withdraw(late.id, LATER)
    assert [one.act for one in ledger.statements()] == ["admit", "deny"]


def test_withdrawn_judgement_stays_in_the_ledger(ledger: Ledger, made: Reading) -> None:
    """Withdrawing sets a time, once; nothing is taken out."""
    one = decide(ledger, made.statements[0], "act", "warn")
    ledger.withdraw(one.id, LATER)
    ledger.withdraw(one.id, LATER + timedelta(days=1))
    assert list(ledger.judgements()) == []
    assert list(ledger.judgements(with_withdrawn=True)) == [replace(one, withdrawn=LATER)]
    assert ledger.reading(made.report.id) == made


def test_judging_twice_adds_one(ledger: Ledger, made: Reading) -> None:
    """The same judgement, handed in again, is there once."""
    one = decide(ledger, made.statements[0], "act", "warn")
    assert not ledger.judge(one)
    assert list(ledger.judgements(one.target)) == [one]


def test_filters_go_by_what_was_judged(ledger: Ledger, made: Reading) -> None:
    """A list by act or actor has what people made of it, and not what was computed."""
    first = made.statements[0]
    decide(ledger, first, "act", "warn")
    decide(ledger, first, "referent", "the harbour master")
    assert [one.id for one in ledger.statements(Filter(act="warn"))] == [first.id]
    assert list(ledger.statements(Filter(act="assert"))) == []
    assert [one.id for one in ledger.statements(Filter(actor="Harbour Master"))] == [first.id]


def test_actor_is_forgotten_when_the_judgement_is_withdrawn(ledger: Ledger, made: Reading) -> None:
    """A name that was judged finds nothing once it is withdrawn."""
    one = decide(ledger, made.statements[0], "referent", "the harbour master")
    ledger.withdraw(one.id, LATER)
    assert list(ledger.statements(Filter(actor="harbour master"))) == []


def test_wrong_statement_leaves_the_lists(ledger: Ledger, made: Reading) -> None:
    """A statement judged wrong is listed only where that is asked for, and can still be found."""
    first = made.statements[0]
    decide(ledger, first, "verdict", "wrong")
    assert [one.act for one in ledger.statements()] == ["deny"]
    assert [one.act for one in ledger.statements(Filter(rejected=True))] == ["assert", "deny"]
    assert ledger.find(first.id) == first


@pytest.mark.parametrize(
    ("field", "ruling", "message"),
    [
        ("mood", Ruling("glum", "Ida Berg"), "no field 'mood'"),
        ("act", Ruling("say", "Ida Berg"), "use one of assert"),
        ("verdict", Ruling("", "Ida Berg"), "use one of right, wrong"),
        ("outlet", Ruling("The Marden Courier", "Ida Berg"), "cannot be judged of a statement"),
        ("act", Ruling("warn", "machine"), "name of a person"),
        ("act", Ruling("warn", " "), "name of a person"),
    ],
)
def test_odd_judgement_is_refused(ledger: Ledger, made: Reading, field: str, ruling: Ruling, message: str) -> None:
    """What cannot be judged so is refused with what can."""
    with pytest.raises(UsageError, match=message):
        decide(ledger, made.statements[0], field, ruling)


def test_odd_day_is_refused(ledger: Ledger, made: Reading) -> None:
    """A day that is none is refused with how days are written."""
    with pytest.raises(UsageError, match="2031-05-01"):
        decide(ledger, made.report, "published", "mid May")


def test_referent_of_nobody_is_refused(ledger: Ledger) -> None:
    """Where no source is named, nobody's referent can be judged."""
    came = capture()
    made = report(of=came)
    ledger.add(came, reading(made, own(made)), options="1")
    with pytest.raises(UsageError, match="names no source"):
        decide(ledger, own(made), "referent", "Ana Lind")


def test_local_time_is_refused(ledger: Ledger, made: Reading) -> None:
    """A judgement's time is in UTC, so that two people's can be put in order."""
    with pytest.raises(UsageError, match="UTC"):
        decide(ledger, made.report, "outlet", "The Marden Courier", at=NOW.replace(tzinfo=None))


def test_changed_judgement_is_refused(ledger: Ledger, made: Reading) -> None:
    """A judgement whose value was changed after it was made has not the id of what it says."""
    one = judgements.make(made.report, made.report, "outlet", "Gazette", by="Ida Berg", at=NOW)
    with pytest.raises(UsageError, match="was changed"):
        ledger.judge(replace(one, value="Courier"))


def test_only_judgements_are_withdrawn(ledger: Ledger, made: Reading) -> None:
    """Withdrawing something else is refused."""
    with pytest.raises(NotFoundError, match="is no judgement"):
        ledger.withdraw(made.report.id, LATER)


# ---- reading anew -----------------------------------------------------------------------------------------------


def test_judgement_applies_where_the_id_comes_again(ledger: Ledger, made: Reading) -> None:
    """Read anew with the same findings, a judgement stands on its own target."""
    one = decide(ledger, made.statements[0], "act", "warn")
    told = ledger.replace(made, options="2")
    assert (told.carried, told.unplaced, told.gained, told.lost) == (0, 0, 0, 0)
    assert [(place.judgement, place.target, place.carried) for place in ledger.placements()] == [(one, one.target, False)]
    assert next(ledger.statements()).act == "warn"


def test_judgement_is_carried_over_to_the_same_words(ledger: Ledger, made: Reading) -> None:
    """In another text of the same capture a judgement stands on the statement of the same words, and is marked so."""
    one = decide(ledger, made.statements[0], "act", "warn")
    cut = report(TEXT.removesuffix(" Rain fell on Marden."), of=capture())
    said = statement(cut)
    told = ledger.replace(reading(cut, said), options="2")
    assert (told.new_text, told.carried, told.unplaced) == (True, 1, 0)
    assert [(place.target, place.carried) for place in ledger.placements()] == [(said.id, True)]
    assert [(shown.act, shown.by) for shown in ledger.statements()] == [("warn", "Ida Berg")]
    assert list(ledger.judgements(said.id)) == [one]


def test_judgement_comes_home_with_its_text(ledger: Ledger, made: Reading) -> None:
    """When the first text becomes current again, a judgement carried over stands on its own target."""
    decide(ledger, made.statements[0], "act", "warn")
    cut = report(TEXT.removesuffix(" Rain fell on Marden."), of=capture())
    ledger.replace(reading(cut, statement(cut)), options="2")
    ledger.replace(made, options="3")
    assert [place.carried for place in ledger.placements()] == [False]
    assert next(ledger.statements()).act == "warn"


def test_judgement_without_its_words_is_listed_as_unplaced(ledger: Ledger, made: Reading) -> None:
    """Where no statement has its words any more, a judgement is kept and told to be nowhere."""
    one = decide(ledger, made.statements[0], "act", "warn")
    told = ledger.replace(reading(made.report, made.statements[1]), options="2")
    assert (told.unplaced, told.lost) == (1, 2)
    assert list(ledger.placements()) == [judgements.Placement(one, None, carried=False)]


def test_judgement_is_not_carried_to_the_statement_around(ledger: Ledger) -> None:
    """A verdict on what one source says is not moved to another who reports it."""
    text = "The Courier reported that Ana Lind said the bridge was safe."
    came = capture(text)
    made = report(text, of=came)
    inner, outer = statement(made), statement(made, "that Ana Lind said the bridge was safe", who="The Courier", cue="reported")
    ledger.add(came, reading(made, outer, inner), options="1")
    decide(ledger, inner, "verdict", "wrong")
    ledger.replace(reading(made, outer), options="2")
    assert [place.target for place in ledger.placements()] == [None]
    assert [one.id for one in ledger.statements()] == [outer.id]


def test_report_judgement_goes_over_to_the_new_text(ledger: Ledger, made: Reading) -> None:
    """What was judged of a report holds for the next text of its capture."""
    decide(ledger, made.report, "outlet", "Marden Gazette")
    cut = report(TEXT.removesuffix(" Rain fell on Marden."), of=capture())
    assert ledger.judged(cut).outlet == "Marden Gazette"
    ledger.replace(reading(cut), options="2")
    assert [one.outlet for one in ledger.reports()] == ["Marden Gazette"]


def test_confirmed_statement_stays_when_missed(ledger: Ledger, made: Reading) -> None:
    """What a person confirmed and a new reading misses stays in its place, on that person's word."""
    _, denial, rain = made.statements
    decide(ledger, denial, "verdict", "right")
    told = ledger.replace(reading(made.report, made.statements[0], rain), options="2")
    assert told.kept == 1
    listed = list(ledger.statements(Filter(own=True)))
    assert [one.id for one in listed] == [one.id for one in made.statements]
    assert [one.by for one in listed] == ["machine", "Ida Berg", "machine"]
    assert list(ledger.verify()) == []


def test_confirmed_statement_moves_to_the_new_text(ledger: Ledger, made: Reading) -> None:
    """In another text a confirmed statement that is missed stands on the same words."""
    denial = made.statements[1]
    decide(ledger, denial, "verdict", "right")
    cut = report(TEXT.removeprefix("Ana Lind said the bridge was safe. "), of=capture())
    ledger.replace(reading(cut, own(cut)), options="2")
    (kept,) = ledger.statements()
    assert (kept.report, kept.by, kept.content and kept.content.text) == (cut.id, "Ida Berg", "that a crane had moved")
    assert [place.target for place in ledger.placements()] == [kept.id]
    assert list(ledger.verify()) == []


def test_confirmed_statement_is_kept_once(ledger: Ledger, made: Reading) -> None:
    """Missed again and again it stays one; found again, it is the machine's."""
    decide(ledger, made.statements[1], "verdict", "right")
    for options in ("2", "3"):
        ledger.replace(reading(made.report, made.statements[0]), options=options)
    assert [one.by for one in ledger.statements()] == ["machine", "Ida Berg"]
    ledger.replace(made, options="4")
    assert [one.by for one in ledger.statements()] == ["machine", "machine"]


def test_confirmation_withdrawn_keeps_nothing(ledger: Ledger, made: Reading) -> None:
    """A statement confirmed by nobody any more goes when a reading misses it."""
    one = decide(ledger, made.statements[1], "verdict", "right")
    ledger.withdraw(one.id, LATER)
    assert ledger.replace(reading(made.report, made.statements[0]), options="2").kept == 0


def test_judgement_of_another_person_is_placed_by_its_words(ledger: Ledger, made: Reading) -> None:
    """A judgement made in another ledger, on the same bytes from another address, stands here on the same words."""
    came, theirs = taken(address="file:///elsewhere/bridge.txt")
    one = judgements.make(theirs.statements[0], theirs.report, "act", "warn", by="Bo Falk", at=NOW)
    assert came.id != made.report.capture
    ledger.judge(one)
    assert [(place.target, place.carried) for place in ledger.placements()] == [(made.statements[0].id, True)]
    assert next(ledger.statements()).by == "Bo Falk"


def test_judgement_that_came_before_its_report_is_placed_when_that_comes(ledger: Ledger) -> None:
    """A judgement on a report that is not here yet waits unplaced, and stands on it afterwards."""
    came, made = taken()
    ledger.judge(judgements.make(made.statements[0], made.report, "act", "warn", by="Bo Falk", at=NOW))
    assert [place.target for place in ledger.placements()] == [None]
    ledger.add(came, made, options="1")
    assert [place.target for place in ledger.placements()] == [made.statements[0].id]
    assert next(ledger.statements()).act == "warn"
