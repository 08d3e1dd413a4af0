"""Through which statement each reached the report: the one whose content holds it, or the one that brings or carries its words.

"A reported, citing B", "B told A", "a statement by B seen by A": both have one content, and B's words came through A.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations, product

from sayso.lexicon.cues import forms
from sayso.lexicon.words import is_in
from sayso.records import Attribution, Report, Span
from sayso.statements.passing import HAVING, attributes, brings, carries, frames, is_reached, names_teller, passes_on, words_of
from sayso.text import Holders, covers, spans_of

SAME = 0.75
"""Share of the characters of the shorter of two contents that both must hold for one to have come through the other."""
BEHIND_HEAD = re.compile(r",|\b(?:who|whose|whom|which|that|of|in|at|from|with|for|(?:\w+(?:ed|en|wn) )?by)\b")
"""What follows the head of a noun phrase: a comma, a clause, a preposition, a participle with "by"."""
HEARER = 60
"""Characters of the longest object between "told" or "cites" and ", who": a guess."""
REACH = 400
"""Characters within which the contents of two begin that can be one; a guess."""


def find_parents(report: Report, attributions: Sequence[Attribution], hears: Mapping[str, bool]) -> dict[str, str]:
    """The parent of each attribution that has one, by id; no chain of them comes back to itself.

    `hears` tells by id whether a source stands where a hearer does: "B told | A".
    """
    through = _through(report, attributions, hears)
    holders = Holders((spans_of(one.content), one) for one in attributions)
    sources = Holders((spans_of(one.source), one) for one in attributions)
    brought = _brought_in_source(report, attributions, sources)
    by_id = {one.id: one for one in attributions}
    parents: dict[str, str] = {}
    for one in attributions:
        if (
            one.id in through
            and brought.get(through[one.id]) != one.id
            and not _is_told_in(report, one, by_id[through[one.id]], holders)
        ):
            parents[one.id] = through[one.id]
        elif (relying := _relied_on_by(report, one, sources, holders)) is not None:
            parents[one.id] = relying.id  # "citing | a clerk who had it from | the owner"
        elif one.id in brought:
            parents[one.id] = brought[one.id]
        elif (holder := _holder(one, holders)) is not None:
            parents[one.id] = _teller(holder, attributions, through).id
        elif one.parent and not _is_turned(one, through):
            parents[one.id] = one.parent
        elif (citing := _cited_in_passing(report, one, attributions)) is not None:
            parents[one.id] = citing.id
    for one in attributions:
        held = _described_by(one, sources) if one.id not in parents else None
        if held is not None and brings(report, held) and parents.get(held.id, one.id) != one.id:
            parents[one.id] = parents[held.id]
    return dict(_without_loops(parents))


# ---- inside a content -------------------------------------------------------------------------------------------


def _holder(one: Attribution, holders: Holders[Attribution]) -> Attribution | None:
    """The one whose content most narrowly holds a cue, whoever its subject is: "asked | the mayor | to explain".

    Where two have that content, it is the one by somebody else: "Pressed by | the judge | to give a name, | he | declined".
    """
    wanted = spans_of(one.cue) or spans_of(one.source, one.content)
    held = [
        other
        for other in holders.find(wanted[0])
        if other.id != one.id and other.content and all(covers(other.content.spans, span) for span in wanted)
    ]
    same = [other for other in held if other.content == held[0].content]
    return next((other for other in same if other.source != one.source), held[0] if held else None)


def _described_by(one: Attribution, sources: Holders[Attribution]) -> Attribution | None:
    """Whose source a relative clause belongs to: "citing | a banker who | said he had been briefed": the banker's words."""
    if one.source is None or one.source.text.lower() not in ("who", "which"):
        return None
    return next((other for other in sources.find(one.source.spans[0]) if other.id != one.id), None)


def _brought_in_source(report: Report, attributions: Sequence[Attribution], sources: Holders[Attribution]) -> dict[str, str]:
    """Who tells of a source in its own words: "a paper | read out by | an aide", "a clerk who, | the Post | wrote |, had it"."""
    brought: dict[str, str] = {}
    for one in attributions:
        if one.source is None or one.cue is None:
            continue
        if not (_is_aside(report, one) if one.content else carries(report, one)):
            continue
        for other in sources.find(one.cue.spans[0]):
            if other.id != one.id and other.source and all(covers(other.source.spans, span) for span in one.source.spans):
                brought.setdefault(other.id, one.id)
    return brought


