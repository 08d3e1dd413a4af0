"""Which report comes from which: who credits whom, who cites whom, and which of an outlet's reports is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sayso.linking.citations import is_told_to_own, least_odds
from sayso.linking.credits import CREDITS
from sayso.linking.derivations import Folio, by_text, compare, strongest
from sayso.linking.sharing import Body, can_share, coverage, shared
from sayso.records import Reason, Report, Source, SourceKind, Span
from sayso.story import Derivation, DerivationKind
from tests.linking.shelf import Told, folio, shelf

WIRE: Told = (
    "Northern Wire",
    date(2031, 5, 14),
    (
        "Two customs officials said on Tuesday that Korvany had sold naval pumps to the Tamber Islands.\n\n"
        "Oren Tal, a spokesman for the trade ministry, said the harbour of Brell had been closed for repairs since March."
    ),
)
LATER: Told = (
    "Northern Wire",
    date(2031, 5, 20),
    "Ilse Marr, the mayor of Brell, said that the bridge over the canal would open in June.",
)


def comes_from(*reports: Told) -> set[tuple[int, int, str]]:
    """The places of two reports, and how the first comes from the second."""
    made = shelf(*reports)
    return {(made.at(one.report), made.at(one.source), one.kind) for one in made.linked.derivations}


@pytest.mark.parametrize(
    "clause",
    [
        "Additional reporting: NW",
        "NW contributed to this report",
        "Contains material from The Beacon",
        "From our exchange with the Beacon",
    ],
)
def test_a_credit_is_told_in_many_ways(clause: str) -> None:
    """Each of these clauses gives another outlet its due."""
    assert CREDITS.search(clause)


@pytest.mark.parametrize("clause", ["The Beacon asked for copies of files", "He spoke to NW after the contributions to charity"])
def test_a_mention_is_no_credit(clause: str) -> None:
    """Words of credit in another use credit nobody."""
    assert not CREDITS.search(clause)


def test_the_report_that_holds_what_is_cited_is_meant() -> None:
    """Of the wire's two reports the one that tells of the pumps, though the other is the later."""
    blog = ("Tidewatch", date(2031, 5, 22), "Northern Wire reported that Korvany had sold naval pumps to the Tamber Islands.")
    assert comes_from(WIRE, LATER, blog) == {(2, 0, "cites")}


def test_what_no_report_of_it_holds_is_not_cited_from_it() -> None:
    """The wire said it, but in no report that is here."""
    blog = ("Tidewatch", date(2031, 5, 22), "Northern Wire reported that seven sailors had been arrested at Ostra airport.")
    assert comes_from(WIRE, LATER, blog) == set()


def test_who_takes_back_its_report_is_not_cited() -> None:
    """That the wire withdraws a report is news of the day, not in the report."""
    blog = (
        "Tidewatch",
        date(2031, 5, 22),
        "Northern Wire retracted its report that Korvany had sold naval pumps to the Tamber Islands.",
    )
    assert comes_from(WIRE, blog) == set()


def test_what_was_told_to_an_outlet_is_cited_from_it() -> None:
    """Who "told Northern Wire" something told it there."""
    blog = (
        "Tidewatch",
        date(2031, 5, 15),
        "Oren Tal told Northern Wire that repairs had kept the Brell harbour closed since March.",
    )
    assert (1, 0, "cites") in comes_from(WIRE, blog)


@pytest.mark.parametrize(
    ("text", "kind", "outlet", "odds"),
    [
        ("NW", "outlet", "Northern Wire", -1.5),
        ("The blog Tidewatch", "outlet", "Tidewatch", -1.5),
        ("the trade ministry", "body", "Ministry of Trade of Korvany", 0.0),
        ("The Evening Post", "outlet", "Brell Evening Post", 0.0),
        ("Korvany", "body", "Ministry of Trade of Korvany", None),
        ("A reporter of Northern Wire", "unnamed", "Northern Wire", None),
    ],
)
def test_an_outlet_is_named_in_full_or_in_short(text: str, kind: SourceKind, outlet: str, odds: float | None) -> None:
    """Named in short it needs more; a state is not its ministry, and a reporter not the wire."""
    least = least_odds(Source((Span(0, len(text)),), text, kind, text, None), outlet)
    assert (least.odds if least else None) == odds


