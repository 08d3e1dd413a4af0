"""When each statement was made: the time words beside its cue that stand in nobody's content."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sayso.lexicon.words import is_in
from sayso.records import Analysis, Attribution, Report, Span
from sayso.text import Holders, covers, spans_of

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
OPENING = CONDITIONS | {"whether", "although", "though", "because", "while", "when"}
"""A time in a clause that one of them opens is that of the clause: "If she loses on Thursday | she will say"."""
RELATIVE = frozenset({"when", "where"})
"""Behind a time they go on about it: "on Monday, | when he told"."""
FINITE = ("VBD", "VBZ", "VBP", "MD")
BARRIER = 80
"""What a word that joins clauses counts, in characters; a guess."""
FAR = 80
"""Characters from which on words tell of something else; a guess."""
NEAR = 30
"""The same inside somebody's content, where most times are what it is about; a guess."""
BEFORE = 7
"""The same of a time before its cue: "exported in 2029, to a buyer | he described as"; a guess."""
SLACK = 4
"""How far a cue may stand and still share the time of the colon behind it: "laughed it off yesterday | : ..."; a guess."""
BESIDE = 12
"""How many characters that belong to no attribution may part a time from a further cue behind it; a guess."""
GOING_ON = frozenset({";", ":", ",", "and", ", and", "; and", "but", ", but"})
"""What may stand between two statements of one speaker who is a pronoun in the second."""
NO_DAYS = frozenset({"then", "by then", "since then", "until then", "till then", "before then"})
"""They tell a time by another: what they stand beside has its own."""


def find_said(
    report: Report, analysis: Analysis, attributions: Sequence[Attribution], times: Sequence[Span], documents: Collection[str]
) -> dict[str, int]:
    """By attribution id, which of some time expressions (an index) tells when it was said.

    It stands in the sentence of the cue, in the same content or source as the cue or in none, and nearest to this cue of all; what the
    same source says further on in the sentence was said then, too. `documents` are the ids of attributions whose source is a document
    or a thing: the date in its name is that of what it says.
    """
    page = _page(report, analysis, attributions)
    said: dict[str, int] = {}
    nearest: dict[str, int] = {}
    for index, span in enumerate(times):
        for one in [*page.sources.find(span), *_relatives(page, span)]:
            if _dates(report.text, one, span, is_document=one.id in documents):
                said[one.id], nearest[one.id] = index, 0
        if report.text[slice(*span)].lower() in NO_DAYS:
            continue
        here = page.cued.get(page.sentence(span), ())
        level = page.level(span)
        able = [one for one in here if not _holds(one, span) and (page.levels[one.id] == level or _is_agent(report.text, one, span))]
        gaps = {one.id: _gap(page, one, span) for one in able}
        best = min(gaps.values(), default=FAR)
        marked = any(_is_mark(report.text, one) and gaps[one.id] == best for one in able)
        for one in able:
            is_nearest = gaps[one.id] == best or (marked and gaps[one.id] <= SLACK)
            is_before = one.cue is not None and span.end <= one.cue.spans[0].start
            limit = FAR if not level else BEFORE if is_before else NEAR
            if is_nearest and gaps[one.id] < nearest.get(one.id, limit):
                said[one.id], nearest[one.id] = index, gaps[one.id]
    said |= _further(page, said, times)
    return said | _shared(page, said)


# ---- where things stand ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Page:
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


def _page(report: Report, analysis: Analysis, attributions: Sequence[Attribution]) -> _Page:
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
    return _Page(report.text, analysis, starts, cued, parts, contents, sources, levels)


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
    assert one.cue  # noqa: S101 - told by `_page`
    own = (spans_of(one.content), spans_of(one.source))
    return next((spans for spans in parts.find(one.cue.spans[0]) if spans not in own), ())


def _holds(attribution: Attribution, span: Span) -> bool:
    return covers(spans_of(attribution.content, attribution.source), span)


def _is_mark(text: str, one: Attribution) -> bool:
    """Whether its cue is a colon or dash, which shares the time of the cue before it: "laughed it off yesterday | :"."""
    return one.cue is not None and not any(character.isalnum() for character in text[slice(*one.cue.spans[0])])


