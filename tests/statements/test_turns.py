"""Who speaks where no cue tells: printed interviews, letters, diaries, and an "I" in contents that hold each other."""

from __future__ import annotations

import pytest

from sayso.attribution.assembly import Found, assemble
from sayso.evaluation.marked import read_marks
from sayso.extraction.dispatch import extract
from sayso.language.analysis import analyse
from sayso.pipeline import hand_over
from sayso.quotations import quotations_of
from sayso.records import Particulars, Reason, Source
from sayso.statements.referents.describing import describe_sources
from sayso.statements.referents.dialogues import find_asker
from tests.statements.test_referents import last, with_people


def referents(marked: str, outlet: str | None = "Ester Weekly") -> list[str | None]:
    """Whom the sources of a marked text of several paragraphs stand for."""
    return [source.referent for source in described(marked, outlet)]


def described(marked: str, outlet: str | None = "Ester Weekly") -> list[Source]:
    """The sources of a marked text of several paragraphs."""
    text, parts = read_marks(marked)
    report, _ = extract(hand_over(text, particulars=Particulars(outlet=outlet)))
    assert report is not None
    found = [Found(one.source, one.cue, one.content, Reason("gold", str(number), 1.0)) for number, one in parts.items()]
    attributions = assemble(report, found, quotations_of(report))
    told = describe_sources(report, with_people(report, analyse(report)), attributions)
    return [told[one.id].source for one in attributions if one.source]


def test_the_answers_of_a_printed_interview_are_whose_name_stands_in_one() -> None:
    """Questions and answers without labels, of which the last names who answers."""
    marked = (
        'Did you sell the boat?\n\n"{source.1:I} {cue.1:said} {content.1:so}."\n\nAnd the crew?\n\n'
        '{content.2:"I told them,"} {cue.2:says} {source.2:Oren Tal}.'
    )
    assert referents(marked) == ["Oren Tal", "Oren Tal"]


def test_the_answers_of_nobody_named_are_nobodys() -> None:
    """Nobody can tell who answers: not the outlet, and not whom the asker names."""
    marked = (
        'Did you sell the boat?\n\n"{source.1:I} {cue.1:said} {content.1:no}."\n\n'
        '{source.2:Ann Vey} {cue.2:says} {content.2:you did}.\n\n"{source.3:I} {cue.3:told} her {content.3:why}."'
    )
    assert referents(marked) == [None, "Ann Vey", None]


def test_a_court_does_not_ask_in_an_outlets_name() -> None:
    """Who hears witnesses is no interviewer."""
    assert find_asker("Marlow Inquiry Commission") is None
    asker = find_asker("The Ester Weekly")
    assert asker is not None
    assert asker.name == ("Ester", "Weekly")


@pytest.mark.parametrize(("said", "referent"), [("I", "Oren Tal"), ("We", "Friends of Marlow Society")])
def test_a_letter_is_its_signers(said: str, referent: str) -> None:
    """ "I" is who signs it, "we" the body he signs for; and he is of that body."""
    found = last(
        f"Dear Sir, {{source:{said}}} {{cue:said}} {{content:nothing}}. Oren Tal, Friends of Marlow Society", outlet="Ester Weekly"
    )
    assert (found.referent, found.party) == (referent, "Friends of Marlow Society")


@pytest.mark.parametrize("greeting", ["Sir,", "Dear Editor,", "SIR –", "To the Editor:"])
def test_a_letter_to_the_editor_speaks_to_the_outlet(greeting: str) -> None:
    """Below a heading, too, and where the editor replies: "you" is the outlet, "I" who signs."""
    marked = (
        f"Letters: The ferry\n\n{greeting} {{source.1:you}} {{cue.1:wrote}} {{content.1:that the ferry sank}}. {{source.2:I}} "
        "{cue.2:deny} {content.2:it}.\n\nOren Tal, Port Ester\n\nThe editor writes: We have corrected it."
    )
    assert referents(marked) == ["Ester Weekly", "Oren Tal"]


