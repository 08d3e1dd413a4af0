"""Scores the text that is drawn from pages against texts that people made of them.

usage: measure_extraction.py [FOLDER] [--worst N]

FOLDER is laid out as scrapinghub's article-extraction-benchmark is: `ground-truth.json` maps a name to `articleBody` and `url`,
and html/ holds NAME.html or NAME.html.gz. Scored, as there, are runs of four words with their counts: precision and recall of each
page, their means, and F1 of the means. Of a report's text its paragraphs, quotations and subheads count; headline, byline, date
line and page chrome are no part of an article's body there. A page from which no text comes counts as empty.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import mean
from typing import NamedTuple

from sayso.extraction.dispatch import extract
from sayso.pipeline import hand_over

OWN = Path(__file__).parent / "pages"
RUN = 4
"""Words that must follow each other in both texts."""

BODY = frozenset({"paragraph", "quotation", "subhead"})


class Score(NamedTuple):
    """How one page's text compares; None where nothing was wanted, or nothing given, to compare it with."""

    name: str
    precision: float | None
    recall: float | None


def body_of(page: bytes, address: str) -> str:
    """The article's body as Sayso reads it."""
    report, _ = extract(hand_over(page, address=address, media_type="text/html"))
    if report is None:
        return ""
    return "\n\n".join(report.text[slice(*block.span)] for block in report.blocks if block.kind in BODY)


def score(name: str, wanted: str, given: str) -> Score:
    """Precision and recall of the runs of words in a text."""
    true, told = runs(wanted), runs(given)
    right = sum((true & told).values())
    return Score(name, right / told.total() if told else None, right / true.total() if true else None)


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The runs of words in a text, and how often each stands in it; a shorter text is one run."""
    words = re.findall(r"\w+", text)
    return Counter(run for at in range(max(1, len(words) - RUN + 1)) if (run := tuple(words[at : at + RUN])))


def measure(folder: Path) -> list[Score]:
    """The score of each page in a folder."""
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    return [
        score(name, said.get("articleBody", ""), body_of(_page(folder, name), said.get("url", "page:")))
        for name, said in truth.items()
    ]


def totals(scores: Sequence[Score]) -> tuple[float, float, float]:
    """Mean precision, mean recall and F1 of both."""
    precision = mean(one.precision for one in scores if one.precision is not None)
    recall = mean(one.recall for one in scores if one.recall is not None)
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _page(folder: Path, name: str) -> bytes:
    plain = folder / "html" / f"{name}.html"
    return plain.read_bytes() if plain.exists() else gzip.decompress(plain.with_name(f"{name}.html.gz").read_bytes())


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores of a folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=OWN, metavar="FOLDER")
    parser.add_argument("--worst", type=int, default=10, metavar="N", help="how many pages are listed, the worst first")
    asked = parser.parse_args(arguments)
    scores = measure(asked.folder)
    print(f"{len(scores)} pages: precision {{:.3f}}  recall {{:.3f}}  F1 {{:.3f}}".format(*totals(scores)))
    for one in sorted(scores, key=lambda each: (each.precision or 0.0) + (each.recall or 0.0))[: asked.worst]:
        print(f"{one.name:<20} precision {one.precision or 0.0:.3f}  recall {one.recall or 0.0:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
