"""One utterance told twice: what the headline told and the body tells, and a denial with the words that are this denial."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.lexicon.words import is_in
from sayso.records import Act, Report, Source, Span, Statement
from sayso.text import covers, spans_of

HELD = 0.5
"""The share of a headline's telling words that the body's statement must have; a guess, settled on our own passages."""
NEXT = 2
"""How many statements behind a denial the quotation may stand that is this denial; those nested in others do not count."""
VOICE = re.compile(
    r"\bspokes\w+|\bdirector\b|\bchief\b|\bhead\b|\bofficer\b|\bchair\w*|\bcommander\b|\bleader\b|\blawyer\b|\bagent\b"
    r"|\boffice\b|\bminist\w+|\bsecretary\b|\bletter\b|\bstatement\b|\bmanager\b|\beditor\b",
    re.IGNORECASE,
)
"""Who speaks for a body or a person, or what they write."""
OWNED = re.compile(r"(?:its|their|his|her)\b", re.IGNORECASE)
ANSWERING: frozenset[Act] = frozenset({"deny", "admit", "confirm", "dispute", "decline", "retract"})
"""Acts whose words a quotation often gives."""
TELLING: frozenset[Act] = frozenset({"assert", "accuse", "find"})
"""Acts by which the words of another act are told."""
REACTING = re.compile(
    r"\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|react(?:s|ed)?|comment(?:s|ed)?|otherwise)\b", re.IGNORECASE
)
"""What tells that somebody spoke to a matter, and not what: "commented on the reports", "thought otherwise"."""
OPENING_UP = re.compile(r"\b(?:silence|clean|story|tune)\b", re.IGNORECASE)
"""What tells that an account is given, which then follows: "broke its silence", "came clean", "tells a different story"."""
WORDLESS = re.compile(r"\bnothing\b", re.IGNORECASE)
"""Cues of refusals that have no words: "to her publisher she said nothing"."""
POINTING = frozenset({"this", "that", "so", "as much"})
"""Contents that point back: "This she declared on Monday"."""
WORD = re.compile(r"[^\W_]{3,}")
COLON = re.compile(r"[^.!?;\n\"“”]{0,40}:\s*[\"“‘']?")
"""What parts an act from its words: a time or a place at the most, and a colon."""


def find_restated(report: Report, statements: Sequence[Statement]) -> dict[str, str]:
    """By id, the earlier statement whose utterance each tells again."""
    headlines = [block.span for block in report.blocks if block.kind == "headline"]
    ordered = sorted((one for one in statements if one.form != "own"), key=_place)
    above = [one for one in ordered if any(_begins_in(one, span) for span in headlines)]
    taken = {one.id for one in above}
    body = [one for one in ordered if one.id not in taken]
    found = dict(_same_below(above, body))
    shared = _shared_contents(ordered)
    told = [one for one in body if one.parent is None or one.id in shared]
    for number, one in enumerate(told):
        before = _answered(report, one, told[max(0, number - NEXT) : number])
        if before is not None and one.id not in found and before.id not in found.values():
            found[one.id] = before.id
    return found


def _place(statement: Statement) -> int:
    """Where a statement's cue stands: two with one source are told in the order of their cues."""
    part = statement.cue or statement.content
    return part.spans[0].start if part else -1


def _begins_in(statement: Statement, span: Span) -> bool:
    return span.start <= _place(statement) < span.end


def _shared_contents(statements: Sequence[Statement]) -> set[str]:
    """The statements that an outlet passed on or reported: "told the paper", "has walked it back, the paper reported"."""
    by_id = {one.id: one for one in statements}
    found = set()
    for one in statements:
        parent = by_id.get(one.parent or "")
        if parent is not None and parent.source is not None and parent.source.kind == "outlet" and parent.parent is None:
            found.add(one.id)
    return found


# ---- headline and body ------------------------------------------------------------------------------------------


def _same_below(above: Sequence[Statement], body: Sequence[Statement]) -> Iterator[tuple[str, str]]:
    """For each statement of the headline the one of the body that tells it again, where there is one."""
    taken: set[str] = set()
    for headline in above:
        if headline.act == "ask" or headline.actuality == "asked" or _is_pronoun(headline.source):
            continue  # an interview's first question is no headline
        free = (one for one in body if one.id not in taken and not _is_pronoun(one.source, "relative"))
        fitting = [one for one in free if _may_be_one(headline, one)]
        near = [one for one in fitting if _shared(headline, one) >= HELD]
        same = next((one for one in near if one.act == headline.act), None) or next(iter(near), None)
        first = same or next((one for one in fitting[:1] if _same_source(headline, one)), None) or _opening(headline, body)
        if first is not None:
            taken.add(first.id)
            yield first.id, headline.id


