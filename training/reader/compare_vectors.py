"""Vectors of spans from the one pass, beside those of the encoder as it came: how well each tells pairs that say the same.

usage: compare_vectors.py --pairs FOLDER --encoder FOLDER [--first N] [NAME ...]

FOLDER holds NAME.jsonl.gz with `left`, `right` and `label` (same or not). Prints the area under the ROC curve of the cosine.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from encoder import mean_vectors
from examples import read_rows, report_of
from tokenizers import Tokenizer

from sayso.language.network import shipped
from sayso.language.reading import read_vectors
from sayso.quotations import quotations_of
from sayso.records import Span

SETS = ("ecbplus_event", "okr_same", "propsegment_wiki", "meantime_event")


def vectors_of(texts: list[str]) -> np.ndarray:
    """(texts, 384): each text read as a report of its own, all of it one span."""
    made = []
    for text in texts:
        report = report_of(text)
        made.append(read_vectors(report, quotations_of(report), shipped(), [[Span(0, len(text))]])[0])
    return np.array(made)


def area(scores: np.ndarray, is_same: np.ndarray) -> float:
    """The share of pairs of a same and a different pair that are in the right order."""
    order = scores.argsort().argsort() + 1
    count = is_same.sum()
    return float((order[is_same].sum() - count * (count + 1) / 2) / (count * (len(scores) - count)))


def main() -> None:
    """Print a line a set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--first", type=int)
    parser.add_argument("names", nargs="*", default=SETS)
    chosen = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(chosen.encoder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    for name in chosen.names:
        rows = list(read_rows(chosen.pairs / f"{name}.jsonl.gz"))[: chosen.first]
        is_same = np.array([row["label"] in ("same", "entails") for row in rows])
        texts = [row[side] for side in ("left", "right") for row in rows]
        both = (vectors_of(texts), mean_vectors(chosen.encoder, tokenizer, texts))
        areas = [area((vectors[: len(rows)] * vectors[len(rows) :]).sum(1), is_same) for vectors in both]
        print(f"{name:18} pairs {len(rows):5}  same {is_same.sum():4}  one pass {areas[0]:.3f}  encoder as it came {areas[1]:.3f}")


if __name__ == "__main__":
    main()
