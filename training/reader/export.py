"""Exports a checkpoint as the weights that the package reads: ONNX, 8 bits a weight.

usage: export.py --encoder FOLDER --out FOLDER --name NAME [--whole] CHECKPOINT

Writes tagger.onnx, linker.onnx, meaning.npy, tokenizer.json and reader.json. The encoder's matrices are quantised by output channel, their inputs as they
come; word pieces have one scale each; the linker's matrices stay as they are.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from examples import MENTIONS, SPEECH
from network import HIDDEN, Network, Tagger

OPSET = 20


class Words(nn.Module):
    """An embedding of 8 bits a number with one scale a row."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].to(torch.float32) * self.scale[ids]


class OneWindow(nn.Module):
    """The tagger over one window without padding, without what only training needs."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.tagger = tagger

    def forward(self, ids: Tensor, features: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        last, middle = self.tagger.encoder(ids, features, None)
        both = torch.cat([last, middle], -1)
        return both, self.tagger.cues(last), self.tagger.mentions(both), self.tagger.speech(both).argmax(-1)


class OneRow(nn.Module):
    """The linker over the cues of one window."""

    def __init__(self, linker: nn.Module) -> None:
        super().__init__()
        self.linker = linker

    def forward(self, hidden: Tensor, features: Tensor, first: Tensor, last: Tensor) -> Tensor:
        return self.linker(hidden, features, torch.zeros_like(first), first, last)


def export(network: Network, folder: Path) -> None:
    """Write both graphs in float32."""
    network.eval()
    encoder = network.tagger.encoder
    encoder.words = Words(encoder.words.weight.detach())
    ids, features = torch.randint(1000, 5000, (1, 90)), torch.zeros(1, 90, 3, dtype=torch.long)
    names = {name: {1: "pieces"} for name in ("ids", "features", "both", "cues", "mentions", "speech")}
    torch.onnx.export(
        OneWindow(network.tagger),
        (ids, features),
        str(folder / "tagger.onnx"),
        input_names=["ids", "features"],
        output_names=["both", "cues", "mentions", "speech"],
        dynamic_axes=names,
        opset_version=OPSET,
        dynamo=False,
    )
    places = torch.tensor([3, 9]), torch.tensor([4, 9])
    axes = {
        "hidden": {1: "pieces"},
        "features": {1: "pieces"},
        "first": {0: "cues"},
        "last": {0: "cues"},
        "roles": {0: "cues", 1: "pieces"},
    }
    torch.onnx.export(
        OneRow(network.linker),
        (torch.randn(1, 90, HIDDEN), features, *places),
        str(folder / "linker.onnx"),
        input_names=["hidden", "features", "first", "last"],
        output_names=["roles"],
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )


def main() -> None:
    """Export, quantise, and write what the weights say of themselves."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--whole", action="store_true", help="leave the encoder's matrices in 32 bits, to see what 8 cost")
    parser.add_argument("checkpoint", type=Path)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    network = Network()
    network.load_state_dict(torch.load(chosen.checkpoint, weights_only=False)["network"])
    moves = {"layers": network.layer_moves.tolist(), "roles": network.role_moves.tolist()}
    with tempfile.TemporaryDirectory() as folder:
        export(network, Path(folder))
        whole, small = Path(folder) / "tagger.onnx", chosen.out / "tagger.onnx"
        if chosen.whole:
            small.write_bytes(whole.read_bytes())
        else:
            quantize_dynamic(whole, small, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"])
        (chosen.out / "linker.onnx").write_bytes((Path(folder) / "linker.onnx").read_bytes())
    meaning = torch.cat([network.tagger.meaning.weight.T, network.tagger.meaning.bias[None]]).detach().numpy().astype(np.float16)
    np.save(chosen.out / "meaning.npy", meaning)
    tokenizer = json.loads((chosen.encoder / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer["truncation"] = tokenizer["padding"] = None
    (chosen.out / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    hashes = {
        name: hashlib.sha256((chosen.out / name).read_bytes()).hexdigest()
        for name in ("tagger.onnx", "linker.onnx", "meaning.npy", "tokenizer.json")
    }
    fingerprint = hashlib.sha256("".join(hashes.values()).encode()).hexdigest()[:12]
    about = {
        "name": f"{chosen.name} {fingerprint}",
        "files": hashes,
        "mentions": list(MENTIONS),
        "speech": list(SPEECH),
        "moves": moves,
    }
    (chosen.out / "reader.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    for name in hashes:
        print(f"{name}  {(chosen.out / name).stat().st_size / 1e6:.1f} MB  {hashes[name]}")


if __name__ == "__main__":
    main()
