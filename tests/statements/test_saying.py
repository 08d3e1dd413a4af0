"""When statements were made, from texts to statements."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.language.analysis import analyse
from sayso.records import Attribution, Part, Span
from sayso.statements.saying import find_said
from sayso.statements.times.expressions import find_expressions
from tests.factories import report

WEDNESDAY = date(2031, 5, 14)
ROLES = ("source", "cue", "content")


def said(text: str, *attributions: tuple[str, str, str], documents: frozenset[str] = frozenset()) -> list[str]:
    """For each attribution, told by the words of its source, cue and content, the words that tell when it was said."""
    made = report(text, published=WEDNESDAY)
    analysis = analyse(made)
    expressions = find_expressions(made, analysis)
    given = [_attribution(text, str(number), parts) for number, parts in enumerate(attributions)]
    found = find_said(made, analysis, given, [one.span for one in expressions], documents)
    return [expressions[found[one.id]].text if one.id in found else "" for one in given]


def _attribution(text: str, name: str, parts: tuple[str, str, str]) -> Attribution:
    source, cue, content = (_part(text, words) for words in parts)
    return Attribution(name, "r", "indirect", source, cue, content)


def _part(text: str, words: str) -> Part | None:
    return Part((Span(text.index(words), text.index(words) + len(words)),), words) if words else None


@pytest.mark.parametrize(
    ("text", "attributions", "expected"),
    [
        ("The port denied it on Monday, telling a court it was shut.",
         [("The port", "denied", "it"), ("The port", "telling", "it was shut")], ["on Monday", "on Monday"]),
        ("On Monday a clerk, asked if it was so, hung up.",
         [("", "asked", "if it was so"), ("a clerk", "hung up", "")], ["On Monday", "On Monday"]),
        ("If Vey loses on Monday she will say it was fixed.",
         [("she", "will say", "it was fixed")], [""]),
        ("The board, which in May denied it, now admits the leak.",
         [("which", "denied", "it"), ("The board, which in May denied it", "now admits", "the leak")], ["in May", ""]),
        ("Photographs published by the Courier on Monday show pumps.",
         [("the Courier", "published by", "pumps"), ("Photographs published by the Courier", "show", "pumps")], ["on Monday", ""]),
        ("Shares fell on Monday after the firm admitted a leak.",
         [("the firm", "admitted", "a leak")], [""]),
        ("Vey waved it off on Monday: it was noise.",
         [("Vey", "waved it off", ""), ("Vey", ":", "it was noise")], ["on Monday", "on Monday"]),
        ("In 2030, by then in exile, Vey told a court it was shut.",
         [("Vey", "told", "it was shut")], ["In 2030"]),
        ("Vey denied this on Monday; she said the gate was open.",
         [("Vey", "denied", "this"), ("she", "said", "the gate was open")], ["on Monday", "on Monday"]),
        ("Vey denied this on Monday, but she says the gate was open.",
         [("Vey", "denied", "this"), ("she", "says", "the gate was open")], ["on Monday", ""]),
        ("Blood samples taken on Monday show nothing.",
         [("Blood samples taken on Monday", "show", "nothing")], [""]),
    ],
)  # fmt: skip
def test_a_time_is_of_the_cue_beside_it(text: str, attributions: list[tuple[str, str, str]], expected: list[str]) -> None:
    """And of what the same source goes on to say; not of what another clause tells."""
    assert said(text, *attributions) == expected


def test_the_date_of_a_document_is_when_it_spoke() -> None:
    """Also behind a relative pronoun, and of a driver, when it was reached."""
    assert said("A letter of 4 May says it was shut.", ("A letter of 4 May", "says", "it was shut")) == ["of 4 May"]
    assert said("I have a letter of 4 May, which says so.", ("which", "says", "so")) == ["of 4 May"]
    reached = "The driver, reached on Monday, said so."
    assert said(reached, ("The driver, reached on Monday", "said", "so")) == ["on Monday"]
    notice = "A notice put up on Monday says so."
    assert said(notice, ("A notice put up on Monday", "says", "so"), documents=frozenset({"0"})) == ["on Monday"]


def test_who_only_hears_does_not_speak() -> None:
    """Of those that share a cue, it is the act of the one who tells."""
    text = "The Herald was told on Monday by two clerks that it was shut."
    assert said(text, ("The Herald", "was told", "that it was shut"), ("two clerks", "was told", "that it was shut")) == [
        "",
        "on Monday",
    ]


def test_the_time_that_owns_a_source_is_when_it_spoke() -> None:
    """ "Monday's bulletin"; not where the owned thing is told of in a content."""
    assert said("Monday's bulletin gave seven dead.", ("Monday's bulletin", "gave", "seven dead")) == ["Monday"]


def test_a_time_that_names_a_thing_is_of_what_is_said_in_it() -> None:
    """ "Its notice of 4 May, in which it stated"; behind a cue, it is of that alone."""
    notice = "It withdrew its notice of 4 May, in which the firm stated that it was shut."
    assert said(notice, ("the firm", "stated", "that it was shut")) == ["of 4 May"]
    reply = "Vey denied it in a reply of 4 May, and added that it was shut."
    assert said(reply, ("Vey", "denied", "it"), ("Vey", "added", "that it was shut")) == ["of 4 May", ""]


def test_a_time_right_before_a_further_source_is_its_own() -> None:
    """ "By two clinics and, in May, by the auditor": the cue is shared, the time is not."""
    text = "It was asked by two clinics and, in May, by the auditor if it was shut."
    asked = [(source, "was asked", "if it was shut") for source in ("two clinics", "the auditor")]
    assert said(text, *asked) == ["", "in May"]
