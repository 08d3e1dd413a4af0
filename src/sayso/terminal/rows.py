"""What reports say together as flat rows, for CSV."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.pages.together import ActorsPage, ClaimsPage, ConflictsPage, OriginsPage, TimelinePage
from sayso.terminal.data import Fields

BETWEEN = "; "
CLAIM_COLUMNS = (
    *("claim", "wording", "reports", "first", "last", "side", "holder", "party", "since", "statements"),
    *("least_origins", "most_origins"),
)
ACTOR_COLUMNS = ("actor", "name", "party", "kind", "statements", "reports", "names")
ORIGIN_COLUMNS = ("claim", "wording", "side", "least", "most", "leaf", "actor", "entries")
CONFLICT_COLUMNS = (
    *("relation", "left", "left_source", "left_content", "right", "right_source", "right_content", "reasons"),
    *("claim", "holder", "partial"),
)
MOMENT_COLUMNS = ("day", "what", "holder", "side", "claim", "wording", "statement")


def claims(page: ClaimsPage) -> Iterator[Fields]:
    """A row for each holder on each side of each claim."""
    for one in page.claims:
        for stand in one.stands:
            behind = one.behind(stand.side)
            yield {
                "claim": one.id,
                "wording": one.wording,
                "reports": one.reports,
                "first": str(one.first) if one.first else None,
                "last": str(one.last) if one.last else None,
                "side": stand.side,
                "holder": stand.name,
                "party": next((line.party for line in stand.lines if line.party), None),
                "since": str(stand.since) if stand.since else None,
                "statements": BETWEEN.join(line.statement for line in stand.lines),
                "least_origins": behind.least if behind else None,
                "most_origins": behind.most if behind else None,
            }


def actors(page: ActorsPage) -> Iterator[Fields]:
    """A row for each actor."""
    for row in page.rows:
        yield {
            "actor": row.actor.id,
            "name": row.actor.name,
            "party": row.actor.party,
            "kind": row.actor.kind,
            "statements": row.statements,
            "reports": row.reports,
            "names": BETWEEN.join(row.actor.names),
        }


def origins(page: OriginsPage) -> Iterator[Fields]:
    """A row for each leaf of each side of each claim."""
    for one in page.claims:
        for behind in one.origins:
            for leaf, outlets in behind.leaves:
                yield {
                    "claim": one.id,
                    "wording": one.wording,
                    "side": behind.side,
                    "least": behind.least,
                    "most": behind.most,
                    "leaf": leaf.source,
                    "actor": leaf.actor,
                    "entries": BETWEEN.join(outlets),
                }


def conflicts(page: ConflictsPage) -> Iterator[Fields]:
    """A row for each conflict and for each reversal."""
    for one in page.clashes:
        yield {
            "relation": one.conflict.relation,
            "left": one.left.statement,
            "left_source": one.left.source,
            "left_content": one.left.content,
            "right": one.right.statement,
            "right_source": one.right.source,
            "right_content": one.right.content,
            "reasons": BETWEEN.join(f"{reason.feature}: {reason.value}" for reason in one.conflict.reasons),
        }
    for turn in page.turns:
        yield {
            "relation": "reversal",
            "left": BETWEEN.join(line.statement for line in turn.before),
            "left_content": turn.before[0].content if turn.before else None,
            "right": BETWEEN.join(line.statement for line in turn.after),
            "right_content": turn.after[0].content if turn.after else None,
            "claim": turn.claim,
            "holder": turn.name,
            "partial": "yes" if turn.partial else "no",
        }


def moments(page: TimelinePage) -> Iterator[Fields]:
    """A row for each thing that happened."""
    for one in page.moments:
        yield {
            "day": str(one.day) if one.day else None,
            "what": one.what,
            "holder": one.name,
            "side": one.side,
            "claim": one.claim,
            "wording": one.wording,
            "statement": one.statement,
        }
