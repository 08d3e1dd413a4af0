"""Trains the reader.

usage: train.py --data POLNEAR --encoder FOLDER --out FOLDER [--nested FILE ...] [--epochs N] [--start CHECKPOINT] [--seed N] [--limit N]

POLNEAR holds train.jsonl.gz and dev.jsonl.gz; FOLDER the encoder's model.safetensors and tokenizer.json. Writes a checkpoint after each
epoch and every 100 steps, and log.jsonl; a run that was stopped goes on from its last checkpoint.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer

from chains import negative_log_likelihood
from encoder import load_encoder, mean_vectors
from examples import ROLES, Cue, Example, Gold, example_of, gold_of, golds_of_passages, read_rows, vary
from frames import frame
from network import Network
from sayso.language.pieces import CORE, Window, cut_windows

BATCH, ENCODER_RATE, HEAD_RATE, WARM = 8, 1.5e-4, 1e-3, 0.06
CLS, SEP = 101, 102
FRAMED = 0.4
"""Share of the articles that have sentences framed, each time they are read."""
REPEAT = 3
"""How often an epoch reads each of our own passages: there are few."""
MENTION_WEIGHT, SPEECH_WEIGHT, VECTOR_WEIGHT = 0.02, 0.01, 0.5
"""Of a piece's tags and of a content's vector, beside one attribution's likelihood: small, since attributions are what matters. Guesses."""


@dataclass(frozen=True)
class Part:
    """A window of an example."""

    example: Example
    window: Window


