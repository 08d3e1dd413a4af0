"""What reports say together as rows of the ledger's tables, and rows as records again."""

from __future__ import annotations

import sqlite3

from sayso.ledger.columns import Values, dump, load, read_day, read_reasons, reasons_of, write_day
from sayso.ledger.damage import known, told
from sayso.linking.occurrences import Occurrence
from sayso.records import Span
from sayso.story import Actor, Claim, ClaimMember, Conflict, Derivation, Leaf, Merge, Origin, Position, Related, Reversal, Shared


def occurrence_row(one: Occurrence) -> Values:
    """The row of an occurrence."""
    return {
        "id": one.id,
        "report": one.report,
        "published": write_day(one.published),
        "name": one.name,
        "sort": one.sort,
        "kind": one.kind,
        "party": one.party,
        "texts": dump(one.texts),
        "statements": dump(one.statements),
    }


@told
def occurrence(row: sqlite3.Row) -> Occurrence:
    """The occurrence of a row."""
    return Occurrence(
        report=row["report"],
        published=read_day(row["published"]),
        name=row["name"],
        sort=row["sort"],
        kind=known(row, "kind"),
        party=row["party"],
        texts=tuple(load(row["texts"])),
        statements=tuple(load(row["statements"])),
    )


def actor_row(actor: Actor) -> Values:
    """The row of an actor; its statements have their own table."""
    merges = [
        {"left": one.left, "right": one.right, "reasons": [reason._asdict() for reason in one.reasons]} for one in actor.merges
    ]
    return {
        "id": actor.id,
        "name": actor.name,
        "names": dump(actor.names),
        "kind": actor.kind,
        "party": actor.party,
        "merges": dump(merges),
    }


@told
def actor(row: sqlite3.Row, statements: tuple[str, ...]) -> Actor:
    """The actor of a row."""
    merges = (Merge(one["left"], one["right"], reasons_of(one["reasons"])) for one in load(row["merges"]))
    return Actor(row["id"], row["name"], tuple(load(row["names"])), known(row, "kind"), row["party"], statements, tuple(merges))


def claim_row(claim: Claim, affair: str) -> Values:
    """The row of a claim; its members have their own table."""
    return {
        "id": claim.id,
        "affair": affair,
        "wording": claim.wording,
        "proposition": claim.proposition,
        "relations": dump(claim.relations),
    }


@told
def claim(row: sqlite3.Row, members: tuple[ClaimMember, ...]) -> Claim:
    """The claim of a row."""
    relations = tuple(Related(*one) for one in load(row["relations"]))
    return Claim(row["id"], row["wording"], row["proposition"], members, relations)


def position_row(one: Position) -> Values:
    """The row of a position."""
    statements, since = dump(one.statements), write_day(one.since)
    return {"claim": one.claim, "holder": one.holder, "side": one.side, "statements": statements, "since": since}


@told
def position(row: sqlite3.Row) -> Position:
    """The position of a row."""
    return Position(row["claim"], row["holder"], row["side"], tuple(load(row["statements"])), read_day(row["since"]))


def reversal_row(one: Reversal) -> Values:
    """The row of a reversal."""
    before, after = dump(one.before), dump(one.after)
    return {"claim": one.claim, "holder": one.holder, "before": before, "after": after, "partial": int(one.partial)}


@told
def reversal(row: sqlite3.Row) -> Reversal:
    """The reversal of a row."""
    return Reversal(row["claim"], row["holder"], tuple(load(row["before"])), tuple(load(row["after"])), bool(row["partial"]))


def conflict_row(one: Conflict, affair: str) -> Values:
    """The row of a conflict."""
    return {
        "affair": affair,
        "relation": one.relation,
        "left": one.left,
        "right": one.right,
        "propositions": dump(one.propositions),
        "reasons": dump([reason._asdict() for reason in one.reasons]),
    }


@told
def conflict(row: sqlite3.Row) -> Conflict:
    """The conflict of a row."""
    left, right = load(row["propositions"])
    return Conflict(row["relation"], row["left"], row["right"], (left, right), read_reasons(row["reasons"]))


def derivation_row(one: Derivation, affair: str) -> Values:
    """The row of a derivation."""
    return {
        "affair": affair,
        "report": one.report,
        "source": one.source,
        "kind": one.kind,
        "reasons": dump([reason._asdict() for reason in one.reasons]),
        "shared": dump(one.shared),
    }


@told
def derivation(row: sqlite3.Row) -> Derivation:
    """The derivation of a row."""
    shared = tuple(Shared(Span(*here), Span(*there)) for here, there in load(row["shared"]))
    return Derivation(row["report"], row["source"], row["kind"], read_reasons(row["reasons"]), shared)


def origin_row(one: Origin) -> Values:
    """The row of an origin."""
    leaves = [leaf._asdict() for leaf in one.leaves]
    return {"claim": one.claim, "side": one.side, "least": one.least, "most": one.most, "leaves": dump(leaves)}


@told
def origin(row: sqlite3.Row) -> Origin:
    """The origin of a row."""
    leaves = (Leaf(one["source"], one["actor"], tuple(one["statements"]), tuple(one["entries"])) for one in load(row["leaves"]))
    return Origin(row["claim"], row["side"], row["least"], row["most"], tuple(leaves))
