"""A report's words as the search for noun phrases reads them: parts of speech, mentions, and where sources and cues bound them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from sayso.grammar.lines import ACRONYMS
from sayso.lexicon.cues import forms
from sayso.lexicon.people import belongs, is_among, singular
from sayso.lexicon.words import SOURCE_NOUNS
from sayso.records import Analysis, Attribution, MentionKind
from sayso.text import spans_of

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
STRANGE = frozenset({"TO", "IN", "RP", "CC", "UH", "FW", "LS", "SYM", "RB", "VB", "VBD", "VBP", "VBZ", "MD"})
"""Parts of speech that a word with a capital inside a sentence has by mistake, unless a closed class holds it."""
BEHIND_CAPITALS = frozenset({"VBG", "VBN", "JJR", "JJS"})
"""The same right behind another capital: "Dunmore | Chartering"."""
AT_HEADS = frozenset({"JJ", "NN", "NNS", "CD", "VBN", "VBG", "FW", "JJR", "JJS"})
"""Parts of speech that the two words which open a sentence lose where they are a name: "| Free Desk | records"."""
CLOSED = (
    *("preposition", "determiner", "pronoun", "object pronoun", "conjunction", "subordinator", "relative", "auxiliary"),
    *("adverb", "negation"),
)
DAYS_NEAR = frozenset({"yesterday", "today", "tomorrow", "tonight"})
"""Days without a name."""
LABEL_WORDS = 3
"""The most words of a speaker's whole name in a label: "JAN VAN VEY"; a guess."""
OPENING_MARKS = frozenset("“\"‘'”:(.!?")
"""Behind them a capital says nothing of a word."""


class Text(NamedTuple):
    """The words of a report, and what is known of each by its index."""

    words: tuple[str, ...]
    lowers: tuple[str, ...]
    """In lower case, with straight apostrophes; "US" keeps its capitals."""
    tags: tuple[str, ...]
    kinds: dict[int, MentionKind]
    """The kind of the mention that a word is part of."""
    mention_ends: dict[int, int]
    """First word of a mention of several words to the index after its last."""
    breaks: frozenset[int]
    """Words that no noun phrase may cross: where sources and cues begin and end."""
    cues: frozenset[int]
    """Words of cues that are no nouns."""
    openings: frozenset[int]
    """The first words of sentences."""
    small: frozenset[str]
    """Nouns that the report writes without a capital."""
    firms: frozenset[tuple[str, str]]
    """The words on both sides of the "and" inside a body's name: "the polling company | Sample and Sons |"."""


def read_words(analysis: Analysis, attributions: Sequence[Attribution]) -> Text:
    """The words of a report; without a network their parts of speech are guessed."""
    words = tuple(token.text for token in analysis.tokens)
    lowers = tuple(word if word in ACRONYMS else word.lower().replace("’", "'") for word in words)
    starts = [token.start for token in analysis.tokens]
    kinds: dict[int, MentionKind] = {}
    ends: dict[int, int] = {}
    for mention in analysis.mentions:
        first, end = bisect_left(starts, mention.span.start), bisect_left(starts, mention.span.end)
        kinds.update(dict.fromkeys(range(first, end), mention.kind))
        if end > first + 1 and (mention.kind == "organisation" or (mention.kind == "person" and "and" not in lowers[first:end])):
            ends[first] = end
    opened = {bisect_left(starts, one.source.spans[0].start) for one in attributions if one.source is not None}
    people = {first for first, end in ends.items() if kinds[first] == "person"}
    surnames = {words[end - 1] for first, end in ends.items() if kinds[first] == "person"}
    tags = tuple(_mend_tags(analysis, words, lowers, surnames, people) if analysis.speech else _guess_tags(analysis, words, lowers))
    tags = tuple(_mend_heads(words, lowers, tags, frozenset(sentence.first for sentence in analysis.sentences)))
    tags = tuple(_mend_openers(words, lowers, tags, opened))
    labels = set(_named_in_labels(attributions, words, starts, kinds))
    kinds.update(dict.fromkeys(labels, "person"))
    tags = tuple("NNP" if at in labels else tag for at, tag in enumerate(tags))
    breaks: set[int] = set()
    cues: set[int] = set()
    for attribution in attributions:
        for span in spans_of(attribution.source, attribution.cue):
            breaks.update((bisect_left(starts, span.start), bisect_left(starts, span.end)))
        for span in spans_of(attribution.cue):
            inside = range(bisect_left(starts, span.start), bisect_left(starts, span.end))
            cues.update(at for at in inside if tags[at] not in NOUNS or is_cue_verb(lowers[at]))
    openings = frozenset(sentence.first for sentence in analysis.sentences)
    small = frozenset(word for word, tag in zip(words, tags, strict=True) if tag in ("NN", "NNS") and word.islower())
    firms = frozenset(_find_firms(words, lowers))
    return Text(words, lowers, tags, kinds, ends, frozenset(breaks), frozenset(cues), openings, small, firms)


