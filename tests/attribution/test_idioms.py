"""What the rules around the network's findings add: phrases, hearers, turns, nouns, orders, and words behind a colon."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.attribution.model.reader import Model
from sayso.language.analysis import analyse
from sayso.records import Attribution
from tests.told import told

MODEL = Model("told")
PARTICLES = {"aside": "RP", "back": "RP"}
Said = tuple[str | None, str | None, str | None]


def all_of(marked: str, verbs: str = "", outlet: str | None = None) -> list[Said]:
    """Source, cue and content of each attribution; `verbs` are the words that the network takes for finite verbs in the past."""
    return [_said(one) for one in _read(marked, verbs, outlet)]


def _read(marked: str, verbs: str, outlet: str | None) -> tuple[Attribution, ...]:
    made, findings = told(marked)
    made = replace(made, outlet=outlet)
    analysis = analyse(made)
    speech = tuple("VBD" if token.text in verbs.split() else PARTICLES.get(token.text, "NN") for token in analysis.tokens)
    return MODEL.attribute(made, replace(analysis, findings=findings, speech=speech))


def _said(one: Attribution) -> Said:
    return (
        one.source.text if one.source else None,
        one.cue.text if one.cue else None,
        one.content.text if one.content else None,
    )


@pytest.mark.parametrize(
    ("text", "verbs", "wanted"),
    [
        ("The harbour board rowed back on its claim.", "rowed", ("The harbour board", "rowed back on", "its claim")),
        ("Ann Vey hung up when asked.", "hung", ("Ann Vey", "hung up", None)),
        ("The envoy gave the story short shrift.", "gave", ("The envoy", "gave … short shrift", "the story")),
        ("Bo would not be drawn on whether the ferry leaked.", "", ("Bo", "would not be drawn on", "whether the ferry leaked")),
        ("On the crates the envoy stayed silent.", "stayed", ("the envoy", "stayed silent", "the crates")),
        ("The club did not return our calls.", "return", ("The club", "did not return", "our calls")),
        ("Ann Vey pleaded not guilty.", "pleaded", ("Ann Vey", "pleaded", "not guilty")),
        ("Her lawyers, to whom we wrote, hung up.", "hung wrote", ("Her lawyers, to whom we wrote", "hung up", None)),
        ("Ann Vey fessed up: the boat was hers.", "fessed", ("Ann Vey", "fessed up", "the boat was hers")),
        ("We wrote to the port in May. It did not reply.", "wrote", ("It", "did not reply", None)),
        ("In its letter the bank “would not be drawn”.", "", ("the bank", "would not be drawn", None)),
        ("The witness has since recanted.", "", ("The witness", "has since recanted", None)),
    ],
)
def test_a_phrase_makes_an_attribution(text: str, verbs: str, wanted: Said) -> None:
    """With its verb group, the noun phrase before it, and what it takes."""
    assert all_of(text, verbs) == [wanted]


def test_what_is_found_casts_doubt_behind_a_comma() -> None:
    """The participle is whoever's the content before it is; with nobody before it, nobody's."""
    marked = "{source.1:A survey of the hull} {cue.1:found} {content.1:cracks two years old, casting doubt on the yard's account}."
    text = "A survey of the hull found cracks two years old, casting doubt on the yard's account."
    made, findings = told(marked)
    analysis = analyse(made)
    tags = {"casting": "VBG", "found": "VBD"}
    speech = tuple(tags.get(token.text, "NN") for token in analysis.tokens)
    said = [_said(one) for one in MODEL.attribute(made, replace(analysis, findings=findings, speech=speech))]
    assert ("A survey of the hull", "casting doubt on", "the yard's account") in said
    assert all_of(text, "found") == []


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The tunnels were empty and silent tunnels led on.", "led"),
        ("They built a ferry in March. It would never put to sea.", "built"),
        ("The list could not be verified.", ""),
        ("We don't have it.", ""),
        ("The wind brushed aside the tents.", "brushed"),
        ("The talks never came to an end.", "came"),
        ("The envoy refused to hide behind the rules.", "refused"),
        ("Whose account went unanswered?", "went"),
    ],
)
def test_a_phrase_that_tells_of_something_else_makes_none(text: str, verbs: str) -> None:
    """Things, deeds, and what is said of facts."""
    assert all_of(text, verbs) == []


@pytest.mark.parametrize(
    ("text", "verbs", "wanted"),
    [
        ("Correction: the ferry sank in May.", "sank", ("Correction", "the ferry sank in May.")),
        ("CORRECTION: It sank in May. Nobody was hurt.", "sank was", ("CORRECTION", "It sank in May. Nobody was hurt.")),
        ("14:10 Correction: it sank at sea. Apologies.", "sank", ("Correction", "it sank at sea.")),
        ("And the mayor? No answer.", "", ("No answer", None)),
        ("We rang the mill; no reply had come by Monday.", "rang", ("no reply had come", None)),
    ],
)
def test_a_correction_and_an_answer_that_did_not_come_are_nobodys(text: str, verbs: str, wanted: tuple[str, str | None]) -> None:
    """A heading with its colon, and a sentence or its part that tells of no answer, by nobody named."""
    assert all_of(text, verbs) == [(None, *wanted)]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Correction: May 3.", ""),
        ("The correction: a new keel.", ""),
        ("No answer is easy.", "is"),
        ("No reply to a letter is lost.", "is"),
    ],
)
def test_what_only_begins_like_a_correction_or_no_answer(text: str, verbs: str) -> None:
    """A date, a noun with an article, an answer that is spoken of."""
    assert all_of(text, verbs) == []


def test_a_joined_phrase_has_the_source_of_the_cue_before() -> None:
    """Behind a comma and "and" no subject stands."""
    found = all_of("{source:Roe} {cue:denied} {content:any part in it}, and left without replying.", "left denied")
    assert ("Roe", "left without replying", None) in found


def test_another_outlet_that_is_told_passes_it_on() -> None:
    """The report's own only hears."""
    marked = "{source:Ann Vey} {cue:told} the Ostra Tribune {content:that the lock was shut}."
    assert set(all_of(marked)) == {(who, "told", "that the lock was shut") for who in ("Ann Vey", "the Ostra Tribune")}
    assert len(all_of(marked, outlet="The Ostra Tribune")) == 1
    assert len(all_of(marked.replace("the Ostra Tribune", "this newspaper"))) == 1


