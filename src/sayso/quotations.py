"""The quotation-mark machine: which characters stand inside which quotation.

Marks may be straight or curly, doubled single marks, guillemets; they may be left open, re-opened in the next paragraph, or be
apostrophes. No single rule tells these apart, so every way of reading the marks of a block is weighed and the cheapest taken
(a shortest path over the marks). Whether a quotation is speech is not decided here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from sayso.records import Report, Span
from sayso.text import subtract

Role = Literal["open", "close", "none"]


class Quotation(NamedTuple):
    """A quotation in one block: `span` with its marks, `inner` without."""

    span: Span
    inner: Span
    block: int
    depth: int
    """0 where no other quotation holds it."""
    closed: bool
    continues: bool
    """Whether it re-opens, at the head of its block, the quotation that the block before left open."""


class Mark(NamedTuple):
    """A possible quotation mark and how well each role would suit it: the lower, the better."""

    start: int
    end: int
    costs: dict[Role, float]


LONGEST_MARK = 2
"""Characters of the longest quotation mark."""


class Pair(NamedTuple):
    """An opening mark and its closing one, or the end of what it was left open in."""

    span: Span
    inner: Span
    closed: bool


DOUBLE = re.compile(r"''|``|[\"“”„‟«»]")
SINGLE = re.compile(r"['‘’‚‛‹›]")
OPENERS, CLOSERS = frozenset("“„‟«‘‚‛‹"), frozenset("”»’›")
ELISIONS = re.compile(r"['’‘](?:\d0s\b|em\b|til\b|tis\b|twas\b|cause\b|n['’])", re.IGNORECASE)

LOST_MARK = re.compile(r"[!?](?=\s+[a-z])")

# The costs below are guesses, settled on marked sentences: 0 looks right, 3 or more looks wrong; what matters is their order.
MISFIT = 3.0  # a mark that looks like one role and is read as the other
AGAINST_ITS_SHAPE = 5.0  # “ read as closing
SLIP = 2.0  # ” read as opening where its neighbours say so: ”Never,” he said
STRAY = 2.0  # a double mark that belongs to no quotation: inches, seconds, slips
NEVER_CLOSED = 3.0  # a quotation opens while another of its rank is open
OPEN_AT_END: dict[str, float] = {"double": 1.5, "single": 3.0}
"""A double mark is often left open on purpose, for the next paragraph to re-open; a single one is more likely an apostrophe."""


def find_quotations(text: str, blocks: Sequence[Span]) -> tuple[Quotation, ...]:
    """The quotations of each block, in the order of the text, the outer before the inner.

    >>> [q.span for q in find_quotations('He said "no" and left.', [Span(0, 22)])]
    [Span(start=8, end=12)]
    """
    found: list[Quotation] = []
    left_open = False
    for index, block in enumerate(blocks):
        here = _nest(_find_pairs(text, block), index)
        if left_open and here and text[block.start : here[0].span.start].strip() == "":
            here[0] = here[0]._replace(continues=True)
        elif left_open:
            found[-1] = _ended(text, found[-1])
        left_open = any(not quotation.closed and quotation.depth == 0 and quotation.span.end >= block.end for quotation in here)
        found += here
    if left_open:
        found[-1] = _ended(text, found[-1])
    return tuple(found)


def quotations_of(report: Report) -> tuple[Quotation, ...]:
    """The quotations of a report; page chrome has none. Several stages ask for those of one report in a row: the last are kept."""
    return _of_last(report.text, tuple(Span(0, 0) if block.kind == "boilerplate" else block.span for block in report.blocks))


@lru_cache(maxsize=1)
def _of_last(text: str, blocks: tuple[Span, ...]) -> tuple[Quotation, ...]:
    return find_quotations(text, blocks)


def _ended(text: str, quotation: Quotation) -> Quotation:
    """A quotation left open that nothing re-opens: where a lower-case letter follows "!" or "?", its lost mark stood there."""
    lost = LOST_MARK.search(text, quotation.inner.start, quotation.inner.end)
    if quotation.closed or quotation.depth or lost is None:
        return quotation
    end = lost.start() + 1
    return quotation._replace(span=Span(quotation.span.start, end), inner=Span(quotation.inner.start, end))


def _find_pairs(text: str, block: Span) -> list[Pair]:
    """Double quotations, the single ones inside each, and the single ones outside (which may hold double ones), outer first."""
    doubles = _read_marks(_weigh(text, block, DOUBLE, _double_costs), block, "double")
    inside: list[Pair] = []
    for _, inner, _ in doubles:
        inside += _read_marks(_weigh(text, inner, SINGLE, _single_costs), inner, "single")
    between = subtract(block, (pair.span for pair in doubles))
    outside = [mark for free in between for mark in _weigh(text, free, SINGLE, _single_costs)]
    pairs = [*doubles, *inside, *_read_marks(outside, block, "single")]
    return sorted(pairs, key=lambda pair: (pair.span.start, -pair.span.end))


def _nest(pairs: Sequence[Pair], block: int) -> list[Quotation]:
    """The quotations of a block's pairs, each with how many others hold it; the outer come first."""
    holding: list[Pair] = []
    quotations = []
    for pair in pairs:
        while holding and holding[-1].inner.end < pair.span.end:
            holding.pop()
        quotations.append(Quotation(pair.span, pair.inner, block, len(holding), pair.closed, continues=False))
        holding.append(pair)
    return quotations


