"""Refusals, denials, admissions, doubts and retractions that a phrase makes where nobody found a cue: "rowed back on", "hung up".

The network has seen few of them: in news they are rare, and each has words of its own. `lexicon/phrases` knows them; here each gets
the verb group around it, the noun phrase before it, and what it takes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sayso.attribution.assembly import Found
from sayso.attribution.model.idiom_contents import ASKED, Idiom, Taken, take_content
from sayso.attribution.model.masks import Mask
from sayso.attribution.model.subjects import PERSONAL, Subject, find_subject
from sayso.attribution.rules.verbs import find_group
from sayso.grammar.clauses import names_event
from sayso.grammar.lines import Line, draw_line
from sayso.lexicon.cues import forms
from sayso.lexicon.phrases import PhraseMatch, find_phrases
from sayso.lexicon.words import SOURCE_NOUNS, is_in
from sayso.records import Act, Analysis, Reason, Report, Sentence, Span
from sayso.text import overlap

ACTS: frozenset[Act] = frozenset({"deny", "admit", "dispute", "decline", "retract"})
"""The acts for which a phrase makes an attribution: those that a reader must not miss."""
WORDS = 120
"""The longest sentence that is looked at, in words: longer ones are tables and the like. A guess."""
NAMED = "phrase"
THINGS = frozenset({"blank", "ghost"})
"""Forms that are hardly ever verbs: "the log was blank"."""
UNCHECKED = frozenset(
    {
        *("verified", "established", "confirmed", "corroborated", "authenticated", "determined"),
        *("answered", "returned", "acknowledged", "unanswered", "unreturned", "unacknowledged", "unheeded"),
    }
)
"""What a report says of facts and questions, not of people: "could not be verified", "calls were not returned"."""


def find_idioms(report: Report, analysis: Analysis, found: Sequence[Found]) -> Iterator[Found]:
    """The phrases that meet no cue that is known, with source and content, in the order of the text."""
    cues = Mask(len(report.text), [span for one in found if not _leads_to_speech(report, one) for span in one.cue])
    placed = sorted((one.cue[0].start, number) for number, one in enumerate(found) if one.cue and one.source)
    for sentence in analysis.sentences:
        if sentence.last - sentence.first > WORDS or not analysis.speech:
            continue
        tokens = analysis.tokens[sentence.first : sentence.last]
        matches = [match for match in find_phrases([_plain(token.text) for token in tokens]) if match.act in ACTS]
        if not matches:
            continue
        line = draw_line(report.text, tokens, (), block=sentence.block, kind=report.blocks[sentence.block].kind)
        here = placed[bisect_left(placed, (sentence.span.start, 0)) : bisect_left(placed, (sentence.span.end, 0))]
        before = [found[number] for _, number in here]
        at = 0
        for match in matches:
            if match.first < at or cues.meets([line.span(match.first, match.end - 1)]):
                continue
            made = _make(line, _speech(analysis, sentence), match, before)
            if made and not _repeats(made, before):
                at = match.end
                before.append(made)
                yield made


def _leads_to_speech(report: Report, one: Found) -> bool:
    """Whether a cue ends in a colon; an object before it is another's content, as in "rubbished | the idea | :"."""
    return report.text[one.cue[-1].end - 1] == ":" if one.cue else False


def _repeats(made: Found, before: Sequence[Found]) -> bool:
    """Whether what a phrase makes is known but for its content: it says no more where its cue is another's."""
    return any(overlap(made.cue, one.cue) and (not made.content or overlap(made.content, one.content)) for one in before)


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _speech(analysis: Analysis, sentence: Sentence) -> Sequence[str]:
    return analysis.speech[sentence.first : sentence.last]


def _make(line: Line, speech: Sequence[str], match: PhraseMatch, before: Sequence[Found]) -> Found | None:
    """The attribution of a phrase; None where it does nothing there."""
    idiom = _with_group(line, speech, match)
    source = None if idiom else _source_before(line, speech, match, before)
    if source is not None:
        idiom = Idiom(match.act, match.first, match.first, match.end, match.gap)
    if idiom is None or not _is_meant(line, idiom):
        return None
    subject = source or find_subject(line, idiom.first, before)
    if subject is None or not _can_do(line, speech, idiom, subject):
        return None
    taken = take_content(line, speech, idiom, subject)
    if not _is_about_words(line, speech, idiom, taken):
        return None
    return Found(subject.spans(line), _cue(line, idiom, taken), taken.spans(line), Reason("rule", NAMED, 1.0))


