"""The content of cues that are no active verbs: prepositions, passives, nouns."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.attribution.rules.behind import INTRODUCERS, QUESTION_WORDS
from sayso.attribution.rules.drafts import NONE, Anchor, Content
from sayso.attribution.rules.edges import end_of, floor_of
from sayso.grammar.clauses import has_finite, is_finite, names_event
from sayso.grammar.lines import DASHES, Line, Phrase
from sayso.grammar.phrases import noun_phrase_before


def of_preposition(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """What "according to" or "citing" ascribes: the clause before it, or behind the comma where it opens the sentence."""
    anchor = anchors[index]
    first, last = anchor.first, anchor.last
    floor = floor_of(line, anchors, index)
    following = last + 1
    opens = first <= floor or (line.at(first - 1).lower in ("but", "and", "that") and first - 1 <= floor)
    if opens or line.at(first - 1).lower == ":":
        end = end_of(line, anchors, index)
        if line.at(following).lower == ",":
            following += 1
        return Content((Phrase(following, end - 1),)) if following < end else NONE
    before = first - 1
    while before > floor and (line.at(before).lower in (",", *DASHES)):
        before -= 1
    if line.at(before).lower == "that" and before > floor:
        return NONE
    if before < floor:
        return NONE
    if line.at(before).quotation and not (before > floor and not line.at(before - 1).is_stop):
        return Content((Phrase(before, before),))
    pieces = [Phrase(floor, before)]
    if line.at(following).lower == "," and following + 1 < line.end and not has_finite(line, floor, before + 1):
        pieces.append(Phrase(following + 1, end_of(line, anchors, index) - 1))
    return Content(tuple(pieces))


def of_passive(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """The subject and what is said of it: "The crates | are alleged | to have come by sea"."""
    anchor = anchors[index]
    occurrence = anchor.occurrence
    end = end_of(line, anchors, index)
    floor = max((a.occurrence.last + 1 for a in anchors[:index] if a.occurrence.use != "noun"), default=0)
    subject = noun_phrase_before(line, occurrence.first, floor) if occurrence.first != occurrence.head else None
    at = occurrence.last + 1
    word = line.at(at)
    is_expletive = subject is not None and subject.first == subject.last and line.at(subject.first).lower in ("it", "there")
    is_hearer = "whom" in occurrence.cue.takes or occurrence.cue.act == "ask"
    if word.lower == "that" or (is_hearer and word.lower in QUESTION_WORDS):
        return Content((Phrase(at, end - 1),)) if at + 1 < end else NONE
    if (
        word.lower == "to"
        and subject
        and not is_hearer
        and occurrence.cue.words != "admit"
        and occurrence.takes("clause", "to", "noun")
        and occurrence.cue.act not in ("demand", "ask")
    ):
        return Content((subject, Phrase(at, end - 1)))
    if word.lower in INTRODUCERS and occurrence.takes(word.lower) and subject and occurrence.cue.act == "accuse":
        return Content((subject, Phrase(at + 1, end - 1)), Phrase(at, at)) if at + 1 < end else NONE
    if is_hearer and word.lower == "about" and at + 1 < end:
        return Content((Phrase(at + 1, end - 1),), Phrase(at, at))
    if is_hearer:
        clause = has_finite(line, at, end) and at < end and not word.is_in("preposition", "subordinator") and not word.is_mark
        return Content((Phrase(at, end - 1),)) if clause and subject else NONE
    return _of_agentive(line, anchor, subject, is_expletive=is_expletive)


def _of_agentive(line: Line, anchor: Anchor, subject: Phrase | None, *, is_expletive: bool) -> Content:
    """ "The report was denied by the ministry", "..., it was reported": the subject, or the clause before, is the content."""
    if is_expletive or (anchor.occurrence.first == anchor.occurrence.head):
        first = (subject.first if subject else anchor.occurrence.first) - 1
        if line.at(first).lower == "as":
            first -= 1
        if line.at(first).lower == "," and has_finite(line, 0, first):
            return Content((Phrase(0, first - 1),))
        return NONE
    if subject is None:
        return NONE
    is_said_to_be_so = (
        anchor.occurrence.cue.act in ("deny", "confirm", "retract", "dispute") and not anchor.occurrence.cue.particles
    )
    if anchor.source or (
        is_said_to_be_so
        and anchor.occurrence.cue.words not in ("reject", "dismiss", "question", "challenge", "contest", "agree", "identify")
    ):
        fits = anchor.occurrence.takes("noun") or (
            anchor.occurrence.takes("event") and names_event(line, subject.first, subject.last + 1)
        )
        return Content((subject,)) if fits and not line.at(anchor.occurrence.last + 1).is_in("determiner") else NONE
    return NONE


def of_noun(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """ "its claim | that ...", "its denial | of ...": nothing else makes a noun a cue."""
    occurrence = anchors[index].occurrence
    at = occurrence.last + 1
    end = end_of(line, anchors, index)
    word = line.at(at)
    if at + 1 >= end:
        return NONE
    if word.lower == "that" and occurrence.takes("clause"):
        return Content((Phrase(at, _clause_end(line, at, end) - 1),))
    if word.lower == "to" and occurrence.takes("to"):
        return Content((Phrase(at, _clause_end(line, at, end) - 1),))
    if word.lower in INTRODUCERS and occurrence.takes(word.lower):
        return Content((Phrase(at + 1, _clause_end(line, at + 1, end) - 1),), Phrase(at, at))
    return NONE


def _clause_end(line: Line, first: int, end: int) -> int:
    """Where a clause that hangs on a noun ends: before the verb whose subject the noun is, else at the next comma or end."""
    stop = next((i for i in range(first, end) if line.at(i).lower == ","), end)
    finite = [i for i in range(first + 1, stop) if is_finite(line, i) or (line.at(i).is_in("irregular past") and i > first + 1)]
    own = 0 if line.at(first).lower == "to" else 1
    for verb in finite[own:]:
        before = finite[finite.index(verb) - 1] if own else first
        between = range(before + 1, verb)
        opened = any(line.at(i).is_in("subordinator", "relative") and not line.at(i).is_in("preposition") for i in between)
        if verb - before > 1 and not opened:
            return verb
    return stop