def _is_aside(report: Report, one: Attribution) -> bool:
    """Whether it stands between commas right behind a relative pronoun: "a clerk who, | the Post | wrote |, had"."""
    first = min(span.start for span in spans_of(one.source, one.cue))
    before = report.text[max(0, first - HEARER) : first].rstrip()
    return before.endswith(",") and any(is_in(word, "relative") for word in before[:-1].lower().split()[-1:])


def _cited_in_passing(report: Report, one: Attribution, attributions: Sequence[Attribution]) -> Attribution | None:
    """Who cites a source without saying what for, in the same sentence: "Lisk | questioned | it, citing | border guards"."""
    if one.content is not None or one.cue is None or not one.cue.text.endswith("ing") or not brings(report, one):
        return None
    at = one.cue.spans[0].start
    before = [other for other in attributions if other.cue and other.source and 0 < at - other.cue.spans[-1].end <= REACH]
    last = max(before, key=lambda other: other.cue.spans[-1].end if other.cue else 0, default=None)
    is_near = last is not None and last.cue is not None and not re.search(r"[.;:?!]\s", report.text[last.cue.spans[-1].end : at])
    return last if is_near else None


def _relied_on_by(
    report: Report, one: Attribution, sources: Holders[Attribution], holders: Holders[Attribution]
) -> Attribution | None:
    """In whose source it stands with cue and source, as what that one relies on: "a blogger who was relying on | a cousin"."""
    if one.source is None or one.cue is None or not names_teller(report, one):
        return None
    for other in sources.find(one.cue.spans[0]):
        if other.id == one.id or other.source is None or other.cue is None:
            continue
        is_inside = all(covers(other.source.spans, span) for span in spans_of(one.source, one.cue))
        if is_inside and not covers(other.source.spans, other.cue.spans[0]) and not _is_told_in(report, one, other, holders):
            return other  # but "a clerk who said he had been told by | the owner"
    return None


def _is_told_in(report: Report, one: Attribution, parent: Attribution, holders: Holders[Attribution]) -> bool:
    """Whether it stands in what a clause of its parent's source says: "a clerk who said he had been told by | the owner"."""
    holder = _holder(one, holders)
    if holder is None or holder.cue is None or _is_aside(report, holder):
        return False
    return covers(spans_of(parent.source), holder.cue.spans[0])


def _teller(holder: Attribution, attributions: Sequence[Attribution], through: Mapping[str, str]) -> Attribution:
    """Of those that have the holder's content the last in the chain: what B told A, B said."""
    same = [one for one in attributions if one.content == holder.content and one.id != holder.id]
    below = next((one for one in same if through.get(one.id) == holder.id), None)
    return _teller(below, attributions, {k: v for k, v in through.items() if k != below.id}) if below else holder


# ---- one content ------------------------------------------------------------------------------------------------


def _through(report: Report, attributions: Sequence[Attribution], hears: Mapping[str, bool]) -> dict[str, str]:
    """For those that came through another of the same content, which one."""
    able: dict[str, list[Attribution]] = defaultdict(list)
    for left, right in _of_one_content(attributions):
        if pair := _turned(report, left, right, hears):
            able[pair[0].id].append(pair[1])
    by_id = {one.id: one for one in attributions}
    return {name: _nearest(report, by_id[name], parents).id for name, parents in able.items()}


def _nearest(report: Report, child: Attribution, parents: Sequence[Attribution]) -> Attribution:
    """Of several it can have come through, the one in whose source it stands, else that named last before it, else the nearest."""

    def rank(parent: Attribution) -> tuple[bool, int, int]:
        inside = parent.source is not None and child.cue is not None and covers(parent.source.spans, child.cue.spans[0])
        return not inside, -_named_before(report, child, parent), abs(_at(parent) - _at(child))

    return min(parents, key=rank)