def test_a_letter_to_members_is_its_signers_and_its_issuers() -> None:
    """ "I" is who signs it, "we" the body that sends it out."""
    marked = (
        "Dear fellow members,\n\n{source.1:I} {cue.1:promised} {content.1:a new boat}. {source.2:We} {cue.2:regret} "
        "{content.2:the delay}. {source.3:You} {cue.3:say} {content.3:nothing}.\n\nYours sincerely,\nOren Tal\nSecretary"
    )
    assert referents(marked, "Ester Rowing Club") == ["Oren Tal", "Ester Rowing Club", "fellow members"]


@pytest.mark.parametrize("opening", ["Sir Oren Tal {cue.1:said}", "Editors and authors {cue.1:said}"])
def test_a_knight_and_editors_open_no_letter(opening: str) -> None:
    """A title before a name greets nobody: "we" is the outlet's own."""
    assert (
        referents(
            "{source.1:" + opening.replace(" {cue", "} {cue") + " {content.1:so}. {source.2:We} {cue.2:asked} {content.2:why}."
        )[1]
        == "Ester Weekly"
    )


def test_who_is_asked_is_told_in_the_introduction() -> None:
    """Of two names in the lines before an interview, a place and an asker are not who answers."""
    marked = (
        "Ann Vey rowed for ten years. We met in Port Oden.\n\n{source.1:You} {cue.1:said} {content.1:you were ill}. Were you?\n\n"
        '"{source.2:I} {cue.2:said} {content.2:so}."\n\nAnd the crew?\n\n"{source.3:I} {cue.3:won\'t say} {content.3:that}."'
    )
    assert referents(marked) == ["Ann Vey"] * 3


@pytest.mark.parametrize("question", ["You resigned as envoy in May. Were you pushed?", "As envoy you wrote a list. Why?"])
def test_who_has_no_name_answers_by_the_office_that_he_is_asked_about(question: str) -> None:
    """ "As envoy you ...": and what is put to him without a question is the asker's, as is a short echo."""
    marked = (
        f"{question}\n\nNo. {{source.1:I}} {{cue.1:told}} them {{content.1:so}}.\n\nThe clerk told us, and told us more than once "
        "over the years, {source.2:you} {cue.2:denied} {content.2:it}.\n\n{source.3:I} {cue.3:did}. Ask him.\n\n"
        "We did. {source.4:We} {cue.4:asked} {content.4:twice}."
    )
    assert referents(marked) == ["envoy", "envoy", "envoy", "Ester Weekly"]


def test_a_label_with_a_name_in_brackets_tells_the_bare_label() -> None:
    """ "Chair (Ann Vey):" and then "Chair:"; a place in brackets names nobody."""
    marked = (
        "{source.1:Chair (Ann Vey)}{cue.1::} {content.1:Who signed?}\n\n{source.2:Mr Tal}{cue.2::} {content.2:{source.3:I} "
        "{cue.3:deny} {content.3:it}.}\n\n{source.4:Chair}{cue.4::} {content.4:{source.5:I} {cue.5:asked} {content.5:who}.}"
    )
    assert referents(marked) == ["Ann Vey", "Tal", "Tal", "Ann Vey", "Ann Vey"]


def test_a_label_tells_whose_office_it_is() -> None:
    """ "The MINISTER FOR HARBOURS (Mrs Ann Vey):", as parliaments print it."""
    marked = (
        "{source.1:Mr IVO TAL (Port Ester)}{cue.1::} {content.1:Who signed?}\n\n"
        "{source.2:The MINISTER FOR HARBOURS (Mrs Ann Vey)}"
        "{cue.2::} {content.2:{source.3:I} {cue.3:deny} {content.3:it}.}"
    )
    assert referents(marked)[1:] == ["Ann Vey", "Ann Vey"]


