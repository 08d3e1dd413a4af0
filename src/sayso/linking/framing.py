"""Framing: one utterance that several outlets tell, under different cues or cut differently."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from sayso.linking.groups import grouped
from sayso.linking.passages import is_closed, stem_of, words
from sayso.records import Report, Statement
from sayso.story import Claim, Side

SHARED = 0.6
"""The share of the content words of the shorter of two contents that must be the other's for them to be one utterance; a guess."""
FRESH = timedelta(days=2)
"""How long before publication words may have been said of which a report does not tell when; a guess."""


@dataclass(frozen=True, slots=True)
class Framing:
    """Statements that tell one utterance, of reports that are not copies of each other."""

    actor: str
    side: Side
    statements: tuple[str, ...]
    """By the day of publication."""


@dataclass(frozen=True)
class Told:
    """What framing looks at: statements and reports by id, whose each statement is, which report is a copy of which."""

    statements: Mapping[str, Statement]
    reports: Mapping[str, Report]
    actor_of: Mapping[str, str]
    copies: Collection[tuple[str, str]]

    @cached_property
    def families(self) -> Mapping[str, str]:
        """Each report that is a copy or has some, to one that stands for all that are copies of each other."""
        names = sorted({name for pair in self.copies for name in pair})
        return {name: group[0] for group in grouped(names, self.copies) for name in group}


def framings(claim: Claim, told: Told) -> tuple[Framing, ...]:
    """The utterances among a claim's members that outlets tell differently, the earliest first."""
    groups: dict[tuple[str, Side], dict[str, _Version]] = defaultdict(dict)
    for member in claim.members:
        found = _version(member.statement, told)
        if found is not None:
            groups[told.actor_of[member.statement], member.side][member.statement] = found
    made = (
        framing for (actor, side), versions in groups.items() for framing in _of_one_holder(actor, side, versions, told.families)
    )
    published = {one: version.published for versions in groups.values() for one, version in versions.items()}
    return tuple(sorted(made, key=lambda one: (published[one.statements[0]], one.statements)))


class _Version(NamedTuple):
    """A telling of an utterance."""

    report: str
    outlet: str
    published: date
    first: date
    last: date
    cue: str
    content: tuple[str, ...]


def _version(name: str, told: Told) -> _Version | None:
    """None where it is not there, where nobody's words are told, or where nothing says when they were said."""
    statement = told.statements.get(name)
    report = told.reports.get(statement.report) if statement else None
    if statement is None or report is None or name not in told.actor_of or statement.content is None or statement.cue is None:
        return None
    days = _days(statement, report)
    if days is None:
        return None
    published = (report.published.latest if report.published else None) or date.max
    cue, content = tuple(words(statement.cue.text)), tuple(words(statement.content.text))
    return _Version(report.id, report.outlet or report.id, published, *days, " ".join(cue), content)


def _days(statement: Statement, report: Report) -> tuple[date, date] | None:
    """When it may have been said: as the report tells, else shortly before it came out; None where an end is open."""
    out = report.published
    last = out.latest if out else None
    if statement.said:
        first, last = statement.said.earliest, statement.said.latest or last
    else:
        first = out.earliest - FRESH if out and out.earliest else None
    return (first, last) if first and last else None


def _of_one_holder(actor: str, side: Side, versions: Mapping[str, _Version], families: Mapping[str, str]) -> Iterator[Framing]:
    """The utterances of one actor on one side; of a report and its copies the earliest stands for all."""
    ordered = sorted(versions, key=lambda name: (versions[name].published, versions[name].report, name))
    origin_of = _origins(sorted({(one.published, one.report) for one in versions.values()}), families)
    own = [name for name in ordered if origin_of[versions[name].report] == versions[name].report]
    ties = [(one, other) for one, other in combinations(own, 2) if _is_one_utterance(versions[one], versions[other])]
    for group in grouped(own, ties):
        outlets = {versions[name].outlet for name in group}
        ways = {(versions[name].cue, versions[name].content) for name in group}
        if len(outlets) > 1 and len(ways) > 1:
            yield Framing(actor, side, tuple(group))


def _origins(reports: Sequence[tuple[date, str]], families: Mapping[str, str]) -> dict[str, str]:
    """Each report to the earliest of those that are copies of each other, or of one report that may not be among them."""
    first: dict[str, str] = {}
    for _, name in reports:
        first.setdefault(families.get(name, name), name)
    return {name: first[families.get(name, name)] for _, name in reports}


def _is_one_utterance(left: _Version, right: _Version) -> bool:
    return left.report != right.report and left.first <= right.last and right.first <= left.last and _is_alike(left, right)


def _is_alike(left: _Version, right: _Version) -> bool:
    """Whether one content stands in the other, or most of its content words do."""
    shorter, longer = sorted((left.content, right.content), key=len)
    if _is_inside(shorter, longer):
        return True
    few, many = ({stem_of(word) for word in content if not is_closed(word)} for content in (shorter, longer))
    return bool(few) and len(few & many) >= SHARED * len(few)


def _is_inside(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    size = len(shorter)
    return size > 0 and any(longer[at : at + size] == shorter for at in range(len(longer) - size + 1))
