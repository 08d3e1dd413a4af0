"""Trains the network that compares two passages.

usage: train.py --encoder FOLDER --out FILE [--start FILE] [--data FOLDER] [--affairs FILE ...] [--dev FILE ...] [--epochs N]

With --data, the open pairs are learned from; with --affairs, affairs. Both: mixed. After each epoch the checkpoint is kept and
what it reaches on the open sets' dev part and on the dev affairs is printed: for SAME, average precision and best F1.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from pairs import UNKNOWN, Affair, Pair, affair_pairs, open_pairs, read_affairs
from scorer import Scorer, batch, batch_alone, cut_pair, load_encoder, read_tokenizer
from torch import nn

ROWS = 32
NEARNESS_EVERY = 3
"""The vectors are taught in one batch of so many: they take as long as the questions."""


def main() -> None:  # noqa: PLR0915 - one training run, from its options to its report
    """Train, and tell after each epoch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--affairs", type=Path, nargs="*", default=[])
    parser.add_argument("--dev", type=Path, nargs="*", default=[])
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--negatives", type=float, default=3.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="of the open pairs")
    parser.add_argument("--whole", action="store_true", help="32 bits, for processors without sums in bfloat16")
    chosen = parser.parse_args()
    torch.manual_seed(chosen.seed)
    chance = random.Random(chosen.seed)
    tokenizer = read_tokenizer(chosen.encoder)
    scorer = Scorer()
    if chosen.start:
        scorer.load_state_dict(torch.load(chosen.start), strict=False)
    else:
        load_encoder(chosen.encoder, scorer.encoder)
    scorer.encoder.words.requires_grad_(requires_grad=False)  # the words' own meanings stay; half the numbers need no steps
    affairs, dev = read_affairs(chosen.affairs), read_affairs(chosen.dev)
    optimizer = torch.optim.AdamW([one for one in scorer.parameters() if one.requires_grad], lr=chosen.rate, weight_decay=0.01)
    drawn = [_draw(chosen.data, affairs, chance, chosen.negatives, chosen.share) for _ in range(chosen.epochs)]
    steps, step = sum(-(-len(pairs) // ROWS) for pairs in drawn), 0
    for epoch, pairs in enumerate(drawn, 1):
        scorer.train()
        cuts = [cut_pair(tokenizer, pair) for pair in pairs]
        lengths = [len(left[0]) + len(right[0]) for left, right in cuts]
        order = sorted(range(len(pairs)), key=lambda at: lengths[at] + chance.random() * 8)
        groups = [order[at : at + ROWS] for at in range(0, len(order), ROWS)]
        chance.shuffle(groups)
        started, losses = time.time(), []
        for group in groups:
            warm = min(1.0, (step + 1) / 100)
            for part in optimizer.param_groups:
                part["lr"] = chosen.rate * warm * max(0.02, 1 - step / steps)
            known = torch.tensor([pairs[at].known for at in group])
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not chosen.whole):
                odds, _ = scorer(*batch([cuts[at] for at in group]))
                loss = _loss(odds.float(), known)
                if step % NEARNESS_EVERY == 0:
                    left, right = (scorer(*batch_alone([cuts[at][side] for at in group]))[1] for side in (0, 1))
                    loss = loss + _loss_of_nearness(scorer.nearness(left, right).float(), known[:, 0])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(scorer.parameters(), 1.0)
            optimizer.step()
            losses.append(float(loss.detach()))
            step += 1
            if step % 20 == 0:
                print(
                    json.dumps(
                        {
                            "step": step,
                            "of": steps,
                            "loss": round(float(np.mean(losses[-20:])), 4),
                            "seconds": round(time.time() - started),
                        }
                    ),
                    flush=True,
                )
        torch.save(scorer.state_dict(), chosen.out)
        told: dict[str, object] = {"epoch": epoch, "loss": round(float(np.mean(losses)), 4)}
        if chosen.data:
            told["open"] = _measure(scorer, tokenizer, list(open_pairs(chosen.data, "dev", random.Random(1))))
        if dev:
            told["affairs"] = _measure(
                scorer, tokenizer, [pair for one in dev for pair in affair_pairs(one, random.Random(1), per_positive=1e9)]
            )
        print(json.dumps(told), flush=True)


def _draw(data: Path | None, affairs: Sequence[Affair], chance: random.Random, negatives: float, share: float) -> list[Pair]:
    pairs = [pair for affair in affairs for pair in affair_pairs(affair, chance, per_positive=negatives)]
    there = list(open_pairs(data, "train", chance)) if data else []
    return pairs + chance.sample(there, int(len(there) * share))


def _loss(odds: torch.Tensor, known: torch.Tensor) -> torch.Tensor:
    there = (known != UNKNOWN).float()
    weight = torch.tensor([1.0, 0.3, 0.3, 0.5])
    each = nn.functional.binary_cross_entropy_with_logits(odds, known.clamp(min=0), reduction="none") * there * weight
    return each.sum() / (there * weight).sum().clamp(min=1)


def _loss_of_nearness(odds: torch.Tensor, same: torch.Tensor) -> torch.Tensor:
    there = (same != UNKNOWN).float()
    each = nn.functional.binary_cross_entropy_with_logits(odds, same.clamp(min=0), reduction="none")
    return (each * there).sum() / there.sum().clamp(min=1)


def _measure(scorer: Scorer, tokenizer: object, pairs: Sequence[Pair]) -> dict[str, float]:
    """For SAME: pairs, positives, average precision, best F1 and its log-odds; the share of pairs that the vectors must let pass
    so that 95 and 98 of 100 of the same are among them."""
    scorer.eval()
    asked = [pair for pair in pairs if pair.known[0] != UNKNOWN]
    cuts = [cut_pair(tokenizer, pair) for pair in asked]
    order = sorted(range(len(asked)), key=lambda at: len(cuts[at][0][0]) + len(cuts[at][1][0]))
    odds, cosines = np.zeros(len(asked)), np.zeros(len(asked))
    with torch.no_grad():
        for at in range(0, len(order), 128):
            group = order[at : at + 128]
            odds[group] = scorer(*batch([cuts[one] for one in group]))[0][:, 0].numpy()
            left, right = (scorer(*batch_alone([cuts[one][side] for one in group]))[1] for side in (0, 1))
            cosines[group] = (left * right).sum(-1).numpy()
    right = np.array([pair.known[0] for pair in asked])
    ranked = np.argsort(-odds)
    hits = np.cumsum(right[ranked])
    precision, recall = hits / np.arange(1, len(hits) + 1), hits / max(1, right.sum())
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    best = int(f1.argmax())
    passing = {}
    for share in (95, 98):
        least = np.percentile(cosines[right == 1], 100 - share) if right.any() else 0.0
        passing[f"pass_{share}"] = round(float((cosines >= least).mean()), 3)
        passing[f"cosine_{share}"] = round(float(least), 3)
    return {
        "pairs": len(asked),
        "same": int(right.sum()),
        "average_precision": round(float((precision * right[ranked]).sum() / max(1, right.sum())), 4),
        "f1": round(float(f1[best]), 4),
        "odds": round(float(odds[ranked[best]]), 2),
        **passing,
    }


if __name__ == "__main__":
    main()
