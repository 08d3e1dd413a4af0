"""Which records a list shows, and the conditions this puts on the ledger's rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sayso.ledger.names import fold
from sayso.records import Act, Actuality


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is narrowed to; nothing set lists every attributed statement that nobody rejected.

    Days are about when reports were published. A report counts only if all days it may be of are inside, so one of
    unknown date is in no list narrowed by days.
    """

    actor: str | None = None
    """Words of the source, its referent or party, or a member's: whole words, any case, judgements applied."""
    act: Act | None = None
    outlet: str | None = None
    """Words of the outlet's name: whole words, any case."""
    report: str | None = None
    """A report's id, or how it begins."""
    actuality: Actuality | None = None
    since: date | None = None
    until: date | None = None
    as_of: date | None = None
    """What was known by the end of that day."""
    own: bool = False
    """Whether what reports assert themselves is listed too."""
    rejected: bool = False
    """Whether statements that a person judged wrong are listed too."""


EVERYTHING = Filter()


class Head(NamedTuple):
    """What a report is chosen and ordered by, judgements applied."""

    id: str
    outlet: str | None
    title: str | None
    earliest: date | None
    latest: date | None


class Condition(NamedTuple):
    """A piece of SQL that is true or false of one row, and what its question marks stand for."""

    sql: str
    values: tuple[str | int, ...] = ()


def admits(chosen: Filter, head: Head) -> bool:
    """Whether a report is in the lists of a filter."""
    days = (chosen.since, None), (None, chosen.until), (None, chosen.as_of)
    return (
        (not chosen.report or head.id.startswith(chosen.report))
        and (not chosen.outlet or is_named(head.outlet, chosen.outlet))
        and all(is_within(head, first, last) for first, last in days)
    )


def is_named(name: str | None, words: str) -> bool:
    """Whether a name holds the words side by side; no words are in no name."""
    wanted = fold(words)
    return bool(wanted) and wanted in fold(name or "")


def is_within(head: Head, first: date | None, last: date | None) -> bool:
    """Whether a report was published from `first` to `last` whichever of its possible days is the right one."""
    after = first is None or (head.earliest is not None and head.earliest >= first)
    return after and (last is None or (head.latest is not None and head.latest <= last))


def order(heads: Iterable[Head]) -> list[Head]:
    """Reports by the day they were published, then by outlet and title; those of unknown date last.

    Ids come last of all: they hash addresses, so the same reports in another folder have others.
    """
    return sorted(heads, key=_rank)


def _rank(head: Head) -> tuple[date, date, str, str, str]:
    first = head.earliest or head.latest or date.max
    return first, head.latest or date.max, fold(head.outlet or ""), fold(head.title or ""), head.id


def conditions(chosen: Filter) -> tuple[Condition, ...]:
    """What a filter asks of a row of `statement`, known as `s`; what it asks of reports is `admits`'s to say."""
    wanted = []
    if not chosen.own:
        wanted.append(Condition("s.form <> 'own'"))
    if not chosen.rejected:
        wanted.append(Condition(f"s.n NOT IN ({_RULED} AND field = 'verdict' AND value = 'wrong')"))
    if chosen.act:
        wanted.append(has_act(chosen.act))
    if chosen.actuality:
        wanted.append(_judged("actuality", chosen.actuality))
    if chosen.actor:
        wanted.append(has_actor(chosen.actor))
    return tuple(wanted)


def has_act(act: str) -> Condition:
    """That a statement has an act, as judged where anyone judged it."""
    return _judged("act", act)


def has_actor(words: str) -> Condition:
    """That a statement's source may be looked up by these words."""
    wanted = fold(words)
    if not wanted:
        return Condition("0")
    sql = "s.n IN (SELECT statement FROM name_of WHERE name IN (SELECT n FROM name WHERE instr(words, ?)))"
    return Condition(sql, (wanted,))


_RULED = "SELECT statement FROM standing WHERE statement IS NOT NULL"
"""Without those of unplaced judgements: nothing is NOT IN a list that holds a null."""


def _judged(field: str, value: str) -> Condition:
    judged = f"{_RULED} AND field = '{field}'"
    return Condition(f"(s.{field} = ? AND s.n NOT IN ({judged}) OR s.n IN ({judged} AND value = ?))", (value, value))