def _named_in_labels(
    attributions: Sequence[Attribution], words: Sequence[str], starts: Sequence[int], kinds: Mapping[int, MentionKind]
) -> Iterator[int]:
    """ "| ORLA | VEY: No.": a shouted label's words before a surname, whatever they are taken for."""
    for attribution in attributions:
        if attribution.source is None or attribution.cue is None or attribution.cue.text != ":":
            continue
        span = attribution.source.spans[0]
        inside = range(bisect_left(starts, span.start), bisect_left(starts, span.end))
        label = [words[at].lower() for at in inside]
        is_name = 1 < len(label) <= LABEL_WORDS and all(words[at].isalpha() and words[at].isupper() for at in inside)
        if is_name and kinds.get(inside[-1]) == "person" and not any(_tells_role(word) for word in label[:-1]):
            yield from inside


def _tells_role(lower: str) -> bool:
    """ "THE", "CHAIR", "MR": whether a word of a label is no name."""
    return belongs(lower, *CLOSED, "person title", "office noun") or is_among(
        lower, "person noun", "role noun", "calling", "rank noun", "male title", "female title", "chair noun", "judge noun"
    )


@lru_cache(maxsize=8192)
def is_cue_verb(lower: str) -> bool:
    """Whether a word is the past of a verb that can be a cue."""
    return any(form.cue.kind == "verb" and "past" in form.inflections for form in forms().get(lower, ()))


def _mend_tags(
    analysis: Analysis, words: Sequence[str], lowers: Sequence[str], surnames: set[str], people: set[int]
) -> Iterator[str]:
    """The network's parts of speech; a strange word with a capital is a name inside a sentence, whatever it is taken for.

    So is, at the head of one, a word that is somebody's surname elsewhere: "Price said".
    """
    openings = {sentence.first for sentence in analysis.sentences}
    for index, tag in enumerate(analysis.speech):
        word = words[index]
        if not word[:1].isupper():
            yield "CD" if not tag and word[:1].isdigit() else tag
        elif index + 1 in people and index not in openings and words[index - 1] == ",":
            yield "NNP"  # "the leader, | Per | Vey Holt,"
        elif index in openings or (index - 1 in openings and words[index - 1][:1].isdigit()):  # "09:48 | Price | says"
            yield "NNP" if word in surnames or (tag == "PRP" and word in ACRONYMS) else tag
        else:
            is_odd = (
                tag in (STRANGE | BEHIND_CAPITALS if words[index - 1][:1].isupper() else STRANGE)
                and not belongs(lowers[index], *CLOSED)
                and words[index - 1] not in OPENING_MARKS
            )
            yield "NNP" if is_odd or (tag == "PRP" and word in ACRONYMS) else tag


