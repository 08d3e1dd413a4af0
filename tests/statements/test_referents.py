"""Whom sources stand for, for whom they speak, who speaks in a joint one, and what kind of source they are."""

from __future__ import annotations

import pytest
from hypothesis import given

from sayso.evaluation.marked import read_marks
from sayso.language.analysis import analyse
from sayso.records import Analysis, Attribution, Mention, Report, Source
from sayso.statements.referents.describing import Described, describe_sources
from sayso.statements.referents.kinds import kind_of
from sayso.text import part
from tests.factories import report as make_report
from tests.fragments import REPORTS


def described(marked: str, *, outlet: str | None = None) -> list[Described]:
    """The sources of a text with marks, read without a network; names with two capitals are people where they say."""
    text, parts = read_marks(marked)
    report = make_report(text, outlet=outlet)
    analysis = analyse(report)
    attributions = [
        Attribution(
            str(number),
            report.id,
            "indirect",
            part(text, one.source) if one.source else None,
            part(text, one.cue) if one.cue else None,
            part(text, one.content) if one.content else None,
        )
        for number, one in parts.items()
    ]
    found = describe_sources(report, with_people(report, analysis), attributions)
    return [found[one.id] for one in attributions if one.source]


PEOPLE = ("Oren Tal", "Ann Vey", "Ivo Marn", "Mara Tal", "Andriy Kolm", "Andrii Kolm", "Vey", "Tal", "Marn", "Kolm")
PLACES = ("Korvany", "Tolmera", "Lowmarch", "Ester")


def with_people(report: Report, analysis: Analysis) -> Analysis:
    """The analysis with mentions of the names that these tests use, as a network finds them."""
    mentions: dict[int, Mention] = {}
    for names, kind in ((PEOPLE, "person"), (PLACES, "place")):
        for name in names:
            at = report.text.find(name)
            while at >= 0:
                span = type(analysis.sentences[0].span)(at, at + len(name))
                mentions.setdefault(at, Mention(span, "person" if kind == "person" else "place"))
                at = report.text.find(name, at + 1)
    kept = tuple(mentions[at] for at in sorted(mentions))
    return Analysis(analysis.report, analysis.tokens, analysis.sentences, mentions=kept)


def last(marked: str, *, outlet: str | None = None) -> Source:
    """The last source of a marked text."""
    return described(marked, outlet=outlet)[-1].source


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source:Oren Tal, a deputy minister,} {cue:said} no.", "Oren Tal"),
        ("{source:Port spokeswoman Ann Vey} {cue:said} no.", "Ann Vey"),
        ("{source:the ministry's Ann Vey} {cue:said} no.", "Ann Vey"),
        ("{source.1:Ann Vey} {cue.1:said} yes. {source.2:Vey} {cue.2:said} no.", "Ann Vey"),
        ("{source.1:Vey} {cue.1:said} yes. {source.2:Ann Vey} {cue.2:said} no.", "Ann Vey"),
        ("{source.1:Andriy Kolm} {cue.1:said} yes. {source.2:Andrii Kolm} {cue.2:said} no.", "Andriy Kolm"),
        ("{source.1:Oren Tal} {cue.1:met} his wife, Mara Tal. {source.2:Mrs Tal} {cue.2:said} no.", "Mara Tal"),
        ("{source.1:The Causeway Courier} {cue.1:said} so. {source.2:The Courier} {cue.2:added} more.", "The Causeway Courier"),
        ("{source.1:The Causeway Courier} {cue.1:said} so. {source.2:The paper} {cue.2:added} more.", "The Causeway Courier"),
        (
            "{source.1:The Port Authority of Ester (PAE)} {cue.1:said} so. {source.2:The PAE} {cue.2:added} more.",
            "Port Authority of Ester",
        ),
    ],
)
def test_a_name_stands_for_the_fullest_of_its_forms(marked: str, referent: str) -> None:
    """Titles and roles go; surnames, acronyms, short forms and other spellings find the full name, wherever it stands."""
    assert last(marked).referent == referent


