"""Actuality by phenomenon: sentences with their source, cue and content marked, and what became of the act."""

from __future__ import annotations

import pytest

from sayso.attribution.assembly import Found, assemble
from sayso.evaluation.marked import read_marks
from sayso.extraction.dispatch import extract
from sayso.grammar.lines import draw_line
from sayso.language.analysis import analyse, tokenize
from sayso.pipeline import hand_over
from sayso.quotations import quotations_of
from sayso.records import Actuality, Reason, Span
from sayso.statements.acts import Cued, decide_act
from sayso.statements.actuality import decide_actuality
from sayso.statements.statement import state


def actuality(marked: str, *, nested: bool = False) -> Actuality:
    """What became of the act in a sentence marked with `{source:...}`, `{cue:...}` and `{content:...}`."""
    text, spans = read_marks(marked)
    one = spans[min(spans)]
    line = draw_line(text, tuple(tokenize(text, Span(0, len(text)))), (), block=0, kind="paragraph")

    def words(pieces: tuple[Span, ...]) -> tuple[int, ...]:
        return tuple(index for index, word in enumerate(line.words) if any(start <= word.start < end for start, end in pieces))

    source, content = words(one.source), words(one.content)
    cued = Cued(
        line,
        words(one.cue),
        source_first=source[0] if source else None,
        kind="body",
        nested=nested,
        content=" ".join(text[start:end] for start, end in one.content),
        behind=content[-1] + 1 if content else None,
    )
    return decide_actuality(cued, decide_act(cued))


NOUNS: dict[Actuality, list[str]] = {
    "actual": [
        "{source:The mill's} {cue:denial} {content:of a leak} was expected to calm the town.",
        "{source:Her} {cue:admission} {content:of guilt} could cost the nurse her post.",
        "The court will hear {cue:a claim} {content:that the map was stolen}.",
        "The club would not discuss its {cue:denial} {content:of the bid}.",
        "The court has received {cue:an apology} {content:for the delay}.",
        "The mayor did not answer {cue:a claim} {content:that the road was closed}.",
        "He would not accept {source:the club's} {cue:apology} {content:for the song}.",
        "{cue:A confession} {content:to the arson} reached the abbot by post.",
    ],
    "not_said": [
        "No {cue:denial} {content:of the sale} came from the palace.",
        "There wasn't any {cue:warning} {content:of the flood}.",
        "The tannery has never offered {cue:an apology} {content:for the smell}.",
        "The tenants went home without {cue:an explanation} {content:of the fire}.",
        "Nothing in the note is to be read as {cue:an admission} {content:of fault}.",
        "The bank failed to issue {cue:a warning} {content:of the loss}.",
        "{cue:The apology} {content:for the raid} never came.",
        "The widow left without {cue:the apology} {content:for the mistake} she had hoped for.",
    ],
    "future": [
        "{cue:An announcement} {content:on the heir} is expected in June.",
        "{cue:A correction} {content:of the date} will appear on page two.",
        "The diary pencils in {cue:an announcement} {content:of the sale} for Lent.",
        "The board is working on its promised {cue:apology} {content:for the spill}.",
        "The abbey is expected to publish {cue:a retraction} {content:of the tale}.",
    ],
    "hypothetical": [
        "Any {cue:confession} {content:to the theft} would void the lease.",
        "The union would accept {cue:an apology} {content:for the remark}.",
        "The smile was as good as {cue:an admission} {content:of the affair}.",
        "The editor is weighing {cue:a retraction} {content:of the review}.",
        "The office could have issued {cue:a warning} {content:of hail}.",
    ],
    "asked": [
        "Widows marched again, seeking {cue:an admission} {content:that the pit was unsafe}.",
        "Is that {cue:an admission}?",
        "The guild called for {cue:an apology} {content:for the joke}.",
    ],
}