def _named_before(report: Report, child: Attribution, parent: Attribution) -> int:
    """Where before a cue of hearing a parent is named: "quoting | the Post |, which relied on | a clerk"; -1 for nowhere."""
    if child.cue is None or parent.source is None or not (names_teller(report, child) or brings(report, child)):
        return -1
    first = max(0, child.cue.spans[0].start - HEARER)
    words = re.split(r"\. |;", report.text[first : child.cue.spans[0].start].lower())[-1]
    head = head_word(parent.source.text)
    named = list(re.finditer(rf"\b{re.escape(head)}\b", words)) if head else []
    is_apart = words.endswith(" what ")  # "on the basis of papers from | a cook | and of what | he | said"
    return named[-1].start() if named and not is_apart else -1


def _at(attribution: Attribution) -> int:
    return spans_of(attribution.cue, attribution.source, attribution.content)[0].start


def _of_one_content(attributions: Sequence[Attribution]) -> Iterator[tuple[Attribution, Attribution]]:
    """Pairs near each other that have one content, neither of which stands in the other's; or one cue and no content."""
    shelves: dict[int, list[Attribution]] = defaultdict(list)
    without: dict[tuple[Span, ...], list[Attribution]] = defaultdict(list)
    for one in attributions:
        if one.cue and not one.content:
            without[one.cue.spans].append(one)  # "the Post | had cited | a clerk", of words told before
        elif one.content and one.cue:
            shelves[one.content.spans[0].start // REACH].append(one)
    for shelf, here in shelves.items():
        there = shelves.get(shelf + 1, ())
        yield from (pair for pair in chain(combinations(here, 2), product(here, there)) if _share_content(*pair))
    yield from chain.from_iterable(combinations(some, 2) for some in without.values())


def _share_content(left: Attribution, right: Attribution) -> bool:
    if left.content is None or right.content is None or left.cue is None or right.cue is None:
        return False
    if covers(left.content.spans, right.cue.spans[0]) or covers(right.content.spans, left.cue.spans[0]):
        return False
    return _overlap(left.content.spans, right.content.spans) >= SAME


def _turned(
    report: Report, left: Attribution, right: Attribution, hears: Mapping[str, bool]
) -> tuple[Attribution, Attribution] | None:
    """Child and parent of two that have one content; None where the words do not tell."""
    ways = ((left, right), (right, left))
    for child, parent in ways:
        if _has_in_source(parent, child) and names_teller(report, child) and not is_reached(report, child):
            return child, parent  # "by a fitter, who had been told by | his foreman"
    for child, parent in ways:
        if _has_in_source(child, parent) and not brings(report, parent):
            if brings(report, child) and not is_reached(report, parent):
                return parent, child  # "citing an aide who had seen | a note", "a clerk who had been told by | its owner"
            return child, parent  # "records that | the Post | has seen"
        if _is_through(report, child, parent) or (hears.get(parent.id) and not hears.get(child.id)):
            return child, parent
    return next((way for way in ways if frames(way[1]) and not frames(way[0])), None)  # "The draft says so, according to | a clerk"


def _is_through(report: Report, child: Attribution, parent: Attribution) -> bool:
    """Whether words tell that a child's came through its parent: "the Post | attributed | to a clerk the words"."""
    return (
        attributes(report, parent)
        or _is_brought(report, child, parent)
        or (passes_on(report, parent) and not passes_on(report, child))
        or any(tells(report, child, parent) for tells in (_is_told_as, _tells_on, _is_cited, _is_retold, _is_met))
    )


def _is_brought(report: Report, child: Attribution, parent: Attribution) -> bool:
    """Whether a cue names, behind it, on whom its parent relies: "the Post | wrote |, citing | a clerk"."""
    if not brings(report, child):
        return False
    in_source = parent.source is not None and child.cue is not None and covers(parent.source.spans, child.cue.spans[0])
    return in_source or not brings(report, parent) or _named_before(report, child, parent) >= 0


def _is_turned(one: Attribution, through: Mapping[str, str]) -> bool:
    """Whether what was taken for its parent came through it."""
    return one.parent is not None and through.get(one.parent) == one.id


def _has_in_source(child: Attribution, parent: Attribution) -> bool:
    """Whether the clause in which a parent carries its child's words stands in the child's source."""
    if child.source is None or parent.cue is None or parent.source is None:
        return False
    return covers(child.source.spans, parent.cue.spans[0]) and covers(child.source.spans, parent.source.spans[0])


def _is_told_as(report: Report, child: Attribution, parent: Attribution) -> bool:
    """Whether a parent tells what its child does: "cited | a clerk | as saying", "reported him | as having told"."""
    if child.cue is None or parent.cue is None:
        return False
    at = child.cue.spans[0].start
    words = words_of(child)
    is_as = words[0] == "as" or report.text[max(0, at - 4) : at].split()[-1:] == ["as"]
    tells = is_as or any(is_in(word, "relying") or word in HAVING for word in words_of(parent))
    first = words[words[0] == "as" :][:1]
    return tells and any(word.endswith("ing") for word in first) and parent.cue.spans[0].start < at


def _tells_on(report: Report, child: Attribution, parent: Attribution) -> bool:
    """Whether a parent tells on what its child told it: "a steward | told | the owner, who | told us |, that ..."."""
    return _hangs_on_object(report, child, parent) and not any(is_in(word, "relying") for word in words_of(child))


def _is_retold(report: Report, child: Attribution, parent: Attribution) -> bool:
    """Whether whom a child told tells it on: "told | a colleague | that ...; the colleague | told us"."""
    if child.cue is None or parent.cue is None or parent.source is None or parent.cue.spans[0].start < child.cue.spans[0].start:
        return False
    if not any("whom" in form.cue.takes for form in forms().get((words_of(child) or [""])[-1], ())):
        return False
    first = child.cue.spans[-1].end
    end = min((span.start for span in spans_of(child.content) if span.start >= first), default=first + HEARER)
    told = re.split("[,.;:]", report.text[first:end])[0]
    return head_word(told) == head_word(parent.source.text) != ""


def _is_met(report: Report, child: Attribution, parent: Attribution) -> bool:
    """Whether one cue tells two, the second as where the first spoke: "a clerk | in | the Post", "Vey, reached by | the Post"."""
    if child.cue is None or child.cue != parent.cue or child.source is None or parent.source is None:
        return False
    behind = report.text[child.source.spans[0].start : parent.source.spans[0].start].lower().split()
    is_reached = behind[-1:] == ["by"] and parent.source.spans[0].start < child.cue.spans[0].start
    return is_reached or behind[-1:] == ["in"]


def _is_cited(report: Report, child: Attribution, parent: Attribution) -> bool:
    """Whether a child says in a clause behind its name what its parent has of it: "the draft | cites | a clerk, who | says"."""
    return _hangs_on_object(report, parent, child) and any(is_in(word, "relying") for word in words_of(parent))


def _hangs_on_object(report: Report, one: Attribution, other: Attribution) -> bool:
    """Whether the other's source is a relative pronoun right behind the object of one's cue."""
    if one.cue is None or other.source is None or other.source.text.lower() not in ("who", "which"):
        return False
    between = report.text[one.cue.spans[-1].end : other.source.spans[0].start].rstrip()
    return between.endswith(",") and len(between) <= HEARER and not set(between[:-1]) & set(",.;:")


def _overlap(left: Sequence[Span], right: Sequence[Span]) -> float:
    """Characters that both have of those that the shorter has."""
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in left for b in right)
    shorter = min(sum(end - start for start, end in spans) for spans in (left, right))
    return both / shorter if shorter else 0.0


def _without_loops(parents: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for child, parent in parents.items():
        above: set[str] = {child}
        at: str | None = parent
        while at is not None and at not in above:
            above.add(at)
            at = parents.get(at)
        if at is None:
            yield child, parent


def head_word(phrase: str) -> str:
    """The last word of a noun phrase before what follows its noun, in small letters; "" where there is none.

    >>> head_word("a person informed by the auditors"), head_word("Vey, a clerk"), head_word("the mayor of Lisk, who")
    ('person', 'vey', 'mayor')
    """
    words = BEHIND_HEAD.split(phrase.lower())[0].split()
    return words[-1] if words else ""