def test_two_of_one_surname_stay_apart() -> None:
    """Where neither title nor gender tells, nobody can."""
    assert last("{source.1:Oren Tal} {cue.1:met} Mara Tal. {source.2:Tal} {cue.2:said} no.").referent is None


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source.1:Oren Tal} {cue.1:said} it froze. {source.2:He} {cue.2:added} that it thawed.", "Oren Tal"),
        ("{source.1:Ann Vey} {cue.1:told} Oren Tal off. {source.2:She} {cue.2:added} more.", "Ann Vey"),
        ("{source.1:Two customs officials} {cue.1:said} so. {source.2:They} {cue.2:added} more.", "Two customs officials"),
        ("{source.1:The Harbour Board} {cue.1:said} so. {source.2:It} {cue.2:added} more.", "Harbour Board"),
        ("{source.1:Oren Tal and Ann Vey} {cue.1:said} so. {source.2:They} {cue.2:added} more.", "Oren Tal and Ann Vey"),
        ("{source.1:Ann Vey} {cue.1:said}: {content.1:“{source.2:We} {cue.2:deny} {content.2:it}.”}", "Ann Vey"),
        ("{content.1:“{source.2:I} {cue.2:deny} {content.2:it},”} {cue.1:said} {source.1:the minister}.", "the minister"),
        ("Before {source.1:he} {cue.1:said} so, Oren Tal left.", "Oren Tal"),
        ("A crane fell on Oren Tal. {source:He} {cue:said} it hurt.", "Oren Tal"),
    ],
)
def test_a_pronoun_stands_for_the_one_most_spoken_of_who_fits(marked: str, referent: str) -> None:
    """In number, gender and kind; the speaker of the sentence before comes first."""
    assert last(marked).referent == referent


@pytest.mark.parametrize(
    "marked",
    [
        "{source:He} {cue:said} it froze.",
        "Oren Tal and Ivo Marn met. {source:He} {cue:said} it froze.",
        "{source.1:Ann Vey, a mother,} {cue.1:spoke}. {source.2:He} {cue.2:said} no.",
    ],
)
def test_a_pronoun_stays_unresolved_where_nobody_or_more_than_one_fits(marked: str) -> None:
    """None is a value: two men are equally good, or nobody is."""
    assert last(marked).referent is None


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source.1:Oren Tal, the trade minister,} {cue.1:said} so. {source.2:The minister} {cue.2:added} more.", "Oren Tal"),
        ("{source.1:Two officials} {cue.1:said} so. {source.2:The officials} {cue.2:added} more.", "Two officials"),
        ("{source.1:Ann Vey, skipper of the boat,} {cue.1:said} so. {source.2:The captain} {cue.2:added} more.", "Ann Vey"),
        ("{source.1:The foreign ministry} {cue.1:said} so. {source.2:The ministry} {cue.2:added} more.", "The foreign ministry"),
        ("{source.1:The foreign minister} {cue.1:said} so. {source.2:The trade minister} {cue.2:said} no.", "The trade minister"),
        ("{source:The ministry} {cue:said} so.", "The ministry"),
        ("{source.1:A spokesman} {cue.1:said} so. {source.2:A spokesman} {cue.2:said} no.", "A spokesman"),
        ("{source.1:Two divers} {cue.1:said} so. {source.2:The pair} {cue.2:added} more.", "Two divers"),
        ("{source.1:Two divers} {cue.1:said} so. {source.2:One of them, Ann Vey,} {cue.2:added} more.", "Ann Vey"),
        ("{source.1:The company} {cue.1:said} so. {source.2:The Tolmeran company} {cue.2:said} no.", "The Tolmeran company"),
        ("{source.1:His firm} {cue.1:said} so. {source.2:The Danish firm} {cue.2:said} no.", "The Danish firm"),
        ("Critics met. {source:Critics} {cue:said} so.", "Critics"),
    ],
)
def test_a_definite_phrase_takes_up_who_was_introduced_by_that_role(marked: str, referent: str) -> None:
    """What speaks against it in its words keeps it apart; a fresh one is its own description."""
    assert last(marked).referent == referent


def test_a_nameless_role_is_whom_a_name_without_role_speaks_for_next() -> None:
    """On the same occasion, and with no other candidate."""
    first, second = described(
        "{source.1:The Korvan press secretary} {cue.1:denied} {content.1:any knowledge}.\n"
        "{content.2:“No, {source.3:I} {cue.3:said} {content.3:nothing},”} {source.2:Oren Tal} {cue.2:told} reporters."
    )[:2]
    assert (first.source.referent, second.source.referent) == ("Oren Tal", "Oren Tal")


def test_a_role_is_not_joined_with_a_name_that_has_another() -> None:
    """Somebody else who is introduced by a role of her own is somebody else."""
    first, _ = described(
        "{source.1:The press secretary} {cue.1:denied} {content.1:it}. {source.2:Ann Vey, a driver,} {cue.2:said} she saw it."
    )
    assert first.source.referent == "The press secretary"


