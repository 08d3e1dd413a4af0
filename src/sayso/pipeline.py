"""The one place that names the order of the stages: a capture in, a reading out."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from importlib.resources import files
from types import MappingProxyType

from sayso.attribution.model.reader import Model
from sayso.attribution.protocol import Attributor
from sayso.attribution.rules.reader import Rules
from sayso.errors import UsageError
from sayso.extraction.dispatch import extract as extract_report
from sayso.extraction.languages import is_read, language_name
from sayso.extraction.sniffing import media_type as sniff_media_type
from sayso.ids import capture_id, digest
from sayso.language.analysis import analyse
from sayso.language.network import Network, shipped
from sayso.linking.comparing import Comparer, Overlap, shipped_comparer
from sayso.records import Attribution, Capture, Event, Particulars, Problem, Reading, Report, Statement
from sayso.statements.statement import state as state_attributions
from sayso.unseen import UNSEEN, restore, strip
from sayso.version import VERSION

NEVER_CAPTURED = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for the time of capture of text that was handed over and came from no address."""


NO_EVENTS: Mapping[str, date | tuple[date, date]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Options:
    """What a run can choose; a reading depends on nothing else but its capture."""

    attributor: Attributor = field(default_factory=lambda: Model(shipped().name))
    network: Network | None = field(default_factory=shipped)
    """What reads the text for the attributor; rules need none."""
    comparer: Comparer = field(default_factory=shipped_comparer)
    """What compares what several reports say."""


def rules_alone() -> Options:
    """Without the trained network: faster, and finds less."""
    return Options(Rules(), network=None, comparer=Overlap())


def fingerprint(options: Options) -> str:
    """What tells readings apart that were made in different ways: versions, choices, word lists."""
    names = sorted(one.name for one in files("sayso.lexicon").iterdir() if one.name.endswith(".txt"))
    lists = "".join((files("sayso.lexicon") / name).read_text(encoding="utf-8") for name in names)
    return f"sayso {VERSION}; {options.attributor.name}; lists {hashlib.sha256(lists.encode()).hexdigest()[:12]}"


def read(capture: Capture, options: Options) -> tuple[Reading | None, tuple[Problem, ...]]:
    """All that a capture gives; None where no text can be had from it. The problems say why, or what to be wary of."""
    report, problems = extract_report(capture)
    if report is None:
        return None, problems
    if not is_read(report.language):
        problems = (*problems, _unread(report))
    reading = replace(state(report, options, capture.particulars.events), problems=problems)
    return reading, reading.problems


def state(report: Report, options: Options, events: Sequence[Event] = ()) -> Reading:
    """The statements of a text that is there already, and its times; `events` are those that the user has dated.

    A report in another language than English gives none. Characters that nobody sees are passed over.
    """
    if not is_read(report.language):
        return Reading(report)
    if UNSEEN.search(report.text):
        plain, stripped = strip(report)
        return restore(_state(plain, options, events), report, stripped)
    return _state(report, options, events)


def _state(report: Report, options: Options, events: Sequence[Event]) -> Reading:
    analysis = analyse(report, options.network)
    attributions = options.attributor.attribute(report, analysis)
    told = state_attributions(report, analysis, attributions, events)
    return Reading(replace(report, times=told.times), attributions, told.statements)


def _unread(report: Report) -> Problem:
    told = f"in {language_name(report.language or '')}: kept as a report; statements are drawn from English alone"
    return Problem("warning", "language", told, report=report.id)


def state_given(report: Report, attribution: Attribution, options: Options, events: Sequence[Event] = ()) -> Statement | None:
    """The statement of an attribution that a person made, with all that is read in it; None where nothing is."""
    told = state_attributions(report, analyse(report, options.network), (attribution,), events)
    return next((statement for statement in told.statements if statement.id == attribution.id), None)


def extract(  # noqa: PLR0913 - the public surface names all that can be said of a report
    text_or_bytes: str | bytes,
    *,
    outlet: str | None = None,
    published: date | str | None = None,
    title: str | None = None,
    byline: str | None = None,
    events: Mapping[str, date | tuple[date, date]] = NO_EVENTS,
    address: str = "text:",
    media_type: str | None = None,
) -> Reading:
    """The report and the statements of a text or of a file's bytes; nothing is kept.

    `published` is a date or its ISO 8601 form; `events` dates what the text may speak of: `{"the embargo": date(2031, 2, 1)}`, or a
    pair of its first and last day. Text is plain unless `media_type` says otherwise; bytes are looked at.
    Raises UsageError for a date that is none, and where no text can be had.
    """
    particulars = Particulars(outlet, _as_date(published), title, byline, _as_events(events))
    return _read_or_raise(hand_over(text_or_bytes, address=address, media_type=media_type, particulars=particulars), Options())


def read_text(text: str, options: Options, particulars: Particulars = Particulars()) -> Reading:  # noqa: B008 - it is frozen
    """As `extract`, for plain text and with other options."""
    return _read_or_raise(hand_over(text, particulars=particulars), options)


def _read_or_raise(capture: Capture, options: Options) -> Reading:
    reading, problems = read(capture, options)
    if reading is None:
        raise UsageError("; ".join(problem.message for problem in problems) or "no text in this input")
    return reading


def hand_over(
    text_or_bytes: str | bytes,
    *,
    address: str = "text:",
    media_type: str | None = None,
    particulars: Particulars = Particulars(),  # noqa: B008 - it is frozen
) -> Capture:
    """A text or bytes that came from no address, as a capture."""
    is_text = isinstance(text_or_bytes, str)
    body = text_or_bytes.encode("utf-8", "surrogatepass") if isinstance(text_or_bytes, str) else text_or_bytes
    sha256 = digest(body)
    return Capture(
        id=capture_id(address, sha256),
        address=address,
        body=body,
        sha256=sha256,
        media_type=media_type or ("text/plain" if is_text else sniff_media_type(body)),
        charset="utf-8" if is_text else None,
        captured=NEVER_CAPTURED,
        tool=f"sayso {VERSION}",
        particulars=particulars,
    )


def _as_events(events: Mapping[str, date | tuple[date, date]]) -> tuple[Event, ...]:
    both = ((words, days if isinstance(days, tuple) else (days, days)) for words, days in events.items())
    return tuple(Event(words, first, last) for words, (first, last) in both)


def _as_date(published: date | str | None) -> date | None:
    if not isinstance(published, str):
        return published
    try:
        return date.fromisoformat(published)
    except ValueError:
        message = f"published: expected a date such as 2031-05-12, got {published!r}"
        raise UsageError(message) from None
