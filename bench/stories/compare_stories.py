"""Holds two labellings of one story against each other: agreement per layer, and the lines that differ.

usage: compare_stories.py STORY SECOND [--differences]

STORY is a whole labelled story; SECOND another's `=== story` section on the same marked reports, or a whole story too.
"""

from __future__ import annotations

import sys
from collections.abc import Hashable, Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path

from story_file import Story, full, read_story, statement
from story_scores import Item, b_cubed, claims_of, cubed, f1, gold_claims, pairs_of, share


def main(arguments: list[str]) -> int:
    """Prints a line a layer, and what differs."""
    names = [one for one in arguments if not one.startswith("--")]
    if len(names) != 2:
        print(__doc__)
        return 2
    one, other = read_story(Path(names[0])), read_story(Path(names[1]))
    other.reports = other.reports or one.reports
    for layer, value, items in agreement(one, other):
        print(f"{layer:24} {100 * value:5.1f}  ({items})")
    if "--differences" in arguments:
        print("\n".join(differences(one, other)))
    return 0


def agreement(one: Story, other: Story) -> Iterator[tuple[str, float, int]]:
    """Each layer, how far both agree, and over how many things."""
    actors = list(cubed(one.actor_of, other.actor_of))
    yield "actors, B-cubed", b_cubed(actors), len(actors)
    mine, theirs = gold_claims(one), gold_claims(other)
    pairs, others = pairs_of(mine), pairs_of(theirs)
    yield "claims, pairwise F1", _f1(pairs, others), len(pairs)
    claims = list(cubed(mine, theirs))
    yield "claims, B-cubed", b_cubed(claims), len(claims)
    ours = claims_of(one, theirs)
    sides = {(claim, member.key): member.side for claim, members in other.claims.items() for member in members}
    both = [
        (member.side, sides[ours.get(claim, ""), member.key])
        for claim, members in one.claims.items()
        for member in members
        if (ours.get(claim, ""), member.key) in sides
    ]
    yield "sides, where both have", share([Item(a == b, 1, 1) for a, b in both]), len(both)
    mapped = {(ours.get(inner, inner), ours.get(outer, outer)) for inner, outer in one.narrower}
    yield "narrower, F1", _f1(mapped, other.narrower), len(mapped)
    turns, their_turns = _turns(one, ours), _turns(other, {})
    right = sum(any(_meet(turn, their) for their in their_turns) for turn in turns)
    yield "reversals, F1", f1([Item(right, len(their_turns), len(turns))]), len(turns)
    conflicts, their_conflicts = _conflicts(one, one), _conflicts(other, one)
    yield "conflicts, F1", _f1(conflicts, their_conflicts), len(conflicts)
    yield "derivations, F1", _f1(set(one.derivations.items()), set(other.derivations.items())), len(one.derivations)
    yield "derivations, any kind", _f1(set(one.derivations), set(other.derivations)), len(one.derivations)
    counts = {(source.claim, source.side): (source.least, source.most) for source in other.origins}
    told = [(source.least, source.most) == counts.get((ours.get(source.claim, ""), source.side)) for source in one.origins]
    yield "origins, exact", share([Item(right, 1, 1) for right in told]), len(told)


def _f1(left: AbstractSet[Hashable], right: AbstractSet[Hashable]) -> float:
    return f1([Item(len(left & right), len(right), len(left))])


def _turns(story: Story, ours: dict[str, str]) -> list[tuple[str, set[str], set[str]]]:
    return [
        (ours.get(turn.claim, turn.claim), set(map(statement, turn.before)), set(map(statement, turn.after)))
        for turn in story.reversals
    ]


def _meet(turn: tuple[str, set[str], set[str]], other: tuple[str, set[str], set[str]]) -> bool:
    return bool(turn[1] & other[1]) and bool(turn[2] & other[2])


def _conflicts(story: Story, by: Story) -> set[Hashable]:
    """Conflicts by the actors and claims of one labelling."""
    actor_of, claim_of = by.actor_of, gold_claims(by)
    return {
        (
            relation,
            frozenset(actor_of.get(statement(key), key) for key in (left, right)),
            frozenset(claim_of.get(full(key), key) for key in (left, right)),
        )
        for relation, left, right in story.conflicts
    }


def differences(one: Story, other: Story) -> Iterator[str]:
    """What only one of both has, a line each."""
    ours = claims_of(one, gold_claims(other))
    yield from _actors_that_differ(one, other)
    yield from _members_that_differ(one, other, ours)
    yield from _turns_that_differ(one, other)
    yield from _conflicts_that_differ(one, other)
    for pair in sorted(one.derivations.keys() | other.derivations.keys()):
        if one.derivations.get(pair) != other.derivations.get(pair):
            yield f"derives {' '.join(pair)}: {one.derivations.get(pair)} / {other.derivations.get(pair)}"
    counts = {(source.claim, source.side): source for source in other.origins}
    for source in one.origins:
        its = counts.get((ours.get(source.claim, ""), source.side))
        if its is None or (source.least, source.most) != (its.least, its.most):
            yield f"origin {source.claim} {source.side}: {source.least}–{source.most} {source.leaves} / {its and its[2:]}"


def _actors_that_differ(one: Story, other: Story) -> Iterator[str]:
    theirs = other.actor_of
    for name, keys in one.actors.items():
        names = sorted({theirs.get(key, "nobody") for key in keys})
        if len(names) > 1 or set(other.actors.get(names[0], ())) != set(keys):
            told = ", ".join(f"<{its}> ({sum(theirs.get(key) == its for key in keys)})" for its in names)
            yield f"actor <{name}> is in the second: {told}"


def _members_that_differ(one: Story, other: Story, ours: dict[str, str]) -> Iterator[str]:
    for claim, members in one.claims.items():
        its = {member.key: member for member in other.claims.get(ours.get(claim, ""), ())}
        mine = {member.key: member for member in members}
        for key in sorted(mine.keys() | its.keys()):
            if mine.get(key) != its.get(key):
                told = " / ".join(f"{found.side} {found.tie}" if found else "-" for found in (mine.get(key), its.get(key)))
                yield f"claim {claim} / {ours.get(claim)} {key}: {told}"


def _turns_that_differ(one: Story, other: Story) -> Iterator[str]:
    for here, there, which in ((one, other, "first"), (other, one, "second")):
        for turn in here.reversals:
            if not any(_meet(_one(turn.before, turn.after), their) for their in _turns(there, {})):
                yield f"only the {which} has: reversal <{turn.holder}> {turn.claim} {turn.before} to {turn.after}"


def _conflicts_that_differ(one: Story, other: Story) -> Iterator[str]:
    mine, theirs = ({next(iter(_conflicts(_only(one, line), one))): line for line in story.conflicts} for story in (one, other))
    yield from (f"only the first has: {' '.join(line)}" for sign, line in mine.items() if sign not in theirs)
    yield from (f"only the second has: {' '.join(line)}" for sign, line in theirs.items() if sign not in mine)


def _one(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, set[str], set[str]]:
    return "", set(map(statement, before)), set(map(statement, after))


def _only(story: Story, line: tuple[str, str, str]) -> Story:
    return Story(story.name, {}, conflicts=[line])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
