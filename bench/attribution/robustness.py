"""The same articles set otherwise: how much of the figures stays when marks and capitals are not what the reader learned from.

usage: robustness.py --data FOLDER [--part dev] [--first N]

Each setting changes a text character for character, so the marked spans stay. Contents count as marked, with the marks they had.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from articles import read_articles
from measure_attribution import HEAD, as_row
from readers import find_attributions
from scorer import score
from tables import table

STRAIGHT = str.maketrans("“”‘’", "\"\"''")
SINGLE = str.maketrans("“”", "‘’")
GUILLEMETS = str.maketrans("“”", "«»")
DOUBLE = re.compile(r"[“”\"«»]")


def _same_length(text: str, change: Callable[[str], str]) -> str:
    return "".join(changed if len(changed := change(one)) == 1 else one for one in text)


def _every_third_lost(text: str) -> str:
    lost = {found.start() for found in list(DOUBLE.finditer(text))[::3]}
    return "".join(" " if at in lost else one for at, one in enumerate(text))


def _headline_in_capitals(text: str) -> str:
    head, line, rest = text.partition("\n")
    return _same_length(head, str.upper) + line + rest


SETTINGS: dict[str, Callable[[str], str]] = {
    "as it came": lambda text: text,
    "straight marks": lambda text: text.translate(STRAIGHT),
    "single curly marks": lambda text: text.translate(SINGLE),
    "guillemets": lambda text: text.translate(GUILLEMETS),
    "every third double mark lost": _every_third_lost,
    "no double marks": lambda text: DOUBLE.sub(" ", text),
    "headline in capitals": _headline_in_capitals,
    "all in capitals": lambda text: _same_length(text, str.upper),
    "all in lower case": lambda text: _same_length(text, str.lower),
}


def main() -> int:
    """Print a row a setting."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--part", default="dev")
    parser.add_argument("--first", type=int, help="only so many articles")
    chosen = parser.parse_args()
    articles = read_articles(chosen.data / "polnear" / f"{chosen.part}.jsonl.gz", first=chosen.first)
    rows = []
    for name, change in SETTINGS.items():
        changed = [replace(article, text=change(article.text)) for article in articles]
        rows.append(as_row(name, score((article, find_attributions("sayso", article.text)) for article in changed)))
        print(f"{name}: read", file=sys.stderr, flush=True)
    print(table(HEAD, rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
