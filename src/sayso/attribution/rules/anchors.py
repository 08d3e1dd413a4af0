"""Finds the source of each cue of a line: left of it, right of it, around an aside, shared with another cue, or nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sayso.attribution.rules.drafts import Anchor
from sayso.attribution.rules.occurrences import Occurrence, end_of_cues
from sayso.grammar.circumstances import skip_circumstances
from sayso.grammar.clauses import find_governor, has_finite, is_finite
from sayso.grammar.lines import DASHES, Line, Phrase, Word
from sayso.grammar.phrases import is_object_form, noun_phrase_after, noun_phrase_before
from sayso.lexicon.words import SOURCE_NOUNS

QUOTING = frozenset({"cite", "quote"})
"""Cues whose object, before "as saying", is a source of its own."""
POSSESSIVE_ENDINGS = ("'s", "'")


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
        anchors[index] = replace(anchors[index], shared=_first_source(anchors[index + 1 :]))
    return anchors


def _next_preposition(line: Line, later: Sequence[Occurrence]) -> int:
    """Where the next "citing" or "with reference to" begins, which no source to its left runs over; else the line's end."""
    return next((occurrence.first for occurrence in later if occurrence.use == "preposition"), line.end)


def _first_source(later: Sequence[Anchor]) -> Phrase | None:
    """ "Calling it a farce, | the minister | said": a leading participle takes the source of the first finite cue behind it."""
    return next((anchor.source for anchor in later if anchor.source and anchor.occurrence.use == "finite"), None)


def _anchor(line: Line, occurrence: Occurrence, before: Sequence[Anchor], end: int) -> Anchor | None:
    floor = end_of_cues(anchor.occurrence for anchor in before if not _is_in_relative(line, anchor))
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


def _is_in_relative(line: Line, anchor: Anchor) -> bool:
    """ "A clerk, who | asked | not to be named, disputed it": a cue inside a source is no bound to it."""
    return anchor.source is not None and line.at(anchor.occurrence.first - 1).lower in ("who", "which")


def _prepositional(line: Line, occurrence: Occurrence) -> Anchor | None:
    source = noun_phrase_after(line, occurrence.last + 1, line.end)
    return Anchor(occurrence, source) if source and _can_speak(line, source) else None


def _can_speak(line: Line, phrase: Phrase) -> bool:
    """ "according to witnesses" names a source, "according to age" a measure: a bare singular noun that is no name."""
    first = line.at(phrase.first)
    if first.is_name or first.is_in("determiner", "pronoun", "object pronoun", "numeral") or first.text[:1].isdigit():
        return True
    words = line.words[phrase.first : phrase.last + 1]
    return any(word.is_in(*SOURCE_NOUNS) or word.is_name or (word.lower.endswith("s") and len(word.lower) > 4) for word in words)


def _nominal(line: Line, occurrence: Occurrence, floor: int) -> Anchor | None:
    """ "the ministry's claim", "its denials": a possessor is the source of a noun."""
    last = occurrence.first - 1
    while last > floor and not _parts_from_possessor(line.at(last)):
        last -= 1
    if line.at(last).is_in("possessive"):
        return Anchor(occurrence, Phrase(last, last))
    owner = noun_phrase_before(line, last, floor) if line.at(last).lower in POSSESSIVE_ENDINGS else None
    return Anchor(occurrence, Phrase(owner_first(line, owner), last)) if owner else None


def _parts_from_possessor(word: Word) -> bool:
    """ "the ministry | 's | latest claim": what adjectives of a noun end at."""
    return word.is_stop or word.lower in POSSESSIVE_ENDINGS or word.is_in("determiner", "preposition")


def owner_first(line: Line, owner: Phrase) -> int:
    """ "rejected | the board's claim": what stands before the possessor's determiner is not part of it."""
    inner = range(owner.first, owner.last)
    first = next((i for i in range(owner.last, owner.first - 1, -1) if line.at(i).is_in("determiner")), None)
    if first is not None and not any(line.at(i).is_in("preposition") and line.at(i).lower != "of" for i in inner):
        return first
    cuts = [i for i in inner if line.at(i).is_in("preposition") or is_finite(line, i)]
    return max(first or owner.first, cuts[-1] + 1 if cuts else owner.first)


