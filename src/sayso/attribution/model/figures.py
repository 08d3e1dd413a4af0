"""Figures that somebody puts, and words he stands by, where nobody found a cue: "put the toll at 14", "stands by his count".

The network has seen few of them: most "puts" and "stands" are deeds.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sayso.attribution.assembly import Found
from sayso.attribution.model.masks import Mask
from sayso.attribution.model.subjects import QUOTES, find_subject
from sayso.attribution.rules.behind import noun_end
from sayso.attribution.rules.verbs import find_group
from sayso.grammar.clauses import is_finite
from sayso.grammar.lines import DASHES, Line, draw_line
from sayso.records import Analysis, Reason, Report, Span

FIGURE = Reason("rule", "figure", 1.0)
STANDS = Reason("rule", "stands by", 1.0)
PUTTING = {"put": "at", "puts": "at", "putting": "at", "gives": "as", "give": "as", "gave": "as"}
"""Verbs with what stands before their figure."""
COUNTING = frozenset({"counts", "count"})
STANDING = frozenset({"stand", "stands", "stood", "standing"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
ABOUT = frozenset(
    {"about", "around", "some", "nearly", "almost", "roughly", "over", "under", "only", "just", "least", "most", "more", "than"}
    | {"fewer", "less", "at", "up", "to", "between", "well", "above", "below", "exactly", "precisely"}
)
"""Words before a number."""
OWN_WORDS = frozenset({"count", "version", "reporting", "findings", "finding", "words", "assessment", "evidence", "conclusions"})
"""Words of one's own beside the nouns of saying: "stands by | his count |"."""
STOPS = frozenset({";", ":", "(", ")", *DASHES, ".", "?", "!", "…", *QUOTES})
BETWEEN = 14
"""The most words between "put" and its figure; a guess."""
WORDS = 120
"""The longest sentence that is looked at; a guess."""


def find_figures(report: Report, analysis: Analysis, found: Sequence[Found]) -> Iterator[Found]:
    """Such verbs that meet no cue and stand in no content, with source and content."""
    cues = Mask(len(report.text), [span for one in found for span in one.cue])
    contents = Mask(len(report.text), [span for one in found for span in one.content])
    placed = sorted((one.cue[0].start, number) for number, one in enumerate(found) if one.cue and one.source)
    for sentence in analysis.sentences:
        tokens = analysis.tokens[sentence.first : sentence.last]
        verbs = [at for at, token in enumerate(tokens) if token.text.lower() in PUTTING.keys() | COUNTING | STANDING]
        if not verbs or len(tokens) > WORDS or not analysis.speech:
            continue
        line = draw_line(report.text, tokens, (), block=sentence.block, kind=report.blocks[sentence.block].kind)
        speech = analysis.speech[sentence.first : sentence.last]
        here = placed[bisect_left(placed, (sentence.span.start, 0)) : bisect_left(placed, (sentence.span.end, 0))]
        before = [found[number] for _, number in here]
        for verb in verbs:
            made = _make(line, speech, verb, before)
            if made is not None and not cues.meets(made.cue) and not contents.meets(made.cue):
                before.append(made)
                yield made


def _make(line: Line, speech: Sequence[str], verb: int, before: Sequence[Found]) -> Found | None:
    first, negated = find_group(line, verb)
    if negated or not (speech[verb] in FINITE or any(is_finite(line, at) for at in range(first, verb))):
        return None
    lower, end = line.at(verb).lower, _clause_end(line, verb + 1)
    last = verb
    if lower in STANDING:
        content = _words_of_own(line, verb + 2, end) if line.at(verb + 1).lower == "by" else None
        last = verb + 1
    elif lower in COUNTING:
        content = Span(verb + 1, noun_end(line, verb + 1, end)) if speech[verb] != "NN" and _is_number(line, verb + 1) else None
    else:
        content = _put(line, verb, end)
    subject = find_subject(line, first, before) if content is not None and content.start < content.end else None
    if content is None or subject is None or not subject.spans(line):
        return None
    reason = STANDS if lower in STANDING else FIGURE
    return Found(subject.spans(line), (line.span(first, last),), (line.span(content.start, content.end - 1),), reason)


def _put(line: Line, verb: int, end: int) -> Span | None:
    """ "Put | the dead at 12 and the missing at five |"."""
    joiner = PUTTING[line.at(verb).lower]
    ats = (index for index in range(verb + 2, min(end, verb + BETWEEN)) if line.at(index).lower == joiner)
    at = next((index for index in ats if _is_number(line, _behind_about(line, index + 1, end))), None)
    if at is None or any(is_finite(line, index) for index in range(verb + 1, at)):
        return None
    comma = next((index for index in range(at, end) if line.at(index).lower == ","), end)
    return Span(verb + 1, noun_end(line, verb + 1, comma))


def _behind_about(line: Line, at: int, end: int) -> int:
    """The word behind those before a number: "at | more than | 40"."""
    return next((index for index in range(at, min(end, at + 4)) if line.at(index).lower not in ABOUT), end)


def _is_number(line: Line, index: int) -> bool:
    text = line.at(index).text
    return text[:1].isdigit() or text[:1] in "$£€" or line.at(index).is_in("numeral")


def _words_of_own(line: Line, first: int, end: int) -> Span | None:
    """ "Stands by | its report of a warning |": words, and no friend."""
    stop = noun_end(line, first, end)
    if not (line.at(first).is_in("possessive", "determiner") or line.at(first + 1).lower == "'s"):
        return None
    noun = next((at for at in range(first, min(stop, first + 4)) if line.at(at).is_in("speaking noun")), None)
    is_own = noun is not None or any(line.at(at).lower in OWN_WORDS for at in range(first, min(stop, first + 4)))
    return Span(first, stop) if is_own else None


def _clause_end(line: Line, at: int) -> int:
    """Where what such a verb takes can end: at a stop, before "but", or before a comma with a clause behind it."""
    for index in range(at, line.end):
        word = line.at(index)
        if word.lower in STOPS or (word.lower in ("but", "while", "though") and index > at):
            return index
        if word.lower == "," and line.at(index + 1).is_in("conjunction", "subordinator", "relative"):
            return index
    return line.end
