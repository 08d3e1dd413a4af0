"""Fits how much each thing counts that is seen of two passages among all of their affair (`sayso.linking.company`).

usage: company.py --of FOLDER FILE ... [--of FOLDER FILE ...]

Each FOLDER has a comparer (`comparer.onnx`, `comparer.npz`) whose judge has not learned from the affairs named behind it: on those
that it has, it is surer than it will ever be again. Logistic regression over the pairs whose odds a ledger would keep.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
import torch
from affairs import Telling, read_affairs
from vectors import same_only

from sayso.linking.claims import KEPT
from sayso.linking.company import Company, look
from sayso.linking.comparing import Network
from sayso.linking.passages import Passage

SLICES = (20, 40, 80)
"""Tellings of an affair that is cut into small ones: one or two, three, five reports."""
RIDGE = 1e-3
"""How much large weights cost, on things of standard deviation 1."""


def main() -> None:
    """Fit, and print the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--of", nargs="+", action="append", type=Path, required=True, metavar="PATH")
    chosen = parser.parse_args()
    seen, same = [], []
    for folder, *files in chosen.of:
        comparer = Network(folder)
        for affair in read_affairs(files):
            for told in parts(same_only(affair)):
                rows, answers = table(told, comparer)
                seen.append(rows)
                same.append(answers)
    rows, answers = torch.tensor(np.concatenate(seen)), torch.tensor(np.concatenate(same))
    spread = rows.std(0)
    weights = torch.zeros(rows.shape[1] + 1, dtype=rows.dtype, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        odds = rows / spread @ weights[:-1] + weights[-1]
        cost = torch.nn.functional.binary_cross_entropy_with_logits(odds, answers) + RIDGE * (weights[:-1] ** 2).sum()
        cost.backward()
        return cost

    optimizer.step(loss)
    found = (weights[:-1] / spread).tolist()
    print(
        ", ".join(f"{name}={value:.3f}" for name, value in zip(Company._fields, found, strict=True)),
        f"BASE = {weights[-1].item():.3f}",
    )


def parts(told: Sequence[Telling]) -> Iterator[Sequence[Telling]]:
    """An affair whole, and cut into small ones: what there is to compare with is less at first."""
    yield told
    for size in SLICES:
        yield from (told[start : start + size] for start in range(0, len(told) - size + 1, size))


def table(told: Sequence[Telling], comparer: Network) -> tuple[np.ndarray, np.ndarray]:
    """What is seen of each pair that is kept, (pairs, things), and whether it is the same."""
    claims = {Passage(*one.passage): one.claim for one in told}
    passages = sorted(claims, key=lambda passage: passage.id)
    vectors = comparer.vectors(passages)
    places = list(combinations(range(len(passages)), 2))
    left, right = (vectors[[pair[side] for pair in places]] for side in (0, 1))
    odds = comparer.compare([(passages[i], passages[j]) for i, j in places], left, right)
    kept = {(passages[i].id, passages[j].id): one.same for (i, j), one in zip(places, odds, strict=True) if one.same > KEPT}
    claim_of = {passage.id: claim for passage, claim in claims.items()}
    seen = look(passages, kept)
    return np.array(list(seen.values()), float).reshape(-1, len(Company._fields)), np.array(
        [float(claim_of[a] == claim_of[b]) for a, b in seen]
    )


if __name__ == "__main__":
    main()
