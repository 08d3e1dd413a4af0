"""The words by which a speaker holds back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.language.analysis import analyse
from sayso.quotations import quotations_of
from sayso.records import Act, Report, Span, Statement
from sayso.statements.hedges import find_hedges
from sayso.text import part
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
    ("as far as she knew it was sold", "as far as she knew"),
    ("it was unlikely before May", "unlikely"),
    ("he may have to sell it", "may"),
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
    "it could not have been sold",
    "whatever the papers may have written",
    "visitors may do so",
]


def saying(of: Report, content: Span, *, act: Act = "assert") -> Statement:
    """A statement with a content and nothing else."""
    return Statement("id", of.id, "indirect", act, "actual", None, None, part(of.text, [content]))


def hedges(text: str, act: Act = "assert") -> str:
    """The hedges of a text that somebody says, joined by a bar."""
    of = report(text)
    return "|".join(one.text for one in find_hedges(of, analyse(of), saying(of, Span(0, len(text)), act=act), quotations_of(of)))


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
    assert find_hedges(of, replace(analyse(of), speech=("NNS", "VBD", "NN")), saying(of, Span(0, len(of.text))), ()) == ()


def test_a_quoted_adjective_is_a_scare_quote() -> None:
    """Where a tagger ran, a quoted word before a noun counts without an article."""
    text = "that “humanitarian” flights stopped"
    of = report(text)
    analysis = replace(analyse(of), speech=("IN", "``", "JJ", "''", "NNS", "VBD"))
    found = find_hedges(of, analysis, saying(of, Span(0, len(text))), quotations_of(of))
    assert [hedge.text for hedge in found] == ["“humanitarian”"]


def test_only_the_spans_asked_for_are_looked_through() -> None:
    """A hedge outside the content is another's."""
    of = report("Perhaps he said it was probably sold")
    assert [hedge.text for hedge in find_hedges(of, analyse(of), saying(of, Span(16, 36)), ())] == ["probably"]


def test_what_is_answered_holds_anothers_doubt() -> None:
    """ "Denied that he was probably there": who denies has no doubt; "alleged" in it is his."""
    assert hedges("that he was probably there", "deny") == ""
    assert hedges("the alleged sale", "deny") == "alleged"


def test_an_act_that_is_possible_is_no_doubt() -> None:
    """ "It might explain itself"; but "is believed to have said"."""
    of = report("It might explain itself")
    cue = part(of.text, [Span(3, 16)])
    assert find_hedges(of, analyse(of), Statement("id", of.id, "indirect", "assert", "actual", None, cue, None), ()) == ()


@given(st.text(max_size=200))
def test_any_text_can_be_looked_through(text: str) -> None:
    """Nothing raises, and what is found lies in the text, in order."""
    of = report(text)
    found = find_hedges(of, analyse(of), saying(of, Span(0, len(text))), quotations_of(of))
    places = [hedge.spans[0] for hedge in found]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)
