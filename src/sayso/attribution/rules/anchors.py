"""Finds the source of each cue of a line: left of it, right of it, around an aside, shared with another cue, or nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sayso.attribution.rules.drafts import Anchor
from sayso.attribution.rules.occurrences import Occurrence
from sayso.grammar.circumstances import skip_circumstances
from sayso.grammar.clauses import has_finite, is_finite
from sayso.grammar.lines import Line, Phrase
from sayso.grammar.phrases import noun_phrase_after, noun_phrase_before

JOINTS = frozenset({"and", "but", "or", "then", ","})
GOVERNOR_REACH = 9
"""How far before "to deny" its governor ("allows") may stand; a guess."""


def find_anchors(line: Line, occurrences: Sequence[Occurrence]) -> list[Anchor]:
    """The cues of a line with their sources, from left to right. Cues that can have no source there are left out."""
    anchors: list[Anchor] = []
    waiting: list[int] = []
    for index, occurrence in enumerate(occurrences):
        anchor = _anchor(line, occurrence, anchors, _next_preposition(line, occurrences[index + 1 :]))
        if anchor is None and occurrence.use == "gerund" and occurrence.first == 0:
            waiting.append(len(anchors))
            anchor = Anchor(occurrence, None)
        if anchor:
            anchors.append(anchor)
    for index in waiting:
        # "Calling it a farce, the minister said": a leading participle takes the source of the first finite cue behind it
        later = next(
            (anchor.source for anchor in anchors[index + 1 :] if anchor.source and anchor.occurrence.use == "finite"), None
        )
        anchors[index] = replace(anchors[index], shared=later)
    return anchors


def _next_preposition(line: Line, later: Sequence[Occurrence]) -> int:
    """Where the next "citing" or "with reference to" begins, which no source to its left runs over; else the line's end."""
    return next((occurrence.first for occurrence in later if occurrence.use == "preposition"), line.end)


def _anchor(line: Line, occurrence: Occurrence, before: Sequence[Anchor], end: int) -> Anchor | None:
    floor = max((anchor.occurrence.last + 1 for anchor in before if anchor.occurrence.use != "noun"), default=0)
    match occurrence.use:
        case "preposition":
            return _prepositional(line, occurrence)
        case "noun":
            return _nominal(line, occurrence, floor)
        case "infinitive":
            return _governed(line, occurrence, before)
        case "passive":
            return _passive(line, occurrence)
        case "gerund":
            return _gerund(line, occurrence, floor, before)
        case "finite" | "adjective":
            return _finite(line, occurrence, floor, before, end)


def _prepositional(line: Line, occurrence: Occurrence) -> Anchor | None:
    source = noun_phrase_after(line, occurrence.last + 1, line.end)
    return Anchor(occurrence, source) if source and _can_speak(line, source) else None


def _can_speak(line: Line, phrase: Phrase) -> bool:
    """ "according to witnesses" names a source, "according to age" a measure: a bare singular noun that is no name."""
    first = line.at(phrase.first)
    if first.is_name or first.is_in("determiner", "pronoun", "object pronoun", "numeral") or first.text[:1].isdigit():
        return True
    classes = ("group noun", "unnamed noun", "body noun", "outlet noun", "document noun", "object noun", "office noun")
    words = [line.at(index) for index in range(phrase.first, phrase.last + 1)]
    return any(word.is_in(*classes) or word.is_name or (word.lower.endswith("s") and len(word.lower) > 4) for word in words)


def _nominal(line: Line, occurrence: Occurrence, floor: int) -> Anchor | None:
    """ "the ministry's claim", "its denials": a possessor is the source of a noun."""
    last = occurrence.first - 1
    while (
        last > floor
        and not line.at(last).is_stop
        and line.at(last).lower not in ("'s", "'")
        and not line.at(last).is_in("determiner", "preposition")
    ):
        last -= 1
    word = line.at(last)
    if word.lower in ("its", "his", "her", "their", "my", "our", "your"):
        return Anchor(occurrence, Phrase(last, last))
    if word.lower not in ("'s", "'"):
        return None
    owner = noun_phrase_before(line, last, floor)
    if owner is None:
        return None
    # "rejected the board's claim": what stands before the possessor's determiner is not part of it
    first = next((i for i in range(owner.last, owner.first - 1, -1) if line.at(i).is_in("determiner")), None)
    if first is None or any(line.at(i).is_in("preposition") and line.at(i).lower != "of" for i in range(owner.first, owner.last)):
        cut = [i for i in range(owner.first, owner.last) if line.at(i).is_in("preposition") or is_finite(line, i)]
        first = max(first or owner.first, cut[-1] + 1 if cut else owner.first)
    return Anchor(occurrence, Phrase(first, last))


