"""Names behind callings, whole names and short forms, voices, groups and parties: one sentence of its own for each rule."""

from __future__ import annotations

import pytest

from sayso.statements.referents.trimming import trim
from tests.statements.test_referents import described, last


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source:A cook at the inn, who begged us to go,} {cue:said} {content:so}.", "A cook at the inn"),
        ("{source:The papers which mocked him} {cue:said} {content:so}.", "The papers"),
        ("{source:Their lawyers, to whom we wrote,} {cue:said} {content:so}.", "Their lawyers"),
        ("{source:A letter, a copy of which we have,} {cue:says} {content:so}.", "A letter"),
        ("{source:A woman who saw the crash} {cue:said} {content:so}.", "A woman"),
        ("{source:Tests it carried out} {cue:showed} {content:so}.", "Tests"),
        ("{source:The schoolteacher herself} {cue:said} {content:so}.", "The schoolteacher"),
        ("{source:A ledger nobody had opened since May} {cue:showed} {content:so}.", "A ledger"),
        ("{source:The list the port had sent to its insurer} {cue:showed} {content:so}.", "The list"),
        ("{source:The cyclist, 34,} {cue:said} {content:so}.", "The cyclist"),
        ("{source:Police in Lowmarch, the Korvan capital,} {cue:said} {content:so}.", "Police in Lowmarch"),
        ("{source:One of them, a retired pilot from Ester,} {cue:said} {content:so}.", "a retired pilot from Ester"),
        ("{source:The buyer, the Strand pension fund,} {cue:said} {content:so}.", "the Strand pension fund"),
        ("{source:The port's landlords, the Marl brothers,} {cue:said} {content:so}.", "the Marl brothers"),
        ("{source:Divers from Ester, a fishing port,} {cue:said} {content:so}.", "Divers from Ester"),
    ],
)
def test_a_description_stops_before_what_only_tells_of_it(marked: str, referent: str) -> None:
    """A relative clause, "herself", an age, what a place is; a body is called by its name."""
    assert last(marked).referent == referent


def test_a_trimmed_description_keeps_its_head() -> None:
    """Commas inside the phrase that heads a source do not cut it."""
    assert trim("a tall, thin man", 16) == "a tall, thin man"
    assert trim("police in Lowmarch, the port's owner", 6) == "police in Lowmarch, the port's owner"
    assert trim("a certain “Brother Ivo”", 10) == "Brother Ivo"


@pytest.mark.parametrize(
    "source",
    [
        "The licensee, Oren Tal,",
        "Soprano Oren Tal",
        "Headteacher Oren Tal",
        "Canon Oren Tal",
        "Lieutenant General Oren Tal",
        "The lamplighter himself, Oren Tal,",
        "A lawyer for the board, Oren Tal,",
        "the Deputy Minister of Defence, Oren Tal,",
    ],
)
def test_callings_that_no_list_holds_are_no_part_of_a_name(source: str) -> None:
    """Before a name or beside it."""
    assert last(f"{{source:{source}}} {{cue:said}} {{content:so}}.").referent == "Oren Tal"


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source:The Port of Ester Authority} {cue:said} {content:so}.", "Port of Ester Authority"),
        ("{source:The General Staff of Korvany} {cue:said} {content:so}.", "General Staff of Korvany"),
        ("{source:The President's Chancellery} {cue:said} {content:so}.", "The President's Chancellery"),
        ("{source:Its manager, Marlow Shipping,} {cue:said} {content:so}.", "Marlow Shipping"),
        (
            "{source.1:Marlow Ferries} {cue.1:said} {content.1:so}. {source.2:Marlow} {cue.2:denied} {content.2:it}.",
            "Marlow Ferries",
        ),
        ("{source.1:Brack Rovers} {cue.1:won}. {source.2:Rovers} {cue.2:denied} {content.2:it}.", "Brack Rovers"),
        (
            "{source.1:The Embassy of Korvany} {cue.1:said} {content.1:so}. {source.2:The Embassy} {cue.2:denied} {content.2:it}.",
            "Embassy of Korvany",
        ),
    ],
)
def test_a_body_has_its_whole_name(marked: str, referent: str) -> None:
    """With "of" and what follows; short and defined forms go to it."""
    assert (last(marked).referent or "").removeprefix("The ") == referent.removeprefix("The ")


