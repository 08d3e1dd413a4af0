"""Rebuilds a checkpoint from exported weights, so that training can go on where no checkpoint is left.

usage: recover.py --weights FOLDER --out CHECKPOINT [--check FILE ...] [--first N]

FOLDER holds tagger.onnx, linker.onnx, meaning.npy and reader.json as export.py writes them. Matrices of 8 bits come back as they
were rounded, so that exporting the checkpoint again gives the same numbers. The projection is that of meaning.npy, which
fit_meaning.py may have fitted, and the optimizer begins anew. `--check` names texts (articles as `.jsonl.gz`, marked passages as
`.case`); it prints how far the network, in 32 bits, is from the graphs on the first N of each.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnx
import torch
from examples import read_golds, read_rows, report_of
from network import Network as Trained
from onnx import numpy_helper
from torch import Tensor

from sayso.language.chains import Floats, likeliest, runs
from sayso.language.network import CLS, HIDDEN, SEP
from sayso.language.network import Network as Exported
from sayso.language.pieces import cut_pieces, cut_windows
from sayso.quotations import quotations_of

LONGEST_CHAIN = 3
"""Nodes from a matrix product to the sum with its bias: none in 32 bits, a cast and a product with the scales in 8."""


class Pair(NamedTuple):
    """What one graph and the network make of a window: of the same shape."""

    name: str
    graph: Floats
    network: Floats


def main() -> None:
    """Recover, write, and check if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--check", type=Path, nargs="*", default=())
    parser.add_argument("--first", type=int, default=10, help="texts of each file that are checked")
    chosen = parser.parse_args()
    network = Trained()
    network.load_state_dict(recover(chosen.weights))
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"network": network.state_dict()}, chosen.out)
    print(f"{chosen.out}: {sum(value.numel() for value in network.state_dict().values()):,} numbers")
    for path in chosen.check:
        tell(path, list(texts_of(path))[: chosen.first], network.eval(), Exported(chosen.weights))


def recover(folder: Path) -> dict[str, Tensor]:
    """The state of the network that was exported to a folder."""
    about = json.loads((folder / "reader.json").read_text(encoding="utf-8"))
    meaning = np.load(folder / "meaning.npy").astype(np.float32)
    made = {
        **of_graph(onnx.load(folder / "tagger.onnx").graph),
        **of_graph(onnx.load(folder / "linker.onnx").graph),
        "tagger.meaning.weight": meaning[:-1].T,
        "tagger.meaning.bias": meaning[-1],
        "layer_moves": np.array(about["moves"]["layers"], np.float32),
        "role_moves": np.array(about["moves"]["roles"], np.float32),
    }
    return {name: torch.from_numpy(np.array(value, np.float32)) for name, value in made.items()}


def of_graph(graph: onnx.GraphProto, words: str = "tagger.encoder.words", unbiased: str | None = None) -> dict[str, Floats]:
    """The parameters of a graph by their names in the network; `words` is the embedding, `unbiased` the one matrix without a bias.

    Export keeps the names of most. A matrix that it transposed has lost its own: it is that of the bias added to its products.
    The rows of the linker's neighbourhood are the constants that something is multiplied by, in their order.
    """
    held = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    made = {name: value for name, value in held.items() if name.endswith((".weight", ".bias"))}
    if f"{words}.rows" in held:
        made[f"{words}.weight"] = held[f"{words}.rows"].astype(np.float32) * held[f"{words}.scale"]
    for node in graph.node:
        if node.op_type in ("MatMul", "MatMulInteger") and node.input[1] in held:
            made[f"{module_of(node, graph, held, unbiased)}.weight"] = _matrix(node.input[1], held).T
    near = [held[name] for node in graph.node if node.op_type == "Mul" for name in node.input if _is_row(name, held)]
    return {**made, "linker.near": np.stack(near)} if near else made


def module_of(product: onnx.NodeProto, graph: onnx.GraphProto, held: dict[str, Floats], unbiased: str | None = None) -> str:
    """The module whose bias is added to a matrix product."""
    node = product
    for _ in range(LONGEST_CHAIN):
        node = next(other for other in graph.node if node.output[0] in other.input)
        biases = [name for name in node.input if name in held and name.endswith(".bias")]
        if node.op_type == "Add" and biases:
            return biases[0].removesuffix(".bias")
    if unbiased is not None:
        return unbiased
    raise SystemExit(f"no bias is added to what {product.name} makes: this is no graph of export.py")


