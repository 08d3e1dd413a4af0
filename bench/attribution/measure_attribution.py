"""Scores the attributor on articles with gold attributions, by the reference scorer beside this file.

usage: measure_attribution.py [--polnear GOLD.jsonl.gz] [--predictions FILE]

GOLD is in the form that score_attributions.py tells: `id`, `text`, `annotators`. The data is not part of this repository; without
it nothing is scored. The prediction file holds the outermost attributions of `sayso.extract(text)` with no other argument.
"""

from __future__ import annotations

import argparse
import gzip
import json
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sayso.pipeline import Options, extract, fingerprint
from sayso.records import Attribution, Part

SCORER = Path(__file__).parent / "score_attributions.py"


def main() -> int:
    """Predicts, scores, and says what was measured on which machine."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--polnear", type=Path, help="gold articles, such as polnear/dev.jsonl.gz")
    parser.add_argument(
        "--predictions", type=Path, default=Path("build/attributions.jsonl"), help="where the predictions are written"
    )
    chosen = parser.parse_args()
    if chosen.polnear is None:
        print("attribution: no gold articles given (make bench DATA=folder-with-polnear), so nothing is scored")
        return 0
    chosen.predictions.parent.mkdir(parents=True, exist_ok=True)
    started, articles, characters = time.perf_counter(), 0, 0
    with chosen.predictions.open("w", encoding="utf-8") as file:
        for row in rows(chosen.polnear):
            articles, characters = articles + 1, characters + len(row["text"])
            print(json.dumps({"id": row["id"], "attributions": predict(row["text"])}), file=file)
    seconds = time.perf_counter() - started
    print(f"attribution: {fingerprint(Options())}")
    pace = f"{articles / seconds:.1f} articles a second, one process"
    print(f"{chosen.polnear.name}: {articles} articles, {characters:,} characters, {pace}")
    print(f"machine: {platform.machine()}, {platform.system()}, Python {platform.python_version()}", flush=True)
    return subprocess.run([sys.executable, str(SCORER), str(chosen.polnear), str(chosen.predictions)], check=False).returncode


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a file of JSON lines, compressed or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        yield from (json.loads(line) for line in file if line.strip())


def predict(text: str) -> list[dict[str, list[list[int]]]]:
    """The outermost attributions of a text, as the scorer reads them."""
    return [as_spans(attribution) for attribution in extract(text).attributions if attribution.parent is None]


def as_spans(attribution: Attribution) -> dict[str, list[list[int]]]:
    """Role to spans, empty where the role has none."""

    def spans(part: Part | None) -> list[list[int]]:
        return [list(span) for span in part.spans] if part else []

    return {"source": spans(attribution.source), "cue": spans(attribution.cue), "content": spans(attribution.content)}


if __name__ == "__main__":
    sys.exit(main())