def _is_agent(text: str, one: Attribution, span: Span) -> bool:
    """Whether a time closes "published by the paper | on Friday", which is a source itself: then it is of the publishing."""
    if one.cue is None or one.source is None or one.cue.spans[-1].end > one.source.spans[0].start:
        return False
    return not text[one.source.spans[-1].end : span.start].strip() and one.source.spans[-1].end <= span.start


# ---- dates in names --------------------------------------------------------------------------------------------

DATING = frozenset({"dated", "of", "from", "the", "a", "an", "its", "their", "his", "her", "in", "on"})
NAMING = frozenset({"of", "dated"})
DAY = re.compile(r"\w+ (?:.*\d.* .*|.* .*\d.*)")
"""What names a day: "of 4 May", "dated May 4"; not "of 2029"."""
REACHED = re.compile(r"\b(?:reached|contacted|interviewed|approached|telephoned|phoned|visited)\b")


def _relatives(page: _Page, span: Span) -> list[Attribution]:
    """Those whose source is a relative pronoun close behind a time: "a letter of 4 May, | which says"."""
    found: list[Attribution] = []
    for one in page.cued.get(page.sentence(span), ()):
        start = one.source.spans[0].start if one.source else -1
        is_relative = one.source is not None and is_in(one.source.text.lower(), "relative")
        if is_relative and 0 <= start - span.end <= BESIDE and "." not in page.text[span.end : start]:
            found.append(one)
    return found


def _dates(text: str, one: Attribution, span: Span, *, is_document: bool) -> bool:
    """Whether a time in a source's words tells when it spoke.

    "A letter of | 4 May", "dated | 4 May", "the | May 4 | memo", "a notice posted | on Tuesday"; "the driver, reached | on Monday".
    """
    opens = text[slice(*span)].split(maxsplit=1)[0].lower()
    before = text[: span.start].rstrip().rsplit(maxsplit=1)[-1:]
    if is_document:
        return opens in DATING or (bool(before) and before[0].lower() in DATING)
    piece = next((piece for piece in spans_of(one.source) if covers((piece,), span)), span)
    if REACHED.search(text, piece.start, span.start):
        return True
    return opens in NAMING and DAY.fullmatch(text[slice(*span)]) is not None


# ---- further cues ----------------------------------------------------------------------------------------------


def _further(page: _Page, said: dict[str, int], times: Sequence[Span]) -> dict[str, int]:
    """The cues behind a time that nothing but other attributions parts from it: "on Tuesday a clerk, | asked if so, | hung up"."""
    found: dict[str, int] = {}
    for here in page.cued.values():
        told = sorted({said[one.id] for one in here if one.id in said})
        for one in here:
            assert one.cue  # noqa: S101 - told by `_page`
            before = [index for index in told if times[index].end <= one.cue.spans[0].start]
            if one.id not in said and before and _follows(page, one, times[before[-1]], here):
                found[one.id] = before[-1]
    return found


def _follows(page: _Page, one: Attribution, time: Span, here: Sequence[Attribution]) -> bool:
    """Whether only other attributions of a sentence part a cue from a time before it; "citing a letter" has its own."""
    assert one.cue  # noqa: S101 - told by `_page`
    cites = one.source is not None and one.source.spans[0].start >= one.cue.spans[0].end
    is_owned = any(_is_agent(page.text, other, time) for other in here)
    if cites or is_owned or page.levels[one.id] != page.level(time) or _is_now(page.text, one) or _is_in_clause(page, time, CONDITIONS):
        return False
    between = Span(time.end, one.cue.spans[0].start)
    parts = [span for other in here for span in spans_of(other.source, other.cue, other.content)]
    left = _left(between, [span for span in parts if not (span.start <= time.start and time.end <= span.end)])
    return sum(span.end - span.start for span in left) <= BESIDE and not _joins(page, left, between.end, is_behind=False)


def _shared(page: _Page, said: dict[str, int]) -> dict[str, int]:
    """What a source says further on in a sentence, without a time of its own: "denied it on Friday, | telling the court that"."""
    found: dict[str, int] = {}
    for here in page.cued.values():
        for one in here:
            if one.id in said or _is_now(page.text, one):
                continue
            same = [other for other in here if other.id in said and (_is_shared(other, one) or _goes_on(page, other, one))]
            if same:
                found[one.id] = said[same[-1].id]
    return found


