"""The pretrained encoder: its weights, checked by their hash, and the sentence vectors it gives as it is."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from network import Encoder

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of the weights of all-MiniLM-L6-v2."""
CLS, SEP = 101, 102
LONGEST = 256
"""Pieces of a text that its vector is made of; the rest does not count, as the encoder's authors have it."""

_NAMES = {
    "attention.self.query": "attention.query",
    "attention.self.key": "attention.key",
    "attention.self.value": "attention.value",
    "attention.output.dense": "attention.out",
    "attention.output.LayerNorm": "attention.norm",
    "intermediate.dense": "up",
    "output.dense": "down",
    "output.LayerNorm": "norm",
}


def load_encoder(folder: Path, encoder: Encoder) -> None:
    """Put the pretrained weights into an encoder; the type of the single sentence goes into the places."""
    weights = folder / "model.safetensors"
    if hashlib.sha256(weights.read_bytes()).hexdigest() != SHA256:
        raise SystemExit(f"{weights} is not all-MiniLM-L6-v2 as this was written for")
    given = {name.removeprefix("bert."): value for name, value in load_file(weights).items()}
    made = {
        "words.weight": given["embeddings.word_embeddings.weight"],
        "places.weight": given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    for layer in range(len(encoder.layers)):
        for theirs, ours in _NAMES.items():
            for kind in ("weight", "bias"):
                made[f"layers.{layer}.{ours}.{kind}"] = given[f"encoder.layer.{layer}.{theirs}.{kind}"]
    left = encoder.load_state_dict(made, strict=False)
    if left.unexpected_keys or [name for name in left.missing_keys if not name.startswith("features.")]:
        raise SystemExit(f"the encoder's weights do not fit: {left}")


def mean_vectors(folder: Path, tokenizer: Tokenizer, texts: list[str]) -> np.ndarray:
    """(texts, 384) of length 1: the mean of the pretrained encoder's vectors of the pieces."""
    encoder = Encoder()
    load_encoder(folder, encoder)
    encoder.eval()
    rows = [[CLS, *encoding.ids[: LONGEST - 2], SEP] for encoding in tokenizer.encode_batch(texts, add_special_tokens=False)]
    order = sorted(range(len(rows)), key=lambda index: len(rows[index]))
    made = np.zeros((len(rows), 384), np.float32)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for at in range(0, len(order), 64):
            chosen = order[at : at + 64]
            size = max(len(rows[index]) for index in chosen)
            ids, mask = torch.zeros(len(chosen), size, dtype=torch.long), torch.zeros(len(chosen), size, dtype=torch.long)
            for row, index in enumerate(chosen):
                ids[row, : len(rows[index])], mask[row, : len(rows[index])] = torch.tensor(rows[index]), 1
            hidden = encoder(ids, torch.zeros(*ids.shape, 3, dtype=torch.long), mask)[0].float()
            mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
            made[chosen] = torch.nn.functional.normalize(mean, dim=1).numpy()
    return made
