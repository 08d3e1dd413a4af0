"""Trains the reader.

usage: train.py --data POLNEAR --encoder FOLDER --out FOLDER [--nested FILE ...] [--epochs N] [--until N]
                [--start CHECKPOINT ...] [--rate X] [--seed N] [--limit N] [--share X] [--whole]

POLNEAR holds train.jsonl.gz; FOLDER the encoder's model.safetensors and tokenizer.json. Writes a checkpoint after each epoch and
every 100 steps, and log.jsonl; a run that was stopped goes on from its last checkpoint. `--start` begins with the mean of
other runs' checkpoints instead of the pretrained encoder alone; recover.py makes one of exported weights. `--whole` is quicker
where the processor has no sums in bfloat16.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from checkpoints import load_mean
from encoder import load_encoder, mean_vectors, read_tokenizer
from examples import Gold, example_of, gold_of, read_golds, read_rows
from frames import frame
from losses import Part, loss_of
from network import Network
from tokenizers import Tokenizer
from torch import Tensor
from variation import vary

from sayso.language.pieces import CORE, cut_windows

BATCH = 8
"""Windows of a step."""
ENCODER_RATE, HEAD_RATE = 1.5e-4, 1e-3
"""The learning rates at their highest: of the pretrained layers, and of what is new."""
WARM = 0.06
"""Share of the run in which the rates rise to that; then they fall to 0."""
STEEPEST = 5.0
"""Gradients longer than this are cut to it."""
FRAMED = 0.4
"""Share of the articles that have sentences framed, each time they are read."""
REPEAT = 3
"""How often an epoch reads each of our own passages: there are few."""
SHORTEST_CORE = 300
"""Pieces: windows are cut with cores from this to the longest, so that their edges are never where they were."""
ALIKE = 24
"""Pieces by which windows of like length may differ."""
TOLD, KEPT = 20, 100
"""Steps after which the mean loss is printed, and a checkpoint kept."""

Losses = dict[str, float]
"""What a step's loss is made of."""


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """What a run changes, what it goes by, and where it is kept."""

    network: Network
    optimizer: torch.optim.Optimizer
    vectors: Tensor
    """(contents, 384): where the contents of the articles should lie."""
    epochs: int
    rate: float
    """What the learning rates are multiplied by."""
    folder: Path
    whole: bool
    """Whether losses are worked out in 32 bits."""


def main() -> None:
    """Train; each epoch's loss is logged."""
    chosen = parse(sys.argv[1:])
    chosen.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(chosen.seed)
    tokenizer = read_tokenizer(chosen.encoder)
    articles = read_articles(chosen.data / "train.jsonl.gz", chosen)
    passages = [gold for path in chosen.nested for gold in read_golds(path)]
    print(f"passages {len(passages)}, each {REPEAT} times", flush=True)
    vectors = teacher_vectors(articles, chosen, tokenizer)
    network = Network()
    load_encoder(chosen.encoder, network.tagger.encoder)
    network.tagger.encoder.words.weight.requires_grad_(requires_grad=False)
    if chosen.start:
        load_mean(network, chosen.start)
    run = Run(network, optimizer_of(network), vectors, chosen.epochs, chosen.rate, chosen.out, chosen.whole)
    done, first = resume(run)
    for epoch in range(done, min(chosen.epochs, chosen.until or chosen.epochs)):
        batches = epoch_of(articles, passages, tokenizer, random.Random(chosen.seed * 1000 + epoch))
        train_epoch(run, batches, epoch, first)
        first = 0


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--nested", type=Path, nargs="*", default=[], help="our own marked passages")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--until", type=int, help="stop after this epoch, as if the rest would follow")
    parser.add_argument("--start", type=Path, nargs="*", default=[], help="checkpoints whose mean is trained on")
    parser.add_argument("--rate", type=float, default=1.0, help="a share of the usual learning rates")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, help="only so many articles")
    parser.add_argument("--share", type=float, default=1.0, help="only such a share of the articles, drawn by the seed")
    parser.add_argument("--whole", action="store_true", help="32 bits instead of bfloat16")
    return parser.parse_args(arguments)


def read_articles(path: Path, chosen: argparse.Namespace) -> list[Gold]:
    """The articles of a data file that were asked for, in its order; says what they are."""
    rows = list(read_rows(path))[: chosen.limit]
    drawn = sorted(random.Random(chosen.seed).sample(range(len(rows)), round(chosen.share * len(rows))))
    articles = [gold_of(rows[number]) for number in drawn]
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    inner = sum(len(article.inner) for article in articles)
    print(f"data {sha256}  texts {len(articles)}  inner by rules {inner}", flush=True)
    return articles


def teacher_vectors(articles: Sequence[Gold], chosen: argparse.Namespace, tokenizer: Tokenizer) -> Tensor:
    """(contents, 384): the vectors that the pretrained encoder gives the outer contents; kept beside the checkpoint."""
    kept = chosen.out / "vectors.npy"
    texts = [" ".join(gold.text[start:end] for start, end in one.content) for gold in articles for one in gold.outer]
    if not kept.exists():
        np.save(kept, mean_vectors(chosen.encoder, tokenizer, texts, whole=chosen.whole))
    vectors = torch.from_numpy(np.load(kept))
    if len(vectors) != len(texts):
        raise SystemExit(f"{kept} has {len(vectors)} vectors and the data {len(texts)} contents: remove it, it is of other data")
    return vectors