def _is_shared(other: Attribution, one: Attribution) -> bool:
    """Whether what is said of one holds of another: the cue is the same, or the source is and goes on."""
    if one.cue is None or other.cue is None:
        return False
    if one.content == other.content and other.cue.text.startswith("as ") and _comes_before(one, other):
        return True  # "quoted a clerk | as saying on Monday"
    return one.source is not None and one.source == other.source and _comes_before(other, one)


def _goes_on(page: _Page, other: Attribution, one: Attribution) -> bool:
    """Whether a pronoun goes on where another attribution ends: "denied it on Friday; | it repeated that"."""
    if one.source is None or other.cue is None or not is_in(one.source.text.lower(), "pronoun"):
        return False
    end = max(span.end for span in spans_of(other.source, other.cue, other.content))
    between = page.text[end : min(span.start for span in spans_of(one.source, one.cue, one.content))] if end < one.source.spans[0].start else ""
    return between.strip() in GOING_ON and bool(between) and page.levels[one.id] == page.levels[other.id]


def _comes_before(left: Attribution, right: Attribution) -> bool:
    return left.cue is not None and right.cue is not None and left.cue.spans[0].start < right.cue.spans[0].start


def _is_now(text: str, attribution: Attribution) -> bool:
    return attribution.cue is not None and " now " in f" {text[slice(*attribution.cue.spans[0])]} "


# ---- how far ---------------------------------------------------------------------------------------------------


def _gap(page: _Page, one: Attribution, span: Span) -> int:
    """How far a time stands from a cue, or between both from its source, in characters.

    What belongs to the attribution, and the source and cue of those who quote it, is left out.
    """
    assert one.cue  # noqa: S101 - told by `_page`
    if _is_agent(page.text, one, span):
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
    left = _left(between, spans_of(one.source, one.cue, one.content, *quoting))
    joins = _joins(page, left, between.end, is_behind=is_behind) + (not is_behind and _is_in_clause(page, span, OPENING))
    gap = sum(piece.end - piece.start for piece in left)
    return (1 if not joins and _opens_sentence(page, span) else gap) + BARRIER * joins


def _is_before_content(page: _Page, one: Attribution, span: Span) -> bool:
    """ "To publish by May what it found, and | by June | what it thinks": two contents of one cue, each with its time before it."""
    is_shared = sum(other.cue == one.cue for other in page.cued.get(page.sentence(span), ())) > 1
    start = one.content.spans[0].start if one.content else -1
    return is_shared and span.end <= start and not page.text[span.end : start].strip()


def _opens_sentence(page: _Page, span: Span) -> bool:
    """ "| Six years on, in a book out tomorrow, he says": what opens a sentence and is closed by a comma holds of all of it."""
    return page.starts[page.sentence(span)] == span.start and page.text[span.end : span.end + 1] == ","


def _left(between: Span, taken: Iterable[Span]) -> list[Span]:
    """What some spans leave of a stretch."""
    left: list[Span] = []
    at = between.start
    for start, end in sorted(taken):
        if end > at and start < between.end:
            if start > at:
                left.append(Span(at, start))
            at = max(at, end)
    return [*left, Span(at, between.end)] if at < between.end else left


def _joins(page: _Page, left: Sequence[Span], end: int, *, is_behind: bool) -> int:
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
            joins += (is_joining and not (speech and speech[index] == "DT")) or (word in PREPOSITIONS and is_clause)
    return joins


def _opens_clause(page: _Page, index: int, last: int, *, is_behind: bool) -> bool:
    """Whether a preposition before a time or cue opens a clause: "on Monday | after she denied it"; not "after the talks, she"."""
    if not is_behind:
        return not any(token.text == "," for token in page.analysis.tokens[index:last])
    speech = page.analysis.speech
    return not speech or any(tag in FINITE for tag in speech[index + 1 : last])


def _is_in_clause(page: _Page, span: Span, openers: Collection[str]) -> bool:
    """Whether a time before a cue stands in a clause that opens the sentence: "If she loses on Thursday | she will say"."""
    sentence = page.analysis.sentences[page.sentence(span)]
    opener = page.analysis.tokens[sentence.first]
    return opener.text.lower() in openers and "," not in page.text[opener.start : span.start]
