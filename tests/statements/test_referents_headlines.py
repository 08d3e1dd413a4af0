"""Whom a headline's words stand for: one small report for each way in which its body tells."""

from __future__ import annotations

import pytest

from tests.statements.test_referents import described


def headline(marked: str) -> str | None:
    """Whom the first source of a report stands for."""
    return described(marked)[0].source.referent


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        (
            "{source.1:Council} {cue.1:denies} {content.1:it}\n\n{source.2:Brackport council} {cue.2:denied} {content.2:it}.",
            "Brackport council",
        ),
        (
            "{source.1:Sleuth} {cue.1:denies} {content.1:it}\n\n{source.2:An investigator at Ester} {cue.2:lied}.",
            "An investigator at Ester",
        ),
        (
            "{source.1:Dealer} {cue.1:denies} {content.1:it}\n\nA lawyer met the art dealer Oren Tal on Monday.",
            "Oren Tal",
        ),
        (
            "{source.1:Envoy} {cue.1:denies} {content.1:it}\n\nIts envoy lied. The envoy, Ann Vey, left.",
            "Ann Vey",
        ),
    ],
)
def test_a_headline_s_word_is_whom_the_body_calls_so(marked: str, referent: str) -> None:
    """By the same word, by a plainer one, before a name, and by the fuller of two."""
    assert (headline(marked) or "").removeprefix("The ") == referent


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        (
            "{source.1:Council} {cue.1:denies} {content.1:it}.\n\n{source.2:Brackport council} {cue.2:denied} {content.2:it}.",
            "Council",
        ),
        (
            "{source.1:Council} {cue.1:denies} {content.1:it}\n\nBrackport council and Ester council denied it.",
            "Council",
        ),
        ("{source.1:Council} {cue.1:denies} {content.1:it}\n\n{source.2:Two councils} {cue.2:denied} {content.2:it}.", "Council"),
    ],
)
def test_a_word_that_the_body_does_not_tell_stays(marked: str, referent: str) -> None:
    """Under no headline, where two are called so, and where several are."""
    assert headline(marked) == referent


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source.1:A warden} {cue.1:denied} {content.1:it}. Ann Vey, 51, denied all.", "Ann Vey"),
        ("{source.1:The winner} {cue.1:denied} {content.1:it}. Ann Vey, 51, denied all.", "Ann Vey"),
        ("{source.1:A grower's widow} {cue.1:denied} {content.1:it}. Ann Vey, 51, denied all.", "Ann Vey"),
        ("{source.1:Her colleague} {cue.1:denied} {content.1:it}. Bob went. Ann Vey, 51, denied all.", "Her colleague"),
        ("{source.1:A warden} {cue.1:denied} {content.1:it}. Ann Vey, a driver, denied all.", "A warden"),
    ],
)
def test_one_told_first_is_who_is_named_at_once(marked: str, referent: str) -> None:
    """By a name that has no calling of its own; with an age behind it whatever the first is called."""
    assert headline(marked) == referent


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source.1:BARON} {cue.1:denies} {content.1:it}\n\n{source.2:Union boss Oren Tal} {cue.2:lied}.", "Oren Tal"),
        ("{source.1:SINGER} {cue.1:denies} {content.1:it}\n\n{source.2:Ageing idol Oren Tal} {cue.2:lied}.", "Oren Tal"),
    ],
)
def test_a_headline_s_word_is_whom_the_report_begins_with(marked: str, referent: str) -> None:
    """By name and what he is, where the body has no word for him."""
    assert headline(marked) == referent
