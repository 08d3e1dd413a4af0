"""One pass of a network over a report: what it says of word pieces, as spans of the text."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sayso.errors import UsageError
from sayso.evaluation.marked import read_marks
from sayso.language.network import HIDDEN, Tagged
from sayso.language.pieces import Pieces, Window
from sayso.language.reading import TOGETHER, Read, read_report, read_vectors
from sayso.pipeline import Options, read_text
from sayso.quotations import quotations_of
from sayso.records import Finding, Mention, Report, Span
from tests.fragments import REPORTS
from tests.told import SURE, Noise, Told, report

TEXTS = st.lists(REPORTS, min_size=1, max_size=12).map("\n\n".join)
"""Texts of one window and of several."""


def read_told(marked: str, nested: Collection[int] = ()) -> tuple[Report, Told, Read]:
    """A marked text as read by a network that says what is marked in it, the numbers in `nested` as told inside contents."""
    text, spans = read_marks(marked)
    made = report(text)
    told = Told(
        said=tuple(one for number, one in spans.items() if number not in nested),
        nested=tuple(one for number, one in spans.items() if number in nested),
    )
    return made, told, read_report(made, quotations_of(made), told.network())


def words(report: Report, finding: Finding) -> tuple[list[str], str, list[str]]:
    """Source, cue and content of a finding as they are written."""
    source, content = ([report.text[slice(*stretch.span)] for stretch in role] for role in (finding.source, finding.content))
    return source, report.text[slice(*finding.cue)], content


def spans_of(read: Read) -> list[Span]:
    """All spans that a reading names."""
    stretches = [stretch.span for finding in read.findings for stretch in (*finding.source, *finding.content)]
    return [*stretches, *(finding.cue for finding in read.findings), *(mention.span for mention in read.mentions)]


def test_what_the_network_says_is_found() -> None:
    """Source, cue and a content in two pieces, each with how sure it is, and the parts of speech by the word's first character."""
    made, _, read = read_told("{content:The port froze}, {source:Ann Vey} {cue:has said}, {content:and sailed}.")
    (finding,) = read.findings
    assert words(made, finding) == (["Ann Vey"], "has said", ["The port froze", "and sailed"])
    assert [stretch.margin for stretch in finding.content] == [pytest.approx(3 * SURE), pytest.approx(2 * SURE)]
    assert finding.score == pytest.approx(1)
    assert not finding.nested
    assert [read.speech[made.text.index(word)] for word in ("Ann", "has", "said")] == ["NN", "VBD", "VBD"]


def test_a_cue_told_inside_a_content_is_nested() -> None:
    """The layer that it comes from says so; findings stand in the order of their cues."""
    marked = "{source.1:Ann Vey} {cue.1:said} {content.1:{source.2:he} {cue.2:denied} {content.2:any role}}."
    made, _, read = read_told(marked, nested=[2])
    assert [(words(made, finding)[1], finding.nested) for finding in read.findings] == [("said", False), ("denied", True)]


def test_spans_are_drawn_to_whole_words() -> None:
    """Some pieces of a word stand for all of it: as a mention, a source, a cue, a content."""
    made, told, read = read_told("Ostr{source:avansk}ers pro{cue:mulga}tedly {content:thaw}edlessly.")
    (finding,) = read.findings
    assert words(made, finding) == (["Ostravanskers"], "promulgatedly", ["thawedlessly"])
    told.mentions = (Mention(Span(4, 9), "organisation"),)
    assert read_report(made, (), told.network()).mentions == (Mention(Span(0, 13), "organisation"),)


def test_a_cue_that_two_windows_show_is_found_once() -> None:
    """Over three windows, every attribution and every mention stands once, with source and content."""
    marked = " ".join(f"{{source.{n}:Ann Vey}} {{cue.{n}:said}} {{content.{n}:it froze at {n}}}." for n in range(1, 91))
    made, told, _ = read_told(marked, nested=range(3, 91, 3))
    told.windows.clear()
    told.mentions = tuple(Mention(one.source[0], "person") for one in told.said)
    read = read_report(made, (), told.network())
    overlaps = [(left.last, right.first) for left, right in zip(told.windows, told.windows[1:], strict=False)]
    assert len(overlaps) >= 2
    assert all(last - first > 50 for last, first in overlaps)
    wanted = [(["Ann Vey"], "said", [f"it froze at {n}"]) for n in range(1, 91)]
    assert [words(made, finding) for finding in read.findings] == wanted
    assert [n for n, finding in enumerate(read.findings, 1) if finding.nested] == list(range(3, 91, 3))
    assert read.mentions == told.mentions
    assert len(read.speech) == sum(len(one.split()) + 1 for one in made.text.split(". "))