CONDITIONS: dict[Actuality, list[str]] = {
    "not_said": [
        "The cook confessed before {source:the bishop} {cue:had asked} {content:anything}.",
        "The ship sailed before {source:the port} {cue:had confirmed} {content:the storm}.",
    ],
    "hypothetical": [
        "The dean threatened to sue anyone {source:who} {cue:says} {content:so}.",
        "Were {source:the clinic} {cue:to admit} {content:the error}, it would close.",
        "Had {source:the warden} {cue:denied} {content:it}, nobody would have looked.",
        "{cue:Had} {source:he} {cue:told} {content:the board}, it would have acted.",
        "{source:I} {cue:'d tell} {content:the mayor} if I did.",
        "Unless {source:the paper} {cue:withdraws} {content:the claim}, the duke will sue.",
        "Assuming that {source:the tenant} {cue:reports} {content:the leak}, the owner has a week.",
        "As long as {source:the cook} {cue:says} {content:so}, the soup is hot.",
        "Provided {source:the lab} {cue:confirms} {content:it}, the herd is safe.",
        "The board will answer once {source:the firm} {cue:has said} {content:what it wants}.",
        "It was unclear whether {source:the firm} {cue:had told} {content:the regulator}.",
        "He said he {cue:wouldn't comment on} {content:it} if he had.",
        "Whoever {cue:says} {content:that the well is dry} has not looked.",
        "Anyone who {cue:denies} {content:the famine} should see the silos.",
        "Ask in the port and {source:you} {cue:'ll be told} {content:that nobody saw it}.",
        "{source:You} {cue:deny}, you admit there is something to hide.",
        "{source:The club} {cue:would comment} only if {content:the player did}.",
        "I'd be glad to, on the day {source:you} {cue:tell} us {content:who paid}.",
    ],
    "future": [
        "We wait until {source:the ombudsman} {cue:has reported}.",
        "In a letter to be published tonight {source:the hauliers} {cue:admit} {content:the fraud}.",
    ],
    "actual": [
        '"Whoever {source:says} so dreams," {cue:were} his words.',
        "In an interview to be broadcast on Sunday {source:the envoy} {cue:said} {content:it was over}.",
        "No sooner had {source:the marshal} {cue:warned} {content:the crowd} than the stand fell.",
        "If the lock is shut, {source:the port} {cue:said}, {content:barges will wait}.",
        "Only after the vote did {source:the chair} {cue:concede} {content:that the count was short}.",
    ],
}

QUESTIONS: dict[Actuality, list[str]] = {
    "asked": [
        "Q: {cue:Were} the families {cue:told}?",
        "A: {cue:Does} {source:she}? I heard nothing.",
        "Asked if {source:the umpire} {cue:had apologised}, he laughed.",
        "{cue:Would} {source:a director} {cue:say} {content:as much}, the judge wanted to know.",
        "{cue:Did} {source:anyone at the mill} {cue:dispute} {content:the reading}?",
        "Who {cue:did say} {content:it was a copy}?",
        "I should be glad if {source:you} {cue:would say} {content:so}.",
        "Let {source:the colonel} {cue:deny} {content:it} to my face.",
        "The guild insists that {source:the board} {cue:correct} {content:the record}.",
        "The crew want {source:a note} {cue:saying} {content:that they were asleep}.",
        "{source:The directorate} {cue:should acknowledge} {content:that the list was altered}.",
    ],
    "not_said": [
        "Why {cue:did} {source:you} {cue:not tell} {content:the families}?",
    ],
    "actual": [
        "Did the abbey find the bones first, as {source:its prior} {cue:claims}?",
        "Will the minister admit that she {cue:was warned}?",
        "Is it true, {source:I} {cue:ask} him, {content:that he sold the boat twice}?",
    ],
    "ordered": ["The judge ordered that {source:the lieutenant} {cue:admit} {content:to the theft}."],
}

