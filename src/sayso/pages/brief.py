"""The story on one page: what is claimed and who stands where, what changed, what conflicts, what one alone tells, with notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from sayso.ledger.filters import Filter
from sayso.ledger.names import fold
from sayso.ledger.store import Ledger
from sayso.linkage import together
from sayso.pages.lines import Line, cut
from sayso.pages.notes import Note, Notes, Story
from sayso.pages.told import Behind, Clash, ToldClaim, Turn, tell
from sayso.pages.unread import unread
from sayso.records import Problem, Report, SourceKind, Statement, Time
from sayso.story import ConflictRelation, Side

CLAIMS, CLASHES = 20, 12
"""How many the page tells at most; a guess at what one page holds."""
HOLDER_NOTES = 3
"""Passages noted of each holder on each side of a claim."""
LARGE = 300
"""Reports from which on the page tells the claims alone: all statements would be no page any more."""

Part = Literal["voices", "unnamed", "denials", "declined", "not_actual"]

LENGTH = 240
"""Characters of a content told in the brief, about three lines of a terminal; a guess. The notes have the whole passage."""

LIMITS = "It reports what texts say; it rates no truth."

PRONOUNS = frozenset(
    {"he", "she", "it", "they", "we", "i", "you", "who", "one", "both", "others", "some", "many", "this", "that", "these"}
)
"""Sources that, unresolved, may be another person at each place even inside one report."""


@dataclass(frozen=True, slots=True)
class BriefReport:
    """One of the story's reports, under the number the page gives it."""

    number: int
    id: str
    outlet: str | None
    title: str | None
    published: Time | None
    address: str
    statements: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """What is told of one statement and of those in the same words, its content cut for reading, and the notes to its passages."""

    line: Line
    notes: tuple[int, ...]
    reports: tuple[int, ...] = ()
    """The numbers of the reports that have it, in their order."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One source and what the page's part has of it; one nobody can be sure of stands in one report only."""

    source: str | None
    kind: SourceKind | None
    parties: tuple[str, ...]
    resolved: bool
    report: int | None
    """The number of the only report it speaks in; None where it speaks in several."""
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class BriefStand:
    """A holder on one side of a claim, and the notes to its words."""

    side: Side
    name: str
    since: date | None
    speaks_of: bool
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BriefClaim:
    """What several statements say or deny, who stands where since when, and how many origins there are."""

    id: str
    wording: str
    reports: int
    first: date | None
    last: date | None
    stands: tuple[BriefStand, ...]
    origins: tuple[Behind, ...]


@dataclass(frozen=True, slots=True)
class BriefTurn:
    """Who changed position on what, and the notes to the words before and after."""

    name: str
    claim: str
    wording: str
    partial: bool
    before: tuple[int, ...]
    after: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BriefClash:
    """Two statements that cannot both hold, or one that is brought against the other."""

    relation: ConflictRelation
    left: Line
    right: Line
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BriefPage:
    """The story on one page.

    The claims are what more than one statement speaks of; `voices` to `declined` tell the statements in none of them.
    """

    reports: tuple[BriefReport, ...]
    claims: tuple[BriefClaim, ...]
    turns: tuple[BriefTurn, ...]
    clashes: tuple[BriefClash, ...]
    voices: tuple[Voice, ...]
    unnamed: tuple[Voice, ...]
    """Sources nobody names, each apart: two unnamed officials may be one or two."""
    denials: tuple[Voice, ...]
    declined: tuple[Voice, ...]
    not_actual: tuple[Voice, ...]
    """What the reports tell as possible, asked, ordered, to come or not said."""
    notes: tuple[Note, ...]
    judged_wrong: int = 0
    """Statements left out because a person judged them wrong."""
    unplaced: int = 0
    """Judgements whose words are in no current report any more; 0 where the page is narrowed to some reports."""
    unread: int = 0
    """Quotations and cue words that no attributed statement covers."""
    unreadable: int = 0
    """Captures that gave no report; 0 where the page is narrowed to some reports, as nobody knows if they belong there."""
    more_claims: int = 0
    """Claims that more than one statement speaks of and that the page has no room for."""
    more_reports: int = 0
    """Reports of a large ledger that none of the claims told rests on; they are not listed."""
    limits: str = LIMITS