def _source_before(line: Line, speech: Sequence[str], match: PhraseMatch, before: Sequence[Found]) -> Subject | None:
    """Who does what a participle behind a comma tells: "a survey found cracks | , casting doubt on | the yard's account"."""
    start = line.at(match.first).start
    told = [one for one in before if one.source and one.cue and one.content and one.cue[0].start < start]
    is_behind = match.first > 0 and line.at(match.first - 1).lower == "," and speech[match.first] == "VBG"
    inside = [one for one in told if one.content[0].start < start <= one.content[-1].end + 2]
    return Subject(None, inside[-1].source) if is_behind and inside and match.act in ("dispute", "deny") else None


def _with_group(line: Line, speech: Sequence[str], match: PhraseMatch) -> Idiom | None:
    """The phrase with its auxiliaries, where it is a finite verb, or an infinitive of one: "has been forced to eat his words"."""
    head = next((index for index in range(match.first, match.end) if _is_verb(line, speech, index)), match.first)
    first, _ = find_group(line, match.first)
    gap = match.gap
    if line.at(first - 1).lower == "to":
        first = _over_governor(line, speech, first - 1)
        if first < 0:
            return None
        return Idiom(match.act, first, head, match.end, gap)
    if _is_done_to_it(line, speech, first, match, head):
        return None
    if not _is_finite(line, speech, first, head) and not _stands_for_verb(line, match, first):
        return None
    return Idiom(match.act, first, head, match.end, gap)


def _is_done_to_it(line: Line, speech: Sequence[str], first: int, match: PhraseMatch, head: int) -> bool:
    """Whether a group is a passive that the phrase does not hold: "were | admitted to", not "could not | be reached"."""
    tags = ("VBN", "VBD") if match.act in ("decline", "dispute") else ("VBN", "VBD", "JJ")
    return speech[head] in tags and first < match.first and head == match.first and line.at(match.first - 1).is_in("form of be")


def _is_verb(line: Line, speech: Sequence[str], index: int) -> bool:
    return bool(speech) and speech[index].startswith("VB") and not line.at(index).is_in("auxiliary")


def _is_finite(line: Line, speech: Sequence[str], first: int, head: int) -> bool:
    """Whether a verb group is finite: by an auxiliary, or by its verb's own form where nothing before it makes it a noun."""
    if any(
        line.at(index).is_in("auxiliary") and not line.at(index).is_in("nonfinite auxiliary") for index in range(first, head + 1)
    ):
        return True
    if line.at(first - 1).is_in("determiner") and not line.at(first - 1).is_in("pronoun"):
        return False
    if speech[head] == "VBN" and line.at(first - 1).lower in PERSONAL:
        return True  # "I never ruled it out": taken for a participle
    return bool(speech) and (speech[head] in ("VBD", "VBZ", "VBP") or (line.is_headline and speech[head] in ("NNS", "VB")))


def _stands_for_verb(line: Line, match: PhraseMatch, first: int) -> bool:
    """Whether a phrase tells something without a verb: a headline ("commission | mum"), or "No comment" alone."""
    return line.is_headline and match.act == "decline" and first > 0 and match.end >= line.end


def _over_governor(line: Line, speech: Sequence[str], to: int) -> int:
    """The first word of the group that governs an infinitive: "| tried | to laugh it off"; -1 where something stands between."""
    verb = to - 1
    while verb > 0 and line.at(verb).is_in("adverb"):
        verb -= 1
    if verb <= 0 or not speech:
        return -1
    if line.at(verb).is_in("form of be", "governor of not doing") or not (
        speech[verb].startswith(("VB", "JJ")) or line.at(verb).is_in("auxiliary")
    ):
        return -1
    first, _ = find_group(line, verb)
    if line.at(first - 1).lower == "to":
        return _over_governor(line, speech, first - 1)
    return first if _is_finite(line, speech, first, verb) else -1


