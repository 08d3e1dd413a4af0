"""Time expressions to days, by the table of times in bench/statements/GUIDELINES.md."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sayso.records import Analysis, Event, Report, Time
from sayso.statements.times.carrying import carry_years
from sayso.statements.times.days import CALENDAR, Days, cut, one_day, shift, unknown, whole, year_days
from sayso.statements.times.events import find_event, report_events
from sayso.statements.times.expressions import Expression, find_expressions
from sayso.statements.times.meanings import (
    Between,
    Bounded,
    Chosen,
    Counted,
    Decade,
    Either,
    Feast,
    Happening,
    Inside,
    Meaning,
    Near,
    Now,
    Portion,
    Running,
    Season,
    Slice,
    Stretch,
    Told,
    Unit,
    Weekend,
    Whole,
    Written,
    Years,
)
from sayso.statements.times.recurring import choose, in_full, nearest

NO_DAY = "no publication date"
NOTHING_TOLD = "no time before it"
DAY = timedelta(days=1)
REMEMBERED = 20
"""How many times before one are looked through for what "the next day" counts from; a guess."""
REACH: dict[Unit, int] = {
    "hour": 3,
    "day": 3,
    "week": 31,
    "month": 31,
    "quarter": 92,
    "year": 366,
    "decade": 3653,
    "century": 36525,
}
"""How many days a time may last for a unit to be counted from it; a guess."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that words resolve against: of publication, or when the quotation around them was said."""

    first: date | None
    last: date | None
    basis: str
    """Such as "published 2031-05-14" or "said 2031-05-12"."""


def resolve(expression: Expression, anchor: Anchor, earlier: Sequence[Time], events: Sequence[Event]) -> Time:
    """The days an expression means; both ends are None, and the basis says why, where that cannot be told.

    `earlier` are the times resolved before it in the report, `events` what is dated by the user or the report.
    """
    future = expression.future and not expression.text.lower().startswith("since ")  # what lasts "since D" has begun
    scene = _Scene(anchor, tuple(earlier), tuple(events), future, expression.year)
    try:
        days = _read(expression.meaning, scene)
    except (OverflowError, ValueError):
        days = unknown("outside the calendar")
    return Time(days.first, days.last, expression.text, days.basis, expression.span)


def read_times(report: Report, analysis: Analysis, events: Sequence[Event] = ()) -> tuple[Time, ...]:
    """All times of a report resolved against its day of publication; events that the user dates outrank the report's own."""
    anchor = publication(report)
    expressions = carry_years(report, find_expressions(report, analysis, events))
    times = _resolve_all(expressions, anchor, events)
    dated = [own for own in report_events(report, analysis, expressions, times) if not find_event(own.words, events).event]
    return _resolve_all(expressions, anchor, (*events, *dated)) if dated else times


def publication(report: Report) -> Anchor:
    """The day of publication as what words resolve against."""
    if report.published is None or report.published.earliest is None:
        return Anchor(None, None, NO_DAY)
    first, last = report.published.earliest, report.published.latest
    return Anchor(first, last, f"published {first}" if first == last else f"published {first} to {last}")


def _resolve_all(expressions: Sequence[Expression], anchor: Anchor, events: Sequence[Event]) -> tuple[Time, ...]:
    times: list[Time] = []
    for expression in expressions:
        times.append(resolve(expression, anchor, times[-REMEMBERED:], events))
    return tuple(times)


@dataclass(frozen=True, slots=True)
class _Scene:
    """What words are held against."""

    anchor: Anchor
    earlier: tuple[Time, ...]
    events: tuple[Event, ...]
    future: bool
    year: int | None = None

    @property
    def now(self) -> Days:
        """The one day that words resolve against, or nothing."""
        first, last, basis = self.anchor.first, self.anchor.last, self.anchor.basis
        if first is None or last is None:
            return unknown(basis or NO_DAY)
        return Days(first, last, basis) if first == last else unknown(f"{basis}: not one day")

    def at(self, day: date, *, future: bool) -> _Scene:
        """The same scene with another day for words to resolve against."""
        return replace(self, anchor=Anchor(day, day, self.anchor.basis), future=future)


