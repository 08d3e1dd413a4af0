"""Fits what makes a span's mean its vector, on exported weights: the pretrained encoder's vectors, by ridge regression.

usage: fit_meaning.py --data DATA --encoder FOLDER --weights FOLDER [--sentences N]

DATA holds polnear/train.jsonl.gz and crossner/*.txt.gz (MIT); their sentences are read one by one, N of each, chosen by a fixed
seed. Rewrites meaning.npy and the hashes in reader.json. The training's own projection has seen contents of PolNeAR alone, and
weights before they were quantised.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from encoder import mean_vectors, read_tokenizer
from examples import read_rows, report_of
from export import sign

from sayso.language.analysis import split_sentences
from sayso.language.network import HIDDEN, Network
from sayso.language.pieces import cut_pieces, cut_windows
from sayso.quotations import quotations_of
from sayso.records import Span

RIDGE = 1.0
"""Weight of the penalty, beside means of some unit length: chosen once, not tuned."""
FEWEST, MOST = 20, 400
"""Characters of a sentence."""


def main() -> None:
    """Fit, and say how near the vectors come."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--sentences", type=int, default=6000)
    chosen = parser.parse_args()
    texts = sentences_of(chosen.data, chosen.sentences)
    network = Network(chosen.weights)
    means = np.array([mean_of(text, network) for text in texts])
    targets = mean_vectors(chosen.encoder, read_tokenizer(chosen.encoder), texts)
    held_out = len(texts) // 10
    table = fit(means[held_out:], targets[held_out:])
    near = project(means[:held_out], table)
    print(f"{len(texts)} sentences; cosine to the encoder's, on a tenth left out: {(near * targets[:held_out]).sum(1).mean():.3f}")
    np.save(chosen.weights / "meaning.npy", table.astype(np.float16))
    print(sign(chosen.weights))


def sentences_of(data: Path, count: int) -> list[str]:
    """So many sentences of each set, shuffled."""
    articles = [row["text"] for row in read_rows(data / "polnear" / "train.jsonl.gz")]
    found = [text[slice(*span)] for text in articles for line in _lines(text) for span in split_sentences(text, line)]
    others = [text for path in sorted((data / "crossner").glob("*.txt.gz")) for text in _tokenized(path)]
    chance = random.Random(1)
    chosen: list[str] = []
    for one in (found, others):
        fit_for_use = [text for text in one if FEWEST <= len(text) <= MOST and any(character.isalpha() for character in text)]
        chosen += chance.sample(fit_for_use, min(count, len(fit_for_use)))
    chance.shuffle(chosen)
    return chosen


def _tokenized(path: Path) -> Iterator[str]:
    """The sentences of a file with a word and its tag a line, spaces between words but none before marks."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for sentence in file.read().split("\n\n"):
            words = " ".join(line.split("\t")[0] for line in sentence.splitlines() if line)
            yield re.sub(r" ([.,;:?!)])", r"\1", words).replace("( ", "(")


def _lines(text: str) -> list[Span]:
    spans, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    return spans


def mean_of(text: str, network: Network) -> np.ndarray:
    """(768,): the mean over all pieces of a text."""
    report = report_of(text)
    pieces = cut_pieces(report, quotations_of(report), network.tokenizer)
    window = next(iter(cut_windows(pieces)), None)
    return network.tag(pieces, window).both.mean(0) if window else np.zeros(2 * HIDDEN, np.float32)


def fit(means: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """(769, 384): the projection and, as last row, what is added."""
    rows = np.concatenate([means, np.ones((len(means), 1), np.float32)], 1).astype(np.float64)
    penalty = RIDGE * np.eye(rows.shape[1])
    penalty[-1, -1] = 0.0
    return np.linalg.solve(rows.T @ rows + penalty, rows.T @ targets)


def project(means: np.ndarray, table: np.ndarray) -> np.ndarray:
    """Vectors of length 1."""
    vectors = means @ table[:-1] + table[-1]
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


if __name__ == "__main__":
    main()
