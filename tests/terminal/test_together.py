"""What reports say together, as text on 80 columns, in the brief's forms and for spreadsheets."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest
from rich.console import RenderableType

from sayso.export.visible import UNSAFE
from sayso.ledger.filters import EVERYTHING, Filter
from sayso.ledger.store import Ledger
from sayso.linkage import together as link_together
from sayso.pages import together as pages
from sayso.pages import told
from sayso.pages.brief import BriefPage
from sayso.pages.brief import brief as make_brief
from sayso.pages.told import Framed, ToldClaim, Version
from sayso.pages.wordings import marked
from sayso.story import Related
from sayso.terminal import brief, data, markdown, rows, together
from sayso.terminal.screen import show
from sayso.terminal.words import between

HOSTILE = "so\x1b[31mld\u202e\n\x9b"


@pytest.fixture(autouse=True)
def _eighty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


@pytest.fixture
def sale(kept: Ledger) -> ToldClaim:
    """The claim that the pumps were sold."""
    return pages.claims(kept, EVERYTHING).claims[0]


@pytest.fixture
def page(kept: Ledger) -> BriefPage:
    """The story on one page."""
    return make_brief(kept, EVERYTHING)


def shown(what: RenderableType) -> str:
    """The page as a pipe gets it."""
    stream = io.StringIO()
    show(what, stream, reading=True)
    return stream.getvalue()


# ---- the brief --------------------------------------------------------------------------------------------------


def test_the_brief_tells_the_claims_as_text(page: BriefPage) -> None:
    """A claim with its sides, then what changed and what conflicts, each with the numbers of its passages."""
    written = shown(brief.brief(page))
    wanted = f"""\
What is claimed, and who stands where
  that Korvany had sold naval pumps to the Tamber Islands  {page.claims[0].id[:10]}
  4 reports, 2031-05-14 to 2031-06-02; against: 1 origin; for: 2 origins
    for        Two Lowmarch customs officials since 2031-05-13 [1][2]
    for        Northern Wire since 2031-05-16 [3]
    for        Oren Tal since 2031-06-02 [4]
    against    Oren Tal since 2031-05-14 [5][6]

What changed
  Oren Tal changed position: that Korvany had sold naval pumps to the Tamber
  Islands [5][6] then [4]

What conflicts
"""
    assert wanted in written
    conflicts = written.partition("\nWhat conflicts\n")[2].partition("\nSaid by one alone\n")[0]
    assert conflicts.count("Oren Tal denies") == conflicts.count("    against ") == 1  # the outlet that only cites takes no part


def test_the_brief_tells_the_claims_as_markdown(page: BriefPage) -> None:
    """Headings, sides in italics, footnotes."""
    written = list(markdown.brief(page))
    assert "## What is claimed, and who stands where" in written
    assert "### that Korvany had sold naval pumps to the Tamber Islands" in written
    assert "- *for* Two Lowmarch customs officials since 2031-05-13 [^1][^2]" in written
    assert "- **Oren Tal** changed position: that Korvany had sold naval pumps to the Tamber Islands [^5][^6] then [^4]" in written
    clash = written[written.index("## What conflicts") + 2]
    assert clash.startswith("- **")
    assert "*against*" in clash
    assert clash.count("[^") == 2


def test_the_brief_tells_the_claims_as_json(page: BriefPage) -> None:
    """Fields under their names, days as ISO 8601 writes them."""
    told_page = json.loads(data.page(page))
    claim = told_page["claims"][0]
    assert (claim["id"], claim["first"], claim["last"]) == (page.claims[0].id, "2031-05-14", "2031-06-02")
    assert claim["stands"][0] == {
        "side": "for",
        "name": "Two Lowmarch customs officials",
        "since": "2031-05-13",
        "speaks_of": False,
        "notes": [1, 2],
    }
    assert [turn["name"] for turn in told_page["turns"]] == ["Oren Tal"]
    assert {clash["relation"] for clash in told_page["clashes"]} == {"contradicts"}


def test_the_brief_tells_what_is_not_known(page: BriefPage) -> None:
    """Whom nobody named stands behind, who gave no answer, and what has no date."""
    claim = page.claims[0]
    unnamed = replace(claim.origins[1], side="for", least=1, most=2, unnamed_only=True)
    silent = replace(claim.stands[0], side="withheld", name="The port")
    undated = replace(page.reports[0], published=None)
    open_page = replace(
        page, reports=(undated,), claims=(replace(claim, stands=(silent,), origins=(unnamed,)),), turns=(), clashes=(), notes=()
    )
    assert list(brief.not_known(open_page)) == [
        f"Nobody named puts it forward (1 to 2 origins, nobody named): {claim.wording}",
        f"No answer from The port: {claim.wording}",
        "When R1 came out.",
    ]
    assert list(brief.not_known(page)) == []
    assert "## What is not known" in list(markdown.brief(open_page))


def test_the_brief_says_what_it_has_no_room_for(page: BriefPage) -> None:
    """Claims and reports that are left out are counted, with the command that has them."""
    remarks = list(brief.remarks(replace(page, more_claims=3, more_reports=1)))
    assert "Not told here: 3 more claims; `sayso claims` lists them." in remarks
    assert any(line.startswith("Not listed: 1 report that these claims do not rest on") for line in remarks)


def test_who_only_speaks_of_a_claim_is_marked(page: BriefPage) -> None:
    """To deny knowledge of a thing is not to deny it: both forms say so."""
    claim = page.claims[0]
    speaking = replace(page, claims=(replace(claim, stands=(replace(claim.stands[0], side="withheld", speaks_of=True),)),))
    assert "2031-05-13 (speaks of it only) [1][2]" in " ".join(shown(brief.brief(speaking)).split())
    assert any("(speaks of it only)" in line for line in markdown.brief(speaking))


# ---- lists ------------------------------------------------------------------------------------------------------


def test_a_claim_is_told_in_four_lines(kept: Ledger) -> None:
    """Its words, how much there is of it, each side with its origins, and what is odd."""
    page = pages.claims(kept, Filter(act="admit"))
    assert (
        shown(together.claims(page))
        == f"""\
{page.claims[0].id[:10]}  that Korvany had sold naval pumps to the Tamber Islands
4 reports, 2031-05-14 to 2031-06-02
  for        Two Lowmarch customs officials (2031-05-13), Northern Wire
             (2031-05-16), Oren Tal (2031-06-02)  [2 origins]
  against    Oren Tal (2031-05-14)  [1 origin]
  Oren Tal changed position; 1 conflict
