"""Exports a checkpoint as the weights that the package reads: ONNX, 8 bits a weight.

usage: export.py --encoder FOLDER --out FOLDER --name NAME [--whole] [--lean X] CHECKPOINT ...

Writes tagger.onnx, linker.onnx, meaning.npy, tokenizer.json and reader.json. The encoder's matrices are quantised by output
channel, their inputs as they come; word pieces have one scale each; the linker's matrices stay as they are.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from checkpoints import load_mean
from examples import MENTIONS, SPEECH
from network import HEADS, HIDDEN, Layer, Linker, Network, Tagger
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

OPSET = 20
WRITTEN = ("tagger.onnx", "linker.onnx", "meaning.npy", "acts.npy", "tokenizer.json")
"""What the fingerprint is of, in this order."""
PIECES = 90
"""Of the window that the graphs are traced with; they take any number."""


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


class Mixed(torch.autograd.Function):
    """Attention as one node of ONNX Runtime's own, which never holds all scores of a window at once."""

    @staticmethod
    def forward(_: object, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        """(1, pieces, 384) each, to the same shape."""
        heads = (part.unflatten(-1, (HEADS, -1)).transpose(1, 2) for part in (query, key, value))
        return nn.functional.scaled_dot_product_attention(*heads).transpose(1, 2).flatten(2)

    @staticmethod
    def symbolic(graph: Any, query: Any, key: Any, value: Any) -> Any:
        """The node."""
        return graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=HEADS).setType(query.type())


class Summed(torch.autograd.Function):
    """A sum that ONNX Runtime leaves alone: it joins an `Add` to the norm behind it, in a node that takes several times as long."""

    @staticmethod
    def forward(_: object, left: Tensor, right: Tensor) -> Tensor:
        """Of the same shape."""
        return left + right

    @staticmethod
    def symbolic(graph: Any, left: Any, right: Any) -> Any:
        """The node."""
        return graph.op("Sum", left, right)


class QuickLayer(nn.Module):
    """A layer of the encoder, without what only training needs, made of nodes that ONNX Runtime is quick with.

    A window takes an eighth less time than with the trained layer (ONNX Runtime 1.31, 2026-11); parameters keep their names.
    """

    def __init__(self, layer: Layer) -> None:
        super().__init__()
        self.attention, self.up, self.down, self.norm = layer.attention, layer.up, layer.down, layer.norm

    def forward(self, x: Tensor, away: None) -> Tensor:  # noqa: ARG002 - nothing is padded
        """As `Layer.forward`."""
        part = self.attention
        mixed = Mixed.apply(part.query(x), part.key(x), part.value(x))
        x = part.norm(Summed.apply(x, part.out(mixed)))
        return self.norm(Summed.apply(x, self.down(nn.functional.gelu(self.up(x)))))


class OneWindow(nn.Module):
    """The tagger over one window without padding, without what only training needs."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.tagger = tagger

    def forward(self, ids: Tensor, features: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Vectors of the last and the middle layer, (1, pieces, 2 * 384), emissions of cues and mentions, and parts of speech."""
        last, middle = self.tagger.encoder(ids, features, None)
        both = torch.cat([last, middle], -1)
        return both, self.tagger.cues(last), self.tagger.mentions(both), self.tagger.speech(both).argmax(-1)


