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
