"""Citations: whom a report names as the source of something, and which of that outlet's reports holds it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from sayso.linking.claims import UNLIKE, Compared, odds_of
from sayso.linking.credits import credit_of
from sayso.linking.derivations import Folio
from sayso.linking.names import acronym, before_what_hangs, kernel, noun_of, plain, stem
from sayso.linking.tellings import Telling
from sayso.records import Act, Reason, Source, SourceKind, Statement
from sayso.story import Derivation

SOON = timedelta(days=7)
"""Within which two cite each other; a guess."""
NEAR, SURE = -1.5, 0.0
"""The log-odds of being the same from which on a report holds what is cited: of an outlet named in full, of one named in short.
Of 71 citations of the stories to develop with, the least of those labelled had -.9, the most of those that are none -2.1."""
MOST = 0.8
"""The share of the content words of what is cited that must be in a report's text, where nothing in it was found to be the same."""
OWN: frozenset[Act] = frozenset({"retract", "decline", "demand", "ask"})
"""Acts that are an outlet's own and new: "the Beacon withdrew its report" tells nothing that the report holds."""
PEOPLE: frozenset[SourceKind] = frozenset({"person", "group", "unnamed"})
"""Who is no outlet, though one be named beside: "a reporter of the Beacon"."""


FIRST = frozenset({"us", "me", "our", "my", "this"})
"""Words for a report's own people, to whom somebody tells something."""


class Citation(NamedTuple):
    """A statement by which a report cites another."""

    statement: str
    derivation: Derivation


def by_credit(folios: Sequence[Folio], likeness: Mapping[tuple[str, str], int]) -> Iterator[Derivation]:
    """Reports that credit an outlet, with that of its earlier reports with which they have most claims in common."""
    outlets: dict[str, list[Folio]] = defaultdict(list)
    for folio in folios:
        if folio.report.outlet:
            outlets[folio.report.outlet].append(folio)
    for folio in folios:
        for outlet, theirs in outlets.items():
            words = credit_of(folio.report, outlet)
            if words and (source := _likeliest(folio, theirs, likeness)):
                yield Derivation(folio.report.id, source.report.id, "rewrites", (Reason("credit", words, 1.0),))


def _likeliest(folio: Folio, theirs: Sequence[Folio], likeness: Mapping[tuple[str, str], int]) -> Folio | None:
    """The earlier report with most claims in common; the latest of equals. One of the same day counts as earlier."""
    earlier = [other for other in theirs if other is not folio and other.day <= folio.day]
    return max(
        earlier, key=lambda other: (likeness.get((folio.report.id, other.report.id), 0), other.day, other.report.id), default=None
    )


def by_citation(folios: Sequence[Folio], compared: Compared) -> Iterator[Citation]:
    """Statements whose source, or whose hearer, is another outlet, each with that report of the outlet which holds it."""
    outlets = sorted({folio.report.outlet for folio in folios if folio.report.outlet})
    at = _by_word(outlets)
    for folio in folios:
        renewed = {one.source.spans for one in folio.statements if one.act == "retract" and one.source}
        for statement in folio.statements:
            if statement.source is None or statement.actuality != "actual" or statement.act in OWN:
                continue
            if statement.source.spans in renewed or is_told_to_own(statement, folio.report.outlet):
                continue  # "the Beacon withdrew its report, saying the letter had been forged"; "the ministry told us"
            near = sorted({outlet for word in _words_of(statement) for outlet in at.get(word, ())})
            named = dict(_named(statement, [one for one in near if kernel(one) != kernel(folio.report.outlet or "")]))
            theirs = [(one, named[one.report.outlet]) for one in folios if one.report.outlet in named and one is not folio]
            source = _holder(statement, folio, theirs, compared)
            if source is not None:
                words = f"{statement.source.text} {statement.cue.text if statement.cue else ''}".strip()
                made = Derivation(folio.report.id, source.report.id, "cites", (Reason("cites", words, 1.0),))
                yield Citation(statement.id, made)


def _by_word(outlets: Sequence[str]) -> dict[str, list[str]]:
    """Outlets by each word of their names, and by their letters: only those near a name are held against it."""
    at: dict[str, list[str]] = defaultdict(list)
    for outlet in outlets:
        for word in kernel(outlet) | {acronym(outlet)}:
            at[word].append(outlet)
    return dict(at)


def _words_of(statement: Statement) -> frozenset[str]:
    """The words, as outlets are kept by them, of who says something and of whom it is told to."""
    source, hearer = statement.source, statement.addressee
    texts = [*((source.text, source.referent or "") if source else ()), *((hearer.text,) if hearer else ())]
    return frozenset().union(*map(kernel, texts), {plain(word) for text in texts for word in text.split()})