def _read(meaning: Meaning, scene: _Scene) -> Days:  # noqa: C901, PLR0912 - one line for each kind of time
    match meaning:
        case Now():
            return scene.now
        case Told():
            return _told(scene)
        case Years(first, last):
            return year_days(max(1, first), last)
        case Decade(years):
            return _on_day(scene, lambda day: _decade(years, day))
        case Written() | Season() | Weekend() | Feast():
            return _recurring(meaning, scene)
        case Near(first, last):
            return _on_day(scene, lambda day: Days(day + first * DAY, day + last * DAY))
        case Whole():
            return _whole(meaning, scene)
        case Chosen():
            return _chosen(meaning, scene)
        case Inside(part, outer):
            days = _read(outer, scene)
            return _based(_read(part, scene.at(days.first, future=True)), days.basis) if days.first else days
        case Slice(inner, place):
            return cut(_read(inner, scene), place)
        case Portion():
            return _portion(meaning, _read(meaning.whole, scene))
        case Running():
            return _running(meaning, scene)
        case Counted():
            return _counted(meaning, scene)
        case Stretch():
            return _stretch(meaning, scene)
        case Happening():
            return _happening(meaning, scene)
        case Bounded():
            return _bounded(meaning, scene)
        case Between():
            return _between(meaning, scene)
        case Either(one, other):
            two = sorted(date(each.year or 1, each.month or 1, each.day or 1) for each in (one, other))
            return Days(two[0], two[1], f"{CALENDAR}, day or month first")


def _based(days: Days, basis: str) -> Days:
    """Days that follow from others, with the basis of those."""
    return days._replace(basis=basis) if days.basis == CALENDAR else days


def _on_day(scene: _Scene, make: Callable[[date], Days]) -> Days:
    """What follows from the day that words resolve against; unknown where that is."""
    now = scene.now
    return _based(make(now.first), now.basis) if now.first else now


# ---- by the calendar -------------------------------------------------------------------------------------------


def _decade(years: int, day: date) -> Days:
    """ "The nineties": the last begun."""
    first = day.year // 100 * 100 + years
    first -= 100 if first > day.year else 0
    return year_days(first, first + 9)


def _recurring(part: Written | Season | Weekend | Feast, scene: _Scene) -> Days:
    full = None if isinstance(part, Weekend) else in_full(part)
    if full is None and isinstance(part, Written) and scene.year and part.month:
        carried = in_full(replace(part, year=scene.year))
        if carried and carried.first and (scene.now.first is None or carried.first <= scene.now.first):
            return carried._replace(basis=f"year told before it: {scene.year}")
    return full or _on_day(scene, lambda day: nearest(part, day, future=scene.future))


def _chosen(meaning: Chosen, scene: _Scene) -> Days:
    base = _read(meaning.base, scene)
    if base.first is None:
        return base
    return _based(choose(meaning.part, meaning.which, base.first, future=scene.future), base.basis)


def _whole(meaning: Whole, scene: _Scene) -> Days:
    if scene.year and meaning == Whole("year", 0):
        return year_days(scene.year)._replace(basis=f"year told before it: {scene.year}")
    base = _told(scene, meaning.unit) if isinstance(meaning.base, Told) else _read(meaning.base, scene)
    start = base.last if meaning.which > 0 else base.first
    return _based(whole(shift(start, meaning.which, meaning.unit), meaning.unit), base.basis) if start else base


def _portion(meaning: Portion, outer: Days) -> Days:
    if outer.first is None or outer.last is None:
        return outer
    if meaning.nth < 0:
        first = shift(outer.last + DAY, -meaning.count, meaning.unit)
        return outer._replace(first=max(first, outer.first))
    first = shift(outer.first, (meaning.nth - 1) * meaning.count, meaning.unit)
    return outer._replace(first=first, last=shift(first, meaning.count, meaning.unit) - DAY)


def _running(meaning: Running, scene: _Scene) -> Days:
    """What has run of a stretch by the day words resolve against, or is left of it; all of one that does not hold that day."""
    days, now = _read(meaning.whole, scene), scene.now.first
    if meaning.side == 0 and scene.future:
        return days
    if days.first is None or days.last is None or now is None or not days.first <= now <= days.last:
        return days
    return days._replace(first=now) if meaning.side > 0 else days._replace(last=now)


# ---- from other times ------------------------------------------------------------------------------------------


def _told(scene: _Scene, unit: Unit = "year") -> Days:
    """The last time told before that is not much longer than a unit that counts from it: "in 2030" has no next day."""
    for time in reversed(scene.earlier):
        if time.earliest and time.latest and (time.latest - time.earliest).days < REACH[unit]:
            return Days(time.earliest, time.latest, f"from the time before it: {time.text}")
        if time.earliest and not time.latest:  # "after the embargo ... since then", "since the truce ... before it"
            is_behind = time.text.lower().startswith(("after", "following"))
            return one_day(time.earliest - is_behind * DAY, f"from the time before it: {time.text}")
    return unknown(NOTHING_TOLD)


def _base(meaning: Counted | Stretch, scene: _Scene) -> Days:
    return _told(scene, meaning.unit) if isinstance(meaning.base, Told) else _sharp(meaning.base, scene)


