"""The JSON of `sayso extract --json`, key by key."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from sayso.export.extracted import lines, unreadable
from sayso.records import Problem, Proposition, Quantity, Reading, Reason, Span, Time
from tests.pages.stories import report, statements

STATEMENT_KEYS = (
    *(
        "id",
        "form",
        "act",
        "stance",
        "actuality",
        "source",
        "cue",
        "content",
        "parent",
        "restates",
        "chain",
        "said",
        "propositions",
    ),
    *("about", "quantities", "hedges", "medium", "addressee", "by", "score", "reasons"),
)
REPORT_KEYS = (
    *("id", "address", "sha256", "media_type", "outlet", "title", "byline", "published"),
    *("language", "text", "blocks", "times"),
)


def reading() -> Reading:
    """A reading with something in every list."""
    of = report()
    first = statements(of)[0]
    about = Time(None, date(2031, 4, 30), "by April", "published 2031-05-12", Span(4, 10))
    parts = (
        Proposition(
            "p1",
            (Span(26, 56),),
            negated=True,
            about=(about,),
            quantities=(Quantity("at least 4", Span(0, 3), 4.0, None, "cracks"),),
        ),
    )
    full = replace(first, propositions=parts, score=0.5, reasons=(Reason("cue", "said", 1.5),))
    return Reading(of, (), (full,), (Problem("warning", "extraction", "no byline", of.id, Span(0, 2)),))


def test_keys_stand_in_the_documented_order() -> None:
    """Each object has all keys, in order."""
    told = json.loads(next(lines([reading()])))
    assert list(told) == ["schema", "report", "statements", "problems"]
    assert told["schema"] == 1
    assert tuple(told["report"]) == REPORT_KEYS
    assert tuple(told["statements"][0]) == STATEMENT_KEYS
    assert list(told["statements"][0]["source"]) == ["spans", "text", "kind", "referent", "party", "members"]
    assert list(told["problems"][0]) == ["level", "stage", "report", "span", "message"]


def test_intervals_have_a_span_only_where_they_stand_in_the_text() -> None:
    """`said` and `published` have no span; `about` has one; open ends are null."""
    told = json.loads(next(lines([reading()])))
    one = told["statements"][0]
    assert one["said"] == {"earliest": "2031-05-12", "latest": "2031-05-12", "text": "on Monday", "basis": "published 2031-05-12"}
    by_april = {"earliest": None, "latest": "2031-04-30", "text": "by April", "basis": "published 2031-05-12", "span": [4, 10]}
    assert one["about"] == one["propositions"][0]["about"] == [by_april]


def test_whole_numbers_have_no_fraction() -> None:
    """400.0 is written 400, an open end null."""
    line = next(lines([reading()]))
    assert '"low": 4, "high": null, "unit": "cracks"' in line


def test_spans_cut_their_words() -> None:
    """Every part's spans cut its words from the text."""
    told = json.loads(next(lines([Reading(report(), (), statements(report()))])))
    for one in told["statements"]:
        for part in (one["source"], one["cue"], one["content"]):
            assert " … ".join(told["report"]["text"][start:end] for start, end in part["spans"]) == part["text"]


def test_what_could_not_be_read_has_its_object() -> None:
    """The report is null, the problems say why."""
    told = json.loads(unreadable([Problem("error", "fetch", "no such file")]))
    assert told["report"] is None
    assert told["statements"] == []
    assert told["problems"][0]["message"] == "no such file"


def test_one_line_an_object_and_nothing_that_steers_a_terminal() -> None:
    """Line separators, escapes and turned directions are JSON escapes; the data comes back as it was."""
    text = "One\u2028two \x1b[31m\u202e\x9b2J said Lind.\ud800"
    line = next(lines([Reading(replace(report(), text=text), (), ())]))
    assert len(line.splitlines()) == 1
    assert line.isprintable()
    assert json.loads(line)["report"]["text"] == text
