"""The words by which a speaker holds back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.language.analysis import analyse
from sayso.quotations import quotations_of
from sayso.records import Span
from sayso.statements.hedges import find_hedges
from tests.factories import report

FOUND = [
    ("that the alleged sale was legal", "alleged"),
    ("the pumps were allegedly sold", "allegedly"),
    ("the port had reportedly closed", "reportedly"),
    ("it was possibly an error", "possibly"),
    ("perhaps it was sold", "perhaps"),
    ("Maybe it was sold", "Maybe"),
    ("he may have sold it", "may have"),
    ("he may not have sold it", "may not have"),
    ("he might sell it", "might"),
    ("they might have known", "might have"),
    ("it could have been sold", "could have"),
    ("it could well be a leak", "could well"),
    ("the port appears to be closed", "appears to"),
    ("it appears that it was sold", "appears"),
    ("it seems old", "seems"),
    ("he is believed to own the port", "is believed to"),
    ("he is widely believed to own the port", "is widely believed to"),
    ("it is thought that the pumps were sold", "is thought"),
    ("a ship believed to be lost was found", "believed to"),
    ("he was said to own the port", "was said to"),
    ("it is likely to close", "likely"),
    ("it was probably sold", "probably"),
    ("the so-called transfers stopped", "so-called"),
    ("an estimated 40 pumps were sold", "an estimated"),
    ("a suspected leak closed the port", "suspected"),
    ("he is suspected of selling pumps", "suspected of"),
    ("the port was presumably closed", "presumably"),
    ("as far as we know it was sold", "as far as we know"),
    ("it was apparently sold", "apparently"),
    ("the purported owner left", "purported"),
    ("it is possible that it was sold", "possible"),
    ("that the “humanitarian” flights stopped", "“humanitarian”"),
    ("these “transfers” never took place", "“transfers”"),
    ("the so-called 'humanitarian' flights", "so-called|'humanitarian'"),
]
NONE = [
    "the pumps were sold",
    "the port closed in May",
    "on 4 May he left",
    "visitors may only enter by the gate",
    "he could swim",
    "it could be sold",
    "he said to them that it was sold",
    "he appeared in court",
    "about 40 pumps were sold",
    "it could not possibly be sold",
    "most likely voters stayed away",
    "it was “nonsense”",
    "it was sold by “The Daily Wave”",
    "he said “we sold the pumps in May”",
    "“pumps”",
    "they used all their might",
    "he is supposed to pay",
    "we believed that it was sold",
    "the ministry reported the sale",
    "as soon as possible",
]


def hedges(text: str) -> str:
    """The hedges of a text, joined by a bar."""
    of = report(text)
    return "|".join(hedge.text for hedge in find_hedges(of, analyse(of), [Span(0, len(text))], quotations_of(of)))


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_words_that_hold_back_are_found(text: str, wanted: str) -> None:
    """The words alone, with the auxiliary or "to" that belongs to them."""
    assert hedges(text) == wanted


@pytest.mark.parametrize("text", NONE)
def test_other_words_hold_nothing_back(text: str) -> None:
    """Months, permission, ability, bounds, verbs of saying and words that somebody is quoted with are no hedges."""
    assert hedges(text) == ""


def test_tags_tell_verbs_from_adjectives() -> None:
    """ "Police suspected fraud": a finite verb holds nothing back; "a suspected fraud" does."""
    of = report("police suspected fraud")
    assert find_hedges(of, replace(analyse(of), speech=("NNS", "VBD", "NN")), [Span(0, len(of.text))], ()) == ()


def test_a_quoted_adjective_is_a_scare_quote() -> None:
    """Where a tagger ran, a quoted word before a noun counts without an article."""
    text = "that “humanitarian” flights stopped"
    of = report(text)
    analysis = replace(analyse(of), speech=("IN", "``", "JJ", "''", "NNS", "VBD"))
    found = find_hedges(of, analysis, [Span(0, len(text))], quotations_of(of))
    assert [hedge.text for hedge in found] == ["“humanitarian”"]


def test_only_the_spans_asked_for_are_looked_through() -> None:
    """A hedge outside the content is another's."""
    of = report("Perhaps he said it was probably sold")
    assert [hedge.text for hedge in find_hedges(of, analyse(of), [Span(16, 36)], ())] == ["probably"]


@given(st.text(max_size=200))
def test_any_text_can_be_looked_through(text: str) -> None:
    """Nothing raises, and what is found lies in the text, in order."""
    of = report(text)
    found = find_hedges(of, analyse(of), [Span(0, len(text))], quotations_of(of))
    places = [hedge.spans[0] for hedge in found]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)
