"""Sentences in frames: what was marked in them still cuts the same words, and what is made is marked where it stands."""

from __future__ import annotations

import doctest
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[2] / "training" / "reader"))

import frames
from examples import BY_RULES, UNKNOWN, Gold, Label
from frames import OTHERS, PATTERNS, QUOTING, Frame, find_sentences, frame, put_in, read_frame

from sayso.evaluation.marked import Marked, read_marks
from sayso.records import Span

MARKED = """Lake level fell

{content.1:The ferry is safe}, {source.1:Ann Vey} {cue.1:said}. Rain fell on Marden.

{source.2:Officials} {cue.2:insisted} {content.2:that {source.9:nobody} {cue.9:had denied} {content.9:the loss}}.
{source.3:Ida Berg} {cue.3:told the Courier} {content.3:it was late}, and {source.4:she} {cue.4:added} {content.4:that boats left}.

“{content.5:We won},” {source.5:he} {cue.5:said}. Last year {source.6:the port} {cue.6:warned} {content.6:of fog}.
{source.7:I} {cue.7:know} {content.7:it}. {source.8:They} {cue.8:said} {content.8:prices rose. Wages did not}.
"""
TEXT, MARKS = read_marks(MARKED)
WORDS = tuple(Span(*found.span()) for found in re.finditer(r"\w+|[^\w\s]", TEXT))
NAMES = ("Marden", "Ann", "Vey", "Ida", "Berg")
GOLD = Gold(
    TEXT,
    tuple(marked for number, marked in MARKS.items() if number != 9),
    (MARKS[9],),
    BY_RULES,
    (Label(MARKS[1].source[0], "person"), Label(MARKS[2].source[0], "role")),
    tuple(Label(span, "NNP" if TEXT[slice(*span)] in NAMES else "other") for span in WORDS),
)
"""An invented article: eight outermost attributions, one nested."""
FRAMES = (
    *(pattern.replace("SOURCE", "the clerk").replace("VERB", "{cue:told} reporters") for pattern in PATTERNS),
    *(
        QUOTING.replace("SOURCE", "she").replace("VERB", "{cue:said}").replace("QUOTATION", quoted)
        for quoted in OTHERS["QUOTATION"]
    ),
)


def spoken(text: str, marked: Marked) -> tuple[tuple[str, ...], ...]:
    """The words of each role, in small letters."""
    return tuple(tuple(text[slice(*span)].lower() for span in spans) for spans in marked)


def spoken_all(gold: Gold) -> Counter[tuple[tuple[str, ...], ...]]:
    """The attributions of both layers by their words."""
    return Counter(spoken(gold.text, marked) for marked in (*gold.outer, *gold.inner))


def labelled(gold: Gold, labels: Sequence[Label] | None) -> Iterator[tuple[str, str]]:
    """The words of labels, in small letters, with what they are."""
    return ((gold.text[slice(*label.span)].lower(), label.name) for label in labels or ())


def in_frame(read: Frame) -> Gold:
    """The article with its first sentence in a frame."""
    return put_in(GOLD, {next(find_sentences(GOLD)): read})


@given(st.integers(0, 10_000))
def test_every_marked_span_cuts_the_same_words(seed: int) -> None:
    """Whatever is put in around it; a sentence may lose its capital."""
    assert spoken_all(GOLD) <= spoken_all(frame(GOLD, random.Random(seed)))


@given(st.integers(0, 10_000))
def test_every_label_stays_on_its_words(seed: int) -> None:
    """Mentions and parts of speech move as attributions do; only a frame's own words are unknown."""
    framed = frame(GOLD, random.Random(seed))
    assert list(labelled(framed, framed.speech)) == list(labelled(GOLD, GOLD.speech))
    known = [label for label in framed.mentions or () if label.name != UNKNOWN]
    assert list(labelled(framed, known)) == list(labelled(GOLD, GOLD.mentions))


@given(st.integers(0, 10_000))
def test_without_its_frames_a_text_is_what_it_was(seed: int) -> None:
    """Frames put words in, and change nothing but a capital; the words they put in are those of unknown mentions."""
    framed = frame(GOLD, random.Random(seed))
    text = framed.text
    for label in sorted((label for label in framed.mentions or () if label.name == UNKNOWN), reverse=True):
        text = text[: label.span.start] + text[label.span.end :]
    assert text.lower() == TEXT.lower()


def test_sentences_that_hold_attributions_whole_can_be_framed() -> None:
    """One without attributions cannot, one that a quotation mark opens cannot, and none of two that share a content."""
    found = [TEXT[slice(*sentence.span)].split()[0] for sentence in find_sentences(GOLD)]
    assert found == ["The", "Officials", "Ida", "Last", "I"]


@pytest.mark.parametrize("marked", FRAMES)
def test_a_frame_says_the_sentence(marked: str) -> None:
    """Its content is the sentence without the full stop, with "that" or the quotation marks where the frame has them."""
    framed = in_frame(read_frame(marked))
    (made,) = framed.outer[len(GOLD.outer) - 1 :]
    (content,) = spoken(framed.text, made)[2]
    assert content.removeprefix("that ").strip('“”‘’",') == "the ferry is safe, ann vey said"


@pytest.mark.parametrize("marked", FRAMES)
def test_what_was_outermost_is_nested(marked: str) -> None:
    """The attribution that the sentence holds goes over to the inner layer; the others stay where they were."""
    framed = in_frame(read_frame(marked))
    held = spoken(TEXT, GOLD.outer[0])
    assert held in [spoken(framed.text, one) for one in framed.inner]
    assert [spoken(framed.text, one) for one in framed.outer[:-1]] == [spoken(TEXT, one) for one in GOLD.outer[1:]]


def test_a_frame_that_cites_makes_two_layers() -> None:
    """Both say the same; the one that is cited is nested."""
    framed = in_frame(read_frame("{source.1:the paper} {cue.1:reported}, {cue.2:citing} {source.2:an aide}, {content.1.2:that _}"))
    assert framed.text.split("\n")[2].startswith("The paper reported, citing an aide, that the ferry is safe, Ann Vey said. Rain")
    content = ("that the ferry is safe, ann vey said",)
    assert spoken(framed.text, framed.outer[-1]) == (("the paper",), ("reported",), content)
    assert spoken(framed.text, framed.inner[-1]) == (("an aide",), ("citing",), content)


def test_names_keep_their_capitals() -> None:
    """Behind "that" an ordinary word gets a small letter; "I" does not."""
    first, *_, last = find_sentences(GOLD)
    read = read_frame("{source:Bo Falk} {cue:said} {content:that _}")
    text = put_in(GOLD, {first: read, last: read}).text
    assert "Bo Falk said that the ferry" in text
    assert "Bo Falk said that I know" in text


def test_a_text_without_attributions_stays() -> None:
    """Nothing in it would be nested."""
    bare = Gold("Rain fell. Boats left.", (), (), BY_RULES)
    assert frame(bare, random.Random(1)) is bare


def test_the_examples_in_the_module_hold() -> None:
    """Its docstrings are outside the folders that pytest reads."""
    tried = doctest.testmod(frames)
    assert tried.attempted
    assert not tried.failed