def test_an_i_in_anothers_words_inside_a_turn_is_the_turns() -> None:
    """ "Vey: The captain says I knew": no outlet is meant, though the words are told indirectly."""
    marked = (
        "{source.1:Weekly}{cue.1::} {content.1:Did you know?}\n\n{source.2:Ann Vey}{cue.2::} {content.2:No. {source.3:The captain} "
        "{cue.3:says} {content.3:{source.4:I} {cue.4:wrote} {content.4:that}}.}\n\n{source.5:Weekly}{cue.5::} {content.5:Well?}"
    )
    assert referents(marked)[3] == "Ann Vey"


def test_a_diary_is_its_keepers() -> None:
    """The first line tells whose it is."""
    marked = "From the diary of Oren Tal, clerk. {source:I} {cue:asked} {content:why}."
    assert last(marked, outlet="Ester Weekly").referent == "Oren Tal"


def test_an_i_in_contents_that_hold_each_other_is_looked_for_once() -> None:
    """Two sources in one quotation, each in the other's content, lead nobody round in a circle."""
    marked = (
        '"{content.1:{source.2:Guards} {cue.2:say}} {content.2:{source.1:people} {cue.1:think} '
        '{content.1:{source.3:I} {cue.3:lied}}}," the report has it.'
    )
    assert last(marked).text == "I"


@pytest.mark.parametrize(
    ("source", "referent"),
    [
        ("both sides", "Korvany and the Tolmera Union"),
        ("the two parties", "Korvany and the Tolmera Union"),
        ("the Korvan side", "Korvan side"),
    ],
)
def test_the_sides_of_a_meeting_are_those_who_met(source: str, referent: str) -> None:
    """Named in the first sentence, together; one side alone is its own referent."""
    marked = (
        f"Korvany and the Tolmera Union held talks in Ester. {{source:{source[0].upper()}{source[1:]}}} {{cue:denied}} "
        "{content:any secret clause}."
    )
    found = referents(marked.replace("source:", "source.1:").replace("cue:", "cue.1:").replace("content:", "content.1:"), None)
    assert (found[0] or "").lower().removeprefix("the ") == referent.lower()


def test_parties_far_behind_two_others_are_not_those() -> None:
    """ "Both parties" of a quarrel told of later: not the two ports that once stood joined."""
    marked = (
        "A storm rose. The sea was rough. Nobody was hurt. Korvany and the Tolmera Union had warned of it. The day was long. "
        "The night was longer. Then came Friday. {source.1:Both parties} {cue.1:said} {content.1:so}."
    )
    assert referents(marked, None) == ["Both parties"]


@pytest.mark.parametrize("said", ["{source.1:We, the ministers}, {cue.1:deny}", "{source.1:We} {cue.1:deny}"])
def test_we_of_a_joint_statement_are_all_whom_its_heading_names(said: str) -> None:
    """ "STATEMENT BY THE MINISTERS OF A, B AND C": no one of them, and not the statement."""
    marked = f"Joint statement by the ministers of Korvany, Ostra and Tolmera\n\n{said} {{content.1:the claim}}."
    assert referents(marked, None) == ["the ministers of Korvany, Ostra and Tolmera"]


def test_the_i_of_a_headline_is_who_says_it() -> None:
    """ "I won't go, says Tal" needs no marks; told otherwise, an "I" is the report's."""
    marked = (
        "{content.1:{source.2:I} {cue.2:WON'T ADMIT} {content.2:IT}}, {cue.1:SAYS} {source.1:OREN TAL}\n\nThe envoy told us. "
        "{source.3:Ann Vey} {cue.3:says} {content.3:{source.4:I} {cue.4:wrote} {content.4:nothing}}."
    )
    assert [referents(marked)[at] for at in (0, 3)] == ["OREN TAL", "Ester Weekly"]


def test_a_column_is_its_authors() -> None:
    """ "By Ann Vey": "I" is she, "we" the outlet."""
    marked = (
        "A bridge too dear\n\nBy Ann Vey\n\n{source.1:I} {cue.1:said} {content.1:the bridge would stand}. "
        "{source.2:We} {cue.2:asked} {content.2:why} it fell."
    )
    assert referents(marked) == ["Ann Vey", "Ester Weekly"]


