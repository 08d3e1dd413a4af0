"""Scores a checkpoint on articles with the reference scorer, before it is exported.

usage: evaluate.py --data POLNEAR --encoder FOLDER CHECKPOINT [--limit N] [--threshold X]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from examples import Example, example_of, gold_of, read_rows
from network import Network
from sayso.language.chains import forbid, likeliest, runs
from sayso.language.pieces import cut_windows
from train import Part, batch_of

sys.path.insert(0, str(Path(__file__).parents[2] / "bench" / "attribution"))
from score_attributions import Score

Found = dict[str, list[tuple[int, int]]]


def attributions_of(network: Network, example: Example) -> list[Found]:
    """The outer attributions of an example."""
    parts = [Part(example, window) for window in cut_windows(example.pieces)]
    ids, features, mask = batch_of(parts)
    moves = [forbid(network.layer_moves[0].detach().numpy()), forbid(network.role_moves.detach().numpy())]
    sizes = np.array([part.window.last - part.window.first for part in parts])
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        hidden, layers, *_ = network.tagger(ids, features, mask)
        tags = likeliest(layers[:, 1:, :3].float().numpy(), moves[0], sizes)
        cues = [
            (row, first, last)
            for row, part in enumerate(parts)
            for _, first, last in runs(tags[row, : sizes[row]])
            if part.window.core[0] <= first + part.window.first < part.window.core[1]
        ]
        if not cues:
            return []
        row, first, last = (torch.tensor(column) for column in zip(*cues, strict=True))
        emissions = network.linker(hidden, features, row, first + 1, last).float()
    roles = likeliest(emissions[:, 1:].numpy(), moves[1], sizes[row.numpy()])
    made = []
    for (at, start, end), tagged in zip(cues, roles, strict=True):
        base = parts[at].window.first
        found: Found = {"source": [], "cue": [_span(example, start + base, end + base)], "content": []}
        for kind, begin, stop in runs(tagged[: sizes[at]]):
            found["source" if kind == 0 else "content"].append(_span(example, begin + base, stop + base))
        if found["content"]:
            made.append(found)
    return made


def _span(example: Example, first: int, last: int) -> tuple[int, int]:
    opens = example.pieces.opens_word
    while not opens[first]:
        first -= 1
    while last < len(opens) and not opens[last]:
        last += 1
    return int(example.pieces.spans[first, 0]), int(example.pieces.spans[last - 1, 1])


def main() -> None:
    """Print the scorer's table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--set", default="dev")
    parser.add_argument("--limit", type=int)
    parser.add_argument("checkpoint", type=Path)
    chosen = parser.parse_args()
    network = Network()
    network.load_state_dict(torch.load(chosen.checkpoint, weights_only=False)["network"])
    network.eval()
    tokenizer = Tokenizer.from_file(str(chosen.encoder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    score = Score()
    for row in list(read_rows(chosen.data / f"{chosen.set}.jsonl.gz"))[: chosen.limit]:
        gold = gold_of(row)
        score.add(gold.text, gold.outer, attributions_of(network, example_of(gold, gold.text, tokenizer)))
    score.report()


if __name__ == "__main__":
    main()