def test_what_is_told_to_the_report_itself_cites_nobody() -> None:
    """A ministry that writes to the report's own people is its own source."""
    (statement,) = (
        one
        for one in folio("Tidewatch", date(2031, 5, 15), "The ministry told us that the sale was off.").statements
        if one.form != "own"
    )
    assert is_told_to_own(statement, "Tidewatch")


def test_several_sources_who_say_the_same_elsewhere_make_a_report_retold() -> None:
    """No credit, but three sources of the wire have their word again a day later."""
    wire = (
        "Northern Wire",
        date(2031, 5, 14),
        (
            "Oren Tal said that the harbour of Brell had been closed. Ilse Marr said that the bridge was safe. "
            "Jon Pell said that forty crates had been lost."
        ),
    )
    tabloid = (
        "Daily Lock",
        date(2031, 5, 15),
        (
            "Jon Pell claimed that the lost crates were forty. Mayor Ilse Marr insisted that safe was the bridge. And Oren Tal "
            "insisted that Brell harbour was closed."
        ),
    )
    assert comes_from(wire, tabloid) == {(1, 0, "rewrites")}


def made(report: str, source: str, kind: DerivationKind, weight: float) -> Derivation:
    """A derivation without shared text."""
    return Derivation(report, source, kind, (Reason("words", "", weight),))


def test_a_copy_comes_from_one_report_alone() -> None:
    """Whom the copy's text cites, the original has cited; of two that it could be a copy of, it is that of the more likeness."""
    all_of = [made("copy", "wire", "copies", 0.9), made("copy", "old", "copies", 0.5), made("copy", "blog", "cites", 1.0)]
    assert strongest(all_of) == (all_of[0],)


# ---- by the text they share -------------------------------------------------------------------------------------

FEW_WORDS = some.lists(some.tuples(some.sampled_from(("quay", "lock", "toll")), some.booleans()), max_size=40)
"""Words that recur, each with whether it is quoted: of such two bodies have many runs in common."""


def body(name: str, words: Sequence[tuple[str, bool]]) -> Body:
    """A body of some words, each of five characters' room."""
    spans = tuple(Span(at * 8, at * 8 + 6) for at in range(len(words)))
    return Body(name, tuple(word for word, _ in words), spans, tuple(quoted for _, quoted in words), (False,) * len(words))


@given(FEW_WORDS, FEW_WORDS)
def test_no_two_bodies_share_more_than_they_can(here: list[tuple[str, bool]], there: list[tuple[str, bool]]) -> None:
    """What is told of two bodies before they are compared is never less than what comes of it."""
    one, other = body("r1", here), body("r2", there)
    assert coverage(one, [stretch.here for stretch in shared(one, other)]) <= can_share(one, other)


@given(some.lists(FEW_WORDS, min_size=2, max_size=6))
def test_the_report_with_most_shared_text_is_found_as_if_all_were_compared(texts: list[list[tuple[str, bool]]]) -> None:
    """Of several the copy before the rewrite, then the one with which most is shared, then the earliest."""
    reports = [Folio(empty(number), body(f"r{number}", words), ()) for number, words in enumerate(texts)]
    for at, later in enumerate(reports):
        near = [one for one in reports[:at] if one.body.keys & later.body.keys]
        made = [(one, number) for number, earlier in enumerate(near) if (one := compare(later, earlier))]
        wanted = max(made, key=lambda pair: (pair[0].kind == "copies", pair[0].reasons[0].weight, -pair[1]), default=(None, 0))[0]
        assert next((one for one in by_text(reports) if one.report == later.report.id), None) == wanted


def empty(number: int) -> Report:
    """A report of its own day, of which only the body counts."""
    return replace(folio("Tidewatch", date(2031, 5, 1 + number), "No news.").report, id=f"r{number}")
