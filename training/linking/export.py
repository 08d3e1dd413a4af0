"""Exports a checkpoint of the vector network as the package reads it: ONNX, 8 bits a weight.

usage: export.py --out FILE [--whole] CHECKPOINT
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from passage_network import Vectors
from torch import Tensor, nn

sys.path.append(str(Path(__file__).parent.parent / "reader"))
OPSET = 20


class Words(nn.Module):
    """An embedding of 8 bits a number with one scale a row."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        """(rows, pieces) to (rows, pieces, 384)."""
        return self.rows[ids].to(torch.float32) * self.scale[ids]


def main() -> None:
    """Export and quantise."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--whole", action="store_true", help="leave the matrices in 32 bits")
    parser.add_argument("checkpoint", type=Path)
    chosen = parser.parse_args()
    network = Vectors()
    network.load_state_dict(torch.load(chosen.checkpoint))
    network.eval()
    network.encoder.words = Words(network.encoder.words.weight.detach())
    rows, pieces = 3, 60
    inputs = (torch.randint(1000, 5000, (rows, pieces)), torch.zeros(rows, pieces, 3, dtype=torch.long), torch.ones(rows, pieces))
    inputs[1][:, 10:20, 0] = 1
    inputs[2][1, 40:] = 0
    axes = {name: {0: "rows", 1: "pieces"} for name in ("ids", "features", "mask")} | {"vectors": {0: "rows"}}
    with tempfile.TemporaryDirectory() as scratch:
        large = chosen.out if chosen.whole else Path(scratch) / "comparer.onnx"
        torch.onnx.export(
            network,
            inputs,
            str(large),
            input_names=["ids", "features", "mask"],
            output_names=["vectors"],
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )
        if not chosen.whole:
            quantize_dynamic(large, chosen.out, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"])
    print(f"{chosen.out}  {chosen.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