def texts_of(path: Path) -> Iterator[str]:
    """The texts of articles or of marked passages."""
    if path.suffix == ".case":
        yield from (gold.text for gold in read_golds(path))
    else:
        yield from (row["text"] for row in read_rows(path))


def tell(path: Path, texts: Sequence[str], network: Trained, exported: Exported) -> None:
    """Print how far the network is from the graphs on some texts."""
    pairs = [pair for text in texts for pair in compare(text, network, exported)]
    print(f"{path.name}: {len(texts)} texts")
    for name in dict.fromkeys(pair.name for pair in pairs):
        away = np.concatenate([np.abs(pair.graph - pair.network).ravel() for pair in pairs if pair.name == name])
        size = np.concatenate([np.abs(pair.graph).ravel() for pair in pairs if pair.name == name])
        print(f"  {name:20} largest {away.max():.4f}  mean {away.mean():.5f}  of numbers of mean size {size.mean():.3f}")


@torch.no_grad()
def compare(text: str, network: Trained, exported: Exported) -> Iterator[Pair]:
    """What graphs and network make of each window of a text.

    The linker is asked for the outermost cues that the graph finds: once from the graph's vectors, which shows the linker alone,
    and once from each one's own. Parts of speech are 1 where both have the same, `cue tags` the likeliest row of them.
    """
    report = report_of(text)
    pieces = cut_pieces(report, quotations_of(report), exported.tokenizer)
    for window in cut_windows(pieces):
        tagged = exported.tag(pieces, window)
        inside = slice(window.first, window.last)
        ids = torch.from_numpy(np.concatenate([[CLS], pieces.ids[inside], [SEP]]))[None]
        features = torch.from_numpy(np.pad(pieces.features[inside], ((1, 1), (0, 0))))[None]
        last, middle = network.tagger.encoder(ids, features, None)
        both = torch.cat([last, middle], -1)
        cues = network.tagger.cues(last)[0, 1:-1].numpy().reshape(-1, 2, 3)
        speech = network.tagger.speech(both).argmax(-1)[0, 1:-1].numpy()
        size = np.array([len(cues)])
        rows = [likeliest(one[None, :, 0], exported.moves.layers[0], size)[0] for one in (tagged.cues, cues)]
        yield Pair("vectors", tagged.both, both[0, 1:-1].numpy())
        yield Pair("cues", tagged.cues, cues)
        yield Pair("cue tags, unlike", np.ones(len(rows[0])), (rows[0] == rows[1]).astype(float))
        yield Pair("mentions", tagged.mentions, network.tagger.mentions(both)[0, 1:-1].numpy())
        yield Pair("speech, unlike", np.ones(len(speech)), (tagged.speech == speech).astype(float))
        places = np.array([(first, end - 1) for _, first, end in runs(rows[0])])
        if len(places):
            roles = exported.link(tagged.hidden, pieces.features[inside], places)
            where = [torch.from_numpy(one) for one in (np.zeros(len(places), np.int64), *places.T)]
            for name, hidden in (("roles, same vectors", tagged.hidden), ("roles", both[0, 1:-1, :HIDDEN].numpy())):
                found = network.linker(torch.from_numpy(hidden.copy())[None], features[:, 1:-1], *where)
                yield Pair(name, roles, found.numpy())


def _matrix(name: str, held: dict[str, Floats]) -> Floats:
    """A matrix as 32 bits; one of 8 has a scale for each column, and zero for its zero."""
    if not name.endswith("_quantized"):
        return held[name]
    bare = name.removesuffix("_quantized")
    if np.any(held[f"{bare}_zero_point"]):
        raise SystemExit(f"{bare} has a zero that is not 0: this is no graph of export.py")
    return held[name].astype(np.float32) * held[f"{bare}_scale"]


def _is_row(name: str, held: dict[str, Floats]) -> bool:
    return name in held and held[name].ndim == 1 and not name.endswith("_scale")


if __name__ == "__main__":
    main()