@pytest.mark.parametrize(
    ("source", "outlet"),
    [("the Rattle", "The Morning Rattle"), ("this paper", "The Morning Rattle"), ("this programme", "Radio Ester")],
)
def test_the_outlet_is_known_by_its_short_names(source: str, outlet: str) -> None:
    """ "The Rattle", "this paper"."""
    found = last(f"A man told {{source:{source}}} {{cue:that}} {{content:so}}.", outlet=outlet).referent
    assert (found or "").removeprefix("The ") == outlet.removeprefix("The ")


def test_the_issuing_body_is_its_own_party() -> None:
    """ "The Trust" in what the Marlow Hospitals Trust gives out."""
    found = last("{source:The Trust} {cue:accepts} {content:the finding}.", outlet="Marlow Hospitals Trust")
    assert (found.referent, found.party) == ("Marlow Hospitals Trust", "Marlow Hospitals Trust")


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source.1:We} {cue.1:asked} {content.1:why}. {source.2:I} {cue.2:wonder} {content.2:why}.", "Ester Weekly"),
        ('{content.1:"{source.2:I} {cue.2:said} {content.2:so}"}, {source.1:Oren Tal} {cue.1:said}.', "Oren Tal"),
    ],
)
def test_the_first_person_is_whose_words_it_stands_in(marked: str, referent: str) -> None:
    """The report's own voice outside quotations, the speaker inside."""
    assert described(marked, outlet="Ester Weekly")[0].source.referent == referent


def test_a_report_without_an_outlet_speaks_for_the_body_that_issues_it() -> None:
    """ "We" in a communiqué."""
    text = (
        "{source.1:The Port of Ester Authority} {cue.1:announces} {content.1:a fee}. {source.2:We} {cue.2:regret} {content.2:it}."
    )
    assert last(text).referent == "Port of Ester Authority"


def test_we_can_say_who_they_are() -> None:
    """ "We, the railwaymen's union": the words behind it."""
    assert last("{source:We, the union of Ester porters,} {cue:reject} {content:it}.").referent == "the union of Ester porters"


def test_the_labels_of_an_interview_stand_for_people() -> None:
    """ "Q" is its own word, "A" whom the asker calls; "you" is the one asked."""
    text = (
        "{source.1:Q}{cue.1::} {content.1:Minister, did {source.2:you} {cue.2:say} {content.2:so}?}\n\n"
        "{source.3:A}{cue.3::} {content.3:{source.4:I} {cue.4:said} {content.4:no}.}"
    )
    assert [one.source.referent for one in described(text, outlet="Ester Weekly")] == [
        "Q",
        "Minister",
        "Minister",
        "Minister",
    ]


def test_he_is_no_ledger() -> None:
    """A document that speaks last is nobody's "he"."""
    text = (
        "Judge {source.1:Oren Tal} {cue.1:said} {content.1:no}. {source.2:An export ledger}, {source.3:he} {cue.3:noted}, "
        "{cue.2:put} {content.2:it at 310}."
    )
    assert last(text).referent == "Oren Tal"


def test_who_answers_is_not_the_one_who_spoke() -> None:
    """ "He shot back" is the one spoken to."""
    text = (
        "{source.1:Oren Tal} {cue.1:admitted} {content.1:it}. {source.2:Ivo Marn} {cue.2:suggested} {content.2:more}. "
        '{content.3:"A lie,"} {source.3:he} {cue.3:shot back}.'
    )
    assert last(text).referent == "Oren Tal"


def test_nobody_at_a_body_is_that_body() -> None:
    """A refusal by nobody is the body's."""
    found = last("{source:Nobody at Marlow Ferries} {cue:would say} {content:why}.")
    assert (found.referent, found.party) == ("Marlow Ferries", "Marlow Ferries")


