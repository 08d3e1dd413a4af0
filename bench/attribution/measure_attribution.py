"""Scores Sayso, its rules alone and the peers on the same articles in one run, beside the published figures.

usage: measure_attribution.py --data FOLDER [--part dev] [--only NAME...] [--peers PYTHON] [--out FOLDER] [--first N]

FOLDER holds `polnear/dev.jsonl.gz` in the form that score_attributions.py tells. The data is not part of this repository; without
it nothing is scored. Each reader's proposals are written to OUT/NAME.jsonl: of Sayso the outermost attributions of
`sayso.extract(text)` with no other argument, of the rules the same with `rules_alone()`. PYTHON is an interpreter that has
textacy (see peer_textacy.py).
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from articles import Article, read_articles, read_predictions, read_problems, write_predictions
from breakdowns import tell
from readers import FINGERPRINTS, READERS, find_attributions
from scorer import Figures, score
from tables import Cell, table

PEERS = {"textacy": ("--by", "article"), "textacy-paragraphs": ("--by", "paragraph")}
"""Peer to the arguments of peer_textacy.py."""

LEFT_OUT = "not run: Citron, Gender Gap Tracker, CoreNLP's quote annotator: their code or models are on no package index"

HEAD = (
    *("F1, percent", "proposed", "source", "cue", "content"),
    *("met at all", "said@.5", "triple@.5", "triple", "direct@.5", "mixed@.5", "indirect@.5"),
)

PUBLISHED: tuple[tuple[Cell, ...], ...] = (
    ("published, not run here:", *[""] * 11),
    ("  CofeNet 2022, BERT-base, on test, roles not linked", None, 83.2, 75.3, 72.9, *[None] * 7),
    ("  two people, pairwise, 16 articles of train", None, 77.6, 70.4, 67.5, 85.8, 70.5, 67.0, 55.6, 97.6, 91.3, 71.8),
)
"""CofeNet: its paper, ACL 2022. People: `score_attributions.py --humans` on PolNeAR's train part."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one run is told: the gold file, where predictions go, which readers, how many articles."""

    gold: Path
    out: Path
    only: tuple[str, ...]
    peers: Path | None
    first: int | None


def main() -> int:
    """Predicts, scores, and says what was measured on which machine."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="the folder that holds polnear/")
    parser.add_argument("--part", default="dev", help="which part of PolNeAR (default: dev)")
    parser.add_argument("--only", nargs="+", default=(*READERS, *PEERS), choices=(*READERS, *PEERS), metavar="NAME")
    parser.add_argument("--peers", type=Path, help="an interpreter that has textacy; without it the peers are left out")
    parser.add_argument("--out", type=Path, default=Path("build/attribution"), help="where the predictions are written")
    parser.add_argument("--first", type=int, help="only so many articles")
    chosen = parser.parse_args()
    if chosen.data is None:
        print("attribution: no gold articles given (make bench DATA=folder-with-polnear), so nothing is scored")
        return 0
    gold = chosen.data / "polnear" / f"{chosen.part}.jsonl.gz"
    measure(Run(gold, chosen.out, tuple(chosen.only), chosen.peers, chosen.first))
    return 0


def measure(run: Run) -> None:
    """Lets each reader predict, then prints all tables."""
    articles = read_articles(run.gold, first=run.first)
    characters = sum(len(article.text) for article in articles)
    marked = sum(len(article.marked) for article in articles)
    print(f"{run.gold.name}: {len(articles)} articles, {characters:,} characters, {marked:,} attributions marked")
    print(f"machine: {platform.machine()}, {platform.system()}, Python {platform.python_version()}", flush=True)
    files = {name: run.out / f"{name}.jsonl" for name in run.only if name in READERS or run.peers}
    for name, file in files.items():
        print(f"{name}: {predict(name, articles, file, run)}", flush=True)
    if run.peers is None and set(run.only) & set(PEERS):
        print("peers: left out; --peers names an interpreter that has textacy")
    print(LEFT_OUT)
    found = {name: read_predictions(file) for name, file in files.items()}
    rows = [as_row(name, score((article, found[name].get(article.id, ())) for article in articles)) for name in files]
    print(f"\n{table(HEAD, [*rows, *PUBLISHED])}\n\n{tell(articles, found)}")


def predict(name: str, articles: Sequence[Article], file: Path, run: Run) -> str:
    """Writes what a reader proposes; says what read it, at which pace, and where it broke off."""
    started = time.perf_counter()
    if name in READERS:
        write_predictions(file, ((article.id, find_attributions(name, article.text), None) for article in articles))
        seconds = time.perf_counter() - started
        return f"{FINGERPRINTS[name]()}; {len(articles) / seconds:.1f} articles a second, one process"
    file.parent.mkdir(parents=True, exist_ok=True)
    first = ("--first", str(run.first)) if run.first else ()
    script = Path(__file__).parent / "peer_textacy.py"
    subprocess.run([str(run.peers), str(script), str(run.gold), str(file), *PEERS[name], *first], check=True)
    broken = read_problems(file)
    return f"broke off in {len(broken)} of {len(articles)} articles{''.join(f'; e.g. {why}' for why in list(broken.values())[:1])}"


def as_row(name: str, figures: Figures) -> tuple[Cell, ...]:
    """A line of the table."""
    return (name, *figures)


if __name__ == "__main__":
    sys.exit(main())
