"""By which medium and to whom: marked sentences with the answers beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.attribution.assembly import Found, assemble
from sayso.evaluation.marked import read_marks
from sayso.extraction.dispatch import extract
from sayso.language.analysis import analyse
from sayso.lexicon.words import is_in
from sayso.pipeline import hand_over
from sayso.quotations import quotations_of
from sayso.records import Reason
from sayso.statements.statement import state

ADDRESSEES = {
    "behind a verb of telling": ("{source:Ann Vey} {cue:warned} staff {content:that the lock was shut}.", "staff"),
    "wanted of somebody": ("{source:The judge} {cue:ordered} the firm {content:to show its books}.", "the firm"),
    "with its apposition": ("{source:It} {cue:has asked} the dealer, Orm Works, {content:to pay}.", "the dealer, Orm Works"),
    "no verb of telling, and to": ("{source:They} {cue:wanted} me {content:to say it was shut}.", "me"),
    "with to": ("{source:He} {cue:wrote} to the chair {content:that it was shut}.", "the chair"),
    "with before": ("{source:He} {cue:confessed} before the court {content:that it was shut}.", "the court"),
    "behind the content": ("{content:“It was shut,”} {source:he} {cue:told} radio listeners on Monday.", "radio listeners"),
    "in the cue": ("{source:They} {cue:put it to her} {content:that the lock was shut}.", "her"),
    "the cue's own preposition": ("{source:They} {cue:called on} the mayor {content:to resign}.", "the mayor"),
    "between two pieces of the cue": ("{source:We} {cue:asked} the maker {cue:for} {content:its view}.", "the maker"),
    "subject of a passive": ("The clerk {cue:was told} by {source:the mayor} {content:that it was shut}.", "The clerk"),
    "subject of what was heard": ("The inquest {cue:heard} {content:that the lock was shut}.", "The inquest"),
    "asked first": ("{cue.1:Asked} {content.1:whether it was shut}, {source.2:Ann Vey} {cue.2:shrugged}.", "Ann Vey"),
    "told in an aside": ("A guard, {cue:asked} {content:whether it was shut}, hung up.", "A guard"),
    "another's source": ("{source.1:He} {cue.1:asked} {source.2:the firm} {content.1:to {cue.2:explain} it}.", "the firm"),
    "opening the clause": ("To the jury {source:she} {cue:said} {content:that it was shut}.", "the jury"),
    "in a relative clause": ("The firm, to whom {source:we} {cue:put} {content:this}, is shut.", "The firm"),
    "inside a source": ("{source.1:A guard, who {cue.2:begged} us {content.2:to go}}, {cue.1:said} {content.1:no}.", None),
    "no hearer": ("{source:He} {cue:said} to applause {content:that the lock was shut}.", None),
    "only content": ("{source:He} {cue:would not comment on} {content:it}.", None),
    "source with an apposition": ("{source:Its head, Ann Vey}, {cue:told} us {content:that it was shut}.", "us"),
    "a letter's reader": ("In a letter to the chair {source:he} {cue:says} {content:that it was shut}.", "the chair"),
}
MEDIA = {
    "behind the cue": ("{source:He} {cue:said} in a statement on Monday {content:that it was shut}.", "in a statement"),
    "before the source": ("In a reply dated 4 May, {source:the port} {cue:denied} {content:it}.", "In a reply"),
    "between source and cue": ("{source:The firm}, in a two-line notice, {cue:said} {content:no}.", "in a two-line notice"),
    "in writing": ("{source:He} {cue:must state} in writing {content:that it was shut}.", "in writing"),
    "by telephone": ("{source:She} {cue:said} by telephone {content:that it was shut}.", "by telephone"),
    "via": ("{source:She} {cue:said} via email {content:that it was shut}.", "via email"),
    "through somebody": ("{source:She} {cue:said} through her lawyer {content:that it was shut}.", "through her lawyer"),
    "a place to speak from": ("{content:“No,”} {source:he} {cue:cried} from the dock.", "from the dock"),
    "on the air": ("{content:“No,”} {source:he} {cue:said} on the radio.", "on the radio"),
    "speaking": ("{source:The mayor}, speaking on state television, {cue:denied} {content:it}.", "on state television"),
    "whom it reaches": ("{source:He} {cue:said} in a letter to the chair {content:that it was shut}.", "in a letter to the chair"),
    "the same source goes on": ("In a reply, {source.1:the port} {cue.1:denied} {content.1:it}.", "In a reply"),
    "a time owns it": ("{content:“No,”} {source:he} {cue:shouted} at this morning's meeting.", "at this morning's meeting"),
    "relied on": ("{content:It was shut}, said nobody, {cue:citing} a post by {source:a sailor}.", "a post"),
    "another's clause": ("In a note that {cue:reached} {source:this paper}, he is firm.", None),
    "nothing said in it": ("{source:He} {cue:said} in the spring {content:that it was shut}.", None),
}


def tag(word: str) -> str:
    """A part of speech by the look of a word: enough for these sentences."""
    lower = word.lower()
    known = {"'s": "POS", "two-line": "JJ", "was": "VBD", "is": "VBZ", "to": "TO", "we": "PRP", "us": "PRP", "state": "NN"}
    if not any(character.isalnum() for character in word):
        return "."
    if lower in known:
        return known[lower]
    if is_in(lower, "possessive"):
        return "PRP$"
    if is_in(lower, "determiner"):
        return "DT"
    if is_in(lower, "pronoun", "object pronoun"):
        return "PRP"
    if is_in(lower, "preposition", "subordinator"):
        return "IN"
    if lower.endswith("ed") or lower in ("said", "told", "put", "hung", "wrote"):
        return "VBD"
    if lower in ("says", "resign", "pay", "go", "show", "explain", "say"):
        return "VB"
    return "CD" if word.isdigit() else "NNP" if word[0].isupper() else "NNS" if lower.endswith("s") else "NN"


def around(written: str, *, tagged: bool) -> tuple[str | None, str | None]:
    """Medium and addressee of the first statement marked in a text."""
    text, marked = read_marks(written)
    report, _ = extract(hand_over(text))
    assert report is not None
    found = [Found(one.source, one.cue, one.content, Reason("marked", str(number), 1.0)) for number, one in marked.items()]
    analysis = analyse(report)
    if tagged:
        analysis = replace(analysis, speech=tuple(tag(token.text) for token in analysis.tokens))
    made = state(report, analysis, assemble(report, found, quotations_of(report))).statements
    first = min(marked.items())[1].cue
    (statement,) = [one for one in made if one.cue and one.cue.spans == first]
    medium, addressee = statement.medium, statement.addressee
    return medium.text if medium else None, addressee.text if addressee else None


@pytest.mark.parametrize("name", ADDRESSEES)
def test_who_is_told_is_found(name: str) -> None:
    """Behind the cue, by a preposition, or as the subject of what was told; never in the content."""
    written, wanted = ADDRESSEES[name]
    assert around(written, tagged=True)[1] == wanted


@pytest.mark.parametrize("name", MEDIA)
def test_the_medium_is_found(name: str) -> None:
    """With its preposition and without times, beside the cue or its source."""
    written, wanted = MEDIA[name]
    assert around(written, tagged=True)[0] == wanted


@pytest.mark.parametrize("name", ["behind a verb of telling", "with to", "subject of a passive", "asked first"])
def test_plain_hearers_need_no_tagger(name: str) -> None:
    """Closed classes bound a noun phrase where no network read the report."""
    written, wanted = ADDRESSEES[name]
    assert around(written, tagged=False)[1] == wanted


def test_what_opens_a_sentence_holds_for_all_its_source_says() -> None:
    """ "In a reply, the port denied it and added": both were said in the reply."""
    text = "In a reply, {source.1.2:the port} {cue.2:denied} {content.2:it} and {cue.1:added} {content.1:that it was shut}."
    assert around(text, tagged=True)[0] == "In a reply"
