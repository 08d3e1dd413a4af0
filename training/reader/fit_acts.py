"""Fits what tells the act of a cue from its words in context, on exported weights: one layer of logistic regression.

usage: fit_acts.py --sentences FILE... --polnear FOLDER --weights FOLDER [--check FILE...]

A sentence file has a line for each sentence: its act (or `none` where nobody says anything), a tab, and the sentence with its cue
between braces. Of PolNeAR's train part those cues are taken whose act the word lists know: what is rare in the sentences, plain
words, is frequent there. Writes acts.npy and the hashes in reader.json. `--check` names labelled passages (bench/statements) and
prints how often the act is right there, for cues that the word lists know and for others; nothing is fitted on them.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from examples import read_rows, report_of
from export import sign

from sayso.evaluation.labels import read_labelled
from sayso.grammar.lines import draw_line
from sayso.language.analysis import tokenize
from sayso.language.network import HIDDEN, Network
from sayso.language.pieces import cut_pieces, cut_windows
from sayso.quotations import quotations_of
from sayso.records import ACTS, Span
from sayso.statements.acts import UNLISTED as UNLISTED_CUE
from sayso.statements.acts import Cued, decide_act

CLASSES = (*ACTS, "none")
RIDGE = 3e-4
"""Weight of the penalty; chosen on the development passages among 1e-4, 3e-4, 1e-3, 3e-3."""
STEPS, RATE = 800, 0.02
SILVER = 0.15
"""What a cue whose act the word lists tell counts, beside one that was written for its act; a guess."""
UNLISTED = 0.5
"""What a cue counts that is in no list: nearly all put something forward, the rest are as the sentences show; a guess."""
ARTICLES = 250
"""Articles of PolNeAR's train part that are read."""


class Example(NamedTuple):
    """The mean vector of a cue's pieces, the number of its act, and how much it counts."""

    vector: np.ndarray
    act: int
    weight: float


def main() -> None:
    """Fit, write and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sentences", type=Path, nargs="+", required=True)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--check", type=Path, nargs="*", default=())
    chosen = parser.parse_args()
    network = Network(chosen.weights)
    written = [one for path in chosen.sentences for one in of_sentences(path, network)]
    known = list(of_articles(chosen.polnear / "train.jsonl.gz", network))
    table = fit([*written, *known])
    print(
        f"{len(written)} sentences, {len(known)} cues of PolNeAR: {dict(Counter(CLASSES[one.act] for one in [*written, *known]))}"
    )
    np.save(chosen.weights / "acts.npy", table.astype(np.float16))
    about = json.loads((chosen.weights / "reader.json").read_text(encoding="utf-8"))
    about["acts"] = list(CLASSES)
    (chosen.weights / "reader.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    print(sign(chosen.weights))
    if chosen.check:
        check([passage for path in chosen.check for passage in read_labelled(path.read_text(encoding="utf-8"))], network, table)


def of_sentences(path: Path, network: Network) -> Iterator[Example]:
    """The examples of a sentence file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        act, _, marked = line.partition("\t")
        if act not in CLASSES or "{" not in marked:
            raise SystemExit(f"{path}: expected an act, a tab and a sentence with a cue between braces, got {line!r}")
        text, spans = unmark(marked)
        vectors = means(text, [spans], network)
        yield Example(vectors[0], CLASSES.index(act), 1.0)


def unmark(marked: str) -> tuple[str, list[Span]]:
    """A sentence without its braces, and what stood between them."""
    text, spans = "", []
    for piece in re.split(r"(\{[^}]*\})", marked):
        if piece.startswith("{"):
            spans.append(Span(len(text), len(text) + len(piece) - 2))
        text += piece.strip("{}")
    return text, spans


