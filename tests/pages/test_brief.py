"""The brief keeps apart what the reports keep apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sayso.ledger.filters import EVERYTHING, Filter
from sayso.ledger.store import Ledger
from sayso.pages import brief as brief_page
from sayso.pages.brief import LENGTH, BriefPage, Voice, compose
from sayso.records import Problem
from tests.pages.stories import report, statement, statements, story


def page() -> BriefPage:
    """The brief of the story."""
    readings = story()
    return compose(
        [reading.report for reading in readings], [one for reading in readings for one in reading.statements], problems={}
    )


def told(voices: tuple[Voice, ...]) -> list[tuple[str | None, int | None, int]]:
    """Source, only report and number of entries of each voice."""
    return [(voice.source, voice.report, len(voice.entries)) for voice in voices]


def test_a_named_source_is_one_voice_over_reports() -> None:
    """One name in two reports is one voice; what both tell in the same words is one entry with a note for each."""
    brief = page()
    assert told(brief.voices) == [("Ana Lind", None, 1), ("Tor Bekk", None, 1)]
    assert [(entry.reports, len(entry.notes)) for voice in brief.voices for entry in voice.entries] == [((1, 2), 2)] * 2


def test_sources_that_are_settled_stand_first() -> None:
    """A pronoun nobody can place does not open the page."""
    of = report("He said it rained.\n\nAna Lind said it poured.")
    he, lind = statement(of, "He", "said", "it rained"), statement(of, "Ana Lind", "said", "it poured")
    he = replace(he, source=he.source and replace(he.source, referent=None))
    lind = replace(lind, source=lind.source and replace(lind.source, referent="Ana Lind"))
    assert [voice.source for voice in compose([of], [he, lind], problems={}).voices] == ["Ana Lind", "He"]


def test_unnamed_sources_are_never_merged() -> None:
    """Unnamed officials of two reports are two voices, each tied to its report."""
    assert told(page().unnamed) == [("Officials", 1, 1), ("Officials", 2, 1)]


def test_an_unresolved_pronoun_is_a_voice_of_its_own() -> None:
    """Two statements of an unresolved "he" in one report stay apart."""
    of = report("He said it rained.\n\nHe added it poured.")
    ours = [statement(of, "He| said", "said", "it rained"), statement(of, "He| added", "added", "it poured")]
    he = [replace(one, source=one.source and replace(one.source, text="He")) for one in ours]
    assert [len(voice.entries) for voice in compose([of], he, problems={}).voices] == [1, 1]


def test_names_differ_not_by_apostrophes() -> None:
    """One name spelt with a straight and with a curly apostrophe is one voice."""
    of = report()
    first, second = statements(of)[:2]
    named = [
        replace(one, source=one.source and replace(one.source, referent=name))
        for one, name in ((first, "Marden's mayor"), (second, "Marden’s mayor"))
    ]
    assert told(compose([of], named, problems={}).voices) == [("Marden's mayor", 1, 2)]


def test_denials_and_refusals_stand_apart() -> None:
    """Denials and refusals to comment are in parts of their own."""
    assert told(page().denials) == [("Tor Bekk", None, 1)]
    assert told(page().declined) == [("roads office", None, 1)]


def test_what_is_not_actual_is_never_told_as_said() -> None:
    """A hypothetical denial is neither among the voices nor among the denials."""
    brief = page()
    assert told(brief.not_actual) == [("Marden", None, 1)]
    said = [
        entry.line.actuality
        for voices in (brief.voices, brief.unnamed, brief.denials, brief.declined)
        for v in voices
        for entry in v.entries
    ]
    assert set(said) == {"actual"}


def test_every_entry_has_a_note_to_its_passage() -> None:
    """Notes are numbered in the order of the page and quote the sentences that their span stands in."""
    brief = page()
    texts = {one.number: reading.report.text for one, reading in zip(brief.reports, story(), strict=True)}
    parts = (brief.voices, brief.unnamed, brief.denials, brief.declined, brief.not_actual)
    numbers = [number for voices in parts for voice in voices for entry in voice.entries for number in entry.notes]
    assert numbers == [note.number for note in brief.notes] == list(range(1, 13))
    assert all(texts[note.report][note.span.start : note.span.end] in note.text for note in brief.notes)
    assert all(note.text in texts[note.report] and note.text.endswith((".", "”")) for note in brief.notes)


def test_what_is_told_again_is_one_entry_with_two_notes() -> None:
    """A statement that restates another adds a note to it, not an entry."""
    of = report()
    first, second = statements(of)[:2]
    voices = compose([of], [replace(second, restates=first.id), first], problems={}).voices
    assert [(entry.line.statement, len(entry.notes)) for voice in voices for entry in voice.entries] == [(first.id, 2)]


def test_restatements_in_a_ring_end() -> None:
    """Two statements that restate each other are told once."""
    of = report()
    first, second = statements(of)[:2]
    ring = [replace(first, restates=second.id), replace(second, restates=first.id)]
    assert len(compose([of], ring, problems={}).notes) == 2


def test_long_contents_are_cut_but_not_their_passages() -> None:
    """A long content ends in an ellipsis; its note has all of it."""
    words = "it rained " * 60
    of = report(f"Lind said {words}again.")
    brief = compose([of], [statement(of, "Lind", "said", f"{words}again")], problems={})
    content = brief.voices[0].entries[0].line.content
    assert content is not None
    assert len(content) <= LENGTH
    assert content.endswith("…")
    assert brief.notes[0].text.endswith("again.")


def test_problems_stand_under_their_report() -> None:
    """A report's problems are told with it."""
    of = report()
    wrong = Problem("warning", "extraction", "no date", of.id)
    assert compose([of], [], problems={of.id: (wrong,)}).reports[0].problems == (wrong,)


