"""Sources that nobody names, over reports: passed on by those who cite a report, or named by it later."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from sayso.lexicon.people import is_among, singular
from sayso.lexicon.words import is_in
from sayso.linking.claims import Compared, are_same
from sayso.linking.credits import credit_of
from sayso.linking.derivations import Folio
from sayso.linking.names import acronym, is_title, kernel, noun_of, plain, words_of
from sayso.linking.occurrences import parties_agree, party_key
from sayso.linking.tellings import Telling
from sayso.records import Reason, Source, Statement
from sayso.story import Derivation

COUNTS = {
    word: number
    for number, words in enumerate(
        (("a", "an", "one", "another"), ("two", "pair", "couple", "both"), ("three",), ("four",), ("five",)), 1
    )
    for word in words
}
SPOKE = re.compile(
    r"""\bwho\ (?:had\ )?(?:first\ )?(?:spoke|spoken|talked|told|briefed)\b
      | \b(?:nameless|unnamed|anonymous|unidentified|hitherto\ unnamed)\b""",
    re.VERBOSE,
)
"""What is told of somebody whom a report had not named: "the clerk who spoke to this newspaper", "the nameless clerk"."""
SAME = re.compile(r"^the same ", re.IGNORECASE)
OWN = re.compile(r"\b(?:this|our|the) (?:news)?(?:paper|magazine|site|programme|agency)\b")

Pair = tuple[str, str, Reason]


def passed_on(folios: Sequence[Folio], compared: Compared, derived: Iterable[Derivation]) -> Iterator[Pair]:
    """Pairs of statements whose unnamed sources are one, surest first."""
    yield from _said_alike(folios, compared, derived)
    yield from _cited(folios)
    yield from _told_of_again(folios)


# ---- by what they say -------------------------------------------------------------------------------------------


def _said_alike(folios: Sequence[Folio], compared: Compared, derived: Iterable[Derivation]) -> Iterator[Pair]:
    """Pairs of statements of which one report passes the other's on: it names or credits the outlet, and the words are the same.

    So an unnamed official whom three outlets cite from a fourth is one.
    """
    retold = {(one.report, one.source) for one in derived}
    for folio in folios:
        named = {
            frozenset(kernel(one.source.referent or one.source.text))
            for one in folio.statements
            if one.source and one.form != "own"
        }
        for other in folios:
            if other is folio or not other.report.outlet or other.day > folio.day:
                continue
            is_named = kernel(other.report.outlet) in named or credit_of(folio.report, other.report.outlet) is not None
            if not is_named and (folio.report.id, other.report.id) not in retold:
                continue
            for mine, theirs in product(folio.told, other.told):
                if _may_be_one(mine, theirs) and are_same(mine, theirs, compared):
                    yield mine.statement, theirs.statement, Reason("passed on", other.report.outlet, 0.5)


def _may_be_one(left: Telling, right: Telling) -> bool:
    """Whether two sources that nobody names can be one by their descriptions."""
    a, b = left.told.source, right.told.source
    if a is None or b is None or not ({a.kind, b.kind} <= {"unnamed", "group"} or a.kind == b.kind == "office"):
        return False
    return descriptions_agree(a, b)


def descriptions_agree(left: Source, right: Source) -> bool:
    """Whether two descriptions can be of the same people: as many, of no two parties, called alike or vaguely.

    "Ketterin spooks" are many: they can be "two officials", and no "senior official".
    """
    one, other = (source.referent or source.text for source in (left, right))
    if not _counts_agree(one, other):
        return False
    a, b = (party_key(source.party) if source.party and source.party != source.party.lower() else None for source in (left, right))
    if a is not None and b is not None and not parties_agree(a, b):
        return False
    heads = {noun_of(one), noun_of(other)}
    return (bool(kernel(one) & kernel(other)) or all(map(is_vague, heads))) and (
        len(heads) == 1 or any(map(is_vague, heads)) or not all(map(_is_calling, heads))
    )


def is_vague(head: str) -> bool:
    """Whether a noun can be of anybody: "an official" may be the clerk."""
    return is_in(head, "anybody noun")


def _is_calling(head: str) -> bool:
    return is_among(head, "person noun", "role noun", "speaking role", "calling") or is_title(head)


def _counts_agree(left: str, right: str) -> bool:
    here, there = _count(left), _count(right)
    return here is None or there is None or here == there or (0 in (here, there) and 1 not in (here, there))


def _count(name: str) -> int | None:
    """How many are spoken of; 0 for several, None where it can be one or more."""
    words = name.lower().split()
    numbers = [COUNTS[word] for word in words[:3] if word in COUNTS]
    if numbers:
        return numbers[0]
    head = next((word for word in reversed(words_of(name)) if word), "")
    return 0 if head and singular(plain(head)) != plain(head) else None


# ---- by whom they are cited -------------------------------------------------------------------------------------


def _cited(folios: Sequence[Folio]) -> Iterator[Pair]:
    """Whom a report quotes by way of an outlet, and the only one so described in that outlet's earlier reports."""
    for folio in folios:
        by_id = {one.id: one for one in folio.statements}
        for statement in folio.statements:
            carrier = by_id.get(statement.parent or "")
            if carrier is None or carrier.source is None or statement.source is None or not _is_unnamed(statement.source):
                continue
            name = carrier.source.referent or carrier.source.text
            theirs = [
                other for other in folios if other is not folio and other.day <= folio.day and _is_called(other.report.outlet, name)
            ]
            known = _first_of_each(one for other in theirs for one in other.statements if _can_be_quoted(one, statement.source))
            if len(known) == 1:
                yield statement.id, known[0].id, Reason("passed on", name, 0.5)