def test_neither_stands_for_those_named_together() -> None:
    """With their members."""
    text = "{source.1:Oren Tal and Ann Vey} {cue.1:said} {content.1:no}. {source.2:Neither} {cue.2:explained} {content.2:why}."
    found = last(text)
    assert found.referent == "Oren Tal and Ann Vey"
    assert [member.text for member in found.members] == ["Oren Tal", "Ann Vey"]


@pytest.mark.parametrize(
    ("marked", "party"),
    [
        ("{source:The Embassy of Korvany} {cue:said} {content:so}.", "Korvany"),
        ("Korvany paid. {source:Korvany's maritime office} {cue:said} {content:so}.", "Korvany"),
        (
            "{source.1:Marlow Ferries} {cue.1:said} {content.1:so}. {source.2:Its director, Ann Vey,} {cue.2:agreed}.",
            "Marlow Ferries",
        ),
        (
            "{source.1:Marlow Ferries} {cue.1:said} {content.1:so}. {source.2:A spokesman} {cue.2:denied} {content.2:it}.",
            "Marlow Ferries",
        ),
        ("{source:The weekly Lantern} {cue:said} {content:so}.", None),
        ("{source:The court} {cue:said} {content:so}.", None),
        ("{source:Transport boss Oren Tal} {cue:said} {content:so}.", None),
        ("{source.1:The council} {cue.1:said} {content.1:no}. {source.2:Councillor Oren Tal} {cue.2:agreed}.", "council"),
    ],
)
def test_a_party_is_found_by_possessors_seats_and_focus(marked: str, party: str | None) -> None:
    """And outlets, courts and topics are none."""
    assert last(marked).party == party


def test_a_surname_is_that_of_who_acts_by_it() -> None:
    """Of two with one surname, one of whom the report only names behind a preposition."""
    text = "{source.1:Oren Tal} {cue.1:told} {content.1:of a letter by Mara Tal}. {source.2:Tal} {cue.2:said} {content.2:no}."
    assert last(text).referent == "Oren Tal"


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ('an anonymous "diplomat"', 'an anonymous "diplomat"'),
        ('an anonymous diplomat"', "an anonymous diplomat"),
        ("“a source in the port”", "a source in the port"),
    ],
)
def test_quotation_marks_stay_where_both_are_there(words: str, kept: str) -> None:
    """A mark at an edge goes only where its other half does, too, or is missing."""
    assert trim(words, 4) == kept


def test_her_alone_is_who_is_told() -> None:
    """A possessive that owns nothing stands for a person, and not for who tells her."""
    text = "{source.1:Ann Vey} {cue.1:spoke}. {source.2:Oren Tal} {cue.2:invited} {content.2:{source.3:her} {cue.3:to agree}}."
    assert last(text).referent == "Ann Vey"


def test_who_behind_an_of_phrase_hangs_on_the_person() -> None:
    """ "Of the day" is nobody."""
    text = "{source.1:The minister of the day, {source.2:who} {cue.2:had denied} {content.2:it},} {cue.1:said} {content.1:no}."
    assert last(text).referent == "The minister of the day"


def test_an_i_in_words_retold_is_the_reports() -> None:
    """Outside quotation marks nobody but the reporter says "me"."""
    text = "{source.1:The councillor} {cue.1:wants} {content.1:{source.2:me} {cue.2:to say} {content.2:sorry}}."
    assert last(text, outlet="Harbour Notes").referent == "Harbour Notes"


@pytest.mark.parametrize(
    ("marked", "party"),
    [
        ("{source:The rector of the Harbour University} {cue:said} {content:no}.", "Harbour University"),
        ("{source:A source in the harbour office} {cue:said} {content:no}.", "harbour office"),
        ("{source:The Court of Appeal} {cue:said} {content:no}.", None),
        ("{source:The captain of a freighter} {cue:said} {content:no}.", None),
        ("{source:The opposition leader} {cue:said} {content:no}.", "opposition"),
    ],
)
def test_a_party_is_the_body_that_one_is_of(marked: str, party: str | None) -> None:
    """By a calling, as an informer; no party have courts and those who are of a ship."""
    assert last(marked).party == party