def test_letters_with_stops_open_turns() -> None:
    """An interview, where both letters are there."""
    assert all_of("Q. Was it sold?\n\nA. It was not.") == [("Q", ".", "Was it sold?"), ("A", ".", "It was not.")]
    assert all_of("A. It was not.\n\nB. It was.") == []


def test_an_answer_alone_is_nobodys() -> None:
    """Behind a question a sentence that is one quotation."""
    assert all_of("Would he go?\n\n“If they ask me nicely.”") == [(None, None, "“If they ask me nicely.”")]


def test_a_noun_inside_a_content_says_something() -> None:
    """ "Claims that", "the panel's charge that"; a denial that is somebody's anywhere."""
    found = all_of("{source:Bo} {cue:rejected} {content:the panel's charge that the lock was shut}.")
    assert ("the panel's", "charge", "that the lock was shut") in found
    assert all_of("The minister's denial on Monday was short.") == [("The minister's", "denial", None)]


def test_who_is_told_to_say_it_has_a_statement() -> None:
    """It stands in what the other wants."""
    found = all_of("{source:The judge} {cue:ordered} the firm {content:to disclose the names by Friday}.")
    assert ("the firm", "disclose", "the names") in found


def test_words_behind_a_denial_and_a_colon_are_a_statement_of_their_own() -> None:
    """The colon is its cue."""
    found = all_of("{source:The firm} {cue:rubbished} {content:the idea: we never sold it}.")
    assert set(found) == {("The firm", "rubbished", "the idea"), ("The firm", ":", "we never sold it")}


def test_deeds_are_left_out() -> None:
    """A hall that admits guests has said nothing."""
    assert all_of("{source:The hall} {cue:admits} {content:200 guests}.") == []
    assert all_of("{source:The festival} {cue:refused} {content:none}.") == []
    assert len(all_of("{source:The mayor} {cue:admitted} {content:mistakes}.")) == 1


def test_a_content_ends_where_the_report_goes_on() -> None:
    """A participle that tells what the saying did, or a semicolon."""
    assert all_of("{source:Ann} {cue:said} {content:no ship sank, contradicting the port}.") == [("Ann", "said", "no ship sank")]
    assert all_of("{source:Ann} {cue:said} {content:no ship sank; the port had lost two}.") == [("Ann", "said", "no ship sank")]