def _mend_heads(words: Sequence[str], lowers: Sequence[str], tags: Sequence[str], openings: frozenset[int]) -> Iterator[str]:
    """ "| Free Desk | records": two capitals that open a sentence are a name's where they come again side by side.

    So are they where a name that begins with the first stands inside a sentence.
    """
    capital = [word.istitle() and not belongs(lower, *CLOSED, "day", "month") for word, lower in zip(words, lowers, strict=True)]
    pairs = Counter(pair for pair, both in zip(pairwise(words), pairwise(capital), strict=True) if all(both))
    capitals = {words[at] for at in range(1, len(words)) if at not in openings and words[at - 1].islower() and words[at].istitle()}
    named: set[int] = set()
    for at in openings:
        if at + 1 >= len(words) or at + 1 in openings or not (capital[at] and capital[at + 1]):
            continue
        if pairs[words[at], words[at + 1]] > 1 or words[at] in capitals:
            named.update((at, at + 1))
    return ("NNP" if at in named and tag in AT_HEADS else tag for at, tag in enumerate(tags))


def _mend_openers(words: Sequence[str], lowers: Sequence[str], tags: Sequence[str], opened: AbstractSet[int]) -> Iterator[str]:
    """ "| Aske | of the Harbour League says": a capital that opens a source is a name, whatever verb it looks like.

    "Yesterday" is none, wherever it opens.
    """
    for at, tag in enumerate(tags):
        is_strange = tag in STRANGE and words[at].istitle() and not belongs(lowers[at], *CLOSED)
        if tag == "NNP" and lowers[at] in DAYS_NEAR:
            yield "NN"
        else:
            yield "NNP" if at in opened and is_strange else tag


def _find_firms(words: Sequence[str], lowers: Sequence[str]) -> Iterator[tuple[str, str]]:
    """ "Sample and Sons"; "the far-right group | Hearth and Crown |": behind what one body is, "and" is inside its name."""
    for at in range(1, len(words) - 1):
        if lowers[at] != "and" or not words[at - 1].istitle() or not words[at + 1].istitle():
            continue
        kind = words[at - 2] if at > 1 else ""  # "The group" has a small letter, and is one
        is_one = is_among(kind, "company noun", "organisation noun", "band noun") and singular(kind) == kind
        is_short = not words[at + 2 : at + 3] or not words[at + 2][:1].isupper()
        if (is_among(lowers[at + 1], "partner noun") and is_short) or (is_one and is_short):
            yield words[at - 1], words[at + 1]


# ---- without a network ------------------------------------------------------------------------------------------

GUESSES = (
    (("possessive",), "PRP$"),
    (("numeral",), "CD"),
    (("pronoun", "object pronoun"), "PRP"),
    (("determiner",), "DT"),
    (("conjunction",), "CC"),
    (("relative",), "WDT"),
    (("auxiliary",), "VBD"),
    (("preposition", "subordinator"), "IN"),
    (("negation", "adverb"), "RB"),
    (("irregular past",), "VBD"),
)
"""Closed classes and the part of speech each is read as; the first that holds a word wins."""


def _guess_tags(analysis: Analysis, words: Sequence[str], lowers: Sequence[str]) -> Iterator[str]:
    """Parts of speech by closed classes, endings and capitals alone: rough, for where no network read the report."""
    openings = {sentence.first for sentence in analysis.sentences}
    for index, (word, lower) in enumerate(zip(words, lowers, strict=True)):
        yield _guess_tag(word, lower, is_opening=index in openings)


def _guess_tag(word: str, lower: str, *, is_opening: bool) -> str:
    if not word[:1].isalnum():
        return "POS" if lower == "'s" else word
    known = next((tag for names, tag in GUESSES if belongs(lower, *names)), None)
    if known and (is_opening or not word[:1].isupper() or known != "IN"):
        return "WP" if lower in ("who", "whom") else known
    if word[:1].isdigit():
        return "CD"
    if belongs(lower, *SOURCE_NOUNS) or is_among(lower, "person noun"):
        return "NNP" if word[:1].isupper() and not is_opening else "NNS" if belongs(lower, "group noun") else "NN"
    if is_cue_verb(lower):
        return "VBD"
    return "NNP" if word[:1].isupper() else _guess_by_ending(lower)


def _guess_by_ending(lower: str) -> str:
    if lower.endswith("ly"):
        return "RB"
    if lower.endswith("ed"):
        return "VBD"
    return "NNS" if lower.endswith("s") and not lower.endswith(("ss", "us")) else "NN"
