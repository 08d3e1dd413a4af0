"""Several reports of words that reading leans on: what they say together, by common words alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sayso import changes, pipeline
from sayso.linking.comparing import Overlap
from sayso.linking.derivations import Folio
from sayso.linking.likeness import FEATURES, likeness
from sayso.linking.passages import Passage
from sayso.linking.sharing import LETTERS, coverage, read_body, shared
from sayso.linking.tellings import tellings
from sayso.linking.together import Linked, entries, fold, link_all
from sayso.quotations import quotations_of
from sayso.records import Particulars
from tests.fuzz.choices import Choices, text_of
from tests.fuzz.laws import inside, keepable
from tests.fuzz.statements import report_of

OUTLETS = ("Northern Wire", "The Daily Lock", "Tidewatch", "NW", None, "Causeway")


def link_reports(data: bytes) -> None:
    """Up to four reports, parted by NUL bytes: whoever is named is there, and the order of reading changes nothing."""
    folios: list[Folio] = []
    for piece in data.split(b"\0")[:4]:
        choices = Choices(piece)
        outlet, day = choices.one_of(OUTLETS), date(2031, 5, 12 + choices.number(3)) if choices.number(3) else None
        made = report_of(text_of(choices.rest()), Particulars(outlet, day))
        if made is not None and made.id not in {folio.report.id for folio in folios}:
            folios.append(fold(pipeline.state(replace(made, outlet=outlet), pipeline.rules_alone())))
    linked = link_all(folios, Overlap())
    _holds_together(linked, folios)
    if len(data) % 4 == 0:
        assert link_all(folios[::-1], Overlap()) == linked, "the order of reports changes what they say together"


def _holds_together(linked: Linked, folios: Sequence[Folio]) -> None:
    statements = {one.id for folio in folios for one in folio.statements}
    reports = {folio.report.id: folio.report for folio in folios}
    claims, actors = {one.id for one in linked.claims}, {one.id for one in linked.actors}
    spoken = [name for actor in linked.actors for name in actor.statements]
    assert len(spoken) == len(set(spoken)), "a statement is of two actors"
    members = [member for claim in linked.claims for member in claim.members]
    assert all(member.statement in statements for member in members), "a claim names no statement"
    assert all(related.claim in claims for claim in linked.claims for related in claim.relations), "a claim relates to none"
    for position in linked.positions:
        assert position.claim in claims, "a position is on no claim"
        assert position.statements, "a position without a word"
        assert set(position.statements) <= statements, "a position names no statement"
    for reversal in linked.reversals:
        assert reversal.before, "a reversal from nothing"
        assert reversal.after, "a reversal to nothing"
    for conflict in linked.conflicts:
        assert {conflict.left, conflict.right} <= statements, "a conflict names no statement"
    for origin in linked.origins:
        assert 0 <= origin.least <= origin.most <= len(origin.leaves), "the count of origins"
        assert all(leaf.actor is None or leaf.actor in actors for leaf in origin.leaves), "a leaf names no actor"
        assert all(set(leaf.entries) <= reports.keys() for leaf in origin.leaves), "a leaf came in no report"
    for derivation in linked.derivations:
        assert derivation.report != derivation.source, "a report comes from itself"
        for stretch in derivation.shared:
            assert inside(stretch.here, reports[derivation.report].text), "shared text is outside the text"
            assert inside(stretch.there, reports[derivation.source].text), "shared text is outside the text"
    for one in (*linked.actors, *linked.claims, *linked.origins):
        keepable(one)


def compare_texts(data: bytes) -> None:
    """Two texts: what they share, what one changed of the other, what is told in them, and how like their passages are."""
    texts = [report_of(text_of(piece)) for piece in (data + b"\0").split(b"\0")[:2]]
    if texts[0] is None or texts[1] is None:
        return
    bodies = [read_body(made, quotations_of(made)) for made in texts if made]
    stretches = shared(bodies[0], bodies[1])
    for stretch in stretches:
        words = [made.text[slice(*span)] for made, span in zip(texts, stretch, strict=True) if made]
        assert _folded(words[0]) == _folded(words[1]), "shared text is not the same"
    assert 0 <= coverage(bodies[0], [one.here for one in stretches]) <= 1, "a share above one"
    for change in changes.compare(texts[0], texts[1]):
        assert change.before is None or inside(change.before, texts[0].text), "a change is outside the text"
        assert change.after is None or inside(change.after, texts[1].text), "a change is outside the text"
    readings = [pipeline.state(made, pipeline.rules_alone()) for made in texts if made]
    passages: list[Passage] = []
    for reading in readings:
        entries(fold(reading))
        for telling in tellings(reading.report, reading.statements):
            assert telling.content.strip(), "a telling says nothing"
            assert telling.speaks, "a telling of nothing"
            passages.append(telling.passage)
    for left in passages[:6]:
        for right in passages[-6:]:
            told = likeness(left, right)
            assert len(told) == len(FEATURES), "a feature is missing"
            assert all(0 <= share <= 1 for share in told[:6]), "a share above one"


def _folded(words: str) -> list[str]:
    return [found[0].casefold().replace("’", "'") for found in LETTERS.finditer(words)]