def _governed(line: Line, occurrence: Occurrence, before: Sequence[Anchor]) -> Anchor | None:
    """ "allows Iran to deny": the source stands between governor and "to", or is the governor's own subject."""
    to = occurrence.first - 1
    while to > 0 and line.at(to).lower != "to":
        to -= 1
    for governor in range(to - 1, max(0, to - GOVERNOR_REACH) - 1, -1):
        word = line.at(governor)
        # the governor may be a cue itself: "is expected to deny"
        floor = max((anchor.occurrence.last + 1 for anchor in before if anchor.occurrence.last < governor), default=0)
        if word.is_in("governor of possibility", "governor of asking", "governor of ordering", "governor of future"):
            if any(line.at(index).is_in("object pronoun") for index in range(governor + 1, to)):
                return None  # "asked us to add": who is asked has not spoken
            if governor < to - 1 and (between := noun_phrase_before(line, to, governor + 1)):
                return Anchor(occurrence, between)
            first = governor
            while line.at(first - 1).is_in("auxiliary", "adverb", "negation"):
                first -= 1
            subject = noun_phrase_before(line, first, floor)
            return Anchor(occurrence, subject) if subject else None
        if word.is_stop:
            return None
    return None


def _passive(line: Line, occurrence: Occurrence) -> Anchor | None:
    """ "was denied by the ministry", "is alleged to": the source is the agent, or nobody."""
    after = occurrence.last + 1
    by = after if line.at(after).lower == "by" else skip_circumstances(line, after, line.end)
    if line.at(by).lower == "by" and (agent := noun_phrase_after(line, by + 1, line.end)):
        return Anchor(occurrence, agent)
    is_bare = occurrence.first == occurrence.head
    if is_bare and not (occurrence.first == 0 and occurrence.cue.act == "ask"):
        return None
    return Anchor(occurrence, None)


def _gerund(line: Line, occurrence: Occurrence, floor: int, before: Sequence[Anchor]) -> Anchor | None:
    """ ", saying that": the source is that of the finite cue before, else the noun phrase it hangs on."""
    shared = _last_source(before)
    opens = occurrence.first == 0 or line.at(occurrence.first - 1).lower in (
        ",",
        "–",
        "—",
        "-",
        "by",
        "in",
        "after",
        "while",
        "before",
        "and",
    )
    if opens and shared is not None:
        return Anchor(occurrence, None, shared)
    last = occurrence.first - 1
    while last > floor and (line.at(last).is_mark or line.at(last).lower in ("by", "while", "in", "after")):
        last -= 1
    subject = noun_phrase_before(line, last + 1, floor)
    if subject is None:
        return None
    verb = next((i for i in range(subject.first + 1, subject.last + 1) if is_finite(line, i)), None)
    if verb is not None:
        subject = noun_phrase_before(line, verb, subject.first) or subject
    elif opens:
        return None
    return Anchor(occurrence, subject)


def _finite(line: Line, occurrence: Occurrence, floor: int, before: Sequence[Anchor], end: int) -> Anchor | None:
    previous = line.at(occurrence.first - 1)
    if occurrence.use == "finite" and (inverted := _inverted(line, occurrence, floor, end)):
        return inverted
    if previous.lower in ("who", "which", "that") and occurrence.first - 1 > floor:
        comma = line.at(occurrence.first - 2).lower == ","
        antecedent = noun_phrase_before(line, occurrence.first - (2 if comma else 1), floor)
        return Anchor(occurrence, _behind_verb(line, antecedent)) if antecedent else None
    if parted := _parted_source(line, occurrence, before):
        return Anchor(occurrence, parted)
    if (
        (previous.lower in JOINTS or previous.is_in("conjunction"))
        and (shared := _last_source(before)) is not None
        and not _is_aside(line, occurrence, floor)
    ):
        return Anchor(occurrence, None, shared)
    source = noun_phrase_before(line, occurrence.first, floor)
    if source is None and previous.is_in("conjunction"):
        source = _subject_of_first_verb(line, occurrence.first - 1, floor)
    return Anchor(occurrence, source) if source else None


