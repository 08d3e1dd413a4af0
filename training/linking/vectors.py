"""Trains the network that gives each passage a vector: of one affair, those that put forward the same lie near, others far.

usage: vectors.py --encoder FOLDER [--start CHECKPOINT] --out FILE --affairs FILE ... [--dev FILE ...] [--epochs N] [--whole]

A batch is all tellings of an affair, so that the others are near misses: the same actors and things, another claim. After each
epoch the checkpoint is kept and what the cosine alone reaches on the dev affairs is printed: average precision and best F1.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from affairs import Affair, Passage, Telling, read_affairs
from passage_network import Vectors, batch_alone, cut, load_encoder, read_tokenizer
from torch import Tensor, nn

TEMPERATURE = 0.07
DROPPED, SHORTENED, CROWDED = 0.12, 0.18, 0.25
"""How often a passage is shown without the words before it, with only the last of them, and behind what another one says, as
reports have it."""
OTHER = 150
"""Characters before another passage that come with it."""
AT_ONCE = 220
"""Tellings in a batch, at most."""
ENDS = re.compile(r"(?<=[.!?][\s\"”’])")
"""Where a sentence has ended."""


def main() -> None:
    """Train, and tell after each epoch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="a checkpoint to go on from")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--affairs", type=Path, nargs="+", required=True)
    parser.add_argument("--dev", type=Path, nargs="*", default=[])
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--whole", action="store_true", help="32 bits instead of bfloat16")
    chosen = parser.parse_args()
    torch.manual_seed(chosen.seed)
    chance = random.Random(chosen.seed)
    tokenizer = read_tokenizer(chosen.encoder)
    network = Vectors()
    if chosen.start is None:
        load_encoder(chosen.encoder, network.encoder)
    else:
        network.load_state_dict(torch.load(chosen.start))
    network.encoder.words.requires_grad_(requires_grad=False)  # the words' own meanings stay
    affairs, dev = read_affairs(chosen.affairs), read_affairs(chosen.dev)
    learned = [one for one in network.parameters() if one.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=chosen.rate, weight_decay=0.01)
    steps, step, started = chosen.epochs * len(affairs), 0, time.time()
    for epoch in range(1, chosen.epochs + 1):
        network.train()
        losses = []
        for affair in chance.sample(affairs, len(affairs)):
            for part in optimizer.param_groups:
                part["lr"] = chosen.rate * min(1.0, (step + 1) / 20) * max(0.03, 1 - step / steps)
            told = same_only(affair)
            told = told if len(told) <= AT_ONCE else chance.sample(told, AT_ONCE)
            cuts = [cut(tokenizer, varied(one.passage, chance.choice(told).passage, chance)) for one in told]
            with torch.autocast("cpu", torch.bfloat16, enabled=not chosen.whole):
                vectors = network(*batch_alone(cuts)).float()
            loss = contrast(vectors, *kinship(affair, told))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            losses.append(float(loss.detach()))
            step += 1
        torch.save(network.state_dict(), chosen.out)
        told = {"epoch": epoch, "loss": round(float(np.mean(losses)), 3), "seconds": round(time.time() - started)}
        print(json.dumps(told | (measure(network, tokenizer, dev) if dev else {})), flush=True)


def same_only(affair: Affair) -> list[Telling]:
    """The tellings that say or deny their claim themselves."""
    return [one for one in affair.tellings if one.tie == "same"]


def varied(passage: Passage, other: Passage, chance: random.Random) -> Passage:
    """A passage as another report might have it: with less before it, or behind another of its affair, whatever that says."""
    draw = chance.random()
    if draw < DROPPED:
        return Passage("", passage.content)
    if draw < DROPPED + SHORTENED:
        words = passage.before.split()
        return Passage(" ".join(words[int(len(words) * chance.random()) :]), passage.content)
    if draw < DROPPED + SHORTENED + CROWDED:
        return Passage(f"{other.before[-OTHER:]} {other.content}. {ENDS.split(passage.before)[-1]}", passage.content)
    return passage


def kinship(affair: Affair, told: Sequence[Telling]) -> tuple[Tensor, Tensor]:
    """Which pairs are the same, and which count: one that is narrower is neither the same nor another."""
    size = len(told)
    same, counts = torch.zeros(size, size), torch.ones(size, size)
    for i, left in enumerate(told):
        for j, right in enumerate(told):
            same[i, j] = left.claim == right.claim and i != j
            if i == j or (left.claim, right.claim) in affair.narrower or (right.claim, left.claim) in affair.narrower:
                counts[i, j] = 0.0
    return same, counts


def contrast(vectors: Tensor, same: Tensor, counts: Tensor) -> Tensor:
    """The supervised contrastive loss (Khosla and others, 2020): each passage is to find those of its claim among all."""
    odds = vectors @ vectors.T / TEMPERATURE
    odds = odds - odds.detach().amax(1, keepdim=True)
    log_share = odds - torch.log((odds.exp() * torch.maximum(counts, same)).sum(1, keepdim=True) + 1e-9)
    with_kin = same.sum(1) > 0
    return -((log_share * same).sum(1) / same.sum(1).clamp(min=1))[with_kin].mean()


def encode(network: Vectors, tokenizer: object, passages: Sequence[Passage]) -> np.ndarray:
    """The vectors of passages, (passages, 128)."""
    network.eval()
    with torch.no_grad():
        groups = (passages[at : at + 64] for at in range(0, len(passages), 64))
        return np.concatenate([network(*batch_alone([cut(tokenizer, one) for one in group])).numpy() for group in groups])


def measure(network: Vectors, tokenizer: object, dev: Sequence[Affair]) -> dict[str, float]:
    """Over all pairs of each dev affair."""
    cosines, right = [], []
    for affair in dev:
        told = same_only(affair)
        rows = encode(network, tokenizer, [one.passage for one in told])
        alike = rows @ rows.T
        for i in range(len(told)):
            for j in range(i):
                cosines.append(alike[i, j])
                right.append(told[i].claim == told[j].claim)
    order = np.argsort(-np.array(cosines))
    hits = np.cumsum(np.array(right, float)[order])
    precision, recall = hits / np.arange(1, len(hits) + 1), hits / hits[-1]
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    best = int(f1.argmax())
    average = float((precision * np.array(right, float)[order]).sum() / hits[-1])
    passing = int(np.searchsorted(recall, 0.97))
    return {
        "pairs": len(right),
        "average_precision": round(average, 4),
        "f1": round(float(f1[best]), 4),
        "cosine": round(float(np.array(cosines)[order[best]]), 3),
        "share_for_97": round(passing / len(right), 3),
        "cosine_for_97": round(float(np.array(cosines)[order[passing]]), 3),
    }


if __name__ == "__main__":
    main()
