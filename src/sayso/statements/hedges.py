"""The words in a content or cue by which its speaker holds back: "allegedly", "may have", a scare quote."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from sayso.lexicon.reading import read_entries
from sayso.lexicon.words import is_in
from sayso.quotations import Quotation
from sayso.records import Act, Analysis, Part, Report, Span, Statement
from sayso.text import covers, part, spans_of

TERM_WORDS = 3
"""The longest scare quote, in words; what is longer is speech."""
NOUNS = ("NN", "NNS", "NNP", "NNPS")
BEHIND_ADJECTIVE = (*NOUNS, "JJ", "CD", "VBG", "VBN", "")
"""What can follow an adjective that stands before its noun; nothing where no tagger ran."""
NO_PARTICIPLE = ("DT", "PDT", "PRP$", "CD", "JJ", "JJR", "NN", "NNS", "NNP", "IN")
"""What stands behind "have" where it is no auxiliary: "may have | more crews"."""
CALLING = frozenset({"call", "calls", "called", "calling", "dubbed", "termed", "labelled", "labeled", "branded", "deemed"})
"""Behind them a quoted word is what somebody says, not what nobody vouches for."""
ANSWERING: frozenset[Act] = frozenset({"deny", "dispute", "retract"})
"""Acts whose content is what somebody put forward before: "probably" in it is that one's."""
DISTANCING = frozenset({"before noun", "distancing", "scare quote"})
"""Where hedges must stand by which a speaker keeps away from others' words: "alleged", "so-called"."""
CONCESSIVE = frozenset({"whatever", "whoever", "whichever", "however", "wherever", "whenever"})
"""They open a clause in which "may" holds nothing back: "whatever they may have written"."""
CLAUSE_WORDS = 6
"""How many words behind such a word "may" can stand; a guess."""
CONTRACTED = frozenset({"'s", "'re", "'m"})


class Entry(NamedTuple):
    """An entry of the list of hedges."""

    words: tuple[str, ...]
    where: str


class Text(NamedTuple):
    """Words to look for hedges in: lower-case, with their tags, empty where no tagger ran."""

    words: Sequence[str]
    tags: Sequence[str]

    def word(self, index: int) -> str:
        """The word at an index; empty outside."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def tag(self, index: int) -> str:
        """The tag of the word at an index; empty outside and where no tagger ran."""
        return self.tags[index] if 0 <= index < len(self.tags) else ""


class Range(NamedTuple):
    """Words `first` up to `end`."""

    first: int
    end: int


def find_hedges(report: Report, analysis: Analysis, statement: Statement, quotations: Sequence[Quotation]) -> tuple[Part, ...]:
    """The hedging words in a statement's cue and content, in the order of the text; each is a part of one piece."""
    found: list[Span] = []
    for span in spans_of(statement.cue):
        # "it might explain itself": a modal alone makes the act possible, and is no doubt of its speaker's
        found += (at for at, where in _hedges_in(analysis, span) if where != "modal" or " " in report.text[slice(*at)])
    for span in spans_of(statement.content):
        found += (at for at, where in _hedges_in(analysis, span) if _is_speakers(analysis, statement, where))
        if _is_speakers(analysis, statement, "scare quote"):
            found += _scare_quotes(report, analysis, span, quotations)
    return tuple(part(report.text, [span]) for span in sorted(set(found)))


def _hedges_in(analysis: Analysis, span: Span) -> Iterator[tuple[Span, str]]:
    """The hedges inside a span, and where each had to stand."""
    first = bisect_left(analysis.tokens, span.start, key=lambda token: token.start)
    tokens = analysis.tokens[first : bisect_left(analysis.tokens, span.end, key=lambda token: token.start)]
    text = Text([token.text.lower().replace("’", "'") for token in tokens], analysis.speech[first : first + len(tokens)])
    for at, where in _hedges(text):
        yield Span(tokens[at.first].start, tokens[at.end - 1].end), where


def _is_speakers(analysis: Analysis, statement: Statement, where: str) -> bool:
    """Whether a hedge that stands in a content is its speaker's own, and not of the one who is answered or tells of it."""
    if statement.act in ANSWERING and where not in DISTANCING:
        return False
    if statement.act == "retract" and where == "scare quote":
        return False
    if statement.act == "ask" and where == "modal":
        return False  # "asked when it might"
    return where not in DISTANCING or not _is_noun_cue(analysis, statement)