def is_told_to_own(statement: Statement, outlet: str | None) -> bool:
    """Whether somebody tells it to the report's own people: "informed us", "told this newspaper", "assured our correspondent"."""
    hearer = statement.addressee.text if statement.addressee else ""
    if hearer.lower().split()[:1] and hearer.lower().split()[0] in FIRST:
        return True
    own = kernel(outlet or "")
    return bool(own) and bool(kernel(hearer)) and kernel(hearer) <= own


def _named(statement: Statement, outlets: Sequence[str]) -> Iterator[tuple[str, Least]]:
    """The outlets that a statement names as its source, or as those to whom it was told, and what each must hold for that."""
    for outlet in outlets:
        if statement.source is not None and (least := least_odds(statement.source, outlet)):
            yield outlet, least
        elif statement.addressee is not None and is_called(statement.addressee.text, outlet):
            yield outlet, Least(SURE, is_named=False)  # "told the Beacon"


class Least(NamedTuple):
    """What must be found in a report for it to hold what is cited of its outlet."""

    odds: float
    is_named: bool
    """Whether the outlet is named in full: then the words of the report do, where nothing in it is the same."""


def least_odds(source: Source, outlet: str) -> Least | None:
    """How surely a report of an outlet must hold what a source is cited for; None where the source is not that outlet.

    Named in full, by its letters or behind what it is ("the blog Tidewatch"), it needs less than in short: "the Post", "the trade
    ministry" of "Ministry of Trade of Korvany".
    """
    names = (source.text.partition(",")[0], " ".join(before_what_hangs(source.text)), source.referent or "")
    if any(is_called(name, outlet) for name in names):
        return Least(NEAR, is_named=True)
    if source.kind in PEOPLE:
        return None
    if re.search(rf"(?:^|\s){re.escape(outlet.removeprefix('The '))}(?:['’]s)?(?:$|[\s,])", source.text):
        return Least(NEAR, is_named=True)
    noun, whole = stem(noun_of(outlet)), kernel(outlet)
    if any(noun in kernel(name) and kernel(name) < whole for name in (source.text, source.referent or "")):
        return Least(SURE, is_named=False)
    return None


def is_called(name: str, outlet: str) -> bool:
    """Whether a name is an outlet's, in full or in letters.

    >>> is_called("the Northern Wire", "Northern Wire"), is_called("NW", "Northern Wire"), is_called("the Wire", "Northern Wire")
    (True, True, False)
    """
    whole = kernel(outlet)
    return bool(whole) and (kernel(name) == whole or (len(name) > 1 and name.isupper() and plain(name) == acronym(outlet)))


def _holder(statement: Statement, folio: Folio, theirs: Sequence[tuple[Folio, Least]], compared: Compared) -> Folio | None:
    """The report that holds what is cited: that of the day told, then by what it says and its words; the latest of equals.

    Where an outlet has later reports alone, the first of the days that follow, if it says the same: two that cite each other.
    """
    cited = [one for one in folio.told if one.statement == statement.id]
    held = [(other, least, _held(cited, other, least, compared)) for other, least in theirs]
    earlier = [(how, other) for other, _, how in held if how is not None and other.day <= folio.day]
    if earlier:
        return max(earlier, key=lambda one: (_is_of_day(statement, one[1]), round(one[0], 1), one[1].day, one[1].report.id))[1]
    if any(other.day <= folio.day for other, _, _ in held):
        return None
    later = [one for one, least, how in held if how is not None and how > 1 and least.is_named and one.day - folio.day <= SOON]
    return min(later, key=lambda other: (other.day, other.report.id), default=None)


def _is_of_day(statement: Statement, other: Folio) -> bool:
    """Whether a report is of the day on which the outlet is said to have told it: "reported on 8 March"."""
    said = statement.said
    return said is not None and said.earliest is not None and said.earliest == said.latest == other.day


def _held(cited: Sequence[Telling], other: Folio, least: Least, compared: Compared) -> float | None:
    """How well a report holds what is cited, as a share of words, and 1 more where it says the same; None where it does not."""
    same = max(
        (_odds(one, another, compared) for one in cited for another in other.told if one.side == another.side), default=UNLIKE
    )
    stems = {stem for one in cited for stem in one.passage.stems}
    share = len(stems & other.body.stems) / len(stems) if stems else 0.0
    if same >= least.odds or (least.is_named and share >= MOST):
        return share + (same > SURE)
    return None


def _odds(one: Telling, other: Telling, compared: Compared) -> float:
    odds = odds_of(one, other, compared)
    return float("inf") if one.content == other.content else odds.same if odds else UNLIKE