def brief(ledger: Ledger, chosen: Filter) -> BriefPage:
    """The page of the reports and statements a filter leaves. Of a large ledger it tells the claims alone."""
    known = together(ledger, chosen, at_most=CLAIMS)
    told = tuple(one for one in tell(ledger, known.linked) if one.is_shared)
    more = max(0, known.shared - CLAIMS)
    in_all = len(ledger.report_ids(chosen))
    if in_all > LARGE:
        return replace(_of_claims(ledger, told, in_all), more_claims=more)
    statements = tuple(ledger.statements(chosen))
    telling = {statement.report for statement in statements}
    narrowed = chosen.actor or chosen.act or chosen.actuality
    reports = tuple(report for report in ledger.reports(chosen) if not narrowed or report.id in telling)
    whole = not any((chosen.outlet, chosen.report, chosen.since, chosen.until, chosen.as_of))
    problems = {report.id: tuple(ledger.problems(report.id)) for report in reports}
    return replace(
        compose(reports, statements, problems=problems, told=told),
        judged_wrong=sum(1 for _ in ledger.statements(replace(chosen, rejected=True))) - len(statements),
        unread=len(unread(ledger, chosen).rows),
        unreadable=ledger.counts().unreadable if whole else 0,
        unplaced=sum(place.target is None for place in ledger.placements()) if whole else 0,
        more_claims=more,
    )


def _of_claims(ledger: Ledger, told: Sequence[ToldClaim], reports: int) -> BriefPage:
    """The page of some claims alone, with the reports they rest on."""
    lines = {line.statement for claim in told for line in _lines(claim)}
    statements = tuple(ledger.statements_of(sorted(lines)))
    heads = set(ledger.report_ids()) & {statement.report for statement in statements}
    resting = sorted(ledger.reports_of(sorted(heads)), key=lambda one: (published_by(one), one.outlet or "", one.id))
    page = compose(resting, statements, problems={}, told=told)
    return replace(page, more_reports=max(0, reports - len(resting)))


def published_by(report: Report) -> date:
    """The last day on which a report may have come out."""
    return (report.published.latest if report.published else None) or date.max


def compose(
    reports: Sequence[Report],
    statements: Iterable[Statement],
    *,
    problems: Mapping[str, tuple[Problem, ...]],
    told: Sequence[ToldClaim] = (),
) -> BriefPage:
    """The page of these reports and statements, problems by report, and of claims. A statement of no given report is left out."""
    story = Story({report.id: report for report in reports}, {report.id: number for number, report in enumerate(reports, start=1)})
    ours = [statement for statement in statements if statement.report in story.reports]
    notes = Notes(story, {statement.id: statement for statement in ours})
    claims = tuple(_claim(one, notes) for one in told)
    turns = tuple(_turn(turn, notes) for one in told for turn in one.turns)
    clashes = {clash.conflict: clash for one in told for clash in one.clashes}
    clashing = tuple(_clash(clash, notes) for clash in list(clashes.values())[:CLASHES])
    covered = {line.statement for claim in told for line in _lines(claim)}
    alone = [statement for statement in ours if statement.id not in covered]
    parts = {part: _voices(utterances, story, notes) for part, utterances in _divide(alone).items()}
    return BriefPage(
        reports=tuple(
            BriefReport(
                number=story.numbers[report.id],
                id=report.id,
                outlet=report.outlet,
                title=report.title,
                published=report.published,
                address=report.address,
                statements=sum(statement.report == report.id for statement in ours),
                problems=problems.get(report.id, ()),
            )
            for report in reports
        ),
        claims=claims,
        turns=turns,
        clashes=clashing,
        voices=parts["voices"],
        unnamed=parts["unnamed"],
        denials=parts["denials"],
        declined=parts["declined"],
        not_actual=parts["not_actual"],
        notes=tuple(notes.made),
    )


# ---- the parts of the page --------------------------------------------------------------------------------------


Utterance = list[Statement]
"""A statement and those of its report that tell the same utterance again."""


def _divide(statements: Iterable[Statement]) -> dict[Part, list[Utterance]]:
    """The utterances of each part of the page, in the order given; the telling that the others restate stands first."""
    ours = {statement.id: statement for statement in statements}
    groups: dict[tuple[Part, str], Utterance] = {}
    for statement in ours.values():
        groups.setdefault((_part(statement), _first_telling(statement, ours)), []).append(statement)
    parts: dict[Part, list[Utterance]] = {"voices": [], "unnamed": [], "denials": [], "declined": [], "not_actual": []}
    for (part, first), utterance in groups.items():
        parts[part].append(sorted(utterance, key=lambda statement: statement.id != first))
    return parts


