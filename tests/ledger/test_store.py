"""The ledger takes records in and gives the same records out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from sayso.errors import NotFoundError, UsageError
from sayso.ledger.filters import Filter
from sayso.ledger.store import Ledger
from sayso.records import Particulars, Problem, Report, Span, Statement, Time
from tests import factories
from tests.factories import TEXT, capture, own, reading, report, statement, taken


def test_reading_comes_back_as_it_was_added(ledger: Ledger) -> None:
    """A reading is the same after it was written and read."""
    came, made = taken()
    assert ledger.add(came, made, options="1")
    assert ledger.reading(made.report.id) == made


def test_capture_comes_back_as_it_was_added(ledger: Ledger) -> None:
    """A capture is the same after it was written and read, with what the user said of it."""
    came = capture(particulars=Particulars("The Marden Courier", date(2031, 5, 1), None, "Ida Berg"))
    ledger.add_unreadable(came, ())
    assert ledger.capture(came.id) == came
    assert list(ledger.captures()) == [came]


def test_adding_twice_changes_nothing(ledger: Ledger) -> None:
    """The same capture read with the same options is added once."""
    came, made = taken()
    assert ledger.add(came, made, options="1")
    before = ledger.counts()
    assert not ledger.add(came, made, options="1")
    assert ledger.counts() == before


def test_same_bytes_are_kept_once(ledger: Ledger) -> None:
    """The same bytes from two addresses are two captures of one body."""
    for address in ("https://one.example/a", "https://two.example/b"):
        ledger.add(*taken(address=address), options="1")
    assert ledger.counts().captures == 2
    assert ledger._value("SELECT count(*) FROM body") == 1


def test_reading_of_another_capture_is_refused(ledger: Ledger) -> None:
    """A reading is added only with the capture it was made of."""
    _, made = taken()
    with pytest.raises(ValueError, match="is of capture"):
        ledger.add(capture("Other words."), made, options="1")


def test_half_written_report_leaves_nothing(ledger: Ledger) -> None:
    """Where a reading cannot be written whole, neither it nor its capture is there."""
    came, made = taken()
    twice = replace(made, statements=(made.statements[0], made.statements[0]))
    with pytest.raises(ValueError, match="have one id"):
        ledger.add(came, twice, options="1")
    assert not ledger.has_capture(came.id)


def test_half_of_a_surrogate_pair_is_refused(ledger: Ledger) -> None:
    """Text that is no Unicode is refused with its code point, and nothing is written."""
    came = capture()
    made = reading(report(of=came, title="Bridge \ud83c safe"))
    with pytest.raises(UsageError, match=r"U\+D83C"):
        ledger.add(came, made, options="1")
    assert ledger.counts().captures == 0


def test_unreadable_capture_is_kept_with_its_problems(ledger: Ledger) -> None:
    """Bytes that gave no report are kept, and what was wrong with them is told."""
    came, problem = capture(), Problem("error", "extraction", "no text in it")
    assert ledger.add_unreadable(came, [problem])
    assert not ledger.add_unreadable(came, [problem])
    assert list(ledger.problems()) == [problem]
    assert [(one.address, one.problems) for one in ledger.unreadable()] == [(came.address, (problem,))]


def test_unreadable_capture_becomes_readable(ledger: Ledger) -> None:
    """A reading takes the place of the problems that kept a capture from having one."""
    came, made = taken()
    ledger.add_unreadable(came, [Problem("error", "extraction", "no text in it")])
    assert ledger.add(came, made, options="1")
    assert list(ledger.problems()) == []
    assert list(ledger.unreadable()) == []


def test_problem_of_a_report_comes_back(ledger: Ledger) -> None:
    """A problem keeps its span and the report it names, be it none."""
    came = capture()
    made = report(of=came)
    problems = (Problem("warning", "extraction", "odd byte", made.id, Span(2, 3)), Problem("warning", "extraction", "odd end"))
    ledger.add(came, reading(made, problems=problems), options="1")
    assert tuple(ledger.problems(made.id)) == tuple(ledger.problems()) == problems


def test_reports_come_by_date_and_undated_last(ledger: Ledger) -> None:
    """Reports are listed by the day they were published; those of unknown date come last."""
    days = (None, date(2031, 5, 3), date(2031, 5, 1), date(2031, 5, 2))
    for number, day in enumerate(days):
        ledger.add(*taken(address=f"https://paper.example/{number}", published=day), options="1")
    listed = [one.published.earliest if one.published else None for one in ledger.reports()]
    assert listed == [date(2031, 5, 1), date(2031, 5, 2), date(2031, 5, 3), None]


def test_statements_come_by_report_then_place(ledger: Ledger) -> None:
    """Statements are listed in the order of their reports, and within one in the order of its reading."""
    late, early = taken(address="https://a.example"), taken(address="https://b.example", published=date(2031, 5, 1))
    for came, made in (late, early):
        ledger.add(came, made, options="1")
    wanted = [one for _, made in (early, late) for one in made.statements if one.form != "own"]
    assert list(ledger.statements()) == wanted


def test_list_can_be_written_to_while_it_is_read(ledger: Ledger) -> None:
    """A list shows what was there when it was begun, whatever is written meanwhile."""
    for number in range(3):
        ledger.add(*taken(address=f"https://paper.example/{number}"), options="1")
    listed = ledger.statements()
    first = next(listed)
    ledger.add(*taken(address="https://paper.example/9"), options="1")
    assert len([first, *listed]) == 6


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (Filter(), ["assert", "deny"]),
        (Filter(own=True), ["assert", "deny", "assert"]),
        (Filter(act="deny"), ["deny"]),
        (Filter(actor="ana lind"), ["assert"]),
        (Filter(actor="LIND"), ["assert"]),
        (Filter(actor="Lin"), []),
        (Filter(actor="!"), []),
        (Filter(actor="officials", act="assert"), []),
        (Filter(actuality="future"), []),
        (Filter(outlet="marden courier"), ["assert", "deny"]),
        (Filter(outlet="Gazette"), []),
        (Filter(since=date(2031, 5, 20)), ["assert", "deny"]),
        (Filter(since=date(2031, 5, 21)), []),
        (Filter(until=date(2031, 5, 20)), ["assert", "deny"]),
        (Filter(as_of=date(2031, 5, 19)), []),
        (Filter(report="r"), ["assert", "deny"]),
        (Filter(report="r0000"), []),
    ],
)
def test_filter_narrows_a_list(ledger: Ledger, chosen: Filter, found: list[str]) -> None:
    """A filter leaves the statements that meet all it asks."""
    ledger.add(*taken(), options="1")
    assert [one.act for one in ledger.statements(chosen)] == found


def test_report_of_uncertain_date_counts_only_when_certain(ledger: Ledger) -> None:
    """A report of some day in a week is known by the week's end, and not by its middle."""
    came = capture()
    week = Time(date(2031, 5, 5), date(2031, 5, 11), "this week", "text")
    ledger.add(came, reading(report(of=came, published=week)), options="1")
    known = [len(list(ledger.reports(Filter(as_of=date(2031, 5, day))))) for day in (5, 10, 11)]
    assert known == [0, 0, 1]


