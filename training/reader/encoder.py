"""The pretrained encoder: its weights, checked by their hash, its tokenizer, and the vectors of texts that it gives as it comes."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from network import HIDDEN, Encoder
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor

from sayso.language.chains import Floats
from sayso.language.network import CLS, SEP

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of the weights of all-MiniLM-L6-v2."""
LONGEST = 256
"""Pieces of a text that its vector is made of; the rest does not count, as the encoder's authors have it."""
TOGETHER = 64
"""Texts that are read at once."""

OURS = {
    "attention.self.query": "attention.query",
    "attention.self.key": "attention.key",
    "attention.self.value": "attention.value",
    "attention.output.dense": "attention.out",
    "attention.output.LayerNorm": "attention.norm",
    "intermediate.dense": "up",
    "output.dense": "down",
    "output.LayerNorm": "norm",
}
"""The parts of a layer by their names in the pretrained weights, and in ours."""


def load_encoder(folder: Path, encoder: Encoder) -> None:
    """Put the pretrained weights into an encoder; its places take in the vector that all pieces of a first text have in common."""
    weights = folder / "model.safetensors"
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{weights} should be the weights of all-MiniLM-L6-v2 with SHA-256 {SHA256}, and has {found}")
    given = {name.removeprefix("bert."): value for name, value in load_file(weights).items()}
    made = {
        "words.weight": given["embeddings.word_embeddings.weight"],
        "places.weight": given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    for layer in range(len(encoder.layers)):
        for theirs, ours in OURS.items():
            for kind in ("weight", "bias"):
                made[f"layers.{layer}.{ours}.{kind}"] = given[f"encoder.layer.{layer}.{theirs}.{kind}"]
    left = encoder.load_state_dict(made, strict=False)
    if left.unexpected_keys or any(not name.startswith("features.") for name in left.missing_keys):
        raise SystemExit(f"the encoder's weights do not fit: {left}")


def read_tokenizer(folder: Path) -> Tokenizer:
    """The encoder's tokenizer, for texts of any length."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def mean_vectors(folder: Path, tokenizer: Tokenizer, texts: list[str], *, whole: bool = False) -> Floats:
    """(texts, 384) of length 1: the mean of the pretrained encoder's vectors of the pieces, in 32 bits if `whole`."""
    encoder = Encoder()
    load_encoder(folder, encoder)
    encoder.eval()
    rows = [[CLS, *encoding.ids[: LONGEST - 2], SEP] for encoding in tokenizer.encode_batch(texts, add_special_tokens=False)]
    order = sorted(range(len(rows)), key=lambda index: len(rows[index]))
    made = np.zeros((len(rows), HIDDEN), np.float32)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=not whole):
        for at in range(0, len(order), TOGETHER):
            chosen = order[at : at + TOGETHER]
            ids, mask = _padded([rows[index] for index in chosen])
            hidden = encoder(ids, torch.zeros(*ids.shape, 3, dtype=torch.long), mask)[0].float()
            mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
            made[chosen] = torch.nn.functional.normalize(mean, dim=1).numpy()
    return made


def _padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Ids and mask, both (rows, pieces), as long as the longest row."""
    ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
    mask = torch.zeros_like(ids)
    for number, row in enumerate(rows):
        ids[number, : len(row)] = torch.tensor(row)
        mask[number, : len(row)] = 1
    return ids, mask