def _is_noun_cue(analysis: Analysis, statement: Statement) -> bool:
    """ "the insinuations about so-called cargoes": who insinuates does not say "so-called"."""
    if statement.cue is None or not analysis.speech:
        return False
    index = bisect_left(analysis.tokens, statement.cue.spans[-1].end, key=lambda token: token.start) - 1
    return statement.parent is not None and analysis.speech[index] in NOUNS


# ---- words ------------------------------------------------------------------------------------------------------


@cache
def _entries() -> dict[str, tuple[Entry, ...]]:
    """First word to the entries it opens, the longest first."""
    found: dict[str, list[Entry]] = {}
    for words, where, _ in read_entries("hedges.txt", 3):
        if where not in PLACES:
            message = f"hedges.txt: {words!r} has an unknown place {where!r}"
            raise ValueError(message)
        entry = Entry(tuple(words.lower().split()), where)
        found.setdefault(entry.words[0], []).append(entry)
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry.words))) for first, entries in found.items()}


def _hedges(text: Text) -> Iterator[tuple[Range, str]]:
    entries, at = _entries(), 0
    for index, word in enumerate(text.words):
        if word not in entries or index < at:
            continue
        found = next(((found, entry.where) for entry in entries[word] if (found := _find(text, index, entry))), None)
        if found:
            at = found[0].end
            yield found


def _find(text: Text, index: int, entry: Entry) -> Range | None:
    end = index + len(entry.words)
    if tuple(text.words[index:end]) != entry.words or _is_turned(text, index):
        return None
    return PLACES[entry.where](text, Range(index, end))


def _is_turned(text: Text, index: int) -> bool:
    """ "cannot possibly", "likely voters": no holding back."""
    before = text.word(index - 1)
    is_denied = is_in(before, "negation", "negative auxiliary") or before.endswith("n't")
    return text.word(index + 1) in ("voter", "voters") or (text.word(index) == "possibly" and is_denied)


def _before_noun(text: Text, at: Range) -> Range | None:
    """ "the alleged sale"; but "police suspected fraud", where a verb has its object."""
    is_verb = text.tag(at.first) in ("VBD", "VBP", "VBZ", "MD")
    opens = is_in(text.word(at.first - 1), "determiner", "preposition", "possessive", "conjunction", "numeral") or at.first == 0
    is_adjective = text.tag(at.first) == "JJ" or opens or text.word(at.first - 1) == "'s"
    return at if not is_verb and is_adjective and text.tag(at.end) in BEHIND_ADJECTIVE and text.word(at.end).isalpha() else None


def _with_to(text: Text, at: Range) -> Range | None:
    return Range(at.first, at.end + 1) if text.word(at.end) == "to" else None


def _seeming(text: Text, at: Range) -> Range | None:
    """ "appears to", "appears unlikely", "it appears that"; but "appeared in court"."""
    if text.word(at.end) == "to" and not is_in(text.word(at.end + 1), "determiner", "object pronoun"):
        return Range(at.first, at.end + 1)
    is_adjective = text.tag(at.end) == "JJ" and not is_in(text.word(at.end), "time opener")
    return at if is_adjective or text.word(at.end) == "that" or text.word(at.first - 1) == "it" else None


def _passive(text: Text, at: Range) -> Range | None:
    """ "is widely believed to", "a ship thought to"; "it is believed that"; but "he said to them", "we believed that"."""
    before = at.first - 1
    while is_in(text.word(before), "adverb") or text.word(before).endswith("ly"):
        before -= 1
    has_be = is_in(text.word(before), "form of be") or text.word(before) in CONTRACTED
    if text.word(at.end) == "that":
        return Range(before, at.end) if has_be else None
    if text.word(at.end) != "to" or (text.word(at.first) == "said" and not has_be):
        return None
    is_finite = text.tag(at.first) == "VBD" or is_in(text.word(before), "pronoun", "form of have")
    return Range(before, at.end + 1) if has_be else None if is_finite else Range(at.first, at.end + 1)


