"""Sentences put into somebody else's mouth: "S." becomes "A said that S.", and what was outermost in it is nested.

People marked only the outermost attributions of the articles. A sentence that holds attributions whole, set in a frame, is text of
two layers whose inner one is theirs.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from examples import UNKNOWN, Gold, Label

from sayso.evaluation.marked import Marked, read_marks
from sayso.language.analysis import split_sentences
from sayso.records import Span
from sayso.text import covers

MOST = 3
"""Sentences of a text that are framed at most; more would make texts that no outlet prints."""
SHARE = 0.35
"""Of the sentences that can be framed, until there are as many. A guess."""
LONGEST = 320
"""Characters of a sentence that is framed."""
TRUST = 0.6
"""How far the inner layer of a framed text can be trusted: of its own and of the rules' making. A guess."""
QUOTES = frozenset('"“”„«»')

SENTENCE = "_"
"""In a frame's marked text, the sentence without its full stop."""
THAT = "{source:SOURCE} VERB {content:that _}"
PATTERNS = (
    *(THAT, THAT),  # twice: the commonest
    "{source:SOURCE} VERB {content:_}",
    "{content:_}, {source:SOURCE} VERB",
    "{content:_}, {cue:according to} {source:SOURCE}",
    "{cue:according to} {source:SOURCE}, {content:_}",
    "{source.1:OUTLET} {cue.1:reported}, {cue.2:CITING} {source.2:SOURCE}, {content.1.2:that _}",
)
"""Marked text with slots in capitals; of two attributions the second is told by the source that the first cites."""
QUOTING = "{content:QUOTATION} {source:SOURCE} VERB"
"""The pattern for sentences without quotation marks of their own."""

SOURCES = (
    *("the Courier", "the Marden Gazette", "the agency", "the broadcaster", "her lawyer", "his brother", "a senior official"),
    *("two officials", "the clerk", "the ministry", "Ann Vey, a spokeswoman for the port", "Bo Falk", "Mr. Lind", "Ms. Toll"),
    *("she", "he", "they", "people briefed on the talks", "a person familiar with the matter", "the report", "the indictment"),
    *("court papers", "the newspaper", "state media", "a former minister", "the coroner", "one of the drivers"),
    *("Dr. Ida Berg of the institute", "the prosecutor", "police", "the union", "a leaked memo", "minutes of the meeting"),
    *("witnesses", "the bank's chairman", "Captain Rolf Stene", "the committee", "an aide"),
)
PRONOUNS = ("she", "he", "they")
VERBS = (
    *("{cue:said}", "{cue:reported}", "{cue:claimed}", "{cue:wrote}", "{cue:added}", "{cue:noted}", "{cue:told} reporters"),
    *("{cue:told} the court", "{cue:told} the Courier", "{cue:told} lawmakers", "{cue:insisted}", "{cue:confirmed}"),
    *("{cue:alleged}", "{cue:recalled}", "{cue:testified}", "{cue:announced}", "{cue:argued}", "{cue:acknowledged}"),
    *("{cue:complained}", "{cue:explained}", "{cue:has said}", "{cue:said} on Monday", "{cue:says}", "{cue:reports}"),
    *("{cue:says}", "{cue:said}"),
)
"""Those that stand twice are drawn twice as often."""
OTHERS = {
    "OUTLET": (
        *("the Courier", "the Marden Gazette", "the agency", "the broadcaster"),
        *("the newspaper", "state media", "the website", "the paper"),
    ),
    "CITING": ("citing", "quoting"),
    "QUOTATION": ("“_,”", '"_,"', "‘_,’", "“_”"),
}
"""What is drawn for a slot where the pattern has it."""
RUNS_ON = ("that ", "said ", ", ")
"""Behind these a sentence goes on with a small letter; behind the end of any other frame it keeps its capital."""


class Sentence(NamedTuple):
    """A sentence that can be framed: where it stands, without its full stop, and the numbers of the outer attributions it holds."""

    span: Span
    held: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """What is put in before a sentence and before its full stop, and the attributions that are made so.

    Their spans count the characters of `before`, one for the sentence, and those of `behind`.
    """

    before: str
    behind: str
    outer: Marked
    inner: tuple[Marked, ...]
    """Told by a source that the outer one cites."""


class Insertion(NamedTuple):
    """Words put into a text before the character at a place."""

    at: int
    words: str


def frame(gold: Gold, chance: random.Random) -> Gold:
    """The gold with a few of its sentences in frames; itself where none is drawn."""
    sentences = [sentence for sentence in find_sentences(gold) if chance.random() < SHARE][:MOST]
    frames = {sentence: draw_frame(chance, quoting=QUOTES.isdisjoint(gold.text[slice(*sentence.span)])) for sentence in sentences}
    return put_in(gold, frames) if frames else gold


def find_sentences(gold: Gold) -> Iterator[Sentence]:
    """Sentences that end with a full stop and hold attributions whole and no part of another, in the order of the text."""
    at = 0
    for line in gold.text.split("\n"):
        for span in split_sentences(gold.text, Span(at, at + len(line))):
            held = tuple(number for number, one in enumerate(gold.outer) if any(_meet(each, span) for each in _spans(one)))
            whole = all(covers([span], each) for number in held for each in _spans(gold.outer[number]))
            if held and whole and _fits(gold.text[slice(*span)]):
                yield Sentence(Span(span.start, span.end - 1), held)
        at += len(line) + 1