def _governed(line: Line, occurrence: Occurrence, before: Sequence[Anchor]) -> Anchor | None:
    """ "allows Korvany to deny": the source stands between governor and "to", or is the governor's own subject."""
    to = next((i for i in range(occurrence.first - 1, 0, -1) if line.at(i).lower == "to"), 0)
    governor = find_governor(line, to)
    if governor is None:
        return None
    if any(line.at(i).is_in("object pronoun") for i in range(governor + 1, to)):
        return None  # "asked us to add": who is asked has not spoken
    if governor < to - 1 and (between := noun_phrase_before(line, to, governor + 1)):
        return Anchor(occurrence, between)
    # the governor may be a cue itself: "is expected to deny"
    floor = max((anchor.occurrence.last + 1 for anchor in before if anchor.occurrence.last < governor), default=0)
    subject = noun_phrase_before(line, _verb_group_first(line, governor), floor)
    return Anchor(occurrence, subject) if subject else None


def _verb_group_first(line: Line, verb: int) -> int:
    """The first word of the group of a verb that is no cue: "| has not yet | resigned"."""
    while line.at(verb - 1).is_in("auxiliary", "adverb", "negation"):
        verb -= 1
    return verb


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
    previous = line.at(occurrence.first - 1)
    if previous.lower == "as" and before and before[-1].occurrence.cue.words in QUOTING:
        quoted = noun_phrase_before(line, occurrence.first - 1, floor)  # "cites | a clerk | as saying that"
        return Anchor(occurrence, quoted) if quoted else None
    is_apart = (
        occurrence.first == 0 or _is_comma_or_dash(previous) or previous.is_in("gerund preposition") or previous.lower == "and"
    )
    if is_apart and shared is not None:
        return Anchor(occurrence, None, shared)
    last = occurrence.first - 1
    while last > floor and (line.at(last).is_mark or _goes_with_gerund(line.at(last))):
        last -= 1
    subject = noun_phrase_before(line, last + 1, floor)
    if subject is None:
        return None
    verb = next((i for i in range(subject.first + 1, subject.last + 1) if is_finite(line, i)), None)
    if verb is not None:
        return Anchor(occurrence, noun_phrase_before(line, verb, subject.first) or subject)
    return None if is_apart else Anchor(occurrence, subject)


def _goes_with_gerund(word: Word) -> bool:
    """ "He closed the talks | by | saying that": what stands between a subject and its gerund."""
    return word.is_in("gerund preposition")


def _is_comma_or_dash(word: Word) -> bool:
    return word.lower == "," or word.lower in DASHES


def _finite(line: Line, occurrence: Occurrence, floor: int, before: Sequence[Anchor], end: int) -> Anchor | None:
    previous = line.at(occurrence.first - 1)
    if occurrence.use == "finite" and (inverted := _inverted(line, occurrence, floor, end)):
        return inverted
    if previous.lower in ("who", "which", "that") and occurrence.first - 1 > floor:
        antecedent = _antecedent(line, occurrence.first - 1, floor)
        return Anchor(occurrence, antecedent) if antecedent else None
    if parted := _parted_source(line, occurrence, before):
        return Anchor(occurrence, parted)
    is_joined = previous.is_in("conjunction") or previous.lower in ("then", ",")
    if is_joined and (shared := _last_source(before)) and not _is_aside(line, occurrence, floor):
        return Anchor(occurrence, None, shared)
    source = noun_phrase_before(line, occurrence.first, floor)
    if source is None and previous.is_in("conjunction"):
        source = _subject_of_first_verb(line, occurrence.first - 1, floor)
    return Anchor(occurrence, source) if source else None


def _antecedent(line: Line, relative: int, floor: int) -> Phrase | None:
    """The noun phrase on which a relative clause hangs: "She met | officials | , who said"."""
    comma = line.at(relative - 1).lower == ","
    antecedent = noun_phrase_before(line, relative - 1 if comma else relative, floor)
    return _behind_verb(line, antecedent) if antecedent else None


