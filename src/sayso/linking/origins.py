"""Origins: whose words each side of a claim rests on in the end, and how many independent ones these are, least and most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import combinations

from sayso.lexicon.people import is_among, singular
from sayso.lexicon.words import is_in
from sayso.linking.citations import Citation, is_told_to_own
from sayso.linking.claims import Compared, odds_of
from sayso.linking.groups import grouped
from sayso.linking.names import alike, kernel, noun_of, parts_of, plain, same_given, words_of
from sayso.linking.occurrences import party_key
from sayso.linking.positions import Voiced
from sayso.linking.tellings import Telling
from sayso.linking.unnamed import is_vague
from sayso.records import SourceKind, Statement
from sayso.story import Actor, Claim, Derivation, Leaf, Origin, Side

SIDES: tuple[Side, ...] = ("for", "against")
NEARLY = 0.85
"""The share of a content that is another's statement from which on it says no more; a guess."""
TELLING = frozenset({"assert", "confirm", "find"})
"""Acts of a nested statement that only tell; "officials say that it agreed to build them" tells of a deed, and is their word."""
CIRCLE = ""
"""Who is behind a side where outlets only cite each other."""
FIRM = 1.5
"""The log-odds of being the same, among all, from which on two propositions are surely of one claim. Over nine stories 46.6 % of
counts are exact and 74.0 % inside, .5 wide in the mean; with 1 50.5, 69.3 and .4, with .5 53.4, 61.4 and .2."""


def carriers_of(statements: Iterable[Statement]) -> frozenset[str]:
    """Statements whose content is another's, which came through them: "A reported" where it cites B, "A noted that B confirmed"."""
    by_id = {statement.id: statement for statement in statements}
    found = set()
    for statement in by_id.values():
        parent = by_id.get(statement.parent or "")
        if parent is None or parent.content is None or statement.content is None:
            continue
        is_passed_on = parent.content.spans == statement.content.spans or _is_all_of(statement, parent)
        if is_passed_on and parent.stance not in ("denies", "doubts"):  # who denies what another says has a word of his own
            found.add(parent.id)
    return frozenset(found)


def _is_all_of(inner: Statement, outer: Statement) -> bool:
    """Whether a statement with its source and cue is nearly all that another puts forward."""
    parts = [part.spans for part in (inner.source, inner.cue, inner.content) if part]
    whole = outer.content.spans if outer.content else ()
    covered = sum(
        min(span.end, end) - max(span.start, start)
        for some in parts
        for span in some
        for start, end in whole
        if span.start < end and start < span.end
    )
    return inner.cue is not None and inner.act in TELLING and covered >= NEARLY * sum(end - start for start, end in whole)


@dataclass(frozen=True)
class Ways:
    """How reports come from each other."""

    copied_from: Mapping[str, str]
    """A copy to the report it is a copy of."""
    cited: Mapping[str, str]
    """A statement whose source is an outlet to the report of that outlet which it cites."""
    retold_from: Mapping[str, str]
    """A report to the one whose matter it tells anew."""


def ways(derivations: Iterable[Derivation], cited: Iterable[Citation]) -> Ways:
    """The ways that origins follow. What a copy cites its original has cited; what a person took out is followed no more."""
    derivations = list(derivations)
    copied = {one.report: one.source for one in derivations if one.kind == "copies"}
    retold = {one.report: one.source for one in derivations if one.kind == "rewrites"}
    known = {(one.report, one.source) for one in derivations}
    pairs = ((one.statement, one.derivation) for one in cited)
    followed = {name: one.source for name, one in pairs if one.report in copied or (one.report, one.source) in known}
    return Ways(copied, followed, retold)


def only_passed_on(groups: Iterable[Sequence[Telling]], carriers: AbstractSet[str], told: Ways) -> frozenset[str]:
    """Propositions of a group that are an outlet's only by what its own report has there from somebody else.

    Outlets that only cite each other have nobody behind them: what they say is theirs.
    """
    found = set()
    for group in groups:
        by_report: dict[str, list[Telling]] = defaultdict(list)
        for one in group:
            if one.statement not in carriers:
                by_report[one.report].append(one)
        for one in group:
            cited = told.cited.get(one.statement)
            if cited is not None and any(
                _has_own_word(other, by_report, told, (one.report,)) for other in by_report.get(cited, ())
            ):
                found.add(one.proposition)
    return frozenset(found)