def _is_called(outlet: str | None, name: str) -> bool:
    if outlet is None:
        return False
    return kernel(outlet) == kernel(name) or (len(words_of(name)) == 1 and plain(words_of(name)[0]) == acronym(outlet))


def _is_unnamed(source: Source) -> bool:
    return source.kind in ("unnamed", "group", "document", "object")


def _can_be_quoted(one: Statement, source: Source) -> bool:
    """Whether a statement's source can be an unnamed one, or a document, that another report describes."""
    if one.source is None or one.form == "own" or not _is_unnamed(one.source):
        return False
    if {one.source.kind, source.kind} <= {"document", "object"}:
        here, there = (_called(some) for some in (one.source, source))
        return noun_of(here) == noun_of(there) and bool(kernel(here) <= kernel(there) or kernel(there) <= kernel(here))
    is_person = {one.source.kind, source.kind} <= {"unnamed", "group"}
    return is_person and noun_of(_called(one.source)) == noun_of(_called(source)) and descriptions_agree(one.source, source)


def _called(source: Source) -> str:
    return source.referent or source.text


def _first_of_each(statements: Iterable[Statement]) -> list[Statement]:
    """The first statement of each source of each report."""
    found: dict[tuple[str, str], Statement] = {}
    for one in statements:
        if one.source is not None:
            found.setdefault((one.report, _called(one.source)), one)
    return list(found.values())


# ---- told of again ----------------------------------------------------------------------------------------------


def _told_of_again(folios: Sequence[Folio]) -> Iterator[Pair]:
    """Unnamed sources whom a later report takes up: "the same official", "Oren Tal, the clerk who spoke to this newspaper"."""
    for folio in folios:
        for one in folio.statements:
            if one.source is None or one.form == "own":
                continue
            words, is_same = one.source.text, SAME.match(one.source.text) is not None
            if not is_same and (one.source.kind != "person" or SPOKE.search(words) is None):
                continue
            theirs = [other for other in folios if other.day < folio.day and _speaks_of(words, other, folio, is_same=is_same)]
            known = _first_of_each(some for other in theirs for some in other.statements if _is_told_by(some, words))
            if len(known) == 1:
                yield one.id, known[0].id, Reason("told of again", words, 0.6)


def _speaks_of(words: str, other: Folio, folio: Folio, *, is_same: bool) -> bool:
    """Whether what is told of somebody is told of a source of another report: of the same outlet, or of one that is named."""
    outlet = other.report.outlet
    if outlet is None:
        return False
    is_own = folio.report.outlet is not None and kernel(outlet) == kernel(folio.report.outlet)
    is_named = kernel(outlet) <= kernel(words)
    return is_named or (is_own and (is_same or OWN.search(words) is not None))


def _is_told_by(one: Statement, words: str) -> bool:
    """Whether a source that nobody named is described by words that another report has of somebody."""
    if one.source is None or one.form == "own" or one.source.kind != "unnamed":
        return False
    description = _called(one.source)
    told = {singular(plain(word)) for word in words_of(words)}
    head = noun_of(description)
    return (head in told and not is_vague(head)) or (head in told and len(kernel(description) & kernel(words)) > 1)
