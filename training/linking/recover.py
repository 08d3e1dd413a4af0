"""Rebuilds a checkpoint of the vector network from exported weights, so that training can go on where no checkpoint is left.

usage: recover.py --weights FILE --out CHECKPOINT

FILE is comparer.onnx as export.py writes it. Matrices of 8 bits come back as they were rounded.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from passage_network import Vectors
from torch import Tensor

LONGEST_CHAIN = 3
"""Nodes from a matrix product to the sum with its bias: a cast and a product with the scales."""
LAST = "near"
"""The module without a bias: its product is the last."""


def main() -> None:
    """Recover and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    network = Vectors()
    network.load_state_dict(recover(onnx.load(chosen.weights).graph))
    torch.save(network.state_dict(), chosen.out)
    print(f"{chosen.out}: {sum(value.numel() for value in network.state_dict().values()):,} numbers")


def recover(graph: onnx.GraphProto) -> dict[str, Tensor]:
    """The parameters of a graph by their names in the network."""
    held = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    made = {name: value for name, value in held.items() if name.endswith((".weight", ".bias"))}
    made["encoder.words.weight"] = held["encoder.words.rows"].astype(np.float32) * held["encoder.words.scale"]
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.input[1] in held:
            name = node.input[1].removesuffix("_quantized")
            matrix = held[node.input[1]].astype(np.float32) * held[f"{name}_scale"]
            made[f"{_module(node, graph, held)}.weight"] = matrix.T
    return {name: torch.from_numpy(np.array(value, np.float32)) for name, value in made.items()}


def _module(product: onnx.NodeProto, graph: onnx.GraphProto, held: dict[str, np.ndarray]) -> str:
    """The module whose bias is added to a matrix product."""
    node = product
    for _ in range(LONGEST_CHAIN):
        node = next(other for other in graph.node if node.output[0] in other.input)
        biases = [name for name in node.input if name in held and name.endswith(".bias")]
        if node.op_type == "Add" and biases:
            return biases[0].removesuffix(".bias")
    return LAST


if __name__ == "__main__":
    main()
