"""Parents: through which statement each reached the report, from marked attributions to numbers."""

from __future__ import annotations

import pytest

from sayso.attribution.assembly import Found, assemble
from sayso.evaluation.marked import read_marks
from sayso.extraction.dispatch import extract
from sayso.language.analysis import analyse
from sayso.pipeline import hand_over
from sayso.quotations import quotations_of
from sayso.records import Reason
from sayso.statements.circumstances import hears
from sayso.statements.parents import find_parents
from sayso.statements.statement import Lines

CASES = {
    "nested speech": ("{source.1:Tal} {cue.1:said} {content.1:{source.2:the port} {cue.2:had denied} {content.2:it}}.", {2: 1}),
    "citing": (
        "{content.1.2:The lock was shut}, {source.1:the Courier} {cue.1:reported}, {cue.2:citing} {source.2:officials}.",
        {2: 1},
    ),
    "citing, turned by the attributor": (
        "{content.1.2:The lock was shut}, {cue.2:based on the words of} {source.2:a guard}, {source.1:the Post} {cue.1:wrote}.",
        {2: 1},
    ),
    "told an outlet": (
        "{source.1:Two officials} {cue.1.2:told} {source.2:the Courier} {content.1.2:that the lock was shut}.",
        {1: 2},
    ),
    "was told by": (
        "{source.2:The paper} {cue.1.2:was told} by {source.1:two guards} {content.1.2:that the lock was shut}.",
        {1: 2},
    ),
    "relying on one who has it from another": (
        "{source.1:Tal} {cue.1:said} {content.1:it {cue.2:came from} {source.2:a cook who {cue.3:was told} by {source.3:Vey}}}.",
        {2: 1, 3: 2},
    ),
    "seen by": (
        "{cue.1:According to} {source.1:a letter {cue.2:seen by} {source.2:the Courier}}, {content.1.2:the lock was shut}.",
        {1: 2},
    ),
    "carried in a clause of the source": (
        "{source.1:Port records, which {source.2:the Courier} {cue.2:has read}}, {cue.1:show} {content.1.2:one boat}.",
        {1: 2},
    ),
    "had it from": (
        "{source.1:A skipper who {cue.2:had it from} {source.2:his cook}} {cue.1:said} {content.1.2:the lock was shut}.",
        {2: 1},
    ),
    "quoted by": (
        '{content.1.2:"The lock was shut,"} {source.1:she} {cue.1:wrote} in a letter {cue.2:quoted} by {source.2:the Courier}.',
        {1: 2},
    ),
    "attributed to": (
        "{source.1:The Courier} {cue.1:attributed} to {source.2:a clerk} the {cue.2:words} {content.1.2:that the lock was shut}.",
        {2: 1},
    ),
    "citing one who was told": (
        (
            "{source.1:The Courier} {cue.1:reported}, {cue.2:citing} {source.2:a guard whom {source.3:a pilot} {cue.3:had told}}, "
            "{content.1.2.3:that the lock was shut}."
        ),
        {2: 1, 3: 2},
    ),
    "citing one who said he was told": (
        (
            "{source.1:The Courier} {cue.1:reported}, {cue.2:citing} {source.2:a guard {source.3:who} {cue.3:said} "
            "{content.3:he {cue.4:had been told by} {source.4:a pilot}}}, {content.1.2.4:that the lock was shut}."
        ),
        {2: 1, 3: 1, 4: 3},
    ),
    "on the strength of": (
        "{source.1:The Courier} {cue.1:wrote}, {cue.2:on the strength of} {source.2:a bulletin}, {content.1.2:that it was shut}.",
        {2: 1},
    ),
    "was to have learnt from": (
        "{source.1:The pilot} {cue.1:claims} {content.1.2:that it was shut}, as he {cue.2:was to have learnt from} {source.2:Tal}.",
        {2: 1},
    ),
    "reported him as having said": (
        "{source.1:The Courier} {cue.1:reported} {source.2:Tal} as {cue.2:having told} the port {content.1.2:that it was shut}.",
        {2: 1},
    ),
    "told one who told us": (
        "{source.1:A guard} {cue.1:told} the pilot, {source.2:who} {cue.2:told} us, {content.1.2:that the lock was shut}.",
        {1: 2},
    ),
    "cites one who says": (
        "{source.1:The draft} {cue.1:cites} a guard, {source.2:who} {cue.2:says} {content.1.2:the lock was shut}.",
        {2: 1},
    ),
    "was quoting": (
        "{source.1:The Courier} {cue.1.2:was quoting} {source.2:a guard} {content.1.2:that the lock was shut}.",
        {2: 1},
    ),
    "words told before": ("{source.1:The Courier} {cue.1.2:had cited} {source.2:a guard}.", {2: 1}),
    "the same subject": (
        "{source.1.2:He} {cue.1:regretted} {content.1:{cue.2:having said} {content.2:it was open}}.",
        {2: 1},
    ),
    "ordered not to": (
        "{source.2:The guards}, {cue.1:were told} {content.1:not to {cue.2:tell} visitors {content.2:why}}.",
        {2: 1},
    ),
    "ordered to": (
        "{source.1:The court} {cue.1:ordered} {source.2:the firm} {content.1:to {cue.2:name} {content.2:the buyers}}.",
        {2: 1},
    ),
    "cited as saying": (
        "{source.1:The Post} {cue.1:cited} {source.2:a clerk} {cue.2:as saying} {content.1.2:the books were burnt}.",
        {2: 1},
    ),
    "asked, of a subject far before": (
        "{source.2:The warden} is to come on Monday and {cue.1:will be asked} {content.1:to {cue.2:say} {content.2:why}}.",
        {2: 1},
    ),
    "what somebody says of a subject outside": (
        "They have {source.2:a map} that, {source.1:two clerks} {cue.1:say}, {content.1:{cue.2:shows} {content.2:the tunnel}}.",
        {2: 1},
    ),
    "pressed to do what is declined": (
        "{cue.1:Pressed} by {source.1:a judge} {content.1.2:to {cue.3:give} {content.3:a name}}, {source.2.3:he} {cue.2:refused}.",
        {3: 1},
    ),
    "a document says, according to": (
        "{source.1:The draft} {cue.1:says} {content.1.2:the lock was shut}, {cue.2:according to} {source.2:two engineers}.",
        {1: 2},
    ),
    "in somebody's words": (
        "They {cue.1:were told}, {cue.2:in} {source.2:the report's} {cue.2:words}, {content.1.2:to admire the dam}.",
        {1: 2},
    ),
    "told one who told us in another clause": (
        "{source.1:A guard} {cue.1:has told} a cousin {content.1.2:that it was open}; {source.2:the cousin} {cue.2:told} us.",
        {1: 2},
    ),
    "told one, not the one who tells": (
        "{source.1:A guard} {cue.1:has told} a cousin {content.1:that it was open}; {source.2:the owner} {cue.2:told} us.",
        {},
    ),
    "which relied on": (
        (
            "{source.1:Radio Orm}, {cue.2:quoting} {source.2:the Courier}, which {cue.3:relied on} {source.3:a cook}, {cue.1:said} "
            "{content.1.2.3:the lock was shut}."
        ),
        {2: 1, 3: 2},
    ),
    "named as who had it from": (
        (
            "{source.1:The Courier} {cue.1:wrote}, {cue.2:citing} {source.2:a cook}, {content.1.2.3:that it was shut}. "
            "The cook, it seems, {cue.3:had it from} {source.3:a guard}."
        ),
        {2: 1, 3: 2},
    ),
    "heard from": (
        "{source.2:The vicar} {cue.1.2:has heard}, from {source.1:a cook}, {content.1.2:that the lock was shut}.",
        {1: 2},
    ),
    "a paper read out by": (
        "{source.1:The paper, {cue.2:read} in part to the Courier by {source.2:an aide}}, {cue.1:names} {content.1:no one}.",
        {1: 2},
    ),
    "aside in a clause of the source": (
        (
            "The Courier {cue.1:had cited} {source.1:a guard who, {source.2:it} {cue.2:wrote}, "
            "{content.2:{cue.3:had been told} by {source.3:a cook} {content.1.3:that it was open}}}."
        ),
        {1: 2, 3: 1},
    ),
    "told by one who was told by another": (
        (
            "{source.3:Tal} {cue.3:said} {content.3:she {cue.1:had been told} by {source.1:a guard, who {cue.2:had been told} by "
            "{source.2:a cook}}, {content.1.2:that it was open}}."
        ),
        {1: 3, 2: 1},
    ),
    "informed by": (
        (
            "{source.1:The Courier, which {cue.2:cited} {source.2:one {cue.3:informed} by {source.3:the owners}}}, {cue.1:said} "
            "{content.1.2.3:that it was open}."
        ),
        {2: 1, 3: 2},
    ),
    "printed by a subject": (
        '{source.1:The owner}, in a note {source.2:the Courier} {cue.2:printed}, {cue.1:spoke of} {content.1.2:"an error"}.',
        {1: 2},
    ),
    "denied what others reported": (
        "{source.1:The owner} {cue.1:denied} {content.1.2:a leak} that {source.2:the Courier} {cue.2:had reported}.",
        {},
    ),
    "says to an outlet": (
        '{content.1.2:"It was open,"} {cue.1.2:says} {source.1:warden Oren Tal} to {source.2:the newspaper}.',
        {1: 2},
    ),
    "on the strength of what one told": (
        "{source.1:We} {cue.1:said} {content.1.2:two}, on the strength of what {source.2:a caller} {cue.2:told} us.",
        {2: 1},
    ),
    "in a paper": (
        "It was open, {cue.1.2:as alleged} by {source.1:a guard} in {source.2:the Courier}: {content.1.2:all night}.",
        {1: 2},
    ),
    "reached by": (
        "{source.1:Warden Oren Tal, reached by {source.2:the same paper}}, {cue.1.2:replied}: {content.1.2:it was open}.",
        {1: 2},
    ),
    "asked by two": ("{source.1:The warden} and, it seems, the cook {cue.1.2:have been asked} by {source.2:the owner}.", {}),
    "citing in passing": (
        (
            "{source.1:Lisk} {cue.1:questioned} {content.1:it}, {cue.2:citing} {source.2:guards {source.3:who} {cue.3:heard} "
            "{content.3:two blasts}}."
        ),
        {2: 1, 3: 1},
    ),
    "side by side": ("{source.1:Tal} {cue.1:said} {content.1:it sank}, and {source.2:Vey} {cue.2:denied} {content.2:it}.", {}),
    "told to two, and denied inside": (
        "{source.1:Tal} {cue.1.2:told} {source.2:the Post} {content.1.2:{source.3:the port} {cue.3:had denied} {content.3:it}}.",
        {1: 2, 3: 1},
    ),
}


def parents_of(marked: str) -> dict[int, int]:
    """Number to the number of its parent."""
    text, marks = read_marks(marked)
    report, _ = extract(hand_over(text))
    assert report is not None
    found = [Found(one.source, one.cue, one.content, Reason("marked", str(number), 1.0)) for number, one in marks.items()]
    attributions = assemble(report, found, quotations_of(report))
    numbers = {one.id: int(one.reasons[0].value) for one in attributions}
    lines = Lines(report, analyse(report))
    told = {one.id: hears(lines.of(one), one) for one in attributions}
    return {numbers[child]: numbers[parent] for child, parent in find_parents(report, attributions, told).items()}


@pytest.mark.parametrize("name", CASES)
def test_a_statement_has_the_parent_it_came_through(name: str) -> None:
    """By containment, and by the words that bring or carry another's."""
    marked, wanted = CASES[name]
    assert parents_of(marked) == wanted


def test_no_chain_comes_back_to_itself() -> None:
    """Where two hold each other, neither is lost."""
    marked = "{content.1:{source.2:Tal} {cue.2:said}} {content.2:{source.1:Vey} {cue.1:said}}."
    found = parents_of(marked)
    assert len(found) < 2
