"""Pages as text: what stands where on 80 columns."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest
from rich.console import RenderableType

from sayso.export.visible import UNSAFE
from sayso.ledger.judgements import make
from sayso.pages import report as report_page
from sayso.pages import statement as statement_page
from sayso.pages.brief import BriefPage, compose
from sayso.pages.lines import told
from sayso.pages.search import SearchPage
from sayso.pages.statements import StatementsPage
from sayso.pages.unread import UnreadPage, rows
from sayso.records import Problem, Reading
from sayso.terminal import brief, data, details, lists, markdown
from sayso.terminal.screen import show
from tests.pages.stories import NOW, TEXT, report, statement, statements, story


@pytest.fixture(autouse=True)
def _eighty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def shown(page: RenderableType) -> str:
    """The page as a pipe gets it."""
    stream = io.StringIO()
    show(page, stream, reading=True)
    return stream.getvalue()


def brief_page() -> BriefPage:
    """The brief of one report with a problem."""
    of = report()
    wrong = Problem("warning", "extraction", "no byline", of.id)
    return replace(compose([of], statements(of), problems={of.id: (wrong,)}), judged_wrong=1, unread=2, unreadable=3)


def test_the_brief_as_text() -> None:
    """Reports, voices, denials, refusals, what is not actual, remarks, passages."""
    assert (
        shown(brief.brief(brief_page()))
        == """\
1 report, 6 statements
  R1   Bridge at Marden closed
       Marden Courier, 2031-05-12 (given by the user)  6 statements  r31e58a550
       warning: no byline

Said by one alone
  Ana Lind
    asserts   said: The bridge was closed at noon (R1 2031-05-12, said
              2031-05-12) [1]

  Tor Bekk
    asserts   said: “We saw no cracks,” … “and we looked.” (R1 2031-05-12) [2]

Said by one alone, unnamed
  Officials, in R1
    asserts   said: the bridge was old [3]

Denied, disputed or taken back by one alone
  Tor Bekk
    denies    denied: that the bridge was unsafe (R1 2031-05-12) [4]

No answer given
  roads office
    declines  declined: to comment (R1 2031-05-12) [5]

Not told as said: possible, asked, ordered, to come, not said
  Marden
    denies    (hypothetical) deny: the damage (R1 2031-05-12) [6]

Left out: 1 statement judged wrong.
Unreadable: 3 files gave no report; `sayso read` tells why.
Unread: 2 quotations and cue words in no statement; `sayso unread` lists them.
It reports what texts say; it rates no truth.

Passages
  [1]  R1, 25–75: The bridge was closed at noon, mayor Ana Lind said on Monday.
  [2]  R1, 88–152: “We saw no cracks,” said Tor Bekk, an engineer, “and we
       looked.”
  [3]  R1, 285–318: Officials said the bridge was old.
  [4]  R1, 153–191: Bekk denied that the bridge was unsafe.
  [5]  R1, 194–230: The roads office declined to comment.
  [6]  R1, 257–282: A new report would allow Marden to deny the damage.
"""
    )


def test_the_brief_as_markdown() -> None:
    """Headings, marked statements, footnotes; the report's own marks are escaped."""
    page = brief_page()
    evil = replace(page.reports[0], title="<img src=x> [a](http://b.example) *c*")
    written = "\n".join(markdown.brief(replace(page, reports=(evil,))))
    assert r"\<img src=x\> \[a\](http:\//b.example) \*c\*" in written
    assert "- **denies** *(hypothetical)* *deny*: the damage (R1 2031-05-12) [^6]" in written
    assert "[^6]: R1, characters 257–282: A new report would allow Marden to deny the damage." in written


def test_the_brief_as_json() -> None:
    """The page's fields under their names, days as ISO 8601 writes them."""
    told_page = json.loads(data.page(brief_page()))
    assert told_page["reports"][0]["published"]["earliest"] == "2031-05-12"
    assert told_page["not_actual"][0]["entries"][0]["line"]["actuality"] == "hypothetical"
    assert told_page["limits"] == "It reports what texts say; it rates no truth."


def test_an_empty_brief_says_so() -> None:
    """No reports is a sentence, not an empty page."""
    assert shown(brief.brief(compose([], [], problems={}))) == "No reports.\n"


def test_statements_stand_under_their_report() -> None:
    """A head a report, a row a statement, what is not actual marked."""
    readings = story()
    page = StatementsPage(told({r.report.id: r.report for r in readings}, [s for r in readings for s in r.statements]))
    written = shown(lists.statements(page))
    assert written.startswith("Marden Courier, 2031-05-12  r")
    assert "The Gull, date unknown  r" in written
    assert written.count("(hypothetical) deny: the damage") == 2


def test_a_report_is_shown_with_its_statements_in_the_text() -> None:
    """Numbers stand behind each statement's words, and again in the list."""
    of = report()
    written = shown(details.report(report_page.show(Reading(of, (), statements(of)))))
    assert "The bridge was closed at noon⟦1⟧, mayor Ana Lind said on Monday." in written
    assert "Published     2031-05-12 (“2031-05-12”; given by the user)" in written
    assert f"SHA-256       {of.sha256}" in written


def test_a_statement_is_shown_with_its_words_marked() -> None:
    """Source, cue and content stand in brackets in their paragraph."""
    of = report()
    one = statements(of)[2]
    made = make(one, of, "act", "dispute", by="Ada", at=NOW)
    written = shown(
        details.statement(statement_page.show(Reading(of, (), statements(of)), one, judgements=(replace(made, withdrawn=NOW),)))
    )
    assert "⟦source Bekk⟧ ⟦cue denied⟧ ⟦content that the bridge was unsafe⟧" in " ".join(written.split())
    assert "Ada: act = dispute  (withdrawn 2031-05-20)" in written


def test_overlapping_parts_are_marked_each() -> None:
    """A cue inside its source has its own brackets."""
    of = report()
    one = statement(of, "Tor Bekk, an engineer", "Bekk", "Bekk, an")
    written = shown(details.statement(statement_page.show(Reading(of), one)))
    assert "⟦source Tor ⟦content ⟦cue Bekk⟧, an⟧ engineer⟧" in written


def test_unread_words_are_bracketed() -> None:
    """What no statement covers stands in brackets in its line."""
    of = report()
    written = shown(lists.unread(UnreadPage(tuple(rows(of, statements(of))))))
    assert "⟦“It may well fall before the winter comes.”⟧" in written
    assert shown(lists.unread(UnreadPage(()))) == "Nothing unread: statements cover every quotation and cue word.\n"


def test_nothing_found_says_so() -> None:
    """A search without hits tells what was asked."""
    assert shown(lists.search(SearchPage("a\x1bb", ()))) == "Nothing found for ‘a\\x1bb’.\n"


def test_no_page_passes_on_what_steers_a_terminal() -> None:
    """A report full of escapes is shown with all of them spelt out."""
    hostile = TEXT.replace("cracks", "cra\x1b[31mcks\u202e").replace("noon", "no\rn\x9b")
    of = report(hostile, outlet="Cou\x1brier")
    said = tuple(statements(report()))
    ours = [replace(one, report=of.id) for one in said]
    pages = (
        brief.brief(compose([of], ours, problems={of.id: (Problem("error", "x", "bad \x1b"),)})),
        details.report(report_page.show(Reading(of, (), tuple(ours)))),
        details.statement(statement_page.show(Reading(of, (), tuple(ours)), ours[1])),
        lists.statements(StatementsPage(told({of.id: of}, ours))),
    )
    for page in pages:
        assert not [line for line in shown(page).split("\n") if UNSAFE.search(line)]