def _can_do(line: Line, speech: Sequence[str], idiom: Idiom, subject: Subject) -> bool:
    """Whether a subject is no event, no words and no clause: "calls | went to voicemail", "the plan | is vague about"."""
    if subject.phrase is None or idiom.act in ("deny", "dispute"):
        return True  # evidence can: "the log | belied every word"
    first, last = subject.phrase
    if speech[first] in ("VB", "VBP") or any(line.at(index).lower in ASKED for index in range(first, last + 1)):
        return False
    if first == last and line.at(first).lower == "it":
        return idiom.act != "decline" or any(_is_of_words(line, index) for index in range(idiom.first, idiom.end))
    bodies = any(line.at(index).is_in(*SOURCE_NOUNS, "collective noun") for index in range(first, last + 1))
    return bodies or not names_event(line, first, last + 1)


def _is_of_words(line: Line, index: int) -> bool:
    """Whether a word is one of speech, so that "it" is a body: "it has not | replied", "it will make no | comment"."""
    word = line.at(index)
    is_cue = word.lower != "put" and any(form.cue.kind == "verb" for form in forms().get(word.lower, ()))
    return is_cue or word.is_in("speaking noun")


def _is_meant(line: Line, idiom: Idiom) -> bool:
    """Whether a phrase does not tell of something else: "we don't have any", "never came to pass", "quiet as many left"."""
    words = [line.at(index).lower for index in range(idiom.first, idiom.end)]
    after = line.at(idiom.end)
    if words[-1] in THINGS or (idiom.act == "admit" and words[-1] == "the" and after.lower != "fact"):
        return False  # "they can't hide the facts" tells of others
    if idiom.act == "deny" and "have" in words:
        return any(is_in(word, "volition") for word in words)
    if idiom.act == "decline" and words[-1] == "to" and line.at(idiom.head).lower in ("come", "came", "get", "got", "getting"):
        return any(line.at(index).lower in ("phone", "telephone", "door") for index in range(idiom.end, idiom.end + 3))
    if words[-1] == "as":
        return after.lower in ("a", "an", "the")
    if words[-1] in UNCHECKED and any(is_in(word, "form of be") for word in words):
        return False  # "could not be verified": the outlet, which names nobody
    if words[-1] == "refuge":
        return after.lower in ("in", "behind")
    return words[-1] != "give" or after.is_in("determiner") or after.text[:1].isdigit()


def _is_about_words(line: Line, speech: Sequence[str], idiom: Idiom, taken: Taken) -> bool:
    """Whether a phrase without a noun of its own, which often is a deed, has words for its object: "brushed aside | the claim"."""
    inside = (index for index in range(idiom.head, idiom.end) if not idiom.gap[0] <= index < idiom.gap[1])
    if idiom.act not in ("deny", "dispute", "retract"):
        return True
    gap = range(*idiom.gap)
    if any(speech[index].startswith("NN") for index in gap) and not any(piece.first in gap for piece in taken.pieces):
        return False  # "threw | open the yard's back | door": what stands inside is no noun phrase
    if any(speech[index].startswith("NN") for index in inside):
        return True
    if idiom.act == "retract" and not taken.pieces:
        return True
    return any(
        names_event(line, piece.first, piece.last + 1)
        or any(line.at(index).is_in("event noun", "speaking noun") for index in range(piece.first, piece.last + 1))
        for piece in taken.pieces
    ) or (idiom.act == "dispute" and not taken.pieces)


def _cue(line: Line, idiom: Idiom, taken: Taken) -> tuple[Span, ...]:
    """The words of the cue in the pieces that its object leaves: "gave | short shrift"."""
    inside = [piece for piece in taken.pieces if idiom.first <= piece.first and piece.last < idiom.end]
    spans: list[Span] = []
    at = idiom.first
    for piece in inside:
        if piece.first > at:
            spans.append(line.span(at, piece.first - 1))
        at = piece.last + 1
    if at < idiom.end:
        spans.append(line.span(at, idiom.end - 1))
    if taken.introducer is not None:
        introducer = line.span(taken.introducer, taken.introducer)
        if taken.introducer == idiom.end and spans:
            spans[-1] = Span(spans[-1].start, introducer.end)
        else:
            spans.append(introducer)
    return tuple(spans)