"""
    )


def test_names_past_four_are_counted(sale: ToldClaim) -> None:
    """A side of many is no list of names."""
    many = replace(sale, stands=tuple(replace(sale.stands[0], name=f"Crew {number}", since=None) for number in range(7)))
    assert "Crew 0, Crew 1, Crew 2, Crew 3 and 3 more" in shown(together.claims(pages.ClaimsPage((many,), 1)))


def test_related_claims_are_told(sale: ToldClaim) -> None:
    """What is narrower or excludes is marked in the list; what only may be the same stands on the claim's own page."""
    near = replace(sale, relations=((Related("narrower", "k1"), "forty pumps"), (Related("related", "k2"), "some pumps")))
    listed, full = shown(together.claims(pages.ClaimsPage((near,), 1))), shown(together.claim(near))
    assert "narrower k1" in listed
    assert "related" not in listed
    assert all(words in full for words in ("Other claims", "forty pumps", "some pumps"))


def test_framing_is_shown_side_by_side(sale: ToldClaim) -> None:
    """Outlet, cue and content of each version, words that not all have between brackets."""
    line = sale.stands[0].lines[0]
    contents = marked(["that the pumps had been sold", "that a few pumps had been sold"])
    versions = tuple(
        Version(replace(line, outlet=outlet, cue=cue), content)
        for outlet, cue, content in zip(("The Gull", "Tidewatch"), ("said", "admitted"), contents, strict=True)
    )
    framed = replace(sale, framings=(Framed("a1", "Oren Tal", "for", versions),))
    assert (
        shown(together.claim(framed)).partition("\nFraming\n")[2].partition("\n\n")[0]
        == f"""\
  Oren Tal  for
    {line.statement[:10]}  said            that ⟦the⟧ pumps had been sold
                                The Gull, 2031-05-14
    {line.statement[:10]}  admitted        that ⟦a few⟧ pumps had been sold
                                Tidewatch, 2031-05-14"""
    )
    assert "\nFraming\n" not in shown(together.claim(sale))


@pytest.mark.parametrize(
    ("least", "most", "unnamed", "words"),
    [
        (1, 1, False, "1 origin"),
        (1, 2, True, "1 to 2 origins, nobody named"),
        (3, 3, False, "3 origins"),
        (0, 0, False, "0 origins"),
    ],
)
def test_origins_in_words(sale: ToldClaim, least: int, most: int, words: str, *, unnamed: bool) -> None:
    """How many at least and at most, and whether nobody is named."""
    assert together.origin_words(replace(sale.origins[0], least=least, most=most, unnamed_only=unnamed)) == words


def test_an_undated_claim_says_so(sale: ToldClaim) -> None:
    """One day is told once, no day is told as such."""
    assert between(None, None) == "date unknown"
    assert between(sale.first, sale.first) == "2031-05-14"


