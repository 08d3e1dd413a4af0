"""Learns how much each thing counts that is seen of those whom a pronoun can stand for (`sayso.statements.referents.ranking`).

usage: pronouns.py --out FILE [--crosswise] CASES...

CASES are labelled passages of `bench/statements`, whose attributions are handed on. A conditional logit over the candidates of
each pronoun that is a source, and nobody: right are those who are called as the label has it, nobody where none is. With
`--crosswise` each file is judged by what the others teach, and nothing is written.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from sayso.attribution.assembly import Found, assemble
from sayso.evaluation.labels import Labelled, read_labelled
from sayso.evaluation.scores import fold
from sayso.extraction.dispatch import extract
from sayso.language.analysis import analyse
from sayso.language.network import shipped
from sayso.pipeline import hand_over
from sayso.quotations import quotations_of
from sayso.records import Particulars, Reason
from sayso.statements.referents import discourse, ranking
from sayso.statements.referents.describing import understand
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.pronouns import Candidate, Context, is_out

RIDGE, FURTHER = 0.02, 0.05
"""How much large weights cost, on traits of standard deviation 1: those that all kinds share, and what a kind has besides."""
RARE = 0.2
"""The least standard deviation that a trait is taken to have, so that what a few pronouns show counts for little."""
HELD = {"go-between": -3.0, "client of an office": 4.5, "members": 1.0}
"""Weights held before anything is learned, of constructions that are rare: "his agent, Ann Vey, said | he |" is him."""


class Item(NamedTuple):
    """A pronoun: what is seen of each candidate, which are right, its kind, and whether what is said now is right."""

    seen: np.ndarray
    right: np.ndarray
    kind: int
    names: tuple[str | None, ...]
    wanted: str | None


class Model(NamedTuple):
    """Weights for each kind, (kinds, traits), of traits as they are, and of nobody."""

    weights: np.ndarray
    nobody: np.ndarray


def main() -> None:
    """Learn, and write the weights, or judge crosswise."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--crosswise", action="store_true")
    parser.add_argument("cases", type=Path, nargs="+")
    chosen = parser.parse_args()
    traits: list[str] = []
    items = {file.stem: list(read(file, traits)) for file in chosen.cases}
    if chosen.crosswise:
        told, right = 0, 0
        for name, some in items.items():
            model = fit([one for other, more in items.items() if other != name for one in more], traits)
            hits = sum(judged(model, one) for one in some)
            told, right = told + len(some), right + hits
            print(f"{name:20} {len(some):5} {100 * hits / max(1, len(some)):6.1f}")
        print(f"{'all':20} {told:5} {100 * right / told:6.1f}")
        return
    model = fit([one for some in items.values() for one in some], traits)
    rows = [
        ("trait", *ranking.KINDS),
        *((trait, *(f"{value:.4f}" for value in model.weights[:, at])) for at, trait in enumerate(traits)),
    ]
    rows.append(("nobody before", *(f"{value:.4f}" for value in model.nobody)))
    chosen.out.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


# ---- what there is to learn from ------------------------------------------------------------------------------


def read(file: Path, traits: list[str]) -> Iterator[Item]:
    """The pronouns of a file that the ranking is asked of."""
    for passage in read_labelled(file.read_text(encoding="utf-8")):
        yield from _of_passage(passage, traits)


def _of_passage(passage: Labelled, traits: list[str]) -> Iterator[Item]:
    seen: list[tuple[Noun, list[Candidate], list[dict[str, float]]]] = []

    def watch(noun: Noun, candidates: list[Candidate], context: Context) -> tuple[object, str]:
        known = [one for one in candidates if not is_out(noun, one.entity, context)]
        seen.append((noun, known, ranking.look(noun, known, context)))
        return ranking.choose(noun, candidates, context)

    said = Particulars(passage.outlet, passage.published)
    report, _ = extract(hand_over(passage.text, particulars=said))
    given = [
        Found(one.marked.source, one.marked.cue, one.marked.content, Reason("gold", "", 1.0)) for one in passage.labels.values()
    ]
    attributions = assemble(report, given, quotations_of(report))
    before, discourse.choose = discourse.choose, watch
    try:
        found, titles = understand(report, analyse(report, shipped()), attributions)
    finally:
        discourse.choose = before
    wanted = {one.marked.source[0][0]: one.referent for one in passage.labels.values() if one.marked.source}
    speaking = {id(found.nouns[index]) for index in found.speaking}
    for noun, known, looks in seen:
        if noun.span.start not in wanted or id(noun) not in speaking:
            continue
        if looks and not traits:
            traits += looks[0]
        names = tuple(fold(name) if (name := titles.of(one.entity.whole)) else None for one in known)
        meant = wanted[noun.span.start]
        right = np.array([meant is not None and name == fold(meant) for name in names], bool)
        rows = np.array([[float(look[trait]) for trait in traits] for look in looks]).reshape(len(looks), len(traits))
        yield Item(rows, right, ranking.KINDS.index(ranking.kind_of(noun)), names, fold(meant) if meant else None)


# ---- the model ----------------------------------------------------------------------------------------------------


def fit(items: Sequence[Item], names: Sequence[str]) -> Model:
    """The weights with which the right ones are likeliest, those far from what is held costing."""
    rows = np.concatenate([one.seen for one in items if len(one.seen)])
    mean, spread = rows.mean(0), np.maximum(rows.std(0), RARE)
    traits, kinds = rows.shape[1], len(ranking.KINDS)
    seen, group, right = [], [], []
    for number, one in enumerate(items):
        block = np.zeros((len(one.seen) + 1, traits * (kinds + 1) + kinds))
        if len(one.seen):
            block[:-1, :traits] = block[:-1, traits * (one.kind + 1) : traits * (one.kind + 2)] = (one.seen - mean) / spread
        block[-1, traits * (kinds + 1) + one.kind] = 1
        seen.append(block)
        group += [number] * len(block)
        right.append(np.append(one.right, not one.right.any()))
    known, of, hits = (
        torch.tensor(np.concatenate(seen)),
        torch.tensor(group),
        torch.tensor(np.concatenate(right), dtype=torch.double),
    )
    cost = torch.full((known.shape[1],), RIDGE, dtype=torch.double)
    cost[traits : traits * (kinds + 1)] = FURTHER
    held = torch.zeros(known.shape[1], dtype=torch.double)
    held[:traits] = torch.tensor([HELD.get(name, 0.0) for name in names]) * torch.tensor(spread)
    weights = held.clone().requires_grad_()
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        odds = known @ weights
        top = torch.full((len(items),), -torch.inf, dtype=torch.double).scatter_reduce(0, of, odds.detach(), "amax")
        chance = torch.exp(odds - top[of])
        all_of, right_of = (torch.zeros(len(items), dtype=torch.double).index_add(0, of, some) for some in (chance, chance * hits))
        told = -torch.log(right_of / all_of).mean() + (cost * (weights - held) ** 2).sum()
        told.backward()
        return told

    optimizer.step(loss)
    found = weights.detach().numpy()
    each = np.stack([found[:traits] + found[traits * (kind + 1) : traits * (kind + 2)] for kind in range(kinds)]) / spread
    return Model(each, found[traits * (kinds + 1) :] + each @ mean)


def judged(model: Model, one: Item) -> bool:
    """Whether the likeliest is right; nobody is where none is meant."""
    odds = np.append(one.seen @ model.weights[one.kind] if len(one.seen) else [], model.nobody[one.kind])
    best = int(odds.argmax())
    return one.wanted is None if best == len(one.seen) else one.names[best] == one.wanted


if __name__ == "__main__":
    main()
