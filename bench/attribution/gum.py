"""How Sayso fares in another domain and scheme: GUM's news, interviews and speeches, beside PolNeAR's dev part.

usage: gum.py --data FOLDER [--only NAME...] [--genres NAME...] [--out FOLDER] [--first N]

FOLDER holds `gum/conllu` and `polnear/dev.jsonl.gz`. GUM marks attributions as relations between clauses: gum_gold.py tells how
they are read, and what is filtered. Left out: bylines and photo credits (satellites without a verb or a word of saying). Kept
apart: cues of belief, knowledge, perception and wish (cognition.txt), by the same list in both sets. Since a clause is not a span
a person marked, the figures are slack: the cue is found where a proposed cue shares a character with the marked one; of those
found, the source overlaps; the content has half in common. `all`: found, source and content, of those marked. `stays`: `all` as a
share of the same figure on PolNeAR. `in a clause`: of the proposals with a cue, those whose cue meets a marked one of any kind.
GUM marks nested attributions, so there all proposals count; PolNeAR marks none, so there the outermost count. GUM marks only what
has a clause of its own: its news is easier than PolNeAR, and `stays` may pass 100.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from articles import Article, Marked, overlap, read_articles, write_predictions
from gum_gold import COGNITION, NO_VERB, SPEECH, GumArticle, kind_of_cue, read_cognition, read_gum
from readers import FINGERPRINTS, READERS, find_attributions
from scorer import match, percent
from tables import Cell, table

GENRES = ("news", "interview", "speech")
IN_DOMAIN = "PolNeAR dev"
HEAD = ("", "marked", "cue found", "source overlaps", "content half", "all", "stays", "in a clause")


class Counts(NamedTuple):
    """How many are marked; of these, how many cues are found, and of those, sources and contents; and all three."""

    marked: int
    found: int
    source: int
    content: int
    whole: int


Read = tuple[GumArticle, Sequence[Marked]]
"""An article with its gold, and what a reader proposes for it."""


def main() -> int:
    """Reads, proposes, and prints a table for each reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--only", nargs="+", default=tuple(READERS), choices=tuple(READERS), metavar="NAME")
    parser.add_argument("--genres", nargs="+", default=GENRES, metavar="NAME")
    parser.add_argument("--out", type=Path, default=Path("build/attribution"))
    parser.add_argument("--first", type=int, help="only so many articles of each set")
    chosen = parser.parse_args()
    sets = read_sets(chosen.data, chosen.genres, chosen.first)
    for name, articles in sets.items():
        kinds = [kind for one in articles for kind in one.kinds]
        left = f"{kinds.count(COGNITION)} by cognition, {kinds.count(NO_VERB)} bylines and credits"
        print(f"{name}: {len(articles)} articles, {len(kinds)} attributions, {left}")
    for reader in chosen.only:
        print(f"\n{reader}: {FINGERPRINTS[reader]()}", flush=True)
        reads = {name: propose(reader, articles, nested=name != IN_DOMAIN) for name, articles in sets.items()}
        for name, those in reads.items():
            file = chosen.out / f"{reader}.{name.replace(' ', '-')}.jsonl"
            write_predictions(file, ((one.article.id, proposed, None) for one, proposed in those))
        print(table(HEAD, list(rows(reads))), flush=True)
    return 0


def read_sets(data: Path, genres: Iterable[str], first: int | None) -> dict[str, tuple[GumArticle, ...]]:
    """PolNeAR's dev part, and the documents of each genre."""
    cognition = read_cognition(Path(__file__).parent / "cognition.txt")
    sets = {IN_DOMAIN: tuple(with_kinds(one, cognition) for one in read_articles(data / "polnear" / "dev.jsonl.gz", first=first))}
    for genre in genres:
        paths = sorted((data / "gum" / "conllu").glob(f"GUM_{genre}_*.conllu.gz"))[:first]
        lines = (gzip.decompress(path.read_bytes()).decode("utf-8").split("\n") for path in paths)
        sets[f"GUM {genre}"] = tuple(read_gum(document, cognition) for document in lines)
    return sets


def with_kinds(article: Article, cognition: frozenset[str]) -> GumArticle:
    """An article of PolNeAR with the kinds of its cues, by the same list."""
    text = article.text
    return GumArticle(
        article,
        tuple(
            kind_of_cue(" ".join(text[start:end] for start, end in marked.cue), cognition) if marked.cue else NO_VERB
            for marked in article.marked
        ),
    )


def propose(reader: str, those: Iterable[GumArticle], *, nested: bool) -> tuple[Read, ...]:
    """Each article with what a reader proposes for it."""
    return tuple((one, find_attributions(reader, one.article.text, nested=nested)) for one in those)


def rows(reads: Mapping[str, Sequence[Read]]) -> Iterator[list[Cell]]:
    """A line for each set and kind of cue; the in-domain set comes first and is what `stays` is held against."""
    for kind in (SPEECH, COGNITION):
        home = count(reads[IN_DOMAIN], kind)
        for name, those in reads.items():
            n = count(those, kind)
            whole, at_home = percent(n.whole, n.marked), percent(home.whole, home.marked)
            stays = percent(whole, at_home) if name != IN_DOMAIN and whole is not None and at_home else None
            shares = (percent(n.found, n.marked), percent(n.source, n.found), percent(n.content, n.found), whole, stays)
            yield [f"{kind}: {name}", n.marked, *shares, clause_share(those) if kind == SPEECH else None]


def count(reads: Iterable[Read], kind: str) -> Counts:
    """What of the marked attributions of one kind was found, matched one to one as the scorer matches."""
    totals = Counts(0, 0, 0, 0, 0)
    for one, proposed in reads:
        for kind_here, marked, reached in zip(one.kinds, one.article.marked, match(one.article.marked, proposed), strict=True):
            if kind_here == kind:
                found = reached is not None and overlap(marked.cue, reached.proposed.cue)
                source = found and reached is not None and has_source(marked, reached.proposed)
                content = found and reached is not None and reached.content
                here = (1, found, source, content, source and content)
                totals = Counts(*(total + step for total, step in zip(totals, here, strict=True)))
    return totals


def has_source(marked: Marked, proposed: Marked) -> bool:
    """Whether the sources overlap, or neither has one."""
    return overlap(marked.source, proposed.source) or not (marked.source or proposed.source)


def clause_share(reads: Iterable[Read]) -> float | None:
    """What share of the proposals with a cue meets a marked cue of any kind, in percent."""
    hits = [
        any(overlap(found.cue, marked.cue) for marked in one.article.marked)
        for one, proposed in reads
        for found in proposed
        if found.cue
    ]
    return percent(sum(hits), len(hits))


if __name__ == "__main__":
    sys.exit(main())