def optimizer_of(network: Network) -> torch.optim.Optimizer:
    """With two groups of parameters: those of the encoder that are trained, and all others."""
    named = list(network.named_parameters())
    inside = [value for name, value in named if name.startswith("tagger.encoder.") and value.requires_grad]
    heads = [value for name, value in named if not name.startswith("tagger.encoder.")]
    groups = [{"params": inside, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def epoch_of(articles: Sequence[Gold], passages: Sequence[Gold], tokenizer: Tokenizer, chance: random.Random) -> list[list[Part]]:
    """An epoch's batches: each text set anew and cut at other places, windows of like length together."""
    parts: list[Part] = []
    contents = 0
    for article in articles:
        framed = frame(article, chance) if article.speech is not None and chance.random() < FRAMED else article
        parts += _parts(framed, tokenizer, chance, first_vector=contents if framed is article else None)
        contents += len(article.outer)
    for passage in [*passages] * REPEAT:
        parts += _parts(passage, tokenizer, chance, first_vector=None)
    chance.shuffle(parts)
    parts.sort(key=lambda part: (part.window.last - part.window.first) // ALIKE)
    batches = [parts[at : at + BATCH] for at in range(0, len(parts), BATCH)]
    chance.shuffle(batches)
    return batches


def train_epoch(run: Run, batches: Sequence[Sequence[Part]], epoch: int, first: int) -> None:
    """An epoch from one of its steps on; it ends with a checkpoint, the epoch's weights and a line in the log."""
    started = time.time()
    losses: list[Losses] = []
    run.network.train()
    for number in range(first, len(batches)):
        losses.append(step(run, batches[number], past=(epoch + number / len(batches)) / run.epochs))
        if (number + 1) % TOLD == 0:
            mean = {name: round(value, 2) for name, value in mean_of(losses[-TOLD:]).items()}
            print(f"epoch {epoch + 1} step {number + 1}/{len(batches)} {mean} {time.time() - started:.0f}s", flush=True)
        if (number + 1) % KEPT == 0:
            keep(run, epoch, number + 1)
    keep(run, epoch + 1, 0)
    save({"network": run.network.state_dict()}, run.folder / f"epoch{epoch + 1}.pt")
    line = {"epoch": epoch + 1, "seconds": round(time.time() - started), **mean_of(losses)}
    with (run.folder / "log.jsonl").open("a", encoding="utf-8") as log:
        print(json.dumps(line), file=log)


def step(run: Run, batch: Sequence[Part], *, past: float) -> Losses:
    """One step down the batch's gradient; `past` is the share of the run that lies behind, which tells the learning rates."""
    rate = run.rate * min(past / WARM, (1 - past) / (1 - WARM))
    for group, highest in zip(run.optimizer.param_groups, (ENCODER_RATE, HEAD_RATE), strict=True):
        group["lr"] = highest * rate
    loss, losses = loss_of(run.network, batch, run.vectors, whole=run.whole)
    run.optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_([value for group in run.optimizer.param_groups for value in group["params"]], STEEPEST)
    run.optimizer.step()
    return losses


def mean_of(losses: Sequence[Losses]) -> Losses:
    """The mean of each part of the loss; empty where no step was made."""
    return {name: sum(one[name] for one in losses) / len(losses) for name in (losses[-1] if losses else ())}


def resume(run: Run) -> tuple[int, int]:
    """The epochs and the steps of the next one that lie behind, with the network and the optimizer as they were then."""
    checkpoint = run.folder / "checkpoint.pt"
    if not checkpoint.exists():
        return 0, 0
    state = torch.load(checkpoint, weights_only=False)
    run.network.load_state_dict(state["network"])
    run.optimizer.load_state_dict(state["optimizer"])
    torch.set_rng_state(state["chance"])
    return state["epoch"], state["step"]


def keep(run: Run, epoch: int, done: int) -> None:
    """Write the checkpoint of a run that has made so many steps of an epoch."""
    state = {
        "network": run.network.state_dict(),
        "optimizer": run.optimizer.state_dict(),
        "epoch": epoch,
        "step": done,
        "chance": torch.get_rng_state(),
    }
    save(state, run.folder / "checkpoint.pt")


def save(state: dict[str, Any], path: Path) -> None:
    """Write beside, then move: a kill leaves the old one."""
    torch.save(state, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


def _parts(gold: Gold, tokenizer: Tokenizer, chance: random.Random, *, first_vector: int | None) -> list[Part]:
    """The windows of a text, set and cut by chance."""
    example = example_of(gold, vary(gold.text, chance), tokenizer, first_vector)
    return [Part(example, window) for window in cut_windows(example.pieces, chance.randint(SHORTEST_CORE, CORE))]


if __name__ == "__main__":
    main()
