"""Tells what is wrong with labelled passages, a line each; nothing and exit status 0 where all is as GUIDELINES.md tells.

usage: check_labels.py FILE... [--texts FILE]

With `--texts`, the passages must have the names and the very texts of that file, whose marks and facts are left aside.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from sayso.evaluation.labels import LabelError, Labelled, read_one


def main(arguments: list[str]) -> int:
    """Checks the files named."""
    names, _, texts = " ".join(arguments).partition("--texts")
    if not names.split():
        print(__doc__)
        return 2
    wanted = {name: text for path in texts.split() for name, text in _texts(Path(path))}
    wrong, seen = 0, set()
    for path in names.split():
        for chunk in re.split(r"^=== ", Path(path).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            for line in _problems(chunk, wanted):
                print(f"{path}: {line}")
                wrong += 1
            seen.add(chunk.partition("\n")[0].strip())
    for name in sorted(wanted.keys() - seen):
        print(f"missing: {name}")
        wrong += 1
    return int(wrong > 0)


def _texts(path: Path) -> list[tuple[str, str]]:
    chunks = re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [_plain(chunk) for chunk in chunks]


def _plain(chunk: str) -> tuple[str, str]:
    name, _, body = chunk.partition("\n")
    text = "\n".join(line for line in body.rstrip("\n").split("\n") if not line.startswith("| ")).strip("\n")
    return name.strip(), re.sub(r"\{(?:source|cue|content)(?:\.\d+)*:|\}", "", text)


def _problems(chunk: str, wanted: dict[str, str]) -> list[str]:
    try:
        one: Labelled = read_one(chunk)
    except (LabelError, ValueError, IndexError) as error:
        return [str(error)]
    if wanted and wanted.get(one.name) != one.text:
        return [f"{one.name}: the text is not that of the passage of this name"]
    return []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
