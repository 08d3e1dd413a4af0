"""Which statement tells another's utterance again."""

from __future__ import annotations

import pytest

from sayso.attribution.assembly import Found, assemble
from sayso.evaluation.marked import read_marks
from sayso.extraction.dispatch import extract
from sayso.language.analysis import analyse
from sayso.pipeline import hand_over
from sayso.quotations import quotations_of
from sayso.records import Reason
from sayso.statements.statement import state

CASES = {
    "a denial and its words": (
        "{source.1:Ann Vey} {cue.1:denied} {content.1:the sale}. {content.2:“I sold nothing,”} {source.2:she} {cue.2:said}.",
        {2: 1},
    ),
    "a denial, a colon and its words": (
        "{source.1.2:Ann Vey} {cue.1:denied} {content.1:the sale}{cue.2::} {content.2:“I sold nothing.”}",
        {2: 1},
    ),
    "a spokesman's words": (
        (
            "{source.1:The port} {cue.1:denied} {content.1:the sale}. {content.2:“We sold nothing,”} {source.2:its spokesman} "
            "{cue.2:said}."
        ),
        {2: 1},
    ),
    "a silence broken": (
        (
            "{source.1:The port} {cue.1:broke its silence over} {content.1:the sale}. {source.2:It} {cue.2:said} "
            "{content.2:that it sold nothing}."
        ),
        {2: 1},
    ),
    "what points back": (
        "{source.1:Ann Vey} {cue.1:said} {content.1:that it was shut}. {content.2:This} {source.2:she} {cue.2:repeated}.",
        {2: 1},
    ),
    "another's words": (
        "{source.1:Ann Vey} {cue.1:denied} {content.1:the sale}. {content.2:“They sold it,”} {source.2:Bo Tarn} {cue.2:said}.",
        {},
    ),
    "what is only added": (
        "{source.1:Ann Vey} {cue.1:denied} {content.1:the sale}. {source.2:She} {cue.2:said} {content.2:that rain was near}.",
        {},
    ),
    "a second quotation": (
        (
            "{source.1:Ann Vey} {cue.1:denied} {content.1:the sale}. {content.2:“I sold nothing,”} {source.2:she} {cue.2:said}. "
            "{content.3:“The lock is old,”} {source.3:she} {cue.3:said}."
        ),
        {2: 1},
    ),
    "headline and body": (
        (
            "{source.1:Port} {cue.1:denies} {content.1:it sold pumps}\n\n{source.2:The port} {cue.2:denied} {content.2:on Monday "
            "having sold pumps to Ostra}. Rain fell on the quay for the whole of the day."
        ),
        {2: 1},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_tells_whose_utterance_again(name: str) -> None:
    """By source, act and place."""
    written, wanted = CASES[name]
    text, marked = read_marks(written)
    report, _ = extract(hand_over(text))
    assert report is not None
    found = [Found(one.source, one.cue, one.content, Reason("marked", str(number), 1.0)) for number, one in marked.items()]
    made = state(report, analyse(report), assemble(report, found, quotations_of(report))).statements
    numbers = {one.id: int(reason.value) for one in made for reason in one.reasons if reason.feature == "marked"}
    assert {numbers[one.id]: numbers[one.restates] for one in made if one.restates} == wanted