def batch_of(parts: list[Part]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Ids, features and mask; each window between the marks the encoder expects."""
    size = max(part.window.last - part.window.first for part in parts) + 2
    ids = torch.zeros(len(parts), size, dtype=torch.long)
    features = torch.zeros(len(parts), size, 3, dtype=torch.long)
    mask = torch.zeros(len(parts), size, dtype=torch.long)
    for row, part in enumerate(parts):
        pieces, window = part.example.pieces, part.window
        length = window.last - window.first
        ids[row, 0], ids[row, length + 1] = CLS, SEP
        ids[row, 1 : length + 1] = torch.from_numpy(pieces.ids[window.first : window.last])
        features[row, 1 : length + 1] = torch.from_numpy(pieces.features[window.first : window.last])
        mask[row, : length + 2] = 1
    return ids, features, mask


def tags_of(kinds: list[list[tuple[int, int]]], window: Window, size: int) -> torch.Tensor:
    """One row of tags; ranges of each kind are half-open pieces of the report."""
    tags = torch.zeros(size, dtype=torch.long)
    for kind, ranges in enumerate(kinds):
        for first, last in sorted(ranges):
            start, end = max(first, window.first) - window.first + 1, min(last, window.last) - window.first + 1
            if start < end:
                tags[start:end] = 2 * kind + 2
                tags[start] = 2 * kind + 1
    return tags


def row_of(values: np.ndarray, window: Window, size: int) -> torch.Tensor:
    """A window's stretch of tags, unknown around it."""
    row = torch.full((size,), -1, dtype=torch.long)
    row[1 : window.last - window.first + 1] = torch.from_numpy(values[window.first : window.last])
    return row


def loss_of(network: Network, parts: list[Part], vectors: torch.Tensor) -> tuple[torch.Tensor, dict[str, float]]:
    """The loss of a batch by window, and what it is made of."""
    ids, features, mask = batch_of(parts)
    size = ids.shape[1]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden, layers, mentions, speech, meaning = network.tagger(ids, features, mask)
    inside = mask.clone()
    inside[:, 0] = 0
    lengths = mask.sum(1)
    for row, length in enumerate(lengths.tolist()):
        inside[row, length - 1] = 0
    shifted = torch.roll(inside, -1, 1)
    rows: list[tuple[int, Cue]] = []
    tags: list[list[torch.Tensor]] = [[], []]
    for row, part in enumerate(parts):
        window = part.window
        for number, cues in enumerate((part.example.outer, part.example.inner)):
            tags[number].append(tags_of([[(cue.first, cue.last + 1) for cue in cues]], window, size))
            rows += [(row, cue) for cue in cues if window.core[0] <= cue.first < window.core[1] and cue.last < window.last]
    trust = torch.tensor([[part.example.outer_weight for part in parts], [part.example.inner_weight for part in parts]])
    emissions = layers.float().view(len(parts), size, 2, 3)
    cue_loss = sum(
        (
            negative_log_likelihood(
                torch.roll(emissions[:, :, number], -1, 1),
                network.layer_moves[number],
                torch.roll(torch.stack(tags[number]), -1, 1),
                shifted,
            )
            * trust[number]
        ).sum()
        for number in range(2)
    )
    role_loss = vector_loss = torch.zeros(())
    if rows:
        row = torch.tensor([row for row, _ in rows])
        start = torch.tensor([parts[at].window.first - 1 for at, _ in rows])
        first, last = torch.tensor([cue.first for _, cue in rows]) - start, torch.tensor([cue.last for _, cue in rows]) - start
        with torch.autocast("cpu", dtype=torch.bfloat16):
            seen = network.linker(hidden, features, row, first, last)
        wanted = torch.stack([tags_of([cue.roles[role] for role in ROLES], parts[at].window, size) for at, cue in rows])
        likelihood = negative_log_likelihood(
            torch.roll(seen.float(), -1, 1), network.role_moves, torch.roll(wanted, -1, 1), shifted[row]
        )
        role_loss = (likelihood * torch.tensor([cue.weight for _, cue in rows])).sum()
        known = [number for number, (_, cue) in enumerate(rows) if cue.content >= 0 and cue.roles["content"]]
        if known and len(vectors):
            held = (wanted[known] >= 3).float()
            made = torch.bmm((held / held.sum(1, keepdim=True).clamp(min=1))[:, None], meaning.float()[row[known]])[:, 0]
            target = vectors[torch.tensor([rows[number][1].content for number in known])]
            vector_loss = (1 - torch.nn.functional.cosine_similarity(made, target)).sum()
    mention_tags = torch.stack([row_of(part.example.mentions, part.window, size) for part in parts])
    speech_tags = torch.stack([row_of(part.example.speech, part.window, size) for part in parts])
    mention_loss = torch.nn.functional.cross_entropy(
        mentions.float().flatten(0, 1), mention_tags.flatten(), ignore_index=-1, reduction="sum"
    )
    speech_loss = torch.nn.functional.cross_entropy(
        speech.float().flatten(0, 1), speech_tags.flatten(), ignore_index=-1, reduction="sum"
    )
    losses = {
        "cue": cue_loss,
        "role": role_loss,
        "mention": MENTION_WEIGHT * mention_loss,
        "speech": SPEECH_WEIGHT * speech_loss,
        "vector": VECTOR_WEIGHT * vector_loss,
    }
    return sum(losses.values()) / len(parts), {name: float(value.detach()) / len(parts) for name, value in losses.items()}


def epoch_of(golds: list[Gold], tokenizer: Tokenizer, chance: random.Random) -> list[list[Part]]:
    """An epoch's batches: each text set anew and cut at other places, windows of like length together."""
    parts, contents = [], 0
    for gold in golds:
        framed = frame(gold, chance) if gold.speech is not None and chance.random() < FRAMED else gold
        example = example_of(
            framed, vary(framed.text, chance), tokenizer, contents if framed is gold and gold.inner_weight < 1 else -1
        )
        contents += len(gold.outer) if gold.inner_weight < 1 else 0
        parts += [Part(example, window) for window in cut_windows(example.pieces, chance.randint(300, CORE))]
    chance.shuffle(parts)
    parts.sort(key=lambda part: (part.window.last - part.window.first) // 24)
    batches = [parts[at : at + BATCH] for at in range(0, len(parts), BATCH)]
    chance.shuffle(batches)
    return batches


def teacher_vectors(golds: list[Gold], chosen: argparse.Namespace, tokenizer: Tokenizer) -> torch.Tensor:
    """The vectors that the pretrained encoder gives the contents: (contents, 384); kept beside the checkpoint."""
    kept = chosen.out / "vectors.npy"
    texts = [" ".join(gold.text[start:end] for start, end in one["content"]) for gold in golds for one in gold.outer]
    if not kept.exists():
        np.save(kept, mean_vectors(chosen.encoder, tokenizer, texts))
    vectors = torch.from_numpy(np.load(kept))
    if len(vectors) != len(texts):
        raise SystemExit(f"{kept} is of other data: remove it")
    return vectors


def save(state: dict[str, Any], path: Path) -> None:
    """Written beside, then moved: a kill leaves the old one."""
    torch.save(state, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


def parse(arguments: list[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--nested", type=Path, nargs="*", default=[], help="our own marked passages")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int)
    return parser.parse_args(arguments)


def main() -> None:
    """Train; each epoch's loss is logged."""
    chosen = parse(sys.argv[1:])
    chosen.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(chosen.seed)
    tokenizer = Tokenizer.from_file(str(chosen.encoder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    train = chosen.data / "train.jsonl.gz"
    golds = [gold_of(row) for row in list(read_rows(train))[: chosen.limit]]
    print(
        f"data {hashlib.sha256(train.read_bytes()).hexdigest()}  texts {len(golds)}  inner by rules {sum(len(gold.inner) for gold in golds)}",
        flush=True,
    )
    passages = [gold for path in chosen.nested for gold in golds_of_passages(path)]
    print(f"passages {len(passages)}, each {REPEAT} times", flush=True)
    vectors = teacher_vectors(golds, chosen, tokenizer)
    network = Network()
    load_encoder(chosen.encoder, network.tagger.encoder)
    network.tagger.encoder.words.weight.requires_grad_(False)
    inside = [value for name, value in network.named_parameters() if name.startswith("tagger.encoder.") and value.requires_grad]
    heads = [value for name, value in network.named_parameters() if not name.startswith("tagger.encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": inside, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01, fused=True
    )
    done, skip, checkpoint, steps = 0, 0, chosen.out / "checkpoint.pt", 0
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        done, skip = state["epoch"], state["step"]
        torch.set_rng_state(state["chance"])
    for epoch in range(done, chosen.epochs):
        batches, started, sums = (
            epoch_of([*golds, *passages * REPEAT], tokenizer, random.Random(chosen.seed * 1000 + epoch)),
            time.time(),
            [],
        )
        network.train()
        for number, batch in enumerate(batches):
            if number < skip:
                continue
            past = (epoch + number / len(batches)) / chosen.epochs
            rate = min(past / WARM, (1 - past) / (1 - WARM))
            for group, full in zip(optimizer.param_groups, (ENCODER_RATE, HEAD_RATE), strict=True):
                group["lr"] = full * rate
            loss, made_of = loss_of(network, batch, vectors)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*inside, *heads], 5.0)
            optimizer.step()
            sums.append(made_of)
            if number % 20 == 19:
                mean = {name: round(sum(one[name] for one in sums[-20:]) / len(sums[-20:]), 2) for name in sums[-1]}
                print(f"epoch {epoch + 1} step {number + 1}/{len(batches)} {mean} {time.time() - started:.0f}s", flush=True)
            if number % 100 == 99:
                save(
                    {
                        "network": network.state_dict(),
                        "optimizer": optimizer.state_dict(),
                        "epoch": epoch,
                        "step": number + 1,
                        "chance": torch.get_rng_state(),
                    },
                    checkpoint,
                )
        skip = 0
        save(
            {
                "network": network.state_dict(),
                "optimizer": optimizer.state_dict(),
                "epoch": epoch + 1,
                "step": 0,
                "chance": torch.get_rng_state(),
            },
            checkpoint,
        )
        save({"network": network.state_dict()}, chosen.out / f"epoch{epoch + 1}.pt")
        mean = {name: sum(one[name] for one in sums) / max(1, len(sums)) for name in (sums[-1] if sums else ())}
        with (chosen.out / "log.jsonl").open("a") as log:
            log.write(json.dumps({"epoch": epoch + 1, "seconds": round(time.time() - started), **mean}) + "\n")


if __name__ == "__main__":
    main()
