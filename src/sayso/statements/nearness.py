"""Where attributions and times stand to each other: in which sentence and content, and how far a time is from a cue."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sayso.lexicon.words import is_in
from sayso.records import Analysis, Attribution, Report, Span
from sayso.text import Holders, spans_of

JOINING = frozenset(
    {
        *("and", "but", "yet", "while", "although", "though", "whereas", "because", "when", "where", "which", "who", "that"),
        *(";", ":", ".", "!", "?"),
    }
)
"""Words that join clauses: "said, | and on Monday the board"."""
PREPOSITIONS = frozenset({"after", "before", "since", "until"})
"""They join clauses where a verb follows: "before | she left", not "before the court"."""
CONDITIONS = frozenset({"if", "unless", "should", "had"})
OPENING = CONDITIONS | {"whether", "although", "though", "because"}
"""A time in a clause that one of them opens is that of the clause: "If she loses on Thursday | she will say"."""
RELATIVE = frozenset({"when", "where"})
"""Behind a time they go on about it: "on Monday, | when he told"."""
FINITE = ("VBD", "VBZ", "VBP", "MD")
PRESENT = ("VBZ", "VBP", "MD")
"""Tags that no participle has: "a ruling handed down on Tuesday" is easily taken for a finite verb of the past."""
BARRIER = 80
"""What a word that joins clauses counts, in characters; a guess."""
FAR = 80
"""Characters from which on words tell of something else; a guess."""


@dataclass(frozen=True, slots=True)
class Page:
    """A report's attributions by place."""

    text: str
    analysis: Analysis
    starts: tuple[int, ...]
    """Where its sentences begin."""
    cued: dict[int, list[Attribution]]
    """By sentence, the attributions whose cue begins in it."""
    parts: Holders[tuple[Span, ...]]
    """The spans of each content and source."""
    contents: Holders[Attribution]
    sources: Holders[Attribution]
    levels: dict[str, tuple[Span, ...]]
    """By attribution id, the narrowest content or source that its cue stands in."""

    def sentence(self, span: Span) -> int:
        """Which sentence a span begins in."""
        return bisect_right(self.starts, span.start) - 1

    def level(self, span: Span) -> tuple[Span, ...]:
        """The spans of the narrowest content or source that holds a span; empty where none does."""
        return next(iter(self.parts.find(span)), ())


def read_page(report: Report, analysis: Analysis, attributions: Sequence[Attribution]) -> Page:
    """The attributions of a report by place; of those that share a cue only the ones who act have it."""
    starts = tuple(sentence.span.start for sentence in analysis.sentences)
    cued: dict[int, list[Attribution]] = {}
    for one in _without_hearers(report.text, attributions):
        if one.cue:
            cued.setdefault(bisect_right(starts, one.cue.spans[0].start) - 1, []).append(one)
    roles = [spans_of(part) for one in attributions for part in (one.content, one.source)]
    parts = Holders((spans, spans) for spans in roles)
    levels = {one.id: _level_of(parts, one) for one in attributions if one.cue}
    contents = Holders((spans_of(one.content), one) for one in attributions)
    sources = Holders((spans_of(one.source), one) for one in attributions)
    return Page(report.text, analysis, starts, cued, parts, contents, sources, levels)


def _without_hearers(text: str, attributions: Sequence[Attribution]) -> list[Attribution]:
    """Of those that share a cue, the ones who act: "Vey | told the paper", "the paper was told | by two clerks"."""
    by_cue: dict[tuple[Span, ...], list[Attribution]] = {}
    for one in attributions:
        by_cue.setdefault(spans_of(one.cue), []).append(one)
    kept: list[Attribution] = []
    for spans, group in by_cue.items():
        sourced = [one for one in group if one.source and spans]
        agents = [one for one in sourced if one.source and _is_by(text, one.source.spans[0].start, spans[0].end)]
        subjects = [one for one in sourced if one.source and one.source.spans[0].start < spans[0].start]
        first = [one for one in subjects if one.source == subjects[0].source]
        actors = (agents or first) if len({spans_of(one.source) for one in group}) > 1 else group
        kept += [one for one in group if one in actors or not actors]
    return kept


def _is_by(text: str, source: int, cue: int) -> bool:
    return source > cue and text[max(0, source - 4) : source] == " by "


def _level_of(parts: Holders[tuple[Span, ...]], one: Attribution) -> tuple[Span, ...]:
    """Its own content or source does not count: a noun as cue can stand in its own source."""
    assert one.cue  # noqa: S101 - told by `read_page`
    own = (spans_of(one.content), spans_of(one.source))
    return next((spans for spans in parts.find(one.cue.spans[0]) if spans not in own), ())


def is_agent(text: str, one: Attribution, span: Span) -> bool:
    """Whether a time closes "published by the paper | on Friday", which is a source itself: then it is of the publishing."""
    if one.cue is None or one.source is None or one.cue.spans[-1].end > one.source.spans[0].start:
        return False
    return not text[one.source.spans[-1].end : span.start].strip() and one.source.spans[-1].end <= span.start


