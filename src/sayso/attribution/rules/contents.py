"""The content of a cue: behind it, before it, or on both sides."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.attribution.rules.behind import find_behind, over_circumstances
from sayso.attribution.rules.drafts import NONE, Anchor, Content
from sayso.attribution.rules.edges import end_of, floor_of
from sayso.attribution.rules.other_cues import of_noun, of_passive, of_preposition
from sayso.grammar.circumstances import skip_circumstances
from sayso.grammar.clauses import has_finite
from sayso.grammar.lines import DASHES, Line, Phrase, Word

CLAUSE_WORDS = 3
"""So many words before ", he said" are content even where no verb is known among them; a guess."""


def find_content(line: Line, anchors: Sequence[Anchor], index: int) -> Content:
    """The content of one cue among the cues of its line; without pieces where there is none."""
    anchor = anchors[index]
    match anchor.occurrence.use:
        case "preposition":
            return of_preposition(line, anchors, index)
        case "passive":
            return of_passive(line, anchors, index)
        case "noun":
            return of_noun(line, anchors, index)
        case _:
            pass
    floor, end = floor_of(line, anchors, index), end_of(line, anchors, index)
    if _stands_in_clause(line, anchor):
        return Content((Phrase(anchor.last + 2, end - 1),)) if anchor.last + 2 < end else NONE
    after = find_behind(line, anchors, index, end)
    before = _before(line, anchor, floor) if anchor.occurrence.use != "infinitive" else None
    if anchor.inverted or (before and _is_parenthesis(line, anchor, after, before)):
        return Content((before, *_resumed(line, anchor, before, end))) if before else NONE
    return after


def _stands_in_clause(line: Line, anchor: Anchor) -> bool:
    """ "two men who, | she said, | saw it": source and cue stand between the word that opens a clause and its rest."""
    opener = line.at(anchor.first - 2)
    is_parted = line.at(anchor.first - 1).lower == "," and line.at(anchor.last + 1).lower == ","
    return is_parted and opener.is_in("relative", "subordinator") and anchor.source is not None


def _before(line: Line, anchor: Anchor, floor: int) -> Phrase | None:
    """A clause or quotation that ends right before source and cue, behind a comma or its own closing mark."""
    last = anchor.first - (2 if line.at(anchor.first - 1).lower == "as" else 1)
    mark = line.at(last)
    if mark.lower == "," or mark.lower in DASHES:
        last -= 1
    elif not mark.quotation:
        return None
    if last < floor:
        return None
    if line.at(last).quotation:
        goes_on = last > floor and not line.at(last - 1).is_stop
        return Phrase(floor if goes_on else last, last)  # "The plan was "a farce," he said": the clause is content, too
    resumes = line.at(anchor.last + 1).lower == ","
    says_much = last - floor >= CLAUSE_WORDS - 1
    is_clause = says_much or resumes or line.is_headline or has_finite(line, floor, last + 1)
    return Phrase(floor, last) if is_clause else None


def _is_parenthesis(line: Line, anchor: Anchor, after: Content, before: Phrase) -> bool:
    """Whether source and cue hang on what stands before them, not on what follows."""
    at = over_circumstances(line, anchor, line.end)
    word = line.at(at)
    if line.at(before.last).quotation and line.at(anchor.first - 1).lower != ":":
        opens_words = not word.quotation and not word.is_mark and not word.is_in("subordinator")
        return word.lower not in (":", "that", "whether") and not (after.pieces and opens_words)
    return anchor.occurrence.takes("clause") and (at >= line.end or _parts(word))


def _parts(word: Word) -> bool:
    """ ", he said | , ...", ", he said | while ...": what behind a cue shows that its content stands before it."""
    return word.lower in (",", ";", ")") or word.lower in DASHES or (word.is_in("subordinator") and word.lower != "that")


def _resumed(line: Line, anchor: Anchor, before: Phrase, end: int) -> tuple[Phrase, ...]:
    """What goes on behind a parenthesis: ""...," he said, "..."", or "The ship, officials said, | was sunk"."""
    at = anchor.last + 1
    if line.at(before.last).quotation:
        further = next((i for i in range(at, end) if line.at(i).quotation and _is_set_off(line, i)), None)
        return () if further is None else (Phrase(further, further),)
    at = skip_circumstances(line, at, end)
    if line.at(at).lower != "," or at + 1 >= end or has_finite(line, before.first, before.last + 1):
        return ()
    following = line.at(at + 1)
    if following.is_in("conjunction") or following.lower.endswith("ing"):
        return ()
    return (Phrase(at + 1, end - 1),)


def _is_set_off(line: Line, index: int) -> bool:
    before = line.at(index - 1)
    return before.lower in (",", ":", ";", ".") or before.lower in DASHES or before.is_in("conjunction")
