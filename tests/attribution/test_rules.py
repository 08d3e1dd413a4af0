"""What holds of every reading by rules, whatever the text; the sentences themselves are in tests/cases."""

from __future__ import annotations

from itertools import chain

from hypothesis import example, given

from sayso.errors import UsageError
from sayso.pipeline import read_text, rules_alone
from sayso.records import Attribution, Part, Reading
from tests.fragments import REPORTS


def read(text: str) -> Reading | None:
    """The reading of a text; None where it holds no words."""
    try:
        return read_text(text, rules_alone())
    except UsageError:
        return None


def parts(attribution: Attribution) -> list[Part]:
    """The roles that an attribution has."""
    return [part for part in (attribution.source, attribution.cue, attribution.content) if part]


@given(REPORTS)
def test_spans_lie_in_the_text_and_their_words_are_its_own(text: str) -> None:
    """Each piece is cut from the text, in its order, and holds something."""
    reading = read(text)
    for attribution in reading.attributions if reading else ():
        for part in parts(attribution):
            assert part.text == " … ".join(text[start:end] for start, end in part.spans)
            assert all(start < end for start, end in part.spans)
            assert list(part.spans) == sorted(part.spans)


@given(REPORTS)
@example("The ministry said according to The ministry")
def test_a_parent_is_there_and_chains_end(text: str) -> None:
    """Parents are among the attributions, and going from parent to parent never leads back."""
    reading = read(text)
    parents = {attribution.id: attribution.parent for attribution in reading.attributions} if reading else {}
    for start, parent in parents.items():
        seen, at = {start}, parent
        while at is not None:
            assert at in parents
            assert at not in seen
            seen.add(at)
            at = parents[at]


@given(REPORTS)
def test_source_and_cue_do_not_overlap(text: str) -> None:
    """No word is both who speaks and that he speaks."""
    reading = read(text)
    for attribution in reading.attributions if reading else ():
        source = set(chain.from_iterable(range(*span) for span in attribution.source.spans)) if attribution.source else set()
        cue = set(chain.from_iterable(range(*span) for span in attribution.cue.spans)) if attribution.cue else set()
        assert not source & cue


@given(REPORTS)
def test_reading_again_gives_the_same(text: str) -> None:
    """A reading depends on the text alone."""
    assert read(text) == read(text)


def test_a_paragraph_below_moves_nothing_above() -> None:
    """What was found stays found, with the same ids but for the text they belong to."""
    above = "The port was closed, Ann Vey said.\n\n“It was,” said a clerk. “Nobody came.”"
    below = "\n\nThe ministry denied the report."
    first, second = read_text(above, rules_alone()), read_text(above + below, rules_alone())
    assert [a.content for a in first.attributions] == [a.content for a in second.attributions][: len(first.attributions)]
    assert len(second.attributions) == len(first.attributions) + 1


def test_attributions_say_which_rule_made_them() -> None:
    """A reader is told why."""
    (attribution,) = read_text("According to the ministry, the port was closed.", rules_alone()).attributions
    assert [(reason.feature, reason.value) for reason in attribution.reasons] == [("rule", "preposition")]