def _parted_source(line: Line, occurrence: Occurrence, before: Sequence[Anchor]) -> Phrase | None:
    """ "Two officials, the Post reported, | said": a source parted from its verb by another's parenthesis."""
    if not before or before[-1].last != occurrence.first - 2 or line.at(occurrence.first - 1).lower != ",":
        return None
    comma = before[-1].first - 1
    floor = max((anchor.occurrence.last + 1 for anchor in before[:-1] if anchor.occurrence.use != "noun"), default=0)
    return noun_phrase_before(line, comma, floor) if line.at(comma).lower == "," else None


def _subject_of_first_verb(line: Line, end: int, floor: int) -> Phrase | None:
    """ "He resigned and | denied the claim": two verbs joined have one subject, before the first."""
    verb = next((i for i in range(end - 1, floor, -1) if is_finite(line, i) or line.at(i).is_stop), None)
    if verb is None or line.at(verb).is_stop:
        return None
    while line.at(verb - 1).is_in("auxiliary", "adverb", "negation"):
        verb -= 1
    return noun_phrase_before(line, verb, floor)


def _behind_verb(line: Line, phrase: Phrase) -> Phrase:
    """What of a phrase stands behind its last finite verb: "She met officials | who said"."""
    verbs = [i for i in range(phrase.first, phrase.last) if is_finite(line, i)]
    first = verbs[-1] + 1 if verbs else phrase.first
    while first < phrase.last and line.at(first).is_in("preposition", "adverb"):
        first += 1
    return Phrase(first, phrase.last)


def _is_aside(line: Line, occurrence: Occurrence, floor: int) -> bool:
    return line.at(occurrence.first - 1).lower == "," and noun_phrase_before(line, occurrence.first, floor) is not None


def _inverted(line: Line, occurrence: Occurrence, floor: int, end: int) -> Anchor | None:
    """ "...," said the coach: content and a comma or mark before the verb, its subject and then an end behind it."""
    before = line.at(occurrence.first - 1)
    if occurrence.first != occurrence.head or not (
        before.quotation or before.lower in (",", "–", "—", "-") or occurrence.first == 0
    ):
        return None
    source = noun_phrase_after(line, occurrence.last + 1, end)
    if line.at(occurrence.last + 1).lower == "that":
        return None
    alone = source is not None and source.first == source.last
    if source is None or (
        alone and line.at(source.first).is_in("object pronoun") and line.at(source.first).lower not in ("it", "you")
    ):
        return None
    after = skip_circumstances(line, source.last + 1, line.end)
    ends = (
        after >= end
        or line.at(after).is_stop
        or line.at(after).is_in("subordinator", "preposition")
        or line.at(after).lower == "who"
    )
    if not ends or line.at(after).lower == "that":
        return None
    if occurrence.first == 0:
        is_lead_in = line.at(after).lower in (":", ",") and line.at(after + 1).quotation is not None
        return Anchor(occurrence, source) if is_lead_in else None
    behind_quotation = before.quotation is not None or line.at(occurrence.first - 2).quotation is not None
    if not behind_quotation and not line.is_headline and not has_finite(line, floor, occurrence.first - 1):
        return None
    return Anchor(occurrence, source, inverted=True)


def _last_source(before: Sequence[Anchor]) -> Phrase | None:
    """The source that a further verb can share: that of the last finite cue, or the one it shares itself."""
    for anchor in reversed(before):
        if anchor.shared:
            return anchor.shared
        if anchor.source and anchor.occurrence.use in ("finite", "adjective"):
            return anchor.source
    return None
