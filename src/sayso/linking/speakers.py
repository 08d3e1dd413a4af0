"""Speakers of two reports that are one by other evidence than a name: copies, words passed on, descriptions in one affair."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations, product

from sayso.lexicon.words import is_in
from sayso.linking.claims import Compared, are_same, odds_of
from sayso.linking.derivations import Folio, by_text
from sayso.linking.names import is_indefinite, kernel, noun_of, words_of
from sayso.linking.occurrences import Occurrence, disagree, occurrences
from sayso.linking.retelling import by_words, called
from sayso.linking.tellings import Telling
from sayso.linking.unnamed import Pair, passed_on
from sayso.records import Reason, SourceKind, Statement
from sayso.story import Derivation, Shared

NEAR = 3
"""How many characters a cue may be moved within a shared stretch by small edits; a guess."""
ALIKE = 0.01
"""The least odds of two tellings in the same words."""
LIKE_KINDS: tuple[frozenset[SourceKind], ...] = (
    frozenset({"person", "office"}),
    frozenset({"unnamed", "group", "office"}),
    frozenset({"body", "outlet"}),
    frozenset({"document", "object"}),
)
"""Kinds that readers of two reports can take one source for."""
DEFINITE = frozenset({"office", "body", "thing"})


def same_speakers(folios: Sequence[Folio], compared: Compared, cut: Container[tuple[str, str]] = ()) -> tuple[Pair, ...]:
    """Pairs of statements whose speakers are one, surest first. `cut` are pairs of reports of which none comes from the other."""
    copies = [one for one in by_text(folios, cut) if one.kind == "copies"]
    copied = (
        (here.id, there.id, Reason("shared text", here.source.text if here.source else "", 0.9))
        for here, there in twins(copies, folios)
    )
    anew = [one for one in by_words(folios, compared) if (one.report, one.source) not in cut]
    return (*copied, *_told_anew(folios, compared, anew), *_described(folios, compared), *passed_on(folios, compared, anew))


# ---- copies -----------------------------------------------------------------------------------------------------


def twins(copies: Iterable[Derivation], folios: Sequence[Folio]) -> Iterator[tuple[Statement, Statement]]:
    """Statements of a copy and of its original whose cue is in the same place, and whose sources are called alike."""
    by_id = {folio.report.id: folio for folio in folios}
    for copy in copies:
        here, there = by_id[copy.report], by_id[copy.source]
        shift = sorted(copy.shared, key=lambda one: one.here)
        originals = [one for one in there.statements if one.form != "own" and one.cue is not None]
        cued = Counter(one.cue.spans for one in here.statements if one.form != "own" and one.cue is not None)
        for statement in here.statements:
            if statement.form == "own" or statement.cue is None:
                continue
            at = _moved(statement.cue.spans[0].start, shift)
            same = [one for one in originals if at is not None and one.cue and abs(one.cue.spans[0].start - at) <= NEAR]
            alike = [one for one in same if called(one) & called(statement)]
            if alike or (len(same) == 1 and cued[statement.cue.spans] == 1):
                yield statement, (alike or same)[0]


def _moved(place: int, stretches: Sequence[Shared]) -> int | None:
    for one in stretches:
        if one.here.start <= place < one.here.end:
            return one.there.start + place - one.here.start
    return None


# ---- told anew --------------------------------------------------------------------------------------------------


def _told_anew(folios: Sequence[Folio], compared: Compared, derived: Iterable[Derivation]) -> Iterator[Pair]:
    """Speakers of a report that tells another's matter anew, as a translation does, with those who say the same there.

    "The registers of the quay" are the other's "gate records" where what both show is one, and is like nothing else in either.
    """
    by_id = {folio.report.id: folio for folio in folios}
    for one in derived:
        here, there = (_said_outright(by_id[name]) for name in (one.report, one.source))
        likest = {
            mine.proposition: max(same)[1]
            for mine in here
            if (same := [(odds, at) for at, theirs in enumerate(there) if (odds := _how_alike(mine, theirs, compared))])
        }
        chosen = {
            at: max(same)[1]
            for at, theirs in enumerate(there)
            if (same := [(odds, number) for number, mine in enumerate(here) if (odds := _how_alike(mine, theirs, compared))])
        }
        for number, mine in enumerate(here):
            at = likest.get(mine.proposition)
            if at is not None and chosen.get(at) == number and _can_be_told_as(mine.told, there[at].told):
                words = mine.told.source.text if mine.told.source else ""
                yield mine.statement, there[at].statement, Reason("told anew", words, 0.6)


def _said_outright(folio: Folio) -> list[Telling]:
    """What is told of somebody by more than a pronoun: whom that stands for may be read wrongly in either report."""
    sources = ((one, one.told.source) for one in folio.told)
    return [one for one, source in sources if source is not None and not is_in(source.text.lower(), "pronoun")]


def _how_alike(left: Telling, right: Telling, compared: Compared) -> float:
    """The odds of two tellings of one side where they say the same; 0 where they do not."""
    odds = odds_of(left, right, compared)
    is_one = left.told.stance == right.told.stance and left.negated == right.negated and are_same(left, right, compared)
    return max(odds.same if odds else 0.0, ALIKE) if is_one else 0.0


def _can_be_told_as(left: Statement, right: Statement) -> bool:
    """Whether two sources can be one under other names: people and bodies only with their like."""
    if left.source is None or right.source is None:
        return False
    kinds = {left.source.kind, right.source.kind}
    return len(kinds) == 1 or any(kinds <= some for some in LIKE_KINDS)


# ---- descriptions -----------------------------------------------------------------------------------------------


def _described(folios: Sequence[Folio], compared: Compared) -> Iterator[Pair]:
    """Offices, bodies and documents that two reports with something in common describe alike: "the coast guard", "the letter"."""
    told = {folio.report.id: folio.told for folio in folios}
    shelves: dict[object, list[Occurrence]] = defaultdict(list)
    bodies: dict[str, list[Occurrence]] = defaultdict(list)
    for one in (one for folio in folios for one in occurrences(folio.report, folio.statements)):
        if one.sort in DEFINITE:
            shelves[one.sort, noun_of(one.name) if one.sort == "thing" else kernel(one.name)].append(one)
        if one.sort == "body":
            bodies[noun_of(one.name)].append(one)

    @cache
    def have_common(report: str, other: str) -> bool:
        return any(are_same(one, another, compared) for one, another in product(told[report], told[other]))

    for one, other in (pair for shelf in shelves.values() for pair in combinations(shelf, 2)):
        if one.report != other.report and are_described_alike(one, other) and have_common(one.report, other.report):
            yield one.id, other.id, Reason("description", f"{one.name} / {other.name}", 0.6)
    for some in bodies.values():
        for one in filter(_is_called_short, some):
            fuller = [other for other in some if _is_fuller(other, one) and have_common(one.report, other.report)]
            if fuller and all(_are_called_one(fuller[0], other) for other in fuller[1:]):
                yield one.id, fuller[0].id, Reason("description", f"{one.name} / {fuller[0].name}", 0.5)


def _is_called_short(one: Occurrence) -> bool:
    """ "The commission", "the emergency service": a body by what it is, with no word that tells whose."""
    last = words_of(one.name)[-1:]
    return one.name.lower().startswith("the ") and bool(last) and last[0].islower() and one.stated is None


def _is_fuller(other: Occurrence, one: Occurrence) -> bool:
    return other.report != one.report and kernel(one.name) < kernel(other.name)


def _are_called_one(left: Occurrence, right: Occurrence) -> bool:
    a, b = kernel(left.name), kernel(right.name)
    return (a <= b or b <= a) and not disagree(left, right)


def are_described_alike(left: Occurrence, right: Occurrence) -> bool:
    """Whether two descriptions are of one kind of thing and neither has a word that tells it from the other.

    A document or examination need only be of one head and have another word in common, or have none but its head.
    """
    if left.sort != right.sort or disagree(left, right):
        return False
    a, b = kernel(left.name), kernel(right.name)
    if left.sort != "thing":
        return a == b and not (is_indefinite(left.name) or is_indefinite(right.name))
    if noun_of(left.name) != noun_of(right.name):
        return False
    return len(a & b) > 1 or a <= b or b <= a
