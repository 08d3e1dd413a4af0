"""Writes reports with marked contents as affairs: what their contents are to each other.

usage: from_marked.py --out FOLDER FILE...

In a FILE, `=== ID REGISTER DAY` opens a report; `[CLAIM SIDE|words]` marks a content with its claim and side, `about` behind
the side where it only speaks of the claim, `[s|words]` one that is alone. Behind `=== claims` stand the claims with their
wordings, and `narrower A B`, `excludes A B`.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path

from sayso.linking.tellings import BEFORE

MARK = re.compile(r"\[(?P<tag>s|c\d+ (?:for|against|unclear|withheld)(?: about)?)\|(?P<words>[^\[\]]*)\]")
RELATION = re.compile(r"^(narrower|excludes) (c\d+) (c\d+)$", re.MULTILINE)


def main() -> None:
    """Write a file of lines for each file of reports."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("files", type=Path, nargs="+")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    for file in chosen.files:
        lines = [json.dumps({"affair": file.stem, **line}, ensure_ascii=False) for line in read(file.read_text(encoding="utf-8"))]
        (chosen.out / f"{file.stem}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def read(text: str) -> Iterator[dict[str, object]]:
    """A line for each content and for each relation."""
    alone = 0
    for part in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        head, body = part.split("\n", 1)
        if head.startswith("claims"):
            for relation, one, other in RELATION.findall(body):
                yield {relation: [one, other]}
            continue
        plain, at = "", 0
        for mark in MARK.finditer(body):
            plain += body[at : mark.start()]
            at = mark.end()
            claim, *rest = mark["tag"].split()
            if claim == "s":
                alone += 1
                claim, rest = f"s{alone}", ["for"]
            words = " ".join(mark["words"].split())
            before = " ".join(plain[-BEFORE:].split())
            tie = "about" if rest[1:] else "same"
            yield {"claim": claim, "side": rest[0], "tie": tie, "before": before, "sentence": words, "content": words}
            plain += mark["words"]


if __name__ == "__main__":
    main()