def _has_own_word(one: Telling, by_report: Mapping[str, Sequence[Telling]], told: Ways, seen: tuple[str, ...]) -> bool:
    """Whether a telling leads to somebody's own word, and not round in a circle."""
    cited = told.cited.get(one.statement)
    if cited is None or cited not in by_report:
        return True
    return cited not in seen and any(_has_own_word(other, by_report, told, (*seen, one.report)) for other in by_report[cited])


@dataclass
class _Found:
    """One leaf as it is gathered."""

    source: str | None
    actor: str | None
    is_named: bool
    statements: list[str] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)


def origins(claims: Sequence[Claim], voiced: Voiced, told: Ways, compared: Compared) -> tuple[Origin, ...]:
    """One for each claim and each firm side that has statements.

    Which propositions are one claim is itself in doubt: a leaf that is behind none of the claim's core does not count for the
    least.
    """
    made = []
    for claim in claims:
        same = [member for member in claim.members if member.tie == "same"]
        core = _core([member.proposition for member in same], voiced, compared)
        for side in SIDES:
            members = [member for member in same if member.side == side]
            if members:
                leaves = _leaves([voiced.statements[member.statement] for member in members], voiced, told)
                firm = {member.statement for member in members if member.proposition in core}
                made.append(_origin((claim.id, side), leaves, firm, voiced.actors))
    return tuple(made)


def _core(propositions: Sequence[str], voiced: Voiced, compared: Compared) -> AbstractSet[str]:
    """The most propositions of a claim that are surely the same, by each other."""
    known = [voiced.told[one] for one in propositions if one in voiced.told]
    ties = (
        (one.proposition, other.proposition)
        for one, other in combinations(known, 2)
        if one.passage.id == other.passage.id or ((odds := odds_of(one, other, compared)) is not None and odds.same >= FIRM)
    )
    largest: list[str] = max(grouped(propositions, ties), key=len, default=[])
    return frozenset(largest)


def _origin(of: tuple[str, Side], leaves: Mapping[str, _Found], firm: AbstractSet[str], actors: Mapping[str, Actor]) -> Origin:
    sure = [leaf for leaf in leaves.values() if not firm.isdisjoint(leaf.statements)] or list(leaves.values())[:1]
    named = [leaf for leaf in sure if leaf.is_named]
    few = _fewest([actors.get(leaf.actor or "") for leaf in sure if not leaf.is_named])
    made = [
        Leaf(one.source, one.actor, tuple(dict.fromkeys(one.statements)), tuple(sorted(one.entries))) for one in leaves.values()
    ]
    made.sort(key=lambda leaf: (leaf.source or "", leaf.entries))
    return Origin(*of, len(named) + few, len(leaves), tuple(made))


def _leaves(mine: Sequence[Statement], voiced: Voiced, told: Ways) -> dict[str, _Found]:
    """The leaves behind some statements, by what makes two of them one."""
    by_report: dict[str, list[Statement]] = defaultdict(list)
    ids = {statement.id for statement in mine}
    for statement in mine:
        is_event = statement.act == "promise" and statement.parent in ids  # "officials say that it agreed to": their word, not its
        if statement.id not in voiced.carriers and not is_event:
            by_report[statement.report].append(statement)
    leaves: dict[str, _Found] = {}
    for statement in (one for group in by_report.values() for one in group):
        for actor, entry in _ends(statement, by_report, voiced, told, ()):
            key = _key(actor, entry, voiced.actors)
            leaf = leaves.get(key)
            if leaf is None:
                whom = voiced.actors.get(actor or "")
                leaf = leaves[key] = _Found(whom.name if whom else None, actor or None, _is_named(whom))
            leaf.statements.append(statement.id)
            if entry not in leaf.entries:
                leaf.entries.append(entry)
    return _with_bodies(leaves, voiced.actors)


