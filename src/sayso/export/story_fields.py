"""What reports say together as JSON objects, each with its kind first."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.export.fields import Json
from sayso.records import Reason
from sayso.story import Actor, Claim, Conflict, Derivation, Origin, Position, Reversal


def story_fields(record: Actor | Claim | Position | Reversal | Conflict | Derivation | Origin) -> dict[str, Json]:
    """A record with its kind first."""
    match record:
        case Actor():
            return {
                "kind": "actor",
                "id": record.id,
                "name": record.name,
                "names": record.names,
                "party": record.party,
                "source_kind": record.kind,
                "statements": record.statements,
                "merges": [{"left": one.left, "right": one.right, "reasons": _reasons(one.reasons)} for one in record.merges],
            }
        case Claim():
            return {
                "kind": "claim",
                "id": record.id,
                "wording": record.wording,
                "proposition": record.proposition,
                "members": [member._asdict() for member in record.members],
                "relations": [related._asdict() for related in record.relations],
            }
        case Position():
            return {
                "kind": "position",
                "claim": record.claim,
                "holder": record.holder,
                "side": record.side,
                "statements": record.statements,
                "since": record.since.isoformat() if record.since else None,
            }
        case Reversal():
            return {
                "kind": "reversal",
                "claim": record.claim,
                "holder": record.holder,
                "from": record.before,
                "to": record.after,
                "partial": record.partial,
            }
        case Conflict():
            return {
                "kind": "conflict",
                "relation": record.relation,
                "left": record.left,
                "right": record.right,
                "propositions": record.propositions,
                "reasons": _reasons(record.reasons),
            }
        case Derivation():
            evidence: dict[str, Json] = {
                "kind": record.kind,
                "reasons": _reasons(record.reasons),
                "shared": [{"from": one.here, "to": one.there} for one in record.shared],
            }
            return {"kind": "derivation", "from": record.report, "to": record.source, "evidence": evidence}
        case Origin():
            return {
                "kind": "origin",
                "claim": record.claim,
                "side": record.side,
                "least": record.least,
                "most": record.most,
                "leaves": [leaf._asdict() for leaf in record.leaves],
            }


def _reasons(reasons: Sequence[Reason]) -> Json:
    return [{"feature": one.feature, "value": one.value, "weight": one.weight} for one in reasons]
