"""Small records for tests: each takes what a test is about and fills in the rest, ids and spans among it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from difflib import SequenceMatcher

from sayso.ids import capture_id, digest, proposition_id, report_id, statement_id
from sayso.records import (
    Act,
    Actuality,
    Attribution,
    Block,
    Capture,
    Form,
    Link,
    Member,
    Part,
    Particulars,
    Problem,
    Proposition,
    Reading,
    Report,
    Segment,
    Source,
    SourceKind,
    Span,
    Statement,
    Time,
)
from sayso.text import part

# ruff: noqa: PLR0913 - a factory takes whatever a test may be about
NOW = datetime(2031, 5, 20, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
NOTHING_SAID = Particulars()

TEXT = "Ana Lind said the bridge was safe. Port officials denied that a crane had moved. Rain fell on Marden."
"""Two attributed statements and one of the report's own."""


def capture(
    text: str = TEXT,
    *,
    address: str = "file:///reports/bridge.txt",
    captured: datetime = NOW,
    particulars: Particulars = NOTHING_SAID,
) -> Capture:
    """Plain text as UTF-8 bytes from an address."""
    body = text.encode()
    sha256 = digest(body)
    name = capture_id(address, sha256)
    return Capture(name, address, body, sha256, "text/plain", "utf-8", captured, "sayso 0", particulars)


def report(
    text: str = TEXT,
    *,
    of: Capture | None = None,
    outlet: str | None = "The Marden Courier",
    published: date | Time | None = date(2031, 5, 12),
    title: str | None = None,
    byline: str | None = None,
    extractor: str = "plain 1",
) -> Report:
    """A report in one paragraph of plain text, kept character for character or cut from that of its capture."""
    taken = of or capture(text)
    day = Time(published, published, published.isoformat(), "date line") if isinstance(published, date) else published
    return Report(
        id=report_id(taken.id, text),
        capture=taken.id,
        address=taken.address,
        sha256=taken.sha256,
        media_type=taken.media_type,
        text=text,
        blocks=(Block("paragraph", Span(0, len(text))),) if text else (),
        extractor=extractor,
        charset="utf-8",
        origins=_origins(text, taken.body.decode()),
        title=title,
        byline=byline,
        outlet=outlet,
        published=day,
        language="en",
    )


def _origins(text: str, whole: str) -> tuple[Segment, ...]:
    """Where stretches of a text stand in the one it was cut from; shorter ones than a word tell nothing."""
    if text in whole:
        return (Segment(0, len(text), whole.index(text), len(text)),) if text else ()
    found = SequenceMatcher(None, whole, text, autojunk=False).get_matching_blocks()
    return tuple(Segment(target, length, origin, length) for origin, target, length in found if length > 3)


def span(text: str, words: str) -> Span:
    """Where words first stand in a text; they must stand there."""
    start = text.index(words)
    return Span(start, start + len(words))


def source(
    text: str,
    words: str,
    *,
    kind: SourceKind = "person",
    referent: str | None = None,
    party: str | None = None,
    members: Iterable[str] = (),
) -> Source:
    """The source that stands as these words in a text; its members stand there too."""
    inner = tuple(Member(member, (span(text, member),), referent=member) for member in members)
    return Source((span(text, words),), words, kind, referent, party, inner)


def statement(
    report: Report,
    content: str | None = "the bridge was safe",
    *,
    who: str | Source | None = "Ana Lind",
    cue: str | None = "said",
    act: Act = "assert",
    actuality: Actuality = "actual",
    form: Form = "indirect",
    parent: str | None = None,
    score: float | None = None,
) -> Statement:
    """A statement whose parts are words that stand in the report, its content as one proposition."""
    named = source(report.text, who) if isinstance(who, str) else who
    spans = [tuple([span(report.text, words)] if words else []) for words in (cue, content)]
    name = statement_id(report.id, named.spans if named else (), *spans)
    return Statement(
        id=name,
        report=report.id,
        form=form,
        act=act,
        actuality=actuality,
        source=named,
        cue=part(report.text, spans[0]) if cue else None,
        content=part(report.text, spans[1]) if content else None,
        parent=parent,
        chain=(Link(None, report.outlet), Link(name, named.text if named else None)),
        propositions=(Proposition(proposition_id(name, spans[1]), spans[1]),) if content else (),
        score=score,
    )


def own(report: Report, content: str = "Rain fell on Marden") -> Statement:
    """What the report says in its own voice."""
    return statement(report, content, who=None, cue=None, form="own")


def attribution(of: Statement) -> Attribution:
    """The attribution that a statement was made of."""
    named = Part(of.source.spans, of.source.text) if of.source else None
    return Attribution(of.id, of.report, of.form, named, of.cue, of.content, of.parent, of.score, of.reasons)


def reading(report: Report, *statements: Statement, problems: Iterable[Problem] = ()) -> Reading:
    """A reading of a report that gave these statements and problems."""
    found = tuple(attribution(one) for one in statements if one.form != "own")
    return Reading(report, found, statements, tuple(problems))


def standard(report: Report) -> tuple[Statement, ...]:
    """The three statements of a report whose text is, or holds, `TEXT`."""
    denial = statement(report, "that a crane had moved", who="Port officials", cue="denied", act="deny")
    return statement(report), denial, own(report)


def taken(
    text: str = TEXT,
    *,
    address: str = "file:///reports/bridge.txt",
    outlet: str | None = "The Marden Courier",
    published: date | None = TODAY,
) -> tuple[Capture, Reading]:
    """A capture and its reading, ready for `Ledger.add`; the statements are those of `TEXT`, if it is there."""
    came = capture(text, address=address)
    made = report(text, of=came, outlet=outlet, published=published)
    return came, reading(made, *(standard(made) if TEXT in text else ()))
