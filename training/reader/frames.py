"""Sentences of the training articles put into somebody else's mouth, so that what was outermost is nested: "S" becomes "A said that S".

People marked only the outermost attributions of the articles. A sentence that holds attributions whole, set in a frame, is a
passage of two layers whose inner one is theirs.
"""

from __future__ import annotations

import random
from bisect import bisect_left, bisect_right
from dataclasses import replace

from examples import SPEECH, UNKNOWN, Gold, Ranges
from sayso.language.analysis import split_sentences
from sayso.records import Span

MOST = 3
"""Sentences of an article that are framed at most; more would make texts that no outlet prints."""
LONGEST = 320
QUOTES = frozenset('"“”„«»')

SOURCES = tuple(
    "the Courier;the Marden Gazette;the agency;the broadcaster;her lawyer;his brother;a senior official;two officials;the clerk;the ministry;"
    "Ann Vey, a spokeswoman for the port;Bo Falk;Mr. Lind;Ms. Toll;she;he;they;people briefed on the talks;a person familiar with the matter;"
    "the report;the indictment;court papers;the newspaper;state media;a former minister;the coroner;one of the drivers;Dr. Ida Berg of the institute;"
    "the prosecutor;police;the union;a leaked memo;minutes of the meeting;witnesses;the bank's chairman;Captain Rolf Stene;the committee;an aide".split(
        ";"
    )
)
VERBS = tuple(
    "said;reported;claimed;wrote;added;noted;told reporters;told the court;told the Courier;told lawmakers;insisted;confirmed;alleged;recalled;"
    "testified;announced;argued;acknowledged;complained;explained;has said;said on Monday;says;reports;says;said".split(";")
)
OUTLETS = tuple(
    "the Courier;the Marden Gazette;the agency;the broadcaster;the newspaper;state media;the website;the paper".split(";")
)
PRONOUNS = ("she", "he", "they")
CITING = ("citing", "quoting")


def frame(gold: Gold, chance: random.Random) -> Gold:
    """The text with a few of its sentences in frames; all spans moved with it."""
    chosen = []
    for sentence, held in _framable(gold):
        if chance.random() < 0.35 and len(chosen) < MOST:
            chosen.append((sentence, held))
    if not chosen:
        return gold
    inserts: list[tuple[int, str]] = []
    made: list[tuple[int, dict[str, Ranges]]] = []
    names = {first for first, _, tag in gold.speech or () if SPEECH[tag].startswith("NNP") or gold.text[first : first + 2] == "I "}
    for sentence, held in chosen:
        inserts += _frame(gold.text, sentence, chance, made)
        if inserts[-1][1].endswith(("that ", "and ", "said ", ", ")) and sentence.start not in names and gold.speech:
            gold = replace(
                gold, text=gold.text[: sentence.start] + gold.text[sentence.start].lower() + gold.text[sentence.start + 1 :]
            )
        for number in held:
            made.append((number, {}))
    return _moved(gold, sorted(inserts), made)


def _framable(gold: Gold) -> list[tuple[Span, list[int]]]:
    """Sentences that end in a full stop and hold attributions whole and no part of one, with those."""
    found = []
    at = 0
    for paragraph in gold.text.split("\n"):
        for sentence in split_sentences(gold.text, Span(at, at + len(paragraph))):
            words = gold.text[sentence.start : sentence.end]
            touching = [
                number
                for number, one in enumerate(gold.outer)
                if any(_meets(span, sentence) for spans in one.values() for span in spans)
            ]
            whole = all(_within(span, sentence) for number in touching for spans in gold.outer[number].values() for span in spans)
            if (
                touching
                and whole
                and words.endswith(".")
                and len(words) <= LONGEST
                and not QUOTES & {words[0], words[-1], words[-2]}
            ):
                found.append((sentence, touching))
        at += len(paragraph) + 1
    return found


