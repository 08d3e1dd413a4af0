"""Fits the small network that judges two passages by their vectors and what they have in common.

usage: judge.py --encoder FOLDER --vectors CHECKPOINT --out FILE --affairs FILE ... [--stories FILE ...] [--dev FILE ...]

The affairs must be others than the vectors were trained on: on those they are surer than they will ever be again. Stories are whole
reports, as those are that will be read: each of their pairs counts for several of an affair's.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import numpy as np
import torch
from affairs import Affair, read_affairs
from passage_network import Vectors, read_tokenizer
from torch import nn
from vectors import encode, same_only

from sayso.linking.comparing import HALF, inputs
from sayso.linking.likeness import likeness
from sayso.linking.passages import Passage

HIDDEN = 32
WEIGHTS = torch.tensor([1.0, 0.3, 0.3, 0.5])
"""How much each question counts."""
OF_STORY = 25.0
"""How much a pair of a story counts; one of an affair counts once."""


def main() -> None:
    """Fit, and tell what it reaches."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--affairs", type=Path, nargs="+", required=True)
    parser.add_argument("--stories", type=Path, nargs="*", default=[])
    parser.add_argument("--dev", type=Path, nargs="*", default=[])
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    network = Vectors()
    network.load_state_dict(torch.load(chosen.vectors))
    tokenizer = read_tokenizer(chosen.encoder)
    few, answers = _table(network, tokenizer, read_affairs(chosen.affairs))
    more, others = _table(network, tokenizer, read_affairs(chosen.stories)) if chosen.stories else (few[:0], answers[:0])
    seen, known = torch.cat([few, more]), torch.cat([answers, others])
    counts = torch.cat([torch.ones(len(few)), torch.full((len(more),), OF_STORY)])
    torch.manual_seed(chosen.seed)
    middle, spread = seen.mean(0), seen.std(0).clamp(min=1e-3)
    judge = nn.Sequential(nn.Linear(seen.shape[1], HIDDEN), nn.ReLU(), nn.Dropout(0.1), nn.Linear(HIDDEN, 4))
    optimizer = torch.optim.AdamW(judge.parameters(), lr=2e-3, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, chosen.epochs)
    held = _table(network, tokenizer, read_affairs(chosen.dev)) if chosen.dev else None
    for epoch in range(1, chosen.epochs + 1):
        judge.train()
        for at in torch.randperm(len(seen)).split(512):
            odds = judge((seen[at] - middle) / spread)
            each = nn.functional.binary_cross_entropy_with_logits(odds, known[at], reduction="none")
            loss = (each * WEIGHTS * counts[at, None]).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        schedule.step()
        if held is not None:
            judge.eval()
            with torch.no_grad():
                print(json.dumps({"epoch": epoch} | _reached(judge((held[0] - middle) / spread), held[1])), flush=True)
    first, second = judge[0], judge[3]
    arrays = {
        "middle": middle,
        "spread": spread,
        "first": first.weight.detach().T,
        "first_bias": first.bias.detach(),
        "second": second.weight.detach().T,
        "second_bias": second.bias.detach(),
    }
    np.savez_compressed(chosen.out, **{name: value.numpy().astype(np.float32) for name, value in arrays.items()})
    print(f"{chosen.out}  {chosen.out.stat().st_size / 1e3:.0f} kB")


def _table(network: Vectors, tokenizer: object, affairs: Sequence[Affair]) -> tuple[torch.Tensor, torch.Tensor]:
    """All pairs of each affair in both orders: what is seen of them, and the answers."""
    seen, known = [], []
    for affair in affairs:
        told = same_only(affair)
        passages = [Passage(*one.passage) for one in told]
        rows = _both(network, tokenizer, passages)
        pairs = list(permutations(range(len(told)), 2))
        left, right = (rows[[pair[side] for pair in pairs]] for side in (0, 1))
        common = np.array([likeness(passages[i], passages[j]) for i, j in pairs], np.float32)
        seen.append(inputs(common, left, right))
        for i, j in pairs:
            a, b = told[i].claim, told[j].claim
            same = float(a == b)
            inner, outer = (same or float(pair in affair.narrower) for pair in ((a, b), (b, a)))
            known.append((same, inner, outer, float(not same and frozenset((a, b)) in affair.excludes)))
    return torch.from_numpy(np.concatenate(seen)), torch.tensor(known)


def _both(network: Vectors, tokenizer: object, passages: Sequence[Passage]) -> np.ndarray:
    """As `Network.vectors` has them."""
    with_before = encode(network, tokenizer, passages)
    alone = encode(network, tokenizer, [Passage("", one.content) for one in passages])
    return np.concatenate([with_before, alone], 1) * HALF


def _reached(odds: torch.Tensor, known: torch.Tensor) -> dict[str, float]:
    """Average precision for each question, and for the first the best F1 and its odds."""
    told: dict[str, float] = {}
    for at, name in enumerate(("same", "left_narrower", "right_narrower", "excludes")):
        ranked = torch.argsort(-odds[:, at]).numpy()
        right = known[:, at].numpy()[ranked]
        hits = np.cumsum(right)
        precision, recall = hits / np.arange(1, len(hits) + 1), hits / max(1, hits[-1])
        told[name] = round(float((precision * right).sum() / max(1, hits[-1])), 4)
        if at == 0:
            f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
            best = int(f1.argmax())
            told |= {"f1": round(float(f1[best]), 4), "at": round(float(odds[ranked[best], 0]), 2)}
    return told


if __name__ == "__main__":
    main()