def draw_frame(chance: random.Random, *, quoting: bool) -> Frame:
    """A frame by chance; `quoting` allows one that sets the sentence in quotation marks."""
    pattern = chance.choice((*PATTERNS, QUOTING) if quoting else PATTERNS)
    words = {"SOURCE": chance.choice(SOURCES), "VERB": chance.choice(VERBS)}
    while "VERB" not in pattern and words["SOURCE"] in PRONOUNS:  # nobody writes "according to she"
        words["SOURCE"] = chance.choice(SOURCES)
    words |= {slot: chance.choice(ways) for slot, ways in OTHERS.items() if slot in pattern}
    for slot, drawn in words.items():
        pattern = pattern.replace(slot, drawn)
    return read_frame(pattern)


def read_frame(marked: str) -> Frame:
    """The frame that marked text tells, with a capital at its beginning.

    >>> made = read_frame("{source:the clerk} {cue:told} reporters {content:that _}")
    >>> made.before, made.behind
    ('The clerk told reporters that ', '')
    >>> made.outer.content
    (Span(start=25, end=31),)
    """
    text, marks = read_marks(marked)
    before, _, behind = (text[0].upper() + text[1:]).partition(SENTENCE)
    outer, *inner = marks.values()
    return Frame(before, behind, outer, tuple(inner))


def put_in(gold: Gold, frames: Mapping[Sentence, Frame]) -> Gold:
    """The gold with sentences in frames, in the order of the text: what they hold is nested, what the frames say is outermost."""
    insertions = tuple(_insertions(frames))
    standing = [(frame, move(sentence.span, insertions)) for sentence, frame in frames.items()]
    held = {number for sentence in frames for number in sentence.held}
    outer, inner = ([_move_marked(one, insertions) for one in layer] for layer in (gold.outer, gold.inner))
    left = [one for number, one in enumerate(outer) if number not in held]
    nested = [one for number, one in enumerate(outer) if number in held]
    made = [_place(frame.outer, frame, span) for frame, span in standing]
    cited = [_place(one, frame, span) for frame, span in standing for one in frame.inner]
    return Gold(
        text=insert(_with_small_letters(gold, frames), insertions),
        outer=(*left, *made),
        inner=(*inner, *nested, *cited),
        inner_weight=TRUST,
        mentions=None if gold.mentions is None else (*_move_labels(gold.mentions, insertions), *_unknown(standing)),
        speech=None if gold.speech is None else _move_labels(gold.speech, insertions),
    )


def insert(text: str, insertions: Sequence[Insertion]) -> str:
    """The text with words put in; insertions stand in the order of the text.

    >>> insert("It sank.", [Insertion(0, "He said: "), Insertion(7, " fast")])
    'He said: It sank fast.'
    """
    for at, words in reversed(insertions):
        text = text[:at] + words + text[at:]
    return text


def move(span: Span, insertions: Sequence[Insertion]) -> Span:
    """Where the words of a span stand once others are put in; what is put in at its edges stays outside.

    >>> move(Span(0, 7), [Insertion(0, "He said: "), Insertion(7, " fast")])
    Span(start=9, end=16)
    """
    before_start = sum(len(words) for at, words in insertions if at <= span.start)
    before_end = sum(len(words) for at, words in insertions if at < span.end)
    return Span(span.start + before_start, span.end + before_end)


def _meet(left: Span, right: Span) -> bool:
    return left.start < right.end and right.start < left.end


def _spans(marked: Marked) -> Iterator[Span]:
    return (span for spans in marked for span in spans)


def _change(marked: Marked, change: Callable[[Span], Span]) -> Marked:
    return Marked(*(tuple(change(span) for span in spans) for spans in marked))


def _fits(sentence: str) -> bool:
    """Whether a sentence ends with a full stop, has no quotation mark at its edges, and is not too long."""
    return sentence.endswith(".") and len(sentence) <= LONGEST and QUOTES.isdisjoint(sentence[:1] + sentence[-2:])


def _insertions(frames: Mapping[Sentence, Frame]) -> Iterator[Insertion]:
    for sentence, frame in frames.items():
        for at, words in zip(sentence.span, (frame.before, frame.behind), strict=True):
            if words:
                yield Insertion(at, words)


def _move_marked(marked: Marked, insertions: Sequence[Insertion]) -> Marked:
    return _change(marked, lambda span: move(span, insertions))


def _move_labels(labels: Sequence[Label], insertions: Sequence[Insertion]) -> tuple[Label, ...]:
    return tuple(Label(move(label.span, insertions), label.name) for label in labels)


def _place(marked: Marked, frame: Frame, sentence: Span) -> Marked:
    """One of a frame's attributions in the text, where the framed sentence stands at a span."""

    def place(at: int) -> int:
        begin = sentence.start - len(frame.before)
        return begin + at if at <= len(frame.before) else begin + at + sentence.end - sentence.start - len(SENTENCE)

    return _change(marked, lambda span: Span(place(span.start), place(span.end)))


def _unknown(standing: Sequence[tuple[Frame, Span]]) -> Iterator[Label]:
    """The words of frames, in which mentions are not known."""
    for frame, (start, end) in standing:
        for span in (Span(start - len(frame.before), start), Span(end, end + len(frame.behind))):
            if span.start < span.end:
                yield Label(span, UNKNOWN)


def _with_small_letters(gold: Gold, frames: Mapping[Sentence, Frame]) -> str:
    """The text where the sentences that run on from a frame have a small letter, unless a name or "I" begins them."""
    if not gold.speech:
        return gold.text
    capital = {label.span.start for label in gold.speech if label.name.startswith("NNP")}
    text = gold.text
    for sentence, frame in frames.items():
        start = sentence.span.start
        if frame.before.endswith(RUNS_ON) and start not in capital and not text.startswith("I ", start):
            text = text[:start] + text[start].lower()[:1] + text[start + 1 :]  # the small "İ" is two characters
    return text
