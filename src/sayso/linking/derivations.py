"""Derivations: which report comes from which, by the text they share, by credits, and by whom they cite."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from math import log

from sayso.linking.claims import Compared, are_same
from sayso.linking.names import acronym, kernel, words_of
from sayso.linking.sharing import Body, coverage, shared
from sayso.linking.tellings import Telling, tellings
from sayso.records import Reason, Report, Statement
from sayso.story import Derivation, DerivationKind, Shared

COPIED = 0.45
"""The share of a report's own words that must be another's for it to be its copy."""
TAKEN = 0.2
"""The share from which on it has taken text at all; below it are set phrases."""
ENDS = 260
"""Characters at the head and at the foot of a report in which it credits others."""
CREDITS = re.compile(
    r"\b(?:with (?:material|reporting|reports?|files|information) (?:from|by)|source:|via|first (?:published|appeared|reported)"
    r"|originally|translated from|translation|republished|reprinted|courtesy of|adapted from|based on (?:a report|reporting)"
    r"|according to a report|agencies)\b",
    re.IGNORECASE,
)
SOON = timedelta(days=7)
"""Within which a report is retold, and two cite each other; a guess."""
RETOLD, TRANSLATED = 0.34, 0.45
"""The weight of a report's words in another's text from which on it is the same matter retold; its text in other words.
Of 364 pairs of the stories to develop with, the least of a copy was .51 and the most of two that only cite each other .39."""
SAID = 0.5
"""The share of its tellings that the other must say, too."""
FEW = 4
"""Tellings with which a report is too short to be thought retold."""
SMOOTH = 8
LATE = date.max


@dataclass(frozen=True)
class Folio:
    """A report with its words and statements."""

    report: Report
    body: Body
    statements: tuple[Statement, ...]

    @cached_property
    def told(self) -> tuple[Telling, ...]:
        """What is compared of it, in the order of the text."""
        return tuple(tellings(self.report, self.statements))

    @property
    def day(self) -> date:
        """Of publication; the last there is where that is not known."""
        return self.report.published.latest or LATE if self.report.published else LATE


def by_text(folios: Sequence[Folio], cut: Container[tuple[str, str]] = ()) -> tuple[Derivation, ...]:
    """Of each report that shares text with an earlier one, the one with which it shares most, the earliest of equals.

    `cut` are pairs of reports of which the first does not come from the second. Of one day, the report that credits the other
    comes from it; else the shorter from the longer.
    """
    at: dict[int, list[Folio]] = defaultdict(list)
    for folio in folios:
        for key in folio.body.keys:
            at[key].append(folio)
    by_id = {folio.report.id: folio for folio in folios}
    found = []
    for folio in folios:
        near: dict[str, int] = defaultdict(int)
        for key in folio.body.keys:
            for other in at[key]:
                if other is not folio and (folio.report.id, other.report.id) not in cut and _comes_after(folio, other):
                    near[other.report.id] += 1
        best: Derivation | None = None
        score = (0.0, 0.0)
        for name in sorted(near, key=lambda name: (by_id[name].day, name)):
            made = compare(folio, by_id[name])
            if made is not None and (made.kind == "copies", made.reasons[0].weight) > score:
                best, score = made, (made.kind == "copies", made.reasons[0].weight)
        if best is not None:
            found.append(best)
    return tuple(found)


def compare(later: Folio, earlier: Folio) -> Derivation | None:
    """How a report comes from an earlier one by the text they share; None where that is too little."""
    stretches = shared(later.body, earlier.body)
    share = coverage(later.body, [one.here for one in stretches])
    if share < TAKEN:
        return None
    kind: DerivationKind = "copies" if share >= COPIED else "rewrites"
    return Derivation(
        later.report.id, earlier.report.id, kind, (Reason("shared text", f"{share:.0%}", round(share, 3)),), stretches
    )


def _comes_after(one: Folio, other: Folio) -> bool:
    if one.day != other.day:
        return one.day > other.day
    if credit_of(one.report, other.report.outlet):
        return True
    if credit_of(other.report, one.report.outlet):
        return False
    return (len(one.body.words), other.report.id) < (len(other.body.words), one.report.id)


def credit_of(report: Report, outlet: str | None) -> str | None:
    """The words at the head or foot of a report that credit an outlet: "(NW)", "with material from Northern Wire"."""
    if outlet is None or report.outlet is None or kernel(outlet) == kernel(report.outlet):
        return None
    short = acronym(outlet).upper()
    names = sorted({" ".join(words_of(outlet)), outlet}, key=len, reverse=True)
    if report.byline and any(re.search(rf"\b{re.escape(name)}\b", report.byline, re.IGNORECASE) for name in names):
        return report.byline
    for end in (report.text[:ENDS], report.text[-ENDS:]):
        folded = end.casefold()
        for name in names:
            if name.casefold() in folded and (found := _credited(end, name, re.IGNORECASE)):
                return found
        if len(short) >= 2 and short in end and (found := _credited(end, short)):
            return found
    return None


def _credited(end: str, name: str, flags: int = 0) -> str | None:
    """The clause in which a name is credited: in parentheses alone, or with words of credit."""
    for found in re.finditer(rf"\b{re.escape(name)}\b", end, flags):
        if end[found.start() - 1 : found.start()] == "(" and end[found.end() : found.end() + 1] == ")":
            return end[found.start() - 1 : found.end() + 1]
        start = max(end.rfind(".", 0, found.start()), end.rfind("\n", 0, found.start())) + 1
        stops = [place for place in (end.find(".", found.end()), end.find("\n", found.end())) if place >= 0]
        clause = end[start : min(stops, default=len(end))]
        if CREDITS.search(clause):
            return clause.strip()
    return None


def by_credit(folios: Sequence[Folio], likeness: Mapping[tuple[str, str], int]) -> Iterator[Derivation]:
    """Reports that credit an outlet, with that of its earlier reports with which they have most claims in common."""
    outlets = _by_outlet(folios)
    for folio in folios:
        for theirs in outlets.values():
            words = credit_of(folio.report, theirs[0].report.outlet)
            if words and (source := _likeliest(folio, theirs, likeness)):
                yield Derivation(folio.report.id, source.report.id, "rewrites", (Reason("credit", words, 1.0),))


def by_citation(folios: Sequence[Folio], outlets_of: Mapping[str, str], compared: Compared) -> Iterator[Derivation]:
    """Reports with a statement whose source is another outlet, each with that report of the outlet which holds what is cited.

    `outlets_of` gives, for statements whose source is an outlet that the ledger has reports of, one of these reports.
    """
    by_id = {folio.report.id: folio for folio in folios}
    outlets = _by_outlet(folios)
    for folio in folios:
        for statement in folio.statements:
            if statement.id not in outlets_of or statement.actuality != "actual":
                continue
            theirs = [one for one in outlets[_outlet_key(by_id[outlets_of[statement.id]].report.outlet)] if one is not folio]
            mine = [one for one in folio.told if one.statement == statement.id]
            source = _holder(mine, folio, theirs, compared)
            if source is not None:
                words = statement.cue.text if statement.cue else ""
                yield Derivation(
                    folio.report.id,
                    source.report.id,
                    "cites",
                    (Reason("cites", f"{statement.source.text if statement.source else ''} {words}".strip(), 1.0),),
                )


def _holder(cited: Sequence[Telling], folio: Folio, theirs: Sequence[Folio], compared: Compared) -> Folio | None:
    """The report that holds what is cited: by what it says, then by its words; the latest of equals, one of that day among them.

    Where an outlet has later reports alone, the first of the days that follow, if it says the same: two that cite each other.
    """
    stems = {stem for one in cited for stem in one.passage.stems}

    def holds(other: Folio) -> float:
        said = any(are_same(one, another, compared) for one in cited for another in other.told)
        return said + (len(stems & other.body.stems) / len(stems) if stems else 0.0)

    earlier = [other for other in theirs if other.day <= folio.day]
    if earlier:
        return max(earlier, key=lambda other: (round(holds(other), 1), other.day, other.report.id))
    later = [other for other in theirs if other.day - folio.day <= SOON and holds(other) > 1]
    return min(later, key=lambda other: (other.day, other.report.id), default=None)


def by_words(folios: Sequence[Folio], compared: Compared) -> Iterator[Derivation]:
    """Reports that tell an earlier one's matter anew, as a translation does: of each the earlier one that is most like it.

    Most of its words, the rarer the weightier, must be in the other's text, and it says what the other says.
    """
    count: Counter[str] = Counter(stem for folio in folios for stem in folio.body.stems)
    weight = {stem: log((len(folios) + SMOOTH) / (1 + number)) for stem, number in count.items()}
    for folio in folios:
        near = (one for one in folios if one.day < folio.day and folio.day - one.day <= SOON and len(folio.told) >= FEW)
        shares = [(_retold(folio, one, weight), one) for one in near]
        found = [(share, one.report.id) for share, one in shares if share >= RETOLD and _says_the_same(folio, one, compared)]
        if found:
            share, source = max(found)
            kind: DerivationKind = "copies" if share >= TRANSLATED else "rewrites"
            yield Derivation(folio.report.id, source, kind, (Reason("words", f"{share:.0%}", round(share, 3)),))


def _retold(folio: Folio, other: Folio, weight: Mapping[str, float]) -> float:
    """The share of a report's words, each with its weight and as often as it has it, that are in another's text."""
    total = sum(weight[stem] * number for stem, number in folio.body.counted.items())
    common = sum(weight[stem] * min(number, other.body.counted[stem]) for stem, number in folio.body.counted.items())
    return common / total if total else 0.0


def _says_the_same(folio: Folio, other: Folio, compared: Compared) -> bool:
    """Whether most of what a report tells is told in another."""
    said = sum(any(are_same(one, another, compared) for another in other.told) for one in folio.told)
    return said >= SAID * len(folio.told)


def _by_outlet(folios: Sequence[Folio]) -> dict[str, list[Folio]]:
    outlets: dict[str, list[Folio]] = defaultdict(list)
    for folio in folios:
        if folio.report.outlet:
            outlets[_outlet_key(folio.report.outlet)].append(folio)
    return outlets


def _outlet_key(outlet: str | None) -> str:
    return " ".join(sorted(kernel(outlet or "")))


def _likeliest(folio: Folio, theirs: Sequence[Folio], likeness: Mapping[tuple[str, str], int]) -> Folio | None:
    """The earlier report with most claims in common; the latest of equals. One of the same day counts as earlier."""
    earlier = [other for other in theirs if other is not folio and other.day <= folio.day]
    return max(
        earlier, key=lambda other: (likeness.get((folio.report.id, other.report.id), 0), other.day, other.report.id), default=None
    )


ORDER: tuple[DerivationKind, ...] = ("copies", "rewrites", "cites")


def strongest(all_of: Iterable[Derivation]) -> tuple[Derivation, ...]:
    """One derivation for each pair of reports, of the strongest kind, with the reasons of all."""
    pairs: dict[tuple[str, str], list[Derivation]] = defaultdict(list)
    for one in all_of:
        pairs[one.report, one.source].append(one)
    made = []
    for (report, source), found in sorted(pairs.items()):
        best = min(found, key=lambda one: ORDER.index(one.kind))
        reasons = tuple(dict.fromkeys(reason for one in found for reason in one.reasons))
        texts: tuple[Shared, ...] = next((one.shared for one in found if one.shared), ())
        made.append(Derivation(report, source, best.kind, reasons, texts))
    return tuple(made)
