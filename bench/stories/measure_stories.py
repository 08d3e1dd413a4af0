"""Holds what `sayso extract --json` gives of each story's reports against what a careful reader takes from them.

usage: measure_stories.py FOLDER...

A FOLDER holds `expected.json` (the form is told in check_story.py) and the reports it names, beside it or in `story/`; or it
holds such folders.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

CHECKER = Path(__file__).parent / "check_story.py"


def main(names: list[str]) -> int:
    """Extracts and checks each story; the checker's lines are printed as they are."""
    if not names:
        print(__doc__)
        return 2
    for folder in (story for name in names for story in stories(Path(name))):
        print(f"story: {folder}", flush=True)
        with tempfile.TemporaryDirectory() as made:
            extracted = [str(path) for path in extract_all(folder, Path(made))]
            subprocess.run([sys.executable, str(CHECKER), str(folder / "expected.json"), *extracted], check=False)
    return 0


def stories(folder: Path) -> Iterator[Path]:
    """The folder itself where it holds a story, else those in it that do."""
    if (folder / "expected.json").exists():
        yield folder
    else:
        yield from sorted(path.parent for path in folder.glob("*/expected.json"))


def extract_all(folder: Path, made: Path) -> Iterator[Path]:
    """One file of JSON for each report that the story's expectations name, in their order."""
    for number, report in enumerate(json.loads((folder / "expected.json").read_text(encoding="utf-8"))["reports"]):
        path = folder / report["file"] if (folder / report["file"]).exists() else folder / "story" / report["file"]
        target = made / f"{number}.json"
        with target.open("wb") as file:
            command = [sys.executable, "-m", "sayso", "extract", "--json", *report["arguments"], str(path)]
            subprocess.run(command, stdout=file, check=True)
        yield target


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