def test_initials_are_whose_name_they_begin() -> None:
    """ "ANN VEY:" and then "AV:"; the outlet's own stay as they are."""
    marked = (
        "{source.1:ESTER WEEKLY}{cue.1::} {content.1:Who signed?}\n\n{source.2:Ann Vey}{cue.2::} {content.2:Nobody.}\n\n"
        "{source.3:EW}{cue.3::} {content.3:Nobody?}\n\n{source.4:AV}{cue.4::} {content.4:{source.5:I} {cue.5:said} {content.5:so}.}"
    )
    assert referents(marked)[2:] == ["EW", "Ann Vey", "Ann Vey"]


def test_who_is_called_at_the_end_of_a_question_answers_it() -> None:
    """ "Did you sign it, Mr Tal?": "A" is he; a name inside a question is nobody's calling."""
    marked = (
        "{source.1:Q}{cue.1::} {content.1:Did you meet Ann Vey, Mr Tal?}\n\n{source.2:A}{cue.2::} {content.2:{source.3:I} "
        "{cue.3:deny} {content.3:it}.}\n\n{source.4:Q}{cue.4::} {content.4:Why?}"
    )
    assert referents(marked)[1:3] == ["Tal", "Tal"]


def test_who_calls_himself_something_at_the_head_of_a_statement_says_we() -> None:
    """ "We, the leaders of the Inland Union, met": the "we" behind it, though nothing is said there."""
    marked = "We, the leaders of the Inland Union, met in Ester. {source.1:We} {cue.1:deplore} {content.1:the raid}."
    assert referents(marked, None) == ["the leaders of the Inland Union"]


def test_a_shouted_name_in_brackets_is_no_acronym() -> None:
    """ "THE MINISTER OF PORTS (MR TAL):" is Tal, and so is "THE MINISTER:" behind it."""
    marked = (
        "{source.1:THE MINISTER OF PORTS (MR TAL)}{cue.1::} {content.1:I approved nothing.}\n\n"
        "{source.2:MS VEY}{cue.2::} {content.2:Who did?}\n\n{source.3:THE MINISTER}{cue.3::} {content.3:The board did.}"
    )
    assert referents(marked) == ["TAL", "VEY", "TAL"]


def test_shouted_first_names_tell_two_of_one_surname_apart() -> None:
    """ "Mr IVO MARN" is not "Mr OREN MARN": a short first name in capitals is no rank."""
    marked = (
        "{source.1:Mr IVO MARN (Ester)}{cue.1::} {content.1:Was it read?}\n\n{source.2:Mrs VEY}{cue.2::} {content.2:It was.}\n\n"
        "{source.3:Mr OREN MARN (Lisk)}{cue.3::} {content.3:That is false.}"
    )
    assert referents(marked) == ["IVO MARN", "VEY", "OREN MARN"]


def test_a_short_form_of_the_outlet_stays_as_it_is_before_what_it_asks() -> None:
    """ "Weekly:" of the Ester Weekly asks, and is its own words."""
    marked = (
        "{source.1:Weekly}{cue.1::} {content.1:Who signed?}\n\n{source.2:Ann Vey}{cue.2::} {content.2:Nobody.}\n\n"
        "{source.3:Weekly}{cue.3::} {content.3:Nobody?}\n\n{source.4:Vey}{cue.4::} {content.4:So I said.}"
    )
    assert referents(marked) == ["Weekly", "Ann Vey", "Weekly", "Ann Vey"]


def test_for_whom_one_is_heard_stands_behind_a_label() -> None:
    """ "MR TAL (Strand Bank):" speaks for the bank; "MS VEY (Ester East):" sits for a town, which is no party."""
    marked = (
        "{source.1:MR TAL (Strand Bank)}{cue.1::} {content.1:It was paid at once.}\n\n"
        "{source.2:MS VEY (Ester East)}{cue.2::} {content.2:Who signed?}\n\n{source.3:MR TAL}{cue.3::} {content.3:Not I.}"
    )
    assert [source.party for source in described(marked)] == ["Strand Bank", None, "Strand Bank"]