def _frame(text: str, sentence: Span, chance: random.Random, made: list[tuple[int, dict[str, Ranges]]]) -> list[tuple[int, str]]:
    """What to put in before the sentence and before its full stop; `made` gets the outer attributions, in code points of the new pieces.

    A made attribution is told by where it will stand: spans are (place in the old text, from, to) written as ranges behind `place`.
    """
    first, stop = sentence.start, sentence.end - 1
    quoted = not QUOTES & set(text[first:stop])
    kinds = ("that", "that", "bare", "suffix", "according", "opening", "citing")
    kind = chance.choice((*kinds, "quoted") if quoted else kinds)
    source, verb = chance.choice(SOURCES), chance.choice(VERBS)
    while kind in ("according", "opening", "citing") and source in PRONOUNS:
        source = chance.choice(SOURCES)
    cue, _, hearer = verb.partition(" ") if verb.startswith("told") else (verb, "", "")
    if verb.endswith("on Monday"):
        cue, hearer = "said", "on Monday"
    if verb == "has said":
        cue, hearer = verb, ""
    behind = f" {hearer}" if hearer else ""
    head = source[0].upper() + source[1:]
    if kind in ("that", "bare"):
        words = f"{head} {cue}{behind} " + ("that " if kind == "that" else "")
        parts = {"source": (first, 0, len(source)), "cue": (first, len(source) + 1, len(source) + 1 + len(cue))}
        content = (first, len(words) - (5 if kind == "that" else 0))
        return _told([(first, words)], parts, content, (stop, 0), made)
    if kind == "citing":
        outlet, citing = chance.choice(OUTLETS), chance.choice(CITING)
        top = outlet[0].upper() + outlet[1:]
        middle = f"{top} reported, {citing} "
        words = f"{middle}{source}, that "
        content = (first, len(words) - 5)
        _told([], {"source": (first, 0, len(top)), "cue": (first, len(top) + 1, len(top) + 9)}, content, (stop, 0), made)
        at = len(top) + 11
        inner = {"source": (first, len(middle), len(middle) + len(source)), "cue": (first, at, at + len(citing))}
        return _told([(first, words)], inner, content, (stop, 0), made, nested=True)
    if kind == "opening":
        words = f"According to {source}, "
        return _told(
            [(first, words)], {"source": (first, 13, 13 + len(source)), "cue": (first, 0, 12)}, (first, len(words)), (stop, 0), made
        )
    if kind == "according":
        words = f", according to {source}"
        return _told([(stop, words)], {"source": (stop, 15, len(words)), "cue": (stop, 2, 14)}, (first, 0), (stop, 0), made)
    if kind == "quoted":
        left, right = chance.choice((("“", ",”"), ('"', ',"'), ("‘", ",’"), ("“", "”")))
        words = f"{right} {source} {cue}{behind}"
        start = len(right) + 1
        parts = {
            "source": (stop, start, start + len(source)),
            "cue": (stop, start + len(source) + 1, start + len(source) + 1 + len(cue)),
        }
        return _told([(first, left), (stop, words)], parts, (first, 0), (stop, len(right)), made)
    words = f", {source} {cue}{behind}"
    parts = {"source": (stop, 2, 2 + len(source)), "cue": (stop, 3 + len(source), 3 + len(source) + len(cue))}
    return _told([(stop, words)], parts, (first, 0), (stop, 0), made)


def _told(inserts, parts, start, end, made, *, nested: bool = False):  # type: ignore[no-untyped-def]
    spans = {role: [(place, first), (place, last)] for role, (place, first, last) in parts.items()}
    made.append((-2 if nested else -1, {**spans, "content": [start, end]}))
    return inserts


def _moved(gold: Gold, inserts: list[tuple[int, str]], made: list[tuple[int, dict[str, Ranges]]]) -> Gold:
    places = [place for place, _ in inserts]
    sums = [0]
    for _, words in inserts:
        sums.append(sums[-1] + len(words))
    text, at = "", 0
    for place, words in inserts:
        text, at = text + gold.text[at:place] + words, place
    text += gold.text[at:]

    def start(place: int) -> int:
        return place + sums[bisect_right(places, place)]

    def end(place: int) -> int:
        return place + sums[bisect_left(places, place)]

    def inside(place: int, off: int) -> int:
        return place + sums[bisect_left(places, place)] + off

    def move(one: dict[str, Ranges]) -> dict[str, Ranges]:
        return {role: [(start(first), end(last)) for first, last in spans] for role, spans in one.items()}

    framed = {number for number, _ in made if number >= 0}
    new: dict[int, list[dict[str, Ranges]]] = {-1: [], -2: []}
    for number, spans in made:
        if number < 0:
            new[number].append(
                {role: [(inside(*spans[role][0]), inside(*spans[role][1]))] for role in ("source", "cue", "content")}
            )
    unknown = [(place + sums[at], place + sums[at + 1], UNKNOWN) for at, (place, _) in enumerate(inserts)]
    return replace(
        gold,
        text=text,
        outer=[*(move(one) for number, one in enumerate(gold.outer) if number not in framed), *new[-1]],
        inner=[*map(move, gold.inner), *(move(gold.outer[number]) for number in sorted(framed)), *new[-2]],
        mentions=None
        if gold.mentions is None
        else [*((start(first), end(last), kind) for first, last, kind in gold.mentions), *unknown],
        speech=None if gold.speech is None else [(start(first), end(last), tag) for first, last, tag in gold.speech],
        inner_weight=0.6,
    )


def _meets(span: tuple[int, int], sentence: Span) -> bool:
    return span[0] < sentence.end and sentence.start < span[1]


def _within(span: tuple[int, int], sentence: Span) -> bool:
    return sentence.start <= span[0] and span[1] <= sentence.end