GOVERNED: dict[Actuality, list[str]] = {
    "hypothetical": [
        "The firm hired a lawyer in order {cue:to deny} {content:the debt}.",
        "The crews vote on whether {cue:to demand} {content:a rise}.",
        "It would be reckless, the actuary wrote, {cue:to claim} {content:that the fund is safe}.",
        "What lies between is for {source:others} {cue:to say}.",
        "The deal lets {source:the clerk}, a widower, {cue:admit} {content:one count}.",
        "The institute is considering {cue:retracting} {content:two papers}.",
        "Owning the tape is not the same as {cue:saying} {content:that it is true}.",
        "A clause forbids the firm {cue:to contradict} {content:the facts}.",
        "The plaintiffs {cue:would have to undertake} {content:never to sue}.",
        "The judge warned that {cue:refusing to answer} would be contempt.",
    ],
    "ordered": [
        "Prosecutors have until 11 May {cue:to say} {content:who paid}.",
        "{source:The station} has been given a week {cue:to withdraw} {content:the film}.",
        "Staff were under instructions {cue:to deny} {content:that he was ill}.",
        "{source:Every carrier} {cue:has to report} {content:a spill}.",
    ],
    "asked": [
        "{source:She} may yet be asked to {cue:repeat} {content:that} under oath.",
        "The envoy came under pressure {cue:to admit} {content:the loan}.",
        "The witness asked leave {cue:to withdraw} {content:the answer}.",
    ],
    "not_said": [
        "{source:The daily} resisted {cue:withdrawing} {content:the piece}.",
        "{source:The report} avoids {cue:blaming} {content:the crew}.",
        "{source:She} couldn't bring herself {cue:to say} {content:that he was dead}.",
        "{source:The prior} did nothing {cue:to deny} {content:the tale}.",
        "{source:The heir} was too ashamed {cue:to admit} {content:it}.",
        "Far from {cue:confirming} {content:the sum}, {source:the clerk} laughed.",
        "The yard settled without {source:its owners} {cue:admitting} {content:fault}.",
        "{source:The bank} {cue:has given no sign of recanting}.",
        "{source:He} never meant {cue:to suggest} {content:a plot}.",
    ],
    "actual": [
        "{source:The coastguard} {cue:begs leave to doubt} {content:it}.",
        "{source:The forecaster} was right {cue:to warn} {content:of hail}.",
        "{source:He} did not hesitate {cue:to say} {content:so}.",
        "{source:The owners} {cue:let slip} {content:that the text was cut}.",
    ],
}

HELPERS: dict[Actuality, list[str]] = {
    "actual": [
        "{source:The widow} {cue:would often say} {content:that the sea kept him}.",
        "{source:A carter} {cue:would tell} strangers, winter after winter, {content:that the lake was bottomless}.",
        "The source, {source:who} {cue:'d assured} me {content:that he saw it}, has left.",
        "Two invoices from May {cue:suggest} {content:a sale}.",
        "{source:I} {cue:must disappoint} {content:her}.",
        "Somebody {cue:must have told} them {content:so}.",
        "{source:I} {cue:'ll grant} you this: {content:it rained}.",
        "{source:The port} {cue:can now say} {content:that the boat was hers}.",
        "{source:He} {cue:does not think} {content:that she will}.",
        "All {source:she} {cue:would say} was {content:that it rained}.",
    ],
    "not_said": [
        "{source:The society} {cue:stopped giving} {content:figures} in May.",
        "It holds that no {content:losses} {cue:have been reported} to it.",
        "At no point did {source:the surgeon} {cue:admit} {content:a slip}.",
        "Nor, she told him, {cue:had} {source:she} {cue:ever said} {content:that it leaked}.",
        "Nobody, she said, {cue:had been told} {content:of it}.",
        "{source:She} {cue:withdrew} the letter but {cue:not} {content:the charge}.",
        "{content:Not one of the photographs} {cue:was asked for}.",
    ],
    "hypothetical": [
        "{source:He} {cue:would then have said} {content:that it rained}.",
        "She could not rule out that {source:the guard} {cue:had told} {content:it}.",
        "I said it and {source:I} {cue:'d say} {content:it} again.",
        "It costs more than {source:we} {cue:'d say}.",
        "{source:I} {cue:could tell} you {content:that I forgot}.",
    ],
    "future": [
        "{source:The dean} {cue:will refuse} {content:to say why}.",
        "On Monday {source:I} {cue:will answer}.",
        "{source:The board} {cue:shall have to write} {content:to the owner}.",
    ],
}


def _cases(table: dict[Actuality, list[str]]) -> list[tuple[Actuality, str]]:
    return [(one, marked) for one, all_ in table.items() for marked in all_]