def test_an_outlet_that_says_we_is_its_own_party() -> None:
    """A body that gives out its own findings; not a station."""
    text = "{source:We} {cue:asked} {content:whether the port was open}."
    assert last(text, outlet="Estuary Project").party == "Estuary Project"
    assert last(text, outlet="Radio Ester").party is None


@pytest.mark.parametrize(
    ("marked", "party"),
    [
        ("{source:Ann Vey, who speaks for the Harbour Board,} {cue:said} {content:no}.", "Harbour Board"),
        ("{source:Ann Vey of the Harbour Board} {cue:said} {content:no}.", "Harbour Board"),
        ("{source:Analysts at the Marlow Bank} {cue:said} {content:no}.", "Marlow Bank"),
        ("{source:A nurse at the Marlow Clinic} {cue:said} {content:no}.", None),
        ("{source:The harbour authority at Lowmarch} {cue:said} {content:no}.", "harbour authority at Lowmarch"),
        ("{source:The Foreign Office} {cue:said} {content:no}.", "Foreign Office"),
        ("Britain waited. {source:The Foreign Office} {cue:said} {content:no}.", "GBR"),
        ("{source:A union official} {cue:said} {content:no}.", "union"),
        ("The diocese was silent. {source:The bishop} {cue:said} {content:no}.", "diocese"),
    ],
)
def test_a_party_is_the_house_or_state_that_words_tell(marked: str, party: str | None) -> None:
    """By a clause, an "of", an adjective alone, a seat; nobody's who only works somewhere."""
    assert last(marked).party == party


def test_a_rank_is_of_the_state_that_the_outlet_has_its_name_from() -> None:
    """A marshal of whom nothing else is told, in a state's own agency."""
    text = "Korvany has no such guns. {source:Marshal Oren Tal} {cue:denied} {content:it}."
    assert last(text, outlet="Korvany Telegraph Agency").party == "Korvany"


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source:A man called Oren Tal} {cue:said} {content:so}.", "Oren Tal"),
        ("{source:Records, two pages of which we have,} {cue:show} {content:it}.", "Records"),
        (
            "{source.1:Counsel for Oren Tal} {cue.1:said} {content.1:{source.2:her client} {cue.2:denied} {content.2:it}}.",
            "Oren Tal",
        ),
        ("{source.1:Judge Oren Tal} {cue.1:sat}. {source.2:The magistrate} {cue.2:said} {content.2:no}.", "Oren Tal"),
        ("{source.1:Oren Tal} {cue.1:has regretted} {content.1:{source.2:his} {cue.2:remark} {content.2:on boats}}.", "Oren Tal"),
    ],
)
def test_a_name_or_role_tells_who_is_called_so(marked: str, referent: str) -> None:
    """Names behind "called", whole names of boards, clients of lawyers, roles of one kind."""
    assert last(marked).referent == referent


def test_a_surname_is_of_whom_is_named_already() -> None:
    """Not of one who is named in full only later."""
    text = (
        "{source.1:Oren Tal} {cue.1:spoke}. {source.2:Tal} {cue.2:said} {content.2:no}. "
        "{source.3:Mara Tal} {cue.3:said} {content.3:yes}."
    )
    assert described(text)[1].source.referent == "Oren Tal"


