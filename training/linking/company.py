"""Fits how much each thing counts that is seen of two passages among all of their affair (`sayso.linking.company`).

usage: company.py --of FOLDER STORY ... [--of FOLDER STORY ...]

Each FOLDER has a comparer (`comparer.onnx`, `comparer.npz`) whose judge has not learned from the labelled stories named behind it:
on those that it has, it is surer than it will ever be again. Logistic regression over the pairs whose odds a ledger would keep.
Run with the bench's folder of stories on PYTHONPATH: its reader of labels is used, and the statements stage on the labels.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from measure_together import given, keys_of
from story_file import read_story
from story_scores import gold_claims

from sayso.linking.claims import KEPT
from sayso.linking.company import Company, look
from sayso.linking.comparing import Network
from sayso.linking.derivations import Folio
from sayso.linking.together import actors_of, compare_all, counted_in, fold, voices

SLICES = (2, 5)
"""Reports of a story that is cut into small ones."""
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
        for file in files:
            folios, claims = read(file)
            for some in parts(folios):
                rows, answers = table(some, claims, comparer)
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


def read(file: Path) -> tuple[list[Folio], Mapping[str, str]]:
    """The reports of a story as linking takes them, and the labelled claim of each passage that has one."""
    story = read_story(file)
    claims, folios, claim_of = gold_claims(story), [], {}
    for name, labelled in story.reports.items():
        reading = given(labelled)
        folio = fold(reading)
        keys = dict(keys_of(name, labelled.labels, reading.statements))
        claim_of |= {one.passage.id: claims[key] for one in folio.told if (key := keys.get(one.proposition)) in claims}
        folios.append(folio)
    return folios, claim_of


def parts(folios: Sequence[Folio]) -> Iterator[Sequence[Folio]]:
    """A story whole, and cut into small ones: what there is to compare with is less at first."""
    yield folios
    for size in SLICES:
        yield from (folios[start : start + size] for start in range(0, len(folios) - size + 1, size))


def table(folios: Sequence[Folio], claims: Mapping[str, str], comparer: Network) -> tuple[np.ndarray, np.ndarray]:
    """What is seen of each pair that is kept, (pairs, things), and whether it is the same."""
    compared = compare_all(folios, comparer)
    told = [one for folio in folios for one in folio.told]
    kept = {pair: one.same for pair, one in counted_in(folios, compared).items() if one.same > KEPT}
    seen = look((one.passage for one in told), kept, voices(told, actors_of(folios, compared)))
    rows = np.array(list(seen.values()), float).reshape(-1, len(Company._fields))
    return rows, np.array([float(a in claims and claims[a] == claims.get(b)) for a, b in seen])


if __name__ == "__main__":
    main()