def _modal(text: Text, at: Range) -> Range | None:
    """ "may have", "might"; but "in May", "their might", "visitors may only", where somebody is allowed."""
    has_noun_place = is_in(text.word(at.first - 1), "determiner", "preposition", "possessive")
    is_auxiliary = text.tag(at.first) == "MD" or (text.tag(at.first) == "" and not has_noun_place)
    is_leave = text.word(at.end) == "only" or (text.word(at.first) == "may" and at.first == 0)
    is_leave = is_leave or tuple(text.words[at.end : at.end + 2]) == ("do", "so")
    if any(text.word(index) in CONCESSIVE for index in range(at.first - CLAUSE_WORDS, at.first)):
        return None
    if not is_auxiliary or is_leave or text.word(at.end)[:1].isdigit() or text.word(at.first - 1)[:1].isdigit():
        return None
    return _modal_have(text, at) or at


def _modal_have(text: Text, at: Range) -> Range | None:
    """ "could have", "may not have", "might well have"."""
    end = at.end
    if text.word(at.first) == "could" and text.word(end) in ("not", "n't", "never"):
        return None  # "could not have": it is sure
    while text.word(end) in ("not", "well", "also", "already", "even"):
        end += 1
    has_participle = text.tag(end + 1) not in NO_PARTICIPLE or text.word(end + 1).endswith("ed")
    has_participle = has_participle and text.word(end + 1) != "to"
    is_perfect = text.word(end) == "have" and has_participle
    return Range(at.first, end + 1) if is_perfect and text.tag(at.first) in ("MD", "") else None


def _before_that(text: Text, at: Range) -> Range | None:
    return at if text.word(at.end) == "that" else None


def _before_number(text: Text, at: Range) -> Range | None:
    """ "an estimated 40": the article belongs to it."""
    following = text.word(at.end)
    if not (following[:1].isdigit() or following[:1] in "$£€" or is_in(following, "numeral")):
        return None
    return Range(at.first - 1, at.end) if text.word(at.first - 1) == "an" else at


PLACES: dict[str, Callable[[Text, Range], Range | None]] = {
    "always": lambda _, at: at,
    "distancing": lambda _, at: at,
    "before noun": _before_noun,
    "to": _with_to,
    "seeming": _seeming,
    "passive": _passive,
    "modal": _modal,
    "modal have": _modal_have,
    "that": _before_that,
    "number": _before_number,
}
"""Where a hedge must stand, to what decides it and how far the hedge goes."""


# ---- scare quotes -----------------------------------------------------------------------------------------------


def _scare_quotes(report: Report, analysis: Analysis, span: Span, quotations: Sequence[Quotation]) -> Iterator[Span]:
    """The short quotations inside a span that stand inside no other: what else is quoted there is somebody's speech."""
    for quotation in islice(quotations, bisect_left(quotations, span.start, key=lambda one: one.span.start), None):
        if quotation.span.start >= span.end:
            return
        is_inside = quotation.depth == 0 and quotation.closed and covers([span], quotation.span) and quotation.span != span
        if is_inside and _is_term(report.text, quotation) and _stands_as_term(analysis, quotation, span):
            yield quotation.span


def _is_term(text: str, quotation: Quotation) -> bool:
    """Whether a quotation is one to three words in small letters: no speech, no title, no name, no phrase of its own."""
    words = text[slice(*quotation.inner)].split()
    if not 0 < len(words) <= TERM_WORDS or is_in(words[0], "determiner", "pronoun", "preposition", "auxiliary"):
        return False
    return all(word[:1].islower() for word in words) and all(word[-1].isalnum() for word in words)


def _stands_as_term(analysis: Analysis, quotation: Quotation, span: Span) -> bool:
    """ "the “humanitarian” flight", "these “transfers”"; but "it was “nonsense”", where the speaker's own word is told."""
    tokens = analysis.tokens
    first = bisect_left(tokens, quotation.span.start, key=lambda token: token.start)
    after = bisect_left(tokens, quotation.span.end, key=lambda token: token.start)
    before = tokens[first - 1].text.lower() if first and tokens[first - 1].start >= span.start else ""
    is_noun = before in ("the", "these", "those", "so-called", "this", "that", "'s", "’s") or is_in(before, "possessive")
    if not analysis.speech:
        return is_noun
    in_span = after < len(tokens) and tokens[after].start < span.end
    before_noun = in_span and analysis.speech[after] in NOUNS and tokens[after].text.isalpha()
    is_verb = analysis.speech[after - 2] in ("VBD", "VBZ", "VBP", "VB")
    return not is_verb and (is_noun or (before_noun and before not in CALLING))