def test_a_word_has_the_part_of_speech_that_its_own_window_gives() -> None:
    """What another says of it, with less around it, does not count."""

    class Changing(Told):
        def tag(self, pieces: Pieces, window: Window) -> Tagged:
            tagged = super().tag(pieces, window)
            return tagged._replace(speech=np.full_like(tagged.speech, len(self.windows) - 1))

    made, network = report("Rain fell. " * 150), Changing()
    read = read_report(made, (), network.network())
    first, second = network.windows
    assert first.last > second.core[0]
    assert list(read.speech.values()) == ["NN"] * first.core[1] + ["VBD"] * (second.core[1] - second.core[0])


def test_windows_beyond_those_read_together_are_read_too() -> None:
    """The last sentence of a long report is found."""
    made, told, read = read_told("Rain fell on the quay again. " * 600 + "{source:Ann Vey} {cue:said} {content:it froze}.")
    assert len(told.windows) > TOGETHER
    assert [words(made, finding) for finding in read.findings] == [(["Ann Vey"], "said", ["it froze"])]


@pytest.mark.parametrize("text", ["", " ", "\u200f", "Rain"])
def test_a_text_of_no_word_or_one_gives_nothing_where_nothing_is_said(text: str) -> None:
    """No window, or one in which nothing is found."""
    read = read_report(report(text), (), Told().network())
    assert (read.findings, read.mentions, list(read.speech)) == ((), (), [0] if text == "Rain" else [])


def test_one_word_may_be_a_cue() -> None:
    """With nobody to say it and nothing said."""
    made, _, read = read_told("{cue:Denied}")
    assert [words(made, finding) for finding in read.findings] == [([], "Denied", [])]


@settings(max_examples=50, deadline=None)
@given(TEXTS, st.integers(0, 999))
@example("“The boats had sailed,” said Ann Vey. " * 80, 1)
def test_whatever_the_network_says_spans_hold_whole_words_of_the_text(text: str, seed: int) -> None:
    """None is empty, leaves the text, begins or ends inside a word; findings stand in order and are between 0 and 1 likely."""
    made = report(text)
    read = read_report(made, quotations_of(made), Noise(seed).network())
    for start, end in spans_of(read):
        assert 0 <= start < end <= len(text)
        assert not text[max(0, start - 1) : start + 1].isalnum() or start == 0
        assert not text[end - 1 : end + 1].isalnum() or end == len(text)
    assert [finding.cue for finding in read.findings] == sorted(finding.cue for finding in read.findings)
    assert all(0 <= finding.score <= 1 for finding in read.findings)


@settings(max_examples=10, deadline=None)
@given(st.lists(REPORTS, min_size=4, max_size=12).map("\n\n".join))
@example("“The boats had sailed,” said Ann Vey. " * 80)
def test_the_shipped_weights_read_anything(text: str) -> None:
    """Every span lies in the text and holds something, and no two statements share an id."""
    try:
        reading = read_text(text, Options())
    except UsageError:
        return
    parts = [part for one in reading.attributions for part in (one.source, one.cue, one.content) if part]
    parts += [statement.content for statement in reading.statements if statement.content]
    assert all(0 <= start < end <= len(reading.report.text) for part in parts for start, end in part.spans)
    ids = [statement.id for statement in reading.statements]
    assert len(ids) == len(set(ids))


def test_the_vector_of_a_content_is_made_of_its_pieces() -> None:
    """The mean of what each says; a piece that two of its spans hold counts once."""
    made = report("Rain fell on Marden.")
    (vector,) = read_vectors(made, (), Told().network(), [[Span(0, 9), Span(5, 12)]])
    assert vector.shape == (HIDDEN,)
    assert vector[:2].tolist() == pytest.approx([1 + (0 + 5 + 10) / 3, 1 + (4 + 9 + 12) / 3])


def test_the_vector_of_what_holds_no_word_is_zero() -> None:
    """Of nothing, of white space, of page chrome; and of a report without words."""
    made = report("Rain fell")
    contents = [[], [Span(4, 5)], [Span(0, 4)]]
    assert read_vectors(made, (), Told().network(), contents).any(1).tolist() == [False, False, True]
    assert not read_vectors(report(""), (), Told().network(), [[]]).any()


def test_a_content_is_read_in_the_window_it_begins_in() -> None:
    """One far down gets the pieces that stand there, and one that runs beyond its window is cut, not lost."""
    made = report("Rain fell on the quay again. " * 150)
    far = Span(4000, 4010)
    near, long = read_vectors(made, (), Told().network(), [[far], [Span(0, len(made.text))]])
    assert 4000 - 8 <= near[0] - 1 <= 4010
    assert np.isfinite(long).all()
    assert long.any()