class OneRow(nn.Module):
    """The linker over the cues of one window."""

    def __init__(self, linker: Linker) -> None:
        super().__init__()
        self.linker = linker

    def forward(self, hidden: Tensor, features: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """As `Linker.forward`, with all cues in the one row."""
        return self.linker(hidden, features, torch.zeros_like(first), first, last)


def main() -> None:
    """Export, quantise, and write what the weights say of themselves."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--whole", action="store_true", help="leave the encoder's matrices in 32 bits, to see what 8 cost")
    parser.add_argument("--lean", type=float, default=0.0, help="what is added to the score of an outermost cue's beginning")
    parser.add_argument("checkpoints", type=Path, nargs="+", metavar="CHECKPOINT", help="several: their mean")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    network = Network()
    load_mean(network, chosen.checkpoints)
    network.eval()
    with torch.no_grad():
        network.tagger.cues[-1].bias[1] += chosen.lean
    write_graphs(network, chosen.out, whole=chosen.whole)
    write_meaning(network.tagger.meaning, chosen.out / "meaning.npy")
    write_tokenizer(chosen.encoder / "tokenizer.json", chosen.out / "tokenizer.json")
    write_about(network, chosen.out, chosen.name)
    print(sign(chosen.out))
    for name in WRITTEN:
        print(f"{name}  {(chosen.out / name).stat().st_size / 1e6:.1f} MB")


def write_graphs(network: Network, folder: Path, *, whole: bool) -> None:
    """tagger.onnx and linker.onnx; the encoder of the network gets its words in 8 bits, its matrices too unless `whole`."""
    encoder = network.tagger.encoder
    encoder.words = Words(encoder.words.weight.detach())
    encoder.layers = nn.ModuleList(map(QuickLayer, encoder.layers))
    _trace_linker(network.linker, folder / "linker.onnx")
    if whole:
        _trace_tagger(network.tagger, folder / "tagger.onnx")
        return
    with tempfile.TemporaryDirectory() as scratch:
        large = Path(scratch) / "tagger.onnx"
        _trace_tagger(network.tagger, large)
        quantize_dynamic(
            large, folder / "tagger.onnx", per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"]
        )


def write_meaning(meaning: nn.Linear, path: Path) -> None:
    """(2 * 384 + 1, 384): what makes a span's mean its vector, the bias as last row; 16 bits a number."""
    np.save(path, torch.cat([meaning.weight.T, meaning.bias[None]]).detach().numpy().astype(np.float16))


def write_tokenizer(given: Path, path: Path) -> None:
    """The encoder's tokenizer, for texts of any length."""
    tokenizer = json.loads(given.read_text(encoding="utf-8"))
    tokenizer["truncation"] = tokenizer["padding"] = None
    path.write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def write_about(network: Network, folder: Path, name: str) -> None:
    """reader.json: name, tags and their transitions; `sign` adds fingerprint and hashes."""
    about = {
        "name": f"{name} unsigned",
        "files": {},
        "mentions": list(MENTIONS),
        "speech": list(SPEECH),
        "moves": {"layers": network.layer_moves.tolist(), "roles": network.role_moves.tolist()},
    }
    (folder / "reader.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


def sign(folder: Path) -> str:
    """Put the hashes of the files beside it, and the fingerprint made of them, into reader.json; gives name and fingerprint."""
    about = json.loads((folder / "reader.json").read_text(encoding="utf-8"))
    about["files"] = {file: hashlib.sha256((folder / file).read_bytes()).hexdigest() for file in WRITTEN}
    fingerprint = hashlib.sha256("".join(about["files"].values()).encode()).hexdigest()[:12]
    about["name"] = f"{about['name'].rpartition(' ')[0]} {fingerprint}"
    (folder / "reader.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return str(about["name"])


def _trace_tagger(tagger: Tagger, path: Path) -> None:
    inputs = {"ids": torch.randint(1000, 5000, (1, PIECES)), "features": torch.zeros(1, PIECES, 3, dtype=torch.long)}
    axes = {name: {1: "pieces"} for name in ("ids", "features", "both", "cues", "mentions", "speech")}
    _trace(OneWindow(tagger), inputs, axes, path)


def _trace_linker(linker: Linker, path: Path) -> None:
    inputs = {
        "hidden": torch.randn(1, PIECES, HIDDEN),
        "features": torch.zeros(1, PIECES, 3, dtype=torch.long),
        "first": torch.tensor([3, 9]),
        "last": torch.tensor([4, 9]),
    }
    axes = {
        "hidden": {1: "pieces"},
        "features": {1: "pieces"},
        "first": {0: "cues"},
        "last": {0: "cues"},
        "roles": {0: "cues", 1: "pieces"},
    }
    _trace(OneRow(linker), inputs, axes, path)


def _trace(module: nn.Module, inputs: Mapping[str, Tensor], axes: Mapping[str, dict[int, str]], path: Path) -> None:
    """Write a graph in 32 bits; `axes` names, of inputs and outputs alike, the axes that have any length."""
    torch.onnx.export(
        module,
        tuple(inputs.values()),
        str(path),
        input_names=list(inputs),
        output_names=[name for name in axes if name not in inputs],
        dynamic_axes=dict(axes),
        opset_version=OPSET,
        dynamo=False,
    )


if __name__ == "__main__":
    main()
