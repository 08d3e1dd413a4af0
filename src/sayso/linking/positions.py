"""Positions of actors and parties on claims over time."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sayso.lexicon.people import singular
from sayso.lexicon.words import is_in
from sayso.linking.names import noun_of, stem, words_of
from sayso.linking.occurrences import party_key
from sayso.linking.passages import words
from sayso.linking.tellings import Telling
from sayso.records import Act, Report, SourceKind, Statement
from sayso.story import Actor, Claim, Position, Side

LATE = date.max
AROUND = 60
"""Characters around a cue in which words tell that it came late; a guess."""
HELPERS = 40
"""Characters before a cue in which its helping verbs stand; a guess."""
BESIDE = 14
"""Characters on either side in which a word belongs to the cue: "earlier denied"; a guess."""
CONCEDING: frozenset[Act] = frozenset({"admit", "retract"})
"""Acts by which somebody ends a position: in one report they come after what the same source held."""
NO_PARTY: frozenset[SourceKind] = frozenset({"outlet", "document", "object"})
"""What speaks for nobody."""
TOLD_BACK = re.compile(
    r"\b(?:had|having)(?: (?:\w+ly|never|not|already|long|earlier|also|first|once|until then|at first|before)){0,2} ?$",
    re.IGNORECASE,
)


class Stand(NamedTuple):
    """One statement of a holder on a claim, with the days within which it was made."""

    claim: str
    holder: str
    side: Side
    statement: str
    first: date | None
    last: date | None
    turn: int
    """Of what one report tells: -1 what it tells as already past ("had denied"), 1 what ends a position, else 0."""
    narrower: bool
    """Whether the proposition is of a claim narrower than this one."""
    report: str
    actor: str | None
    told: Telling | None
    """The proposition in its words; None where it was not compared."""
    at_last: bool
    """Whether its report tells it as something new after what was before: "belatedly", "more recently", "for the first time"."""
    carries: bool
    """Whether it only carries another's words: no position, unless the same holder takes it back."""


def days_of(statement: Statement, report: Report) -> tuple[date | None, date | None]:
    """The days within which a statement was made: its own, else up to the day of publication."""
    published = report.published.latest if report.published else None
    said = statement.said
    if said is None:
        return None, published
    last = min(said.latest, published) if said.latest and published else said.latest or published  # "said in May", told on the 29th
    return said.earliest, last


def turn_of(statement: Statement, report: Report, through: Statement | None = None) -> int:
    """Where a statement stands among those that a report tells of one source: see `Stand.turn`; `through` is its parent."""
    if statement.act in CONCEDING:
        return 1
    if through is not None and through.act == "retract":
        return -1
    if statement.cue is None:
        return 0
    start = statement.cue.spans[0].start
    before = report.text[max(0, start - HELPERS) : start]
    is_past = bool(TOLD_BACK.search(before)) or words(statement.cue.text)[:1] == ["had"]
    beside = words(f"{before[-BESIDE:]} {statement.cue.text} {report.text[statement.cue.spans[-1].end :][:BESIDE]}")
    return -1 if is_past or any(is_in(word, "formerly") for word in beside) else 0


def is_at_last(statement: Statement, report: Report) -> bool:
    """Whether a report tells a statement as new after what was before: see `Stand.at_last`."""
    if statement.cue is None:
        return False
    start, end = statement.cue.spans[0].start, statement.cue.spans[-1].end
    before = re.split(r"[.;!?]", report.text[max(0, start - AROUND) : start])[-1]
    beside = words(f"{before} {statement.cue.text} {report.text[end : end + AROUND // 2]}")
    return any(is_in(word, "at last") for word in beside)


@dataclass(frozen=True)
class Parties:
    """For whom people and bodies speak: each party by its key, with the way it is told and the party above it."""

    names: Mapping[str, str]
    above: Mapping[str, str]
    full: Mapping[str, str]
    """The key of a short form to that of the full one: "the Commission" to "Central Harbour Commission"."""

    def of(self, statement: Statement, actor: Actor | None) -> Iterator[str]:
        """The parties whose position a statement is: its speaker's, those of the members of a joint source, and those above."""
        if statement.source is None or statement.source.kind in NO_PARTY:
            return
        own = actor.name if actor is not None and actor.kind in ("body", "office") else None
        party = (actor.party if actor is not None else None) or statement.source.party or own
        seen: set[str] = set()
        for one in (party, *(member.party for member in statement.source.members)):
            key = party_key(one)
            key = self.full.get(key, key) if key is not None else None
            while key is not None and key not in seen:
                seen.add(key)
                yield self.names.get(key, one or key)
                key = self.above.get(key)


def parties_of(actors: Iterable[Actor]) -> Parties:
    """What actors tell of parties: each is told in its longest form, and a body belongs to the party it has itself."""
    actors = sorted(actors, key=lambda one: (one.name, one.kind, one.party or "", sorted(one.names)))  # whatever their ids
    written: dict[str, set[str]] = defaultdict(set)
    above: dict[str, str] = {}
    for actor in actors:
        key = party_key(actor.party)
        if actor.party is not None and key is not None:
            written[key].add(actor.party)
            mine = party_key(actor.name)
            if actor.kind == "body" and mine is not None and mine != key:
                written[mine].add(actor.name)
                above[mine] = key
    full = _full_forms(written, actors)
    begun = _first_words(written, actors, {*above.values(), *full})
    full |= {key: same for key, (same, _) in begun.items()}
    for same, name in begun.values():
        written[same].add(name)
    for key, same in full.items():
        written[same] |= written[key]
    above = {full.get(one, one): full.get(other, other) for one, other in above.items()}
    return Parties({key: min(same, key=lambda name: (-len(name), name)) for key, same in written.items()}, above, full)