def test_undated_report_is_in_no_list_narrowed_by_days(ledger: Ledger) -> None:
    """A report of unknown date is left out once days are asked for."""
    ledger.add(*taken(published=None), options="1")
    assert len(list(ledger.reports())) == 1
    assert list(ledger.reports(Filter(as_of=date(2099, 1, 1)))) == []


def test_actor_is_found_by_a_member_of_a_joint_source(ledger: Ledger) -> None:
    """A joint source is found by each of its members, by its party and by its referent."""
    text = "Ana Lind and Bo Falk said the bridge was safe."
    came = capture(text)
    made = report(text, of=came)
    both = factories.source(
        text, "Ana Lind and Bo Falk", kind="group", referent="the two engineers", party="SWE", members=["Bo Falk"]
    )
    ledger.add(came, reading(made, statement(made, who=both)), options="1")
    for actor in ("falk", "two engineers", "swe", "Lind and Bo"):
        assert len(list(ledger.statements(Filter(actor=actor)))) == 1


def test_new_text_retires_the_old_report(ledger: Ledger) -> None:
    """A capture has one current report; an older one is kept but in no list."""
    came, old = taken()
    new = report(TEXT.replace("Rain", "Snow"), of=came)
    ledger.add(came, old, options="1")
    assert ledger.add(came, reading(new, statement(new)), options="2")
    assert [one.id for one in ledger.reports()] == [new.id]
    assert {one.report for one in ledger.statements()} == {new.id}
    assert ledger.reading(old.report.id) == old
    assert (ledger.counts().reports, ledger.counts().retired) == (1, 1)


def test_old_text_can_become_current_again(ledger: Ledger) -> None:
    """An extraction that gives an earlier text again brings its report back."""
    came, old = taken()
    new = report("Rain fell on Marden.", of=came)
    for made, options in ((old, "1"), (reading(new), "2"), (old, "3")):
        ledger.add(came, made, options=options)
    assert [one.id for one in ledger.reports()] == [old.report.id]
    assert list(ledger.verify()) == []