def test_who_is_asked_answers() -> None:
    """The next "it" is the maker that was asked, not the body that spoke before."""
    text = (
        "{source.1:The Marlow Trust} {cue.1:admitted} {content.1:it}. We asked the maker, Ulmer Works, for its side. "
        "{source.2:It} {cue.2:said} {content.2:nothing}."
    )
    assert last(text).referent == "Ulmer Works"


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("{source:Ann Vey KC} {cue:told} the jury {content:so}.", "Ann Vey"),
        ("{source:Neighbouring Korvany} {cue:said} {content:no}.", "Korvany"),
        (
            "The recorder of Aurelia Air Flight 22 was found. {source:Aurelia Air} {cue:said} {content:no}.",
            "Aurelia Air",
        ),
        ("The Republic of Marlow voted. {source:Marlow} {cue:said} {content:no}.", "Republic of Marlow"),
        ("{source:A third, Oren Tal,} {cue:said} {content:no}.", "Oren Tal"),
        ("{source:The appellant, Mr Oren Tal,} {cue:said} {content:no}.", "Oren Tal"),
        (
            "{source.1:Analysts at Vey Capital, {source.2:who} {cue.2:asked} {content.2:why}}, {cue.1:said} {content.1:no}.",
            "Analysts at Vey Capital",
        ),
        (
            "{source.1:The bank} {cue.1:said} {content.1:no}. {source.2:The central bank} {cue.2:said} {content.2:yes}.",
            "central bank",
        ),
        (
            "{source.1:The deputy mayor, Oren Tal,} {cue.1:spoke}. {source.2:The deputy} {cue.2:added} {content.2:more}.",
            "Oren Tal",
        ),
        ("{source.1:Chef Ann Vey} {cue.1:said} {content.1:no}. {source.2:The Pasta Palace star} {cue.2:cried}.", "Ann Vey"),
    ],
)
def test_a_name_is_told_from_what_stands_beside_it(marked: str, referent: str) -> None:
    """Honours behind it, words before it, flights, states in full, what somebody is called, and what is another's."""
    assert last(marked).referent is not None
    assert str(last(marked).referent).removeprefix("The ") == referent


@pytest.mark.parametrize(
    ("marked", "members"),
    [
        (
            "{source:The minister, Oren Tal, and the port's envoy, Ann Vey,} {cue:said} {content:no}.",
            ["The minister, Oren Tal", "the port's envoy, Ann Vey"],
        ),
        ("{source:The ministers of Korvany and Tolmera} {cue:said} {content:no}.", ["Korvany", "Tolmera"]),
        ("{source:Rivals Oren Tal and Ann Vey} {cue:said} {content:no}.", ["Oren Tal", "Ann Vey"]),
    ],
)
def test_members_stand_behind_names_callings_and_of(marked: str, members: list[str]) -> None:
    """Each with the name that tells who he is, the states of whose ministers are told, and without a word for all."""
    assert [one.text for one in last(marked).members] == members


@pytest.mark.parametrize(
    ("marked", "referent"),
    [
        ("Jan van der Tal left. {source:Van der Tal} {cue:said} {content:so}.", "Jan van der Tal"),
        ("Maria del Marn left. {source:Del Marn} {cue:said} {content:so}.", "Maria del Marn"),
        ("Oren Tal left. {source:M. Tal} {cue:said} {content:so}.", "Oren Tal"),
        ("Oren Tal left. {source:DI Tal} {cue:said} {content:so}.", "Oren Tal"),
        ("{source:Chief Financial Officer Oren Tal} {cue:said} {content:so}.", "Oren Tal"),
    ],
)
def test_a_surname_with_its_particle_or_title_is_who_has_it(marked: str, referent: str) -> None:
    """Behind particles, short titles and offices of several words stands the person named in full."""
    assert last(marked).referent == referent


def test_joined_first_names_stand_behind_what_the_two_are() -> None:
    """ "Brothers" is what they are called, and no first name."""
    assert last("{source:Brothers Ivo and Oren Tal} {cue:said} {content:so}.").referent == "Ivo and Oren Tal"


@pytest.mark.parametrize(
    ("source", "referent"),
    [
        ("Korvany's Interior Ministry", "Korvany's Interior Ministry"),
        ("Korvany's Central Bank", "Korvany's Central Bank"),
        ("the newspaper Dagsavis", "Dagsavis"),
        ('the journal "Stone and Water"', "Stone and Water"),
        ("the weekly Blick nach Osten", "Blick nach Osten"),
    ],
)
def test_bodies_and_outlets_have_the_whole_of_their_names(source: str, referent: str) -> None:
    """A ministry has its state with it, a paper its small words and not what it is."""
    assert last(f"On Monday {{source:{source}}} {{cue:said}} {{content:so}}.").referent == referent
