"""What a telling that says nothing of its own speaks of: "the report", "any knowledge of the matter", "to comment on the sale"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sayso.linking.names import kernel, stem
from sayso.linking.occurrences import party_key
from sayso.linking.passages import is_closed, stem_of, words
from sayso.linking.tellings import ANSWERING, KNOWING, OF_REPORT, Telling
from sayso.records import Statement
from sayso.story import Side


class Matter(NamedTuple):
    """A proposition that only speaks of another, or of the matter that it is about."""

    proposition: str
    of: str
    """The proposition spoken of."""
    side: Side


def matters(told: Sequence[Telling]) -> Iterator[Matter]:
    """What each telling of one report that only speaks of others speaks of; `told` in the order of the text."""
    own = [one for one in told if one.speaks == "of itself" and one.told.stance != "withholds"]
    for one in told:
        if one.speaks == "of itself" and one.told.stance != "withholds":
            continue
        side: Side = "withheld" if one.speaks in ("of knowledge", "of the matter") or one.told.stance == "withholds" else one.side
        target = _target(one, own)
        if target is not None:
            yield Matter(one.proposition, target.proposition, side)


def _target(one: Telling, own: Sequence[Telling]) -> Telling | None:
    """What it speaks of: what shares the words left of it, or is whose it says; else what the report is about."""
    if one.told.act == "retract":  # what is taken back is one's own
        others = [other for other in own if _same_speaker(one, other) and other.told.stance == "asserts"]
    else:
        others = [other for other in own if not _same_speaker(one, other) and other.told.stance == "asserts"] or [
            other for other in own if not _same_speaker(one, other)
        ]
    if not others:
        return None
    left = _topic(one)
    if left:
        best = max(others, key=lambda other: (len(left & other.passage.stems), other.place < one.place, -other.place))
        if left & best.passage.stems:
            return best
    whose = _whose(one.content)
    if whose:
        theirs = [other for other in others if whose & _speaker_words(other)]
        if theirs:
            before = [other for other in theirs if other.place < one.place]
            return before[-1] if before else theirs[0]
    carried = [other for other in others if other.told.source is not None and other.told.source.kind == "outlet"]
    if one.speaks == "of a report" and carried:
        return carried[0]
    return others[0]


def _topic(one: Telling) -> frozenset[str]:
    """The content words that say of what: behind "knowledge of", "comment on"; none where that is only "the matter"."""
    text = one.content.strip(" \"“”'‘’")
    for opening in (ANSWERING, KNOWING, OF_REPORT):
        found = opening.match(text)
        if found:
            text = text[found.start("rest") if "rest" in found.re.groupindex else found.end() :]
            break
    empty = {
        "matter",
        "issue",
        "case",
        "report",
        "claim",
        "allegation",
        "story",
        "question",
        "detail",
        "comment",
        "request",
        "publication",
    }
    return frozenset(stem_of(word) for word in words(text) if not is_closed(word)) - {stem_of(word) for word in empty}


def _whose(content: str) -> frozenset[str]:
    """Whose claim or report is spoken of: of "the Iranian claim" Iran, of "the Courier's story" the Courier."""
    found = OF_REPORT.match(content.strip(" \"“”'‘’"))
    if not found:
        return frozenset()
    capitals = list(re.findall(r"[A-Z][\w’'-]*", found[0]))
    return kernel(" ".join(capitals)) if capitals else frozenset()


def _speaker_words(other: Telling) -> frozenset[str]:
    source = other.told.source
    if source is None:
        return frozenset()
    key = party_key(source.party)
    return (
        kernel(source.referent or source.text)
        | kernel(source.text)
        | frozenset((key or "").split())
        | frozenset(stem(word) for word in (key or "").split())
    )


def _same_speaker(one: Telling, other: Telling) -> bool:
    return _speaker(one.told) is not None and _speaker(one.told) == _speaker(other.told)


def _speaker(statement: Statement) -> str | None:
    return statement.source.referent if statement.source else None
