"""Acts, actuality and sources from the words beside them."""

from __future__ import annotations

import pytest

from sayso.pipeline import read_text, rules_alone
from sayso.records import Span, Statement
from sayso.statements.acts import decide_act
from sayso.statements.sources import full_names, kind_of, name_in, referent_of
from sayso.text import part


def stated(text: str) -> tuple[Statement, ...]:
    """The attributed statements of a text."""
    return tuple(statement for statement in read_text(text, rules_alone()).statements if statement.form != "own")


@pytest.mark.parametrize(
    ("cue", "act"),
    [
        ("said", "assert"),
        ("belatedly admitted to", "admit"),
        ("did not respond to", "decline"),
        ("would neither confirm nor deny", "decline"),
        ("would not say", "decline"),
        ("did not deny", "deny"),
        ("pointed out", "assert"),
        ("ruled out", "deny"),
        ("called on", "demand"),
        ("cast doubt on", "dispute"),
        ("according to", "assert"),
    ],
)
def test_the_words_of_a_cue_tell_its_act(cue: str, act: str) -> None:
    """Particles count, and a negation turns only what gives no answer."""
    assert decide_act(cue.split(), "person") == act


def test_evidence_finds_and_people_disclose() -> None:
    """ "Revealed" is another act with another kind of source."""
    assert (decide_act(["revealed"], "object"), decide_act(["revealed"], "person")) == ("find", "assert")


@pytest.mark.parametrize(
    ("text", "actuality"),
    [
        ("The ministry denied the sale.", "actual"),
        ("The ministry did not deny the sale.", "not_said"),
        ("If the ministry denies the sale, the papers will be shown.", "hypothetical"),
        ("The ministry would deny the sale.", "hypothetical"),
        ("The ministry will deny the sale.", "future"),
        ("The deal allows the ministry to deny the sale.", "hypothetical"),
        ("The ministry is expected to deny the sale.", "future"),
        ("The court ordered the ministry to deny the sale.", "ordered"),
        ("Did the ministry deny the sale?", "asked"),
        ("The ministry would not comment on the sale.", "actual"),
    ],
)
def test_what_stands_around_a_cue_tells_whether_it_was_said(text: str, actuality: str) -> None:
    """Auxiliaries, governors, conditions and questions; a refusal is one that was made."""
    assert [s.actuality for s in stated(text) if s.act in ("deny", "decline")] == [actuality]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("the port's spokesman Oren Tal", "person", "Oren Tal"),
        ("Ann Vey, who runs the lock", "person", "Ann Vey"),
        ("the foreign minister", "office", None),
        ("the ministry", "body", None),
        ("Ostrel officials", "group", None),
        ("two officials", "unnamed", None),
        ("an ex-minister", "unnamed", None),
        ("One resident", "unnamed", None),
        ("a source close to the talks", "unnamed", None),
        ("The Harbour Post", "outlet", None),
        ("a leaked letter", "document", None),
        ("satellite images of the yard", "object", None),
    ],
)
def test_a_noun_phrase_tells_what_it_stands_for(text: str, kind: str, name: str | None) -> None:
    """By its head noun, or by the name in it."""
    assert (kind_of(text), name_in(text)) == (kind, name)


def test_a_surname_stands_for_the_one_full_name_that_ends_in_it() -> None:
    """Where two full names do, it stays unresolved; a pronoun always does."""
    one = full_names([part("Ann Vey", [Span(0, 7)])])
    assert referent_of("Vey", one) == "Ann Vey"
    assert referent_of("Vey", (*one, "Bo Vey")) is None
    assert referent_of("he", one) is None


def test_a_joint_source_has_members() -> None:
    """ "And" joins two who speak; inside a name it joins none."""
    (both,) = stated("Korvany and the Tolmeran ministry denied the sale.")
    assert both.source
    assert [member.text for member in both.source.members] == ["Korvany", "the Tolmeran ministry"]
    (one,) = stated("The ministry of trade and industry denied the sale.")
    assert one.source
    assert one.source.members == ()


def test_medium_and_addressee_are_neither_cue_nor_content() -> None:
    """They stand beside the cue, each as its own part."""
    (statement,) = stated("Ann Vey told reporters in a statement on Monday that the port was closed.")
    assert (statement.addressee and statement.addressee.text, statement.medium and statement.medium.text) == (
        "reporters",
        "in a statement",
    )
    assert statement.content
    assert statement.content.text == "that the port was closed"