def test_own_statements_speak_for_their_outlet() -> None:
    """What a report says itself is its outlet's voice, apart from the outlet as a source elsewhere."""
    of = report()
    own = statement(of, None, "The bridge was closed", form="own")
    assert told(compose([of], [own], problems={}).voices) == [("Marden Courier", 1, 1)]


# ---- what reports say together ----------------------------------------------------------------------------------


def test_a_claim_of_several_is_told_once_with_its_sides(kept: Ledger) -> None:
    """Who stands where since when, and how many origins there are; each stand has notes."""
    (claim,) = brief_page.brief(kept, EVERYTHING).claims
    assert (claim.reports, claim.first, claim.last) == (4, date(2031, 5, 14), date(2031, 6, 2))
    assert [(stand.side, stand.name, len(stand.notes)) for stand in claim.stands] == [
        ("for", "Two Lowmarch customs officials", 2),
        ("for", "Northern Wire", 1),
        ("for", "Oren Tal", 1),
        ("against", "Oren Tal", 2),
    ]
    assert {(behind.side, behind.least, behind.most) for behind in claim.origins} == {("for", 2, 2), ("against", 1, 1)}


def test_what_changed_and_what_conflicts_have_the_notes_of_the_claims(kept: Ledger) -> None:
    """A statement has one note, wherever it is told."""
    brief = brief_page.brief(kept, EVERYTHING)
    notes = {(stand.side, stand.name): stand.notes for stand in brief.claims[0].stands}
    (turn,) = brief.turns
    assert (turn.before, turn.after) == (notes["against", "Oren Tal"], notes["for", "Oren Tal"])
    told = {number for stand in brief.claims[0].stands for number in stand.notes}
    assert all(set(clash.notes) <= told and len(clash.notes) == 2 for clash in brief.clashes)


def test_what_a_claim_tells_is_not_told_again_alone(kept: Ledger) -> None:
    """The parts of single voices have the statements that are in no claim of several, and those only."""
    brief = brief_page.brief(kept, EVERYTHING)
    assert {voice.source for voice in (*brief.voices, *brief.unnamed, *brief.denials)} == {"the road office", "Ilse Tal"}
    statements = [note.statement for note in brief.notes]
    assert len(statements) == len(set(statements)) == sum(report.statements for report in brief.reports)


def test_the_notes_of_claims_stand_first(kept: Ledger) -> None:
    """They are numbered as the page tells them."""
    brief = brief_page.brief(kept, EVERYTHING)
    told = [number for stand in brief.claims[0].stands for number in stand.notes]
    assert told == list(range(1, len(told) + 1))


def test_as_of_a_day_the_claims_are_those_known_then(kept: Ledger) -> None:
    """In May nothing had changed, and the Courier's report is on no page."""
    brief = brief_page.brief(kept, Filter(as_of=date(2031, 5, 31)))
    assert (brief.claims[0].reports, brief.turns) == (3, ())
    assert "The Ostra Courier" not in {report.outlet for report in brief.reports}


def test_only_so_many_claims_have_room(kept: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """What several speak of and the page does not tell is counted; claims of one are none of these."""
    assert brief_page.brief(kept, EVERYTHING).more_claims == 0
    monkeypatch.setattr(brief_page, "CLAIMS", 0)
    for chosen in (EVERYTHING, Filter(as_of=date(2031, 12, 31))):
        brief = brief_page.brief(kept, chosen)
        assert (brief.claims, brief.more_claims) == ((), 1)


def test_of_a_large_ledger_the_claims_alone_are_told(kept: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reports they rest on are listed, the others counted; single voices are left to the lists."""
    monkeypatch.setattr(brief_page, "LARGE", 4)
    brief = brief_page.brief(kept, EVERYTHING)
    assert (len(brief.claims), len(brief.reports), brief.more_reports) == (1, 4, 1)
    assert {brief.voices, brief.unnamed, brief.denials, brief.declined, brief.not_actual} == {()}
