"""What any attributor found, made into attributions."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sayso.attribution.assembly import Found, assemble
from sayso.evaluation.marked import read_marks
from sayso.quotations import quotations_of
from sayso.records import Attribution, Reason
from tests.told import report

WHY = Reason("test", "told", 1.0)


def assembled(marked: str, through: Mapping[int, int] | None = None) -> dict[int, Attribution]:
    """The attributions of a marked text by their numbers; `through` says by number which came through which."""
    text, spans = read_marks(marked)
    made, numbers = report(text), list(spans)
    places = {number: numbers.index(other) for number, other in (through or {}).items()}
    found = [Found(*one, WHY, through=places.get(number)) for number, one in spans.items()]
    attributions = assemble(made, found, quotations_of(made))
    return {number: next(a for a in attributions if a.cue and a.cue.spans == one.cue) for number, one in spans.items()}


@pytest.mark.parametrize(
    ("marked", "form"),
    [
        ("{content:“The port froze,”} she {cue:said}.", "direct"),
        ("{content:“The port froze,”} she {cue:said}, {content:“and thawed.”}", "direct"),
        ("“{content:The port froze}”, she {cue:said}.", "direct"),
        ("“{content:The port froze} again”, she {cue:said}.", "indirect"),
        ("She {cue:said} {content:the port “froze” twice}.", "mixed"),
        ("{content:“The port froze,”} she {cue:said}, {content:and thawed}.", "mixed"),
        ("She {cue:said} {content:the port froze}.", "indirect"),
        ("She {cue:denied it}.", "indirect"),
    ],
)
def test_the_form_is_told_by_how_much_of_the_content_is_quoted(marked: str, form: str) -> None:
    """All, some or none of its words, whole quotations only."""
    assert assembled(marked)[1].form == form


def test_the_parent_is_the_one_whose_content_holds_source_and_cue_most_narrowly() -> None:
    """Of two that hold it, the inner."""
    found = assembled("{source.1:Ann} {cue.1:said} {content.1:{source.2:Bo} {cue.2:knew} {content.2:{source.3:he} {cue.3:left}}}.")
    assert [found[number].parent for number in (1, 2, 3)] == [None, found[1].id, found[2].id]


def test_a_content_that_holds_the_cue_alone_is_no_parent() -> None:
    """The source stands outside: it is not told there."""
    found = assembled("{source.1:Ann} {cue.1:said} {content.1:it}, {source.2:Bo} {content.1:{cue.2:added} {content.2:nothing}}.")
    assert found[2].parent is None


def test_what_it_came_through_outranks_what_holds_it() -> None:
    """The attributor knows more than the spans do."""
    marked = "{source.1:Ann} {cue.1:said} {content.1:{source.2:Bo} {cue.2:left}} {source.3:Cy} {cue.3:denies}."
    assert assembled(marked)[2].parent == assembled(marked)[1].id
    assert assembled(marked, through={2: 3})[2].parent == assembled(marked)[3].id


def test_of_two_that_hold_each_other_the_later_has_no_parent() -> None:
    """Going from parent to parent never leads back."""
    found = assembled("{content.2:{source.1:The ministry} {cue.1:said}} {content.1:{cue.2:according to} {source.2:the ministry}}.")
    assert [found[1].parent, found[2].parent] == [found[2].id, None]
    assert assembled("{source.1:Ann} {cue.1:said} {source.2:Bo} {cue.2:left}", through={1: 2, 2: 1})[2].parent is None


def test_what_has_the_same_spans_is_one_and_keeps_the_first_reason() -> None:
    """Found twice is found."""
    text, spans = read_marks("{source:Ann} {cue:said} {content:it froze}.")
    made = report(text)
    (one,) = assemble(made, [Found(*spans[1], WHY), Found(*spans[1], Reason("test", "again", 0.0))], ())
    assert (one.reasons, one.parent, one.report) == ((WHY,), None, made.id)


def test_attributions_stand_in_the_order_of_their_first_span() -> None:
    """Whatever order they were found in; the one that reaches further first."""
    text, spans = read_marks("{content.2:{content.1:It froze}}, {source.1:Ann} {cue.1:said} {cue.2:and knew}. {cue.3:Denied}.")
    found = [Found(*spans[number], WHY) for number in (3, 1, 2)]
    assert [one.cue.text for one in assemble(report(text), found, ()) if one.cue] == ["and knew", "said", "Denied"]