def _full_forms(written: Mapping[str, AbstractSet[str]], actors: Iterable[Actor]) -> dict[str, str]:
    """Keys of parties to that of their full form: where one body has both names, or one alone has the words and the same head."""
    found: dict[str, str] = {}
    for actor in actors:
        told = {party_key(name) for name in actor.names if is_named(name)}
        keys = sorted((key for key in told if key is not None and key in written), key=lambda key: (-len(key), key))
        if actor.kind == "body" and keys:
            found |= dict.fromkeys(keys[1:], keys[0])
    holding: dict[str, list[str]] = defaultdict(list)
    for key in sorted(written):
        for word in key.split():
            holding[word].append(key)
    for key in sorted(written.keys() - found.keys()):
        longer = [other for other in holding[key.split()[0]] if set(key.split()) < set(other.split())]
        longest = max(longer, key=len, default=None)
        if longest is not None and all(
            set(one.split()) <= set(longest.split()) and _have_a_head(written, key, one) for one in longer
        ):
            found[key] = longest
    return {key: _end(key, found) for key in found}


def _first_words(
    written: Mapping[str, AbstractSet[str]], actors: Iterable[Actor], known: AbstractSet[str]
) -> dict[str, tuple[str, str]]:
    """ "Brightkeel" to "Brightkeel Lines", key and name: one word that only one body's name begins with, and that is nobody's name.

    `known` are keys that others belong to, such as states, and those whose full form is known.
    """
    bodies = {key: actor.name for actor in actors if actor.kind == "body" and (key := party_key(actor.name)) is not None}
    found = {}
    for key in sorted(written.keys() - known - bodies.keys()):
        words = {word for name in written[key] for word in words_of(name)}
        if len(words) == 1 and all(word[:1].isupper() for word in words):
            begun = sorted(other for other, name in bodies.items() if words_of(name)[:1] == (*words,) and len(words_of(name)) > 1)
            if len(begun) == 1:
                found[key] = begun[0], bodies[begun[0]]
    return found


def _have_a_head(written: Mapping[str, AbstractSet[str]], one: str, other: str) -> bool:
    """Whether two parties are of one kind, by the noun they are called by: "the Commission", "Central Harbour Commission"."""
    heads, others = ({stem(noun_of(name)) for name in written[key]} for key in (one, other))
    return not heads.isdisjoint(others)


def is_named(name: str) -> bool:
    """Whether a name tells whom it is of: "Meridew", "the Port Inspectorate", and not "the Ministry", which many are."""
    words = words_of(name)
    return len(words) > 1 or not all(is_in(singular(word.lower()), "body noun", "collective noun") for word in words)


def _end(key: str, full: Mapping[str, str]) -> str:
    seen: set[str] = set()
    while key in full and key not in seen:
        seen.add(key)
        key = full[key]
    return key


class Voiced(NamedTuple):
    """Who says what where: statements, reports and actors by id, whose each is, which only carry, propositions as compared."""

    statements: Mapping[str, Statement]
    reports: Mapping[str, Report]
    actors: Mapping[str, Actor]
    actor_of: Mapping[str, str]
    carriers: frozenset[str]
    told: Mapping[str, Telling]


def stands(claims: Sequence[Claim], voiced: Voiced) -> Iterator[Stand]:
    """Every statement of every holder on every claim, those that only carry another's words marked."""
    parties = parties_of(voiced.actors.values())
    narrower: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for related in claim.relations:
            if related.relation == "narrower":
                narrower[related.claim].append(claim)
    for claim in claims:
        for here, is_narrower in ((claim, False), *((other, True) for other in narrower[claim.id])):
            for member in here.members:
                statement = voiced.statements[member.statement]
                if member.tie == "about" and member.side not in ("withheld", "against"):
                    continue
                report = voiced.reports[statement.report]
                actor = voiced.actor_of.get(statement.id)
                through = voiced.statements.get(statement.parent or "")
                moment = (*days_of(statement, report), turn_of(statement, report, through))
                telling, is_new = voiced.told.get(member.proposition), is_at_last(statement, report)
                speaks_for = parties.of(statement, voiced.actors.get(actor or ""))
                carries = statement.id in voiced.carriers
                for holder in dict.fromkeys((*([actor] if actor else []), *speaks_for)):
                    of = (claim.id, holder, member.side, statement.id)
                    yield Stand(*of, *moment, is_narrower, statement.report, actor, telling, is_new, carries)


def positions(all_of: Iterable[Stand]) -> tuple[Position, ...]:
    """Each holder's sides on each claim, in the order in which they were first taken. Who only carries another's words has none."""
    groups: dict[tuple[str, str, Side], list[Stand]] = defaultdict(list)
    for stand in all_of:
        if not stand.narrower and not stand.carries:
            groups[stand.claim, stand.holder, stand.side].append(stand)
    made = []
    for (claim, holder, side), group in groups.items():
        group.sort(key=when)
        made.append(Position(claim, holder, side, tuple(dict.fromkeys(stand.statement for stand in group)), group[0].last))
    return tuple(sorted(made, key=lambda one: (one.claim, one.holder, one.since or LATE, one.side)))


def when(stand: Stand) -> tuple[date, int, date, str]:
    """By what the statements of a holder are put in order; of one last day, what ends a position comes last."""
    return (stand.last or LATE, stand.turn, stand.first or date.min, stand.statement)