def _part(statement: Statement) -> Part:
    if statement.actuality != "actual":
        return "not_actual"
    if statement.stance in {"denies", "doubts"}:
        return "denials"
    if statement.stance == "withholds":
        return "declined"
    if statement.form != "own" and (statement.source is None or statement.source.kind == "unnamed"):
        return "unnamed"
    return "voices"


def _first_telling(statement: Statement, ours: Mapping[str, Statement]) -> str:
    """The id of the statement that this one, through others or not, restates; its own where it restates none of ours."""
    seen = [statement.id]
    while (restated := ours[seen[-1]].restates) and restated in ours and restated not in seen:
        seen.append(restated)
    return seen[-1]


def _voices(utterances: Iterable[Utterance], story: Story, notes: Notes) -> tuple[Voice, ...]:
    """The utterances by source, those whose source is settled first, else in the order in which each is first heard.

    The passages told are added to the notes.
    """
    groups: dict[tuple[str, ...], list[Utterance]] = {}
    for utterance in utterances:
        groups.setdefault(_voice_key(story.line(utterance[0])), []).append(utterance)
    return tuple(
        _voice(group, story, notes) for group in sorted(groups.values(), key=lambda group: not story.line(group[0][0]).resolved)
    )


def _voice_key(told: Line) -> tuple[str, ...]:
    """What two lines must share to stand under one name: a guess at one person is never made for want of a name."""
    if told.source is None or (not told.resolved and told.source.casefold() in PRONOUNS):
        return (told.statement,)
    name = fold(told.source) or told.source
    if told.form == "own":
        return ("own", told.report)
    return (name,) if told.resolved and told.kind != "unnamed" else (name, told.report)


def _voice(utterances: list[Utterance], story: Story, notes: Notes) -> Voice:
    lines = [story.line(utterance[0]) for utterance in utterances]
    heard_in = {told.report for told in lines}
    first = lines[0]
    return Voice(
        source=first.source,
        kind=first.kind,
        parties=tuple(dict.fromkeys(told.party for told in lines if told.party)),
        resolved=first.resolved,
        report=story.numbers[first.report] if len(heard_in) == 1 else None,
        entries=tuple(_entry(same, story, notes) for same in _in_the_same_words(utterances, story)),
    )


def _in_the_same_words(utterances: list[Utterance], story: Story) -> list[Utterance]:
    """Utterances of one source that differ in nothing a reader sees, as those of a report and of its copy, taken as one."""
    groups: dict[tuple[object, ...], Utterance] = {}
    for utterance in utterances:
        told = story.line(utterance[0])
        seen = (told.act, told.actuality, told.cue, fold(told.content or ""), told.through, told.by)
        groups.setdefault(seen, []).extend(utterance)
    return list(groups.values())


def _entry(utterance: Utterance, story: Story, notes: Notes) -> Entry:
    told = story.line(utterance[0])
    return Entry(
        line=replace(told, content=told.content and cut(told.content, LENGTH)),
        notes=tuple(notes.of(statement) for statement in utterance),
        reports=tuple(sorted({story.numbers[statement.report] for statement in utterance})),
    )


# ---- claims -----------------------------------------------------------------------------------------------------


def _claim(one: ToldClaim, notes: Notes) -> BriefClaim:
    stands = (
        BriefStand(stand.side, stand.name, stand.since, stand.speaks_of, notes.of_lines(stand.lines[:HOLDER_NOTES]))
        for stand in one.stands
    )
    return BriefClaim(one.id, cut(one.wording, LENGTH), one.reports, one.first, one.last, tuple(stands), one.origins)


def _turn(one: Turn, notes: Notes) -> BriefTurn:
    before, after = notes.of_lines(one.before[:HOLDER_NOTES]), notes.of_lines(one.after[:HOLDER_NOTES])
    return BriefTurn(one.name, one.claim, cut(one.wording, LENGTH), one.partial, before, after)


def _clash(one: Clash, notes: Notes) -> BriefClash:
    left, right = (replace(side, content=side.content and cut(side.content, LENGTH)) for side in (one.left, one.right))
    return BriefClash(one.conflict.relation, left, right, notes.of_lines((one.left, one.right)))


def _lines(one: ToldClaim) -> Iterator[Line]:
    for stand in one.stands:
        yield from stand.lines
    for turn in one.turns:
        yield from (*turn.before, *turn.after)