def of_articles(path: Path, network: Network) -> Iterator[Example]:
    """The cues of PolNeAR's train part, with the act that the word lists know, else taken to assert."""
    for row in list(read_rows(path))[:ARTICLES]:
        marked = row["annotators"][min(row["annotators"])]
        cues = [[Span(*span) for span in one["cue"]] for one in marked if one.get("cue")]
        acts = [known_act(row["text"], cue) for cue in cues]
        vectors = means(row["text"], cues, network)
        for vector, act in zip(vectors, acts, strict=True):
            yield Example(vector, CLASSES.index(act or "assert"), SILVER if act else UNLISTED)


def known_act(text: str, cue: Sequence[Span]) -> str | None:
    """What the word lists say of a cue; None where it is in none."""
    start = text.rfind("\n", 0, cue[0].start) + 1
    end = text.find("\n", cue[-1].end)
    line = draw_line(text, tuple(tokenize(text, Span(start, len(text) if end < 0 else end))), (), block=0, kind="paragraph")
    inside = [i for i, word in enumerate(line.words) if any(span.start <= word.start < span.end for span in cue)]
    doing = decide_act(Cued(line, tuple(inside))) if inside else None
    return None if doing is None or doing.why == UNLISTED_CUE else doing.act


def means(text: str, cues: Sequence[Sequence[Span]], network: Network) -> np.ndarray:
    """(cues, 768): the mean over the pieces of each cue, in context; zeros where it has none."""
    report = report_of(text)
    pieces = cut_pieces(report, quotations_of(report), network.tokenizer)
    found = np.zeros((len(cues), 2 * HIDDEN), np.float32)
    for window in cut_windows(pieces):
        both = network.tag(pieces, window).both
        starts, ends = pieces.spans[window.first : window.last, 0], pieces.spans[window.first : window.last, 1]
        for number, cue in enumerate(cues):
            inside = np.zeros(len(starts), bool)
            for start, end in cue:
                inside |= (starts < end) & (ends > start)
            if inside.any() and not found[number].any():
                found[number] = both[inside].mean(0)
    return found


def fit(examples: Sequence[Example]) -> np.ndarray:
    """(769, classes): the layer and, as last row, what is added; by full batches of Adam on standardised vectors."""
    rows = np.array([one.vector for one in examples], np.float64)
    mean, scale = rows.mean(0), rows.std(0) + 1e-6
    rows = np.concatenate([(rows - mean) / scale, np.ones((len(rows), 1))], 1)
    targets = np.eye(len(CLASSES))[[one.act for one in examples]]
    counts = np.array([one.weight for one in examples])[:, None]
    table, first, second = (np.zeros((rows.shape[1], len(CLASSES))) for _ in range(3))
    for step in range(1, STEPS + 1):
        scores = rows @ table
        shares = np.exp(scores - scores.max(1, keepdims=True))
        shares /= shares.sum(1, keepdims=True)
        slope = rows.T @ ((shares - targets) * counts) / counts.sum() + RIDGE * np.vstack([table[:-1], np.zeros((1, len(CLASSES)))])
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        table -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    plain = table[:-1] / scale[:, None]
    return np.vstack([plain, table[-1] - mean @ plain])


def check(passages: Sequence[object], network: Network, table: np.ndarray) -> None:
    """Prints how often acts are right on labelled passages."""
    tally: Counter[tuple[str, bool]] = Counter()
    for passage in passages:
        labels = [label for label in passage.labels.values() if label.marked.cue]  # type: ignore[attr-defined]
        vectors = means(passage.text, [label.marked.cue for label in labels], network)  # type: ignore[attr-defined]
        for label, vector in zip(labels, vectors, strict=True):
            listed = known_act(passage.text, label.marked.cue)  # type: ignore[attr-defined]
            act = CLASSES[int((np.append(vector, 1) @ table).argmax())]
            tally["listed" if listed else "in no list", act == label.act] += 1
            if listed:
                tally["listed, by the lists", listed == label.act] += 1
            else:
                tally["in no list, as assert", label.act == "assert"] += 1
    for name in dict.fromkeys(key for key, _ in tally):
        print(f"{name}: {tally[name, True]} of {tally[name, True] + tally[name, False]}")


if __name__ == "__main__":
    main()
