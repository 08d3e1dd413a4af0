"""The content of cues that are no active verbs: prepositions, passives, nouns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sayso.attribution.rules.drafts import NONE, Anchor, Content
from sayso.attribution.rules.edges import end_of, floor_of
from sayso.attribution.rules.occurrences import Occurrence, end_of_cues
from sayso.grammar.clauses import has_finite, is_finite, names_event
from sayso.grammar.lines import DASHES, Line, Phrase
from sayso.grammar.phrases import noun_phrase_before
from sayso.lexicon.words import is_in


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
    if before < floor or (line.at(before).lower == "that" and before > floor):
        return NONE
    if line.at(before).quotation and (before == floor or line.at(before - 1).is_stop):
        return Content((Phrase(before, before),))
    pieces = [Phrase(floor, before)]
    if line.at(following).lower == "," and following + 1 < line.end and not has_finite(line, floor, before + 1):
        pieces.append(Phrase(following + 1, end_of(line, anchors, index) - 1))
    return Content(tuple(pieces))


def of_passive(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """The subject and what is said of it: "The crates | are alleged | to have come by sea"."""
    occurrence = anchors[index].occurrence
    end = end_of(line, anchors, index)
    floor = end_of_cues(anchor.occurrence for anchor in anchors[:index])
    subject = noun_phrase_before(line, occurrence.first, floor) if occurrence.first != occurrence.head else None
    at = occurrence.last + 1
    is_told = "whom" in occurrence.cue.takes or occurrence.cue.act == "ask"
    if line.at(at).lower == "that" or (is_told and line.at(at).is_in("question word")):
        return Content((Phrase(at, end - 1),)) if at + 1 < end else NONE
    if is_told:
        return _of_told(line, at, end, has_subject=subject is not None)
    if subject and line.at(at).lower == "to" and _is_alleged_to(occurrence):
        return Content((subject, Phrase(at, end - 1)))
    if subject and occurrence.cue.act == "accuse" and _is_introduced(line, occurrence, at):
        return Content((subject, Phrase(at + 1, end - 1)), Phrase(at, at)) if at + 1 < end else NONE
    if occurrence.first == occurrence.head or (subject and _is_expletive(line, subject)):
        return _of_clause_before(line, subject.first if subject else occurrence.first)
    return _of_subject(line, anchors[index], subject) if subject else NONE


def of_noun(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """ "its claim | that ...", "its denial | of ...": nothing else makes a noun a cue."""
    occurrence = anchors[index].occurrence
    at = occurrence.last + 1
    end = end_of(line, anchors, index)
    word = line.at(at)
    if at + 1 >= end:
        return NONE
    if (word.lower == "that" and occurrence.takes("clause")) or (word.lower == "to" and occurrence.takes("to")):
        return Content((Phrase(at, _clause_end(line, at, end) - 1),))
    if _is_introduced(line, occurrence, at):
        return Content((Phrase(at + 1, _clause_end(line, at + 1, end) - 1),), Phrase(at, at))
    return NONE


def _of_told(line: Line, at: int, end: int, *, has_subject: bool) -> Content:
    """ "The crew were told | the hull was sound", "She was asked about | the hull": the subject is the hearer."""
    word = line.at(at)
    if word.lower == "about" and at + 1 < end:
        return Content((Phrase(at + 1, end - 1),), Phrase(at, at))
    opens_clause = not word.is_in("preposition", "subordinator") and not word.is_mark
    return Content((Phrase(at, end - 1),)) if has_subject and at < end and opens_clause and has_finite(line, at, end) else NONE


def _is_alleged_to(occurrence: Occurrence) -> bool:
    """ "are alleged | to have come" against "are ordered | to come", which puts nothing forward."""
    if occurrence.cue.act in ("demand", "ask") or occurrence.cue.words == "admit":
        return False
    return occurrence.takes("clause", "to", "noun")


def _is_introduced(line: Line, occurrence: Occurrence, at: int) -> bool:
    """Whether a preposition that belongs to the cue stands behind it: "accused | of"."""
    return line.at(at).is_in("introducer") and occurrence.takes(line.at(at).lower)


def _is_expletive(line: Line, subject: Phrase) -> bool:
    return subject.first == subject.last and line.at(subject.first).is_in("expletive")


def _of_clause_before(line: Line, first: int) -> Content:
    """ "The hull was sound, | it was reported", ", | as reported by the Courier": the clause before."""
    comma = first - 2 if line.at(first - 1).lower == "as" else first - 1
    if line.at(comma).lower == "," and has_finite(line, 0, comma):
        return Content((Phrase(0, comma - 1),))
    return NONE


def _of_subject(line: Line, anchor: Anchor, subject: Phrase) -> Content:
    """ "The report | was denied by the ministry"; "was denied | entry" is no answer to words."""
    occurrence = anchor.occurrence
    if not (anchor.source or _needs_no_agent(occurrence)) or line.at(occurrence.last + 1).is_in("determiner"):
        return NONE
    names_said = occurrence.takes("event") and names_event(line, subject.first, subject.last + 1)
    return Content((subject,)) if occurrence.takes("noun") or names_said else NONE


def _needs_no_agent(occurrence: Occurrence) -> bool:
    """ "The report was denied" tells of words even where nobody is named; "the case was dismissed" need not."""
    cue = occurrence.cue
    return cue.act in ("deny", "confirm", "retract", "dispute") and not cue.particles and not is_in(cue.words, "agent verb")


def _clause_end(line: Line, first: int, end: int) -> int:
    """Where a clause that hangs on a noun ends: before the verb whose subject the noun is, else at the next comma or end."""
    stop = next((i for i in range(first, end) if line.at(i).lower == ","), end)
    finite = [i for i in range(first + 1, stop) if is_finite(line, i) or (line.at(i).is_in("irregular past") and i > first + 1)]
    is_infinitive = line.at(first).lower == "to"  # it has no finite verb of its own, as a clause has
    steps = ((first, verb) for verb in finite) if is_infinitive else pairwise(finite)
    return next((verb for before, verb in steps if verb - before > 1 and not _opens_clause(line, before + 1, verb)), stop)


def _opens_clause(line: Line, first: int, end: int) -> bool:
    return any(line.at(i).is_in("subordinator", "relative") and not line.at(i).is_in("preposition") for i in range(first, end))
