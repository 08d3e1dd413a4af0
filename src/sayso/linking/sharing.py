"""Text that two reports share: which stretches, and how much of each report they are."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

from sayso.linking.passages import can_name, is_closed, stem_of
from sayso.quotations import Quotation
from sayso.records import Report, Span
from sayso.story import Shared

SHINGLE = 5
"""Words in a row that two reports must share to be thought to share text; shorter runs are idioms and names."""
SAMPLE = 8
"""One shingle in so many is a key: reports that share a paragraph share several."""
TIE, TIE_SAMPLE = 8, 4
"""As the two above, for what makes reports worth looking at together in a large ledger, where idioms of five words abound."""
OPENING = re.compile(r"(?:[.!?:\n][\"”’']?\s+|\n|[“\"‘])$")
"""What stands before the first word of a sentence or a quotation."""
LETTERS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True)
class Body:
    """The words of a report's own text, page chrome left out, and which of them stand in quotations."""

    report: str
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    quoted: tuple[bool, ...]
    named: tuple[bool, ...]
    """Which words can be a name's: with a capital, and not for a sentence's or a day's sake."""

    @cached_property
    def shingles(self) -> dict[int, list[int]]:
        """The hash of each run of words to where it begins, runs of quoted words alone left out: two may quote one speech."""
        found: dict[int, list[int]] = defaultdict(list)
        for at, key in enumerate(self.runs):
            if not all(self.quoted[at : at + SHINGLE]):
                found[key].append(at)
        return dict(found)

    @cached_property
    def runs(self) -> tuple[int, ...]:
        """The hash of each run of so many words, in their order."""
        return tuple(_hash(self.words[at : at + SHINGLE]) for at in range(len(self.words) - SHINGLE + 1))

    @cached_property
    def known_runs(self) -> frozenset[int]:
        """The same, to look up."""
        return frozenset(self.runs)

    @cached_property
    def keys(self) -> frozenset[int]:
        """The sampled shingles: reports without a common one are not compared."""
        return frozenset(key for key in self.shingles if key % SAMPLE == 0)

    @cached_property
    def ties(self) -> frozenset[int]:
        """Longer runs of words, sampled: reports with a common one are looked at together. Stock phrases have no name in them."""
        runs = (
            at for at in range(len(self.words) - TIE + 1) if not all(self.quoted[at : at + TIE]) and any(self.named[at : at + TIE])
        )
        return frozenset(key for at in runs if (key := _hash(self.words[at : at + TIE])) % TIE_SAMPLE == 0)

    @cached_property
    def counted(self) -> Counter[str]:
        """Its content words without endings, each with how often it has it."""
        return Counter(stem_of(word) for word in self.words if not is_closed(word))

    @property
    def stems(self) -> AbstractSet[str]:
        """Its content words without endings."""
        return self.counted.keys()

    @property
    def own(self) -> int:
        """How many words stand outside quotations."""
        return len(self.quoted) - sum(self.quoted)


def read_body(report: Report, quotations: Sequence[Quotation]) -> Body:
    """The words of a report, folded: what is compared of it."""
    inside = sorted((quotation.inner for quotation in quotations), key=lambda span: span.start)
    words: list[str] = []
    spans: list[Span] = []
    quoted: list[bool] = []
    named: list[bool] = []
    for block in report.blocks:
        if block.kind in ("boilerplate", "date line", "byline"):
            continue
        for found in LETTERS.finditer(report.text, *block.span):
            words.append(found[0].casefold().replace("’", "'"))
            spans.append(Span(*found.span()))
            quoted.append(any(start <= found.start() and found.end() <= end for start, end in inside))
            named.append(can_name(found[0]) and not OPENING.search(report.text, max(0, found.start() - 3), found.start()))
    return Body(report.id, tuple(words), tuple(spans), tuple(quoted), tuple(named))


def shared(here: Body, there: Body) -> tuple[Shared, ...]:
    """The stretches that both have, drawn out as far as their words agree, longest first taken; in the order of `here`."""
    runs = sorted(_runs(here, there), key=lambda run: (-run[2], run[0], run[1]))
    taken_here, taken_there = [False] * len(here.words), [False] * len(there.words)
    found: list[tuple[int, int, int]] = []
    for run in runs:
        at, other, size = _free(run, taken_here, taken_there)
        if size < SHINGLE or any(taken_here[at : at + size]) or any(taken_there[other : other + size]):
            continue
        taken_here[at : at + size] = [True] * size
        taken_there[other : other + size] = [True] * size
        found.append((at, other, size))
    return tuple(Shared(_extent(here, at, size), _extent(there, other, size)) for at, other, size in sorted(found))


def _free(run: tuple[int, int, int], here: Sequence[bool], there: Sequence[bool]) -> tuple[int, int, int]:
    """What is left of a run when words that are taken are cut from its ends."""
    at, other, size = run
    while size and (here[at] or there[other]):
        at, other, size = at + 1, other + 1, size - 1
    while size and (here[at + size - 1] or there[other + size - 1]):
        size -= 1
    return at, other, size


def coverage(body: Body, spans: Sequence[Span]) -> float:
    """The share of a report's own words, those outside quotations, that stand in some stretches."""
    ends = sorted(spans)
    inside = 0
    at = 0
    for (start, end), quoted in zip(body.spans, body.quoted, strict=True):
        while at < len(ends) and ends[at].end < end:
            at += 1
        if not quoted and at < len(ends) and ends[at].start <= start:
            inside += 1
    return inside / body.own if body.own else 0.0


def can_share(here: Body, there: Body) -> float:
    """The most that `coverage` can come to of what two share: the share of own words in runs that the other has somewhere."""
    inside = end = 0
    for at, key in enumerate(here.runs):
        if key in there.known_runs:
            inside += here.quoted[max(at, end) : at + SHINGLE].count(False)
            end = at + SHINGLE
    return inside / here.own if here.own else 0.0


def _runs(here: Body, there: Body) -> Iterator[tuple[int, int, int]]:
    """Runs of the same words that hold a shared shingle, each as long as it goes: first word in each, how many."""
    seen: set[tuple[int, int]] = set()
    for key, places in here.shingles.items():
        for other in there.shingles.get(key, ()):
            for at in places:
                if (at, other) in seen:
                    continue
                first, second = at, other
                while first and second and here.words[first - 1] == there.words[second - 1]:
                    first, second = first - 1, second - 1
                size = 0
                while (
                    first + size < len(here.words)
                    and second + size < len(there.words)
                    and here.words[first + size] == there.words[second + size]
                ):
                    seen.add((first + size, second + size))
                    size += 1
                if size >= SHINGLE:
                    yield first, second, size


def _extent(body: Body, at: int, size: int) -> Span:
    return Span(body.spans[at].start, body.spans[at + size - 1].end)


def _hash(words: Sequence[str]) -> int:
    return int.from_bytes(blake2b(" ".join(words).encode(), digest_size=8).digest(), "big") >> 1