@pytest.mark.parametrize(
    ("marked", "party"),
    [
        ("{source:Danish officials} {cue:said} so.", "DNK"),
        ("{source:The Kremlin} {cue:said} so.", "RUS"),
        ("{source:Korvany's foreign minister} {cue:said} so.", "Korvany"),
        ("A boat left Korvany. {source:Korvan officials} {cue:said} so.", "Korvany"),
        ("{source:Ann Vey, a spokeswoman for the Harbour Board,} {cue:said} so.", "Harbour Board"),
        ("{source:Harbour Board chairman Oren Tal} {cue:said} so.", "Harbour Board"),
        ("{source.1:Harbour Board chairman Oren Tal} {cue.1:said} so. {source.2:He} {cue.2:added} more.", "Harbour Board"),
        ("{source:The Harbour Board} {cue:said} so.", "Harbour Board"),
        ("Lowmarch, the capital of Korvany, froze. {source:Lowmarch officials} {cue:said} so.", "Korvany"),
        ("Ester froze. {source:The mayor of Ester} {cue:said} so.", "Ester"),
        ("{source:The New Mexico governor} {cue:said} so.", "New Mexico"),
        ("{source:Danish residents} {cue:said} so.", None),
        ("{source:A witness} {cue:said} so.", None),
        ("{source:Ann Vey} {cue:said} so.", None),
        ("{source:The Causeway Courier} {cue:said} so.", None),
        ("{source:A leaked Danish letter} {cue:said} so.", None),
    ],
)
def test_a_party_is_the_state_or_body_that_a_source_speaks_for(marked: str, party: str | None) -> None:
    """Private people, witnesses, outlets and documents speak for none."""
    assert last(marked).party == party


@pytest.mark.parametrize(
    ("marked", "members"),
    [
        ("{source:both the port and its insurer} {cue:said} so.", ["the port", "its insurer"]),
        ("{source:Korvany and Tolmera} {cue:said} so.", ["Korvany", "Tolmera"]),
        ("{source:both Korvan and the Tolmeran government} {cue:said} so.", ["Korvan", "the Tolmeran government"]),
        ("{source:Oren Tal, Ann Vey and Ivo Marn} {cue:said} so.", ["Oren Tal", "Ann Vey", "Ivo Marn"]),
        ("{source:The Ministry of Trade and Industry} {cue:said} so.", []),
        ("{source:Marsh and Lund, a law firm,} {cue:said} so.", []),
        ("{source:two officials} {cue:said} so.", []),
        ("{source:Ann Vey} {cue:said} so.", []),
    ],
)
def test_members_are_those_whom_and_joins(marked: str, members: list[str]) -> None:
    """A plural without names, and names joined in the name of one body, have none."""
    assert [member.text for member in last(marked).members] == members


def test_members_have_referents_and_parties_of_their_own() -> None:
    """Each as a source alone has them."""
    members = last("{source:Danish officials and Oren Tal} {cue:said} so.").members
    assert [(member.referent, member.party) for member in members] == [("Danish officials", "DNK"), ("Oren Tal", None)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the port's spokesman Oren Tal", "person"),
        ("the foreign minister", "office"),
        ("the ministry", "body"),
        ("Ostrel officials", "group"),
        ("two officials", "unnamed"),
        ("One of the officials", "unnamed"),
        ("a source close to the talks", "unnamed"),
        ("The Harbour Post", "outlet"),
        ("a leaked letter", "document"),
        ("a new advertisement", "document"),
        ("satellite images of the yard", "object"),
    ],
)
def test_a_noun_phrase_tells_what_it_stands_for(text: str, kind: str) -> None:
    """By its head noun, or by the name in it."""
    assert kind_of(text) == kind


def test_this_newspaper_is_the_reports_own_outlet() -> None:
    """Where the report's outlet is known."""
    assert last("{source:This newspaper} {cue:reported} so.", outlet="The Marden Courier").referent == "The Marden Courier"


def test_reasons_tell_why() -> None:
    """Beside a referent and a party stand the words or the rule they came from."""
    one = described("{source:Danish officials} {cue:said} so.")[0]
    assert [reason.feature for reason in one.reasons] == ["referent", "party"]
    assert one.reasons[1].value == "Danish"


@given(REPORTS)
def test_any_text_can_be_described(text: str) -> None:
    """Nothing raises, whatever stands as a source; members lie in their source."""
    report = make_report(text)
    analysis = analyse(report)
    attributions = [
        Attribution(str(at), report.id, "indirect", part(text, [sentence.span]), None, None)
        for at, sentence in enumerate(analysis.sentences)
    ]
    found = describe_sources(report, analysis, attributions)
    assert set(found) == {one.id for one in attributions}
    for one in found.values():
        for member in one.source.members:
            assert one.source.spans[0].start <= member.spans[0].start < member.spans[0].end <= one.source.spans[0].end