def _with_bodies(leaves: dict[str, _Found], actors: Mapping[str, Actor]) -> dict[str, _Found]:
    """The leaves with those of spokesmen told under the body that their own description names, where it is a leaf, too."""
    bodies = {key: whom for key, leaf in leaves.items() if (whom := actors.get(leaf.actor or "")) and whom.kind == "body"}
    made = dict(leaves)
    for key, leaf in leaves.items():
        whom = actors.get(leaf.actor or "")
        if whom is None or key in bodies or not _speaks_for_body(whom):
            continue
        described = frozenset().union(*map(kernel, whom.names))
        owner = frozenset((party_key(whom.party) or "").split())
        house = next(
            (
                other
                for other, body in bodies.items()
                if body is not whom and kernel(body.name) - owner and kernel(body.name) <= described | owner
            ),
            None,
        )
        if house is not None:
            made[house].statements += leaf.statements
            made[house].entries += [entry for entry in leaf.entries if entry not in made[house].entries]
            del made[key]
    return made


def _ends(
    statement: Statement, by_report: Mapping[str, Sequence[Statement]], voiced: Voiced, told: Ways, seen: tuple[str, ...]
) -> Iterator[tuple[str | None, str]]:
    """The actors at the end of the way from a statement, each with the report that first has its words.

    A copy leads to its original. An outlet's word leads to those behind its own report; round in a circle, to nobody. Whom a
    report calls otherwise than the report from which it has the words is the one who is behind them there.
    """
    report, actor = statement.report, voiced.actor_of.get(statement.id)
    entry = report
    while entry in told.copied_from and told.copied_from[entry] not in seen:
        entry = told.copied_from[entry]
    cited = told.cited.get(statement.id)
    if cited is None or statement.stance != "asserts":
        first = _first_told(statement, by_report, voiced, told)
        if first is None or first.report in seen:
            yield actor, entry  # what an outlet takes back or denies is its own word
        else:
            yield from _ends(first, by_report, voiced, told, (*seen, report))
        return
    if cited in seen:
        yield CIRCLE, cited
        return
    behind = [one for one in by_report.get(cited, ()) if one.id != statement.id]
    if not behind:
        yield actor, cited
        return
    for one in behind:
        yield from _ends(one, by_report, voiced, told, (*seen, report))


def _first_told(statement: Statement, by_report: Mapping[str, Sequence[Statement]], voiced: Voiced, told: Ways) -> Statement | None:
    """The statement that one passes on, in the report that its own report copies, cites for it or tells anew; None for its own."""
    report, through = statement.report, told.cited.get(statement.parent or "")
    is_close = report in told.copied_from or through is not None
    source = told.copied_from.get(report) or through or told.retold_from.get(report)
    if source is None or (not is_close and is_told_to_own(statement, voiced.reports[report].outlet)):
        return None
    here = (source, *(copy for copy, first in told.copied_from.items() if first == source and copy != report))
    others = [one for there in here for one in by_report.get(there, ())]
    actor = voiced.actor_of.get(statement.id)
    same = next((one for one in others if voiced.actor_of.get(one.id) == actor), None)
    if same is not None:
        return same
    whom = voiced.actors.get(actor or "")
    alike = (one for one in others if can_be_retold(whom, voiced.actors.get(voiced.actor_of.get(one.id, "")), is_close=is_close))
    return next(alike, None)


FAMILIES: tuple[frozenset[SourceKind], ...] = (
    frozenset({"unnamed", "group", "office", "person"}),
    frozenset({"document", "object"}),
    frozenset({"body", "group", "outlet"}),
)
"""Kinds that one who retells takes for each other."""


