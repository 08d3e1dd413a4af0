"""One utterance told twice: what the headline told and the body tells, and a denial with the quotation that is this denial."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.lexicon.words import is_in
from sayso.records import Act, Report, Source, Statement

HELD = 0.5
"""The share of a headline's telling words that the body's statement must have; a guess, settled on our own passages."""
NEXT = 2
"""How many statements behind a denial the quotation may stand that is this denial."""
VOICE = re.compile(r"\b(?:its|their) \w+|\bspokes\w+|\bdirector\b|\bchief\b|\bhead\b|\bofficer\b|\bchair\w*", re.IGNORECASE)
ANSWERING: frozenset[Act] = frozenset({"deny", "admit", "confirm", "dispute", "decline", "retract"})
"""Acts whose words a quotation often gives."""
WORD = re.compile(r"[^\W_]{3,}")


def find_restated(report: Report, statements: Sequence[Statement]) -> dict[str, str]:
    """By id, the earlier statement whose utterance each tells again."""
    headlines = [block.span for block in report.blocks if block.kind == "headline"]
    told_above = [one for one in statements if any(_begins_in(one, span.start, span.end) for span in headlines)]
    found: dict[str, str] = {}
    for number, one in enumerate(statements):
        if one in told_above or one.form == "own":
            continue
        if (above := _same_above(one, told_above)) is not None:
            found[one.id] = above.id
        elif (before := _answered(one, statements[max(0, number - NEXT) : number])) is not None:
            found[one.id] = before.id
    return found


def _begins_in(statement: Statement, start: int, end: int) -> bool:
    part = statement.cue or statement.content
    return part is not None and start <= part.spans[0].start < end


def _same_above(statement: Statement, above: Sequence[Statement]) -> Statement | None:
    """The headline's statement of the same source that puts forward the same."""
    same = [one for one in above if _may_be_one(one, statement) and _shared(one, statement) >= HELD]
    return max(same, key=lambda one: _shared(one, statement), default=None)


def _may_be_one(headline: Statement, body: Statement) -> bool:
    """Whether two can have one source and one act."""
    if headline.stance != body.stance or headline.source is None or body.source is None:
        return headline.stance == body.stance and headline.source is None
    ours, theirs = headline.source, body.source
    return ours.referent == theirs.referent or bool(_words(ours.text) & _words(f"{theirs.text} {theirs.referent or ''}"))


def _shared(headline: Statement, body: Statement) -> float:
    ours, theirs = (_words(one.content.text if one.content else "") for one in (headline, body))
    return len(ours & theirs) / len(ours) if ours else 1.0


def _words(text: str) -> set[str]:
    """The telling words, cut to their beginnings so that forms of a word are one."""
    words = (word.lower() for word in WORD.findall(text))
    return {
        word[:5]
        for word in words
        if not is_in(word, "determiner", "preposition", "pronoun", "auxiliary", "conjunction", "subordinator")
    }


def _answered(statement: Statement, before: Sequence[Statement]) -> Statement | None:
    """The denial, admission or the like told just before, of which a quotation gives the words."""
    if statement.form != "direct" or statement.parent or statement.act in ANSWERING or statement.source is None:
        return None
    told = [one for one in before if one.parent is None]
    last = told[-1] if told else None
    if last is None or last.act not in ANSWERING or last.form == "direct" or last.actuality != "actual" or last.source is None:
        return None
    return last if _speaks_for(statement.source, last.source) else None


def _speaks_for(speaker: Source, other: Source) -> bool:
    """Whether two sources are one, or the second is the body for which the first speaks."""
    if speaker.referent and speaker.referent == other.referent:
        return True
    return bool(speaker.party) and speaker.party in (other.party, other.referent) and VOICE.search(speaker.text) is not None
