"""Acts and actualities: sentences with their cue between brackets, and what it does."""

from __future__ import annotations

import pytest

from sayso.grammar.lines import draw_line
from sayso.language.analysis import tokenize
from sayso.records import Act, Actuality, SourceKind, Span
from sayso.statements.acts import Cued, Doing, decide_act
from sayso.statements.actuality import decide_actuality


def read(marked: str, kind: SourceKind = "body") -> tuple[Cued, Doing]:
    """A sentence with its cue between brackets, and what the cue does."""
    before, _, rest = marked.partition("[")
    cue, _, after = rest.partition("]")
    text = before + cue + after
    line = draw_line(text, tuple(tokenize(text, Span(0, len(text)))), (), block=0, kind="paragraph")
    inside = tuple(i for i, word in enumerate(line.words) if len(before) <= word.start < len(before) + len(cue))
    cued = Cued(line, inside, kind=kind, nobody=text.startswith("Neither"))
    return cued, decide_act(cued)


ACTS: dict[Act, list[str]] = {
    "decline": [
        "The spokesman [offered neither] a yes nor a no.",
        "The skipper [has not spoken] in public.",
        "The ferry line [is saying nothing].",
        "The warden [could say no more].",
        "The dean [refused to break] the figure down.",
        "The porter [chose not to speak].",
        "The club [has yet to utter] a word.",
        "The sexton [was disinclined to answer].",
        "The ministry [declined] to comment on the figures.",
        "The embassy [did not immediately respond to] a request for comment.",
        "The harbour board [has yet to comment] on the photographs.",
        "A spokesman [would not say] how many crews were held.",
        "The firm [would neither confirm nor deny] the order.",
        "The agency [could not independently verify] the footage.",
        "Neither man [was immediately available] for comment.",
        "Her office [could not be reached].",
        "The bank [had no comment] on the loan.",
        "The mayor [stayed silent] on the contract.",
        "The coach [sidestepped] three questions about the transfer.",
        "The envoy [refused to be drawn] on the date.",
        "The clinic [gave no explanation] for the delay.",
        "The ministry [referred] questions to the port.",
        "The yard [refused to rule out] further cuts.",
        "The company [left] two emails unanswered.",
        "The treasurer [hung up] when asked.",
        "He [was not prepared to say] who had paid.",
        "The club [won't be drawn] on the fee.",
        "The treasurer [put down the phone].",
        "The analyst [would not hazard] a guess.",
        "Her phone [rang out].",
        "The agency [is not disclosing] the price.",
        "The envoy [had nothing further to add].",
        "The coach [played] a straight bat.",
        "The witness [stood mute].",
        "The minister [took] the question on notice.",
        "The mayor [was at a loss to explain] the gap.",
        "The firm [failed to return] three calls.",
        "The referee [stormed off] the set.",
        "The harbour office [is not able to say] whose it was.",
        "The prior [could not be brought to say] so.",
        "The firm [did not take up] the invitation.",
        "The guild [would not, for now, comment].",
        "The club [does not as a rule comment].",
        "The purser [could say nothing of] the cargo.",
        "The clerk [said not a word].",
    ],
    "deny": [
        "The council [denied] any knowledge of the report.",
        "The club [gave] the story short shrift.",
        "The mine [issued a flat denial].",
        "The carrier [brushed aside] claims of a cover-up.",
        "The dealer [pleaded not guilty] to smuggling.",
        "The board [ruled out] a sale.",
        "The ministry's [denial] came late.",
        "The league [does not accept] that the count was wrong.",
        "The driver [entered a plea of not guilty].",
        "The union [moved to quell] rumours of a split.",
        "The embassy [issued a démenti].",
        "The captain [was dismissive of] the report.",
        "The clerk [protested] her innocence.",
        "The board [distanced itself from] the remarks.",
    ],
    "dispute": [
        "Engineers [cast doubt on] the estimate.",
        "The union [took issue with] the figure.",
        "Two surveyors [were sceptical] of the claim.",
        "Her lawyer [called the log into question].",
        "The auditor [voiced misgivings about] the count.",
        "Counsel [challenged] the accuracy of the log.",
        "The union [was unmoved by] the explanation.",
        "The mayor [bristled at] the suggestion.",
        "Counsel [did not demur].",
    ],
    "admit": [
        "The port [belatedly admitted] that two cranes had failed.",
        "The minister [owned up] to the second account.",
        "The yard [came clean about] the welds.",
        "The pilot [accepted] that he had dozed.",
        "The broker [pleaded guilty] to fraud.",
        "The operator [took] full responsibility for the delay.",
        "The keeper [made no attempt to hide] the loss.",
        "The board [recognised] its failings.",
        "The broker [pleaded] to two counts of fraud.",
        "The yard [expressed contrition].",
    ],
    "retract": [
        "The broadcaster [withdrew] its earlier report.",
        "The ministry [rowed back on] the promise.",
        "The institute [corrected] its figure.",
        "The paper [ran a correction].",
        "The witness [changed] his story.",
        "The daily [apologised for] the report.",
        "The mayor [took] it all [back].".replace("[back]", "back"),
        "The agency [pulled] the story on Monday.",
        "The witness [repudiated] her confession.",
        "The carrier [withdrew] its guidance.",
        "The minister [performed a climbdown].",
        "The daily [apologised for] the cartoon.",
        "I [am sorry that] I said so.",
    ],
    "assert": [
        "The skipper [has spoken] for the first time.",
        "The porter [will speak] at noon.",
        "The port [said] nothing would change.",
        "The bank [refused] to pay the invoice.",
        "The spokesman [replied] that the crates were empty.",
        "The chair [is in no doubt] that it could.",
        "The palace [would say no more than] that it was so.",
        "The minister: I [will not], sir.",
        "Investigators [showed] that the valve was open.",
    ],
    "ask": [
        "A councillor [asked] whether the lock was open.",
        "Counsel [asked] him when he had signed.",
        "A member [tabled a question].",
        "The panel [would like to know] why.",
    ],
    "demand": [
        "The union [called for] a public inquiry.",
        "The judge [asked] the witness to speak up.",
        "The judges [implored] the crowd to leave.",
        "The union [renewed calls for] an inquiry.",
        "The league [gave] the club until Friday.",
    ],
    "promise": [
        "The firm [agreed] to publish the list.",
        "The board [gave an assurance] that jobs were safe.",
        "The port [is committed to] the plan.",
    ],
    "confirm": ["The clerk [nodded] when asked.", "The log [bolstered] her account.", "The driver [answered in the affirmative]."],
    "accuse": ["The mayor [took a swipe at] the board.", "The envoy [lodged a protest].", "The fans [tore into] the referee."],
    "warn": ["The bank [voiced alarm at] the debt.", "The general [vowed] revenge."],
}


