"""Chains, the report's own voice, and what is left unread."""

from __future__ import annotations

from hypothesis import given

from sayso.pipeline import read_text, rules_alone
from sayso.records import Particulars, Statement
from sayso.statements.unread import find_unread
from tests.attribution.test_rules import read
from tests.fragments import REPORTS


def by_source(text: str, outlet: str | None = None) -> dict[str, Statement]:
    """The attributed statements of a text by their source's words."""
    return {s.source.text: s for s in read_text(text, rules_alone(), Particulars(outlet=outlet)).statements if s.source}


def test_a_chain_runs_from_the_outlet_to_the_leaf() -> None:
    """Who reports comes first, whose word it is last."""
    found = by_source("The port was closed, the Courier reported, citing officials.", outlet="Causeway")
    assert [link.source for link in found["officials"].chain] == ["Causeway", "Courier", "officials"]
    assert found["officials"].parent == found["the Courier"].id


def test_a_leaf_that_nobody_names_is_null() -> None:
    """It is not left out."""
    (statement,) = [s for s in read_text("The boats are alleged to have sailed.", rules_alone()).statements if s.form != "own"]
    assert [link.source for link in statement.chain] == [None, None]


def test_what_is_not_attributed_is_the_reports_own() -> None:
    """A sentence with a finite verb, or what is left of one."""
    own = [
        s.content.text
        for s in read_text("The port froze. Ann Vey said it would thaw. No end.", rules_alone()).statements
        if s.form == "own" and s.content
    ]
    assert own == ["The port froze."]


def test_unread_lists_quotations_and_cue_words_outside_all_statements() -> None:
    """The only recall a reader can check."""
    reading = read_text("“Nobody came to the quay that day,” it went. Alleging nothing, they left.", rules_alone())
    attributed = [s for s in reading.statements if s.form != "own"]
    assert attributed == []
    assert [(unread.kind, unread.text) for unread in find_unread(reading.report, reading.statements)] == [
        ("quotation", "“Nobody came to the quay that day,”"),
        ("cue", "Alleging"),
    ]


@given(REPORTS)
def test_own_statements_and_attributed_ones_share_no_content(text: str) -> None:
    """What is ascribed to others is not told as the report's own."""
    reading = read(text)
    statements = reading.statements if reading else ()
    attributed = {
        at for s in statements if s.form != "own" and s.content for start, end in s.content.spans for at in range(start, end)
    }
    for statement in statements:
        if statement.form == "own" and statement.content:
            assert not attributed & {at for start, end in statement.content.spans for at in range(start, end)}


@given(REPORTS)
def test_what_is_unread_is_in_no_attributed_statement(text: str) -> None:
    """Unread passages lie outside every source, cue and content."""
    reading = read(text)
    if reading is None:
        return
    taken = {
        at
        for s in reading.statements
        if s.form != "own"
        for each in (s.source, s.cue, s.content)
        if each
        for start, end in each.spans
        for at in range(start, end)
    }
    for unread in find_unread(reading.report, reading.statements):
        assert not taken & set(range(*unread.span))