def _weigh(text: str, block: Span, marks: re.Pattern[str], costs: Callable[[str, re.Match[str]], dict[Role, float]]) -> list[Mark]:
    return [Mark(found.start(), found.end(), costs(text, found)) for found in marks.finditer(text, block.start, block.end)]


def _double_costs(text: str, found: re.Match[str]) -> dict[Role, float]:
    before, after = text[found.start() - 1 : found.start()] or " ", text[found.end() : found.end() + 1] or " "
    costs = _by_neighbours(before, after)
    costs["none"] = STRAY if not before.isdigit() else 0.5  # 6" and 30'': inches, seconds
    return _by_shape(found[0], costs)


def _single_costs(text: str, found: re.Match[str]) -> dict[Role, float]:
    before, after = text[found.start() - 1 : found.start()] or " ", text[found.end() : found.end() + 1] or " "
    is_apostrophe = (before.isalnum() and after.isalnum()) or ELISIONS.match(text, found.start())
    is_half_a_mark = "'" in (before, after) or before + after == "``"
    if is_apostrophe or is_half_a_mark:
        return {"open": 2 * MISFIT, "close": 2 * MISFIT, "none": 0.0}
    costs = _by_neighbours(before, after)
    if before.isalnum():  # "the ministers' cars": as likely an apostrophe as the end of a quotation
        costs["close"], costs["none"] = 0.5, 0.7
    else:
        costs["none"] = 1.5
    return _by_shape(found[0], costs)


def _by_neighbours(before: str, after: str) -> dict[Role, float]:
    """White space, brackets and dashes before a mark make it look opening; after it, or punctuation, closing."""
    opens = (before.isspace() or before in "([{-–—/\"“‘'«:") and not after.isspace()
    closes = not before.isspace() and (after.isspace() or not after.isalnum())
    if opens and not closes:
        return {"open": 0.0, "close": MISFIT}
    if closes and not opens:
        return {"open": MISFIT, "close": 0.0}
    return {"open": 1.0, "close": 1.0}


def _by_shape(mark: str, costs: dict[Role, float]) -> dict[Role, float]:
    """A directed mark is nearly always what it looks like, but „German“ closes with an English opening mark."""
    if mark in OPENERS or mark == "``":
        return {
            "open": 0.0,
            "close": max(1.0, costs["close"]) if mark in "“‘«‹" else AGAINST_ITS_SHAPE,
            "none": max(STRAY, costs["none"]),
        }
    if mark in CLOSERS:
        against = {"”": SLIP + costs["open"], "’": AGAINST_ITS_SHAPE}
        return {"open": against.get(mark, 1.0 + costs["open"]), "close": 0.0, "none": costs["none"]}
    return costs


def _read_marks(marks: Sequence[Mark], block: Span, rank: Literal["double", "single"]) -> list[Pair]:
    """The cheapest reading of a row of marks, as pairs. Only one quotation of the rank is open at a time."""
    return _pair(marks, _cheapest_roles(marks, OPEN_AT_END[rank]), block)


class Way(NamedTuple):
    """A way to have read the marks so far: what it cost, the last mark's role, and whether a quotation was open before it."""

    cost: float
    role: Role
    was_open: bool


def _cheapest_roles(marks: Sequence[Mark], open_at_end: float) -> list[Role]:
    """The role of each mark on the cheapest path; what is kept at each mark is the best way to each state, open or not."""
    costs = {False: 0.0, True: float("inf")}
    steps: list[dict[bool, Way]] = []
    for mark in marks:
        steps.append({is_open: min(ways, key=lambda way: way.cost) for is_open, ways in _ways(costs, mark).items()})
        costs = {is_open: way.cost for is_open, way in steps[-1].items()}
    is_open = costs[True] + open_at_end < costs[False]
    roles: list[Role] = []
    for step in reversed(steps):
        roles.append(step[is_open].role)
        is_open = step[is_open].was_open
    return roles[::-1]


def _ways(costs: dict[bool, float], mark: Mark) -> dict[bool, list[Way]]:
    """All ways over a mark, by whether a quotation is open behind it; `costs` are those of the two states before it."""
    closed, opened = costs[False], costs[True]
    return {
        False: [Way(closed + mark.costs["none"], "none", False), Way(opened + mark.costs["close"], "close", True)],
        True: [
            Way(closed + mark.costs["open"], "open", False),
            Way(opened + mark.costs["none"], "none", True),
            Way(opened + mark.costs["open"] + NEVER_CLOSED, "open", True),
        ],
    }


def _pair(marks: Sequence[Mark], roles: Sequence[Role], block: Span) -> list[Pair]:
    """The pairs that roles make; a quotation is left open where another opens in it, or where the block ends."""
    pairs: list[Pair] = []
    opening: Mark | None = None
    for mark, role in zip(marks, roles, strict=True):
        if role == "close" and opening:
            pairs.append(Pair(Span(opening.start, mark.end), Span(opening.end, mark.start), closed=True))
            opening = None
        elif role == "open":
            if opening:
                pairs.append(Pair(Span(opening.start, mark.start), Span(opening.end, mark.start), closed=False))
            opening = mark
    if opening:
        pairs.append(Pair(Span(opening.start, block.end), Span(opening.end, block.end), closed=False))
    return pairs