def _is_pronoun(source: Source | None, kind: str = "pronoun") -> bool:
    return source is not None and is_in(source.text.lower(), kind)


def _opening(headline: Statement, body: Sequence[Statement]) -> Statement | None:
    """The first statement of the body where it does what the headline does, and that is no mere telling: two denials."""
    first = next((one for one in body if one.parent is None), None)
    is_same = first is not None and first.act == headline.act and first.act in ANSWERING and headline.parent is None
    return first if is_same else None


def _may_be_one(headline: Statement, body: Statement) -> bool:
    """Whether two can have one source and one act."""
    if headline.stance != body.stance or headline.source is None or body.source is None:
        return headline.stance == body.stance and headline.source is None
    return _same_source(headline, body)


def _same_source(headline: Statement, body: Statement) -> bool:
    ours, theirs = headline.source, body.source
    if ours is None or theirs is None:
        return False
    return _are_one(ours, theirs) or bool(_words(ours.text) & _words(f"{theirs.text} {theirs.referent or ''}"))


def _are_one(ours: Source, theirs: Source) -> bool:
    return ours.referent is not None and ours.referent == theirs.referent


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


# ---- an act and its words ---------------------------------------------------------------------------------------


def _answered(report: Report, statement: Statement, before: Sequence[Statement]) -> Statement | None:
    """The denial, admission or the like told just before, of which a statement gives the words."""
    for between, last in enumerate(reversed(before)):
        if last.id != statement.parent and _speaks_for(statement, last) and _gives_words(report, statement, last):
            return last
        if between == 0 and not _may_stand_between(report, last, statement, before):
            return None
    return None


def _may_stand_between(report: Report, between: Statement, statement: Statement, before: Sequence[Statement]) -> bool:
    """Whether a statement keeps a denial and its words not apart: it belongs to the sentence of one of them."""
    if between.source and statement.source and between.source.spans == statement.source.spans:
        return True
    is_one = before[0].source is not None and statement.source is not None and _are_one(before[0].source, statement.source)
    return is_one and not re.search(r"[.!?]\W*\s", report.text[_place(before[0]) : _place(between)])


def _gives_words(report: Report, statement: Statement, last: Statement) -> bool:
    """Whether what one statement says is what another does."""
    content = statement.content
    if content is None or statement.actuality != "actual" or content.spans[0].start < _place(last):
        return False
    if last.content and covers(last.content.spans, Span(_place(statement), _place(statement) + 1)):
        return False
    if content.text.lower() in POINTING:
        return True
    if last.actuality != "actual" or last.form == "direct" or _is_wordless(last):
        return False
    if statement.act not in TELLING and not (statement.act == last.act and statement.form == "direct"):
        return False
    tells = f"{last.cue.text if last.cue else ''} {last.content.text[:30] if last.content else ''}"
    if OPENING_UP.search(tells):
        return len(content.text.split()) > 1
    if last.act not in ANSWERING:
        return statement.form == "direct" and REACTING.search(tells) is not None
    if _stands_behind_colon(report, statement, last):
        return True
    if _is_gerund(statement):
        return last.content is None or (last.act in ("deny", "admit") and statement.form == "mixed")
    return statement.form == "direct" or (statement.form == "mixed" and last.act != "decline")


def _is_wordless(last: Statement) -> bool:
    return last.act == "decline" and last.cue is not None and WORDLESS.search(last.cue.text) is not None


def _is_gerund(statement: Statement) -> bool:
    return statement.cue is not None and statement.cue.text.lower().endswith("ing")


def _stands_behind_colon(report: Report, statement: Statement, last: Statement) -> bool:
    """Whether only a colon stands between an act and a statement's own words: "begged to differ: it had rung"."""
    if statement.content is None:
        return False
    end = max(span.end for span in spans_of(last.cue, last.content))
    first = statement.content.spans[0].start
    return first > end and COLON.fullmatch(report.text[end:first]) is not None


def _speaks_for(statement: Statement, last: Statement) -> bool:
    """Whether two statements have one source, or the second is told by who speaks for the first."""
    speaker, other = statement.source, last.source
    if other is None:
        return False
    if speaker is None:
        return statement.cue is None and statement.form == "direct"
    if _are_one(speaker, other) or speaker.spans == other.spans:
        return True
    is_of_body = OWNED.match(speaker.text) is not None and other.kind in ("body", "outlet")
    if not (is_of_body or VOICE.search(speaker.text)) or last.act == "decline":
        return False
    if OWNED.match(speaker.text) or (speaker.party and speaker.party in (other.party, other.referent)):
        return True
    names = _words(speaker.text) & _words(f"{other.text} {other.referent or ''}")
    return bool(names) or speaker.text.lower().startswith("a spokes")
