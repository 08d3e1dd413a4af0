"""What somebody is asked or told to say: "ordered | the firm | to disclose | its clients" holds a statement of the firm's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.attribution.assembly import Found
from sayso.attribution.model.lines import line_of
from sayso.attribution.model.masks import Mask
from sayso.grammar.lines import Line, Phrase
from sayso.grammar.phrases import noun_phrase_after, noun_phrase_before
from sayso.lexicon.words import is_in
from sayso.records import Analysis, Reason, Report

ORDER = Reason("rule", "order", 1.0)
GOVERNORS = ("governor of asking", "governor of ordering", "governor of pleading", "ordering")
TELLING = ("giving answer", "speaking verb", "telling verb")


def find_orders(report: Report, analysis: Analysis, found: Sequence[Found]) -> Iterator[Found]:
    """The statements that others are wanted to make, where no cue is known; each hangs on the one that wants it."""
    cues = Mask(len(report.text), [span for one in found for span in one.cue])
    for number, one in enumerate(found):
        if not one.cue or len(one.content) != 1 or one.content[0].start < one.cue[-1].end or not _wants(report, one):
            continue
        line, first, end = line_of(report, analysis, one.content[0])
        verb = _verb(line, first, end)
        if verb is None or cues.meets([line.span(verb, verb)]):
            continue
        source = _source(line, first, verb, one)
        content = _content(line, verb, end)
        if source is not None and content is not None:
            yield Found((source.span(line),), (line.span(verb, verb),), (content.span(line),), ORDER, None, number)


def _wants(report: Report, one: Found) -> bool:
    words = report.text[slice(*one.cue[-1])].lower().split()
    return any(is_in(word, *GOVERNORS) for word in words)


def _verb(line: Line, first: int, end: int) -> int | None:
    """The verb of telling behind the content's first "to", or in the base form behind "that" and a subject."""
    reach = range(first, min(end, first + 12))
    to = next((index for index in reach if line.at(index).lower == "to" and is_in(line.at(index + 1).lower, *TELLING)), None)
    if to is not None:
        return to + 1
    if line.at(first).lower == "that":
        return next((index for index in reach if is_in(line.at(index).lower, *TELLING) and index > first + 1), None)
    return None


def _source(line: Line, first: int, verb: int, one: Found) -> Phrase | None:
    """Who is wanted to say it: before the "to", in the content or between it and the cue; the subject where it is a passive."""
    cue_end = next((index for index in range(len(line.words)) if line.at(index).start >= one.cue[-1].end), first)
    opening = first + 1 if line.at(first).lower == "that" else first
    last = verb - 1 if line.at(verb - 1).lower == "to" else verb
    if last > opening:
        return noun_phrase_before(line, last, opening)
    if first > cue_end:
        return noun_phrase_after(line, cue_end, first) or _pronoun(line, cue_end)
    begin = next((index for index in range(len(line.words)) if line.at(index).start >= one.cue[0].start), 0)
    is_passive = any(line.at(index).is_in("form of be") for index in range(begin, cue_end))
    return noun_phrase_before(line, begin, 0) if is_passive else None


def _pronoun(line: Line, index: int) -> Phrase | None:
    return Phrase(index, index) if line.at(index).is_in("object pronoun") else None


def _content(line: Line, verb: int, end: int) -> Phrase | None:
    """What is to be said, without how and by when: "state | in writing | who signed it", "publish | the list | by Friday"."""
    at = verb + (2 if line.at(verb + 1).lower in ("for", "on", "about") else 1)
    question = next((index for index in range(at, end) if line.at(index).is_in("question word")), None)
    if question is not None and not any(_opens_object(line, index) for index in range(at, min(question, at + 1))):
        return Phrase(question, end - 1)
    if line.at(at).is_in("preposition"):
        at = next((index for index in range(at + 2, end) if _opens_object(line, index) and _parts(line, index)), at)
    stop = next((index for index in range(at + 1, end) if _tells_how(line, index)), end)
    return Phrase(at, stop - 1) if at < stop and not line.at(at).is_mark else None


def _opens_object(line: Line, index: int) -> bool:
    return line.at(index).is_in("determiner", "object pronoun", "possessive") or line.at(index).is_name


def _parts(line: Line, index: int) -> bool:
    """ "within 21 days | the names": a noun phrase that the preposition before does not govern."""
    return not line.at(index - 1).is_in("preposition", "determiner", "conjunction")


def _tells_how(line: Line, index: int) -> bool:
    """ "by Friday", "in writing", "under oath", "without delay": what is said of the saying."""
    word, after = line.at(index), line.at(index + 1)
    if word.lower == "and" and after.lower in ("that", "to"):
        return True
    return word.lower in ("by", "before", "within", "under", "without") or (
        word.lower == "in" and after.lower in ("writing", "full", "public", "court")
    )