def can_be_retold(one: Actor | None, other: Actor | None, *, is_close: bool) -> bool:
    """Whether who says something in a report can be who says it in the report from which it comes.

    "Insiders" can be the "two commission officials", "the audit" the "internal audit of the works"; somebody named is who he is,
    but for the spellings of a copy. `is_close` is what a copy has, or what a report says that the other reported.
    """
    if one is None or other is None:
        return False
    called, named = (frozenset().union(*map(kernel, (whom.name, *whom.names))) for whom in (one, other))
    if is_close:
        return {one.kind, other.kind} != {"person"} or bool(called & named)
    if one.kind == other.kind == "person":
        return are_spelt_alike(one.name, other.name)
    if one.kind == "person" or not any({one.kind, other.kind} <= family for family in FAMILIES):
        return False
    a, b = (party_key(whom.party) for whom in (one, other))
    if a is not None and b is not None and not set(a.split()) & set(b.split()):
        return False
    nouns = {noun_of(one.name), noun_of(other.name)}
    is_anybody = {one.kind, other.kind} <= {"unnamed", "group"} and any(map(is_vague, nouns))
    return len(nouns) == 1 or is_anybody or bool(called & named)


def are_spelt_alike(one: str, other: str) -> bool:
    """Whether two names in a report and in the one it tells anew can be one person's: of a translation, short names differ much.

    >>> are_spelt_alike("Markus Oleh", "Marcus Ohle"), are_spelt_alike("Jan Oleh", "Marcus Ohle")
    (True, False)
    """
    (given, family), (other_given, other_family) = parts_of(one), parts_of(other)
    if same_given(given, other_given):
        return family[:1] == other_family[:1]
    return not (given and other_given) and alike(family, other_family)


def _key(actor: str | None, entry: str, actors: Mapping[str, Actor]) -> str:
    """Leaves of one key are one origin: of an actor; a spokesman and his body are one; nobody is one a report."""
    whom = actors.get(actor or "")
    if whom is None:
        return f"nobody {entry}" if actor is None else actor or "circle"
    if _speaks_for_body(whom) or whom.kind == "body":
        return f"body {party_key(whom.name) if whom.kind == 'body' else party_key(whom.party)}"
    return whom.id


def _speaks_for_body(actor: Actor) -> bool:
    words = {singular(plain(word)) for name in actor.names for word in words_of(name)}
    return actor.party is not None and any(is_among(word, "spokes noun") for word in words)


def _is_named(actor: Actor | None) -> bool:
    return actor is not None and actor.kind not in ("unnamed", "group")


def _fewest(unnamed: Sequence[Actor | None]) -> int:
    """How many the unnamed are at least: each goes to the first with whom its description can agree."""
    people: list[list[Actor | None]] = []
    for one in unnamed:
        for same in people:
            if all(can_be_one(one, other) for other in same):
                same.append(one)
                break
        else:
            people.append([one])
    return len(people)


def can_be_one(left: Actor | None, right: Actor | None) -> bool:
    """Whether two unnamed sources can be one: of no two parties, as many, and called alike or one of them by a word for anybody.

    "A port worker" can drive the crane, an "insider" be "an official of the bank"; "a harbour pilot" is no "intelligence official".
    """
    if left is None or right is None:
        return True
    a, b = party_key(left.party), party_key(right.party)
    if a is not None and b is not None and not (set(a.split()) & set(b.split())):
        return False
    nouns = noun_of(left.name), noun_of(right.name)
    if nouns[0] == nouns[1] or all(map(is_vague, nouns)) or any(is_in(noun, "anyone at work") for noun in nouns):
        return True
    return any(_can_be_anybody(one, other) for one, other in ((left, right), (right, left)))


def _can_be_anybody(actor: Actor, other: Actor) -> bool:
    """Whether an actor is told by a word for anybody, and by no other word that tells it from another actor."""
    told = {word for name in words_of(actor.name) if not tells_little(plain(name)) for word in kernel(name)}
    return is_vague(noun_of(actor.name)) and (not told or bool(told & kernel(other.name)))


def tells_little(word: str) -> bool:
    """Whether a word of a description tells nobody from others: "two | senior | officials"."""
    return is_vague(singular(word)) or is_in(word, "numeral", "rank word", "preposition", "determiner", "conjunction")