# ---- how far ---------------------------------------------------------------------------------------------------


def find_gap(page: Page, one: Attribution, span: Span) -> int:
    """How far a time stands from a cue, or between both from its source, in characters.

    What belongs to the attribution, and the source and cue of those who quote it, is left out.
    """
    assert one.cue  # noqa: S101 - told by `read_page`
    if is_agent(page.text, one, span):
        return -BARRIER
    cue = one.cue.spans[0]
    is_behind = cue.end <= span.start
    between = Span(cue.end, span.start) if is_behind else Span(span.end, cue.start)
    source = one.source.spans[0] if one.source else cue
    if span.end <= source.start and is_in(page.text[slice(*source)].lower(), "relative"):
        return FAR  # "a plant built in 2029, | which says": of what it stands for
    if _is_before_content(page, one, span):
        return 0
    if source.end <= span.start and span.end <= cue.start:
        return min(span.start - source.end, between.end - between.start)
    quoting = [part for other in page.contents.find(cue) if other is not one for part in (other.source, other.cue)]
    left = find_left(between, spans_of(one.source, one.cue, one.content, *quoting))
    joins = count_joins(page, left, between.end, is_behind=is_behind) + (not is_behind and is_in_clause(page, span, OPENING))
    gap = max(1, sum(piece.end - piece.start for piece in left if not page.text[slice(*piece)].isspace()))
    if _opens_as_dated(page, span):
        return 1
    return (1 if not joins and _opens_sentence(page, span) else gap) + BARRIER * joins


def _is_before_content(page: Page, one: Attribution, span: Span) -> bool:
    """ "To publish by May what it found, and | by June | what it thinks": two contents of one cue, each with its time beside it."""
    is_shared = sum(other.cue == one.cue for other in page.cued.get(page.sentence(span), ())) > 1
    start = one.content.spans[0].start if one.content else -1
    end = one.content.spans[-1].end if one.content else FAR + span.end
    is_before = span.end <= start and not page.text[span.end : start].strip(" ,")
    return is_shared and (is_before or (end <= span.start and not page.text[end : span.start].strip(" ,")))


def _opens_sentence(page: Page, span: Span) -> bool:
    """ "| Six years on, in a book out tomorrow, he says": what opens a sentence and is closed by a comma holds of all of it."""
    return page.starts[page.sentence(span)] == span.start and page.text[span.end : span.end + 1] == ","


def _opens_as_dated(page: Page, span: Span) -> bool:
    """ "| Dated 9 May and addressed to the school, it warns": a participle that opens a sentence hangs on its subject."""
    return page.starts[page.sentence(span)] == span.start and page.text.startswith("Dated ", span.start)


def find_left(between: Span, taken: Iterable[Span]) -> list[Span]:
    """What some spans leave of a stretch."""
    left: list[Span] = []
    at = between.start
    for start, end in sorted(taken):
        if end > at and start < between.end:
            if start > at:
                left.append(Span(at, start))
            at = max(at, end)
    return [*left, Span(at, between.end)] if at < between.end else left


def count_joins(page: Page, left: Sequence[Span], end: int, *, is_behind: bool) -> int:
    """How many words that join clauses stand in what is left between a time and a cue; `is_behind`: the time is behind the cue."""
    tokens, speech = page.analysis.tokens, page.analysis.speech
    last = bisect_left(tokens, end, key=lambda token: token.start)
    joins = 0
    for piece in left:
        for index in range(bisect_left(tokens, piece.start, key=lambda token: token.start), last):
            if tokens[index].end > piece.end:
                break
            word = tokens[index].text.lower()
            is_clause = _opens_clause(page, index, last, is_behind=is_behind)
            is_joining = word in JOINING and not (word in RELATIVE and not is_behind)
            joins += is_behind and bool(speech) and word[0].isalpha() and (speech[index] in PRESENT or is_in(word, "auxiliary"))
            joins += (is_joining and not (speech and speech[index] == "DT")) or (word in PREPOSITIONS and is_clause)
    return joins


def _opens_clause(page: Page, index: int, last: int, *, is_behind: bool) -> bool:
    """Whether a preposition before a time or cue opens a clause: "on Monday | after she denied it"; not "after the talks, she"."""
    if not is_behind:
        return not any(token.text == "," for token in page.analysis.tokens[index:last])
    speech = page.analysis.speech
    return not speech or any(tag in FINITE for tag in speech[index + 1 : last])


def is_in_clause(page: Page, span: Span, openers: Collection[str]) -> bool:
    """Whether a time before a cue stands in a clause that opens the sentence: "If she loses on Thursday | she will say"."""
    sentence = page.analysis.sentences[page.sentence(span)]
    opener = page.analysis.tokens[sentence.first]
    return opener.text.lower() in openers and "," not in page.text[opener.start : span.start]
