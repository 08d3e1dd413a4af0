"""The trained network: its weights, which are package data, run by ONNX Runtime on the CPU."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from sayso.language.chains import Floats, Integers, forbid
from sayso.language.pieces import Pieces, Window
from sayso.records import MentionKind

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Tokenizer

HIDDEN = 384
CLS, SEP = 101, 102
"""What opens and closes the encoder's input."""
LARGEST_PRODUCTS = (
    b'\x08\x05:X\n\x18\n\x01a\n\x01w\x12\x01c"\rMatMulInteger\x12\x01g*\x0f\x08\x04\x08\x01\x10\x03B\x01wJ\x04\x7f\x7f\x7f\x7fZ'
    b"\x13\n\x01a\x12\x0e\n\x0c\x08\x02\x12\x08\n\x02\x08\x02\n\x02\x08\x04b\x13\n\x01c\x12\x0e\n\x0c\x08\x06\x12\x08\n\x02\x08\x02\n\x02\x08\x01B\x04\n\x00\x10\n"
)
"""An ONNX graph of one node, `c = MatMulInteger(a, w)`: (2, 4) unsigned numbers of 8 bits times (4, 1) signed ones, all 127."""


class Moves(NamedTuple):
    """Scores of one tag behind another: (tags, tags)."""

    layers: tuple[Floats, Floats]
    """Of cues told by the report itself, and of cues inside contents."""
    roles: Floats
    """Of source and content."""


class Tagged(NamedTuple):
    """What one pass over a window gives, for each of its n pieces."""

    hidden: Floats
    """(n, 384): what the linker takes."""
    cues: Floats
    """(n, 2, 3) emissions of the two layers of cues."""
    mentions: Floats
    """(n, tags) emissions of mentions."""
    speech: Integers
    """(n,) the likeliest part of speech."""
    both: Floats
    """(n, 768): the last layer's vectors beside a middle one's; their mean over a span, projected, is the span's vector."""


@dataclass(frozen=True)
class Network:
    """A folder of weights; nothing is loaded before it is needed."""

    folder: Traversable

    @cached_property
    def about(self) -> dict[str, object]:
        """What the weights say of themselves: name, data, transitions."""
        found: dict[str, object] = json.loads((self.folder / "reader.json").read_text(encoding="utf-8"))
        return found

    @property
    def name(self) -> str:
        """Name and fingerprint of the weights."""
        return str(self.about["name"])

    @cached_property
    def mention_kinds(self) -> tuple[MentionKind, ...]:
        """The kinds of mentions, in the order of their tags."""
        return tuple(self.about["mentions"])  # type: ignore[arg-type]

    @cached_property
    def speech_tags(self) -> tuple[str, ...]:
        """The parts of speech (Penn Treebank), in the order of their numbers."""
        return tuple(self.about["speech"])  # type: ignore[arg-type]

    @cached_property
    def moves(self) -> Moves:
        """The chains' transitions."""
        given = self.about["moves"]
        assert isinstance(given, dict)  # noqa: S101 - package data
        layers = [forbid(np.array(table, np.float32)) for table in given["layers"]]
        return Moves((layers[0], layers[1]), forbid(np.array(given["roles"], np.float32)))

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """Cuts text into word pieces."""
        from tokenizers import Tokenizer  # noqa: PLC0415 - what only looks into a ledger runs no network

        return Tokenizer.from_str((self.folder / "tokenizer.json").read_text(encoding="utf-8"))

    @cached_property
    def _tagger(self) -> onnxruntime.InferenceSession:
        return open_session(self.folder / "tagger.onnx")

    @cached_property
    def _linker(self) -> onnxruntime.InferenceSession:
        return open_session(self.folder / "linker.onnx")

    def tag(self, pieces: Pieces, window: Window) -> Tagged:
        """One encoder pass over a window."""
        inside = slice(window.first, window.last)
        ids = np.concatenate([[CLS], pieces.ids[inside], [SEP]])[None]
        features = np.pad(pieces.features[inside], ((1, 1), (0, 0)))[None]
        names = ["both", "cues", "mentions", "speech"]
        both, cues, mentions, speech = (found[0, 1:-1] for found in self._tagger.run(names, {"ids": ids, "features": features}))
        return Tagged(both[:, :HIDDEN], cues.reshape(-1, 2, 3), mentions, speech, both)

    def link(self, hidden: Floats, features: Integers, cues: Integers) -> Floats:
        """Emissions of the roles of cues: (n, 384), (n, 3), (cues, 2) first and last piece, both included, to (cues, n, 5)."""
        feed = {"hidden": hidden[None], "features": features[None], "first": cues[:, 0], "last": cues[:, 1]}
        found: Floats = self._linker.run(["roles"], feed)[0]
        return found

    @cached_property
    def _meaning(self) -> Floats:
        with (self.folder / "meaning.npy").open("rb") as file:
            table: Floats = np.load(file, allow_pickle=False).astype(np.float32)
        return table

    @cached_property
    def _acts(self) -> Floats:
        with (self.folder / "acts.npy").open("rb") as file:
            table: Floats = np.load(file, allow_pickle=False).astype(np.float32)
        return table

    def lean(self, both: Floats) -> Floats:
        """`Tagged.both`, (n, 768), to (n, 14): how each piece leans to the acts, in the order of `records.ACTS`, and to none.

        Their mean over a cue, put through the logistic function, is how likely each act is.
        """
        leanings: Floats = both @ self._acts[:-1] + self._acts[-1]
        return leanings

    def project(self, means: Floats) -> Floats:
        """Means of `Tagged.both` over spans, (spans, 768), to vectors of length 1, (spans, 384)."""
        vectors: Floats = means @ self._meaning[:-1] + self._meaning[-1]
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return vectors


@cache
def shipped() -> Network:
    """The weights that come with the package."""
    return Network(files("sayso.weights"))


def _cores() -> int:
    """The cores that this process may use, which the runtime does not ask for."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def open_session(file: Traversable) -> onnxruntime.InferenceSession:
    """A graph ready to run on the CPU, the same on every processor but for the last places."""
    import onnxruntime  # noqa: PLC0415 - as in tokenizer

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    if overflows():  # the slower way, which gives the very same where nothing overflows: the tagger takes half as long again
        options.add_session_config_entry("session.x64quantprecision", "1")
    options.intra_op_num_threads = _cores()
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # a thread that waits leaves the core to others
    with as_file(file) as path:
        return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


@cache
def overflows() -> bool:
    """Whether sums of products overflow here, as on x86 processors without dot products of 8 bits: tried, since nothing tells."""
    import onnxruntime  # noqa: PLC0415 - as in tokenizer

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(LARGEST_PRODUCTS, options, providers=["CPUExecutionProvider"])
    return bool((session.run(["c"], {"a": np.full((2, 4), 255, np.uint8)})[0] != 4 * 255 * 127).any())
