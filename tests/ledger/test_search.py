"""The query language: what it means, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sayso.errors import UsageError
from sayso.ledger import search
from sayso.ledger.filters import Filter
from sayso.ledger.search import All, Either, Field, Not, Published, Query, Words
from sayso.ledger.store import Ledger
from tests.factories import TEXT, capture, own, reading, report, statement, taken


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("bridge", Words("bridge")),
        ("brid*", Words("brid", beginning=True)),
        ('"the bridge"', Words("the bridge")),
        ("“the bridge”*", Words("the bridge", beginning=True)),
        ("bridge crane", All((Words("bridge"), Words("crane")))),
        ("bridge AND crane", All((Words("bridge"), Words("crane")))),
        ("a b OR c", Either((All((Words("a"), Words("b"))), Words("c")))),
        ("a (b OR c)", All((Words("a"), Either((Words("b"), Words("c")))))),
        ("a NOT b", All((Words("a"), Not(Words("b"))))),
        ("and or not", All((Words("and"), Words("or"), Words("not")))),
        ('"AND"', Words("AND")),
        ('actor:"Ana Lind" ACT:Deny', All((Field("actor", "Ana Lind"), Field("act", "deny")))),
        ("outlet:courier", Field("outlet", "courier")),
        ("published:2031-05-01..2031-05-20", Published(date(2031, 5, 1), date(2031, 5, 20))),
        ("published:2031-02", Published(date(2031, 2, 1), date(2031, 2, 28))),
        ("published:..2031", Published(None, date(2031, 12, 31))),
        ("12:30", Words("12:30")),
    ],
)
def test_query_means(query: str, meant: Query) -> None:
    """A query is read as it is meant."""
    assert search.parse(query) == meant


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("", "nothing to search for"),
        (" \t\x00", "nothing to search for"),
        ('"the bridge', "quotation mark is not closed"),
        ("(bridge", "opening parenthesis is not closed"),
        ("bridge)", "closing parenthesis with no opening"),
        ("()", "missing before [)]"),
        ("OR bridge", "missing before OR"),
        ("bridge OR", "missing before the end"),
        ("NOT", "missing before the end"),
        ("---", "no word in"),
        ("*", "no word in"),
        ("-bridge", "NOT bridge"),
        ("actor:", "followed by nothing"),
        ("actor: Lind", "followed by nothing"),
        ("actor:?!", "wants a name"),
        ("act:say", "no act 'say'"),
        ("speaker:Lind", "no field speaker:"),
        ("published:May", "a year was expected"),
        ("published:2031-02-30", "no day '2031-02-30'"),
        ("published:0000", "no day"),
        ("published:2031-05-20..2031-05-01", "ends before it begins"),
        ("published:..", "a range such as"),
        ("NOT " * 40 + "a", "deep inside"),
        ("a " * 65, "at most 64"),
    ],
)
def test_odd_query_is_refused(query: str, message: str) -> None:
    """What is wrong with a query is said."""
    with pytest.raises(UsageError, match=message):
        search.parse(query)


PIECES = some.sampled_from(
    [*'"()*:-', "AND", "OR", "NOT", " ", "actor:", "act:deny", "outlet:a", "published:2031", "..", "a", "“", "\x00", "ß", "NEAR"]
)


@given(query=some.one_of(some.text(), some.lists(PIECES).map("".join), some.lists(PIECES).map(" ".join)))
def test_search_raises_nothing_but_usage_errors(shared_ledger: Ledger, query: str) -> None:
    """Whatever is typed gives hits or says what is wrong with it."""
    with suppress(UsageError):
        list(shared_ledger.search(query))


@pytest.fixture(scope="module")
def shared_ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A ledger of one report that searches only read."""
    with Ledger(tmp_path_factory.mktemp("search") / "story.db", create=True) as ledger:
        ledger.add(*taken(), options="1")
        yield ledger


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bridge", ["the bridge was safe"]),
        ("BRIDGE safe", ["the bridge was safe"]),
        ('"bridge was"', ["the bridge was safe"]),
        ('"was bridge"', []),
        ("bri*", ["the bridge was safe"]),
        ("lind", ["the bridge was safe"]),
        ("denied", ["that a crane had moved"]),
        ("bridge crane", []),
        ("bridge OR crane", ["the bridge was safe", "that a crane had moved"]),
        ("act:deny", ["that a crane had moved"]),
        ("act:deny OR actor:lind", ["the bridge was safe", "that a crane had moved"]),
        ("NOT act:deny", ["the bridge was safe"]),
        ("NOT bridge actor:officials", ["that a crane had moved"]),
        ("crane outlet:courier", ["that a crane had moved"]),
        ("crane outlet:gazette", []),
        ("crane published:2031-05-01..2031-05-20", ["that a crane had moved"]),
        ("crane NOT published:2031", []),
    ],
)
def test_search_finds_statements(shared_ledger: Ledger, query: str, found: list[str]) -> None:
    """A search finds the statements that meet all of the query."""
    hits = [hit.statement.content.text for hit in shared_ledger.search(query) if hit.statement and hit.statement.content]
    assert hits == found