def test_a_content_goes_on_behind_what_interrupts_it() -> None:
    """ "The seals were intact, she said, the count was right"."""
    assert all_of("{content:The seals were whole}, {source:she} {cue:said}, the count was right.") == [
        ("she", "said", "The seals were whole … the count was right")
    ]


def test_a_source_has_its_relative_clause() -> None:
    """What parts a noun from its cue belongs to it, but not what parts a name."""
    assert all_of("{source:A clerk}, who feared for his post, {cue:said} {content:it sank}.") == [
        ("A clerk, who feared for his post", "said", "it sank")
    ]
    assert all_of("{source:you} {cue:confirm} {content:that it sank}.")[0][0] == "you"


@pytest.mark.parametrize(
    ("text", "verbs", "wanted"),
    [
        ("Ann Vey put the dead at 12.", "put", ("Ann Vey", "put", "the dead at 12")),
        (
            "The board put the toll at Ester at about 40, most of them dockers.",
            "put",
            ("The board", "put", "the toll at Ester at about 40"),
        ),
        ("Rescuers counted the boats, and Ann Vey counts 31 people.", "counts counted", ("Ann Vey", "counts", "31 people")),
        ("The union gives the missing as five.", "gives", ("The union", "gives", "the missing as five")),
        ("The Packet stands by its report of a leak.", "stands", ("The Packet", "stands by", "its report of a leak")),
        ("Ann Vey stood by her own count of 31.", "stood", ("Ann Vey", "stood by", "her own count of 31")),
    ],
)
def test_figures_and_words_stood_by(text: str, verbs: str, wanted: Said) -> None:
    """What somebody puts, counts, gives, and what he holds to."""
    assert wanted in all_of(text, verbs)


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The leak put the crew at risk.", "put"),
        ("The crew put the boat at berth four.", "putting"),
        ("Ann Vey put her signature at the foot of it.", "put"),
        ("The guard stood by the gate.", "stood"),
        ("Ann Vey stands by her husband.", "stands"),
        ("The clerk gave the boy as much as he liked.", "gave"),
    ],
)
def test_deeds_are_no_figures(text: str, verbs: str) -> None:
    """Crews are put at risk, gates stood by."""
    assert all_of(text, verbs) == []


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (
            "{source:Ann Vey} {cue:admitted} {content:that the door was open but denied having left it so}.",
            [("Ann Vey", "admitted", "that the door was open"), ("Ann Vey", "denied", "having left it so")],
        ),
        (
            "{source:Ann Vey} {cue:conceded} {content:that she knew, but again rejected any blame}.",
            [("Ann Vey", "conceded", "that she knew"), ("Ann Vey", "rejected", "any blame")],
        ),
        (
            "{source:Ann Vey} {cue:acknowledged} {content:that the boat was full and put the number aboard at 27}.",
            [("Ann Vey", "acknowledged", "that the boat was full"), ("Ann Vey", "put", "the number aboard at 27")],
        ),
        (
            "{source:Ann Vey} {cue:said} {content:that Oren Tal knew but denied it}.",
            [("Ann Vey", "said", "that Oren Tal knew but denied it")],
        ),
    ],
)
def test_an_admission_ends_before_the_denial_joined_to_it(marked: str, wanted: list[Said]) -> None:
    """Of what is only said, the denial may be another's."""
    assert sorted(all_of(marked), key=str) == sorted(wanted, key=str)


def test_on_whose_word_something_is_reported() -> None:
    """The one relied on has the same content, by way of the outlet."""
    made = _read(
        "{source:The Packet} {cue:reported}, on the strength of a ledger, {content:that the yard had paid}.", "reported", None
    )
    relied = next(one for one in made if one.cue and one.cue.text == "on the strength of")
    assert _said(relied) == ("a ledger", "on the strength of", "that the yard had paid")
    assert relied.parent == next(one.id for one in made if one.cue and one.cue.text == "reported")


def test_a_new_clause_behind_a_semicolon() -> None:
    """ "; that country's office" goes on with nothing, "; that it" with the content."""
    parted = all_of("{source:Ann Vey} {cue:said} {content:that the firm was broke; that country's office knew}.")
    kept = all_of("{source:Ann Vey} {cue:said} {content:that the firm was broke; that it had known}.")
    assert ("Ann Vey", "said", "that the firm was broke") in parted
    assert ("Ann Vey", "said", "that the firm was broke; that it had known") in kept