def test_circles_are_told(kept: Ledger) -> None:
    """Outlets that cite each other are told from the first round to it again."""
    page = replace(pages.origins(kept, EVERYTHING), circles=(("Tidewatch", "Northern Wire"),))
    assert "Round in a circle\n  Tidewatch ← Northern Wire ← Tidewatch\n" in shown(together.origins(page))


def test_a_moment_has_its_day_once(kept: Ledger) -> None:
    """A day stands at its first moment; what has none comes last and says so."""
    page = pages.timeline(kept, EVERYTHING)
    moments = (*page.moments, replace(page.moments[0], name="A diver", day=None))
    written = shown(together.timeline(pages.TimelinePage((*moments, replace(moments[-1], name="A cook")))))
    assert written.count("2031-05-14") == 1
    assert written.count("date unknown") == 1


def test_the_timeline_tells_each_claim_of_a_day_once(kept: Ledger) -> None:
    """Its words, and below them who took which side; who turned is marked."""
    page = pages.timeline(kept, Filter(act="admit"))
    name = page.moments[0].claim[:10]
    assert (
        shown(together.timeline(page))
        == f"""\
2031-05-13    {name}  that Korvany had sold naval pumps to the Tamber
                          Islands
                            for       Two Lowmarch customs officials
2031-05-14    {name}  that Korvany had sold naval pumps to the Tamber
                          Islands
                            against   Oren Tal
2031-05-16    {name}  that Korvany had sold naval pumps to the Tamber
                          Islands
                            for       Northern Wire
2031-06-02    {name}  that Korvany had sold naval pumps to the Tamber
                          Islands
                            for       Oren Tal (changed position)
"""
    )


def test_an_actor_has_its_other_names_below(kept: Ledger) -> None:
    """The first line says who speaks for whom and how much; the second what it is called as well."""
    first, *others = shown(together.actors(pages.actors(kept, Filter(actor="Oren Tal")))).splitlines()
    assert first.split("  ")[1] == "Oren Tal"
    assert first.endswith("Korvany           2 in 2 reports")
    assert " ".join(" ".join(others).split()).startswith("Oren Tal, a spokesman for Korvany's trade ministry; Orren Tall")


def test_flat_rows_have_the_columns_and_no_others(kept: Ledger) -> None:
    """Each row's keys are columns of its table, so nothing is lost on the way to a spreadsheet."""
    tables = (
        (rows.claims(pages.claims(kept, EVERYTHING)), rows.CLAIM_COLUMNS),
        (rows.actors(pages.actors(kept, EVERYTHING)), rows.ACTOR_COLUMNS),
        (rows.origins(pages.origins(kept, EVERYTHING)), rows.ORIGIN_COLUMNS),
        (rows.conflicts(pages.conflicts(kept, EVERYTHING)), rows.CONFLICT_COLUMNS),
        (rows.moments(pages.timeline(kept, EVERYTHING)), rows.MOMENT_COLUMNS),
    )
    for given, columns in tables:
        keys = [set(row) for row in given]
        assert keys
        assert set().union(*keys) == set(columns)


def test_no_page_passes_on_what_steers_a_terminal(kept: Ledger, sale: ToldClaim) -> None:
    """Names and words full of escapes are shown with all of them spelt out."""
    stands = tuple(replace(stand, name=HOSTILE) for stand in sale.stands)
    bad = replace(sale, wording=HOSTILE, stands=stands, parties=stands, turns=(replace(sale.turns[0], name=HOSTILE),))
    found = together_pages(kept, bad)
    for one in found:
        assert not [line for line in shown(one).split("\n") if UNSAFE.search(line)]


def together_pages(kept: Ledger, bad: ToldClaim) -> list[RenderableType]:
    """Every page, with a claim and an actor whose words are hostile."""
    actor = told.actor(kept, link_together(kept, EVERYTHING).linked.actors[0])
    evil = replace(actor, actor=replace(actor.actor, name=HOSTILE, names=(HOSTILE,), party=HOSTILE))
    listed = pages.actors(kept, EVERYTHING)
    origins = pages.origins(kept, EVERYTHING)
    moment = replace(pages.timeline(kept, EVERYTHING).moments[0], name=HOSTILE, wording=HOSTILE)
    return [
        together.claims(pages.ClaimsPage((bad,), 1)),
        together.claim(bad),
        together.actor(evil),
        together.actors(replace(listed, rows=(replace(listed.rows[0], actor=evil.actor),))),
        together.origins(replace(origins, derived=(replace(origins.derived[0], report=HOSTILE),), circles=((HOSTILE, "b"),))),
        together.conflicts(pages.ConflictsPage(bad.clashes, bad.turns)),
        together.timeline(pages.TimelinePage((moment,))),
    ]