def _behind_verb(line: Line, phrase: Phrase) -> Phrase:
    """What of a phrase stands behind its last finite verb: "She met | officials | who said"."""
    verbs = [i for i in range(phrase.first, phrase.last) if is_finite(line, i)]
    first = verbs[-1] + 1 if verbs else phrase.first
    while first < phrase.last and line.at(first).is_in("preposition", "adverb"):
        first += 1
    return Phrase(first, phrase.last)


def _parted_source(line: Line, occurrence: Occurrence, before: Sequence[Anchor]) -> Phrase | None:
    """ "Two officials, the Post reported, | said": a source parted from its verb by another's parenthesis."""
    if not before or before[-1].last != occurrence.first - 2 or line.at(occurrence.first - 1).lower != ",":
        return None
    comma = before[-1].first - 1
    floor = end_of_cues(anchor.occurrence for anchor in before[:-1])
    return noun_phrase_before(line, comma, floor) if line.at(comma).lower == "," else None


def _subject_of_first_verb(line: Line, end: int, floor: int) -> Phrase | None:
    """ "He resigned and | denied the claim": two verbs joined have one subject, before the first."""
    verb = next((i for i in range(end - 1, floor, -1) if is_finite(line, i) or line.at(i).is_stop), None)
    if verb is None or line.at(verb).is_stop:
        return None
    return noun_phrase_before(line, _verb_group_first(line, verb), floor)


def _is_aside(line: Line, occurrence: Occurrence, floor: int) -> bool:
    """ "Ann Vey, a clerk, | denied": the comma before the verb closes an aside of its own source."""
    return line.at(occurrence.first - 1).lower == "," and noun_phrase_before(line, occurrence.first, floor) is not None


def _inverted(line: Line, occurrence: Occurrence, floor: int, end: int) -> Anchor | None:
    """ "...," said the coach: content and a comma or mark before the verb, its subject and then an end behind it."""
    before = line.at(occurrence.first - 1)
    if (
        occurrence.cue.words in QUOTING
        or occurrence.first != occurrence.head
        or not (before.quotation or _is_comma_or_dash(before) or occurrence.first == 0)
    ):
        return None
    source = _subject_behind(line, occurrence.last + 1, end)
    if source is None:
        return None
    after = skip_circumstances(line, source.last + 1, line.end)
    if line.at(after).lower == "that" or not (after >= end or _ends_inversion(line.at(after))):
        return None
    if occurrence.first == 0:
        is_lead_in = line.at(after).lower in (":", ",") and line.at(after + 1).quotation is not None
        return Anchor(occurrence, source) if is_lead_in else None
    behind_quotation = before.quotation is not None or line.at(occurrence.first - 2).quotation is not None
    if not behind_quotation and _is_aside(line, occurrence, floor):
        return None  # "The officials, who asked not to be named, described a convoy"
    if not behind_quotation and not line.is_headline and not has_finite(line, floor, occurrence.first - 1):
        return None
    return Anchor(occurrence, source, inverted=True)


def _subject_behind(line: Line, first: int, end: int) -> Phrase | None:
    """The noun phrase that can be the subject of a verb before it: "said | the coach", not "told | them", "said | that"."""
    source = noun_phrase_after(line, first, end)
    if source is None or line.at(first).lower == "that":
        return None
    is_object = source.first == source.last and is_object_form(line.at(source.first))
    return None if is_object else source


def _ends_inversion(word: Word) -> bool:
    """ "...," said the coach | after the match": what can follow the subject of an inverted verb."""
    return word.is_stop or word.is_in("subordinator", "preposition") or word.lower == "who"


def _last_source(before: Sequence[Anchor]) -> Phrase | None:
    """The source that a further verb can share: that of the last finite cue, or the one it shares itself."""
    for anchor in reversed(before):
        if anchor.shared:
            return anchor.shared
        if anchor.source and anchor.occurrence.use in ("finite", "adjective"):
            return anchor.source
    return None
