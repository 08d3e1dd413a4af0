"""Rebuilds a checkpoint of the vector network from exported weights, so that training can go on where no checkpoint is left.

usage: recover_vectors.py --weights FILE --out CHECKPOINT

FILE is comparer.onnx as export.py writes it. Matrices of 8 bits come back as they were rounded.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from passage_network import Vectors
from recover import of_graph


def main() -> None:
    """Recover and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    network = Vectors()
    made = of_graph(onnx.load(chosen.weights).graph, words="encoder.words", unbiased="near")
    network.load_state_dict({name: torch.from_numpy(np.array(value, np.float32)) for name, value in made.items()})
    torch.save(network.state_dict(), chosen.out)
    print(f"{chosen.out}: {sum(value.numel() for value in network.state_dict().values()):,} numbers")


if __name__ == "__main__":
    main()
