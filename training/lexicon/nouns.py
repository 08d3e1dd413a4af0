"""Writes the nouns of WordNet that are no person's in any common sense: bodies and houses, texts, and things of use.

usage: nouns.py --wordnet FOLDER --out FILE

FOLDER holds WordNet's `data.noun` and `index.noun` (3.0). A noun goes by its first sense, which is its commonest, and is left out
where one of the first five is a person's, or the first is a name's.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

PERSON, GROUP, ARTIFACT, LOCATION, COMMUNICATION = 18, 14, 6, 15, 10
"""WordNet's numbers of the files that hold its senses."""
COMMON = 5
UNDER = (
    ("body", GROUP, ("organization", "organisation", "social_group", "gathering", "people")),
    ("body", ARTIFACT, ("building", "establishment", "facility", "housing", "house")),
    ("object", ARTIFACT, ("device", "instrument", "instrumentality", "equipment", "sheet", "creation")),
    ("body", LOCATION, ("district", "municipality", "area", "administrative_district")),
    ("text", COMMUNICATION, ("document", "writing", "written_communication", "message", "publication", "record")),
)
"""A class, the file of a sense, and of what it must be a kind."""
WHY = {
    "body": "bodies, houses and places that have people who speak for them",
    "text": "texts, which say what is written in them",
    "object": "things that show what they show",
}
LINE = 120


def main() -> None:
    """Read, sort, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wordnet", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    files, above, called, named = _senses(chosen.wordnet / "data.noun")

    @cache
    def kinds(sense: str) -> frozenset[str]:
        return frozenset(called[sense]).union(*(kinds(other) for other in above[sense]))

    found: dict[str, list[str]] = defaultdict(list)
    for line in _lines(chosen.wordnet / "index.noun"):
        word, *rest = line.split()
        senses = rest[-int(rest[1]) :]
        if not re.fullmatch(r"[a-z]{3,}", word) or any(files[one] == PERSON for one in senses[:COMMON]) or senses[0] in named:
            continue
        for name, file, under in UNDER:
            if files[senses[0]] == file and not kinds(senses[0]).isdisjoint(under):
                found[name].append(word)
                break
    header = [line for line in chosen.out.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    lines = [f"{name} | {' '.join(some)} | {WHY[name]}" for name in WHY for some in _portions(sorted(found[name]))]
    chosen.out.write_text("\n".join([*header, *lines]) + "\n", encoding="utf-8")


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text(encoding="latin-1").splitlines() if not line.startswith(" ")]


def _senses(file: Path) -> tuple[dict[str, int], dict[str, list[str]], dict[str, list[str]], set[str]]:
    """Of each sense its file, the senses above it, and its words; and those that are names."""
    files, above, called, named = {}, {}, {}, set()
    for line in _lines(file):
        parts = line.split("|")[0].split()
        sense, count = parts[0], int(parts[3], 16)
        pointers = parts[5 + 2 * count :]
        files[sense], called[sense] = int(parts[1]), [parts[4 + 2 * at].lower() for at in range(count)]
        pairs = list(zip(pointers[::4], pointers[1::4], strict=False))
        above[sense] = [other for kind, other in pairs if kind in ("@", "@i")]
        if any(kind == "@i" for kind, _ in pairs):
            named.add(sense)
    return files, above, called, named


def _portions(words: list[str]) -> list[list[str]]:
    return [words[start : start + LINE] for start in range(0, len(words), LINE)]


if __name__ == "__main__":
    main()