@pytest.mark.parametrize(("act", "marked"), [(act, marked) for act, all_ in ACTS.items() for marked in all_])
def test_a_cue_does_its_act(act: Act, marked: str) -> None:
    """What a cue does is told by its words and by those beside it."""
    assert read(marked)[1].act == act


@pytest.mark.parametrize(
    ("marked", "kind", "act"),
    [
        ("The photographs [show] a date in April.", "object", "find"),
        ("The survey [suggests] that the wall moved.", "document", "find"),
        ("The register [says] that the ship was sold.", "document", "assert"),
        ("The engineers [found] a crack.", "group", "assert"),
        ("The plates [bore] the date of manufacture.", "object", "find"),
    ],
)
def test_evidence_finds_and_people_say(marked: str, kind: SourceKind, act: Act) -> None:
    """The same verb finds where evidence speaks and asserts where people do."""
    assert read(marked, kind)[1].act == act


ACTUALITY: dict[Actuality, list[str]] = {
    "actual": [
        "The brigadier [was not slow to allege] it.",
        "Her office [has never stopped denying] it.",
        "The keeper [had no choice but to concede] the point.",
        "The gardener [makes a point of telling] visitors.",
        "The mayor [has repeatedly denied] the sale.",
        "The mayor [would not say] who paid.",
        "The mayor [went on to say] that it rained.",
        "We [can confirm] that it was sold.",
        "He was forced to [admit] it.",
        "The port [did not respond to] a letter.",
    ],
    "not_said": [
        "The board [stopped well short of] an apology.",
        "The auditors [steered clear of] the word.",
        "The captain fled [rather than admit] the mistake.",
        "The mayor [did not say] when the barges left.",
        "The mayor [never denied] the sale.",
        "The port [has not confirmed] the loss.",
        "Police [stopped short of] calling it murder.".replace("[stopped short of] calling", "stopped short of [calling]"),
        "The board [did not rule out] a sale.",
        "The firm settled without [admitting] fault.",
        "The firm failed to [disclose] the loss.",
    ],
    "hypothetical": [
        "The papers allow the mayor to [deny] the sale.",
        "The mayor [may admit] the sale.",
        "The mayor [would deny] it if asked.",
        "If the mayor [confirms] the sale, he must go.",
    ],
    "future": [
        "The mayor [will announce] the name on Friday.",
        "The mayor is expected to [confirm] the sale.",
        "The mayor [is expected to confirm] the sale.",
        "The court is to [rule] on Monday.",
        "The firm plans to [publish] the list.",
    ],
    "asked": ["The mayor was asked to [explain] the sale.", "They urged the board to [admit] the error."],
    "ordered": [
        "The witness [was ordered to state] where it was.",
        "The trustees [are legally bound to report] the damage.",
        "The society [is obliged to report] every tree.",
        "The court ordered the firm to [disclose] the list.",
    ],
}