@pytest.mark.parametrize(("wanted", "marked"), _cases(NOUNS))
def test_a_noun_names_an_act_that_need_not_be_made(wanted: Actuality, marked: str) -> None:
    """The determiner, the verb and the helpers around a noun tell whether what it names is there."""
    assert actuality(marked) == wanted


@pytest.mark.parametrize(("wanted", "marked"), _cases(CONDITIONS))
def test_a_condition_is_no_fact(wanted: Actuality, marked: str) -> None:
    """Conditions open with a word, with a helper before its subject, or are half said."""
    assert actuality(marked) == wanted


@pytest.mark.parametrize(("wanted", "marked"), _cases(QUESTIONS))
def test_what_is_asked_was_not_said(wanted: Actuality, marked: str) -> None:
    """Questions and wishes are asked, whether or not a mark says so; what they take for true is not."""
    assert actuality(marked) == wanted


@pytest.mark.parametrize(("wanted", "marked"), _cases(GOVERNED))
def test_what_governs_an_act_decides_over_it(wanted: Actuality, marked: str) -> None:
    """Infinitives and gerunds are as real as the word before them makes them."""
    assert actuality(marked) == wanted


@pytest.mark.parametrize(("wanted", "marked"), _cases(HELPERS))
def test_helpers_tell_whether_an_act_was_done(wanted: Actuality, marked: str) -> None:
    """ "Would" is a habit, a wish or a thing to come; a negative word may stand far from its verb."""
    assert actuality(marked) == wanted


def test_would_in_words_of_another_is_what_will_was() -> None:
    """ "Said it would retract the paper": to come."""
    assert actuality("The journal said {source:it} {cue:would retract} {content:the paper}.", nested=True) == "future"


@pytest.mark.parametrize(
    ("content", "act"),
    [("that its circular called him a cheat", "retract"), ("that the talks failed", "assert")],
)
def test_regret_takes_back_only_what_was_said(content: str, act: str) -> None:
    """ "Regrets that" is an opinion, but of one's own words it takes them back."""
    text = f"The guild regrets {content}."
    line = draw_line(text, tuple(tokenize(text, Span(0, len(text)))), (), block=0, kind="paragraph")
    assert decide_act(Cued(line, (2,), source_first=0, kind="body", content=content)).act == act


def test_a_refusal_stands_apart_from_what_is_refused() -> None:
    """ "Declined on Monday to say": the content tells that an answer was refused."""
    text = "The mill declined on Monday to say why."
    line = draw_line(text, tuple(tokenize(text, Span(0, len(text)))), (), block=0, kind="paragraph")
    assert decide_act(Cued(line, (2,), source_first=0, content="to say why")).act == "decline"


GIVEN: list[tuple[str, dict[int, Actuality]]] = [
    (
        "{cue.1:Asked} to leave it {content.1:to {cue.2:say} {content.2:why}}, {source.2:the warden} hung up.",
        {1: "actual", 2: "asked"},
    ),
    (
        "{source.1:Ann Vey} {cue.1:told} {source.2:the port} {content.1:to {cue.2:confirm} {content.2:it}}.",
        {1: "actual", 2: "ordered"},
    ),
    (
        "{source.1:Ann Vey} {cue.1:told} Tal {content.1:she {cue.2:had been told} {content.2:so}}. By {source.2:the port}.",
        {1: "actual", 2: "actual"},
    ),
    (
        "{source.2:He} is away and{content.1:, } {source.1:a friend} {cue.1:asks}, {content.1:{cue.2:saying} {content.2:nothing}}.",
        {1: "actual", 2: "actual"},
    ),
]


@pytest.mark.parametrize(("marked", "wanted"), GIVEN)
def test_what_one_is_told_to_do_is_not_done(marked: str, wanted: dict[int, Actuality]) -> None:
    """The subject of what is asked or ordered; not one whose words another's content holds."""
    text, marks = read_marks(marked)
    report, _ = extract(hand_over(text))
    assert report is not None
    found = [Found(one.source, one.cue, one.content, Reason("marked", str(number), 1.0)) for number, one in marks.items()]
    told = state(report, analyse(report), assemble(report, found, quotations_of(report))).statements
    assert {int(one.reasons[0].value): one.actuality for one in told if one.form != "own"} == wanted
