"""What reports say together as JSON objects, each with its kind first."""

from __future__ import annotations

from sayso.export.fields import Json, reason_fields
from sayso.story import Actor, Claim, Conflict, Derivation, Origin, Position, Reversal


def story_fields(record: Actor | Claim | Position | Reversal | Conflict | Derivation | Origin) -> dict[str, Json]:
    """A record with its kind first."""
    match record:
        case Actor():
            return {"kind": "actor", **_actor(record)}
        case Claim():
            return {"kind": "claim", **_claim(record)}
        case Position():
            return {"kind": "position", **_position(record)}
        case Reversal():
            return {"kind": "reversal", **_reversal(record)}
        case Conflict():
            return {"kind": "conflict", **_conflict(record)}
        case Derivation():
            return {"kind": "derivation", **_derivation(record)}
        case Origin():
            return {"kind": "origin", **_origin(record)}


def _actor(one: Actor) -> dict[str, Json]:
    return {
        "id": one.id,
        "name": one.name,
        "names": one.names,
        "party": one.party,
        "source_kind": one.kind,
        "statements": one.statements,
        "merges": [
            {"left": merge.left, "right": merge.right, "reasons": list(map(reason_fields, merge.reasons))} for merge in one.merges
        ],
    }


def _claim(one: Claim) -> dict[str, Json]:
    return {
        "id": one.id,
        "wording": one.wording,
        "proposition": one.proposition,
        "members": [member._asdict() for member in one.members],
        "relations": [related._asdict() for related in one.relations],
    }


def _position(one: Position) -> dict[str, Json]:
    since = one.since.isoformat() if one.since else None
    return {"claim": one.claim, "holder": one.holder, "side": one.side, "statements": one.statements, "since": since}


def _reversal(one: Reversal) -> dict[str, Json]:
    return {"claim": one.claim, "holder": one.holder, "from": one.before, "to": one.after, "partial": one.partial}


def _conflict(one: Conflict) -> dict[str, Json]:
    return {
        "relation": one.relation,
        "left": one.left,
        "right": one.right,
        "propositions": one.propositions,
        "reasons": list(map(reason_fields, one.reasons)),
    }


def _derivation(one: Derivation) -> dict[str, Json]:
    shared = [{"from": stretch.here, "to": stretch.there} for stretch in one.shared]
    evidence: dict[str, Json] = {"kind": one.kind, "reasons": list(map(reason_fields, one.reasons)), "shared": shared}
    return {"from": one.report, "to": one.source, "evidence": evidence}


def _origin(one: Origin) -> dict[str, Json]:
    leaves = [leaf._asdict() for leaf in one.leaves]
    return {"claim": one.claim, "side": one.side, "least": one.least, "most": one.most, "leaves": leaves}