@pytest.mark.parametrize(("actuality", "marked"), [(one, marked) for one, all_ in ACTUALITY.items() for marked in all_])
def test_what_was_not_done_is_not_actual(actuality: Actuality, marked: str) -> None:
    """Helpers, governing verbs and what opens the clause tell whether an act was done."""
    assert decide_actuality(*read(marked)) == actuality


@pytest.mark.parametrize(
    ("marked", "content", "act"),
    [
        ("He [agreed] that he had moved the boxes.", "that he had moved the boxes", "admit"),
        ("The two ports [agreed] that neither shall raise its fees.", "that neither shall raise its fees", "promise"),
        ("The clerk [agreed] that the lamp was out.", "that the lamp was out", "confirm"),
        ("The firm [restated] its position on the strike.", "its position on the strike", "assert"),
        ("The firm [restated] its stocks of grain.", "its stocks of grain", "retract"),
        ("The Courier [has since removed] it.", "it", "retract"),
        ("The board [apologised for] having misled the town.", "having misled the town", "retract"),
        ("The board [apologised for] having left the gate open.", "having left the gate open", "admit"),
    ],
)
def test_what_is_agreed_restated_or_apologised_for_tells_what_it_does(marked: str, content: str, act: Act) -> None:
    """By what each takes."""
    cued, _ = read(marked)
    assert decide_act(cued._replace(content=content)).act == act


@pytest.mark.parametrize(
    ("marked", "content", "actuality"),
    [
        ("I [would caution] against haste in this.", "against haste in this", "actual"),
        ("I [’ll admit] that I was late.", "that I was late", "actual"),
        ("I [’ll admit] it.", "it", "future"),
        ("She [would urge] them to wait.", "them to wait", "hypothetical"),
    ],
)
def test_what_one_avows_in_ones_own_voice_is_said_there_and_then(marked: str, content: str, actuality: Actuality) -> None:
    """ "I would caution against haste": the words do it."""
    cued, doing = read(marked)
    assert decide_actuality(cued._replace(content=content), doing) == actuality
