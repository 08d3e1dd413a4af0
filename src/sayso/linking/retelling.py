"""Retelling: reports that tell an earlier one's matter anew, by their words, and by whom they have say what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from math import log

from sayso.linking.claims import Compared, are_same, odds_of
from sayso.linking.credits import credit_of, is_translated
from sayso.linking.derivations import Folio
from sayso.linking.names import kernel
from sayso.linking.tellings import Telling
from sayso.records import Reason, Statement
from sayso.story import Derivation, DerivationKind

SOON = timedelta(days=7)
"""Within which a report is retold; a guess."""
RETOLD, TRANSLATED = 0.34, 0.45
"""The weight of a report's words in another's text from which on it is the same matter retold; its text in other words.
Of 364 pairs of the stories to develop with, the least of a copy was .51 and the most of two that only cite each other .39."""
SAID = 0.5
"""The share of its tellings that the other must say, too."""
FEW = 4
"""Tellings with which a report is too short to be thought retold."""
SMOOTH = 8
SPEAKERS = 3
"""Sources whom a report has say the same as another from which on it tells the other's matter anew."""
AT_ONCE = timedelta(days=2)
"""Within which so many do; later they must tell `MUCH` of the report. Of the 20 pairs of six stories to develop with that have two
or more, the seven that are retold without a copy between have three, or .4 of their tellings."""
MUCH = 0.4
AKIN = -1.5
"""The log-odds of being the same from which on the same source says the same; a guess."""


def by_words(folios: Sequence[Folio], compared: Compared) -> Iterator[Derivation]:
    """Reports that tell an earlier one's matter anew, as a translation does: of each the earlier one that is most like it.

    Most of its words, the rarer the weightier, must be in the other's text, and it says what the other says.
    """
    count: Counter[str] = Counter(stem for folio in folios for stem in folio.body.stems)
    weight = {stem: log((len(folios) + SMOOTH) / (1 + number)) for stem, number in count.items()}
    by_id = {folio.report.id: folio for folio in folios}
    for folio in folios:
        near = (one for one in folios if one.day < folio.day and folio.day - one.day <= SOON and len(folio.told) >= FEW)
        shares = [(_retold(folio, one, weight), one) for one in near]
        found = [(share, one.report.id) for share, one in shares if share >= RETOLD and _says_the_same(folio, one, compared)]
        if found:
            share, source = max(found)
            kind: DerivationKind = "copies" if share >= TRANSLATED or _is_translation(folio, by_id[source]) else "rewrites"
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


def _is_translation(folio: Folio, other: Folio) -> bool:
    """Whether a report says that it is translated, and credits the other's outlet."""
    return is_translated(folio.report) and credit_of(folio.report, other.report.outlet) is not None


def by_speakers(folios: Sequence[Folio], compared: Compared, known: Iterable[Derivation]) -> Iterator[Derivation]:
    """Reports that have several sources of an earlier one say the same as there: of each the one with most of them.

    Only of reports of which it is not known yet whose matter they tell, and from reports that are no copies themselves.
    """
    known = list(known)
    copies = {one.report for one in known if one.kind == "copies"}
    retold = {one.report for one in known if one.kind != "cites"}
    pairs = {(one.report, one.source) for one in known}
    voices = {folio.report.id: frozenset().union(*(called(one.told) for one in folio.told)) for folio in folios}
    for folio in folios:
        if folio.report.id in retold:
            continue
        found = []
        for other in folios:
            after = folio.day - other.day
            if (
                timedelta(0) < after <= SOON
                and other.report.id not in copies
                and not voices[folio.report.id].isdisjoint(voices[other.report.id])
            ):
                speakers, share = _told_alike(folio, other, compared)
                if speakers >= SPEAKERS and (after <= AT_ONCE or share >= MUCH):
                    found.append((share, other.report.id))
        if found and (folio.report.id, max(found)[1]) not in pairs:
            share, source = max(found)
            yield Derivation(folio.report.id, source, "rewrites", (Reason("sources", f"{share:.0%}", round(share, 3)),))


def _told_alike(folio: Folio, other: Folio, compared: Compared) -> tuple[int, float]:
    """How many sources say the same in both reports, and of how many of the first one's tellings that is so."""
    alike = [one for one in folio.told if any(_is_said_by_same(one, another, compared) for another in other.told)]
    return len({called(one.told) for one in alike}), len(alike) / max(1, len(folio.told))


def _is_said_by_same(one: Telling, other: Telling, compared: Compared) -> bool:
    if one.told.stance == "withholds" or one.side != other.side or not called(one.told) & called(other.told):
        return False
    odds = odds_of(one, other, compared)
    return one.content == other.content or (odds is not None and odds.same > AKIN)


def called(statement: Statement) -> frozenset[str]:
    """The words that its source is called by."""
    return kernel(statement.source.text) if statement.source else frozenset()