def test_other_extractor_is_read_again(ledger: Ledger) -> None:
    """The same options with another extractor are another reading."""
    came, made = taken()
    ledger.add(came, made, options="1")
    other = replace(made, report=replace(made.report, extractor="plain 2"))
    assert ledger.add(came, other, options="1")
    assert ledger.reading(made.report.id) == other


def test_replace_wants_a_capture(ledger: Ledger) -> None:
    """Only what was captured can be read anew."""
    with pytest.raises(NotFoundError, match="no capture"):
        ledger.replace(taken()[1], options="1")


def test_read_captures_are_known(ledger: Ledger) -> None:
    """A capture counts as read once its current report was made with these very options."""
    came, made = taken()
    assert not ledger.is_read(came.id, options="1")
    ledger.add(came, made, options="1")
    assert ledger.is_read(came.id, options="1")
    assert not ledger.is_read(came.id, options="2")
    assert ledger.report_of(came.id) == made.report.id


def test_record_is_found_by_the_beginning_of_its_id(ledger: Ledger) -> None:
    """As much of an id as tells it apart is enough, in any case."""
    came, made = taken()
    ledger.add(came, made, options="1")
    first = made.statements[0]
    assert ledger.find(made.report.id) == made.report
    assert ledger.find(first.id[:10].upper()) == first
    assert ledger.find(first.propositions[0].id) == first
    assert ledger.find(came.id) == made.report


def test_ambiguous_beginning_tells_the_ids(ledger: Ledger) -> None:
    """A beginning that several ids share is refused with those ids."""
    _, made = came = taken()
    ledger.add(*came, options="1")
    with pytest.raises(NotFoundError, match="begins several ids") as caught:
        ledger.find("s")
    assert all(one.id in str(caught.value) for one in made.statements)


def test_mistyped_id_tells_what_is_near(ledger: Ledger) -> None:
    """An id with a wrong character at its end is answered with the right one."""
    _, made = came = taken()
    ledger.add(*came, options="1")
    right = made.statements[0].id
    wrong = right[:-1] + ("0" if right[-1] != "0" else "1")
    with pytest.raises(NotFoundError, match=right):
        ledger.find(wrong)


@pytest.mark.parametrize("name", ["", "x12", "s12z", "bridge.txt", "r\ud800", "s%"])
def test_no_id_is_told_so(ledger: Ledger, name: str) -> None:
    """What cannot be an id is answered with what ids look like."""
    with pytest.raises(NotFoundError, match="is no id"):
        ledger.find(name)


def test_unreadable_capture_tells_why_it_gave_no_report(ledger: Ledger) -> None:
    """Asked for a capture without a report, the ledger tells what kept it from having one."""
    came = capture()
    ledger.add_unreadable(came, [Problem("error", "extraction", "only marks in it")])
    with pytest.raises(NotFoundError, match="only marks in it"):
        ledger.find(came.id)


@pytest.mark.parametrize("ask", [Ledger.capture, Ledger.reading])
def test_unknown_id_is_not_found(ledger: Ledger, ask: object) -> None:
    """A capture or report that is not there raises NotFoundError."""
    with pytest.raises(NotFoundError):
        ask(ledger, "r0")  # type: ignore[operator]


def test_counts_tell_what_is_held(ledger: Ledger) -> None:
    """Counts are those of current reports, own statements apart."""
    ledger.add(*taken(), options="1")
    ledger.add_unreadable(capture("\x00", address="file:///b.bin"), [Problem("error", "extraction", "binary")])
    counts = ledger.counts()
    assert (counts.captures, counts.reports, counts.unreadable) == (2, 1, 1)
    assert (counts.statements, counts.own, counts.problems) == (2, 1, 1)


def test_time_of_capture_is_kept_as_an_instant(ledger: Ledger) -> None:
    """A capture's time in another zone is the same instant when it is read."""
    early = datetime(2031, 5, 1, 2, tzinfo=UTC).astimezone(tz=None) - timedelta(microseconds=1)
    came = capture(captured=early)
    ledger.add_unreadable(came, ())
    assert ledger.capture(came.id).captured == early


def test_reports_and_statements_are_records(ledger: Ledger) -> None:
    """Lists give the records of the other stages, not rows."""
    ledger.add(*taken(), options="1")
    assert all(isinstance(one, Report) for one in ledger.reports())
    assert all(isinstance(one, Statement) for one in ledger.statements())


def test_own_statements_have_no_names(ledger: Ledger) -> None:
    """What a report says itself is under nobody's name."""
    came = capture()
    made = report(of=came)
    ledger.add(came, reading(made, own(made)), options="1")
    assert list(ledger.statements(Filter(actor="Marden", own=True))) == []