@pytest.mark.parametrize(
    ("query", "words"), [("BRIDGE safe", "bridge"), ("lind", "Lind"), ('"a crane"', "a crane"), ("deni*", "denied")]
)
def test_hit_stands_in_the_text(shared_ledger: Ledger, query: str, words: str) -> None:
    """A hit's span holds the words that were found."""
    (hit,) = shared_ledger.search(query)
    assert hit.span
    assert hit.report.text[hit.span.start : hit.span.end] == words


def test_hit_counts_code_points(ledger: Ledger) -> None:
    """Letters of several bytes before a word do not move it; accents are no difference."""
    text = "𝔄na Lind 😀 said the café über dem Fluß was safe."
    came = capture(text)
    made = report(text, of=came)
    ledger.add(came, reading(made, statement(made, "the café über dem Fluß was safe", who="𝔄na Lind 😀")), options="1")
    (hit,) = ledger.search("uber cafe")
    assert hit.span
    assert text[hit.span.start : hit.span.end] == "café"


def test_report_is_a_hit_where_no_statement_is(shared_ledger: Ledger) -> None:
    """Words that stand in no listed statement are found in their report."""
    (hit,) = shared_ledger.search("rain")
    assert hit.statement is None
    assert hit.span
    assert TEXT[hit.span.start : hit.span.end] == "Rain"


def test_title_alone_is_a_hit_without_a_place(ledger: Ledger) -> None:
    """Words that only a report's title has are found, at no place of the text."""
    came = capture()
    made = report(of=came, title="Crossing closed")
    ledger.add(came, reading(made, own(made)), options="1")
    (hit,) = ledger.search("crossing")
    assert (hit.statement, hit.report, hit.span) == (None, made, None)


def test_search_keeps_to_the_filter(shared_ledger: Ledger) -> None:
    """A filter narrows what a search finds."""
    assert [hit.statement.act for hit in shared_ledger.search("rain", Filter(own=True)) if hit.statement] == ["assert"]
    assert list(shared_ledger.search("bridge", Filter(act="deny"))) == []
    assert list(shared_ledger.search("bridge", Filter(until=date(2031, 5, 1)))) == []


def test_hits_come_in_the_order_of_lists(ledger: Ledger) -> None:
    """Hits are by report, then place, whatever was added first."""
    late, early = taken(address="https://a.example"), taken(address="https://b.example", published=date(2031, 5, 1))
    ledger.add(*late, options="1")
    ledger.add(*early, options="1")
    found = [hit.statement.id for hit in ledger.search("bridge OR crane") if hit.statement]
    assert found == [one.id for _, made in (early, late) for one in made.statements[:2]]


def test_control_characters_give_up_the_place_only(ledger: Ledger) -> None:
    """Where a text holds the marks that words are found by, the statement is found, and placed at its beginning."""
    text = "Ana Lind said \x01the bridge\x02 was safe."
    came = capture(text)
    made = report(text, of=came)
    said = statement(made, "\x01the bridge\x02 was safe")
    ledger.add(came, reading(made, said), options="1")
    (hit,) = ledger.search("bridge")
    assert said.content
    assert hit.span == said.content.spans[0]


def test_retired_report_is_not_found(ledger: Ledger) -> None:
    """Words that stand only in a retired text are found no more."""
    came, made = taken()
    ledger.add(came, made, options="1")
    ledger.add(came, reading(report("Rain fell on Marden.", of=came)), options="2")
    assert list(ledger.search("bridge")) == []
    assert len(list(ledger.search("rain"))) == 1