def _counted(meaning: Counted, scene: _Scene) -> Days:
    base = _base(meaning, scene)
    origin = base.first if meaning.side < 0 else base.last
    if origin is None:
        return base
    if meaning.count is None:
        return _uncounted(meaning, origin, base.basis)
    days = _based(whole(shift(origin, meaning.side * meaning.count, meaning.unit), meaning.unit), base.basis)
    if meaning.limit == "about":
        return days
    near, far = (days.first, days.last) if meaning.side < 0 else (days.last, days.first)
    if meaning.limit == "more":
        return days._replace(first=None, last=far) if meaning.side < 0 else days._replace(first=far, last=None)
    return days._replace(first=near, last=origin) if meaning.side < 0 else days._replace(first=origin, last=near)


def _uncounted(meaning: Counted, origin: date, basis: str) -> Days:
    """ "Months before the raid", "weeks later", "hours ago": open, but for hours."""
    if meaning.unit == "hour":
        is_beside = not isinstance(meaning.base, Now | Told)
        other = origin + meaning.side * DAY if is_beside else origin
        return Days(min(origin, other), max(origin, other), basis)
    step = 0 if isinstance(meaning.base, Now) else meaning.side
    edge = origin + step * DAY
    return Days(None, edge, basis) if meaning.side < 0 else Days(edge, None, basis)


def _stretch(meaning: Stretch, scene: _Scene) -> Days:
    base = _base(meaning, scene)
    origin = base.first if meaning.side < 0 else base.last
    if origin is None:
        return base
    edge = origin if isinstance(meaning.base, Now) else origin + meaning.side * DAY
    if meaning.count is None:
        return Days(None, edge, base.basis) if meaning.side < 0 else Days(edge, None, base.basis)
    far = shift(origin, meaning.side * meaning.count, meaning.unit)
    return Days(min(far, edge), max(far, edge), base.basis)


def _happening(meaning: Happening, scene: _Scene) -> Days:
    """The days of an event: by the date in its words, unless an event known by them has that same date and its year."""
    match = find_event(meaning.words, scene.events)
    known = match.event and Days(match.event.first, match.event.last, f"event: {match.event.words}")
    if meaning.date is None:
        why = "several events" if match.several else "undated event"
        return known or unknown(f"{why}: {meaning.words}")
    if known and isinstance(meaning.date, Written) and meaning.date.year is None and known.first:
        days = nearest(meaning.date, known.first, future=True)
        if days.first == known.first:
            return known
    days = _read(meaning.date, scene)
    return known if known and days.first is None else days


# ---- bounds ----------------------------------------------------------------------------------------------------


def _sharp(meaning: Meaning, scene: _Scene) -> Days:
    """What bounds others: of "by the end of May" the last day, where "at the end of May" is as long as "late May"."""
    if not isinstance(meaning, Slice) or meaning.place not in ("start", "end"):
        return _read(meaning, scene)
    days = _read(meaning.whole, scene)
    edge = days.first if meaning.place == "start" else days.last
    return one_day(edge, days.basis) if edge else days


def _bounded(meaning: Bounded, scene: _Scene) -> Days:
    days = _sharp(meaning.core, scene)
    first, last = days.first, days.last
    match meaning.how:
        case "since":
            return days._replace(last=None) if first else unknown(days.basis)
        case "until":
            return days._replace(first=None) if last else unknown(days.basis)
        case "before":
            return days._replace(first=None, last=first - DAY) if first else unknown(days.basis)
        case "after":
            return days._replace(first=last + DAY, last=None) if last else unknown(days.basis)


def _between(meaning: Between, scene: _Scene) -> Days:
    """From the first day of one to the last of the other; what comes again is read as near to the other end as can be."""
    first, last = _sharp(meaning.first, scene), _sharp(meaning.last, scene)
    if scene.future and _is_free(meaning.last) and _is_free(meaning.first) and not _is_weekday(meaning.first) and last.last:
        first = _read(meaning.first, scene.at(last.last, future=False))  # "runs from 4 May to 6 June" may have begun
    start, end = first.first, last.last
    if start and end and end < start:
        if _is_free(meaning.last) and (scene.future or not _is_free(meaning.first)):
            last = _read(meaning.last, scene.at(start, future=True))
        elif _is_free(meaning.first):
            first = _read(meaning.first, scene.at(end, future=False))
        else:
            first, last = last, first
    basis = last.basis if first.basis == CALENDAR else first.basis
    return Days(first.first, last.last, basis) if first.first or last.last else unknown(basis)


def _is_weekday(meaning: Meaning) -> bool:
    return isinstance(meaning, Written) and meaning.day is None and meaning.weekday is not None


def _is_free(meaning: Meaning) -> bool:
    """Whether a time comes again: it has no year of its own."""
    return isinstance(meaning, Written | Season | Weekend | Feast) and getattr(meaning, "year", None) is None
